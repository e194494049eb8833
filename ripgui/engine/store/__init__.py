# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue's file: rows of tasks, chunks and runs in SQLite, and the only place that speaks SQL."""

from ripgui.engine.store.store import Store

__all__ = ("Store",)
