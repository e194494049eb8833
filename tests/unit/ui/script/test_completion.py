# SPDX-License-Identifier: GPL-3.0-or-later
"""What plugins offer where: pure, with plugins as VapourSynth describes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.plugin import Parameter, Plugin, PluginFunction, parse_parameters
from ripgui.ui.script.completion import (
    Catalog,
    Suggestion,
    SuggestionKind,
    current_argument,
    fitting,
)
from ripgui.ui.script.place import code_of, place


def _function(name: str, signature: str, returns: str = "clip:vnode;") -> PluginFunction:
    return PluginFunction(name=name, parameters=parse_parameters(signature), returns=parse_parameters(returns))


CATALOG = Catalog(
    (
        Plugin(
            namespace="std",
            title="Core Functions",
            functions=(
                _function("BlankClip", "clip:vnode:opt;width:int:opt;color:float[]:opt;"),
                _function("Crop", "clip:vnode:all;left:int:opt;right:int:opt;"),
                _function("LoadPlugin", "path:data;", ""),
                _function("AudioGain", "clip:anode;gain:float[];", "clip:anode;"),
                _function("Splice", "clips:vnode[];mismatch:int:opt;"),
                _function("PlaneStats", "clipa:vnode;", "any"),
            ),
        ),
        Plugin(namespace="bs", title="Best Source", functions=(_function("VideoSource", "source:data;"),)),
    )
)
INTRO = "import vapoursynth as vs\nimport numpy as np\nfrom vapoursynth import core\n"


def _offered(text: str) -> list[str]:
    return [each.name for each in CATALOG.suggestions(place(INTRO + text), code_of(INTRO + text)[0])]


def test_signatures_are_read() -> None:
    parameters = parse_parameters("clip:vnode:all;color:float[]:opt;fn:func:opt;data:data;odd;:x;")
    assert list(map(str, parameters)) == ["clip: clip", "color: float[]?", "fn: function?", "data: text"]
    assert parse_parameters("any") == parse_parameters("") == ()
    assert parameters[1] == Parameter(name="color", kind="float", is_list=True, is_optional=True)


@given(st.text(max_size=60))
def test_any_signature_can_be_read(text: str) -> None:
    assert all(each.name for each in parse_parameters(text))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("core.", ["std", "bs"]),
        ("vs.core.", ["std", "bs"]),
        ("core.std.", ["BlankClip", "Crop", "LoadPlugin", "AudioGain", "Splice", "PlaneStats"]),
        ("clip.std.", ["BlankClip", "Crop", "AudioGain", "PlaneStats"]),
        ("clip[1:].std.", ["BlankClip", "Crop", "AudioGain", "PlaneStats"]),
        ("np.std.", []),
        ("core.nothing.", []),
        ("'core.", []),
        ("import core.", []),
        ("x.", []),
        ("core.std.Crop(", ["clip", "left", "right"]),
        ("core.std.Crop(clip, ", ["left", "right"]),
        ("core.std.Crop(clip, right=2, ", ["left"]),
        ("core.std.Crop(clip, left=", []),
        ("clip.std.Crop(", ["left", "right"]),
        ("len(", []),
    ],
)
def test_what_is_offered(text: str, names: list[str]) -> None:
    assert _offered(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "a = core.bs.VideoSource('x')\na.",
        "a = core.std.BlankClip(\n  width=2,\n)\na.",
        "a = core.std.BlankClip()\nb = a.std.Crop(2)\nc = b[2:]\nc.",
        "core.std.BlankClip().",
        "a = core.std.BlankClip()\nother(xa = 5)\na.",
        "def f(n: vs.VideoNode):\n  n.",
        "def f(clip):\n  clip.",
    ],
)
def test_clips_are_known(text: str) -> None:
    offered = _offered(text)
    assert {"width", "set_output", "std"} <= set(offered)
    # It makes clips and takes none.
    assert "bs" not in offered


@pytest.mark.parametrize(
    "text", ["a = 5\na.", "a = core.std.PlaneStats(clip)\na.", "a = a\na.", "a = b\nb = a\na.", "clip = 3\nclip."]
)
def test_what_is_no_clip_is_none(text: str) -> None:
    assert _offered(text) == []


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("core.std.Crop(", "clip"),
        ("core.std.Crop(clip, ", "left"),
        ("core.std.Crop(clip, right=", "right"),
        ("core.std.Crop(clip, right=1, ", None),
        ("core.std.Crop(clip, wrong=", None),
        ("core.std.Crop(a, b, c, d", None),
        ("clip.std.Crop(", "left"),
    ],
)
def test_the_argument_at_hand(text: str, argument: str | None) -> None:
    call = place(text).call
    assert call is not None
    called = CATALOG.called(call, text)
    assert called is not None
    number = current_argument(called, call)
    assert (None if number is None else called.arguments[number].name) == argument


def _names(word: str, *names: str) -> list[str]:
    return [each.name for each in fitting([Suggestion(name, SuggestionKind.NAME) for name in names], word)]


def test_what_fits_best_comes_first() -> None:
    assert _names("cr", "Across", "CropAbs", "crop", "Clear") == ["crop", "CropAbs", "Across", "Clear"]
    assert _names("", "b", "_a", "a") == ["b", "a", "_a"]
    assert _names("xyz", "Crop") == []
    argument = Suggestion("clip", SuggestionKind.ARGUMENT)
    assert fitting([Suggestion("cl", SuggestionKind.NAME), argument], "cl")[0] is argument
    assert argument.inserted == "clip="


@given(st.text(max_size=80))
def test_any_text_gets_an_answer(text: str) -> None:
    CATALOG.suggestions(place(text), text)
