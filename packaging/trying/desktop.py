# SPDX-License-Identifier: GPL-3.0-or-later
"""An X server, and a hand at it: starts the application, drops a file onto the window, presses Start, closes it."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bundle.place import ROOT, run
from trying.root import DISPLAY, HOME, TRIALS, Root, say, until

_SCREEN = (1700, 1050)
# Nothing else on the window is filled with the colour of what is chosen in this size.
_SMALLEST_BUTTON = (50, 16)


@contextmanager
def display() -> Iterator[None]:
    width, height = _SCREEN
    server = subprocess.Popen(  # noqa: S603  our own words
        [shutil.which("Xvfb") or "Xvfb", DISPLAY, "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-ac"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        time.sleep(2)
        yield
    finally:
        server.terminate()
        server.wait()


def on_display() -> dict[str, str]:
    """The environment of what is shown there."""
    return os.environ | {"DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}


def drive(root: Root, start: str, command: str, film: Path) -> Path:
    """Starts it, drops the film, presses Start; the result as it lies here. command: asks the queue."""
    videos = root.home / "Videos"
    videos.mkdir(parents=True)
    shutil.copy2(film, videos / film.name)
    root.own(videos)
    asked_at = time.monotonic()
    seen = TRIALS / f"{root.folder.name}.png"
    log = (root.folder / "tmp/ripgui.log").open("wb")
    running = subprocess.Popen(  # noqa: S603  our own words
        root.argv(f"cd; {start}; while sleep 1; do :; done", as_user=True), stdout=log, stderr=subprocess.STDOUT
    )
    try:
        window = until("a window", _window)
        say(f"  a window after {time.monotonic() - asked_at:.1f} s; no network in there")
        time.sleep(3)
        _drop(window, HOME / "Videos" / film.name)
        until("the video in the queue", lambda: _tasks(root, command) or None)
        say("  dropped: the video is in the queue")
        time.sleep(2)
        _press_start(root, window)
        ended = until("the end of the task", lambda: _ended(root, command))
        spec = ended["spec"]
        assert isinstance(spec, dict)
        say(f"  Start was pressed: {ended['state']}, {ended['frames']} frames, {spec['output']}")
        if ended["state"] != "done" or ended["differences"]:
            raise SystemExit(json.dumps(ended, indent=1))
        _picture(seen)
        _xdotool("windowfocus", "--sync", window)
        _xdotool("key", "--clearmodifiers", "ctrl+q")
        until("the window to close", lambda: True if _window() is None else None)
        return root.folder / Path(spec["output"]).relative_to("/")
    except SystemExit:
        _picture(seen)
        raise
    finally:
        running.kill()
        running.wait()
        log.close()
        sys.stdout.write((root.folder / "tmp/ripgui.log").read_text(encoding="utf-8", errors="replace"))


def _xdotool(*words: object) -> str:
    return run(["xdotool", *map(str, words)], env=os.environ | {"DISPLAY": DISPLAY}).strip()


def _window() -> str | None:
    try:
        found = _xdotool("search", "--onlyvisible", "--class", "ripgui").split()
    except SystemExit:
        return None
    sized = [(window, _xdotool("getwindowgeometry", "--shell", window)) for window in found]
    return next((window for window, told in sized if int(told.partition("WIDTH=")[2].split()[0]) > 500), None)


def _geometry(window: str) -> tuple[int, int, int, int]:
    told = dict(line.split("=") for line in _xdotool("getwindowgeometry", "--shell", window).split())
    return int(told["X"]), int(told["Y"]), int(told["WIDTH"]), int(told["HEIGHT"])


def _drop(window: str, path: Path) -> None:
    """As a hand does it: press on the file, move, release over the window."""
    x, y = _SCREEN[0] - 170, _SCREEN[1] - 70
    words = [sys.executable, str(ROOT / "packaging/drag_source.py"), str(x), str(y), str(path)]
    source = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=on_display())  # noqa: S603  our own words
    assert source.stdout is not None
    source.stdout.readline()
    time.sleep(1)
    _xdotool("mousemove", x + 60, y + 30)
    _xdotool("mousedown", 1)
    left, top, width, height = _geometry(window)
    ends = left + width // 6, top + height // 2
    for step in range(1, 21):
        _xdotool("mousemove", x + 60 + (ends[0] - x - 60) * step // 20, y + 30 + (ends[1] - y - 30) * step // 20)
        time.sleep(0.05)
    time.sleep(1)
    _xdotool("mouseup", 1)
    told = source.stdout.readline().strip()
    time.sleep(3)
    source.terminate()
    source.wait()
    if told not in ("dropped CopyAction", "dropped LinkAction"):
        raise SystemExit(f"the window did not take the file: {told}")


def _press_start(root: Root, window: str) -> None:
    """With the mouse, in the middle of the button that the window puts forward."""
    seen = TRIALS / f"{root.folder.name}-dropped.png"
    _picture(seen)
    place = _button(seen, _geometry(window))
    say(f"  pressing the button at {place[0]}, {place[1]}")
    _xdotool("mousemove", *place)
    _xdotool("click", 1)


def _button(picture: Path, within: tuple[int, int, int, int]) -> tuple[int, int]:
    """The middle of the uppermost place that is filled with the theme's accent."""
    import av
    import numpy as np

    from ripgui.ui.theme import DARK, LIGHT

    with av.open(str(picture)) as container:
        pixels = next(container.decode(video=0)).to_ndarray(format="rgb24")
    left, top, width, height = within
    pixels = pixels[top : top + height, left : left + width]
    accents = [tuple(bytes.fromhex(colours.accent[1:])) for colours in (LIGHT, DARK)]
    filled = np.logical_or.reduce([(pixels == accent).all(axis=2) for accent in accents])
    least_wide, least_high = _SMALLEST_BUTTON
    rows = np.flatnonzero(filled.sum(axis=1) >= least_wide)
    for band in np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1):
        if len(band) >= least_high:
            columns = np.flatnonzero(filled[band[0] : band[-1] + 1].any(axis=0))
            return left + int(columns.mean()), top + int(band.mean())
    raise SystemExit(f"there is no button to press in {picture}")


def _tasks(root: Root, command: str) -> list[dict[str, object]]:
    told = root.do(f"{command} queue list --json", as_user=True)
    return [json.loads(line) for line in told.splitlines() if line.startswith("{")]


def _ended(root: Root, command: str) -> dict[str, object] | None:
    return next((task for task in _tasks(root, command) if task["state"] in ("done", "failed", "cancelled")), None)


def _picture(target: Path) -> None:
    """Of the whole screen, for somebody to look at."""
    code = (
        "import sys; from PySide6.QtGui import QGuiApplication; a = QGuiApplication([]); "
        "a.primaryScreen().grabWindow(0).save(sys.argv[1])"
    )
    run([sys.executable, "-c", code, target], env=on_display())
