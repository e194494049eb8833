# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of pixels where only the container tells it, and what of a picture cannot be in a clip."""

from dataclasses import replace
from fractions import Fraction

import pytest

from ripgui.core.source import Stream
from ripgui.media.shape import is_same_shape, picture_notes, with_source_shape
from tests.unit.media.forms import clip_of

PAL = Fraction(16, 15)
VIDEO = Stream(
    index=0,
    kind="video",
    codec="h264",
    width=720,
    height=576,
    pixel_format="yuv420p",
    sample_aspect=PAL,
    coded_aspect=Fraction(1),
)


@pytest.mark.parametrize(
    ("size", "script_says", "shape"),
    [
        ((720, 576), Fraction(1), PAL),
        ((1440, 1152), Fraction(1), PAL),
        ((768, 576), Fraction(15, 16), Fraction(1)),
        ((704, 560), Fraction(1), PAL),
        ((1440, 1080), Fraction(1), Fraction(1)),
        ((720, 576), Fraction(8, 9), Fraction(8, 9)),
        ((720, 576), PAL, PAL),
    ],
    ids=["untouched", "doubled", "resized", "cropped", "made square", "set by the script", "set right by the script"],
)
def test_the_container_rules_unless_the_script_does(
    size: tuple[int, int], script_says: Fraction, shape: Fraction
) -> None:
    clip, notes = with_source_shape(clip_of(size=size, sample_aspect=script_says), VIDEO)
    assert clip.sample_aspect == shape
    assert bool(notes) == (shape == script_says != PAL)


def test_a_shape_of_the_scripts_own_is_told() -> None:
    _, (note,) = with_source_shape(clip_of(size=(720, 576), sample_aspect=Fraction(8, 9)), VIDEO)
    assert note == "pixels are 8:9, as the script has it; the source's container says 16:15, its frames 1:1"


@pytest.mark.parametrize("coded", [Fraction(0), PAL], ids=["nothing", "the same"])
def test_frames_that_do_not_contradict_leave_it_to_the_script(coded: Fraction) -> None:
    clip = clip_of(size=(720, 576), sample_aspect=Fraction(1))
    assert with_source_shape(clip, replace(VIDEO, coded_aspect=coded)) == (clip, ())


def test_a_display_of_whole_pixels_is_a_rounding() -> None:
    assert is_same_shape(Fraction(193, 176), Fraction(128, 117), 176, 144)
    assert not is_same_shape(Fraction(12, 11), Fraction(16, 15), 720, 576)


@pytest.mark.parametrize(
    ("size", "form", "lost"),
    [
        ((321, 181), "yuv420p", "its last columns or rows go, 320x180 is left"),
        ((321, 181), "yuv422p10le", "its last columns or rows go, 320x181 is left"),
        ((323, 180), "yuv411p", "its last columns or rows go, 320x180 is left"),
        ((320, 181), "nv12", "its last columns or rows go, 320x180 is left"),
    ],
)
def test_lost_edges_are_told(size: tuple[int, int], form: str, lost: str) -> None:
    video = replace(VIDEO, width=size[0], height=size[1], pixel_format=form)
    (note,) = picture_notes(clip_of(size=(96, 64)), video)
    assert note == f"the source is {size[0]}x{size[1]} in {form}, a size that VapourSynth cannot hold: {lost}"


def test_odd_sizes_that_are_kept_are_not_told() -> None:
    for form in ("yuv444p", "gbrp", "gray10le", "rgb24"):
        assert list(picture_notes(clip_of(size=(320, 180)), replace(VIDEO, width=321, pixel_format=form))) == []
    kept = replace(VIDEO, width=321, height=181)
    assert list(picture_notes(clip_of(size=(321, 181)), kept)) == []


def test_lost_transparency_is_told() -> None:
    told = ["transparency (alpha) is not encoded"]
    for form in ("yuva420p", "yuva444p10le", "gbrap", "rgba", "argb", "ya8"):
        assert list(picture_notes(clip_of(), replace(VIDEO, pixel_format=form))) == told
    assert list(picture_notes(clip_of(), replace(VIDEO, metadata={"alpha_mode": "1"}))) == told
    assert list(picture_notes(replace(clip_of(), has_alpha=True), VIDEO)) == told
    assert list(picture_notes(clip_of(), VIDEO)) == []
