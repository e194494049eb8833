# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a task that is not done: its chunks, and the result that is not yet whole."""

import os

from ripgui.core.chunk import Chunk
from ripgui.core.task import Task
from ripgui.engine.delivery.fetching import discard_fetched
from ripgui.engine.output.output import remove_file, remove_folder, remove_part, whole_of
from ripgui.engine.queue.tryout import remove_tryout


def chunk_path(task: Task, chunk: Chunk, suffix: str) -> str:
    """Where a finished chunk lies."""
    # By its place in the clip, not in the plan: a chunk that another zone moves up the list keeps its file.
    return os.path.join(task.work_folder, f"{chunk.range.start:06d}-{chunk.identity[:16]}{suffix}")


MEASURE_SUFFIX = ".measure"
"""Of the note that says how much there is in a chunk."""

RECORD_SUFFIX = ".done"
"""Of what is known of a finished chunk, see `media.chunk_record`."""


def chunk_files(task: Task, chunk: Chunk) -> list[str]:
    """All files a chunk may have left, whatever its format."""
    return [chunk_path(task, chunk, suffix) for suffix in (".mp4", ".mov", ".part", MEASURE_SUFFIX, RECORD_SUFFIX)]


def holds_finished(task: Task) -> bool:
    """Whether finished chunks lie in the task's folder, or may: where it cannot be read, nobody knows."""
    if not task.work_folder:
        return False
    try:
        return any(name.endswith(RECORD_SUFFIX) for name in os.listdir(task.work_folder))
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True


def merged_part(task: Task) -> str:
    """The unfinished output: on the output's own disk, so that it can be renamed into place."""
    key = os.path.basename(task.work_folder).removeprefix(".ripgui-")
    return os.path.join(os.path.dirname(whole_of(task.spec.output)), f".ripgui-{key}.part")


def merged_output(task: Task) -> str:
    """The unfinished output as the merge is told it: of a folder, the file that stands for all in it."""
    part, output = merged_part(task), task.spec.output
    return part if whole_of(output) == output else os.path.join(part, os.path.basename(output))


def original_part(task: Task) -> str:
    """What the source has of a task's range, until the result has its name."""
    return f"{merged_part(task)}.original"


def discard_made(task: Task) -> None:
    """Deletes what came of a task so far."""
    if task.work_folder:
        remove_folder(task.work_folder)
        remove_part(merged_part(task))
        remove_file(original_part(task))


def discard_files(task: Task) -> None:
    """Deletes what a task left lying about."""
    discard_fetched(task.spec)
    discard_made(task)
    if task.spec.is_test:
        remove_tryout(task.spec.output)
