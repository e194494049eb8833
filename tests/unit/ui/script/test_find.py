# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding, replacing, and going to a line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from ripgui.core.error import InputError
from ripgui.core.search import MOST, Query, find_all, replaced
from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.script.find_bar import FindBar, LineBar
from ripgui.ui.theme import Theme

TEXT = "clip = core.std.Crop(clip)\nCLIP2 = clip\n# 剪辑 😀 clip\n"


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> ScriptEditor:
    made = ScriptEditor(theme)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.setFocus()
    made.show_text(TEXT)
    return made


def _fields(editor: ScriptEditor) -> list[QLineEdit]:
    return editor.findChildren(FindBar)[0].findChildren(QLineEdit)


def _press(editor: ScriptEditor, name: str) -> None:
    buttons = editor.findChildren(FindBar)[0].findChildren(QToolButton)
    QTest.mouseClick(next(button for button in buttons if button.accessibleName() == name), Qt.MouseButton.LeftButton)


def _count(editor: ScriptEditor) -> str:
    return next(label.text() for label in editor.findChildren(FindBar)[0].findChildren(QLabel))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query(text="clip"), 5),
        (Query(text="clip", minds_case=True), 4),
        (Query(text="clip", whole_words=True), 4),
        (Query(text="clip", whole_words=True, minds_case=True), 4),
        (Query(text="cl.p"), 0),
        (Query(text="cl.p", is_pattern=True), 5),
        (Query(text="^", is_pattern=True), 4),
        (Query(text=""), 0),
    ],
)
def test_what_is_found(query: Query, found: int) -> None:
    assert len(find_all(TEXT, query)) == found


@pytest.mark.parametrize(("text", "new"), [("(", ""), ("a", r"\1"), ("(?P<n>a)", r"\g<m>"), ("a" * 3, "\\")])
def test_a_pattern_that_is_none_is_told(text: str, new: str) -> None:
    with pytest.raises(InputError):
        find_all("aaa", Query(text=text, replacement=new, is_pattern=True))


def test_groups_are_put_in() -> None:
    places = find_all("a=1, b=2", Query(text=r"(\w)=(\d)", replacement=r"\2=\1", is_pattern=True))
    assert replaced("a=1, b=2", places) == (0, 8, "1=a, 2=b")


def test_looking_stops_somewhere() -> None:
    assert len(find_all("a" * (MOST + 5), Query(text="a"))) == MOST


def test_typing_finds_and_steps_go_round(editor: ScriptEditor) -> None:
    editor.begin_finding()
    field = _fields(editor)[0]
    assert field.hasFocus()
    QTest.keyClicks(field, "clip")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert editor.textCursor().selectedText() == "clip"
    assert _count(editor) == "2 of 5"
    for _ in range(4):
        editor.find_next(1)
    assert _count(editor) == "1 of 5"
    editor.find_next(-1)
    assert _count(editor) == "5 of 5"
    assert editor.textCursor().selectedText() == "clip"
    assert editor.extraSelections()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert editor.hasFocus()


def test_all_are_replaced_in_one_step(editor: ScriptEditor, qtbot: QtBot) -> None:
    editor.begin_finding(replaces=True)
    find, replacement = _fields(editor)
    QTest.keyClicks(find, "clip")
    qtbot.waitUntil(lambda: _count(editor) == "1 of 5")
    QTest.keyClicks(replacement, "node")
    _press(editor, "Replace all")
    assert editor.toPlainText() == TEXT.replace("clip", "node").replace("CLIP", "node")
    assert _count(editor) == "not found"
    editor.undo()
    assert editor.toPlainText() == TEXT


def test_places_of_a_text_that_became_shorter_since_are_taken_without_a_warning(
    editor: ScriptEditor, qtbot: QtBot
) -> None:
    """The answer for a pattern comes later."""
    editor.begin_finding()
    _press(editor, "Regular expression")
    with qtbot.waitSignal(editor.finding.pattern_asked) as asked:
        QTest.keyClicks(_fields(editor)[0], "cl.p")
    assert asked.args is not None
    editor.setPlainText("x")
    editor.finding.take(find_all(*asked.args))
    assert editor.textCursor().position() <= 1


def test_one_is_replaced_and_the_next_selected(editor: ScriptEditor, qtbot: QtBot) -> None:
    editor.begin_finding(replaces=True)
    find, replacement = _fields(editor)
    QTest.keyClicks(find, "clip")
    QTest.keyClicks(replacement, "n")
    qtbot.waitUntil(lambda: _count(editor) == "1 of 5")
    _press(editor, "Replace this one")
    assert editor.toPlainText().startswith("n = core.std.Crop(clip)")
    assert _count(editor) == "1 of 4"
    assert editor.textCursor().selectedText() == "clip"


def test_a_pattern_is_looked_for_elsewhere(editor: ScriptEditor, qtbot: QtBot) -> None:
    editor.begin_finding(replaces=True)
    _press(editor, "Regular expression")
    with qtbot.waitSignal(editor.finding.pattern_asked) as asked:
        QTest.keyClicks(_fields(editor)[0], "cl.p")
    assert asked.args is not None
    editor.find_next(1)
    assert not editor.textCursor().hasSelection()
    editor.finding.take(find_all(*asked.args))
    assert _count(editor) == "1 of 5"
    editor.finding.fail("")
    assert _count(editor) == "takes too long"


def test_a_pattern_is_replaced_place_by_place(editor: ScriptEditor, qtbot: QtBot) -> None:
    editor.finding.pattern_asked.connect(lambda text, query: editor.finding.take(find_all(text, query)))
    editor.begin_finding(replaces=True)
    _press(editor, "Regular expression")
    find, replacement = _fields(editor)
    QTest.keyClicks(find, "cl.p")
    QTest.keyClicks(replacement, "n")
    qtbot.waitUntil(lambda: _count(editor) == "1 of 5")
    for left in (4, 3):
        _press(editor, "Replace this one")
        assert _count(editor) == f"1 of {left}"
        assert editor.textCursor().hasSelection()


def test_a_bad_pattern_is_told_in_the_bar(editor: ScriptEditor, qtbot: QtBot) -> None:
    editor.finding.pattern_asked.connect(lambda *_: editor.finding.fail("missing )"))
    editor.begin_finding()
    _press(editor, "Regular expression")
    QTest.keyClicks(_fields(editor)[0], "(")
    qtbot.waitUntil(lambda: _count(editor) == "not a pattern")
    assert _fields(editor)[0].toolTip()


def test_a_fixed_script_is_searched_and_not_changed(editor: ScriptEditor) -> None:
    editor.setReadOnly(True)
    editor.begin_finding(replaces=True)
    QTest.keyClicks(_fields(editor)[0], "clip")
    assert not _fields(editor)[1].isVisible()
    editor.find_next(1)
    editor.findChildren(FindBar)[0].replace_asked.emit(True)
    assert editor.toPlainText() == TEXT


def test_places_follow_the_text(editor: ScriptEditor, qtbot: QtBot) -> None:
    editor.begin_finding()
    QTest.keyClicks(_fields(editor)[0], "clip")
    qtbot.waitUntil(lambda: _count(editor) == "1 of 5")
    editor.textCursor().insertText("x")
    qtbot.waitUntil(lambda: _count(editor) == "4 found")


def test_the_number_of_a_line_is_typed(editor: ScriptEditor) -> None:
    editor.ask_line()
    bar = editor.findChildren(LineBar)[0]
    field = bar.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "3")
    assert editor.textCursor().blockNumber() == 2
    QTest.keyClicks(field, "9")
    assert editor.textCursor().blockNumber() == 2
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not bar.isVisible()
    assert editor.hasFocus()
    editor.ask_line()
    QTest.keyClicks(field, "1")
    assert editor.textCursor().blockNumber() == 0
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert editor.textCursor().blockNumber() == 2
