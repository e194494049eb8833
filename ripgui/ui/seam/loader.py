# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures seams and fetches their pictures with a worker, on a thread of its own; pictures go first."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from ripgui.core.clip import ClipInfo
from ripgui.core.error import Cancelled, RipError, line_of
from ripgui.core.patience import Patience
from ripgui.core.ranges import FrameRange
from ripgui.core.seam import Seam
from ripgui.core.task import TaskSpec
from ripgui.ui.language.told import in_words
from ripgui.ui.newest_work import Answer, NewestWork
from ripgui.ui.preview.frames.picture import fit
from ripgui.workers.protocol import Progress
from ripgui.workers.seam_client import SeamClient

_KEPT_PICTURES = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class SeamLook:
    """What is asked for: pictures of a seam that fit `size`. tone_map: whether HDR is brought to an ordinary screen."""

    seam: Seam
    size: QSize
    tone_map: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SeamPictures:
    """The last frame before a seam and the first after it: of the clip, and of the result."""

    look: SeamLook
    clip: tuple[QImage, QImage]
    result: tuple[QImage, QImage]


class SeamLoader(QObject):
    """Its methods return at once. What it started is over when `close` returns. It tells of the newest task only."""

    progressed = Signal(str, object)
    """What is being done, and how much of it, 0 to 1 or None; "" when it is done."""
    measured = Signal(object)
    """A Judged; in the end one of each seam."""
    pictured = Signal(object)
    """SeamPictures."""
    failed = Signal(str, object)
    """What went wrong, and the line of the script or None."""

    def __init__(self, patience: Patience, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patience = patience
        self._newest: NewestWork[_Work] = NewestWork(self)

    def begin(self, spec: TaskSpec, span: FrameRange, seams: list[Seam], encoded_from: Callable[[], str]) -> None:
        """Another task: `span` is what its result holds of the script's clip.

        encoded_from: asked off this thread, the fingerprint of the source that was encoded, or "".
        """
        self._newest.put(partial(_Work, self, spec, span, seams, patience=self._patience, encoded_from=encoded_from))

    def show(self, look: SeamLook) -> None:
        """Asks for pictures; the newest question counts, and this seam is measured next."""
        if self._newest.work is not None:
            self._newest.work.want(look)

    def measure(self, measures: bool) -> None:
        """Goes on measuring, or lets it rest."""
        if self._newest.work is not None:
            self._newest.work.measure(measures)

    def stop(self) -> None:
        self._newest.stop()

    def close(self) -> None:
        self._newest.close()


class _Work:
    """The part that runs on the pool; it knows the loader's signals, not the loader."""

    def __init__(
        self,
        loader: SeamLoader,
        spec: TaskSpec,
        span: FrameRange,
        seams: list[Seam],
        answer: Answer,
        *,
        patience: Patience,
        encoded_from: Callable[[], str],
    ) -> None:
        self._answer = answer
        self._progressed, self._measured = loader.progressed, loader.measured
        self._pictured, self._failed = loader.pictured, loader.failed
        self._spec, self._span, self._patience = spec, span, patience
        self._encoded_from = encoded_from
        self._changed = threading.Condition()
        self._left = {seam.frame: seam for seam in seams}
        self._wanted: SeamLook | None = None
        self._at = 0
        self._measures = True
        self._is_over = False
        self._client: SeamClient | None = None
        self._pictures: dict[tuple[int, bool, bool], tuple[QImage, ClipInfo]] = {}

    # called from other threads

    def want(self, look: SeamLook) -> None:
        with self._changed:
            self._wanted, self._at = look, look.seam.frame
            self._changed.notify()

    def measure(self, measures: bool) -> None:
        with self._changed:
            self._measures = measures
            self._changed.notify()

    def end(self) -> None:
        with self._changed:
            self._is_over = True
            client = self._client
            self._changed.notify()
        if client is not None:
            client.kill()

    # on the pool

    def run(self) -> None:
        try:
            self._serve()
        except Cancelled:
            pass
        except (RipError, OSError) as error:
            self._answer(partial(self._failed.emit, in_words(str(error)), line_of(error)))

    def _serve(self) -> None:
        client = SeamClient(self._spec, self._span, self._patience, encoded_from=self._encoded_from())
        with self._changed:
            self._client = client
            is_over = self._is_over
        try:
            if is_over:
                return
            client.open(self._tell)
            self._answer(partial(self._progressed.emit, "", None))
            while (step := self._next()) is not None:
                if isinstance(step, Seam):
                    self._answer(partial(self._measured.emit, client.judge(step)))
                else:
                    self._answer(partial(self._pictured.emit, self._fetched(client, step)))
        finally:
            with self._changed:
                self._client = None
            client.close()

    def _next(self) -> Seam | SeamLook | None:
        """Pictures to fetch, or a seam to measure; None when it is over."""
        with self._changed:
            while not self._is_over:
                if self._wanted is not None:
                    wanted, self._wanted = self._wanted, None
                    return wanted
                if self._measures and self._left:
                    # What is looked at first, then what follows, then the rest.
                    frame = min(self._left, key=lambda frame: (frame < self._at, frame))
                    return self._left.pop(frame)
                self._changed.wait()
        return None

    def _fetched(self, client: SeamClient, look: SeamLook) -> SeamPictures:
        before, after = look.seam.frame - 1, look.seam.frame

        def picture(number: int, of_encoded: bool) -> QImage:
            image, clip = self._picture(client, number, of_encoded=of_encoded, tone_map=look.tone_map)
            return fit(image, clip, look.size)

        return SeamPictures(
            look=look,
            clip=(picture(before, False), picture(after, False)),
            result=(picture(before, True), picture(after, True)),
        )

    def _picture(self, client: SeamClient, number: int, *, of_encoded: bool, tone_map: bool) -> tuple[QImage, ClipInfo]:
        key = (number, of_encoded, tone_map)
        if key not in self._pictures:
            got = client.picture(number, of_encoded=of_encoded, tone_map=tone_map)
            width, height = got.clip.width, got.clip.height
            form = QImage.Format.Format_RGB30 if got.bits > 8 else QImage.Format.Format_RGB32
            # The image only borrows the bytes.
            image = QImage(got.data, width, height, 4 * width, form).copy()
            while len(self._pictures) >= _KEPT_PICTURES:
                del self._pictures[next(iter(self._pictures))]
            self._pictures[key] = (image, got.clip)
        return self._pictures[key]

    def _tell(self, progress: Progress) -> None:
        self._answer(partial(self._progressed.emit, in_words(progress.detail), progress.fraction))
