# SPDX-License-Identifier: GPL-3.0-or-later
"""A receipt of a result: the settings, versions and hashes that say what made it, as JSON beside it."""

import hashlib
import json
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from ripgui.core.checked import to_plain
from ripgui.core.durable import write_new
from ripgui.core.error import InputError
from ripgui.core.history import HistoryEntry
from ripgui.core.task import TaskState
from ripgui.engine.output.output import free_file, whole_of
from ripgui.web.http import without_query

FORMAT = 1


def write_receipt(entry: HistoryEntry) -> str:
    """Writes it to a name that is free, and returns that. Reads the whole result. Raises InputError."""
    if entry.state is not TaskState.DONE:
        raise InputError(f"run {entry.id} {entry.state}: a receipt is for what was made")
    whole = whole_of(entry.spec.output)
    if not os.path.exists(whole):
        raise InputError(f"the result {whole} is gone")
    path = free_file(f"{whole}.receipt.json")
    text = json.dumps(receipt(entry), indent=2, ensure_ascii=False)
    try:
        write_new(Path(path), f"{text}\n".encode("utf-8", "surrogateescape"))
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}") from error
    return path


def receipt(entry: HistoryEntry) -> dict[str, object]:
    """What a receipt says, which others may read: no signature of a link is among it.

    Raises InputError where the result cannot be read.
    """
    spec, whole = entry.spec, whole_of(entry.spec.output)
    paths = sorted(Path(whole).iterdir()) if os.path.isdir(whole) else [Path(whole)]
    return {
        "format": FORMAT,
        "made": datetime.fromtimestamp(entry.finished_at, UTC).isoformat(timespec="seconds"),
        "machine": entry.machine,
        "versions": list(entry.versions),
        "source": {
            "name": os.path.basename(spec.source),
            "size_bytes": entry.source_size_bytes,
            "fingerprint": entry.fingerprint,
        },
        "result": [{"name": path.name, "size_bytes": path.stat().st_size, "sha256": _sha256(path)} for path in paths],
        "frames": entry.frames,
        "fps": str(entry.fps or ""),
        "chunks": entry.chunks,
        "attempts": entry.attempts,
        "active_s": round(entry.active_s, 3),
        "notes": list(entry.notes),
        "settings": to_plain(replace(spec, fetched_from=without_query(spec.fetched_from))),
        "script_sha256": hashlib.sha256(spec.script.encode("utf-8", "surrogatepass")).hexdigest(),
    }


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
