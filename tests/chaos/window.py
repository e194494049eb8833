# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window with a task in its queue, which it goes on with by itself; and what its queue says of that."""

import contextlib
import json
import sqlite3
import subprocess
from collections.abc import Iterator
from typing import Any

from tests.chaos.world import FoundError, Ran, World


@contextlib.contextmanager
def running_window(world: World) -> Iterator["subprocess.Popen[str]"]:
    """It is ended with the block."""
    config = world.folder / "home" / "config"
    config.mkdir(parents=True, exist_ok=True)
    (config / "window.json").write_text(json.dumps({"resumes": True}))
    words = [word for word in world.words()[1:] if word != "--json"]
    added = world.run("queue", "add", *words)
    if added.status != 0:
        raise FoundError(f"not added: {added.stderr}")
    process = world.start_window()
    try:
        yield process
        process.terminate()
    finally:
        try:
            process.communicate(timeout=30)
        finally:
            process.kill()


def seen_in_queue(world: World) -> Ran:
    """What a run in the window came to, as events."""
    path = world.folder / "home" / "data" / "queue.sqlite3"
    events: list[dict[str, Any]] = []
    with contextlib.closing(sqlite3.connect(path, timeout=30)) as connection:
        [(state,)] = connection.execute("SELECT state FROM task")
        for number, chunk in connection.execute("SELECT number, state FROM chunk"):
            events.append({"event": "chunk", "chunk": number, "state": chunk})
    events.append({"event": "stage", "state": state})
    if state == "done":
        events.append({"event": "finished", "state": state})
    return Ran(status=0, events=events, stderr="")
