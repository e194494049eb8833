# SPDX-License-Identifier: GPL-3.0-or-later
"""A preview's session with a real worker: what comes after its end is nobody's."""

import queue
from collections.abc import Callable
from pathlib import Path

from ripgui.core.output import SOURCE
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.ui.preview.frames.picture import Subject
from ripgui.ui.preview.frames.session import Session
from ripgui.workers.preview_client import PreviewClient

type Call = Callable[[], None]

TIMEOUT_S = 30


def test_answers_after_the_end_are_for_nobody(make_clip: Callable[..., Path]) -> None:
    calls: queue.SimpleQueue[Call] = queue.SimpleQueue()
    heard: list[str] = []
    session = Session(
        PreviewClient(calls.put),
        Subject(script=SOURCE_SCRIPT, script_path="", source=str(make_clip(frames=48, size="160x90"))),
        told=lambda: heard.append("told"),
        progressed=lambda _: heard.append("progressed"),
        gone=lambda _: heard.append("gone"),
        frame_failed=lambda _, _error: heard.append("frame failed"),
    )
    try:
        session.open(runs_script=True)
        while not session.is_open:
            calls.get(timeout=TIMEOUT_S)()
        assert session.key(SOURCE, 0, tone_map=True) is None
        late = calls.get(timeout=TIMEOUT_S)
    finally:
        session.close()
    del heard[:]
    late()
    while not calls.empty():
        calls.get()()
    assert heard == []
