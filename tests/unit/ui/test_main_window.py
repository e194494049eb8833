# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a whole, over a session whose commands are noted instead of run."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QToolButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from ripgui.core.chunk import ChunkState
from ripgui.core.event import Finished, Logged
from ripgui.core.task import TaskState
from ripgui.engine.queue.adding import AddOptions
from ripgui.engine.queue.rows import Row
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.ui.close_dialog import CloseAnswer, CloseDialog
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import SchemeChoice, Theme
from ripgui.ui.window_state import WindowState, load_window_state
from ripgui.ui.work_panel import TAB_LOG, TAB_OUTPUT, TAB_PREVIEW, TAB_SCRIPT, TAB_TRACKS
from tests.unit.ui.hand import Calls, asked, fill, trigger
from tests.unit.ui.rows import chunk_event, make_row

# names, menus, keys


def test_others_can_rely_on_names_and_every_control_speaks(window: MainWindow) -> None:
    assert window.objectName() == "mainWindow"
    kinds: dict[str, type[QObject]] = {
        "queueView": QTreeView,
        "scriptEditor": QPlainTextEdit,
        "encoderEdit": QLineEdit,
        "presetBox": QComboBox,
        "targetBox": QComboBox,
        "previewView": QWidget,
        "timeline": QWidget,
        "startAction": QAction,
        "stopAction": QAction,
        "addAction": QAction,
    }
    assert {name: len(window.findChildren(kind, name)) for name, kind in kinds.items()} == dict.fromkeys(kinds, 1)
    inner = ("qt_spinbox_lineedit", "qt_scrollarea_viewport")
    for kind in (QLineEdit, QComboBox, QPlainTextEdit, QTreeView):
        for control in window.findChildren(kind):
            if control.objectName() not in inner and not isinstance(control.parent(), QComboBox):
                assert control.accessibleName(), f"{type(control).__name__} {control.objectName()}"


def _menu_actions(window: MainWindow) -> list[QAction]:
    found: list[QAction] = []
    waiting = [*window.menuBar().actions()]
    while waiting:
        menu = waiting.pop().menu()
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            if action.menu() is not None:
                waiting.append(action)
            elif not action.isSeparator():
                found.append(action)
    return found


def test_every_action_is_in_a_menu_with_its_key_which_means_one_thing_in_one_place(window: MainWindow) -> None:
    """Neither would work if one part's key were the whole window's, too. The preview goes first."""
    in_menus = {action.objectName() for action in _menu_actions(window)}
    assert in_menus == {action.objectName() for action in window.actions_by_name.all()}
    assert all(not action.shortcut().isEmpty() for action in _menu_actions(window))
    everywhere = Qt.ShortcutContext.WindowShortcut
    seen: dict[tuple[str, object], str] = {}
    for action in _menu_actions(window):
        context = action.shortcutContext()
        if context is Qt.ShortcutContext.WidgetShortcut:
            continue
        places: list[object] = [everywhere]
        if context is not everywhere:
            places = list[object](owner for owner in action.associatedObjects() if not owner.inherits("QMenu"))
        for key in action.shortcuts():
            text = key.toString(QKeySequence.SequenceFormat.PortableText)
            for place in places:
                assert (text, place) not in seen, f"{text}: {action.objectName()}, {seen.get((text, place))}"
                seen[text, place] = action.objectName()
            if context is not everywhere and window.preview not in places:
                assert (text, everywhere) not in seen, f"{text}: {action.objectName()}"


def test_keys_of_a_part_work_in_that_part(window: MainWindow, qtbot: QtBot) -> None:
    fill(window, make_row(1, TaskState.RUNNING, chunks=10))
    window.queue.view.select(1)
    window.preview.timeline.setValue(500)
    window.preview.view.setFocus()
    QTest.keyClick(window.preview.view, Qt.Key.Key_Right)
    assert window.preview.timeline.value() == 501
    QTest.keyClick(window.preview.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert window.preview.timeline.value() == 477
    QTest.keyClick(window.preview.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.preview.timeline.value() == 500
    window.editor.setFocus()
    QTest.keyClick(window.editor, Qt.Key.Key_Right)
    assert window.preview.timeline.value() == 500


# files


def test_dropped_files_are_added_with_the_draft(window: MainWindow, calls: Calls) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/videos/a.mkv"), QUrl.fromLocalFile("/videos/folder")])
    actions = Qt.DropAction.CopyAction
    window.dropEvent(
        QDropEvent(QPointF(5, 5), actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    )
    ((paths, options),) = asked(calls, "add")
    assert paths == ("/videos/a.mkv", "/videos/folder")
    assert isinstance(options, AddOptions)
    assert options.encoder == window.tools.presets.presets[0].encoder
    assert options.preset == window.tools.presets.presets[0].name


def test_files_that_come_before_the_presets_wait(qtbot: QtBot, session: Session, calls: Calls, theme: Theme) -> None:
    window = MainWindow(session, Settings(), theme, WindowState())
    window.start(["/videos/a.mkv"])
    assert not asked(calls, "add")
    qtbot.waitUntil(lambda: bool(asked(calls, "add")))
    window.closing.close_now(CloseAnswer.STOP)
    window.deleteLater()


def test_no_button_changes_when_the_commands_come(qtbot: QtBot, session: Session, calls: Calls, theme: Theme) -> None:
    window = MainWindow(session, Settings(), theme, WindowState())

    def buttons() -> list[tuple[str, bool, bool]]:
        found = window.findChildren(QToolButton)
        return [(each.accessibleName(), each.isEnabled(), each.isChecked()) for each in found if each.isVisible()]

    with qtbot.waitSignal(window.first_paint.over):
        window.show()
        before = buttons()
    assert before
    assert buttons() == before
    window.closing.close_now(CloseAnswer.STOP)
    window.deleteLater()


def test_a_dropped_script_goes_into_the_editor(window: MainWindow, calls: Calls, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "my script.vpy"
    path.write_text("clip = 1\n", encoding="utf-8")
    window.commands.take_paths([str(path)])
    qtbot.waitUntil(lambda: window.editor.toPlainText() == "clip = 1\n")
    assert window.editing.script() == ("clip = 1\n", str(path))
    assert window.tools.presets.currentIndex() == -1
    assert not asked(calls, "add")
    QTest.keyClicks(window.editor, "x")
    trigger(window, "saveScript")
    qtbot.waitUntil(lambda: path.read_text(encoding="utf-8") == "xclip = 1\n")


def test_one_file_that_was_added_is_selected(window: MainWindow, session: Session) -> None:
    session.rows_changed.emit((make_row(7),))
    session.added.emit((7,))
    window.model.flush()
    assert window.queue.view.selected_ids() == [7]
    session.rows_changed.emit((make_row(8),))
    session.added.emit((8,))
    window.model.flush()
    assert window.queue.view.selected_ids() == [7]


def test_of_many_files_the_first_is_unless_something_else_was(window: MainWindow, session: Session) -> None:
    session.rows_changed.emit((make_row(1), make_row(2)))
    session.added.emit((1, 2))
    window.model.flush()
    assert window.queue.view.selected_ids() == [1]
    session.rows_changed.emit((make_row(3), make_row(4)))
    session.added.emit((3, 4))
    window.model.flush()
    assert window.queue.view.selected_ids() == [1]


def test_a_window_may_be_narrow(window: MainWindow) -> None:
    window.resize(900, 600)
    assert window.width() == 900
    assert window.tools.width() == 900


def test_a_source_that_cannot_be_read_is_said(window: MainWindow, session: Session) -> None:
    fill(window, make_row(1, TaskState.DONE, chunks=2, done=2))
    window.queue.view.select(1)
    window.work.show_tab(TAB_TRACKS)
    assert "Reading" in window.tracks.hint
    session.looks.probed.emit(1, None)
    assert "cannot be read" in window.tracks.hint


def test_a_bad_encoder_adds_nothing(window: MainWindow, calls: Calls) -> None:
    window.encoder.show_text("-c:v libx264 ; touch x")
    window.commands.take_paths(["/videos/a.mkv"])
    assert not asked(calls, "add")
    assert window.messages.text()


# settings of tasks


def test_a_task_shows_its_settings_and_none_the_draft(window: MainWindow) -> None:
    draft = window.editing.draft
    fill(window, make_row(1))
    window.queue.view.select(1)
    assert window.editor.toPlainText() == "clip.set_output()\n"
    assert window.encoder.text() == "-c:v libx264 -crf 18"
    assert window.output.choice().path == "/videos/Episode 01-encoded.mkv"
    window.queue.view.clearSelection()
    assert window.editing.draft == draft
    assert window.encoder.text() == draft.encoder


def test_edits_of_a_task_are_sent_after_a_pause(window: MainWindow, calls: Calls, qtbot: QtBot) -> None:
    fill(window, make_row(1))
    window.queue.view.select(1)
    window.encoder.line.setFocus()
    window.encoder.line.setCursorPosition(len(window.encoder.text()))
    QTest.keyClicks(window.encoder.line, "7")
    assert not asked(calls, "edit_task")
    qtbot.waitUntil(lambda: bool(asked(calls, "edit_task")))
    ((task_id, spec),) = asked(calls, "edit_task")
    assert task_id == 1
    assert spec == replace(make_row(1).task.spec, encoder="-c:v libx264 -crf 187")


def test_edits_are_not_lost_by_a_quick_hand(window: MainWindow, calls: Calls, qtbot: QtBot) -> None:
    fill(window, make_row(1), make_row(2))
    window.queue.view.select(1)
    QTest.keyClicks(window.editor, "# ")
    window.queue.view.select(2)
    ((task_id, _),) = asked(calls, "edit_task")
    assert task_id == 1
    assert window.editor.toPlainText() == "clip.set_output()\n"


def test_a_wrong_edit_is_not_sent(window: MainWindow, calls: Calls, qtbot: QtBot) -> None:
    fill(window, make_row(1))
    window.queue.view.select(1)
    window.encoder.line.selectAll()
    QTest.keyClicks(window.encoder.line, "-i x")
    window.editing.flush()
    assert not asked(calls, "edit_task")


def test_a_running_task_is_fixed(window: MainWindow) -> None:
    fill(window, make_row(1))
    window.queue.view.select(1)
    assert not window.editor.isReadOnly()
    window.model.push_rows([make_row(1, TaskState.RUNNING, chunks=3)])
    window.model.flush()
    assert window.editor.isReadOnly()
    assert window.encoder.line.isReadOnly()
    assert not window.tools.presets.isEnabled()
    window.model.push_event(Finished(task=1, state=TaskState.FAILED, output="o", frames=0, error="no"))
    window.model.flush()
    assert not window.editor.isReadOnly()


def test_a_preset_is_applied(window: MainWindow, calls: Calls) -> None:
    preset = window.tools.presets.presets[-1]
    window.tools.presets.activated.emit(len(window.tools.presets.presets) - 1)
    assert window.encoder.text() == preset.encoder
    assert window.editing.draft.preset == preset.name
    fill(window, make_row(1))
    window.queue.view.select(1)
    window.tools.presets.activated.emit(0)
    window.editing.flush()
    first = window.tools.presets.presets[0]
    expected = replace(make_row(1).task.spec, preset=first.name, script=first.script, encoder=first.encoder)
    assert asked(calls, "edit_task") == [(1, expected)]


def test_a_task_that_goes_leaves_the_draft(window: MainWindow) -> None:
    fill(window, make_row(1))
    window.queue.view.select(1)
    window.model.push_removal([1])
    window.model.flush()
    assert window.editing.task is None


# commands


def test_commands_of_tasks(window: MainWindow, calls: Calls) -> None:
    cases = (
        (TaskState.WAITING, "pauseTask", "pause_tasks"),
        (TaskState.PAUSED, "pauseTask", "resume_tasks"),
        (TaskState.RUNNING, "cancelTask", "cancel_tasks"),
        (TaskState.FAILED, "retryTask", "retry_tasks"),
        (TaskState.CANCELLED, "retryTask", "retry_tasks"),
        (TaskState.DONE, "remove", "remove_tasks"),
        (TaskState.DONE, "clear", "clear_tasks"),
        (TaskState.DONE, "clearDone", "clear_tasks"),
    )
    for state, name, command in cases:
        del calls[:]
        fill(window, make_row(1, state, chunks=2))
        window.queue.view.select(1)
        trigger(window, name)
        assert asked(calls, command) == [([1],)], (state, name)


def test_what_does_not_apply_is_off(window: MainWindow) -> None:
    cases = (
        (TaskState.WAITING, {"retryTask", "retryMerge", "retryChunk"}),
        (TaskState.DONE, {"pauseTask", "cancelTask", "retryTask", "retryChunk", "retryMerge"}),
        (TaskState.FAILED, {"pauseTask", "cancelTask"}),
    )
    for state, names in cases:
        fill(window, make_row(1, state, chunks=2, done=1))
        window.queue.view.select(1)
        assert [name for name in names if window.actions_by_name[name].isEnabled()] == [], state


def test_one_chunk_is_retried(window: MainWindow, calls: Calls) -> None:
    row = make_row(1, TaskState.FAILED, chunks=3, done=1)
    failed = replace(row.chunks[1], state=ChunkState.FAILED, attempts=3, reasons=("no",))
    fill(window, Row(row.task, (row.chunks[0], failed, row.chunks[2])))
    view = window.queue.view
    view.setCurrentIndex(view.model().index(0, 0, view.model().index(0, 0)))
    trigger(window, "retryChunk")
    assert asked(calls, "retry_chunk") == [(1, 1)]


def test_a_merge_is_retried(window: MainWindow, calls: Calls) -> None:
    fill(window, make_row(1, TaskState.FAILED, chunks=3, done=3))
    window.queue.view.select(1)
    trigger(window, "retryMerge")
    assert asked(calls, "retry_merge") == [(1,)]


def test_tasks_move(window: MainWindow, calls: Calls) -> None:
    fill(window, *(make_row(number) for number in range(1, 5)))
    window.queue.view.select(2)
    for name, before in (("moveUp", 1), ("moveDown", 4), ("moveTop", 1), ("moveBottom", None)):
        del calls[:]
        trigger(window, name)
        assert asked(calls, "move_tasks") == [((2,), before)], name


def test_the_queue_starts_where_a_task_waits(window: MainWindow, calls: Calls) -> None:
    assert not window.actions_by_name["start"].isEnabled()
    fill(window, make_row(1, TaskState.DONE, chunks=1, done=1))
    assert not window.actions_by_name["start"].isEnabled()
    fill(window, make_row(2))
    trigger(window, "start")
    assert asked(calls, "start") == [()]


def test_the_queue_runs_pauses_and_stops(
    window: MainWindow, session: Session, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = {"running": True, "paused": False}
    monkeypatch.setattr(Session, "is_running", property(lambda _: state["running"]))
    monkeypatch.setattr(Session, "is_paused", property(lambda _: state["paused"]))
    session.running_changed.emit(True)
    assert not window.actions_by_name["start"].isEnabled()
    for name in ("pause", "stopAfter", "stop"):
        trigger(window, name)
    state["paused"] = True
    session.paused_changed.emit(True)
    trigger(window, "resume")
    names = [name for name, _ in calls]
    assert names[-4:] == ["pause", "stop_after_chunks", "stop_now", "resume"]
    state["running"] = state["paused"] = False
    session.running_changed.emit(False)


def test_what_the_session_says_is_shown(window: MainWindow, session: Session) -> None:
    session.message.emit("error", "/videos/a.mkv does not exist")
    assert window.messages.text() == "/videos/a.mkv does not exist"
    window.messages.clear()


def test_events_reach_queue_and_log(window: MainWindow, session: Session) -> None:
    session.rows_changed.emit((make_row(1, TaskState.RUNNING, chunks=4),))
    session.happened.emit(chunk_event(1, 2, frames=50))
    session.happened.emit(Logged(task=1, chunk=2, text="frame= 50"))
    window.model.flush()
    item = window.model.item(1)
    assert item is not None
    assert item.frames_now == 50
    window.queue.view.select(1)
    window.work.show_tab(TAB_LOG)
    assert "frame= 50" in window.log.text()


def test_tabs(window: MainWindow) -> None:
    trigger(window, "tabScript")
    assert window.work.tab == TAB_SCRIPT
    assert window.editor.isVisible()
    assert not window.preview.isVisible()
    trigger(window, "tabOutput")
    assert window.work.tab == TAB_OUTPUT
    assert window.output.isVisible()
    trigger(window, "tabPreview")
    assert window.work.tab == TAB_PREVIEW
    assert window.preview.isVisible()


def test_the_scheme_is_chosen_and_remembered(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        trigger(window, "schemeLight")
    assert theme.choice is SchemeChoice.LIGHT
    window.grab()
    window.closing.close_now(CloseAnswer.STOP)
    assert load_window_state().scheme is SchemeChoice.LIGHT


def test_the_edit_menu_serves_the_field_in_focus(window: MainWindow) -> None:
    window.activateWindow()
    window.encoder.line.setFocus()
    QApplication.processEvents()
    if QApplication.focusWidget() is not window.encoder.line:
        pytest.fail("the window did not get the focus")
    window.encoder.line.selectAll()
    window.actions_by_name["copy"].trigger()
    assert QGuiApplication.clipboard().text() == window.encoder.text()


def test_the_empty_queue_says_what_to_do(window: MainWindow) -> None:
    assert not window.queue.view.isVisible()
    fill(window, make_row(1))
    assert window.queue.view.isVisible()
    assert window.queue.summary() == "1 task"


# closing


def test_closing_asks_while_work_runs(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Session, "is_running", property(lambda _: True))
    window.close()
    assert window.isVisible()
    dialog = window.findChild(CloseDialog)
    assert dialog is not None
    with qtbot.waitSignal(window.closing.closed):
        dialog.answered.emit(CloseAnswer.RESUME_LATER)
    assert not window.isVisible()
    assert load_window_state().resumes


def test_a_window_that_waits_to_be_closed_closes_when_the_work_is_over(
    window: MainWindow, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.idle.emit()
    assert window.isVisible()
    monkeypatch.setattr(Session, "is_running", property(lambda _: True))
    window.close()
    monkeypatch.setattr(Session, "is_running", property(lambda _: False))
    with qtbot.waitSignal(window.closing.closed):
        session.idle.emit()
    assert not window.isVisible()
    assert not any(dialog.isVisible() for dialog in window.findChildren(CloseDialog))
    assert not load_window_state().resumes


def test_closing_at_rest_does_not_ask(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closing.closed):
        window.close()
    assert not load_window_state().resumes


def test_what_ran_goes_on(qtbot: QtBot, session: Session, calls: Calls, theme: Theme) -> None:
    window = MainWindow(session, Settings(), theme, WindowState(resumes=True))
    window.start()
    assert [name for name, _ in calls if name in ("open", "start")] == ["open", "start"]
    assert window.messages.text()
    window.messages.clear()
    window.closing.close_now(CloseAnswer.STOP)
    window.deleteLater()


def test_a_running_queue_is_remembered_before_any_close(window: MainWindow, session: Session) -> None:
    """A pulled plug asks nobody."""
    session.running_changed.emit(True)
    window.background.wait()
    assert load_window_state().resumes
    session.running_changed.emit(False)
    window.background.wait()
    assert not load_window_state().resumes


def test_a_button_says_no_key_that_stands_behind_its_text(window: MainWindow) -> None:
    action = window.actions_by_name["add"]
    action.setText("打开(&O)…")
    assert action.iconText() == "打开"
    action.setText("&Open")
    assert action.iconText() == "Open"
