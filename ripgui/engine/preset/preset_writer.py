# SPDX-License-Identifier: GPL-3.0-or-later
"""A preset as the text of its file. Apart from reading it, which every encode does, and which needs no tomlkit."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import tomlkit
from tomlkit.items import String, StringType, Trivia

from ripgui.core.preset import Preset
from ripgui.core.track import Tracks
from ripgui.engine.preset.preset import FORMAT


def written(preset: Preset) -> str:
    """The preset as the text of its file: what is as usual is left out, and scripts stand line by line."""
    usual = asdict(Preset(name="", title="", encoder=""))
    stated = asdict(preset)
    wishes = _unusual(stated.pop("treatment"), usual.pop("treatment"))
    wishes.pop("tracks", None)
    wishes.pop("zones", None)  # those are of one file
    if tracks := _stated_tracks(preset.treatment.tracks):
        wishes["tracks"] = tracks
    own = _unusual(stated, usual)
    last = {"script": own.pop("script")} if "script" in own else {}
    first = {"format": FORMAT, "title": preset.title}
    document = tomlkit.document()
    for key, value in {**first, **own, **last, **wishes}.items():
        document[key] = _lines(value) if isinstance(value, str) and "\n" in value else value
    return tomlkit.dumps(document)


def _stated_tracks(tracks: Tracks) -> dict[str, Any]:
    """What is for many files; choices are for one."""
    rules = [
        {
            "match": {key: value for key, value in asdict(rule.match).items() if value},
            "change": {key: value for key, value in asdict(rule.change).items() if value is not None},
        }
        for rule in tracks.rules
    ]
    tags = {tag.name: tag.value for tag in tracks.tags}
    return {key: value for key, value in (("rules", rules), ("tags", tags)) if value}


def _lines(text: str) -> String:
    """Line by line, and as it was typed where that is possible: without a backslash before every quote."""
    is_plain = all(letter.isprintable() or letter in "\t\n" for letter in text)
    if not is_plain or "'''" in text or text.endswith("'"):
        return tomlkit.string(text, multiline=True)
    # The end of the first line is not part of the text.
    return String(StringType.MLL, text, f"\n{text}", Trivia())


def _unusual(values: Mapping[str, Any], usual: Mapping[str, Any]) -> dict[str, Any]:
    found = {key: value for key, value in values.items() if value != usual[key] and key != "name"}
    return {
        key: _unusual(value, usual[key]) if isinstance(value, dict) and isinstance(usual[key], dict) else value
        for key, value in found.items()
    }
