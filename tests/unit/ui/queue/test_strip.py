# SPDX-License-Identifier: GPL-3.0-or-later
"""The strip of chunks shows the colours of their states, however many there are."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ripgui.ui.queue.item import Cell
from ripgui.ui.queue.strip import paint_bar, paint_cells
from ripgui.ui.theme import DARK

WIDTH = 300


def _painted(cells: list[int], share: float = 0.5) -> QImage:
    image = QImage(WIDTH, 8, QImage.Format.Format_RGB32)
    image.fill(QColor(DARK.panel))
    painter = QPainter(image)
    rect = QRectF(0, 0, WIDTH, 8)
    paint_cells(painter, rect, bytearray(cells), share=lambda _: share, done=DARK.ok, colours=DARK)
    painter.end()
    return image


def _colour(image: QImage, x: float) -> str:
    return image.pixelColor(round(x), 4).name()


def test_one_cell_per_chunk(qtbot: QtBot) -> None:
    image = _painted([Cell.DONE, Cell.RUNNING, Cell.FAILED, Cell.WAITING])
    quarter = WIDTH / 4
    assert _colour(image, quarter * 0.5) == DARK.ok
    assert _colour(image, quarter * 1.2) == DARK.accent
    assert _colour(image, quarter * 1.8) not in (DARK.accent, DARK.track)
    assert _colour(image, quarter * 2.2) == DARK.error
    assert _colour(image, quarter * 2.5) == DARK.panel, "a failed one is struck through"
    assert _colour(image, quarter * 3.5) == DARK.track
    assert _colour(image, quarter - 1) == DARK.panel


@pytest.mark.parametrize("count", [200, 1000, 20_000])
def test_many_chunks_are_a_continuous_bar(qtbot: QtBot, count: int) -> None:
    cells = [int(Cell.DONE)] * (count // 2) + [int(Cell.WAITING)] * (count - count // 2)
    cells[count * 3 // 4] = Cell.FAILED
    image = _painted(cells)
    assert _colour(image, WIDTH * 0.25) == DARK.ok
    assert _colour(image, WIDTH * 0.6) == DARK.track
    # A failure is seen among any number of others.
    assert any(_colour(image, x) == DARK.error for x in range(WIDTH))


def test_no_chunks_are_an_empty_bar(qtbot: QtBot) -> None:
    assert _colour(_painted([]), WIDTH / 2) == DARK.track


@pytest.mark.parametrize(("share", "filled"), [(0.0, False), (0.001, False), (0.6, True), (7.0, True)])
def test_a_bar_is_filled_from_the_left(qtbot: QtBot, share: float, filled: bool) -> None:
    image = QImage(WIDTH, 8, QImage.Format.Format_RGB32)
    image.fill(QColor(DARK.panel))
    painter = QPainter(image)
    paint_bar(painter, QRectF(0, 0, WIDTH, 8), share, DARK.accent, DARK.track)
    painter.end()
    assert (_colour(image, WIDTH / 2) == DARK.accent) is filled
