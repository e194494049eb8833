# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether what is shown may run: a stranger's script may not, however it came in and whatever characters it has."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ripgui.core.preset import Preset
from ripgui.engine.queue.rows import Row
from ripgui.engine.session import Session
from ripgui.ui.main_window import MainWindow
from ripgui.ui.trusting import Trusting
from tests.unit.ui.hand import Calls, asked, fill, trigger
from tests.unit.ui.rows import make_row

type Way = Callable[[MainWindow, QtBot, Path, str], None]

# Qt's editor has other characters in their place.
CHANGED_BY_QT = ["\u00a0", "\u2028", "\u2029", "\ufdd0", "\ufdd1", "\r", "\r\n"]


def from_a_file(window: MainWindow, qtbot: QtBot, folder: Path, script: str) -> None:
    path = folder / f"strange {len(list(folder.iterdir()))}.vpy"
    path.write_bytes(script.encode())
    window.commands.take_paths([str(path)])
    qtbot.waitUntil(lambda: window.commands.script.files.recent[:1] == (str(path),))


def from_a_task(window: MainWindow, _qtbot: QtBot, _folder: Path, script: str) -> None:
    row = make_row(window.model.rowCount() + 1)
    fill(window, Row(replace(row.task, spec=replace(row.task.spec, script=script)), ()))
    window.queue.view.select(row.task.id)


def from_a_preset(window: MainWindow, _qtbot: QtBot, _folder: Path, script: str) -> None:
    window.tools.presets.chosen.emit(Preset(name="strange", title="Strange", script=script, encoder="-c:v libx264"))


WAYS = [from_a_file, from_a_task, from_a_preset]


def strange(character: str) -> str:
    return f"import os  # {character!a}: a{character}b\nos.remove('/everything')\n"


def write(window: MainWindow, qtbot: QtBot, folder: Path, character: str) -> None:
    """Has the window show a script for the next files that the user wrote, which is trusted."""
    window.queue.view.clearSelection()
    from_a_preset(window, qtbot, folder, f"# before {character!a}\n")
    window.editing.trusting.confirm()
    window.editor.insertPlainText("# mine\n")


@pytest.mark.parametrize("way", WAYS)
def test_showing_a_strange_script_vouches_for_nothing(
    window: MainWindow, session: Session, qtbot: QtBot, tmp_path: Path, way: Way
) -> None:
    trusting = window.editing.trusting
    for character in CHANGED_BY_QT:
        write(window, qtbot, tmp_path, character)
        script = strange(character)
        with qtbot.assertNotEmitted(window.editor.edited):
            way(window, qtbot, tmp_path, script)
        for text in (script, window.editor.toPlainText(), window.editing.script()[0]):
            assert "everything" in text
            assert not trusting.may_run(text), ascii(character)
            assert not session.is_trusted(text)
        assert not trusting.is_trusted
        window.editor.insertPlainText("#\n")
        assert not trusting.may_run(window.editing.script()[0])
        # Neither does showing the next one.
        trusting.show("next = 1\n", "next = 1\n")
        assert not session.is_trusted(script)


@pytest.mark.parametrize("way", WAYS)
def test_a_strange_script_that_was_confirmed_runs_as_it_came(
    window: MainWindow, session: Session, qtbot: QtBot, tmp_path: Path, way: Way
) -> None:
    for character in CHANGED_BY_QT:
        write(window, qtbot, tmp_path, character)
        script = strange(character)
        way(window, qtbot, tmp_path, script)
        assert not session.is_trusted(window.editor.toPlainText())
        window.editing.trusting.confirm()
        assert session.is_trusted(script), ascii(character)
        assert session.is_trusted(window.editor.toPlainText())
        assert window.editing.trusting.may_run(window.editing.script()[0])


def test_undoing_and_redoing_what_qt_changed_does_not_make_it_trusted(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    trusting = window.editing.trusting
    for character in CHANGED_BY_QT:
        write(window, qtbot, tmp_path, character)
        from_a_file(window, qtbot, tmp_path, strange(character))
        shown = window.editor.toPlainText()
        window.editor.undo()
        assert trusting.is_trusted, ascii(character)
        window.editor.redo()
        assert window.editor.toPlainText() == shown
        assert not trusting.is_trusted
        # Nor where another script was shown meanwhile, which the user did confirm.
        from_a_preset(window, qtbot, tmp_path, f"# confirmed {character!a}\n")
        trusting.confirm()
        window.editor.undo()
        assert window.editor.toPlainText() == shown
        assert not trusting.is_trusted


def test_a_tasks_script_stays_to_the_letter_until_it_is_edited(
    window: MainWindow, calls: Calls, qtbot: QtBot, tmp_path: Path
) -> None:
    for number, character in enumerate(CHANGED_BY_QT, 1):
        del calls[:]
        script = strange(character)
        from_a_task(window, qtbot, tmp_path, script)
        window.editing.flush()
        assert not asked(calls, "edit_task"), ascii(character)
        window.encoder.line.setFocus()
        window.encoder.line.setCursorPosition(len(window.encoder.text()))
        QTest.keyClicks(window.encoder.line, "7")
        window.editing.flush()
        ((_, spec),) = asked(calls, "edit_task")
        assert spec == replace(make_row(number).task.spec, script=script, encoder="-c:v libx264 -crf 187")
        window.editor.insertPlainText("# mine\n")
        window.editing.flush()
        assert asked(calls, "edit_task")[-1][1] == replace(spec, script=f"# mine\n{window.editor.toPlainText()[7:]}")
        window.editor.undo()
        window.editing.flush()
        assert asked(calls, "edit_task")[-1] == (number, replace(spec, script=script))


def test_showing_a_task_again_changes_nothing_in_its_steps_to_undo(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for number, character in enumerate(CHANGED_BY_QT, 1):
        from_a_task(window, qtbot, tmp_path, strange(character))
        before = window.editor.document().revision()
        window.queue.view.clearSelection()
        window.queue.view.select(number)
        assert "everything" in window.editor.toPlainText()
        assert window.editor.document().revision() == before, ascii(character)


def test_a_file_that_is_saved_unedited_keeps_every_byte(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    files = window.commands.script.files
    for character in CHANGED_BY_QT[:5]:
        script = strange(character)
        from_a_file(window, qtbot, tmp_path, script)
        path = Path(files.recent[0])
        assert not files.is_modified
        window.messages.clear()
        trigger(window, "saveScript")
        qtbot.waitUntil(lambda: "Saved" in window.messages.text())
        assert not files.is_modified
        assert path.read_bytes() == script.encode(), ascii(character)


# what is remembered, and when


def test_confirming_holds_for_what_was_shown_before_an_edit(session: Session) -> None:
    trusting = Trusting(session)
    trusting.show("one = 1\n", "one = 1\n")
    trusting.edit("one = 1\n#\n")
    trusting.confirm()
    trusting.edit("one = 1\n")
    assert trusting.is_trusted


def test_confirming_one_script_says_nothing_of_another(session: Session) -> None:
    trusting = Trusting(session)
    trusting.show("one = 1\n", "one = 1\n")
    trusting.show("two = 2\n", "two = 2\n")
    trusting.confirm()
    trusting.edit("one = 1\n")
    assert not trusting.is_trusted


def test_edits_of_a_task_are_trusted_when_they_are_sent(window: MainWindow, calls: Calls, session: Session) -> None:
    fill(window, make_row(1))
    window.queue.view.select(1)
    window.editing.trusting.confirm()
    window.editor.insertPlainText("# mine\n")
    text = window.editor.toPlainText()
    assert not session.is_trusted(text)
    window.editing.flush()
    assert asked(calls, "edit_task") == [(1, replace(make_row(1).task.spec, script=text))]
    assert session.is_trusted(text)


def test_a_script_for_the_next_files_is_trusted_when_it_is_used(window: MainWindow, session: Session) -> None:
    window.editor.insertPlainText("# mine\n")
    window.editing.add_options()
    assert session.is_trusted(window.editor.toPlainText())


def test_what_is_saved_is_trusted(window: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    window.editor.insertPlainText("# mine\n")
    text = window.editor.toPlainText()
    assert not session.is_trusted(text)
    window.commands.script.files.save(str(tmp_path / "a.vpy"))
    assert session.is_trusted(text)
    qtbot.waitUntil(lambda: "Saved" in window.messages.text())
