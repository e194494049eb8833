# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends the computer to sleep, shuts it down, or runs a command of the user's own, as was asked for."""

import os
import shutil
import sys
from collections.abc import Sequence

from ripgui.core.error import InputError, ToolError
from ripgui.core.when_done import Action, RunSummary, WhenDone
from ripgui.media.process import run, run_own, start_own

_SYSTEM_S = 60.0
_ON_WINDOWS = {
    Action.SLEEP: ("rundll32.exe", "powrprof.dll,SetSuspendState", "0,1,0"),
    Action.SHUT_DOWN: ("shutdown", "/s", "/t", "0"),
}
_ON_A_MAC = {
    Action.SLEEP: ("pmset", "sleepnow"),
    Action.SHUT_DOWN: ("osascript", "-e", 'tell application "System Events" to shut down'),
}
_ON_LINUX = {Action.SLEEP: "suspend", Action.SHUT_DOWN: "poweroff"}


def check_when_done(choice: WhenDone) -> None:
    """Raises InputError where it cannot be done here, as far as that can be told before."""
    words = choice.command if choice.action is Action.RUN else _system_command(choice.action)
    if words and shutil.which(words[0]) is None:
        raise InputError(f"there is no program {words[0]}")


def carry_out(choice: WhenDone, summary: RunSummary) -> None:
    """For a window: a command that is run may outlive it. Raises InputError, ToolError."""
    match choice.action:
        case Action.SLEEP | Action.SHUT_DOWN:
            _ask_system(choice.action)
        case Action.RUN:
            start_own(choice.command, env=os.environ | summary.environment)
        case Action.NOTHING | Action.QUIT:
            pass


def carry_out_here(choice: WhenDone, summary: RunSummary) -> int:
    """For a terminal, which a command has until it ends. Returns its exit status, else 0."""
    if choice.action is Action.RUN:
        return run_own(choice.command, env=os.environ | summary.environment)
    carry_out(choice, summary)
    return 0


def _ask_system(action: Action) -> None:
    words = _system_command(action)
    done = run(words, timeout_s=_SYSTEM_S, low_priority=False)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise ToolError(f"{' '.join(words)} failed: {said[-1] if said else f'exit status {done.returncode}'}")


def _system_command(action: Action) -> Sequence[str]:
    if action not in _ON_LINUX:
        return ()
    match sys.platform:
        case "win32":
            return _ON_WINDOWS[action]
        case "darwin":
            return _ON_A_MAC[action]
        case _:
            # Systems without systemd have the latter from elogind.
            program = "systemctl" if shutil.which("systemctl") or not shutil.which("loginctl") else "loginctl"
            return (program, _ON_LINUX[action])
