# SPDX-License-Identifier: GPL-3.0-or-later
"""What ffmpeg and scripts said, of one task or one chunk. Bounded, and written in batches."""

from collections import deque
from collections.abc import Callable, Iterator
from typing import NamedTuple, override

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ripgui.core.event import Logged
from ripgui.core.task import TaskState
from ripgui.engine.script.trust import trouble
from ripgui.ui.language.told import in_words
from ripgui.ui.look import SpinBox
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.theme import GRID, Theme

_KEPT_LINES = 20_000
_SHOWN_LINES = 2_000
_BATCH_LINES = 200
_LONGEST_LINE = 1_000
_PERIOD_MS = 150
_ALL = -1


class _Line(NamedTuple):
    task: int
    chunk: int | None
    origin: str
    text: str


class LogView(QWidget):
    """Keeps the last lines of all tasks; shows those that pass the filters, the newest last."""

    def __init__(self, theme: Theme, name_of: Callable[[int], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self._lines: deque[_Line] = deque(maxlen=_KEPT_LINES)
        self._alike: dict[str, str] = {}
        self._fresh: deque[_Line] = deque(maxlen=_SHOWN_LINES)
        self._lost = 0
        self._task: int | None = None
        self._item: QueueItem | None = None
        self._record: tuple[_Line, ...] = ()
        self._is_stale = False
        self._whose = QComboBox()
        self._whose.setAccessibleName(self.tr("Whose lines"))
        self._whose.addItems([self.tr("Selected task"), self.tr("All tasks")])
        self._chunk = SpinBox()
        self._chunk.setAccessibleName(self.tr("Chunk"))
        self._chunk.setRange(_ALL, 99_999)
        self._chunk.setValue(_ALL)  # which is 0 otherwise, the first
        self._chunk.setSpecialValueText(self.tr("All chunks"))
        self._chunk.setPrefix(self.tr("Chunk "))
        self._chunk.setMinimumWidth(120)
        self._words = QLineEdit()
        self._words.setAccessibleName(self.tr("Filter lines"))
        self._words.setPlaceholderText(self.tr("Filter lines"))
        self._words.setClearButtonEnabled(True)
        self._text = QPlainTextEdit()
        self._text.setObjectName("logView")
        self._text.setAccessibleName(self.tr("Log"))
        self._text.setReadOnly(True)
        self._text.setFont(theme.mono)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._text.setMaximumBlockCount(_SHOWN_LINES)
        self._text.setUndoRedoEnabled(False)
        self._text.setPlaceholderText(_placeholder(None))
        self._timer = QTimer(self, singleShot=True, interval=_PERIOD_MS)
        self._timer.timeout.connect(self._write)
        self._lay_out()
        self._whose.currentIndexChanged.connect(self._rebuild)
        self._chunk.valueChanged.connect(self._rebuild)
        self._words.textChanged.connect(self._rebuild)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GRID, GRID, 2, 2)
        inside.addWidget(self._text)
        bar = QHBoxLayout()
        bar.addWidget(self._whose)
        bar.addWidget(self._chunk)
        bar.addWidget(self._words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(bar)
        layout.addWidget(card, 1)

    def take(self, event: Logged) -> None:
        """A line was said. Cheap: the text is written later, and only while it can be seen."""
        line = _Line(event.task, event.chunk, event.origin, self._kept_once(event.text[:_LONGEST_LINE]))
        self._lines.append(line)
        if not self.isVisible():
            self._is_stale = True
        elif self._passes(line):
            self._lost += len(self._fresh) == _SHOWN_LINES
            self._fresh.append(line)
            if not self._timer.isActive():
                self._timer.start()

    def _kept_once(self, text: str) -> str:
        """The same text: ffmpeg says much the same of each chunk. What Python interns, 3.12 never lets go."""
        if len(self._alike) > 2 * _KEPT_LINES:
            self._alike = {line.text: line.text for line in self._lines}
        return self._alike.setdefault(text, text)

    def show_item(self, item: QueueItem | None) -> None:
        """The task that is selected. What the store knows of its failures is shown, too: lines live only as long as
        the window."""
        self._item = item
        self._text.setPlaceholderText(_placeholder(item.task.state if item is not None else None))
        record = tuple(_record(item)) if item is not None else ()
        changed, self._record = record != self._record, record
        if item is not None and item.task.id == self._task and changed:
            self._rebuild()
        self.show_task(item.task.id if item is not None else None)

    def retranslate(self, say: Callable[[str], str]) -> None:  # noqa: ARG002  what is known of failures is said anew
        self.show_item(self._item)

    def show_task(self, task_id: int | None) -> None:
        if task_id != self._task:
            self._task = task_id
            self._chunk.blockSignals(True)
            self._chunk.setValue(_ALL)
            self._chunk.blockSignals(False)
            self._rebuild()

    def show_chunk(self, chunk: int) -> None:
        self._whose.setCurrentIndex(0)
        self._chunk.setValue(chunk)

    def text(self) -> str:
        return self._text.toPlainText()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._rebuild()

    def _passes(self, line: _Line) -> bool:
        if self._whose.currentIndex() == 0 and self._task is not None and line.task != self._task:
            return False
        chunk = self._chunk.value()
        if chunk not in (_ALL, line.chunk):
            return False
        words = self._words.text().casefold()
        return not words or words in line.text.casefold()

    def _rebuild(self) -> None:
        if not self.isVisible():
            self._is_stale = True
            return
        self._is_stale = False
        self._fresh.clear()
        self._lost = 0
        passing = [line for line in (*self._lines, *self._record) if self._passes(line)][-_SHOWN_LINES:]
        self._text.setPlainText("\n".join(self._words_of(line) for line in passing))
        self._to_end()

    def _write(self) -> None:
        """Appends a batch, and follows the end if that was in sight."""
        bar = self._text.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 4
        batch = [self._fresh.popleft() for _ in range(min(_BATCH_LINES, len(self._fresh)))]
        texts = [self._words_of(line) for line in batch]
        if self._lost:
            texts.append(self.tr("… {count} lines skipped").format(count=self._lost))
            self._lost = 0
        if texts:
            self._text.appendPlainText("\n".join(texts))
        if follows:
            self._to_end()
        if self._fresh:
            self._timer.start()

    def _to_end(self) -> None:
        bar = self._text.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _words_of(self, line: _Line) -> str:
        parts = [] if self._whose.currentIndex() == 0 and self._task is not None else [self._name_of(line.task)]
        if line.chunk is not None:
            parts.append(f"#{line.chunk}")
        parts.append(line.origin)
        return f"{' '.join(parts)}  {line.text}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("log", text)


def _record(item: QueueItem) -> Iterator[_Line]:
    """Why chunks and the task failed, as the store keeps it."""
    for chunk in item.chunks:
        for number, reason in enumerate(chunk.reasons, start=1):
            origin = _tr("attempt {number}").format(number=number)
            yield _Line(item.task.id, chunk.index, origin, in_words(reason)[:_LONGEST_LINE])
    if wrong := trouble(item.task):
        yield _Line(item.task.id, None, _tr("error"), in_words(wrong))


def _placeholder(state: TaskState | None) -> str:
    match state:
        case None:
            return _tr("Nothing was said yet: lines of ffmpeg and of scripts appear here")
        case TaskState.WAITING:
            return _tr("The task has not begun; lines of ffmpeg and of its script appear here")
        case TaskState.DONE:
            return _tr("The task is done. Its lines are shown while the window that ran it is open")
        case _ if state.is_final:
            return _tr("Nothing was said in this window; retry the task to see its lines")
        case _:
            return _tr("Nothing was said yet: lines of ffmpeg and of the script appear here")
