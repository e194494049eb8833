# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules for the tracks of all files: a list of sentences, and a line that puts a new one together."""

from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from ripgui.core.error import InputError
from ripgui.core.language import parse_language
from ripgui.core.track import AUDIO_CODECS, LOSSLESS, TrackChange, TrackMatch, TrackRule
from ripgui.ui.language.told import in_words
from ripgui.ui.look import ElidedLabel, label, set_tone
from ripgui.ui.theme import GRID
from ripgui.ui.tracks.buttons import button_row
from ripgui.ui.tracks.words import rule_sentence


class RuleList(QWidget):
    """changed: other rules."""

    speaks_as = ("TrackWords",)

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rules: tuple[TrackRule, ...] = ()
        self._list = QListWidget(self)
        self._list.setObjectName("ruleList")
        self._list.setAccessibleName(self.tr("Rules"))
        self._about = label(
            self.tr(
                "Rules hold for the tracks of every file; each goes before those above it. The rest stays as it is."
            ),
            tone="dim",
            parent=self,
        )
        self._about.setWordWrap(True)
        self._about.setContentsMargins(6, 2, 6, 2)
        self._kind = QComboBox(self)
        for text, kind in ((self.tr("Audio"), "audio"), (self.tr("Subtitles"), "subtitle")):
            self._kind.addItem(text, kind)
        self._kind.addItem(self.tr("Attachments"), "attachment")
        self._kind.addItem(self.tr("All tracks"), "")
        self._languages = QLineEdit(self)
        self._languages.setPlaceholderText(self.tr("any language, or jpn, eng"))
        self._title = QLineEdit(self)
        self._title.setPlaceholderText(self.tr("any title, or a part of it"))
        self._loss = QComboBox(self)
        self._loss.addItem(self.tr("any codec"), ())
        self._loss.addItem(self.tr("without loss"), (LOSSLESS,))
        self._change = QComboBox(self)
        self._change.addItem(self.tr("leave out"), {"keep": False})
        self._change.addItem(self.tr("keep"), {"keep": True})
        for codec, rates in (("opus", (96, 160)), ("aac", (128, 192)), ("ac3", (192, 640)), ("flac", (0,))):
            for kbps in rates:
                text = self.tr("convert to {codec}").format(codec=AUDIO_CODECS[codec])
                said = {"codec": codec, **({"bit_rate_kbps": kbps} if kbps else {})}
                self._change.addItem(f"{text} {kbps} kbit/s" if kbps else text, said)
        self._change.addItem(self.tr("mix to stereo"), {"downmix": "stereo"})
        self._change.addItem(self.tr("make default"), {"default": True})
        self._change.addItem(self.tr("burn in"), {"burn": True})
        self._problem = ElidedLabel(tone="error", parent=self)
        self._problem.hide()
        self._row, (self._add, self._remove, self._clear) = button_row(
            self,
            (self.tr("Add"), self.tr("Add the rule"), self._on_add),
            (self.tr("Remove"), self.tr("Remove the selected rule"), self._on_remove),
            (self.tr("Remove all"), self.tr("Remove all rules"), lambda: self.changed.emit(())),
        )
        self._name_fields()
        self._lay_out()

    def _name_fields(self) -> None:
        for widget, text in (
            (self._kind, self.tr("Kind of track")),
            (self._languages, self.tr("Languages")),
            (self._title, self.tr("Part of the title")),
            (self._loss, self.tr("Codec of the track")),
            (self._change, self.tr("What the rule does")),
        ):
            widget.setAccessibleName(text)
            if isinstance(widget, QComboBox):
                widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                widget.setMinimumContentsLength(6)

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setContentsMargins(6, 0, 6, 0)
        fields.setSpacing(GRID)
        fields.addWidget(self._kind, 0, 0)
        fields.addWidget(self._languages, 0, 1)
        fields.addWidget(self._title, 0, 2)
        fields.addWidget(self._loss, 1, 0)
        fields.addWidget(self._change, 1, 1, 1, 2)
        for column, share in enumerate((3, 4, 4)):
            fields.setColumnStretch(column, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._about)
        layout.addWidget(self._list, 1)
        layout.addLayout(fields)
        layout.addWidget(self._problem)
        layout.addWidget(self._row)

    def show_rules(self, rules: tuple[TrackRule, ...], *, editable: bool) -> None:
        row = self._list.currentRow()
        self._rules = rules
        self._list.clear()
        self._list.addItems([rule_sentence(rule) for rule in rules])
        self._list.setCurrentRow(min(row, len(rules) - 1))
        for number, rule in enumerate(rules):
            self._list.item(number).setToolTip(rule_sentence(rule))
        for widget in (self._kind, self._languages, self._title, self._loss, self._change, self._add):
            widget.setEnabled(editable)
        self._remove.setEnabled(editable and bool(rules))
        self._clear.setEnabled(editable and bool(rules))

    def _on_add(self) -> None:
        words = [word.strip() for word in self._languages.text().split(",") if word.strip()]
        try:
            languages = tuple(parse_language(word) for word in words)
        except InputError as error:
            self._say(in_words(str(error)))
            return
        self._say("")
        match = TrackMatch(
            kind=self._kind.currentData(),
            languages=languages,
            codecs=tuple(cast(Any, self._loss.currentData())),
            title=self._title.text().strip(),
        )
        change = TrackChange(**cast(dict[str, Any], self._change.currentData()))
        self.changed.emit((*self._rules, TrackRule(match=match, change=change)))
        self._list.setCurrentRow(self._list.count() - 1)

    def _on_remove(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            self.changed.emit((*self._rules[:row], *self._rules[row + 1 :]))

    def _say(self, text: str) -> None:
        self._problem.set_text(text)
        self._problem.setVisible(bool(text))
        set_tone(self._languages, "error" if text else "")
