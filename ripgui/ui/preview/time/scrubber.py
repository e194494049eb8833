# SPDX-License-Identifier: GPL-3.0-or-later
"""What is seen while the timeline is dragged or pointed at: at once something near, until the frame itself is there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QWidget

from ripgui.ui import wording
from ripgui.ui.preview.outputs import Outputs
from ripgui.ui.preview.time.hover_card import HoverCard
from ripgui.ui.preview.time.standins import StandIns
from ripgui.ui.preview.time.timeline import Timeline
from ripgui.ui.preview.view.view import PreviewView
from ripgui.ui.theme import Theme

if TYPE_CHECKING:
    from ripgui.ui.preview.frames.picture import Picture, Request

_WAIT_MS = 12
"""For the frame itself: a script that is quick enough needs no stand-in."""
_GAP = 6


class Scrubber(QObject):
    """show: shows pictures that stand in. over: what the card floats over."""

    def __init__(
        self,
        theme: Theme,
        timeline: Timeline,
        view: PreviewView,
        show: "Callable[[tuple[Picture, ...]], object]",
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self.stand_ins = StandIns()
        self._timeline = timeline
        self._over = over
        self._show = show
        self._view = view
        self._card = HoverCard(theme, over)
        self._wanted: Request | None = None
        self._outputs = Outputs()
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._stand_in)
        timeline.hovered.connect(self._on_hovered)

    def moved(self, request: "Request", outputs: Outputs) -> None:
        """The playhead was dragged somewhere, and this was asked for."""
        self._wanted, self._outputs = request, outputs
        if not self._timer.isActive():
            self._timer.start()

    def arrived(self, pictures: "tuple[Picture, ...]") -> None:
        """The real ones."""
        self.stand_ins.keep(pictures)
        if self._wanted is not None and pictures[0].request.number == self._wanted.number:
            self._forget()

    def stop(self) -> None:
        self._forget()
        self._card.hide()

    def _forget(self) -> None:
        self._wanted = None
        self._timer.stop()

    def _stand_in(self) -> None:
        request = self._wanted
        if request is None:
            return
        made = self.stand_ins.pictures(
            request, self._outputs.clips, self._timeline.times, enlarged=not self._view.arrangement.is_fitted
        )
        shown = self._view.pictures
        if made and (not shown or _distance(made, request) < _distance(shown, request)):
            self._show(made)

    def _on_hovered(self, frame: int | None, x: int) -> None:
        if frame is None:
            self._card.hide()
            return
        times = self._timeline.times
        near = self.stand_ins.nearest(self._outputs.shown, frame, times)
        text = f"{times.text(frame)}  ·  {wording.count(frame)}"
        foot = self._timeline.pos() + QPoint(x, -_GAP)
        self._card.tell(text, self._timeline.near(frame), near[1] if near is not None else None, foot)


def _distance(pictures: "tuple[Picture, ...]", request: "Request") -> int:
    """How far the pictures are from what is wanted; those of other outputs are no good."""
    if tuple(picture.output for picture in pictures) != request.outputs:
        return 1 << 30
    return max(abs(picture.number - request.number) for picture in pictures)
