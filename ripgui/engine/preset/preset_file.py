# SPDX-License-Identifier: GPL-3.0-or-later
"""What may stand in a preset's file. Apart from finding the files, since pydantic is slow to load."""

import json
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, field_validator

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
