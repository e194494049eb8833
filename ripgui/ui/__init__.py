# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: widgets, models and views over an engine session."""
