# SPDX-License-Identifier: GPL-3.0-or-later
"""The doctor finds what works by trying it, and nothing that is missing stops it."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from ripgui.core.error import ToolError
from ripgui.media import doctor
from ripgui.media.doctor import Report, examine
from ripgui.media.hardware import usable_encoders

SMI = """#!/bin/sh
echo 'NVIDIA H200, 143771 MiB, 570.86.15'
echo 'NVIDIA GeForce RTX 4090, rev 2, 24564 MiB, 570.86.15'
"""


@pytest.fixture
def few_encoders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "usable_encoders", lambda path: usable_encoders(path, ("libx264", "libx266")))


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
    assert [found[name] for name in ("libx264", "libx265", "libsvtav1", "ffv1")] == [""] * 4
    assert found["h264_videotoolbox"] == "not in this ffmpeg"
    assert found["av1_amf"]
    assert " @ 0x" not in found["av1_amf"]
