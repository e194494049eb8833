# SPDX-License-Identifier: GPL-3.0-or-later
"""The one place that starts processes: from argument lists, at low priority, and never outliving their parent.

A command of the user's own is the exception: it is as the user would have started it.
"""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from ripgui.core.error import InputError, ToolError
from ripgui.media import leash

if TYPE_CHECKING:
    import psutil

_NICENESS = 10
_DYING_S = 5.0
_MOST_RUNS = 3
# Not crashes, which may well be the answer to what a program was asked.
_ENDED_BY_OTHERS = tuple(
    getattr(signal, name) for name in ("SIGKILL", "SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)
)
# ffmpeg ends well at the gentler ones, as far as the system is told.
_FFMPEG_SIGNALLED = 255
_SIGNALLED = re.compile(rb"Exiting normally, received signal (\d{1,2})\.")
type Stream = int | IO[bytes] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """What a short program left behind. returncode: negative is the signal that ended it."""

    returncode: int
    stdout: bytes
    stderr: bytes


def spawn(
    argv: Sequence[str],
    *,
    stdin: Stream = subprocess.DEVNULL,
    stdout: Stream = subprocess.DEVNULL,
    stderr: Stream = subprocess.DEVNULL,
    env: Mapping[str, str] | None = None,
    cwd: str | None = None,
    low_priority: bool = True,
    on_one_processor: bool = False,
) -> subprocess.Popen[bytes]:
    """Starts `argv` in a process group of its own. Raises InputError where there is no such program.

    on_one_processor: all its threads share one, on Linux: good for threads that do little but wake each other.

    On Linux the kernel kills it when the *thread* that called this ends, which also covers a killed parent; so call
    it from the thread that waits for the process. Elsewhere only a closed pipe tells it.
    """
    program = shutil.which(argv[0])
    if program is None:
        raise InputError(f"cannot start {argv[0]}: there is no such program")
    try:
        return subprocess.Popen(  # noqa: S603  a list of arguments, never a shell
            [*_leashed(0 if not low_priority else _NICENESS, on_one_processor), program, *argv[1:]],
            stdin=stdin,
            stdout=stdout,
            stderr=stderr,
            env=None if env is None else dict(env),
            cwd=cwd,
            start_new_session=os.name == "posix",
            creationflags=_creation_flags(low_priority),
        )
    except OSError as error:
        raise ToolError(f"cannot start {argv[0]}: {error.strerror}") from error


def run(argv: Sequence[str], *, timeout_s: float, stdin: bytes = b"", low_priority: bool = True) -> Completed:
    """Runs a short program to its end, whatever its exit status. Raises InputError, and ToolError after `timeout_s`.

    One that somebody else ended has said nothing of what it was asked, and is asked again: ToolError where it is ended
    each time, since it had its tries.
    """
    told = ""
    for _ in range(_MOST_RUNS):
        completed = _run(argv, timeout_s, stdin, low_priority)
        number = ending_signal(completed.returncode, completed.stderr)
        if number is None:
            return completed
        told = ended_by_others(os.path.basename(argv[0]), number)
    raise ToolError(told)


def ending_signal(returncode: int, errors: bytes) -> signal.Signals | None:
    """By which signal somebody else ended a program that we did not end; None of one that ended in another way.

    errors: what it wrote there, at least the end of it.
    """
    found = _SIGNALLED.search(errors) if returncode == _FFMPEG_SIGNALLED else None
    number = int(found[1]) if found else -returncode
    return signal.Signals(number) if number in _ENDED_BY_OTHERS else None


def ended_by_others(program: str, number: signal.Signals) -> str:
    """What people are told of that."""
    return f"{program} was ended by somebody else ({number.name}), perhaps for want of memory"


def _run(argv: Sequence[str], timeout_s: float, stdin: bytes, low_priority: bool) -> Completed:
    process = spawn(
        argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, low_priority=low_priority
    )
    with process:
        try:
            stdout, stderr = process.communicate(stdin, timeout=timeout_s)
        except subprocess.TimeoutExpired as error:
            kill_tree(process)
            raise ToolError(f"{os.path.basename(argv[0])} did not end within {timeout_s:g} s") from error
    return Completed(returncode=process.returncode, stdout=stdout, stderr=stderr)


def run_own(argv: Sequence[str], *, env: Mapping[str, str]) -> int:
    """Runs a command of the user's own to its end, with our terminal; returns its exit status.

    Raises InputError where there is no such program.
    """
    with _own(argv, env, stream=None) as process:
        return process.wait()


def start_own(argv: Sequence[str], *, env: Mapping[str, str]) -> None:
    """Starts a command of the user's own, which nobody waits for. Raises InputError where there is no such program."""
    process = _own(argv, env, stream=subprocess.DEVNULL)
    # Whoever outlives it collects it.
    threading.Thread(target=process.wait, name="own command", daemon=True).start()


def _own(argv: Sequence[str], env: Mapping[str, str], stream: Stream) -> subprocess.Popen[bytes]:
    program = shutil.which(argv[0])
    if program is None:
        raise InputError(f"cannot start {argv[0]}: there is no such program")
    try:
        return subprocess.Popen(  # noqa: S603  a list of arguments, never a shell
            [program, *argv[1:]],
            stdin=stream,
            stdout=stream,
            stderr=stream,
            env=dict(env),
            start_new_session=stream is not None and os.name == "posix",
        )
    except OSError as error:
        raise ToolError(f"cannot start {argv[0]}: {error.strerror}") from error


def wait_for_end(process: subprocess.Popen[bytes]) -> int:
    """Waits until the program ended, ends what it left running in its group, and returns its exit status."""
    if sys.platform == "linux" and process.returncode is None:
        # Not collected yet, its number is still its own. Another thread may do that meanwhile.
        with contextlib.suppress(ChildProcessError, ProcessLookupError):
            os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
            os.killpg(process.pid, signal.SIGKILL)
    return process.wait()


def kill_tree(process: subprocess.Popen[bytes]) -> None:
    """Kills the process and all that it started, and waits until they are gone. Harmless on an ended process."""
    import psutil

    if process.poll() is not None:
        return  # its number may be somebody else's by now
    victims: list[psutil.Process] = []
    with contextlib.suppress(psutil.NoSuchProcess):
        victims = psutil.Process(process.pid).children(recursive=True)
    # The parent first: it may start more children as long as it lives.
    process.kill()
    for victim in victims:
        with contextlib.suppress(psutil.NoSuchProcess):
            victim.kill()
    process.wait()
    deadline = time.monotonic() + _DYING_S
    while any(map(_runs, victims)) and time.monotonic() < deadline:
        time.sleep(0.005)


def _runs(process: "psutil.Process") -> bool:
    """Not so of what is dead and uncollected: its new parent may do that late, or never, as in many a container."""
    import psutil

    with contextlib.suppress(psutil.NoSuchProcess):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False


def _leashed(niceness: int, on_one_processor: bool = False) -> list[str]:
    """What to put before a program so that it is as nice as that, and on Linux does not outlive this process."""
    if sys.platform == "win32":
        return []
    processors = "one" if on_one_processor else "all"
    return [sys.executable, "-I", "-S", leash.__file__, str(os.getpid()), str(niceness), processors]


def _creation_flags(low_priority: bool) -> int:
    if sys.platform != "win32":
        return 0
    flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    return flags | (subprocess.BELOW_NORMAL_PRIORITY_CLASS if low_priority else 0)
