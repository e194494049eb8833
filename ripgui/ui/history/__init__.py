# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of all runs, and statistics over them: a window of its own."""
