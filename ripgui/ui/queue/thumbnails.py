# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures of sources, asked for when a card first shows, kept for those seen last."""

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap

THUMB_SIZE = QSize(120, 68)
_KEPT = 160
_AT_A_TIME = 2
_RADIUS = 5


class Thumbnails(QObject):
    """wanted: a task's picture should be made. Few are asked for at a time, those seen last first."""

    wanted = Signal(int)
    arrived = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()
        self._waiting: OrderedDict[int, None] = OrderedDict()
        self._asked: set[int] = set()
        self._without: set[int] = set()
        self._timer = QTimer(self, interval=150)
        self._timer.timeout.connect(self._ask)

    def get(self, task_id: int) -> QPixmap | None:
        """The picture, or None while there is none; then it is asked for."""
        found = self._kept.get(task_id)
        if found is not None:
            self._kept.move_to_end(task_id)
        elif task_id not in self._asked and task_id not in self._without:
            self._waiting[task_id] = None
            self._waiting.move_to_end(task_id)
            if not self._timer.isActive():
                self._timer.start()
        return found

    def take(self, task_id: int, png: bytes, ratio: float) -> None:
        """A picture arrived. ratio: device pixels per pixel."""
        self._asked.discard(task_id)
        image = QImage.fromData(png)
        if image.isNull():
            self._without.add(task_id)
            return
        self._without.discard(task_id)
        self._kept[task_id] = _rounded(image, ratio)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(task_id)

    def forget(self, task_ids: Iterable[int]) -> None:
        """These tasks are gone; nothing more is heard of what was asked for them."""
        for task_id in task_ids:
            self._kept.pop(task_id, None)
            self._waiting.pop(task_id, None)
            self._asked.discard(task_id)
            self._without.discard(task_id)

    def _ask(self) -> None:
        while self._waiting and len(self._asked) < _AT_A_TIME:
            task_id, _ = self._waiting.popitem()
            self._asked.add(task_id)
            self.wanted.emit(task_id)
        if not self._waiting:
            self._timer.stop()


def _rounded(image: QImage, ratio: float) -> QPixmap:
    """Cropped to the size of a card's picture, with round corners."""
    size = THUMB_SIZE * ratio
    covered = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    made = QPixmap(size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(made.rect()), _RADIUS * ratio, _RADIUS * ratio)
    painter.setClipPath(path)
    painter.drawImage((size.width() - covered.width()) // 2, (size.height() - covered.height()) // 2, covered)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
