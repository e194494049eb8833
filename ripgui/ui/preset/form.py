# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of one preset, each saying beside it what cannot be."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from ripgui.core.container import CONTAINERS, TITLES
from ripgui.core.error import EncoderError
from ripgui.core.preset import Preset, check_name, check_title
from ripgui.media.encoder import parse_encoder
from ripgui.ui.field_form import FieldForm, problem_of
from ripgui.ui.language.told import in_words
from ripgui.ui.look import DoubleSpinBox, grown, label
from ripgui.ui.picture_panel import PicturePanel
from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.script.encoder_edit import EncoderEdit
from ripgui.ui.script.encoder_panel import EncoderPanel
from ripgui.ui.theme import GRID, Theme

_SCRIPT_HEIGHT = 220
_NARROW = 240


class PresetForm(QWidget):
    """edited: the user changed something."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._base = Preset(name="", title="", encoder="")
        self._read: tuple[str, str] | None = None
        self._name_problem: Callable[[str], str] = lambda _: ""
        self._title = QLineEdit()
        self._name = QLineEdit()
        self._description = QLineEdit()
        self._container = QComboBox()
        for container in CONTAINERS:
            self._container.addItem(f"{TITLES[container]} (.{container})", container)
        self._chunks = DoubleSpinBox()
        self._chunks.setRange(1, 3600)
        self._chunks.setDecimals(1)
        self._chunks.setSuffix(self.tr(" s"))
        self._encoder = EncoderEdit(theme)
        self._options = EncoderPanel(theme)
        self._options.hide()
        self.picture = PicturePanel()
        self._script = ScriptEditor(theme)
        self._tracks = label(tone="dim")
        self._tracks.setWordWrap(True)
        self._name_fields()
        self._lay_out(theme)
        self._connect()

    def _name_fields(self) -> None:
        for widget, name, text in (
            (self._title, "presetTitle", self.tr("Title")),
            (self._name, "presetName", self.tr("Name on the command line")),
            (self._description, "presetDescription", self.tr("Description")),
            (self._container, "presetContainer", self.tr("Container")),
            (self._chunks, "presetChunks", self.tr("Chunk length")),
            (self._encoder.line, "presetEncoder", self.tr("Encoder arguments")),
            (self._script, "presetScript", self.tr("VapourSynth script")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(text)
        self._name.setToolTip(self.tr("What its file is called, and ripgui encode --preset takes"))

    def _lay_out(self, theme: Theme) -> None:
        card = QFrame()
        card.setObjectName("card")
        self._form = FieldForm(card)
        self._form.add_checked(self.tr("Title"), self._title)
        self._form.add_checked(self.tr("Name"), self._name)
        self._form.add_field(self.tr("Description"), self._description)
        self._form.add_checked(self.tr("Container"), self._container)
        self._form.add_field(self.tr("Chunk length"), self._chunks)
        self._form.addRow("", self._tracks)
        for box in (self._container, self._chunks):
            box.setMaximumWidth(grown(_NARROW))
        self._script.setMinimumHeight(_SCRIPT_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, GRID, 0)
        layout.setSpacing(GRID)
        layout.addWidget(card)
        layout.addWidget(_card(self._options, self._encoder))
        layout.addWidget(self.picture)
        script = _card(self._script)
        script.setFont(theme.font)
        layout.addWidget(script, 1)

    def _connect(self) -> None:
        for line in (self._title, self._name, self._description):
            line.textEdited.connect(self._on_edited)
        self._container.activated.connect(self._on_edited)
        self._chunks.valueChanged.connect(self._on_edited)
        self._encoder.edited.connect(self._on_edited)
        self._encoder.text_changed.connect(lambda line: self._options.show_line(line, self._encoder.budget))
        self._encoder.options.toggled.connect(self._options.setVisible)
        self._options.edited.connect(self._encoder.rewrite)
        self.picture.edited.connect(self._on_edited)
        self._script.edited.connect(self._on_edited)

    def show_preset(self, preset: Preset, *, ships: bool, name_problem: Callable[[str], str]) -> None:
        """ships: its name stays. name_problem: why a name cannot be taken, or ""."""
        self._base, self._name_problem = preset, name_problem
        # Those that ship are read in the window's language; what was not touched stays as its file has it.
        self._read = (in_words(preset.title), in_words(preset.description)) if ships else None
        title, description = self._read or (preset.title, preset.description)
        self._title.setText(title)
        self._name.setText(preset.name)
        self._name.setEnabled(not ships)
        self._description.setText(description)
        self._description.setCursorPosition(0)
        self._container.setCurrentIndex(self._container.findData(preset.container))
        with QSignalBlocker(self._chunks):
            self._chunks.setValue(preset.chunk_seconds)
        self._encoder.show_text(preset.encoder, preset.treatment.budget)
        self.picture.show_picture(preset.treatment.picture)
        self._script.show_text(preset.script, preset.name)
        rules, tags = len(preset.treatment.tracks.rules), len(preset.treatment.tracks.tags)
        self._tracks.setText(
            self.tr("Rules for tracks: {rules}, tags: {tags}; the Tracks tab has them.").format(rules=rules, tags=tags)
        )
        self._form.setRowVisible(self._tracks, bool(rules or tags))
        self.refresh()

    def preset(self) -> Preset:
        """What the fields say."""
        title, description = self._title.text().strip(), self._description.text().strip()
        if self._read is not None:
            title = self._base.title if title == self._read[0] else title
            description = self._base.description if description == self._read[1] else description
        return replace(
            self._base,
            title=title,
            name=self._name.text().strip(),
            description=description,
            container=self._container.currentData(),
            chunk_seconds=self._chunks.value(),
            encoder=self._encoder.text().strip(),
            script=self._script.script,
            treatment=replace(self._base.treatment, picture=self.picture.picture(), budget=self._encoder.budget),
        )

    def retranslate(self, say: Callable[[str], str]) -> None:
        if self._read is None:
            return
        before, self._read = self._read, (say(self._read[0]), say(self._read[1]))
        for line, old, new in zip((self._title, self._description), before, self._read, strict=True):
            if line.text() == old:
                line.setText(new)

    def problem(self) -> str:
        """What keeps it from being saved, or ""."""
        problems = (*self._problems().values(), self._encoder.error, self.picture.problem())
        return next((problem for problem in problems if problem), "")

    def ask_title(self) -> None:
        self._title.setFocus()
        self._title.selectAll()

    def refresh(self) -> None:
        for field, problem in self._problems().items():
            self._form.tell(field, problem)

    def _problems(self) -> dict[QWidget, str]:
        return {
            self._title: problem_of(check_title, self._title.text()),
            self._name: self._problem_of_name(),
            self._container: self._problem_of_container(),
        }

    def _problem_of_name(self) -> str:
        name = self._name.text().strip()
        return problem_of(check_name, name) or self._name_problem(name)

    def _problem_of_container(self) -> str:
        from ripgui.media.container_video import check_holds

        try:
            encoder = parse_encoder(self._encoder.text())
        except EncoderError:
            return ""  # told at its own line
        return problem_of(partial(check_holds, self._container.currentData()), encoder)

    def _on_edited(self) -> None:
        self.refresh()
        self.edited.emit()


def _card(*widgets: QWidget) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(GRID, GRID, GRID, GRID)
    layout.setSpacing(GRID)
    for widget in widgets:
        layout.addWidget(widget)
    layout.setAlignment(Qt.AlignmentFlag(0))
    return card
