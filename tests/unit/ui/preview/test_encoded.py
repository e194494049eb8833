# SPDX-License-Identifier: GPL-3.0-or-later
"""What was encoded of a range, looked at beside the script's clip under the numbers of its frames."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from ripgui.core.output import ENCODED
from ripgui.core.patience import Patience
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.frames.picture import Picture, Request, Subject
from tests.unit.ui.hand import sent


@pytest.fixture
def loader(qtbot: QtBot) -> Iterator[PreviewLoader]:
    made = PreviewLoader(Patience(first_s=60, next_s=60))
    yield made
    made.close()


def pictures(loader: PreviewLoader, qtbot: QtBot, subject: Subject, number: int) -> tuple[Picture, ...]:
    with qtbot.waitSignal(loader.rendered) as rendered:
        loader.request(Request(subject=subject, number=number, outputs=(0, ENCODED), size=QSize(320, 180)))
    (got,) = sent(rendered)
    assert isinstance(got, tuple)
    return got


def test_a_range_has_the_numbers_of_the_clip(
    loader: PreviewLoader, qtbot: QtBot, make_clip: Callable[..., Path], ffmpeg: str, tmp_path: Path
) -> None:
    source, encoded = make_clip(frames=48, size="160x90", codec="ffv1"), tmp_path / "range.mkv"
    cut = "select='between(n,10,29)',setpts=N/FRAME_RATE/TB"
    subprocess.run([ffmpeg, "-v", "error", "-i", str(source), "-vf", cut, "-c:v", "ffv1", str(encoded)], check=True)
    opened = QSignalSpy(loader.opened)
    subject = Subject(script=SOURCE_SCRIPT, script_path="", source=str(source), encoded=(str(encoded), 10))
    for number in (10, 17, 29):
        ours, theirs = pictures(loader, qtbot, subject, number)
        assert (ours.output, theirs.output, theirs.number) == (0, ENCODED, number)
        assert ours.image == theirs.image
    assert [(info.index, info.clip.frames) for info in opened.at(0)[0]] == [(ENCODED, 30), (0, 48)]
    assert pictures(loader, qtbot, subject, 40)[1].number == 29
    before, _ = pictures(loader, qtbot, subject, 9)
    assert before.image != pictures(loader, qtbot, subject, 9)[1].image


def test_a_file_that_is_gone_leaves_the_script_to_be_seen(
    loader: PreviewLoader, qtbot: QtBot, make_clip: Callable[..., Path]
) -> None:
    source = str(make_clip(frames=24))
    subject = Subject(script=SOURCE_SCRIPT, script_path="", source=source, encoded=("/videos/gone.mkv", 0))
    assert [picture.output for picture in pictures(loader, qtbot, subject, 3)] == [0]
    with qtbot.waitSignal(loader.failed) as failed:
        loader.request(Request(subject=subject, number=3, outputs=(ENCODED,), size=QSize(320, 180)))
    assert "gone.mkv cannot be shown" in sent(failed)[0]
