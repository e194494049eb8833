# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages' files: what the source says, all of it translated, and nothing lost on the way."""

import re
from pathlib import Path

import pytest

from translations import catalogue
from translations.catalogue import ENGLISH, LANGUAGES, entries, key_of, name_of, path_of, read, written
from translations.rules import problems
from translations.texts import MESSAGES, Text, all_texts


@pytest.fixture(scope="module")
def texts() -> tuple[Text, ...]:
    return all_texts()


def test_all_ways_to_say_a_text_are_found(texts: tuple[Text, ...]) -> None:
    said = {(text.context, text.source) for text in texts}
    assert ("actions", "&File") in said  # a function of another module
    assert ("wording", "Waiting") in said  # a function of its own
    assert ("ListAndForm", "&Test") in said  # a class
    assert ("EncoderTitles", "Film grain") in said  # marked, and translated later
    assert ("StatusRow", "Queue done at {time}") in said  # a function that speaks for a class
    assert (MESSAGES, "the disk of {folder} is full") in said  # an error of a layer below
    assert (MESSAGES, "Lists the templates.") in said  # a help text there
    assert (MESSAGES, "Test encode") in said  # a preset's title
    assert not [text for text in texts if not text.context]


def test_the_files_hold_what_the_source_says(texts: tuple[Text, ...]) -> None:
    for language in (*LANGUAGES, ENGLISH):
        made = written(language, entries(language, texts, read(language)))
        assert path_of(language).read_text(encoding="utf-8") == made, "run: make translations"


def test_everything_is_said_in_every_language(texts: tuple[Text, ...]) -> None:
    wrong = [
        f"{language}: {entry.text.source}: {problem}"
        for language in (*LANGUAGES, ENGLISH)
        for entry in entries(language, texts, read(language))
        for form in entry.forms
        for problem in problems(entry.text, form)
    ]
    assert wrong == [], "translate what is new, then run: make translations"


def test_what_counts_has_each_form_that_its_language_has(texts: tuple[Text, ...]) -> None:
    for language in (*LANGUAGES, ENGLISH):
        forms = 2 if language == ENGLISH else 1
        counted = [entry for entry in entries(language, texts, read(language)) if entry.text.is_plural]
        assert counted
        assert [entry.text.source for entry in counted if len(entry.forms) != forms] == [], language


def test_what_is_not_for_people_is_not_collected(texts: tuple[Text, ...]) -> None:
    code = re.compile(r"^\s*# |^ -\w|\bSELECT\b|\bON CONFLICT\b|= \?")
    assert [text.source for text in texts if text.context == MESSAGES and code.search(text.source)] == []


@pytest.mark.parametrize(
    ("source", "made", "said"),
    [
        ("{count} files", "{count} ファイル", ""),
        ("{count} files", "ファイル", "it lacks {count}"),
        ("{count} files", "{count} {number}", "it has {number}, which the text has not"),
        ("{n} frame{value}", "{n} フレーム", ""),
        ("<b>{name}</b>", "{name}", "its tags are not those of the text"),
        ("Videos (*.mkv)", "ビデオ", "its patterns of files are not those of the text"),
        ("&Open …", "開く(&O)…", ""),
        ("&Open …", "開く…", "the text has 1 key (&), it has 0"),
        ("&Open …", "&開く…", "no keyboard has its key 開"),
        ("Output &{number}", "出力 &{number}", ""),
        ("&Open …", "開く(&O)", "one of them ends with … and the other does not"),
        (" · fixed", "· 固定", "it begins or ends with a space where the text does not, or the other way"),
        ("a\nb", "ab", "its line breaks or tabs are not those of the text"),
        ("this is not said here", "this is not said here", "it is English"),
        ("x264", "x264", ""),
        ("Open", " ", "it is empty"),
    ],
)
def test_what_a_translation_must_keep(source: str, made: str, said: str) -> None:
    assert "; ".join(problems(Text("", source), made)) == said


def test_a_file_is_read_as_it_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    texts = (
        Text("A", "<b>one</b> & two", places=("ripgui/ui/a.py:3",)),
        Text("A", "Open", "a state"),
        Text("A", "{n} tasks", is_plural=True),
    )
    known = {key_of(texts[0]): ("<b>一</b> & 二",), key_of(texts[2]): ("{n} 件",)}
    path_of("ja").write_text(written("ja", entries("ja", texts, known)), encoding="utf-8")
    assert read("ja") == known
    assert len({name_of(key_of(text)) for text in texts}) == 3


def test_a_program_that_runs_keeps_the_file_it_has_open(tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    catalogue.compiled(path_of("ja"), made)
    with made.open("rb") as open_file:
        before = made.read_bytes()
        catalogue.compiled(path_of("ko"), made)
        assert open_file.read() == before
    assert made.read_bytes() != before
    assert list(tmp_path.iterdir()) == [made]
