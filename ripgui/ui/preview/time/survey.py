# SPDX-License-Identifier: GPL-3.0-or-later
"""What a source shows at a glance: small pictures from all over it, its chapters and scene cuts, found on the side."""

import base64
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QImage

from ripgui.core.error import Cancelled, RipError
from ripgui.core.patience import Patience
from ripgui.ui.newest_work import Answer, NewestWork

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

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = ""
        self._newest: NewestWork[_Look] = NewestWork(self)

    def look_at(self, source: str) -> None:
        """Begins, unless this source was the last one that was looked at. "" ends what is under way."""
        if source == self._source:
            return
        self._source = source
        if source:
            self._newest.put(partial(_Look, self, source))
        else:
            self._newest.stop()

    def close(self) -> None:
        """Ends everything and waits for it."""
        self._source = ""
        self._newest.close()


class _Look:
    """The part that runs on the pool; it knows the survey's signals, not the survey."""

    def __init__(self, survey: Survey, source: str, answer: Answer) -> None:
        self._probed, self._glimpsed = survey.probed, survey.glimpsed
        self._timed, self._cuts_found = survey.timed, survey.cuts_found
        self._source = source
        self._answer = answer
        self._lock = threading.Lock()
        self._worker: WorkerProcess | None = None
        self._is_over = False

    def end(self) -> None:
        with self._lock:
            self._is_over, worker = True, self._worker
        if worker is not None:
            worker.kill()

    def run(self) -> None:
        """What cannot be found out is not told: the preview works without."""
        from ripgui.workers.client import WorkerProcess

        if self._is_over:
            return
        worker = WorkerProcess("media", on_log=lambda _: None)
        with self._lock:
            self._worker, is_over = worker, self._is_over
        if is_over:
            worker.kill()
        try:
            self._tell_all(worker)
        except (RipError, Cancelled):
            pass
        finally:
            worker.close()

    def _tell_all(self, worker: "WorkerProcess") -> None:
        from ripgui.workers.media_protocol import CUTS, PROBE, STRIP, ProbeParams, StripParams

        info = _call(worker, PROBE, ProbeParams(path=self._source))
        self._tell(self._probed, _chapters(info))
        for times_s in _batches(float(info.duration or 0)):
            strip = _call(worker, STRIP, StripParams(path=self._source, times_s=times_s, width=_WIDTH_PX))
            self._tell(self._glimpsed, tuple(_glimpse(picture) for picture in strip.pictures))
        cuts = _call(worker, CUTS, info)
        if cuts.frame_times_s:
            self._tell(self._timed, cuts.frame_times_s)
        self._tell(self._cuts_found, cuts.times_s)

    def _tell(self, signal: SignalInstance, found: object) -> None:
        self._answer(partial(signal.emit, found))


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
