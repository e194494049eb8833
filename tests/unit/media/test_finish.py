# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines behind a script that give its clip another size, rate and a logo, run by VapourSynth itself."""

from fractions import Fraction
from pathlib import Path

import pytest
import vapoursynth as vs

from ripgui.core.error import InputError, ScriptError
from ripgui.core.picture import Picture
from ripgui.media.ffmpeg import find_ffmpeg
from ripgui.media.finish import finished_script, is_finished
from ripgui.media.process import run
from ripgui.media.script import run_outputs

SCRIPT = """\
import vapoursynth
core = vapoursynth.core
blank = core.std.BlankClip(format=vapoursynth.{form}, width=720, height=576, length=100, fpsnum=50, fpsden=1)
blank.std.SetFrameProps(_SARNum=16, _SARDen=15).set_output()"""


def _finished(picture: Picture, form: str = "YUV420P8") -> vs.VideoNode:
    vs.clear_outputs()
    exec(compile(finished_script(SCRIPT.format(form=form), picture), "finished", "exec"), {})
    return _clip()


def _clip() -> vs.VideoNode:
    output = vs.get_outputs()[0]
    assert isinstance(output, vs.VideoOutputTuple)
    return output.clip


@pytest.fixture(scope="module")
def logo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A red picture of 64x32, clear at its left edge and solid at its right."""
    path = tmp_path_factory.mktemp("logo") / 'it\'s a "logo".png'
    picture = "color=red:s=64x32,format=rgba,geq=r=255:g=0:b=0:a='X*4'"
    ffmpeg = find_ffmpeg("").path
    done = run([ffmpeg, "-v", "error", "-f", "lavfi", "-i", picture, "-frames:v", "1", str(path)], timeout_s=30)
    assert done.returncode == 0
    return path


def test_a_script_without_wishes_is_as_it_was() -> None:
    assert finished_script(SCRIPT, Picture(framerate="0")) is SCRIPT


@pytest.mark.parametrize(
    ("resolution", "size", "shape"),
    [
        ("480p", (600, 480), (16, 15)),
        ("1024x576", (1024, 576), (3, 4)),
        ("768x576", (768, 576), (1, 1)),
        ("576p", (720, 576), (16, 15)),
    ],
)
def test_the_picture_keeps_its_shape(resolution: str, size: tuple[int, int], shape: tuple[int, int]) -> None:
    clip = _finished(Picture(resolution=resolution))
    props = clip.get_frame(0).props
    assert (clip.width, clip.height) == size
    assert (props["_SARNum"], props["_SARDen"]) == shape


@pytest.mark.parametrize("rate", ["25", "23.976", "60", "50"])
def test_another_rate_lasts_as_long(rate: str) -> None:
    clip = _finished(Picture(framerate=rate))
    assert clip.fps == {"23.976": Fraction(24000, 1001)}.get(rate, Fraction(rate))
    assert abs(len(clip) / clip.fps - 2) < 2 / clip.fps


def test_half_the_rate_shows_every_second_frame() -> None:
    script = """\
from vapoursynth import core
clip = core.std.BlankClip(width=16, height=16, length=10, fpsnum=50, fpsden=1)
clip.std.FrameEval(lambda n: clip.std.SetFrameProps(number=n)).set_output()"""
    exec(compile(finished_script(script, Picture(framerate="25")), "finished", "exec"), {})
    # Its function finds its own clip, and not the finished one, which would wait for itself.
    assert [frame.props["number"] for frame in _clip().frames()] == [0, 2, 4, 6, 8]


@pytest.mark.parametrize("form", ["YUV420P8", "YUV420P10", "YUV444P16", "RGB24", "GRAY8", "YUV444PS"])
def test_a_logo_is_burnt_in_where_it_shall_be(logo: Path, form: str) -> None:
    clip = _finished(Picture(logo_path=str(logo), logo_size="128x64", logo_offset="-20,30"), form)
    plain = _finished(Picture(), form)
    assert (clip.format, clip.width, clip.height, len(clip)) == (plain.format, plain.width, plain.height, len(plain))
    first, frame, bare = clip.get_frame(0), clip.get_frame(99), plain.get_frame(0)
    plane, before = frame[0], bare[0]
    solid, clear = (60, 720 - 20 - 6), (60, 720 - 20 - 128 - 6)
    assert plane[solid] > before[solid] + (0.1 if form.endswith("PS") else 10)
    assert plane[clear] == before[clear]
    assert plane[20, 690] == before[20, 690]
    assert first[0][solid] == plane[solid]


def test_a_logo_that_does_not_fit_is_told(logo: Path) -> None:
    with pytest.raises(ValueError, match="does not fit into 720x576"):
        _finished(Picture(logo_path=str(logo), logo_size="1000x900"))


def test_lines_of_the_script_keep_their_numbers() -> None:
    told = finished_script(SCRIPT, Picture(resolution="480p"))
    assert told.startswith(SCRIPT)


def test_an_impossible_picture_is_refused() -> None:
    with pytest.raises(InputError, match="is not a size"):
        finished_script(SCRIPT, Picture(resolution="huge"))


def test_a_logo_that_cannot_be_read_is_no_mistake_of_a_line(tmp_path: Path) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\nand no more")
    script = finished_script(SCRIPT.format(form="YUV420P8"), Picture(logo_path=str(path)))
    assert is_finished(script)
    assert not is_finished(SCRIPT)
    with pytest.raises(ScriptError, match="is no picture that can be read") as caught:
        run_outputs(script, "", "")
    assert caught.value.line is None


@pytest.mark.parametrize("path", ["http://example.com/logo.png", "logo.png", "concat:/a|/b", "file:///logo.png"])
def test_a_logo_is_never_fetched_from_elsewhere(path: str) -> None:
    with pytest.raises(InputError, match="whole path"):
        finished_script(SCRIPT, Picture(logo_path=path))


def test_a_name_cannot_become_a_line_of_the_script() -> None:
    path = "/a'''\n\"\"\"\nraise SystemExit\n#"
    script = finished_script(SCRIPT.format(form="YUV420P8"), Picture(logo_path=path))
    with pytest.raises(ScriptError, match="is no picture that can be read"):
        run_outputs(script, "", "")
