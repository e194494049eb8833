# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that are full, one at each place that is written to."""

import contextlib
import functools
import http.server
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil

from tests.chaos.stage import DONE_BY_THEN, Stage, small_disk
from tests.chaos.window import running_window, seen_in_queue
from tests.chaos.world import FoundError, wait_for

FULL = ("full", "no space")


def chunks(stage: Stage) -> None:
    temp = stage.world.folder / "temp"
    stage.configure(temp_folder=str(temp))
    with small_disk(temp) as fill:
        with stage.halfway():
            fill(True)
        check_pauses(stage)
        fill(False)
        stage.go_on()


def output(stage: Stage) -> None:
    stage.configure(temp_folder=str(stage.world.folder / "temp"))
    with small_disk(stage.world.output.parent) as fill:
        with stage.halfway():
            fill(True)
        check_pauses(stage)
        fill(False)
        stage.go_on()


def database(stage: Stage) -> None:
    with small_disk(stage.home / "data") as fill:
        with stage.halfway():
            fill(True)
        stage.check_told(*FULL)
        fill(False)
        stage.go_on()


def database_at_start(stage: Stage) -> None:
    with small_disk(stage.home / "data") as fill:
        fill(True)
        stage.runs.append(stage.world.run(*stage.words()))
        stage.check_told(*FULL, "cannot be opened", "cannot be used")
        fill(False)
        stage.go_on()


def database_in_window(stage: Stage) -> None:
    """The window stays, and ends when it is asked to."""
    stage.world.script = stage.held_script()
    stage.hold()
    with small_disk(stage.home / "data") as fill:
        with running_window(stage.world) as process:
            wait_for(lambda: len(seen_in_queue(stage.world).chunks("done")) == DONE_BY_THEN, "no chunks are done")
            tree = psutil.Process(process.pid).children(recursive=True)
            workers = [each for each in tree if each.cmdline()[-2:] == ["--worker", "chunk"]]
            fill(True)
            stage.release()
            stage.world.check_alone(workers)
            if process.poll() is not None:
                raise FoundError("the window is gone")
            stage.runs.append(seen_in_queue(stage.world))
            process.terminate()
            _, told = process.communicate(timeout=60)
            if process.returncode != 0 or "Traceback" in told:
                raise FoundError(f"the window ended with {process.returncode}: {told}")
        fill(False)
        stage.runs.append(stage.world.run("queue", "run", "--json"))
        stage.go_on()


def cache(stage: Stage) -> None:
    """What is only kept to be faster is done without."""
    (stage.home / "cache").rename(stage.world.folder / "other")
    with small_disk(stage.home / "cache") as fill:
        fill(True)
        stage.go_on()
        if len(stage.runs) != 1:
            raise FoundError(f"a full cache stopped it: {stage.runs[0].stderr}")


def temporary(stage: Stage) -> None:
    """Full from the middle on, once its users have chosen it; and then from the start."""
    folder = stage.world.folder / "system"
    stage.world.env |= {"TMPDIR": str(folder)}
    with small_disk(folder) as fill:
        with stage.halfway():
            fill(True)
        stage.go_on()
        if len(stage.runs) != 1:
            raise FoundError(f"a full folder stopped it: {stage.runs[0].stderr}")
        stage.world.output.unlink()
        ran = stage.world.run(*stage.words())
        if not ran.is_done:
            raise FoundError(f"a full folder stopped it at once: {ran.stderr}")
        stage.world.check_result(stage.course.wanted)
        if left := [path.name for path in folder.iterdir() if path.name != "filler"]:
            raise FoundError(f"left lying about: {left}")


def settings(stage: Stage) -> None:
    """What was set before stays."""
    config = stage.home / "config"
    with small_disk(config) as fill:
        words = ("storages", "add", "one", "--bucket", "bucket", "--endpoint-url", "http://localhost:1")
        keys = ("--region", "r", "--access-key", "env:A", "--secret-key", "env:B")
        added = stage.world.run(*words, *keys)
        if added.status != 0:
            raise FoundError(f"no storage could be set: {added.stderr}")
        before = {path.name: path.read_bytes() for path in config.iterdir()}
        fill(True)
        stage.runs.append(stage.world.run("storages", "add", "two", *words[3:], *keys))
        stage.check_told("No space left", *FULL)
        fill(False)
        if {path.name: path.read_bytes() for path in config.iterdir()} != before:
            raise FoundError("settings were changed, or something was left beside them")
        stage.runs.clear()
        stage.go_on()


def download(stage: Stage) -> None:
    """A source that is fetched: what arrived stays, and the next run fetches the rest."""
    with _served(stage.world.source.parent) as url, small_disk(stage.world.folder / "come", 128 * 1024) as fill:
        come = stage.world.folder / "come"
        fill(True)
        stage.world.fetched = f"{url}/{stage.world.source.name}"
        stage.world.download_to = str(come)
        stage.runs.append(stage.world.run(*stage.words()))
        stage.check_told(*FULL, "room for")
        fill(False)
        stage.go_on()


def preview_picture(stage: Stage) -> None:
    from PySide6.QtGui import QImage

    from ripgui.core.error import InputError
    from ripgui.ui.preview.save.saving import write_png

    folder = stage.world.folder / "pictures"
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(0x123456)
    with small_disk(folder) as fill:
        fill(True)
        try:
            write_png(image, str(folder / "frame.png"))
        except InputError as error:
            if not any(word in str(error) for word in ("full", "No space")):
                raise FoundError(f"told as: {error}") from error
        else:
            raise FoundError("it was told as well done")
        fill(False)
        if list(folder.iterdir()):
            raise FoundError(f"left lying about: {list(folder.iterdir())}")
        write_png(image, str(folder / "frame.png"))


def check_pauses(stage: Stage) -> None:
    """The queue waits, and nothing of what is done is lost."""
    stage.check_told(*FULL)
    with contextlib.closing(sqlite3.connect(stage.database)) as connection:
        states = [state for (state,) in connection.execute("SELECT state FROM task")]
    if states != ["waiting"]:
        raise FoundError(f"the queue does not wait: {states}")


@contextlib.contextmanager
def _served(folder: Path) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def copyfile(self, *args: Any) -> None:
        """To one who may have heard enough."""
        with contextlib.suppress(OSError):
            super().copyfile(*args)

    def log_message(self, *_: object) -> None:
        pass
