# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces that are not encoded: every packet of the source from a keyframe on, and where that lies is told."""

import subprocess
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import pytest

from ripgui.core.error import InputError
from ripgui.core.piece import Piece
from ripgui.media.container import piece_container
from ripgui.media.probe import probe_source
from ripgui.media.split import cut_piece

FPS = Fraction(24000, 1001)


def packets(path: Path, kind: str) -> list[bytes]:
    with av.open(str(path)) as container:
        stream = next(stream for stream in container.streams if stream.type == kind)
        return [bytes(packet) for packet in container.demux(stream) if packet.size]


def decoded(path: Path) -> int:
    with av.open(str(path)) as container:
        return sum(1 for _ in container.decode(video=0))


@pytest.mark.parametrize("container", ["mkv", "mp4", "mov"])
def test_a_piece_is_a_run_of_the_sources_packets(
    container: str, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    clip = make_clip(frames=96, audio="stereo", chapters=2, container=container)
    source = probe_source(str(clip))
    form = piece_container(source)
    assert form == ("mkv" if container == "mkv" else "mp4")
    output = tmp_path / f"piece.{form}"
    # From frame 30, which lies behind the keyframe 24, up to frame 60.
    cut = cut_piece(source, Piece(30 / FPS, 60 / FPS), str(output), form)
    assert (cut.early, round(cut.begins * FPS), cut.notes) == (6, 24, ())
    assert cut.frames == 36 + cut.late
    video, sound = packets(output, "video"), packets(output, "audio")
    assert decoded(output) == cut.frames == len(video)
    everything = packets(clip, "video")
    first = everything.index(video[0])
    assert everything[first : first + len(video)] == video
    all_sound = packets(clip, "audio")
    first = all_sound.index(sound[0])
    assert all_sound[first : first + len(sound)] == sound
    # 36 frames last 1.5 s, a packet of sound 1024 samples.
    assert 69 <= len(sound) <= 71
    with av.open(str(output)) as opened:
        assert [chapter["metadata"]["title"] for chapter in opened.chapters()] == ["Part 1", "Part 2"]


def test_a_piece_that_begins_at_a_keyframe_has_no_frame_too_many(
    make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    source = probe_source(str(make_clip(frames=96, b_frames=0)))
    cut = cut_piece(source, Piece(Fraction("1.001"), Fraction("2.002")), str(tmp_path / "piece.mkv"), "mkv")
    assert (cut.frames, cut.early, cut.late) == (24, 0, 0)


def test_fonts_subtitles_and_the_languages_of_tracks_go_along(rich_clip: Path, tmp_path: Path) -> None:
    output = tmp_path / "piece.mkv"
    cut_piece(probe_source(str(rich_clip)), Piece(Fraction(2), Fraction(4)), str(output), "mkv")
    made = probe_source(str(output))
    assert [(stream.kind, stream.language) for stream in made.streams] == [
        *(("video", ""), ("audio", "jpn"), ("subtitle", "eng"), ("attachment", "")),
    ]
    assert made.streams[1].title == "Main sound"


def test_a_transport_stream_is_split_into_matroska(make_clip: Callable[..., Path], ffmpeg: str, tmp_path: Path) -> None:
    stream = tmp_path / "stream.ts"
    argv = [ffmpeg, "-v", "error", "-i", str(make_clip(frames=96, audio="stereo")), "-c", "copy", str(stream)]
    subprocess.run(argv, check=True)
    source = probe_source(str(stream))
    assert piece_container(source) == "mkv"
    for start in (0, 40):
        output = tmp_path / f"{start}.mkv"
        cut = cut_piece(source, Piece(start / FPS, (start + 20) / FPS), str(output), "mkv")
        assert decoded(output) == cut.frames == 20 + cut.early + cut.late


@pytest.mark.parametrize(("start", "stop"), [(10, 12), (4, 4 + Fraction(1, 1000))])
def test_a_piece_without_a_frame_is_refused_and_leaves_nothing(
    start: Fraction, stop: Fraction, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    output = tmp_path / "piece.mkv"
    with pytest.raises(InputError, match="no frame of the source lies within"):
        cut_piece(probe_source(str(make_clip(frames=96))), Piece(Fraction(start), Fraction(stop)), str(output), "mkv")
    assert not output.exists()
