# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue: its store, the runner of its tasks, and the scheduler of their chunks. QtCore only."""
