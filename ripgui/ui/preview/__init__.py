# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview: frames, what moves through them, and what is asked of them."""
