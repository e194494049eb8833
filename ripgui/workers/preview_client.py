# SPDX-License-Identifier: GPL-3.0-or-later
"""The parent's side of the preview worker."""

import contextlib
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from ripgui.core.clip import ClipInfo
from ripgui.media.file import fingerprint
from ripgui.workers.client import Patience, WorkerProcess
from ripgui.workers.environment import index_environment
from ripgui.workers.protocol import OPEN, RENDER, VERSIONS, LogLine, NoParams, OpenParams, Progress, RenderParams

_FALLBACK_FPS = Fraction(25)


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewFrame:
    """A picture. data: rows of 32-bit pixels 0xffRRGGBB in the machine's order, bytes_per_line apart."""

    number: int
    width: int
    height: int
    bytes_per_line: int
    data: bytes


def list_vapoursynth() -> tuple[str, ...]:
    """VapourSynth and its plugins with versions, asked in a process of its own. Raises RipError."""
    worker = WorkerProcess("preview", on_log=lambda _: None)
    try:
        return worker.call(VERSIONS, NoParams(), patience=Patience(first_s=60)).lines
    finally:
        worker.close()


class PreviewClient:
    """One opened script. Its calls block: use it from one background thread; `kill` may come from any."""

    def __init__(
        self,
        script: str,
        script_path: str,
        source: str,
        *,
        patience: Patience = Patience(),
        on_log: Callable[[LogLine], None] = lambda _: None,
    ) -> None:
        self._params = OpenParams(script=script, script_path=script_path, source=source, mean_fps=_FALLBACK_FPS)
        self._patience = patience
        self._worker = WorkerProcess(
            "preview", on_log=on_log, env=index_environment(fingerprint(source)), script_name=script_path or "<script>"
        )
        # Last, so that nothing is left where the worker cannot start.
        descriptor, self._picture = tempfile.mkstemp(prefix="ripgui-preview-")
        os.close(descriptor)

    def open(self, on_progress: Callable[[Progress], None] = lambda _: None) -> ClipInfo:
        """Runs the script. Raises ScriptError, ToolError, Cancelled."""
        return self._worker.call(OPEN, self._params, patience=self._patience, on_progress=on_progress).clip

    def frame(self, number: int, *, of_source: bool = False) -> PreviewFrame:
        """Frame `number`, or the last one where there are fewer. Raises ScriptError, ToolError, Cancelled."""
        params = RenderParams(number=number, of_source=of_source, path=self._picture)
        rendered = self._worker.call(RENDER, params, patience=self._patience)
        with open(self._picture, "rb") as file:
            data = file.read()
        return PreviewFrame(
            number=rendered.number,
            width=rendered.width,
            height=rendered.height,
            bytes_per_line=4 * rendered.width,
            data=data,
        )

    def kill(self) -> None:
        self._worker.kill()

    def close(self) -> None:
        self._worker.close()
        with contextlib.suppress(OSError):
            os.unlink(self._picture)
