# SPDX-License-Identifier: GPL-3.0-or-later
"""The templates: each explains itself, and each runs with the packages that it names."""

import shutil
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from ripgui.core.error import ScriptError
from ripgui.core.patience import Patience
from ripgui.engine.script.template import load_templates
from ripgui.workers.chunk_protocol import OPEN, OpenParams
from ripgui.workers.client import WorkerProcess
from tests.onnx import doubling_model

TEMPLATES = {template.name: template for template in load_templates()}
SUBTITLE = "1\n00:00:00,000 --> 00:00:02,000\nHello\n"


def test_there_is_one_for_each_common_need() -> None:
    assert set(TEMPLATES) == {
        *("source", "deinterlace", "ivtc", "denoise", "deband", "anti-alias", "grain", "resize"),
        *("nnedi3-upscale", "onnx-upscale", "hardsub", "repeat-flags", "pictures"),
    }


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_says_what_it_is_for_and_takes_the_source_as_a_farm_gives_it(name: str) -> None:
    template = TEMPLATES[name]
    assert template.title
    assert template.description.endswith(".")
    assert 'os.environ["FINALRIP_SOURCE"]' in template.script
    assert max(len(line) for line in template.script.splitlines()) <= 120


@pytest.fixture(scope="module")
def plain(make_clip: Callable[..., Path], module_home: Path) -> tuple[int, int, Fraction]:
    """Of the source as it is."""
    return _shown(TEMPLATES["source"].script, make_clip(frames=30))


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_runs_and_shows_a_frame(
    name: str, plain: tuple[int, int, Fraction], make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    source = tmp_path / "video.mkv"
    shutil.copy(make_clip(frames=30), source)
    (tmp_path / "video.srt").write_text(SUBTITLE, encoding="utf-8")
    script = TEMPLATES[name].script.replace('MODEL = r""', f"MODEL = {str(doubling_model(tmp_path))!r}")
    after = _shown(script, source)
    double = (2 * plain[0], 2 * plain[1])
    expected = {"onnx-upscale": double, "nnedi3-upscale": double, "resize": (960, 720)}
    assert after[:2] == expected.get(name, plain[:2])
    rates = {"deinterlace": plain[2] * 2, "ivtc": plain[2] * Fraction(4, 5)}
    assert after[2] == rates.get(name, plain[2])


@pytest.mark.parametrize(("name", "told"), [("onnx-upscale", "no model at"), ("hardsub", "no subtitles at")])
def test_a_template_that_lacks_a_file_says_which(name: str, told: str, make_clip: Callable[..., Path]) -> None:
    with pytest.raises(ScriptError, match=told) as caught:
        _shown(TEMPLATES[name].script, make_clip(frames=30))
    assert caught.value.line is not None


def _shown(script: str, source: Path) -> tuple[int, int, Fraction]:
    """Width, height and rate of what a script makes of the source; one frame of it is rendered."""
    worker = WorkerProcess("chunk", on_log=lambda _: None)
    try:
        params = OpenParams(script=script, script_path="", source=str(source), mean_fps=Fraction(25))
        clip = worker.call(OPEN, params, patience=Patience()).clip
    finally:
        worker.close()
    return clip.width, clip.height, clip.fps
