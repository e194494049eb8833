# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline: moving, marks, and what is seen before the exact frame is there."""
