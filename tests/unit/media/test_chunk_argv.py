# SPDX-License-Identifier: GPL-3.0-or-later
"""The command of a chunk, proved by encoding with it: no pixel is changed and every tag arrives."""

import re
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.clip import ClipInfo, Colour
from ripgui.media.chunk_argv import build_chunk_argv, chunk_rate, chunk_suffix, track_timescale
from ripgui.media.colour import pix_fmt
from ripgui.media.encoder import EncoderArgs, parse_encoder
from ripgui.media.packets import stream_form
from ripgui.media.process import run
from tests.unit.media.forms import FORMS, HDR10, YUV420P10, clip_of

BT709 = Colour(matrix=1, primaries=1, transfer=1)
LOSSLESS = (
    "-c:v ffv1",
    "-c:v libx265 -preset ultrafast -x265-params lossless=1",
    "-c:v libx264 -preset ultrafast -qp 0",
)


def option(argv: Sequence[str], name: str) -> str:
    return argv[argv.index(name) + 1]


def encode(ffmpeg: str, clip: ClipInfo, encoder: str, frames: bytes, folder: Path) -> Path:
    args = parse_encoder(encoder)
    path = folder / f"chunk 'ü%d{chunk_suffix(args)}"
    done = run(build_chunk_argv(ffmpeg, clip, args, 1, str(path)), timeout_s=60, stdin=frames)
    assert done.returncode == 0, done.stderr.decode()
    return path


def picture(ffmpeg: str, form: str, size: tuple[int, int] = (96, 64), frames: int = 3) -> bytes:
    """Raw frames that use all values."""
    source = f"testsrc2=s={size[0]}x{size[1]}:r=25,noise=alls=60:allf=t,format={form}"
    argv = [ffmpeg, "-v", "error", "-f", "lavfi", "-i", source, "-frames:v", str(frames), "-f", "rawvideo", "-"]
    return subprocess.run(argv, capture_output=True, check=True).stdout


def decode(ffmpeg: str, path: Path, form: str) -> bytes:
    argv = [ffmpeg, "-v", "error", "-i", f"file:{path}", "-f", "rawvideo", "-pix_fmt", form, "-"]
    return subprocess.run(argv, capture_output=True, check=True).stdout


def first_frame(path: Path) -> av.VideoFrame:
    with av.open(str(path)) as container:
        return next(container.decode(video=0))


def test_the_whole_command() -> None:
    clip = clip_of(YUV420P10, replace(BT709, full_range=False, chroma_location=0), sample_aspect=Fraction(128, 117))
    argv = build_chunk_argv(
        "ffmpeg", clip, parse_encoder("-c:v libx265 -crf 16 -x265-params aq-mode=3"), 4, "/c/0.part"
    )
    assert argv[0] == "ffmpeg"
    assert argv[-1] == "file:/c/0.part"
    pairs = {
        "-pixel_format": "yuv420p10le",
        "-video_size": "96x64",
        "-framerate": "24000/1001",
        "-i": "pipe:0",
        "-c:v": "libx265",
        "-crf:v": "16",
        "-x265-params:v": "repeat-headers=1:pools=4:aq-mode=3",
        "-fps_mode": "passthrough",
        "-video_track_timescale": "24000",
        "-progress": "pipe:1",
        "-vf": "setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=limited:chroma_location=left"
        ":field_mode=prog,setsar=sar=128/117:max=128",
    }
    assert {name: option(argv, name) for name in pairs} == pairs
    assert [option(argv[argv.index("-i") :], "-f"), option(argv, "-f")] == ["mp4", "rawvideo"]


@pytest.mark.parametrize(
    ("encoder", "threads", "name", "value"),
    [
        ("-c:v libx264", 3, "-threads:v", "3"),
        ("-c:v libx264 -threads 2", 3, "-threads:v", "2"),
        ("-c:v libx265", 3, "-x265-params:v", "repeat-headers=1:pools=3"),
        ("-c:v libx265", 0, "-x265-params:v", "repeat-headers=1"),
        (
            "-c:v libx265 -x265-params numa-pools=2:repeat_headers=1",
            3,
            "-x265-params:v",
            "numa-pools=2:repeat_headers=1",
        ),
        ("-c:v libsvtav1", 3, "-svtav1-params:v", "lp=3"),
        ("-c:v libsvtav1 -svtav1-params lp=2:tune=0", 3, "-svtav1-params:v", "lp=2:tune=0"),
        ("-c:v ffv1", 2, "-threads:v", "2"),
    ],
)
def test_threads_are_the_users_or_the_plans(encoder: str, threads: int, name: str, value: str) -> None:
    argv = build_chunk_argv("ffmpeg", clip_of(), parse_encoder(encoder), threads, "/o.mp4")
    assert option(argv, name) == value


@pytest.mark.parametrize(
    ("encoder", "is_first", "told"),
    [
        ("-c:v libx265 -preset ultrafast", True, True),
        ("-c:v libx265 -preset ultrafast", False, False),
        ("-c:v libx265 -preset ultrafast -x265-params info=1", False, True),
    ],
)
def test_what_x265_was_asked_for_stands_where_the_result_begins(
    ffmpeg: str, tmp_path: Path, encoder: str, is_first: bool, told: bool
) -> None:
    clip, args, path = clip_of(), parse_encoder(f"{encoder} -g 2"), tmp_path / "chunk.mp4"
    argv = build_chunk_argv(ffmpeg, clip, args, 1, str(path), is_first=is_first)
    assert run(argv, timeout_s=60, stdin=picture(ffmpeg, pix_fmt(clip.pixel_format), frames=4)).returncode == 0
    assert (b"x265 (build" in path.read_bytes()) is told
    whole = tmp_path / "whole.mp4"
    run(build_chunk_argv(ffmpeg, clip, args, 1, str(whole)), timeout_s=60, stdin=bytes(4 * clip.frame_size_bytes))
    assert stream_form(str(path)) == stream_form(str(whole))


def test_the_users_tags_replace_the_clips() -> None:
    clip = clip_of(colour=replace(BT709, full_range=True))
    args = parse_encoder("-c:v libx264 -colorspace smpte170m -color_range tv -x264-params colorprim=bt470bg:crf=20")
    argv = build_chunk_argv("ffmpeg", clip, args, 0, "/o.mp4")
    assert option(argv, "-vf").startswith(
        "setparams=colorspace=smpte170m:color_primaries=bt470bg:color_trc=bt709:range=limited:"
    )
    assert not [word for word in argv if word.startswith("-color")]


def test_filters_come_after_the_clips_tags_and_before_the_users() -> None:
    clip = clip_of(colour=BT709)
    argv = build_chunk_argv("ffmpeg", clip, parse_encoder("-c:v libx264 -vf null -color_trc linear"), 0, "/o.mp4")
    assert re.fullmatch(r"setparams=.*color_trc=bt709.*,setsar=.*,null,setparams=color_trc=linear", option(argv, "-vf"))


def test_frames_are_brought_to_devices_that_keep_them() -> None:
    args = parse_encoder("-c:v hevc_vaapi -pix_fmt yuv420p10le -qp 20")
    argv = build_chunk_argv("ffmpeg", clip_of(), args, 0, "/o.mp4")
    assert option(argv, "-vf").endswith(",format=p010le,hwupload")
    assert option(argv, "-init_hw_device").startswith("vaapi=gpu")
    assert "-pix_fmt:v" not in argv


@pytest.mark.parametrize(
    ("codec", "suffix"),
    [
        *(
            (name, ".mp4")
            for name in ("libx264", "libx265", "libsvtav1", "hevc_nvenc", "av1_qsv", "libvpx-vp9", "ffv1")
        ),
        *((name, ".mov") for name in ("utvideo", "prores_ks", "msmpeg4", "qtrle", "v210")),
    ],
)
def test_chunks_are_mp4_where_the_codec_has_a_place_in_it(codec: str, suffix: str) -> None:
    assert chunk_suffix(EncoderArgs(codec=codec)) == suffix


@given(st.fractions(min_value=Fraction(1, 100), max_value=1000, max_denominator=2_000_000))
def test_a_frame_lasts_whole_ticks_of_its_timescale(fps: Fraction) -> None:
    timescale = track_timescale(fps)
    assert 10_000 <= timescale < 1 << 31
    if fps.numerator <= 10_000_000:
        assert (timescale / fps).denominator == 1
        assert timescale - fps.numerator < 10_000
        assert chunk_rate(fps) == fps


@given(st.integers(1, 1 << 62), st.integers(1, 1 << 62))
def test_any_rate_fits_into_ffmpegs_numbers(numerator: int, denominator: int) -> None:
    fps = Fraction(numerator, denominator)
    if not Fraction(1, 1000) < fps < 10_000:
        return
    rate = chunk_rate(fps)
    assert max(rate.numerator, rate.denominator) < 1 << 31
    assert abs(rate - fps) <= fps / 1000 + Fraction(1, 100_000)


_VALUES = st.sampled_from(["1", "-1", "a", "b=1", "x.264", "+c-d", "1/2", "yuv420p10le", "pc"])
_NAMES = st.sampled_from(["crf", "preset", "x265-params", "flags", "new_flag", "pix_fmt", "color_range", "sws_flags"])


@given(st.lists(st.tuples(_NAMES, _VALUES)), st.sampled_from(["libx264", "libx265", "libsvtav1", "ffv1", "hevc_vaapi"]))
def test_the_only_output_is_the_chunk(options: list[tuple[str, str]], codec: str) -> None:
    args = EncoderArgs(codec=codec, options=tuple(dict(options).items()))
    argv = build_chunk_argv("ffmpeg", clip_of(), args, 2, "/chunk.mp4")
    assert argv.count("-i") == 1
    words = argv[argv.index("-i") + 2 :]
    assert all(word.startswith("-") for word in words[:-1:2])
    assert len(words) % 2 == 1
    assert words[-1] == "file:/chunk.mp4"


@pytest.mark.parametrize("full_range", [True, False, None])
@pytest.mark.parametrize("name", FORMS)
def test_no_pixel_is_changed(ffmpeg: str, tmp_path: Path, name: str, full_range: bool | None) -> None:
    form = FORMS[name]
    colour = Colour(matrix=0 if form.family == "rgb" else 1, primaries=1, transfer=1, full_range=full_range)
    frames = picture(ffmpeg, name)
    assert pix_fmt(form) == name
    path = encode(ffmpeg, clip_of(form, colour), "-c:v ffv1", frames, tmp_path)
    assert decode(ffmpeg, path, name) == frames


@pytest.mark.parametrize("full_range", [True, False])
@pytest.mark.parametrize("encoder", LOSSLESS)
def test_range_is_kept_and_told(ffmpeg: str, tmp_path: Path, encoder: str, full_range: bool) -> None:
    frames = picture(ffmpeg, "yuv420p")
    path = encode(ffmpeg, clip_of(colour=replace(BT709, full_range=full_range)), encoder, frames, tmp_path)
    assert decode(ffmpeg, path, "yuvj420p" if full_range else "yuv420p") == frames
    assert first_frame(path).color_range == (2 if full_range else 1)


@pytest.mark.parametrize("full_range", [True, False, None])
@pytest.mark.parametrize("encoder", LOSSLESS)
def test_a_new_depth_keeps_the_range(ffmpeg: str, tmp_path: Path, encoder: str, full_range: bool | None) -> None:
    ramp = bytes(range(256)) * 64
    frames = ramp + bytes([64]) * (len(ramp) // 4) + bytes([192]) * (len(ramp) // 4)
    clip = clip_of(colour=replace(BT709, full_range=full_range), size=(256, 64))
    path = encode(ffmpeg, clip, f"{encoder} -pix_fmt yuv420p10le", frames, tmp_path)
    raw = decode(ffmpeg, path, "yuv420p10le")
    values = [int.from_bytes(raw[at : at + 2], "little") for at in range(0, len(raw), 2)]
    scale = Fraction(1023, 255) if full_range else Fraction(4)
    wrong = [value for value in range(256) if abs(values[value] - value * scale) > 2]
    assert wrong == []
    assert abs(values[len(ramp)] - 256) <= 1
    assert abs(values[len(frames) - 1] - 768) <= 3


@pytest.mark.parametrize(
    "encoder",
    [
        "-c:v libx264 -preset ultrafast -x264-params log-level=error",
        "-c:v libx265 -preset ultrafast -x265-params log-level=error",
        "-c:v libsvtav1 -preset 13",
        "-c:v ffv1",
    ],
)
def test_colours_pixel_shape_and_hdr10_arrive(ffmpeg: str, tmp_path: Path, encoder: str) -> None:
    clip = clip_of(YUV420P10, HDR10, sample_aspect=Fraction(128, 117))
    path = encode(ffmpeg, clip, encoder, picture(ffmpeg, "yuv420p10le"), tmp_path)
    frame = first_frame(path)
    assert (frame.color_range, frame.colorspace, frame.color_primaries, frame.color_trc) == (1, 9, 9, 16)
    with av.open(str(path)) as container:
        assert container.streams.video[0].sample_aspect_ratio == Fraction(128, 117)
    told = subprocess.run(
        [ffmpeg, "-i", f"file:{path}", "-vf", "showinfo", "-f", "null", "-"], capture_output=True, check=True, text=True
    ).stderr
    (display,) = set(re.findall(r"showinfo.*(r\(0\.68.*)", told))
    points, _, luminance = display.partition("min_luminance=")
    assert points.split() == ["r(0.6800,0.3200)", "g(0.2650,0.6900)", "b(0.1500", "0.0600)", "wp(0.3127,", "0.3290)"]
    minimum, maximum = (float(part) for part in luminance.split(", max_luminance="))
    assert minimum == pytest.approx(0.005, rel=0.01)
    assert maximum == pytest.approx(1000)
    assert re.search(r"showinfo.*MaxCLL=1000, MaxFALL=400", told)


@pytest.mark.parametrize("location", range(6))
@pytest.mark.parametrize("encoder", ["-c:v libx264 -preset ultrafast", "-c:v libx265 -preset ultrafast"])
def test_the_place_of_chroma_arrives(ffmpeg: str, tmp_path: Path, encoder: str, location: int) -> None:
    clip = clip_of(colour=replace(BT709, chroma_location=location))
    path = encode(ffmpeg, clip, encoder, picture(ffmpeg, "yuv420p"), tmp_path)
    trace = ["-bsf:v", "trace_headers", "-c", "copy", "-f", "null", "-"]
    told = subprocess.run([ffmpeg, "-i", f"file:{path}", *trace], capture_output=True, check=True, text=True).stderr
    written = set(re.findall(r"chroma_sample_loc_type_top_field .* = (\d)", told))
    assert written == {str(location)} or (location == 0 and not written)  # left is what it is where nothing is said


def test_the_users_own_hdr10_is_not_contradicted(ffmpeg: str) -> None:
    args = parse_encoder("-c:v libx265 -x265-params max-cll=500,100")
    argv = build_chunk_argv(ffmpeg, clip_of(YUV420P10, HDR10), args, 0, "/o.mp4")
    assert option(argv, "-x265-params:v").endswith(":max-cll=500,100")
    assert "1000,400" not in " ".join(argv)
    assert "-content_light" not in argv


def test_timestamps_are_exact(ffmpeg: str, tmp_path: Path) -> None:
    frames = picture(ffmpeg, "yuv420p", frames=30)
    for encoder in ("-c:v libx264 -preset veryfast -bf 3", "-c:v libx265 -preset ultrafast -bf 3", "-c:v ffv1"):
        path = encode(ffmpeg, clip_of(), encoder, frames, tmp_path)
        with av.open(str(path)) as container:
            stream = container.streams.video[0]
            times = sorted(packet.pts for packet in container.demux(stream) if packet.size and packet.pts is not None)
            assert stream.time_base == Fraction(1, 24000)
        assert [time - times[0] for time in times] == [number * 1001 for number in range(30)]


def test_x265_repeats_its_headers(ffmpeg: str, tmp_path: Path) -> None:
    path = encode(ffmpeg, clip_of(), "-c:v libx265 -preset ultrafast", picture(ffmpeg, "yuv420p"), tmp_path)
    with av.open(str(path)) as container:
        packet = next(packet for packet in container.demux(video=0) if packet.size)
    kinds, data = [], bytes(packet)
    while data:
        size = int.from_bytes(data[:4], "big")
        kinds.append(data[4] >> 1 & 63)
        data = data[4 + size :]
    assert kinds[:3] == [32, 33, 34]
