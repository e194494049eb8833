# SPDX-License-Identifier: GPL-3.0-or-later
"""The encoder line says whether it can be read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ripgui.media.encoder_options import encoder_help
from ripgui.ui.script import encoder_edit
from ripgui.ui.script.encoder_edit import EncoderEdit
from ripgui.ui.script.popup import CompletionPopup
from ripgui.ui.theme import Theme
from tests.unit.ui.hand import child


@pytest.fixture
def edit(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> EncoderEdit:
    """A line that waits only a moment."""
    monkeypatch.setattr(encoder_edit, "_PAUSE_MS", 10)
    monkeypatch.setattr(encoder_edit, "_UNFINISHED_MS", 60)
    made = EncoderEdit(theme)
    qtbot.addWidget(made)
    made.resize(900, 40)
    made.show()
    return made


def test_the_line_has_its_names(edit: EncoderEdit) -> None:
    line = child(edit, QLineEdit, "encoderEdit")
    assert line is edit.line
    assert edit.line.accessibleName()


def test_nothing_is_wrong_before_there_is_a_preset(edit: EncoderEdit) -> None:
    edit.resize(600, 40)
    assert edit.property("tone") != "error"
    assert not child(edit, QLabel).text()


@pytest.mark.parametrize(
    "text",
    [
        "-c:v libx265 -crf 16",
        "ffmpeg -i - -vcodec libx265 -crf 16",
        "ffmpeg -i - -vcodec libx264 FINALRIP_ENCODED_CLIP.mkv",
    ],
)
def test_good_arguments(edit: EncoderEdit, text: str) -> None:
    edit.show_text(text)
    assert not edit.error
    assert child(edit, QLabel).text() == "encoder ✓"


@pytest.mark.parametrize("text", ["", "-c:v libx264 ; touch x", "-i other.mkv -c:v libx264", "-crf"])
def test_bad_arguments_say_why(edit: EncoderEdit, text: str) -> None:
    edit.show_text(text)
    assert edit.error
    assert edit.error
    assert edit.property("tone") == "error"
    assert edit.line.accessibleDescription() == edit.error


def test_typing_is_checked_after_a_moment(edit: EncoderEdit, qtbot: QtBot) -> None:
    edited = QSignalSpy(edit.edited)
    edit.show_text("-c:v libx264 -crf 1")
    assert edited.count() == 0
    QTest.keyClicks(edit.line, "'")
    assert edited.count() == 0 or edit.property("tone") != "error"
    edit.line.setCursorPosition(len(edit.text()))
    QTest.keyClicks(edit.line, "'")
    assert edited.count() >= 1
    qtbot.waitUntil(lambda: edit.property("tone") == "error")


def test_it_can_be_fixed(edit: EncoderEdit, qtbot: QtBot) -> None:
    edit.show_text("-c:v libx264")
    edit.set_read_only(True)
    QTest.keyClicks(edit.line, "x")
    assert edit.text() == "-c:v libx264"


def helped(edit: EncoderEdit, ffmpeg: str, codec: str) -> None:
    edit.help_wanted.connect(lambda codec: edit.take_help(encoder_help(ffmpeg, codec)))
    edit.line.setFocus()
    edit.take_help(encoder_help(ffmpeg, codec))


def test_an_option_is_proposed_and_taken_over_by_keys(edit: EncoderEdit, ffmpeg: str, qtbot: QtBot) -> None:
    edit.show_text("")
    edit.activateWindow()
    qtbot.waitUntil(edit.isActiveWindow)
    helped(edit, ffmpeg, "")
    QTest.keyClicks(edit.line, "-c:v libx26")
    popup = child(edit, CompletionPopup)
    assert popup.isVisible()
    QTest.keyClick(edit.line, Qt.Key.Key_Down)
    QTest.keyClick(edit.line, Qt.Key.Key_Down)
    QTest.keyClick(edit.line, Qt.Key.Key_Return)
    assert edit.text() == "-c:v libx265 "
    QTest.keyClicks(edit.line, "-cr")
    assert next(iter(popup.suggestions)).name == "-crf"
    QTest.keyClick(edit.line, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    QTest.keyClick(edit.line, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert popup.isVisible()


def test_what_is_wrong_is_told_while_typing(edit: EncoderEdit, ffmpeg: str, qtbot: QtBot) -> None:
    helped(edit, ffmpeg, "libx265")
    edit.line.setText("")
    QTest.keyClicks(edit.line, "-c:v libx265 -prest slow")
    qtbot.waitUntil(lambda: "no option -prest" in edit.line.accessibleDescription())
    # ffmpeg itself has the last word, before a task begins.
    assert not edit.error
    edit.show_text("-c:v libx265 -preset slow")
    assert "✓" in edit.line.accessibleDescription()


def test_a_line_is_judged_by_the_encoder_that_it_names(edit: EncoderEdit, ffmpeg: str, qtbot: QtBot) -> None:
    helped(edit, ffmpeg, "")
    edit.line.setText("")
    QTest.keyClicks(edit.line, "-c:v libx265 -aq-mode 3")
    qtbot.waitUntil(lambda: "no option -aq-mode" in edit.line.accessibleDescription())
    edit.show_text("-c:v libx264 -aq-mode 3")
    assert "✓" in edit.line.accessibleDescription()
    edit.show_text("-c:v libx265 -aq-mode 3")
    assert "no option -aq-mode" in edit.line.accessibleDescription()


def test_a_word_that_is_being_written_is_no_mistake_yet(edit: EncoderEdit, ffmpeg: str, qtbot: QtBot) -> None:
    edit._unfinished.setInterval(60_000)
    edit.activateWindow()
    qtbot.waitUntil(edit.isActiveWindow)
    helped(edit, ffmpeg, "")
    edit.show_text("-c:v libx265")
    edit.line.setCursorPosition(len(edit.text()))
    QTest.keyClicks(edit.line, " -pre")
    qtbot.wait(60)
    assert "✓" in edit.line.accessibleDescription()
    QTest.keyClick(edit.line, Qt.Key.Key_Home)
    assert "files cannot be named" in edit.line.accessibleDescription()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (" -pre", "-pre … is not finished"),
        (" -preset", "-preset … is not finished"),
        (" -pass", "two passes are asked for beside the line"),
        (" -crf -pre", "-crf has no value"),
        (" 'a -pre", "a quote is not closed"),
    ],
)
def test_of_an_option_that_is_begun_only_that_is_told(
    edit: EncoderEdit, ffmpeg: str, qtbot: QtBot, typed: str, told: str
) -> None:
    edit.activateWindow()
    qtbot.waitUntil(edit.isActiveWindow)
    helped(edit, ffmpeg, "")
    edit.show_text("-c:v libx265")
    edit.line.setCursorPosition(len(edit.text()))
    QTest.keyClicks(edit.line, typed)
    qtbot.waitUntil(lambda: told in edit.line.accessibleDescription())
    assert edit.error
    edit.line.clearFocus()
    assert "not finished" not in edit.line.accessibleDescription()
    assert edit.property("tone") == "error"


def test_the_first_word_may_be_an_option_that_is_begun(edit: EncoderEdit, ffmpeg: str, qtbot: QtBot) -> None:
    edit.activateWindow()
    qtbot.waitUntil(edit.isActiveWindow)
    helped(edit, ffmpeg, "")
    edit.show_text("")
    QTest.keyClicks(edit.line, "-c:")
    qtbot.waitUntil(lambda: "-c: … is not finished" in edit.line.accessibleDescription())


def test_the_wave_goes_with_its_word(edit: EncoderEdit, theme: Theme, ffmpeg: str, qtbot: QtBot) -> None:
    edit.activateWindow()
    qtbot.waitUntil(edit.isActiveWindow)
    helped(edit, ffmpeg, "")
    edit.show_text("-c:v libx265 -crf 16")
    clean = reds(edit)
    edit.show_text("-c:v libx265 -prest slow")
    assert reds(edit) > clean
    edit.line.setSelection(len("-c:v libx265 "), len("-prest"))
    QTest.keyClicks(edit.line, "-preset ")
    QTest.keyClick(edit.line, Qt.Key.Key_Backspace)
    assert reds(edit) == clean


def reds(edit: EncoderEdit) -> int:
    """How many points of the line are drawn in red, or nearly."""
    image = edit.line.grab().toImage()
    points = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(point.red() > point.green() + 40 and point.red() > point.blue() + 40 for point in points)


def test_what_comes_late_is_proposed_to_what_was_typed_meanwhile(edit: EncoderEdit, ffmpeg: str, qtbot: QtBot) -> None:
    edit.activateWindow()
    qtbot.waitUntil(edit.isActiveWindow)
    edit.line.setFocus()
    edit.take_help(encoder_help(ffmpeg, "libx264"))
    asked: list[str] = []
    edit.help_wanted.connect(asked.append)
    edit.show_text("")
    QTest.keyClicks(edit.line, "-c:v libx265 -x265-params hd")
    assert asked[-1] == "libx265"
    edit.take_help(encoder_help(ffmpeg, "libx265"))
    assert "hdr10=" in [each.name for each in child(edit, CompletionPopup).suggestions]
    assert child(edit, CompletionPopup).isVisible()


def test_nothing_of_another_encoder_is_proposed(edit: EncoderEdit, ffmpeg: str) -> None:
    edit.line.setFocus()
    edit.show_text("-c:v libx264 ")
    edit.take_help(encoder_help(ffmpeg, "libx264"))
    edit.line.selectAll()
    for typed, proposed in (("-c:v ", True), ("libsvt", True), ("av1 ", False), ("-preset ", False), ("v", False)):
        QTest.keyClicks(edit.line, typed)
        popup = edit.findChild(CompletionPopup)
        assert (popup is not None and popup.isVisible()) == proposed, typed
    edit.take_help(encoder_help(ffmpeg, "libsvtav1"))
    QTest.keyClicks(edit.line, " -pre")
    popup = edit.findChild(CompletionPopup)
    assert popup is not None
    assert popup.isVisible()
