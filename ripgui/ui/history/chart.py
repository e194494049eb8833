# SPDX-License-Identifier: GPL-3.0-or-later
"""Bars over time, stacked by what they are made of. Loads pyqtgraph, so import it off the window's thread first."""

from collections.abc import Mapping, Sequence
from typing import override

import pyqtgraph
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QToolTip, QVBoxLayout, QWidget

from ripgui.ui.theme import GRID, Theme

# At the end it would go through everything that the application has drawn, which is gone by then.
pyqtgraph.setConfigOption("exitCleanup", False)

_BAR_WIDTH = 0.72
_MOST_TICKS = 12
_FEWEST = 8
"""Bars that there is room for, so that a single one is a bar and no wall."""
_MOST_LINES = 8
_PATTERNS = (
    (Qt.BrushStyle.SolidPattern, "■"),
    (Qt.BrushStyle.BDiagPattern, "▨"),
    (Qt.BrushStyle.CrossPattern, "▦"),
    (Qt.BrushStyle.FDiagPattern, "▧"),
    (Qt.BrushStyle.HorPattern, "▤"),
    (Qt.BrushStyle.DiagCrossPattern, "▩"),
)
"""Parts are told apart without their colours, too: how a bar is filled, and what stands for that beside its name."""
_HEADROOM = 1.08


def whole_step(least: float) -> int:
    """The first of 1, 2, 5, 10, 20 and so on that is no less: nobody counts half a task."""
    power = 1
    while True:
        for step in (1, 2, 5):
            if step * power >= least:
                return step * power
        power *= 10


class StackedBars(QWidget):
    """Made in steps, none of which the window waits for long."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("chart")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Chart"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme = theme
        self._labels: tuple[str, ...] = ()
        self._series: dict[str, tuple[float, ...]] = {}
        self._unit = ""
        self._legend = QLabel()
        self._view = pyqtgraph.GraphicsView()
        for part in (self._view, self._view.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._box = pyqtgraph.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0.0)
        self._left: pyqtgraph.AxisItem | None = None
        self._bottom: pyqtgraph.AxisItem | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._legend)
        layout.addWidget(self._view, 1)
        self._view.viewport().installEventFilter(self)
        theme.changed.connect(self._draw)
        self._step = QTimer(self, singleShot=True, interval=0)
        self._step.timeout.connect(self._make_axes)
        self._step.start()

    def _make_axes(self) -> None:
        self._left = pyqtgraph.AxisItem("left", maxTickLength=0)
        self._bottom = pyqtgraph.AxisItem("bottom", maxTickLength=0)
        self._step.timeout.disconnect(self._make_axes)
        self._step.timeout.connect(self._put_together)
        self._step.start()

    def _put_together(self) -> None:
        assert self._left is not None
        assert self._bottom is not None
        for axis in (self._left, self._bottom):
            axis.linkToView(self._box)
            axis.enableAutoSIPrefix(False)
            # Its lines go behind the bars.
            axis.setZValue(-1)
        grid = pyqtgraph.GraphicsLayout()
        grid.setContentsMargins(0, GRID, GRID, 0)
        grid.addItem(self._left, 0, 0)
        grid.addItem(self._box, 0, 1)
        grid.addItem(self._bottom, 1, 1)
        self._view.setCentralItem(grid)
        self._draw()

    def show_bars(self, labels: Sequence[str], series: Mapping[str, Sequence[float]], unit: str) -> None:
        """labels: of the bars; series: of each part its values, one for each bar."""
        self._labels, self._unit = tuple(labels), unit
        self._series = {name: tuple(values) for name, values in series.items()}
        self._draw()

    def _colours(self) -> list[str]:
        colours = self._theme.colours
        return [colours.accent, colours.ok, colours.warning, colours.error, colours.keyword, colours.dim]

    def _draw(self) -> None:
        if self._left is None or self._bottom is None or self._box.parentItem() is None:
            return
        colours = self._theme.colours
        self._view.setBackground(colours.panel)
        for axis in (self._left, self._bottom):
            axis.setPen(pyqtgraph.mkPen(colours.line))
            axis.setTextPen(pyqtgraph.mkPen(colours.dim))
        self._left.setGrid(60)
        self._box.clear()
        count = len(self._labels)
        bottoms = [0.0] * count
        words = []
        for number, (name, values) in enumerate(self._series.items()):
            colour = self._colours()[number % len(self._colours())]
            pattern, sign = _PATTERNS[number % len(_PATTERNS)]
            words.append(f'<span style="color: {colour}">{sign}</span>&nbsp;{name or self.tr("not known")}')
            bars = pyqtgraph.BarGraphItem(
                x=list(map(float, range(count))),
                y0=list(bottoms),
                height=list(values),
                width=_BAR_WIDTH,
                brush=QBrush(QColor(colour), pattern),
                pen=pyqtgraph.mkPen(colour),
            )
            self._box.addItem(bars)
            bottoms = [below + value for below, value in zip(bottoms, values, strict=True)]
        self._legend.setText("&nbsp;&nbsp;&nbsp;".join(words))
        self._mark_bars()
        is_counted = all(value == int(value) for value in bottoms)
        step = whole_step(max(bottoms, default=0.0) / _MOST_LINES)
        self._left.setTickSpacing(levels=[(step, 0)] if is_counted else None)
        highest = max(bottoms, default=0.0) * _HEADROOM or 1.0
        self._box.setRange(xRange=(-0.6, max(count, _FEWEST) - 0.4), yRange=(0.0, highest), padding=0.0)
        self.setAccessibleDescription("; ".join(self._told(at) for at in range(max(0, count - _MOST_TICKS), count)))

    def _mark_bars(self) -> None:
        """As many of the names below the bars as have room."""
        if self._bottom is not None:
            count = len(self._labels)
            widest = max(map(self.fontMetrics().horizontalAdvance, self._labels), default=0) + 2 * GRID
            room = self._view.width() * count // max(count, _FEWEST)
            every = max(1, -(-count // max(1, min(_MOST_TICKS, room // widest))))
            self._bottom.setTicks([[(float(at), self._labels[at]) for at in range(0, count, every)]])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark_bars()

    def _told(self, at: int) -> str:
        parts = (
            f"{name or self.tr('not known')} {values[at]:g}" for name, values in self._series.items() if values[at]
        )
        return f"{self._labels[at]}: {', '.join(parts)} {self._unit}"

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = round(self._box.mapSceneToView(self._view.mapToScene(event.pos())).x())
            QToolTip.showText(event.globalPos(), self._told(at) if 0 <= at < len(self._labels) else "", self._view)
            return True
        return super().eventFilter(watched, event)
