# SPDX-License-Identifier: GPL-3.0-or-later
"""Watched folders: the dialog that lists them."""
