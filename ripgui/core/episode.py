# SPDX-License-Identifier: GPL-3.0-or-later
"""What names of video files say: "[Group] Title - 05v2 (1080p) [ABCD1234]", "Title.S01E05.1080p.WEB" and the like."""

import re
from dataclasses import dataclass

_GROUP = re.compile(r"^\s*[\[(【]([^\])】]+)[\])】]\s*")
_BRACKETS = re.compile(r"[\[(【][^\])】]*[\])】]")
_SEASON = re.compile(r"(?<![a-z0-9])(s\d{1,2} ?e\d{1,4}(?:-?e?\d{1,4})?)(?![0-9])", re.IGNORECASE)
_NAMED = re.compile(r"(?<![a-z0-9])(?:episode|ep|e|folge|#) ?(\d{1,4}(?:\.5)?)(?:v\d)?(?![0-9])", re.IGNORECASE)
_JAPANESE = re.compile(r"第 ?(\d{1,4}) ?[話话集]")
_DASHED = re.compile(r" [-–] (\d{1,4}(?:\.5)?)(?:v\d)?(?= |$)")
_LAST = re.compile(r"(?<= )(\d{2,3}(?:\.5)?)(?:v\d)?(?= *$)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_TECHNICAL = re.compile(
    r"(?<![a-z0-9])(?:\d{3,4}[pi]|\d{3,4}x\d{3,4}|web(?:-?dl|-?rip)?|blu-?ray|bd(?:rip|remux)?|dvd(?:rip)?|hdtv|remux"
    r"|[xh] ?\.?26[45]|hevc|avc|av1|10-?bit|8-?bit|flac|aac|opus|multi|dual)(?![a-z0-9])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """episode: as it is numbered, such as "05" or "S01E05". What a name does not say is ""."""

    title: str
    episode: str = ""
    group: str = ""


def parse_name(stem: str) -> Episode:
    """Reads a file's name without its suffix. What has no form that is known is all title."""
    first = _GROUP.match(stem)
    group = first[1].strip() if first is not None and not _TECHNICAL.fullmatch(first[1].strip()) else ""
    rest = stem[first.end() :] if first is not None else stem
    rest = _plain(rest)
    found = _numbered(rest)
    if found is None:
        told = _TECHNICAL.search(rest)
        return Episode(title=_tidy(rest[: told.start()] if told else rest) or stem.strip(), group=group)
    return Episode(
        title=_tidy(rest[: found.start()]) or _tidy(rest[found.end() :]) or stem.strip(),
        episode=found[1].replace(" ", "").upper(),
        group=group,
    )


def _numbered(text: str) -> re.Match[str] | None:
    """Where the number of the episode stands, as the surest form has it."""
    for form in (_SEASON, _JAPANESE, _DASHED, _NAMED):
        match = form.search(text)
        if match is not None:
            return match
    told = _TECHNICAL.search(text)
    match = _LAST.search((text[: told.start()] if told else text).rstrip(" -"))
    return match if match is not None and not _YEAR.fullmatch(match[1]) else None


def _plain(text: str) -> str:
    """Without what stands in brackets, and with spaces where others write dots and underscores."""
    bare = _BRACKETS.sub(" ", text)
    if " " not in bare.strip():
        bare = re.sub(r"(?<!\d)\.|\.(?!5(?:\D|$))|_", " ", bare)
    return re.sub(r"\s+", " ", bare.replace("_", " "))


def _tidy(text: str) -> str:
    return text.strip(" -–.,")
