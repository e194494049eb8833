# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells somebody who looks elsewhere: a notice of the desktop, a sound, and progress in the taskbar."""

import io
import math
import struct
import sys
import wave
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from ripgui.core.durable import write_whole
from ripgui.core.event import Event, Finished
from ripgui.core.folders import cache_folder
from ripgui.core.task import TaskState
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.ui.language.told import in_words

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusMessage
    from PySide6.QtMultimedia import QSoundEffect

    from ripgui.ui.main_window import MainWindow

_SHOWN_MS = 10_000
_DESKTOP_FILE = "application://ripgui.desktop"
_RATE_HZ = 44100
_TONES = ((659.3, 0.14), (880.0, 0.3))
_LOUD = 0.25
_STEP = 0.01
"""Of progress: less is not worth a message."""


class Notices(QObject):
    """Each is a setting. told: a title and a text, for whoever looks elsewhere."""

    told = Signal(str, str)

    def __init__(self, window: "MainWindow", session: Session, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._done = self._failed = 0
        self._tray: QSystemTrayIcon | None = None
        self._sound: QSoundEffect | None = None
        self._progress: float | None = None
        self._has_bus: bool | None = None
        session.happened.connect(self._on_event)
        session.ran_out.connect(self._on_ran_out)
        self.told.connect(self._show)
        window.model.estimated.connect(self._show_progress)

    def take_settings(self, settings: Settings) -> None:
        """They hold from now on."""
        self._settings = settings
        self._show_progress()

    def close(self) -> None:
        """Leaves nothing in the taskbar."""
        if self._tray is not None:
            self._tray.hide()
        self._send_progress(None)

    def _on_event(self, event: Event) -> None:
        if not isinstance(event, Finished):
            return
        if event.state is TaskState.DONE:
            self._done += 1
        elif event.state is TaskState.FAILED:
            self._failed += 1
            name = self._window.name_of(event.task)
            self._tell(self.tr("{name} failed").format(name=name), in_words(event.error))

    def _on_ran_out(self) -> None:
        done, failed = self._done, self._failed
        self._done = self._failed = 0
        self._send_progress(None)
        if not done:
            return  # each failure was told
        text = self.tr("{done} done, {failed} failed").format(done=done, failed=failed)
        self._tell(self.tr("The queue is done"), text if failed else self.tr("{done} done").format(done=done))

    def _tell(self, title: str, text: str) -> None:
        if self._settings.sound:
            self._window.background.run(_sound_file, self._play)
        if not self._window.isActiveWindow():
            self.told.emit(title, text)

    def _show(self, title: str, text: str) -> None:
        if not self._settings.notices:
            return
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            icon = QApplication.windowIcon()
            if icon.isNull():
                icon = self._window.style().standardIcon(self._window.style().StandardPixmap.SP_MediaPlay)
            self._tray = QSystemTrayIcon(icon, self)
            self._tray.setToolTip("RipGUI")
            self._tray.messageClicked.connect(self._come_forward)
            self._tray.activated.connect(self._come_forward)
        self._tray.show()
        self._tray.showMessage(title, text, self._tray.icon(), _SHOWN_MS)

    def _come_forward(self) -> None:
        self._window.come_forward()
        if self._tray is not None:
            self._tray.hide()

    def _play(self, path: str) -> None:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        if not QMediaDevices.audioOutputs():
            QApplication.beep()
            return
        if self._sound is None:
            self._sound = QSoundEffect(self)
            self._sound.setSource(QUrl.fromLocalFile(path))
        self._sound.play()

    def _show_progress(self) -> None:
        """How much of what runs is done."""
        item = next((item for item in self._window.model.items() if item.task.state.is_active), None)
        is_wanted = item is not None and self._settings.taskbar_progress
        self._send_progress(item.share if is_wanted and item is not None else None)

    def _send_progress(self, share: float | None) -> None:
        before = self._progress
        if share == before or (share is not None and before is not None and abs(share - before) < _STEP):
            return
        self._progress = share
        if self._has_bus is None:
            self._has_bus = False
            self._window.background.run(_has_bus, self._on_bus)
        elif self._has_bus:
            _send(share)

    def _on_bus(self, has_bus: bool) -> None:
        self._has_bus = has_bus
        if has_bus:
            _send(self._progress)


def _has_bus() -> bool:
    """For another thread: loads what speaks to the desktop, and looks whether one is there."""
    if sys.platform != "linux":
        return False
    from PySide6.QtDBus import QDBusConnection

    return QDBusConnection.sessionBus().isConnected()


def _send(share: float | None) -> None:
    from PySide6.QtDBus import QDBusConnection

    QDBusConnection.sessionBus().send(progress_message(share))


def progress_message(share: float | None) -> "QDBusMessage":
    """What docks and taskbars of Linux desktops hear; None takes the bar away."""
    from PySide6.QtDBus import QDBusMessage

    message = QDBusMessage.createSignal("/ripgui", "com.canonical.Unity.LauncherEntry", "Update")
    message.setArguments([_DESKTOP_FILE, {"progress": share or 0.0, "progress-visible": share is not None}])
    return message


def _sound_file() -> str:
    """For another thread: loads what plays it, and makes it where it is not there yet. Raises OSError."""
    import PySide6.QtMultimedia  # noqa: F401  to have it loaded

    path = cache_folder() / "chime.wav"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, _chime())
    return str(path)


def _chime() -> bytes:
    """Two tones that fade away, as a WAV file has them."""
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setparams((1, 2, _RATE_HZ, 0, "NONE", "not compressed"))
        for pitch_hz, length_s in _TONES:
            count = round(length_s * _RATE_HZ)
            loud = (math.sin(2 * math.pi * pitch_hz * at / _RATE_HZ) * (1 - at / count) for at in range(count))
            file.writeframes(b"".join(struct.pack("<h", round(32767 * _LOUD * value)) for value in loud))
    return made.getvalue()
