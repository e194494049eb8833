# SPDX-License-Identifier: GPL-3.0-or-later
"""What may stand in a preset's file. Apart from finding the files, since pydantic is slow to load."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Annotated, Any, Literal

import tomlkit
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, field_validator
from tomlkit.items import String, StringType, Trivia

from ripgui.core.budget import Budget, check_budget
from ripgui.core.container import Container
from ripgui.core.error import InputError
from ripgui.core.picture import (
    Picture,
    parse_framerate,
    parse_further_sizes,
    parse_logo_size,
    parse_offset,
    parse_size,
)
from ripgui.core.preset import DEFAULT_CHUNK_SECONDS, Preset, check_title
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.storage import Delivery, check_delivery
from ripgui.core.track import Tag, TrackRule, Tracks, check_tracks
from ripgui.core.treatment import Treatment
from ripgui.engine.mistakes import mistakes_of, told_by
from ripgui.media.encoder import parse_encoder


class _Tracks(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    rules: tuple[TrackRule, ...] = ()
    tags: dict[str, str] = {}

    def tracks(self) -> Tracks:
        tags = tuple(Tag(name=name, value=value) for name, value in self.tags.items())
        return Tracks(rules=self.rules, tags=tags)


class _Picture(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    resolution: Annotated[str, AfterValidator(told_by(parse_size))] = ""
    framerate: Annotated[str, AfterValidator(told_by(parse_framerate))] = ""
    logo_path: str = ""
    logo_size: Annotated[str, AfterValidator(told_by(parse_logo_size))] = ""
    logo_offset: Annotated[str, AfterValidator(told_by(parse_offset))] = ""
    further_sizes: Annotated[str, AfterValidator(told_by(parse_further_sizes))] = ""

    def picture(self) -> Picture:
        return Picture(**self.model_dump())


class _PresetFile(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    format: Literal[1]
    title: Annotated[str, AfterValidator(told_by(check_title))]
    description: str = ""
    script: str = SOURCE_SCRIPT
    encoder: Annotated[str, AfterValidator(told_by(parse_encoder)), AfterValidator(str.strip)]
    container: Container = "mkv"
    chunk_seconds: float = Field(default=DEFAULT_CHUNK_SECONDS, ge=1, le=3600)
    picture: _Picture = _Picture()
    keeps_original: bool = False
    tracks: Annotated[_Tracks, AfterValidator(told_by(lambda tracks: check_tracks(tracks.tracks())))] = _Tracks()
    budget: Annotated[Budget, AfterValidator(told_by(check_budget))] = Budget()
    delivery: Annotated[Delivery, AfterValidator(told_by(check_delivery))] = Delivery()
    webhook: str = ""

    @field_validator("picture", mode="before")
    @classmethod
    def _rate_is_text(cls, value: object) -> object:
        """Files may say the rate as a number, too."""
        if isinstance(value, dict) and isinstance(value.get("framerate"), int | float):
            return {**value, "framerate": str(value["framerate"])}
        return value


def stated(values: Mapping[str, object], name: str) -> Preset:
    """The preset that a file's values state. Raises InputError that says what is wrong with them."""
    try:
        # As JSON, in which a table may be a dataclass and a list a tuple. It has no dates, which nothing here is.
        file = _PresetFile.model_validate_json(json.dumps(values, default=lambda _: None))
    except ValidationError as error:
        raise InputError(f"is not right: {mistakes_of(error)}") from error
    return Preset(
        name=name,
        title=file.title,
        description=file.description,
        script=file.script,
        encoder=file.encoder,
        container=file.container,
        chunk_seconds=file.chunk_seconds,
        treatment=Treatment(
            picture=file.picture.picture(),
            keeps_original=file.keeps_original,
            tracks=file.tracks.tracks(),
            budget=file.budget,
            delivery=file.delivery,
            webhook=file.webhook,
        ),
    )


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
    first = {"format": 1, "title": preset.title}
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
