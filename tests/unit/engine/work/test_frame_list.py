# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of keyframes and frame times, compared with what ffmpeg's libraries read."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import pytest

from ripgui.core.error import InputError
from ripgui.engine.work.frame_list import keyframes_text, save_keyframes, save_timecodes, timecodes_text


def test_the_forms_are_those_that_others_read() -> None:
    assert keyframes_text((0, 24)) == "# keyframe format v1\nfps 0\n0\n24\n"
    assert timecodes_text((Fraction(0), Fraction(1001, 24000))) == "# timecode format v2\n0.000000\n41.708333\n"


def test_lists_say_what_is_in_the_file(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    video = make_clip(container="mp4", frames=48)
    save_keyframes(str(video), str(tmp_path / "k.txt"))
    save_timecodes(str(video), str(tmp_path / "t.txt"))
    with av.open(str(video)) as container:
        stream = container.streams.video[0]
        packets = sorted((packet for packet in container.demux(stream) if packet.size), key=lambda one: one.pts or 0)
        first = packets[0].pts or 0
        times = [float(((packet.pts or 0) - first) * (stream.time_base or 0) * 1000) for packet in packets]
    keys = [number for number, packet in enumerate(packets) if packet.is_keyframe]
    assert (tmp_path / "k.txt").read_text().splitlines()[2:] == [str(number) for number in keys]
    told = [float(line) for line in (tmp_path / "t.txt").read_text().splitlines()[1:]]
    assert told == pytest.approx(times, abs=1)


def test_what_cannot_be_is_one_message(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        save_keyframes(str(tmp_path / "none.mkv"), str(tmp_path / "k.txt"))
    with pytest.raises(InputError, match="cannot be written"):
        save_keyframes(str(make_clip(frames=24)), str(tmp_path / "no" / "k.txt"))
