# SPDX-License-Identifier: GPL-3.0-or-later
"""A full queue on a busy machine: 1,000 tasks, 20,000 chunks and four workers that report without pause.

The window runs in a process of its own, which times every handler of its event loop and tells its peak memory.
"""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

TASKS = 1000
CHUNKS = 20
WORKERS = 4
EVENTS_PER_SECOND = 400
RUN_S = 6.0
LONGEST_HANDLER_S = 0.050
MOST_MEMORY_MB = 300


@pytest.mark.slow
def test_handlers_stay_short_and_memory_small(tmp_path: Path) -> None:
    env = os.environ | {"RIPGUI_HOME": str(tmp_path / "home")}
    argv = [sys.executable, "-m", "tests.e2e.test_window_load"]
    process = subprocess.run(argv, env=env, capture_output=True, text=True, timeout=110, check=False)
    assert process.returncode == 0, process.stderr
    found = json.loads(process.stdout.splitlines()[-1])
    assert found["tasks"] == TASKS
    assert found["events"] > 0.5 * EVENTS_PER_SECOND * RUN_S
    assert found["longest_s"] < LONGEST_HANDLER_S, found["slowest"]
    assert found["memory_mb"] < MOST_MEMORY_MB


def fill_store() -> None:
    """A queue as it is after weeks: half of it done, one task running."""
    from ripgui.core.chunk import Chunk, ChunkState
    from ripgui.core.ranges import FrameRange
    from ripgui.core.task import SourceFacts, TaskSpec, TaskState
    from ripgui.engine.store import Store

    store = Store()
    # What is made here may be lost; only the window is measured.
    store._db.execute("PRAGMA synchronous = OFF")
    facts = SourceFacts(
        width=1920, height=1080, fps=Fraction(24000, 1001), duration_s=1440.0, size_bytes=3 << 30, video_codec="h264"
    )
    script = "from vapoursynth import core\n" * 40
    for number in range(TASKS):
        spec = TaskSpec(
            source=f"/videos/a season with a long name/Episode {number:04}.mkv",
            output=f"/videos/a season with a long name/Episode {number:04}-encoded.mkv",
            script=script,
            encoder="-c:v libx265 -preset slow -crf 16 -pix_fmt yuv420p10le",
        )
        task = store.add(spec, facts=facts)
        done = number < TASKS // 2
        state = ChunkState.DONE if done else ChunkState.WAITING
        chunks = [
            Chunk(
                index=index,
                range=FrameRange(index * 480, (index + 1) * 480),
                identity=f"{number:032}{index:032}",
                state=state,
                size_bytes=9_000_000 if done else 0,
                durations=((480, 1001, 24000),) if done else (),
            )
            for index in range(CHUNKS)
        ]
        store.set_chunks(task.id, chunks)
        changes = TaskState.DONE if done else TaskState.WAITING
        store.update(task.id, state=changes, frames=480 * CHUNKS, fps=Fraction(24000, 1001), active_s=600.0)
    store.close()


def report_work(emit: Callable[[object], None], first_task: int, stop: threading.Event) -> None:
    """Four workers, each at its chunk of a task, and ffmpeg's lines between."""
    from ripgui.core.chunk import ChunkState
    from ripgui.core.event import ChunkChanged, Logged, StageChanged
    from ripgui.core.task import TaskState

    frames = dict.fromkeys(range(WORKERS), 0)
    chunk_of = {worker: worker for worker in range(WORKERS)}
    task, next_chunk = first_task, WORKERS
    emit(StageChanged(task=task, state=TaskState.RUNNING))
    while not stop.wait(WORKERS / EVENTS_PER_SECOND):
        for worker, chunk in list(chunk_of.items()):
            frames[worker] += 16
            done = frames[worker] >= 480
            state = ChunkState.DONE if done else ChunkState.RUNNING
            emit(
                ChunkChanged(task=task, chunk=chunk, state=state, frames=frames[worker], total=480, fps=30.0, attempt=1)
            )
            emit(Logged(task=task, chunk=chunk, text=f"frame={frames[worker]} q=23.0 size=1024kB"))
            if done:
                frames[worker], chunk_of[worker] = 0, next_chunk
                next_chunk += 1
        if next_chunk >= CHUNKS:
            emit(StageChanged(task=task, state=TaskState.DONE))
            task, next_chunk = task + 1, WORKERS
            chunk_of = {worker: worker for worker in range(WORKERS)}
            emit(StageChanged(task=task, state=TaskState.RUNNING))


def measure() -> dict[str, object]:
    """Runs the window on the filled store and uses it as a person would."""
    import psutil
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from ripgui.engine.session import Session
    from ripgui.engine.settings import Settings
    from ripgui.engine.store import Store
    from ripgui.ui.close_dialog import CloseAnswer
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.theme import SchemeChoice, Theme
    from ripgui.ui.window_state import WindowState

    slowest: list[tuple[float, float, str, str]] = []

    class TimedApplication(QApplication):
        """Times handlers by this thread's own processor time: what the scheduler gives others is not theirs."""

        depth = 0

        def notify(self, receiver: QObject, event: QEvent) -> bool:
            kind = event.type()
            self.depth += 1
            wall, began = time.perf_counter(), time.thread_time()
            try:
                return super().notify(receiver, event)
            finally:
                took = time.thread_time() - began
                self.depth -= 1
                if not self.depth and took > 0.010:
                    slowest.append((took, time.perf_counter() - wall, kind.name, type(receiver).__name__))

    app = TimedApplication([])

    class BlindSession(Session):
        """The sources do not exist, so that nothing can be seen of them."""

        def thumbnail(self, task_id: int) -> None:
            pass

        def probe(self, task_id: int) -> None:
            pass

    session = BlindSession(Store(), Settings())
    window = MainWindow(session, Settings(), Theme(app, SchemeChoice.DARK), WindowState())
    window.resize(1400, 900)
    window.show()
    app.processEvents()
    # Building and showing the window happens once and is no handler.
    slowest.clear()
    window.start()
    count = 0

    def emit(event: object) -> None:
        nonlocal count
        count += 1
        session.happened.emit(event)

    def wait(seconds: float) -> None:
        timer = QTimer(singleShot=True, interval=round(seconds * 1000))
        timer.timeout.connect(app.quit)
        timer.start()
        app.exec()

    while len(window.model.items()) < TASKS:
        wait(0.1)
    stop = threading.Event()
    reporter = threading.Thread(target=report_work, args=(emit, TASKS // 2 + 1, stop), daemon=True)
    reporter.start()
    view, bar = window.queue.view, window.queue.view.verticalScrollBar()
    steps = (
        lambda: view.select(TASKS // 2 + 1),
        lambda: window.model.unfold(TASKS // 2 + 1, True),
        lambda: window.work.show_tab(4),
        lambda: bar.setValue(bar.maximum()),
        lambda: window.queue._filter.setText("09"),
        lambda: window.queue._filter.setText(""),
        view.selectAll,
        lambda: window.resize(1100, 700),
        lambda: window.model.unfold(TASKS // 2 + 1, False),
        lambda: view.scrollTo(view.model().index(TASKS // 2, 0)),
    )
    for step in steps:
        QTimer.singleShot(0, step)
        wait(RUN_S / len(steps))
    stop.set()
    reporter.join()
    memory = psutil.Process().memory_info()
    tasks = len(window.model.items())
    window.closing.close_now(CloseAnswer.STOP)
    session.close(keep=True)
    slowest.sort(reverse=True)
    return {
        "tasks": tasks,
        "events": count,
        "longest_s": slowest[0][0] if slowest else 0.0,
        "slowest": slowest[:8],
        "memory_mb": getattr(memory, "peak_wset", memory.rss) / 1e6,
    }


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    fill_store()
    print(json.dumps(measure()))
