# SPDX-License-Identifier: GPL-3.0-or-later
"""The file that holds the queue: one connection, whole transactions, and clear errors."""

import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ripgui.core.error import DiskFullError, InputError, RipError
from ripgui.core.folders import data_folder
from ripgui.core.undo import undone_on_failure
from ripgui.engine.store.format import bring_up

_BUSY_TIMEOUT_S = 10.0
_TRY_AGAIN_S = 0.02
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class DamagedError(InputError):
    """The file is none of SQLite's any more, or its inside is."""


def part_of(copy: Path) -> Path:
    """What a copy of the queue is until it is whole."""
    return copy.with_name(f"{copy.name}.part")


def path_of_queue() -> Path:
    return data_folder() / "queue.sqlite3"


def suspicion_of(path: Path) -> Path:
    """A file that is there once damage was met in the queue at `path`."""
    return path.with_suffix(".suspect")


class Database:
    """One connection, shared by the threads of this process; other processes may have their own.

    Raises InputError where the file cannot be used, DiskFullError where it cannot grow.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or path_of_queue()
        self._suspicion = suspicion_of(self.path)
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
            kind = DamagedError if _is_damage(error) else InputError
            raise kind(f"the queue in {self.path} cannot be opened: {error}") from error
        except UnicodeDecodeError as error:  # SQLite names what it found damaged
            self._db.close()
            raise DamagedError(f"the queue in {self.path} cannot be opened: its tables have no names") from error
        except RipError:
            self._db.close()
            raise

    def close(self) -> None:
        with self._lock:
            self._db.close()

    def data_version(self) -> int:
        """A number that changes when another connection committed."""
        return int(self.ask("PRAGMA data_version")[0][0])

    def state(self) -> tuple[int, int]:
        """Changes when anything in the file does."""
        with self._lock:
            return self.data_version(), self._db.total_changes

    def copy_to(self, path: Path) -> None:
        """Copies the file as it is at one moment; others may go on writing. Raises InputError, DiskFullError."""
        part = part_of(path)
        try:
            part.unlink(missing_ok=True)
            with undone_on_failure(lambda: part.unlink(missing_ok=True)):
                with (
                    contextlib.closing(sqlite3.connect(self.path, timeout=_BUSY_TIMEOUT_S)) as whole,
                    contextlib.closing(sqlite3.connect(part)) as copy,
                ):
                    # Half a copy is thrown away: no journal needs to lie beside it.
                    copy.execute("PRAGMA journal_mode = OFF")
                    whole.backup(copy)
                part.replace(path)
        except sqlite3.Error as error:
            raise self._error(error, f"the queue in {self.path} cannot be copied: {error}") from error
        except OSError as error:
            raise InputError(f"{path} cannot be written: {error.strerror}") from error

    def ask(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with self._lock:
            try:
                return self._db.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise self._error(error, f"the queue in {self.path} cannot be read: {error}") from error

    def change(self, sql: str, *values: object) -> int:
        """The number of the row that was put in last."""
        with self.at_once() as db:
            return db.execute(sql, values).lastrowid or 0

    @contextlib.contextmanager
    def at_once(self) -> Iterator[sqlite3.Connection]:
        """What is read and changed within belongs together: nobody else writes meanwhile, an error undoes it all."""
        with self._lock:
            if self._db.in_transaction:  # within another one
                yield self._db
                return
            try:
                self._db.execute("BEGIN IMMEDIATE")
                yield self._db
                self._db.execute("COMMIT")
            except sqlite3.Error as error:
                raise self._error(error, f"the queue in {self.path} cannot be written: {error}") from error
            finally:
                # On a full disk SQLite has rolled back by itself.
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")

    def _prepare(self) -> None:
        self._write_ahead()
        # FULL: a chunk that was told done must still be done after a power cut.
        for pragma in ("synchronous = FULL", "foreign_keys = ON"):
            self._db.execute(f"PRAGMA {pragma}")
        with self.at_once() as db:
            bring_up(db, self.path)
        if self._suspicion.exists():
            self._look_closely()

    def _write_ahead(self) -> None:
        """Also where another process makes the file at this moment: SQLite waits for nobody where both would."""
        until = time.monotonic() + _BUSY_TIMEOUT_S
        while True:
            try:
                self._db.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if _kind_of(error) != sqlite3.SQLITE_BUSY or time.monotonic() >= until:
                    raise
                time.sleep(_TRY_AGAIN_S)
            else:
                return

    def _look_closely(self) -> None:
        """Takes long where there is much, so only after something was found. Raises sqlite3.DatabaseError."""
        for (said,) in self._db.execute("PRAGMA quick_check(1)"):
            if said != "ok":
                raise DamagedError(f"the queue in {self.path} is damaged: {said}")
        self._check_rows()
        self._suspicion.unlink(missing_ok=True)

    def _check_rows(self) -> None:
        """Raises DamagedError where a row holds what nobody wrote."""

    def _error(self, error: sqlite3.Error, told: str) -> InputError:
        if _kind_of(error) == sqlite3.SQLITE_FULL:
            return DiskFullError(f"the disk of {self.path.parent} is full")
        return self._suspected(error) if _is_damage(error) else InputError(told)

    def _suspected(self, error: Exception) -> InputError:
        """Damage is met in the middle of work; it is mended where nobody else has the file open, at the next start."""
        with contextlib.suppress(OSError):
            self._suspicion.touch()
        reason = str(error)[:200]
        return DamagedError(f"the queue in {self.path} is damaged ({reason}); start RipGUI again, which mends it")


def _is_damage(error: sqlite3.Error) -> bool:
    return _kind_of(error) in _DAMAGE


def _kind_of(error: sqlite3.Error) -> int:
    # Its lowest byte is the kind, the others say more of it.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
