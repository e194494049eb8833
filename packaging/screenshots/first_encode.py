# SPDX-License-Identifier: GPL-3.0-or-later
"""The animated picture of the README: a video is dropped, looked at beside its source, and encoded."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from ripgui.core.folders import config_folder
from ripgui.core.task import TaskState
from ripgui.media.ffmpeg import find_ffmpeg
from ripgui.ui.theme import SchemeChoice
from screenshots.reel import Reel
from screenshots.studio import Studio, settle, until

_SIZE = (1080, 720)
_FRAME = 40
_PRESET = "clean"
_LOOKS_MS = 1000
_TELLS_PER_FILM = 36


def take_first_encode(app: QApplication, scheme: SchemeChoice, film: Path, script: str, to: Path) -> None:
    """film: what is dropped; a result comes to lie beside it. script: of the preset that is chosen."""
    presets = config_folder() / "presets"
    presets.mkdir(parents=True, exist_ok=True)
    encoder = "-c:v libx265 -preset ultrafast -crf 20 -pix_fmt yuv420p10le"
    text = f'format = 1\ntitle = "Less noise, 10 bits"\nencoder = "{encoder}"\nchunk_seconds = 2.5\nscript = \'\'\'\n'
    (presets / f"{_PRESET}.toml").write_text(f"{text}{script}'''\n", encoding="utf-8")
    frames = film.with_name(f"frames-{scheme}")
    frames.mkdir()
    with Studio(app, to.parent, size=_SIZE, scheme=scheme) as studio:
        studio.session.trust(script)
        studio.window.splitter.setSizes([376, 704])
        studio.window.work.splitter.setSizes([520, 100])
        settle()
        reel = Reel(studio.window, studio.theme, frames)
        _drop(studio, reel, film)
        _choose(studio, reel)
        _compare(studio, reel)
        _encode(studio, reel, film.name)
        reel.save(to, find_ffmpeg().path)
    print(f"{to.name:32} {to.stat().st_size / 1024:5.0f} KiB, {reel.seconds:.0f} s", flush=True)


def _drop(studio: Studio, reel: Reel, film: Path) -> None:
    reel.caption = "1.  Drop a video"
    reel.pointer = QPointF(30, _SIZE[1] + 30)
    reel.dragged = film.name
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(film))])
    handle = studio.window.windowHandle()
    way = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    target = _middle(studio.window.queue, studio.window)
    is_over = False
    for at in reel.path_to(target, 1300):
        if at.y() < _SIZE[1]:
            place = at.toPoint()
            QApplication.sendEvent(handle, (QDragMoveEvent if is_over else QDragEnterEvent)(place, *way))
            is_over = True
        reel.step()
    reel.hold(400)
    QApplication.sendEvent(handle, QDropEvent(target, *way))
    reel.dragged = ""
    until("the film is in the queue", lambda: studio.has(film.name))
    studio.select(film.name)
    until("its times are known", lambda: studio.window.preview.timeline.frames > _FRAME)
    studio.go_to(_FRAME)
    until("it is there in small", lambda: studio.item(film.name).task.facts is not None)
    reel.hold(_LOOKS_MS)


def _choose(studio: Studio, reel: Reel) -> None:
    window = studio.window
    reel.caption = "2.  Choose a preset, or write a script"
    box = window.tools.presets
    reel.move(_middle(box, window), 700)
    box.showPopup()
    settle()
    row = box.findData(_PRESET)
    view = box.view()
    view.setCurrentIndex(box.model().index(row, 0))
    reel.hold(300)
    at = view.viewport().mapToGlobal(view.visualRect(box.model().index(row, 0)).center())
    reel.move(QPointF(window.mapFromGlobal(at)), 600)
    reel.hold(300)
    box.hidePopup()
    box.setCurrentIndex(row)
    box.activated.emit(row)
    settle()
    studio.do("refresh")
    studio.go_to(_FRAME)
    reel.hold(_LOOKS_MS)


def _compare(studio: Studio, reel: Reel) -> None:
    """Drags the line between source and result over the picture."""
    window, view = studio.window, studio.window.preview.view
    reel.caption = "3.  Look: source and result, any frame, any zoom"
    studio.do("compareWipe")
    studio.wait_for_pictures()
    for _ in range(4):
        view.zoom(1, QPointF(0.3 * view.width(), 0.75 * view.height()))
    view.set_wipe(0.5)
    studio.wait_for_pictures()
    reel.move(_middle(view, window), 500)
    _mouse(view, QEvent.Type.MouseButtonPress, reel.pointer, window)
    for share, duration_ms in ((0.85, 700), (0.12, 1100), (0.5, 600)):
        for at in reel.path_to(_middle(view, window, share), duration_ms):
            _mouse(view, QEvent.Type.MouseMove, at, window)
            reel.step()
    _mouse(view, QEvent.Type.MouseButtonRelease, reel.pointer, window)
    reel.hold(400)


def _encode(studio: Studio, reel: Reel, name: str) -> None:
    window = studio.window
    reel.caption = "4.  Start: encoded in chunks, then checked frame by frame"
    start = next(
        each for each in window.tools.findChildren(QToolButton) if each.defaultAction() is studio.action("start")
    )
    reel.move(_middle(start, window), 800)
    start.click()
    told = 0

    def over() -> bool:
        nonlocal told
        item = studio.item(name)
        if item.frames_now - told > item.frames / _TELLS_PER_FILM:
            told = item.frames_now
            reel.hold(100)
        return item.task.state is TaskState.DONE

    until("the film is encoded", over, patience_s=900)
    settle()
    reel.hold(2800)


def _middle(widget: QWidget, window: QWidget, share: float = 0.5) -> QPointF:
    """share: of its width."""
    return QPointF(widget.mapTo(window, QPoint(round(widget.width() * share), widget.height() // 2)))


def _mouse(widget: QWidget, kind: QEvent.Type, at: QPointF, window: QWidget) -> None:
    local = QPointF(widget.mapFrom(window, at.toPoint()))
    is_moved = kind is QEvent.Type.MouseMove
    left, no = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    held = no if kind is QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(
        kind, local, widget.mapToGlobal(local), no if is_moved else left, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, event)
    settle()
