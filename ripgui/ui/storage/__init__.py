# SPDX-License-Identifier: GPL-3.0-or-later
"""Storages: the dialog that makes buckets known and looks into them, and the card that says where results go."""
