# SPDX-License-Identifier: GPL-3.0-or-later
"""Brackets and quotes: pairs, and what typing one does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ripgui.ui.script import brackets
from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.script.lexer import Opened
from ripgui.ui.theme import Theme


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> ScriptEditor:
    made = ScriptEditor(theme)
    qtbot.addWidget(made)
    made.show()
    # Colours tell which quotes are open.
    qtbot.wait(1)
    return made


@pytest.mark.parametrize(
    ("before", "after", "key", "made"),
    [
        ("f", "", "(", "()"),
        ("f", ")", "(", "()"),
        ("f", "x", "(", "("),
        ("f(", ")", ")", ""),
        ("f((", ")", ")", ")"),
        ("'f", "", "(", "("),
        ("# f", "", "(", "("),
        ("a = ", "", '"', '""'),
        ("a = r", "", '"', '""'),
        ("don", "", "'", "'"),
        ("a = 'b", "'", "'", ""),
        ("a = 'b", "'", '"', '"'),
        ("a = 'b\\", "'", "'", "'"),
        ("a = '", "'", "'", ""),
        ("a = ''", "", "'", "'"),
        ("a = ", "b", "'", "'"),
        ("# it", "", "'", "'"),
        ("x", "", "[", "[]"),
        ("x", "", "]", "]"),
    ],
)
def test_what_typing_a_bracket_or_quote_does(before: str, after: str, key: str, made: str) -> None:
    assert brackets.typed(before, after, key) == made


def test_a_long_string_takes_quotes_as_they_are() -> None:
    assert brackets.typed("text", "", "(", Opened.DOUBLE) == "("
    assert brackets.typed("text", "", "'", Opened.DOUBLE) == "'"


@given(st.text(max_size=20), st.text(max_size=20), st.sampled_from("()[]{}'\""), st.sampled_from(list(Opened)[:3]))
def test_any_line_can_be_typed_in(before: str, after: str, key: str, opened: Opened) -> None:
    assert brackets.typed(before, after, key, opened) in ("", key, key * 2, key + brackets.CLOSING.get(key, key))


def test_a_pair_is_typed_and_taken_back(editor: ScriptEditor) -> None:
    QTest.keyClicks(editor, "f(")
    assert editor.toPlainText() == "f()"
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.toPlainText() == "f"
    QTest.keyClicks(editor, "(a)")
    assert editor.toPlainText() == "f(a)"
    assert editor.textCursor().atEnd()


def test_a_selection_is_put_in_brackets(editor: ScriptEditor) -> None:
    editor.show_text("clip")
    editor.selectAll()
    QTest.keyClicks(editor, "(")
    assert editor.toPlainText() == "(clip)"
    assert editor.textCursor().selectedText() == "clip"
    editor.undo()
    assert editor.toPlainText() == "clip"


def test_closing_can_be_switched_off(editor: ScriptEditor) -> None:
    editor.set_closes_brackets(False)
    QTest.keyClicks(editor, "f(")
    assert editor.toPlainText() == "f("


@pytest.mark.parametrize(
    ("text", "position", "pair"),
    [
        ("f(a)", 1, (1, 3)),
        ("f(a)", 4, (3, 1)),
        ("f(a, ')')", 1, (1, 8)),
        ("f(\n  # )\n  a\n)", 2, (1, 13)),
        ("f(a]", 1, (1, None)),
        ("f(a", 1, (1, None)),
        ("[(])", 1, (0, None)),
        ("fa", 1, None),
        ("'''\n(\n'''\n", 4, None),
        ("😀(a)", 2, (2, 4)),
    ],
)
def test_brackets_know_their_partners(
    editor: ScriptEditor, text: str, position: int, pair: tuple[int, int | None] | None
) -> None:
    editor.show_text(text)
    assert brackets.matching(editor.document(), position) == pair
