# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog of keys over the real window: searching, giving, taking and resetting keys, and what follows them."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from ripgui.core.task import TaskState
from ripgui.ui.main_window import MainWindow
from ripgui.ui.shortcut.dialog import ShortcutDialog
from ripgui.ui.shortcut.keymap import KeyChoice
from ripgui.ui.shortcut.profile import Profile
from ripgui.ui.shortcut.recorder import KeyRecorder
from ripgui.ui.window_state import load_window_state, window_state_path
from tests.unit.ui.hand import child, fill, trigger
from tests.unit.ui.rows import make_row


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> ShortcutDialog:
    trigger(window, "shortcuts")
    shown = child(window, ShortcutDialog, "shortcutDialog")
    qtbot.waitExposed(shown)
    return shown


def shown_rows(dialog: ShortcutDialog) -> list[QTreeWidgetItem]:
    groups = [dialog.list.topLevelItem(number) for number in range(dialog.list.topLevelItemCount())]
    rows = [group.child(row) for group in groups if group is not None for row in range(group.childCount())]
    return [row for row in rows if row is not None and not row.isHidden()]


def pick(dialog: ShortcutDialog, text: str) -> None:
    search = child(dialog, QLineEdit, "shortcutSearch")
    search.setText(text)
    assert len(shown_rows(dialog)) == 1


def press(recorder: KeyRecorder, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    recorder.click()
    QTest.keyClick(recorder, key, modifiers)
    assert not recorder.isChecked()


def test_it_opens_beside_the_window_only_once_and_finds_commands(dialog: ShortcutDialog, window: MainWindow) -> None:
    assert not dialog.isModal()
    trigger(window, "shortcuts")
    assert len(window.findChildren(ShortcutDialog)) == 1
    assert len(shown_rows(dialog)) == len(window.actions_by_name.commands)
    # A command is found by its name and by its key.
    pick(dialog, "duplicate line")
    assert shown_rows(dialog)[0].text(1) == "Ctrl+D"
    child(dialog, QLineEdit, "shortcutSearch").clear()
    press(child(dialog, KeyRecorder, "shortcutByKey"), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert {row.text(0) for row in shown_rows(dialog)} == {"Duplicate line", "Open the output's folder"}


def test_a_key_is_added_works_and_is_told_by_menu_and_tooltip(
    dialog: ShortcutDialog, window: MainWindow, qtbot: QtBot
) -> None:
    fill(window, make_row(1, TaskState.RUNNING, chunks=10))
    window.queue.view.select(1)
    pick(dialog, "duplicate line")
    dialog.list.asked.emit()
    QTest.keyClick(child(dialog, KeyRecorder, "shortcutAdd"), Qt.Key.Key_F4)
    action = window.actions_by_name["duplicate"]
    assert [key.toString() for key in action.shortcuts()] == ["Ctrl+D", "F4"]
    window.editor.show_text("one\n")
    window.activateWindow()
    window.editor.setFocus()
    QTest.keyClick(window.editor, Qt.Key.Key_F4)
    for chip in dialog.findChildren(QToolButton):
        if chip.accessibleName() == "Take Ctrl+D away":
            chip.click()
    assert action.shortcut().toString() == "F4"
    assert action.toolTip() == "Duplicate line  (F4)"


def test_a_key_that_is_taken_is_told_and_taken_only_when_asked(dialog: ShortcutDialog, window: MainWindow) -> None:
    pick(dialog, "duplicate line")
    press(child(dialog, KeyRecorder, "shortcutAdd"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    problem, take = child(dialog, QLabel, "shortcutProblem"), child(dialog, QPushButton, "shortcutTake")
    assert "Save script" in problem.text()
    assert window.actions_by_name.key("saveScript") == "Ctrl+S"
    assert dialog.focusWidget() is take
    take.click()
    assert problem.isHidden()
    recorder = child(dialog, KeyRecorder, "shortcutAdd")
    assert dialog.focusWidget() is recorder
    assert window.shortcuts.keymap.keys["duplicate"] == ("Ctrl+D", "Ctrl+S")
    assert window.actions_by_name["saveScript"].shortcuts() == []
    reset = child(dialog, QPushButton, "shortcutReset")
    reset.setFocus()
    reset.click()
    assert dialog.focusWidget() is recorder
    assert window.actions_by_name.key("saveScript") == "Ctrl+S"


def test_a_key_of_text_fields_is_not_to_be_had_and_two_changes_do_not_end_up_with_one_key(
    dialog: ShortcutDialog, window: MainWindow
) -> None:
    pick(dialog, "duplicate line")
    press(child(dialog, KeyRecorder, "shortcutAdd"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert child(dialog, QPushButton, "shortcutTake").isHidden()
    assert window.shortcuts.keymap.keys["duplicate"] == ("Ctrl+D",)
    window.shortcuts.add_key("duplicate", "F4")
    window.shortcuts.add_key("comment", "F4")
    assert window.shortcuts.keymap.keys["comment"] == ("Ctrl+/", "F4")
    assert window.shortcuts.keymap.keys["duplicate"] == ("Ctrl+D",)
    assert window.shortcuts.keymap.lost == {}


def test_what_a_key_of_the_preview_does_elsewhere_is_told(dialog: ShortcutDialog) -> None:
    pick(dialog, "copy picture")
    told = [shown.text() for shown in dialog.findChildren(QLabel)]
    assert "In the preview, elsewhere Ctrl+S is “Save script”" in told


def test_a_profile_and_changes_last_and_are_all_reset(dialog: ShortcutDialog, window: MainWindow, qtbot: QtBot) -> None:
    profiles = child(dialog, QComboBox, "shortcutProfile")
    profiles.setCurrentIndex(profiles.findText("StaxRip"))
    profiles.activated.emit(profiles.currentIndex())
    window.shortcuts.add_key("duplicate", "F4")
    assert window.actions_by_name.key("goToQueue") == "F6"
    window.background.wait()
    assert load_window_state().keys() == KeyChoice(profile=Profile.STAXRIP, changed={"duplicate": ("Ctrl+D", "F4")})
    assert json.loads(window_state_path().read_text())["changed_keys"] == {"duplicate": ["Ctrl+D", "F4"]}
    child(dialog, QPushButton, "shortcutResetAll").click()
    assert window.shortcuts.choice == KeyChoice(profile=Profile.STAXRIP)


def test_any_key_can_be_recorded(dialog: ShortcutDialog) -> None:
    recorder, seen = child(dialog, KeyRecorder, "shortcutByKey"), list[str]()
    recorder.recorded.connect(seen.append)
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    for key, modifiers in (
        (Qt.Key.Key_Tab, none),
        (Qt.Key.Key_Escape, none),
        (Qt.Key.Key_Backtab, shift),
        (Qt.Key.Key_Question, shift),
        (Qt.Key.Key_Left, shift),
    ):
        press(recorder, key, modifiers)
    assert seen == ["Tab", "Esc", "Shift+Tab", "?", "Shift+Left"]
