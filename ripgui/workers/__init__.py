# SPDX-License-Identifier: GPL-3.0-or-later
"""Worker processes and the parent's side of talking to them."""
