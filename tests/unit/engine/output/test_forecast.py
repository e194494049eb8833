# SPDX-License-Identifier: GPL-3.0-or-later
"""What a card says of a source, before and after all of it was looked through."""

import subprocess
from pathlib import Path

import pytest

from ripgui.engine.output.forecast import facts_of
from ripgui.media.packets import scan_source
from ripgui.media.probe import probe_source


def test_a_rate_that_varies_is_told_by_its_mean(tmp_path: Path, ffmpeg: str) -> None:
    path = tmp_path / "variable.mkv"
    argv = [
        ffmpeg,
        "-v",
        "error",
        "-f",
        "lavfi",
        "-i",
        "testsrc2=s=160x120:r=30",
        "-vf",
        "setpts='N*(2-lt(N,30))/30/TB'",
    ]
    argv += ["-fps_mode", "vfr", "-frames:v", "100", "-c:v", "libx264", "-preset", "ultrafast", str(path)]
    subprocess.run(argv, check=True)
    source = probe_source(str(path))
    known = facts_of(source, scan_source(source))
    assert known.varies
    assert float(known.fps) == pytest.approx(99 / (99 * 2 / 30), rel=0.01)


def test_a_constant_rate_is_the_one_that_was_probed(tmp_path: Path, ffmpeg: str) -> None:
    path = tmp_path / "constant.mkv"
    argv = [ffmpeg, "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=160x120:r=30:d=1", "-c:v", "ffv1", str(path)]
    subprocess.run(argv, check=True)
    source = probe_source(str(path))
    assert facts_of(source, scan_source(source)) == facts_of(source)
    assert not facts_of(source).varies
