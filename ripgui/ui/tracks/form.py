# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings of one track, in fields."""

from typing import cast, override

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ripgui.core.error import InputError
from ripgui.core.language import LANGUAGES, parse_language
from ripgui.core.track import AUDIO_CODECS, BIT_RATES_KBPS, DOWNMIXES, MOST_DELAY_MS, PlannedTrack, TrackChange
from ripgui.ui.language.told import in_words
from ripgui.ui.look import ElidedLabel, SpinBox, grown, label, set_tone
from ripgui.ui.theme import GRID
from ripgui.ui.tracks.words import language_word

_NARROW = 240
_BESIDE_TEXT = 66


class TrackForm(QWidget):
    """edited: a name of `TrackChange`'s fields, and its new value. reset: the track shall be as its source has it."""

    edited = Signal(str, object)
    reset = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = QComboBox(self)
        self._language.setEditable(True)
        self._language.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._language.addItem("", "")
        for code in LANGUAGES:
            self._language.addItem(language_word(code), code)
        self._language_error = ElidedLabel(tone="error", parent=self)
        self._title = QLineEdit(self)
        self._default = QCheckBox(self.tr("Default"), self)
        self._forced = QCheckBox(self.tr("Forced"), self)
        self._delay = SpinBox(self)
        self._delay.setRange(-MOST_DELAY_MS, MOST_DELAY_MS)
        self._delay.setSuffix(self.tr(" ms"))
        self._delay.setSingleStep(10)
        self._codec = _WholeChoice(self)
        self._codec.addItem(self.tr("as it is, where the container can"), "")
        for codec, name in AUDIO_CODECS.items():
            self._codec.addItem(name, codec)
        self._bit_rate = SpinBox(self)
        self._bit_rate.setRange(0, max(most for _, most in BIT_RATES_KBPS.values()))
        self._bit_rate.setSingleStep(16)
        self._bit_rate.setSuffix(self.tr(" kbit/s"))
        self._bit_rate.setSpecialValueText(self.tr("usual rate"))
        self._downmix = QComboBox(self)
        self._downmix.addItem(self.tr("all channels"), "")
        for name in DOWNMIXES:
            self._downmix.addItem(name, name)
        self._burn = QCheckBox(self.tr("Burn into the picture"), self)
        self._reset = QPushButton(self.tr("As the source"), self)
        self._reset.setAutoDefault(False)
        self._name_fields()
        self._lay_out()
        self._connect()
        self.show_track(None, TrackChange(), editable=False)

    def _name_fields(self) -> None:
        burning = self.tr("Encodes all chunks anew; needs the plugin sub (package vapoursynth-subtext)")
        for widget, name, text, tip in (
            (self._language, "trackLanguage", self.tr("Language"), self.tr("Three letters, such as jpn")),
            (self._title, "trackTitle", self.tr("Title of the track"), ""),
            (self._default, "trackDefault", self.tr("Default"), self.tr("Players choose it unless told otherwise")),
            (self._forced, "trackForced", self.tr("Forced"), self.tr("Shown also where subtitles are off")),
            (self._delay, "trackDelay", self.tr("Delay"), self.tr("Later than in its file; negative is earlier")),
            (self._codec, "trackCodec", self.tr("Sound"), ""),
            (self._bit_rate, "trackBitRate", self.tr("Bit rate"), ""),
            (self._downmix, "trackDownmix", self.tr("Channels"), ""),
            (self._burn, "trackBurn", self.tr("Burn into the picture"), burning),
            (self._reset, "trackReset", self.tr("This track as the source has it"), ""),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(text)
            widget.setToolTip(tip)

    def _lay_out(self) -> None:
        self._form = QFormLayout(self)
        self._form.setContentsMargins(6, GRID, 6, GRID)
        self._form.setHorizontalSpacing(2 * GRID)
        self._form.setVerticalSpacing(GRID)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        # Short rows, so that narrow windows show them whole.
        self._flags = _row(self, self._default, self._forced, self._reset)
        self._sound = _row(self, self._codec, self._bit_rate)
        self._sound_error = ElidedLabel(tone="error", parent=self)
        for text, field in (
            (self.tr("Language"), self._language),
            ("", self._language_error),
            (self.tr("Title"), self._title),
            (self.tr("Sound"), self._sound),
            ("", self._sound_error),
            (self.tr("Channels"), self._downmix),
            (self.tr("Delay"), self._delay),
            ("", self._burn),
            ("", self._flags),
        ):
            name = label(text, tone="dim", parent=self)
            name.setBuddy(field)
            self._form.addRow(name, field)
        self._language.setMaximumWidth(grown(_NARROW))
        self._delay.setMaximumWidth(grown(_NARROW))
        self._downmix.setMaximumWidth(grown(_NARROW))
        # Narrow windows show the beginning of each choice rather than push the others out.
        for box in (self._language, self._codec, self._downmix):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)

    def _connect(self) -> None:
        self._language.activated.connect(self._on_language)
        edit = self._language.lineEdit()
        assert edit is not None
        edit.editingFinished.connect(self._on_language)
        self._title.editingFinished.connect(lambda: self._tell("title", self._title.text().strip()))
        self._default.clicked.connect(lambda on: self._tell("default", on))
        self._forced.clicked.connect(lambda on: self._tell("forced", on))
        self._burn.clicked.connect(lambda on: self._tell("burn", on))
        self._delay.editingFinished.connect(lambda: self._tell("delay_ms", self._delay.value()))
        self._codec.activated.connect(lambda: self._tell("codec", self._codec.currentData() or "copy"))
        self._bit_rate.editingFinished.connect(self._on_bit_rate)
        self._downmix.activated.connect(lambda: self._tell("downmix", self._downmix.currentData()))
        self._reset.clicked.connect(self.reset)

    def show_track(self, planned: PlannedTrack | None, choice: TrackChange, *, editable: bool) -> None:
        """planned: as the result shall have it. choice: what was chosen for it alone."""
        stream = planned.stream if planned is not None else None
        kind = stream.kind if stream is not None and not stream.is_cover else ""
        self.setEnabled(editable and kind in ("video", "audio", "subtitle"))
        change = planned.change if planned is not None else TrackChange()
        code = stream.language if stream is not None else ""
        self._shown = {
            "language": "" if code == "und" else code,
            "title": stream.title if stream is not None else "",
            "default": stream is not None and "default" in stream.dispositions,
            "forced": stream is not None and "forced" in stream.dispositions,
            "burn": bool(change.burn),
            "delay_ms": change.delay_ms or 0,
            "codec": change.codec or "copy",
            "bit_rate_kbps": change.bit_rate_kbps or 0,
            "downmix": change.downmix or "",
        }
        self._language.setCurrentText(language_word(cast(str, self._shown["language"])))
        self._title.setText(cast(str, self._shown["title"]))
        self._title.setCursorPosition(0)
        self._default.setChecked(bool(self._shown["default"]))
        self._forced.setChecked(bool(self._shown["forced"]))
        self._burn.setChecked(bool(change.burn))
        self._delay.setValue(change.delay_ms or 0)
        self._codec.setCurrentIndex(max(0, self._codec.findData(change.codec or "")))
        self._bit_rate.setValue(change.bit_rate_kbps or 0)
        self._bit_rate.setEnabled(change.codec in BIT_RATES_KBPS)
        self._downmix.setCurrentIndex(max(0, self._downmix.findData(change.downmix or "")))
        self._reset.setEnabled(choice != TrackChange())
        self._form.setRowVisible(self._sound, kind == "audio")
        self._form.setRowVisible(self._delay, kind in ("audio", "subtitle"))
        self._form.setRowVisible(self._downmix, kind == "audio")
        self._form.setRowVisible(self._burn, kind == "subtitle")
        self._say_language("")
        self._say_sound("")

    def _tell(self, name: str, value: object) -> None:
        if value != self._shown.get(name):
            self._shown[name] = value
            self.edited.emit(name, value)

    def _on_language(self) -> None:
        text = self._language.currentText()
        try:
            code = parse_language(text.partition(" – ")[0])
        except InputError as error:
            self._say_language(in_words(str(error)))
            return
        self._say_language("")
        self._tell("language", code)

    def _on_bit_rate(self) -> None:
        kbps = self._bit_rate.value()
        codec = cast(str, self._codec.currentData())
        least, most = BIT_RATES_KBPS.get(codec, (0, 10_000))
        if kbps and not least <= kbps <= most:
            name = AUDIO_CODECS.get(codec, "")
            told = self.tr("{name} goes from {least} to {most} kbit/s")
            self._say_sound(told.format(name=name, least=least, most=most))
            return
        self._say_sound("")
        self._tell("bit_rate_kbps", kbps)

    def _say_language(self, text: str) -> None:
        self._language_error.set_text(text)
        self._form.setRowVisible(self._language_error, bool(text))
        edit = self._language.lineEdit()
        assert edit is not None
        set_tone(edit, "error" if text else "")

    def _say_sound(self, text: str) -> None:
        self._sound_error.set_text(text)
        self._form.setRowVisible(self._sound_error, bool(text))
        set_tone(self._bit_rate, "error" if text else "")


class _WholeChoice(QComboBox):
    """Where there is room, its longest choice is read whole."""

    @override
    def sizeHint(self) -> QSize:
        texts = (self.itemText(at) for at in range(self.count()))
        widest = max(map(self.fontMetrics().horizontalAdvance, texts), default=0)
        return QSize(widest + _BESIDE_TEXT, super().sizeHint().height())


def _row(parent: QWidget, *widgets: QWidget) -> QWidget:
    row = QWidget(parent)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    layout.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return row
