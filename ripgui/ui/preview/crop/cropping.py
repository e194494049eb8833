# SPDX-License-Identifier: GPL-3.0-or-later
"""Cropping an output with the bar and the picture: while it lasts, the script runs without the crop it already has."""

from functools import partial

from PySide6.QtCore import QObject, QRect, Signal

from ripgui.media.finish import is_finished
from ripgui.ui.preview.crop.bar import CropBar
from ripgui.ui.preview.crop.edges import Crop, Limits, find_picture, limits_of
from ripgui.ui.preview.crop.overlay import CropOverlay
from ripgui.ui.preview.crop.script import crop_of, with_crop
from ripgui.ui.preview.frames.picture import Picture
from ripgui.ui.preview.newest import Newest
from ripgui.ui.preview.view.view import PreviewView


class Cropping(QObject):
    """open_changed: it began or ended. refresh_asked: the script should run as `seen_script` has it now.

    write_asked: a crop, and the output it is of.
    """

    open_changed = Signal(bool)
    refresh_asked = Signal()
    write_asked = Signal(object, int)

    def __init__(self, view: PreviewView, bar: CropBar) -> None:
        super().__init__(view)
        self._view = view
        self._bar = bar
        self._output: int | None = None
        self._limits: Limits | None = None
        self._overlay: CropOverlay | None = None
        self._begun = Crop()
        self._is_other = False
        self._refusal = ""
        self._newest = Newest(self)
        view.shown.connect(self._on_shown)
        bar.changed.connect(self._on_typed)
        bar.suggestion_asked.connect(self._suggest)
        bar.write_asked.connect(self._write)
        bar.close_asked.connect(self.close)
        bar.hide()

    @property
    def is_open(self) -> bool:
        return self._output is not None

    def open(self, script: str, output: int = 0, *, refusal: str = "") -> bool:
        """Begins with an output and the crop it has, also where its picture is still to come; False where nothing is.

        refusal: why the script cannot be written into.
        """
        if self.is_open or not self._view.pictures:
            return self.is_open
        self._output, self._refusal = output, refusal
        self._begun = crop_of(script, output)
        self._bar.show_crop(self._begun)
        self._bar.show()
        self._bar.setFocus()
        self.open_changed.emit(True)
        self._is_other = bool(self._begun) or is_finished(self._view.pictures[0].request.subject.script)
        if self._is_other:
            self.refresh_asked.emit()
        else:
            self._on_shown()
        return True

    def close(self) -> None:
        if not self.is_open:
            return
        self._end()
        if self._is_other:
            self.refresh_asked.emit()

    def give_up(self) -> None:
        """What was cropped is no longer looked at: another task is."""
        if self.is_open:
            self._end()

    def _end(self) -> None:
        self._output = self._limits = None
        self._drop_overlay()
        self._newest.forget()
        self._bar.hide()
        self.open_changed.emit(False)

    def _drop_overlay(self) -> None:
        if self._overlay is not None:
            self._overlay.deleteLater()
            self._overlay = None
            self._view.set_overlay(None)

    def seen_script(self, script: str) -> str:
        """What runs for the preview: while cropping, all of the picture is seen."""
        if self._output is None or not crop_of(script, self._output):
            return script
        return with_crop(script, Crop(), self._output)

    # what happens

    def _on_shown(self) -> None:
        picture = self._cropped()
        if picture is not None:
            self._take(picture)

    def _cropped(self) -> Picture | None:
        """The frame that is cropped, where it is there."""
        shown = (picture for picture in self._view.pictures if picture.output == self._output)
        return next((picture for picture in shown if not picture.is_stand_in), None)

    def _take(self, picture: Picture) -> None:
        """A picture that still has its old crop, or its size for the result, is not the one that is cropped."""
        limits, script = limits_of(picture.clip), picture.request.subject.script
        if crop_of(script, picture.output) or is_finished(script) or limits == self._limits:
            return
        self._limits = limits
        crop = limits.fitted(self._bar.crop)
        self._bar.show_clip(limits, crop, refusal=self._refusal)
        self._drop_overlay()
        self._overlay = CropOverlay(self._view, picture.output, limits, crop)
        self._overlay.moved.connect(self._bar.show_crop)
        self._view.set_overlay(self._overlay)

    def _on_typed(self, crop: Crop) -> None:
        if self._overlay is not None:
            self._overlay.show_crop(crop)

    def _suggest(self) -> None:
        picture = self._cropped()
        if picture is not None and self._limits is not None:
            self._newest.run(partial(find_picture, picture.image), self._on_found)

    def _on_found(self, found: QRect) -> None:
        if self._limits is not None:
            crop = self._limits.enclosing(found)
            self._bar.show_crop(crop)
            self._on_typed(crop)

    def _write(self) -> None:
        if self._output is not None and self._limits is not None:
            crop, output = self._bar.crop, self._output
            self._end()
            self.write_asked.emit(crop, output)
