# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding ffmpeg, reading its progress and its complaints, and running it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.error import DiskFullError, InputError, KilledError, ToolError
from ripgui.media.ffmpeg import (
    FfmpegProgress,
    _examined,
    candidates,
    failure,
    find_ffmpeg,
    is_disk_full,
    listed,
    plain_line,
    read_progress,
    run_ffmpeg,
    telling_line,
)

OLD = """#!/bin/sh
echo 'ffmpeg version 5.1.6-0+deb12u1 Copyright (c) 2000-2024 the FFmpeg developers'
echo 'libavutil      57. 28.100 / 57. 28.100'
exit 0
"""
REPORT = b"""frame=240
fps=59.94
stream_0_0_q=28.0
bitrate= 831.2kbits/s
total_size=1040000
out_time_us=10010000
out_time_ms=10010000
out_time=00:00:10.010000
dup_frames=0
drop_frames=0
speed=2.5x
progress=continue
"""


def program(folder: Path, text: str) -> str:
    path = folder / "ffmpeg"
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_the_one_that_is_used_lacks_nothing(ffmpeg: str) -> None:
    found = find_ffmpeg(ffmpeg)
    assert found.path == ffmpeg
    assert found.version
    assert found.missing == ()
    assert found.encoders_missing == ()


def test_an_old_system_ffmpeg_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = program(tmp_path, OLD)
    monkeypatch.setenv("PATH", str(tmp_path))
    first, second = candidates()
    assert first.path == old
    assert "version 5.1.6-0+deb12u1 is older than 7" in first.missing
    assert find_ffmpeg() == second


INTERRUPTED = """
import subprocess

def interrupted(*words, **options):
    raise subprocess.CalledProcessError(-2, "ffmpeg")

subprocess.call = subprocess.check_call = interrupted
from ripgui.media.ffmpeg import find_ffmpeg
print(find_ffmpeg().path)
"""


def test_an_interrupt_of_the_terminal_makes_none_of_the_bundled_one(
    ffmpeg: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    argv = [sys.executable, "-c", INTERRUPTED]
    assert subprocess.run(argv, capture_output=True, text=True, check=False).stdout.strip() == ffmpeg


def test_another_may_be_named_in_place_of_the_bundled_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = program(tmp_path, OLD)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("IMAGEIO_FFMPEG_EXE", old)
    assert [found.path for found in candidates()] == [old]
    monkeypatch.setenv("IMAGEIO_FFMPEG_EXE", str(tmp_path / "none"))
    with pytest.raises(InputError, match="no ffmpeg was found"):
        find_ffmpeg()


def test_the_users_choice_is_never_replaced(tmp_path: Path) -> None:
    old = program(tmp_path, OLD)
    with pytest.raises(InputError, match=r"no usable ffmpeg: .*ffmpeg: version 5\.1\.6.* is older than 7$"):
        find_ffmpeg(old)


def test_a_program_that_is_too_old_is_asked_once(tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    path = program(tmp_path, OLD.replace("exit 0", f"echo >> '{asked}'"))
    before = candidates(path)
    _examined.cache_clear()  # as in the next process
    assert candidates(path) == before
    assert asked.read_text(encoding="utf-8") == "\n"


def test_a_changed_program_is_examined_again(tmp_path: Path, ffmpeg: str) -> None:
    path = program(tmp_path, OLD)
    assert candidates(path)[0].missing
    os.unlink(path)
    os.symlink(ffmpeg, path)
    assert candidates(path)[0].missing == ()


@pytest.mark.parametrize(
    ("text", "reason"), [("#!/bin/sh\necho hello\n", "is not ffmpeg"), ("", "is not ffmpeg"), (None, "cannot start")]
)
def test_what_is_not_ffmpeg_is_told(tmp_path: Path, text: str | None, reason: str) -> None:
    path = str(tmp_path / "ffmpeg") if text is None else program(tmp_path, text)
    with pytest.raises(InputError, match=reason):
        find_ffmpeg(path)


def test_progress_is_read() -> None:
    (report,) = read_progress(REPORT.splitlines())
    assert report == FfmpegProgress(frame=240, fps=59.94, out_time_us=10_010_000, total_size_bytes=1_040_000)


def test_progress_tolerates_what_is_not_known() -> None:
    lines = [b"frame=1", b"fps=0.00", b"total_size=N/A", b"out_time_us=N/A", b"progress=continue", b"frame=9", b"x"]
    reports = list(read_progress([*lines, b"out_time_us=-40000\n", b"progress=end\n", b"frame=10\n"]))
    assert reports == [FfmpegProgress(frame=1), FfmpegProgress(frame=9, done=True)]


@given(st.lists(st.one_of(st.binary(max_size=20), st.sampled_from([b"progress=end", b"frame=inf", b"fps=nan"]))))
def test_any_lines_are_read(lines: list[bytes]) -> None:
    for report in read_progress(lines):
        assert report.frame >= 0
        assert report.fps >= 0


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        ([], "it said nothing"),
        (["", " "], "it said nothing"),
        (
            ["[libx264 @ 0x55c6d8f0] [info] using cpu", "x264 [error]: bad", "[out#0 @ 0x1f2e3d] [error] late"],
            "x264 [error]: bad",
        ),
        (["x265 [warning]: odd", "[libx265 @ 0x55c6d8f0] Cannot open"], "[libx265] Cannot open"),
        (["[libx265 @ 0x55c6d8f0] [warning] odd"], "[libx265] odd"),
        (["[error] [Eval @ 0x7ffc0000] Undefined constant", "[x @ 0x55c60000] [error] crf"], "[x] crf"),
        (["[Eval @ 0x7ffc0000] Undefined constant", "[x @ 0x55c60000] [error] crf"], "[x] crf"),
    ],
)
def test_the_line_that_tells_why(lines: list[str], line: str) -> None:
    assert telling_line(lines) == line


def test_marks_are_taken_from_lines() -> None:
    assert (
        plain_line("[h264_nvenc @ 0x563d3a0c5a40] [error] Cannot load libcuda.so.1\n")
        == "[h264_nvenc] Cannot load libcuda.so.1"
    )
    assert plain_line("[fatal] Error opening output file x.") == "Error opening output file x."


def test_a_full_disk_is_a_failure_of_its_own() -> None:
    line = "[out#0/mp4 @ 0x55d1c0a81] [error] Error writing trailer: No space left on device"
    assert is_disk_full(line)
    assert isinstance(failure(1, [line]), DiskFullError)
    # The line may be missing, as where there was no room for the first byte.
    assert isinstance(failure(228, ["[out#1/mp4] Nothing was written into output file"]), DiskFullError)
    # What a shell says of a program within it that crashed: 128 and SIGABRT, as 256 without EDQUOT would be on Linux.
    assert not isinstance(failure(134, ["Aborted"]), DiskFullError)
    assert isinstance(failure(1, ["[error] Invalid argument"]), ToolError)


@pytest.mark.parametrize(
    ("status", "last", "name"),
    [
        (-signal.SIGKILL, "[info] Input #0", "SIGKILL"),
        (255, "[info] Exiting normally, received signal 15.", "SIGTERM"),
        (-signal.SIGSEGV, "[info] Input #0", ""),
        (255, "[error] Invalid argument", ""),
        (1, "[info] Exiting normally, received signal 15.", ""),
        # What a liar says, and what no signal is.
        (255, "[info] Exiting normally, received signal 99.", ""),
        (255, "[info] Exiting normally, received signal 11.", ""),
    ],
)
def test_one_that_somebody_ended_is_told_from_one_that_failed(status: int, last: str, name: str) -> None:
    error = failure(status, ["[info] ffmpeg version 9", last])
    assert isinstance(error, KilledError) == bool(name)
    assert name in str(error)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_one_that_is_ended_while_it_works_was_ended_by_somebody(ffmpeg: str, number: signal.Signals) -> None:
    victims: list[int] = []

    def end(_: float) -> None:
        own = [child for child in psutil.Process().children() if "ffmpeg" in child.name()]
        if own and not victims:
            victims.append(own[0].pid)
            own[0].send_signal(number)

    with pytest.raises(KilledError, match=f"ffmpeg was ended by somebody else .{number.name}"):
        run_ffmpeg([ffmpeg, "-re", *_black(600), "-f", "null", "-"], duration_s=600.0, on_progress=end)
    assert len(victims) == 1


def test_names_of_encoders_are_listed(ffmpeg: str) -> None:
    assert {"libx264", "ffv1", "aac", "mov_text"} <= listed(ffmpeg, "-encoders")
    assert "mp4" in listed(ffmpeg, "-demuxers")


def _black(seconds: float) -> list[str]:
    return ["-f", "lavfi", "-i", f"color=s=64x64:r=25:d={seconds}"]


def test_running_reports_progress_and_lines(ffmpeg: str, tmp_path: Path) -> None:
    fractions: list[float] = []
    lines: list[str] = []
    argv = [ffmpeg, *_black(2), "-c:v", "ffv1", str(tmp_path / "x.mkv")]
    run_ffmpeg(argv, duration_s=2.0, on_progress=fractions.append, on_log=lines.append)
    assert fractions[-1] == pytest.approx(1.0, abs=0.03)
    assert any(line.startswith("Output #0, matroska") for line in lines)


def test_a_failed_run_tells_why(ffmpeg: str, tmp_path: Path) -> None:
    with pytest.raises(ToolError, match=r"exit status \d+.*No such file or directory") as caught:
        run_ffmpeg([ffmpeg, "-i", str(tmp_path / "missing.mkv"), "-f", "null", "-"])
    assert any("missing.mkv" in line for line in caught.value.tail)


def test_a_child_that_holds_the_pipes_of_an_ended_ffmpeg_is_not_waited_for(tmp_path: Path) -> None:
    program = tmp_path / "ffmpeg"
    program.write_text('#!/bin/sh\nsleep 1000 &\necho $! > "$0.child"\n')
    program.chmod(0o755)
    run_ffmpeg([str(program)])
    child = int(Path(f"{program}.child").read_text())
    # The kernel takes a moment to end what was killed.
    until = time.monotonic() + 30
    while is_alive(child) and time.monotonic() < until:
        time.sleep(0.02)
    assert not is_alive(child)


def test_a_line_without_end_comes_in_pieces(tmp_path: Path) -> None:
    program, told = tmp_path / "ffmpeg", list[str]()
    program.write_text("#!/bin/sh\nhead -c 9000 /dev/zero | tr '\\0' x >&2\n")
    program.chmod(0o755)
    run_ffmpeg([str(program)], on_log=told.append)
    assert [len(text) for text in told] == [2000, 2000, 2000, 2000, 1000]


def is_alive(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
