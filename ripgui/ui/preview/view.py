# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a frame is shown: fitted or enlarged, with what goes on or went wrong written in its place."""

from typing import override

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ripgui.ui.look import set_tone
from ripgui.ui.preview.picture import Picture
from ripgui.ui.theme import CARD_RADIUS, Theme

_ZOOMS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
_FIT = 0.0


class PreviewView(QWidget):
    """resized: a picture should be fitted anew. line_asked: the user wants to see a line of the script."""

    resized = Signal()
    line_asked = Signal(int)
    start_asked = Signal()
    stop_asked = Signal()
    retry_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewView")
        self.setAccessibleName(self.tr("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(160, 90))
        self._theme = theme
        self._picture: Picture | None = None
        self._badge = ""
        self._zoom = _FIT
        self._centre = QPointF(0.5, 0.5)
        self._grip: QPoint | None = None
        self._line: int | None = None
        self._notice = _Notice(theme)
        self._notice.action.connect(self._on_notice_action)
        outer = QHBoxLayout(self)
        outer.addWidget(self._notice)
        self.show_hint(self.tr("Select a task to see its frames"))

    # what it shows

    @property
    def picture(self) -> Picture | None:
        return self._picture

    @property
    def notice(self) -> str:
        """The text in the place of the picture, "" while there is none."""
        return self._notice.text() if not self._notice.isHidden() else ""

    def device_size(self) -> QSize:
        return self.size() * self.devicePixelRatioF()

    def show_picture(self, picture: Picture, badge: str) -> None:
        self._picture, self._badge, self._line = picture, badge, None
        self._notice.hide()
        self.setAccessibleDescription(badge)
        self.update()

    def show_hint(self, text: str, *, button: str = "") -> None:
        """Nothing is there to be seen yet; the button begins."""
        self._picture, self._line = None, None
        self._notice.tell(text, button=button, on_button="start")
        self.update()

    def show_progress(self, text: str, share: float | None) -> None:
        """What is being done; a picture that is there stays."""
        if self._picture is None:
            self._notice.tell(text, button=self.tr("Stop"), on_button="stop", share=share, busy=True)

    def show_error(self, text: str, line: int | None, *, can_retry: bool = False) -> None:
        """can_retry: the task itself failed, and may be tried again from here."""
        self._picture, self._line = None, line
        if can_retry:
            button = self.tr("Show line {line}").format(line=line) if line else ""
            self._notice.tell(text, button=button, on_button="line", is_error=True, retry=self.tr("Retry task"))
            self.update()
            return
        button = self.tr("Show line {line}").format(line=line) if line else self.tr("Try again")
        self._notice.tell(text, button=button, on_button="line" if line else "start", is_error=True)
        self.update()

    def fit(self) -> None:
        self._zoom = _FIT
        self._centre = QPointF(0.5, 0.5)
        self.update()

    def zoom(self, direction: int) -> None:
        """One step nearer or farther, from what is shown now."""
        if self._picture is None:
            return
        now = self._zoom or self._fitted_zoom()
        if direction > 0:
            self._zoom = next((zoom for zoom in _ZOOMS if zoom > now * 1.001), _ZOOMS[-1])
        else:
            self._zoom = next((zoom for zoom in reversed(_ZOOMS) if zoom < now * 0.999), _ZOOMS[0])
        self.update()

    def actual_size(self) -> None:
        self._zoom = 1.0
        self.update()

    def _on_notice_action(self, action: str) -> None:
        if action == "line" and self._line is not None:
            self.line_asked.emit(self._line)
        elif action == "start":
            self.start_asked.emit()
        elif action == "stop":
            self.stop_asked.emit()
        elif action == "retry":
            self.retry_asked.emit()

    # painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), CARD_RADIUS, CARD_RADIUS)
        painter.fillPath(path, QColor(self._theme.colours.stage))
        picture = self._picture
        if picture is not None:
            painter.setClipPath(path)
            if self._zoom == _FIT:
                self._paint_fitted(painter, picture)
            else:
                self._paint_zoomed(painter, picture)
            self._paint_badge(painter)
        painter.end()

    def _paint_fitted(self, painter: QPainter, picture: Picture) -> None:
        target = self._fitted_rect(picture)
        # While the window is being resized, the picture of the old size is stretched.
        fits = picture.fitted.size() == target.size().toSize() * self.devicePixelRatioF()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not fits)
        painter.drawImage(target, picture.fitted)

    def _paint_zoomed(self, painter: QPainter, picture: Picture) -> None:
        """Only the part that is seen is drawn; enlarged, pixels keep their edges."""
        scale = self._zoom / self.devicePixelRatioF()
        wide = scale * float(picture.clip.sample_aspect)
        image = picture.image
        width, height = image.width() * wide, image.height() * scale
        x = self._offset(width, self.width(), self._centre.x())
        y = self._offset(height, self.height(), self._centre.y())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._zoom < 1)
        seen = QRectF(x, y, width, height).intersected(QRectF(self.rect()))
        source = QRectF((seen.x() - x) / wide, (seen.y() - y) / scale, seen.width() / wide, seen.height() / scale)
        painter.drawImage(seen, image, source)

    def _paint_badge(self, painter: QPainter) -> None:
        text = self._badge
        if self._zoom != _FIT:
            text = f"{text} · {self._zoom * 100:g} %"
        painter.setFont(self._theme.small)
        metrics = painter.fontMetrics()
        place = QRectF(12, 12, metrics.horizontalAdvance(text) + 20, metrics.height() + 8)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(self._theme.colours.stage)
        ground.setAlpha(190)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, 5, 5)
        painter.setPen(QColor(self._theme.colours.stage_text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _fitted_rect(self, picture: Picture) -> QRectF:
        shape = QSize(max(1, round(picture.image.width() * picture.clip.sample_aspect)), picture.image.height())
        size = shape.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        return QRectF(QRect(corner, size))

    def _fitted_zoom(self) -> float:
        picture = self._picture
        if picture is None:
            return 1.0
        return self._fitted_rect(picture).height() * self.devicePixelRatioF() / max(1, picture.image.height())

    @staticmethod
    def _offset(length: float, room: int, centre: float) -> float:
        """Where the picture begins; smaller than its place it is centred, larger it leaves no gap."""
        if length <= room:
            return (room - length) / 2
        return min(0.0, max(room - length, room / 2 - centre * length))

    # mouse

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._zoom != _FIT:
            self._grip = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        picture = self._picture
        if self._grip is None or picture is None:
            return
        moved = event.position().toPoint() - self._grip
        self._grip = event.position().toPoint()
        scale = self._zoom / self.devicePixelRatioF()
        width = picture.image.width() * scale * float(picture.clip.sample_aspect)
        height = picture.image.height() * scale
        self._centre = QPointF(
            min(1.0, max(0.0, self._centre.x() - moved.x() / width)),
            min(1.0, max(0.0, self._centre.y() - moved.y() / height)),
        )
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.unsetCursor()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._zoom == _FIT:
            self.actual_size()
        else:
            self.fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            event.ignore()


class _Notice(QWidget):
    """Text, and something to press, in the middle of where the picture would be. Always on a dark ground."""

    action = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = QLabel()
        self._text.setObjectName("stageText")
        self._text.setFont(theme.font)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setObjectName("stageBar")
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(240, 6)
        self._button = QPushButton()
        self._button.setObjectName("stageButton")
        self._on_button = ""
        self._retry = QPushButton()
        self._retry.setObjectName("stageButton")
        self._retry.setProperty("primary", True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._button)
        buttons.addWidget(self._retry)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addStretch()
        layout.addWidget(self._text)
        layout.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(buttons)
        layout.addStretch()
        self._retry.clicked.connect(lambda: self.action.emit("retry"))
        self._button.clicked.connect(lambda: self.action.emit(self._on_button))

    def text(self) -> str:
        return self._text.text()

    def tell(
        self,
        text: str,
        *,
        button: str,
        on_button: str,
        is_error: bool = False,
        busy: bool = False,
        share: float | None = None,
        retry: str = "",
    ) -> None:
        self._text.setText(text)
        set_tone(self._text, "error" if is_error else "")
        self._bar.setVisible(busy)
        self._bar.setRange(0, 0 if share is None else 1000)
        self._bar.setValue(round((share or 0.0) * 1000))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._on_button = on_button
        self._retry.setText(retry)
        self._retry.setVisible(bool(retry))
        self.show()
