# SPDX-License-Identifier: GPL-3.0-or-later
"""All seams from left to right as bars: the longer, the worse than the chunks beside it."""

from typing import override

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip

from ripgui.core.ranges import FrameRange
from ripgui.core.seam import BAD, SUSPICIOUS, Judged, Seam
from ripgui.ui import wording
from ripgui.ui.look import paint_focus
from ripgui.ui.theme import CARD_RADIUS, Theme

_HEIGHT = 72
_SIDE = 12
_TOP = 8
_REACH = 40.0
"""Points of SSIMULACRA2 from the bottom to the top."""
_BAR = 5.0
_LEAST = 3.0
_NEAR = 12.0


def tone(found: Judged | None, theme: Theme) -> str:
    """The colour of a seam: not measured yet, like its chunks, worth a look, or bad."""
    colours = theme.colours
    if found is None:
        return colours.line
    return colours.error if found.is_bad else colours.warning if found.is_suspicious else colours.ok


class SeamStrip(QAbstractSlider):
    """A slider over the seams, for the mouse and for keys. clicked: the number of one, from 0."""

    clicked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("seamStrip")
        self.setAccessibleName(self.tr("Seams from the first to the last"))
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._span = FrameRange(0, 1)
        self._seams: list[Seam] = []
        self._found: dict[int, Judged] = {}
        self.setRange(0, 0)
        self.valueChanged.connect(self.clicked)
        theme.changed.connect(self.update)

    def show_seams(self, span: FrameRange, seams: list[Seam]) -> None:
        self._span, self._seams, self._found = span, seams, {}
        self.blockSignals(True)
        self.setRange(0, max(0, len(seams) - 1))
        self.setValue(0)
        self.blockSignals(False)
        self._tell()

    def take(self, found: Judged) -> None:
        self._found[found.seam.frame] = found
        self._tell()

    def show_current(self, number: int) -> None:
        self.blockSignals(True)
        self.setValue(number)
        self.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        """To whoever does not see it: the seam that is looked at."""
        self.setAccessibleDescription(self._told(self.value()) if self._seams else "")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS)
        for limit, colour in ((SUSPICIOUS, colours.warning), (BAD, colours.error)):
            shade = QColor(colour)
            shade.setAlpha(90)
            painter.setPen(QPen(shade, 1, Qt.PenStyle.DashLine))
            y = self._bottom - self._length(limit)
            painter.drawLine(QPointF(_SIDE, y), QPointF(self.width() - _SIDE, y))
        painter.setPen(Qt.PenStyle.NoPen)
        for number, seam in enumerate(self._seams):
            found = self._found.get(seam.frame)
            x = self._x(seam)
            length = self._length(found.drop) if found is not None else _LEAST
            if number == self.value():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.selected))
                painter.drawRoundedRect(QRectF(x - _BAR, _TOP / 2, 2 * _BAR, self.height() - _TOP), 4, 4)
                painter.setBrush(QColor(colours.accent))
                painter.drawEllipse(QPointF(x, self._bottom + 5), 2.5, 2.5)
            painter.setBrush(QColor(tone(found, self._theme)) if found is not None else Qt.BrushStyle.NoBrush)
            # What was not measured yet is hollow.
            painter.setPen(Qt.PenStyle.NoPen if found is not None else QPen(QColor(colours.dim), 1))
            width = min(_BAR, max(1.0, self._room / max(1, len(self._seams)) - 1))
            painter.drawRoundedRect(QRectF(x - width / 2, self._bottom - length, width, length), 1, 1)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), CARD_RADIUS, colours.accent)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._nearest(event.position().x())
        if number is not None:
            self.clicked.emit(number)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            number = self._nearest(event.pos().x())
            QToolTip.showText(event.globalPos(), self._told(number) if number is not None else "", self)
            return True
        return super().event(event)

    def _told(self, number: int) -> str:
        seam = self._seams[number]
        found = self._found.get(seam.frame)
        place = self.tr("Before frame {frame}").format(frame=seam.frame)
        if found is None:
            return self.tr("{place}: not measured yet").format(place=place)
        return self.tr("{place}: {drop} below its chunks").format(place=place, drop=wording.decimal(found.drop, 1))

    @property
    def _bottom(self) -> float:
        return self.height() - 12.0

    @property
    def _room(self) -> float:
        return max(1.0, self.width() - 2.0 * _SIDE)

    def _x(self, seam: Seam) -> float:
        return _SIDE + (seam.frame - self._span.start) / len(self._span) * self._room

    def _length(self, drop: float) -> float:
        return max(_LEAST, min(1.0, max(0.0, drop) / _REACH) * (self._bottom - _TOP))

    def _nearest(self, x: float) -> int | None:
        places = [(abs(self._x(seam) - x), number) for number, seam in enumerate(self._seams)]
        distance, number = min(places, default=(_NEAR + 1, 0))
        return number if distance <= _NEAR else None
