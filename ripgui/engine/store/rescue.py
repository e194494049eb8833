# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: S608  tables and columns are read from the files themselves, and quoted
"""A queue whose file is damaged, or a later version's: kept aside, told of, and rebuilt from what can be read.

Of a damaged one that is what is left of it and of its copy, of a later one what this version knows. The new file is
made whole beside the old one; once it has a name that says so, whoever opens the queue puts it in the old one's place,
so that a rebuild may be killed at any time.
"""

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from ripgui.core.checked import from_json
from ripgui.core.error import InputError
from ripgui.core.undo import undone_on_failure
from ripgui.engine.lock import ProcessLock, runner_lock, some_task_is_owned
from ripgui.engine.store.columns import CHUNK_COLUMNS, TASK_COLUMNS, UNREADABLE, chunk_of, task_of
from ripgui.engine.store.database import DamagedError, part_of, path_of_queue, suspicion_of
from ripgui.engine.store.format import NewerError
from ripgui.engine.store.store import Store

_LOCK_WAIT_S = 30.0
_COPY_EVERY_S = 30.0
_COPY_AT_MOST_EVERY_S = 2.0
_BESIDE = ("", "-wal", "-shm")
_MAKING, _MADE = ".rebuilding", ".rebuilt"

type _Row = tuple[Any, ...]


def open_store() -> tuple[Store, str]:
    """The queue, and a sentence for the user where it had to be rebuilt, else "". Raises InputError, DiskFullError."""
    path = path_of_queue()
    try:
        return _opened(path), ""
    except (DamagedError, NewerError):
        with ProcessLock("rescue") as lock, runner_lock() as runner:
            if not lock.take(wait_s=_LOCK_WAIT_S):
                raise InputError(f"the queue in {path} is being mended by another RipGUI") from None
            try:
                return _opened(path), ""  # which has mended it meanwhile
            except (DamagedError, NewerError) as error:
                # Who runs it, or a task of it, would go on writing into the file that is moved aside.
                if not runner.take() or some_task_is_owned():
                    raise InputError(f"{error}; close the RipGUI that runs this queue first") from error
                made = _rebuilt_before(path) or _rebuilt(path, is_newer=isinstance(error, NewerError))
            return _put_in_place(made, path)


class Copies:
    """Keeps a copy of the queue's file, for the day on which the file is damaged. One thread's."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._seen = store.state()
        self._extent = store.extent()
        self._at = time.monotonic()
        # The beginning of one, left by a program that was killed.
        with contextlib.suppress(OSError, InputError), _copying() as is_alone:
            if is_alone:
                part_of(_copy_of(store.path)).unlink(missing_ok=True)

    def look(self) -> None:
        """Makes a new copy where the last one is old, or lacks tasks or plans. Raises InputError, DiskFullError."""
        since_s = time.monotonic() - self._at
        if since_s < _COPY_AT_MOST_EVERY_S:
            return
        extent = self._store.extent()
        if since_s < _COPY_EVERY_S and extent == self._extent:
            return
        self._at, self._extent = time.monotonic(), extent
        seen = self._store.state()
        if seen == self._seen:
            return
        with _copying() as is_alone:
            # Another program makes the same one otherwise.
            if is_alone:
                self._store.copy_to(_copy_of(self._store.path))
                self._seen = seen


@contextlib.contextmanager
def _copying() -> Iterator[bool]:
    """Whether no other program makes a copy now, nor will until the end. Raises InputError."""
    with ProcessLock("copy") as lock:
        yield lock.take()


def _copy_of(path: Path) -> Path:
    return path.with_suffix(".copy")


def _opened(path: Path) -> Store:
    """Raises DamagedError where a rebuild was killed before its result was in its place, too."""
    made = _rebuilt_before(path)
    if made is not None:
        said = made.name
        raise DamagedError(f"the queue in {path} is damaged: {said}")
    return Store(path)


def _rebuilt_before(path: Path) -> Path | None:
    return next(path.parent.glob(f"{path.stem}-*{_MADE}"), None)


def _rebuilt(path: Path, *, is_newer: bool) -> Path:
    """A whole queue beside the one at `path`, which is read only, under a name that says what becomes of that."""
    for left in path.parent.glob(f"{path.stem}-*{_MAKING}*"):
        left.unlink(missing_ok=True)
    kind = "newer" if is_newer else "damaged"
    making = path.with_name(f"{path.stem}-{kind}-{time.strftime('%Y%m%d-%H%M%S')}{_MAKING}")
    with undone_on_failure(lambda: making.unlink(missing_ok=True)):
        # Closed, it has nothing beside it.
        with contextlib.closing(Store(making)) as store, store.at_once() as db:
            _fill(db, (path, _copy_of(path)), is_newer=is_newer)
        made = making.with_suffix(_MADE)
        making.rename(made)
    return made


def _put_in_place(made: Path, path: Path) -> tuple[Store, str]:
    aside = made.with_suffix(".sqlite3")
    for ending in _BESIDE:
        with contextlib.suppress(FileNotFoundError):
            os.rename(f"{path}{ending}", f"{aside}{ending}")
    suspicion_of(path).unlink(missing_ok=True)
    # Last, since until then it tells the next one what is left to be done.
    made.rename(path)
    store = Store(path)
    with undone_on_failure(store.close):
        count = len(store.tasks())
    if made.stem.startswith(f"{path.stem}-newer-"):
        told = f"the file of the queue was written by a newer RipGUI; tasks taken over: {count}; it is kept as {aside}"
    else:
        told = f"the file of the queue was damaged; tasks taken over: {count}; it is kept as {aside}"
    return store, told


def _fill(db: sqlite3.Connection, origins: Sequence[Path], *, is_newer: bool) -> None:
    """From the first of them all that can be read, and what that lacks from the next."""
    # Rows may come before those of their tasks, or without them.
    db.execute("PRAGMA defer_foreign_keys = ON")
    for origin in origins:
        if _take_over(origin, db) and (is_newer or _has_rows(db)):
            break
    for table in ("chunk", "remote"):
        db.execute(f"DELETE FROM {table} WHERE task NOT IN (SELECT id FROM task)")


def _has_rows(db: sqlite3.Connection) -> bool:
    return len(db.execute("SELECT 1 FROM task LIMIT 1").fetchall()) > 0


def _take_over(origin: Path, db: sqlite3.Connection) -> bool:
    """Puts in what can be read and is not there yet; whether all could be."""
    if not origin.exists():
        return False
    whole = True
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    with contextlib.closing(sqlite3.connect(f"{origin.as_uri()}?mode=ro", uri=True)) as old:
        for table in tables:
            if not table.startswith("sqlite_"):
                whole = _take_table(old, db, table) and whole
    return whole


def _take_table(old: sqlite3.Connection, db: sqlite3.Connection, table: str) -> bool:
    """From its beginning to the damage, and from its end to the damage."""
    try:
        theirs = [row[1] for row in old.execute(f'PRAGMA table_info("{table}")')]
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return False
    ours = db.execute(f'PRAGMA table_info("{table}")').fetchall()
    names = ", ".join(f'"{row[1]}"' for row in ours if row[1] in theirs)
    key = ", ".join(f'"{row[1]}" DESC' for row in sorted(ours, key=lambda row: row[5]) if row[5])
    if not names:
        return not theirs
    columns, read = _readers().get(table, ("1", tuple))
    put = f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * (names.count(",") + 1))})'
    put += f" ON CONFLICT DO NOTHING RETURNING {columns}"
    whole = True
    for order in ("", f" ORDER BY {key}"):
        try:
            for row in _rows(old, f'SELECT {names} FROM "{table}"{order}'):
                whole = _is_put(db, put, row, read) and whole
        except DamagedError:
            whole = False
        else:
            return whole
    return False


def _rows(old: sqlite3.Connection, asked: str) -> Iterator[_Row]:
    """Raises DamagedError where no more can be read."""
    try:
        yield from old.execute(asked)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise DamagedError(str(error)) from error


def _is_put(db: sqlite3.Connection, put: str, row: _Row, read: Callable[[_Row], object]) -> bool:
    """False for a row that nobody can have written so; of that, nothing is left."""
    db.execute("SAVEPOINT one_row")
    try:
        for new in db.execute(put, row).fetchall():
            read(new)
        is_put = True
    except (sqlite3.IntegrityError, *UNREADABLE):
        db.execute("ROLLBACK TO one_row")
        is_put = False
    db.execute("RELEASE one_row")
    return is_put


def _readers() -> dict[str, tuple[str, Callable[[_Row], object]]]:
    """What is read of the rows of a table, and how."""
    from ripgui.core.watch import WatchedFolder

    return {
        "task": (TASK_COLUMNS, task_of),
        "chunk": (CHUNK_COLUMNS, chunk_of),
        "watched": ("spec", lambda row: from_json(WatchedFolder, row[0])),
    }
