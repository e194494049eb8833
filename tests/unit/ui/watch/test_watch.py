# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog over watched folders, and what the window says of them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from ripgui.core.watch import WatchedFolder, WatchState
from ripgui.engine.preset.preset import load_presets
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import Theme
from ripgui.ui.watch.dialog import WatchDialog
from tests.unit.ui.hand import Calls

FRESH = WatchedFolder(folder="", preset="720p", pattern="{name}-encoded")
ONE = replace(FRESH, folder="/v/one")
TWO = replace(FRESH, folder="/v/two", starts=True, has_subfolders=False, output_folder="/v/out", preset="gone")


class Asked:
    """What the dialog asked for."""

    def __init__(self, dialog: WatchDialog) -> None:
        self.watched: list[tuple[WatchedFolder, bool]] = []
        self.unwatched: list[str] = []
        dialog.watch_asked.connect(lambda watched, only_new: self.watched.append((watched, only_new)))
        dialog.unwatch_asked.connect(self.unwatched.append)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> Iterator[WatchDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = WatchDialog(theme, lambda: FRESH, lambda script: "nnedi3" not in script, parent)
    made.set_presets(load_presets())
    made.show_states(())
    made.show_first()
    made.show()
    yield made
    made.close()


def click(dialog: WatchDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled()
    button.click()


def line(dialog: WatchDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert found is not None
    return found


def rows(dialog: WatchDialog) -> list[list[str]]:
    tree = dialog.findChild(QTreeWidget)
    assert tree is not None
    items = (tree.topLevelItem(number) for number in range(tree.topLevelItemCount()))
    return [[item.text(column) for column in range(2)] for item in items if item is not None]


def test_a_folder_is_watched_with_the_settings_of_the_window(dialog: WatchDialog) -> None:
    asked = Asked(dialog)
    save = dialog.findChild(QPushButton, "watchSave")
    assert save is not None
    assert not save.isEnabled()
    line(dialog, "watchFolder").setText(" ~ ")
    assert dialog.form.watched().folder == str(Path.home())
    line(dialog, "watchFolder").setText("/v/one")
    dialog.show_states(())  # a look of the watch takes nothing of what is typed
    for name in ("watchOnlyNew", "watchStarts"):
        box = dialog.findChild(QCheckBox, name)
        assert box is not None
        box.click()
    click(dialog, "watchSave")
    watched = replace(ONE, starts=True)
    assert asked.watched == [(watched, True)]
    dialog.show_states([WatchState(watched=watched)])
    assert rows(dialog) == [["/v/one", "Watched"]]
    assert not save.isEnabled()
    assert line(dialog, "watchFolder").isReadOnly()


def test_the_settings_of_one_are_changed_and_it_is_let_go(dialog: WatchDialog) -> None:
    asked = Asked(dialog)
    dialog.show_states([WatchState(watched=ONE), WatchState(watched=TWO, unready=2)])
    dialog.show_first()
    tree = dialog.findChild(QTreeWidget)
    assert tree is not None
    tree.setCurrentIndex(tree.model().index(1, 0))
    assert dialog.form.watched() == TWO
    line(dialog, "watchPattern").setText("{nonsense}")
    save = dialog.findChild(QPushButton, "watchSave")
    assert save is not None
    assert not save.isEnabled()
    line(dialog, "watchPattern").setText("{title}")
    dialog.show_states([WatchState(watched=ONE), WatchState(watched=TWO, problem="not there")])
    click(dialog, "watchSave")
    assert asked.watched == [(replace(TWO, pattern="{title}"), False)]
    click(dialog, "watchRemove")
    click(dialog, "watchRemove")
    assert asked.unwatched == ["/v/two"]
    dialog.show_states([WatchState(watched=ONE)])
    assert dialog.form.watched() == ONE
    click(dialog, "watchNew")
    assert dialog.form.watched() == FRESH


def test_trouble_and_strangers_scripts_are_told(dialog: WatchDialog) -> None:
    dialog.show_states(
        [WatchState(watched=ONE, problem="/v/one cannot be watched"), WatchState(watched=TWO, unready=3)]
    )
    dialog.show_first()
    told = dialog.findChild(QLabel, "watchMessage")
    assert told is not None
    assert told.text() == "/v/one cannot be watched"
    assert [row[1] for row in rows(dialog)] == ["Not now", "3 not complete yet"]
    warning = next(each for each in dialog.findChildren(QLabel) if each.property("tone") == "warning")
    assert warning.isHidden()
    stranger = replace(load_presets()[0], name="stranger", script="core.nnedi3")
    dialog.set_presets([*load_presets(), stranger])
    box = dialog.findChild(QComboBox, "watchPreset")
    assert box is not None
    box.setCurrentIndex(box.findData("stranger"))
    assert not warning.isHidden()


def test_the_window_watches_and_says_so(
    window: MainWindow, session: Session, calls: Calls, qtbot: QtBot, tmp_path: Path
) -> None:
    window.actions_by_name["watchedFolders"].trigger()
    dialog = window.findChild(WatchDialog)
    assert dialog is not None
    line(dialog, "watchFolder").setText("/nowhere")
    click(dialog, "watchSave")
    told = dialog.findChild(QLabel, "watchMessage")
    assert told is not None
    qtbot.waitUntil(lambda: "not a folder" in told.text())
    line(dialog, "watchFolder").setText(str(tmp_path))
    click(dialog, "watchSave")
    qtbot.waitUntil(lambda: [name for name, _ in calls if name == "watch"] == ["watch"])
    session.watched_changed.emit((WatchState(watched=ONE), WatchState(watched=TWO, problem="away")))
    note = window.status.findChild(QToolButton, "watchedNote")
    assert note is not None
    assert (note.text(), note.toolTip()) == ("2 folders watched, 1 not now", "/v/one\naway")
    session.watched_changed.emit(())
    assert note.isHidden()
    dialog.close()


def test_a_session_watches_what_it_is_asked_to(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(Store(), Settings())
    assert session.become_runner()
    session.open()
    try:
        watched = replace(FRESH, folder=str(tmp_path))
        with qtbot.waitSignal(session.watched_changed, check_params_cb=lambda states: len(states) == 1):
            session.watch(watched, False)
        assert session.watched == (WatchState(watched=watched),)
        with qtbot.waitSignal(session.watched_changed, check_params_cb=lambda states: not states):
            session.unwatch(str(tmp_path))
    finally:
        session.close()
