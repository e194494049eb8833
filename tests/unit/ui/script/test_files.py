# SPDX-License-Identifier: GPL-3.0-or-later
"""Script files in the window: opened, saved, changed outside, recovered; and run only once they are trusted."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskState
from ripgui.engine.queue.rows import Row
from ripgui.engine.script.draft import ScriptDraft, draft_folder, keep_draft, kept_draft, take_left
from ripgui.engine.script.template import load_templates
from ripgui.engine.script.trust import UNTRUSTED_SCRIPT
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.ui import wording
from ripgui.ui.close_dialog import CloseAnswer
from ripgui.ui.main_window import MainWindow
from ripgui.ui.script.files import ScriptFiles
from ripgui.ui.script.notice import Notice
from ripgui.ui.theme import Theme
from ripgui.ui.tool_row import PresetBox
from ripgui.ui.window_state import WindowState, load_window_state
from tests.unit.ui.hand import Calls, asked, child, fill, trigger
from tests.unit.ui.rows import make_row, make_task

STRANGE = "import os\nos.remove('/everything')\n"


@pytest.fixture
def files(window: MainWindow) -> ScriptFiles:
    return window.commands.script.files


def notice(window: MainWindow, name: str) -> Notice | None:
    return window.work.script_card.notices.notice(name)


def opened(window: MainWindow, qtbot: QtBot, path: Path, text: str = STRANGE) -> None:
    path.write_text(text, encoding="utf-8")
    window.commands.take_paths([str(path)])
    qtbot.waitUntil(lambda: window.commands.script.files.path == str(path) and window.editor.toPlainText() == text)


def outside(window: MainWindow, qtbot: QtBot, path: Path, text: str) -> Notice:
    path.write_text(text, encoding="utf-8")
    window.commands.script.files.look()
    qtbot.waitUntil(lambda: notice(window, "changed") is not None)
    found = notice(window, "changed")
    assert found is not None
    return found


# files


def test_a_file_is_opened_edited_and_saved_as_it_was(
    window: MainWindow, files: ScriptFiles, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.vpy"
    path.write_bytes(b"\xef\xbb\xbfa = 1\r\n")
    window.commands.take_paths([str(path)])
    qtbot.waitUntil(lambda: window.editor.toPlainText() == "a = 1\n")
    assert not files.is_modified
    window.editor.insertPlainText("b = 2\n")
    assert files.is_modified
    assert "a.vpy · edited" in window.work.script_card.head.text()
    trigger(window, "saveScript")
    qtbot.waitUntil(lambda: not files.is_modified)
    assert path.read_bytes() == b"\xef\xbb\xbfb = 2\r\na = 1\r\n"
    assert files.recent == (str(path),)
    assert window.work.script_card.head.text() == "a.vpy"


def test_a_file_that_changes_outside_is_reloaded_when_asked_and_undoing_brings_the_edits_back(
    window: MainWindow, files: ScriptFiles, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.vpy"
    opened(window, qtbot, path, "a = 1\n")
    window.editor.insertPlainText("mine = 1\n")
    told = outside(window, qtbot, path, "theirs = 1\n")
    assert "Undo brings them back" in told.text()
    told.press("Reload")
    assert window.editor.toPlainText() == "theirs = 1\n"
    assert not files.is_modified
    assert notice(window, "changed") is None
    window.background.wait()
    assert put_aside() == ["mine = 1\na = 1\n"]
    window.editor.undo()
    assert window.editor.toPlainText() == "mine = 1\na = 1\n"


def test_a_file_that_was_not_edited_here_is_read_again_and_undoing_is_offered(
    window: MainWindow, files: ScriptFiles, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.vpy"
    opened(window, qtbot, path, "a = 1\n")
    told = outside(window, qtbot, path, "theirs = 1\n")
    assert window.editor.toPlainText() == "theirs = 1\n"
    assert not files.is_modified
    assert not window.editing.trusting.is_trusted
    assert "a.vpy was changed by another program and read again" in told.text()
    told.press("Undo")
    assert notice(window, "changed") is None
    assert (window.editor.toPlainText(), files.path, files.is_modified) == ("a = 1\n", str(path), True)
    window.background.wait()
    assert put_aside() == []


def test_what_is_in_no_file_can_be_brought_back_after_a_script_was_opened(
    window: MainWindow, files: ScriptFiles, tmp_path: Path, qtbot: QtBot
) -> None:
    window.editor.insertPlainText("mine = 1\n")
    opened(window, qtbot, tmp_path / "a.vpy")
    told = notice(window, "aside")
    assert told is not None
    assert "in no file" in told.text()
    told.press("Bring it back")
    assert window.editing.script() == (f"mine = 1\n{SOURCE_SCRIPT}", "")
    assert window.editing.trusting.is_trusted
    assert (files.path, files.is_modified) == ("", False)
    assert notice(window, "aside") is None
    window.background.wait()
    assert put_aside() == [f"mine = 1\n{SOURCE_SCRIPT}"]
    assert (tmp_path / "a.vpy").read_text(encoding="utf-8") == STRANGE


def test_what_was_put_aside_is_offered_until_another_task_is_shown(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(window, make_row(1))
    window.editor.insertPlainText("mine = 1\n")
    opened(window, qtbot, tmp_path / "a.vpy")
    outside(window, qtbot, tmp_path / "a.vpy", "theirs = 1\n")
    shown = [notice(window, name) for name in ("trust", "aside", "changed")]
    assert all(each is not None and each.height() >= each.minimumSizeHint().height() for each in shown)
    window.queue.view.select(1)
    assert notice(window, "aside") is None


def test_what_an_earlier_start_left_in_no_file_is_put_aside_too(
    qtbot: QtBot, session: Session, calls: Calls, theme: Theme, tmp_path: Path
) -> None:
    window = MainWindow(session, Settings(), theme, WindowState(has_draft=True, script="mine = 1\n"))
    qtbot.waitUntil(lambda: window.editing.is_ready)
    opened(window, qtbot, tmp_path / "a.vpy")
    assert notice(window, "aside") is not None
    window.closing.close_now(CloseAnswer.STOP)
    window.close()
    assert put_aside() == ["mine = 1\n"]
    window.deleteLater()


def test_a_preset_that_takes_the_place_of_a_script_loses_nothing(window: MainWindow) -> None:
    box = child(window, PresetBox)
    box.activated.emit(1)
    assert notice(window, "aside") is None
    window.editor.insertPlainText("mine = 1\n")
    mine = window.editor.toPlainText()
    box.activated.emit(0)
    told = notice(window, "aside")
    assert told is not None
    told.press("Bring it back")
    assert window.editor.toPlainText() == mine


def test_own_edits_are_kept_when_asked_and_then_saved_over_the_others(
    window: MainWindow, files: ScriptFiles, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.vpy"
    opened(window, qtbot, path, "a = 1\n")
    window.editor.insertPlainText("mine = 1\n")
    outside(window, qtbot, path, "theirs = 1\n").press("Keep mine")
    assert files.is_modified
    trigger(window, "saveScript")
    qtbot.waitUntil(lambda: path.read_text(encoding="utf-8") == "mine = 1\na = 1\n")


def test_saving_does_not_overwrite_what_changed_a_moment_ago(
    window: MainWindow, files: ScriptFiles, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.vpy"
    opened(window, qtbot, path, "a = 1\n")
    window.editor.insertPlainText("mine = 1\n")
    path.write_text("theirs = 1\n", encoding="utf-8")
    trigger(window, "saveScript")
    qtbot.waitUntil(lambda: notice(window, "changed") is not None)
    assert "changed by another program" in window.messages.text()
    assert path.read_text(encoding="utf-8") == "theirs = 1\n"


def test_a_file_that_is_gone_can_be_saved_again(
    window: MainWindow, files: ScriptFiles, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.vpy"
    opened(window, qtbot, path, "a = 1\n")
    path.unlink()
    files.look()
    qtbot.waitUntil(lambda: notice(window, "changed") is not None)
    told = notice(window, "changed")
    assert told is not None
    told.press("Save it again")
    qtbot.waitUntil(lambda: path.exists() and notice(window, "changed") is None)
    assert path.read_text(encoding="utf-8") == "a = 1\n"


def test_unsaved_edits_are_kept_and_offered_after_a_crash(
    window: MainWindow, files: ScriptFiles, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(window, qtbot, tmp_path / "a.vpy", "a = 1\n")
    window.editor.insertPlainText("mine = 1\n")
    files.keep()
    window.background.wait()
    left = kept_draft()
    assert left is not None
    assert (left.text, left.path) == ("mine = 1\na = 1\n", str(tmp_path / "a.vpy"))
    trigger(window, "saveScript")
    qtbot.waitUntil(lambda: kept_draft() is None)


@pytest.mark.parametrize(("answer", "shown"), [("Recover", True), ("Discard", False)])
def test_what_a_crash_left_comes_back_or_is_put_away(
    qtbot: QtBot, session: Session, calls: Calls, theme: Theme, *, answer: str, shown: bool
) -> None:
    keep_draft(ScriptDraft(text="mine = 1\n", path="/gone/a.vpy", is_trusted=True))
    window = MainWindow(session, Settings(), theme, WindowState())
    qtbot.waitUntil(lambda: notice(window, "left") is not None)
    told = notice(window, "left")
    assert told is not None
    assert "a.vpy" in told.text()
    told.press(answer)
    assert (window.editor.toPlainText() == "mine = 1\n") is shown
    assert window.editing.trusting.is_trusted
    window.background.wait()
    assert (kept_draft() is not None) is shown
    window.closing.close_now(CloseAnswer.STOP)
    window.close()
    assert kept_draft() is None
    assert take_left() is None
    assert load_window_state().script == ("mine = 1\n" if shown else SOURCE_SCRIPT)
    window.deleteLater()


def put_aside() -> list[str]:
    """Scripts that were given up."""
    return [path.read_text(encoding="utf-8") for path in draft_folder().glob("*.vpy")]


def test_new_edits_are_kept_while_nobody_answers_for_older_ones(
    qtbot: QtBot, session: Session, calls: Calls, theme: Theme
) -> None:
    keep_draft(ScriptDraft(text="older = 1\n"))
    window = MainWindow(session, Settings(), theme, WindowState())
    qtbot.waitUntil(lambda: notice(window, "left") is not None)
    window.editor.insertPlainText("newer = 1\n")
    window.commands.script.files.keep()
    window.background.wait()
    kept = kept_draft()
    assert kept is not None
    assert kept.text == f"newer = 1\n{SOURCE_SCRIPT}"
    window.closing.close_now(CloseAnswer.STOP)
    window.close()
    window.deleteLater()
    assert kept_draft() is None
    left = take_left()
    assert left is not None
    assert left.text == "older = 1\n"


def test_what_was_kept_in_case_of_a_crash_goes_when_the_window_closes(window: MainWindow, files: ScriptFiles) -> None:
    window.editor.insertPlainText("mine = 1\n")
    files.keep()
    window.background.wait()
    assert kept_draft() is not None
    window.closing.close_now(CloseAnswer.STOP)
    assert kept_draft() is None


def test_the_script_for_the_next_files_is_kept_while_a_task_is_edited(window: MainWindow, files: ScriptFiles) -> None:
    window.editor.insertPlainText("mine = 1\n")
    files.keep()
    fill(window, make_row(1))
    window.queue.view.select(1)
    window.editor.insertPlainText("# the task's\n")
    window.editing.flush()
    files.keep()
    window.background.wait()
    assert kept_draft() is None
    assert load_window_state().script == f"mine = 1\n{SOURCE_SCRIPT}"


def edit_what_cannot_be_sent(window: MainWindow) -> str:
    fill(window, make_row(1), make_row(2))
    window.queue.view.select(1)
    window.encoder.line.selectAll()
    QTest.keyClicks(window.encoder.line, "-crf '")
    window.editor.insertPlainText("mine = 1\n")
    return window.editor.toPlainText()


def test_edits_that_cannot_be_sent_are_offered_after_closing(window: MainWindow, calls: Calls) -> None:
    text = edit_what_cannot_be_sent(window)
    window.closing.close_now(CloseAnswer.STOP)
    assert not asked(calls, "edit_task")
    left = take_left()
    assert left is not None
    assert left.text == text


def test_edits_that_cannot_be_sent_are_put_away_when_another_task_is_selected(
    window: MainWindow, calls: Calls, qtbot: QtBot
) -> None:
    text = edit_what_cannot_be_sent(window)
    window.queue.view.select(2)
    qtbot.waitUntil(lambda: "were not taken" in window.messages.text())
    assert not asked(calls, "edit_task")
    assert put_aside() == [text]
    assert str(draft_folder()) in window.messages.text()


def test_of_an_encoder_line_that_cannot_be_read_is_only_told(window: MainWindow) -> None:
    fill(window, make_row(1), make_row(2))
    window.queue.view.select(1)
    window.encoder.line.selectAll()
    QTest.keyClicks(window.encoder.line, "-crf '")
    problem = window.editing.problem()
    window.queue.view.select(2)
    assert problem in window.messages.text()
    window.background.wait()
    assert put_aside() == []


def test_what_was_typed_when_the_task_began_is_put_away(window: MainWindow, calls: Calls, qtbot: QtBot) -> None:
    fill(window, make_row(1))
    window.queue.view.select(1)
    window.editor.insertPlainText("mine = 1\n")
    text = window.editor.toPlainText()
    fill(window, make_row(1, TaskState.RUNNING, chunks=3))
    assert window.editor.toPlainText() == make_row(1).task.spec.script
    qtbot.waitUntil(lambda: "were not taken" in window.messages.text())
    assert not asked(calls, "edit_task")
    assert put_aside() == [text]


@pytest.mark.parametrize("is_begun", [False, True])
def test_a_file_is_not_opened_into_another_subject_than_it_was_asked_for(
    window: MainWindow, files: ScriptFiles, tmp_path: Path, qtbot: QtBot, *, is_begun: bool
) -> None:
    (tmp_path / "a.vpy").write_text(STRANGE, encoding="utf-8")
    fill(window, make_row(1), make_row(2))
    window.queue.view.select(1)
    files.open(str(tmp_path / "a.vpy"))
    if is_begun:
        fill(window, make_row(1, TaskState.RUNNING, chunks=3))
    else:
        window.queue.view.select(2)
    qtbot.waitUntil(lambda: "was not opened" in window.messages.text())
    assert window.editor.toPlainText() == make_row(2).task.spec.script
    assert (files.path, files.is_modified, files.recent) == ("", False, ())


def test_the_newest_state_of_the_window_is_the_one_that_is_kept(window: MainWindow) -> None:
    for number in range(10):
        window.editor.setPlainText(f"a = {number}\n")
        window.closing.remember_running(False)
    window.background.wait()
    assert load_window_state().script == "a = 9\n"
    assert [path.name for path in draft_folder().parent.parent.joinpath("config").iterdir()] == ["window.json"]


# trust


def test_a_strange_file_asks_once_and_never_again(
    window: MainWindow, files: ScriptFiles, tmp_path: Path, qtbot: QtBot, session: Session
) -> None:
    opened(window, qtbot, tmp_path / "a.vpy")
    asked_once = notice(window, "trust")
    assert asked_once is not None
    assert str(tmp_path / "a.vpy") in asked_once.text()
    assert not window.editing.trusting.may_run(STRANGE)
    window.editor.insertPlainText("# a comma\n")
    assert not window.editing.trusting.may_run(window.editor.toPlainText())
    assert notice(window, "trust") is not None
    asked_once.press("Trust it")
    assert notice(window, "trust") is None
    assert window.editing.trusting.may_run(window.editor.toPlainText())
    window.editor.insertPlainText("# more\n")
    assert window.editing.trusting.may_run(window.editor.toPlainText())
    opened(window, qtbot, tmp_path / "b.vpy", f"# a comma\n{STRANGE}")
    assert notice(window, "trust") is None


def test_the_picture_that_waited_for_trust_comes(
    window: MainWindow, make_clip: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    spec = replace(make_task(1, TaskState.WAITING, frames=24).spec, source=str(make_clip(frames=24)))
    fill(window, Row(replace(make_task(1, TaskState.WAITING, frames=24), spec=spec), ()))
    window.queue.view.select(1)
    opened(window, qtbot, tmp_path / "a.vpy", SOURCE_SCRIPT + "# a stranger's\n")
    trigger(window, "refresh")
    qtbot.waitUntil(lambda: window.preview.view.notice == wording.sentence(UNTRUSTED_SCRIPT))
    asked_for = notice(window, "trust")
    assert asked_for is not None
    asked_for.press("Trust it")
    qtbot.waitUntil(lambda: bool(window.preview.view.pictures))


def test_what_is_typed_here_is_trusted(window: MainWindow, session: Session) -> None:
    window.editor.insertPlainText("# typed\n")
    text = window.editor.toPlainText()
    assert not session.is_trusted(text)
    assert window.editing.trusting.may_run(text)
    assert session.is_trusted(text)


def test_undoing_to_and_fro_does_not_make_a_stranger_trusted(
    window: MainWindow, files: ScriptFiles, tmp_path: Path, qtbot: QtBot
) -> None:
    trusting = window.editing.trusting
    window.editor.insertPlainText("# typed\n")
    opened(window, qtbot, tmp_path / "a.vpy")
    assert not trusting.is_trusted
    window.editor.undo()
    assert trusting.is_trusted
    window.editor.redo()
    assert window.editor.toPlainText() == STRANGE
    assert not trusting.is_trusted
    window.editor.selectAll()
    window.editor.textCursor().removeSelectedText()
    assert trusting.is_trusted
    window.editor.undo()
    assert not trusting.is_trusted


def test_nothing_of_a_strange_script_runs_in_the_preview(
    window: MainWindow, make_clip: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    from PySide6.QtCore import QSize

    from ripgui.core.output import SOURCE
    from ripgui.ui.preview.frames.picture import Picture, Request, Subject

    mark = tmp_path / "it-ran"
    script = f"open({str(mark)!r}, 'w').close()\n{SOURCE_SCRIPT}"
    subject = Subject(script=script, script_path="", source=str(make_clip(frames=24)))
    request = Request(subject=subject, number=0, outputs=(0,), size=QSize(320, 180))
    with qtbot.waitSignal(window.loader.failed) as failed:
        window.loader.request(request)
    assert failed.args is not None
    assert "never run here" in failed.args[0]
    shown: list[tuple[Picture, ...]] = []
    window.loader.rendered.connect(shown.append)
    window.loader.request(Request(subject=subject, number=0, outputs=(SOURCE,), size=QSize(320, 180)))
    qtbot.waitUntil(lambda: bool(shown))
    assert not mark.exists()


# templates


def test_a_template_takes_the_scripts_place_and_is_trusted(window: MainWindow, files: ScriptFiles) -> None:
    menu = window.commands.script.templates
    menu.fill()
    templates = load_templates()
    assert [action.text() for action in menu.actions()] == [template.title for template in templates]
    menu.actions()[3].trigger()
    assert window.editor.toPlainText() == templates[3].script
    assert window.editing.trusting.is_trusted
    assert files.path == ""
    button = window.findChild(QToolButton, "templatesButton")
    assert button is not None
    assert button.accessibleName()
