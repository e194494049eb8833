# SPDX-License-Identifier: GPL-3.0-or-later
"""Bitrates and passes in the words of each encoder, and how bits are shared."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.budget import Budget, check_budget
from ripgui.core.error import EncoderError, InputError
from ripgui.media.encoder import parse_encoder
from ripgui.media.quality import SCALES, quality_options, written
from ripgui.media.sharing import Sound, shared_rates, video_rate
from ripgui.media.two_pass import TWO_PASS, asked_rate, check_budget_fits, with_pass, with_rate

SIZE = Budget(size_mib=700)


@pytest.mark.parametrize("codec", SCALES)
def test_a_rate_takes_the_place_of_a_quality(codec: str) -> None:
    line = parse_encoder(" ".join(["-c:v", codec, *written(quality_options(codec, 5)), "-g 48"]))
    options = dict(with_rate(line, 1_500_000).options)
    assert options.pop("b") == "1500000"
    assert options.pop("g") == "48"
    maker = codec.rpartition("_")[2]
    assert options == {"nvenc": {"rc": "vbr"}, "amf": {"rc": "vbr_peak"}, "vaapi": {"rc_mode": "VBR"}}.get(maker, {})


def test_passes_have_their_files() -> None:
    assert dict(with_pass(parse_encoder("-c:v libvpx-vp9"), 1, "/a b/c").options) == {
        "pass": "1",
        "passlogfile": "/a b/c",
    }
    x264 = dict(with_pass(parse_encoder("-c:v libx264 -x264-params ref=5"), 2, "/a").options)
    assert x264["x264-params"] == "ref=5:stitchable=1"
    x265 = dict(with_pass(parse_encoder("-c:v libx265 -x265-params no-sao=1"), 2, "C:\\it's").options)
    assert x265["x265-params"] == r"info=0:no-sao=1:pass=2:stats=C\:/it\'s"


@pytest.mark.parametrize("line", ["-c:v ffv1", "-c:v prores_ks", "-c:v mjpeg -q:v 3"])
def test_no_size_where_there_is_no_bitrate(line: str) -> None:
    with pytest.raises(EncoderError, match="takes no bitrate"):
        check_budget_fits(SIZE, parse_encoder(line))


@pytest.mark.parametrize("line", ["-c:v libx264 -x264-params crf=20", "-c:v libx265 -x265-params bitrate=2000"])
def test_the_list_may_not_say_otherwise(line: str) -> None:
    with pytest.raises(EncoderError, match="contradicts a bitrate"):
        check_budget_fits(SIZE, parse_encoder(line))


def test_two_passes_need_an_encoder_and_a_bitrate() -> None:
    two = Budget(two_pass=True)
    check_budget_fits(two, parse_encoder("-c:v libx264 -b:v 3M"))
    check_budget_fits(SIZE, parse_encoder("-c:v h264_nvenc -cq 20"))
    check_budget_fits(Budget(), parse_encoder("-c:v ffv1"))
    with pytest.raises(EncoderError, match="need a bitrate"):
        check_budget_fits(two, parse_encoder("-c:v libx264 -crf 20"))
    with pytest.raises(EncoderError, match="cannot encode in two passes"):
        check_budget_fits(two, parse_encoder("-c:v h264_nvenc -b:v 3M"))


@pytest.mark.parametrize("size", [-1, 0.001, 1e9, float("nan"), float("inf")])
def test_impossible_sizes(size: float) -> None:
    with pytest.raises(InputError, match="is impossible"):
        check_budget(Budget(size_mib=size))


@pytest.mark.parametrize(("text", "bits"), [("3M", 3_000_000), ("2500k", 2_500_000), ("1.5m", 1_500_000), ("x", 0)])
def test_the_rate_that_a_line_asks_for(text: str, bits: int) -> None:
    assert asked_rate(parse_encoder(f"-c:v libx264 -b:v {text}")) == bits


def test_the_video_gets_what_is_left() -> None:
    encoder = parse_encoder("-c:v libx264")
    length = (25 * 100, Fraction(25))
    rate = video_rate(Budget(size_mib=10), encoder, Sound(size_bytes=1 << 20, packets=0), "mkv", length)
    assert 0.99 < rate / (9 * (1 << 20) * 8 / 100) < 1
    with pytest.raises(EncoderError, match=r"1 MiB are too little: sound and all else take 2\.0 MiB"):
        video_rate(Budget(size_mib=1), encoder, Sound(size_bytes=2 << 20, packets=0), "mkv", length)
    assert video_rate(Budget(), encoder, Sound(size_bytes=0, packets=0), "mkv", length) == 0


@given(
    st.integers(10_000, 50_000_000),
    st.lists(st.tuples(st.integers(1, 5000), st.integers(0, 10**9)), min_size=1, max_size=30),
)
def test_shares_make_up_the_whole(rate: int, chunks: list[tuple[int, int]]) -> None:
    frames, sizes = zip(*chunks, strict=True)
    rates = shared_rates(rate, frames, sizes)
    spent = sum(bits * count for bits, count in zip(rates, frames, strict=True))
    if sum(sizes):
        assert 0.98 * rate * sum(frames) - sum(frames) <= spent <= rate * sum(frames) + sum(frames)
    assert all(bits > 0 for bits in rates)


def test_every_encoder_of_two_passes_is_known() -> None:
    assert {name for name in TWO_PASS if name != "libx264rgb"} <= SCALES.keys()
