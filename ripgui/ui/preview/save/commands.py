# SPDX-License-Identifier: GPL-3.0-or-later
"""Saving pictures: one under a name from the pattern, one under a name of the user's, a set to be compared."""

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from ripgui.core.error import InputError
from ripgui.core.output import SOURCE
from ripgui.ui.language.told import in_words
from ripgui.ui.late import come_forward
from ripgui.ui.preview.frames.picture import Picture
from ripgui.ui.preview.memory import PictureChoices
from ripgui.ui.preview.save.saving import PictureFacts, picture_name, write_png
from ripgui.ui.preview.time.times import clip_times

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.preview.save.set_dialog import SetOffer, SetWork


class PictureCommands(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._stage = window.preview.stage
        self._work: SetWork | None = None
        actions = window.actions_by_name
        actions.on("savePicture", self._save)
        actions.on("savePictureAs", self._save_as)
        actions.on("saveSet", self._show_set)
        self._stage.view.shown.connect(self._update)
        self._update()

    def close(self) -> None:
        """Ends a set that is being saved or sent, and waits for it."""
        if self._work is not None:
            self._work.upload.close()
            self._work.pictures.close()

    def _update(self) -> None:
        view, actions = self._stage.view, self._window.actions_by_name
        for action in actions.named("copyPicture", "savePicture", "savePictureAs"):
            action.setEnabled(view.frame is not None)
        # A set renders its own.
        actions["saveSet"].setEnabled(view.picture is not None)

    # one picture

    def _save(self) -> None:
        """Without a question where it is known where pictures go."""
        picture, folder = self._stage.view.frame, self._stage.choices.folder
        if picture is None:
            return
        if not folder:
            self._save_as()
            return
        try:
            name = picture_name(self._stage.choices.pattern, self._facts(picture))
        except InputError as error:
            self._window.messages.fail(in_words(str(error)))
            return
        self._write(picture.image, os.path.join(folder, name))

    def _save_as(self) -> None:
        picture = self._stage.view.frame
        if picture is None:
            return
        dialog = self._window.dialogs.to_save(self.tr("Save the picture"), self.tr("Pictures (*.png)"), "png")
        if self._stage.choices.folder:
            dialog.setDirectory(self._stage.choices.folder)
        dialog.selectFile(picture_name(PictureChoices().pattern, self._facts(picture)))
        dialog.fileSelected.connect(partial(self._on_name, picture.image))
        dialog.open()

    def _on_name(self, image: QImage, path: str) -> None:
        self._choose({"folder": os.path.dirname(path)})
        # The dialog asked about a file that is there.
        self._write(image, path, overwrite=True)

    def _write(self, image: QImage, path: str, *, overwrite: bool = False) -> None:
        messages = self._window.messages
        self._window.background.run(
            partial(write_png, image, path, overwrite=overwrite),
            lambda written: messages.tell(self.tr("Saved {path}").format(path=written)),
            messages.fail,
        )

    def _facts(self, picture: Picture) -> PictureFacts:
        times = clip_times(picture.clip.frames, picture.clip.fps, self._window.preview.timeline.recorded_s)
        return PictureFacts(
            name=Path(picture.request.subject.source).stem,
            frame=picture.number,
            time_s=times.at(picture.number),
            output=picture.output,
            is_only=self._window.preview.outputs.has_one,
            picture_type=picture.picture_type,
        )

    # a set

    def _show_set(self) -> None:
        # What sends pictures takes a while to load, which the start of the window need not wait for.
        from ripgui.ui.preview.save.picture_set import PictureSet
        from ripgui.ui.preview.save.set_dialog import SetDialog, SetWork
        from ripgui.ui.preview.save.upload import Upload

        window, picture = self._window, self._stage.view.picture
        shown = window.findChild(SetDialog)
        if shown is None and picture is not None:
            if self._work is None:
                may_run = window.editing.trusting.may_run
                pictures = PictureSet(window.patience, window.background, self, may_run=may_run)
                self._work = SetWork(pictures, Upload(self))
            shown = SetDialog(
                window.theme,
                self._work,
                self._offer(picture),
                choices=self._stage.choices,
                ask_folder=self._ask_folder,
                parent=window,
            )
            shown.chosen.connect(self._choose)
        if shown is not None:
            come_forward(shown)

    def _offer(self, picture: Picture) -> "SetOffer":
        from ripgui.ui.preview.save.set_dialog import SetOffer

        pane = self._window.preview
        selected = pane.landmarks.selected
        source = Path(picture.request.subject.source)
        numbers = [SOURCE, *sorted(number for number in pane.outputs.clips if number != SOURCE)]
        return SetOffer(
            subject=picture.request.subject,
            name=source.stem,
            folder=str(source.with_name(self.tr("{name} pictures").format(name=source.stem))),
            frame=pane.timeline.value(),
            time_s=pane.timeline.time_s,
            recorded_s=pane.timeline.recorded_s,
            bookmarks=tuple(mark.frame for mark in pane.landmarks.look.bookmarks if mark.frame < pane.timeline.frames),
            frames=pane.timeline.frames,
            selected=(selected.start, selected.stop) if selected is not None else None,
            outputs=tuple((number, pane.outputs.name(number)) for number in numbers),
            is_only=pane.outputs.has_one,
            tone_map=self._stage.choices.tone_map,
        )

    def _ask_folder(self, then: Callable[[str], None]) -> None:
        self._window.dialogs.ask_folder(self.tr("Folder for pictures"), then)

    def _choose(self, changes: dict[str, Any]) -> None:
        self._stage.restore(replace(self._stage.choices, **changes))
        self._window.closing.remember_now()
