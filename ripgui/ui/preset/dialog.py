# SPDX-License-Identifier: GPL-3.0-or-later
"""All presets: found, starred, edited, duplicated, removed, brought in and given away."""

from dataclasses import replace
from typing import override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from ripgui.core.preset import Preset
from ripgui.engine.preset.preset_library import Library
from ripgui.ui.language.told import in_words
from ripgui.ui.look import SearchField, label, open_at, scrolled, set_tone
from ripgui.ui.preset.form import PresetForm
from ripgui.ui.preset.listing import PresetList
from ripgui.ui.preset.shelf import Shelf
from ripgui.ui.theme import GRID, Theme


class PresetDialog(QDialog):
    """Stands beside the window without holding it up; what was edited is kept until it is saved or given up.

    save_asked: a preset, the name of the one that it is a new form of or "", and by which name the dialog knows it.
    left: it was closed; comes with how many presets are edited and not saved.
    """

    save_asked = Signal(object, str, str)
    remove_asked = Signal(str)
    star_asked = Signal(str, bool)
    use_asked = Signal(object)
    import_asked = Signal()
    export_asked = Signal(object)
    new_asked = Signal()
    left = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("presetDialog")
        self.setWindowTitle(self.tr("Presets"))
        open_at(self, 940, 700)
        self.setMinimumSize(680, 420)
        self.shelf = Shelf()
        self._key = ""
        self._search = SearchField()
        self._search.setObjectName("presetSearch")
        self._search.setAccessibleName(self.tr("Search presets"))
        self._search.setPlaceholderText(self.tr("Search by title, encoder, …"))
        self._list = PresetList(theme)
        self.form = PresetForm(theme)
        self._told = label()
        self._told.setObjectName("presetMessage")
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._undo = self._button("presetUndo", self.tr("&Undo"))
        self._undo.hide()
        self._removed: Preset | None = None
        self._make_buttons()
        self._lay_out()
        self._connect()

    def _make_buttons(self) -> None:
        self._new = self._button("presetNew", self.tr("&New"), self.tr("A preset of the settings in the window"))
        self._copy = self._button("presetDuplicate", self.tr("&Duplicate"))
        self._remove = self._button("presetDelete", self.tr("De&lete"))
        self._import = self._button("presetImport", self.tr("&Import …"))
        self._export = self._button("presetExport", self.tr("&Export …"))
        self._use = self._button("presetUse", self.tr("&Use"))
        self._revert = self._button("presetRevert", self.tr("&Revert"), self.tr("Forget what was not saved"))
        self._save = self._button("presetSave", self.tr("&Save"))
        self._close = self._button("presetClose", self.tr("&Close"))

    def _button(self, name: str, text: str, tip: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(GRID)
        side.addWidget(self._search)
        side.addWidget(self._list, 1)
        for buttons in ((self._new, self._copy), (self._import, self._export), (self._remove,)):
            row = QHBoxLayout()
            row.setSpacing(GRID)
            for button in buttons:
                row.addWidget(button, 1)
            side.addLayout(row)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(2 * GRID)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(scrolled(self.form))
        split.setSizes([270, 650])
        split.setStretchFactor(1, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(GRID)
        bottom.addWidget(self._told, 1)
        for button in (self._undo, self._use, self._revert, self._save, self._close):
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(split, 1)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._list.picked.connect(self._show)
        self._list.starred.connect(self.star_asked)
        self.form.edited.connect(self._on_edited)
        self._new.clicked.connect(self.new_asked)
        self._copy.clicked.connect(self._duplicate)
        self._remove.clicked.connect(self._delete)
        self._import.clicked.connect(self.import_asked)
        self._export.clicked.connect(lambda: self.export_asked.emit(self.shelf.preset(self._key)))
        self._use.clicked.connect(lambda: self.use_asked.emit(self.shelf.base(self._key)))
        self._revert.clicked.connect(self._give_up)
        self._save.clicked.connect(self._ask_save)
        self._close.clicked.connect(self.close)
        self._undo.clicked.connect(self._bring_back)

    # what is shown

    def take(self, library: Library, select: str = "") -> None:
        """Files were read again. select: the preset to show, "" for the one that is shown."""
        self.shelf.take(library)
        self._refresh_list()
        key = select if select in self.shelf else self._key
        self._list.select(key)
        self._show(self._list.current())
        if library.problems:
            self.tell("; ".join(library.problems), is_error=True)

    def add(self, preset: Preset, title: str) -> None:
        """A new preset, to be named and saved."""
        key = self.shelf.add(preset, title)
        self._search.clear()
        self._refresh_list()
        self._list.select(key)
        self._show(key)
        self.form.ask_title()

    def tell(self, text: str, *, is_error: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "dim")
        self._undo.hide()

    def saved(self, key: str, preset: Preset, asked: Preset) -> None:
        """What was asked to be saved, was; the presets are read again next. asked: see `Shelf.keep`."""
        self.shelf.keep(key, preset, asked)
        if self._key == key:
            self._key = preset.name
        self._refresh_list()
        self._list.select(self._key)
        self._update()
        self.tell(self.tr("Saved “{title}”").format(title=in_words(preset.title)))

    def removed(self, preset: Preset) -> None:
        self.shelf.forget(preset.name)
        self.tell(self.tr("Deleted “{title}”").format(title=in_words(preset.title)))
        self._removed = preset
        self._undo.show()

    def show_use(self, text: str, *, can: bool) -> None:
        """What the button does, now."""
        self._use.setText(text)
        self._use.setEnabled(can)

    def _refresh_list(self) -> None:
        shelf = self.shelf
        self._list.show_presets(
            shelf.presets(), own=shelf.own, favourites=shelf.library.favourites, edited=shelf.unsaved
        )
        self._list.filter(self._search.text())

    def _filter(self, text: str) -> None:
        shown = self._list.filter(text)
        if text:
            self.tell("" if shown else self.tr("No preset says that"))

    def _show(self, key: str) -> None:
        if not key or key not in self.shelf:
            return
        self._key = key
        preset, ships = self.shelf.preset(key), self.shelf.ships(key)
        self.form.show_preset(preset, ships=ships, name_problem=self._problem_of_name)
        self._update()

    def _problem_of_name(self, name: str) -> str:
        taken = self.shelf.is_taken(name, self._key)
        return self.tr("there is a preset named {name} already").format(name=name) if taken else ""

    def _update(self) -> None:
        key, shelf = self._key, self.shelf
        unsaved = key in shelf.unsaved
        self._remove.setEnabled(key in shelf.own)
        self._remove.setToolTip("" if key in shelf.own else self.tr("Presets that ship with RipGUI stay"))
        self._save.setText(self.tr("&Save as my own") if shelf.ships(key) else self.tr("&Save"))
        self._save.setEnabled(unsaved and not self.form.problem())
        self._save.setToolTip(self.form.problem())
        self._revert.setEnabled(unsaved)
        self._use.setVisible(not unsaved)

    # what is done

    def _on_edited(self) -> None:
        before = self.shelf.unsaved
        self.shelf.edit(self._key, self.form.preset())
        if before != self.shelf.unsaved:
            self._refresh_list()
        self._update()

    def _ask_save(self) -> None:
        preset, key = self.form.preset(), self._key
        if self.shelf.ships(key):
            title = preset.title
            if title == self.shelf.base(key).title:
                title = self.tr("{title} (own)").format(title=in_words(title))
            told = in_words(preset.description)
            preset = replace(preset, title=title, name=self.shelf.free_name(title), description=told)
        old = key if not self.shelf.ships(key) and not self.shelf.is_new(key) else ""
        self.save_asked.emit(preset, old, key)

    def _give_up(self) -> None:
        is_new = self.shelf.is_new(self._key)
        self.shelf.forget(self._key)
        self._refresh_list()
        if is_new:
            self._list.select("")
        self._show(self._list.current())

    def _duplicate(self) -> None:
        preset = self.shelf.preset(self._key)
        self.add(preset, self.tr("{title} (copy)").format(title=in_words(preset.title)))

    def _delete(self) -> None:
        if self.shelf.is_new(self._key):
            self._give_up()
        else:
            self.remove_asked.emit(self._key)

    def _bring_back(self) -> None:
        if self._removed is not None:
            self.save_asked.emit(self._removed, "", self._removed.name)
            self._removed = None
            self._undo.hide()

    @override
    def reject(self) -> None:
        """Esc, too, keeps what was not saved."""
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """What was edited is there when the dialog is opened again."""
        super().closeEvent(event)
        self.left.emit(len(self.shelf.unsaved))
