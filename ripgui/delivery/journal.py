# SPDX-License-Identifier: GPL-3.0-or-later
"""What is under way to a storage, on disk, so that another day or another process goes on with it. Holds no secret."""

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from ripgui.core.durable import write_durably
from ripgui.core.error import DiskFullError
from ripgui.core.folders import data_folder
from ripgui.core.saved import restored
from ripgui.core.storage import Storage

STALE_S = 7 * 24 * 3600
"""After how long without a sign of life nobody goes on with an upload."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Underway:
    """An upload in parts, or of a folder. asked_key: what was wished for; key: what it became. mark: fingerprint of the
    file. upload: its number at the server. Of a folder, both are "". at: unix seconds of the last sign of life.
    """

    storage: str
    endpoint: str
    bucket: str
    asked_key: str
    key: str
    path: str
    size_bytes: int
    changed_ns: int = 0
    mark: str = ""
    upload: str = ""
    part_bytes: int
    at: float = 0.0


def read_journal(storage: Storage, asked_key: str, path: str) -> Underway | None:
    """None where nothing is under way there."""
    return _read(_place(storage.endpoint, storage.bucket, asked_key, path))


def write_journal(underway: Underway) -> None:
    place = _place(underway.endpoint, underway.bucket, underway.asked_key, underway.path)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        write_durably(place, json.dumps(asdict(underway) | {"at": time.time()}).encode())
    except OSError as error:
        raise DiskFullError(f"{place} cannot be written: {error.strerror}") from error


def drop_journal(underway: Underway) -> None:
    with contextlib.suppress(OSError):
        _place(underway.endpoint, underway.bucket, underway.asked_key, underway.path).unlink()


def journals(storage: Storage) -> Iterator[Underway]:
    """All that is under way to a bucket."""
    for path in sorted(_folder().glob("*.json")):
        underway = _read(path)
        if underway is not None and (underway.endpoint, underway.bucket) == (storage.endpoint, storage.bucket):
            yield underway


def _folder() -> Path:
    return data_folder() / "uploads"


def _place(endpoint: str, bucket: str, asked_key: str, path: str) -> Path:
    text = "\0".join((endpoint, bucket, asked_key, os.path.abspath(path)))
    return _folder() / f"{hashlib.sha256(text.encode('utf-8', 'surrogateescape')).hexdigest()[:32]}.json"


def _read(path: Path) -> Underway | None:
    try:
        return restored(Underway, path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
