# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports of our own failures: files in the data folder for the user to read and to pass on, without secrets in them.

Nothing here sends anything. What a report needs is only looked up when one is written.
"""

import contextlib
import faulthandler
import os
import sys
import threading
import time
import traceback
from collections import deque
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from ripgui import __version__
from ripgui.core.folders import data_folder

_KEPT = 10
_MOST_LINES = 200
_PACKAGES = ("PySide6", "vapoursynth", "av", "numpy", "msgspec", "psutil")

_lines: deque[str] = deque(maxlen=_MOST_LINES)
_written: set[str] = set()
_writing = threading.Lock()


def reports_folder() -> Path:
    return data_folder() / "crashes"


def note_line(text: str) -> None:
    """A line for reports to come; the newest are kept."""
    _lines.append(f"{time.strftime('%H:%M:%S')} {text.rstrip()}")


def report_failure(error: BaseException, doing: str = "") -> Path | Literal["known"] | None:
    """Writes a report of an exception that nobody expected; None where the disk refuses.

    doing: where it came up, such as a thread's name.
    """
    trace = "".join(traceback.format_exception(error))
    with _writing:
        # A bug in what is done again and again is told of once.
        if trace in _written:
            return "known"
        parts = [
            ("Versions", versions()),
            ("What failed", f"{f'{doing}\n' if doing else ''}{trace}"),
            ("Threads", _threads()),
            ("Before that", "\n".join(tuple(_lines))),
        ]
        path = _write(f"RipGUI {__version__} failed", parts)
        if path is not None:
            _written.add(trace)
        return path


@cache
def versions() -> str:
    import platform
    from importlib.metadata import PackageNotFoundError, version

    told = [f"RipGUI {__version__}", f"Python {platform.python_version()}", platform.platform()]
    for name in _PACKAGES:
        with contextlib.suppress(PackageNotFoundError):
            told.append(f"{name} {version(name)}")
    return "\n".join(told)


def reports() -> list[Path]:
    """The newest first."""
    return sorted(reports_folder().glob("report-*.txt"), reverse=True)


class FaultWatch:
    """While a window runs, a file lies ready for what Python can still write down where the system ends it.

    One at a time: whoever runs the queue of this data folder.
    """

    def __init__(self) -> None:
        folder = reports_folder()
        self._path = folder / f"running-{os.getpid()}.fault"
        self._before = faulthandler.is_enabled()
        self._keeping = threading.Lock()
        self._file = None
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            self._file = open(self._path, "wb", buffering=0)  # noqa: SIM115  as long as the window
            faulthandler.enable(self._file, all_threads=True)

    def keep_story(self) -> None:
        """Writes down what a report of this run would begin with; for another thread, now and then."""
        with self._keeping, contextlib.suppress(OSError):
            if self._file is None:
                return
            # Who is killed leaves it until the next start, and others may read it meanwhile.
            text = f"{versions()}\n\0{'\n'.join(map(_shareable, tuple(_lines)))}\n"
            self._path.with_suffix(".story").write_text(text, encoding="utf-8", errors="replace")

    def close(self) -> None:
        """Nothing happened."""
        with self._keeping:
            if self._file is None:
                return
            faulthandler.disable()
            if self._before and sys.__stderr__ is not None:
                faulthandler.enable(sys.__stderr__)
            self._file.close()
            self._file = None
            for path in (self._path, self._path.with_suffix(".story")):
                with contextlib.suppress(OSError):  # a disk that went away keeps no window from its end
                    path.unlink(missing_ok=True)


@lru_cache(maxsize=_MOST_LINES)
def _shareable(line: str) -> str:
    """Without secrets; of a story that is written every other second most lines were in the one before."""
    from ripgui.core.redaction import redacted

    return redacted(line)


def is_left() -> bool:
    """Whether a window before did not come to its end, for whoever is the only one now."""
    return bool(_of_others("fault"))


def report_ended() -> list[Path]:
    """Writes reports of those windows that the system ended, for whoever is the only one now. One that was killed, or
    whose machine went off, said nothing: there is none of it. What the disk refuses is there for the next time.
    """
    made = []
    for path in _of_others("fault"):
        with contextlib.suppress(OSError):
            fault = path.read_text(encoding="utf-8", errors="replace")
            if fault.strip():
                about, _, lines = _text(path.with_suffix(".story")).partition("\0")
                parts = [("Versions", about), ("What the system ended", fault), ("Before that", lines)]
                report = _write("RipGUI was ended by the system", parts)
                if report is None:
                    continue
                made.append(report)
            path.unlink(missing_ok=True)
    for story in _of_others("story"):
        with contextlib.suppress(OSError):
            if not story.with_suffix(".fault").exists():
                story.unlink(missing_ok=True)
    return made


def _of_others(kind: str) -> list[Path]:
    own = f"running-{os.getpid()}.{kind}"
    return sorted(path for path in reports_folder().glob(f"running-*.{kind}") if path.name != own)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return ""


def _threads() -> str:
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    told = []
    for number, frame in sys._current_frames().items():
        told.append(f"{names.get(number, 'a thread of Qt')} ({number}):\n{''.join(traceback.format_stack(frame))}")
    return "\n".join(told)


def _write(title: str, parts: list[tuple[str, str]]) -> Path | None:
    """None where the disk refuses, or nobody knows whose it is: a failure is not to become two."""
    from ripgui.core.redaction import redacted

    body = "\n".join(f"## {heading}\n\n{text.strip()}\n" for heading, text in parts if text.strip())
    at = time.time_ns()
    moment = time.strftime("%Y%m%d-%H%M%S", time.gmtime(at // 10**9))
    head = f"# {title}\n\n{time.strftime('%Y-%m-%d %H:%M:%S UTC', time.gmtime(at // 10**9))}"
    try:
        path = reports_folder() / f"report-{moment}-{at % 10**9:09}-{os.getpid()}.txt"
        text = f"{head}\n\n{redacted(body)}"
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            path.write_text(text, encoding="utf-8", errors="replace")
        except OSError:
            path.unlink(missing_ok=True)  # half of one says nothing
            raise
        for old in reports()[_KEPT:]:
            old.unlink(missing_ok=True)
    except (OSError, RuntimeError):
        return None
    return path
