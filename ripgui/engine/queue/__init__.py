# SPDX-License-Identifier: GPL-3.0-or-later
"""What the queue holds: how tasks get there, what may be done to them, and what is remembered of them."""
