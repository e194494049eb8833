# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences are recognised with the values in them."""

import re

import pytest

from ripgui.ui.language.key import without_key
from ripgui.ui.language.phrases import Phrase, Phrasebook, Said, filled, said_again, understood
from translations.texts import MESSAGES, all_texts

_TEMPLATES = (
    "{path} is empty",
    "the disk of {folder} is full",
    "chunk {number} failed: {reason}",
    "script line {line}: {message}",
    "{a} is not {b}, and {a} stays",
    "nothing was said",
    "äußerst",
)
_BOOK = Phrasebook(Phrase(each, each) for each in _TEMPLATES)


@pytest.mark.parametrize(
    ("text", "template", "values"),
    [
        ("/a b/c.mkv is empty", "{path} is empty", {"path": "/a b/c.mkv"}),
        ("nothing was said", "nothing was said", {}),
        ("chunk 3 failed: the disk of /x is full", "chunk {number} failed: {reason}", {"number": "3"}),
        ("1 is not 2, and 1 stays", "{a} is not {b}, and {a} stays", {"a": "1", "b": "2"}),
    ],
)
def test_a_text_is_recognised(text: str, template: str, values: dict[str, str]) -> None:
    found = _BOOK.find(text)
    assert found is not None
    assert found.meaning == template
    assert values.items() <= dict(found.values).items()


@pytest.mark.parametrize("text", ["", "something else", "1 is not 2, and 3 stays", "is empty", "x" * 3000])
def test_what_is_not_known_is_left_alone(text: str) -> None:
    assert _BOOK.find(text) is None
    assert understood(text, _BOOK.find) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("chunk 3 failed: the disk of /x is full", "CHUNK 3 FAILED: THE DISK OF /x IS FULL"),
        ("chunk 3 failed: äußerst", "CHUNK 3 FAILED: ÄUSSERST"),
        ("film.mkv: nothing was said", "film.mkv: NOTHING WAS SAID"),
        ("Nothing was said", "NOTHING WAS SAID"),
        ("nothing was said; unknown", "NOTHING WAS SAID; unknown"),
        ("nothing was said  (Ctrl+S)", "NOTHING WAS SAID  (Ctrl+S)"),
        ("nothing was said\n/y is empty", "NOTHING WAS SAID\n/y IS EMPTY"),
        ("/x is empty · nothing was said · /y is empty", "/x IS EMPTY · NOTHING WAS SAID · /y IS EMPTY"),
    ],
)
def test_sentences_within_sentences_are_said_too(text: str, said: str) -> None:
    found = understood(text, _BOOK.find)
    assert isinstance(found, Said)

    def loud(template: str) -> str:
        return re.sub(r"(\{\w+\})|.", lambda part: part[0] if part[1] else part[0].upper(), template)

    assert said_again(found, lambda template, values: filled(loud(template), values)) == said


def test_of_the_same_words_the_one_that_fits_is_taken() -> None:
    book = Phrasebook([Phrase("Open", "verb"), Phrase("Open", "state")])
    for wanted in ("verb", "state"):
        found = book.find("Open", lambda meaning, wanted=wanted: meaning == wanted)  # type: ignore[misc]
        assert found is not None
        assert found.meaning == wanted


def test_everything_that_is_told_is_recognised_whatever_its_values() -> None:
    templates = {text.source for text in all_texts() if text.context == MESSAGES}
    book = Phrasebook(Phrase(each, each) for each in templates)
    for template in templates:
        text = re.sub(r"\{(\w+)\}", lambda place: f"«{place[1]} 7»", template)
        found = book.find(text)
        if found is None:
            # Hardly a word of its own: a number with its unit, say.
            assert len(re.sub(r"\{\w*\}|[\W\d_]", "", template)) < 12, template
        else:
            assert filled(found.meaning, dict(found.values)) == text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("&Open …", "Open"),
        ("打开(&O)…", "打开"),
        ("Sa&ve", "Save"),
        ("A && B", "A & B"),
        ("開く (&O)", "開く"),
        ("…", ""),
    ],
)
def test_a_text_outside_a_menu(text: str, plain: str) -> None:
    assert without_key(text) == plain
