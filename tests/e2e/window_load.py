# SPDX-License-Identifier: GPL-3.0-or-later
"""The program of the load test: fills a store, runs the window on it, and prints what it held."""

import json
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from benchmarks.desk import TASKS, quick_store, wait_for_tasks
from benchmarks.timing import run_for
from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.event import ChunkChanged, Logged, StageChanged
from ripgui.core.history import HistoryEntry
from ripgui.core.ranges import FrameRange
from ripgui.core.task import SourceFacts, TaskSpec, TaskState
from ripgui.engine.plain_imports import load_qt
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.store.history import History
from ripgui.ui.close_dialog import CloseAnswer
from ripgui.ui.garbage import Garbage
from ripgui.ui.history.window import TAB_STATISTICS, HistoryWindow
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import SchemeChoice, Theme
from ripgui.ui.window_state import WindowState

CHUNKS = 20
CHUNK_FRAMES = 480
WORKERS = 4
EVENTS_PER_SECOND = 400
HISTORY = 10_000
EVENTS = 2400
FIRST_RUNNING = TASKS // 2 + 1
_ALL, _FAILED = 0, 2
_FPS = Fraction(24000, 1001)


class BlindSession(Session):
    """The sources do not exist, so that nothing can be seen of them."""

    def thumbnail(self, task_id: int) -> None:
        pass

    def probe(self, task_id: int) -> None:
        pass


def _look_for(history: HistoryWindow, words: str, state: int) -> None:
    """state: its place among those that can be chosen."""
    search, states = history.findChild(QLineEdit, "historySearch"), history.findChild(QComboBox, "historyState")
    if search is not None and states is not None:
        search.setText(words)
        states.setCurrentIndex(state)


def fill_store() -> None:
    """A queue as it is after weeks: the first half of it done."""
    with quick_store() as store:
        _fill(store)


def _fill(store: Store) -> None:
    facts = SourceFacts(width=1920, height=1080, fps=_FPS, duration_s=1440.0, size_bytes=3 << 30, video_codec="h264")
    for number in range(TASKS):
        stem = f"/videos/a season with a long name/Episode {number:04}"
        spec = TaskSpec(
            source=f"{stem}.mkv",
            output=f"{stem}-encoded.mkv",
            script="from vapoursynth import core\n" * 40,
            encoder="-c:v libx265 -preset slow -crf 16 -pix_fmt yuv420p10le",
        )
        task = store.add(spec, facts=facts)
        done = number < TASKS // 2
        store.set_chunks(task.id, [_chunk(number, index, done=done) for index in range(CHUNKS)])
        state = TaskState.DONE if done else TaskState.WAITING
        store.update(task.id, state=state, frames=CHUNK_FRAMES * CHUNKS, fps=_FPS, active_s=600.0)
    history, at = History(store), 1.7e9
    spec = replace(spec, source="/videos/an earlier season/Episode.mkv")
    entry = HistoryEntry(
        task=0, state=TaskState.DONE, spec=spec, codec="libx265", width=1920, height=1080, fps=_FPS, frames=34_000
    )
    with store.at_once():
        for number in range(HISTORY):
            state = TaskState.FAILED if number % 10 == 0 else TaskState.DONE
            history.add(replace(entry, task=number, state=state, finished_at=at + 600 * number, active_s=600.0))


def _chunk(task: int, index: int, *, done: bool) -> Chunk:
    return Chunk(
        index=index,
        range=FrameRange(index * CHUNK_FRAMES, (index + 1) * CHUNK_FRAMES),
        identity=f"{task:032}{index:032}",
        state=ChunkState.DONE if done else ChunkState.WAITING,
        size_bytes=9_000_000 if done else 0,
        durations=((CHUNK_FRAMES, 1001, 24000),) if done else (),
    )


class Reporter(threading.Thread):
    """Four workers, each at its chunk of a task, and ffmpeg's lines between."""

    def __init__(self, session: Session) -> None:
        super().__init__(daemon=True)
        self._emit: Callable[[object], None] = session.happened.emit
        self._stop_asked = threading.Event()
        self._task = FIRST_RUNNING
        self._next_chunk = 0
        self._work: list[list[int]] = []
        self.count = 0

    def stop(self) -> None:
        self._stop_asked.set()
        self.join()

    def run(self) -> None:
        self._begin_task()
        while not self._stop_asked.wait(2 * WORKERS / EVENTS_PER_SECOND):
            for work in self._work:
                self._report(work)
            if self._next_chunk >= CHUNKS:
                self._tell(StageChanged(task=self._task, state=TaskState.DONE))
                self._task += 1
                self._begin_task()

    def _begin_task(self) -> None:
        self._work = [[chunk, 0] for chunk in range(WORKERS)]
        self._next_chunk = WORKERS
        self._tell(StageChanged(task=self._task, state=TaskState.RUNNING))

    def _report(self, work: list[int]) -> None:
        work[1] += 16
        chunk, frames = work
        state = ChunkState.DONE if frames >= CHUNK_FRAMES else ChunkState.RUNNING
        self._tell(Logged(task=self._task, chunk=chunk, text=f"frame={frames} q=23.0 size=1024kB"))
        self._tell(
            ChunkChanged(
                task=self._task, chunk=chunk, state=state, frames=frames, total=CHUNK_FRAMES, fps=30.0, attempt=1
            )
        )
        if state is ChunkState.DONE:
            work[:] = [self._next_chunk, 0]
            self._next_chunk += 1

    def _tell(self, event: object) -> None:
        self.count += 1
        self._emit(event)


def _use(window: MainWindow, reporter: Reporter) -> list[int]:
    """What a person does meanwhile; how many failed runs they find."""
    view, model = window.queue.view, window.model
    bar = view.verticalScrollBar()
    shown: list[HistoryWindow] = []
    found: list[int] = []
    steps: tuple[Callable[[], object], ...] = (
        lambda: view.select(FIRST_RUNNING),
        lambda: model.unfold(FIRST_RUNNING, True),
        lambda: window.work.show_tab(4),
        lambda: bar.setValue(bar.maximum()),
        lambda: view.set_filter("09"),
        lambda: view.set_filter(""),
        view.selectAll,
        lambda: window.resize(1100, 700),
        lambda: model.unfold(FIRST_RUNNING, False),
        lambda: view.scroll_to(FIRST_RUNNING),
        window.actions_by_name["history"].trigger,
        lambda: shown.extend(window.findChildren(HistoryWindow)),
        lambda: _look_for(shown[0], "earlier season", _FAILED),
        lambda: found.append(shown[0].runs.count),
        lambda: _look_for(shown[0], "", _ALL),
        lambda: shown[0].tabs.setCurrentIndex(TAB_STATISTICS),
    )
    for number, step in enumerate(steps, 1):
        QTimer.singleShot(0, step)
        run_for(0)
        while reporter.count < EVENTS * number / len(steps):
            run_for(0.05)
    return found


def measure() -> dict[str, object]:
    app = QApplication([])
    session = BlindSession(Store(), Settings())
    window = MainWindow(session, Settings(), Theme(app, SchemeChoice.DARK), WindowState())
    window.resize(1400, 900)
    built: list[bool] = []
    window.first_paint.over.connect(lambda: built.append(True))
    garbage = Garbage()
    window.show()
    while not built:
        run_for(0.05)
    # As the program does then.
    garbage.settle()
    window.start()
    wait_for_tasks(window)
    reporter = Reporter(session)
    reporter.start()
    failed = _use(window, reporter)
    reporter.stop()
    memory, tasks = psutil.Process().memory_info().rss, len(window.model.items())
    window.closing.close_now(CloseAnswer.STOP)
    session.close()
    garbage.close()
    return {
        "tasks": tasks,
        "events": reporter.count,
        "memory_mb": memory / 1e6,
        "failed": failed,
        "found": window.findChildren(HistoryWindow)[0].runs.count,
    }


if __name__ == "__main__":
    load_qt()  # as the program does
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    fill_store()
    print(json.dumps(measure()))
