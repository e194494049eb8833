# SPDX-License-Identifier: GPL-3.0-or-later
"""Cropping with bar and picture, up to the script and back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QFrame, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from ripgui.core.clip import PixelFormat
from ripgui.core.output import SOURCE
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.ui.main_window import MainWindow
from ripgui.ui.preview.crop.edges import Crop
from ripgui.ui.preview.crop.overlay import CropOverlay
from ripgui.ui.preview.crop.script import crop_of, with_crop
from ripgui.ui.preview.frames.picture import Picture
from ripgui.ui.preview.pane import PreviewPane
from ripgui.ui.preview.stage import Stage
from ripgui.ui.theme import Theme
from tests.unit.ui.hand import child, fill, trigger
from tests.unit.ui.preview.pictures import picture_of, plain
from tests.unit.ui.rows import make_row

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme) -> Stage:
    made = Stage(theme)
    qtbot.addWidget(made)
    made.resize(660, 500)
    made.show()
    return made


def _barred() -> Picture:
    image = plain("black", 320, 180)
    painter = QPainter(image)
    painter.fillRect(0, 21, 320, 139, QColor("#808080"))
    painter.end()
    return _chroma(image)


def _chroma(image: QImage) -> Picture:
    made = picture_of(image)
    form = PixelFormat(family="yuv", bits=8, subsampling=(1, 1))
    return replace(made, clip=replace(made.clip, pixel_format=form))


def _press(stage: Stage, text: str) -> None:
    button = next(found for found in stage.findChildren(QPushButton) if found.text().replace("&", "") == text)
    QTest.mouseClick(button, LEFT)


def _field(stage: Stage, side: str) -> QSpinBox:
    return child(stage, QSpinBox, f"crop{side}")


def test_without_a_result_there_is_nothing_to_crop(stage: Stage) -> None:
    assert not stage.cropping.open(SOURCE_SCRIPT)
    assert not child(stage, QFrame, "cropBar").isVisible()


def test_that_a_script_failed_leaves_nothing_to_crop(
    window: MainWindow, make_clip: Callable[..., Path], qtbot: QtBot
) -> None:
    row = make_row(1)
    spec = replace(row.task.spec, source=str(make_clip(frames=48, size="160x90")), script="nonsense")
    fill(window, replace(row, task=replace(row.task, spec=spec)))
    window.queue.view.select(1)
    trigger(window, "refresh")
    window.preview.show_output(SOURCE)
    qtbot.waitUntil(lambda: bool(window.preview.view.pictures))
    trigger(window, "crop")
    assert "result first" in window.messages.text()
    assert not window.actions_by_name["crop"].isChecked()


def test_black_borders_are_suggested_and_written(stage: Stage, qtbot: QtBot) -> None:
    stage.view.show_pictures((_barred(),), ("Result",))
    assert stage.cropping.open(SOURCE_SCRIPT)
    assert child(stage, QFrame, "cropBar").isVisible()
    _press(stage, "Find black borders")
    qtbot.waitUntil(lambda: _field(stage, "Top").value() == 22)
    assert _field(stage, "Bottom").value() == 20
    with qtbot.waitSignal(stage.cropping.write_asked) as asked:
        _press(stage, "Write into script")
    assert asked.args == [Crop(top=22, bottom=20), 0]
    assert not stage.cropping.is_open
    assert not child(stage, QFrame, "cropBar").isVisible()


def test_an_edge_is_drawn_with_the_mouse_in_steps(stage: Stage) -> None:
    stage.view.show_pictures((_barred(),), ("Result",))
    stage.cropping.open(SOURCE_SCRIPT)
    QTest.qWait(0)
    now = stage.view.arrangement
    area = now.place(now.whole).rect(now.stage()[1][0])
    middle = round(area.center().y())
    start = QPoint(round(area.left()) + 1, middle)
    QTest.mousePress(stage.view, LEFT, pos=start)
    QTest.mouseMove(stage.view, start + QPoint(round(area.width() / 4), 0))
    QTest.mouseRelease(stage.view, LEFT, pos=start)
    left = _field(stage, "Left").value()
    assert left == pytest.approx(80, abs=2)
    assert left % 2 == 0
    shot = stage.view.grab().toImage()
    ratio = shot.devicePixelRatio()
    dim, kept = (
        shot.pixelColor(round((area.left() + share * area.width()) * ratio), round(middle * ratio)).lightness()
        for share in (0.1, 0.6)
    )
    assert dim < kept


def test_typed_numbers_go_in_steps_too(stage: Stage) -> None:
    stage.view.show_pictures((_barred(),), ("Result",))
    stage.cropping.open(SOURCE_SCRIPT)
    field = _field(stage, "Right")
    field.setValue(33)
    assert field.value() == 32
    _press(stage, "Reset")
    assert field.value() == 0


def test_a_crop_that_is_there_is_seen_whole_while_it_is_changed(stage: Stage) -> None:
    script = with_crop(SOURCE_SCRIPT, Crop(top=20), 0)
    old = _barred()
    old = replace(old, request=replace(old.request, subject=replace(old.request.subject, script=script)))
    stage.view.show_pictures((old,), ("Result",))
    refreshed = QSignalSpy(stage.cropping.refresh_asked)
    stage.cropping.open(script)
    assert refreshed.count() == 1
    assert stage.cropping.seen_script(script) == SOURCE_SCRIPT
    stage.view.show_pictures((_barred(),), ("Result",))
    assert _field(stage, "Top").value() == 20
    stage.cropping.close()
    assert refreshed.count() == 2
    assert stage.cropping.seen_script(script) == script


def test_the_crop_goes_into_the_editor_and_can_be_undone(
    window: MainWindow, make_clip: Callable[..., Path], qtbot: QtBot
) -> None:
    row = make_row(1)
    source = str(make_clip(frames=48, size="160x90"))
    fill(window, replace(row, task=replace(row.task, spec=replace(row.task.spec, source=source, script=SOURCE_SCRIPT))))
    window.queue.view.select(1)
    before = window.editing.script()[0]
    stage = window.preview.stage
    trigger(window, "refresh")
    qtbot.waitUntil(lambda: bool(stage.view.pictures))
    trigger(window, "crop")
    assert stage.cropping.is_open
    _field(stage, "Left").setValue(16)
    _press(stage, "Write into script")
    assert crop_of(window.editor.toPlainText(), 0) == Crop(left=16)
    qtbot.waitUntil(lambda: bool(stage.view.pictures) and stage.view.pictures[0].image.width() == 144)
    window.editor.undo()
    assert window.editor.toPlainText() == before


def _scripts(preview: PreviewPane) -> list[str]:
    return [picture.request.subject.script for picture in preview.view.pictures]


def test_what_is_beside_the_result_gives_way_to_it_and_another_task_ends_cropping(
    window: MainWindow, make_clip: Callable[..., Path], qtbot: QtBot
) -> None:
    row = make_row(1)
    source = str(make_clip(frames=48, size="160x90"))
    spec = replace(row.task.spec, source=source, script=SOURCE_SCRIPT)
    fill(window, replace(row, task=replace(row.task, spec=spec)), make_row(2))
    window.queue.view.select(1)
    preview = window.preview
    trigger(window, "refresh")
    qtbot.waitUntil(lambda: bool(preview.view.pictures))
    for looked_at in ("compareSide", "compareWipe", "compareDifference", "source"):
        if looked_at == "source":
            preview.show_output(SOURCE)
        else:
            trigger(window, looked_at)
        qtbot.waitUntil(lambda: SOURCE in [picture.output for picture in preview.view.pictures[:1]])
        trigger(window, "crop")
        assert window.messages.text() == "", looked_at
        assert preview.outputs.wanted == (0,)
        qtbot.waitUntil(lambda: [picture.output for picture in preview.view.pictures] == [0])
        _field(preview.stage, "Left").setValue(16)
        _press(preview.stage, "Write into script")
        assert crop_of(window.editor.toPlainText(), 0) == Crop(left=16)
        window.editor.undo()
        trigger(window, "compareOne")
        preview.show_output(0)
        trigger(window, "refresh")
        qtbot.waitUntil(lambda: _scripts(preview) == [SOURCE_SCRIPT])
    trigger(window, "crop")
    window.queue.view.select(2)
    assert not preview.stage.cropping.is_open
    assert not window.actions_by_name["crop"].isChecked()


def test_what_stands_in_for_a_frame_is_not_cropped(stage: Stage, qtbot: QtBot) -> None:
    stand_in = replace(_barred(), is_stand_in=True)
    stage.view.show_pictures((stand_in,), ("Result",))
    assert stage.cropping.open(SOURCE_SCRIPT)
    assert stage.findChildren(CropOverlay) == []
    stage.view.show_pictures((_chroma(plain("#808080", 320, 180)),), ("Result",))
    assert len(stage.findChildren(CropOverlay)) == 1
    stage.view.show_pictures((stand_in,), ("Result",))
    _press(stage, "Find black borders")
    qtbot.wait(100)
    assert _field(stage, "Top").value() == 0


def test_what_lay_over_the_picture_goes_with_it(stage: Stage, qtbot: QtBot) -> None:
    stage.view.show_pictures((_barred(),), ("Result",))
    for _ in range(3):
        stage.cropping.open(SOURCE_SCRIPT)
        stage.cropping.close()
    qtbot.waitUntil(lambda: stage.view.findChildren(CropOverlay) == [])


def test_the_panel_reads_nothing_of_what_stands_in_for_a_frame(stage: Stage, qtbot: QtBot) -> None:
    stage.set_inspect(True)
    stage.view.show_pictures((picture_of(plain("red")),), ("Result",))
    qtbot.waitUntil(lambda: stage.inspect.scope.reading is not None)
    reading = stage.inspect.scope.reading
    stage.view.show_pictures((replace(picture_of(plain("blue"), number=9), is_stand_in=True),), ("Result",))
    qtbot.wait(100)
    assert stage.inspect.scope.reading is reading
    middle = stage.view.rect().center().toPointF()
    assert stage.view.arrangement.spot_at(middle) is None
