# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window can be used without a mouse and without seeing it: named, reached by key, its focus seen."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ripgui.core.ranges import FrameRange
from ripgui.core.remote import Clip
from ripgui.core.seam import seams_of
from ripgui.ui.calibrate.dialog import CalibrateDialog
from ripgui.ui.main_window import MainWindow
from ripgui.ui.motion import MotionWatch
from ripgui.ui.packages.dialog import PackageDialog
from ripgui.ui.preview.inspect.scope_view import ScopeView
from ripgui.ui.preview.view.notice import Notice
from ripgui.ui.remote.clip_strip import ClipStrip
from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.seam.strip import SeamStrip
from ripgui.ui.theme import SchemeChoice, Theme
from tests.unit.ui.every_window import open_every_window, views
from tests.unit.ui.hand import child, recolour
from tests.unit.ui.light import Lights, contrast, lights
from tests.unit.ui.preview.pictures import plain

_CONTROLS = (
    *(QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit),
    *(QProgressBar, QTabBar),
)
_INSIDE = (QAbstractSpinBox, QComboBox, QTabBar)
"""Controls whose parts are their own affair."""
_PLACES = 4
"""Around a control: its frame may be that of what it stands in."""
_STYLED = ("tone", "flat", "primary", "icononly", "outlined", "stage")
"""Properties that the style sheet looks at."""
_LEVEL_PX = 8
_SEEN = 3.0
"""Contrast of a mark with what was there before, as WCAG wants it."""


@pytest.fixture
def tops(qtbot: QtBot, window: MainWindow) -> Iterator[list[QWidget]]:
    made = open_every_window(window, qtbot)
    yield made
    for top in made[1:]:
        top.close()


def test_every_control_is_named_and_reached_by_key(tops: list[QWidget]) -> None:
    unnamed: set[str] = set()
    unreached: set[str] = set()
    for top in tops:
        for _ in views(top):
            for widget in _controls(top):
                spoken = QAccessible.queryAccessibleInterface(widget)
                if not spoken.text(QAccessible.Text.Name).strip():
                    unnamed.add(_told(widget))
                if not isinstance(widget, QProgressBar) and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    unreached.add(_told(widget))
    assert (unnamed, unreached) == (set(), set())


def test_where_the_keyboard_is_can_be_seen(tops: list[QWidget], theme: Theme) -> None:
    unseen: set[str] = set()
    for scheme in (SchemeChoice.DARK, SchemeChoice.LIGHT):
        recolour(theme, scheme)
        tried: set[object] = set()
        for top in tops:
            top.activateWindow()
            for _ in views(top):
                for widget in _stops(top):
                    if _look(widget) not in tried:
                        tried.add(_look(widget))
                        if _marked(widget) < min(widget.width(), widget.height()):
                            unseen.add(f"{scheme}: {_told(widget)}")
    assert unseen == set()


def test_tab_goes_through_every_window_as_it_is_read(tops: list[QWidget]) -> None:
    trapped: set[str] = set()
    jumps: set[str] = set()
    for top in tops:
        top.activateWindow()
        for _ in views(top):
            stops, passed = _round(top)
            trapped.update(_told(stop) for stop in stops if stop not in passed)
            jumps.update(f"{_told(one)} -> {_told(two)}" for one, two in pairwise(passed) if _goes_back(one, two))
    assert (trapped, jumps) == (set(), set())


def test_lines_between_parts_are_moved_by_key(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    window.queue.view.setFocus()
    handle = window.splitter.handle(1)
    handle.setFocus()
    before = window.splitter.sizes()
    for _ in range(2):
        QTest.keyClick(handle, Qt.Key.Key_Right)
    assert window.splitter.sizes()[0] > before[0]
    QTest.keyClick(handle, Qt.Key.Key_Left)
    QTest.keyClick(handle, Qt.Key.Key_Down)
    QTest.keyClick(handle, Qt.Key.Key_Left)
    assert window.splitter.sizes() == before
    assert handle.accessibleName()


def test_nothing_wanders_where_motion_is_reduced(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    watch = MotionWatch(qapp, "reduced")
    notice, packages, calibration = Notice(theme), PackageDialog(theme), CalibrateDialog()
    for made in (notice, packages, calibration):
        qtbot.addWidget(made)
    notice.tell("…", button="", on_button="", busy=True)
    packages.tell("…", is_busy=True)
    calibration.begun()
    for made in (notice, packages, calibration):
        assert child(made, QProgressBar).maximum() > 0
    watch.choose("full")
    notice.tell("…", button="", on_button="", busy=True)
    assert child(notice, QProgressBar).maximum() == 0


def test_what_is_painted_is_told_as_well(qtbot: QtBot, theme: Theme) -> None:
    clips, seams, scope = ClipStrip(theme), SeamStrip(theme), ScopeView(theme)
    for made in (clips, seams, scope):
        qtbot.addWidget(made)
    clips.show_clips([Clip(index=number, is_done=number < 2) for number in range(5)])
    spoken = QAccessible.queryAccessibleInterface(clips)
    assert spoken.role() is QAccessible.Role.ProgressBar
    assert (spoken.valueInterface().currentValue(), spoken.valueInterface().maximumValue()) == (2, 5)
    assert spoken.text(QAccessible.Text.Description) == "2 of 5 clips done"
    found = seams_of([FrameRange(100 * number, 100 * number + 100) for number in range(4)])
    picked = QSignalSpy(seams.clicked)
    seams.show_seams(FrameRange(0, 400), found)
    seams.show_current(1)
    spoken = QAccessible.queryAccessibleInterface(seams)
    assert spoken.role() is QAccessible.Role.Slider
    assert spoken.text(QAccessible.Text.Description) == "Before frame 200: not measured yet"
    assert picked.count() == 0
    spoken.valueInterface().setCurrentValue(2)
    assert picked.at(0) == [2]
    scope.show()
    scope.show_image(plain("#204060", 40, 30))
    spoken = QAccessible.queryAccessibleInterface(scope)
    qtbot.waitUntil(lambda: bool(spoken.text(QAccessible.Text.Description)))
    assert spoken.text(QAccessible.Text.Description).startswith("red from 32 to 32, half of it up to 32; green from 64")


def _controls(top: QWidget) -> Iterator[QWidget]:
    """What is operated or read in a window, as far as it is seen now."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not top or isinstance(widget.parent(), _INSIDE):
            continue
        if isinstance(widget, QScrollBar | QHeaderView):
            continue
        if isinstance(widget, _CONTROLS) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def _stops(top: QWidget) -> Iterator[QWidget]:
    """Where Tab stops."""
    for widget in top.findChildren(QWidget):
        can = widget.isVisible() and widget.isEnabled() and widget.window() is top and widget.focusProxy() is None
        if can and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def _first(top: QWidget, stops: list[QWidget]) -> QWidget:
    """Of those that Tab goes through, once the window has set their order."""
    top.setFocus()
    stops[0].setFocus()
    QApplication.processEvents()
    found: QWidget | None = top
    while found not in stops:
        found = found.nextInFocusChain() if found is not None else top
    return found


def _round(top: QWidget) -> tuple[list[QWidget], list[QWidget]]:
    """What Tab is to stop at, and what it did; once more where a message came or went meanwhile."""
    while stops := list(_stops(top)):
        _first(top, stops).setFocus()
        passed = list(_tabbed(top, len(stops)))
        if list(_stops(top)) == stops:
            return stops, passed
    return [], []


def _tabbed(top: QWidget, count: int) -> Iterator[QWidget]:
    """Where Tab stops, from where the keyboard is until it is there again."""
    first = now = top.focusWidget()
    for _ in range(2 * count):
        if now is None or now.window() is not top:
            return
        yield now
        # Tab itself is written there.
        leaves = (
            Qt.KeyboardModifier.ControlModifier if isinstance(now, ScriptEditor) else Qt.KeyboardModifier.NoModifier
        )
        QTest.keyClick(now, Qt.Key.Key_Tab, leaves)
        now = top.focusWidget()
        if now is first:
            return


def _goes_back(one: QWidget, two: QWidget) -> bool:
    """Whether the second of two is above the first, and not beside it; or left of it on one line."""
    places = (QRect(each.mapTo(each.window(), QPoint(0, 0)), each.size()) for each in (one, two))
    before, after = places
    if abs(before.center().y() - after.center().y()) < _LEVEL_PX:
        return after.right() <= before.left()
    return after.bottom() <= before.top() and after.left() < before.right()


def _look(widget: QWidget) -> object:
    """Alike for those that are drawn alike."""
    styled = tuple(str(widget.property(name)) for name in _STYLED)
    is_checked = isinstance(widget, QAbstractButton) and widget.isChecked()
    return type(widget), styled, is_checked, type(widget.parent())


def _marked(widget: QWidget) -> int:
    """How many pixels stand out from what they were before the keyboard came."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    _bring_into_sight(widget)
    with_focus = _lights(widget)
    widget.clearFocus()
    QApplication.processEvents()
    without = _lights(widget)
    return int((contrast(with_focus, without) >= _SEEN).sum())


def _bring_into_sight(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _lights(widget: QWidget) -> Lights:
    """Of each pixel of a control and right around it."""
    top = widget.window()
    place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size()).adjusted(-_PLACES, -_PLACES, _PLACES, _PLACES)
    return lights(top.grab(place.intersected(top.rect())).toImage())


def _told(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
    return f"{widget.window().objectName()}: {type(widget).__name__} {widget.objectName()} {text!r}"
