# SPDX-License-Identifier: GPL-3.0-or-later
"""A part of the window alone on the full screen: all that is beside it steps aside until then."""

from typing import override

from PySide6.QtCore import QEvent, QMargins, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QMenuBar, QSplitterHandle, QWidget

_FULL = Qt.WindowState.WindowFullScreen


class Alone(QObject):
    """changed: it began, or ended. Esc ends it, as does what hides the part or gives the window its frame back."""

    changed = Signal(bool)

    def __init__(self, part: QWidget, margins: QMargins) -> None:
        super().__init__(part)
        self._part = part
        self._margins = margins
        self._is_on = self._was_full = False
        self._hidden: list[QWidget] = []
        self._layouts: list[tuple[QLayout, QMargins]] = []

    def set_on(self, on: bool) -> None:
        if on == self._is_on:
            return
        self._is_on = on
        if on:
            self._begin()
        else:
            self._end()
        self.changed.emit(on)

    def _begin(self) -> None:
        window, inner = self._part.window(), self._part
        self._was_full = bool(window.windowState() & _FULL)
        while (outer := inner.parentWidget()) is not None and inner is not window:
            for beside in outer.children():
                if isinstance(beside, QWidget) and beside is not inner:
                    self._set_aside(beside)
            self._widen(outer)
            inner = outer
        layout = self._part.layout()
        if layout is not None:
            self._layouts.append((layout, layout.contentsMargins()))
            layout.setContentsMargins(self._margins)
        window.setWindowState(window.windowState() | _FULL)
        for watched in (window, self._part):
            watched.installEventFilter(self)

    def _set_aside(self, beside: QWidget) -> None:
        if beside.isHidden() or beside.isWindow() or isinstance(beside, QSplitterHandle):
            return
        if isinstance(beside, QMenuBar):
            # The keys of hidden menus would be dead.
            beside.setMaximumHeight(0)
        else:
            beside.hide()
        self._hidden.append(beside)

    def _widen(self, outer: QWidget) -> None:
        layout = outer.layout()
        if layout is not None and layout.contentsMargins() != QMargins():
            self._layouts.append((layout, layout.contentsMargins()))
            layout.setContentsMargins(QMargins())

    def _end(self) -> None:
        window = self._part.window()
        for watched in (window, self._part):
            watched.removeEventFilter(self)
        if not self._was_full:
            window.setWindowState(window.windowState() & ~_FULL)
        for layout, margins in self._layouts:
            layout.setContentsMargins(margins)
        for beside in self._hidden:
            if isinstance(beside, QMenuBar):
                beside.setMaximumHeight(_ANY_HEIGHT)
            else:
                beside.show()
        self._layouts, self._hidden = [], []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.ShortcutOverride | QEvent.Type.KeyPress if _is_escape(event):
                # First it is taken from the commands that have this key otherwise.
                event.accept()
                if event.type() is QEvent.Type.KeyPress:
                    self.set_on(False)
                return True
            case QEvent.Type.Hide if watched is self._part and not event.spontaneous():
                self.set_on(False)
            case QEvent.Type.WindowStateChange if not self._part.window().windowState() & _FULL:
                self.set_on(False)
            case _:
                pass
        return False


_ANY_HEIGHT = 16_777_215
"""What Qt calls QWIDGETSIZE_MAX."""


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
