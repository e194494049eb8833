# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts to ask a loader of, and a hand that asks and waits."""

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.frames.picture import Picture, Request, Subject
from tests.unit.ui.hand import sent

HEAD = "import vapoursynth as vs\nfrom vapoursynth import core\n"
BLANK = HEAD + "clip = core.std.BlankClip(width=64,height=32,length=30,format=vs.YUV420P8,color=[126,128,128])\n"
SHORT = SOURCE_SCRIPT + "clip[:20].set_output(1)\ncore.std.BlankAudio(length=48000).set_output(2)\n"
SLOW = HEAD + (
    "import time\nclip = core.std.BlankClip(width=64,height=32,length=100000)\n"
    "def slow(n, f):\n    time.sleep(0.01)\n    return f\nclip.std.ModifyFrame(clip, slow).set_output()\n"
)


def subject_of(source: str, script: str = SOURCE_SCRIPT, reading: int = 0) -> Subject:
    return Subject(script=script, script_path="", source=source, reading=reading)


def request_of(source: str, number: int, *outputs: int, script: str = SOURCE_SCRIPT) -> Request:
    return Request(
        subject=subject_of(source, script), number=number, outputs=outputs or (0,), size=QSize(320, 180), tone_map=True
    )


class Asker:
    """Asks for something and waits for what comes."""

    def __init__(self, loader: PreviewLoader, source: str, qtbot: QtBot) -> None:
        self._loader = loader
        self._source = source
        self._qtbot = qtbot

    def subject(self, script: str = SOURCE_SCRIPT, reading: int = 0) -> Subject:
        return subject_of(self._source, script, reading)

    def request(self, number: int, *outputs: int, script: str = SOURCE_SCRIPT) -> Request:
        return request_of(self._source, number, *outputs, script=script)

    def pictures(self, number: int, *outputs: int, script: str = SOURCE_SCRIPT) -> tuple[Picture, ...]:
        with self._qtbot.waitSignal(self._loader.rendered) as rendered:
            self._loader.request(self.request(number, *outputs, script=script))
        (pictures,) = sent(rendered)
        assert isinstance(pictures, tuple)
        return pictures

    def failure(self, number: int, *outputs: int, script: str) -> tuple[str, int | None]:
        with self._qtbot.waitSignal(self._loader.failed) as failed:
            self._loader.request(self.request(number, *outputs, script=script))
        text, line = sent(failed)
        return text, line
