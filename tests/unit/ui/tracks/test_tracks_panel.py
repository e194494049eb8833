# SPDX-License-Identifier: GPL-3.0-or-later
"""The tracks tab: what is shown of a source, and what edits make of it."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import override

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QPushButton, QTabBar, QTreeWidget
from pytestqt.qtbot import QtBot

from ripgui.core.source import Chapter, SourceInfo, Stream
from ripgui.core.task import TaskState
from ripgui.core.track import ChapterMark, Tag, TrackChange, TrackChoice, TrackMatch, TrackRule, Tracks
from ripgui.engine.session import Session
from ripgui.ui.look import SpinBox
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import Theme
from ripgui.ui.tracks.choosing import without_file
from ripgui.ui.tracks.listing import TrackList
from ripgui.ui.tracks.panel import TracksPanel
from ripgui.ui.work_panel import TAB_TRACKS
from tests.unit.ui.hand import Calls, asked, child, fill
from tests.unit.ui.rows import make_row

SOURCE = SourceInfo(
    path="/videos/a.mkv",
    size_bytes=1000,
    modified_ns=0,
    fingerprint="f",
    container="matroska,webm",
    duration=Fraction(1440),
    streams=(
        Stream(index=0, kind="video", codec="h264", width=1920, height=1080),
        Stream(index=1, kind="audio", codec="flac", language="jpn", channels=2, dispositions=("default",)),
        Stream(index=2, kind="audio", codec="ac3", language="eng", channels=6, title="Commentary"),
        Stream(index=3, kind="subtitle", codec="ass", language="eng"),
    ),
    chapters=(Chapter(start=Fraction(0), end=Fraction(90), title="Opening"),),
    metadata={"title": "A film", "encoder": "x"},
)
EXTRA = replace(SOURCE, path="/videos/b.srt", streams=(Stream(index=0, kind="subtitle", codec="subrip"),), chapters=())


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> TracksPanel:
    made = TracksPanel(theme)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.show_source(SOURCE)
    return made


def wanted(panel: TracksPanel) -> Tracks:
    return panel.tracks


def results(panel: TracksPanel) -> dict[str, str]:
    view = child(panel, TrackList)
    model = view.model()
    return {model.index(row, 0).data(): model.index(row, 5).data() for row in range(model.rowCount())}


def pick(panel: TracksPanel, name: str) -> None:
    view = child(panel, TrackList)
    item = view.topLevelItem(view.names().index(name))
    assert item is not None
    view.setCurrentItem(item)


def test_what_becomes_of_each_is_said_at_its_row(panel: TracksPanel) -> None:
    rules = (TrackRule(match=TrackMatch(codecs=("lossless",)), change=TrackChange(codec="opus", bit_rate_kbps=160)),)
    choices = (TrackChoice(track="0:3", change=TrackChange(delay_ms=-40)),)
    panel.show_choice(Tracks(rules=rules, choices=choices), "mkv", editable=True)
    assert results(panel) == {"0:0": "encoded", "0:1": "→ Opus 160 kbit/s", "0:2": "kept", "0:3": "kept, −40 ms"}
    panel.show_choice(Tracks(), "mp4", editable=True)
    assert "mov_text" in results(panel)["0:3"]
    assert "cannot hold" in results(panel)["0:3"]


def test_a_box_leaves_a_track_out_and_takes_it_back(panel: TracksPanel, qtbot: QtBot) -> None:
    item = child(panel, TrackList).topLevelItem(2)
    assert item is not None
    with qtbot.waitSignal(panel.edited):
        item.setCheckState(0, Qt.CheckState.Unchecked)
    assert wanted(panel).choices == (TrackChoice(track="0:2", change=TrackChange(keep=False)),)
    assert results(panel)["0:2"] == "left out"
    item = child(panel, TrackList).topLevelItem(2)
    assert item is not None
    item.setCheckState(0, Qt.CheckState.Checked)
    assert wanted(panel) == Tracks()


def test_fields_of_the_picked_track(panel: TracksPanel, qtbot: QtBot) -> None:
    pick(panel, "0:2")
    language = child(panel, QComboBox, "trackLanguage")
    assert language.currentText() == "eng – English"
    edit = language.lineEdit()
    assert edit is not None
    edit.setText("german")
    edit.editingFinished.emit()
    title = child(panel, QLineEdit, "trackTitle")
    title.setText("Kommentar")
    title.editingFinished.emit()
    child(panel, QCheckBox, "trackDefault").click()
    codec = child(panel, QComboBox, "trackCodec")
    codec.setCurrentIndex(codec.findData("aac"))
    codec.activated.emit(codec.currentIndex())
    rate = child(panel, SpinBox, "trackBitRate")
    rate.setValue(192)
    rate.editingFinished.emit()
    delay = child(panel, SpinBox, "trackDelay")
    delay.setValue(-120)
    delay.editingFinished.emit()
    change = TrackChange(language="ger", title="Kommentar", default=True, codec="aac", bit_rate_kbps=192, delay_ms=-120)
    assert wanted(panel).choices == (TrackChoice(track="0:2", change=change),)
    assert results(panel)["0:2"] == "→ AAC 192 kbit/s, −120 ms"
    child(panel, QPushButton, "trackReset").click()
    assert wanted(panel) == Tracks()


def test_choices_of_sound_are_read_whole_where_there_is_room(panel: TracksPanel) -> None:
    pick(panel, "0:1")
    codec = child(panel, QComboBox, "trackCodec")
    words = codec.fontMetrics().horizontalAdvance(codec.currentText())
    assert codec.width() > words + 24
    panel.resize(420, 700)
    assert child(panel, SpinBox, "trackBitRate").visibleRegion().boundingRect().width() > 60


def test_what_cannot_be_is_said_at_the_field(panel: TracksPanel) -> None:
    pick(panel, "0:1")
    edit = child(panel, QComboBox, "trackLanguage").lineEdit()
    assert edit is not None
    edit.setText("klingonish")
    edit.editingFinished.emit()
    assert edit.property("tone") == "error"
    assert wanted(panel) == Tracks()


def test_keys_and_buttons_put_tracks_in_another_order(panel: TracksPanel) -> None:
    pick(panel, "0:3")
    QTest.keyClick(child(panel, TrackList), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert wanted(panel).order == ("0:0", "0:1", "0:3", "0:2")
    assert child(panel, TrackList).names() == wanted(panel).order
    assert child(panel, TrackList).current == "0:3"


def test_files_are_dropped_and_taken_out(panel: TracksPanel, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in ("/videos/b.srt", "/videos/other.mkv", "/videos/c.xml")])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignals([panel.extra_wanted, panel.chapters_dropped]):
        panel.dropEvent(event)
    assert wanted(panel).files == ("/videos/b.srt",)
    panel.show_extra("/videos/b.srt", EXTRA)
    assert results(panel)["1:0"] == "kept"
    pick(panel, "1:0")
    next(one for one in panel.findChildren(QPushButton) if one.text() == "Take out").click()
    assert wanted(panel).files == ()
    panel.add_files(["/videos/bad.srt"])
    panel.show_extra("/videos/bad.srt", None)
    assert wanted(panel).files == ()


def test_files_behind_one_that_is_taken_out_move_up() -> None:
    choices = tuple(TrackChoice(track=name, change=TrackChange(title=name)) for name in ("0:1", "1:0", "2:0"))
    tracks = without_file(Tracks(files=("/a", "/b"), choices=choices, order=("2:0", "1:0", "0:1")), 1)
    assert tracks.files == ("/b",)
    assert [(one.track, one.change.title) for one in tracks.choices] == [("0:1", "0:1"), ("1:0", "2:0")]
    assert tracks.order == ("1:0", "0:1")


def test_chapters_are_typed_over(panel: TracksPanel) -> None:
    child(panel, QTabBar).setCurrentIndex(1)
    view = next(one for one in panel.findChildren(QTreeWidget) if one.accessibleName() == "Chapters")
    first = view.topLevelItem(0)
    assert first is not None
    assert (first.text(0), first.text(1)) == ("00:00:00.000", "Opening")
    first.setText(0, "0:00:05.5")
    assert wanted(panel).chapters == (ChapterMark(start_us=5_500_000, title="Opening"),)
    first = view.topLevelItem(0)
    assert first is not None
    first.setText(0, "soon")
    assert wanted(panel).chapters == (ChapterMark(start_us=5_500_000, title="Opening"),)
    panel.use_chapters(())
    assert wanted(panel).chapters == ()


def test_tags_are_changed_and_taken_away(panel: TracksPanel) -> None:
    child(panel, QTabBar).setCurrentIndex(2)
    view = next(one for one in panel.findChildren(QTreeWidget) if one.accessibleName() == "Tags")
    item = view.topLevelItem(0)
    assert item is not None
    assert view.topLevelItemCount() == 1
    item.setText(1, "Another")
    assert wanted(panel).tags == (Tag(name="title", value="Another"),)
    item = view.topLevelItem(0)
    assert item is not None
    item.setText(0, "name")
    assert set(wanted(panel).tags) == {Tag(name="title"), Tag(name="name", value="Another")}


def test_what_nobody_looks_at_is_not_made(qtbot: QtBot, theme: Theme) -> None:
    panel = TracksPanel(theme)
    qtbot.addWidget(panel)
    panel.show_source(SOURCE)
    assert panel.findChildren(QTreeWidget) == []
    panel.show()
    assert [one.accessibleName() for one in panel.findChildren(QTreeWidget)] == ["Tracks of the source"]
    assert results(panel)["0:1"] == "kept"


def test_rules_are_put_together(panel: TracksPanel) -> None:
    child(panel, QTabBar).setCurrentIndex(3)
    names = {one.accessibleName(): one for one in panel.findChildren(QLineEdit)}
    names["Languages"].setText("ja, klingonish")
    add = next(one for one in panel.findChildren(QPushButton) if one.accessibleName() == "Add the rule")
    add.click()
    assert wanted(panel).rules == ()
    names["Languages"].setText("ja, eng")
    add.click()
    assert wanted(panel).rules == (
        TrackRule(match=TrackMatch(kind="audio", languages=("jpn", "eng")), change=TrackChange(keep=False)),
    )
    assert child(panel, QListWidget, "ruleList").item(0).text() == "Audio · jpn, eng: leave out"
    child(panel, QTabBar).setCurrentIndex(0)
    assert [name for name, text in results(panel).items() if text == "left out"] == ["0:1", "0:2"]


def test_nothing_can_be_changed_of_a_task_that_runs(panel: TracksPanel) -> None:
    panel.show_choice(Tracks(), "mkv", editable=False)
    item = child(panel, TrackList).topLevelItem(1)
    assert item is not None
    assert not item.flags() & Qt.ItemFlag.ItemIsUserCheckable
    panel.add_files(["/videos/b.srt"])
    assert wanted(panel) == Tracks()


def test_a_tasks_tracks_go_to_the_session(
    window: MainWindow, session: Session, calls: Calls, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(window, make_row(1, TaskState.WAITING))
    window.queue.view.select(1)
    window.work.show_tab(TAB_TRACKS)
    session.looks.probed.emit(1, SOURCE)
    assert asked(calls, "find_missing_fonts")
    session.looks.fonts_found.emit(1, ("Some Serif",))
    item = child(window.tracks, TrackList).topLevelItem(2)
    assert item is not None
    item.setCheckState(0, Qt.CheckState.Unchecked)
    (tmp_path / "c.txt").write_text("CHAPTER01=00:00:01.000\nCHAPTER01NAME=One\n")
    window.tracks.chapters_dropped.emit(str(tmp_path / "c.txt"))
    qtbot.waitUntil(lambda: window.tracks.tracks.chapters is not None)
    window.editing.flush()
    task_id, spec = asked(calls, "edit_task")[-1]
    assert task_id == 1
    tracks = spec.treatment.tracks  # type: ignore[attr-defined]
    assert tracks.choices == (TrackChoice(track="0:2", change=TrackChange(keep=False)),)
    assert tracks.chapters == (ChapterMark(start_us=1_000_000, title="One"),)


class _Drop(QDropEvent):
    """A drop of the list's own row, as Qt sends it when the mouse is let go."""

    def __init__(self, view: TrackList, at: QPointF) -> None:
        data = QMimeData()
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        super().__init__(at, Qt.DropAction.MoveAction, data, buttons, keys)
        self._view = view

    @override
    def source(self) -> TrackList:
        return self._view


def test_a_track_is_dragged_to_another_place(panel: TracksPanel) -> None:
    view = child(panel, TrackList)
    pick(panel, "0:3")
    target = view.topLevelItem(1)
    assert target is not None
    view.dropEvent(_Drop(view, QPointF(view.visualItemRect(target).center())))
    assert view.names() == ("0:0", "0:3", "0:1", "0:2")
    assert wanted(panel).order == view.names()
    pick(panel, "0:1")
    view.dropEvent(_Drop(view, QPointF(5, view.viewport().height() - 2)))
    assert view.names() == ("0:0", "0:3", "0:2", "0:1")
