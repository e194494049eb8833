# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks when the queue starts and pauses by itself, and what happens when it is done."""

from collections.abc import Callable
from datetime import datetime
from typing import cast, override

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.error import InputError
from ripgui.core.schedule import MOST_HOURS
from ripgui.core.when_done import Action, WhenDone, parse_command
from ripgui.ui.language.told import in_words
from ripgui.ui.look import DoubleSpinBox, grown, label, set_tone
from ripgui.ui.theme import GRID, Theme
from ripgui.ui.timing.choice import StartMode, TimingChoice, schedule_of
from ripgui.ui.wording import moment

_FIELD_WIDTH = 260
_TIME_WIDTH = 96
_NAME_WIDTH = 128
_CARD_WIDTH = 600


class TimingDialog(QDialog):
    """Stands beside the window without holding it up. asked: a `TimingChoice` and a `WhenDone` that shall hold."""

    asked = Signal(object, object)

    def __init__(self, theme: Theme, clock: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("timingDialog")
        self.setWindowTitle(self.tr("Start later, and when done"))
        self._theme = theme
        self._clock_now = clock
        self._names: list[QLabel] = []
        self._make_fields()
        self._told = label()
        self._told.setObjectName("timingMessage")
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._set = QPushButton(self.tr("&Set"))
        self._set.setObjectName("timingSet")
        self._set.setProperty("primary", True)
        self._set.setDefault(True)
        self._close = QPushButton(self.tr("&Close"))
        self._close.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._update()

    def _make_fields(self) -> None:
        self._mode = QComboBox()
        for text, mode in (
            (self.tr("when I start it"), "hand"),
            (self.tr("at a time of day"), "clock"),
            (self.tr("in some hours"), "hours"),
        ):
            self._mode.addItem(text, mode)
        self._clock = QLineEdit()
        self._hours = DoubleSpinBox()
        self._hours.setRange(0.1, MOST_HOURS)
        self._hours.setDecimals(1)
        self._hours.setSuffix(self.tr(" h"))
        self._pauses = QCheckBox(self.tr("Pause at"))
        self._pause = QLineEdit()
        self._plan = label(tone="dim", font=self._theme.small)
        self._plan.setObjectName("timingPlan")
        self._action = QComboBox()
        for text, action in (
            (self.tr("nothing"), Action.NOTHING),
            (self.tr("quit RipGUI"), Action.QUIT),
            (self.tr("send the computer to sleep"), Action.SLEEP),
            (self.tr("shut the computer down"), Action.SHUT_DOWN),
            (self.tr("run a command"), Action.RUN),
        ):
            self._action.addItem(text, action)
        self._command = QLineEdit()
        self._command.setFont(self._theme.mono)
        self._command.setPlaceholderText("notify-send 'RipGUI' 'All done'")
        hint = self.tr(
            "A program and its arguments, for no shell. In its environment, RIPGUI_RESULT is done or failed; "
            "RIPGUI_DONE, RIPGUI_FAILED, RIPGUI_OUTPUTS and RIPGUI_ERRORS say more."
        )
        self._hint = label(hint, tone="dim", font=self._theme.small)
        self._hint.setWordWrap(True)
        self._well = QCheckBox(self.tr("Only if all went well"))
        for widget, name, told in (
            (self._mode, "timingMode", self.tr("The queue starts")),
            (self._clock, "timingClock", self.tr("Time of day, such as 23:00")),
            (self._hours, "timingHours", self.tr("Hours")),
            (self._pauses, "timingPauses", self._pauses.text()),
            (self._pause, "timingPause", self.tr("Pauses at this time of day")),
            (self._action, "timingAction", self.tr("When the queue is done")),
            (self._command, "timingCommand", self.tr("Command")),
            (self._well, "timingWell", self._well.text()),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(told)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._level_names()
        return super().event(event)

    def _level_names(self) -> None:
        """Fields of both cards begin at one line, in each language."""
        widest = max(_NAME_WIDTH, *(name.sizeHint().width() for name in self._names))
        for name in self._names:
            name.setMinimumWidth(widest)

    def _lay_out(self) -> None:
        for field in (self._mode, self._clock, self._hours, self._action):
            field.setMaximumWidth(grown(_FIELD_WIDTH))
        self._pause.setFixedWidth(grown(_TIME_WIDTH))
        first_card, second_card = QFrame(), QFrame()
        first = self._card(
            first_card,
            (self.tr("The queue s&tarts"), self._mode),
            (self.tr("&At"), self._clock),
            (self.tr("&In"), self._hours),
        )
        pausing = QHBoxLayout()
        pausing.setSpacing(GRID)
        pausing.addWidget(self._pauses)
        pausing.addWidget(self._pause)
        pausing.addStretch(1)
        first.addRow("", pausing)
        first.addRow("", self._plan)
        second = self._card(
            second_card,
            (self.tr("When it is &done"), self._action),
            (self.tr("Co&mmand"), self._command),
            ("", self._hint),
            ("", self._well),
        )
        self._start_form, self._done_form = first, second
        once = label(self.tr("What happens when it is done counts once, for the next run that ends."), tone="dim")
        once.setFont(self._theme.small)
        second.addRow("", once)
        self._once = once
        bottom = QHBoxLayout()
        bottom.setSpacing(GRID)
        bottom.addWidget(self._told, 1)
        bottom.addWidget(self._set)
        bottom.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(first_card)
        layout.addWidget(second_card)
        layout.addLayout(bottom)
        # As high as what is shown, whatever is chosen.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)

    def _card(self, card: QFrame, *rows: tuple[str, QWidget]) -> QFormLayout:
        card.setObjectName("card")
        card.setMinimumWidth(_CARD_WIDTH)
        form = QFormLayout(card)
        form.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        form.setHorizontalSpacing(3 * GRID)
        form.setVerticalSpacing(GRID)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for text, field in rows:
            name = label(text, tone="dim")
            self._names.append(name)
            if text:
                name.setBuddy(field)
                name.setMinimumHeight(4 * GRID)
            form.addRow(name, field)
        return form

    def _connect(self) -> None:
        for line in (self._clock, self._pause, self._command):
            line.textChanged.connect(self._update)
        for box in (self._mode, self._action):
            box.currentIndexChanged.connect(self._update)
        for tick in (self._pauses, self._well):
            tick.toggled.connect(self._update)
        self._hours.valueChanged.connect(self._update)
        self._set.clicked.connect(lambda: self.asked.emit(self.timing(), self.when_done()))
        self._close.clicked.connect(self.close)

    def show_choice(self, timing: TimingChoice, when_done: WhenDone) -> None:
        """What holds now."""
        self._mode.setCurrentIndex(self._mode.findData(timing.mode))
        self._clock.setText(timing.clock)
        self._hours.setValue(timing.hours)
        self._pauses.setChecked(timing.pauses)
        self._pause.setText(timing.pause)
        self._action.setCurrentIndex(self._action.findData(when_done.action))
        self._well.setChecked(when_done.only_if_well)
        self.tell("")
        self._update()

    def timing(self) -> TimingChoice:
        return TimingChoice(
            mode=cast(StartMode, self._mode.currentData()),
            clock=self._clock.text().strip(),
            hours=self._hours.value(),
            pauses=self._pauses.isChecked(),
            pause=self._pause.text().strip(),
        )

    def when_done(self) -> WhenDone:
        """Raises InputError for a command that cannot be read."""
        action = Action(self._action.currentData())
        command = parse_command(self._command.text()) if action is Action.RUN else ()
        return WhenDone(action=action, command=command, only_if_well=self._well.isChecked())

    def tell(self, text: str, *, is_error: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "dim")

    def _update(self) -> None:
        mode, action = self._mode.currentData(), self._action.currentData()
        self._start_form.setRowVisible(self._clock, mode == "clock")
        self._start_form.setRowVisible(self._hours, mode == "hours")
        self._pause.setEnabled(self._pauses.isChecked())
        self._done_form.setRowVisible(self._command, action == Action.RUN)
        self._done_form.setRowVisible(self._hint, action == Action.RUN)
        for row in (self._well, self._once):
            self._done_form.setRowVisible(row, action != Action.NOTHING)
        problem = self._show_plan()
        self._start_form.setRowVisible(self._plan, bool(self._plan.text()))
        try:
            self.when_done()
        except InputError as error:
            # Who has typed nothing yet need not be told.
            set_tone(self._command, "error" if self._command.text().strip() else "")
            problem = problem or in_words(str(error))
        else:
            set_tone(self._command, "")
        self._set.setEnabled(not problem)
        self._set.setToolTip(problem)

    def _show_plan(self) -> str:
        """Says when the queue starts and pauses; returns why that cannot be."""
        timing = self.timing()
        now = self._clock_now()
        try:
            schedule = schedule_of(timing, now)
        except InputError as error:
            self._plan.setText(in_words(str(error)))
            set_tone(self._plan, "error")
            return in_words(str(error))
        set_tone(self._plan, "dim")
        if schedule is None:
            text = ""
        elif timing.repeats:
            text = self.tr("Every day from {start} to {end}, until it is set differently").format(
                start=timing.clock, end=timing.pause
            )
        else:
            starts = self.tr("Starts {moment}").format(moment=moment(schedule.start, now)) if schedule.start else ""
            pauses = self.tr("pauses {moment}").format(moment=moment(schedule.pause, now)) if schedule.pause else ""
            text = ", ".join(part for part in (starts, pauses) if part)
            text = text[:1].upper() + text[1:]
        self._plan.setText(text)
        return ""
