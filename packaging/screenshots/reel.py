# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames of an animated picture: the window with a mouse pointer, and below it what is being done."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

from ripgui.ui.theme import Theme

_STEP_MS = 50
_BAND = 44
_ARROW = ((0, 0), (0, 17), (4, 13.2), (6.8, 19.6), (9.6, 18.4), (6.9, 12.2), (12.2, 12.2))
_QUALITY = "72"


class Reel:
    """pointer: where the mouse is, in the window. dragged: the name of the file that it holds, "" for none."""

    def __init__(self, window: QWidget, theme: Theme, folder: Path) -> None:
        self._window = window
        self._theme = theme
        self._folder = folder
        self._shown: list[tuple[str, int]] = []
        self._last = QImage()
        self.pointer = QPointF(window.width() * 0.5, window.height() * 0.7)
        self.dragged = ""
        self.caption = ""

    @property
    def seconds(self) -> float:
        return sum(duration_ms for _, duration_ms in self._shown) / 1000

    def hold(self, duration_ms: int) -> None:
        """The window as it is; the same picture again makes the one before longer."""
        image = self._frame()
        if image == self._last:
            name, before_ms = self._shown.pop()
            self._shown.append((name, before_ms + duration_ms))
            return
        name = f"{len(self._shown):04}.png"
        if not image.save(str(self._folder / name)):
            raise SystemExit(f"{name} cannot be written")
        self._last = image
        self._shown.append((name, duration_ms))

    def path_to(self, target: QPointF, duration_ms: int) -> Iterator[QPointF]:
        """Every place of the pointer on its way, each to be held for a step."""
        start, steps = self.pointer, max(1, duration_ms // _STEP_MS)
        for step in range(1, steps + 1):
            share = step / steps
            self.pointer = start + (target - start) * (share * share * (3 - 2 * share))
            yield self.pointer

    def move(self, target: QPointF, duration_ms: int) -> None:
        for _ in self.path_to(target, duration_ms):
            self.step()

    def step(self) -> None:
        self.hold(_STEP_MS)

    def save(self, path: Path, ffmpeg: str) -> None:
        listed = self._folder / "frames.txt"
        lines = [f"file {name}\nduration {duration_ms / 1000:.3f}\n" for name, duration_ms in self._shown]
        # The demuxer takes no duration from the last line that names a file.
        listed.write_text("".join((*lines, f"file {self._shown[-1][0]}\n")), encoding="utf-8")
        argv = [ffmpeg, "-v", "error", "-y", "-f", "concat", "-i", str(listed), "-fps_mode", "passthrough"]
        argv += ["-c:v", "libwebp_anim", "-pix_fmt", "bgra", "-quality", _QUALITY, "-compression_level", "6"]
        subprocess.run([*argv, "-loop", "0", str(path)], check=True)

    def _frame(self) -> QImage:
        window = self._window
        image = QImage(window.width(), window.height() + _BAND, QImage.Format.Format_RGB32)
        image.fill(QColor(self._theme.colours.ground))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, window.grab())
        for popup in QApplication.topLevelWidgets():
            if popup.isVisible() and popup.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
                at = window.mapFromGlobal(popup.mapToGlobal(QPoint()))
                painter.drawPixmap(at, popup.grab())
        self._draw_caption(painter, QRectF(0, window.height(), window.width(), _BAND))
        if self.dragged:
            self._draw_file(painter)
        _draw_arrow(painter, self.pointer)
        painter.end()
        return image

    def _draw_caption(self, painter: QPainter, band: QRectF) -> None:
        colours = self._theme.colours
        painter.fillRect(band, QColor(colours.accent))
        font = QApplication.font()
        font.setPixelSize(18)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colours.on_accent))
        painter.drawText(band, Qt.AlignmentFlag.AlignCenter, self.caption)

    def _draw_file(self, painter: QPainter) -> None:
        font = QApplication.font()
        font.setPixelSize(13)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(self.dragged) + 24
        chip = QRectF(self.pointer.x() + 14, self.pointer.y() + 14, width, 28)
        painter.setPen(QPen(QColor(self._theme.colours.accent), 1.5))
        painter.setBrush(QColor(self._theme.colours.panel))
        painter.drawRoundedRect(chip, 6, 6)
        painter.setPen(QColor(self._theme.colours.text))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self.dragged)


def _draw_arrow(painter: QPainter, at: QPointF) -> None:
    painter.setPen(QPen(QColor("black"), 1.4))
    painter.setBrush(QColor("white"))
    painter.drawPolygon(QPolygonF([at + QPointF(x, y) * 1.25 for x, y in _ARROW]))
