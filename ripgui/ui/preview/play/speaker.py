# SPDX-License-Identifier: GPL-3.0-or-later
"""The loudspeaker, if there is one. Qt's sound is loaded when something is first to be heard, and never on the way."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QIODevice, QObject, Qt, QThreadPool, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink, QMediaDevices

_QUEUE_S = 0.2


class Speaker:
    """Takes samples of 16 bits, channels interleaved, as it has room for them."""

    def __init__(self, sink: "QAudioSink", pipe: QIODevice) -> None:
        self._sink = sink
        self._pipe = pipe

    def room(self) -> int:
        """In bytes."""
        return self._sink.bytesFree()

    def queued(self) -> int:
        """Bytes that were taken but not heard yet."""
        return max(0, self._sink.bufferSize() - self._sink.bytesFree())

    def write(self, samples: bytes) -> int:
        """How many bytes it took."""
        return max(0, self._pipe.write(samples))

    def set_volume(self, volume: float) -> None:
        self._sink.setVolume(volume)

    def hold(self, held: bool) -> None:
        if held:
            self._sink.suspend()
        else:
            self._sink.resume()

    def close(self) -> None:
        self._sink.stop()
        self._sink.deleteLater()


class Speakers(QObject):
    """failed: why there is none, once. are_ready: one can be opened."""

    failed = Signal(str)
    _loaded = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._is_asked = False
        self._devices: QMediaDevices | None = None
        self.are_ready = False
        self.are_missing = False
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)

    def look(self) -> None:
        """Loads Qt's sound on another thread: it takes longer than a frame is shown."""
        if not self._is_asked:
            self._is_asked = True
            tell = self._loaded.emit
            self._pool.start(lambda: tell(_load()))

    def close(self) -> None:
        self._pool.waitForDone()

    def open(self, sample_rate: int, channels: int) -> Speaker | None:
        """None where nothing can be heard."""
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio

        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            self._on_loaded(QCoreApplication.translate("Speakers", "no loudspeaker was found"))
            return None
        form = QAudioFormat()
        form.setSampleRate(sample_rate)
        form.setChannelCount(channels)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        sink = QAudioSink(device, form, self)
        sink.setBufferSize(round(_QUEUE_S * sample_rate) * channels * 2)
        pipe = sink.start()
        if sink.error() != QtAudio.Error.NoError:
            sink.deleteLater()
            self._on_loaded(QCoreApplication.translate("Speakers", "the loudspeaker cannot be used"))
            return None
        return Speaker(sink, pipe)

    def _on_loaded(self, error: str) -> None:
        self.are_ready, self.are_missing = not error, bool(error)
        if error:
            self._watch()
            self.failed.emit(error)

    def _watch(self) -> None:
        """A loudspeaker that is plugged in later is worth another look."""
        if self._devices is not None:
            return
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError:
            return
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._on_devices)

    def _on_devices(self) -> None:
        if self.are_missing:
            self._is_asked = self.are_missing = False


def _load() -> str:
    """What is wrong, "" where nothing is. The first look for devices takes longest."""
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as error:
        missing = str(error).partition(": ")[0]
        return QCoreApplication.translate("Speakers", "{library} is missing").format(library=missing)
    if QMediaDevices.defaultAudioOutput().isNull():
        return QCoreApplication.translate("Speakers", "no loudspeaker was found")
    return ""
