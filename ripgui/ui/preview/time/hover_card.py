# SPDX-License-Identifier: GPL-3.0-or-later
"""What floats over the timeline at the pointer: a small picture, the time and the frame."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ripgui.ui.look import label
from ripgui.ui.theme import GRID, Theme

_PICTURE = QSize(160, 120)


class HoverCard(QFrame):
    """Lies over its parent's other children and lets the mouse through."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = label(font=theme.mono)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = label(tone="dim", font=theme.small)
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, GRID // 2)
        layout.setSpacing(GRID // 4)
        for part in (self._picture, self._text, self._name):
            layout.addWidget(part)
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def tell(self, text: str, name: str, image: QImage | None, foot: QPoint) -> None:
        """foot: the middle of its lower edge, in the parent's coordinates; it stays inside the parent."""
        self._text.setText(text)
        metrics = self._name.fontMetrics()
        self._name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, 2 * _PICTURE.width()))
        self._name.setVisible(bool(name))
        self._picture.setVisible(image is not None)
        if image is not None:
            ratio = self.devicePixelRatioF()
            small = image.scaled(
                _PICTURE * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            drawn = QPixmap.fromImage(small)
            drawn.setDevicePixelRatio(ratio)
            self._picture.setPixmap(drawn)
        self.adjustSize()
        room = self._over.width() - self.width()
        self.move(max(0, min(foot.x() - self.width() // 2, room)), foot.y() - self.height())
        self.raise_()
        self.show()
