# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of the tracks beside the picture: rules that fit many files, a task's own choices, and what both plan.

Tracks are named as Matroska's tools name them: `FILE:STREAM`, both counted from 0, file 0 the source.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Literal

from ripgui.core.error import InputError
from ripgui.core.language import known_language, parse_language

if TYPE_CHECKING:
    from ripgui.core.source import Stream

AUDIO_CODECS: Mapping[str, str] = {"aac": "AAC", "opus": "Opus", "flac": "FLAC", "ac3": "AC-3"}
"""What sound can be converted to."""
BIT_RATES_KBPS: Mapping[str, tuple[int, int]] = {"aac": (32, 512), "opus": (16, 510), "ac3": (64, 640)}
"""Least and most of each codec that takes a bit rate."""
DOWNMIXES: Mapping[str, int] = {"5.1": 6, "stereo": 2, "mono": 1}
"""Channels of each."""
LOSSLESS = "lossless"
"""Stands for all codecs that lose nothing."""
MOST_DELAY_MS = 3_600_000

_LOSSLESS = frozenset(
    {"alac", "ape", "flac", "mlp", "mp4als", "s302m", "shorten", "tak", "truehd", "tta", "wavpack", "wmalossless"}
)
# In files that people write, a word that is not known is a mistake.
_STRICT = {"extra": "forbid"}
_EXTERNAL = ("audio", "subtitle", "attachment")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackChange:
    """What is done to a track; None leaves it as it is.

    codec: "copy", or one of AUDIO_CODECS. bit_rate_kbps: 0 is the codec's usual one. delay_ms: later, negative earlier.
    burn: subtitles become part of the picture, and are no track any more unless `keep` says so.
    """

    __pydantic_config__ = _STRICT

    keep: bool | None = None
    language: str | None = None
    title: str | None = None
    default: bool | None = None
    forced: bool | None = None
    delay_ms: int | None = None
    codec: Literal["copy", "aac", "opus", "flac", "ac3"] | None = None
    bit_rate_kbps: int | None = None
    downmix: Literal["", "5.1", "stereo", "mono"] | None = None
    burn: bool | None = None

    def then(self, other: "TrackChange") -> "TrackChange":
        """Both, what `other` says before what this one does."""
        said = {each.name: getattr(other, each.name) for each in fields(other)}
        return replace(self, **{name: value for name, value in said.items() if value is not None})


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackMatch:
    """Which tracks a rule is about: all that fit everything that is said.

    codecs: names of codecs, or "lossless". title: a part of it, whatever its case. marks: any of them, such as comment.
    """

    __pydantic_config__ = _STRICT

    kind: Literal["", "audio", "subtitle", "attachment", "video"] = ""
    languages: tuple[str, ...] = ()
    codecs: tuple[str, ...] = ()
    title: str = ""
    marks: tuple[str, ...] = ()

    def fits(self, stream: "Stream") -> bool:
        return (
            self.kind in ("", stream.kind)
            and (not self.languages or _spoken(stream) in {known_language(one) or "und" for one in self.languages})
            and (not self.codecs or stream.codec in self.codecs or (LOSSLESS in self.codecs and is_lossless(stream)))
            and self.title.lower() in stream.title.lower()
            and (not self.marks or not set(self.marks).isdisjoint(stream.dispositions))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackRule:
    __pydantic_config__ = _STRICT

    match: TrackMatch = field(default_factory=TrackMatch)
    change: TrackChange = field(default_factory=TrackChange)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackChoice:
    """What the user wants of one track. track: its name, such as 0:2."""

    track: str
    change: TrackChange = field(default_factory=TrackChange)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterMark:
    """A chapter lasts until the next begins. start_us: microseconds from the first moment of the source."""

    start_us: int
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """value: "" takes the source's tag away."""

    name: str
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracks:
    """rules: in order, each over those before it. The rest is for one source, and goes before all rules.

    files: paths of further files, numbered from 1. order: names of tracks that come first. chapters: None is as the
    source has them.
    """

    rules: tuple[TrackRule, ...] = ()
    files: tuple[str, ...] = ()
    choices: tuple[TrackChoice, ...] = ()
    order: tuple[str, ...] = ()
    chapters: tuple[ChapterMark, ...] | None = None
    tags: tuple[Tag, ...] = ()

    def choice(self, track: str) -> TrackChange:
        return next((one.change for one in self.choices if one.track == track), TrackChange())

    @property
    def changes(self) -> tuple[TrackChange, ...]:
        return (*(rule.change for rule in self.rules), *(choice.change for choice in self.choices))

    @property
    def can_burn(self) -> bool:
        """Whether any track may become part of the picture."""
        return any(change.burn for change in self.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedTrack:
    """A track as the result shall have it.

    stream: with its new labels, and a number that no other track of the source and its further files has.
    index: of the stream in its file. change: all that rules and choices say of it. is_ruled: a rule has a part in that.
    """

    file: int
    index: int
    stream: "Stream"
    change: TrackChange
    keep: bool
    is_ruled: bool = False

    @property
    def name(self) -> str:
        return track_name(self.file, self.index)

    @property
    def delay_ms(self) -> int:
        return self.change.delay_ms or 0

    @property
    def is_burnt(self) -> bool:
        return self.stream.kind == "subtitle" and bool(self.change.burn)


def track_name(file: int, index: int) -> str:
    return f"{file}:{index}"


def is_lossless(stream: "Stream") -> bool:
    """Whether its sound was stored without loss."""
    return stream.codec in _LOSSLESS or stream.codec.startswith("pcm_")


def plan_tracks(tracks: Tracks, files: "Sequence[Sequence[Stream]]") -> tuple[PlannedTrack, ...]:
    """All tracks in the order of the result, those that are dropped among them; the video that is encoded is first.

    files: streams of the source, and of each of `tracks.files`.
    """
    main = next(each.index for each in files[0] if each.kind == "video" and not each.is_cover)
    planned = _defaults_settled(list(_all_planned(tracks, files, main)))
    place = {name: number for number, name in enumerate(tracks.order)}
    last = len(place)
    return tuple(
        sorted(
            planned,
            key=lambda one: -1 if _is_main(one, main) else place.get(one.name, last),
        )
    )


def check_tracks(tracks: Tracks) -> None:
    """Raises InputError for what cannot be, whatever the source holds."""
    for change in tracks.changes:
        check_change(change)
    for rule in tracks.rules:
        for language in rule.match.languages:
            parse_language(language)
    for choice in tracks.choices:
        parse_track_name(choice.track)
    for mark in tracks.chapters or ():
        if mark.start_us < 0:
            raise InputError(f"the chapter {mark.title!r} begins before the film does")
    for tag in tracks.tags:
        if not tag.name.strip() or "=" in tag.name:
            raise InputError(f"{tag.name!r} is not the name of a tag")


def check_change(change: TrackChange) -> None:
    """Raises InputError."""
    parse_language(change.language or "")
    if abs(change.delay_ms or 0) > MOST_DELAY_MS:
        raise InputError(f"a delay of {change.delay_ms} ms is impossible: it goes up to an hour")
    rate = change.bit_rate_kbps or 0
    least, most = BIT_RATES_KBPS.get(change.codec or "", (16, 640))
    if rate and not least <= rate <= most:
        name = AUDIO_CODECS.get(change.codec or "", "sound")
        raise InputError(f"{rate} kbit/s is impossible: {name} goes from {least} to {most}")


def check_known(tracks: Tracks, files: "Sequence[Sequence[Stream]]") -> None:
    """Raises InputError for a choice about a track that is not there."""
    known = {track_name(file, stream.index) for file, streams in enumerate(files) for stream in streams}
    for name in (*(choice.track for choice in tracks.choices), *tracks.order):
        if name not in known:
            raise InputError(f"there is no track {name}; the tracks are {', '.join(sorted(known))}")


def parse_track_name(text: str) -> tuple[int, int]:
    """File and stream. Raises InputError."""
    file, colon, index = text.partition(":")
    if not (colon and file.isdecimal() and index.isdecimal()):
        raise InputError(f"{text!r} is not a track: say FILE:STREAM, such as 0:2, where file 0 is the source")
    return int(file), int(index)


def changed_tags(metadata: Mapping[str, str], tags: Sequence[Tag]) -> dict[str, str]:
    """The source's tags with those that the user set, by whatever case their names are written in."""
    changed = dict(metadata)
    for tag in tags:
        for key in [key for key in changed if key.lower() == tag.name.lower()]:
            del changed[key]
        if tag.value:
            changed[tag.name] = tag.value
    return changed


def _all_planned(tracks: Tracks, files: "Sequence[Sequence[Stream]]", main: int) -> Iterator[PlannedTrack]:
    number = max(each.index for each in files[0]) + 1
    for file, streams in enumerate(files):
        for stream in streams:
            name = track_name(file, stream.index)
            rules = [rule.change for rule in tracks.rules if rule.match.fits(stream)]
            change = TrackChange()
            for each in (*rules, tracks.choice(name)):
                change = change.then(each)
            is_main = file == 0 and stream.index == main
            is_taken = file == 0 or (stream.kind in _EXTERNAL and not stream.is_cover)
            keep = is_taken and not (change.burn and stream.kind == "subtitle")
            yield PlannedTrack(
                file=file,
                index=stream.index,
                stream=_labelled(stream, change, stream.index if file == 0 else number),
                change=change,
                keep=is_main or (keep if change.keep is None else change.keep),
                is_ruled=bool(rules),
            )
            number += file > 0


def _labelled(stream: "Stream", change: TrackChange, number: int) -> "Stream":
    metadata = dict(stream.metadata)
    language, title = stream.language, stream.title
    if change.language is not None:
        language = parse_language(change.language)
        metadata.pop("language", None)
    if change.title is not None:
        title = change.title.strip()
        for key in ("title", "name"):  # MP4 has it under another name
            metadata.pop(key, None)
    marks = dict.fromkeys(stream.dispositions)
    for mark, wanted in (("default", change.default), ("forced", change.forced)):
        if wanted:
            marks[mark] = None
        elif wanted is not None:
            marks.pop(mark, None)
    return replace(stream, index=number, language=language, title=title, metadata=metadata, dispositions=tuple(marks))


def _defaults_settled(planned: list[PlannedTrack]) -> list[PlannedTrack]:
    """Where the user made one track of a kind the default, those that only the source calls so are it no more."""
    chosen = {one.stream.kind for one in planned if one.keep and one.change.default}
    return [
        replace(one, stream=_without_default(one.stream))
        if one.stream.kind in chosen and not one.change.default and not one.stream.is_cover
        else one
        for one in planned
    ]


def _without_default(stream: "Stream") -> "Stream":
    return replace(stream, dispositions=tuple(mark for mark in stream.dispositions if mark != "default"))


def _is_main(planned: PlannedTrack, main: int) -> bool:
    return planned.file == 0 and planned.index == main


def _spoken(stream: "Stream") -> str:
    return known_language(stream.language) or "und"
