# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written in the place of a picture: what to do, what goes on, or what went wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ripgui.ui.look import set_tone
from ripgui.ui.theme import Theme


class Notice(QWidget):
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
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(240, 6)
        self._button = QPushButton()
        self._button.setObjectName("noticeButton")
        self._button.setProperty("stage", True)
        self._on_button = ""
        self._retry = QPushButton()
        self._retry.setObjectName("noticeRetry")
        self._retry.setProperty("stage", True)
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
        if share is not None:
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(share * 1000))
        elif busy:
            from ripgui.ui.motion import show_busy

            show_busy(self._bar)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._on_button = on_button
        self._retry.setText(retry)
        self._retry.setVisible(bool(retry))
        self.show()
