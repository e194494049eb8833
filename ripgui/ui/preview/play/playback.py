# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays a clip: shows each frame that came ahead of its time when its time is there, and counts those it must drop."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from ripgui.core.ranges import FrameRange
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.play.soundtrack import Soundtrack
from ripgui.ui.preview.time.times import Times

if TYPE_CHECKING:
    from ripgui.ui.preview.frames.picture import Picture, Request

_AHEAD = 4
"""Frames that are there before the first one is shown."""
_STALL_S = 0.25
"""A frame that comes later than this holds the clock until it is there: a script that is too slow plays slowly."""
_EARLY_S = 0.001
_TOLD_EVERY_S = 0.5
_MEASURED_FRAMES = 48
_GENTLE = 0.1
"""How much of a drift from the sound is made good at once, so that nobody sees it."""
_FAR_OFF_S = 0.08

type Clock = Callable[[], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Film:
    """What is played: from the request's position to the end of `within`, and from its start again where it loops.

    is_fast: as fast as frames come, without sound.
    """

    request: "Request"
    within: FrameRange
    times: Times
    loops: bool = False
    is_fast: bool = False


@dataclass(frozen=True, slots=True)
class _Frame:
    """number: its position in the clip. due_s: since the start, laps included."""

    number: int
    due_s: Fraction
    pictures: "tuple[Picture, ...]"


class Playback(QObject):
    """The clock is this computer's; while sound plays it follows the sound's, for an ear is harder to deceive.

    shown: position and pictures whose time has come. told: the figures changed. ended: it came to its end by itself.
    """

    shown = Signal(int, object)
    told = Signal()
    ended = Signal()

    def __init__(
        self, loader: PreviewLoader, sound: Soundtrack, clock: Clock | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._loader = loader
        self._sound = sound
        self._now = clock or _computer_clock()
        self._film: Film | None = None
        self._coming = deque[int]()
        self._waiting = deque[_Frame]()
        self._recent = deque[float](maxlen=_MEASURED_FRAMES)
        self._next_due_s = Fraction(0)
        self._zero_s = 0.0
        self._runs = False
        self._ahead_s = Fraction(0)
        """By how much times of the clip are ahead of those since the start, in this lap."""
        self._told_s = 0.0
        self._dropped = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._loader.played.connect(self._on_played)

    @property
    def film(self) -> Film | None:
        """What is played, None while nothing is."""
        return self._film

    @property
    def dropped(self) -> int:
        """Frames that were there but could not be shown in time, since the start."""
        return self._dropped

    @property
    def fps(self) -> float:
        """Frames shown a second, of late; 0 as long as that cannot be told."""
        if len(self._recent) < 2:
            return 0.0
        return (len(self._recent) - 1) / max(1e-6, self._recent[-1] - self._recent[0])

    def start(self, film: Film) -> None:
        """Takes the place of what was played."""
        self.stop()
        self._film = film
        self._runs = False
        self._dropped = 0
        self._next_due_s = Fraction(0)
        self._recent.clear()
        self._ask(film, film.request.number)
        if not film.is_fast:
            self._sound.prepare(float(film.times.at(film.request.number)))
        self.told.emit()

    def stop(self) -> None:
        if self._film is None:
            return
        self._film = None
        self._timer.stop()
        self._waiting.clear()
        self._coming.clear()
        self._loader.stop_playing()
        self._sound.stop()
        self.told.emit()

    # what comes; where it loops, the first frames of the next lap are asked for before the last ones are shown

    def _ask(self, film: Film, first: int) -> None:
        self._coming = deque(range(first, film.within.stop))
        self._loader.play(replace(film.request, number=first), film.within.stop)

    def _on_played(self, pictures: "tuple[Picture, ...]") -> None:
        film = self._film
        request = pictures[0].request if pictures else None
        if film is None or request is None or not self._coming or request.number != self._coming[0]:
            return
        if replace(request, number=film.request.number) != film.request:
            # Of what was played before.
            return
        number = self._coming.popleft()
        self._waiting.append(_Frame(number, self._next_due_s, pictures))
        self._next_due_s += film.times.at(number + 1) - film.times.at(number)
        came_all = not self._coming
        if came_all and film.loops:
            self._ask(film, film.within.start)
        if not self._runs and (len(self._waiting) >= _AHEAD or came_all or film.is_fast):
            self._runs = True
            self._zero_s = self._told_s = self._now()
            self._ahead_s = film.times.at(self._waiting[0].number)
            self._tick()
        elif self._runs and len(self._waiting) == 1:
            self._tick()

    # what is shown

    def _due_s(self, since_start_s: Fraction) -> float:
        return self._zero_s + float(since_start_s)

    def _tick(self) -> None:
        film = self._film
        if film is None or not self._runs:
            return
        now = self._now()
        due = self._take_due(film, now)
        if due:
            late_s = now - self._due_s(due[-1].due_s)
            if late_s > _STALL_S and not film.is_fast:
                self._zero_s += late_s
            self._dropped += len(due) - 1
            self._show(film, due[-1], now)
        if self._film is not film:
            # Whoever saw it stopped it.
            return
        if not film.is_fast:
            self._keep_sound(now)
        if not self._waiting and not self._coming:
            self._end_when_seen(film, now)
        else:
            self._wait(film, now)

    def _take_due(self, film: Film, now: float) -> list[_Frame]:
        """Those whose time is there; as fast as possible, the next one."""
        due: list[_Frame] = []
        while self._waiting and (not due if film.is_fast else self._due_s(self._waiting[0].due_s) <= now + _EARLY_S):
            due.append(self._waiting.popleft())
            self._loader.played_one()
        return due

    def _show(self, film: Film, frame: _Frame, now: float) -> None:
        self._recent.append(now)
        ahead_s = film.times.at(frame.number) - frame.due_s
        if ahead_s != self._ahead_s:
            # A new lap.
            self._ahead_s = ahead_s
            if not film.is_fast:
                self._sound.prepare(float(film.times.at(frame.number)))
        self.shown.emit(frame.number, frame.pictures)
        if now - self._told_s >= _TOLD_EVERY_S:
            self._told_s = now
            self.told.emit()

    def _keep_sound(self, now: float) -> None:
        """Lets the clock follow what is heard, and silence come where there are no pictures."""
        if not self._waiting and self._coming and now > self._due_s(self._next_due_s) + _STALL_S:
            self._sound.hold()
            return
        at_s = float(self._ahead_s) + now - self._zero_s
        heard_s = self._sound.keep_up(at_s)
        if heard_s is None:
            return
        drift_s = heard_s - at_s
        if abs(drift_s) > _FAR_OFF_S:
            self._sound.catch_up(-drift_s)
        else:
            self._zero_s -= drift_s * _GENTLE

    def _wait(self, film: Film, now: float) -> None:
        if film.is_fast:
            if self._waiting:
                self._timer.start(0)
            return
        left_s = self._due_s(self._waiting[0].due_s if self._waiting else self._next_due_s) - now
        if not self._waiting:
            # Nothing to show: look again when this has become a stall.
            left_s += _STALL_S + 2 * _EARLY_S
            if left_s < 0:
                return
        self._timer.start(max(0, int(left_s * 1000)))

    def _end_when_seen(self, film: Film, now: float) -> None:
        """The last frame is shown as long as the others."""
        left_s = 0.0 if film.is_fast else self._due_s(self._next_due_s) - now
        if left_s > _EARLY_S:
            self._timer.start(max(1, int(left_s * 1000)))
            return
        self.stop()
        self.ended.emit()


def _computer_clock() -> Clock:
    timer = QElapsedTimer()
    timer.start()
    return lambda: timer.nsecsElapsed() / 1e9
