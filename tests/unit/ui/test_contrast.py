# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written in the main views can be read in both schemes: measured on the pixels that are there."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ripgui.core.task import TaskState
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import SchemeChoice, Theme
from tests.unit.ui.every_window import IN_WINDOW, views
from tests.unit.ui.hand import fill, recolour, trigger
from tests.unit.ui.light import Lights, contrast, lights
from tests.unit.ui.rows import make_row

_LEAST = 4.5
_SCALE = 2
"""Strokes of letters are wider than a pixel then, and have their whole colour somewhere."""
_FEW = 4
_BLANK = 1.05


def test_texts_stand_out_from_their_ground(qtbot: QtBot, theme: Theme, window: MainWindow) -> None:
    states = (TaskState.RUNNING, TaskState.DONE, TaskState.FAILED, TaskState.PAUSED, TaskState.WAITING)
    fill(window, *(make_row(number, state, chunks=4, done=2) for number, state in enumerate(states, 1)))
    window.queue.view.select(5)
    for name in IN_WINDOW:
        trigger(window, name)
    weak: dict[str, float] = {}
    read = 0
    for scheme in (SchemeChoice.DARK, SchemeChoice.LIGHT):
        recolour(theme, scheme)
        qtbot.waitUntil(window.updatesEnabled)
        for _ in views(window):
            QApplication.processEvents()
            seen = _drawn(window)
            for text, place in (*_texts(window), *_cards(window)):
                found = _contrast(seen, place)
                is_empty = found < _BLANK and text.startswith("card")
                read += not is_empty
                if found < _LEAST and not is_empty:
                    weak[f"{scheme}: {text}"] = round(found, 2)
    assert weak == {}
    assert read > 200


def _drawn(window: QWidget) -> Lights:
    image = QImage(window.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(window.palette().color(QPalette.ColorRole.Window))
    window.render(image)
    return lights(image)


def _texts(window: QWidget) -> Iterator[tuple[str, QRect]]:
    """Of what can be used: what cannot is paler on purpose."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        text = ""
        match widget:
            case QLabel() | QPushButton() | QToolButton() | QLineEdit():
                is_icon = isinstance(widget, QToolButton) and widget.property("icononly")
                text = "" if is_icon else widget.text() or getattr(widget, "placeholderText", str)()
            case QComboBox():
                text = widget.currentText()
            case QTabBar():
                yield from ((widget.tabText(at), _seen(widget, widget.tabRect(at))) for at in range(widget.count()))
            case _:
                pass
        if any(letter.isalpha() for letter in text):
            yield text, _seen(widget, widget.visibleRegion().boundingRect())


def _cards(window: MainWindow) -> Iterator[tuple[str, QRect]]:
    """Each line of the queue's cards, on either side."""
    view = window.queue.view
    for row in range(view.model().rowCount()):
        card = view.visualRect(view.model().index(row, 0)).adjusted(16, 12, -16, -12)
        for line in (0, 1):
            height = card.height() // 3
            half = QRect(card.left(), card.top() + line * height, card.width() // 2, height)
            for side, place in enumerate((half, half.translated(half.width(), 0))):
                if view.viewport().rect().contains(place):
                    yield f"card {row}, line {line}, side {side}", _seen(view.viewport(), place)


def _seen(widget: QWidget, place: QRect) -> QRect:
    return QRect(widget.mapTo(widget.window(), place.topLeft()), place.size())


def _contrast(seen: Lights, place: QRect) -> float:
    """Of the letters with what most of the place is. What little stands out most are the middles of strokes."""
    top, left = place.top() * _SCALE, place.left() * _SCALE
    inside = seen[top : top + place.height() * _SCALE, left : left + place.width() * _SCALE]
    values, counts = np.unique(inside.round(4), return_counts=True)
    found = np.sort(contrast(inside, values[counts.argmax()]).ravel())
    return float(found[-_FEW])


def test_weak_texts_are_found(qtbot: QtBot, theme: Theme) -> None:
    shown = QLabel("hardly to be read")
    qtbot.addWidget(shown)
    shown.show()
    place = QRect(QPoint(), shown.size())
    assert _contrast(_drawn(shown), place) >= _LEAST
    shown.setStyleSheet(f"color: {theme.colours.line}")
    assert _contrast(_drawn(shown), place) < _LEAST
