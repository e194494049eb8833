# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: S608  statements are put together from this module's own constants; values are always bound
"""The queue's rows in SQLite: the one module that holds SQL, and the truth about every task."""

import contextlib
import json
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from ripgui.core.checked import from_json, to_json
from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.error import DiskFullError, InputError, RipError
from ripgui.core.folders import data_folder
from ripgui.core.ranges import FrameRange
from ripgui.core.task import SourceFacts, Task, TaskSpec, TaskState, Wish

if TYPE_CHECKING:
    from ripgui.core.watch import FileMark, WatchedFolder
    from ripgui.engine.queue.prepared import Prepared

_VERSION = 6
_BUSY_TIMEOUT_S = 10.0
_SCHEMA = """
CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position REAL NOT NULL,
    state TEXT NOT NULL,
    wish TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL,
    spec TEXT NOT NULL,
    work_folder TEXT NOT NULL DEFAULT '',
    facts TEXT NOT NULL DEFAULT 'null',
    frames INTEGER NOT NULL DEFAULT 0,
    fps TEXT NOT NULL DEFAULT '',
    workers INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    differences TEXT NOT NULL DEFAULT '[]',
    notes TEXT NOT NULL DEFAULT '[]',
    created_at REAL NOT NULL,
    started_at REAL NOT NULL DEFAULT 0,
    finished_at REAL NOT NULL DEFAULT 0,
    active_s REAL NOT NULL DEFAULT 0,
    output_size_bytes INTEGER NOT NULL DEFAULT 0,
    prepared TEXT NOT NULL DEFAULT ''
);
CREATE INDEX task_by_position ON task (position);
CREATE TABLE chunk (
    task INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    identity TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    reasons TEXT NOT NULL DEFAULT '[]',
    size_bytes INTEGER NOT NULL DEFAULT 0,
    extradata TEXT NOT NULL DEFAULT '',
    durations TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (task, number)
) WITHOUT ROWID;
CREATE TABLE request (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
"""
_LATER = {
    2: ("CREATE TABLE trusted (digest TEXT PRIMARY KEY, at REAL NOT NULL) WITHOUT ROWID",),
    # Before, a text in its error told that a task was withheld; the next runner that comes by finds out anew.
    3: (
        "ALTER TABLE task ADD COLUMN is_withheld INTEGER NOT NULL DEFAULT 0",
        "UPDATE task SET error = '' WHERE state = 'waiting'",
    ),
    # What was made before is known as far as the queue still names it.
    4: (
        "CREATE TABLE IF NOT EXISTS watched (folder TEXT PRIMARY KEY, spec TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE IF NOT EXISTS taken (path TEXT PRIMARY KEY, size_bytes INTEGER, mtime_ns INTEGER) WITHOUT ROWID",
        "CREATE TABLE IF NOT EXISTS made (place TEXT PRIMARY KEY, size_bytes INTEGER, mtime_ns INTEGER) WITHOUT ROWID",
        "INSERT OR IGNORE INTO made SELECT json_extract(spec, '$.output'), -1, 0 FROM task WHERE state = 'done'",
    ),
    # searched: all that a search looks through, in small letters; entry: a `core.history.HistoryEntry`.
    5: (
        """CREATE TABLE IF NOT EXISTS history (
            id INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, state TEXT NOT NULL, class TEXT NOT NULL,
            codec TEXT NOT NULL, machine TEXT NOT NULL, video_s REAL NOT NULL, active_s REAL NOT NULL,
            size_bytes INTEGER NOT NULL, searched TEXT NOT NULL, entry TEXT NOT NULL
        )""",
        "CREATE INDEX IF NOT EXISTS history_by_time ON history (at)",
        "CREATE INDEX IF NOT EXISTS history_by_state ON history (state)",
    ),
    6: ("ALTER TABLE task ADD COLUMN delivered TEXT NOT NULL DEFAULT ''",),
}
"""What came with each format after the first."""
_TASK_COLUMNS = (
    "id, spec, state, wish, position, owner, work_folder, facts, frames, fps, workers, error, differences, notes, "
    "created_at, started_at, finished_at, active_s, output_size_bytes, is_withheld, "
    "delivered"
)
_CHUNK_COLUMNS = "task, number, start, stop, identity, state, attempts, reasons, size_bytes, extradata, durations"


class TaskChanges(TypedDict, total=False):
    """Columns of a task that may change, see `core.task.Task`."""

    spec: TaskSpec
    state: TaskState
    wish: Wish
    owner: str
    work_folder: str
    facts: SourceFacts | None
    frames: int
    fps: Fraction | None
    workers: int
    error: str
    differences: tuple[str, ...]
    notes: tuple[str, ...]
    started_at: float
    finished_at: float
    active_s: float
    output_size_bytes: int
    is_withheld: bool
    delivered: str
    prepared: "Prepared | None"


class Store:
    """One connection, shared by the threads of this process; other processes may have their own.

    Raises InputError where the file cannot be used, DiskFullError where it cannot grow.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or data_folder() / "queue.sqlite3"
        self._lock = threading.RLock()
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(
                self.path, timeout=_BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
            )
        except sqlite3.DatabaseError as error:
            raise InputError(f"the queue in {self.path} cannot be opened: {error}") from error
        except OSError as error:
            raise InputError(f"the folder {self.path.parent} cannot be used: {error.strerror}") from error
        try:
            self._prepare()
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise InputError(f"the queue in {self.path} cannot be opened: {error}") from error
        except RipError:
            self._db.close()
            raise

    def close(self) -> None:
        with self._lock:
            self._db.close()

    def data_version(self) -> int:
        """A number that changes when another connection committed."""
        return int(self._query("PRAGMA data_version")[0][0])

    @contextlib.contextmanager
    def at_once(self) -> Iterator[None]:
        """What is read and changed within belongs together: nobody else writes meanwhile, an error undoes it all."""
        with self._transaction():
            yield

    # tasks

    def add(self, spec: TaskSpec, *, owner: str = "", facts: SourceFacts | None = None) -> Task:
        """A new task at the queue's end."""
        with self._transaction() as db:
            cursor = db.execute(
                "INSERT INTO task (position, state, owner, source, spec, facts, created_at) "
                "VALUES ((SELECT ifnull(max(position), 0) + 1 FROM task), ?, ?, ?, ?, ?, ?)",
                (TaskState.WAITING, owner, spec.source, _dump(spec), _dump(facts), time.time()),
            )
        return self.task(cursor.lastrowid or 0)

    def tasks(self) -> list[Task]:
        """All tasks in the queue's order."""
        return [_task(row) for row in self._query(f"SELECT {_TASK_COLUMNS} FROM task ORDER BY position, id")]

    def task(self, task_id: int) -> Task:
        """Raises InputError where there is none."""
        rows = self._query(f"SELECT {_TASK_COLUMNS} FROM task WHERE id = ?", task_id)
        if not rows:
            raise InputError(f"there is no task {task_id}")
        return _task(rows[0])

    def waiting(self) -> Iterator[Task]:
        """The tasks that the queue should run, first one first."""
        rows = self._query(
            f"SELECT {_TASK_COLUMNS} FROM task WHERE state = ? AND owner = '' ORDER BY position, id", TaskState.WAITING
        )
        return map(_task, rows)

    def wish(self, task_id: int) -> Wish:
        rows = self._query("SELECT wish FROM task WHERE id = ?", task_id)
        return Wish(rows[0][0]) if rows else Wish.REMOVE

    def update(self, task_id: int, **changes: Unpack[TaskChanges]) -> None:
        """Changes columns of one task; a task that was removed meanwhile is left alone."""
        with self._transaction() as db:
            self._write(db, task_id, changes)

    def update_if(self, task_id: int, seen: TaskState, **changes: Unpack[TaskChanges]) -> bool:
        """As `update`, if the task is still in the state that was seen; whether it was."""
        with self._transaction() as db:
            row = db.execute("SELECT state FROM task WHERE id = ?", (task_id,)).fetchone()
            if row is None or row[0] != seen:
                return False
            self._write(db, task_id, changes)
        return True

    def move(self, task_ids: Sequence[int], before: int | None) -> None:
        """Puts tasks, in this order, before another one, or at the end."""
        with self._transaction() as db:
            order = [row[0] for row in db.execute("SELECT id FROM task ORDER BY position, id")]
            moved = [task_id for task_id in task_ids if task_id in order]
            rest = [task_id for task_id in order if task_id not in moved]
            at = rest.index(before) if before in rest else len(rest)
            for position, task_id in enumerate([*rest[:at], *moved, *rest[at:]], start=1):
                db.execute("UPDATE task SET position = ? WHERE id = ?", (position, task_id))

    def remove(self, task_id: int) -> None:
        with self._transaction() as db:
            db.execute("DELETE FROM task WHERE id = ?", (task_id,))

    def prepared(self, task_id: int) -> "Prepared | None":
        """None where the task has to be prepared, also anew: what another version wrote may not be readable."""
        from ripgui.engine.queue.prepared import Prepared

        rows = self._query("SELECT prepared FROM task WHERE id = ?", task_id)
        with contextlib.suppress(ValueError):
            return from_json(Prepared, rows[0][0]) if rows and rows[0][0] else None
        return None

    # chunks

    def chunks(self, task_id: int) -> list[Chunk]:
        rows = self._query(f"SELECT {_CHUNK_COLUMNS} FROM chunk WHERE task = ? ORDER BY number", task_id)
        return [_chunk(row) for row in rows]

    def all_chunks(self) -> dict[int, list[Chunk]]:
        """Chunks of every task, by task."""
        found: dict[int, list[Chunk]] = {}
        for row in self._query(f"SELECT {_CHUNK_COLUMNS} FROM chunk ORDER BY task, number"):
            found.setdefault(row[0], []).append(_chunk(row))
        return found

    def set_chunks(self, task_id: int, chunks: Sequence[Chunk]) -> None:
        """Replaces all chunks of a task."""
        with self._transaction() as db:
            db.execute("DELETE FROM chunk WHERE task = ?", (task_id,))
            _insert_chunks(db, task_id, chunks)

    def save_chunk(self, task_id: int, chunk: Chunk) -> None:
        with self._transaction() as db:
            db.execute("DELETE FROM chunk WHERE task = ? AND number = ?", (task_id, chunk.index))
            _insert_chunks(db, task_id, [chunk])

    # scripts that may run, by a hash of their text

    def trust(self, digest: str) -> None:
        with self._transaction() as db:
            db.execute("INSERT OR IGNORE INTO trusted (digest, at) VALUES (?, ?)", (digest, time.time()))

    def is_trusted(self, digest: str) -> bool:
        return bool(self._query("SELECT 1 FROM trusted WHERE digest = ?", digest))

    def trusted(self) -> frozenset[str]:
        return frozenset(row[0] for row in self._query("SELECT digest FROM trusted"))

    # watched folders, what was taken from them, and what was made here

    def watched(self) -> "list[WatchedFolder]":
        from ripgui.core.watch import WatchedFolder

        rows = self._query("SELECT spec FROM watched ORDER BY folder")
        return [from_json(WatchedFolder, row[0]) for row in rows]

    def watch(self, watched: "WatchedFolder") -> None:
        """Watches the folder from now on, or as said from now on."""
        with self._transaction() as db:
            db.execute("INSERT OR REPLACE INTO watched VALUES (?, ?)", (watched.folder, _dump(watched)))

    def unwatch(self, folder: str) -> None:
        """Raises InputError where it is not watched."""
        with self._transaction() as db:
            if not db.execute("DELETE FROM watched WHERE folder = ?", (folder,)).rowcount:
                raise InputError(f"{folder} is not watched")

    def take(self, path: str, mark: "FileMark") -> None:
        """Remembers that a file, as it is, was taken from a watched folder."""
        with self._transaction() as db:
            db.execute("INSERT OR REPLACE INTO taken VALUES (?, ?, ?)", (path, mark.size_bytes, mark.mtime_ns))

    def is_taken(self, path: str, mark: "FileMark") -> bool:
        asked = "SELECT 1 FROM taken WHERE path = ? AND size_bytes = ? AND mtime_ns = ?"
        return bool(self._query(asked, path, mark.size_bytes, mark.mtime_ns))

    def make(self, place: str, mark: "FileMark") -> None:
        """Remembers that what stands there is a result."""
        with self._transaction() as db:
            db.execute("INSERT OR REPLACE INTO made VALUES (?, ?, ?)", (place, mark.size_bytes, mark.mtime_ns))

    def is_made(self, place: str, mark: "FileMark") -> bool:
        """Whether a result stands there, or what stands there is one under another name."""
        asked = "SELECT 1 FROM made WHERE place = ? OR (size_bytes = ? AND mtime_ns = ?)"
        return bool(self._query(asked, place, mark.size_bytes, mark.mtime_ns))

    # what was run before, see engine/queue/history.py

    def ask(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return self._query(sql, *values)

    def change(self, sql: str, *values: object) -> int:
        """The number of the row that was put in last."""
        with self._transaction() as db:
            return db.execute(sql, values).lastrowid or 0

    # requests of other processes to the runner

    def post_request(self, name: str) -> None:
        with self._transaction() as db:
            db.execute("INSERT INTO request (name) VALUES (?)", (name,))

    def take_requests(self) -> list[str]:
        """What was asked since the last call, oldest first."""
        if not self._query("SELECT 1 FROM request LIMIT 1"):
            return []
        with self._transaction() as db:
            names = [row[0] for row in db.execute("SELECT name FROM request ORDER BY id")]
            db.execute("DELETE FROM request")
        return names

    def _write(self, db: sqlite3.Connection, task_id: int, changes: TaskChanges) -> None:
        values = {name: _COLUMN_DUMPS.get(name, _as_is)(value) for name, value in changes.items()}
        assignments = ", ".join(f"{name} = ?" for name in values)
        db.execute(f"UPDATE task SET {assignments} WHERE id = ?", (*values.values(), task_id))

    def _prepare(self) -> None:
        # FULL: a chunk that was told done must still be done after a power cut.
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            self._db.execute(f"PRAGMA {pragma}")
        with self._transaction() as db:
            version = db.execute("PRAGMA user_version").fetchone()[0]
            if version > _VERSION:
                raise InputError(f"the queue in {self.path} was written by a newer RipGUI (format {version})")
            if version == 0:
                for statement in filter(str.strip, _SCHEMA.split(";")):
                    db.execute(statement)
            for later in range(max(2, version + 1), _VERSION + 1):
                for statement in _LATER[later]:
                    db.execute(statement)
            if version < _VERSION:
                db.execute(f"PRAGMA user_version = {_VERSION}")

    def _query(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with self._lock:
            try:
                return self._db.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise InputError(f"the queue in {self.path} cannot be read: {error}") from error

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            if self._db.in_transaction:  # within `at_once`
                yield self._db
                return
            try:
                self._db.execute("BEGIN IMMEDIATE")
                yield self._db
                self._db.execute("COMMIT")
            except sqlite3.Error as error:
                if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
                    raise DiskFullError(f"the disk of {self.path.parent} is full") from error
                raise InputError(f"the queue in {self.path} cannot be written: {error}") from error
            finally:
                # On a full disk SQLite has rolled back by itself.
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")


def _insert_chunks(db: sqlite3.Connection, task_id: int, chunks: Sequence[Chunk]) -> None:
    if db.execute("SELECT 1 FROM task WHERE id = ?", (task_id,)).fetchone() is None:
        return  # removed while it ran
    db.executemany(
        f"INSERT INTO chunk ({_CHUNK_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                task_id,
                chunk.index,
                chunk.range.start,
                chunk.range.stop,
                chunk.identity,
                chunk.state,
                chunk.attempts,
                json.dumps(chunk.reasons),
                chunk.size_bytes,
                chunk.extradata,
                json.dumps(chunk.durations),
            )
            for chunk in chunks
        ],
    )


def _task(row: tuple[Any, ...]) -> Task:
    (task_id, spec, state, wish, position, owner, work_folder, facts, frames, fps, workers, *rest) = row
    (
        error,
        differences,
        notes,
        created_at,
        started_at,
        finished_at,
        active_s,
        output_size_bytes,
        is_withheld,
        delivered,
    ) = rest
    return Task(
        id=task_id,
        spec=from_json(TaskSpec, spec),
        state=TaskState(state),
        wish=Wish(wish),
        position=position,
        owner=owner,
        work_folder=work_folder,
        facts=None if facts == "null" else from_json(SourceFacts, facts),
        frames=frames,
        fps=Fraction(fps) if fps else None,
        workers=workers,
        error=error,
        differences=tuple(json.loads(differences)),
        notes=tuple(json.loads(notes)),
        created_at=created_at,
        started_at=started_at,
        finished_at=finished_at,
        active_s=active_s,
        output_size_bytes=output_size_bytes,
        is_withheld=bool(is_withheld),
        delivered=delivered,
    )


def _chunk(row: tuple[Any, ...]) -> Chunk:
    _, number, start, stop, identity, state, attempts, reasons, size_bytes, extradata, durations = row
    return Chunk(
        index=number,
        range=FrameRange(start, stop),
        identity=identity,
        state=ChunkState(state),
        attempts=attempts,
        reasons=tuple(json.loads(reasons)),
        size_bytes=size_bytes,
        extradata=extradata,
        durations=tuple((count, numerator, denominator) for count, numerator, denominator in json.loads(durations)),
    )


def _as_is(value: Any) -> Any:
    return value


def _dump(value: object) -> str:
    return "null" if value is None else to_json(value)


_COLUMN_DUMPS: dict[str, Any] = {
    "spec": _dump,
    "facts": _dump,
    "fps": lambda value: "" if value is None else str(value),
    "differences": json.dumps,
    "notes": json.dumps,
    "prepared": lambda value: "" if value is None else _dump(value),
}
