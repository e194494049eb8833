# SPDX-License-Identifier: GPL-3.0-or-later
"""Cropping from the window: when it can begin and when it ends, and the crop written into the script."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ripgui.ui.rewriting import rewrite

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.preview.crop.cropping import Cropping
    from ripgui.ui.preview.crop.edges import Crop


class CropCommands(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._stage = window.preview.stage
        window.actions_by_name["crop"].toggled.connect(self._toggle_crop)
        self._cropped: int | None = None
        window.editing.subject_changed.connect(self._on_subject)

    @cached_property
    def _cropping(self) -> "Cropping":
        cropping = self._stage.cropping
        cropping.open_changed.connect(self._window.actions_by_name["crop"].setChecked)
        cropping.refresh_asked.connect(self._window.preview.refresh)
        cropping.write_asked.connect(self._write_crop)
        return cropping

    def _toggle_crop(self, wanted: bool) -> None:
        window = self._window
        if not wanted:
            if self._stage.crops:
                self._cropping.close()
            return
        task = window.editing.task
        self._cropped = task.id if task is not None else None
        refusal = "" if window.editing.is_editable else self.tr("The settings of this task are fixed")
        output = window.preview.outputs.own
        if output is None or not self._cropping.open(window.editing.script()[0], output, refusal=refusal):
            window.actions_by_name["crop"].setChecked(False)
            window.messages.tell(self.tr("Show a frame of the script's result first: that is what is cropped"))
            return
        # What is beside the result, or in its place, gives way.
        window.actions_by_name["compareOne"].trigger()
        window.preview.show_output(output)

    def _on_subject(self) -> None:
        """A crop belongs to the script of one task."""
        task = self._window.editing.task
        if self._stage.crops and (task.id if task is not None else None) != self._cropped:
            self._cropping.give_up()

    def _write_crop(self, crop: "Crop", output: int) -> None:
        """As one edit that can be undone; the preview shows what came of it."""
        from ripgui.media.script_text import PlaceError
        from ripgui.ui.preview.crop.script import with_crop
        from ripgui.ui.written_place import why_not

        window = self._window
        script = window.editor.toPlainText()
        try:
            text = with_crop(script, crop, output)
        except PlaceError as error:
            window.messages.fail(why_not(error))
            return
        rewrite(window.editor.document(), script, text)
        window.preview.refresh()
