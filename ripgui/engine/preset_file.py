# SPDX-License-Identifier: GPL-3.0-or-later
"""What may stand in a preset's file. Apart from finding the files, since pydantic is slow to load."""

from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from ripgui.core.container import Container
from ripgui.core.error import EncoderError, InputError
from ripgui.core.picture import Picture, check_picture
from ripgui.core.preset import DEFAULT_CHUNK_SECONDS, SOURCE_SCRIPT, Preset
from ripgui.core.treatment import Treatment
from ripgui.engine.mistakes import mistakes_of
from ripgui.media.encoder import parse_encoder


class _PresetFile(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    format: Literal[1]
    title: str = Field(min_length=1, max_length=200)
    description: str = ""
    script: str = SOURCE_SCRIPT
    encoder: str
    container: Container = "mkv"
    chunk_seconds: float = Field(default=DEFAULT_CHUNK_SECONDS, ge=1, le=3600)
    picture: Picture = Picture()

    @field_validator("encoder")
    @classmethod
    def _encoder_is_allowed(cls, value: str) -> str:
        try:
            parse_encoder(value)
        except EncoderError as error:
            raise ValueError(str(error)) from error
        return value.strip()

    @field_validator("picture", mode="before")
    @classmethod
    def _rate_is_text(cls, value: object) -> object:
        """Files may say the rate as a number, too."""
        if isinstance(value, dict) and isinstance(value.get("framerate"), int | float):
            return {**value, "framerate": str(value["framerate"])}
        return value

    @field_validator("picture")
    @classmethod
    def _picture_is_possible(cls, value: Picture) -> Picture:
        try:
            check_picture(value)
        except InputError as error:
            raise ValueError(str(error)) from error
        return value


def stated(values: Mapping[str, object], name: str) -> Preset:
    """The preset that a file's values state. Raises InputError that says what is wrong with them."""
    try:
        file = _PresetFile.model_validate(values)
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
        treatment=Treatment(picture=file.picture),
    )
