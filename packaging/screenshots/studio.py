# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window without a screen: waits until something is so, and takes pictures of it in both schemes."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.ui.close_dialog import CloseAnswer
from ripgui.ui.main_window import MainWindow
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.queue.text import name as shown_name
from ripgui.ui.theme import SchemeChoice, Theme
from ripgui.ui.window_state import WindowState

SCHEMES = (SchemeChoice.DARK, SchemeChoice.LIGHT)
_PATIENCE_S = 300.0
_POLL_MS = 20
_REST_S = 1.0
_QUALITY = 90
"""Text is as sharp as in the window, and noise a third of what it weighs in a PNG."""
_FEW_COLOURS = 100
"""As many as ground, words and the edges of their letters have."""


class Studio:
    """A window over a queue of its own. Pictures go into `folder` as name-dark.webp and name-light.webp."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        *,
        size: tuple[int, int] = (1680, 1020),
        scheme: SchemeChoice = SchemeChoice.DARK,
    ) -> None:
        self._folder = folder
        self.theme = Theme(app, scheme)
        self.session = Session(Store(), Settings())
        if not self.session.become_runner():
            raise SystemExit("another window has this queue")
        self.window = MainWindow(self.session, Settings(), self.theme, WindowState())
        self.window.resize(*size)
        self.window.show()
        self.window.start()
        until("the window has its presets", lambda: self.window.editing.is_ready)
        self.window.activateWindow()
        listed: list[object] = []
        self.window.language.plugins_listed.connect(listed.append)
        self.window.language.start()
        until("the editor knows the plugins", lambda: bool(listed))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.window.closing.close_now(CloseAnswer.STOP)
        self.window.close()
        self.session.close()

    # what a user does

    def do(self, name: str) -> None:
        """A command of the menus."""
        action = self.action(name)
        if not action.isEnabled():
            raise SystemExit(f"{name} cannot be done here")
        action.trigger()
        settle()

    def action(self, name: str) -> QAction:
        return child(self.window, QAction, f"{name}Action")

    def has(self, name: str) -> bool:
        return any(name == shown_name(item) for item in self.window.model.items())

    def item(self, name: str) -> QueueItem:
        """The task of the file with this name."""
        return next(item for item in self.window.model.items() if name == shown_name(item))

    def select(self, name: str) -> None:
        self.window.queue.view.select(self.item(name).task.id)
        settle()

    def go_to(self, frame: int) -> None:
        """Waits until this very frame is seen, as large as its place is."""
        self.window.preview.timeline.setValue(frame)
        if not self.window.preview.is_live:
            self.do("refresh")
        self.wait_for_pictures()

    def wait_for_pictures(self) -> None:
        pane = self.window.preview

        def there() -> bool:
            wanted, shown = pane.outputs.wanted, pane.view.pictures
            return len(shown) == len(wanted) and all(
                picture.request.number == pane.timeline.value()
                and picture.request.outputs == wanted
                and picture.request.size == pane.view.device_size()
                and picture.request.subject == pane.subject
                for picture in shown
            )

        until(f"frame {pane.timeline.value()} is there", there)

    def point_at(self, widget: QWidget, share: QPointF) -> None:
        """Moves the mouse over a place of a widget, in shares of its size."""
        at = QPointF(widget.width() * share.x(), widget.height() * share.y())
        no = Qt.MouseButton.NoButton
        QApplication.sendEvent(
            widget,
            QMouseEvent(QEvent.Type.MouseMove, at, widget.mapToGlobal(at), no, no, Qt.KeyboardModifier.NoModifier),
        )
        settle()

    # pictures

    def take(self, name: str, widget: QWidget | None = None, ready: Callable[[], bool] = lambda: True) -> None:
        """A picture in each scheme. ready: what has to be so again after colours changed."""
        for scheme in SCHEMES:
            self.window.choose_scheme(scheme)
            settle()
            until(f"{name} is ready", ready)
            self._save(widget or self.window, self._folder / f"{name}-{scheme}.webp")
        self.window.choose_scheme(SchemeChoice.DARK)
        settle()

    def _save(self, widget: QWidget, path: Path) -> None:
        if not widget.grab().save(str(path), quality=_QUALITY):
            raise SystemExit(f"{path} cannot be written")
        print(f"{path.name:32} {path.stat().st_size / 1024:5.0f} KiB", flush=True)


def until(what: str, so: Callable[[], bool], patience_s: float = _PATIENCE_S) -> None:
    """Lets the window work until something is so."""
    end = time.monotonic() + patience_s
    while not so():
        if time.monotonic() > end:
            raise SystemExit(f"waited in vain until {what}")
        loop = QEventLoop()
        QTimer.singleShot(_POLL_MS, loop.quit)
        # Not QTest.qWait: it keeps Python's other threads waiting, and what they make is waited for.
        loop.exec()


def settle() -> None:
    """Lets everything happen that was set off."""
    for _ in range(3):
        QApplication.processEvents()


def child[T: QObject](parent: QObject, kind: type[T], name: str = "") -> T:
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert found is not None, f"there is no {kind.__name__} {name}"
    return found


def resting(widget: QWidget) -> Callable[[], bool]:
    """Whether more is there than a ground and some words, and stays: a difference comes a little after its frames."""
    seen, since = QImage(), time.monotonic()

    def rests() -> bool:
        nonlocal seen, since
        image = widget.grab().toImage()
        if image != seen:
            seen, since = image, time.monotonic()
        middle = image.height() // 2
        colours = {image.pixel(x, middle) for x in range(image.width())}
        return len(colours) > _FEW_COLOURS and time.monotonic() - since > _REST_S

    return rests


def is_seen(parent: QObject, kind: type[QWidget]) -> bool:
    """Whether one of this kind is open."""
    return any(found.isVisible() for found in parent.findChildren(kind))


def type_keys(widget: QWidget, text: str) -> None:
    QTest.keyClicks(widget, text)
    settle()
