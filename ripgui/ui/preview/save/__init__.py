# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping pictures: one, or a set to compare, which may be sent."""
