# SPDX-License-Identifier: GPL-3.0-or-later
"""The view, with what can be opened beside it and below."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ripgui.ui.preview.crop.bar import CropBar
from ripgui.ui.preview.crop.cropping import Cropping
from ripgui.ui.preview.inspect.panel import InspectPanel
from ripgui.ui.preview.memory import PictureChoices
from ripgui.ui.preview.view.view import PreviewView
from ripgui.ui.theme import GRID, Theme


class Stage(QWidget):
    """inspect_changed: the panel was opened or closed. tones_changed: pictures are wanted with others."""

    inspect_changed = Signal(bool)
    tones_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.view = PreviewView(theme)
        self._choices = PictureChoices()
        self.inspect = InspectPanel(theme)
        self.inspect.hide()
        crop_bar = CropBar(theme)
        self.cropping = Cropping(self.view, crop_bar)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(GRID)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(self.inspect)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(crop_bar)
        self.view.shown.connect(self._show_frame)
        self.view.flipped.connect(self._show_frame)
        self.view.hovered.connect(self.inspect.show_spot)

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
        if shown == self.inspect.isVisibleTo(self):
            return
        self._choices = replace(self._choices, inspects=shown)
        self.inspect.setVisible(shown)
        self._show_frame()
        self.inspect_changed.emit(shown)

    def _show_frame(self) -> None:
        """While something stands in for a frame, the panel tells of the last one that was there."""
        if self.inspect.isVisibleTo(self) and (self.view.frame is not None or not self.view.pictures):
            self.inspect.show_picture(self.view.frame, self.view.badge)
