# SPDX-License-Identifier: GPL-3.0-or-later
"""Which name, which call, which argument one is writing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.ui.script.lexer import Opened
from ripgui.ui.script.place import chain_at, chain_before, place


@pytest.mark.parametrize(
    ("before", "base", "word"),
    [
        ("core.", "core", ""),
        ("core.st", "core", "st"),
        ("core.std.", "core.std", ""),
        ("core.std.Bl", "core.std", "Bl"),
        ("a = vs.core.std.", "vs.core.std", ""),
        ("core.std.BlankClip(width=(1 + 2)).std.", "core.std.BlankClip().std", ""),
        ("clip[10:20].", "clip[]", ""),
        ("clips[0][1](2).x", "clips[][]()", "x"),
        ("(a + b).", "()", ""),
        ("return (a).", "()", ""),
        ("return clip.", "clip", ""),
        ("(\n    clip\n    .std.Crop(1)\n    .", "clip.std.Crop()", ""),
        ("'a, b'.", '""', ""),
        ("f'{x}'.jo", '""', "jo"),
        ("clip", None, "clip"),
        ("1.", None, ""),
        ("x1.", "x1", ""),
        ("1.5", None, ""),
        ("f(clip", None, "clip"),
        ("a + ", None, ""),
        ("剪辑.", "剪辑", ""),
        ("core . std . Bl", "core.std", "Bl"),
        (").", "", ""),
        ("...", "", ""),
        ("", None, ""),
    ],
)
def test_the_name_that_is_written(before: str, base: str | None, word: str) -> None:
    where = place(before)
    assert (where.base, where.word) == (base, word)
    assert where.start == len(before) - len(word)
    assert not where.in_text


@pytest.mark.parametrize(
    ("before", "callee", "position", "argument", "given"),
    [
        ("f(", "f", 0, "", set()),
        ("f(a, b", "f", 1, "", set()),
        ("f(a, (1, 2), [3, 4], ", "f", 3, "", set()),
        ("f(a, [1, ", "f", 1, "", set()),
        ("f(g(1, 2), ", "f", 1, "", set()),
        ("f(g(1, ", "g", 1, "", set()),
        ("core.std.Crop(clip, left=2, ri", "core.std.Crop", 2, "", {"left"}),
        ("core.std.Crop(clip, left=", "core.std.Crop", 1, "left", set()),
        ("core.std.Crop(clip, left = 2", "core.std.Crop", 1, "left", set()),
        ("f(a == b", "f", 0, "", set()),
        ("f(', (', ", "f", 1, "", set()),
        ("f(\n  a,  # (b\n  ", "f", 1, "", set()),
        ("clip.std.Crop(1).std.Trim(", "clip.std.Crop().std.Trim", 0, "", set()),
        ("f(x=(1, ", "f", 0, "x", set()),
        ("f({'a': 1, ", "f", 0, "", set()),
    ],
)
def test_the_call_that_is_written(before: str, callee: str, position: int, argument: str, given: set[str]) -> None:
    call = place(before).call
    assert call is not None
    assert (call.callee, call.position, call.argument, set(call.given)) == (callee, position, argument, given)
    assert before[call.start] == "("


@pytest.mark.parametrize(
    "before", ["", "f(a)", "(a, ", "[a, ", "def f(a, ", "class A(", "if (a, ", "f(a))", "f(]", "x = ("]
)
def test_no_call_is_written(before: str) -> None:
    assert place(before).call is None


@pytest.mark.parametrize("before", ["'core.", '"""\ncore.', "# core.", "f('a", "r'\\"])
def test_text_is_no_place_for_names(before: str) -> None:
    assert place(before).in_text
    assert place("core.", Opened.DOUBLE).in_text


def test_within_text_the_call_is_still_known() -> None:
    call = place("core.bs.VideoSource('a").call
    assert call is not None
    assert call.callee == "core.bs.VideoSource"


@pytest.mark.parametrize(("before", "is_import"), [("import o", True), ("from os import ", True), ("x = o", False)])
def test_imports_are_told(before: str, is_import: bool) -> None:
    assert place(before).is_import is is_import


@pytest.mark.parametrize(
    ("code", "chain"),
    [
        (" core.std.BlankClip(width=2)\n", "core.std.BlankClip()"),
        (" core.std.Crop(\n  clip,\n)\nx = 1", "core.std.Crop()"),
        (" clip[1:2] + other", "clip[]"),
        (" 12", ""),
        (" (a)", ""),
        (" f(", ""),
    ],
)
def test_an_expression_is_read_forward(code: str, chain: str) -> None:
    assert chain_at(code, 0) == chain


_CODE = st.text(alphabet=st.sampled_from("ab.core(),[]{}='\"\\#\n \t:1剪😀@"), max_size=80)


@given(_CODE | st.text(max_size=60), st.sampled_from(list(Opened)[:3]))
def test_any_text_has_a_place(text: str, opened: Opened) -> None:
    where = place(text, opened)
    assert 0 <= where.start <= len(text)
    assert text[where.start :] == where.word or where.in_text
    chain_before(text, len(text))
    chain_at(text, 0)
