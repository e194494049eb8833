# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings' dialog: all that can be set is found, changed, given back and kept."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from ripgui.core.folders import cache_folder
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings, load_settings, settings_path
from ripgui.engine.store.database import path_of_queue
from ripgui.ui.main_window import MainWindow
from ripgui.ui.motion import MotionWatch, is_motion_reduced
from ripgui.ui.settings.dialog import SettingsDialog
from ripgui.ui.settings.row import RowView
from ripgui.ui.settings.synonyms import SYNONYMS
from ripgui.ui.theme import SchemeChoice


@pytest.fixture
def dialog(window: MainWindow) -> SettingsDialog:
    return window.commands.settings.show_dialog()


def row(dialog: SettingsDialog, name: str) -> RowView:
    [found] = [view for view in dialog.findChildren(RowView) if view.row.name == name]
    return found


def shown_rows(dialog: SettingsDialog) -> list[str]:
    return [view.row.name for view in dialog.findChildren(RowView) if view.isVisibleTo(dialog)]


def show_section(dialog: SettingsDialog, title: str) -> None:
    [item] = dialog.list.findItems(title, Qt.MatchFlag.MatchExactly)
    dialog.list.setCurrentItem(item)


def part[T: QWidget](dialog: SettingsDialog, name: str, kind: type[T]) -> T:
    found = row(dialog, name).findChild(kind)
    assert isinstance(found, kind)
    return found


def kept(window: MainWindow) -> Settings:
    window.background.wait()
    return load_settings()


def test_everything_of_the_file_can_be_set(dialog: SettingsDialog) -> None:
    in_order = {view.row.name: view for view in dialog.findChildren(RowView)}
    camel = {key: "".join([key.split("_")[0], *(w.title() for w in key.split("_")[1:])]) for key in asdict(Settings())}
    elsewhere = {"frame_timeout_s": "frameTimeout", "first_frame_timeout_s": "firstFrameTimeout"}
    elsewhere |= {"index_cache_mib": "indexCache", "update_check": ""}  # nobody to ask: no row
    names = {elsewhere.get(key, name) for key, name in camel.items()} - {""}
    assert names <= set(in_order)
    for view in in_order.values():
        assert view.row.title
        assert view.row.hint
        assert view.row.control.field.accessibleName() or view.findChild(QPushButton)


def test_a_change_holds_at_once_and_is_kept(
    qtbot: QtBot, window: MainWindow, session: Session, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[Settings] = []
    monkeypatch.setattr(session, "take_settings", taken.append)
    part(dialog, "workers", QSpinBox).setValue(3)
    part(dialog, "sound", QCheckBox).click()
    assert taken[-1] == window.settings == Settings(workers=3, sound=True)
    assert kept(window) == Settings(workers=3, sound=True)
    view = row(dialog, "workers")
    show_section(dialog, "Encoding")
    assert view.reset.isVisible()
    view.reset.click()
    assert part(dialog, "workers", QSpinBox).text() == "Automatic"
    assert not view.reset.isVisible()
    assert kept(window) == Settings(sound=True)
    assert json.loads(settings_path().read_text()) == {"sound": True}


def test_what_cannot_be_is_told_and_taken_back(qtbot: QtBot, window: MainWindow, dialog: SettingsDialog) -> None:
    line = part(dialog, "tempFolder", QLineEdit)
    show_section(dialog, "Files and folders")
    line.setText("chunks")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "must be an absolute path" in window.messages.text())
    assert window.settings == Settings()
    assert line.text() == ""


def test_a_file_edited_by_hand_is_seen_and_loses_nothing(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog
) -> None:
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text('{"gpu_slots": 5, "my_note": "kept"}', encoding="utf-8")
    window.commands.settings.show_dialog()
    qtbot.waitUntil(lambda: part(dialog, "gpuSlots", QSpinBox).value() == 5)
    part(dialog, "notices", QCheckBox).click()
    window.background.wait()
    assert json.loads(settings_path().read_text()) == {"gpu_slots": 5, "my_note": "kept", "notices": False}


def test_what_the_window_remembers_can_be_set_here(window: MainWindow, dialog: SettingsDialog) -> None:
    colours = part(dialog, "scheme", QComboBox)
    colours.activated.emit(colours.findText("Light"))
    assert window.theme.choice is SchemeChoice.LIGHT
    assert window.actions_by_name["schemeLight"].isChecked()
    line = part(dialog, "pattern", QLineEdit)
    line.setText("{name}-small")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.editing.draft.output.pattern == "{name}-small"
    part(dialog, "closeBrackets", QCheckBox).click()
    assert not window.editor.closes_brackets
    part(dialog, "textZoom", QSpinBox).setValue(2)
    assert window.editor.zoom_steps == 2
    row(dialog, "textZoom").reset.click()
    assert window.editor.zoom_steps == 0


def test_search_finds_rows_in_all_sections(dialog: SettingsDialog) -> None:
    assert shown_rows(dialog)[0] == "scheme"
    QTest.keyClicks(dialog.search, "timeout")
    assert shown_rows(dialog) == ["frameTimeout", "firstFrameTimeout"]
    dialog.search.setText("first frame")
    assert shown_rows(dialog) == ["firstFrameTimeout"]
    marked = row(dialog, "firstFrameTimeout")
    assert "<span" in marked._title.text()
    dialog.search.setText("notifications")
    assert shown_rows(dialog)[:2] == ["notices", "sound"]
    dialog.search.setText(path_of_queue().name)
    assert shown_rows(dialog) == ["dataFolder"]
    dialog.search.setText("<b>x")
    assert shown_rows(dialog) == []
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.search.text() == ""
    assert shown_rows(dialog)[0] == "scheme"
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert shown_rows(dialog)[0] == "workers"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("color", "scheme"),
        ("night", "scheme"),
        ("hotkeys", "keys"),
        ("themes", "scheme"),
        ("hardware acceleration", "gpuSlots"),
        ("qsv", "gpuSlots"),
        ("parallel processing", "workers"),
        ("temp files", "tempFolder"),
        ("default path", "folder"),
        ("when done", "notices"),
        ("logs", "crashReports"),
        ("jobs", "workers"),
        ("vram", "gpuSlots"),
        ("destination", "folder"),
        ("tmp", "tempFolder"),
        ("hibernate", "keepAwake"),
        ("log", "crashReports"),
    ],
)
def test_search_finds_what_other_programs_call_it(dialog: SettingsDialog, typed: str, found: str) -> None:
    dialog.search.setText(typed)
    assert found in shown_rows(dialog)


def test_synonyms_are_those_of_rows(dialog: SettingsDialog) -> None:
    names = {view.row.name for view in dialog.findChildren(RowView)}
    assert set(SYNONYMS) - names <= {"updateCheck", "taskbarProgress"}  # where somebody can be asked, and on Linux
    assert names - set(SYNONYMS) == set()


def test_the_cache_is_measured_and_cleared(
    qtbot: QtBot, window: MainWindow, session: Session, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    index, tried = cache_folder() / "index" / "a.bsindex", cache_folder() / "tests" / "b.mkv"
    for path in (index, tried):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * 3_000_000)
    dialog.hide()
    dialog.show()
    told: Callable[[], str] = row(dialog, "cache").row.told or str
    qtbot.waitUntil(lambda: told().startswith("It takes 6") or "5.7" in told())
    button = part(dialog, "cache", QPushButton)
    monkeypatch.setattr(type(session), "is_busy", property(lambda _: True))
    button.click()
    assert "Not while the queue works" in told()
    assert index.exists()
    monkeypatch.setattr(type(session), "is_busy", property(lambda _: False))
    button.click()
    qtbot.waitUntil(lambda: not index.exists() and told().startswith("It takes"))
    assert tried.exists(), "a test encode that somebody may look at stays"


@pytest.fixture
def motion(qapp: QApplication) -> Iterator[MotionWatch]:
    made = MotionWatch(qapp, "system")
    yield made
    made.choose("system")


def test_motion_is_reduced_where_that_is_chosen(qapp: QApplication, motion: MotionWatch) -> None:
    effect = Qt.UIEffect.UI_AnimateMenu
    assert not is_motion_reduced()
    motion.choose("reduced")
    assert is_motion_reduced()
    assert not qapp.isEffectEnabled(effect)
    motion.choose("full")
    assert not is_motion_reduced()
