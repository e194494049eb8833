# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog of the remote systems: each kind asks for what it has, secrets stay where they belong."""

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from ripgui.core.endpoint import Endpoint
from ripgui.remote.registry import ABOUT
from ripgui.ui.remote.dialog import EndpointDialog
from ripgui.ui.theme import Theme
from tests.unit.ui.hand import child, sent

STUDIO = Endpoint(name="studio", kind="finalrip", url="https://farm.example", token="keyring")


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> EndpointDialog:
    made = EndpointDialog(ABOUT, theme)
    qtbot.addWidget(made)
    made.form.set_storages(["backup"])
    made.show_endpoints([STUDIO])
    made.show()
    return made


def write(dialog: EndpointDialog, name: str, text: str) -> None:
    line = child(dialog, QLineEdit, name)
    line.setText(text)
    line.textEdited.emit(text)


def choose(dialog: EndpointDialog, name: str, value: str) -> None:
    box = child(dialog, QComboBox, name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_kind_asks_for_what_it_has(dialog: EndpointDialog) -> None:
    child(dialog, QPushButton, "endpointNew").click()
    token, access, storage = (
        child(dialog, QLineEdit, "endpointToken"),
        child(dialog, QLineEdit, "endpointAccess"),
        child(dialog, QComboBox, "endpointStorage"),
    )
    assert (token.isVisible(), access.isVisible(), storage.isVisible()) == (True, False, False)
    choose(dialog, "endpointKind", "visionular")
    assert (token.isVisible(), access.isVisible(), storage.isVisible()) == (False, True, True)
    assert "plain HTTP" in child(dialog, QLabel, "endpointWarning").text()
    assert child(dialog, QLabel, "endpointCannot").text()
    choose(dialog, "endpointKind", "transcoding")
    assert not child(dialog, QComboBox, "endpointSecrets").isVisible()
    child(dialog, QPushButton, "endpointHeaderAdd").click()
    write(dialog, "endpointHeaderName", "X-Key")
    assert child(dialog, QComboBox, "endpointSecrets").isVisible()


def test_an_endpoint_is_saved_without_its_secrets(qtbot: QtBot, dialog: EndpointDialog) -> None:
    child(dialog, QPushButton, "endpointNew").click()
    save = child(dialog, QPushButton, "endpointSave")
    assert not save.isEnabled()
    write(dialog, "endpointName", "second")
    assert "address is missing" in child(dialog, QLabel, "endpointMessage").text()
    write(dialog, "endpointUrl", "farm.example")
    assert child(dialog, QLineEdit, "endpointUrl").property("tone") == "error"
    write(dialog, "endpointUrl", "https://farm.example/x")
    write(dialog, "endpointToken", "abc")
    child(dialog, QPushButton, "endpointHeaderAdd").click()
    write(dialog, "endpointHeaderName", "X-Team")
    write(dialog, "endpointHeaderValue", "blue")
    child(dialog, QCheckBox, "endpointVerifies").click()
    with qtbot.waitSignal(dialog.save_asked) as caught:
        save.click()
    endpoint, typed = sent(caught)
    assert endpoint == Endpoint(
        name="second", kind="finalrip", url="https://farm.example/x", token="keyring",
        headers=(("X-Team", "keyring"),), verifies=False,
    )  # fmt: skip
    assert typed == {"token": "abc", "header X-Team": "blue"}
    dialog.saved()
    assert dialog.form.typed() == {}
    dialog.show_endpoints([STUDIO, endpoint], "second")
    safe, row = (child(dialog, QTreeWidget).topLevelItem(number) for number in range(2))
    assert safe is not None
    assert row is not None
    assert "not checked" in row.text(0)
    # Not by its colour alone.
    assert (safe.icon(0).isNull(), row.icon(0).isNull()) == (True, False)


def test_variables_are_named_instead(qtbot: QtBot, dialog: EndpointDialog) -> None:
    choose(dialog, "endpointSecrets", "environment")
    write(dialog, "endpointToken", "FARM_TOKEN")
    with qtbot.waitSignal(dialog.save_asked) as caught:
        child(dialog, QPushButton, "endpointSave").click()
    endpoint, typed = sent(caught)
    assert (endpoint.token, typed) == ("env:FARM_TOKEN", {})


def test_a_test_can_be_stopped_and_a_removal_is_asked_twice(qtbot: QtBot, dialog: EndpointDialog) -> None:
    test, remove = child(dialog, QPushButton, "endpointTest"), child(dialog, QPushButton, "endpointRemove")
    with qtbot.waitSignal(dialog.test_asked):
        test.click()
    dialog.set_testing(True)
    with qtbot.waitSignal(dialog.stop_asked):
        test.click()
    with qtbot.assertNotEmitted(dialog.remove_asked):
        remove.click()
    with qtbot.waitSignal(dialog.remove_asked) as caught:
        remove.click()
    assert sent(caught) == ["studio"]
