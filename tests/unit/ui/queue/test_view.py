# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of cards with real widgets: choosing, unfolding, filtering, dropping, moving, painting."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QFont, QImage
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ripgui.core.chunk import ChunkState
from ripgui.core.event import StageChanged
from ripgui.core.task import TaskState, Wish
from ripgui.engine.queue.rows import Row
from ripgui.ui.queue.model import QueueModel
from ripgui.ui.queue.thumbnails import Thumbnails
from ripgui.ui.queue.view import QueueFilter, QueueView
from ripgui.ui.theme import SchemeChoice, Theme
from tests.unit.ui.hand import recolour
from tests.unit.ui.rows import chunk_event, make_row

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[QueueModel]:
    made = QueueModel()
    yield made
    made.deleteLater()


@pytest.fixture
def view(qtbot: QtBot, model: QueueModel, theme: Theme) -> QueueView:
    made = QueueView(model, theme, Thumbnails(model))
    qtbot.addWidget(made)
    made.resize(520, 700)
    made.show()
    return made


def _fill(model: QueueModel, *rows: Row) -> None:
    model.push_rows(rows)
    model.flush()


def _rect(view: QueueView, task_row: int, chunk_row: int | None = None) -> QRect:
    index = view.model().index(task_row, 0)
    if chunk_row is not None:
        index = view.model().index(chunk_row, 0, index)
    return view.visualRect(index)


def _drop(view: QueueView, data: QMimeData, point: QPoint) -> QDropEvent:
    """As Qt does it: the view sees the drag, then the drop."""
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    view.dragEnterEvent(QDragEnterEvent(QPointF(point), actions, data, _LEFT, _NO_MODIFIER))
    event = QDropEvent(QPointF(point), actions, data, _LEFT, _NO_MODIFIER)
    view.dropEvent(event)
    return event


def _tasks_data(*ids: int) -> QMimeData:
    data = QMimeData()
    data.setData("application/x-ripgui-tasks", ",".join(map(str, ids)).encode())
    return data


def test_it_has_its_names(view: QueueView) -> None:
    assert view.objectName() == "queueView"
    assert view.accessibleName()


def test_a_click_selects_a_task(view: QueueView, model: QueueModel, qtbot: QtBot) -> None:
    _fill(model, make_row(1), make_row(2))
    with qtbot.waitSignal(view.selected):
        QTest.mouseClick(view.viewport(), _LEFT, pos=_rect(view, 1).center())
    assert view.selected_ids() == [2]
    item = view.current_item()
    assert item is not None
    assert item.task.id == 2
    assert view.current_chunk() is None


def test_a_chunk_belongs_to_its_task(view: QueueView, model: QueueModel, qtbot: QtBot) -> None:
    _fill(model, make_row(1, TaskState.RUNNING, chunks=4))
    model.push_event(chunk_event(1, 2))
    model.flush()
    QTest.mouseClick(view.viewport(), _LEFT, pos=_rect(view, 0, 0).center())
    assert view.selected_ids() == [1]
    assert view.current_chunk() == 2


def test_a_click_beside_selects_nothing(view: QueueView, model: QueueModel, qtbot: QtBot) -> None:
    _fill(model, make_row(1))
    view.select(1)
    QTest.mouseClick(view.viewport(), _LEFT, pos=QPoint(200, 690))
    assert view.selected_ids() == []
    assert view.current_item() is None


def test_arrows_and_the_chevron_unfold(view: QueueView, model: QueueModel, qtbot: QtBot) -> None:
    _fill(model, make_row(1, TaskState.DONE, chunks=5, done=5))
    view.select(1)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.model().rowCount(view.model().index(0, 0)) == 5
    assert view.isExpanded(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.model().rowCount(view.model().index(0, 0)) == 0
    card = _rect(view, 0)
    QTest.mouseClick(view.viewport(), _LEFT, pos=QPoint(card.right() - 18, card.bottom() - 26))
    assert view.model().rowCount(view.model().index(0, 0)) == 5


def test_escape_deselects(view: QueueView, model: QueueModel, qtbot: QtBot) -> None:
    _fill(model, make_row(1))
    view.select(1)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected_ids() == []


def test_running_chunks_are_in_sight(view: QueueView, model: QueueModel) -> None:
    _fill(model, make_row(1, TaskState.RUNNING, chunks=4), make_row(2))
    before = _rect(view, 1).top()
    model.push_event(chunk_event(1, 0))
    model.push_event(chunk_event(1, 1))
    model.flush()
    assert _rect(view, 0, 1).height() > 0
    assert _rect(view, 1).top() > before + 40


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", [1, 2, 3]),
        ("episode 02", [2]),
        ("02 EPISODE", [2]),
        ("failed", [3]),
        ("videos", [1, 2, 3]),
        ("nothing", []),
    ],
)
def test_the_filter_looks_for_every_word(view: QueueView, model: QueueModel, text: str, ids: list[int]) -> None:
    _fill(model, make_row(1), make_row(2), make_row(3, TaskState.FAILED, chunks=2))
    view.set_filter(text)
    assert view.ids_around() == ids
    assert view.shown_count() == len(ids)


def test_the_filter_stays_whole(model: QueueModel) -> None:
    proxy = QueueFilter(model)
    tester = QAbstractItemModelTester(proxy, QAbstractItemModelTester.FailureReportingMode.Fatal)
    _fill(model, *(make_row(number, TaskState.RUNNING, chunks=3) for number in range(1, 6)))
    proxy.set_text("03")
    model.push_event(chunk_event(3, 1))
    model.push_removal([1])
    model.flush()
    proxy.set_text("")
    assert proxy.rowCount() == 4
    del tester


def test_selection_counts_only_what_the_filter_shows(view: QueueView, model: QueueModel) -> None:
    _fill(model, *(make_row(number) for number in range(1, 6)))
    view.set_filter("04")
    view.selectAll()
    assert view.selected_ids() == [4]


def test_files_are_dropped(view: QueueView, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/videos/a #1 100%.mkv"), QUrl("https://example.org/b.mkv")])
    with qtbot.waitSignal(view.dropped) as dropped:
        event = _drop(view, data, QPoint(50, 50))
    assert dropped.args == [["/videos/a #1 100%.mkv", "https://example.org/b.mkv"]]
    assert event.isAccepted()


def test_text_is_not_taken(view: QueueView) -> None:
    data = QMimeData()
    data.setText("hello")
    event = QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, _LEFT, _NO_MODIFIER)
    view.dragEnterEvent(event)
    assert not event.isAccepted()


@pytest.mark.parametrize(
    ("ids", "onto", "before"),
    [((3,), (0, "upper"), 1), ((1,), (2, "lower"), None), ((1, 2), (2, "upper"), 3), ((1,), (1, "upper"), 2)],
)
def test_tasks_are_dragged(
    view: QueueView, model: QueueModel, ids: tuple[int, ...], onto: tuple[int, str], before: int | None
) -> None:
    _fill(model, make_row(1), make_row(2), make_row(3))
    moved = QSignalSpy(view.moved)
    row, half = onto
    card = _rect(view, row)
    _drop(view, _tasks_data(*ids), QPoint(80, card.top() + 5 if half == "upper" else card.bottom() - 5))
    assert moved.at(0) == [ids, before]


def test_the_drop_zone_adds(view: QueueView, model: QueueModel, qtbot: QtBot) -> None:
    _fill(model, make_row(1))
    with qtbot.waitSignal(view.add_asked):
        QTest.mouseClick(view.viewport(), _LEFT, pos=QPoint(200, _rect(view, 0).bottom() + 40))


def test_thumbnails_are_asked_for_what_is_in_sight(qtbot: QtBot, model: QueueModel, theme: Theme) -> None:
    thumbnails = Thumbnails(model)
    asked = QSignalSpy(thumbnails.wanted)
    made = QueueView(model, theme, thumbnails)
    qtbot.addWidget(made)
    made.resize(520, 300)
    made.show()
    _fill(model, *(make_row(number) for number in range(1, 200)))
    made.grab()
    qtbot.waitUntil(lambda: asked.count() == 2)
    qtbot.wait(400)
    # Two at a time, and the next only when these have come.
    assert asked.count() == 2


def _everything() -> list[Row]:
    rows = [make_row(number, state, chunks=6, done=3) for number, state in enumerate(TaskState, start=1)]
    rows[2] = Row(replace(rows[2].task, wish=Wish.PAUSE), rows[2].chunks)
    long = replace(rows[0].task.spec, source="/videos/" + "很长的名字 " * 40 + ".mkv")
    rows[0] = Row(replace(rows[0].task, spec=long, facts=None), ())
    failed = replace(rows[9].chunks[3], state=ChunkState.FAILED, attempts=3, reasons=("a", "b", "because " * 30))
    rows[9] = Row(replace(rows[9].task, error="no"), (*rows[9].chunks[:3], failed, *rows[9].chunks[4:]))
    return [*rows, make_row(50, TaskState.RUNNING, chunks=3000, done=1000)]


@pytest.mark.parametrize("scheme", [SchemeChoice.DARK, SchemeChoice.LIGHT])
@pytest.mark.parametrize("width", [90, 330, 700])
def test_every_state_is_painted(
    view: QueueView, model: QueueModel, theme: Theme, scheme: SchemeChoice, width: int
) -> None:
    recolour(theme, scheme)
    _fill(model, *_everything())
    model.push_event(chunk_event(3, 3, frames=50))
    model.push_event(chunk_event(3, 4, ChunkState.FAILED, reason="out of memory"))
    model.push_event(chunk_event(3, 4, attempt=2))
    model.push_event(StageChanged(task=5, state=TaskState.MERGING, detail="joining", progress=0.5))
    model.flush()
    for item in model.items()[:4]:
        model.unfold(item.task.id, True)
    view.resize(width, 2600)
    picture = view.grab().toImage()
    if width > 300:
        # Accent, ok and error all appear in strips.
        for colour in (theme.colours.accent, theme.colours.ok, theme.colours.error):
            assert _has_colour(picture, colour)


def _has_colour(picture: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(
        picture.pixel(x, y) == wanted for y in range(0, picture.height(), 2) for x in range(0, picture.width(), 2)
    )


def test_cards_are_as_high_as_their_lines(
    view: QueueView, model: QueueModel, theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    _fill(model, make_row(1, TaskState.DONE, chunks=2, done=2))
    before, usual = _rect(view, 0).height(), QFont(qapp.font())
    larger = QFont(usual)
    larger.setPointSizeF(2 * usual.pointSizeF())
    qapp.setFont(larger)
    theme.font, theme.strong, theme.small = larger, larger, larger
    theme.changed.emit()
    qapp.setFont(usual)
    qtbot.waitUntil(lambda: _rect(view, 0).height() > before)
