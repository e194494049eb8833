# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the user is in the clip: on the timeline, in words below the picture, and typed into the field there."""

from fractions import Fraction

from PySide6.QtCore import QObject, Signal

from ripgui.core.error import InputError
from ripgui.ui import wording
from ripgui.ui.preview.time.jump import target_frame
from ripgui.ui.preview.time.landmarks import Landmarks
from ripgui.ui.preview.time.timeline import Timeline
from ripgui.ui.preview.transport import Transport


class Playhead(QObject):
    """moved: to another frame, by the user. wish: where the user wanted to be last, though the clip may end before."""

    moved = Signal(int)

    def __init__(self, timeline: Timeline, transport: Transport, landmarks: Landmarks, parent: QObject) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._transport = transport
        self._landmarks = landmarks
        self._is_placing = False
        self.wish = 0
        timeline.valueChanged.connect(self._on_moved)
        landmarks.timed.connect(self._tell)
        transport.field.entered.connect(self.jump)
        transport.field.stepped.connect(self.step)

    def set_clip(self, frames: int, fps: Fraction) -> None:
        """What lies on the timeline; the playhead goes where the user wanted it last, as far as the clip reaches."""
        if (frames, fps) != (self._timeline.frames, self._timeline.fps):
            self._is_placing = True
            self._timeline.set_clip(frames, fps)
            self._is_placing = False
            self._landmarks.show()
        self._transport.field.setEnabled(frames > 0)
        self._place(min(self.wish, max(0, frames - 1)))

    def follow(self, frame: int) -> None:
        """What is shown is elsewhere, and nobody has to ask for it."""
        self.wish = frame
        self._place(frame)

    def keep(self) -> None:
        """Where it is will be remembered of this source."""
        self._landmarks.keep_position(self.wish)

    # moving

    def step(self, frames: int) -> None:
        self._timeline.setValue(self._timeline.value() + frames)

    def to_end(self, direction: int) -> None:
        self._timeline.setValue(self._timeline.maximum() if direction > 0 else 0)

    def ask(self) -> None:
        """Lets the user type a frame number or a time."""
        self._transport.field.setFocus()
        self._transport.field.selectAll()

    def jump(self, text: str) -> None:
        """To a place as people type it."""
        line, field = self._timeline, self._transport.field
        try:
            frame = target_frame(text, now=line.value(), frames=line.frames, times=line.times)
        except InputError:
            field.refuse()
            return
        line.setValue(frame)
        field.restore()
        field.left.emit()

    def _on_moved(self, frame: int) -> None:
        if self._is_placing:
            return
        self.wish = frame
        self.keep()
        self._tell()
        self.moved.emit(frame)

    def _place(self, frame: int) -> None:
        was_placing, self._is_placing = self._is_placing, True
        self._timeline.setValue(frame)
        self._is_placing = was_placing
        self._tell()

    def _tell(self) -> None:
        frame = self._timeline.value()
        is_there = self._timeline.frames > 0
        self._transport.show_position(
            wording.count(frame) if is_there else "", self._timeline.times.text(frame) if is_there else ""
        )
