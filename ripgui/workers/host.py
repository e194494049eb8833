# SPDX-License-Identifier: GPL-3.0-or-later
"""The worker's side of the protocol: private pipes, a request loop, and an end that leaves nothing behind."""

import contextlib
import json
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import IO

import msgspec  # noqa: F401  what reads requests: the first would wait for it
import psutil

from ripgui.core.border import bugs_as_errors
from ripgui.core.checked import from_plain
from ripgui.core.error import BugError, RipError
from ripgui.workers.protocol import Failure, LogLine, Method, Progress, pack, read_message, unpack


class Reply:
    """The answer to one request; may be completed later and from any thread, once."""

    def __init__(self, host: "Host", request_id: int) -> None:
        self._host = host
        self._id = request_id

    def progress(self, progress: Progress) -> None:
        self._host.send({"id": self._id, "progress": pack(progress)})

    def fraction(self, fraction: float) -> None:
        self.progress(Progress(fraction=fraction))

    def fed(self) -> None:
        """All input of this request is consumed: the next one may come while the rest is finished."""
        self._host.send({"id": self._id, "fed": True})

    def result(self, value: object) -> None:
        self._host.send({"id": self._id, "result": pack(value)})

    def fail(self, error: RipError) -> None:
        self._host.send({"id": self._id, "error": pack(Failure.of(error))})

    @contextlib.contextmanager
    def failing(self) -> Iterator[None]:
        """What goes wrong within is the answer, be it a bug of ours: without one, the parent would wait for ever."""
        try:
            with bugs_as_errors():
                yield
        except RipError as error:
            self.fail(error)


class Host:
    """Serves requests one after another on the main thread until the parent closes the control pipe.

    Standard input and output are moved away from scripts and libraries: what they print goes to stderr.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._control: IO[bytes] = os.fdopen(os.dup(0), "rb")
        self._out: IO[bytes] = os.fdopen(os.dup(1), "wb")
        with open(os.devnull, "rb") as nothing:
            os.dup2(nothing.fileno(), 0)
        os.dup2(2, 1)
        sys.stdout = sys.stderr
        self._requests: queue.SimpleQueue[dict[str, object]] = queue.SimpleQueue()
        self._handlers: dict[str, Callable[[object, Reply], None]] = {}
        self.may_run = threading.Event()
        self.may_run.set()

    def on[P, R](self, method: Method[P, R], handler: Callable[[P, Reply], R | None]) -> None:
        """Registers `handler`; it returns the result, or None when it completes the reply itself."""

        def handle(params: object, reply: Reply) -> None:
            result = handler(unpack(method.params, params), reply)
            if result is not None:
                reply.result(result)

        self._handlers[method.name] = handle

    def send(self, message: Mapping[str, object]) -> None:
        line = json.dumps(message, separators=(",", ":")).encode() + b"\n"
        # Without a parent there is nobody to tell, and the control thread is ending this process.
        with self._lock, contextlib.suppress(BrokenPipeError):
            self._out.write(line)
            self._out.flush()

    def log(self, text: str, origin: str, chunk: int | None = None) -> None:
        self.send({"log": pack(LogLine(text=text, origin=origin, chunk=chunk))})

    def serve(self) -> None:
        """Never returns."""
        threading.Thread(target=self._listen, name="control", daemon=True).start()
        # If this process ends by itself from here on, it was not for want of a library.
        self.send({"serving": True})
        while True:
            request = self._requests.get()
            reply = Reply(self, from_plain(int, request["id"]))
            with reply.failing():
                self._handlers[str(request["method"])](request["params"], reply)

    def _listen(self) -> None:
        # Without a parent to be trusted there is nothing to do.
        with contextlib.suppress(BugError):
            for line in self._control:
                message = read_message(line)
                if "pause" not in message:
                    self._requests.put(message)
                elif message["pause"]:
                    self.may_run.clear()
                else:
                    self.may_run.set()
        self._end()

    def _end(self) -> None:
        for child in psutil.Process().children(recursive=True):
            with contextlib.suppress(psutil.NoSuchProcess):
                child.kill()
        os._exit(0)
