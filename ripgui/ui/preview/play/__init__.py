# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing: frames in time, and sound with them."""
