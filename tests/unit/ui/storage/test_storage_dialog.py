# SPDX-License-Identifier: GPL-3.0-or-later
"""The storages' dialog, the card in the output tab, links, and what both ask of a real server."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from ripgui.core.storage import Collision, Delivery, Storage
from ripgui.core.task import TaskState
from ripgui.delivery.protocol import Entries
from ripgui.delivery.s3 import Entry
from ripgui.engine.delivery.storages import add_storage, load_storages
from ripgui.ui.look import ElidedLabel
from ripgui.ui.main_window import MainWindow
from ripgui.ui.storage.dialog import StorageDialog
from ripgui.ui.storage.form import TypedKeys
from ripgui.ui.storage.link import LinkDialog, qr_code
from ripgui.ui.storage.panel import DeliveryPanel
from ripgui.ui.theme import Theme
from ripgui.ui.timing_panel import TimingPanel
from ripgui.ui.work_panel import TAB_OUTPUT
from tests.unit.ui.hand import Calls
from tests.unit.ui.rows import make_row

FILMS = Storage(name="films", provider="minio", bucket="films", endpoint="http://nas:9000", region="us-east-1")


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(ground: QWidget, theme: Theme) -> StorageDialog:
    made = StorageDialog(theme, ground)
    made.show()
    return made


def child[T: QWidget](parent: QWidget, kind: type[T], name: str) -> T:
    found = parent.findChild(kind, name)
    assert found is not None
    return found


def choose(view: QTreeWidget, number: int) -> None:
    item = view.topLevelItem(number)
    assert item is not None
    view.setCurrentItem(item)


def press(parent: QWidget, name: str) -> None:
    child(parent, QPushButton, name).click()


def type_into(parent: QWidget, name: str, text: str) -> None:
    line = child(parent, QLineEdit, name)
    line.setText(text)
    line.textEdited.emit(text)


def test_a_storage_is_made_of_what_was_typed(dialog: StorageDialog, qtbot: QtBot) -> None:
    dialog.show_storages(())
    save = child(dialog, QPushButton, "storageSave")
    assert not save.isEnabled()
    provider = child(dialog, QComboBox, "storageProvider")
    provider.setCurrentIndex(provider.findData("minio"))
    provider.activated.emit(provider.currentIndex())
    for name, text in (("Name", "films"), ("Endpoint", "http://nas:9000"), ("Bucket", "films")):
        type_into(dialog, f"storage{name}", text)
    type_into(dialog, "storageAccess", "key")
    type_into(dialog, "storageSecret", "s3cr3t")
    with qtbot.waitSignal(dialog.save_asked) as asked:
        save.click()
    assert asked.args == [FILMS, TypedKeys("key", "s3cr3t")]
    assert "s3cr3t" not in repr(asked.args)
    dialog.saved()
    assert dialog.form.typed() == TypedKeys()
    assert child(dialog, QLineEdit, "storageSecret").echoMode() is QLineEdit.EchoMode.Password


def test_keys_may_be_variables_and_what_is_wrong_is_told(dialog: StorageDialog) -> None:
    dialog.show_storages((replace(FILMS, access_key="env:A", secret_key="env:B"),))
    assert child(dialog, QLineEdit, "storageSecret").text() == "B"
    assert dialog.form.storage().secret_key == "env:B"
    type_into(dialog, "storageBucket", "No Bucket")
    assert not child(dialog, QPushButton, "storageTest").isEnabled()
    assert "no bucket's name" in child(dialog, QPushButton, "storageTest").toolTip()
    told = child(dialog, QLabel, "storageMessage")
    assert "no bucket's name" in told.text()
    type_into(dialog, "storageBucket", "a-bucket")
    assert told.text() == ""


def test_without_storages_the_keys_go_into_the_form_and_then_to_the_buttons(dialog: StorageDialog) -> None:
    dialog.show_storages(())
    dialog.hide()
    dialog.show()
    name, shut = child(dialog, QLineEdit, "storageName"), child(dialog, QPushButton, "storageClose")
    assert (dialog.focusWidget(), child(dialog, QPushButton, "storageSave").nextInFocusChain()) == (name, shut)
    assert not dialog.list.isVisible()
    dialog.show_storages((FILMS,))
    assert dialog.focusWidget() == dialog.list


def test_removing_and_deleting_are_asked_twice(dialog: StorageDialog, qtbot: QtBot) -> None:
    dialog.show_storages((FILMS,))
    press(dialog, "storageRemove")
    with qtbot.waitSignal(dialog.remove_asked) as removed:
        press(dialog, "storageRemove")
    assert removed.args == ["films"]
    browser = dialog.browser
    found = (Entry(key="shows/", is_folder=True), Entry(key="a.mkv", size_bytes=2000, changed_at=1.7e9))
    browser.show_entries("", Entries(entries=found))
    view = browser.findChild(QTreeWidget)
    assert view is not None
    choose(view, 0)
    assert not child(browser, QPushButton, "browserDelete").isEnabled()
    choose(view, 1)
    press(browser, "browserDelete")
    with qtbot.waitSignal(browser.delete_asked) as deleted:
        press(browser, "browserDelete")
    assert deleted.args == ["a.mkv"]
    with qtbot.waitSignal(browser.look_asked) as looked:
        view.itemActivated.emit(view.topLevelItem(0), 0)
    assert looked.args == ["shows/"]


def test_fields_of_the_card_begin_below_those_of_the_other_cards(ground: QWidget) -> None:
    panel, other = DeliveryPanel(), TimingPanel()
    for card in (panel, other):
        card.setParent(ground)
        card.resize(700, 200)
        card.ensurePolished()
        layout = card.layout()
        assert layout is not None
        layout.activate()

    def begin(card: QWidget, field: QWidget) -> int:
        return field.mapTo(card, field.rect().topLeft()).x()

    typed = next(field for field in other.findChildren(QLineEdit) if not field.isHidden())
    assert begin(panel, panel.findChildren(QComboBox)[0]) == begin(other, typed)


def test_the_card_says_where_results_go(qtbot: QtBot) -> None:
    panel = DeliveryPanel()
    qtbot.addWidget(panel)
    panel.set_storages((FILMS,))
    wanted = Delivery(storage="films", key="{date}/", collision=Collision.SKIP, link_hours=48)
    panel.show_delivery(wanted, editable=True)
    assert panel.delivery() == wanted
    panel.show_delivery(replace(wanted, storage="gone"), editable=True)
    assert panel.delivery().storage == "gone"
    lack = next(each for each in panel.findChildren(ElidedLabel) if "no storage gone" in each.text_whole())
    assert not lack.isHidden()
    panel.set_storages((FILMS, replace(FILMS, name="gone")))
    assert (panel.delivery().storage, lack.isHidden()) == ("gone", True)
    with qtbot.assertNotEmitted(panel.edited):
        type_into(panel, "deliveryKey", "{nobody}")
    assert "no field {nobody}" in panel.problem()


def test_a_link_is_shown_copied_and_drawn(ground: QWidget, qtbot: QtBot) -> None:
    dialog = LinkDialog("a.mkv", 48, ground)
    with qtbot.waitSignal(dialog.asked) as asked:
        dialog.ask()
    assert asked.args == [48 * 3600]
    link = f"https://nas/films/a.mkv?X-Amz-Signature={'0' * 300}"
    dialog.show_link(link)
    press(dialog, "linkCopy")
    assert QGuiApplication.clipboard().text() == link
    assert not child(dialog, QLabel, "linkCode").pixmap().isNull()
    code = qr_code(link, 300)
    assert code.pixelColor(0, 0) == Qt.GlobalColor.white
    assert code.width() <= 300


@pytest.fixture
def storages(window: MainWindow, box: Storage) -> Iterator[StorageDialog]:
    """The dialog of a window, with a storage that works."""
    add_storage(box)
    window.actions_by_name["storages"].trigger()
    made = window.findChild(StorageDialog)
    assert made is not None
    yield made
    made.close()


def test_a_storage_is_tested_filled_and_looked_into(
    storages: StorageDialog, window: MainWindow, calls: Calls, qtbot: QtBot, tmp_path: Path
) -> None:
    told = child(storages, QLabel, "storageMessage")
    qtbot.waitUntil(lambda: storages.shown is not None)
    box = storages.shown
    assert box is not None
    press(storages, "storageTest")
    qtbot.waitUntil(lambda: "can be listed" in told.text())
    film = tmp_path / "film.mkv"
    film.write_bytes(os.urandom(1000))
    window.commands._storages._upload(box, "shows/", str(film))
    view = storages.browser.findChild(QTreeWidget)
    assert view is not None
    qtbot.waitUntil(lambda: view.topLevelItemCount() == 1)
    # What became of it is told, though what lies there is looked at after that.
    assert child(storages, QLabel, "browserMessage").text() == "Sent: shows/film.mkv"
    choose(view, 0)
    press(storages.browser, "browserAdd")
    assert calls[-1][0] == "add"
    assert calls[-1][1][0] == ("storage:box/shows/film.mkv",)
    press(storages, "storageRemove")
    press(storages, "storageRemove")
    qtbot.waitUntil(lambda: load_storages() == () and storages.shown is None)


def test_a_task_says_where_it_goes_and_what_failed_is_sent_again(
    window: MainWindow, calls: Calls, qtbot: QtBot
) -> None:
    window.work.show_tab(TAB_OUTPUT)
    panel = window.output.findChild(DeliveryPanel)
    assert panel is not None
    panel.set_storages((FILMS,))
    chosen = child(panel, QComboBox, "deliveryStorage")
    chosen.setCurrentIndex(chosen.findData("films"))
    chosen.activated.emit(chosen.currentIndex())
    assert window.editing.draft.treatment.delivery.storage == "films"
    row = make_row(1)
    treatment = replace(row.task.spec.treatment, delivery=Delivery(storage="films"))
    spec = replace(row.task.spec, treatment=treatment)
    failed = replace(row.task, spec=spec, state=TaskState.FAILED, output_size_bytes=10)
    window.model.push_rows([replace(row, task=failed)])
    window.model.flush()
    window.queue.view.select(1)
    qtbot.waitUntil(window.actions_by_name["retryUpload"].isEnabled)
    window.actions_by_name["retryUpload"].trigger()
    assert ("retry_uploads", ([1],)) in calls
    QGuiApplication.clipboard().setText("https://example.org/a.mkv\nnothing\n")
    window.actions_by_name["addAddress"].trigger()
    assert calls[-1][1][0] == ("https://example.org/a.mkv",)
    assert not window.findChildren(QDialog)
