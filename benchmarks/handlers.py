# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the window, and how long it held them up: `python -m benchmarks.handlers FILM` prints one JSON object."""

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from itertools import cycle, islice

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.desk import TASKS, quick_store, shown_window, wait_for_tasks
from benchmarks.timing import Turns, run_for
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.ui.close_dialog import CloseAnswer
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import SchemeChoice
from ripgui.ui.work_panel import TAB_LOG, TAB_PREVIEW, TAB_SCRIPT

_ENCODER = "-c:v libx265 -preset slow -crf 16"
_PATIENCE_S = 60.0
_REST_S = 1.0
_PLAYED_S = 5.0
_DRAGGED_S = 4.0
_MOVE_MS = 25
_LINES = 3000


class Person:
    """done: the longest turns of the event loop while each thing was done, in seconds of processor time."""

    def __init__(self, turns: Turns, window: MainWindow) -> None:
        self._turns = turns
        self._window = window
        self.done: dict[str, float] = {}
        self.drag_s: list[float] = []

    def do(self, name: str, work: Callable[[], object]) -> None:
        run_for(0)
        self._turns.clear()
        work()
        run_for(_REST_S)
        self.done[name] = self._turns.longest_s

    def use(self) -> None:
        self.do("opening a new source: index, script, strip", self._open)
        self.do("running an edited script", self._edit)
        self.do("playing", self._play)
        self.do("dragging the timeline", self._drag)
        self.do("switching tabs", lambda: self._each(range(TAB_PREVIEW, TAB_LOG + 1), self._window.work.show_tab))
        schemes = islice(cycle((SchemeChoice.DARK, SchemeChoice.LIGHT)), 6)
        self.do("switching the colours", lambda: self._each(schemes, self._window.choose_scheme))
        tasks = [item.task.id for item in self._window.model.items()]
        self.do("selecting among 1,000 tasks", lambda: self._each(tasks[1::40], self._window.queue.view.select))
        self._window.work.show_tab(TAB_SCRIPT)
        self.do("a script of 3,000 lines comes", self._load_script)
        self.do("typing in it", self._type)

    def _open(self) -> None:
        _later(lambda: self._window.queue.view.select(self._window.model.items()[0].task.id))
        run_for(_REST_S)
        _later(self._window.preview.refresh)
        self._until_shown()

    def _edit(self) -> None:
        _later(lambda: self._window.editor.setPlainText(SOURCE_SCRIPT + "# edited\n"))
        _later(self._window.preview.refresh)
        self._until_shown()

    def _play(self) -> None:
        _later(self._window.preview.toggle_play)
        run_for(_PLAYED_S)
        _later(self._window.preview.toggle_play)

    def _drag(self) -> None:
        """Up and down the film with the button held; how long each move waited for a picture."""
        timeline, shown = self._window.preview.timeline, self._window.preview.stage.view.shown
        asked: list[float] = []

        def on_shown() -> None:
            now = time.perf_counter()
            self.drag_s += [now - at for at in asked]
            asked.clear()

        shown.connect(on_shown)
        middle = timeline.height() // 2
        QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=QPoint(20, middle))
        steps = round(1000 * _DRAGGED_S / _MOVE_MS)
        for step in range(steps):
            share = abs(1 - 2 * (step * 3 % steps) / steps)
            asked.append(time.perf_counter())
            _later(partial(_move, timeline, QPoint(20 + round(share * (timeline.width() - 40)), middle)))
            run_for(_MOVE_MS / 1000)
        QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=QPoint(20, middle))
        run_for(_REST_S)
        shown.disconnect(on_shown)

    def _load_script(self) -> None:
        lines = (f"clip_{number} = core.std.Crop(clip, left={number % 64})  # step" for number in range(_LINES))
        text = "\n".join(lines)
        _later(lambda: self._window.editor.setPlainText(text))

    def _type(self) -> None:
        editor = self._window.editor
        editor.setFocus()
        cursor = editor.textCursor()
        cursor.setPosition(editor.document().findBlockByNumber(_LINES // 2).position())
        editor.setTextCursor(cursor)
        for letter in "clip = core.resize.Bicubic(clip, format=vs.YUV420P10)":
            _later(partial(QTest.keyClicks, editor, letter))
            run_for(0.05)

    def _each[T](self, things: Iterable[T], do: Callable[[T], object]) -> None:
        for thing in things:
            _later(partial(do, thing))
            run_for(0.15)

    def _until_shown(self) -> None:
        rendered = self._window.loader.rendered
        loop = QEventLoop()
        rendered.connect(loop.quit)
        QTimer.singleShot(round(_PATIENCE_S * 1000), loop.quit)
        loop.exec()
        rendered.disconnect(loop.quit)
        if self._window.preview.stage.view.picture is None:
            raise SystemExit("the preview showed nothing")


def _later(do: Callable[[], object]) -> None:
    """In a turn of the loop, as what a person does always is."""
    QTimer.singleShot(0, lambda: do() and None)


def _move(widget: QWidget, to: QPoint) -> None:
    held = Qt.MouseButton.LeftButton
    at = QPointF(to)
    there = QPointF(widget.mapToGlobal(to))
    event = QMouseEvent(QEvent.Type.MouseMove, at, there, held, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def main(film: str) -> None:
    with quick_store() as store:
        for number in range(TASKS):
            source = film if number == 0 else f"/videos/Episode {number:04}.mkv"
            store.add(TaskSpec(source=source, output=f"{source}.out.mkv", script=SOURCE_SCRIPT, encoder=_ENCODER))
    app = QApplication([])
    session = Session(Store(), Settings())
    session.become_runner()
    window = shown_window(app, session)
    person = Person(Turns(app), window)
    person.do("loading 1,000 tasks", lambda: wait_for_tasks(window))
    person.use()
    window.closing.close_now(CloseAnswer.STOP)
    session.close()
    waits = sorted(person.drag_s)
    drag = {"moves": len(waits), "median_s": statistics.median(waits), "p95_s": waits[int(len(waits) * 0.95)]}
    print(json.dumps({"handlers": person.done, "drag": drag}))


if __name__ == "__main__":
    main(sys.argv[1])
