# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a task keeps its chunks, and which finished ones of an earlier run lie there that the queue does not know."""

import json
import os
import platform
import stat
import sys
import uuid
from collections.abc import Callable
from dataclasses import replace
from hashlib import blake2b

from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.folders import data_folder
from ripgui.core.task import Task
from ripgui.engine.output.output import make_folder, place_of, remove_empty_folder, work_folder_for
from ripgui.engine.queue.task_files import RECORD_SUFFIX, chunk_path
from ripgui.engine.store import Store
from ripgui.media.chunk_record import is_file_of, read_record


def choose_work_folder(store: Store, task: Task, temp_folder: str) -> Task:
    """The task with its folder, which is there then. Raises InputError, DiskFullError, ToolError.

    It is called by the output: a queue that lost the task finds its chunks when the same is asked for again.
    """
    folder = task.work_folder
    if not folder:
        output = task.spec.output
        folder = work_folder_for(output, temp_folder, _key_of(output))
        if any(other.work_folder == folder for other in store.tasks()) or not _is_had(folder):
            folder = work_folder_for(output, temp_folder, uuid.uuid4().hex[:12])
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


def _key_of(output: str) -> str:
    """Others who make the same file on a shared disk have another one."""
    parts = [platform.node(), str(data_folder()), place_of(output)]
    return blake2b(json.dumps(parts).encode(), digest_size=6).hexdigest()


def _is_had(folder: str) -> bool:
    """Makes the folder, unless somebody else has done so: where all may write, its name could be foreseen."""
    if os.path.lexists(folder) and not _is_own(folder):
        return False
    make_folder(folder)
    if _is_own(folder):
        return True
    remove_empty_folder(folder)
    return False


def _is_own(folder: str) -> bool:
    status = os.lstat(folder)
    return stat.S_ISDIR(status.st_mode) and (sys.platform == "win32" or status.st_uid == os.geteuid())
