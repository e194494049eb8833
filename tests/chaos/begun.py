# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that is listened to while it runs."""

import json
import subprocess
import threading
from collections.abc import Callable, Iterable
from typing import Any, Self

import psutil

from tests.chaos.world import FoundError, Ran

_LONGEST_S = 240.0


def done_chunks(events: Iterable[dict[str, Any]]) -> set[int]:
    return {event["chunk"] for event in events if event["event"] == "chunk" and event["state"] == "done"}


class Begun:
    """A program under way. It is ended with its children where the block ends before it does."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.tree: list[psutil.Process] = []
        self.events: list[dict[str, Any]] = []
        self._errors: list[str] = []
        self._reader = threading.Thread(target=self._read_errors)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.end()

    def until(self, is_so: Callable[[], bool]) -> bool:
        """Waits until that is true of what was told; whether it became so before the end."""
        watchdog = threading.Timer(_LONGEST_S, self.process.kill)
        watchdog.start()
        try:
            while not is_so():
                if self._next() is None:
                    return False
        finally:
            watchdog.cancel()
        return True

    def until_done(self, chunks: int) -> set[int]:
        """Waits until so many chunks were told done."""
        if not self.until(lambda: len(done_chunks(self.events)) >= chunks):
            raise FoundError(f"ended before {chunks} chunks were done: {self.end().stderr}")
        self.tree = psutil.Process(self.process.pid).children(recursive=True)
        return done_chunks(self.events)

    def end(self) -> Ran:
        """Waits until it ends, and tells how."""
        watchdog = threading.Timer(_LONGEST_S, self.process.kill)
        watchdog.start()
        try:
            while self._next() is not None:
                pass
            self.process.wait()
            self._reader.join()
        finally:
            watchdog.cancel()
        for pipe in (self.process.stdout, self.process.stderr):
            assert pipe is not None
            pipe.close()
        return Ran(status=self.process.returncode, events=self.events, stderr="".join(self._errors))

    def _next(self) -> str | None:
        """Its next line."""
        assert self.process.stdout is not None
        if self.process.stdout.closed:
            return None
        line = self.process.stdout.readline()
        if line.startswith("{") and line.endswith("}\n"):
            self.events.append(json.loads(line))
        return line or None

    def _read_errors(self) -> None:
        assert self.process.stderr is not None
        self._errors.extend(self.process.stderr)
