# SPDX-License-Identifier: GPL-3.0-or-later
"""What fails while frames are made: an exception, a crash, a hang, a card without room."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.commands import FAST, configure, ripgui

LATE_FAILURE = """
import os
from vapoursynth import core
clip = core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])


def change(n, f):
    if n == 30:
        {fault}
    return f


core.std.ModifyFrame(clip, clip, change).set_output()
"""


def test_an_exception_in_a_frame_names_its_line_and_is_not_tried_again(
    make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    script, output = tmp_path / "late.vpy", tmp_path / "out.mkv"
    script.write_text(LATE_FAILURE.format(fault="raise ValueError('no luck')"))
    words = ("--script", str(script), "--encoder", FAST, "-o", str(output), "--json")
    ran = ripgui("encode", str(make_clip()), *words)
    assert (ran.status, ran.stderr) == (1, "ripgui: script line 9: ValueError: no luck\n")
    assert [event["attempt"] for event in ran.named("chunk") if event["state"] == "failed"] == [1]


def test_a_crash_in_a_frame_costs_attempts(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    script, output = tmp_path / "late.vpy", tmp_path / "out.mkv"
    script.write_text(LATE_FAILURE.format(fault="import ctypes; ctypes.string_at(0)"))
    words = ("--script", str(script), "--encoder", FAST, "-o", str(output), "--json")
    ran = ripgui("encode", str(make_clip()), *words)
    assert ran.status == 1
    assert "SIGSEGV" in ran.stderr
    assert "line 9" in ran.stderr
    assert [event["attempt"] for event in ran.named("chunk") if event["state"] == "failed"] == [1, 2, 3]
    assert not output.exists()


FROM_FRAME_40 = """
import ctypes
import os
import time
from vapoursynth import core
clip = core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])


def change(n, f):
    if n >= 40:
        {fault}
    return f


core.std.ModifyFrame(clip, clip, change).set_output()
"""


# Its encoder has every frame of a chunk still before it when the next chunk's first frame is asked for.
PATIENT = "-c:v libx264 -preset veryslow -rc-lookahead 60 -crf 30"


@pytest.mark.parametrize(
    ("fault", "says", "encoder"),
    [
        ("ctypes.string_at(0)", "SIGSEGV", FAST),
        ("ctypes.string_at(0)", "SIGSEGV", PATIENT),
        ("time.sleep(1000)", "no frame and no progress", FAST),
    ],
)
def test_what_fails_at_every_frame_is_not_tried_to_the_end(
    sample: Path, tmp_path: Path, fault: str, says: str, encoder: str
) -> None:
    configure(frame_timeout_s=2 if "sleep" in fault else 4)
    script, output = tmp_path / "late.vpy", tmp_path / "out.mkv"
    script.write_text(FROM_FRAME_40.format(fault=fault))
    words = ("--script", str(script), "--encoder", encoder, "-o", str(output), "--chunk-seconds", "1", "--workers", "1")
    ran = ripgui("encode", str(sample), *words, "--json")
    assert ran.status == 1
    (planned,) = ran.named("planned")
    assert len(planned["chunks"]) > 3
    failed = [event["chunk"] for event in ran.named("chunk") if event["state"] == "failed"]
    done = [event["chunk"] for event in ran.named("chunk") if event["state"] == "done"]
    assert failed == [len(done)] * 3 + [len(done) + 1] * 3
    assert ran.stderr.startswith(f"ripgui: chunk {len(done)} failed 3 times, and so do the chunks after it: ")
    assert says in ran.stderr
    (work,) = tmp_path.glob(".ripgui-*")
    assert len(list(work.glob("*.mp4"))) == len(done) > 0


ONE_AT_A_TIME = """
import fcntl
import os
from vapoursynth import core

clip = core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])
card = open({card!r}, "w")
try:
    fcntl.flock(card, fcntl.LOCK_EX | fcntl.LOCK_NB)
    has_room = True
except BlockingIOError:
    has_room = False


def change(n, f):
    if not has_room:
        raise ValueError("operator(): CUDA failure 2: out of memory")
    return f


core.std.ModifyFrame(clip, clip, change).set_output()
"""


def test_where_a_card_is_full_fewer_workers_go_on(sample: Path, tmp_path: Path) -> None:
    script, output = tmp_path / "card.vpy", tmp_path / "out.mkv"
    script.write_text(ONE_AT_A_TIME.format(card=str(tmp_path / "card")))
    words = ("--script", str(script), "--encoder", FAST, "-o", str(output), "--chunk-seconds", "1", "--workers", "2")
    ran = ripgui("encode", str(sample), *words, "--json")
    assert (ran.status, ran.stderr) == (0, "")
    assert not [event for event in ran.named("chunk") if event["state"] == "failed"]
    (finished,) = ran.named("finished")
    assert any("a graphics card was full, so there is one worker less, 1 in all" in note for note in finished["notes"])
    assert finished["frames"] == 144


def test_a_card_that_is_too_small_for_one_ends_the_task(sample: Path, tmp_path: Path) -> None:
    script, output = tmp_path / "card.vpy", tmp_path / "out.mkv"
    script.write_text(ONE_AT_A_TIME.format(card=str(tmp_path / "card")).replace("has_room = True", "has_room = False"))
    words = ("--script", str(script), "--encoder", FAST, "-o", str(output), "--chunk-seconds", "1", "--workers", "2")
    ran = ripgui("encode", str(sample), *words)
    assert ran.status == 1
    assert "out of memory" in ran.stderr
    assert not output.exists()
