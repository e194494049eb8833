# SPDX-License-Identifier: GPL-3.0-or-later
"""Chapters of the three kinds of files that people have."""

import pytest

from ripgui.core.chapter_file import parse_chapters, parse_time, time_text
from ripgui.core.error import InputError
from ripgui.core.track import ChapterMark

EXPECTED = (ChapterMark(start_us=0, title="Opening"), ChapterMark(start_us=90_500_000, title="A = B; Ünï"))
OGM = "\ufeffCHAPTER01=00:00:00.000\r\nCHAPTER01NAME=Opening\r\nCHAPTER02=00:01:30,500\r\nCHAPTER02NAME=A = B; Ünï\r\n"
FFMETADATA = """;FFMETADATA1
title=A film
[CHAPTER]
TIMEBASE=1/1000
START=0
END=90500
title=Opening
[STREAM]
title=no chapter
[CHAPTER]
TIMEBASE=1/2
START=181
END=200
title=A \\= B\\; Ünï
"""
XML = """<?xml version="1.0" encoding="UTF-8"?>
<!-- <!DOCTYPE Chapters SYSTEM "matroskachapters.dtd"> -->
<Chapters>
  <EditionEntry>
    <ChapterAtom><ChapterTimeStart>00:00:05.000000000</ChapterTimeStart></ChapterAtom>
  </EditionEntry>
  <EditionEntry>
    <EditionFlagDefault>1</EditionFlagDefault>
    <ChapterAtom>
      <ChapterTimeStart>00:01:30.500000000</ChapterTimeStart>
      <ChapterDisplay><ChapterString>A = B; Ünï</ChapterString><ChapterLanguage>eng</ChapterLanguage></ChapterDisplay>
    </ChapterAtom>
    <ChapterAtom><ChapterFlagHidden>1</ChapterFlagHidden><ChapterTimeStart>00:00:09.0</ChapterTimeStart></ChapterAtom>
    <ChapterAtom>
      <ChapterTimeStart>00:00:00.000000000</ChapterTimeStart>
      <ChapterDisplay><ChapterString>Opening</ChapterString></ChapterDisplay>
    </ChapterAtom>
  </EditionEntry>
</Chapters>
"""


@pytest.mark.parametrize("text", [OGM, FFMETADATA, XML])
def test_all_three_kinds_are_read(text: str) -> None:
    assert parse_chapters(text) == EXPECTED


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "no chapters"),
        ("just some text", "no chapters"),
        ("CHAPTER01=soon", "line 1: 'soon' is not a time"),
        ("CHAPTER01=00:00:01.000\nCHAPTER01NAME=x\nnonsense", "line 3 is no chapter"),
        (";FFMETADATA1\n[CHAPTER]\ntitle=x\n", "'x' has no start"),
        (";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/0\nSTART=1\n", "has no start"),
        ("<Chapters>", "not right XML"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "entities"),
        ("<Chapters/>", "no chapters"),
    ],
)
def test_what_is_wrong_is_told(text: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        parse_chapters(text)


def test_times() -> None:
    assert parse_time("1:02:03.5") == 3_723_500_000
    assert parse_time("02:03") == 123_000_000
    assert time_text(3_723_500_499) == "01:02:03.500"
