# SPDX-License-Identifier: GPL-3.0-or-later
"""Where results go: the fields, the example, and what is wrong."""

import pytest
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from ripgui.core.container import Container
from ripgui.ui.choice import OutputChoice
from ripgui.ui.output_panel import OutputPanel
from ripgui.ui.theme import Theme

CHOICE = OutputChoice(
    container="mp4", pattern="{name} [{codec}]", folder="/results", range="10:20", chunk_seconds=12.5, workers=3
)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> OutputPanel:
    made = OutputPanel(theme)
    qtbot.addWidget(made)
    made.set_naming(lambda: ("fast", "libx264"))
    made.resize(800, 500)
    made.show()
    return made


def _line(panel: OutputPanel, name: str) -> QLineEdit:
    return next(line for line in panel.findChildren(QLineEdit) if line.accessibleName() == name)


def test_a_choice_comes_back_as_it_went_in(panel: OutputPanel) -> None:
    edited = QSignalSpy(panel.edited)
    panel.show_choice(CHOICE, is_task=False)
    assert panel.choice() == CHOICE
    assert edited.count() == 0


def test_automatic_is_nothing(panel: OutputPanel) -> None:
    panel.show_choice(OutputChoice(), is_task=False)
    assert panel.choice().chunk_seconds is None
    assert panel.choice().workers is None


def test_the_example_follows_the_pattern(panel: OutputPanel, qtbot: QtBot) -> None:
    panel.show_choice(OutputChoice(pattern="{name} [{codec}]"), is_task=False)
    assert panel.example().endswith("Episode 01 [libx264].mkv")
    line = _line(panel, "Name pattern")
    line.clear()
    QTest.keyClicks(line, "{preset}-{name}")
    qtbot.waitUntil(lambda: panel.example().endswith("fast-Episode 01.mkv"))


@pytest.mark.parametrize("pattern", ["{nonsense}", "", "   "])
def test_a_pattern_that_names_nothing(panel: OutputPanel, pattern: str) -> None:
    panel.show_choice(OutputChoice(pattern=pattern), is_task=False)
    assert panel.problem()
    assert panel.example() == panel.problem()


@pytest.mark.parametrize(("text", "good"), [("240:480", True), ("0:00:01-0:00:02", True), ("x", False), ("1:x", False)])
def test_ranges_are_looked_at(panel: OutputPanel, text: str, good: bool) -> None:
    panel.show_choice(OutputChoice(range=text), is_task=False)
    assert (panel.problem() == "") is good


def test_a_task_has_a_path_instead_of_a_pattern(panel: OutputPanel) -> None:
    panel.show_choice(OutputChoice(path="/results/a.b.mkv"), is_task=True)
    assert not _line(panel, "Name pattern").isVisible()
    assert _line(panel, "Output file").isVisible()
    boxes = panel.findChildren(QComboBox)
    boxes[0].setCurrentIndex(1)
    assert panel.choice().path == "/results/a.b.mp4"


def test_what_is_fixed_cannot_be_edited(panel: OutputPanel) -> None:
    panel.show_choice(CHOICE, is_task=True, editable=False)
    assert not any(line.isEnabled() for line in panel.findChildren(QLineEdit) if line.accessibleName())
    panel.show_choice(CHOICE, is_task=True, editable=True)
    assert all(line.isEnabled() for line in panel.findChildren(QLineEdit) if line.accessibleName())


def test_a_folder_that_was_chosen(panel: OutputPanel, qtbot: QtBot) -> None:
    panel.show_choice(OutputChoice(), is_task=False)
    with qtbot.waitSignal(panel.edited):
        panel.set_folder("/elsewhere")
    assert panel.choice().folder == "/elsewhere"
    assert "/elsewhere" not in panel.problem()


@pytest.mark.parametrize(
    ("container", "path", "says"),
    [
        ("webm", "/results/film.webm", "it takes VP9 and AV1"),
        ("flv", "/results/film.flv", ""),
        ("hls", "/results/film/index.m3u8", ""),
        ("png", "/results/film/000000.png", "-c:v png"),
    ],
)
def test_a_container_names_the_output_and_what_its_encoder_must_be(
    panel: OutputPanel, container: Container, path: str, says: str
) -> None:
    panel.show_choice(OutputChoice(path="/results/film.mkv"), is_task=True)
    box = next(box for box in panel.findChildren(QComboBox) if box.accessibleName() == "Container")
    box.setCurrentIndex(box.findData(container))
    assert panel.choice().path == path
    assert says in panel.problem()
    assert bool(panel.problem()) is bool(says)
    box.setCurrentIndex(box.findData("mkv"))
    assert (panel.choice().path, panel.problem()) == ("/results/film.mkv", "")


def test_further_sizes_are_offered_for_hls_alone(panel: OutputPanel) -> None:
    panel.show_choice(OutputChoice(container="hls"), is_task=False)
    line = _line(panel, "Further sizes")
    assert line.isVisible()
    line.setText("720p@3000, 480p")
    assert panel.picture.problem() == ""
    assert panel.picture.picture().further_sizes == "720p@3000, 480p"
    assert panel.example() == "Episode 01.mkv  →  Episode 01-encoded/index.m3u8"
    box = next(box for box in panel.findChildren(QComboBox) if box.accessibleName() == "Container")
    box.setCurrentIndex(box.findData("mp4"))
    assert panel.picture.problem() == "Further sizes are for HLS alone"
    line.clear()
    panel.picture.refresh()
    assert not line.isVisible()
