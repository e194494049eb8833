# SPDX-License-Identifier: GPL-3.0-or-later
"""The parent's side of the protocol: starts a worker, calls it, watches it, and tells how it died."""

import collections
import contextlib
import itertools
import json
import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Literal

import ripgui
from ripgui.core.error import BugError, Cancelled, RipError, ScriptError, ToolError, WorkerLostError
from ripgui.core.patience import Patience
from ripgui.media.process import kill_tree, spawn
from ripgui.workers.chunk_protocol import OPEN
from ripgui.workers.engine_build import EngineBuild
from ripgui.workers.protocol import Failure, LogLine, Method, Progress, pack, read_message, unpack

type WorkerKind = Literal["chunk", "delivery", "language", "media", "model", "preview", "seam"]

_WAITED_FOR = ("delivery", "preview")
"""Workers that take little of the processor, and that somebody or something waits for."""
_TAIL_LINES = 40
_LOG_LINE_LENGTH = 2000
_LOG_LINES = 1000
_LONGEST_MESSAGE = 256 << 20
"""A long film's scan has some ten million bytes. What is longer comes in pieces that are no messages."""
_FAULT_LINE = re.compile(r'File "(.*)", line (\d+)')


class Pending[R]:
    """A request under way. Wait for it on one thread only."""

    def __init__(self, worker: "WorkerProcess", name: str, result: type[R], patience: Patience) -> None:
        self._worker = worker
        self._name = name
        self._result_type = result
        self._messages: queue.SimpleQueue[Mapping[str, object] | None] = queue.SimpleQueue()
        self._patience = patience
        self._heard = False
        self._done: R | None = None
        self._error: RipError | Cancelled | None = None

    def deliver(self, message: Mapping[str, object] | None) -> None:
        """Called by the worker's reader thread; None tells that the worker is gone."""
        self._messages.put(message)

    def until_fed(self, on_progress: Callable[[Progress], None]) -> bool:
        """Waits until the request's input is consumed. False where it has ended already: see `result`."""
        while self._done is None and self._error is None:
            if self._next(on_progress):
                return True
        return False

    def result(self, on_progress: Callable[[Progress], None]) -> R:
        """Waits for the end. Raises what the worker raised, ToolError if it died or hung, Cancelled if killed."""
        while self._done is None and self._error is None:
            self._next(on_progress)
        if self._error is not None:
            raise self._error
        assert self._done is not None
        return self._done

    def _next(self, on_progress: Callable[[Progress], None]) -> bool:
        """Takes one message; True where it says that all input is consumed."""
        try:
            message = self._wait()
        except queue.Empty:
            self._worker.kill(is_wanted=False)
            self._error = self._hung()
            return False
        self._heard = True
        if message is None:
            self._error = self._worker.obituary(was_opening=self._name == OPEN.name)
        elif "progress" in message:
            on_progress(unpack(Progress, message["progress"]))
        elif "error" in message:
            self._error = unpack(Failure, message["error"]).error()
        elif "result" in message:
            self._done = unpack(self._result_type, message["result"])
        return message is not None and "fed" in message

    def _wait(self) -> Mapping[str, object] | None:
        limit_s = self._patience.next_s if self._heard else self._patience.first_s
        waited_s = 0.0
        while True:
            began = time.monotonic()
            try:
                message = self._messages.get(timeout=min(1.0, limit_s))
                if message is not None:
                    waited_s += time.monotonic() - began
                    self._worker.longest_wait_s = max(self._worker.longest_wait_s, waited_s)
                return message
            except queue.Empty:
                if self._worker.is_paused:
                    continue
                # A machine that slept, or one too busy to run us, is not the worker's fault: count what we saw at most.
                waited_s += min(time.monotonic() - began, 2.0)
                if waited_s >= limit_s:
                    raise

    def _hung(self) -> RipError:
        limit_s = self._patience.next_s if self._heard else self._patience.first_s
        if self._name == OPEN.name:
            return ScriptError(f"no frame and no progress within {limit_s:g} s: the script was stopped")
        return ToolError(f"no frame and no progress for {limit_s:g} s: the worker was stopped")


class WorkerProcess:
    """A running worker. Start and close it on one thread; `kill` and `pause` may come from any.

    script_name: under which name the script's lines appear in a crash report. env: added to this process's own.
    longest_wait_s: the longest time without a sign of life that one followed.
    """

    def __init__(
        self,
        kind: WorkerKind,
        *,
        on_log: Callable[[LogLine], None],
        env: Mapping[str, str] | None = None,
        script_name: str = "<script>",
    ) -> None:
        self._on_log = on_log
        self.script_name = script_name
        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        self._pending: dict[int, Callable[[Mapping[str, object] | None], None]] = {}
        self._opening = -1
        self._tail: collections.deque[str] = collections.deque(maxlen=_TAIL_LINES)
        self._has_served = False
        self._gone = False
        self._killed = False
        self.is_paused = False
        self.longest_wait_s = 0.0
        self._process = spawn(
            worker_argv(kind),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | _own_code() | dict(env or {}) | {"PYTHONUNBUFFERED": "1"},
            low_priority=kind not in _WAITED_FOR,
        )
        self._threads = (
            threading.Thread(target=self._read, name=f"{kind} messages", daemon=True),
            threading.Thread(target=self._read_errors, name=f"{kind} stderr", daemon=True),
        )
        for thread in self._threads:
            thread.start()

    def memory_bytes(self, *, with_children: bool = False) -> int:
        """Resident memory of the worker, 0 where it is gone. with_children: and of the programs that it runs."""
        import psutil

        found = 0
        with contextlib.suppress(psutil.Error):
            process = psutil.Process(self._process.pid)
            found = process.memory_info().rss
            for child in process.children(recursive=True) if with_children else ():
                found += child.memory_info().rss
        return found

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def submit[P, R](self, method: Method[P, R], params: P, patience: Patience) -> Pending[R]:
        """Sends a request and returns at once."""
        pending = Pending(self, method.name, method.result, patience)
        self.post(method, params, pending.deliver)
        return pending

    def post[P, R](
        self, method: Method[P, R], params: P, deliver: Callable[[Mapping[str, object] | None], None]
    ) -> None:
        """Sends a request; its messages go to `deliver` on the reader's thread, None when the worker is gone."""
        request_id = next(self._ids)
        with self._lock:
            gone = self._gone
            if not gone:
                self._pending[request_id] = deliver
                self._opening = request_id if method.runs_script else self._opening
        if gone:
            deliver(None)
        else:
            self._send({"id": request_id, "method": method.name, "params": pack(params)})

    def call[P, R](
        self,
        method: Method[P, R],
        params: P,
        *,
        patience: Patience,
        on_progress: Callable[[Progress], None] = lambda _: None,
    ) -> R:
        """Sends a request and waits for its result; raises as `Pending.result` does."""
        return self.submit(method, params, patience).result(on_progress)

    def pause(self, paused: bool) -> None:
        self.is_paused = paused
        self._send({"pause": paused})

    def kill(self, *, is_wanted: bool = True) -> None:
        """Ends the worker and its children now; calls under way raise Cancelled, or ToolError if nobody wanted it."""
        self._killed = self._killed or is_wanted
        kill_tree(self._process)

    def dismiss(self) -> None:
        """Asks the worker to end; it is still to be closed."""
        with contextlib.suppress(OSError):
            _pipe(self._process.stdin).close()

    def close(self) -> None:
        """Asks the worker to end, and sees to it that it does."""
        self.dismiss()
        try:
            self._process.wait(timeout=3)
        except subprocess.TimeoutExpired:
            self.kill()
        for thread in self._threads:
            thread.join(timeout=5)
        for stream in (self._process.stdout, self._process.stderr):
            _pipe(stream).close()

    def obituary(self, *, was_opening: bool) -> RipError | Cancelled:
        """Why the worker is gone, told from its exit status and last words.

        A script that crashes or ends its worker while it is opened will do so again; later, another try may help.
        """
        returncode = self._process.wait()
        self._threads[1].join(timeout=2)
        if self._killed:
            return Cancelled()
        tail = tuple(self._tail)
        if returncode < 0:
            name = _signal_name(-returncode)
            line = self._fault_line(tail)
            if line is not None and was_opening:
                return ScriptError(f"a plugin crashed the worker ({name})", line)
            if line is not None:
                return WorkerLostError(f"a worker crashed at line {line} of the script ({name})", tail, line)
            return WorkerLostError(f"a worker crashed ({name})", tail, line)
        if was_opening and self._has_served:
            return ScriptError(f"the script ended the worker itself (exit status {returncode})")
        return WorkerLostError(f"a worker ended by itself (exit status {returncode})", tail)

    def _fault_line(self, tail: tuple[str, ...]) -> int | None:
        for text in tail:
            match = _FAULT_LINE.search(text)
            if match is not None and match[1] == self.script_name:
                return int(match[2])
        return None

    def _send(self, message: Mapping[str, object]) -> None:
        line = json.dumps(message, separators=(",", ":")).encode() + b"\n"
        # A worker that is gone is told to whoever waits by the reader thread.
        with self._lock, contextlib.suppress(OSError, ValueError):
            stdin = _pipe(self._process.stdin)
            stdin.write(line)
            stdin.flush()

    def _read(self) -> None:
        stream = _pipe(self._process.stdout)
        while line := stream.readline(_LONGEST_MESSAGE):
            try:
                self._take(read_message(line))
            except BugError:
                # Something in the worker wrote between our messages: none of them can be trusted any more.
                self._process.kill()
                break
        with self._lock:
            self._gone = True
            orphans, self._pending = self._pending, {}
        for deliver in orphans.values():
            deliver(None)

    def _take(self, message: Mapping[str, object]) -> None:
        if "serving" in message:
            self._has_served = True
            return
        if "log" in message:
            self._on_log(unpack(LogLine, message["log"]))
            return
        request_id = unpack(int, message.get("id"))
        ended = "result" in message or "error" in message
        with self._lock:
            deliver = self._pending.pop(request_id, None) if ended else self._pending.get(request_id)
        if deliver is not None:
            deliver(message)

    def _tell_of_script(self, progress: Progress) -> None:
        """The script waits for a program that it has started."""
        with self._lock:
            deliver = self._pending.get(self._opening)
        if deliver is not None:
            deliver({"progress": pack(progress)})

    def _read_errors(self) -> None:
        stream = _pipe(self._process.stderr)
        building, shown = EngineBuild(), 0
        while line := stream.readline(_LOG_LINE_LENGTH):
            text = line.decode(errors="replace").rstrip()
            if not text:
                continue
            self._tail.append(text)
            progress = building.hear(text)
            if progress is not None:
                self._tell_of_script(progress)
            shown += 1
            if shown < _LOG_LINES:
                self._on_log(LogLine(text=text, origin="script"))
            elif shown == _LOG_LINES:
                self._on_log(LogLine(text="(further output of the script is not shown)", origin="script"))


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:  # one of those for real time, which have numbers alone
        return f"signal {number}"


def worker_argv(kind: WorkerKind) -> list[str]:
    """The command that starts a worker."""
    # Without -P, modules in the folder the user stands in would be imported: those of whoever filled it.
    return [sys.executable, "-P", "-X", "faulthandler", "-m", "ripgui", "--worker", kind]


def _own_code() -> dict[str, str]:
    """Lets a worker run the same code as this process, also where that lies in a checkout."""
    root = Path(ripgui.__file__).parents[1]
    if root.name in ("site-packages", "dist-packages"):
        return {}
    return {"PYTHONPATH": os.pathsep.join(filter(None, (str(root), os.environ.get("PYTHONPATH"))))}


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream
