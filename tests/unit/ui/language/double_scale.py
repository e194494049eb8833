# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen of twice the dots: run by `test_double_scale.py` in a process of its own, since Qt takes the scale once."""

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ripgui.ui.language.languages import Languages
from ripgui.ui.main_window import MainWindow
from tests.unit.ui.cut import cut_off
from tests.unit.ui.every_window import open_every_window, views

_SIZE = QSize(1000, 700)
_SPOKEN = ("en", "vi")


def test_nothing_is_cut_off(qtbot: QtBot, window: MainWindow, spoken: Languages) -> None:
    window.resize(_SIZE)
    tops = open_every_window(window, qtbot)
    found: set[str] = set()
    for code in _SPOKEN:
        spoken.choose(code)
        # Until it is written in the language's fonts.
        qtbot.waitUntil(window.updatesEnabled)
        for top in filter(isValid, tops):
            for _ in views(top):
                found.update(f"{code}: {told}" for told in cut_off(top))
    picture = window.grab()
    assert (window.size(), picture.size(), picture.devicePixelRatio()) == (_SIZE, _SIZE * 2, 2.0)
    for top in filter(isValid, tops[1:]):
        top.close()
    assert sorted(found) == []
