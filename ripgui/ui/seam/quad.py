# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures around a seam: the last frame before it and the first one after, of the clip above, of the result below."""

from typing import override

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ripgui.core.seam import Judged, Score
from ripgui.ui import wording
from ripgui.ui.look import paint_focus
from ripgui.ui.seam.listing import signed
from ripgui.ui.seam.loader import SeamPictures
from ripgui.ui.theme import CARD_RADIUS, Theme

_GAP = 4.0


class SeamQuad(QWidget):
    """resized: pictures of another size are wanted."""

    resized = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        # The frames stand as they follow each other.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("seamQuad")
        self.setAccessibleName(self.tr("Frames before and after the seam, of the script and of the result"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(320, 200))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self._pictures: SeamPictures | None = None
        self._scores: dict[int, Score] = {}
        self._notice = ""
        self._is_error = False

    def cell_size(self) -> QSize:
        """Of each picture, in pixels of the screen."""
        cell = self._cell(0, 0).size() * self.devicePixelRatioF()
        return cell.toSize()

    def show_pictures(self, pictures: SeamPictures) -> None:
        self._pictures, self._notice = pictures, ""
        self._describe()
        self.update()

    def show_scores(self, found: Judged | None) -> None:
        self._scores = {score.number: score for score in found.scores} if found is not None else {}
        self._describe()
        self.update()

    def show_notice(self, text: str, *, is_error: bool = False) -> None:
        """In the place of the pictures."""
        self._pictures, self._notice, self._is_error = None, text, is_error
        self.setAccessibleDescription(text)
        self.update()

    @property
    def notice(self) -> str:
        return self._notice

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), CARD_RADIUS, CARD_RADIUS)
        painter.fillPath(path, QColor(self._theme.colours.stage))
        painter.setClipPath(path)
        if self._pictures is None:
            colour = self._theme.colours.stage_error if self._is_error else self._theme.colours.stage_text
            painter.setPen(QColor(colour))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()).adjusted(32, 32, -32, -32), int(flags), self._notice)
        else:
            self._paint_pictures(painter, self._pictures)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), CARD_RADIUS, self._theme.colours.stage_accent)
        painter.end()

    def _paint_pictures(self, painter: QPainter, pictures: SeamPictures) -> None:
        for row, images in enumerate((pictures.clip, pictures.result)):
            for column, image in enumerate(images):
                self._paint_picture(painter, self._cell(row, column), image)
                self._paint_badge(painter, self._cell(row, column), self._badge(pictures, row, column))
        middle = self.width() / 2
        pen = QPen(QColor(self._theme.colours.stage_accent), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(middle, 0), QPointF(middle, self.height()))

    def _paint_picture(self, painter: QPainter, cell: QRectF, image: QImage) -> None:
        size = image.size().scaled(cell.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        fits = image.size() == size * self.devicePixelRatioF()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not fits)
        corner = QPointF(round(cell.center().x() - size.width() / 2), round(cell.center().y() - size.height() / 2))
        painter.drawImage(QRectF(corner, size), image)

    def _paint_badge(self, painter: QPainter, cell: QRectF, text: str) -> None:
        painter.setFont(self._theme.small)
        metrics = painter.fontMetrics()
        place = QRectF(cell.x() + 10, cell.y() + 10, metrics.horizontalAdvance(text) + 16, metrics.height() + 8)
        ground = QColor(self._theme.colours.stage)
        ground.setAlpha(200)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, 5, 5)
        painter.setPen(QColor(self._theme.colours.stage_text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _badge(self, pictures: SeamPictures, row: int, column: int) -> str:
        number = pictures.look.seam.frame - 1 + column
        if row == 0:
            return self.tr("Script · frame {frame}").format(frame=wording.count(number))
        score = self._scores.get(number)
        if score is None:
            return self.tr("Result · frame {frame}").format(frame=wording.count(number))
        return self.tr("Result · frame {frame} · {score} · {noise} dB").format(
            frame=wording.count(number), score=signed(score.ssimulacra2), noise=signed(score.xpsnr)
        )

    def _describe(self) -> None:
        if self._pictures is not None:
            spots = ((row, column) for row in range(2) for column in range(2))
            self.setAccessibleDescription(", ".join(self._badge(self._pictures, *spot) for spot in spots))

    def _cell(self, row: int, column: int) -> QRectF:
        width, height = (self.width() - _GAP) / 2, (self.height() - _GAP) / 2
        return QRectF(column * (width + _GAP), row * (height + _GAP), width, height)
