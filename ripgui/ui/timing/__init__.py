# SPDX-License-Identifier: GPL-3.0-or-later
"""When the queue starts and pauses by itself, and what happens when it is done."""
