# SPDX-License-Identifier: GPL-3.0-or-later
"""Chapters as files have them: OGM's text, Matroska's XML, ffmpeg's metadata. Reads all three, writes the first."""

import re
from collections.abc import Iterator
from fractions import Fraction

from ripgui.core.error import InputError
from ripgui.core.exact import exact
from ripgui.core.track import ChapterMark

MOST_BYTES = 4 << 20

_TIME = re.compile(r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}(?:[.,]\d{1,9})?)")
_OGM_TIME = re.compile(r"CHAPTER(\d{1,9})=(.*)", re.IGNORECASE)
_OGM_NAME = re.compile(r"CHAPTER(\d{1,9})NAME=(.*)", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def parse_time(text: str) -> int:
    """Microseconds of `1:02:03.5` or `02:03.5`. Raises InputError."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        raise InputError(f"{text!r} is not a time: say hours:minutes:seconds, such as 0:01:30.5")
    hours, minutes, seconds = match.groups()
    whole = Fraction(seconds.replace(",", ".")) + 60 * int(minutes) + 3600 * int(hours or 0)
    return round(whole * 1_000_000)


def time_text(microseconds: int) -> str:
    """As `parse_time` reads it, to the millisecond."""
    thousandths = (microseconds + 500) // 1000
    seconds, thousandths = divmod(thousandths, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{thousandths:03}"


def parse_chapters(text: str) -> tuple[ChapterMark, ...]:
    """The chapters of a file, by their time. Raises InputError that says what is wrong."""
    plain = text.lstrip("\ufeff \t\r\n")
    if plain.startswith(";FFMETADATA"):
        found = list(_of_ffmetadata(plain))
    elif plain.startswith("<"):
        found = list(_of_xml(plain))
    else:
        found = list(_of_ogm(plain))
    if not found:
        raise InputError("there are no chapters in it: OGM text, Matroska XML and ffmpeg's metadata can be read")
    return tuple(sorted(found, key=lambda mark: mark.start_us))


def _of_ogm(text: str) -> Iterator[ChapterMark]:
    times: dict[int, int] = {}
    names: dict[int, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        name, time = _OGM_NAME.fullmatch(line.strip()), _OGM_TIME.fullmatch(line.strip())
        if name is not None:
            names[int(name[1])] = name[2].strip()
        elif time is not None:
            times[int(time[1])] = _at_line(number, time[2])
        elif line.strip() and times:
            raise InputError(f"line {number} is no chapter: {line.strip()[:40]!r}")
    for number, start in times.items():
        yield ChapterMark(start_us=start, title=names.get(number, ""))


def _of_ffmetadata(text: str) -> Iterator[ChapterMark]:
    # A line goes on behind a backslash at its end; no title needs more than one.
    lines = text.replace("\\\n", " ").splitlines()
    section: dict[str, str] | None = None
    for line in [*lines, "[END]"]:
        if line.strip().startswith("["):
            if section is not None:
                yield _of_section(section)
            section = {} if line.strip().upper() == "[CHAPTER]" else None
        elif section is not None and "=" in line and not line.startswith((";", "#")):
            key, _, value = line.partition("=")
            section[key.strip().lower()] = _ESCAPED.sub(r"\1", value)


def _of_section(section: dict[str, str]) -> ChapterMark:
    try:
        unit = exact(section.get("timebase", "1/1000000000"))
        start = round(int(section["start"]) * unit * 1_000_000)
    except (KeyError, ValueError) as error:
        raise InputError(f"the chapter {section.get('title', '')!r} has no start") from error
    return ChapterMark(start_us=start, title=section.get("title", "").strip())


def _of_xml(text: str) -> Iterator[ChapterMark]:
    # What stands for other text could stand for very much of it.
    if "<!ENTITY" in text:
        raise InputError("it defines entities, which no chapters need")
    from xml.etree import ElementTree as ET

    try:
        root = ET.fromstring(text)  # noqa: S314 - without entities there is nothing to expand
    except (ET.ParseError, UnicodeEncodeError) as error:
        raise InputError(f"it is not right XML: {error}") from error
    editions = root.findall("EditionEntry")
    marked = [one for one in editions if (one.findtext("EditionFlagDefault") or "0").strip() == "1"]
    for edition in (marked or editions)[:1]:
        for atom in edition.findall("ChapterAtom"):
            if (atom.findtext("ChapterFlagHidden") or "0").strip() != "1":
                title = atom.findtext("ChapterDisplay/ChapterString") or ""
                yield ChapterMark(start_us=parse_time(atom.findtext("ChapterTimeStart") or ""), title=title.strip())


def _at_line(number: int, text: str) -> int:
    try:
        return parse_time(text)
    except InputError as error:
        raise InputError(f"line {number}: {error}") from error
