# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources that are more than a plain file, through the whole application: no frame is lost, nothing drifts."""

from fractions import Fraction
from pathlib import Path

import pytest

from ripgui.core.folders import resource_folder
from tests.e2e.commands import FAST, ripgui, video_times
from tests.telecine import make_telecined

MILLISECOND = 0.0011


@pytest.mark.parametrize(
    ("words", "frames", "rate"),
    [
        ((), 48, Fraction(24000, 1001)),
        (
            ("--script", str(resource_folder() / "templates" / "12-repeat-flags.vpy")),
            60,
            Fraction(30000, 1001),
        ),
    ],
    ids=["ignored", "honoured"],
)
def test_soft_telecine_keeps_to_its_sound(
    words: tuple[str, ...], frames: int, rate: Fraction, tmp_path: Path, ffmpeg: str
) -> None:
    source, output = make_telecined(tmp_path, ffmpeg, "film.mpg"), tmp_path / "out.mkv"
    ran = ripgui("encode", str(source), *words, "--encoder", FAST, "-o", str(output), "--json")
    assert ran.status == 0, ran.stderr
    times = video_times(output)
    assert len(times) == frames
    assert all(abs(time - times[0] - number / rate) <= MILLISECOND for number, time in enumerate(times))
