# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of each chunk before it is encoded to a bitrate: how much there is in it, and its first pass's files.

Both lie in the task's folder under the chunk's name, so that a run that was interrupted looks at no chunk twice.
"""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from glob import escape, glob
from pathlib import Path

from ripgui.core.chunk import Chunk
from ripgui.core.durable import write_durably
from ripgui.core.error import DISK_FULL, DiskFullError, ToolError
from ripgui.core.prepared import Prepared
from ripgui.core.saved import restored
from ripgui.core.task import Task
from ripgui.engine.output.output import remove_file
from ripgui.engine.queue.task_files import MEASURE_SUFFIX, chunk_path
from ripgui.engine.work.identity import keyframes_of
from ripgui.media.encoder import parse_encoder
from ripgui.media.sharing import shared_rates
from ripgui.media.two_pass import TWO_PASS
from ripgui.workers.chunk_protocol import EncodeParams

_LOG = ".pass"
_QUICK = ".look.mp4"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """size_bytes: of the chunk at one quality. files: what the first pass left, with their sizes."""

    size_bytes: int
    files: dict[str, int] = field(default_factory=dict)


def look_params(task: Task, prepared: Prepared, chunk: Chunk, ffmpeg: str) -> EncodeParams:
    """The request that looks at one chunk."""
    return EncodeParams(
        ffmpeg=ffmpeg,
        clip=prepared.clip,
        encoder=task.spec.encoder,
        threads=prepared.plan.threads,
        chunk=chunk.index,
        range=chunk.range,
        part=chunk_path(task, chunk, ".part"),
        path=chunk_path(task, chunk, _QUICK),
        keyframes=keyframes_of(prepared, task.spec, chunk.range),
        rate=prepared.video_rate,
        log=pass_log(task, chunk),
        looks=True,
    )


def pass_log(task: Task, chunk: Chunk) -> str:
    """What the names of the files between two passes begin with, "" where there is one pass."""
    return chunk_path(task, chunk, _LOG) if parse_encoder(task.spec.encoder).codec in TWO_PASS else ""


def measure_of(task: Task, chunk: Chunk) -> Measure | None:
    """What was found, None where that is not known or the files of the first pass are not there any more."""
    try:
        measure = restored(Measure, Path(chunk_path(task, chunk, MEASURE_SUFFIX)).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return measure if measure.files == _files(task, chunk) else None


def keep_measure(task: Task, chunk: Chunk, size_bytes: int) -> None:
    """Remembers what was found in a chunk. Raises DiskFullError, ToolError."""
    remove_file(chunk_path(task, chunk, _QUICK))
    measure = Measure(size_bytes=size_bytes, files=_files(task, chunk))
    try:
        write_durably(Path(chunk_path(task, chunk, MEASURE_SUFFIX)), json.dumps(asdict(measure)).encode())
    except OSError as error:
        if error.errno in DISK_FULL:
            raise DiskFullError(f"the disk of {task.work_folder} is full") from error
        raise ToolError(f"cannot write to {task.work_folder}: {error.strerror}") from error


def rates_of(task: Task, prepared: Prepared, chunks: Sequence[Chunk]) -> dict[int, int]:
    """Bits a second for each chunk, by its index; all of them must have been looked at."""
    measures = [measure_of(task, chunk) for chunk in chunks]
    sizes = [measure.size_bytes if measure is not None else 0 for measure in measures]
    rates = shared_rates(prepared.video_rate, [len(chunk.range) for chunk in chunks], sizes)
    return {chunk.index: rate for chunk, rate in zip(chunks, rates, strict=True)}


def _files(task: Task, chunk: Chunk) -> dict[str, int]:
    begin = pass_log(task, chunk)
    return {os.path.basename(path): os.path.getsize(path) for path in glob(f"{escape(begin)}*")} if begin else {}
