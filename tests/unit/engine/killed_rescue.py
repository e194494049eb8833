# SPDX-License-Identifier: GPL-3.0-or-later
"""Rebuilds the queue, killed at one line after another, and tells of it as JSON. Run alone, with its own home.

A fork for each line: a process of its own would take most of its time for imports.
"""

import json
import os
import shutil
import sys
from contextlib import closing
from pathlib import Path
from types import FrameType
from typing import Any

from ripgui.core.task import TaskSpec
from ripgui.engine.store import Store, rescue
from ripgui.engine.store.database import path_of_queue, suspicion_of

_SPEC = TaskSpec(source="/videos/a.mkv", output="/videos/out.mkv", script="x = 1\n", encoder="-c:v libx264")
_STEPS = frozenset({"_rebuilt", "_put_in_place"})
_KILLED = 9
_TASKS = 3


def main() -> None:
    folder = path_of_queue().parent
    _in_fork(_damage)
    kept = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    told, line, was_killed = [], 0, True
    while was_killed:
        shutil.rmtree(folder)
        folder.mkdir()
        for name, content in kept.items():
            (folder / name).write_bytes(content)
        line += 1
        was_killed = _in_fork(lambda at=line: _killed_at(at)) == _KILLED
        told.append(_found(folder))
    sys.stdout.write(json.dumps(told))


def _in_fork(do: Any) -> int:
    child = os.fork()
    if not child:
        do()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _damage() -> None:
    """Ends with a log of changes beside the file, in which alone the last task is, and the damage."""
    with closing(Store()) as store:
        for _ in range(_TASKS - 1):
            store.add(_SPEC)
        store.copy_to(path_of_queue().with_suffix(".copy"))
    store = Store()
    store.add(_SPEC)
    store.change("UPDATE task SET spec = '{' WHERE id = 2")
    suspicion_of(path_of_queue()).touch()
    os._exit(0)


def _killed_at(line: int) -> None:
    left = line

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal left
        if frame.f_code.co_filename != rescue.__file__ or frame.f_code.co_name not in _STEPS:
            return None
        if event == "line":
            left -= 1
            if not left:
                os._exit(_KILLED)
        return trace

    sys.settrace(trace)
    store, _ = rescue.open_store()
    sys.settrace(None)
    store.close()


def _found(folder: Path) -> dict[str, object]:
    """What the next start makes of it."""
    store, said = rescue.open_store()
    with closing(store):
        tasks = [task.id for task in store.tasks()]
    names = sorted(file.name for file in folder.iterdir() if file.is_file())
    return {"tasks": tasks, "told": said, "names": names}


if __name__ == "__main__":
    main()
