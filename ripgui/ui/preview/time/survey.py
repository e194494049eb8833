# SPDX-License-Identifier: GPL-3.0-or-later
"""What a source shows at a glance: small pictures from all over it, its chapters and scene cuts, found on the side."""

import base64
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage

from ripgui.core.error import Cancelled, RipError
from ripgui.core.patience import Patience

if TYPE_CHECKING:
    from ripgui.core.source import Chapter, SourceInfo
    from ripgui.workers.client import WorkerProcess
    from ripgui.workers.media_protocol import SmallPicture
    from ripgui.workers.protocol import Method

_PICTURES = 96
_AT_A_TIME = 8
_WIDTH_PX = 240
_SHORT_S = 40
"""A video that is shorter is asked about once: the worker decodes all of it for that."""
_PATIENCE = Patience(first_s=900, next_s=300)


@dataclass(frozen=True, slots=True, kw_only=True)
class Glimpse:
    """at_s: seconds from the video's first frame."""

    at_s: Fraction
    image: QImage


class Survey(QObject):
    """Looks at one source at a time with a worker of its own, which works at low priority and ends when all is known.

    probed: a tuple of Chapters whose times count from the video's first frame. glimpsed: a tuple of Glimpses, comes
    again and again. timed: when each frame is shown, as a tuple of floats, only where the rate varies. cuts_found: a
    tuple of Fractions. Both are in seconds from the video's first frame.
    """

    probed = Signal(object)
    glimpsed = Signal(object)
    timed = Signal(object)
    cuts_found = Signal(object)

    _answered = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # A worker dies with the thread that started it.
        self._pool.setExpiryTimeout(-1)
        self._killers = QThreadPool(self)
        self._source = ""
        self._turn = _Turn()
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def look_at(self, source: str) -> None:
        """Begins, unless this source was the last one that was looked at. "" ends what is under way."""
        if source == self._source:
            return
        self._source = source
        self._end()
        if source:
            turn = self._turn = _Turn(number=self._turn.number + 1)
            tell = self._answered.emit
            self._pool.start(lambda: _look(source, turn, lambda found: tell(turn.number, found)))

    def close(self) -> None:
        """Ends everything and waits for it."""
        self._source = ""
        self._end()
        self._killers.waitForDone()
        self._pool.waitForDone()

    def _end(self) -> None:
        turn = self._turn
        self._turn = _Turn(number=turn.number + 1)
        self._killers.start(turn.end)

    def _on_answered(self, turn: int, found: object) -> None:
        from ripgui.workers.media_protocol import Cuts

        if turn != self._turn.number:
            return
        match found:
            case _Chapters():
                self.probed.emit(found.chapters)
            case Cuts():
                if found.frame_times_s:
                    self.timed.emit(found.frame_times_s)
                self.cuts_found.emit(found.times_s)
            case _:
                self.glimpsed.emit(found)


@dataclass(frozen=True, slots=True)
class _Chapters:
    chapters: "tuple[Chapter, ...]"


class _Turn:
    """The look at one source; may be ended from any thread, before its worker runs too."""

    def __init__(self, number: int = 0) -> None:
        self.number = number
        self._lock = threading.Lock()
        self._worker: WorkerProcess | None = None
        self._is_over = False

    @property
    def is_over(self) -> bool:
        return self._is_over

    def started(self, worker: "WorkerProcess") -> None:
        with self._lock:
            self._worker, is_over = worker, self._is_over
        if is_over:
            worker.kill()

    def end(self) -> None:
        with self._lock:
            self._is_over, worker = True, self._worker
        if worker is not None:
            worker.kill()


def _look(source: str, turn: _Turn, tell: Callable[[object], None]) -> None:
    """Runs on the pool. What cannot be found out is not told: the preview works without."""
    from ripgui.workers.client import WorkerProcess
    from ripgui.workers.media_protocol import CUTS, PROBE, STRIP, ProbeParams, StripParams

    if turn.is_over:
        return
    worker = WorkerProcess("media", on_log=lambda _: None)
    turn.started(worker)
    try:
        info = _call(worker, PROBE, ProbeParams(path=source))
        tell(_Chapters(_chapters(info)))
        for times_s in _batches(float(info.duration or 0)):
            strip = _call(worker, STRIP, StripParams(path=source, times_s=times_s, width=_WIDTH_PX))
            tell(tuple(_glimpse(picture) for picture in strip.pictures))
        tell(_call(worker, CUTS, info))
    except (RipError, Cancelled):
        pass
    finally:
        worker.close()


def _call[P, R](worker: "WorkerProcess", method: "Method[P, R]", params: P) -> R:
    return worker.call(method, params, patience=_PATIENCE)


def _chapters(info: "SourceInfo") -> "tuple[Chapter, ...]":
    zero = info.start if info.video.start is None else info.video.start
    return tuple(replace(chapter, start=chapter.start - zero, end=chapter.end - zero) for chapter in info.chapters)


def _batches(duration_s: float) -> Iterator[tuple[float, ...]]:
    """Times all over a video, first far from each other and then between them."""
    order = sorted(range(_PICTURES), key=lambda number: f"{number:07b}"[::-1])
    times_s = [duration_s * number / _PICTURES for number in order]
    step = _PICTURES if duration_s < _SHORT_S else _AT_A_TIME
    for first in range(0, _PICTURES, step):
        yield tuple(times_s[first : first + step])


def _glimpse(picture: "SmallPicture") -> Glimpse:
    data = base64.b64decode(picture.rgb)
    form = QImage.Format.Format_RGB888
    image = QImage(data, picture.width, picture.height, 3 * picture.width, form)
    return Glimpse(at_s=picture.at_s, image=image.convertToFormat(QImage.Format.Format_RGB32))
