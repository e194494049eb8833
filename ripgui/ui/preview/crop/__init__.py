# SPDX-License-Identifier: GPL-3.0-or-later
"""Cropping with the mouse or in numbers, written into the script."""
