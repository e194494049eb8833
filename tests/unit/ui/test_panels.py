# SPDX-License-Identifier: GPL-3.0-or-later
"""Smaller parts of the window: messages, tracks, status, thumbnails, boxes, the question at closing."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ripgui.core.picture import Picture
from ripgui.core.preset import Preset
from ripgui.core.source import Chapter, SourceInfo, Stream
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskState
from ripgui.core.treatment import Treatment
from ripgui.engine.queue.rows import Row
from ripgui.ui.choice import Draft
from ripgui.ui.close_dialog import CloseAnswer, CloseDialog
from ripgui.ui.message_bar import MessageBar
from ripgui.ui.queue.model import QueueModel
from ripgui.ui.queue.thumbnails import THUMB_SIZE, Thumbnails
from ripgui.ui.status_row import Sample, Sampler, StatusRow, output_folder
from ripgui.ui.theme import Theme
from ripgui.ui.tool_row import PresetBox
from ripgui.ui.tracks.listing import TrackList
from ripgui.ui.tracks.panel import TracksPanel
from tests.unit.ui.hand import child, sent
from tests.unit.ui.rows import chunk_event, make_row, make_task

SOURCE = SourceInfo(
    path="/videos/a.mkv",
    size_bytes=3_000_000_000,
    modified_ns=0,
    fingerprint="f",
    container="matroska,webm",
    duration=Fraction(1440),
    streams=(
        Stream(index=0, kind="video", codec="h264", width=1920, height=1080, fps=Fraction(24000, 1001)),
        Stream(index=1, kind="audio", codec="aac", language="jpn", sample_rate=48000, channel_layout="5.1"),
        Stream(index=2, kind="subtitle", codec="ass", title="Signs", dispositions=("forced",)),
        Stream(index=3, kind="attachment", codec="ttf", filename="a.ttf", size_bytes=1000),
        Stream(index=4, kind="video", codec="mjpeg", is_cover=True),
        Stream(index=5, kind="data", codec="bin_data"),
    ),
    chapters=(Chapter(start=Fraction(0), end=Fraction(90), title="Opening"),),
)


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[QueueModel]:
    made = QueueModel()
    yield made
    made.deleteLater()


def _png(size: tuple[int, int] = (240, 100)) -> bytes:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


# messages


@pytest.fixture
def messages(qtbot: QtBot, theme: Theme) -> MessageBar:
    made = MessageBar(theme)
    qtbot.addWidget(made)
    return made


def test_an_error_stays_until_it_is_closed(messages: MessageBar) -> None:
    messages.show_message("error", "no room")
    messages.show_message("info", "saved")
    assert messages.text() == "no room"
    messages.show_message("error", "no light")
    assert messages.text() == "no light"
    assert any(button.text() == "1 more" for button in messages.findChildren(QToolButton))
    messages.close_shown()
    assert messages.text() == "no room"
    messages.close_shown()
    assert messages.isHidden()
    messages.show_message("info", "saved")
    assert messages.text() == "saved"
    messages.clear()


def test_what_merely_informs_goes_with_the_next_that_does(messages: MessageBar) -> None:
    for text in ("copied", "saved"):
        messages.show_message("info", text)
    assert messages.text() == "saved"
    messages.close_shown()
    assert (messages.text(), messages.isHidden()) == ("", True)


def test_an_error_takes_the_place_of_what_merely_informs(messages: MessageBar) -> None:
    messages.show_message("info", "saved")
    messages.show_message("error", "no room")
    assert messages.text() == "no room"
    messages.clear()


# tracks


def test_tracks_are_listed(qtbot: QtBot, theme: Theme) -> None:
    panel = TracksPanel(theme)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_source(SOURCE)
    view = child(panel, TrackList)
    rows = [[view.model().index(row, column).data() for column in range(7)] for row in range(view.model().rowCount())]
    assert [row[1] for row in rows] == ["Video", "Audio", "Subtitles", "Attachment", "Cover", "Data"]
    assert rows[1][3] == "jpn"
    assert "5.1" in rows[1][6]
    assert "forced" in rows[2][6]
    assert rows[3][6].startswith("a.ttf")
    panel.show_waiting()
    assert not view.isVisible()
    panel.show_unreadable()
    assert any("cannot be read" in label.text() for label in panel.findChildren(QLabel))


def test_differences_and_notes_are_told(qtbot: QtBot, theme: Theme) -> None:
    panel = TracksPanel(theme)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_source(SOURCE)
    done = make_task(1, TaskState.DONE)
    panel.show_outcome(done)
    assert any("Checked" in label.text() for label in panel.findChildren(QLabel))
    panel.show_outcome(replace(done, differences=("one frame is missing",), notes=("fonts stay out",)))
    text = next(label.text() for label in panel.findChildren(QLabel) if "missing" in label.text())
    assert text.splitlines() == ["Difference: one frame is missing", "Note: fonts stay out"]


# status


def test_status(qtbot: QtBot, model: QueueModel, theme: Theme) -> None:
    row = StatusRow(model, theme)
    qtbot.addWidget(row)
    row.show_sample(Sample(cpu=0.96, free_bytes=41_000_000_000))
    model.push_rows([make_row(1, TaskState.RUNNING, chunks=4), make_row(2)])
    model.push_event(chunk_event(1, 0))
    model.push_event(chunk_event(1, 1))
    model.flush()
    row.refresh()
    texts = [text.replace("\u202f", " ") for text in row.texts()]
    assert texts[:3] == ["2 workers", "CPU 96 %", "Disk 41 GB free, needs up to 4.0 MB"]


def test_a_disk_that_is_too_small_warns(qtbot: QtBot, model: QueueModel, theme: Theme) -> None:
    row = StatusRow(model, theme)
    qtbot.addWidget(row)
    model.push_rows([make_row(1)])
    model.flush()
    row.show_sample(Sample(cpu=0.1, free_bytes=100))
    assert any(label.property("tone") == "warning" for label in row.findChildren(QLabel))


def test_when_the_queue_ends(qtbot: QtBot, model: QueueModel, theme: Theme) -> None:
    row = StatusRow(model, theme)
    qtbot.addWidget(row)
    running = make_row(1, TaskState.RUNNING, chunks=4, done=2)
    model.push_rows([Row(replace(running.task, active_s=60.0), running.chunks)])
    model.flush()
    model.estimate()
    row.refresh()
    assert any(text.startswith("Queue done at") for text in row.texts())


def test_the_machine_is_looked_at_elsewhere(qtbot: QtBot) -> None:
    sampler = Sampler()
    sampler.set_folder("/")
    with qtbot.waitSignal(sampler.sampled) as sampled:
        sampler.start()
    sampler.stop()
    (sample,) = sent(sampled)
    assert 0 <= sample.cpu <= 1
    assert sample.free_bytes > 0


def test_results_lie_where_the_next_task_says(model: QueueModel) -> None:
    model.push_rows([make_row(1, TaskState.DONE), make_row(2)])
    model.flush()
    assert output_folder(model.items()) == "/videos"
    assert output_folder([]) == ""


# thumbnails


def test_a_thumbnail_is_asked_for_once_and_kept(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    thumbnails = Thumbnails(owner)
    with qtbot.waitSignal(thumbnails.wanted) as wanted:
        assert thumbnails.get(7) is None
        assert thumbnails.get(7) is None
    assert wanted.args == [7]
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.take(7, _png(), 2.0)
    picture = thumbnails.get(7)
    assert picture is not None
    assert picture.size() == THUMB_SIZE * 2
    assert picture.deviceIndependentSize().toSize() == THUMB_SIZE


def test_a_source_without_a_picture_is_left_in_peace(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    thumbnails = Thumbnails(owner)
    thumbnails.take(7, b"no picture", 1.0)
    asked = QSignalSpy(thumbnails.wanted)
    assert thumbnails.get(7) is None
    qtbot.wait(400)
    assert asked.count() == 0


def test_few_thumbnails_are_kept(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    thumbnails = Thumbnails(owner)
    png = _png((24, 10))
    for task_id in range(400):
        thumbnails.take(task_id, png, 1.0)
    assert thumbnails.get(399) is not None
    assert thumbnails.get(0) is None


# presets


def test_the_preset_box_shows_what_is_in_use(qtbot: QtBot) -> None:
    box = PresetBox()
    qtbot.addWidget(box)
    fast = Preset(name="fast", title="Fast", encoder="-c:v libx264 -crf 22")
    twin = Preset(name="twin", title="The same", encoder="-c:v libx264 -crf 22")
    box.set_presets([fast, twin])
    assert box.objectName() == "presetBox"
    draft = Draft(script=SOURCE_SCRIPT + "\n", encoder=" -c:v libx264 -crf 22 ")
    assert box.match(draft) == "fast"
    assert box.match(replace(draft, preset="twin")) == "twin"
    assert (box.currentText(), box.is_changed) == ("The same", False)
    assert box.match(replace(draft, encoder="-c:v libx265")) == ""
    assert (box.currentIndex(), box.placeholderText(), box.is_changed) == (-1, "Own settings", False)
    # What a preset was changed into is remembered as such.
    treatment = Treatment(picture=Picture(resolution="480p"))
    assert box.match(replace(draft, encoder="-c:v libx265", preset="fast", treatment=treatment)) == "fast"
    assert (box.currentIndex(), box.placeholderText(), box.is_changed) == (-1, "Fast · changed", True)
    assert box.toolTip() == "Not as the preset says: encoder, picture"
    box.set_presets([fast, twin], {"twin"})
    assert [box.itemText(row) for row in range(box.count())] == ["★ The same", "", "Fast"]
    assert box.presets == (twin, fast)
    assert box.match(replace(draft, preset="fast")) == "fast"
    assert box.currentText() == "Fast"
    box.set_presets([fast, twin])
    with qtbot.waitSignal(box.chosen) as chosen:
        box.setFocus()
        box.activated.emit(1)
    assert chosen.args == [twin]


# closing


@pytest.mark.parametrize("answer", list(CloseAnswer))
def test_closing_has_three_answers(qtbot: QtBot, theme: Theme, answer: CloseAnswer) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = CloseDialog(theme, owner)
    dialog.open()
    button = child(dialog, QPushButton, f"{answer}Button")
    with qtbot.waitSignal(dialog.answered) as answered:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert answered.args == [answer]


def test_escape_answers_nothing(qtbot: QtBot, theme: Theme) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = CloseDialog(theme, owner)
    dialog.open()
    answered = QSignalSpy(dialog.answered)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert answered.count() == 0
