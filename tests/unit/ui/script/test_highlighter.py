# SPDX-License-Identifier: GPL-3.0-or-later
"""Which quotes stay open at the end of a line."""

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from ripgui.ui.script.highlighter import PythonHighlighter
from ripgui.ui.theme import Theme


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("a = 1", [0]),
        ("'''", [1]),
        ('"""one\ntwo\n"""\nthree', [2, 2, 0, 0]),
        ("a = '''x'''", [0]),
        ('a = \'\'\'x\n""" still\n\'\'\' + """y\nz"""', [1, 1, 2, 0]),
        ("# '''\nb", [0, 0]),
        ("'it''s'\nb", [0, 0]),
        ("def f():\n    '''Doc.'''\n    return 1", [0, 0, 0]),
    ],
)
def test_state_of_lines(qtbot: QtBot, theme: Theme, text: str, states: list[int]) -> None:
    document = QTextDocument(text)
    highlighter = PythonHighlighter(document, theme)
    highlighter.rehighlight()
    found = [document.findBlockByNumber(number).userState() for number in range(document.blockCount())]
    assert found == states


def test_an_absurd_line_is_left_alone(qtbot: QtBot, theme: Theme) -> None:
    document = QTextDocument('"""\n' + "x = 1; " * 10_000 + "\nimport os")
    highlighter = PythonHighlighter(document, theme)
    highlighter.rehighlight()
    assert document.findBlockByNumber(1).layout().formats() == []
    assert document.findBlockByNumber(2).userState() == 2
