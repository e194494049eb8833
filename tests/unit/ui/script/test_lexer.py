# SPDX-License-Identifier: GPL-3.0-or-later
"""What is code, what is text, and what to colour."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.ui.script.column import column_of, index_of
from ripgui.ui.script.lexer import Kind, Opened, carried, code_only, tokens


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("import os", [("import", Kind.KEYWORD)]),
        ("core.std.Crop(clip)", [("Crop", Kind.FUNCTION)]),
        ("f(range=1)", [("f", Kind.FUNCTION), ("1", Kind.NUMBER)]),
        ("x == range", [("range", Kind.BUILTIN)]),
        ("range == x", [("range", Kind.BUILTIN)]),
        ("clip.format", []),
        ("a = 0x1F + 1.5e-3 + .5", [("0x1F", Kind.NUMBER), ("1.5e-3", Kind.NUMBER), (".5", Kind.NUMBER)]),
        ("a1 = b2", []),
        ("r'a\\' # no' # yes", [("r'a\\' # no'", Kind.STRING), ("# yes", Kind.COMMENT)]),
        ('rb"x" + u"y"', [('rb"x"', Kind.STRING), ('u"y"', Kind.STRING)]),
        ("@decorated.by", [("@decorated.by", Kind.DECORATOR)]),
        ("a @b", []),
        ("'open", [("'open", Kind.STRING)]),
        ("剪辑 = 'あ'", [("'あ'", Kind.STRING)]),
    ],
)
def test_words_have_their_kinds(line: str, kinds: list[tuple[str, Kind]]) -> None:
    found, _ = tokens(line)
    assert [(line[token.start : token.stop], token.kind) for token in found] == kinds


@pytest.mark.parametrize(
    ("line", "before", "after", "code"),
    [
        ("a = '''b", Opened.CODE, Opened.SINGLE, 'a = """"'),
        ("c''' + d", Opened.SINGLE, Opened.CODE, '"""" + d'),
        ("c''' + d", Opened.DOUBLE, Opened.DOUBLE, '""""""""'),
        ('"""one""" + """two', Opened.CODE, Opened.DOUBLE, '""""""""" + """"""'),
        ("x = 'a' # b", Opened.CODE, Opened.SHORT, 'x = """    '),
        ("x = 'a", Opened.CODE, Opened.SHORT, 'x = ""'),
        ("x", Opened.CODE, Opened.CODE, "x"),
        ("", Opened.DOUBLE, Opened.DOUBLE, ""),
        ("\\", Opened.DOUBLE, Opened.DOUBLE, '"'),
    ],
)
def test_only_code_is_left(line: str, before: Opened, after: Opened, code: str) -> None:
    assert code_only(line, before) == (code, after)


@given(st.text(alphabet=st.sampled_from("ab'\"\\#()[]@.1e \tあ😀rf="), max_size=40), st.sampled_from(Opened))
def test_any_line_can_be_read(line: str, opened: Opened) -> None:
    found, end = tokens(line, carried(opened))
    assert all(0 <= token.start < token.stop <= len(line) for token in found)
    assert [token.start for token in found] == sorted(token.start for token in found)
    code, same = code_only(line, carried(opened))
    assert len(code) == len(line)
    assert same is end


@given(st.text(max_size=20), st.integers(0, 20))
def test_places_go_there_and_back(text: str, index: int) -> None:
    index = min(index, len(text))
    assert index_of(text, column_of(text, index)) == index


def test_an_emoji_takes_two_columns() -> None:
    assert column_of("a😀b", 2) == 3
    assert index_of("a😀b", 3) == 2
    assert index_of("あいう", 2) == 2
