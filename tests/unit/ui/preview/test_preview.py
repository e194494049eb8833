# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview with real workers: frames of result and source, errors with their line, only the newest request."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ripgui.core.clip import ClipInfo, PixelFormat
from ripgui.core.output import SOURCE
from ripgui.core.patience import Patience
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.engine.queue.rows import Row
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.frames.picture import Picture, Request, Subject, fit
from ripgui.ui.preview.pane import PreviewPane
from ripgui.ui.preview.view.view import PreviewView
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.theme import Theme
from tests.unit.ui.hand import child, sent
from tests.unit.ui.rows import make_row

FLIPPED = SOURCE_SCRIPT.replace("clip.set_output()", "clip.std.Invert().set_output()")
BROKEN = "from vapoursynth import core\n\ncore.std.Nonsense()\n"
CLIP = ClipInfo(width=160, height=90, frames=48, fps=Fraction(25), pixel_format=PixelFormat(family="yuv", bits=8))


@pytest.fixture
def source(make_clip: Callable[..., Path]) -> str:
    return str(make_clip(frames=48, size="160x90"))


@pytest.fixture
def loader(qtbot: QtBot) -> Iterator[PreviewLoader]:
    made = PreviewLoader(Patience(first_s=60, next_s=60))
    yield made
    made.close()


def _request(source: str, number: int, *, script: str = SOURCE_SCRIPT, of_source: bool = False) -> Request:
    subject = Subject(script=script, script_path="", source=source)
    outputs = (SOURCE,) if of_source else (0,)
    return Request(subject=subject, number=number, outputs=outputs, size=QSize(320, 180))


def _picture(width: int = 160, height: int = 90, *, aspect: Fraction = Fraction(1)) -> Picture:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("orange"))
    clip = replace(CLIP, width=width, height=height, sample_aspect=aspect)
    request = _request("/videos/a.mkv", 3)
    fitted = fit(image, clip, request.size)
    return Picture(request=request, output=0, number=3, clip=clip, image=image, fitted=fitted)


# the loader


def test_a_frame_comes(loader: PreviewLoader, source: str, qtbot: QtBot) -> None:
    opened = QSignalSpy(loader.opened)
    with qtbot.waitSignal(loader.rendered) as rendered:
        loader.request(_request(source, 10))
    ((picture,),) = sent(rendered)
    assert (picture.number, picture.image.width(), picture.image.height()) == (10, 160, 90)
    assert picture.fitted.size() == QSize(320, 180)
    assert opened.count() == 1
    assert opened.at(0)[0][0].clip.frames == 48


def test_result_and_source_differ(loader: PreviewLoader, source: str, qtbot: QtBot) -> None:
    pictures = []
    for of_source in (False, True):
        with qtbot.waitSignal(loader.rendered) as rendered:
            loader.request(_request(source, 10, script=FLIPPED, of_source=of_source))
        pictures.append(sent(rendered)[0][0])
    result, bare = (picture.image.pixelColor(80, 45).lightness() for picture in pictures)
    assert result != bare


def test_only_the_newest_request_counts(loader: PreviewLoader, source: str, qtbot: QtBot) -> None:
    rendered = QSignalSpy(loader.rendered)
    for number in range(40):
        loader.request(_request(source, number))
    qtbot.waitUntil(lambda: rendered.count() > 0 and rendered.at(rendered.count() - 1)[0][0].number == 39)
    assert rendered.count() <= 3


def test_another_script_takes_over(loader: PreviewLoader, source: str, qtbot: QtBot) -> None:
    endless = "while True: pass\n"
    loader.request(_request(source, 0, script=endless))
    qtbot.wait(500)
    with qtbot.waitSignal(loader.rendered):
        loader.request(_request(source, 0))


def test_an_error_tells_its_line(loader: PreviewLoader, source: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(loader.failed) as failed:
        loader.request(_request(source, 0, script=BROKEN))
    text, line = sent(failed)
    assert line == 3
    assert "Nonsense" in text
    # The next request finds a new worker.
    with qtbot.waitSignal(loader.rendered):
        loader.request(_request(source, 0))


def test_a_missing_source_is_an_error_too(loader: PreviewLoader, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(loader.failed) as failed:
        loader.request(_request(str(tmp_path / "no.mkv"), 0))
    assert sent(failed)[1] is None


def test_work_can_be_stopped(loader: PreviewLoader, source: str, qtbot: QtBot) -> None:
    rendered, failed = QSignalSpy(loader.rendered), QSignalSpy(loader.failed)
    with qtbot.waitSignal(loader.busy_changed):
        loader.request(_request(source, 0, script="while True: pass\n"))
    qtbot.wait(300)
    with qtbot.waitSignal(loader.busy_changed):
        loader.stop()
    assert rendered.count() == failed.count() == 0


# the picture's place


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> PreviewView:
    made = PreviewView(theme)
    qtbot.addWidget(made)
    made.resize(320, 240)
    made.show()
    return made


def test_the_view_has_its_names(view: PreviewView) -> None:
    assert view.objectName() == "previewView"
    assert view.accessibleName()
    assert view.notice


def test_a_picture_is_fitted(view: PreviewView) -> None:
    view.show_pictures((_picture(),), ("Result",))
    image = view.grab().toImage()
    assert image.pixelColor(160, 120) == QColor("orange")
    assert image.pixelColor(160, 10) != QColor("orange")
    assert view.notice == ""


@pytest.mark.parametrize(("aspect", "size"), [(Fraction(2), QSize(320, 90)), (Fraction(1, 2), QSize(160, 180))])
def test_pixels_keep_their_shape(aspect: Fraction, size: QSize) -> None:
    assert _picture(aspect=aspect).fitted.size() == size


def test_zoom_steps_and_pans(view: PreviewView, qtbot: QtBot) -> None:
    view.show_pictures((_picture(),), ("Result",))
    view.zoom(1)
    assert view.grab().toImage().pixelColor(2, 120) == QColor("orange")
    view.zoom(1)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=QPoint(100, 100))
    QTest.mouseMove(view, QPoint(300, 200))
    QTest.mouseRelease(view, left, pos=QPoint(300, 200))
    view.grab()
    view.actual_size()
    assert view.grab().toImage().pixelColor(40, 120) != QColor("orange")
    view.fit()
    assert view.grab().toImage().pixelColor(2, 120) == QColor("orange")


def test_the_wheel_zooms_with_ctrl(view: PreviewView) -> None:
    view.show_pictures((_picture(),), ("Result",))
    event = QWheelEvent(
        QPointF(9, 9),
        QPointF(9, 9),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(event)
    assert view.grab().toImage().pixelColor(5, 120) != QColor("orange")


def test_an_error_offers_its_line(view: PreviewView, qtbot: QtBot) -> None:
    view.show_error("script line 3: no", 3)
    assert view.notice == "Script line 3: no"
    with qtbot.waitSignal(view.line_asked) as asked:
        QTest.mouseClick(child(view, QPushButton), Qt.MouseButton.LeftButton)
    assert asked.args == [3]


def test_long_work_can_be_stopped_from_its_place(view: PreviewView, qtbot: QtBot) -> None:
    view.show_hint("")
    view.show_progress("Indexing", 0.4)
    with qtbot.waitSignal(view.stop_asked):
        QTest.mouseClick(child(view, QPushButton), Qt.MouseButton.LeftButton)


# the pane


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, loader: PreviewLoader) -> PreviewPane:
    made = PreviewPane(theme, loader, lambda: (SOURCE_SCRIPT, ""))
    # Widgets are closed before fixtures end.
    qtbot.addWidget(made, before_close_func=lambda _: made.end())
    made.resize(640, 480)
    made.show()
    return made


def _item(source: str) -> QueueItem:
    row = make_row(1)
    return QueueItem(Row(replace(row.task, spec=replace(row.task.spec, source=source)), row.chunks))


def test_nothing_runs_before_it_is_asked_for(pane: PreviewPane, loader: PreviewLoader, source: str) -> None:
    busy = QSignalSpy(loader.busy_changed)
    pane.show_item(_item(source))
    pane.playhead.step(1)
    assert busy.count() == 0
    assert pane.timeline.frames == round(60 * 24000 / 1001)


def test_the_picture_follows_the_playhead(pane: PreviewPane, source: str, qtbot: QtBot) -> None:
    pane.show_item(_item(source))
    pane.refresh()
    qtbot.waitUntil(lambda: pane.view.picture is not None)
    assert pane.timeline.frames == 48
    pane.playhead.to_end(-1)
    pane.playhead.step(5)
    qtbot.waitUntil(lambda: pane.view.picture is not None and pane.view.picture.number == 5)
    pane.playhead.to_end(1)
    qtbot.waitUntil(lambda: pane.view.picture is not None and pane.view.picture.number == 47)


def test_each_task_keeps_its_position(pane: PreviewPane, source: str) -> None:
    first, second = _item(source), QueueItem(make_row(2))
    pane.show_item(first)
    pane.timeline.setValue(17)
    pane.show_item(second)
    assert pane.timeline.value() != 17
    pane.show_item(first)
    assert pane.timeline.value() == 17


def test_a_failed_script_is_told(qtbot: QtBot, theme: Theme, loader: PreviewLoader, source: str) -> None:
    pane = PreviewPane(theme, loader, lambda: (BROKEN, ""))
    qtbot.addWidget(pane)
    pane.show_item(_item(source))
    with qtbot.waitSignal(pane.script_failed) as failed:
        pane.refresh()
    assert sent(failed)[1] == 3
    assert "Nonsense" in pane.view.notice
    assert not pane.is_live
    pane.end()


def test_without_a_task_there_is_nothing_to_see(pane: PreviewPane, loader: PreviewLoader, source: str) -> None:
    pane.show_item(_item(source))
    pane.show_item(None)
    busy = QSignalSpy(loader.busy_changed)
    pane.refresh()
    pane.playhead.step(3)
    assert busy.count() == 0
    assert pane.timeline.frames == 0
