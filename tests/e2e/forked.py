# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that has loaded the command line and forks for each command: a start without half a second of imports."""

import atexit
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.leak import LASTING

_ROOT = Path(__file__).parents[2]
_LOADED = ("encode", "queue", "run", "seams", "split", "presets", "lists", "watch")


class Fork:
    """The parent's side; the process is started with the first command and ends with this one."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def run(
        self, words: Sequence[str], env: Mapping[str, str], cwd: Path | None, timeout_s: float
    ) -> tuple[int, bytes, bytes]:
        """Runs `ripgui WORDS…` to its end; returns exit status, output and errors."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            try:
                status = self._ask(words, env, cwd or Path.cwd(), timeout_s, (out.fileno(), err.fileno()))
            except BaseException:
                self._end()  # nobody knows what it would say next
                raise
            out.seek(0)
            err.seek(0)
            return status, out.read(), err.read()

    def _ask(
        self, words: Sequence[str], env: Mapping[str, str], cwd: Path, timeout_s: float, files: tuple[int, int]
    ) -> int:
        link = self._connected()
        asked = json.dumps({"words": [*words], "env": {**env}, "cwd": str(cwd)}).encode()
        socket.send_fds(link, [len(asked).to_bytes(4)], files)
        link.sendall(asked)
        child = int.from_bytes(_exactly(link, 4))
        link.settimeout(timeout_s)
        try:
            return int.from_bytes(_exactly(link, 4), signed=True)
        except BaseException as error:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            if isinstance(error, TimeoutError):
                raise subprocess.TimeoutExpired([*words], timeout_s) from None
            raise

    def _connected(self) -> socket.socket:
        if self._socket is None:
            self._socket, other = socket.socketpair()
            argv = [sys.executable, "-m", "tests.e2e.forked", str(other.fileno())]
            self._process = subprocess.Popen(argv, pass_fds=(other.fileno(),), cwd=_ROOT)
            other.close()
            LASTING.add(self._process.pid)
            atexit.register(self._end)
        self._socket.settimeout(None)
        return self._socket

    def _end(self) -> None:
        if self._socket is not None and self._process is not None:
            atexit.unregister(self._end)
            self._socket.close()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(1)
            self._process.kill()
            self._process.wait()
            LASTING.discard(self._process.pid)
        self._socket = self._process = None


def _exactly(link: socket.socket, size: int) -> bytes:
    parts = b""
    while len(parts) < size:
        part = link.recv(size - len(parts))
        if not part:
            raise EOFError
        parts += part
    return parts


def _serve(link: socket.socket) -> list[str]:
    """Forks for each command that is asked for; returns its words in the copy. Ends when nobody can ask any more."""
    while True:
        head, files, _, _ = socket.recv_fds(link, 4, 2)
        if not head:
            sys.exit()
        asked = json.loads(_exactly(link, int.from_bytes(head)))
        child = os.fork()
        if child == 0:
            link.close()
            for number, file in enumerate(files, start=1):
                os.dup2(file, number)
                os.close(file)
            os.environ.clear()
            os.environ.update(asked["env"])
            os.chdir(asked["cwd"])
            words: list[str] = asked["words"]
            return words
        for file in files:
            os.close(file)
        link.sendall(child.to_bytes(4))
        _, status = os.waitpid(child, 0)
        link.sendall(os.waitstatus_to_exitcode(status).to_bytes(4, signed=True))


if __name__ == "__main__":
    from importlib import import_module

    from ripgui.__main__ import main

    for _name in ("main", *_LOADED):
        import_module(f"ripgui.cli.{_name}")
    _words = _serve(socket.socket(fileno=int(sys.argv[1])))
    sys.argv = ["ripgui", *_words]
    sys.exit(main(_words))
