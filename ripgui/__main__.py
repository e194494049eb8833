# SPDX-License-Identifier: GPL-3.0-or-later
"""Window, command line or worker, each imported only when it is the one."""

import gc
import os
import signal
import sys
from collections.abc import Sequence
from types import FrameType, TracebackType
from typing import NoReturn


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs RipGUI with these arguments, by default the process's own; returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["--worker"]:
        return _worker(words[1])
    if words[:1] == ["--safe-mode"]:
        from ripgui.media.plugin_package import SAFE_MODE_VARIABLE

        os.environ[SAFE_MODE_VARIABLE] = "1"
        del words[0]
    # Until a command or the window listens itself. An exception here could meet Qt's import, which aborts on one.
    signal.signal(signal.SIGINT, _on_interrupt)
    status = _application(words)
    # What has ended cannot be interrupted any more.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return status


def _on_interrupt(number: int, frame: FrameType | None) -> NoReturn:
    del number, frame
    os.write(2, b"ripgui: interrupted\n")
    os._exit(130)


def _on_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What no command expected: printed in full, and kept in a report without secrets."""
    sys.__excepthook__(kind, error, trace)
    if isinstance(error, Exception):
        from ripgui.core.crash import report_failure

        path = report_failure(error)
        if path is not None and path != "known":
            os.write(2, f"ripgui: a report was written to {path}\n".encode())


def _application(words: list[str]) -> int:
    from ripgui.cli import COMMANDS

    if words and (words[0] in COMMANDS or words[0].startswith("-")):
        from ripgui.cli.main import run_command

        sys.excepthook = _on_bug
        return run_command(words)
    # What a start makes is there to stay: a search for garbage among it finds none and costs a tenth of the start.
    gc.disable()
    from ripgui.core.error import InputError
    from ripgui.engine.plain_imports import load_qt

    try:
        load_qt()
        from ripgui.ui.app import run_window
    except (ImportError, InputError):
        from ripgui.display import obstacle
        from ripgui.ui.without_window import tell

        # The system lacks a library of Qt's; anything else is a bug of ours.
        problem = obstacle()
        if not problem:
            raise
        tell(problem)
        return 2
    return run_window(words)


def _worker(kind: str) -> int:
    """Runs a worker: see `workers.client`."""
    import faulthandler
    from importlib import import_module

    from ripgui.workers import worker_module

    faulthandler.enable()
    # A search for garbage among what is imported, which is there to stay, costs a tenth of a start, and is left out of
    # later ones. Scripts make garbage that holds frames, so there are some.
    gc.disable()
    module = import_module(worker_module(kind))
    gc.freeze()
    gc.enable()
    module.main()
    return 0


if __name__ == "__main__":
    sys.exit(main())
