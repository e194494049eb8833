# SPDX-License-Identifier: GPL-3.0-or-later
"""Where frames come from: the worker behind the preview, and what it is asked."""
