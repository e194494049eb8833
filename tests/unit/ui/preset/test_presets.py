# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog of presets over real files, and presets chosen for tasks."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ripgui.core.budget import Budget
from ripgui.core.picture import Picture
from ripgui.core.preset import Preset
from ripgui.core.task import TaskSpec, TaskState
from ripgui.engine.preset.preset import find_preset, own_folder, own_names
from ripgui.engine.preset.preset_library import export_preset, favourites, save_preset
from ripgui.engine.preset.preset_writer import written
from ripgui.engine.session import Session
from ripgui.ui.language.languages import Languages
from ripgui.ui.language.told import in_words
from ripgui.ui.main_window import MainWindow
from ripgui.ui.preset.dialog import PresetDialog
from ripgui.ui.preset.listing import PresetList
from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.script.encoder_panel import EncoderPanel
from tests.unit.ui.hand import Calls, child
from tests.unit.ui.rows import make_row

MINE = Preset(name="mine", title="Mine", encoder="-c:v libx264 -crf 20")


@pytest.fixture
def dialog(window: MainWindow) -> PresetDialog:
    save_preset(MINE)
    window.commands.presets.load()
    window.background.wait()
    window.actions_by_name["presets"].trigger()
    return child(window, PresetDialog)


@pytest.fixture
def until(qtbot: QtBot, window: MainWindow) -> Callable[[Callable[[], bool]], None]:
    def wait(what: Callable[[], bool]) -> None:
        qtbot.waitUntil(what)
        window.background.wait()

    return wait


def select(dialog: PresetDialog, name: str) -> None:
    child(dialog, PresetList).select(name)


def type_into(dialog: PresetDialog, name: str, text: str) -> None:
    line = child(dialog, QLineEdit, name)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)


def press(dialog: PresetDialog, name: str) -> None:
    button = child(dialog, QPushButton, name)
    assert button.isEnabled(), name
    button.click()


def told(dialog: PresetDialog) -> str:
    return child(dialog, QLabel, "presetMessage").text()


def test_a_preset_is_edited_and_renamed(dialog: PresetDialog, until: Callable[[Callable[[], bool]], None]) -> None:
    until(lambda: "mine" in dialog.shelf)
    select(dialog, "mine")
    assert not child(dialog, QPushButton, "presetSave").isEnabled()
    type_into(dialog, "presetTitle", "Better")
    type_into(dialog, "presetName", "better")
    child(dialog, QComboBox, "pictureResolution").setEditText("480p")
    child(dialog, ScriptEditor, "presetScript").insertPlainText("# mine\n")
    press(dialog, "presetSave")
    until(lambda: own_names() == {"better"})
    until(lambda: told(dialog) == "Saved “Better”")
    kept = find_preset("better")
    assert (kept.title, kept.treatment.picture) == ("Better", Picture(resolution="480p"))
    assert kept.script.startswith("# mine\n")
    until(lambda: "better" in dialog.shelf)
    assert not dialog.shelf.unsaved


def test_what_is_typed_while_a_preset_is_saved_is_not_lost(
    dialog: PresetDialog, until: Callable[[Callable[[], bool]], None]
) -> None:
    until(lambda: "mine" in dialog.shelf)
    select(dialog, "720p")
    press(dialog, "presetDuplicate")
    type_into(dialog, "presetTitle", "Web")
    press(dialog, "presetSave")
    (name,) = dialog.shelf.own - {"mine"}
    type_into(dialog, "presetDescription", "while its file is written")
    until(lambda: told(dialog) == "Saved “Web”")
    # Before the files were read again, too.
    type_into(dialog, "presetName", "renamed")
    until(lambda: dialog.shelf.unsaved == {name})
    press(dialog, "presetSave")
    until(lambda: own_names() == {"mine", "renamed"})
    until(lambda: not dialog.shelf.unsaved)
    assert find_preset("renamed").description == "while its file is written"


def test_an_edit_of_a_trusted_script_may_run_and_one_of_a_strangers_may_not(
    dialog: PresetDialog, session: Session, until: Callable[[Callable[[], bool]], None], tmp_path: Path
) -> None:
    until(lambda: "mine" in dialog.shelf)
    select(dialog, "mine")
    child(dialog, ScriptEditor, "presetScript").insertPlainText("# typed here\n")
    press(dialog, "presetSave")
    until(lambda: told(dialog).startswith("Saved"))
    assert session.is_trusted(find_preset("mine").script)
    path = tmp_path / "theirs.toml"
    path.write_text(written(replace(MINE, title="Theirs", script="import os\n")))
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    window.commands.presets.import_files([str(path)])
    until(lambda: "theirs" in dialog.shelf and "Imported" in told(dialog))
    select(dialog, "theirs")
    child(dialog, ScriptEditor, "presetScript").insertPlainText("# a comma\n")
    press(dialog, "presetSave")
    until(lambda: told(dialog).startswith("Saved"))
    assert not session.is_trusted(find_preset("theirs").script)


def test_what_ships_is_saved_as_ones_own(dialog: PresetDialog, until: Callable[[Callable[[], bool]], None]) -> None:
    until(lambda: "mine" in dialog.shelf)
    select(dialog, "720p")
    assert not child(dialog, QLineEdit, "presetName").isEnabled()
    assert not child(dialog, QPushButton, "presetDelete").isEnabled()
    type_into(dialog, "presetDescription", "Other")
    press(dialog, "presetSave")
    until(lambda: "720p-own" in own_names())
    assert find_preset("720p-own").title == "720p (own)"
    assert find_preset("720p").description != "Other"


def test_what_cannot_be_is_told_at_its_field(dialog: PresetDialog, until: Callable[[Callable[[], bool]], None]) -> None:
    until(lambda: "mine" in dialog.shelf)
    select(dialog, "mine")
    for field, text, reason in (
        ("presetTitle", "", "needs a title"),
        ("presetName", "../x", "is not a name"),
        ("presetName", "720p", "there is a preset named 720p already"),
    ):
        type_into(dialog, field, text)
        error = child(dialog, QLabel, f"{field}Error")
        assert error.isVisibleTo(dialog)
        assert reason in error.accessibleName()
        assert not child(dialog, QPushButton, "presetSave").isEnabled()
        press(dialog, "presetRevert")
        assert not error.isVisibleTo(dialog)
        assert not dialog.shelf.unsaved
    box = child(dialog, QComboBox, "presetContainer")
    box.setCurrentIndex(box.findData("webm"))
    box.activated.emit(box.currentIndex())
    assert "WebM cannot hold" in child(dialog, QLabel, "presetContainerError").accessibleName()
    assert not child(dialog, QPushButton, "presetSave").isEnabled()


def test_edits_wait_while_others_are_looked_at(
    dialog: PresetDialog, window: MainWindow, until: Callable[[Callable[[], bool]], None]
) -> None:
    until(lambda: "mine" in dialog.shelf)
    select(dialog, "mine")
    type_into(dialog, "presetTitle", "Half")
    select(dialog, "720p")
    assert child(dialog, QLineEdit, "presetTitle").text() == "720p"
    dialog.close()
    assert "not saved: 1" in window.messages.text()
    window.actions_by_name["presets"].trigger()
    select(dialog, "mine")
    assert child(dialog, QLineEdit, "presetTitle").text() == "Half"


def test_a_deleted_preset_can_be_brought_back(
    dialog: PresetDialog, until: Callable[[Callable[[], bool]], None]
) -> None:
    until(lambda: "mine" in dialog.shelf)
    select(dialog, "mine")
    press(dialog, "presetDelete")
    until(lambda: not own_names() and "mine" not in dialog.shelf)
    press(dialog, "presetUndo")
    until(lambda: find_preset("mine") == MINE if own_names() else False)


def test_presets_are_found_and_starred(
    dialog: PresetDialog, window: MainWindow, until: Callable[[Callable[[], bool]], None]
) -> None:
    until(lambda: "mine" in dialog.shelf)
    QTest.keyClicks(child(dialog, QLineEdit, "presetSearch"), "libsvt")
    shown = child(dialog, PresetList)
    assert shown.current() == "svt-av1"
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Space)
    until(lambda: favourites() == {"svt-av1"})
    until(lambda: window.tools.presets.itemText(0) == "★ SVT-AV1, 10-bit")
    assert shown.current() == "svt-av1"
    star = shown.visualRect(shown.currentIndex().siblingAtColumn(1)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=star)
    until(lambda: not favourites())


def test_settings_become_a_preset(
    dialog: PresetDialog, window: MainWindow, until: Callable[[Callable[[], bool]], None]
) -> None:
    until(lambda: "mine" in dialog.shelf)
    window.output.picture.show_picture(Picture(framerate="25"))
    window.output.picture.edited.emit()
    window.encoder.rewrite("-c:v libx265 -crf 30")
    window.actions_by_name["savePreset"].trigger()
    type_into(dialog, "presetTitle", "From here")
    type_into(dialog, "presetName", "here")
    press(dialog, "presetSave")
    until(lambda: "here" in own_names())
    kept = find_preset("here")
    assert (kept.encoder, kept.treatment.picture.framerate) == ("-c:v libx265 -crf 30", "25")
    # What is in the window is that preset now.
    until(lambda: window.tools.presets.currentText() == "From here")


def test_a_file_that_is_not_right_is_told_and_changes_nothing(
    dialog: PresetDialog, window: MainWindow, until: Callable[[Callable[[], bool]], None], tmp_path: Path
) -> None:
    until(lambda: "mine" in dialog.shelf)
    (tmp_path / "bad.toml").write_text("format = 9")
    window.commands.presets.import_files([str(tmp_path / "bad.toml")])
    until(lambda: "newer RipGUI" in told(dialog))
    (own_folder() / "broken.toml").write_text("format =")
    window.commands.presets.load()
    until(lambda: "broken.toml is not a preset" in told(dialog))
    assert "mine" in dialog.shelf


def test_a_preset_is_written_to_a_file(
    dialog: PresetDialog, window: MainWindow, until: Callable[[Callable[[], bool]], None], tmp_path: Path
) -> None:
    until(lambda: "mine" in dialog.shelf)
    window.commands.presets.export(MINE, str(tmp_path / "out.py"))
    until(lambda: "Wrote" in told(dialog))
    assert (tmp_path / "out.txt").exists()
    (tmp_path / "other.txt").write_text("of somebody else")
    window.commands.presets.export(MINE, str(tmp_path / "other.py"))
    until(lambda: "exists already" in told(dialog))
    assert (tmp_path / "other.txt").read_text() == "of somebody else"
    with pytest.raises(Exception, match="must end in"):
        export_preset(MINE, tmp_path / "x.zip")


# presets of tasks


def chosen(window: MainWindow, name: str) -> None:
    box = window.tools.presets
    box.activated.emit(box.findData(name))


def specs(calls: Calls) -> dict[int, TaskSpec]:
    found = {}
    for name, arguments in calls:
        if name == "edit_task":
            task_id, spec = arguments
            assert isinstance(task_id, int)
            assert isinstance(spec, TaskSpec)
            found[task_id] = spec
    return found


def test_a_preset_is_set_for_all_selected_tasks(window: MainWindow, calls: Calls) -> None:
    rows = [make_row(1), make_row(2), make_row(3, TaskState.RUNNING, chunks=2), make_row(4)]
    window.model.push_rows(rows)
    window.model.flush()
    window.queue.view.select(1)
    window.queue.view.selectAll()
    chosen(window, "480p")
    window.editing.flush()
    assert {spec.preset for spec in specs(calls).values()} == {"480p"}
    assert specs(calls).keys() == {1, 2, 4}
    assert all(spec.treatment.picture.resolution == "480p" for spec in specs(calls).values())
    assert all(spec.output.endswith(".mp4") for spec in specs(calls).values())
    assert "3 of 4 selected tasks" in window.messages.text()


def test_a_changed_task_tells_its_preset_and_goes_back(window: MainWindow, calls: Calls) -> None:
    window.model.push_rows([make_row(1)])
    window.model.flush()
    window.queue.view.select(1)
    chosen(window, "480p")
    back = window.actions_by_name["presetBack"]
    assert not back.isEnabled()
    window.encoder.rewrite("-c:v libx264 -crf 40")
    child(window.output, QComboBox, "pictureResolution").setEditText("360p")
    assert window.tools.presets.placeholderText() == "480p · changed"
    window.editing.flush()
    assert (specs(calls)[1].preset, specs(calls)[1].encoder) == ("480p", "-c:v libx264 -crf 40")
    back.trigger()
    assert window.tools.presets.currentText() == "480p"
    window.editing.flush()
    assert specs(calls)[1].encoder == find_preset("480p").encoder
    assert not back.isEnabled()


def test_a_preset_says_how_large_a_file_may_become(
    dialog: PresetDialog, until: Callable[[Callable[[], bool]], None]
) -> None:
    until(lambda: "mine" in dialog.shelf)
    select(dialog, "mine")
    child(dialog, EncoderPanel).edited.emit("-c:v libx264 -preset fast", Budget(size_mib=50))
    press(dialog, "presetSave")
    until(lambda: find_preset("mine").encoder.endswith("fast"))
    assert find_preset("mine").treatment.budget.size_mib == 50
    assert child(dialog, EncoderPanel).isHidden()


def test_a_dropped_preset_is_imported_and_the_way_back_is_beside_the_box_where_there_is_room(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "dropped.toml"
    path.write_text(written(MINE))
    window.commands.take_paths([str(path)])
    qtbot.waitUntil(lambda: "dropped" in own_names())
    qtbot.waitUntil(lambda: window.tools.presets.preset("dropped") is not None)
    back = child(window.tools, QToolButton, "presetBackButton")
    assert not back.isVisible()
    window.encoder.rewrite("-c:v libx264 -crf 40")
    assert back.isVisible()
    window.resize(840, 600)
    qtbot.waitUntil(lambda: not back.isVisible())
    window.resize(1200, 700)
    qtbot.waitUntil(back.isVisible)


def test_what_ships_is_read_in_the_windows_language_and_stays_as_its_file_has_it(
    dialog: PresetDialog, until: Callable[[Callable[[], bool]], None], spoken: Languages
) -> None:
    until(lambda: "mine" in dialog.shelf)
    shipped = find_preset("archival-ffv1")
    spoken.choose("ja")
    select(dialog, "archival-ffv1")
    title, description = (child(dialog, QLineEdit, name) for name in ("presetTitle", "presetDescription"))
    assert title.text() != shipped.title
    assert description.text() == in_words(shipped.description) != shipped.description
    assert dialog.form.preset() == shipped
    spoken.choose("ko")
    assert description.text() == in_words(shipped.description)
    assert dialog.form.preset() == shipped
    shown = title.text()
    child(dialog, QComboBox, "presetContainer").activated.emit(0)
    dialog.form.picture.edited.emit()
    assert not dialog.shelf.unsaved
    child(dialog, ScriptEditor, "presetScript").insertPlainText("# mine\n")
    press(dialog, "presetSave")
    until(lambda: len(own_names()) == 2)
    (name,) = own_names() - {"mine"}
    assert shown in find_preset(name).title
