# SPDX-License-Identifier: GPL-3.0-or-later
"""A link that opens something in a storage for a while: to copy, or for the camera of a telephone."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ripgui.ui.look import label, set_tone
from ripgui.ui.theme import GRID

_CODE = 300


class LinkDialog(QDialog):
    """asked: a link that opens for so many seconds."""

    asked = Signal(int)

    def __init__(self, name: str, hours: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("linkDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Link to {name}").format(name=name))
        self.setMinimumWidth(440)
        self._life = QComboBox()
        self._life.setObjectName("linkLife")
        self._life.setAccessibleName(self.tr("How long the link opens it"))
        lives = {1: self.tr("for an hour"), 24: self.tr("for a day"), 168: self.tr("for a week")}
        lives.setdefault(hours, self.tr("for {hours} hours").format(hours=hours))
        for each in sorted(lives):
            self._life.addItem(lives[each], each * 3600)
        self._life.setCurrentIndex(self._life.findData(hours * 3600))
        self._link = QLineEdit()
        self._link.setObjectName("linkText")
        self._link.setAccessibleName(self.tr("Link"))
        self._link.setReadOnly(True)
        self._copy = QPushButton(self.tr("&Copy"))
        self._copy.setObjectName("linkCopy")
        self._copy.setProperty("primary", True)
        self._copy.setEnabled(False)
        self._code = QLabel()
        self._code.setObjectName("linkCode")
        self._code.setAccessibleName(self.tr("The link as a QR code"))
        self._code.setFixedSize(QSize(_CODE, _CODE))
        self._code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._told = label(tone="dim")
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._life.activated.connect(self.ask)
        self._copy.clicked.connect(self._on_copy)

    def _lay_out(self) -> None:
        row, life = QHBoxLayout(), QHBoxLayout()
        for each in (row, life):
            each.setSpacing(GRID)
        life.addWidget(label(self.tr("Whoever has it may open it"), tone="dim"))
        life.addWidget(self._life)
        life.addStretch(1)
        row.addWidget(self._link, 1)
        row.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(life)
        layout.addLayout(row)
        layout.addWidget(self._code, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._told)

    def ask(self) -> None:
        """Asks for a link of the chosen life."""
        self.asked.emit(self._life.currentData())

    def show_link(self, link: str) -> None:
        self._link.setText(link)
        self._link.setCursorPosition(0)
        self._copy.setEnabled(True)
        self._told.clear()
        self._code.setPixmap(QPixmap.fromImage(qr_code(link, _CODE)))

    def fail(self, problem: str) -> None:
        """Says why there is no link."""
        self._told.setText(problem)
        set_tone(self._told, "error")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._link.text())
        self._told.setText(self.tr("Copied."))
        set_tone(self._told, "ok")


def qr_code(text: str, size: int) -> QImage:
    """Black on white, whatever the colours of the window: that is what cameras read."""
    import segno

    rows = [bytes(row) for row in segno.make_qr(text, error="l").matrix_iter(border=4)]
    image = QImage(len(rows), len(rows), QImage.Format.Format_Grayscale8)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.setPixel(x, y, 0xFF000000 if dark else 0xFFFFFFFF)
    whole = max(1, size // len(rows)) * len(rows)
    return image.scaled(whole, whole, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation)
