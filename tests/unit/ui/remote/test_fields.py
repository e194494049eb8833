# SPDX-License-Identifier: GPL-3.0-or-later
"""A form made of a document's fields: it says what was said and no more, and what is wrong with it."""

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from ripgui.remote.dialect import Field
from ripgui.remote.registry import ABOUT
from ripgui.ui.remote.fields import FieldsForm, spoken_name
from tests.unit.ui.hand import child

FIELDS = (
    Field(name="slice", help="Cut it.", kind="boolean", default="true"),
    Field(name="queue", help="Which one.", kind="choice", choices=("default", "priority"), default="default"),
    Field(name="timeout", help="Minutes.", kind="integer", lowest=1),
    Field(name="quality", help="How good.", kind="integer", lowest=1, highest=10),
    Field(name="face_enhance", help="Faces.", kind="boolean"),
    Field(name="video_key", help="Its name.", is_required=True),
)


@pytest.fixture
def form(qtbot: QtBot) -> FieldsForm:
    made = FieldsForm()
    qtbot.addWidget(made)
    made.set_fields(FIELDS)
    return made


def test_only_what_was_said_is_told(form: FieldsForm) -> None:
    assert form.values() == {}
    child(form, QCheckBox, "field_slice").click()
    child(form, QSpinBox, "field_quality").setValue(7)
    faces = child(form, QComboBox, "field_face_enhance")
    faces.setCurrentIndex(faces.findData("false"))
    said = {"slice": "false", "quality": "7", "face_enhance": "false"}
    assert form.values() == said
    assert form.whole() == {"queue": "default", **said}
    form.show_values({"queue": "priority"})
    assert form.values() == {"queue": "priority"}


def test_a_mistake_stands_at_its_field(qtbot: QtBot, form: FieldsForm) -> None:
    line = child(form, QLineEdit, "field_timeout")
    with qtbot.waitSignal(form.edited):
        line.insert("0")
        line.textEdited.emit("0")
    assert "timeout" in form.problem()
    assert line.property("tone") == "error"
    line.setText("5")
    line.textEdited.emit("5")
    assert line.property("tone") != "error"
    assert "video_key is missing" in form.problem()


def test_what_a_system_ignores_is_grey(form: FieldsForm) -> None:
    form.ignore(("face_enhance",), "ignored here")
    faces = child(form, QComboBox, "field_face_enhance")
    assert (faces.isEnabled(), faces.toolTip()) == (False, "ignored here")
    form.set_editable(False)
    assert child(form, QLineEdit, "field_video_key").isReadOnly()
    form.ignore((), "")
    form.set_editable(True)
    assert faces.isEnabled()


def test_a_key_is_not_shown_as_it_is_typed(form: FieldsForm) -> None:
    form.set_fields([Field(name="storage_sk", help="A key.", kind="secret"), *FIELDS])
    line = child(form, QLineEdit, "field_storage_sk")
    assert line.echoMode() is QLineEdit.EchoMode.Password
    line.setText("s3cret")
    assert form.values() == {"storage_sk": "s3cret"}


def test_every_kinds_fields_make_a_form(qtbot: QtBot) -> None:
    form = FieldsForm(is_raw=True)
    qtbot.addWidget(form)
    for about in ABOUT.values():
        for fields in (about.settings, about.options, *(call.fields for call in about.calls)):
            form.set_fields(fields)
            form.show_values({})
            assert form.fields == fields
            assert form.values() == {}
    assert spoken_name("input_quality") == "Input quality"
