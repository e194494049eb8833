# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: S608  statements are put together from this module's own constants; values are always bound
"""The queue's rows: the truth about every task, and what the queue knows beside them."""

import contextlib
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Unpack, override

from ripgui.core.checked import from_json
from ripgui.core.chunk import Chunk
from ripgui.core.error import InputError
from ripgui.core.task import SourceFacts, Task, TaskSpec, TaskState, Wish
from ripgui.engine.store.columns import (
    CHUNK_COLUMNS,
    TASK_COLUMNS,
    UNREADABLE,
    TaskChanges,
    changed_columns,
    chunk_of,
    dump,
    row_of,
    task_of,
)
from ripgui.engine.store.database import Database

if TYPE_CHECKING:
    from ripgui.core.prepared import Prepared
    from ripgui.core.watch import FileMark, WatchedFolder


class Store(Database):
    """Tasks with their chunks, scripts that may run, watched folders, and requests to the runner."""

    # tasks

    def add(self, spec: TaskSpec, *, owner: str = "", facts: SourceFacts | None = None) -> Task:
        """A new task at the queue's end."""
        number = self.change(
            "INSERT INTO task (position, state, owner, source, spec, facts, created_at) "
            "VALUES ((SELECT ifnull(max(position), 0) + 1 FROM task), ?, ?, ?, ?, ?, ?)",
            *(TaskState.WAITING, owner, spec.source, dump(spec), dump(facts), time.time()),
        )
        return self.task(number)

    def tasks(self) -> list[Task]:
        """All tasks in the queue's order."""
        return [self._task_of(row) for row in self.ask(f"SELECT {TASK_COLUMNS} FROM task ORDER BY position, id")]

    def task(self, task_id: int) -> Task:
        """Raises InputError where there is none."""
        rows = self.ask(f"SELECT {TASK_COLUMNS} FROM task WHERE id = ?", task_id)
        if not rows:
            raise InputError(f"there is no task {task_id}")
        return self._task_of(rows[0])

    def waiting(self) -> Iterator[Task]:
        """The tasks that the queue should run, first one first."""
        rows = self.ask(
            f"SELECT {TASK_COLUMNS} FROM task WHERE state = ? AND owner = '' ORDER BY position, id", TaskState.WAITING
        )
        return map(self._task_of, rows)

    def is_folder_of_another(self, folder: str, task_id: int) -> bool:
        """Whether a task other than this one has the work folder."""
        return bool(self.ask("SELECT 1 FROM task WHERE work_folder = ? AND id != ? LIMIT 1", folder, task_id))

    def wish(self, task_id: int) -> Wish:
        rows = self.ask("SELECT wish FROM task WHERE id = ?", task_id)
        return self._read(Wish, rows[0][0]) if rows else Wish.REMOVE

    def update(self, task_id: int, **changes: Unpack[TaskChanges]) -> None:
        """Changes columns of one task; a task that was removed meanwhile is left alone."""
        with self.at_once() as db:
            _write(db, task_id, changes)

    def update_if(self, task_id: int, seen: TaskState, **changes: Unpack[TaskChanges]) -> bool:
        """As `update`, if the task is still in the state that was seen; whether it was."""
        with self.at_once() as db:
            row = db.execute("SELECT state FROM task WHERE id = ?", (task_id,)).fetchone()
            if row is None or row[0] != seen:
                return False
            _write(db, task_id, changes)
        return True

    def move(self, task_ids: Sequence[int], before: int | None) -> None:
        """Puts tasks, in this order, before another one, or at the end."""
        with self.at_once() as db:
            order = [row[0] for row in db.execute("SELECT id FROM task ORDER BY position, id")]
            moved = [task_id for task_id in task_ids if task_id in order]
            rest = [task_id for task_id in order if task_id not in moved]
            at = rest.index(before) if before in rest else len(rest)
            for position, task_id in enumerate([*rest[:at], *moved, *rest[at:]], start=1):
                db.execute("UPDATE task SET position = ? WHERE id = ?", (position, task_id))

    def extent(self) -> tuple[int, int]:
        """How many tasks there are, and how many chunks."""
        [(tasks, chunks)] = self.ask("SELECT (SELECT count(*) FROM task), (SELECT count(*) FROM chunk)")
        return tasks, chunks

    def remove(self, task_id: int) -> None:
        self.change("DELETE FROM task WHERE id = ?", task_id)

    def prepared(self, task_id: int) -> "Prepared | None":
        """None where the task has to be prepared, also anew: what another version wrote may not be readable."""
        from ripgui.core.prepared import Prepared

        rows = self.ask("SELECT prepared FROM task WHERE id = ?", task_id)
        with contextlib.suppress(ValueError):
            return from_json(Prepared, rows[0][0]) if rows and rows[0][0] else None
        return None

    # chunks

    def chunks(self, task_id: int) -> list[Chunk]:
        rows = self.ask(f"SELECT {CHUNK_COLUMNS} FROM chunk WHERE task = ? ORDER BY number", task_id)
        return [self._read(chunk_of, row) for row in rows]

    def all_chunks(self) -> dict[int, list[Chunk]]:
        """Chunks of every task, by task."""
        found: dict[int, list[Chunk]] = {}
        for row in self.ask(f"SELECT {CHUNK_COLUMNS} FROM chunk ORDER BY task, number"):
            found.setdefault(row[0], []).append(self._read(chunk_of, row))
        return found

    def set_chunks(self, task_id: int, chunks: Sequence[Chunk]) -> None:
        """Replaces all chunks of a task."""
        with self.at_once() as db:
            db.execute("DELETE FROM chunk WHERE task = ?", (task_id,))
            _insert_chunks(db, task_id, chunks)

    def save_chunk(self, task_id: int, chunk: Chunk) -> None:
        with self.at_once() as db:
            db.execute("DELETE FROM chunk WHERE task = ? AND number = ?", (task_id, chunk.index))
            _insert_chunks(db, task_id, [chunk])

    # scripts that may run, by a hash of their text

    def trust(self, digest: str) -> None:
        self.change("INSERT OR IGNORE INTO trusted (digest, at) VALUES (?, ?)", digest, time.time())

    def is_trusted(self, digest: str) -> bool:
        return bool(self.ask("SELECT 1 FROM trusted WHERE digest = ?", digest))

    def trusted(self) -> frozenset[str]:
        return frozenset(row[0] for row in self.ask("SELECT digest FROM trusted"))

    # watched folders, what was taken from them, and what was made here

    def watched(self) -> "list[WatchedFolder]":
        from ripgui.core.watch import WatchedFolder

        rows = self.ask("SELECT spec FROM watched ORDER BY folder")
        return [self._read(lambda text: from_json(WatchedFolder, text), row[0]) for row in rows]

    def watch(self, watched: "WatchedFolder") -> None:
        """Watches the folder from now on, or as said from now on."""
        self.change("INSERT OR REPLACE INTO watched VALUES (?, ?)", watched.folder, dump(watched))

    def unwatch(self, folder: str) -> None:
        """Raises InputError where it is not watched."""
        with self.at_once() as db:
            if not db.execute("DELETE FROM watched WHERE folder = ?", (folder,)).rowcount:
                raise InputError(f"{folder} is not watched")

    def take(self, path: str, mark: "FileMark") -> None:
        """Remembers that a file, as it is, was taken from a watched folder."""
        self.change("INSERT OR REPLACE INTO taken VALUES (?, ?, ?)", path, mark.size_bytes, mark.mtime_ns)

    def is_taken(self, path: str, mark: "FileMark") -> bool:
        asked = "SELECT 1 FROM taken WHERE path = ? AND size_bytes = ? AND mtime_ns = ?"
        return bool(self.ask(asked, path, mark.size_bytes, mark.mtime_ns))

    def make(self, place: str, mark: "FileMark") -> None:
        """Remembers that what stands there is a result."""
        self.change("INSERT OR REPLACE INTO made VALUES (?, ?, ?)", place, mark.size_bytes, mark.mtime_ns)

    def is_made(self, place: str, mark: "FileMark") -> bool:
        """Whether a result stands there, or what stands there is one under another name."""
        asked = "SELECT 1 FROM made WHERE place = ? OR (size_bytes = ? AND mtime_ns = ?)"
        return bool(self.ask(asked, place, mark.size_bytes, mark.mtime_ns))

    # rows that nobody can have written so

    @override
    def _check_rows(self) -> None:
        self.tasks()
        self.all_chunks()
        self.watched()

    def _task_of(self, row: tuple[Any, ...]) -> Task:
        return self._read(task_of, row)

    def _read[T](self, of: Callable[[Any], T], value: Any) -> T:
        try:
            return of(value)
        except UNREADABLE as error:
            raise self._suspected(error) from error

    # requests of other processes to the runner

    def post_request(self, name: str) -> None:
        self.change("INSERT INTO request (name) VALUES (?)", name)

    def take_requests(self) -> list[str]:
        """What was asked since the last call, oldest first."""
        if not self.ask("SELECT 1 FROM request LIMIT 1"):
            return []
        with self.at_once() as db:
            names = [row[0] for row in db.execute("SELECT name FROM request ORDER BY id")]
            db.execute("DELETE FROM request")
        return names


def _write(db: sqlite3.Connection, task_id: int, changes: TaskChanges) -> None:
    values = changed_columns(changes)
    assignments = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE task SET {assignments} WHERE id = ?", (*values.values(), task_id))


def _insert_chunks(db: sqlite3.Connection, task_id: int, chunks: Sequence[Chunk]) -> None:
    if db.execute("SELECT 1 FROM task WHERE id = ?", (task_id,)).fetchone() is None:
        return  # removed while it ran
    places = ", ".join("?" * (CHUNK_COLUMNS.count(",") + 1))
    rows = [row_of(task_id, chunk) for chunk in chunks]
    db.executemany(f"INSERT INTO chunk ({CHUNK_COLUMNS}) VALUES ({places})", rows)
