# SPDX-License-Identifier: GPL-3.0-or-later
"""The window, or `ripgui queue run`, that looks at itself after each task: `python -m tests.chaos.soaked NAME`."""

import dataclasses
import gc
import json
import os
import sys
import threading
import time
from collections.abc import Iterator

import psutil

from ripgui.engine.plain_imports import load_qt
from tests.chaos.soak import Sample

_EVERY_MS = 50


def looked_at() -> Sample:
    """This process, after its garbage is gone."""
    gc.collect()
    process = psutil.Process()
    return Sample(
        own_kib=_own_kib(),
        rss_kib=process.memory_info().rss // 1024,
        files=process.num_fds(),
        threads=process.num_threads(),
        children=len(process.children(recursive=True)),
    )


def _own_kib() -> int:
    """Unlike what psutil calls unique, no less because another program maps the same libraries."""
    with open("/proc/self/smaps_rollup", encoding="ascii") as file:
        (line,) = (line for line in file if line.startswith("Anonymous:"))
    return int(line.split()[1])


def main() -> int:
    load_qt()
    return _in_window() if sys.argv[1] == "window" else _without()


def _tell(sample: Sample) -> None:
    print(json.dumps(dataclasses.asdict(sample)), file=sys.__stdout__, flush=True)


def _finished() -> Iterator[int]:
    """How many tasks were done since the last look; one that fails is none of them."""
    from ripgui.core.task import TaskState
    from ripgui.engine.store import Store

    store, seen = Store(), 0
    while True:
        (row,) = store.ask(
            "SELECT count(*), sum(state = ?), sum(state IN (?, ?)) FROM task",
            TaskState.DONE, TaskState.FAILED, TaskState.CANCELLED,
        )  # fmt: skip
        total, done, lost = row
        yield done - seen
        seen = done
        if done + lost == total:
            store.close()
            return


def _without() -> int:
    from ripgui.cli.main import run_command

    def watch() -> None:
        for done in _finished():
            for _ in range(done):
                _tell(looked_at())
            time.sleep(_EVERY_MS / 1000)

    watching = threading.Thread(target=watch, daemon=True)
    watching.start()
    sys.argv = ["ripgui", "queue", "run"]
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  as long as this process
    status = run_command(["queue", "run"])
    watching.join(timeout=10)
    return status


def _in_window() -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QApplication

    from ripgui.ui.app import run_window

    application = QApplication(sys.argv[:1])
    timer = QTimer(application)
    finished: list[Iterator[int]] = []

    def look() -> None:
        windows = [widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "mainWindow"]
        start = windows[0].findChild(QAction, "startAction") if windows else None
        if not isinstance(start, QAction):
            return
        if not finished:
            if start.isEnabled():
                finished.append(_finished())
                start.trigger()
            return
        done = next(finished[0], None)
        if done is None:
            timer.stop()
            windows[0].close()
            return
        for _ in range(done):
            _tell(looked_at())

    timer.timeout.connect(look)
    timer.start(_EVERY_MS)
    return run_window([])


if __name__ == "__main__":
    sys.exit(main())
