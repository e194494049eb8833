# SPDX-License-Identifier: GPL-3.0-or-later
"""A strip with a cell for each clip of a remote task, as the queue shows chunks."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar

from ripgui.core.remote import Clip
from ripgui.ui.queue.item import Cell
from ripgui.ui.queue.strip import paint_cells
from ripgui.ui.theme import Theme

_HEIGHT = 8


class ClipStrip(QProgressBar):
    """Whoever hears the window instead of seeing it is told how many clips are done, as of any bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Clips"))
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT + 4)
        self._theme = theme
        self._cells = b""

    def show_clips(self, clips: Sequence[Clip]) -> None:
        self._cells = bytes(Cell.DONE if clip.is_done else Cell.WAITING for clip in clips)
        done = sum(clip.is_done for clip in clips)
        self.setRange(0, max(1, len(clips)))
        self.setValue(done)
        self.setAccessibleDescription(self.tr("{done} of {all} clips done").format(done=done, all=len(clips)))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        done = colours.accent if Cell.WAITING in self._cells else colours.ok
        rect = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        paint_cells(painter, rect, self._cells, share=lambda _: 0.0, done=done, colours=colours)
