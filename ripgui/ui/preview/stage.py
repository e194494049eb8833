# SPDX-License-Identifier: GPL-3.0-or-later
"""The view, with what can be opened beside it and below."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ripgui.ui.late import Late
from ripgui.ui.preview.memory import PictureChoices
from ripgui.ui.preview.view.view import PreviewView
from ripgui.ui.theme import GRID, Theme

if TYPE_CHECKING:
    from ripgui.ui.preview.crop.cropping import Cropping
    from ripgui.ui.preview.frames.picture import Pixel
    from ripgui.ui.preview.inspect.panel import InspectPanel


class Stage(QWidget):
    """inspect_changed: the panel was opened or closed. tones_changed: pictures are wanted with others.

    pixel_asked: output, frame, column and row of a pixel whose values the panel should tell.
    """

    inspect_changed = Signal(bool)
    tones_changed = Signal()
    pixel_asked = Signal(int, int, int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.view = PreviewView(theme)
        self._choices = PictureChoices()
        self._inspect = Late(self._make_inspect)
        self._cropping = Late(self._make_cropping)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(GRID)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.view)
        self.splitter.setStretchFactor(0, 1)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.splitter, 1)
        self.view.shown.connect(self._show_frame)
        self.view.flipped.connect(self._show_frame)

    def _make_inspect(self) -> "InspectPanel":
        from ripgui.ui.preview.inspect.panel import InspectPanel

        made = InspectPanel(self._theme)
        made.hide()
        self.splitter.addWidget(made)
        self.splitter.setStretchFactor(1, 0)
        self.view.hovered.connect(made.show_spot)
        made.pixel_asked.connect(self.pixel_asked)
        return made

    def _make_cropping(self) -> "Cropping":
        from ripgui.ui.preview.crop.bar import CropBar
        from ripgui.ui.preview.crop.cropping import Cropping

        bar = CropBar(self._theme)
        bar.hide()
        self._layout.addWidget(bar)
        return Cropping(self.view, bar)

    @property
    def inspect(self) -> "InspectPanel":
        """What tells what is in a frame, beside the view."""
        return self._inspect()

    @property
    def cropping(self) -> "Cropping":
        return self._cropping()

    @property
    def crops(self) -> bool:
        """Whether an output is being cropped."""
        return self._cropping.made is not None and self._cropping.made.is_open

    def show_pixel(self, pixel: "Pixel") -> None:
        if self._inspect.made is not None:
            self._inspect.made.show_pixel(pixel)

    def seen_script(self, script: str) -> str:
        """What runs for the preview of a script, see `Cropping`."""
        return self.cropping.seen_script(script) if self.crops else script

    @property
    def choices(self) -> PictureChoices:
        """What the user wants, remembered until the next start."""
        return self._choices

    def restore(self, choices: PictureChoices) -> None:
        """Draws pictures, and opens the panel, as was chosen now or the last time."""
        before, self._choices = self._choices, choices
        self.view.set_grid(choices.grid)
        self.view.set_smooth(choices.smooth)
        self.set_inspect(choices.inspects)
        if choices.tone_map != before.tone_map:
            self.tones_changed.emit()

    def set_inspect(self, shown: bool) -> None:
        """Opens or closes the panel that tells what is in a frame."""
        if shown == self._inspects:
            return
        self._choices = replace(self._choices, inspects=shown)
        self.inspect.setVisible(shown)
        self._show_frame()
        self.inspect_changed.emit(shown)

    @property
    def _inspects(self) -> bool:
        return self._inspect.made is not None and self._inspect.made.isVisibleTo(self)

    def _show_frame(self) -> None:
        """While something stands in for a frame, the panel tells of the last one that was there."""
        if self._inspects and (self.view.frame is not None or not self.view.pictures):
            self.inspect.show_picture(self.view.frame, self.view.badge)
