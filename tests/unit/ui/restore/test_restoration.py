# SPDX-License-Identifier: GPL-3.0-or-later
"""The restoration form in the window: what it says stands in the script, and what the script says stands in it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from ripgui.core.preset import SOURCE_SCRIPT
from ripgui.core.restoration import Category, Deinterlace, Restoration
from ripgui.media.restoration_script import read_restoration, with_restoration
from ripgui.ui.main_window import MainWindow
from ripgui.ui.restore.form import RestorationForm
from tests.unit.ui.hand import child


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


def test_the_form_takes_the_place_of_the_script(window: MainWindow, form: RestorationForm) -> None:
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


def test_a_script_with_a_restoration_fills_the_form(window: MainWindow, form: RestorationForm) -> None:
    said = Restoration(deinterlace=Deinterlace.NNEDI3, doubles_rate=True, use_sr=True, width=1280, height=720)
    window.editing.load_script(with_restoration(SOURCE_SCRIPT, said), "")
    assert form.restoration == said


def test_switching_off_leaves_the_script_as_it_was(window: MainWindow, form: RestorationForm, qtbot: QtBot) -> None:
    _turn_on(form)
    qtbot.waitUntil(lambda: _said(window) is not None)
    child(form, QCheckBox, "restorationOn").setChecked(False)
    qtbot.waitUntil(lambda: window.editor.script == SOURCE_SCRIPT)


@pytest.mark.parametrize("category", ["animation", "cg"])
def test_drawn_footage_greys_out_what_is_ignored(window: MainWindow, form: RestorationForm, category: str) -> None:
    _turn_on(form)
    _choose(form, "Kind of footage", category)
    assert not any(_switch(form, text).isEnabled() for text in ("Denoise", "Film grain", "Enhance faces"))
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
    qtbot.wait(500)
    assert window.editor.script == before
    next(side for side in form.findChildren(QSpinBox) if side.accessibleName() == "Height").setValue(720)
    qtbot.waitUntil(lambda: _said(window) == Restoration(use_sr=True, height=720))


def test_a_model_is_chosen_for_faces(window: MainWindow, form: RestorationForm, tmp_path: Path, qtbot: QtBot) -> None:
    _turn_on(form)
    _switch(form, "Enhance faces").setChecked(True)
    assert "needs a model" in form.problem
    line = next(line for line in form.findChildren(QLineEdit) if line.accessibleName() == "Model for faces")
    path = str(tmp_path / "faces.onnx")
    line.setText(path)
    line.textEdited.emit(path)
    qtbot.waitUntil(lambda: _said(window) == Restoration(face_enhance=True, face_model=path))


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
