# SPDX-License-Identifier: GPL-3.0-or-later
"""Bars: one cell per chunk, or one length for all of it."""

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ripgui.ui.queue.item import Cell
from ripgui.ui.theme import Colours

_GAP = 2.5
_NARROWEST_CELL = 4.0
_NARROWEST_BIN = 2.0
_STICKS_OUT = 2.0
_WIDE_CELL = 10.0
_HATCHED_CELL = 6.0
_HATCH_STEP = 5.0
_RUNNING_BIN = 0.5
"""Of the height: beside its colour, a running part is known by its shape."""


def paint_bar(painter: QPainter, rect: QRectF, share: float, colour: str, track: str) -> None:
    """A rounded track, filled from the left."""
    radius = rect.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(track))
    painter.drawRoundedRect(rect, radius, radius)
    if share > 0:
        filled = QRectF(rect)
        filled.setWidth(max(rect.height(), rect.width() * min(1.0, share)))
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(filled, radius, radius)


def paint_cells(
    painter: QPainter,
    rect: QRectF,
    cells: bytes | bytearray,
    *,
    share: Callable[[int], float],
    done: str,
    colours: Colours,
) -> None:
    """One cell per chunk; where they would be too narrow for gaps, a continuous bar of their states.

    share: how much of a running chunk is done. done: colour of finished chunks.
    """
    if not cells:
        paint_bar(painter, rect, 0.0, done, colours.track)
        return
    if (rect.width() + _GAP) / len(cells) - _GAP >= _NARROWEST_CELL:
        for number, place in enumerate(_even_places(rect, len(cells))):
            paint_cell(painter, place, cells[number], share(number), done=done, colours=colours)
    else:
        _paint_bins(painter, rect, cells, done, colours)


def paint_cell(painter: QPainter, rect: QRectF, cell: int, share: float, *, done: str, colours: Colours) -> None:
    radius = min(2.0, rect.height() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    if cell == Cell.FAILED:
        # Seen without its colour, too: it stands out, and is struck through where there is room.
        rect = rect.adjusted(0, -_STICKS_OUT, 0, _STICKS_OUT)
    painter.setBrush(QColor(_cell_colour(cell, done, colours)))
    painter.drawRoundedRect(rect, radius, radius)
    if cell == Cell.FAILED and rect.width() >= _WIDE_CELL:
        _strike(painter, rect, colours.panel)
    if cell == Cell.RUNNING and rect.width() >= _HATCHED_CELL:
        _hatch(painter, rect, colours.accent)
    if cell == Cell.RUNNING and share > 0:
        part = QRectF(rect)
        part.setWidth(max(2.0, rect.width() * min(1.0, share)))
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(part, radius, radius)


def _paint_bins(painter: QPainter, rect: QRectF, cells: bytes | bytearray, done: str, colours: Colours) -> None:
    path = QPainterPath()
    path.addRoundedRect(rect, 2, 2)
    painter.save()
    painter.setClipPath(path)
    painter.fillRect(rect, QColor(colours.track))
    painter.setClipping(False)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    bins = max(1, min(len(cells), int(rect.width() / _NARROWEST_BIN)))
    width = rect.width() / bins
    for number in range(bins):
        part = cells[number * len(cells) // bins : max(1, (number + 1) * len(cells) // bins)]
        colour = _bin_colour(part, done, colours)
        if colour:
            is_running = Cell.RUNNING in part and Cell.FAILED not in part
            out = -rect.height() * (1 - _RUNNING_BIN) / 2 if is_running else 0.0
            out = _STICKS_OUT if Cell.FAILED in part else out
            place = QRectF(rect.x() + number * width, rect.y() - out, width, rect.height() + 2 * out)
            painter.fillRect(place, QColor(colour))
    painter.restore()


def _hatch(painter: QPainter, rect: QRectF, colour: str) -> None:
    """Leaning lines over what is still to come of a running chunk."""
    painter.setPen(QPen(QColor(colour), 1.2))
    height, lines = rect.height(), []
    x = rect.left() + 1
    while x + height < rect.right():
        lines.append(QLineF(x, rect.bottom() - 1, x + height - 1, rect.top() + 1))
        x += _HATCH_STEP
    painter.drawLines(lines)
    painter.setPen(Qt.PenStyle.NoPen)


def _strike(painter: QPainter, rect: QRectF, colour: str) -> None:
    half = rect.height() / 2
    painter.setPen(QPen(QColor(colour), 1.8))
    centre = rect.center()
    painter.drawLine(QPointF(centre.x() - half + 1, rect.bottom()), QPointF(centre.x() + half - 1, rect.top()))
    painter.setPen(Qt.PenStyle.NoPen)


def _bin_colour(part: bytes | bytearray, done: str, colours: Colours) -> str:
    if Cell.FAILED in part:
        return colours.error
    if Cell.RUNNING in part:
        return colours.accent
    share = part.count(Cell.DONE) / len(part) if part else 0.0
    return colours.mixed(done, colours.track, share) if share else ""


def _even_places(rect: QRectF, count: int) -> list[QRectF]:
    step = (rect.width() + _GAP) / count
    return [QRectF(rect.x() + number * step, rect.y(), step - _GAP, rect.height()) for number in range(count)]


def _cell_colour(cell: int, done: str, colours: Colours) -> str:
    match cell:
        case Cell.DONE:
            return done
        case Cell.FAILED:
            return colours.error
        case Cell.RUNNING:
            return colours.mixed(colours.accent, colours.track, 0.35)
        case _:
            return colours.track
