# SPDX-License-Identifier: GPL-3.0-or-later
"""The doctor finds what works by trying it, and nothing that is missing stops it."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from ripgui.core.error import ToolError
from ripgui.media import doctor, hardware
from ripgui.media.doctor import Report, examine
from ripgui.media.hardware import usable_encoders

SMI = """#!/bin/sh
echo 'NVIDIA H200, 143771 MiB, 570.86.15'
echo 'NVIDIA GeForce RTX 4090, rev 2, 24564 MiB, 570.86.15'
"""


@pytest.fixture
def few_encoders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        doctor, "usable_encoders", lambda path, *, again: usable_encoders(path, ("libx264", "libx266"), again=again)
    )


def looked_at(folders: dict[str, Path], preferred: str = "") -> Report:
    return examine(folders, lambda: ("vapoursynth R81", "bs 22.0"), preferred)


@pytest.mark.usefixtures("few_encoders")
def test_what_there_is_stands_in_the_report(tmp_path: Path, ffmpeg: str) -> None:
    report = looked_at({"data": tmp_path, "cache": tmp_path / "not" / "yet"}, ffmpeg)
    assert report.ffmpeg == ffmpeg
    assert report.ffmpegs[0].path == ffmpeg
    assert {encoder.name: encoder.reason for encoder in report.encoders} == {
        "libx264": "",
        "libx266": "not in this ffmpeg",
    }
    assert report.vapoursynth == ("vapoursynth R81", "bs 22.0")
    assert report.problems == ()
    assert all(folder.free_bytes > 0 and not folder.reason for folder in report.folders)
    assert report.packages["av"] != "missing"
    assert report.packages["PySide6"] != "missing"
    assert json.loads(json.dumps(asdict(report)))["folders"][1]["path"] == str(tmp_path / "not" / "yet")


@pytest.mark.usefixtures("few_encoders")
def test_what_is_missing_is_a_problem_and_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    def no_vapoursynth() -> tuple[str, ...]:
        raise ToolError("the worker ended")

    report = examine({"data": tmp_path / "file" / "x"}, no_vapoursynth, "/nowhere/ffmpeg")
    assert report.ffmpeg == ""
    assert report.encoders == ()
    assert len(report.ffmpegs) > 1
    assert report.vapoursynth == ()
    first, second, third = sorted(report.problems)
    assert "file is not a folder" in first
    assert second.startswith("no usable ffmpeg: /nowhere/ffmpeg: cannot start")
    assert third == "the worker ended"


@pytest.mark.usefixtures("few_encoders")
def test_nvidias_tool_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ffmpeg: str) -> None:
    tool = tmp_path / "nvidia-smi"
    tool.write_text(SMI)
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert looked_at({}, ffmpeg).gpus[:2] == (
        "NVIDIA H200, 143771 MiB, driver 570.86.15",
        "NVIDIA GeForce RTX 4090, rev 2, 24564 MiB, driver 570.86.15",
    )
    tool.write_text("#!/bin/sh\necho 'NVIDIA-SMI has failed'\nexit 9\n")
    assert looked_at({}, ffmpeg).gpus[:1] == ("NVIDIA: NVIDIA-SMI has failed",)


def test_every_encoder_works_or_has_a_reason(ffmpeg: str) -> None:
    found = usable_encoders(ffmpeg, ("libx264", "libx265", "libsvtav1", "ffv1", "av1_amf", "h264_videotoolbox"))
    assert [found[name].reason for name in ("libx264", "libx265", "libsvtav1", "ffv1")] == [""] * 4
    assert found["h264_videotoolbox"].reason == "not in this ffmpeg"
    assert found["av1_amf"].reason
    assert " @ 0x" not in found["av1_amf"].reason


def test_ten_bits_and_b_frames_are_tried_apart(ffmpeg: str) -> None:
    found = usable_encoders(ffmpeg, ("libx264", "libx265", "libsvtav1", "prores_ks", "mpeg2video", "mjpeg"))
    deep = {name for name, told in found.items() if not told.ten_bit}
    assert deep == {"libx264", "libx265", "libsvtav1", "prores_ks"}
    assert {name for name, told in found.items() if not told.b_frames} == {"libx264", "libx265", "mpeg2video"}
    assert found["mjpeg"].ten_bit == "it takes no frames of ten bits"
    assert found["libsvtav1"].b_frames == "it has no B-frames"


def test_nothing_is_tried_any_more_once_nobody_waits(ffmpeg: str) -> None:
    answers = iter((True, False, False))
    assert list(usable_encoders(ffmpeg, ("libx264", "ffv1", "mjpeg"), goes_on=lambda: next(answers))) == ["libx264"]


def test_what_was_found_is_remembered_until_a_driver_changes(
    ffmpeg: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = tmp_path / "runs"
    wrapped = tmp_path / "ffmpeg"
    wrapped.write_text(f'#!/bin/sh\necho "$@" >> "{runs}"\nexec "{ffmpeg}" "$@"\n')
    wrapped.chmod(0o755)

    def tests(*, again: bool = False) -> int:
        runs.write_text("")
        assert usable_encoders(str(wrapped), ("libx264",), again=again)["libx264"] == hardware.Found()
        return runs.read_text().count("libx264")

    assert tests() > 0
    assert tests() == 0
    assert tests(again=True) > 0
    assert tests() == 0
    driver = tmp_path / "nvidia_drv_video.so"
    driver.write_text("1")
    monkeypatch.setattr(hardware, "_DRIVER_FILES", (str(driver),))
    assert tests() > 0
    assert tests() == 0
    driver.write_text("another")
    assert tests() > 0
