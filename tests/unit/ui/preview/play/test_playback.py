# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing with a real worker and a clock of the test's own: in time, late, round and round, with sound."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ripgui.core.patience import Patience
from ripgui.core.ranges import FrameRange
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.frames.picture import Request, Subject
from ripgui.ui.preview.play.figures import figures
from ripgui.ui.preview.play.playback import Film, Playback
from ripgui.ui.preview.play.soundtrack import Soundtrack
from ripgui.ui.preview.play.speaker import Speaker, Speakers
from ripgui.ui.preview.time.times import Times
from tests.unit.ui.preview.running import running_loader

FPS = Fraction(24)
FRAMES = 48
STUCK = SOURCE_SCRIPT.replace(
    "clip.set_output()",
    "import time\ndef wait(n, f):\n    time.sleep(1.5 if n > 20 else 0)\n    return f\n"
    "clip.std.ModifyFrame(clip, wait).set_output()",
)


class Hands:
    """A clock that goes by itself only as far as it is told to."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


class Tape(Speaker):
    """A loudspeaker that takes a fifth of a second ahead, and keeps what it was given."""

    def __init__(self, hands: Hands, byte_rate: int) -> None:
        self._hands = hands
        self._byte_rate = byte_rate
        self.begun_s = hands.now_s
        self.pace = 1.0
        """How fast its clock is; no two clocks are alike."""
        self.taken = bytearray()
        self.volume = 1.0
        self.is_held = self.is_closed = False

    def queued(self) -> int:
        heard = int((self._hands.now_s - self.begun_s) * self.pace * self._byte_rate)
        return max(0, len(self.taken) - heard)

    def room(self) -> int:
        return max(0, self._byte_rate // 5 - self.queued())

    def write(self, samples: bytes) -> int:
        self.taken += samples
        return len(samples)

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def hold(self, held: bool) -> None:
        self.is_held = held

    def close(self) -> None:
        self.is_closed = True


class Deck(Speakers):
    """A place with one loudspeaker."""

    def __init__(self, hands: Hands, parent: QObject) -> None:
        super().__init__(parent)
        self._hands = hands
        self.tapes: list[Tape] = []

    def look(self) -> None:
        self.are_ready = True

    def open(self, sample_rate: int, channels: int) -> Tape:
        self.tapes.append(Tape(self._hands, sample_rate * channels * 2))
        return self.tapes[-1]


class Stage:
    """What is played with, and what was seen."""

    def __init__(self, source: str, loader: PreviewLoader) -> None:
        self.hands = Hands()
        self.decks: list[Deck] = []
        self.sound = Soundtrack(loader, self._deck)
        self.playback = Playback(loader, self.sound, self.hands)
        self.seen: list[int] = []
        self.playback.shown.connect(lambda number, _: self.seen.append(number))
        self.subject = _subject(source)

    def _deck(self, parent: QObject) -> Deck:
        self.decks.append(Deck(self.hands, parent))
        return self.decks[-1]

    def film(self, first: int = 0, within: FrameRange | None = None, **more: bool) -> Film:
        return _film(self.subject, first, within, **more)


def _film(subject: Subject, first: int = 0, within: FrameRange | None = None, **more: bool) -> Film:
    request = Request(subject=subject, number=first, outputs=(0,), size=QSize(160, 90))
    return Film(request=request, within=within or FrameRange(0, FRAMES), times=Times(FPS), **more)


def _subject(source: str) -> Subject:
    return Subject(script=SOURCE_SCRIPT, script_path="", source=source)


@pytest.fixture(scope="module")
def source(make_clip: Callable[..., Path]) -> str:
    return str(make_clip(frames=FRAMES, rate="24", size="160x90", audio="stereo"))


@pytest.fixture(scope="module")
def shared_loader(qapp: QApplication, module_home: Path, source: str) -> Iterator[PreviewLoader]:
    yield from running_loader(_film(_subject(source)).request)


@pytest.fixture
def loader(qapp: QApplication) -> Iterator[PreviewLoader]:
    """One of the test's own, for another script or source."""
    made = PreviewLoader(Patience(first_s=60, next_s=60))
    yield made
    made.close()


def _stage(source: str, loader: PreviewLoader, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(source, loader)
    with qtbot.waitSignal(loader.rendered):
        loader.request(made.film().request)
    yield made
    made.playback.stop()
    made.sound.close()
    made.playback.deleteLater()
    made.sound.deleteLater()


@pytest.fixture
def stage(source: str, shared_loader: PreviewLoader, qtbot: QtBot) -> Iterator[Stage]:
    yield from _stage(source, shared_loader, qtbot)


@pytest.fixture
def own_stage(source: str, loader: PreviewLoader, qtbot: QtBot) -> Iterator[Stage]:
    yield from _stage(source, loader, qtbot)


def _pass(stage: Stage, qtbot: QtBot, seconds: float) -> None:
    """Lets time go by as fast as frames come."""
    end = stage.hands.now_s + seconds
    while stage.hands.now_s < end and stage.playback.film is not None:
        stage.hands.now_s += 1 / 48
        qtbot.wait(15)


def _passed(stage: Stage) -> Stage:
    """The stage half a frame later."""
    stage.hands.now_s += 1 / 48
    return stage


def test_every_frame_is_shown_in_its_turn(stage: Stage, qtbot: QtBot) -> None:
    ended = QSignalSpy(stage.playback.ended)
    stage.playback.start(stage.film(first=20))
    qtbot.waitUntil(lambda: stage.seen == [20])
    qtbot.wait(100)
    assert stage.seen == [20]
    stage.hands.now_s += 1 / 24
    qtbot.waitUntil(lambda: stage.seen == [20, 21])
    _pass(stage, qtbot, 2)
    assert sorted(stage.seen) == stage.seen
    assert len(stage.seen) + stage.playback.dropped == 28
    assert ended.count() == 1
    assert stage.playback.film is None


def test_what_comes_too_late_for_its_turn_is_dropped_and_counted(stage: Stage, qtbot: QtBot) -> None:
    stage.playback.start(stage.film())
    qtbot.waitUntil(lambda: stage.seen == [0])
    qtbot.wait(300)
    stage.hands.now_s += 4.5 / 24
    qtbot.waitUntil(lambda: stage.seen[-1] == 4)
    assert stage.seen == [0, 4]
    assert stage.playback.dropped == 3
    assert "3 dropped" in figures(stage.playback)


def test_a_clock_far_ahead_waits_for_the_frames(stage: Stage, qtbot: QtBot) -> None:
    """A script that takes a second for a frame is seen slowly, not in leaps."""
    stage.playback.start(stage.film())
    qtbot.waitUntil(lambda: stage.seen == [0])
    qtbot.wait(300)
    stage.hands.now_s += 60
    qtbot.waitUntil(lambda: len(stage.seen) > 1)
    shown = len(stage.seen)
    qtbot.wait(200)
    assert len(stage.seen) == shown
    assert stage.seen[-1] < 24
    assert " of 24 fps" in figures(stage.playback)


def test_a_range_is_played_round_and_round(stage: Stage, qtbot: QtBot) -> None:
    stage.playback.start(stage.film(first=12, within=FrameRange(10, 14), loops=True))
    _pass(stage, qtbot, 1)
    qtbot.waitUntil(lambda: len(stage.seen) > 3)
    while len(stage.seen) < 9:
        _pass(stage, qtbot, 0.2)
    assert set(stage.seen) <= {10, 11, 12, 13}
    assert stage.seen[0] == 12
    wraps = [after for before, after in zip(stage.seen, stage.seen[1:], strict=False) if after < before]
    assert len(wraps) >= 2
    stage.playback.stop()


def test_as_fast_as_possible_no_clock_is_asked(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.playback.ended):
        stage.playback.start(stage.film(is_fast=True))
    assert stage.seen == list(range(FRAMES))
    assert stage.decks[0].tapes == []


def test_what_is_stopped_shows_nothing_more(stage: Stage, qtbot: QtBot) -> None:
    stage.playback.start(stage.film())
    qtbot.waitUntil(lambda: stage.seen == [0])
    stage.playback.stop()
    stage.hands.now_s += 1
    qtbot.wait(200)
    assert stage.seen == [0]
    # What was under way does not disturb what is played next.
    stage.playback.start(stage.film(first=40))
    qtbot.waitUntil(lambda: len(stage.seen) > 1)
    assert stage.seen[1] == 40


def test_frames_of_a_variable_rate_are_shown_when_they_were_recorded(stage: Stage, qtbot: QtBot) -> None:
    recorded_s = (*(0.02 * number for number in range(24)), *(1 + 0.5 * number for number in range(24)))
    film = replace(stage.film(first=23, within=FrameRange(0, 26)), times=Times(FPS, recorded_s))
    stage.playback.start(film)
    qtbot.waitUntil(lambda: stage.seen == [23])
    stage.hands.now_s += 0.5
    qtbot.wait(600)
    assert stage.seen == [23]
    stage.hands.now_s += 0.05
    qtbot.waitUntil(lambda: stage.seen == [23, 24])


def test_sound_goes_with_the_picture(stage: Stage, qtbot: QtBot) -> None:
    stage.sound.set_volume(0.25)
    stage.playback.start(stage.film(first=12))
    qtbot.waitUntil(lambda: len(stage.seen) > 0)
    _pass(stage, qtbot, 1)
    (tape,) = stage.decks[0].tapes
    assert tape.volume == 0.25
    rate = 48000 * 4
    assert len(tape.taken) > rate * 0.3
    assert any(tape.taken)
    stage.sound.set_muted(True)
    assert tape.volume == 0
    stage.playback.stop()
    assert tape.is_closed


def test_sound_stops_where_pictures_do(own_stage: Stage, qtbot: QtBot) -> None:
    stage = own_stage
    stage.subject = replace(stage.subject, script=STUCK)
    stage.playback.start(stage.film())
    qtbot.waitUntil(lambda: len(stage.seen) > 0)
    qtbot.waitUntil(lambda: bool(_passed(stage).decks[0].tapes))
    tape = stage.decks[0].tapes[-1]
    qtbot.waitUntil(lambda: _passed(stage).decks[0].tapes[-1].is_held)
    qtbot.waitUntil(lambda: not tape.is_held)


def test_the_clock_follows_what_is_heard(own_stage: Stage, make_clip: Callable[..., Path], qtbot: QtBot) -> None:
    stage, frames = own_stage, 144
    clip = make_clip(frames=frames, rate="24", size="160x90", audio="stereo")
    stage.subject = replace(stage.subject, source=str(clip))
    stage.playback.start(stage.film(within=FrameRange(0, frames)))
    qtbot.waitUntil(lambda: len(stage.seen) > 0)
    qtbot.waitUntil(lambda: bool(_passed(stage).decks[0].tapes))
    (tape,) = stage.decks[0].tapes
    tape.pace = 0.92
    first, begun_s = stage.seen[-1], stage.hands.now_s
    _pass(stage, qtbot, 3)
    passed = 24 * (stage.hands.now_s - begun_s)
    assert 0.88 * passed < stage.seen[-1] - first < 0.965 * passed


def test_sound_can_be_left_out_or_put_off(stage: Stage, qtbot: QtBot) -> None:
    stage.playback.start(stage.film())
    qtbot.waitUntil(lambda: len(stage.seen) > 0)
    _pass(stage, qtbot, 0.5)
    at_s = stage.seen[-1] / 24
    heard_s = stage.sound.keep_up(at_s)
    assert heard_s is not None
    assert heard_s == pytest.approx(at_s, abs=0.12)
    stage.sound.catch_up(0.5)
    assert stage.sound.keep_up(at_s) == pytest.approx(heard_s + 0.5, abs=0.05)
    stage.sound.catch_up(-0.5)
    assert stage.sound.keep_up(at_s) == pytest.approx(heard_s, abs=0.05)


def test_without_a_loudspeaker_it_is_said_once(stage: Stage, qtbot: QtBot) -> None:
    deck = stage.decks[0]
    silent = QSignalSpy(stage.sound.silent)
    deck.are_missing = True
    deck.failed.emit("no loudspeaker was found")
    stage.playback.start(stage.film())
    qtbot.waitUntil(lambda: len(stage.seen) > 0)
    _pass(stage, qtbot, 0.3)
    assert len(stage.seen) > 3
    assert deck.tapes == []
    assert silent.count() == 1
