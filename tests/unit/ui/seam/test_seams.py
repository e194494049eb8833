# SPDX-License-Identifier: GPL-3.0-or-later
"""The seam inspector over a real result: measured, shown, walked through, and left."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QThreadPool
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.patience import Patience
from ripgui.core.ranges import FrameRange
from ripgui.core.seam import seams_of
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec, TaskState
from ripgui.engine.queue.rows import Row
from ripgui.engine.session import Session
from ripgui.ui.main_window import MainWindow
from ripgui.ui.seam.loader import SeamLoader, SeamPictures
from ripgui.ui.seam.window import SeamWindow
from tests.unit.ui.hand import child, fill, trigger
from tests.unit.ui.rows import make_row, make_task


@pytest.fixture(scope="module")
def row(make_clip: Callable[..., Path], ffmpeg: str, tmp_path_factory: pytest.TempPathFactory) -> Row:
    """A finished task of four chunks, whose third one begins damaged."""
    source = make_clip(frames=96, size="320x180", codec="ffv1")
    output = tmp_path_factory.mktemp("results") / "result.mkv"
    noise = "noise=alls=70:allf=t:enable='between(n,48,49)'"
    argv = [ffmpeg, "-v", "error", "-i", str(source), "-vf", noise, "-c:v", "libx264", "-crf", "16", str(output)]
    subprocess.run(argv, check=True)
    spec = TaskSpec(source=str(source), output=str(output), script=SOURCE_SCRIPT, encoder="-c:v libx264")
    task = replace(make_task(1, TaskState.DONE, frames=96), spec=spec, fps=Fraction(24000, 1001))
    chunks = (
        Chunk(index=index, range=FrameRange(24 * index, 24 * index + 24), identity=str(index), state=ChunkState.DONE)
        for index in range(4)
    )
    return Row(task, tuple(chunks))


@pytest.fixture
def shown(window: MainWindow, row: Row, qtbot: QtBot) -> SeamWindow:
    fill(window, row)
    window.queue.view.select(1)
    trigger(window, "seams")
    made = child(window, SeamWindow, "seamWindow")
    qtbot.waitExposed(made)
    return made


def wait_for_all(shown: SeamWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(shown.list.found) == 3)


def column(shown: SeamWindow, number: int) -> list[str]:
    rows = (shown.list.topLevelItem(row) for row in range(shown.list.topLevelItemCount()))
    return [row.text(number) for row in rows if row is not None]


def test_only_a_finished_task_of_several_chunks_has_seams(window: MainWindow, row: Row) -> None:
    fill(window, make_row(1, TaskState.RUNNING, chunks=3), make_row(2, TaskState.DONE, chunks=1))
    for task_id in (1, 2):
        window.queue.view.select(task_id)
        assert not window.actions_by_name["seams"].isEnabled()
    fill(window, row)
    window.queue.view.select(1)
    assert window.actions_by_name["seams"].isEnabled()
    assert not window.actions_by_name["nextSeam"].isEnabled()


def test_seams_are_measured_and_the_damaged_one_stands_out(shown: SeamWindow, window: MainWindow, qtbot: QtBot) -> None:
    wait_for_all(shown, qtbot)
    assert column(shown, 0) == ["24", "48", "72"]
    assert [found.is_suspicious for _, found in sorted(shown.list.found.items())] == [False, True, False]
    trigger(window, "seamOrder")
    assert column(shown, 0)[0] == "48"
    trigger(window, "worstSeam")
    assert shown.seam is not None
    assert shown.seam.frame == 48
    qtbot.waitUntil(lambda: "Result · frame 48" in shown.quad.accessibleDescription())


def test_all_columns_are_in_sight(shown: SeamWindow, qtbot: QtBot) -> None:
    """Also where their heads need more room than is usual."""
    wait_for_all(shown, qtbot)
    before = shown.list.header().length()
    shown.list.headerItem().setText(4, "much longer than usual")
    qtbot.waitUntil(lambda: shown.list.viewport().width() >= shown.list.header().length() > before)
    shown.loader.stop()


def test_keys_walk_from_seam_to_seam(shown: SeamWindow, window: MainWindow, qtbot: QtBot) -> None:
    shown.quad.setFocus()
    frames = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(shown.quad, key)
        assert shown.seam is not None
        frames.append(shown.seam.frame)
    assert frames == [48, 72, 72, 48]
    qtbot.waitUntil(lambda: "frame 47" in shown.quad.accessibleDescription())
    QTest.mouseClick(shown.strip, Qt.MouseButton.LeftButton, pos=QPoint(round(shown.strip.width() * 0.75), 40))
    assert shown.list.current == 2
    QTest.keyClick(shown.strip, Qt.Key.Key_Left)
    assert (shown.list.current, shown.strip.value()) == (1, 1)


def test_measuring_rests_and_goes_on_while_pictures_still_come(
    shown: SeamWindow, window: MainWindow, qtbot: QtBot
) -> None:
    trigger(window, "measureSeams")
    qtbot.waitUntil(lambda: "frame 24" in shown.quad.accessibleDescription())
    assert len(shown.list.found) < 3
    trigger(window, "measureSeams")
    wait_for_all(shown, qtbot)


def test_a_seam_is_shown_in_the_preview(shown: SeamWindow, window: MainWindow) -> None:
    window.preview.timeline.setValue(3)
    shown.list.select(2)
    trigger(window, "seamInPreview")
    assert window.preview.timeline.value() == 72


def test_a_late_answer_of_the_task_before_is_not_taken_for_one_of_the_new(row: Row, qtbot: QtBot) -> None:
    loader = SeamLoader(Patience(first_s=60, next_s=60))
    told: list[str] = []
    loader.failed.connect(lambda text, _line: told.append(text))
    span, seams = FrameRange(0, 96), seams_of([chunk.range for chunk in row.chunks])
    try:
        loader.begin(row.task.spec, span, seams, lambda: "another source")
        for pool in loader.findChildren(QThreadPool):
            pool.waitForDone()  # it has answered, and nobody has heard it yet
        loader.begin(replace(row.task.spec, output="/videos/gone.mkv"), span, seams, str)
        qtbot.waitUntil(lambda: bool(told))
        assert ["gone.mkv" in text for text in told] == [True]
    finally:
        loader.close()


def test_hdr_is_shown_as_the_preview_shows_it(window: MainWindow, session: Session, row: Row, qtbot: QtBot) -> None:
    tagged = "core.std.SetFrameProps(clip, _Matrix=9, _Primaries=9, _Transfer=16).set_output()"
    script = SOURCE_SCRIPT.replace("clip.set_output()", tagged)
    session.trust(script)
    fill(window, replace(row, task=replace(row.task, spec=replace(row.task.spec, script=script))))
    window.queue.view.select(1)
    trigger(window, "seams")
    shown = child(window, SeamWindow, "seamWindow")
    pictures: list[SeamPictures] = []
    shown.loader.pictured.connect(pictures.append)
    qtbot.waitUntil(lambda: bool(pictures))
    mapped = pictures[-1]
    shown.quad.setFocus()
    QTest.keyClick(shown.quad, Qt.Key.Key_H)
    assert not window.preview.stage.choices.tone_map
    qtbot.waitUntil(lambda: not pictures[-1].look.tone_map)
    assert pictures[-1].clip[0] != mapped.clip[0]
    assert pictures[-1].result[0] == mapped.result[0]


def test_what_cannot_be_compared_is_told(window: MainWindow, row: Row, qtbot: QtBot) -> None:
    gone = replace(row, task=replace(row.task, spec=replace(row.task.spec, output="/videos/gone.mkv")))
    fill(window, gone)
    window.queue.view.select(1)
    trigger(window, "seams")
    shown = child(window, SeamWindow, "seamWindow")
    qtbot.waitUntil(lambda: "gone.mkv" in shown.quad.notice)
    assert shown.quad.accessibleDescription() == shown.quad.notice


def test_a_script_that_nobody_trusts_is_not_run(window: MainWindow, row: Row) -> None:
    spec = replace(row.task.spec, script=SOURCE_SCRIPT + "# someone else's\n")
    fill(window, replace(row, task=replace(row.task, spec=spec)))
    window.queue.view.select(1)
    trigger(window, "seams")
    assert "read it, then trust it" in window.messages.text()
    assert window.findChild(SeamWindow) is None


def test_closed_it_stops_and_opens_again(shown: SeamWindow, window: MainWindow, qtbot: QtBot) -> None:
    shown.close()
    assert not window.actions_by_name["nextSeam"].isEnabled()
    trigger(window, "seams")
    wait_for_all(shown, qtbot)
    assert child(window, QAction, "nextSeamAction").isEnabled()
