# SPDX-License-Identifier: GPL-3.0-or-later
"""A line below the tools with something that can be answered, and stays until it is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from ripgui.ui.icon import icon, pixmap
from ripgui.ui.theme import GRID, Theme

type Answer = tuple[str, str, Callable[[], object]]
"""Object name, text, and what a click does."""


class NoticeBar(QFrame):
    """icon_name: of our own drawings. answers: from left to right, the first one is what most will want."""

    def __init__(self, theme: Theme, name: str, text: str, answers: Sequence[Answer], icon_name: str = "info") -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self.setAccessibleName(text)
        self._theme = theme
        self._name = icon_name
        self._icon = QLabel()
        self.text = QLabel(text)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self._close = QToolButton()
        self._close.setObjectName(f"{name}Close")
        self._close.setProperty("flat", True)
        self._close.setIconSize(QSize(14, 14))
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.end)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID - 1, GRID + 4, GRID - 1)
        layout.setSpacing(GRID)
        layout.addWidget(self._icon)
        layout.addWidget(self.text, 1)
        for own_name, word, do in answers:
            button = QToolButton()
            button.setObjectName(own_name)
            button.setText(word)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, do=do: do())
            layout.addWidget(button)
        layout.addWidget(self._close)
        theme.changed.connect(self._draw)
        self._draw()

    def end(self) -> None:
        """It was answered."""
        self.hide()
        self.deleteLater()

    def _draw(self) -> None:
        colours = self._theme.colours
        self._icon.setPixmap(pixmap(self._name, colours.accent, 18, self.devicePixelRatioF()))
        self._close.setIcon(icon("close", colours.dim))
