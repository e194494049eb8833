# SPDX-License-Identifier: GPL-3.0-or-later
"""The properties of a frame in words."""

from collections.abc import Mapping

from ripgui.media.colour import tag_name

_TAGS = {
    "_Matrix": "colorspace",
    "_Primaries": "color_primaries",
    "_Transfer": "color_trc",
}
_CODES: dict[str, dict[int, str]] = {
    "_Range": {0: "limited", 1: "full"},
    "_ColorRange": {0: "full", 1: "limited"},
    "_ChromaLocation": {0: "left", 1: "center", 2: "top left", 3: "top", 4: "bottom left", 5: "bottom"},
    "_FieldBased": {0: "progressive", 1: "bottom field first", 2: "top field first"},
    "_Field": {0: "bottom", 1: "top"},
    "_Combed": {0: "no", 1: "yes"},
    "_SceneChangePrev": {0: "no", 1: "yes"},
    "_SceneChangeNext": {0: "no", 1: "yes"},
}
_LONGEST = 300


def property_lines(props: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Names and readable values, sorted by name."""
    return tuple((name, _value_text(name, props[name])) for name in sorted(props))


def picture_type(props: Mapping[str, object]) -> str:
    """ "I", "P" or "B" as the source was encoded, "" where the frame does not say."""
    value = props.get("_PictType")
    letter = (value.decode("ascii", "replace") if isinstance(value, bytes) else str(value or ""))[:1].upper()
    return letter if letter in ("I", "P", "B") else ""


def _value_text(name: str, value: object) -> str:
    if isinstance(value, int):
        code = int(value)
        meaning = _CODES.get(name, {}).get(code)
        if meaning is None and name in _TAGS:
            meaning = tag_name(_TAGS[name], code) or ("unspecified" if code == 2 else None)
        return str(code) if meaning is None else f"{code} ({meaning})"
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, bytes):
        return _bytes_text(value)
    if isinstance(value, str):
        return _bytes_text(value.encode("utf-8", "surrogateescape"))
    if isinstance(value, list | tuple):
        return ", ".join(_value_text("", item) for item in value[:64])[:_LONGEST]
    return f"a {type(value).__name__}"


def _bytes_text(data: bytes) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return f"{len(data)} bytes"
    return text[:_LONGEST] if text.isprintable() else f"{len(data)} bytes"
