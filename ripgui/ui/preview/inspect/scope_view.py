# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows a scope of the frame that is looked at: its trace on a dark ground, with the lines that it is read by."""

from functools import partial
from typing import override

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ripgui.ui.preview.inspect.scope import SIDE, Reading, ScopeKind, chroma, read
from ripgui.ui.preview.newest import Newest
from ripgui.ui.theme import RADIUS, Theme

_CHANNELS = ("#ff6b6b", "#5fd38a", "#6ba8ff")
_LINES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
"""Red, green and blue are told apart without their colours, too."""
_LETTERS = "RGB"
_LEGEND_LINE = 18.0
_LUMA = "#c9d1dc"
_TARGETS = (
    ("R", (1.0, 0.0, 0.0)),
    ("Mg", (1.0, 0.0, 1.0)),
    ("B", (0.0, 0.0, 1.0)),
    ("Cy", (0.0, 1.0, 1.0)),
    ("G", (0.0, 1.0, 0.0)),
    ("Yl", (1.0, 1.0, 0.0)),
)
_SKIN = (-0.22, 0.45)
"""Where the line goes along which skin lies, whatever its tone."""
_MARGIN = 6.0


class ScopeView(QWidget):
    """Reads pictures only while it is seen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("scopeView")
        self.setMinimumHeight(96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self._kind = ScopeKind.HISTOGRAM
        self._per_channel = True
        self._image: QImage | None = None
        self._reading: Reading | None = None
        self._newest = Newest(self)
        self._name()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, 150)

    @property
    def reading(self) -> Reading | None:
        """What is shown, None before anything was read."""
        return self._reading

    def set_kind(self, kind: ScopeKind, per_channel: bool) -> None:
        """per_channel: red, green and blue instead of luma."""
        self._kind, self._per_channel = kind, per_channel
        self._name()
        self._read()

    def show_image(self, image: QImage | None) -> None:
        """Of the frame that is looked at now."""
        self._image = image
        if image is None:
            self._newest.forget()
            self._reading = None
            self.setAccessibleDescription("")
            self.update()
        self._read()

    def _name(self) -> None:
        names = {
            ScopeKind.HISTOGRAM: self.tr("Histogram"),
            ScopeKind.WAVEFORM: self.tr("Waveform"),
            ScopeKind.VECTORSCOPE: self.tr("Vectorscope"),
        }
        self.setAccessibleName(names[self._kind])

    def _read(self) -> None:
        if self._image is not None and self.isVisible():
            self._newest.run(partial(read, self._image, self._kind, per_channel=self._per_channel), self._on_reading)

    def _on_reading(self, reading: Reading) -> None:
        if self._image is not None:
            self._reading = reading
            self.setAccessibleDescription(self._told(reading))
            self.update()

    def _told(self, reading: Reading) -> str:
        """For whoever does not see it."""
        names = (self.tr("red"), self.tr("green"), self.tr("blue")) if len(reading.levels) > 1 else (self.tr("luma"),)
        told = self.tr("{name} from {lowest} to {highest}, half of it up to {middle}")
        return "; ".join(
            told.format(name=name, lowest=lowest, highest=highest, middle=middle)
            for name, (lowest, middle, highest) in zip(names, reading.levels, strict=True)
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._newest.forget()

    # painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.stage))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.setFont(self._theme.small)
        if self._kind is ScopeKind.VECTORSCOPE:
            side = min(room.width(), room.height())
            room = QRectF(
                room.center() - QPointF(side / 2, side / 2), QPointF(room.center() + QPointF(side / 2, side / 2))
            )
            self._paint_wheel(painter, room)
        else:
            self._paint_lines(painter, room)
        reading = self._reading
        if reading is not None and reading.kind is self._kind:
            if reading.image is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(room, reading.image)
            elif reading.curves:
                paint_curves(painter, room, reading)
                if len(reading.curves) > 1:
                    self._paint_legend(painter, room)
        painter.end()

    def _paint_legend(self, painter: QPainter, room: QRectF) -> None:
        """Whose line is whose."""
        metrics = painter.fontMetrics()
        height = metrics.height() - 2
        for number, letter in enumerate(_LETTERS):
            y = room.top() + (number + 0.5) * height
            x = room.right() - _LEGEND_LINE
            painter.setPen(QPen(QColor(_CHANNELS[number]), 1.6, _LINES[number]))
            painter.drawLine(QLineF(x, y, x + _LEGEND_LINE, y))
            painter.setPen(QColor(self._theme.colours.stage_text))
            box = QRectF(x - 2 * height, y - height / 2, 2 * height - 5, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, letter)

    def _line_pen(self) -> QPen:
        return QPen(QColor(self._theme.colours.stage_line), 1)

    def _paint_lines(self, painter: QPainter, room: QRectF) -> None:
        """At each quarter of the range: across for the waveform, upright for the histogram."""
        painter.setPen(self._line_pen())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for quarter in range(5):
            share = quarter / 4
            if self._kind is ScopeKind.WAVEFORM:
                y = room.bottom() - share * room.height()
                painter.drawLine(QLineF(room.left(), y, room.right(), y))
            else:
                x = room.left() + share * room.width()
                painter.drawLine(QLineF(x, room.top(), x, room.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def _paint_wheel(self, painter: QPainter, room: QRectF) -> None:
        """The six pure colours at three quarters of their strength, and the line of skin."""
        painter.setPen(self._line_pen())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(room)
        middle = room.center()
        painter.drawLine(QLineF(room.left(), middle.y(), room.right(), middle.y()))
        painter.drawLine(QLineF(middle.x(), room.top(), middle.x(), room.bottom()))
        painter.drawLine(QLineF(middle, middle + QPointF(_SKIN[0] * room.width(), -_SKIN[1] * room.height())))
        text = QColor(self._theme.colours.stage_text)
        for name, colour in _TARGETS:
            right, up = chroma(*(0.75 * part for part in colour))
            place = middle + QPointF(right * room.width(), -up * room.height())
            painter.setPen(self._line_pen())
            painter.drawRect(QRectF(place - QPointF(4, 4), place + QPointF(4, 4)))
            outward = QPointF(9 if right > 0 else -9, 0)
            painter.setPen(text)
            box = QRectF(place + outward - QPointF(12, 8), place + outward + QPointF(12, 8))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


def paint_curves(painter: QPainter, room: QRectF, reading: Reading) -> None:
    """Filled, and added where they cover each other."""
    colours = _CHANNELS if len(reading.curves) > 1 else (_LUMA,)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
    step = room.width() / SIDE
    for number, (curve, name) in enumerate(zip(reading.curves, colours, strict=True)):
        path = QPainterPath(room.bottomLeft())
        for level, share in enumerate(curve):
            path.lineTo(room.left() + (level + 0.5) * step, room.bottom() - share * room.height())
        path.lineTo(room.bottomRight())
        colour = QColor(name)
        line = QPen(colour, 1.4, _LINES[number])
        colour.setAlphaF(0.35)
        painter.fillPath(path, colour)
        painter.strokePath(path, line)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
