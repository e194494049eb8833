# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of docs/images: encodes films of our own in the real window, and looks at all of it."""

import argparse
import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

# Before anything imports Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from ripgui.core.task import TaskState
from ripgui.engine.queue.adding import AddOptions
from ripgui.media.ffmpeg import find_ffmpeg
from ripgui.ui.preview.frames.picture import Pixel
from ripgui.ui.preview.inspect.scope_view import ScopeView
from ripgui.ui.script.popup import CompletionPopup
from ripgui.ui.seam.loader import SeamPictures
from ripgui.ui.seam.window import SeamWindow
from screenshots.first_encode import take_first_encode
from screenshots.season import DONE, FAILED, FIRST, RUNNING, WAITING, make_season
from screenshots.studio import SCHEMES, Studio, child, is_seen, resting, settle, type_keys, until

IMAGES = Path(__file__).parents[2] / "docs" / "images"
_SCRIPT = """\
import os

import vapoursynth as vs
from vapoursynth import core

clip = core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])
clip = clip.resize.Point(format=vs.YUV420P16)

# Noise: average every place along its motion.
pyramid = core.mv.Super(clip)
back, ahead = (core.mv.Analyse(pyramid, isb=isb, blksize=16, overlap=8) for isb in (True, False))
clip = core.mv.Degrain1(clip, pyramid, back, ahead, thsad=1500)

# Steps in the sky: smooth them, and keep a little grain.
clip = core.vszip.Deband(clip, range=15, thr=[1.5], grain=[0.3])
clip.resize.Point(format=vs.YUV420P10, dither_type="error_diffusion").set_output()
"""
_LACKING = _SCRIPT.replace(
    "core.vszip.Deband(clip, range=15, thr=[1.5], grain=[0.3])", "core.zsmooth.TemporalMedian(clip, radius=2)"
).replace("Steps in the sky: smooth them, and keep a little grain.", "What flickers: the median of five frames.")
_QUICK = "-c:v libx265 -preset ultrafast -crf 20 -pix_fmt yuv420p10le"
_SLOW = "-c:v libx265 -preset medium -crf 17 -pix_fmt yuv420p10le"
_BOAT = 52
_WALKER = 190


def main() -> None:
    parser = argparse.ArgumentParser(prog="make screenshots", description="Takes the pictures of the pages.")
    parser.add_argument("--only", choices=("still", "animated"), help="not the others")
    only = parser.parse_args().only
    app = QApplication(["ripgui"])
    app.setApplicationName("ripgui")
    IMAGES.mkdir(exist_ok=True)
    if only != "still":
        for scheme in SCHEMES:
            with alone() as scratch:
                film = make_season(scratch / "Films", find_ffmpeg().path, (FIRST,))[FIRST]
                take_first_encode(app, scheme, Path(film), _SCRIPT, IMAGES / f"first-encode-{scheme}.webp")
    if only != "animated":
        with alone() as scratch:
            episodes = make_season(scratch / "Season 1", find_ffmpeg().path, (DONE, RUNNING, WAITING, FAILED))
            take_still(app, episodes)


@contextlib.contextmanager
def alone() -> Iterator[Path]:
    """A folder for all that is made, with settings and a queue of its own."""
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["RIPGUI_HOME"] = str(Path(scratch) / "ripgui")
        yield Path(scratch)


def take_still(app: QApplication, episodes: dict[str, str]) -> None:
    with Studio(app, IMAGES) as studio:
        fill_queue(studio, episodes)
        take_seams(studio)
        take_compared(studio)
        take_inspector(studio)
        take_editor(studio)
        take_error(studio)
        take_running(studio)


def fill_queue(studio: Studio, episodes: dict[str, str]) -> None:
    """One is done, one failed, two wait."""
    for script, file in ((_SCRIPT, "restore.vpy"), (_LACKING, "flicker.vpy")):
        Path(episodes[DONE]).with_name(file).write_text(script, encoding="utf-8")
        studio.session.trust(script)
    for name, path in episodes.items():
        options = AddOptions(
            script=_LACKING if name == FAILED else _SCRIPT,
            script_path=str(Path(path).with_name("flicker.vpy" if name == FAILED else "restore.vpy")),
            encoder=_QUICK if name == DONE else _SLOW,
            chunk_seconds=2.5,
            workers=2,
        )
        studio.session.add((path,), options)
        until(f"{name} is in the queue", lambda: studio.has(name))  # noqa: B023  called at once
    for name, state in ((DONE, TaskState.DONE), (FAILED, TaskState.FAILED)):
        studio.session.start_task(studio.item(name).task.id)
        until(f"{name} is {state}", lambda: studio.item(name).task.state is state)  # noqa: B023  called at once


def take_seams(studio: Studio) -> None:
    studio.select(DONE)
    studio.do("seams")
    seams = child(studio.window, SeamWindow)
    until("seams are measured", lambda: len(seams.list.found) == len(studio.item(DONE).chunks) - 1)
    shown: list[SeamPictures] = []
    seams.loader.pictured.connect(shown.append)
    studio.do("worstSeam")
    until("pictures of the seam are there", lambda: bool(shown) and shown[-1].look.seam == seams.seam)
    studio.take("seams", seams)
    seams.close()


def take_compared(studio: Studio) -> None:
    """Of a task that waits: one at work is opened anew when it gets on, and its pictures go for a moment."""
    view = studio.window.preview.view
    studio.select(WAITING)
    studio.go_to(_BOAT)
    studio.do("compareDifference")
    studio.wait_for_pictures()
    studio.do("strongerDifference")
    studio.take("difference", ready=resting(view))
    studio.do("compareSide")
    studio.wait_for_pictures()
    studio.take("side", ready=resting(view))
    studio.do("compareWipe")
    studio.wait_for_pictures()
    for _ in range(4):
        view.zoom(1, QPointF(0.36 * view.width(), 0.8 * view.height()))
    view.set_wipe(0.5)
    studio.take("wipe", ready=resting(view))
    studio.do("fit")


def take_inspector(studio: Studio) -> None:
    window = studio.window
    studio.go_to(_BOAT)
    studio.do("compareSide")
    studio.do("inspect")
    studio.wait_for_pictures()
    scope = child(window, ScopeView)
    until("the histogram is there", lambda: scope.reading is not None)
    for _ in range(7):
        window.preview.view.zoom(1, QPointF(0.15 * window.preview.view.width(), 0.8 * window.preview.view.height()))
    told: list[Pixel] = []
    window.loader.inspected.connect(told.append)
    studio.point_at(window.preview.view, QPointF(0.2, 0.6))
    until("the pixel's values are there", lambda: bool(told))
    studio.take("inspect")
    studio.do("fit")
    studio.do("inspect")
    studio.do("compareOne")
    studio.do("crop")
    studio.wait_for_pictures()
    studio.take("crop")
    studio.do("crop")


def take_editor(studio: Studio) -> None:
    window, editor = studio.window, studio.window.editor
    studio.select(WAITING)
    studio.go_to(_WALKER)
    window.work.splitter.setSizes([380, 520])
    window.activateWindow()
    editor.setFocus()
    until("the editor has the focus", editor.hasFocus)
    before = editor.toPlainText()
    cursor = editor.textCursor()
    cursor.setPosition(before.index("\n# Noise"))
    editor.setTextCursor(cursor)
    type_keys(editor, "clip = core.vszip.")
    until("names are proposed", lambda: is_seen(window, CompletionPopup))
    popup = next(popup for popup in window.findChildren(CompletionPopup) if popup.isVisible())
    popup.step(1)
    popup.step(1)

    def below() -> bool:
        """Colours change in two turns of the event loop, and the list finds its place again after them."""
        line = editor.viewport().mapTo(window, editor.cursorRect().bottomLeft())
        return popup.isVisible() and popup.y() >= line.y()

    studio.take("completion", ready=below)
    window.assistant.close_all()
    while editor.toPlainText() != before:
        editor.undo()
    window.editing.flush()
    settle()


def take_error(studio: Studio) -> None:
    window = studio.window
    studio.select(FAILED)
    window.editor.go_to_line(_LACKING[: _LACKING.index("zsmooth")].count("\n") + 1)
    until("a package is offered", lambda: window.work.script_card.notices.notice("package") is not None)
    studio.take("error")


def take_running(studio: Studio) -> None:
    """The queue at work, and a wipe between source and result."""
    window = studio.window
    window.work.splitter.setSizes([640, 250])
    window.messages.clear()
    studio.select(RUNNING)
    studio.do("start")

    def at_work() -> bool:
        item = studio.item(RUNNING)
        shares = [event.frames / event.total for event in item.live.values()]
        return item.frames_done > 240 and len(shares) > 1 and min(shares) > 0.1 and max(shares) - min(shares) > 0.15

    studio.go_to(_BOAT)
    studio.do("compareWipe")
    studio.wait_for_pictures()
    window.preview.view.set_wipe(0.42)
    until("chunks are under way", at_work, patience_s=1200)
    studio.take("window", ready=at_work)


if __name__ == "__main__":
    main()
