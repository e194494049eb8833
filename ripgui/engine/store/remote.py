# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept of tasks that are done elsewhere."""

import contextlib
from typing import TYPE_CHECKING

from ripgui.core.checked import from_json, to_json
from ripgui.engine.store.database import Database

if TYPE_CHECKING:
    from ripgui.core.remote import RemoteRecord


class RemoteRecords:
    """A row for each task that was on its way once; it goes with its task."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, task_id: int) -> "RemoteRecord | None":
        """None where nothing was begun, or another version wrote what cannot be read."""
        rows = self._database.ask("SELECT record FROM remote WHERE task = ?", task_id)
        if not rows:
            return None
        from ripgui.core.remote import RemoteRecord

        with contextlib.suppress(ValueError):
            return from_json(RemoteRecord, rows[0][0])
        return None

    def drop(self, task_id: int) -> None:
        self._database.change("DELETE FROM remote WHERE task = ?", task_id)

    def keep(self, task_id: int, record: "RemoteRecord") -> None:
        """Of a task that was removed meanwhile nothing is kept."""
        self._database.change(
            "INSERT INTO remote (task, record) SELECT id, ? FROM task WHERE id = ? "
            "ON CONFLICT (task) DO UPDATE SET record = excluded.record",
            to_json(record),
            task_id,
        )
