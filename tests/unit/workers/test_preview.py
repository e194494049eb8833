# SPDX-License-Identifier: GPL-3.0-or-later
"""What the preview worker shows, with real scripts: right colours of any format, other outputs, the source, sound."""

import base64
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from ripgui.core.error import InputError, ScriptError, ToolError
from ripgui.core.output import SOURCE
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.workers.preview_protocol import (
    HEAR,
    MEASURE,
    SAMPLE,
    SHOW_SOURCE,
    HearParams,
    MeasureParams,
    SampleParams,
)
from ripgui.workers.protocol import NoParams
from tests.unit.workers.studio import Shot, Studio

HEAD = "import vapoursynth as vs\nfrom vapoursynth import core\n"


@pytest.fixture
def source(make_clip: Callable[..., Path]) -> str:
    return str(make_clip(frames=48, size="160x90", audio="stereo", audio_codec="flac"))


@pytest.fixture
def studio(source: str) -> Iterator[Studio]:
    made = Studio(source)
    yield made
    made.close()


def _clip(form: str, colour: str, *props: str, size: str = "width=16,height=8") -> str:
    """What makes a clip of one colour."""
    told = "".join(f".std.SetFrameProps({prop})" for prop in props)
    return f"core.std.BlankClip(format={form},{size},length=3,color={colour}){told}"


def _blank(form: str, colour: str, *props: str, size: str = "width=16,height=8", number: int = 0) -> str:
    """A line that sets an output of one colour."""
    return f"{_clip(form, colour, *props, size=size)}.set_output({number})\n"


class Gallery:
    """One worker for all clips that are only looked at."""

    def __init__(self, source: str, clips: list[str]) -> None:
        self._clips = clips
        self.studio = Studio(source)
        self.studio.show(HEAD + "".join(f"{clip}.set_output({number})\n" for number, clip in enumerate(clips)))

    def output(self, clip: str) -> int:
        return self._clips.index(clip)

    def render(self, clip: str, number: int = 0, *, width: int = 16, height: int = 8) -> Shot:
        return self.studio.render(self.output(clip), number, width=width, height=height)


@pytest.fixture(scope="module")
def gallery(make_clip: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gallery]:
    clips = [clip for matrix in MATRICES for pair in _matrix_clips(*matrix).values() for clip in pair]
    clips += [_clip("vs.YUV420P8", "[81,90,240]", *props, size=size) for props, size, _ in GUESSED]
    clips += [_clip(form, colour, *props) for form, colour, props, _ in FORMATS]
    clips += [_clip(form, _white(form), size=f"width={width},height={height}") for form, width, height in SIZES]
    clips += [_clip(form, colour) for form, colour, _, _ in PIXELS]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RIPGUI_HOME", str(tmp_path_factory.mktemp("gallery")))
        made = Gallery(str(make_clip()), clips)
    yield made
    made.studio.close()


# colours: what BT.601, 709 and 2020 make of the same pure red, green and blue


MATRICES = [(6, 0.299, 0.114), (1, 0.2126, 0.0722), (9, 0.2627, 0.0593)]


def _matrix_clips(matrix: int, kr: float, kb: float) -> dict[tuple[int, ...], tuple[str, str]]:
    """For each colour a clip of limited and one of full range."""
    kg = 1 - kr - kb
    colours = {
        (1023, 0, 0): (kr, -kr / (2 - 2 * kb), 0.5),
        (0, 1023, 0): (kg, -kg / (2 - 2 * kb), -kg / (2 - 2 * kr)),
        (0, 0, 1023): (kb, 0.5, -kb / (2 - 2 * kr)),
        (512, 512, 512): (0.5, 0.0, 0.0),
    }
    clips: dict[tuple[int, ...], tuple[str, str]] = {}
    for colour, (luma, *chroma) in colours.items():
        limited = [round(64 + 876 * luma), *(round(512 + 896 * value) for value in chroma)]
        full = [round(1023 * luma), *(min(1023, round(512 + 1023 * value)) for value in chroma)]
        clips[colour] = (
            _clip("vs.YUV444P10", str(limited), f"_Matrix={matrix},_Range=0"),
            _clip("vs.YUV444P10", str(full), f"_Matrix={matrix},_Range=1"),
        )
    return clips


@pytest.mark.parametrize(("matrix", "kr", "kb"), MATRICES)
def test_matrices_and_ranges_are_told_apart(gallery: Gallery, matrix: int, kr: float, kb: float) -> None:
    for expected, clips in _matrix_clips(matrix, kr, kb).items():
        for clip in clips:
            assert gallery.render(clip).pixel == pytest.approx(expected, abs=4)


GUESSED: list[tuple[tuple[str, ...], str, tuple[int, ...]]] = [
    ((), "width=720,height=576", (255, 0, 0)),
    (("_Matrix=2",), "width=720,height=576", (255, 0, 0)),
    (("_Matrix=3",), "width=720,height=576", (255, 0, 0)),
    (("_Matrix=0",), "width=720,height=576", (255, 0, 0)),
    ((), "width=1280,height=720", (255, 24, 0)),
    (("_Matrix=6",), "width=1280,height=720", (255, 0, 0)),
    (("_Transfer=3", "_Primaries=3"), "width=720,height=576", (255, 0, 0)),
    (("_FieldBased=2",), "width=720,height=576", (255, 0, 0)),
    (("_FieldBased=1",), "width=720,height=482", (255, 0, 0)),
]


@pytest.mark.parametrize(("props", "size", "expected"), GUESSED)
def test_what_is_not_told_is_guessed(
    gallery: Gallery, props: tuple[str, ...], size: str, expected: tuple[int, ...]
) -> None:
    width, height = (int(part.partition("=")[2]) for part in size.split(","))
    shot = gallery.render(_clip("vs.YUV420P8", "[81,90,240]", *props, size=size), width=width, height=height)
    assert shot.pixel == pytest.approx(expected, abs=4)


FORMATS: list[tuple[str, str, tuple[str, ...], tuple[int, ...]]] = [
    ("vs.GRAY8", "126", (), (128, 128, 128)),
    ("vs.GRAY8", "128", ("_Range=1",), (128, 128, 128)),
    ("vs.GRAY8", "128", ("_ColorRange=0",), (128, 128, 128)),
    ("vs.GRAY16", "126<<8", (), (514, 514, 514)),
    ("vs.GRAYS", "0.5", ("_Range=1",), (512, 512, 512)),
    ("vs.GRAYH", "0.5", ("_Range=1",), (512, 512, 512)),
    ("vs.RGB24", "[10,20,30]", (), (10, 20, 30)),
    ("vs.RGB24", "[235,16,16]", ("_Range=0",), (255, 0, 0)),
    ("vs.RGB30", "[10,20,1000]", (), (10, 20, 1000)),
    ("vs.RGB48", "[65535,0,32768]", (), (1023, 0, 512)),
    ("vs.RGBS", "[1.0,0.0,0.5]", (), (1023, 0, 512)),
    ("vs.RGBH", "[1.0,0.0,0.5]", (), (1023, 0, 512)),
    ("vs.YUV422P10", "[940,512,512]", (), (1023, 1023, 1023)),
    ("vs.YUV444P16", "[16<<8,128<<8,128<<8]", (), (0, 0, 0)),
    ("vs.YUV444PS", "[1.0,0.0,0.0]", (), (1023, 1023, 1023)),
    ("vs.YUV420PH", "[0.5,0.0,0.0]", (), (512, 512, 512)),
    ("vs.YUV411P8", "[235,128,128]", (), (255, 255, 255)),
    ("vs.YUV410P8", "[16,128,128]", (), (0, 0, 0)),
    ("vs.YUV440P8", "[126,128,128]", (), (128, 128, 128)),
    ("vs.YUV420P9", "[235<<1,128<<1,128<<1]", (), (1023, 1023, 1023)),
    ("vs.YUV444P12", "[940<<2,512<<2,512<<2]", ("_Matrix=14,_Transfer=16,_Primaries=9",), (1023, 1023, 1023)),
    ("vs.YUV420P10", "[940,512,512]", ("_Matrix=10",), (1023, 1023, 1023)),
    ("vs.RGBS", "[0.2159,0.2159,0.2159]", ("_Transfer=8",), (540, 540, 540)),
]


@pytest.mark.parametrize(("form", "colour", "props", "expected"), FORMATS)
def test_any_format_is_shown(
    gallery: Gallery, form: str, colour: str, props: tuple[str, ...], expected: tuple[int, ...]
) -> None:
    shot = gallery.render(_clip(form, colour, *props))
    assert shot.rendered.bits == (8 if form.endswith(("P8", "Y8", "B24")) else 10)
    assert shot.pixel == pytest.approx(expected, abs=3)


def test_what_is_too_large_to_be_seen_is_told_at_once(studio: Studio) -> None:
    shown = studio.show(
        HEAD + _blank("vs.YUV420P8", "[0,0,0]", size="width=30000,height=30000") + _blank("vs.GRAY8", "0", number=1)
    )
    assert [info.index for info in shown.outputs] == [1]
    assert "30000x30000 is too large" in shown.refused[0]


def test_where_chroma_lies_is_heeded(studio: Studio) -> None:
    """A red half, sampled 4:2:0: the edge moves by a part of a pixel."""
    halves = (
        "left = core.std.BlankClip(format=vs.YUV420P8,width=16,height=16,length=1,color=[81,90,240])\n"
        "both = core.std.StackHorizontal([left, left.std.BlankClip(color=[81,128,128])])\n"
    )
    script = (
        HEAD
        + halves
        + "".join(f"both.std.SetFrameProps(_ChromaLocation={location}).set_output({location})\n" for location in (0, 1))
    )
    studio.show(script)
    left, centre = (studio.render(location, width=32, height=16).rgb[8, 12:20, 0] for location in (0, 1))
    assert not np.array_equal(left, centre)


def test_ten_bits_are_shown_without_banding(studio: Studio) -> None:
    ramp = (
        "import numpy as np\n"
        "def ramp(n, f):\n"
        "    made = f.copy()\n"
        "    np.asarray(made[0])[:] = np.arange(64, 940, dtype=np.uint16)\n"
        "    return made\n"
        "grey = core.std.BlankClip(format=vs.YUV444P10,width=876,height=16,length=1,color=[64,512,512])\n"
        "grey.std.ModifyFrame(grey, ramp).set_output()\n"
    )
    studio.show(HEAD + ramp)
    shot = studio.render(width=876, height=16)
    assert shot.rendered.bits == 10
    assert len(np.unique(shot.rgb[8, :, 1])) > 800


# HDR


@pytest.mark.parametrize(("transfer", "white"), [(16, 594), (18, 767)])
def test_hdr_is_brought_to_the_screen(studio: Studio, transfer: int, white: int) -> None:
    """Its white of 203 cd/m² comes near the screen's, darkness stays, and what is brighter is told apart from it."""
    props = f"_Matrix=9,_Primaries=9,_Transfer={transfer},_Range=0"
    codes = (64, round(64 + 876 * white / 1023), 940)
    script = HEAD + "".join(
        _blank("vs.YUV420P10", f"[{code},512,512]", props, number=number) for number, code in enumerate(codes)
    )
    studio.show(script)
    black, diffuse, peak = (studio.render(number, tone_map=True, width=16, height=8).pixel for number in range(3))
    assert max(black) <= 4
    assert all(0.78 < value / 1023 < 0.97 for value in diffuse)
    assert max(diffuse) - min(diffuse) <= 2
    assert min(peak) > max(diffuse) + 40
    plain = studio.render(1, tone_map=False, width=16, height=8).pixel
    assert plain == pytest.approx((white,) * 3, abs=3)


def test_wide_colours_are_brought_to_the_screen(studio: Studio) -> None:
    """A red of BT.709 written in the primaries of BT.2020 comes back as that red."""
    line = (
        "red = core.std.BlankClip(format=vs.RGBS,width=16,height=8,length=1,color=[1.0,0.0,0.0])\n"
        "red.resize.Bicubic(format=vs.YUV444P16,matrix=9,primaries_in=1,primaries=9,transfer_in=1,transfer=1)"
        ".set_output()\n"
    )
    studio.show(HEAD + line)
    assert studio.render(width=16, height=8).pixel == pytest.approx((1023, 0, 0), abs=6)


# sizes


SIZES = [
    ("vs.YUV444P8", 17, 9),
    ("vs.YUV422P8", 18, 7),
    ("vs.RGB30", 1, 1),
    ("vs.GRAY8", 333, 1),
    ("vs.YUV420P8", 3840, 2160),
]


def _white(form: str) -> str:
    return "[255,255,255]" if "RGB" in form else "235" if "GRAY" in form else "[235,128,128]"


@pytest.mark.parametrize(("form", "width", "height"), SIZES)
def test_odd_and_large_sizes(gallery: Gallery, form: str, width: int, height: int) -> None:
    clip = _clip(form, _white(form), size=f"width={width},height={height}")
    shot = gallery.render(clip, 2, width=width, height=height)
    assert shot.rgb.shape == (height, width, 3)
    assert (shot.rgb >= 250).all()


# outputs


def test_outputs_of_every_kind_are_described(studio: Studio) -> None:
    script = (
        HEAD
        + _blank("vs.YUV420P8", "[81,90,240]")
        + "core.std.BlankClip(width=64,height=32,length=7,fpsnum=25).set_output(4)\n"
        + "core.std.BlankAudio(length=48000,bits=24,sampletype=0).set_output(5)\n"
        + "core.std.Splice([core.std.BlankClip(width=9),core.std.BlankClip(width=32)],mismatch=1).set_output(7)\n"
    )
    shown = studio.show(script)
    assert shown.failure is None
    assert [output.index for output in shown.outputs] == [0, 4, 5]
    _, second, third = shown.outputs
    assert second.clip is not None
    assert third.sound is not None
    assert (second.clip.width, second.clip.frames, second.clip.fps) == (64, 7, Fraction(25))
    assert (third.sound.channels, third.sound.samples, third.sound.bits) == (2, 48000, 24)
    assert "output 7 changes its size or format" in shown.refused[7]


def test_a_failing_script_leaves_the_source(studio: Studio) -> None:
    shown = studio.show("a = 1\nraise ValueError('no luck')\n")
    assert shown.failure is not None
    assert shown.failure.line == 2
    info = studio.ask(SHOW_SOURCE, NoParams())
    assert info.index == SOURCE
    assert info.clip is not None
    assert info.clip.frames == 48
    assert studio.render(SOURCE, 20, width=160, height=90).rendered.picture_type in ("I", "P", "B")


def test_a_script_without_outputs_is_an_error(studio: Studio) -> None:
    failure = studio.show(HEAD).failure
    assert failure is not None
    assert "set_output" in failure.message


def test_the_source_leaves_the_outputs_alone(studio: Studio) -> None:
    studio.show(SOURCE_SCRIPT + "clip.std.Invert()[:20].set_output()\n")
    before = studio.render(number=5, width=160, height=90).rgb
    studio.ask(SHOW_SOURCE, NoParams())
    source = studio.render(SOURCE, 5, width=160, height=90).rgb
    assert np.array_equal(before, studio.render(number=5, width=160, height=90).rgb)
    assert not np.array_equal(before, source)


def test_a_missing_file_is_no_source(tmp_path: Path) -> None:
    path = tmp_path / "text.mkv"
    path.write_text("this is no video")
    studio = Studio(str(path))
    try:
        studio.show(HEAD + _blank("vs.GRAY8", "128"))
        with pytest.raises(InputError, match="source"):
            studio.ask(SHOW_SOURCE, NoParams())
        assert studio.render(width=16, height=8).rendered.bits == 8
    finally:
        studio.close()


def test_a_frame_that_fails_names_its_line(studio: Studio) -> None:
    script = (
        HEAD + "def bad(n, f):\n    if n == 2:\n        raise ValueError('frame two')\n    return f\n"
        "clip = core.std.BlankClip(width=16,height=8,length=3)\nclip.std.ModifyFrame(clip, bad).set_output()\n"
    )
    studio.show(script)
    assert studio.render(number=1, width=16, height=8).rendered.bits == 8
    with pytest.raises(ScriptError, match="frame two") as caught:
        studio.render(number=2, width=16, height=8)
    assert caught.value.line == 5
    assert studio.render(number=0, width=16, height=8).rendered.bits == 8


def test_a_frame_that_crashes_ends_the_worker_alone(studio: Studio) -> None:
    script = (
        HEAD + "import ctypes\ndef bad(n, f):\n    ctypes.string_at(0)\n    return f\n"
        "clip = core.std.BlankClip(width=16,height=8,length=3)\nclip.std.ModifyFrame(clip, bad).set_output()\n"
    )
    studio.show(script)
    with pytest.raises(ToolError, match="SIGSEGV") as caught:
        studio.render(width=16, height=8)
    assert caught.value.line == script[: script.index("    ctypes.string_at")].count("\n") + 1
    assert not studio.client.is_alive


def test_integers_of_32_bits_are_refused_clearly(studio: Studio) -> None:
    studio.show(HEAD + "core.std.BlankClip(format=core.query_video_format(vs.GRAY,vs.INTEGER,32).id).set_output()\n")
    with pytest.raises(ScriptError, match="cannot be shown"):
        studio.render(width=640, height=480)


# what is asked beside pictures


def test_properties_are_readable(studio: Studio) -> None:
    props = "_Matrix=1,_Range=0,_PictType='B',Threshold=0.25,Name='grain',Blob=b'\\x00\\xff',Many=[1,2,3]"
    studio.show(HEAD + _blank("vs.YUV420P8", "[81,90,240]", props))
    rendered = studio.render(width=16, height=8).rendered
    told = dict(rendered.properties)
    assert (told["_Matrix"], told["_Range"], told["Threshold"]) == ("1 (bt709)", "0 (limited)", "0.25")
    assert (told["Name"], told["Blob"], told["Many"]) == ("grain", "2 bytes", "1, 2, 3")
    assert rendered.picture_type == "B"


PIXELS: list[tuple[str, str, tuple[str, ...], tuple[float, ...]]] = [
    ("vs.YUV420P10", "[600,500,400]", ("Y", "U", "V"), (600, 500, 400)),
    ("vs.RGBS", "[0.25,0.5,1.0]", ("R", "G", "B"), (0.25, 0.5, 1.0)),
    ("vs.GRAY8", "77", ("Y",), (77,)),
]


@pytest.mark.parametrize(("form", "colour", "names", "values"), PIXELS)
def test_a_pixel_is_told_as_it_is(
    gallery: Gallery, form: str, colour: str, names: tuple[str, ...], values: tuple[float, ...]
) -> None:
    output = gallery.output(_clip(form, colour))
    sampled = gallery.studio.ask(SAMPLE, SampleParams(output=output, number=1, x=15, y=7))
    assert (sampled.names, sampled.values) == (names, values)


def test_the_speed_of_a_script(studio: Studio) -> None:
    script = (
        HEAD + "clip = core.std.BlankClip(width=64,height=32,length=500)\nclip.set_output()\n"
        "def bad(n, f):\n    raise ValueError('no')\nclip.std.ModifyFrame(clip, bad).set_output(1)\n"
    )
    studio.show(script)
    pace = studio.ask(MEASURE, MeasureParams(output=0, start=100, stop=400))
    assert pace.frames == 300
    assert pace.seconds > 0
    assert studio.ask(MEASURE, MeasureParams(output=0, start=490, stop=600)).frames == 10
    assert studio.ask(MEASURE, MeasureParams(output=0, start=5, stop=5)).frames == 0
    with pytest.raises(ScriptError, match="no"):
        studio.ask(MEASURE, MeasureParams(output=1, start=0, stop=20))


def test_the_sound_of_the_source(studio: Studio) -> None:
    studio.show(SOURCE_SCRIPT)
    heard = studio.ask(HEAR, HearParams(output=SOURCE, start_s=0.5, stop_s=1.0))
    assert (heard.sample_rate, heard.channels) == (48000, 2)
    samples = _samples(heard.samples, 2)
    assert len(samples) == 24000
    whole = _samples(studio.ask(HEAR, HearParams(output=SOURCE, start_s=0, stop_s=2)).samples, 2)
    assert np.array_equal(samples, whole[24000:48000])
    beyond = _samples(studio.ask(HEAR, HearParams(output=SOURCE, start_s=100, stop_s=100.5)).samples, 2)
    assert not beyond.any()


def test_a_source_may_be_silent(make_clip: Callable[..., Path]) -> None:
    studio = Studio(str(make_clip(frames=24)))
    try:
        studio.show(SOURCE_SCRIPT)
        heard = studio.ask(HEAR, HearParams(output=SOURCE, start_s=0, stop_s=1))
        assert (heard.channels, heard.samples) == (0, "")
    finally:
        studio.close()


def test_the_sound_of_a_script_is_as_loud_in_every_format(studio: Studio) -> None:
    formats = [(16, 0), (24, 0), (32, 0), (32, 1)]
    script = "import os\n" + HEAD + "tone = core.bs.AudioSource(os.environ['FINALRIP_SOURCE'])\n"
    for number, (bits, kind) in enumerate(formats, start=3):
        script += f"core.std.AudioResample(tone, bits={bits}, sampletype={kind}).set_output({number})\n"
    assert studio.show(script).failure is None
    source = studio.ask(HEAR, HearParams(output=SOURCE, start_s=0.25, stop_s=1.25))
    expected = _samples(source.samples, 2)
    assert expected.max() > 1000
    for number, form in enumerate(formats, start=3):
        heard = studio.ask(HEAR, HearParams(output=number, start_s=0.25, stop_s=1.25))
        assert (heard.sample_rate, heard.channels) == (48000, 2), form
        samples = _samples(heard.samples, 2).astype(int)
        assert len(samples) == 48000, form
        assert np.abs(samples - expected).max() <= 2, form


def test_surround_is_heard_in_two_channels(studio: Studio) -> None:
    tone = "waveform='sine',amplitude=0.5,frequency=440,length=48000"
    surround = "[vs.FRONT_LEFT,vs.FRONT_RIGHT,vs.FRONT_CENTER,vs.LOW_FREQUENCY,vs.BACK_LEFT,vs.BACK_RIGHT]"
    script = (
        HEAD + f"core.std.BlankAudio(channels={surround},{tone}).set_output(0)\n"
        f"core.std.BlankAudio(channels=[vs.FRONT_CENTER],{tone}).set_output(1)\n"
    )
    assert studio.show(script).failure is None
    heard = studio.ask(HEAR, HearParams(output=0, start_s=0, stop_s=0.5))
    mono = studio.ask(HEAR, HearParams(output=1, start_s=0, stop_s=0.5))
    assert (heard.channels, mono.channels) == (2, 1)
    both, one = _samples(heard.samples, 2), _samples(mono.samples, 1)
    assert np.abs(both - one).max() <= 2


def test_what_is_no_sound_is_not_heard(studio: Studio) -> None:
    studio.show(HEAD + _blank("vs.GRAY8", "128"))
    with pytest.raises(InputError, match="no sound"):
        studio.ask(HEAR, HearParams(output=0, start_s=0, stop_s=1))


def _samples(coded: str, channels: int) -> NDArray[np.int16]:
    return np.frombuffer(base64.b64decode(coded), np.int16).reshape(-1, channels)


@pytest.mark.parametrize("call", ["core.cas.CAS(clip)", "clip.cas.CAS()"])
def test_a_missing_plugin_is_told_with_its_package(studio: Studio, call: str) -> None:
    """VapourSynth has words of its own for each way to call it."""
    shown = studio.show(f"{HEAD}clip = core.std.BlankClip()\n{call}.set_output()\n")
    assert shown.failure is not None
    assert shown.failure.message == "script line 4: core.cas is missing: the package vapoursynth-cas has it"
