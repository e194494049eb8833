# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays what the timeline stands at, with sound, and tells in the row below the picture how well that goes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ripgui.core.output import SOURCE
from ripgui.core.ranges import FrameRange
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.outputs import Outputs
from ripgui.ui.preview.play.figures import figures
from ripgui.ui.preview.play.playback import Film, Playback
from ripgui.ui.preview.play.soundtrack import Soundtrack
from ripgui.ui.preview.time.landmarks import Landmarks
from ripgui.ui.preview.time.timeline import Timeline
from ripgui.ui.preview.transport import Transport

if TYPE_CHECKING:
    from ripgui.ui.preview.frames.picture import Request


class Player(QObject):
    """shown: a position and its pictures, whose time has come. stopped: however that came; ended: by itself.

    noted: why there is no sound, once.
    """

    shown = Signal(int, object)
    stopped = Signal()
    ended = Signal()
    noted = Signal(str)

    def __init__(
        self,
        loader: PreviewLoader,
        request_at: "Callable[[int], Request | None]",
        *,
        timeline: Timeline,
        transport: Transport,
        landmarks: Landmarks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._transport = transport
        self._landmarks = landmarks
        self._request_at = request_at
        self._loops = False
        self._is_fast = False
        self._sound_output = SOURCE
        self.sound = Soundtrack(loader, parent=self)
        self._playback = Playback(loader, self.sound, parent=self)
        self._playback.shown.connect(self.shown)
        self._playback.ended.connect(self.ended)
        self._playback.told.connect(self._tell)
        self.sound.silent.connect(lambda why: self.noted.emit(self.tr("Playing without sound: {why}").format(why=why)))
        transport.sound.volume_chosen.connect(self.sound.set_volume)

    @property
    def is_playing(self) -> bool:
        return self._playback.film is not None

    def play(self) -> None:
        """From the playhead on; from the start where that stands at the end. Where it plays, anew."""
        frames = self._timeline.frames
        if not frames:
            return
        within = (self._landmarks.selected if self._loops else None) or FrameRange(0, frames)
        number = self._timeline.value()
        request = self._request_at(number if within.start <= number < within.stop - 1 else within.start)
        if request is not None:
            film = Film(
                request=request, within=within, times=self._timeline.times, loops=self._loops, is_fast=self._is_fast
            )
            self._playback.start(film)

    def stop(self) -> None:
        self._playback.stop()

    def restart(self) -> None:
        """Something about what is played is another."""
        if self.is_playing:
            self.play()

    def play_in(self, *, loops: bool, fast: bool) -> None:
        """loops: round and round in the selected range. fast: as fast as frames come."""
        self._loops, self._is_fast = loops, fast
        self.restart()

    def choose_sound(self, number: int) -> None:
        """An audio output of the script, or the source's track."""
        self._sound_output = number
        self.sound.set_output(number)
        self.restart()

    def show_outputs(self, outputs: Outputs) -> None:
        """What can be looked at and heard."""
        if self._sound_output != SOURCE and self._sound_output not in outputs.sounds:
            self.choose_sound(SOURCE)
        self._transport.show_outputs(outputs, self._sound_output)

    def close(self) -> None:
        self.stop()
        self.sound.close()

    def _tell(self) -> None:
        self._transport.show_playing(self.is_playing)
        if self.is_playing:
            hint = self.tr("Dropped are frames that were rendered in time, but not shown in time")
            self._transport.show_figures(figures(self._playback), hint)
        else:
            self.stopped.emit()
