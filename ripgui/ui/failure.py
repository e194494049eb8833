# SPDX-License-Identifier: GPL-3.0-or-later
"""What nobody expected, while the window runs or when it ran last: a report of it is written, and the window tells."""

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    QUrl,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication

from ripgui.core.crash import FaultWatch, is_left, note_line, report_ended, report_failure
from ripgui.core.event import Event, Logged

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.notice_bar import Answer, NoticeBar

_STORY_MS = 2000
_MOST_TOLD = 300
type _Handler = Callable[[QtMsgType, QMessageLogContext, str], object]


class FailureWatch(QObject):
    """Work goes on where it can: an exception that nobody caught is printed, kept in a report and told of.

    reported: a sentence, and the report's path, None where none could be written. Emitted on any thread.
    """

    reported = Signal(str, object)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self._window = window
        self._bar: NoticeBar | None = None
        self._faults = FaultWatch()
        self.reported.connect(self._tell)
        self._before = sys.excepthook
        self._before_threads = threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        self._before_qt: _Handler | None = qInstallMessageHandler(self._on_message)
        self._story = QTimer(self, singleShot=True, interval=_STORY_MS)
        self._story.timeout.connect(lambda: window.background.run_in_order(self._faults.keep_story))
        window.first_paint.over.connect(self._begin)

    def close(self) -> None:
        """Nothing more is looked at; this run ended well."""
        sys.excepthook = self._before
        threading.excepthook = self._before_threads
        qInstallMessageHandler(self._before_qt)
        self._story.stop()
        self._faults.close()

    def take(self, event: Event) -> None:
        """What happened last stands in a report."""
        if isinstance(event, Logged):
            self._note(f"task {event.task}: {event.text}")

    def take_message(self, level: str, text: str) -> None:
        self._note(f"{level}: {text}")

    def _note(self, line: str) -> None:
        note_line(line)
        if not self._story.isActive():
            self._story.start()

    def _begin(self) -> None:
        self._story.start(0)
        # In the same order: what begins now is not what ended.
        self._window.background.run_in_order(lambda: (is_left(), report_ended()), self._tell_ended)

    def _tell_ended(self, found: tuple[bool, list[Path]]) -> None:
        is_bad, made = found
        if is_bad:
            self._window.commands.packages.doubt()
        if made:
            self._tell(self.tr("RipGUI ended unexpectedly the last time. A report was written."), made[-1])

    # what nobody expected

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        self._report(error, "")

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        self._before_threads(args)
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._report(args.exc_value, f"thread {args.thread.name if args.thread is not None else '?'}")

    def _report(self, error: BaseException, doing: str) -> None:
        from ripgui.core.redaction import redacted

        path = report_failure(error, doing)
        if path == "known":
            return  # it was told when it came up first
        text = (
            self.tr("RipGUI itself failed ({error}). A report was written.")
            if path is not None
            else self.tr("RipGUI itself failed ({error}). No report could be written.")
        )
        # Pictures of the window are passed on as reports are.
        why = redacted(f"{type(error).__name__}: {error}"[:_MOST_TOLD])
        self.reported.emit(text.format(error=why), path)

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """What Qt has to say, also on other threads."""
        note_line(f"Qt: {text}")
        if self._before_qt is not None:
            self._before_qt(kind, context, text)
        elif sys.__stderr__ is not None:
            print(text, file=sys.__stderr__, flush=True)
        if kind is QtMsgType.QtFatalMsg:
            # Qt ends the process next, and what it said would be lost.
            self._faults.keep_story()

    # what is told

    def _tell(self, text: str, path: Path | None) -> None:
        from ripgui.ui.notice_bar import NoticeBar

        if path is None and self._bar is not None and self._bar.text.text() == text:
            return  # what fails again and again, and is not kept
        if self._bar is not None:
            self._bar.end()
        self._bar = bar = NoticeBar(
            self._window.theme,
            "crash",
            text,
            self._answers(path) if path is not None else (),
            "alert",
        )
        bar.destroyed.connect(lambda: self._forget(bar))
        self._window.add_bar(bar)

    def _answers(self, path: Path) -> "tuple[Answer, ...]":
        return (
            ("crashShow", self.tr("Show"), lambda: self._show(path)),
            ("crashFolder", self.tr("Open folder"), lambda: self._open_folder(path)),
            ("crashCopy", self.tr("Copy"), lambda: self._copy(path)),
            ("crashDiscard", self.tr("Discard"), lambda: self._discard(path)),
        )

    def _forget(self, bar: "NoticeBar") -> None:
        if self._bar is bar:
            self._bar = None

    def _read(self, path: Path, then: Callable[[str], object]) -> None:
        self._window.background.run(
            lambda: path.read_text(encoding="utf-8", errors="replace"), then, self._window.messages.fail
        )

    def _show(self, path: Path) -> None:
        def show(text: str) -> None:
            from ripgui.ui.text_dialog import TextDialog

            TextDialog(self.tr("Report"), text, self._window.theme, self._window).show()

        self._read(path, show)

    def _open_folder(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def _copy(self, path: Path) -> None:
        def copy(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._window.messages.tell(self.tr("The report is in the clipboard."))

        self._read(path, copy)

    def _discard(self, path: Path) -> None:
        if self._bar is not None:
            self._bar.end()
        self._window.background.run(lambda: path.unlink(missing_ok=True), otherwise=self._window.messages.fail)
