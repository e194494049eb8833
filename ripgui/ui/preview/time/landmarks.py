# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands out on a source: what the user marked, and what a look around found. Shown on the timeline."""

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ripgui.core.ranges import FrameRange
from ripgui.ui.preview.memory import Look, Memory
from ripgui.ui.preview.time.marks import Marks, chapter_frames, cut_frames, neighbour
from ripgui.ui.preview.time.standins import StandIns
from ripgui.ui.preview.time.survey import Survey
from ripgui.ui.preview.time.timeline import Timeline

if TYPE_CHECKING:
    from ripgui.core.source import Chapter
    from ripgui.ui.preview.time.survey import Glimpse


class Landmarks(QObject):
    """Of one source at a time. changed: bookmarks or the range are others. timed: it is known when frames are shown."""

    changed = Signal()
    timed = Signal()

    def __init__(self, timeline: Timeline, stand_ins: StandIns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.memory = Memory()
        self._timeline = timeline
        self._stand_ins = stand_ins
        self._source = ""
        self._chapters: tuple[Chapter, ...] = ()
        self._cuts_s: tuple[Fraction, ...] = ()
        self._survey = Survey(self)
        self._survey.probed.connect(self._on_probed)
        self._survey.glimpsed.connect(self._on_glimpsed)
        self._survey.timed.connect(self._on_timed)
        self._survey.cuts_found.connect(self._on_cuts)

    def show_source(self, source: str) -> None:
        """ "" for none."""
        self._survey.look_at("")
        self._source, self._chapters, self._cuts_s = source, (), ()
        self._stand_ins.forget()
        self._timeline.set_recorded(())
        self.show()

    def look_around(self) -> None:
        """Has the source looked at by a worker of its own, unless that was done."""
        if self._source:
            self._survey.look_at(self._source)

    def close(self) -> None:
        self._survey.close()

    # what the user marked

    @property
    def look(self) -> Look:
        return self.memory.look(self._source)

    @property
    def selected(self) -> FrameRange | None:
        return self.look.range_in(self._timeline.frames)

    def keep_position(self, frame: int) -> None:
        if self._source:
            self.memory.keep(self._source, replace(self.look, position=frame))

    def add_bookmark(self) -> None:
        frame = self._timeline.value()
        known = self.look.bookmark(frame)
        self._change(self.look.with_bookmark(frame, known.name if known is not None else ""))

    def name_bookmark(self, frame: int, name: str) -> None:
        self._change(self.look.with_bookmark(frame, name))

    def remove_bookmark(self, frame: int) -> None:
        self._change(self.look.without_bookmark(frame))

    def remove_bookmark_here(self) -> None:
        self.remove_bookmark(self._timeline.value())

    def mark_in(self) -> None:
        self._change(self.look.with_start(self._timeline.value()))

    def mark_out(self) -> None:
        self._change(self.look.with_last(self._timeline.value()))

    def clear_range(self) -> None:
        self._change(self.look.without_range())

    def _change(self, look: Look) -> None:
        if self._source and self._timeline.frames and look != self.look:
            self.memory.keep(self._source, look)
            self.show()
            self.changed.emit()

    # going there

    def to_bookmark(self, direction: int) -> None:
        self._go(neighbour((mark.frame for mark in self.look.bookmarks), self._timeline.value(), direction))

    def to_scene(self, direction: int) -> None:
        """To the next or previous cut, or the clip's end or beginning."""
        cuts = (0, *self._timeline.marks.cuts, self._timeline.maximum())
        self._go(neighbour(cuts, self._timeline.value(), direction))

    def to_range(self, direction: int) -> None:
        selected = self.selected
        if selected is not None:
            self._go(selected.start if direction < 0 else selected.stop - 1)

    def _go(self, frame: int | None) -> None:
        if frame is not None:
            self._timeline.setValue(frame)

    # what was found

    def show(self) -> None:
        """Puts everything where it belongs on the clip as it is."""
        frames, times = self._timeline.frames, self._timeline.times
        if not frames:
            self._timeline.set_marks(Marks())
            return
        self._timeline.set_marks(
            Marks(
                chapters=chapter_frames(self._chapters, times, frames),
                cuts=cut_frames(self._cuts_s, times, frames),
                bookmarks=self.look.bookmarks,
                selected=self.selected,
            )
        )

    def _on_probed(self, chapters: "tuple[Chapter, ...]") -> None:
        self._chapters = tuple(replace(chapter, start=max(Fraction(0), chapter.start)) for chapter in chapters)
        self.show()

    def _on_glimpsed(self, glimpses: "tuple[Glimpse, ...]") -> None:
        self._stand_ins.add_glimpses(glimpses)

    def _on_timed(self, times_s: tuple[float, ...]) -> None:
        self._timeline.set_recorded(times_s)
        self.show()
        self.timed.emit()

    def _on_cuts(self, times_s: tuple[Fraction, ...]) -> None:
        self._cuts_s = times_s
        self.show()
