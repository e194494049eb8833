# SPDX-License-Identifier: GPL-3.0-or-later
"""The strip of chunks shows the colours of their states, however many there are."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ripgui.ui.queue.item import Cell
from ripgui.ui.queue.strip import paint_bar, paint_cells
from ripgui.ui.theme import DARK, LIGHT, Colours
from tests.unit.ui.light import contrast, lights

WIDTH = 300


def _painted(cells: list[int], share: float = 0.5, colours: Colours = DARK) -> QImage:
    image = QImage(WIDTH, 16, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.panel))
    painter = QPainter(image)
    rect = QRectF(0, 4, WIDTH, 8)
    paint_cells(painter, rect, bytearray(cells), share=lambda _: share, done=colours.ok, colours=colours)
    painter.end()
    return image


def _colour(image: QImage, x: float) -> str:
    return image.pixelColor(round(x), 8).name()


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
    image = QImage(WIDTH, 16, QImage.Format.Format_RGB32)
    image.fill(QColor(DARK.panel))
    painter = QPainter(image)
    paint_bar(painter, QRectF(0, 4, WIDTH, 8), share, DARK.accent, DARK.track)
    painter.end()
    assert (_colour(image, WIDTH / 2) == DARK.accent) is filled


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("count", [4, 30, 1000])
def test_states_are_told_apart_without_their_colours(qtbot: QtBot, colours: Colours, count: int) -> None:
    """All in one colour, each is drawn in a manner of its own."""
    grey = replace(colours, ok=colours.accent, warning=colours.accent, error=colours.accent)
    drawn = [_painted([state] * count, 0.0, grey) for state in Cell]
    assert all(one != other for number, one in enumerate(drawn) for other in drawn[:number])
    done, waiting = (lights(drawn[state])[8, WIDTH // 2 + 5] for state in (Cell.DONE, Cell.WAITING))
    assert contrast(done, waiting) >= 3
