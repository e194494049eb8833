# SPDX-License-Identifier: GPL-3.0-or-later
"""Scanning: digests, frames and exact rates of real files."""

import zlib
from bisect import bisect_left
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import pytest

from ripgui.core.error import InputError
from ripgui.core.source import PacketDigest, SourceScan
from ripgui.media.packets import count_video_packets, read_packets, scan_source
from ripgui.media.probe import open_media, probe_source
from tests.unit.media.recipe import PICTURE, SOUND, X264, Cook

FILM = Fraction(24000, 1001)
SOME_DURATIONS_MS = (42, 17, 100, 33, 250, 8, 42, 41, 500, 16)


@pytest.fixture(scope="module")
def cook(ffmpeg: str, tmp_path_factory: pytest.TempPathFactory) -> Cook:
    return Cook(tmp_path_factory.mktemp("packets"), ffmpeg)


def _scan(path: Path) -> SourceScan:
    return scan_source(probe_source(str(path)))


def _digest(scan: SourceScan, index: int) -> PacketDigest:
    return next(digest for digest in scan.digests if digest.index == index)


@pytest.mark.parametrize("container", ["mkv", "mp4", "mov", "avi"])
def test_constant_rate_whatever_the_container_rounds_to(make_clip: Callable[..., Path], container: str) -> None:
    scan = _scan(make_clip(container=container, frames=72))
    assert (scan.frames, scan.constant_fps, scan.frame_times) == (72, FILM, ())
    assert scan.keyframes == (0, 24, 48)


@pytest.mark.parametrize("suffix", ["ts", "flv", "h264", "nut"])
def test_constant_rate_of_streams(cook: Cook, suffix: str) -> None:
    scan = _scan(cook(f"rate.{suffix}", *PICTURE, *X264, "-g", "24"))
    assert (scan.frames, scan.constant_fps, scan.keyframes) == (48, FILM, (0, 24))


def test_matroska_remuxed_to_mp4_is_constant(make_clip: Callable[..., Path], cook: Cook) -> None:
    scan = _scan(cook("remuxed.mp4", "-i", make_clip(), "-c", "copy"))
    assert (scan.frames, scan.constant_fps) == (48, FILM)


@pytest.mark.parametrize("suffix", ["mkv", "mp4"])
@pytest.mark.parametrize("b_frames", [0, 3])
def test_variable_rate_is_exact(cook: Cook, suffix: str, b_frames: int) -> None:
    durations = [SOME_DURATIONS_MS[index % 10] for index in range(48)]
    starts = [sum(durations[:index]) for index in range(48)]
    table = "+".join(f"eq(N,{index})*{start}" for index, start in enumerate(starts))
    codec = ("-c:v", "libx264", "-preset", "veryfast", "-bf", str(b_frames), "-fps_mode", "passthrough")
    filters = ("-vf", f"settb=1/1000,setpts='{table}'", "-enc_time_base", "1/1000")
    scan = _scan(cook(f"variable{b_frames}.{suffix}", *PICTURE, *filters, *codec))
    assert scan.constant_fps is None
    assert scan.frame_times == tuple(Fraction(start, 1000) for start in starts)


def test_lost_frame_makes_it_variable(cook: Cook) -> None:
    filters = ("-vf", "select='not(eq(n,20))'", "-fps_mode", "passthrough")
    scan = _scan(cook("lost.mkv", *PICTURE, *filters, *X264))
    assert (scan.frames, scan.constant_fps) == (47, None)
    assert scan.frame_times[20] == Fraction(876, 1000)


def test_digests_match_the_packets(rich_clip: Path) -> None:
    scan = _scan(rich_clip)
    with av.open(str(rich_clip)) as container:
        packets = [packet for packet in container.demux() if packet.size]
        attachments = {stream.index for stream in container.streams.attachments}
    assert {digest.index for digest in scan.digests} == {packet.stream_index for packet in packets}
    assert attachments.isdisjoint(digest.index for digest in scan.digests)
    for digest in scan.digests:
        payloads = [bytes(packet) for packet in packets if packet.stream_index == digest.index]
        assert digest.packets == len(payloads)
        assert digest.size_bytes == sum(map(len, payloads))
        assert digest.crc == zlib.crc32(b"".join(payloads))


def test_digest_tells_begin_and_end(rich_clip: Path) -> None:
    scan = _scan(rich_clip)
    video, subtitle = _digest(scan, 0), _digest(scan, 2)
    assert video.first == 0
    assert video.last_end is not None
    assert abs(video.last_end - 144 / FILM) <= Fraction(2, 1000)
    assert (subtitle.first, subtitle.last_end) == (Fraction(0), Fraction(59, 10))


def test_video_that_starts_late(make_clip: Callable[..., Path]) -> None:
    scan = _scan(make_clip(audio="stereo", seconds_late=0.5))
    first = _digest(scan, 0).first
    assert first is not None
    assert abs(first - Fraction(1, 2)) <= Fraction(1, 1000)
    assert (scan.frames, scan.constant_fps, scan.keyframes[0]) == (48, FILM, 0)


def test_edit_list_hides_frames(cook: Cook) -> None:
    """A copy from amid a group keeps the packets before it, for decoding only."""
    whole = cook("whole.mp4", *PICTURE, *SOUND, *X264, "-g", "48")
    path = cook("edited.mp4", "-ss", "0.5", "-i", whole, "-c", "copy")
    with open_media(str(path)) as container:
        shown = sum(1 for _ in container.decode(video=0))
    scan = _scan(path)
    assert _digest(scan, 0).packets == 48
    assert scan.frames == shown < 48
    assert scan.constant_fps == FILM


def test_frames_without_references_are_not_counted(cook: Cook) -> None:
    """A cut at an open group leaves frames that no decoder shows."""
    params = "log-level=none:keyint=12:min-keyint=12:scenecut=0:open-gop=1:bframes=3"
    whole = cook("open.ts", *PICTURE, "-c:v", "libx265", "-preset", "fast", "-x265-params", params)
    path = cook("open-cut.ts", "-ss", "1.0", "-i", whole, "-c", "copy")
    with open_media(str(path)) as container:
        shown = sum(1 for _ in container.decode(video=0))
    scan = _scan(path)
    assert scan.frames == shown < _digest(scan, 0).packets
    assert scan.keyframes[0] == 0


def test_all_decoders_agree_on_the_count(make_clip: Callable[..., Path]) -> None:
    for codec, container in (("libx265", "mkv"), ("mpeg4", "avi"), ("ffv1", "mkv"), ("libsvtav1", "mp4")):
        assert _scan(make_clip(codec=codec, container=container)).frames == 48


def test_mpeg2_program_stream(cook: Cook) -> None:
    scan = _scan(cook("dvd.mpg", *PICTURE, "-c:v", "mpeg2video", "-bf", "2", "-g", "12"))
    assert (scan.frames, scan.constant_fps, scan.keyframes[:4]) == (48, FILM, (0, 12, 24, 36))


def test_cover_is_a_digest_of_its_own(cook: Cook) -> None:
    image = cook("cover.png", "-f", "lavfi", "-i", "color=red:s=64x64", "-frames:v", "1")
    inputs = ("-i", image, *PICTURE, "-map", "0", "-map", "1", "-c:v:0", "copy", "-c:v:1", "libx264")
    scan = _scan(cook("cover.mp4", *inputs, "-disposition:v:0", "attached_pic"))
    assert scan.frames == 48
    assert sorted(digest.packets for digest in scan.digests) == [1, 48]


def test_cuts_show_in_the_packets(cook: Cook) -> None:
    cuts = "negate=enable='between(n,31,76)'"
    source = ("-f", "lavfi", "-i", f"testsrc2=s=160x96:r=25,trim=end_frame=180,{cuts}")
    scan = _scan(cook("cuts.mkv", *source, "-c:v", "libx264", "-preset", "veryfast"))
    assert {31, 77} <= set(scan.cut_hints)


def test_progress_rises_to_one(rich_clip: Path) -> None:
    told: list[float] = []
    scan_source(probe_source(str(rich_clip)), told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_damaged_file_is_told(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    info = probe_source(str(make_clip(container="mp4")))
    path = tmp_path / "gone.mp4"
    path.write_bytes(b"")
    with pytest.raises(InputError), open_media(str(path)) as container:
        list(read_packets(container))
    assert info.video.codec == "h264"


def test_read_packets_of_some_streams(rich_clip: Path) -> None:
    with open_media(str(rich_clip)) as container:
        indexes = {packet.stream_index for packet in read_packets(container, [container.streams[1]])}
    assert indexes == {1}


def test_count_of_a_chunk(make_clip: Callable[..., Path]) -> None:
    first, again = (count_video_packets(str(make_clip(container="mp4", frames=count))) for count in (48, 30))
    other = count_video_packets(str(make_clip(container="mp4", size="176x144")))
    assert (first.packets, again.packets) == (48, 30)
    assert first.extradata == again.extradata != other.extradata


def test_count_of_a_file_without_video(cook: Cook) -> None:
    with pytest.raises(InputError, match="has no video stream"):
        count_video_packets(str(cook("sound.mka", *SOUND)))


def test_frame_times_ascend(cook: Cook) -> None:
    scan = _scan(cook("picture.gif", *PICTURE))
    assert scan.constant_fps is None
    assert [bisect_left(scan.frame_times, time) for time in scan.frame_times] == list(range(scan.frames))
