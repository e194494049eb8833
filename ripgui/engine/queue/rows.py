# SPDX-License-Identifier: GPL-3.0-or-later
"""The store's rows as they were last told: what changed since then is told anew."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ripgui.core.chunk import Chunk
from ripgui.core.error import InputError
from ripgui.core.task import Task, TaskState
from ripgui.engine.store import Store

if TYPE_CHECKING:
    from ripgui.core.remote import RemoteRecord

_MANY = 20


@dataclass(frozen=True, slots=True)
class Row:
    """A task with its chunks. remote: how far it is, where a remote system does it."""

    task: Task
    chunks: tuple[Chunk, ...]
    remote: "RemoteRecord | None" = None


class Rows:
    """changed: is told rows that are new or other than before. removed: numbers of tasks that are gone."""

    def __init__(
        self,
        store: Store,
        *,
        changed: Callable[[tuple[Row, ...]], None],
        removed: Callable[[tuple[int, ...]], None],
    ) -> None:
        self._store = store
        self._changed = changed
        self._removed = removed
        self._known: dict[int, Row] = {}

    def reload(self) -> list[int]:
        """Brings what changed since the last look; returns new tasks whose sources nobody has looked at."""
        tasks = {task.id: task for task in self._store.tasks()}
        gone = self._known.keys() - tasks.keys()
        changed = [task for task in tasks.values() if task.id not in self._known or self._known[task.id].task != task]
        unseen = [task.id for task in changed if task.id not in self._known and _is_unseen(task)]
        chunks = self._store.all_chunks() if len(changed) > _MANY else None
        rows = []
        for task in changed:
            own = self._store.chunks(task.id) if chunks is None else chunks.get(task.id, [])
            rows.append(Row(task, tuple(own), self._record(task)))
        self._tell(rows, gone)
        return unseen

    def refresh(self, task_ids: Iterable[int]) -> None:
        """Brings some rows anew."""
        rows, gone = [], []
        for task_id in task_ids:
            try:
                task = self._store.task(task_id)
                rows.append(Row(task, tuple(self._store.chunks(task_id)), self._record(task)))
            except InputError:
                gone.append(task_id)
        self._tell(rows, gone)

    def _record(self, task: Task) -> "RemoteRecord | None":
        if not task.spec.target.endpoint:
            return None
        from ripgui.engine.store.remote import RemoteRecords

        return RemoteRecords(self._store).find(task.id)

    def _tell(self, rows: list[Row], gone: Collection[int]) -> None:
        for task_id in gone:
            self._known.pop(task_id, None)
        self._known |= {row.task.id: row for row in rows}
        if gone:
            self._removed(tuple(gone))
        if rows:
            self._changed(tuple(rows))


def _is_unseen(task: Task) -> bool:
    return task.facts is None and task.state is TaskState.WAITING and not task.owner
