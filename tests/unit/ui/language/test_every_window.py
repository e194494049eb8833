# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window in every language: nothing is cut off, and no key that goes with Alt means two things."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenuBar, QTabBar, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ripgui.ui.language.languages import LANGUAGES, Languages
from ripgui.ui.main_window import MainWindow
from tests.unit.ui.cut import cut_off
from tests.unit.ui.every_window import IN_WINDOW, open_every_window, views
from tests.unit.ui.hand import child
from translations.rules import key_of

SMALL = QSize(900, 660)


@pytest.fixture
def tops(qtbot: QtBot, window: MainWindow) -> Iterator[list[QWidget]]:
    window.resize(SMALL)
    made = open_every_window(window, qtbot)
    yield made
    for top in filter(isValid, made[1:]):
        top.close()


def test_nothing_is_cut_off_and_no_key_stands_twice(
    qtbot: QtBot, spoken: Languages, window: MainWindow, tops: list[QWidget]
) -> None:
    found: dict[str, set[str]] = {}
    for code in LANGUAGES:
        spoken.choose(code)
        # Until it is written in the language's fonts.
        qtbot.waitUntil(window.updatesEnabled)
        for top in filter(isValid, tops):
            for _ in views(top):
                told = (*cut_off(top), *_twice(top))
                # What presets are called is the user's, and as long as they like; the whole stands in the list below.
                found.setdefault(code, set()).update(each for each in told if not each.startswith("PresetBox"))
    assert {code: sorted(texts) for code, texts in found.items() if texts} == {}
    assert all(child(window, QAction, f"{name}Action").isEnabled() for name in IN_WINDOW)


def _twice(top: QWidget) -> Iterator[str]:
    """Texts of which the key is another's, too, as far as both can be seen."""
    texts = [text for text in _keyed(top) if key_of(text)]
    counts = Counter(map(key_of, texts))
    for text in texts:
        if counts[key_of(text)] > 1:
            yield f"{top.objectName()}: {text!r} shares its key"


def _keyed(top: QWidget) -> Iterator[str]:
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not top:
            continue
        match widget:
            case QAbstractButton():
                yield widget.text()
            case QLabel() if widget.buddy() is not None:
                yield widget.text()
            case QTabBar():
                yield from (widget.tabText(at) for at in range(widget.count()))
            case QMenuBar():
                yield from (action.text() for action in widget.actions())
            case _:
                pass
