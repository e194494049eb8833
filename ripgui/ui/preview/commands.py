# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done in the preview, and when it can be."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from ripgui.core.error import InputError
from ripgui.ui.preview.inspect_commands import InspectCommands
from ripgui.ui.work_panel import TAB_PREVIEW

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow

_NEEDS_TASK = ("refresh", "showResult", "showSource")
_NEEDS_CLIP = ("previous", "next", "back", "forward", "previousChunk", "nextChunk", "first", "last", "goTo")


class PreviewCommands(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_by_name
        self._actions.attach("preview", window.preview)
        self._connect()
        InspectCommands(window)

    def _connect(self) -> None:
        on, pane = self._actions.on, self._window.preview
        on("refresh", self._refresh)
        on("showResult", lambda: pane.set_of_source(False))
        on("showSource", lambda: pane.set_of_source(True))
        on("previous", lambda: pane.step(-1))
        on("next", lambda: pane.step(1))
        on("back", lambda: pane.step_far(-1))
        on("forward", lambda: pane.step_far(1))
        on("previousChunk", lambda: pane.to_boundary(-1))
        on("nextChunk", lambda: pane.to_boundary(1))
        on("first", lambda: pane.to_end(-1))
        on("last", lambda: pane.to_end(1))
        on("goTo", pane.ask_frame)
        on("zoomIn", lambda: pane.view.zoom(1))
        on("zoomOut", lambda: pane.view.zoom(-1))
        on("actualSize", pane.view.actual_size)
        on("fit", pane.view.fit)
        on("copyPicture", pane.copy_picture)
        on("copyFrame", pane.copy_frame_number)
        on("copyTime", pane.copy_time)
        on("savePicture", self._ask_picture_name)
        self._actions["showResult"].setChecked(True)

    def _refresh(self) -> None:
        self._window.work.show_tab(TAB_PREVIEW)
        self._window.preview.refresh()

    def _ask_picture_name(self) -> None:
        picture = self._window.preview.view.picture
        if picture is not None:
            image = picture.image
            dialog = self._window.dialogs.to_save(self.tr("Save the picture"), self.tr("Pictures (*.png)"), "png")
            dialog.fileSelected.connect(lambda path: self._write_picture(image, path))
            dialog.open()

    def _write_picture(self, image: QImage, path: str) -> None:
        def write() -> None:
            if not image.save(path):
                raise InputError(f"{path} cannot be written")

        told = self.tr("Saved {path}").format(path=path)
        self._window.background.run(write, lambda _: self._window.messages.tell(told), self._window.messages.fail)

    def update(self) -> None:
        """Enables what can be done with the clip that is there."""
        for names, enabled in (
            (_NEEDS_TASK, self._window.editing.task is not None),
            (_NEEDS_CLIP, self._window.preview.timeline.isEnabled()),
        ):
            for name in names:
                self._actions[name].setEnabled(enabled)
