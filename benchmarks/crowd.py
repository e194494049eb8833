# SPDX-License-Identifier: GPL-3.0-or-later
"""The window beside a large queue whose workers report: `python -m benchmarks.crowd` prints one JSON object."""

import json
import os
import subprocess
import sys
import threading
import time

from PySide6.QtWidgets import QApplication

from benchmarks.desk import TASKS, quick_store, shown_window, wait_for_tasks
from benchmarks.row import Aim, Figure, Ground, Measured, NotMeasuredError, Row, Unit
from benchmarks.timing import TURN, Turns, run_for
from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.event import ChunkChanged, Event, StageChanged
from ripgui.core.ranges import FrameRange
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec, TaskState
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.ui.close_dialog import CloseAnswer

_CHUNKS, _CHUNK_FRAMES, _WORKERS = 20, 480, 4
_REPORT_S = 0.25
"""How often a worker tells how far it is, at most."""
_WATCHED_S = 20.0
_FPS = 40.0


class _Workers:
    """Tell what chunk workers tell, from threads as theirs, chunk after chunk of the first tasks."""

    def __init__(self, session: Session, tasks: list[int]) -> None:
        self._session = session
        self._tasks = tasks
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._work, args=(number,)) for number in range(_WORKERS)]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._ended.set()
        for thread in self._threads:
            thread.join()

    def _work(self, number: int) -> None:
        task, frames, chunk = self._tasks[number], 0, 0
        self._tell(StageChanged(task=task, state=TaskState.RUNNING))
        while not self._ended.wait(_REPORT_S):
            frames += round(4 * _FPS * _REPORT_S)
            is_done = frames >= _CHUNK_FRAMES
            self._tell(
                ChunkChanged(
                    task=task,
                    chunk=chunk,
                    state=ChunkState.DONE if is_done else ChunkState.RUNNING,
                    frames=min(frames, _CHUNK_FRAMES),
                    total=_CHUNK_FRAMES,
                    fps=_FPS,
                    attempt=1,
                )
            )
            if is_done:
                frames, chunk = 0, (chunk + 1) % _CHUNKS

    def _tell(self, event: Event) -> None:
        self._session.happened.emit(event)


def _fill(store: Store) -> list[int]:
    tasks = []
    for number in range(TASKS):
        source = f"/videos/Episode {number:04}.mkv"
        spec = TaskSpec(
            source=source, output=f"{source}.out.mkv", script=SOURCE_SCRIPT, encoder="-c:v libx265 -preset slow -crf 16"
        )
        task = store.add(spec).id
        ranges = [FrameRange(index * _CHUNK_FRAMES, (index + 1) * _CHUNK_FRAMES) for index in range(_CHUNKS)]
        chunks = [Chunk(index=index, range=one, identity=f"{number}-{index}") for index, one in enumerate(ranges)]
        store.set_chunks(task, chunks)
        tasks.append(task)
    return tasks


def main() -> None:
    with quick_store() as store:
        tasks = _fill(store)
    app = QApplication([])
    session = Session(Store(), Settings())
    window = shown_window(app, session)
    turns = Turns(app)
    wait_for_tasks(window)
    loading_s = turns.longest_s
    window.queue.view.select(tasks[0])
    run_for(3)
    workers = _Workers(session, tasks)
    workers.start()
    run_for(2)
    turns.clear()
    began, used = time.perf_counter(), time.process_time()
    run_for(_WATCHED_S)
    share = (time.process_time() - used) / (time.perf_counter() - began)
    told = {"loading_s": loading_s, "longest_s": turns.longest_s, "core": share}
    workers.stop()
    window.closing.close_now(CloseAnswer.STOP)
    session.close()
    print(json.dumps(told))


def _measure(ground: Ground) -> Measured:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "RIPGUI_HOME": str(ground.folder / "home")}
    argv = [sys.executable, "-m", "benchmarks.crowd"]
    done = subprocess.run(argv, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotMeasuredError(f"the window failed: {done.stderr[-500:]}")
    told = json.loads(done.stdout.splitlines()[-1])
    longest_ms = 1000 * max(told["loading_s"], told["longest_s"])
    turns = {"loading ms": [round(1000 * told["loading_s"], 1)], "reports ms": [round(1000 * told["longest_s"], 1)]}
    return Measured(
        rounds=1,
        figures={
            "longest turn of the event loop": Figure(value=longest_ms, runs=turns),
            "of a core": Figure(value=100 * told["core"]),
        },
        notes=(
            f"{TASKS} tasks of {_CHUNKS} chunks, a card selected, {_WORKERS} workers of as many tasks telling "
            f"their pace each {_REPORT_S} s and ending a chunk each three seconds, for {_WATCHED_S:.0f} s, "
            "by threads beside the window's. Offscreen."
        ),
    )


ROW = Row(
    name="crowd",
    what="the window with 1,000 tasks and 20,000 chunks, 4 workers reporting",
    against="",
    aims=(
        Aim(
            name="longest turn of the event loop",
            goal=50,
            unit=Unit.MILLISECONDS,
            bound=f"Rows come and are shown some at a time. {TURN}",
        ),
        Aim(
            name="of a core",
            goal=5,
            unit=Unit.PERCENT,
            bound="Cards and strips are painted again as often as something of them changed, four times a second.",
        ),
    ),
    measure=_measure,
)


if __name__ == "__main__":
    main()
