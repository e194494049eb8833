# SPDX-License-Identifier: GPL-3.0-or-later
"""Until a window with a script is seen, against VSPreview, in an environment that is made for it."""

import sys
from functools import partial

from benchmarks.others import installed
from benchmarks.row import Aim, Ground, Measured, NotMeasuredError, Row, by_turns, compared
from benchmarks.window import screens, settled_environment, started

_PACKAGES = ("vspreview==0.20.1", "vsjetpack==1.5.0", "vsjetengine==1.8.1")
"""The last one on PyPI, and the last ones that it starts with."""
_PYTHON = "3.13"
_THEIRS = """\
import json, os, time
from PyQt6.QtCore import QEvent, QObject, QTimer
from vspreview.init import main
from vspreview.main import MainWindow

def seen():
    print(json.dumps({"seen_at_s": time.perf_counter(), "cpu_s": time.thread_time()}), flush=True)
    os._exit(0)

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, seen)
        return False

def watched(window, show=MainWindow.show):
    window.winId()
    window.watch = Watch()
    window.windowHandle().installEventFilter(window.watch)
    show(window)

MainWindow.show = watched
main()
"""
"""Its start as `benchmarks.start` tells ours: at the window's first expose."""
_SCRIPT = """\
import vapoursynth as vs

vs.core.std.BlankClip(width=1280, height=720, length=500, format=vs.YUV420P8).set_output()
"""
_BOUND = (
    "Imports are most of it on both sides. VSPreview loads the libraries for scripts, and runs this one, before its "
    "window comes; RipGUI's window comes first, and the script runs in a process beside it."
)


def _measure(ground: Ground) -> Measured:
    theirs = installed("vspreview", _PACKAGES, _PYTHON, ground) / "python"
    script = ground.folder / "script.vpy"
    script.write_text(_SCRIPT, encoding="utf-8")
    home = ground.folder / "home"
    home.mkdir()
    own = {"HOME": str(home), "RIPGUI_HOME": str(home / "ripgui")}
    with screens(settled_environment()) as found:
        if "Xvfb" not in found:
            raise NotMeasuredError("Xvfb is not installed")
        environment = found["Xvfb"] | own
        ours = [sys.executable, "-m", "benchmarks.start", "ripgui", "0"]
        runs = {
            "VSPreview": partial(started, environment, str(theirs), "-c", _THEIRS, str(script)),
            "RipGUI": partial(started, environment, *ours, str(script)),
        }
        for run in runs.values():
            run()
        starts = by_turns(ground, runs, lambda start: f"{start['wall_s']:.2f} s")
    ours_ms, theirs_ms = ([1000 * start["wall_s"] for start in starts[name]] for name in ("RipGUI", "VSPreview"))
    figure = compared(ours_ms, theirs_ms, names=("RipGUI ms", "VSPreview ms"))
    notes = f"{', '.join(_PACKAGES)}; a script of one blank clip; Xvfb. One start of each went before."
    return Measured(figures={"start": figure}, notes=notes)


ROW = Row(
    name="vspreview",
    what="the window with a script",
    against="VSPreview 0.20.1",
    aims=(Aim(name="start", goal=0.5, bound=_BOUND),),
    measure=_measure,
)
