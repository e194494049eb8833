# SPDX-License-Identifier: GPL-3.0-or-later
"""Which fonts styled subtitles ask for, and which of those are not attached."""

import io
import logging
import re
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from av.stream import AttachmentStream

from ripgui.core.source import SourceInfo
from ripgui.core.track import PlannedTrack
from ripgui.media.extra import FONT_FORMAT, open_track_file
from ripgui.media.track_plan import is_font

_STYLED = frozenset({"ass", "ssa"})
_TEXT_FIELD, _STYLE_FIELD = 8, 2
# Family, full name, PostScript name, and the family that programs of today show.
_NAME_IDS = frozenset({1, 4, 6, 16})
_DAMAGED = (AssertionError, AttributeError, EOFError, LookupError, OSError, ArithmeticError, TypeError, ValueError)
"""What reading a damaged font ends with."""
_BLOCK = re.compile(r"\{([^}]*)\}")
_OVERRIDE = re.compile(r"\\(fn|r)([^\\}]*)")


def missing_fonts(files: Sequence[SourceInfo], planned: Sequence[PlannedTrack]) -> tuple[str, ...]:
    """Names of fonts that the subtitles of a result ask for, and that no attached font has.

    files: the source and further files. Reads those that hold styled subtitles to their end. Raises InputError.
    """
    styled: dict[int, set[int]] = {}
    for one in planned:
        if one.stream.kind == "subtitle" and one.stream.codec in _STYLED and (one.keep or one.is_burnt):
            styled.setdefault(one.file, set()).add(one.index)
    wanted: dict[str, str] = {}
    for file, indexes in styled.items():
        wanted |= {name.casefold(): name for name in _fonts_in(files[file], indexes)}
    if wanted:
        for data in attached_fonts(files, planned).values():
            for name in font_names(data):
                wanted.pop(name.casefold(), None)
    return tuple(sorted(wanted.values(), key=str.casefold))


def attached_fonts(files: Sequence[SourceInfo], planned: Sequence[PlannedTrack]) -> dict[str, bytes]:
    """The fonts that go with a result, by their file names. Raises InputError."""
    kept = {(one.file, one.index): one.stream for one in planned if one.keep and is_font(one.stream)}
    found: dict[str, bytes] = {}
    for file in sorted({file for file, _ in kept}):
        if files[file].container == FONT_FORMAT:
            found[kept[file, 0].filename] = Path(files[file].path).read_bytes()
            continue
        with open_track_file(files[file].path) as container:
            for stream in container.streams:
                if isinstance(stream, AttachmentStream) and (file, stream.index) in kept:
                    found[kept[file, stream.index].filename or f"font-{stream.index}"] = bytes(stream.data)
    return found


def font_names(data: bytes) -> frozenset[str]:
    """All names by which subtitles may call the fonts in a file; none where it is no font."""
    from fontTools.ttLib import TTCollection, TTFont, TTLibError

    found: set[str] = set()
    # It would tell of each of a damaged font's ten thousand names.
    logging.getLogger("fontTools").setLevel(logging.CRITICAL)
    with suppress(TTLibError, struct.error, *_DAMAGED):
        is_collection = data[:4] == b"ttcf"
        fonts = TTCollection(io.BytesIO(data)).fonts if is_collection else [TTFont(io.BytesIO(data), lazy=True)]
        for font in fonts:
            for record in font["name"].names:
                if record.nameID in _NAME_IDS:
                    with suppress(UnicodeDecodeError):
                        found.add(record.toUnicode().strip())
    return frozenset(found)


def fonts_asked_for(header: str, events: Iterable[str]) -> frozenset[str]:
    """Fonts of the styles that are used, and of overrides. events: lines as Matroska holds them."""
    styles = _styles(header)
    found: set[str] = set()
    for event in events:
        fields = event.split(",", _TEXT_FIELD)
        if len(fields) <= _TEXT_FIELD:
            continue
        found.add(_of_style(styles, fields[_STYLE_FIELD]))
        for block in _BLOCK.findall(fields[_TEXT_FIELD]):
            for kind, name in _OVERRIDE.findall(block):
                # Both without a name go back to the line's own style.
                found.add(name.strip() if kind == "fn" else _of_style(styles, name))
    # A font whose letters lie on their side is named with an @.
    return frozenset(name.removeprefix("@") for name in found if name not in ("", "0"))


def _styles(header: str) -> dict[str, str]:
    """Fonts by the names of styles."""
    found: dict[str, str] = {}
    columns = ["name", "fontname"]
    section = ""
    for line in header.splitlines():
        key, _, rest = line.partition(":")
        word = key.strip().lower()
        if line.strip().startswith("["):
            section = line.strip().lower()
        elif word == "format" and "styles" in section:
            columns = [column.strip().lower() for column in rest.split(",")]
        elif word == "style":
            style = dict(zip(columns, (value.strip() for value in rest.split(",")), strict=False))
            found[style.get("name", "").lstrip("*")] = style.get("fontname", "")
    return found


def _of_style(styles: Mapping[str, str], name: str) -> str:
    return styles.get(name.strip().lstrip("*"), styles.get("Default", ""))


def _fonts_in(file: SourceInfo, indexes: set[int]) -> frozenset[str]:
    with open_track_file(file.path) as container:
        streams = [stream for stream in container.streams if stream.index in indexes]
        headers = {stream.index: _text(stream.codec_context.extradata or b"") for stream in streams}
        lines: dict[int, list[str]] = {index: [] for index in headers}
        for packet in container.demux(streams):
            if packet.size:
                lines[packet.stream.index].append(_text(bytes(packet)))
    return frozenset().union(*_each_asked_for(headers, lines))


def _each_asked_for(headers: Mapping[int, str], lines: Mapping[int, list[str]]) -> Iterator[frozenset[str]]:
    for index, header in headers.items():
        yield fonts_asked_for(header, lines[index])


def _text(data: bytes) -> str:
    return data.decode("utf-8-sig", "replace")
