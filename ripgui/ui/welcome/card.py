# SPDX-License-Identifier: GPL-3.0-or-later
"""The card in an empty queue at the first start: three steps, a sample, a tour, and what was found on the machine."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout

from ripgui.ui.icon import icon
from ripgui.ui.look import label, set_tone
from ripgui.ui.theme import GRID, Theme

_WIDEST = 440
_FOUND_LINES = 4


class WelcomeCard(QFrame):
    """sample_asked, tour_asked, details_asked: what was pressed. dismissed: it has served."""

    sample_asked = Signal()
    tour_asked = Signal()
    details_asked = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Welcome"))
        self.setMaximumWidth(_WIDEST)
        self._theme = theme
        self._close = QToolButton()
        self._close.setObjectName("welcomeClose")
        self._close.setProperty("flat", True)
        self._close.setIconSize(QSize(14, 14))
        self._close.setAccessibleName(self.tr("Close the welcome"))
        self._close.setToolTip(self.tr("Close"))
        self.sample = QPushButton(self.tr("Use a sample"))
        self.sample.setObjectName("welcomeSample")
        self._tour = QPushButton(self.tr("Take a tour"))
        self._tour.setObjectName("welcomeTour")
        self._machine = label(tone="dim", font=theme.small)
        self._machine.setObjectName("welcomeMachine")
        self._machine.setWordWrap(True)
        self._machine.setTextFormat(Qt.TextFormat.PlainText)
        self._details = QToolButton()
        self._details.setObjectName("welcomeDetails")
        self._details.setProperty("flat", True)
        self._details.setText(self.tr("Details"))
        self._details.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._details.hide()
        kept = self._details.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._details.setSizePolicy(kept)
        # What is found comes later: nothing may move below a hand that is about to press.
        self._machine.setMinimumHeight(_FOUND_LINES * QFontMetrics(theme.small).lineSpacing())
        self._machine.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._lay_out()
        self._close.clicked.connect(lambda _: self.dismissed.emit())
        self.sample.clicked.connect(lambda _: self.sample_asked.emit())
        self._tour.clicked.connect(lambda _: self.tour_asked.emit())
        self._details.clicked.connect(lambda _: self.details_asked.emit())
        theme.changed.connect(self._draw)
        self._draw()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Three steps to a result"), font=self._theme.strong), 1)
        head.addWidget(self._close)
        steps = QVBoxLayout()
        steps.setSpacing(GRID // 2)
        for number, text in enumerate(
            (
                self.tr("Drop a video into this window."),
                self.tr("Press Start queue."),
                self.tr("Double-click its card to open the result."),
            ),
            1,
        ):
            row = QHBoxLayout()
            row.setSpacing(GRID)
            place = label(str(number), tone="dim", font=self._theme.strong)
            place.setFixedWidth(2 * GRID)
            step = QLabel(text)
            step.setWordWrap(True)
            row.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(step, 1)
            steps.addLayout(row)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.sample)
        buttons.addWidget(self._tour)
        buttons.addStretch(1)
        rule = QFrame()
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, GRID + 4, GRID + 4)
        layout.setSpacing(GRID + 2)
        layout.addLayout(head)
        layout.addLayout(steps)
        layout.addLayout(buttons)
        layout.addWidget(rule)
        layout.addWidget(self._machine)
        layout.addWidget(self._details, 0, Qt.AlignmentFlag.AlignRight)

    def show_looking(self) -> None:
        self._machine.setText(self.tr("Looking at what this machine offers …"))

    def show_machine(self, text: str, *, is_problem: bool) -> None:
        self._machine.setText(text)
        set_tone(self._machine, "warning" if is_problem else "dim")
        self._details.show()

    def show_making(self, making: bool) -> None:
        """While the sample is made."""
        self.sample.setEnabled(not making)
        self.sample.setText(self.tr("Making it …") if making else self.tr("Use a sample"))

    def _draw(self) -> None:
        self._close.setIcon(icon("close", self._theme.colours.dim))
