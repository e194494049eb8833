# SPDX-License-Identifier: GPL-3.0-or-later
"""Splitting a source into pieces."""
