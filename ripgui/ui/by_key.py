# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows without a mouse: Tab goes from control to control as they are read, and lines between parts are moved."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import override

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QSplitterHandle,
    QStackedWidget,
    QTabBar,
    QWidget,
)

type _Part = tuple[QRect, QWidget]

_FAR_PX = 1 << 24
_STEP_PX = 16
_THICK_PX = 3
_WAYS = {
    Qt.Key.Key_Left: (Qt.Orientation.Horizontal, -1),
    Qt.Key.Key_Right: (Qt.Orientation.Horizontal, 1),
    Qt.Key.Key_Up: (Qt.Orientation.Vertical, -1),
    Qt.Key.Key_Down: (Qt.Orientation.Vertical, 1),
}


_WHOLE = (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)
"""What Tab goes through is their own affair."""
_SEEN = "ordered"


class ByKey(QObject):
    """Looks at a window when something in it gets the focus: what it holds by then may have been made late."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        top = now.window()
        for handle in top.findChildren(QSplitterHandle):
            if handle.focusPolicy() is Qt.FocusPolicy.NoFocus and handle.splitter().indexOf(handle) > 0:
                self._attend(handle)
        for pages in top.findChildren(QStackedWidget):
            if not pages.property(_SEEN):
                pages.setProperty(_SEEN, True)
                pages.currentChanged.connect(partial(order_soon, pages))
        order_soon(top)

    def _attend(self, handle: QSplitterHandle) -> None:
        """Qt knows only how to drag it."""
        handle.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        handle.setAccessibleName(QCoreApplication.translate("ByKey", "Line between two parts"))
        handle.setAccessibleDescription(QCoreApplication.translate("ByKey", "Arrow keys move it"))
        handle.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QSplitterHandle):
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return _move(watched, event.key())
        if event.type() is QEvent.Type.Paint and watched.hasFocus():
            _paint(watched)
            return True
        return False


def order_soon(part: QWidget, *_: object) -> None:
    """Once what came into a window, or changed its place, has one."""
    QTimer.singleShot(0, part, lambda: order_by_reading(part.window()))


def order_by_reading(top: QWidget) -> None:
    """What was made later than its neighbours would come behind all others."""
    for before, after in pairwise(_stops(top)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    proxy = widget.focusProxy()
    if proxy is not None and widget.isAncestorOf(proxy):
        # Its parts go where it goes; before it they would be a trap, since it leads back to the first of them.
        yield widget
        return
    if proxy is None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, _WHOLE) or (isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QScrollArea)):
        return
    parts = [each for each in widget.children() if isinstance(each, QWidget) and each.isVisibleTo(widget)]
    for part in _read([(each.geometry(), each) for each in parts if not each.isWindow()]):
        yield from _stops(part)


def _read(parts: list[_Part]) -> Iterator[QWidget]:
    """Line by line; what stands beside something higher than a line, column by column."""
    for is_down in (True, False):
        groups = _apart(parts, is_down=is_down)
        if len(groups) > 1:
            for group in groups:
                yield from _read(group)
            return
    for _, widget in parts:
        yield widget


def _apart(parts: list[_Part], *, is_down: bool) -> list[list[_Part]]:
    """Groups between which a straight line can be drawn."""
    groups: list[list[_Part]] = []
    end = -_FAR_PX
    for part in sorted(parts, key=lambda each: each[0].top() if is_down else each[0].left()):
        place = part[0]
        start, stop = (place.top(), place.bottom()) if is_down else (place.left(), place.right())
        if groups and start <= end:
            groups[-1].append(part)
        else:
            groups.append([part])
        end = max(end, stop)
    return groups


def _move(handle: QSplitterHandle, key: int) -> bool:
    across, way = _WAYS.get(Qt.Key(key), (None, 0))
    splitter = handle.splitter()
    if across is not splitter.orientation():
        return False
    at = splitter.indexOf(handle)
    sizes = splitter.sizes()
    sizes[at - 1] += way * _STEP_PX
    sizes[at] -= way * _STEP_PX
    if min(sizes[at - 1], sizes[at]) > 0:
        splitter.setSizes(sizes)
        splitter.splitterMoved.emit(sum(splitter.sizes()[:at]), at)
    return True


def _paint(handle: QSplitterHandle) -> None:
    whole = QRectF(handle.rect())
    line = QRectF(0, 0, _THICK_PX, whole.height())
    if handle.orientation() is Qt.Orientation.Vertical:
        line = QRectF(0, 0, whole.width(), _THICK_PX)
    line.moveCenter(whole.center())
    painter = QPainter(handle)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(handle.palette().color(QPalette.ColorRole.Highlight))
    painter.drawRoundedRect(line, _THICK_PX / 2, _THICK_PX / 2)
    painter.end()
