# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures near some times, of short videos and of long ones."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ripgui.core.error import InputError
from ripgui.media import filmstrip as module
from ripgui.media.filmstrip import filmstrip


def test_a_short_video_shows_what_is_asked_for(make_clip: Callable[..., Path]) -> None:
    path = make_clip(frames=96, rate="24", keyframe_every=96)
    pictures = list(filmstrip(str(path), [3.0, 0.0, 1.5], width=80))
    assert [float(picture.at_s) for picture in pictures] == pytest.approx([0.0, 1.5, 3.0], abs=0.2)
    assert {(picture.width, picture.height, len(picture.pixels)) for picture in pictures} == {(80, 60, 80 * 60 * 3)}
    assert len({picture.pixels for picture in pictures}) == 3


@pytest.mark.parametrize("late", [0.0, 0.5])
def test_a_long_video_shows_keyframes_once(
    make_clip: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, late: float
) -> None:
    monkeypatch.setattr(module, "_SHORT_US", 0)
    path = make_clip(frames=96, rate="24", keyframe_every=24, seconds_late=late)
    pictures = list(filmstrip(str(path), [2.2, 0.1, 1.1, 1.2, 0.0], width=80))
    assert [float(picture.at_s) for picture in pictures] == pytest.approx([2.0, 0.0, 1.0], abs=0.01)


def test_what_is_no_video_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "no.mkv"
    path.write_bytes(b"no" * 500)
    with pytest.raises(InputError):
        list(filmstrip(str(path), [0.0], width=80))
