# SPDX-License-Identifier: GPL-3.0-or-later
"""Encoders are tried before hours are spent on them, and say in one line what is wrong."""

import glob
import os
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest

from ripgui.core.clip import Colour
from ripgui.core.error import EncoderError, ToolError
from ripgui.core.preset import Preset
from ripgui.engine.preset.preset import load_presets
from ripgui.media.encoder import EncoderArgs, parse_encoder
from ripgui.media.encoder_options import check_known
from ripgui.media.trial import check_encoder
from tests.unit.media.forms import FORMS, HDR10, clip_of


@pytest.mark.parametrize("preset", load_presets(), ids=lambda preset: preset.name)
def test_our_own_presets_work(ffmpeg: str, preset: Preset) -> None:
    for name in ("yuv420p", "yuv420p10le"):
        assert check_encoder(ffmpeg, clip_of(FORMS[name], size=(320, 180)), parse_encoder(preset.encoder), 1) == ()


@pytest.mark.parametrize(
    "options",
    [
        "-b:v 2M -maxrate 4M -bufsize 8M -g 240 -keyint_min 23 -bf 3 -refs 4 -tune animation -level 4.1",
        "-crf 18 -aq-mode 3 -qcomp 0.7 -vtag avc1 -strict -2 -flags +cgop -sws_flags lanczos -pix_fmt yuv420p10le",
        "-force_key_frames 'expr:gte(t,n_forced*2)' -x264-params deblock=-1,-1:psy-rd=1.0,0.0 -threads 1",
        "-vf 'scale=64:-2,format=yuv420p10le' -colorspace bt709 -color_range pc",
    ],
)
def test_usual_options_work(ffmpeg: str, options: str) -> None:
    assert check_encoder(ffmpeg, clip_of(), parse_encoder(f"-c:v libx264 {options}"), 1) == ()


@pytest.mark.parametrize(
    ("encoder", "reason"),
    [
        ("libx266", "ffmpeg has no video encoder 'libx266'; did you mean libx265?"),
        ("hevc", "no video encoder 'hevc'; encoders for it are libx265, "),
        ("x264", "encoders for it are libx264, "),
        ("aac", "no video encoder 'aac'"),
        ("libx264 -crff 18", "libx264 has no option -crff; did you mean -crf?"),
        ("libx264 -cpu-used 3", "libx264 has no option -cpu-used"),
        ("libx264 -crf best", 'Unable to parse "crf" option value "best"'),
        ("libx264 -preset best", "invalid preset 'best'"),
        ("libx265 -preset best", "Error setting preset/tune best"),
        ("libx265 -crf 99", "x265 [error]: Valid quality based range"),
        ("libsvtav1 -crf 99", "Value 99.000000 for parameter 'crf' out of range [0 - 63]"),
        ("libx264 -x264-params foo=1", "Error parsing option 'foo = 1'"),
        ("libx265 -x265-params foo=1", "Unknown option: foo"),
        ("libx265 -x265-params crf=best", "Invalid value for crf: best"),
        ("libsvtav1 -svtav1-params foo=1", "Error parsing option foo: 1"),
        ("libx264 -pix_fmt foo", "Unknown pixel format requested: foo"),
        ("libx264 -vf scale=foo", "Invalid size 'foo'"),
        ("libx264 -vf scale=w=1:foo=2", "foo"),
    ],
)
def test_what_is_wrong_is_said_in_ffmpegs_own_words(ffmpeg: str, encoder: str, reason: str) -> None:
    with pytest.raises(EncoderError) as caught:
        check_encoder(ffmpeg, clip_of(), parse_encoder(f"-c:v {encoder}"), 1)
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)
    assert " @ 0x" not in str(caught.value)


@pytest.mark.parametrize("encoder", ["rawvideo", "qtrle -pix_fmt rgb24"])
def test_what_no_result_can_hold_is_refused(ffmpeg: str, encoder: str) -> None:
    with pytest.raises(EncoderError, match=r"^what \w+ makes of this clip cannot be joined into Matroska: "):
        check_encoder(ffmpeg, clip_of(), parse_encoder(f"-c:v {encoder}"), 1)
    assert check_encoder(ffmpeg, clip_of(), parse_encoder("-c:v rawvideo -pix_fmt uyvy422"), 1) == ()


@pytest.mark.skipif(bool(glob.glob("/dev/dri/renderD*") or shutil.which("nvidia-smi")), reason="there is such hardware")
@pytest.mark.parametrize(
    ("codec", "reason"),
    [("hevc_nvenc", "libcuda"), ("h264_qsv", "MFX session"), ("hevc_vaapi", ""), ("av1_amf", "amfrt")],
)
def test_missing_hardware_is_told(ffmpeg: str, codec: str, reason: str) -> None:
    with pytest.raises(EncoderError, match=f"^{codec} does not work with these arguments: .*{reason}"):
        check_encoder(ffmpeg, clip_of(), EncoderArgs(codec=codec), 0)


def test_options_of_the_program_are_not_options_of_an_encoder(ffmpeg: str) -> None:
    """Should a newer ffmpeg have one that the parser does not know, nothing is run with it."""
    for name in ("recast_media", "y", "report", "passlogfile_", "movflags"):
        with pytest.raises(EncoderError, match=f"libx264 has no option -{name}"):
            check_known(ffmpeg, EncoderArgs(codec="libx264", options=((name, "1"),)))


def test_nothing_is_left_behind(ffmpeg: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    check_encoder(ffmpeg, clip_of(), parse_encoder("-c:v libx264"), 0)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("form", "encoder", "warning"),
    [
        ("yuv444p16le", "libsvtav1 -preset 12", "libsvtav1 does not take the clip's yuv444p16le: .* to yuv420p10le"),
        ("yuv420p", "prores_ks", "converts it to yuv422p10le"),
    ],
)
def test_a_conversion_is_told_unless_asked_for(ffmpeg: str, form: str, encoder: str, warning: str) -> None:
    clip = clip_of(FORMS[form])
    (told,) = check_encoder(ffmpeg, clip, parse_encoder(f"-c:v {encoder}"), 0)
    assert re.search(warning, told)
    asked = told.rsplit(" ", 1)[1]
    assert check_encoder(ffmpeg, clip, parse_encoder(f"-c:v {encoder} -pix_fmt {asked}"), 0) == ()


@pytest.mark.parametrize("order", ["top", "bottom"])
@pytest.mark.parametrize("encoder", ["libx264", "libx264 -flags +cgop", "mpeg2video", "mpeg4", "prores_ks", "ffv1"])
def test_fields_are_kept_where_the_encoder_can(ffmpeg: str, encoder: str, order: Literal["top", "bottom"]) -> None:
    clip = replace(clip_of(FORMS["yuv422p10le" if encoder == "prores_ks" else "yuv420p"]), field_order=order)
    assert check_encoder(ffmpeg, clip, parse_encoder(f"-c:v {encoder}"), 0) == ()


@pytest.mark.parametrize(
    ("encoder", "advice"),
    [
        ("libx265 -preset ultrafast", "in the script"),
        ("libsvtav1 -preset 12", "in the script"),
        ("libx264 -flags -ildct", r"in the script, or add -flags \+ildct\+ilme"),
        ("libx264 -vf hue=s=0", r"in the script, or add -flags \+ildct\+ilme"),
    ],
)
def test_fields_that_become_progressive_frames_are_told(ffmpeg: str, encoder: str, advice: str) -> None:
    clip = replace(clip_of(), field_order="top")
    (told,) = check_encoder(ffmpeg, clip, parse_encoder(f"-c:v {encoder}"), 0)
    codec = encoder.split(maxsplit=1)[0]
    assert re.fullmatch(
        rf"the clip is interlaced \(top field first\), and {codec} encodes it as .*: deinterlace it {advice}", told
    )


def test_a_height_without_whole_fields_is_told_and_not_refused(ffmpeg: str) -> None:
    clip = replace(clip_of(size=(96, 66)), field_order="top")
    (told,) = check_encoder(ffmpeg, clip, parse_encoder("-c:v libx264"), 0)
    assert "the clip is interlaced" in told


def test_rgb_is_not_turned_into_yuv_behind_the_users_back(ffmpeg: str) -> None:
    clip = clip_of(FORMS["gbrp"], Colour(matrix=0, full_range=True))
    for encoder in ("-c:v libx264", "-c:v libx265 -pix_fmt yuv420p10le", "-c:v libsvtav1 -preset 12"):
        with pytest.raises(EncoderError, match=r"the clip is RGB .* convert it in the script"):
            check_encoder(ffmpeg, clip, parse_encoder(encoder), 0)
    for form, encoder, hint in (
        ("gbrp", "libx264", 'format=vs.YUV420P8, matrix_s="170m"'),
        ("gbrp16le", "libx264", 'format=vs.YUV420P10, matrix_s="170m"'),
        ("gbrp16le", "libx265 -pix_fmt yuv444p10le", 'format=vs.YUV444P10, matrix_s="170m"'),
        ("gbrp", "libsvtav1", 'format=vs.YUV420P8, matrix_s="170m"'),
    ):
        with pytest.raises(EncoderError) as caught:
            check_encoder(ffmpeg, clip_of(FORMS[form]), parse_encoder(f"-c:v {encoder}"), 0)
        assert f"import vapoursynth as vs; clip = clip.resize.Bicubic({hint})" in str(caught.value)
    for encoder in ("-c:v libx265", "-c:v ffv1", "-c:v libx264rgb", "-c:v utvideo"):
        assert check_encoder(ffmpeg, clip, parse_encoder(encoder), 0) == ()


def test_what_a_file_cannot_say_is_told(ffmpeg: str) -> None:
    clip = clip_of(FORMS["yuv420p"], Colour(full_range=True))
    (told,) = check_encoder(ffmpeg, clip, parse_encoder("-c:v utvideo"), 0)
    assert "players will take it as limited" in told


def test_hdr10_is_tried_too(ffmpeg: str) -> None:
    for encoder in ("-c:v libx265 -preset ultrafast", "-c:v libsvtav1 -preset 12", "-c:v libx264 -preset ultrafast"):
        assert check_encoder(ffmpeg, clip_of(FORMS["yuv420p10le"], HDR10), parse_encoder(encoder), 0) == ()


def test_an_ffmpeg_that_crashes_is_not_the_fault_of_the_arguments(ffmpeg: str, tmp_path: Path) -> None:
    crashing = tmp_path / "ffmpeg"
    crashing.write_text(f'#!/bin/sh\ncase "$*" in *yuv420p*) kill -SEGV $$;; esac\nexec {ffmpeg} "$@"\n')
    crashing.chmod(0o755)
    with pytest.raises(ToolError, match=r"^ffmpeg crashed when libx264 was tried .*\(SIGSEGV\)$"):
        check_encoder(str(crashing), clip_of(), parse_encoder("-c:v libx264"), 1)
