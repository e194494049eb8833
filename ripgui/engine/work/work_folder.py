# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a task keeps its chunks, and which finished ones of an earlier run lie there that the queue does not know."""

import contextlib
import os
import stat
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path

from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.durable import write_durably
from ripgui.core.folders import data_folder
from ripgui.core.task import Task
from ripgui.engine.output.output import disk_error, make_folder, place_of, remove_empty_folder, work_folder_for
from ripgui.engine.queue.task_files import RECORD_SUFFIX, chunk_path
from ripgui.engine.store import Store
from ripgui.media.chunk_record import is_file_of, read_record

_KEY_BYTES = 32


def choose_work_folder(store: Store, task: Task, temp_folder: str) -> Task:
    """The task with its folder, which is there then. Raises InputError, DiskFullError, ToolError.

    It is called by the output: a queue that lost the task finds its chunks when the same is asked for again.
    """
    folder = task.work_folder or _claimed(store, task, temp_folder)
    if not folder or not _made_own(folder):
        folder = work_folder_for(task.spec.output, temp_folder, uuid.uuid4().hex[:12])
        store.update(task.id, work_folder=folder)
        make_folder(folder)
    return replace(task, work_folder=folder)


def adopted(task: Task, chunk: Chunk, suffix: str, comparing: Callable[[], None]) -> Chunk:
    """The chunk as it was once finished, if it waits and its file lies there whole; else as it is.

    comparing: is called before all of the file is read.
    """
    if chunk.state is not ChunkState.WAITING:
        return chunk
    record = read_record(chunk_path(task, chunk, RECORD_SUFFIX))
    if record is None or (record.identity, record.range) != (chunk.identity, chunk.range):
        return chunk
    comparing()
    if not is_file_of(record, chunk_path(task, chunk, suffix)):
        return chunk
    return replace(
        chunk,
        state=ChunkState.DONE,
        attempts=1,
        size_bytes=record.size_bytes,
        extradata=record.extradata,
        checksum=record.checksum,
        durations=record.durations,
    )


def _claimed(store: Store, task: Task, temp_folder: str) -> str:
    """The folder that is called by the output; "" where another task has it, or nothing can be called so."""
    secret = _secret(store)
    if not secret:
        return ""
    place = place_of(task.spec.output).encode("utf-8", "surrogatepass")
    key = blake2b(place, key=secret, digest_size=6).hexdigest()
    folder = work_folder_for(task.spec.output, temp_folder, key)
    with store.at_once():
        if store.is_folder_of_another(folder, task.id):
            return ""
        store.update(task.id, work_folder=folder)
    return folder


def _secret(store: Store) -> bytes:
    """b"" where none can be kept.

    Others who make the same file on a shared disk have another one, and nobody foresees how it calls a folder.
    """
    path = data_folder() / "work-key"
    secret = _read_secret(path)
    if secret:
        return secret
    # One process at a time: who comes second finds what the first made.
    with store.at_once(), contextlib.suppress(OSError):
        if not _read_secret(path):
            path.unlink(missing_ok=True)
            path.touch(mode=0o600, exist_ok=False)
            write_durably(path, os.urandom(_KEY_BYTES))
    return _read_secret(path)


def _read_secret(path: Path) -> bytes:
    with contextlib.suppress(OSError), open(path, "rb") as file:
        secret = file.read(_KEY_BYTES + 1)
        return secret if len(secret) == _KEY_BYTES else b""
    return b""


def _made_own(folder: str) -> bool:
    """Makes the folder, unless it is there and somebody else's. Raises InputError, DiskFullError, ToolError."""
    if os.path.lexists(folder) and not _is_own(folder):
        return False
    make_folder(folder)
    if _is_own(folder):
        return True
    remove_empty_folder(folder)
    return False


def _is_own(folder: str) -> bool:
    try:
        status = os.lstat(folder)
    except OSError:
        return False
    is_folder = stat.S_ISDIR(status.st_mode) and not os.path.isjunction(folder)
    return is_folder and status.st_uid == _owner_beside(folder)


def _owner_beside(folder: str) -> int:
    """Whose a file is that is made there: disks of a network call us by numbers of their own."""
    try:
        with tempfile.TemporaryFile(dir=os.path.dirname(folder)) as file:
            return os.fstat(file.fileno()).st_uid
    except OSError as error:  # a full disk does not make it somebody else's
        raise disk_error(error, folder) from error
