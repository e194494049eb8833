# SPDX-License-Identifier: GPL-3.0-or-later
"""Quality from 1 to 10 in the numbers of each encoder, and back."""

import itertools

import pytest

from ripgui.core.error import EncoderError
from ripgui.media.encoder import parse_encoder
from ripgui.media.quality import LINES, SCALES, encoder_line, number_of, quality_of, quality_options, written

QUALITIES = range(1, 11)


@pytest.mark.parametrize("codec", SCALES)
def test_every_step_is_another_number_of_the_encoders_own_scale(codec: str) -> None:
    scale = SCALES[codec]
    steps = scale.steps if codec.endswith("videotoolbox") else scale.steps[::-1]
    assert len(steps) == len(QUALITIES)
    assert all(before < after for before, after in itertools.pairwise(steps))
    assert all(scale.low <= step <= scale.high for step in steps)


@pytest.mark.parametrize("codec", SCALES)
@pytest.mark.parametrize("quality", QUALITIES)
def test_what_is_written_can_be_read_back(codec: str, quality: int) -> None:
    line = " ".join(["-c:v", codec, *written(quality_options(codec, quality))])
    assert quality_of(parse_encoder(line)) == quality


@pytest.mark.parametrize("vcodec", LINES)
@pytest.mark.parametrize("quality", QUALITIES)
def test_lines_for_the_names_of_templates(vcodec: str, quality: int) -> None:
    assert quality_of(parse_encoder(encoder_line(vcodec, quality))) == quality


def test_better_quality_has_the_smaller_number() -> None:
    assert "-crf 37" in encoder_line("h264", 1)
    assert "-crf 13" in encoder_line("h264", 10)


@pytest.mark.parametrize(
    ("line", "quality"),
    [
        ("-c:v libx264 -crf 23", 6),
        ("-c:v libx264 -crf 22", 7),
        ("-c:v libx264 -crf 51", 1),
        ("-c:v libx264 -crf 0.5", 10),
        ("-c:v libx264 -crf 37 -x264-params crf=18:aq-mode=3", 8),
        ("-c:v libx264", None),
        ("-c:v libx264 -b:v 5M", None),
        ("-c:v libx264 -qp 20", None),
        ("-c:v libx265 -x265-params crf=19", 8),
        ("-c:v libx265 -crf 20 -x265-params bitrate=3000", None),
        ("-c:v libvpx-vp9 -crf 33 -b:v 0", 6),
        ("-c:v libvpx-vp9 -crf 33 -b:v 2M", None),
        ("-c:v hevc_nvenc -rc vbr -cq 24 -b:v 0", 7),
        ("-c:v hevc_nvenc -rc constqp -cq 24", None),
        ("-c:v hevc_qsv -global_quality 24", 7),
        ("-c:v hevc_qsv -global_quality 24 -b:v 3M", None),
        ("-c:v ffv1", None),
        ("-c:v prores_ks -profile:v hq", None),
    ],
)
def test_the_quality_of_lines_that_people_write(line: str, quality: int | None) -> None:
    assert quality_of(parse_encoder(line)) == quality


def test_the_number_itself() -> None:
    assert number_of(parse_encoder("-c:v libx264 -crf 17.5")) == 17.5


@pytest.mark.parametrize("quality", [0, 11, -1])
def test_other_qualities_are_refused(quality: int) -> None:
    with pytest.raises(EncoderError, match="quality is 1 to 10"):
        encoder_line("h264", quality)


def test_other_codecs_are_refused() -> None:
    with pytest.raises(EncoderError, match="h264, h265, av1, vp9"):
        encoder_line("mpeg2", 5)
    with pytest.raises(EncoderError, match="ffv1 has no scale"):
        quality_options("ffv1", 5)
