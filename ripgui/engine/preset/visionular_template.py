# SPDX-License-Identifier: GPL-3.0-or-later
"""Presets as Visionular's templates say them, field by field: read from what its API answers, and written for it."""

import json
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from ripgui.core.container import CONTAINERS
from ripgui.core.error import InputError
from ripgui.core.picture import (
    Picture,
    parse_framerate,
    parse_logo_size,
    parse_offset,
    parse_size,
)
from ripgui.core.preset import Preset, check_title
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.track import TrackChange, TrackMatch, TrackRule, Tracks
from ripgui.core.treatment import Treatment
from ripgui.engine.mistakes import mistakes_of, told_by
from ripgui.engine.preset.preset import read_text
from ripgui.media.encoder import parse_encoder
from ripgui.media.quality import BEST, LINES, USUAL, WORST, encoder_line, quality_of

_FORMATS = ("mp4", "hls", "flv")
# What every player shows; a script may make more.
_EVERYWHERE = {"h264": " -pix_fmt yuv420p", "h265": " -pix_fmt yuv420p"}
_BITS = 1000
# An example of the API's document spells it so.
_AAC = ("aac", "acc")


def _check_format(text: str) -> None:
    if text.lower() not in CONTAINERS:
        raise InputError(f"{text!r} is none of {', '.join(CONTAINERS)}")


def _check_sound(text: str) -> None:
    if text.lower() not in ("", "copy", *_AAC):
        raise InputError(f"{text!r} is not aac")


class _Template(BaseModel):
    """resolution, framerate: 0 keeps. audio_bitrate: bits a second; some answers call it abitrate."""

    model_config = ConfigDict(extra="forbid")

    name: Annotated[str, AfterValidator(told_by(check_title))]
    description: str = ""
    format: Annotated[str, AfterValidator(told_by(_check_format))] = "mp4"
    quality: int = Field(default=USUAL, ge=WORST, le=BEST)
    framerate: Annotated[float, AfterValidator(told_by(lambda rate: parse_framerate(f"{rate:g}")))] = 0
    resolution: Annotated[str | int, AfterValidator(told_by(lambda size: parse_size(str(size))))] = ""
    vcodec: Annotated[str, AfterValidator(told_by(lambda name: encoder_line(name.lower(), USUAL)))] = "h264"
    acodec: Annotated[str, AfterValidator(told_by(_check_sound))] = ""
    audio_bitrate: int = Field(default=0, ge=0)
    abitrate: int = Field(default=0, ge=0)
    logo_path: str = ""
    logo_size: Annotated[str | int, AfterValidator(told_by(lambda size: parse_logo_size(str(size))))] = ""
    logo_offset: Annotated[str, AfterValidator(told_by(parse_offset))] = ""
    template_id: str = ""
    template_type: str = ""
    create_time: str = ""


def read_templates(path: Path) -> list[Preset]:
    """The presets that a file's templates are: one, or an answer of the API that holds one or many.

    Raises InputError.
    """
    try:
        found: Any = json.loads(read_text(path))
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path} is not a template: it is not JSON") from error
    data = found.get("data", found) if isinstance(found, dict) else found
    listed = data.get("list", [data]) if isinstance(data, dict) else data
    if not isinstance(listed, list) or not listed:
        raise InputError(f"{path} holds no template")
    presets, wrong = [], []
    for number, values in enumerate(listed, start=1):
        try:
            presets.append(preset_of(values))
        except InputError as error:
            wrong.append(f"template {number}: {error}" if len(listed) > 1 else str(error))
    if wrong:
        raise InputError(f"{path} is not right: {'; '.join(wrong)}")
    return presets


def preset_of(values: object) -> Preset:
    """The preset that says what a template says. Raises InputError."""
    try:
        template = _Template.model_validate(values)
    except ValidationError as error:
        raise InputError(mistakes_of(error)) from error
    encoder = encoder_line(template.vcodec.lower(), template.quality)
    picture = Picture(
        resolution=str(template.resolution or ""),
        framerate=f"{template.framerate:g}" if template.framerate else "",
        logo_path=template.logo_path,
        logo_size=str(template.logo_size or ""),
        logo_offset=template.logo_offset,
    )
    return Preset(
        name=template.name,
        title=template.name,
        description=template.description,
        encoder=encoder + _EVERYWHERE.get(template.vcodec.lower(), ""),
        container=next(known for known in CONTAINERS if known == template.format.lower()),
        treatment=Treatment(picture=picture, tracks=_sound(template)),
    )


def template_of(preset: Preset) -> dict[str, object]:
    """The fields of a template that says what the preset says. Raises InputError for what templates cannot say."""
    picture, encoder = preset.treatment.picture, parse_encoder(preset.encoder)
    quality = quality_of(encoder)
    rate = parse_framerate(picture.framerate)
    vcodec = next((name for name, line in LINES.items() if line.split()[1] == encoder.codec), None)
    if preset.script.strip() != SOURCE_SCRIPT.strip():
        raise InputError("a template has no script of its own; this preset has")
    if preset.container not in _FORMATS:
        raise InputError(f"a template's format is {', '.join(_FORMATS)}, not {preset.container}")
    if vcodec not in ("h264", "h265", "av1") or quality is None:
        raise InputError("a template says h264, h265 or av1 and a quality from 1 to 10; this encoder line says neither")
    if rate.denominator != 1:
        raise InputError(f"a template's rate is a whole number, not {picture.framerate}")
    sound = next((rule.change for rule in preset.treatment.tracks.rules if rule.change.codec == "aac"), None)
    return {
        "name": preset.title,
        "description": preset.description,
        "format": preset.container,
        "quality": quality,
        "framerate": int(rate),
        "resolution": picture.resolution,
        "vcodec": vcodec,
        "acodec": "aac" if sound is not None else "",
        "audio_bitrate": (sound.bit_rate_kbps or 0) * _BITS if sound is not None else 0,
        "logo_path": picture.logo_path,
        "logo_size": picture.logo_size,
        "logo_offset": picture.logo_offset,
    }


def _sound(template: _Template) -> Tracks:
    if template.acodec.lower() not in _AAC:
        return Tracks()
    kbps = (template.audio_bitrate or template.abitrate) // _BITS
    change = TrackChange(codec="aac", bit_rate_kbps=kbps)
    return Tracks(rules=(TrackRule(match=TrackMatch(kind="audio"), change=change),))
