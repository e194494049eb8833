# SPDX-License-Identifier: GPL-3.0-or-later
"""Chunks as one file: the packets are theirs, each with its exact time, and what is not alike is left alone."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import pytest

from ripgui.media.chunk_contents import contents_of
from ripgui.media.chunk_join import joined_head
from ripgui.media.mp4_index import plain_contents
from ripgui.media.packets import count_video_packets
from tests.joint import FFV1, SVT_AV1, X264, X265, Workshop

COUNTS = (20, 1, 27)
TICKS = 1001
PRORES = ("-c:v", "prores_ks", "-profile:v", "0")


def of_file(path: str | Path) -> list[tuple[int, bool, bool, bytes]]:
    """Tick from the first picture, whether one can start there, or do without it, content."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert stream.time_base == Fraction(1, 24000)
        found = [each for each in container.demux(stream) if each.size]
        return [(each.pts or 0, each.is_keyframe, each.is_disposable, bytes(each)) for each in found]


def joined(paths: Sequence[str], folder: Path) -> Path:
    head = joined_head(paths)
    assert head is not None
    whole = folder / "whole.mov"
    whole.write_bytes(head + b"".join(Path(path).read_bytes() for path in paths))
    return whole


@pytest.mark.parametrize("encoder", [X264, X265, SVT_AV1, FFV1], ids=lambda encoder: encoder[1])
def test_one_file_has_what_the_chunks_have(encoder: tuple[str, ...], workshop: Workshop, tmp_path: Path) -> None:
    paths = workshop.chunks(COUNTS, encoder, folder=tmp_path)
    expected, first = [], 0
    for path, count in zip(paths, COUNTS, strict=True):
        expected += [(pts + first * TICKS, *more) for pts, *more in of_file(path)]
        first += count
    assert of_file(joined(paths, tmp_path)) == expected


@pytest.mark.parametrize("encoder", [X264, X265, SVT_AV1, FFV1], ids=lambda encoder: encoder[1])
def test_an_index_says_what_reading_all_packets_does(
    encoder: tuple[str, ...], workshop: Workshop, tmp_path: Path
) -> None:
    for path in workshop.chunks((9, 1), encoder, folder=tmp_path):
        assert contents_of(path) == count_video_packets(path)
        assert (plain_contents(path) is None) == (encoder is FFV1)


def test_an_index_of_frames_that_are_not_there_says_nothing(workshop: Workshop, tmp_path: Path) -> None:
    [path] = workshop.chunks((9,), folder=tmp_path)
    whole = Path(path).read_bytes()
    for length in range(0, len(whole), 97):
        Path(path).write_bytes(whole[:length])
        assert plain_contents(path) is None


def test_mov_is_joined_as_mp4_is(workshop: Workshop, tmp_path: Path) -> None:
    made = [workshop.make(f"{tmp_path}/{n}.mov", *_picture(9), *PRORES) for n in range(2)]
    contents = [each for path in made for *_, each in of_file(path)]
    assert [each for *_, each in of_file(joined(list(map(str, made)), tmp_path))] == contents


def test_pictures_of_chunks_that_reorder_otherwise_are_in_their_places(workshop: Workshop, tmp_path: Path) -> None:
    # A single frame reorders nothing, wherever it stands.
    counts = (1, 20, 1)
    paths = workshop.chunks(counts, folder=tmp_path)
    with av.open(str(joined(paths, tmp_path))) as container:
        found = [(each.dts or 0, each.pts or 0) for each in container.demux(video=0) if each.size]
    assert sorted(pts for _, pts in found) == [number * TICKS for number in range(22)]
    assert all(dts <= pts for dts, pts in found)
    assert [dts - found[0][0] for dts, _ in found] == [number * TICKS for number in range(22)]


@pytest.mark.parametrize(
    "other",
    [
        ("-s", "128x96", *X264),
        X265,
        (*X264, "-x264-params", "ref=5"),
        (*X264, "-video_track_timescale", "48000"),
        (*X264, "-movflags", "+frag_keyframe+empty_moov"),
        (*X264, "-map", "0", "-map", "0"),
        ("-vf", "setsar=2", *X264),
    ],
    ids=["size", "codec", "configuration", "clock", "fragments", "tracks", "shape"],
)
def test_what_is_not_alike_is_not_joined(other: tuple[str, ...], workshop: Workshop, tmp_path: Path) -> None:
    plain, unlike = (
        str(workshop.make(f"{tmp_path}/{name}.mp4", *_picture(5), *words))
        for name, words in (("plain", X264), ("unlike", other))
    )
    assert joined_head([plain, plain]) is not None
    assert joined_head([plain, unlike]) is None


def test_what_is_cut_off_is_not_joined(workshop: Workshop, tmp_path: Path) -> None:
    whole, torn = Path(workshop.chunks([5], folder=tmp_path)[0]), tmp_path / "torn.mp4"
    content = whole.read_bytes()
    for stop in range(0, len(content), 7):
        torn.write_bytes(content[:stop])
        assert joined_head([str(whole), str(torn)]) is None
    assert joined_head([str(whole), str(tmp_path / "none.mp4")]) is None


def _picture(frames: int) -> tuple[str, ...]:
    return ("-f", "lavfi", "-i", f"testsrc2=s=64x48:r=24000/1001,trim=end_frame={frames}")
