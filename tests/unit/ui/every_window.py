# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens all windows that the program has, with something in each."""

from collections.abc import Iterator
from fractions import Fraction

from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from ripgui.core.endpoint import Endpoint
from ripgui.core.patience import Patience
from ripgui.core.piece import Piece
from ripgui.core.ranges import FrameRange
from ripgui.core.seam import Judged, Score, Seam, seams_of
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskState
from ripgui.core.when_done import Action
from ripgui.engine.licences import Component
from ripgui.engine.script.plugins import Package
from ripgui.remote.registry import ABOUT
from ripgui.ui.about.dialog import AboutDialog
from ripgui.ui.background import Background
from ripgui.ui.close_dialog import CloseDialog
from ripgui.ui.history.window import HistoryWindow
from ripgui.ui.main_window import MainWindow
from ripgui.ui.packages.dialog import PackageDialog
from ripgui.ui.preview.benchmark import Benchmark
from ripgui.ui.preview.frames.picture import Subject
from ripgui.ui.preview.memory import Bookmark, PictureChoices
from ripgui.ui.preview.save.picture_set import PictureSet
from ripgui.ui.preview.save.set_dialog import SetDialog, SetOffer, SetWork
from ripgui.ui.preview.save.upload import Upload
from ripgui.ui.preview.time.bookmark_list import BookmarkList
from ripgui.ui.preview.time.times import Times
from ripgui.ui.remote.line import Line
from ripgui.ui.remote.path import WindowPath
from ripgui.ui.remote.server_window import ServerWindow
from ripgui.ui.seam.window import SeamWindow
from ripgui.ui.split.dialog import SplitDialog
from ripgui.ui.storage.link import LinkDialog
from ripgui.ui.text_dialog import TextDialog
from ripgui.ui.timing.countdown import Countdown
from tests.unit.ui.hand import child, fill, trigger
from tests.unit.ui.rows import make_row

BY_COMMAND = (
    *("settings", "watchedFolders", "storages", "webhooks", "presets", "endpoints", "shortcuts", "history", "timing"),
    *("listMarks", "splitTask", "calibrate"),
)
IN_WINDOW = ("restore", "inspect", "crop", "find")
"""Panels of the main window that are there when they are asked for."""
_FPS = Fraction(24)
_SPAN = FrameRange(0, 300)


def open_every_window(window: MainWindow, qtbot: QtBot) -> list[QWidget]:
    """The main window first."""
    fill(
        window,
        make_row(1, TaskState.RUNNING, chunks=4, done=2),
        make_row(2, TaskState.DONE, chunks=3, done=3),
        make_row(3, TaskState.FAILED, chunks=3, done=1),
    )
    window.queue.view.select(2)
    for name in (*BY_COMMAND, *IN_WINDOW):
        trigger(window, name)
    _fill(window)
    for made in (*_reading(window), *_asking(window), _seams(window), *_servers(window)):
        made.show()
    qtbot.waitUntil(lambda: bool(window.findChildren(HistoryWindow)))
    qtbot.waitUntil(window.findChildren(HistoryWindow)[0].isVisible)
    return [window, *(each for each in QApplication.topLevelWidgets() if _is_window(each) and each is not window)]


def views(top: QWidget) -> Iterator[None]:
    """Shows one after the other what stands behind tabs."""
    for bar in top.findChildren(QTabBar):
        if bar.isVisible():
            for tab in range(bar.count()):
                bar.setCurrentIndex(tab)
                QApplication.processEvents()
                yield
    yield


def _is_window(widget: QWidget) -> bool:
    return widget.isVisible() and bool(widget.windowTitle())


def _fill(window: MainWindow) -> None:
    pieces = child(window, SplitDialog)
    pieces.set_pieces([Piece(Fraction(1), Fraction(2)), Piece(Fraction(2), Fraction(1))])
    child(window, BookmarkList).show_bookmarks((Bookmark(frame=12, name="a name"), Bookmark(frame=70)), Times(_FPS))


def _reading(window: MainWindow) -> Iterator[QWidget]:
    """Windows with something to read."""
    about = AboutDialog(window.theme, window)
    about.show_versions([("RipGUI", "1.0"), ("Qt", "6")])
    about.licences.show_components((Component(name="httpx", version="1", licence="BSD-3-Clause"),))
    yield about
    yield TextDialog("What this machine offers", "Much.\n" * 40, window.theme, window)
    packages = PackageDialog(window.theme, window)
    packages.show_packages([Package(name="vapoursynth-bwdif", version="1.2", size_bytes=4_000_000)])
    yield packages
    link = LinkDialog("film.mkv", 24, window)
    link.show_link("https://storage.example/film.mkv?signature=1234")
    yield link
    benchmark = Benchmark(window.theme, window)
    benchmark.begin("Result", _SPAN)
    yield benchmark


def _asking(window: MainWindow) -> Iterator[QWidget]:
    """Windows that want an answer."""
    yield CloseDialog(window.theme, window)
    yield Countdown(Action.SLEEP, window.theme, window)
    offer = SetOffer(
        subject=Subject(script=SOURCE_SCRIPT, script_path="", source="/films/one.mkv"),
        name="one",
        folder="/films/one pictures",
        frame=0,
        time_s=Fraction(0),
        recorded_s=(),
        bookmarks=(12,),
        frames=300,
        selected=(10, 20),
        outputs=((-1, "Source"), (0, "Result")),
        tone_map=True,
        is_only=True,
    )
    work = SetWork(PictureSet(window.patience, window.background, window), Upload(window))
    yield SetDialog(window.theme, work, offer, choices=PictureChoices(), ask_folder=lambda _: None, parent=window)


def _seams(window: MainWindow) -> QWidget:
    made = SeamWindow(window.actions_by_name, window.theme, Patience(), lambda _: "", window)
    made.setWindowTitle("Seams")
    found = seams_of([FrameRange(100 * number, 100 * number + 100) for number in range(3)])
    made.list.picked.disconnect()  # nothing of it is rendered
    made.list.show_seams(found, _FPS)
    made.strip.show_seams(_SPAN, found)
    made.quad.show_notice("The pictures are rendered …")
    for seam, drop in zip(found, (1.0, 30.0), strict=True):
        judged = _judged(seam, drop)
        made.list.take(judged)
        made.strip.take(judged)
    return made


def _judged(seam: Seam, drop: float) -> Judged:
    worst, usual = (
        Score(number=seam.frame, ssimulacra2=90 - drop, xpsnr=40.0),
        Score(number=seam.frame - 50, ssimulacra2=90.0, xpsnr=44.0),
    )
    return Judged(seam=seam, worst=worst, usual=usual, scores=(worst, usual))


def _servers(window: MainWindow) -> Iterator[QWidget]:
    """One that has all pages, and one that has clips. Nobody answers: their line is closed."""
    background = Background(window)
    path = WindowPath(background, window)
    path.close()
    for kind in ("visionular", "finalrip"):
        line = Line(path, Endpoint(name="studio", kind=kind, url="https://farm.example", token="env:FARM_TOKEN"))
        yield ServerWindow(line, ABOUT[kind], window.theme, list, window)
