# SPDX-License-Identifier: GPL-3.0-or-later
"""Help while one types, with the plugins that are installed and real workers."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from ripgui.core.patience import Patience
from ripgui.core.search import Query
from ripgui.ui.script.assistant import Assistant
from ripgui.ui.script.call_tip import CallTip
from ripgui.ui.script.completion import Suggestion, SuggestionKind
from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.script.find_bar import FindBar
from ripgui.ui.script.language import _LATE_S, Language
from ripgui.ui.script.popup import CompletionPopup
from ripgui.ui.theme import SchemeChoice, Theme
from tests.unit.ui.hand import recolour

_LONG_MS = 40_000
_ENDLESS = ("a" * 60 + "b", Query(text="(a+)+$", is_pattern=True))


class Library:
    """Workers that all tests ask, and what they told of the plugins, which are listed only once."""

    def __init__(self, language: Language, plugins: object) -> None:
        self.language = language
        self._plugins = plugins

    def tell(self) -> None:
        self.language.plugins_listed.emit(self._plugins)


class Desk:
    """An editor with help, in a window."""

    def __init__(self, theme: Theme, library: Library) -> None:
        self.window = QMainWindow()
        self.editor = ScriptEditor(theme)
        self.window.setCentralWidget(self.editor)
        self.language = library.language
        self.assistant = Assistant(self.editor, self.language, theme, lambda: "")
        self.window.resize(900, 500)
        self.window.show()
        self.window.activateWindow()
        self._library = library

    def begin(self, text: str = "from vapoursynth import core\n") -> None:
        self.editor.setFocus()
        self._library.tell()
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
            QTest.qWait(1)


@pytest.fixture(scope="module")
def library(qapp: QApplication, module_home: Path) -> Iterator[Library]:
    language = Language()
    listed, found, checked = (
        QSignalSpy(told) for told in (language.plugins_listed, language.names_found, language.problems_found)
    )
    language.start()
    language.check("a = 1\n")
    late_s = time.monotonic() + _LONG_MS / 1000
    while not all(spy.count() for spy in (listed, found, checked)) and time.monotonic() < late_s:
        QTest.qWait(20)
    yield Library(language, listed.at(0)[0])
    language.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, library: Library) -> Desk:
    made = Desk(theme, library)
    qtbot.addWidget(made.window)
    return made


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """One of the test's own, whose workers may be lost."""
    made = Language()
    yield made
    made.close()


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
    qtbot.waitUntil(lambda: desk.offers("join"))
    QTest.keyClick(desk.editor, Qt.Key.Key_Tab)
    assert desk.editor.toPlainText().endswith("os.path.join")
    desk.type("(")
    qtbot.waitUntil(desk.tip.isVisible)
    assert desk.tip.accessibleDescription().startswith("join(")


def test_answers_to_old_questions_are_dropped(desk: Desk, qtbot: QtBot) -> None:
    desk.begin("import os\n")
    desk.type("os.")
    QTest.keyClick(desk.editor, Qt.Key.Key_Backspace)
    desk.type(" = 1")
    with qtbot.waitSignal(desk.language.names_found):
        desk.language.find_names("import os\nos.", "", 2, 3)
    qtbot.wait(20)
    assert not desk.popup.isVisible()


def test_a_mistake_is_marked_where_it_is_and_goes_when_mended(desk: Desk, qtbot: QtBot) -> None:
    desk.begin("a = 1\n")
    desk.type("b = (1")
    QTest.keyClick(desk.editor, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(desk.editor.diagnostics))
    assert desk.editor.diagnostics[0].line == 2
    assert "never closed" in desk.editor.diagnostics[0].message
    desk.type(")")
    qtbot.waitUntil(lambda: not desk.editor.diagnostics)


def test_a_dubious_path_is_a_warning(desk: Desk, qtbot: QtBot) -> None:
    desk.begin("")
    desk.editor.show_text('p = "C:\\dir"\n')
    qtbot.waitUntil(lambda: bool(desk.editor.diagnostics))
    assert not desk.editor.diagnostics[0].is_error
    assert "escape sequence" in desk.editor.diagnostics[0].message


def test_the_plugins_are_listed_when_the_editor_first_gets_the_focus(
    language: Language, theme: Theme, qtbot: QtBot
) -> None:
    desk = Desk(theme, Library(language, ()))
    qtbot.addWidget(desk.window)
    with qtbot.waitSignal(language.plugins_listed):
        desk.editor.setFocus()
    desk.editor.show_text("from vapoursynth import core\n")
    desk.editor.moveCursor(QTextCursor.MoveOperation.End)
    desk.type("core.")
    assert desk.offers("std")


def _found(language: Language, qtbot: QtBot, text: str, pattern: str) -> None:
    with qtbot.waitSignal(language.places_found) as found:
        ticket = language.search(text, Query(text=pattern, is_pattern=True))
    assert found.args is not None
    assert found.args[0] == ticket


def test_a_pattern_that_takes_for_ever_harms_nobody(
    language: Language, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the one that comes after it was given up, nor the one that comes meanwhile."""
    _found(language, qtbot, "aab", "a+")
    with monkeypatch.context() as patch:
        patch.setattr(language._text, "_patience", Patience(first_s=0.3, next_s=0.3))
        with qtbot.waitSignal(language.search_failed) as failed:
            language.search(*_ENDLESS)
    assert failed.args is not None
    assert failed.args[1] == ""
    _found(language, qtbot, "aab", "a+")
    monkeypatch.setattr(language._text, "_patience", Patience(first_s=600, next_s=600))
    language.search(*_ENDLESS)
    qtbot.waitUntil(lambda: 0 < language._text._asked[1] < time.monotonic() - _LATE_S)
    _found(language, qtbot, "aab", "b")


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
    with qtbot.waitSignal(desk.language.places_found):
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
