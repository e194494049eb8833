# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages that were added for scripts: the dialog over them, and doing without them."""
