# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of an output's name that only the finished file can fill: its height, and the CRC32 of all its bytes."""

import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from ripgui.core.error import InputError, ToolError
from ripgui.core.task import Task, TaskSpec
from ripgui.engine.output.output import whole_of
from ripgui.engine.store import Store

if TYPE_CHECKING:
    from ripgui.core.clip import ClipInfo

RESOLUTION, CRC32 = "{resolution}", "{crc32}"
LATE_FIELDS = (RESOLUTION, CRC32)
"""They stand in a task's output as they are until it is delivered."""
_BLOCK_BYTES = 1 << 20


def is_late(output: str) -> bool:
    """Whether the name is not known before the file is there."""
    return any(field in output for field in LATE_FIELDS)


def example_name(output: str) -> str:
    """The name as it may become."""
    return output.replace(RESOLUTION, "1080p").replace(CRC32, "1A2B3C4D")


def check_late_name(output: str) -> None:
    """Raises InputError where a folder shall be called by the CRC32 of a file."""
    if CRC32 in output and whole_of(output) != output:
        raise InputError(f"{CRC32} is of one file, and this result is a folder: take it out of the name")


def finished_name(output: str, clip: "ClipInfo", part: str, check: Callable[[], None]) -> str:
    """The output's name with all fields filled. part: the finished file. check: called often, may raise."""
    lines = "p" if clip.field_order == "progressive" else "i"
    name = output.replace(RESOLUTION, f"{clip.height}{lines}")
    return name.replace(CRC32, f"{crc32_of(part, check):08X}") if CRC32 in name else name


def fill_name(store: Store, task: Task, clip: "ClipInfo", part: str, check: Callable[[], None]) -> Task:
    """The task with the name that its finished file shall have, which is written down before it gets it."""
    output = task.spec.output
    if not is_late(output):
        return task
    named = finished_name(output, clip, part, check)
    return _respecified(store, task, replace(task.spec, output=named, named_output=output))


def unfill_name(store: Store, task: Task) -> Task:
    """The task as it was before: what comes of another try is another file, with another name."""
    if not task.spec.named_output:
        return task
    return _respecified(store, task, replace(task.spec, output=task.spec.named_output, named_output=""))


def _respecified(store: Store, task: Task, spec: TaskSpec) -> Task:
    store.update(task.id, spec=spec)
    return replace(task, spec=spec)


def crc32_of(path: str, check: Callable[[], None]) -> int:
    """Raises ToolError, and what `check` raises."""
    value = 0
    try:
        with open(path, "rb") as file:
            while block := file.read(_BLOCK_BYTES):
                check()
                value = zlib.crc32(block, value)
    except OSError as error:
        raise ToolError(f"{path} cannot be read: {error.strerror}") from error
    return value
