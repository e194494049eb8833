# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound and pictures of the same time lie side by side in a result, however rare its subtitles are."""

from pathlib import Path

import av

from tests.joint import Workshop, job_of, merged

COUNTS = (150, 150, 150, 150)
LATE = "1\n00:00:20,000 --> 00:00:21,000\nThe only line\n"


def longest_lead_s(path: Path) -> float:
    """How far the sound in a file runs ahead of its pictures."""
    shown, lead = 0.0, 0.0
    with av.open(str(path)) as container:
        for packet in container.demux():
            if packet.dts is None:
                continue
            time = float(packet.dts * packet.time_base)
            if packet.stream.type == "video":
                shown = time
            elif packet.stream.type == "audio":
                lead = max(lead, time - shown)
    return lead


def test_a_rare_subtitle_does_not_hold_the_pictures_back(ffmpeg: str, tmp_path: Path) -> None:
    workshop = Workshop(ffmpeg=ffmpeg, folder=tmp_path)
    (tmp_path / "late.srt").write_text(LATE)
    inputs = ["-f", "lavfi", "-i", "sine=f=440:r=48000:d=25", "-i", str(tmp_path / "late.srt")]
    tracks = ("-map", "0:v", "-map", "1:a", "-map", "2:s", "-c:a", "aac", "-c:s", "copy")
    source = workshop.source("source.mkv", *tracks, frames=sum(COUNTS), inputs=inputs)
    job = job_of(source, workshop.chunks(COUNTS), COUNTS, tmp_path / "out.mkv")
    merged(job, ffmpeg)
    assert longest_lead_s(tmp_path / "out.mkv") < 1
