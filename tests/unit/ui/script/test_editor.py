# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor and its colours."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.script.highlighter import PythonHighlighter
from ripgui.ui.theme import SchemeChoice, Theme
from tests.unit.ui.hand import recolour

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
    recolour(theme, SchemeChoice.LIGHT)
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
    assert editor.diagnostics[0].line == 3
    assert len(editor.extraSelections()) == 2
    editor.grab()
    editor.go_to_line(3)
    assert editor.textCursor().blockNumber() == 2
    QTest.keyClicks(editor, "x")
    assert not editor.diagnostics


def test_a_marked_line_beyond_the_end_is_harmless(editor: ScriptEditor) -> None:
    editor.show_text("a\n")
    editor.mark_error(99)
    editor.go_to_line(99)
    editor.grab()


def test_comments_go_out_and_in(editor: ScriptEditor) -> None:
    editor.show_text("a = 1\n\n    b = 2\nc = 3")
    _select_lines(editor, 0, 2)
    editor.toggle_comment()
    assert editor.toPlainText() == "# a = 1\n\n#     b = 2\nc = 3"
    _select_lines(editor, 0, 2)
    editor.toggle_comment()
    assert editor.toPlainText() == "a = 1\n\n    b = 2\nc = 3"
    editor.undo()
    assert editor.toPlainText() == "# a = 1\n\n#     b = 2\nc = 3"


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


def _dropped(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


@pytest.mark.parametrize(
    ("text", "position", "paths", "line"),
    [
        ("a\n\nb", 2, ["/v/a b.mkv"], 'clip = core.bs.VideoSource(r"/v/a b.mkv")'),
        ("f()", 2, ["/v/动画.mp4"], 'f(core.bs.VideoSource(r"/v/动画.mp4"))'),
        ("f('')", 3, ["/v/a.mkv"], "f('/v/a.mkv')"),
        ("", 0, ['/v/a"b.mkv'], """clip = core.bs.VideoSource('/v/a"b.mkv')"""),
    ],
)
def test_a_dropped_video_becomes_its_line(
    editor: ScriptEditor, text: str, position: int, paths: list[str], line: str
) -> None:
    editor.show_text(text)
    cursor = editor.textCursor()
    cursor.setPosition(position)
    editor.setTextCursor(cursor)
    editor.insertFromMimeData(_dropped(*paths))
    assert line in editor.toPlainText().splitlines()


def test_several_videos_have_names_of_their_own(editor: ScriptEditor) -> None:
    editor.insertFromMimeData(_dropped("/a.mkv", "/b.mkv"))
    clips = 'clip = core.bs.VideoSource(r"/a.mkv")\nclip2 = core.bs.VideoSource(r"/b.mkv")'
    assert editor.toPlainText() == clips


def test_each_subject_undoes_its_own_edits(editor: ScriptEditor) -> None:
    editor.show_text("one", 1)
    QTest.keyClicks(editor, "a")
    editor.show_text("two", 2)
    QTest.keyClicks(editor, "b")
    editor.show_text("aone", 1)
    editor.undo()
    assert editor.toPlainText() == "one"
    editor.show_text("btwo", 2)
    editor.undo()
    assert editor.toPlainText() == "two"


def test_a_chosen_preset_can_be_undone(editor: ScriptEditor) -> None:
    editor.show_text("mine")
    QTest.keyClicks(editor, "a")
    editor.show_text("the preset's")
    edited = QSignalSpy(editor.edited)
    editor.undo()
    assert editor.toPlainText() == "amine"
    assert edited.count() == 1


def test_old_subjects_are_forgotten(editor: ScriptEditor, qtbot: QtBot) -> None:
    for subject in range(40):
        editor.show_text(f"script {subject}", subject)
        assert editor.toPlainText() == f"script {subject}"
    qtbot.wait(1)
    editor.show_text("script 0", 0)
    assert editor.toPlainText() == "script 0"
    assert len(editor.findChildren(QTextDocument)) < 20


def test_the_letters_grow_and_shrink(editor: ScriptEditor, qtbot: QtBot) -> None:
    size = editor.font().pointSizeF()
    wheel = QWheelEvent(
        QPointF(9, 9),
        editor.mapToGlobal(QPointF(9, 9)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    editor.wheelEvent(wheel)
    assert editor.font().pointSizeF() == editor.document().defaultFont().pointSizeF() == size + 1
    editor.show_text("another", 2)
    assert editor.document().defaultFont().pointSizeF() == size + 1
    editor.zoom(0)
    assert editor.font().pointSizeF() == size
    for _ in range(99):
        editor.zoom(-1)
    assert editor.font().pointSizeF() >= 4


def test_a_message_stands_behind_its_line(editor: ScriptEditor) -> None:
    editor.show_text("a\nb")
    plain = editor.grab().toImage()
    editor.mark_error(2, "No attribute with the name x exists")
    assert editor.grab().toImage() != plain
    assert editor.diagnostics[0].message.startswith("No attribute")


def test_thousands_of_lines_get_their_colours(editor: ScriptEditor, theme: Theme, qtbot: QtBot) -> None:
    editor.show_text("'''\n" + "import os\n" * 3000 + "'''\nimport os\n")
    qtbot.waitUntil(lambda: _colour_at(editor, 3002, 0) == theme.colours.keyword)
    assert _colour_at(editor, 2000, 0) == theme.colours.string
    cursor = QTextCursor(editor.document())
    for _ in range(3):
        cursor.deleteChar()
    qtbot.waitUntil(lambda: _colour_at(editor, 3002, 0) == theme.colours.string)
    assert _colour_at(editor, 2000, 0) == theme.colours.keyword
