# SPDX-License-Identifier: GPL-3.0-or-later
"""Help while one types, with the plugins that are installed and real workers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from ripgui.core.patience import Patience
from ripgui.core.search import Query
from ripgui.ui.script.assistant import Assistant
from ripgui.ui.script.call_tip import CallTip
from ripgui.ui.script.completion import Suggestion, SuggestionKind
from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.script.find_bar import FindBar
from ripgui.ui.script.language import Language
from ripgui.ui.script.popup import CompletionPopup
from ripgui.ui.theme import SchemeChoice, Theme
from tests.unit.ui.hand import recolour

_LONG_MS = 40_000


class Desk:
    """An editor with help, in a window."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        self.editor = ScriptEditor(theme)
        self.window.setCentralWidget(self.editor)
        self.language = Language(self.window)
        self.assistant = Assistant(self.editor, self.language, theme, lambda: "")
        self.window.resize(900, 500)
        self.window.show()
        self.window.activateWindow()
        self._qtbot = qtbot

    def begin(self, text: str = "from vapoursynth import core\n") -> None:
        with self._qtbot.waitSignal(self.language.plugins_listed, timeout=_LONG_MS):
            self.editor.setFocus()
            self.language.start()
        self.editor.show_text(text)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def popup(self) -> CompletionPopup:
        return self.window.findChildren(CompletionPopup)[0]

    @property
    def tip(self) -> CallTip:
        return self.window.findChildren(CallTip)[0]

    def offers(self, name: str) -> bool:
        return self.popup.isVisible() and name in [each.name for each in self.popup.suggestions]

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self.editor, letter)
            self._qtbot.wait(1)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Iterator[Desk]:
    made = Desk(theme, qtbot)
    qtbot.addWidget(made.window)
    yield made
    made.language.close()


def test_a_bracket_typed_behind_a_completed_call_is_the_one_that_is_there(desk: Desk, qtbot: QtBot) -> None:
    desk.begin()
    desk.type("core.std.blankc")
    QTest.keyClick(desk.editor, Qt.Key.Key_Return)
    assert desk.editor.toPlainText().endswith("core.std.BlankClip()")
    QTest.keyPress(desk.editor, Qt.Key.Key_Shift)
    desk.type("(")
    assert desk.editor.toPlainText().endswith("core.std.BlankClip()")
    desk.type("(1")
    assert desk.editor.toPlainText().endswith("core.std.BlankClip((1))")


def test_a_plugin_its_function_and_its_arguments_are_completed(desk: Desk, qtbot: QtBot) -> None:
    desk.begin()
    desk.type("core.")
    assert desk.offers("std")
    assert desk.offers("bs")
    desk.type("std.blankc")
    assert desk.popup.current is not None
    assert desk.popup.current.name == "BlankClip"
    QTest.keyClick(desk.editor, Qt.Key.Key_Return)
    assert desk.editor.toPlainText().endswith("core.std.BlankClip()")
    assert desk.tip.isVisible()
    assert "width: int?" in desk.tip.accessibleDescription()
    qtbot.wait(1)
    desk.type("le")
    QTest.keyClick(desk.editor, Qt.Key.Key_Tab)
    assert desk.editor.toPlainText().endswith("core.std.BlankClip(length=)")
    desk.type("5, ")
    assert desk.tip.isVisible()
    desk.type(")")
    assert not desk.tip.isVisible()


def test_keys_move_in_the_list_and_close_it(desk: Desk, qtbot: QtBot) -> None:
    desk.begin()
    desk.type("core.")
    first = desk.popup.current
    for key, moved in ((Qt.Key.Key_Down, True), (Qt.Key.Key_Up, False), (Qt.Key.Key_PageDown, True)):
        QTest.keyClick(desk.editor, key)
        assert (desk.popup.current != first) is moved
    QTest.keyClick(desk.editor, Qt.Key.Key_Escape)
    assert not desk.popup.isVisible()
    assert desk.editor.toPlainText().endswith("core.")
    desk.assistant.complete()
    assert desk.popup.isVisible()
    QTest.keyClick(desk.editor, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: not desk.popup.isVisible())


def test_the_whole_of_a_long_call_covers_no_row_of_the_list(desk: Desk) -> None:
    desk.begin()
    popup = desk.popup
    details = ["(clip: clip)", "(" + ", ".join(f"argument{number}: float[]?" for number in range(9)) + ")"]
    calls = [Suggestion(f"Call{index}", SuggestionKind.FUNCTION, detail) for index, detail in enumerate(details * 5)]
    popup.show_suggestions(calls, QRect(100, 20, 8, 16))
    rows, whole = popup.findChildren(QListView)[0], popup.findChildren(QLabel, "completionDetail")[0]
    for _ in calls:
        popup.step(1)
        QTest.qWait(1)
        assert rows.height() == rows.maximumHeight()
        assert whole.heightForWidth(whole.width()) <= whole.height()


def test_python_is_completed_from_its_modules(desk: Desk, qtbot: QtBot) -> None:
    desk.begin("import os\n")
    desk.type("os.path.jo")
    qtbot.waitUntil(lambda: desk.offers("join"), timeout=_LONG_MS)
    QTest.keyClick(desk.editor, Qt.Key.Key_Tab)
    assert desk.editor.toPlainText().endswith("os.path.join")
    desk.type("(")
    qtbot.waitUntil(desk.tip.isVisible, timeout=_LONG_MS)
    assert desk.tip.accessibleDescription().startswith("join(")


def test_answers_to_old_questions_are_dropped(desk: Desk, qtbot: QtBot) -> None:
    desk.begin("import os\n")
    desk.type("os.")
    QTest.keyClick(desk.editor, Qt.Key.Key_Backspace)
    desk.type(" = 1")
    with qtbot.waitSignal(desk.language.names_found, timeout=_LONG_MS):
        desk.language.find_names("import os\nos.", "", 2, 3)
    qtbot.wait(20)
    assert not desk.popup.isVisible()


def test_a_mistake_is_marked_where_it_is_and_goes_when_mended(desk: Desk, qtbot: QtBot) -> None:
    desk.begin("a = 1\n")
    desk.type("b = (1")
    QTest.keyClick(desk.editor, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(desk.editor.diagnostics), timeout=_LONG_MS)
    assert desk.editor.diagnostics[0].line == 2
    assert "never closed" in desk.editor.diagnostics[0].message
    desk.type(")")
    qtbot.waitUntil(lambda: not desk.editor.diagnostics, timeout=_LONG_MS)


def test_a_dubious_path_is_a_warning(desk: Desk, qtbot: QtBot) -> None:
    desk.begin("")
    desk.editor.show_text('p = "C:\\dir"\n')
    qtbot.waitUntil(lambda: bool(desk.editor.diagnostics), timeout=_LONG_MS)
    assert not desk.editor.diagnostics[0].is_error
    assert "escape sequence" in desk.editor.diagnostics[0].message


def test_a_pattern_that_takes_for_ever_harms_nobody(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.language.search_failed, timeout=_LONG_MS) as failed:
        desk.language.search("a" * 60 + "b", Query(text="(a+)+$", is_pattern=True))
    assert failed.args is not None
    assert failed.args[1] == ""
    with qtbot.waitSignal(desk.language.places_found, timeout=_LONG_MS):
        desk.language.search("aab", Query(text="a+", is_pattern=True))


def test_a_pattern_does_not_wait_for_one_that_takes_for_ever(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(desk.language.places_found, timeout=_LONG_MS):
        desk.language.search("aab", Query(text="a+", is_pattern=True))
    monkeypatch.setattr(desk.language._text, "_patience", Patience(first_s=600, next_s=600))
    desk.language.search("a" * 60 + "b", Query(text="(a+)+$", is_pattern=True))
    qtbot.wait(1000)
    with qtbot.waitSignal(desk.language.places_found, timeout=_LONG_MS) as found:
        new = desk.language.search("aab", Query(text="b", is_pattern=True))
    assert found.args is not None
    assert found.args[0] == new


def test_a_pattern_is_found_and_replaced(desk: Desk, qtbot: QtBot) -> None:
    desk.begin("a = 1\nb = 2\n")
    editor = desk.editor
    editor.begin_finding(replaces=True)
    bar = desk.window.findChildren(FindBar)[0]
    find, replacement = bar.findChildren(QLineEdit)
    for button in bar.findChildren(QToolButton):
        if button.accessibleName() == "Regular expression":
            button.click()
    QTest.keyClicks(replacement, r"\2 = \1")
    with qtbot.waitSignal(desk.language.places_found, timeout=_LONG_MS):
        QTest.keyClicks(find, r"(\w) = (\d)")
    qtbot.waitUntil(lambda: editor.textCursor().selectedText() == "a = 1" or editor.textCursor().hasSelection())
    bar.replace_asked.emit(True)
    assert editor.toPlainText() == "1 = a\n2 = b\n"


def test_a_long_signature_stays_in_the_window(desk: Desk, qtbot: QtBot) -> None:
    desk.begin()
    desk.type("core.resize.Spline36(")
    assert desk.tip.isVisible()
    assert desk.window.rect().contains(desk.tip.geometry())
    label = desk.tip.findChildren(QLabel)[0]
    assert label.heightForWidth(label.width()) <= label.height()
    desk.type("core.")
    assert desk.window.rect().contains(desk.popup.geometry())


@pytest.mark.parametrize("scheme", [SchemeChoice.DARK, SchemeChoice.LIGHT])
def test_it_is_drawn_in_both_schemes(desk: Desk, theme: Theme, scheme: SchemeChoice) -> None:
    recolour(theme, scheme)
    desk.begin()
    desk.type("core.")
    assert not desk.window.grab().isNull()


def test_a_call_that_is_explained_takes_the_colours_of_another_scheme(desk: Desk, theme: Theme) -> None:
    desk.begin()
    desk.type("core.std.BlankClip(")
    assert desk.tip.isVisible()
    text = desk.tip.findChildren(QLabel)[0]
    assert theme.colours.function in text.text()
    recolour(theme, SchemeChoice.LIGHT)
    assert theme.colours.function in text.text()
    assert desk.tip.isVisible()
