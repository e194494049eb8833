# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start: a card that leads to a result, what the machine offers, and a tour that can be left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ripgui.engine.doctor import report_text
from ripgui.media.doctor import EncoderReport, Report
from ripgui.media.sample import SAMPLE_NAME
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import Theme
from ripgui.ui.welcome import machine
from ripgui.ui.welcome.card import WelcomeCard
from ripgui.ui.welcome.machine import Machine, summary
from ripgui.ui.welcome.tour import Tour
from tests.unit.ui.hand import Calls, fill
from tests.unit.ui.rows import make_row


@pytest.fixture(autouse=True)
def _known_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looking at the real one takes seconds, and is tested with the doctor."""
    found = Machine(text="Nine encoders work here.", is_problem=False, details="All of it.")
    monkeypatch.setattr(machine, "look_at_machine", lambda _ffmpeg: found)


@pytest.fixture
def card(window: MainWindow) -> Iterator[WelcomeCard]:
    window.commands.welcome.greet()
    found = window.findChild(WelcomeCard)
    assert found is not None
    yield found
    window.background.wait()


def press(parent: QObject, name: str) -> None:
    button = parent.findChild(QPushButton, name) or parent.findChild(QToolButton, name)
    assert isinstance(button, QPushButton | QToolButton)
    button.click()


def test_it_says_what_the_machine_offers(qtbot: QtBot, window: MainWindow, card: WelcomeCard) -> None:
    said = card.findChild(QLabel, "welcomeMachine")
    assert said is not None
    assert said.text() in ("Looking at what this machine offers …", "Nine encoders work here.")
    qtbot.waitUntil(lambda: said.text() == "Nine encoders work here.")
    press(card, "welcomeDetails")
    qtbot.waitUntil(lambda: window.findChild(QPlainTextEdit, "textDialogText") is not None)
    text = window.findChild(QPlainTextEdit, "textDialogText")
    assert text is not None
    assert text.toPlainText() == "All of it."


def test_a_click_brings_a_sample_of_our_own(
    qtbot: QtBot, window: MainWindow, card: WelcomeCard, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def make_sample(folder: str, _ffmpeg: str) -> str:
        made.append(folder)
        return str(Path(folder) / SAMPLE_NAME)

    monkeypatch.setattr("ripgui.media.sample.make_sample", make_sample)
    press(card, "welcomeSample")
    press(card, "welcomeSample")  # meanwhile it is made: once is enough
    qtbot.waitUntil(lambda: any(name == "add" for name, _ in calls))
    [folder] = made
    [added] = [arguments for name, arguments in calls if name == "add"]
    assert added[0] == (str(Path(folder) / SAMPLE_NAME),)
    assert "Press Start" in window.messages.text()
    assert card.sample.isEnabled()


def test_it_goes_and_does_not_meet_those_who_have_tasks(qtbot: QtBot, window: MainWindow, card: WelcomeCard) -> None:
    press(card, "welcomeClose")
    qtbot.waitUntil(lambda: window.findChild(WelcomeCard) is None)
    fill(window, make_row(1))
    window.commands.welcome.greet()
    assert window.findChild(WelcomeCard) is None


def test_nothing_moves_when_it_is_known_what_the_machine_offers(qapp: QApplication, theme: Theme) -> None:
    card = WelcomeCard(theme)
    card.show_looking()
    before = card.sizeHint()
    card.show_machine("Nine encoders work here.\nNo graphics card.\nVapourSynth R81.", is_problem=False)
    assert card.sizeHint() == before
    card.deleteLater()


def test_the_welcome_is_there_after_the_tour(window: MainWindow, card: WelcomeCard) -> None:
    press(card, "welcomeTour")
    tour = window.findChild(Tour)
    assert tour is not None
    tour.end()
    assert card.isVisibleTo(window)
    assert card.sample.isEnabled()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.fixture
def tour(window: MainWindow) -> Tour:
    window.actions_by_name["tour"].trigger()
    found = window.findChild(Tour)
    assert found is not None
    return found


def test_the_tour_shows_real_controls_one_after_another(window: MainWindow, tour: Tour) -> None:
    lit = []
    for number in range(5):
        assert tour.place == number
        assert tour.rect().contains(tour.lit())
        assert tour.rect().contains(tour.callout.geometry())
        lit.append(tour.lit())
        assert tour.callout.next.hasFocus()
        QTest.keyClick(tour.callout.next, Qt.Key.Key_Return)
    assert not tour.isVisible()
    assert len({(one.x(), one.y(), one.width(), one.height()) for one in lit}) == 5
    assert lit[3].contains(window.tools.primary_button.mapTo(window, window.tools.primary_button.rect().center()))


def test_long_words_make_the_tour_wider(tour: Tour, qtbot: QtBot) -> None:
    usual = tour.callout.width()
    tour.callout.skip.setText("Überspringen, ohne sie anzusehen")
    tour.go(1)
    buttons = tour.callout.buttons
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))
    assert tour.callout.width() > usual


def test_keys_lead_through_the_tour_and_out_of_it(window: MainWindow, tour: Tour, qtbot: QtBot) -> None:
    QTest.keyClick(tour.callout.next, Qt.Key.Key_Right)
    QTest.keyClick(tour.callout.next, Qt.Key.Key_Right)
    QTest.keyClick(tour.callout.next, Qt.Key.Key_Left)
    assert tour.place == 1
    for expected in ("tourSkip", "tourBack", "tourNext"):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused().objectName() == expected
    window.resize(920, 680)
    qtbot.waitUntil(lambda: tour.geometry() == window.rect())
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not tour.isVisible()
    qtbot.waitUntil(lambda: window.findChild(Tour) is None)
    window.actions_by_name["tour"].trigger()
    assert window.findChild(Tour) is not None, "it can be had again"


def report(*, gpus: tuple[str, ...] = (), works: tuple[str, ...] = (), problems: tuple[str, ...] = ()) -> Report:
    encoders = [EncoderReport(name=name, reason="", ten_bit="", b_frames="") for name in works]
    encoders.append(EncoderReport(name="hevc_nvenc", reason="no card", ten_bit="", b_frames=""))
    return Report(
        ripgui="1",
        python="3",
        system="x",
        packages={},
        ffmpeg="/ffmpeg",
        ffmpegs=(),
        encoders=tuple(encoders),
        gpus=gpus,
        vapoursynth=("vapoursynth R81", "bs 22"),
        folders=(),
        problems=problems,
    )


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (report(works=("libx265", "libx264")), "2 encoders work here, x264, x265 among them.\nNo graphics card"),
        (report(works=("libx264", "h264_nvenc"), gpus=("H",)), "Your graphics card encodes, too: h264_nvenc."),
        (report(works=("libx264",), gpus=("Card 5",)), "A graphics card was found (Card 5); it does not encode."),
        (report(works=("libx264",)), "VapourSynth R81 with 1 plugins."),
        (report(problems=("there is no ffmpeg",)), "there is no ffmpeg"),
    ],
)
def test_what_was_found_in_a_few_words(qapp: QApplication, found: Report, says: str) -> None:
    assert says in summary(found)
    told = report_text(found)
    assert told.startswith("RipGUI\n  ")
    assert all(f"  {problem}\n" in told for problem in found.problems)
