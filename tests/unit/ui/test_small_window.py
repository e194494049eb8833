# SPDX-License-Identifier: GPL-3.0-or-later
"""A small window: nothing covers anything else, and what is written can be read."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ripgui.ui.look import ElidedLabel
from ripgui.ui.main_window import MainWindow
from ripgui.ui.preview.time.jump import JumpField
from ripgui.ui.preview.view.compare import CompareMode
from tests.unit.ui.hand import child

LONG = "This script was never run here. A script is a program and can do anything on this machine: read it first."


@pytest.fixture
def small(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.width() == 1024)
    return window


def test_the_inspect_panel_covers_none_of_itself(small: MainWindow, qtbot: QtBot) -> None:
    small.preview.stage.set_inspect(True)
    panel = small.preview.stage.inspect
    qtbot.waitUntil(lambda: panel.properties.height() > 0)
    parts = [part for part in child(panel, QWidget, "page").findChildren(QWidget) if part.parent() is not None]
    shown = [part for part in parts if part.isVisible() and part.parentWidget() is panel.properties.parentWidget()]
    assert len(shown) > 4
    for part in shown:
        covered = [other for other in shown if other is not part and other.geometry().intersects(part.geometry())]
        assert not covered, f"{part} covers {covered}"


def test_a_notice_is_seen_whole(small: MainWindow, qtbot: QtBot) -> None:
    small.work.script_card.notices.tell("trust", "warning", LONG)
    notice = small.work.script_card.notices.notice("trust")
    assert notice is not None
    text = next(label for label in notice.findChildren(QLabel) if label.text() == LONG)
    small.resize(900, 640)
    qtbot.waitUntil(lambda: text.height() > text.fontMetrics().height())
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))


def test_lines_stay_below_the_fields_to_replace(small: MainWindow, qtbot: QtBot) -> None:
    small.editor.begin_finding(replaces=True)
    least = 2 * small.editor.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: small.editor.viewport().height() >= least)


@pytest.mark.parametrize("mode", list(CompareMode))
def test_nothing_below_the_picture_is_squeezed(small: MainWindow, qtbot: QtBot, mode: CompareMode) -> None:
    small.resize(900, 660)
    row = small.preview.transport
    row.show_position("44", "00:00:01.760")
    small.preview.set_compare(mode)
    parts = [part for part in row.findChildren(QWidget) if part.parent() is row]
    parts = [part for part in parts if not isinstance(part, ElidedLabel | JumpField)]
    qtbot.waitUntil(lambda: all(part.width() >= part.sizeHint().width() for part in parts if part.isVisible()))
    assert any(part.isVisible() for part in parts)


def test_the_buttons_of_the_preview(small: MainWindow, qtbot: QtBot) -> None:
    """Those of chunks stay while there is room, and none works without a task."""
    small.resize(1400, 900)
    small.preview.set_compare(CompareMode.SIDE_BY_SIDE)
    row = small.preview.transport
    qtbot.waitUntil(lambda: row.width() > 850)
    button = next(part for part in row.findChildren(QWidget) if part.accessibleName().startswith("To the start of"))
    qtbot.waitUntil(button.isVisible)
    # Without a task nothing plays.
    plays = next(part for part in row.findChildren(QWidget) if part.accessibleName() == "Play or pause")
    assert not plays.isEnabled()


def test_an_elided_label_keeps_what_its_hint_says(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show()
    label.set_text("<b>restore</b>.vpy", "/scripts/<b>restore</b>.vpy")
    label.resize(400, 20)
    assert label.text() == "<b>restore</b>.vpy"
    assert label.toolTip() == "/scripts/<b>restore</b>.vpy"
    label.resize(30, 20)
    assert label.text() != "<b>restore</b>.vpy"
    assert label.toolTip() == "/scripts/<b>restore</b>.vpy"


def test_options_of_the_encoder_fit_into_it(small: MainWindow, qtbot: QtBot) -> None:
    small.resize(900, 660)
    small.encoder.options.click()
    panel = small.work.script_card.encoder_panel
    qtbot.waitUntil(panel.isVisible)
    qtbot.waitUntil(lambda: small.minimumSizeHint().height() <= 660)
    assert small.height() == 660
