# SPDX-License-Identifier: GPL-3.0-or-later
"""Presets in the window: chosen, applied to many tasks, and looked after in a dialog."""
