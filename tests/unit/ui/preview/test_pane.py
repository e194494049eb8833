# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview with a real worker: outputs that are chosen and compared, playing, dragging, marks, and what failed."""

import json
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from fractions import Fraction
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ripgui.core.output import ENCODED, FALLBACK_FPS, SOURCE
from ripgui.core.patience import Patience
from ripgui.core.ranges import FrameRange
from ripgui.core.saved import restored
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.engine.queue.rows import Row
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.memory import Bookmark, PreviewState
from ripgui.ui.preview.pane import PreviewPane
from ripgui.ui.preview.time.hover_card import HoverCard
from ripgui.ui.preview.view.compare import CompareMode
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.theme import Theme
from tests.unit.ui.hand import child
from tests.unit.ui.rows import FACTS, make_row

FRAMES = 96
SEVERAL = SOURCE_SCRIPT + "clip[:20].set_output(1)\nclip.std.Invert().set_output(4)\n"
SLOW = SOURCE_SCRIPT.replace(
    "clip.set_output()",
    "import time\ndef wait(n, f):\n    time.sleep(0.2)\n    return f\nclip.std.ModifyFrame(clip, wait).set_output()",
)
BROKEN = "from vapoursynth import core\n\ncore.std.Nonsense()\n"
LEFT = Qt.MouseButton.LeftButton


class Script:
    """What stands in the editor."""

    def __init__(self) -> None:
        self.text = SOURCE_SCRIPT

    def __call__(self) -> tuple[str, str]:
        return self.text, ""


@pytest.fixture
def script() -> Script:
    return Script()


@pytest.fixture
def source(make_clip: Callable[..., Path]) -> str:
    return str(make_clip(frames=FRAMES, rate="24", size="160x90", cut_every=36, keyframe_every=200, chapters=2))


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, script: Script, source: str) -> Iterator[PreviewPane]:
    loader = PreviewLoader(Patience(first_s=60, next_s=60))
    made = PreviewPane(theme, loader, script)
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    made.show_item(_item(source))
    yield made
    made.end()
    loader.close()


def _item(source: str) -> QueueItem:
    row = make_row(1)
    return QueueItem(Row(replace(row.task, spec=replace(row.task.spec, source=source)), row.chunks))


def _run(pane: PreviewPane, qtbot: QtBot) -> None:
    pane.refresh()
    qtbot.waitUntil(lambda: bool(pane.view.pictures))


def _shows(pane: PreviewPane, *wanted: tuple[int, int]) -> bool:
    return [(picture.output, picture.number) for picture in pane.view.pictures] == list(wanted)


def test_a_source_that_is_known_only_after_a_frame_was_asked_for(pane: PreviewPane, source: str, qtbot: QtBot) -> None:
    row = make_row(2)
    known = replace(row.task, spec=replace(row.task.spec, source=source))
    item = QueueItem(Row(replace(known, facts=None, fps=None), ()))
    pane.show_item(item)
    pane.refresh()
    item.task = replace(known, facts=replace(FACTS, fps=Fraction(24), duration_s=4.0), fps=None)
    pane.item_changed()
    assert pane.timeline.value() == FRAMES // 3
    qtbot.waitUntil(lambda: _shows(pane, (0, FRAMES // 3)))


# outputs


def test_outputs_are_chosen_and_the_position_stays(pane: PreviewPane, script: Script, qtbot: QtBot) -> None:
    script.text = SEVERAL
    _run(pane, qtbot)
    assert pane.outputs.choices == [0, 1, 4, SOURCE]
    pane.timeline.setValue(50)
    for output in (4, SOURCE, 0):
        pane.show_output(output)
        qtbot.waitUntil(partial(_shows, pane, (output, 50)))
    pane.show_output(7)
    assert pane.outputs.shown == 0
    pane.show_neighbour(-1)
    assert pane.outputs.shown == SOURCE


def test_a_shorter_output_is_told_and_does_not_lose_the_place(pane: PreviewPane, script: Script, qtbot: QtBot) -> None:
    script.text = SEVERAL
    _run(pane, qtbot)
    pane.timeline.setValue(50)
    pane.show_output(1)
    qtbot.waitUntil(lambda: _shows(pane, (1, 19)))
    assert pane.timeline.frames == 20
    pane.show_output(4)
    qtbot.waitUntil(lambda: _shows(pane, (4, 50)))
    pane.show_output(1)
    pane.set_compare(CompareMode.SIDE_BY_SIDE)
    qtbot.waitUntil(lambda: pane.timeline.frames == FRAMES)
    pane.timeline.setValue(60)
    qtbot.waitUntil(lambda: _shows(pane, (SOURCE, 60), (1, 19)))
    assert "ends at frame 19" in pane.view.accessibleDescription()


def test_the_other_one_is_there_while_flipped_and_two_are_compared(pane: PreviewPane, qtbot: QtBot) -> None:
    _run(pane, qtbot)
    pane.view.flip(True)
    qtbot.waitUntil(lambda: len(pane.view.pictures) == 2)
    assert pane.view.picture is not None
    assert pane.view.picture.output == SOURCE
    pane.view.flip(False)
    assert pane.view.picture.output == 0
    pane.timeline.setValue(30)
    for mode in (CompareMode.SIDE_BY_SIDE, CompareMode.WIPE, CompareMode.DIFFERENCE):
        pane.set_compare(mode)
        qtbot.waitUntil(lambda: _shows(pane, (SOURCE, 30), (0, 30)))
    pane.transport.shown.chosen.emit(SOURCE)
    qtbot.waitUntil(lambda: _shows(pane, (0, 30), (SOURCE, 30)))
    pane.set_compare(CompareMode.ONE)
    qtbot.waitUntil(lambda: _shows(pane, (SOURCE, 30)))


def test_the_source_of_a_failed_script_can_be_seen(pane: PreviewPane, script: Script, qtbot: QtBot) -> None:
    script.text = BROKEN
    with qtbot.waitSignal(pane.script_failed):
        pane.refresh()
    assert not pane.is_live
    assert "source" in pane.transport.figures
    pane.timeline.setValue(40)
    pane.show_output(SOURCE)
    qtbot.waitUntil(lambda: _shows(pane, (SOURCE, 40)))
    pane.timeline.setValue(41)
    qtbot.waitUntil(lambda: _shows(pane, (SOURCE, 41)))


def test_an_output_that_another_script_has_not_makes_room(pane: PreviewPane, script: Script, qtbot: QtBot) -> None:
    script.text = SEVERAL
    _run(pane, qtbot)
    pane.show_output(4)
    qtbot.waitUntil(lambda: bool(pane.view.pictures) and pane.view.pictures[0].output == 4)
    failed = QSignalSpy(pane.script_failed)
    script.text = SOURCE_SCRIPT
    _run(pane, qtbot)
    assert pane.view.pictures[0].output == 0
    assert failed.count() == 0


def test_what_was_told_of_a_failure_goes_with_it(pane: PreviewPane, script: Script, qtbot: QtBot) -> None:
    leaves: list[Callable[[], None]] = [partial(pane.show_output, SOURCE), pane.stop, partial(pane.show_item, None)]
    for leave in leaves:
        script.text = BROKEN
        pane.show_output(0)
        with qtbot.waitSignal(pane.script_failed):
            pane.refresh()
        assert pane.transport.figures
        leave()
        assert not pane.transport.figures


def test_a_comparison_tells_why_only_one_is_seen(pane: PreviewPane, script: Script, qtbot: QtBot) -> None:
    script.text = BROKEN
    pane.set_compare(CompareMode.WIPE)
    pane.refresh()
    # The source may be there before the script has failed.
    qtbot.waitUntil(lambda: "Nonsense" in pane.view.badge)
    assert [picture.output for picture in pane.view.pictures] == [SOURCE]
    assert "Source · without Result: " in pane.view.badge
    script.text = SOURCE_SCRIPT
    pane.refresh()
    qtbot.waitUntil(lambda: len(pane.view.pictures) == 2)
    assert pane.view.badge == "Source"


def test_what_was_encoded_is_looked_at_where_it_begins(pane: PreviewPane, source: str, qtbot: QtBot) -> None:
    _run(pane, qtbot)
    pane.timeline.setValue(80)
    pane.timeline.blockSignals(True)
    pane.timeline.set_clip(25, Fraction(24))  # a test's own clip, which is shorter than the place that is remembered
    pane.timeline.blockSignals(False)
    pane.show_encoded(source, FrameRange(0, 25))
    # How long the clip is may be told in two steps.
    qtbot.waitUntil(lambda: ENCODED in {picture.output for picture in pane.view.pictures})
    qtbot.waitUntil(lambda: pane.timeline.value() == pane.view.pictures[0].number < 25)


def test_where_a_test_begins_and_ends_is_told(pane: PreviewPane, source: str, qtbot: QtBot) -> None:
    pane.set_compare(CompareMode.SIDE_BY_SIDE)
    pane.show_encoded(source, FrameRange(40, 40 + FRAMES))
    qtbot.waitUntil(lambda: _shows(pane, (0, 40), (ENCODED, 40)))
    assert pane.view.caption == "Result · Encoded"
    pane.timeline.setValue(39)
    qtbot.waitUntil(lambda: _shows(pane, (0, 39), (ENCODED, 39)))
    assert pane.view.caption == "Result · Encoded · begins at frame 40"


def test_edits_are_followed_if_that_is_wished(pane: PreviewPane, script: Script, qtbot: QtBot) -> None:
    _run(pane, qtbot)
    script.text = SEVERAL
    pane.script_changed()
    assert "before the last edits" in pane.view.accessibleDescription()
    pane.follow_edits(True)
    qtbot.waitUntil(lambda: pane.outputs.choices == [0, 1, 4, SOURCE])


# moving


def test_a_place_is_typed(pane: PreviewPane, qtbot: QtBot) -> None:
    _run(pane, qtbot)
    for text, frame in (("7", 7), ("0:02", 48), ("+1s", 34), ("-4", 6), ("500", 95)):
        pane.timeline.setValue(10)
        pane.playhead.ask()
        QTest.keyClicks(pane.transport.field, text)
        QTest.keyClick(pane.transport.field, Qt.Key.Key_Return)
        assert pane.timeline.value() == frame, text


def test_what_is_no_place_stays_to_be_mended(pane: PreviewPane) -> None:
    field = pane.transport.field
    pane.playhead.ask()
    QTest.keyClicks(field, "here")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "here"
    assert field.property("tone") == "error"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() != "here"
    assert field.property("tone") == ""
    value = pane.timeline.value()
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert pane.timeline.value() == value + 1


@pytest.mark.usefixtures("surveyed")
def test_dragging_shows_something_near_and_then_the_frame(pane: PreviewPane, script: Script, qtbot: QtBot) -> None:
    script.text = SLOW
    _run(pane, qtbot)
    # The last that is found out: the strip is there by then.
    qtbot.waitUntil(lambda: bool(pane.timeline.marks.cuts))
    stood_in: list[bool] = []
    pane.view.shown.connect(lambda: stood_in.append(not pane.view.pictures[0].properties))
    QTest.mousePress(pane.timeline, LEFT, pos=QPoint(100, 20))
    QTest.mouseMove(pane.timeline, QPoint(400, 20))
    qtbot.waitUntil(lambda: len(stood_in) > 0)
    assert stood_in[0]
    QTest.mouseRelease(pane.timeline, LEFT, pos=QPoint(400, 20))
    qtbot.waitUntil(lambda: not stood_in[-1] and _shows(pane, (0, pane.timeline.value())))
    assert pane.view.accessibleDescription() == "Result"
    # Cuts and chapters are found.
    assert pane.timeline.marks.cuts[0] == 36
    assert [frame for frame, _ in pane.timeline.marks.chapters] == [0, 48]
    pane.timeline.setValue(0)
    pane.landmarks.to_scene(1)
    assert pane.timeline.value() == 36
    pane.landmarks.to_scene(-1)
    assert pane.timeline.value() == 0
    pane.timeline.grab()


def test_the_pointer_is_told_where_it_is(pane: PreviewPane, qtbot: QtBot) -> None:
    pane.timeline.setValue(400)
    pane.landmarks.add_bookmark()
    pane.landmarks.name_bookmark(400, "a fight")
    frames = pane.timeline.frames
    QTest.mouseMove(pane.timeline, QPoint(12 + round(400.5 / frames * (pane.timeline.width() - 24)), 20))
    card = child(pane, HoverCard)
    assert card.isVisible()
    assert pane.timeline.near(400) == "a fight"
    assert "400" in card.text() or "399" in card.text() or "401" in card.text()
    pane.timeline.hovered.emit(None, 0)
    assert not card.isVisible()


# marks


def test_bookmarks_and_the_range_are_remembered(pane: PreviewPane, source: str) -> None:
    marks = pane.landmarks
    for frame in (300, 100):
        pane.timeline.setValue(frame)
        marks.add_bookmark()
    marks.name_bookmark(300, "here")
    marks.mark_in()
    pane.timeline.setValue(399)
    marks.mark_out()
    assert pane.selected_range == FrameRange(100, 400)
    state = restored(PreviewState, json.dumps(asdict(pane.saved())))
    look = state.looks[source]
    assert look.bookmarks == (Bookmark(frame=100), Bookmark(frame=300, name="here"))
    assert (look.position, look.start, look.stop) == (399, 100, 400)
    pane.show_item(None)
    pane.restore(state)
    pane.show_item(_item(source))
    assert pane.timeline.value() == 399
    assert pane.selected_range == FrameRange(100, 400)
    assert pane.timeline.marks.bookmarks == look.bookmarks


def test_bookmarks_are_gone_to_and_removed(pane: PreviewPane) -> None:
    marks = pane.landmarks
    for frame in (300, 100):
        pane.timeline.setValue(frame)
        marks.add_bookmark()
    marks.to_bookmark(1)
    assert pane.timeline.value() == 300
    marks.to_bookmark(1)
    assert pane.timeline.value() == 300
    marks.to_bookmark(-1)
    assert pane.timeline.value() == 100
    marks.remove_bookmark_here()
    assert [mark.frame for mark in pane.timeline.marks.bookmarks] == [300]
    marks.mark_in()
    marks.to_range(1)
    assert pane.timeline.value() == pane.timeline.maximum()
    marks.clear_range()
    assert pane.selected_range is None


# playing


def test_it_plays_and_pauses_and_where_it_came_to_is_not_forgotten(
    pane: PreviewPane, source: str, qtbot: QtBot
) -> None:
    _run(pane, qtbot)
    pane.timeline.setValue(5)
    pane.toggle_play()
    qtbot.waitUntil(lambda: pane.timeline.value() > 10)
    assert "fps" in pane.transport.figures
    assert pane.player.is_playing
    pane.toggle_play()
    paused = pane.timeline.value()
    assert pane.saved().looks[source].position == paused
    qtbot.waitUntil(lambda: _shows(pane, (0, paused)))
    assert not pane.player.is_playing
    pane.refresh()
    pane.set_compare(CompareMode.SIDE_BY_SIDE)
    qtbot.waitUntil(lambda: _shows(pane, (SOURCE, paused), (0, paused)))


def test_a_seek_stops_it_and_the_selected_range_is_looped(pane: PreviewPane, qtbot: QtBot) -> None:
    _run(pane, qtbot)
    pane.timeline.setValue(5)
    pane.toggle_play()
    qtbot.waitUntil(lambda: pane.timeline.value() > 7)
    pane.playhead.step(40)
    assert not pane.player.is_playing
    there = pane.timeline.value()
    qtbot.waitUntil(lambda: _shows(pane, (0, there)))
    pane.timeline.setValue(40)
    pane.landmarks.mark_in()
    pane.timeline.setValue(43)
    pane.landmarks.mark_out()
    pane.timeline.setValue(10)
    pane.player.play_in(loops=True, fast=False)
    seen: list[int] = []
    pane.player.shown.connect(lambda number, _: seen.append(number))
    pane.toggle_play()
    qtbot.waitUntil(lambda: len(seen) > 12)
    assert set(seen) <= {40, 41, 42, 43}
    pane.toggle_play()


def test_play_begins_with_the_script_where_that_did_not_run(pane: PreviewPane, qtbot: QtBot) -> None:
    shown = QSignalSpy(pane.player.shown)
    pane.timeline.setValue(3)
    pane.toggle_play()
    qtbot.waitUntil(lambda: shown.count() > 2)
    pane.show_item(None)
    assert not pane.player.is_playing


# the row


def test_the_row_fits(pane: PreviewPane) -> None:
    pane.set_compare(CompareMode.WIPE)
    for width in (300, 480, 640, 1200):
        pane.resize(width, 480)
        row = pane.transport
        parts = [part for part in row.findChildren(QWidget) if part.parent() is row and part.isVisible()]
        assert all(part.geometry().right() <= row.width() for part in parts if width > 400), width
        assert row.field in parts
        assert all(part.accessibleName() for part in parts if part.focusPolicy() != Qt.FocusPolicy.NoFocus)


@pytest.mark.usefixtures("surveyed")
def test_rates_of_scripts_move_what_was_found(pane: PreviewPane, script: Script, qtbot: QtBot) -> None:
    script.text = SOURCE_SCRIPT.replace("clip.set_output()", "clip.std.SelectEvery(2, 0).set_output()")
    _run(pane, qtbot)
    qtbot.waitUntil(lambda: bool(pane.timeline.marks.cuts))
    assert pane.timeline.fps == Fraction(12)
    assert pane.timeline.marks.cuts[0] == 18


@pytest.fixture
def variable(source: str, ffmpeg: str, tmp_path: Path) -> str:
    """50 frames a second, then 10."""
    variable = tmp_path / "variable.mkv"
    slower = "settb=1/1000,setpts='if(lt(N,48),N*20,960+(N-48)*100)'"
    coded = ("-c:v", "libx264", "-fps_mode", "passthrough", "-enc_time_base", "1/1000")
    subprocess.run([ffmpeg, "-v", "error", "-i", source, "-vf", slower, *coded, variable], check=True)
    return str(variable)


@pytest.mark.usefixtures("surveyed")
def test_recorded_times_are_shown(pane: PreviewPane, script: Script, variable: str, qtbot: QtBot) -> None:
    pane.show_item(None)
    pane.show_item(_item(variable))
    _run(pane, qtbot)
    qtbot.waitUntil(lambda: bool(pane.timeline.times.recorded_s))
    pane.timeline.setValue(50)
    assert pane.timeline.times.text(50) == "00:00:01.160"
    pane.playhead.jump("0:02")
    assert pane.timeline.value() == 58
    script.text = SOURCE_SCRIPT.replace("clip.set_output()", "clip[:50].set_output()")
    pane.refresh()
    qtbot.waitUntil(lambda: pane.timeline.frames == 50)
    assert pane.timeline.times.text(0).startswith("≈")


def test_a_script_that_tells_no_rate_has_the_task_s(pane: PreviewPane, script: Script, qtbot: QtBot) -> None:
    fps = pane.timeline.fps
    assert fps != FALLBACK_FPS
    script.text = SOURCE_SCRIPT.replace(
        "clip.set_output()", "(clip[:9] + clip[9:].std.AssumeFPS(fpsnum=50)).set_output()"
    )
    _run(pane, qtbot)
    assert pane.timeline.fps == fps


def test_a_script_s_own_sound_can_be_chosen(
    pane: PreviewPane, script: Script, make_clip: Callable[..., Path], qtbot: QtBot
) -> None:
    script.text = SOURCE_SCRIPT + 'core.bs.AudioSource(os.environ["FINALRIP_SOURCE"]).set_output(2)\n'
    pane.show_item(None)
    pane.show_item(_item(str(make_clip(frames=48, rate="24", size="160x90", audio="stereo"))))
    _run(pane, qtbot)
    assert pane.outputs.sounds == [2]
    assert pane.outputs.choices == [0, SOURCE]
    texts = [action.text() for action in pane.transport.sound.choices.actions()]
    assert "Output 2" in texts
    pane.player.choose_sound(2)
    script.text = SOURCE_SCRIPT
    pane.refresh()
    qtbot.waitUntil(lambda: pane.outputs.sounds == [] and bool(pane.view.pictures))
    assert "Output 2" not in [action.text() for action in pane.transport.sound.choices.actions()]
