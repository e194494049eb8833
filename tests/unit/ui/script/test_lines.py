# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to whole lines."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ripgui.ui.script import lines
from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.theme import Theme


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> ScriptEditor:
    made = ScriptEditor(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def _show(editor: ScriptEditor, text: str) -> None:
    """The text with the selection from [ to ], or the cursor at |."""
    plain = text.replace("[", "").replace("]", "").replace("|", "")
    editor.show_text(plain)
    cursor = editor.textCursor()
    if "|" in text:
        cursor.setPosition(text.index("|"))
    else:
        cursor.setPosition(text.index("["))
        cursor.setPosition(text.index("]") - 1, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def _shown(editor: ScriptEditor) -> str:
    cursor, text = editor.textCursor(), editor.toPlainText()
    if not cursor.hasSelection():
        return f"{text[: cursor.position()]}|{text[cursor.position() :]}"
    start, stop = cursor.selectionStart(), cursor.selectionEnd()
    return f"{text[:start]}[{text[start:stop]}]{text[stop:]}"


@pytest.mark.parametrize(
    ("before", "direction", "after"),
    [
        ("one\nt|wo\nthree", -1, "t|wo\none\nthree"),
        ("one\nt|wo\nthree", 1, "one\nthree\nt|wo"),
        ("o|ne\ntwo", -1, "o|ne\ntwo"),
        ("one\ntw|o", 1, "one\ntw|o"),
        ("a\n[b\nc]\nd", -1, "[b\nc]\na\nd"),
        ("a\n[b\nc]\nd", 1, "a\nd\n[b\nc]"),
        ("a\n[b\n]c\nd", 1, "a\nc\n[b\n]d"),
    ],
)
def test_lines_move(editor: ScriptEditor, before: str, direction: int, after: str) -> None:
    _show(editor, before)
    editor.move_lines(direction)
    assert _shown(editor) == after
    if before != after:
        editor.undo()
        assert editor.toPlainText() == before.replace("[", "").replace("]", "").replace("|", "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a|b\nc", "ab\na|b\nc"),
        ("[a\nb]\nc", "a\nb\n[a\nb]\nc"),
    ],
)
def test_lines_are_repeated(editor: ScriptEditor, before: str, after: str) -> None:
    _show(editor, before)
    editor.duplicate_line()
    assert _shown(editor) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("def f():|", "def f():\n    |"),
        ("    f(|)", "    f(\n        |\n    )"),
        ("    a = 1|", "    a = 1\n    |"),
        ("    return a|", "    return a\n|"),
        ("# see:|", "# see:\n|"),
        ("a|b", "a\n|b"),
    ],
)
def test_a_new_line_knows_its_indent(editor: ScriptEditor, before: str, after: str) -> None:
    _show(editor, before)
    lines.new_line(editor)
    assert _shown(editor) == after
    editor.undo()
    assert editor.toPlainText() == before.replace("|", "")


def test_backspace_goes_back_a_level(editor: ScriptEditor) -> None:
    _show(editor, "      |a")
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert _shown(editor) == "    |a"
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert _shown(editor) == "|a"


def test_home_goes_to_the_first_letter_and_on(editor: ScriptEditor) -> None:
    _show(editor, "    ab|")
    QTest.keyClick(editor, Qt.Key.Key_Home)
    assert _shown(editor) == "    |ab"
    QTest.keyClick(editor, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert _shown(editor) == "[    ]ab"


def test_blank_lines_are_not_indented(editor: ScriptEditor) -> None:
    _show(editor, "[a\n\nb]")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "    a\n\n    b"
