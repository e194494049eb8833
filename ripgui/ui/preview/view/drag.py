# SPDX-License-Identifier: GPL-3.0-or-later
"""What a mouse can take hold of in the view: each kind of handle knows its own place."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

REACH = 7.0
"""How far from a line it can still be taken hold of."""


class Drag(Protocol):
    """Something in the view that is dragged."""

    def cursor_at(self, point: QPointF) -> Qt.CursorShape | None:
        """The shape of the mouse there, None where it is not this one's place."""
        ...

    def begin(self, point: QPointF) -> None: ...

    def move(self, point: QPointF) -> None: ...

    def end(self) -> None: ...


class Overlay(Drag, Protocol):
    """Something that is painted over the pictures and can be dragged."""

    def paint(self, painter: QPainter) -> None: ...


class WipeDrag:
    """The line of the wipe. line: where it is, None while there is none."""

    def __init__(self, line: Callable[[], float | None], move_to: Callable[[float], None]) -> None:
        self._line = line
        self._move_to = move_to

    def cursor_at(self, point: QPointF) -> Qt.CursorShape | None:
        line = self._line()
        near = line is not None and abs(point.x() - line) <= REACH
        return Qt.CursorShape.SplitHCursor if near else None

    def begin(self, point: QPointF) -> None:
        self.move(point)

    def move(self, point: QPointF) -> None:
        self._move_to(point.x())

    def end(self) -> None:
        """The line stays where it is."""


class PanDrag:
    """The picture itself, where it is larger than its place."""

    def __init__(self, can_pan: Callable[[], bool], pan: Callable[[QPointF], None]) -> None:
        self._can_pan = can_pan
        self._pan = pan
        self._at: QPointF | None = None

    def cursor_at(self, point: QPointF) -> Qt.CursorShape | None:
        del point
        if self._at is not None:
            return Qt.CursorShape.ClosedHandCursor
        return Qt.CursorShape.OpenHandCursor if self._can_pan() else None

    def begin(self, point: QPointF) -> None:
        self._at = point

    def move(self, point: QPointF) -> None:
        if self._at is not None:
            moved, self._at = point - self._at, point
            self._pan(moved)

    def end(self) -> None:
        self._at = None
