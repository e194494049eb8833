# SPDX-License-Identifier: GPL-3.0-or-later
"""The sound of what is played: asked for a little ahead, and given to the loudspeaker as it makes room."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ripgui.core.output import SOURCE
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.play.speaker import Speaker, Speakers

if TYPE_CHECKING:
    from ripgui.ui.preview.frames.picture import Sound

_BLOCK_S = 2.0
_LOW_S = 1.5
_SAMPLE_BYTES = 2


class Soundtrack(QObject):
    """Pieces of sound in order, from one time of the clip on. Without a loudspeaker it plays silence and says why once.

    silent: why nothing can be heard.
    """

    silent = Signal(str)

    def __init__(
        self, loader: PreviewLoader, speakers: Callable[[QObject], Speakers] = Speakers, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._loader = loader
        self._speakers = speakers(self)
        self._speakers.failed.connect(self.silent)
        self._speaker: Speaker | None = None
        self._output = SOURCE
        self._volume = 1.0
        self._is_muted = False
        self._is_wanted = False
        self._asked_s: float | None = None
        self._next_s = 0.0
        self._ended = False
        self._rate = 0
        self._channels = 0
        self._samples = bytearray()
        self._start_s = 0.0
        """Of the clip, where `samples` begin."""
        self._given_s = 0.0
        self._begun_s = 0.0
        self._is_held = False
        loader.heard.connect(self._on_heard)

    @property
    def volume(self) -> float:
        return self._volume

    @property
    def is_muted(self) -> bool:
        return self._is_muted

    def set_output(self, output: int) -> None:
        """An audio output of the script, or the source's track."""
        self._output = output

    def set_volume(self, volume: float) -> None:
        self._volume = min(1.0, max(0.0, volume))
        self._apply_volume()

    def set_muted(self, muted: bool) -> None:
        self._is_muted = muted
        self._apply_volume()

    def _apply_volume(self) -> None:
        if self._speaker is not None:
            self._speaker.set_volume(0.0 if self._is_muted else self._volume)

    def prepare(self, from_s: float) -> None:
        """Forgets what is there and asks for what comes from a time of the clip on."""
        self.stop()
        if self._speakers.are_missing:
            return
        self._speakers.look()
        self._is_wanted, self._ended, self._next_s = True, False, from_s
        self._ask()

    def stop(self) -> None:
        self._is_wanted, self._is_held, self._asked_s = False, False, None
        self._samples.clear()
        if self._speaker is not None:
            self._speaker.close()
            self._speaker = None

    def close(self) -> None:
        """Waits for what works on other threads."""
        self.stop()
        self._speakers.close()

    def hold(self) -> None:
        """Silence until `keep_up` is called again: there are no pictures to it."""
        if self._speaker is not None and not self._is_held:
            self._is_held = True
            self._speaker.hold(True)

    def keep_up(self, at_s: float) -> float | None:
        """The picture is at this time of the clip: gives on what there is room for. Returns the time that is heard."""
        if not self._is_wanted:
            return None
        if self._speaker is None and not self._begin(at_s):
            return None
        speaker = self._speaker
        assert speaker is not None
        if self._is_held:
            self._is_held = False
            speaker.hold(False)
        room = speaker.room() // self._frame_bytes * self._frame_bytes
        if room and self._samples:
            given = speaker.write(bytes(self._samples[:room]))
            del self._samples[:given]
            self._given_s += given / self._byte_rate
        if not self._ended and len(self._samples) < _LOW_S * self._byte_rate:
            self._ask()
        queued_s = speaker.queued() / self._byte_rate
        heard_s = self._given_s - queued_s
        # A device that has not begun yet, or has run dry, is no clock.
        return heard_s if queued_s > 0 and heard_s > self._begun_s else None

    def catch_up(self, by_s: float) -> None:
        """Leaves out so much of what comes next, or puts silence before it where that is below zero."""
        count = round(by_s * self._rate) * self._frame_bytes
        if count > 0:
            count = min(count, len(self._samples))
            del self._samples[:count]
        else:
            self._samples[:0] = bytes(-count)
        self._given_s += count / self._byte_rate

    def _begin(self, at_s: float) -> bool:
        """Opens the loudspeaker when there is something for it, from where the picture is by now."""
        if not self._samples or not self._speakers.are_ready:
            return False
        late = round((at_s - self._start_s) * self._rate) * self._frame_bytes
        if late < 0:
            return False
        if late >= len(self._samples):
            self._next_s = max(self._next_s, at_s)
            self._samples.clear()
            self._ask()
            return False
        self._speaker = self._speakers.open(self._rate, self._channels)
        if self._speaker is None:
            self._is_wanted = False
            return False
        del self._samples[:late]
        self._given_s = self._begun_s = at_s
        self._apply_volume()
        return True

    @property
    def _frame_bytes(self) -> int:
        return self._channels * _SAMPLE_BYTES

    @property
    def _byte_rate(self) -> int:
        return self._rate * self._frame_bytes

    def _ask(self) -> None:
        if self._asked_s is None and not self._ended:
            self._asked_s = self._next_s
            self._loader.hear(self._output, self._next_s, self._next_s + _BLOCK_S)

    def _on_heard(self, sound: "Sound") -> None:
        if not self._is_wanted or sound.output != self._output or sound.start_s != self._asked_s:
            return
        self._asked_s = None
        if not sound.samples:
            self._ended = True
            return
        if not self._samples and self._speaker is None:
            self._start_s = sound.start_s
        self._rate, self._channels = sound.sample_rate, sound.channels
        self._samples += sound.samples
        self._next_s = sound.start_s + len(sound.samples) / self._byte_rate
