# SPDX-License-Identifier: GPL-3.0-or-later
"""The restoration form in the window: what it says stands in the script, and what the script says stands in it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from ripgui.core.folders import model_folder
from ripgui.core.model import ModelPicture, Runtime
from ripgui.core.restoration import Category, Deinterlace, Restoration
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.engine.script.model_folder import made_folder
from ripgui.media.restoration_script import read_restoration, with_restoration
from ripgui.ui.main_window import MainWindow
from ripgui.ui.restore import commands, model_trial
from ripgui.ui.restore.form import RestorationForm
from ripgui.ui.restore.model_field import ModelField
from ripgui.ui.script.notice import Notices
from tests.onnx import doubling_model
from tests.unit.ui.hand import child

PATIENT_MS = 60_000
# Longer than what is waited for before something is written or tried.
PAUSED_MS = 60


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "_PAUSE_MS", 10)
    monkeypatch.setattr(model_trial, "_PAUSE_MS", 10)


@pytest.fixture
def form(window: MainWindow) -> RestorationForm:
    window.actions_by_name["restore"].trigger()
    return child(window, RestorationForm)


def _said(window: MainWindow) -> Restoration | None:
    written = read_restoration(window.editor.script)
    return written.restoration if written is not None else None


def _switch(form: RestorationForm, text: str) -> QCheckBox:
    return next(box for box in form.findChildren(QCheckBox) if box.text() == text)


def _choose(form: RestorationForm, name: str, value: str) -> None:
    box = next(box for box in form.findChildren(QComboBox) if box.accessibleName() == name)
    box.setCurrentIndex(box.findData(value))


def _turn_on(form: RestorationForm) -> None:
    child(form, QCheckBox, "restorationOn").setChecked(True)


def test_the_form_takes_the_place_of_the_script_and_is_filled_by_it(window: MainWindow, form: RestorationForm) -> None:
    said = Restoration(deinterlace=Deinterlace.NNEDI3, doubles_rate=True, use_sr=True, width=1280, height=720)
    window.editing.load_script(with_restoration(SOURCE_SCRIPT, said), "")
    assert form.restoration == said
    assert form.isVisible()
    assert not window.editor.isVisible()
    window.actions_by_name["restore"].trigger()
    assert window.editor.isVisible()


def test_what_the_form_says_is_written_as_one_step(window: MainWindow, form: RestorationForm, qtbot: QtBot) -> None:
    _turn_on(form)
    _switch(form, "Deband").setChecked(True)
    _choose(form, "Kind of footage", "retro")
    qtbot.waitUntil(lambda: _said(window) == Restoration(category=Category.RETRO, deband=True))
    window.editor.undo()
    assert window.editor.script == SOURCE_SCRIPT
    assert not child(form, QCheckBox, "restorationOn").isChecked()
    # Switching it off leaves the script as it was, too.
    _turn_on(form)
    qtbot.waitUntil(lambda: _said(window) is not None)
    child(form, QCheckBox, "restorationOn").setChecked(False)
    qtbot.waitUntil(lambda: window.editor.script == SOURCE_SCRIPT)


def test_drawn_footage_greys_out_what_is_ignored(form: RestorationForm) -> None:
    _turn_on(form)
    names = ("Denoise", "Film grain", "Enhance faces")
    for category in ("animation", "retro", "cg"):
        _choose(form, "Kind of footage", category)
        is_drawn = category != "retro"
        assert [_switch(form, text).isEnabled() for text in names] == [not is_drawn] * 3, category
        assert _switch(form, "Deband").isEnabled()


def test_lines_changed_by_hand_are_not_written_over(window: MainWindow, form: RestorationForm, qtbot: QtBot) -> None:
    by_hand = with_restoration(SOURCE_SCRIPT, Restoration(deband=True)).replace("range=15", "range=30")
    window.editing.load_script(by_hand, "")
    assert "changed by hand" in form.problem
    _switch(form, "Deblock").setChecked(True)
    qtbot.waitUntil(lambda: "would lose that" in form.problem)
    assert window.editor.script == by_hand
    next(button for button in form.findChildren(QPushButton) if button.text() == "Write the lines anew").click()
    assert _said(window) == Restoration(deband=True, deblock=True)
    assert form.problem == ""


def test_what_is_wrong_is_said_at_the_form_and_not_written(
    window: MainWindow, form: RestorationForm, qtbot: QtBot
) -> None:
    _turn_on(form)
    qtbot.waitUntil(lambda: _said(window) is not None)
    before = window.editor.script
    _switch(form, "Super-resolution").setChecked(True)
    problem = child(form, QLabel, "restorationProblem")
    assert problem.text() == "super-resolution needs a width or a height"
    qtbot.wait(PAUSED_MS)
    assert window.editor.script == before
    next(side for side in form.findChildren(QSpinBox) if side.accessibleName() == "Height").setValue(720)
    qtbot.waitUntil(lambda: _said(window) == Restoration(use_sr=True, height=720))


def _want_models(form: RestorationForm) -> ModelField:
    _turn_on(form)
    _switch(form, "Super-resolution").setChecked(True)
    next(side for side in form.findChildren(QSpinBox) if side.accessibleName() == "Height").setValue(720)
    return child(form, ModelField, "srModel")


def test_a_model_for_faces_is_tried_and_then_written(
    window: MainWindow, form: RestorationForm, tmp_path: Path, qtbot: QtBot
) -> None:
    _turn_on(form)
    _switch(form, "Enhance faces").setChecked(True)
    assert "needs a model" in form.problem
    path = str(doubling_model(tmp_path))
    line = next(line for line in form.findChildren(QLineEdit) if line.accessibleName() == "Model for faces")
    line.setText(path)
    line.textEdited.emit(path)
    qtbot.waitUntil(lambda: _said(window) == Restoration(face_enhance=True, face_model=path))
    assert child(form, ModelField, "faceModel").note.startswith("2×, RGB, float, ")


def test_what_a_model_takes_is_found_and_written(
    window: MainWindow, form: RestorationForm, tmp_path: Path, qtbot: QtBot
) -> None:
    field = _want_models(form)
    path = str(doubling_model(tmp_path, channels=1, side=96))
    field.choose(path)
    assert form.is_held_back
    wanted = Restoration(use_sr=True, height=720, sr_model=path, sr_takes=ModelPicture.GRAY, tile=96)
    qtbot.waitUntil(lambda: _said(window) == wanted)
    assert field.note.startswith("2×, brightness alone, float, takes 96 × 96 alone, ")


def test_what_is_no_model_is_told_at_its_field_and_never_written(
    window: MainWindow, form: RestorationForm, tmp_path: Path, qtbot: QtBot
) -> None:
    field = _want_models(form)
    qtbot.waitUntil(lambda: _said(window) == Restoration(use_sr=True, height=720))
    path = tmp_path / "notes.onnx"
    path.write_text("shopping list: milk, bread, a model")
    field.choose(str(path))
    qtbot.waitUntil(lambda: field.note == "not an ONNX model: it holds something else")
    assert field.line.property("tone") == "error"
    _switch(form, "Deband").setChecked(True)
    qtbot.wait(PAUSED_MS)
    assert _said(window) == Restoration(use_sr=True, height=720)
    field.choose("")
    assert field.note == ""
    wanted = Restoration(use_sr=True, height=720, deband=True)
    qtbot.waitUntil(lambda: _said(window) == wanted)
    # Nor is a size that no tile has.
    field.choose(str(doubling_model(tmp_path, side=32)))
    qtbot.waitUntil(lambda: "32 × 32 alone: no tiles have that size" in field.note)
    qtbot.wait(PAUSED_MS)
    assert _said(window) == wanted


def test_a_trial_ends_with_the_form(window: MainWindow, form: RestorationForm, tmp_path: Path, qtbot: QtBot) -> None:
    field = _want_models(form)
    qtbot.waitUntil(lambda: _said(window) == Restoration(use_sr=True, height=720))
    with qtbot.waitSignal(field.trial.stepped):
        field.choose(str(doubling_model(tmp_path)))
    assert field.trial.is_busy
    window.actions_by_name["restore"].trigger()
    assert not field.trial.is_busy
    assert field.trial._pool.waitForDone(PATIENT_MS)
    qtbot.wait(PAUSED_MS)
    assert _said(window) == Restoration(use_sr=True, height=720)
    window.actions_by_name["restore"].trigger()
    assert field.path == ""


def test_a_trial_under_way_does_not_outlive_the_window(
    window: MainWindow, form: RestorationForm, tmp_path: Path, qtbot: QtBot
) -> None:
    field = _want_models(form)
    with qtbot.waitSignal(field.trial.stepped):
        field.choose(str(doubling_model(tmp_path)))


def test_what_runs_models_and_is_not_installed_is_offered(
    window: MainWindow, form: RestorationForm, tmp_path: Path, qtbot: QtBot
) -> None:
    field = _want_models(form)
    path = str(doubling_model(tmp_path))
    field.choose(path)
    _choose(form, "Models run on", "NCNN")
    qtbot.waitUntil(lambda: "vapoursynth-mlrt-ncnn" in field.note)
    wanted = Restoration(use_sr=True, height=720, sr_model=path, provider=Runtime.NCNN)
    qtbot.waitUntil(lambda: _said(window) == wanted)
    notices = child(window, Notices)
    told = [text.text() for text in notices.findChildren(QLabel) if "vapoursynth-mlrt-ncnn" in text.text()]
    assert told == ["ncnn is missing. The package vapoursynth-mlrt-ncnn has it."]
    assert notices.isVisible()


def test_a_strangers_model_is_not_touched_before_somebody_asks(
    window: MainWindow, form: RestorationForm, tmp_path: Path, qtbot: QtBot
) -> None:
    field = child(form, ModelField, "srModel")
    said = Restoration(use_sr=True, height=720, sr_model=str(doubling_model(tmp_path)))
    window.editing.load_script(with_restoration(SOURCE_SCRIPT, said), "")
    assert (field.path, field.note, field.trial.is_busy) == (said.sr_model, "", False)
    made_folder()
    ours = replace(said, sr_model=str(doubling_model(model_folder())))
    window.editing.load_script(with_restoration(SOURCE_SCRIPT, ours), "")
    qtbot.waitUntil(lambda: field.note.startswith("2×, RGB"))


def test_files_are_picked_in_the_folder_for_models(window: MainWindow, form: RestorationForm, qtbot: QtBot) -> None:
    field = _want_models(form)
    next(button for button in field.findChildren(QPushButton) if button.text() == "…").click()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None)
    dialog = child(window, QFileDialog)
    assert Path(dialog.directory().absolutePath()) == model_folder()
    assert model_folder().is_dir()
    dialog.close()


def test_a_range_goes_where_ranges_are(window: MainWindow, form: RestorationForm) -> None:
    spins = {spin.accessibleName(): spin for spin in form.findChildren(QSpinBox)}
    keep = _switch(form, "Keep the trimmed original beside it")
    assert not keep.isEnabled()
    spins["Start of the range"].setValue(2500)
    spins["Length of the range"].setValue(61_000)
    assert window.output.choice().range == "0:00:02.500-0:01:03.500"
    keep.setChecked(True)
    assert window.editing.add_options().treatment.keeps_original
    assert window.editing.add_options().range == "0:00:02.500-0:01:03.500"
    spins["Start of the range"].setValue(0)
    spins["Length of the range"].setValue(0)
    assert window.output.choice().range == ""
    assert not window.editing.add_options().treatment.keeps_original


def test_a_script_without_a_place_is_told(window: MainWindow, form: RestorationForm, qtbot: QtBot) -> None:
    window.editing.load_script("x = 1\n", "")
    _turn_on(form)
    qtbot.waitUntil(lambda: "has no line <clip>.set_output" in form.problem)


def test_the_form_gets_the_room_that_it_needs_as_long_as_it_is_seen(window: MainWindow) -> None:
    window.resize(1440, 900)
    window.show()
    splitter = window.work.splitter
    before = splitter.sizes()
    window.actions_by_name["restore"].trigger()
    above, below = splitter.sizes()
    assert below > before[1]
    assert above > 0.4 * sum(before)
    window.actions_by_name["restore"].trigger()
    assert splitter.sizes() == before
    window.actions_by_name["restore"].trigger()
    splitter.setSizes([above - 50, below + 50])
    splitter.splitterMoved.emit(above - 50, 1)
    chosen = splitter.sizes()
    window.actions_by_name["restore"].trigger()
    assert splitter.sizes() == chosen
