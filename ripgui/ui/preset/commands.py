# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with presets: chosen for the selected tasks, made of the settings that are shown, kept in files."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ripgui.core.error import InputError
from ripgui.core.preset import Preset
from ripgui.core.task import Task
from ripgui.engine.session import Session
from ripgui.ui.choice import draft_of, edited_spec, is_editable, preset_draft, preset_from
from ripgui.ui.language.told import in_words
from ripgui.ui.late import come_forward

if TYPE_CHECKING:
    from ripgui.engine.preset.preset_library import Library
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.preset.dialog import PresetDialog


class PresetCommands(QObject):
    """The dialog is made when it is first asked for, and kept with what was not saved in it."""

    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._actions = window.actions_by_name
        self._box = window.tools.presets
        self._library: Library | None = None
        self._dialog: PresetDialog | None = None
        on = self._actions.on
        on("choosePreset", self._choose)
        on("presetBack", window.editing.back_to_preset)
        on("savePreset", self._make_new)
        on("presets", self._show)
        on("importPresets", self._ask_import)
        self._box.chosen.connect(self._apply_to_others)
        self._box.changed.connect(lambda _: self.update())
        window.editing.subject_changed.connect(self.update)

    def load(self, select: str = "") -> None:
        """Reads the presets' files, the first time or anew. select: which one the dialog is to show."""

        def read() -> "Library":
            from ripgui.engine.preset.preset_library import load_library

            return load_library()

        self._window.background.run_in_order(read, partial(self._on_read, select))

    def update(self) -> None:
        """Enables what can be done with the settings that are shown."""
        window = self._window
        editable = window.editing.is_editable
        self._actions["presetBack"].setEnabled(self._box.is_changed and editable)
        self._actions["choosePreset"].setEnabled(editable)
        if self._dialog is not None:
            tasks = self._selected()
            text = self.tr("&Use for the next files")
            if tasks:
                text = self.tr("&Use for {count} tasks").format(count=len(tasks))
                text = self.tr("&Use for the task") if len(tasks) == 1 else text
            self._dialog.show_use(text, can=not tasks or any(map(is_editable, tasks)))

    def _on_read(self, select: str, library: "Library") -> None:
        is_first = self._library is None
        self._library = library
        self._box.set_presets(library.presets, library.favourites)
        self._window.editing.presets_loaded()
        if self._dialog is not None:
            self._dialog.take(library, select)
        if is_first:
            self._window.commands.add_early()

    # choosing

    def _choose(self) -> None:
        self._box.setFocus()
        self._box.showPopup()

    def _use(self, preset: Preset) -> None:
        if self._window.editing.is_editable:
            self._box.chosen.emit(preset)
        else:
            self._apply_to_others(preset)
        if len(self._selected()) < 2:
            self._window.messages.tell(self.tr("“{title}” is set.").format(title=in_words(preset.title)))

    def _selected(self) -> list[Task]:
        found = (self._window.model.item(task_id) for task_id in self._window.queue.view.selected_ids())
        return [item.task for item in found if item is not None]

    def _apply_to_others(self, preset: Preset) -> None:
        """The task whose settings are shown has it already; what is selected beside it gets it, too."""
        shown = self._window.editing.task
        tasks = self._selected()
        if len(tasks) < 2:
            return
        others = [task for task in tasks if shown is None or task.id != shown.id]
        able = [task for task in others if is_editable(task)]
        for task in able:
            self._session.edit_task(task.id, edited_spec(task.spec, preset_draft(draft_of(task.spec), preset)))
        count = len(able) + (shown is not None and is_editable(shown))
        told = self.tr("“{title}” is set for {count} of {all} selected tasks.")
        self._window.messages.tell(told.format(title=in_words(preset.title), count=count, all=len(tasks)))

    # the dialog

    def _shown_dialog(self) -> "PresetDialog":
        if self._dialog is None:
            from ripgui.ui.picture_panel import attend_logo
            from ripgui.ui.preset.dialog import PresetDialog

            self._dialog = made = PresetDialog(self._window.theme, self._window)
            made.save_asked.connect(self._save)
            made.remove_asked.connect(self._remove)
            made.star_asked.connect(self._star)
            made.use_asked.connect(self._use)
            made.import_asked.connect(self._ask_import)
            made.export_asked.connect(self._ask_export)
            made.new_asked.connect(self._make_new)
            made.left.connect(self._on_left)
            attend_logo(made.form.picture, self._window.background, self._window.dialogs)
            if self._library is not None:
                made.take(self._library, self._window.editing.shown.preset)
        self.update()
        come_forward(self._dialog)
        return self._dialog

    def _show(self) -> None:
        self._shown_dialog()

    def _make_new(self) -> None:
        editing = self._window.editing
        editing.trusting.vouch()
        preset = preset_from(editing.shown, name="", title="")
        self._shown_dialog().add(preset, self.tr("My preset"))

    def _on_left(self, unsaved: int) -> None:
        if unsaved:
            told = self.tr("Presets that are edited and not saved: {count}. They wait where they were edited.")
            self._window.messages.tell(told.format(count=unsaved))

    # files

    def _save(self, preset: Preset, instead_of: str, key: str) -> None:
        dialog = self._shown_dialog()
        may_run = key not in dialog.shelf or self._session.is_trusted(dialog.shelf.base(key).script)

        asked = dialog.shelf.preset(key) if key in dialog.shelf else preset

        def save() -> Preset:
            from ripgui.engine.preset.preset_library import save_preset

            return save_preset(preset, instead_of=instead_of)

        def done(kept: Preset) -> None:
            # An edit of a script that may run is the user's own word; one of a stranger's is not.
            if may_run:
                self._session.trust(kept.script)
            dialog.saved(key, kept, asked)
            self.load(kept.name)

        self._in_order(save, done)

    def _remove(self, name: str) -> None:
        preset = self._shown_dialog().shelf.base(name)

        def remove() -> Preset:
            from ripgui.engine.preset.preset_library import remove_preset

            remove_preset(name)
            return preset

        def done(removed: Preset) -> None:
            self._shown_dialog().removed(removed)
            self.load()

        self._in_order(remove, done)

    def _star(self, name: str, starred: bool) -> None:
        known = self._library.favourites if self._library is not None else frozenset()

        def save() -> None:
            from ripgui.engine.preset.preset_library import save_favourites

            save_favourites(known | {name} if starred else known - {name})

        self._in_order(save, lambda _: self.load())

    def _ask_import(self) -> None:
        dialog = self._window.dialogs.to_open(self.tr("Import presets"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Presets, and scripts with parameters (*.toml *.json *.py *.txt)")])
        dialog.filesSelected.connect(self.import_files)
        dialog.open()

    def import_files(self, paths: Sequence[str]) -> None:
        """All or none."""

        def read() -> list[Preset]:
            from ripgui.engine.preset.preset_library import import_presets

            return import_presets([Path(path) for path in paths])

        def done(presets: list[Preset]) -> None:
            dialog = self._shown_dialog()
            titles = ", ".join(f"“{in_words(preset.title)}”" for preset in presets)
            dialog.tell(self.tr("Imported {titles}").format(titles=titles))
            self.load(presets[-1].name)

        self._in_order(read, done)

    def _ask_export(self, preset: Preset) -> None:
        from ripgui.engine.preset.preset_library import EXPORTED_SUFFIX

        names = self.tr("Preset (*.toml);;FinalRip's script and parameters (*.py);;Visionular's template (*.json)")
        dialog = self._window.dialogs.to_save(self.tr("Export a preset"), names, "toml")
        dialog.selectFile(f"{preset.name}{EXPORTED_SUFFIX}")
        dialog.fileSelected.connect(partial(self.export, preset))
        dialog.open()

    def export(self, preset: Preset, path: str) -> None:
        def write() -> list[Path]:
            from ripgui.engine.preset.preset_library import export_preset

            # The file dialog has asked about the file that it knows.
            target = Path(path)
            partner = target.with_suffix(".txt")
            if target.suffix.lower() == ".py" and partner.exists() and not target.exists():
                raise InputError(f"{partner} exists already")
            return export_preset(preset, target, overwrites=True)

        def done(files: list[Path]) -> None:
            self._tell(self.tr("Wrote {files}").format(files=", ".join(map(str, files))))

        self._in_order(write, done)

    def _in_order[T](self, work: Callable[[], T], then: Callable[[T], object]) -> None:
        self._window.background.run_in_order(work, then, self._fail)

    def _tell(self, text: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.tell(text)
        else:
            self._window.messages.tell(text)

    def _fail(self, problem: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.tell(problem, is_error=True)
        else:
            self._window.messages.fail(problem)
