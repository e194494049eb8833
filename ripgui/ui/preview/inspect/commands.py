# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to look into pictures: the panel beside them, how they are drawn, comparisons, and the crop."""

from typing import TYPE_CHECKING, override

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument

from ripgui.core.error import InputError
from ripgui.ui.preview.crop.edges import Crop
from ripgui.ui.preview.crop.script import with_crop
from ripgui.ui.preview.view.view import PreviewView

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow


class InspectCommands(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        actions, stage = window.actions_by_name, window.preview.stage
        view = stage.view
        actions["inspect"].toggled.connect(stage.set_inspect)
        stage.inspect_changed.connect(actions["inspect"].setChecked)
        actions["pixelGrid"].toggled.connect(lambda on: self._choose(grid=on))
        actions["smooth"].toggled.connect(lambda on: self._choose(smooth=on))
        actions.on("flip", _Flip(view, self).begin)
        actions.on("wipeLeft", lambda: view.move_wipe(-1))
        actions.on("wipeRight", lambda: view.move_wipe(1))
        actions.on("strongerDifference", lambda: view.change_gain(1))
        actions.on("weakerDifference", lambda: view.change_gain(-1))
        stage.inspect.pixel_asked.connect(window.loader.inspect)
        window.loader.inspected.connect(stage.inspect.show_pixel)
        self._cropping = stage.cropping
        actions["crop"].toggled.connect(self._toggle_crop)
        self._cropping.open_changed.connect(actions["crop"].setChecked)
        self._cropping.refresh_asked.connect(window.preview.refresh)
        self._cropping.write_asked.connect(self._write_crop)
        self._cropped: int | None = None
        window.editing.subject_changed.connect(self._on_subject)

    def show_remembered(self) -> None:
        """What can be switched, as it was the last time."""
        actions, choices = self._window.actions_by_name, self._window.preview.stage.choices
        actions["pixelGrid"].setChecked(choices.grid)
        actions["smooth"].setChecked(choices.smooth)
        actions["inspect"].setChecked(choices.inspects)

    def _choose(self, **changes: bool) -> None:
        stage = self._window.preview.stage
        stage.restore(stage.choices.model_copy(update=changes))

    def _toggle_crop(self, wanted: bool) -> None:
        window = self._window
        if not wanted:
            self._cropping.close()
            return
        task = window.editing.task
        self._cropped = task.id if task is not None else None
        refusal = "" if window.editing.is_editable else self.tr("The settings of this task are fixed")
        if not self._cropping.open(window.editing.script()[0], refusal=refusal):
            window.actions_by_name["crop"].setChecked(False)
            window.messages.tell(self.tr("Show a frame of the script's result first: that is what is cropped"))

    def _on_subject(self) -> None:
        """A crop belongs to the script of one task."""
        task = self._window.editing.task
        if (task.id if task is not None else None) != self._cropped:
            self._cropping.give_up()

    def _write_crop(self, crop: Crop, output: int) -> None:
        """As one edit that can be undone; the preview shows what came of it."""
        window = self._window
        script = window.editor.toPlainText()
        try:
            text = with_crop(script, crop, output)
        except InputError as error:
            window.messages.fail(str(error))
            return
        _replace(window.editor.document(), script.split("\n"), text.split("\n"))
        window.preview.refresh()


class _Flip(QObject):
    """Shows the other picture until the key that asked for it is let go."""

    def __init__(self, view: PreviewView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view

    def begin(self) -> None:
        app = QCoreApplication.instance()
        if app is not None and not self._view.is_flipped:
            self._view.flip(True)
            app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        released = event.type() is QEvent.Type.KeyRelease
        if released and isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return False
        app = QCoreApplication.instance()
        if app is not None and (released or event.type() is QEvent.Type.ApplicationDeactivate):
            app.removeEventFilter(self)
            self._view.flip(False)
        return False


def _replace(document: QTextDocument, before: list[str], after: list[str]) -> None:
    """Only the lines that differ, so that marks and the view stay where they are."""
    start = next((row for row, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), len(before))
    rest = min(len(before), len(after)) - start
    tail = next((row for row in range(rest) if before[-1 - row] != after[-1 - row]), rest)
    cursor = QTextCursor(document.findBlockByNumber(start))
    added = after[start : len(after) - tail]
    if tail:
        stop = document.findBlockByNumber(len(before) - tail).position()
        added.append("")
    else:
        stop = document.characterCount() - 1
    cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText("\n".join(added))
