# SPDX-License-Identifier: GPL-3.0-or-later
"""A preview's session with a real worker: where its pictures come, and what comes after its end."""

import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from ripgui.core.output import SOURCE
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.ui.preview.frames.picture import Request, Subject
from ripgui.ui.preview.frames.session import Session
from ripgui.workers.picture_ring import USUAL_PICTURE_BYTES
from ripgui.workers.preview_client import PreviewClient
from tests.unit.ui.preview.frames.asker import HEAD

type Call = Callable[[], None]

TIMEOUT_S = 30
RED = HEAD + "core.std.BlankClip(width=1280,height=720,length=9,format=vs.RGB24,color=[255,0,0]).set_output()\n"


class Talk:
    """A worker, and what it says."""

    def __init__(self, source: str) -> None:
        self.calls: queue.SimpleQueue[Call] = queue.SimpleQueue()
        self.heard: list[str] = []
        self.client = PreviewClient(self.calls.put)
        self._source = source

    def session(self, script: str) -> Session:
        """It has the script open."""
        session = Session(
            self.client,
            Subject(script=script, script_path="", source=self._source),
            told=lambda: self.heard.append("told"),
            progressed=lambda _: self.heard.append("progressed"),
            gone=lambda _: self.heard.append("gone"),
            frame_failed=lambda _, _error: self.heard.append("frame failed"),
        )
        session.open(runs_script=True)
        while not session.is_open:
            self.listen()
        return session

    def listen(self) -> None:
        self.calls.get(timeout=TIMEOUT_S)()


@pytest.fixture
def talk(make_clip: Callable[..., Path]) -> Iterator[Talk]:
    made = Talk(str(make_clip(frames=48, size="160x90")))
    yield made
    made.client.close()


def test_a_place_that_was_made_beforehand_is_used(talk: Talk) -> None:
    ring = talk.client.make_room(USUAL_PICTURE_BYTES)
    session = talk.session(RED)
    key = session.key(0, 3, tone_map=False)
    assert key is not None
    while not session.bring([key], at_most=1):
        talk.listen()
    request = Request(subject=session.subject, number=3, outputs=(0,), size=QSize(1280, 720))
    image = session.picture(key, request).image
    assert (image.width(), image.height(), image.pixelColor(1279, 719).name()) == (1280, 720, "#ff0000")
    assert talk.client.ring is ring


def test_answers_after_the_end_are_for_nobody(talk: Talk) -> None:
    session = talk.session(SOURCE_SCRIPT)
    assert session.key(SOURCE, 0, tone_map=True) is None
    late = talk.calls.get(timeout=TIMEOUT_S)
    session.close()
    del talk.heard[:]
    late()
    while not talk.calls.empty():
        talk.calls.get()()
    assert talk.heard == []
