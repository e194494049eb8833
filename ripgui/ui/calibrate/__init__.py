# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog that measures how many workers and encoder threads are the fastest."""
