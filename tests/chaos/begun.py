# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that is listened to while it runs."""

import contextlib
import json
import subprocess
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Self

import psutil

from tests.chaos.world import FoundError, Ran

_LONGEST_S = 240.0
_GRACE_S = 5.0


def done_chunks(events: Iterable[dict[str, Any]]) -> set[int]:
    return {event["chunk"] for event in events if event["event"] == "chunk" and event["state"] == "done"}


class Begun:
    """A program under way, whose events are there as soon as it tells them. It is ended with its children where the
    block ends before it does.
    """

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.tree: list[psutil.Process] = []
        self.events: list[dict[str, Any]] = []
        self._errors: list[str] = []
        self._told = threading.Condition()
        self._has_said_all = False
        self._readers = [threading.Thread(target=read) for read in (self._read_events, self._read_errors)]
        for reader in self._readers:
            reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.end()

    def until(self, is_so: Callable[[], bool]) -> bool:
        """Waits until that is true of what was told; whether it became so before the end."""
        with self._watched(), self._told:
            # Who holds its pipe when it is gone must not hold this up.
            self._told.wait_for(lambda: is_so() or self._has_said_all, timeout=_LONGEST_S + _GRACE_S)
            return is_so()

    def until_done(self, chunks: int) -> set[int]:
        """Waits until so many chunks were told done."""
        if not self.until(lambda: len(done_chunks(self.events)) >= chunks):
            raise FoundError(f"ended before {chunks} chunks were done: {self.end().stderr}")
        self.tree = psutil.Process(self.process.pid).children(recursive=True)
        return done_chunks(self.events)

    def end(self) -> Ran:
        """Waits until it ends, and tells how."""
        with self._watched():
            for reader in self._readers:
                reader.join()
            self.process.wait()
        return Ran(status=self.process.returncode, events=self.events, stderr="".join(self._errors))

    @contextlib.contextmanager
    def _watched(self) -> Iterator[None]:
        """Ends it where it stands still."""
        watchdog = threading.Timer(_LONGEST_S, self.process.kill)
        watchdog.start()
        try:
            yield
        finally:
            watchdog.cancel()

    def _read_events(self) -> None:
        assert self.process.stdout is not None
        try:
            with self.process.stdout as lines:
                for line in lines:
                    if line.startswith("{") and line.endswith("}\n"):
                        with self._told:
                            self.events.append(json.loads(line))
                            self._told.notify_all()
        finally:
            with self._told:
                self._has_said_all = True
                self._told.notify_all()

    def _read_errors(self) -> None:
        assert self.process.stderr is not None
        with self.process.stderr as lines:
            self._errors.extend(lines)
