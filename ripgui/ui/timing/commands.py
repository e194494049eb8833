# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts and pauses the queue by the clock, and does once what was asked for when it is done."""

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ripgui.core.error import InputError
from ripgui.core.event import Event, Finished
from ripgui.core.schedule import Schedule, local_now
from ripgui.core.when_done import Action, WhenDone, is_wanted, summary_of
from ripgui.engine.session import Session
from ripgui.engine.work.timekeeper import Timekeeper
from ripgui.engine.work.when_done import carry_out, check_when_done
from ripgui.ui.close_dialog import CloseAnswer
from ripgui.ui.late import come_forward
from ripgui.ui.timing.choice import TimingChoice, schedule_of
from ripgui.ui.wording import moment

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.timing.countdown import Countdown
    from ripgui.ui.timing.dialog import TimingDialog


class TimingCommands(QObject):
    """The dialog is made when it is first asked for."""

    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._timing = TimingChoice()
        self._when_done = WhenDone()
        self._endings: list[Finished] = []
        self._dialog: TimingDialog | None = None
        self._countdown: Countdown | None = None
        self._keeper = Timekeeper(self._start, self._pause)
        self._keeper.changed.connect(self._on_schedule)
        window.actions_by_name.on("timing", self._show)
        session.happened.connect(self._on_event)
        session.running_changed.connect(self._on_running)
        session.ran_out.connect(self._on_ran_out)

    @property
    def daily(self) -> str:
        """What also counts after the next start, "" for nothing: of a single evening nobody thinks then any more."""
        return f"{self._timing.clock}-{self._timing.pause}" if self._timing.repeats else ""

    @property
    def holds(self) -> bool:
        """Whether the queue is to stand until a moment to come."""
        return self._keeper.schedule is not None and self._keeper.schedule.holds

    def restore(self, daily: str) -> None:
        clock, _, pause = daily.partition("-")
        with contextlib.suppress(InputError):
            self._keep(TimingChoice(mode="clock", clock=clock, pauses=True, pause=pause))

    def close(self) -> None:
        self._keeper.close()
        self._end_countdown()

    # what is chosen

    def _show(self) -> None:
        if self._dialog is None:
            from ripgui.ui.timing.dialog import TimingDialog

            self._dialog = made = TimingDialog(self._window.theme, local_now, self._window)
            made.asked.connect(self._take)
        if not self._dialog.isVisible():
            self._dialog.show_choice(self._timing, self._when_done)
        come_forward(self._dialog)

    def _take(self, timing: TimingChoice, when_done: WhenDone) -> None:
        dialog = self._dialog
        assert dialog is not None

        def take(_: object) -> None:
            self._keep(timing)
            self._set_when_done(when_done)
            self._keeper.look(local_now())
            self._window.closing.remember_now()
            dialog.close()

        self._window.background.run(
            lambda: check_when_done(when_done), take, lambda problem: dialog.tell(problem, is_error=True)
        )

    def _keep(self, timing: TimingChoice) -> None:
        """Raises InputError."""
        schedule = schedule_of(timing, local_now())
        self._timing = timing
        self._keeper.keep(schedule)

    def _set_when_done(self, when_done: WhenDone) -> None:
        self._when_done = when_done
        self._say()

    def _on_schedule(self, schedule: Schedule | None) -> None:
        if schedule is None:
            self._timing = TimingChoice()
        self._session.is_held = self.holds
        self._say()

    def _say(self) -> None:
        schedule = self._keeper.schedule
        texts = []
        if schedule is not None and schedule.next_at is not None:
            text = self.tr("Starts {moment}") if schedule.next_move == "start" else self.tr("Pauses {moment}")
            texts.append(text.format(moment=moment(schedule.next_at, local_now())))
        then = self._action_text()
        if then:
            texts.append(then)
        tip = self.tr("Change when the queue starts and what happens when it is done")
        self._window.status.show_note("timing", "  ·  ".join(texts), tip, self._show, is_warning=False)

    def _action_text(self) -> str:
        return {
            Action.NOTHING: "",
            Action.QUIT: self.tr("Then quits"),
            Action.SLEEP: self.tr("Then sleeps"),
            Action.SHUT_DOWN: self.tr("Then shuts down"),
            Action.RUN: self.tr("Then runs {program}").format(program=(*self._when_done.command, "")[0]),
        }[self._when_done.action]

    # what comes

    def _start(self) -> None:
        self._window.editing.flush()
        self._session.resume()
        self._session.start()

    def _pause(self) -> None:
        if self._session.is_running or self._session.is_busy:
            self._session.pause()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Finished):
            self._endings.append(event)

    def _on_running(self, running: bool) -> None:
        if running:
            self._endings.clear()
            self._end_countdown()

    def _on_ran_out(self) -> None:
        choice, summary = self._when_done, summary_of(self._endings)
        self._set_when_done(WhenDone())
        if not is_wanted(choice, summary):
            if choice.action is not Action.NOTHING:
                self._window.messages.tell(self.tr("Not all went well: nothing more is done."))
            return
        if choice.action is Action.QUIT:
            # Not from within what the session tells: others still have to hear it.
            QTimer.singleShot(0, self._quit)
        elif choice.action.can_be_missed:
            self._count_down(choice)
        else:
            self._carry_out(choice)

    def _count_down(self, choice: WhenDone) -> None:
        from ripgui.ui.timing.countdown import Countdown

        self._countdown = made = Countdown(choice.action, self._window.theme, self._window)
        made.over.connect(lambda: self._carry_out(choice))
        made.finished.connect(self._forget_countdown)
        made.show()
        self._window.come_forward()

    def _quit(self) -> None:
        self._window.closing.close_now(CloseAnswer.STOP)
        self._window.close()

    def _forget_countdown(self) -> None:
        self._countdown = None

    def _end_countdown(self) -> None:
        if self._countdown is not None:
            self._countdown.reject()

    def _carry_out(self, choice: WhenDone) -> None:
        summary, messages = summary_of(self._endings), self._window.messages
        self._window.background.run(lambda: carry_out(choice, summary), otherwise=messages.fail)
