# SPDX-License-Identifier: GPL-3.0-or-later
"""The format of the file that holds the queue: its tables, and what came with each version."""

import sqlite3
from pathlib import Path

from ripgui.core.error import InputError


class NewerError(InputError):
    """The file was written by a later version."""


_VERSION = 8
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
    # record: a `core.remote.RemoteRecord`.
    7: (
        """CREATE TABLE IF NOT EXISTS remote (
            task INTEGER PRIMARY KEY REFERENCES task (id) ON DELETE CASCADE, record TEXT NOT NULL
        )""",
    ),
    8: ("ALTER TABLE chunk ADD COLUMN checksum TEXT NOT NULL DEFAULT ''",),
}
"""What came with each format after the first."""


def bring_up(db: sqlite3.Connection, path: Path) -> None:
    """Makes the tables that a file of no or an earlier version lacks. Raises NewerError where it is a later one's."""
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version > _VERSION:
        raise NewerError(f"the queue in {path} was written by a newer RipGUI (format {version})")
    if version == 0:
        for statement in filter(str.strip, _SCHEMA.split(";")):
            db.execute(statement)
    for later in range(max(2, version + 1), _VERSION + 1):
        for statement in _LATER[later]:
            db.execute(statement)
    if version < _VERSION:
        db.execute(f"PRAGMA user_version = {_VERSION}")
