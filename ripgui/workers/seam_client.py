# SPDX-License-Identifier: GPL-3.0-or-later
"""The parent's side of the seam worker."""

import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ripgui.core.clip import ClipInfo
from ripgui.core.error import InputError
from ripgui.core.patience import Patience
from ripgui.core.ranges import FrameRange
from ripgui.core.scratch import scratch_folder
from ripgui.core.seam import Judged, Score, Seam, judged
from ripgui.core.task import TaskSpec
from ripgui.media.file import fingerprint
from ripgui.media.finish import finished_script
from ripgui.workers.client import WorkerProcess
from ripgui.workers.environment import index_environment, result_index_folder
from ripgui.workers.protocol import Progress
from ripgui.workers.seam_protocol import (
    COMPARE,
    PAINT,
    SCORE,
    Compared,
    CompareParams,
    PaintParams,
    ScoreParams,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeamPicture:
    """A frame. data: rows of 32-bit pixels without padding, of 8 or 10 bits a colour."""

    clip: ClipInfo
    bits: int
    data: bytes


class SeamClient:
    """A task's clip and its result. Calls block: make them on one thread; `kill` may come from any.

    encoded_from: fingerprint of the source when it was encoded, "" where nobody knows. Raises InputError where one of
    the two cannot be read, or the source has changed since.
    """

    def __init__(self, spec: TaskSpec, span: FrameRange, patience: Patience, *, encoded_from: str = "") -> None:
        content = fingerprint(spec.source)
        if encoded_from and content != encoded_from:
            raise InputError("the source is another than the one that was encoded: their frames cannot be compared")
        self._params = CompareParams(
            script=finished_script(spec.script, spec.treatment.picture),
            script_path=spec.script_path,
            source=spec.source,
            encoded=spec.output,
            range=span,
            index_folder=result_index_folder(spec.output),
        )
        self._patience = patience
        self._scores: dict[int, Score] = {}
        self._worker = WorkerProcess(
            "seam",
            on_log=lambda _: None,
            env=index_environment(content),
            script_name=spec.script_path or "<script>",
        )
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def open(self, on_progress: Callable[[Progress], None] = lambda _: None) -> Compared:
        """Runs the script and reads the result. Raises RipError, Cancelled."""
        return self._worker.call(COMPARE, self._params, patience=self._patience, on_progress=on_progress)

    def scores(self, numbers: Sequence[int]) -> tuple[Score, ...]:
        """Raises RipError, Cancelled."""
        return self._worker.call(SCORE, ScoreParams(numbers=tuple(numbers)), patience=self._patience).scores

    def judge(self, seam: Seam) -> Judged:
        """Scores the seam's frames; what chunks have in their middles is asked once. Raises RipError, Cancelled."""
        missing = [number for number in seam.numbers if number not in self._scores]
        self._scores |= {score.number: score for score in self.scores(missing)}
        return judged(seam, self._scores)

    def picture(self, number: int, *, of_encoded: bool, tone_map: bool = True) -> SeamPicture:
        """Raises RipError, Cancelled, OSError."""
        if self._folder is None:
            self._folder = scratch_folder()
        path = os.path.join(self._folder.name, "picture")
        params = PaintParams(number=number, of_encoded=of_encoded, tone_map=tone_map, path=path)
        painted = self._worker.call(PAINT, params, patience=self._patience)
        with open(path, "rb") as file:
            return SeamPicture(clip=painted.clip, bits=painted.bits, data=file.read())

    def kill(self) -> None:
        self._worker.kill()

    def close(self) -> None:
        self._worker.close()
        if self._folder is not None:
            self._folder.cleanup()
