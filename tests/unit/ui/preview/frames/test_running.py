# SPDX-License-Identifier: GPL-3.0-or-later
"""What the preview's loader brings of a script that runs: all tests ask one worker, and none does it harm."""

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from ripgui.core.output import SOURCE
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.frames.picture import Sound
from tests.unit.ui.preview.frames.asker import SHORT, Asker


def test_numbers_stay_within_the_clip(ask_short: Asker) -> None:
    assert [ask_short.pictures(number, script=SHORT)[0].number for number in (-5, 999)] == [0, 47]


def test_an_output_that_is_not_there(ask_short: Asker) -> None:
    assert "output 7 of the script is not set" in ask_short.failure(0, 7, script=SHORT)[0]
    assert "output 2 of the script is no video" in ask_short.failure(0, 2, script=SHORT)[0]
    assert ask_short.pictures(0, 0, 7, script=SHORT)[0].output == 0


def test_playing_brings_every_frame_in_order(ask_short: Asker, shared_loader: PreviewLoader, qtbot: QtBot) -> None:
    loader = shared_loader
    played = QSignalSpy(loader.played)
    loader.played.connect(loader.played_one)
    try:
        loader.play(ask_short.request(8, 0, 1, script=SHORT), 48)
        qtbot.waitUntil(lambda: played.count() == 40)
    finally:
        loader.played.disconnect(loader.played_one)
    positions = [played.at(index)[0] for index in range(40)]
    assert [first.number for first, _ in positions] == list(range(8, 48))
    assert [second.number for _, second in positions] == [min(number, 19) for number in range(8, 48)]
    assert [first.request.number for first, _ in positions] == list(range(8, 48))


def test_playing_waits_for_the_window(ask_short: Asker, shared_loader: PreviewLoader, qtbot: QtBot) -> None:
    loader = shared_loader
    played = QSignalSpy(loader.played)
    loader.play(ask_short.request(0, script=SHORT), 48)
    qtbot.waitUntil(lambda: played.count() == 8)
    qtbot.wait(300)
    assert played.count() == 8
    loader.played_one()
    qtbot.waitUntil(lambda: played.count() == 9)
    loader.stop_playing()
    loader.played_one()
    assert ask_short.pictures(30, script=SHORT)[0].number == 30
    assert played.count() == 9


def test_what_is_not_shown_has_no_pixels(ask_short: Asker, shared_loader: PreviewLoader, qtbot: QtBot) -> None:
    inspected = QSignalSpy(shared_loader.inspected)
    ask_short.pictures(4, script=SHORT)
    for place in ((0, 5, 1, 1), (0, 4, 160, 1), (0, 4, 1, -1), (3, 4, 1, 1)):
        shared_loader.inspect(*place)
        qtbot.wait(50)
    assert inspected.count() == 0


def test_sound_of_source_and_script(ask_short: Asker, shared_loader: PreviewLoader, qtbot: QtBot) -> None:
    loader = shared_loader
    heard: list[Sound] = []
    loader.heard.connect(heard.append)
    loader.request(ask_short.request(0, script=SHORT))
    loader.hear(SOURCE, 0.0, 0.5)
    loader.hear(SOURCE, 0.5, 1.0)
    loader.hear(2, 0.0, 0.25)
    loader.hear(0, 0.0, 0.25)
    qtbot.waitUntil(lambda: len(heard) == 4)
    assert [(sound.output, sound.sample_rate, sound.channels, len(sound.samples)) for sound in heard] == [
        (SOURCE, 48000, 2, 96000),
        (SOURCE, 48000, 2, 96000),
        (2, 44100, 2, 44100),
        (0, 0, 0, 0),
    ]
    assert any(heard[0].samples)
