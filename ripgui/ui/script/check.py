# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a script to see whether it works, in a process of its own and without a picture."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from ripgui.core.error import Cancelled, RipError, ScriptError, line_of
from ripgui.core.patience import Patience
from ripgui.engine.script.trust import UNTRUSTED_SCRIPT
from ripgui.media.file import fingerprint
from ripgui.ui import wording

if TYPE_CHECKING:
    from ripgui.core.clip import ClipInfo, OutputInfo
    from ripgui.workers.client import WorkerProcess


class ScriptCheck(QObject):
    """passed: what the script outputs, in words. failed: what went wrong, and its line or None.

    Of several checks only the newest tells something.
    """

    passed = Signal(str)
    failed = Signal(str, object)
    _ended = Signal(int, object)

    def __init__(
        self, patience: Patience, may_run: Callable[[str], bool] = lambda _: True, parent: QObject | None = None
    ) -> None:
        """may_run: whether a script is trusted; asked on another thread before anything of it runs."""
        super().__init__(parent)
        self._may_run = may_run
        self._patience = patience
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._killers = QThreadPool(self)
        self._lock = threading.Lock()
        self._worker: WorkerProcess | None = None
        self._newest = 0
        self._is_running = False
        self._ended.connect(self._on_ended)

    @property
    def is_running(self) -> bool:
        return self._is_running

    def take_patience(self, patience: Patience) -> None:
        """For the next check."""
        self._patience = patience

    def start(self, script: str, path: str, source: str) -> None:
        """Takes the place of a check that still runs. source: of the task, "" without one."""
        self.stop()
        self._is_running = True
        number = self._newest
        self._pool.start(lambda: self._run(number, script, path, source))

    def stop(self) -> None:
        """Ends the check; it will tell nothing."""
        self._is_running = False
        with self._lock:
            self._newest += 1
            worker = self._worker
        if worker is not None:
            self._killers.start(worker.kill)

    def close(self) -> None:
        """Ends everything and waits for it."""
        self.stop()
        self._killers.waitForDone()
        self._pool.waitForDone()

    def _on_ended(self, number: int, outcome: str | RipError) -> None:
        if number != self._newest:
            return
        self._is_running = False
        if isinstance(outcome, str):
            self.passed.emit(outcome)
        else:
            self.failed.emit(str(outcome), line_of(outcome))

    def _run(self, number: int, script: str, path: str, source: str) -> None:
        try:
            self._ended.emit(number, self._outputs(number, script, path, source))
        except RipError as error:
            self._ended.emit(number, error)
        except Cancelled:
            return

    def _outputs(self, number: int, script: str, path: str, source: str) -> str:
        from ripgui.workers.client import WorkerProcess
        from ripgui.workers.environment import index_environment
        from ripgui.workers.preview_protocol import SHOW, ShowParams

        if not self._may_run(script):
            raise ScriptError(UNTRUSTED_SCRIPT)
        environment = index_environment(fingerprint(source)) if source else {}
        worker = WorkerProcess("preview", on_log=lambda _: None, script_name=path or "<script>")
        try:
            with self._lock:
                self._worker = worker
                stale = number != self._newest
            if stale:
                raise Cancelled
            params = ShowParams(script=script, script_path=path, source=source, environment=environment)
            shown = worker.call(SHOW, params, patience=self._patience)
        finally:
            with self._lock:
                self._worker = None
            worker.close()
        if shown.failure is not None:
            raise shown.failure.error()
        return described(shown.outputs, len(shown.refused))


def described(outputs: "tuple[OutputInfo, ...]", refused: int) -> str:
    """What a script outputs, in words."""
    parts = []
    for output in outputs:
        if output.clip is not None:
            parts.append(_tr("output {number}: {clip}").format(number=output.index, clip=_clip(output.clip)))
        elif output.sound is not None:
            parts.append(
                _tr("output {number}: sound, {rate} Hz").format(number=output.index, rate=output.sound.sample_rate)
            )
    if refused:
        parts.append(_tr("{count} that cannot be shown").format(count=refused))
    return " · ".join(parts)


def _clip(clip: "ClipInfo") -> str:
    form = clip.pixel_format
    return _tr("{width}×{height}, {frames} frames, {rate} fps, {bits} bits").format(
        width=clip.width,
        height=clip.height,
        frames=wording.count(clip.frames),
        rate=wording.rate(clip.fps),
        bits=form.bits,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("check", text)
