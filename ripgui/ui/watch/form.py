# SPDX-License-Identifier: GPL-3.0-or-later
"""How the videos of one watched folder are to be encoded."""

import os
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ripgui.core.container import Container
from ripgui.core.error import InputError
from ripgui.core.preset import Preset
from ripgui.core.watch import WatchedFolder
from ripgui.engine.output.late_name import example_name
from ripgui.engine.output.output import output_path, whole_of
from ripgui.ui.language.told import in_words
from ripgui.ui.look import ElidedLabel, label, set_tone
from ripgui.ui.theme import GRID, Theme

_EXAMPLE = "Episode 01.mkv"


class WatchForm(QFrame):
    """edited: the user changed something. folder_asked, output_asked: the user wants to choose one."""

    edited = Signal()
    folder_asked = Signal()
    output_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self._presets: tuple[Preset, ...] = ()
        self.folder = QLineEdit()
        self._browse = QPushButton(self.tr("Choose …"))
        self._deep = QCheckBox(self.tr("Folders in it, too"))
        self._preset = QComboBox()
        self._trust = label(
            self.tr("Its script was never run here: tasks will wait until you trust it"), tone="warning"
        )
        self._output = QLineEdit()
        self._output.setPlaceholderText(self.tr("beside the source"))
        self._browse_output = QPushButton(self.tr("Choose …"))
        self._pattern = QLineEdit()
        self._example = ElidedLabel(tone="dim")
        self._example.setFont(theme.small)
        self._only_new = QCheckBox(self.tr("Pass over the videos that are in it now"))
        self._starts = QCheckBox(self.tr("Start the queue by itself when a video came"))
        self._name_fields()
        self._lay_out()
        self._connect()

    def _name_fields(self) -> None:
        for widget, name, told in (
            (self.folder, "watchFolder", self.tr("Folder")),
            (self._browse, "watchBrowse", self.tr("Choose the folder")),
            (self._deep, "watchDeep", self._deep.text()),
            (self._preset, "watchPreset", self.tr("Preset")),
            (self._output, "watchOutput", self.tr("Folder of results")),
            (self._browse_output, "watchBrowseOutput", self.tr("Choose a folder for results")),
            (self._pattern, "watchPattern", self.tr("Name pattern")),
            (self._only_new, "watchOnlyNew", self._only_new.text()),
            (self._starts, "watchStarts", self._starts.text()),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(told)
        for button in (self._browse, self._browse_output):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        form.setHorizontalSpacing(3 * GRID)
        form.setVerticalSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: Sequence[tuple[str, QWidget]] = (
            (self.tr("&Folder"), self._beside(self.folder, self._browse)),
            ("", self._deep),
            (self.tr("&Preset"), self._preset),
            ("", self._trust),
            (self.tr("Res&ults"), self._beside(self._output, self._browse_output)),
            (self.tr("&Name pattern"), self._pattern),
            ("", self._example),
            ("", self._only_new),
            ("", self._starts),
        )
        buddies = {0: self.folder, 2: self._preset, 4: self._output, 5: self._pattern}
        for number, (text, field) in enumerate(rows):
            name = label(text, tone="dim")
            if number in buddies:
                name.setBuddy(buddies[number])
                name.setMinimumHeight(4 * GRID)
            form.addRow(name, field)
        self._form = form

    def _beside(self, field: QLineEdit, button: QPushButton) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(field, 1)
        layout.addWidget(button)
        return row

    def _connect(self) -> None:
        for line in (self.folder, self._output, self._pattern):
            line.textChanged.connect(self._on_edited)
        for box in (self._deep, self._only_new, self._starts):
            box.toggled.connect(self._on_edited)
        self._preset.currentIndexChanged.connect(self._on_edited)
        self._browse.clicked.connect(self.folder_asked)
        self._browse_output.clicked.connect(self.output_asked)

    def set_presets(self, presets: Sequence[Preset]) -> None:
        chosen = self._preset.currentData()
        self._presets = tuple(presets)
        self._preset.blockSignals(True)
        self._preset.clear()
        for preset in presets:
            self._preset.addItem(in_words(preset.title), preset.name)
        self._preset.setCurrentIndex(self._preset.findData(chosen))
        self._preset.blockSignals(False)

    def show_folder(self, watched: WatchedFolder, *, is_new: bool) -> None:
        """is_new: it is not watched yet, and what is in it can be passed over."""
        self.blockSignals(True)
        self.folder.setText(watched.folder)
        self.folder.setReadOnly(not is_new)
        self._browse.setEnabled(is_new)
        self._deep.setChecked(watched.has_subfolders)
        index = self._preset.findData(watched.preset)
        self._preset.setCurrentIndex(index)
        self._preset.setPlaceholderText("" if index >= 0 else watched.preset)
        self._output.setText(watched.output_folder)
        self._pattern.setText(watched.pattern)
        self._only_new.setChecked(False)
        self._form.setRowVisible(self._only_new, is_new)
        self._starts.setChecked(watched.starts)
        self.blockSignals(False)
        self._show_example()

    def watched(self) -> WatchedFolder:
        return WatchedFolder(
            folder=_absolute(self.folder.text()),
            preset=str(self._preset.currentData() or self._preset.placeholderText()),
            pattern=self._pattern.text().strip(),
            output_folder=_absolute(self._output.text()),
            has_subfolders=self._deep.isChecked(),
            starts=self._starts.isChecked(),
        )

    @property
    def is_only_new(self) -> bool:
        return self._only_new.isChecked()

    def preset(self) -> Preset | None:
        """The one that is chosen, if it is known."""
        return next((preset for preset in self._presets if preset.name == self._preset.currentData()), None)

    def title_of(self, name: str) -> str:
        """What people call a preset; its name where it is not known."""
        return next((in_words(preset.title) for preset in self._presets if preset.name == name), name)

    def set_output(self, folder: str) -> None:
        self._output.setText(folder)

    def show_trust(self, *, is_trusted: bool) -> None:
        self._form.setRowVisible(self._trust, not is_trusted)

    def problem(self) -> str:
        """Why it cannot be watched this way, as far as can be told without a look at the disk."""
        if not self.folder.text().strip():
            return self.tr("Choose a folder")
        return self._example_or_problem()[1]

    def _on_edited(self) -> None:
        self._show_example()
        self.edited.emit()

    def _show_example(self) -> None:
        example, problem = self._example_or_problem()
        self._example.set_text(problem or self.tr("{source} becomes {result}").format(source=_EXAMPLE, result=example))
        set_tone(self._example, "error" if problem else "dim")
        set_tone(self._pattern, "error" if problem else "")

    def _example_or_problem(self) -> tuple[str, str]:
        preset = self.preset()
        container: Container = preset.container if preset is not None else "mkv"
        name = preset.name if preset is not None else ""
        try:
            path = output_path(self._pattern.text().strip(), f"/{_EXAMPLE}", preset=name, container=container)
        except InputError as error:
            return "", in_words(str(error))
        return example_name(whole_of(path)).removeprefix("/"), ""


def _absolute(text: str) -> str:
    """A path as it was typed, wherever RipGUI was started; "" for none."""
    return os.path.abspath(os.path.expanduser(text.strip())) if text.strip() else ""
