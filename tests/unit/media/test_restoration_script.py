# SPDX-License-Identifier: GPL-3.0-or-later
"""The restoration builder's lines: run by VapourSynth, read back, and never over what the user wrote."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
import vapoursynth as vs
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.error import InputError
from ripgui.core.model import ModelPicture, Runtime
from ripgui.core.restoration import Category, Deinterlace, InputQuality, Matrix, Restoration
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.media.restoration_script import read_restoration, with_restoration
from tests.onnx import doubling_model

NOTHING = Restoration(deinterlace=Deinterlace.OFF)
CLIP = """\
import vapoursynth
core = vapoursynth.core
video = core.std.BlankClip(format=vapoursynth.{form}, width=160, height=96, length=10, fpsnum=30000, fpsden=1001)
video = video.noise.Add(var=80, seed=3) if video.format.sample_type == vapoursynth.INTEGER else video
video = video.std.SetFrameProps(_FieldBased={fields}, _Matrix={matrix})
video.set_output()
"""

forms = st.builds(
    Restoration,
    category=st.sampled_from(Category),
    input_quality=st.sampled_from(InputQuality),
    deinterlace=st.sampled_from(Deinterlace),
    doubles_rate=st.booleans(),
    denoise=st.booleans(),
    deblock=st.booleans(),
    deband=st.booleans(),
    add_noise=st.booleans(),
    use_sr=st.booleans(),
    sr_model=st.sampled_from(["", '/a "model".onnx', "c:\\\\x.onnx"]),
    sr_takes=st.sampled_from(ModelPicture),
    provider=st.sampled_from(Runtime),
    tile=st.sampled_from([0, 256]),
    width=st.sampled_from([0, 640, 1920]),
    height=st.sampled_from([360, 1080]),
    matrix=st.sampled_from(Matrix),
)


def _made(form: Restoration, shape: str = "YUV420P8", fields: int = 0) -> vs.VideoNode:
    vs.clear_outputs()
    script = with_restoration(CLIP.format(form=shape, fields=fields, matrix=0 if shape == "RGB24" else 6), form)
    exec(compile(script, "restored", "exec"), {"__name__": "__vapoursynth__"})
    output = vs.get_outputs()[0]
    assert isinstance(output, vs.VideoOutputTuple)
    return output.clip


def _digest(clip: vs.VideoNode) -> str:
    frame = clip.get_frame(4)
    return hashlib.sha256(b"".join(bytes(frame[plane]) for plane in range(frame.format.num_planes))).hexdigest()


@pytest.mark.parametrize(
    "change",
    [
        {"denoise": True},
        {"deblock": True},
        {"deband": True},
        {"add_noise": True},
        {"use_sr": True, "width": 320, "height": 192},
        {"matrix": Matrix.BT709},
        {"deinterlace": Deinterlace.BWDIF},
        {"deinterlace": Deinterlace.NNEDI3},
    ],
    ids=lambda change: next(iter(change)) + str(next(iter(change.values()))),
)
def test_each_field_of_the_form_shows(change: dict[str, object]) -> None:
    form = replace(NOTHING, **change)  # type: ignore[arg-type]
    assert _digest(_made(form)) != _digest(_made(NOTHING))
    assert _digest(_made(form)) == _digest(_made(form))


@pytest.mark.parametrize("change", [{"denoise": True}, {"deblock": True}])
def test_better_footage_is_cleaned_less(change: dict[str, bool]) -> None:
    medium = replace(NOTHING, **change)  # type: ignore[arg-type]
    high = replace(medium, input_quality=InputQuality.HIGH)
    assert _difference(_made(high)) < _difference(_made(medium))


def _difference(clip: vs.VideoNode) -> float:
    stats = vs.core.std.PlaneStats(_made(NOTHING), clip)
    # The clip before is made last, so that its outputs do not take this one's place.
    return float(stats.get_frame(4).props["PlaneStatsDiff"])  # type: ignore[arg-type]


def test_kinds_of_footage_differ_where_they_are_enlarged() -> None:
    large = replace(NOTHING, use_sr=True, width=320, height=192)
    made = {category: _digest(_made(replace(large, category=category))) for category in Category}
    assert len(set(made.values())) == len(Category)


@pytest.mark.parametrize("category", [Category.ANIMATION, Category.CG])
def test_drawn_footage_is_not_denoised_and_gets_no_grain_and_no_faces(category: Category) -> None:
    plain = replace(NOTHING, category=category)
    wanted = replace(plain, denoise=True, add_noise=True, face_enhance=True, face_model="")
    assert _digest(_made(wanted)) == _digest(_made(plain))


@pytest.mark.parametrize("fields", [0, 1, 2])
def test_interlaced_frames_are_detected(fields: int) -> None:
    clip = _made(replace(NOTHING, deinterlace=Deinterlace.DETECTED, doubles_rate=True), fields=fields)
    assert len(clip) == (20 if fields else 10)
    assert clip.get_frame(0).props.get("_FieldBased", 0) == 0


def test_telecine_is_undone() -> None:
    clip = _made(replace(NOTHING, deinterlace=Deinterlace.IVTC), fields=2)
    assert (len(clip), clip.fps) == (8, vs.core.std.BlankClip(fpsnum=24000, fpsden=1001).fps)


@pytest.mark.parametrize(("sides", "size"), [((320, 192), (320, 192)), ((0, 240), (400, 240)), ((480, 0), (480, 288))])
def test_the_result_has_the_size_that_is_asked_for(sides: tuple[int, int], size: tuple[int, int]) -> None:
    clip = _made(replace(NOTHING, use_sr=True, width=sides[0], height=sides[1]))
    assert (clip.width, clip.height) == size


@pytest.mark.parametrize("shape", ["YUV420P8", "YUV420P10", "YUV444P16", "RGB24", "GRAY8", "YUV444PS"])
def test_every_format_goes_through_the_whole_form(shape: str, tmp_path: Path) -> None:
    model = str(doubling_model(tmp_path))
    form = Restoration(
        denoise=True,
        deblock=True,
        deband=True,
        face_enhance=True,
        face_model=model,
        add_noise=True,
        use_sr=True,
        sr_model=model,
        width=500,
        height=300,
        matrix=Matrix.BT709,
    )
    clip = _made(form, shape)
    frame = clip.get_frame(3)
    assert (frame.width, frame.height) == (500, 300)
    depth = {"YUV420P8": 8, "YUV420P10": 10, "RGB24": 8, "GRAY8": 8}.get(shape, 16)
    assert clip.format.bits_per_sample == depth


@pytest.mark.parametrize("takes", ModelPicture)
@pytest.mark.parametrize("shape", ["YUV420P8", "YUV444P16", "RGB24", "GRAY8"])
def test_a_model_gets_pictures_as_it_takes_them(tmp_path: Path, takes: ModelPicture, shape: str) -> None:
    is_half = takes in (ModelPicture.RGB_HALF, ModelPicture.GRAY_HALF)
    model = doubling_model(tmp_path, channels=1 if takes.is_gray else 3, is_half=is_half)
    form = replace(NOTHING, use_sr=True, sr_model=str(model), sr_takes=takes, width=320, height=192)
    made, plain = _made(form, shape), _made(replace(form, sr_model="", sr_takes=ModelPicture.RGB), shape)
    assert (made.width, made.height, made.format.id) == (320, 192, plain.format.id)
    # As bright as what NNEDI3 makes of it: no range was taken for another.
    for plane in range(made.format.num_planes):
        means = [_mean(clip.std.ShufflePlanes(plane, vs.GRAY)) for clip in (made, plain)]
        assert means[0] == pytest.approx(means[1], abs=0.01)


def _mean(clip: vs.VideoNode) -> float:
    return float(clip.std.PlaneStats().get_frame(0).props["PlaneStatsAverage"])  # type: ignore[arg-type]


def test_tiles_give_what_the_whole_picture_gives(tmp_path: Path) -> None:
    form = replace(NOTHING, use_sr=True, sr_model=str(doubling_model(tmp_path)), width=320, height=192)
    assert _digest(_made(replace(form, tile=64))) == _digest(_made(form))


@given(forms)
def test_what_is_written_is_read_back(form: Restoration) -> None:
    script = with_restoration(SOURCE_SCRIPT, form)
    found = read_restoration(script)
    assert found is not None
    assert (found.restoration, found.is_own) == (form, True)
    compile(script, "written", "exec")
    assert with_restoration(script, None) == SOURCE_SCRIPT
    assert with_restoration(script, NOTHING) == with_restoration(SOURCE_SCRIPT, NOTHING)


def test_what_the_user_writes_around_it_stays() -> None:
    script = with_restoration("# mine\n" + CLIP.format(form="RGB24", fields=0, matrix=0), replace(NOTHING, deband=True))
    script = script.replace("video.set_output()", "video = video.std.FlipVertical()\nvideo.set_output()")
    again = with_restoration(script, replace(NOTHING, deblock=True))
    assert again.startswith("# mine\n")
    assert "FlipVertical" in again
    assert "Deband" not in again
    assert "video = restored(video)" in again


def test_lines_changed_by_hand_are_told() -> None:
    script = with_restoration(SOURCE_SCRIPT, replace(NOTHING, deband=True)).replace("range=15", "range=16")
    found = read_restoration(script)
    assert found is not None
    assert not found.is_own


@pytest.mark.parametrize(
    ("form", "told"),
    [
        (replace(NOTHING, use_sr=True), "needs a width or a height"),
        (replace(NOTHING, use_sr=True, width=641), "width 641 is odd"),
        (replace(NOTHING, use_sr=True, height=100000), "height 100000 is impossible"),
        (replace(NOTHING, tile=20), "tiles of 20 pixels"),
        (replace(NOTHING, face_enhance=True), "enhancing faces needs a model"),
    ],
)
def test_a_form_that_cannot_be_written_is_refused(form: Restoration, told: str) -> None:
    with pytest.raises(InputError, match=told):
        with_restoration(SOURCE_SCRIPT, form)


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("x = 1\n", "no line sets the output: <clip>.set_output"),
        ("clip = (\n", "is not Python"),
        ("core.bs.VideoSource('x').set_output()\n", "line 1 of the script: the clip that is set as output has no name"),
        ("if True:\n    clip.set_output()\n", "line 2 of the script: .* is indented"),
    ],
)
def test_a_script_without_a_place_for_it_is_told(script: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        with_restoration(script, NOTHING)


@pytest.mark.parametrize("damage", ["{", "{}}", '{"category": "dog"}', "[]"])
def test_a_damaged_first_line_is_told(damage: str) -> None:
    lines = with_restoration(SOURCE_SCRIPT, NOTHING).splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("# == Restoration"))
    lines[at] = f"# == Restoration, written by the form: {damage}"
    with pytest.raises(InputError, match=f"line {at + 1} of the script"):
        read_restoration("\n".join(lines))


def test_a_lost_last_line_is_told() -> None:
    script = with_restoration(SOURCE_SCRIPT, NOTHING)
    with pytest.raises(InputError, match="has lost its last line"):
        read_restoration(script[: script.index("# == End")])
