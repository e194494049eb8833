# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor and its colours."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.script.highlighter import PythonHighlighter
from ripgui.ui.theme import SchemeChoice, Theme

SCRIPT = "import os\n\nclip = core.bs.VideoSource(path, range=1)  # why\n'''one\ntwo'''\nclip.set_output()\n"


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> ScriptEditor:
    made = ScriptEditor(theme)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def _select_lines(editor: ScriptEditor, first: int, last: int) -> None:
    cursor = QTextCursor(editor.document().findBlockByNumber(first))
    end = editor.document().findBlockByNumber(last)
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def _colour_at(editor: ScriptEditor, line: int, column: int) -> str:
    layout = editor.document().findBlockByNumber(line).layout()
    for form in layout.formats():
        if form.start <= column < form.start + form.length:
            return form.format.foreground().color().name()
    return ""


def test_it_has_its_names(editor: ScriptEditor) -> None:
    assert editor.objectName() == "scriptEditor"
    assert editor.accessibleName()


def test_only_the_user_edits(editor: ScriptEditor, qtbot: QtBot) -> None:
    edited = QSignalSpy(editor.edited)
    editor.show_text(SCRIPT)
    qtbot.wait(50)
    assert edited.count() == 0
    QTest.keyClicks(editor, "ab")
    assert edited.count() == 2
    assert editor.toPlainText() == "ab" + SCRIPT


def test_colours_are_no_edit(editor: ScriptEditor, theme: Theme, qtbot: QtBot) -> None:
    editor.show_text(SCRIPT)
    qtbot.waitUntil(lambda: _colour_at(editor, 0, 0) != "")
    edited = QSignalSpy(editor.edited)
    theme.choose(SchemeChoice.LIGHT)
    assert edited.count() == 0


def test_python_is_coloured(editor: ScriptEditor, theme: Theme, qtbot: QtBot) -> None:
    editor.show_text(SCRIPT)
    colours = theme.colours
    qtbot.waitUntil(lambda: _colour_at(editor, 0, 0) == colours.keyword)
    source = SCRIPT.splitlines()[2]
    assert _colour_at(editor, 2, source.index("VideoSource")) == colours.function
    assert _colour_at(editor, 2, source.index("range")) == ""
    assert _colour_at(editor, 2, source.index("1")) == colours.number
    assert _colour_at(editor, 2, source.index("#")) == colours.faint
    assert _colour_at(editor, 4, 1) == colours.string
    assert _colour_at(editor, 5, 5) == colours.function


def test_an_open_string_reaches_to_the_end(editor: ScriptEditor, theme: Theme) -> None:
    highlighter = PythonHighlighter(editor.document(), theme)
    editor.show_text('a = """one\nimport two\nthree')
    highlighter.rehighlight()
    assert _colour_at(editor, 1, 0) == theme.colours.string
    editor.show_text('a = """one\nimport two"""\nimport three')
    highlighter.rehighlight()
    assert _colour_at(editor, 2, 0) == theme.colours.keyword


def test_a_line_is_marked_until_the_text_changes(editor: ScriptEditor, qtbot: QtBot) -> None:
    editor.show_text(SCRIPT)
    editor.mark_error(3)
    assert editor.error_line == 3
    assert len(editor.extraSelections()) == 2
    editor.grab()
    editor.go_to_line(3)
    assert editor.textCursor().blockNumber() == 2
    QTest.keyClicks(editor, "x")
    assert editor.error_line is None


def test_a_marked_line_beyond_the_end_is_harmless(editor: ScriptEditor) -> None:
    editor.show_text("a\n")
    editor.mark_error(99)
    editor.go_to_line(99)
    editor.grab()


def test_comments_go_out_and_in(editor: ScriptEditor) -> None:
    editor.show_text("a = 1\n\n    b = 2\nc = 3")
    _select_lines(editor, 0, 2)
    editor.toggle_comment()
    assert editor.toPlainText() == "# a = 1\n\n    # b = 2\nc = 3"
    _select_lines(editor, 0, 2)
    editor.toggle_comment()
    assert editor.toPlainText() == "a = 1\n\n    b = 2\nc = 3"
    editor.undo()
    assert editor.toPlainText() == "# a = 1\n\n    # b = 2\nc = 3"


def test_tab_indents(editor: ScriptEditor, qtbot: QtBot) -> None:
    editor.show_text("a\nb")
    _select_lines(editor, 0, 1)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "    a\n    b"
    _select_lines(editor, 0, 1)
    QTest.keyClick(editor, Qt.Key.Key_Backtab)
    assert editor.toPlainText() == "a\nb"
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "a\nb   "


def test_return_keeps_the_indent(editor: ScriptEditor, qtbot: QtBot) -> None:
    editor.show_text("    if a:")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "b")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "    if a:\n        b\n        "


def test_a_line_is_duplicated(editor: ScriptEditor) -> None:
    editor.show_text("one\ntwo")
    editor.duplicate_line()
    assert editor.toPlainText() == "one\none\ntwo"


def test_a_fixed_script_is_not_changed(editor: ScriptEditor, qtbot: QtBot) -> None:
    editor.show_text("one")
    editor.setReadOnly(True)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Backtab, Qt.Key.Key_A):
        QTest.keyClick(editor, key)
    assert editor.toPlainText() == "one"


def test_dropped_files_are_no_text(editor: ScriptEditor, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/scripts/a.vpy")])
    assert editor.canInsertFromMimeData(data)
    with qtbot.waitSignal(editor.dropped) as dropped:
        editor.insertFromMimeData(data)
    assert dropped.args == [["/scripts/a.vpy"]]
    assert editor.toPlainText() == ""


def test_line_numbers_need_more_room_for_many_lines(editor: ScriptEditor) -> None:
    narrow = editor.gutter_width()
    editor.show_text("\n" * 12_000)
    assert editor.gutter_width() > narrow
