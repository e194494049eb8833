# SPDX-License-Identifier: GPL-3.0-or-later
"""The encoder's fields and its line say the same, whichever of them is changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from ripgui.core.budget import Budget
from ripgui.media.encoder_knobs import KNOBS
from ripgui.media.hardware import Found
from ripgui.ui.main_window import MainWindow
from ripgui.ui.script.encoder_panel import EncoderPanel
from ripgui.ui.script.popup import CompletionPopup
from ripgui.ui.theme import Theme

LINE = "-c:v libx264 -preset slow -crf 17 -refs 5 -x264-params deblock=-1,-1:bframes=5"


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> EncoderPanel:
    made = EncoderPanel(theme)
    qtbot.addWidget(made)
    made.resize(900, 120)
    made.show()
    made.show_line(LINE, Budget())
    return made


def field[T: QWidget](panel: EncoderPanel, kind: type[T], name: str) -> T:
    (found,) = [each for each in panel.findChildren(kind) if each.accessibleName() == name and each.isVisible()]
    return found


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_it_shows_what_the_line_says(panel: EncoderPanel) -> None:
    assert field(panel, QComboBox, "Encoder").currentData() == "libx264"
    assert field(panel, QSpinBox, "Quality 1–10").value() == 9
    assert field(panel, QDoubleSpinBox, "CRF").value() == 17
    assert field(panel, QComboBox, "Preset").currentData() == "slow"
    assert field(panel, QDoubleSpinBox, "B-frames").value() == 5
    assert field(panel, QDoubleSpinBox, "Keyframe every").text() == "encoder's"


def test_a_field_changes_its_words_alone(panel: EncoderPanel) -> None:
    told = QSignalSpy(panel.edited)
    choose(field(panel, QComboBox, "Preset"), "veryslow")
    assert told.at(0)[0] == LINE.replace("slow", "veryslow")
    field(panel, QDoubleSpinBox, "B-frames").setValue(3)
    assert told.at(1)[0] == LINE.replace("slow", "veryslow").replace("bframes=5", "bframes=3")
    field(panel, QSpinBox, "Quality 1–10").setValue(5)
    assert field(panel, QDoubleSpinBox, "CRF").value() == 25
    assert "-crf 25 " in told.at(2)[0]
    choose(field(panel, QComboBox, "Preset"), "")
    assert "-preset" not in told.at(3)[0]


def test_quality_or_bitrate(panel: EncoderPanel) -> None:
    told = QSignalSpy(panel.edited)
    choose(field(panel, QComboBox, "Rate by"), "bitrate")
    field(panel, QSpinBox, "Bitrate").setValue(2500)
    assert told.at(1)[0].endswith(" -b:v 2500k")
    assert "-crf" not in told.at(1)[0]
    choose(field(panel, QComboBox, "Rate by"), "quality")
    assert told.at(2)[0].endswith(" -crf 25")


def test_a_size_or_two_passes(panel: EncoderPanel) -> None:
    told = QSignalSpy(panel.edited)
    choose(field(panel, QComboBox, "Rate by"), "size")
    assert told.at(0) == [LINE.replace(" -crf 17", ""), Budget(size_mib=700)]
    field(panel, QDoubleSpinBox, "File size").setValue(350)
    assert told.at(1)[1] == Budget(size_mib=350)
    choose(field(panel, QComboBox, "Rate by"), "two passes")
    assert told.at(2)[1] == Budget(two_pass=True)
    assert told.at(2)[0].endswith(" -b:v 4000k")
    choose(field(panel, QComboBox, "Encoder"), "h264_nvenc")
    assert told.at(3)[1] == Budget()
    rates = field(panel, QComboBox, "Rate by")
    model = rates.model()
    assert isinstance(model, QStandardItemModel)
    assert not model.item(rates.findData("two passes")).isEnabled()


def test_the_size_of_a_file_belongs_to_the_settings(window: MainWindow) -> None:
    window.encoder.rewrite("-c:v libx264 -preset slow")
    window.encoder.options.click()
    panel = window.work.script_card.encoder_panel
    choose(field(panel, QComboBox, "Rate by"), "size")
    assert window.editing.draft.treatment.budget == Budget(size_mib=700)
    assert not window.editing.problem()
    choose(field(panel, QComboBox, "Encoder"), "ffv1")
    assert window.editing.draft.treatment.budget == Budget()
    assert not window.editing.problem()


def test_a_size_that_the_typed_encoder_cannot_keep_is_told_at_the_line(window: MainWindow) -> None:
    window.encoder.rewrite("-c:v libx264", Budget(size_mib=20))
    window.encoder.line.selectAll()
    QTest.keyClicks(window.encoder.line, "-c:v ffv1 ")
    assert "takes no bitrate" in window.encoder.error


@pytest.mark.parametrize("codec", KNOBS)
def test_every_encoder_has_its_fields(panel: EncoderPanel, codec: str) -> None:
    told = QSignalSpy(panel.edited)
    choose(field(panel, QComboBox, "Encoder"), codec)
    assert told.count() == (0 if codec == "libx264" else 1)
    titles = {each.accessibleName() for each in panel.findChildren(QWidget) if each.isVisible()}
    assert "Rate by" in titles or codec in ("ffv1", "prores_ks")
    assert "" in titles


def test_an_encoder_that_does_not_work_says_why_and_cannot_be_chosen(panel: EncoderPanel) -> None:
    panel.take_encoders({name: Found() for name in KNOBS} | {"h264_nvenc": Found(reason="Cannot load libcuda.so.1")})
    box = field(panel, QComboBox, "Encoder")
    assert box.currentData() == "libx264"
    index = box.findData("h264_nvenc")
    assert index == box.count() - 1
    assert box.itemText(index) == "NVENC H.264 — Cannot load libcuda.so.1"
    model = box.model()
    assert isinstance(model, QStandardItemModel)
    assert not model.item(index).isEnabled()


def test_what_an_encoder_cannot_do_here_cannot_be_chosen(panel: EncoderPanel) -> None:
    panel.show_line("-c:v hevc_nvenc -cq 20", Budget())
    panel.take_encoders({"hevc_nvenc": Found(ten_bit="10 bit is not supported", b_frames="Max B-frames 0")})
    form = field(panel, QComboBox, "Depth, chroma")
    model = form.model()
    assert isinstance(model, QStandardItemModel)
    enabled = {form.itemData(index): model.item(index).isEnabled() for index in range(form.count())}
    assert enabled == {"": True, "yuv420p": True, "p010le": False, "yuv444p": True}
    assert model.item(form.findData("p010le")).toolTip() == "10 bit is not supported"
    b_frames = field(panel, QDoubleSpinBox, "B-frames")
    assert not b_frames.isEnabled()
    assert b_frames.toolTip() == "Max B-frames 0"
    panel.show_line("-c:v hevc_nvenc -cq 20 -bf 3", Budget())
    assert b_frames.isEnabled()


def test_what_it_does_not_know_is_shown_and_kept(panel: EncoderPanel) -> None:
    panel.show_line("-c:v libx264 -tune touhou -crf 17", Budget())
    assert field(panel, QComboBox, "Tune").currentText() == "touhou"
    panel.show_line("-c:v mpeg2video -q:v 2", Budget())
    assert field(panel, QComboBox, "Encoder").currentText() == "mpeg2video"
    panel.show_line("", Budget())
    assert field(panel, QComboBox, "Encoder").currentIndex() == -1


def test_narrow_fields_stand_below_each_other(panel: EncoderPanel) -> None:
    wide = panel.height()
    panel.resize(300, 120)
    assert panel.height() > wide


def test_in_the_window_both_are_in_step(window: MainWindow, qtbot: QtBot) -> None:
    window.encoder.rewrite(LINE)
    window.encoder.options.click()
    panel = window.work.script_card.encoder_panel
    assert panel.isVisible()
    choose(field(panel, QComboBox, "Preset"), "fast")
    assert window.encoder.text() == LINE.replace("slow", "fast")
    assert window.editing.draft.encoder == window.encoder.text()
    assert not [popup for popup in window.findChildren(CompletionPopup) if popup.isVisible()]
    window.encoder.line.setFocus()
    QTest.keyClick(window.encoder.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.encoder.text() == LINE
    assert field(panel, QComboBox, "Preset").currentData() == "slow"
    window.encoder.line.end(False)
    QTest.keyClicks(window.encoder.line, " -g 48")
    assert field(panel, QDoubleSpinBox, "Keyframe every").value() == 48
    window.encoder.set_read_only(True)
    assert not panel.isEnabled()
    window.encoder.set_read_only(False)
    qtbot.waitUntil(lambda: " — " in _items(panel))
    window.encoder.options.click()
    assert not panel.isVisible()


def _items(panel: EncoderPanel) -> str:
    box = field(panel, QComboBox, "Encoder")
    return "\n".join(box.itemText(index) for index in range(box.count()))
