# SPDX-License-Identifier: GPL-3.0-or-later
"""Where tasks are done: chosen in the tool row, told of in a card, refused before anything is added."""

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from ripgui.core.endpoint import Endpoint, Target
from ripgui.core.event import StageChanged
from ripgui.core.task import TaskState
from ripgui.engine.delivery.endpoints import save_endpoint
from ripgui.engine.session import Session
from ripgui.remote.registry import ABOUT
from ripgui.ui.main_window import MainWindow
from ripgui.ui.remote.dialog import EndpointDialog
from ripgui.ui.remote.target_card import TargetCard
from ripgui.ui.theme import Theme
from ripgui.ui.tool_row import TargetBox
from tests.unit.ui.hand import child, fill, trigger
from tests.unit.ui.remote.conftest import Farm
from tests.unit.ui.rows import make_row

SR = Endpoint(name="sr", kind="kokoon", token="env:SR")


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> TargetCard:
    made = TargetCard(theme)
    qtbot.addWidget(made)
    made.form.set_fields(ABOUT["kokoon"].options)
    made.show_target(Target(endpoint="sr"), SR, ABOUT["kokoon"], editable=True)
    return made


def test_what_costs_money_is_agreed_to_first(qtbot: QtBot, card: TargetCard) -> None:
    price = child(card, QCheckBox, "targetPrice")
    assert "credits" in child(card, QLabel, "targetCost").text()
    assert "price" in card.problem()
    with qtbot.waitSignal(card.edited):
        price.click()
    assert card.problem() == "vid is missing"
    card.show_target(Target(endpoint="other"), SR, ABOUT["kokoon"], editable=True)
    assert "price" in card.problem()


def test_what_a_drawn_film_ignores_is_grey(card: TargetCard) -> None:
    category, faces = child(card, QComboBox, "field_category"), child(card, QComboBox, "field_face_enhance")
    assert faces.isEnabled()
    category.setCurrentIndex(category.findData("animation"))
    assert not faces.isEnabled()
    assert child(card, QComboBox, "field_deinterlace").isEnabled()
    assert card.target() == Target(endpoint="sr", options=(("category", "animation"),))
    assert dict(card.options())["task_type"] == "SR"
    category.setCurrentIndex(0)
    assert faces.isEnabled()
    card.set_category("cg")
    assert not faces.isEnabled()


def test_a_system_that_is_gone_says_so(card: TargetCard) -> None:
    card.show_target(Target(endpoint="gone"), None, None, editable=True)
    assert "gone" in card.problem()


def test_the_box_knows_this_computer_and_the_systems(qtbot: QtBot) -> None:
    box = TargetBox()
    qtbot.addWidget(box)
    box.set_systems(("sr", "studio"))
    with qtbot.waitSignal(box.chosen) as caught:
        box.activated.emit(2)
    assert (caught.args, box.currentText()) == (["studio"], "studio")
    with qtbot.waitSignal(box.systems_asked):
        box.activated.emit(box.count() - 1)
    assert box.currentText() == "studio"
    box.show_target("gone")
    assert "gone" in box.currentText()
    box.show_target("")
    assert box.currentIndex() == 0


def test_the_window_aims_at_a_system_and_asks_it(
    qtbot: QtBot, window: MainWindow, farm: Farm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FARM_TOKEN", "s3cret")
    farm.answers["oss/presigned"] = {"url": "https://farm.example/put"}
    save_endpoint(Endpoint(name="studio", kind="finalrip", url=farm.site.url, token="env:FARM_TOKEN"))
    trigger(window, "endpoints")
    qtbot.waitUntil(lambda: window.findChild(EndpointDialog) is not None)
    dialog = child(window, EndpointDialog)
    child(dialog, QPushButton, "endpointTest").click()
    told = child(dialog, QLabel, "endpointMessage")
    qtbot.waitUntil(lambda: "answers" in told.text())
    dialog.close()
    box = window.tools.target
    at = box.findData("studio")
    box.activated.emit(at)
    assert window.editing.add_options().target == Target(endpoint="studio")
    qtbot.waitUntil(lambda: window.findChild(TargetCard) is not None)
    workers = next(box for box in window.output.findChildren(QSpinBox) if box.accessibleName() == "Workers")
    assert workers.isHidden()
    window.editor.setPlainText("import os")
    error = child(window, QLabel, "targetError")
    qtbot.waitUntil(lambda: "FINALRIP_SOURCE" in error.text())
    assert "FINALRIP_SOURCE" in window.editing.draft_problem()
    box.activated.emit(0)
    assert window.editing.draft_problem() == ""
    # What its server does goes on without the window, which closes without a question.
    monkeypatch.setattr(Session, "is_running", property(lambda _: True))
    row = make_row(1, TaskState.REMOTE)
    fill(window, row)
    assert not window.closing.may_close()
    window.model.push_event(StageChanged(task=1, state=TaskState.REMOTE, detail="studio: encoding", progress=None))
    window.model.flush()
    assert window.closing.may_close()
