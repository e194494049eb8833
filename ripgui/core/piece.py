# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces that a source is split into: spans of time, as people type and paste them, and what is wrong with each."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from ripgui.core.error import InputError
from ripgui.core.ranges import parse_time
from ripgui.core.source import SourceInfo
from ripgui.core.track import TrackChange, TrackMatch, TrackRule, Tracks

MOST_PIECES = 999
MOST_CRF = 51
_X26X = ("ultrafast", "superfast", "veryfast", "faster", "fast", "medium", "slow", "slower", "veryslow", "placebo")
SPLIT_PRESETS: Mapping[str, tuple[str, ...]] = {
    "libx264": _X26X,
    "libx265": _X26X,
    "libsvtav1": tuple(map(str, range(14))),
}
"""Encoders that exact pieces are made with, and the presets of each."""
DEFAULT_PRESETS: Mapping[str, str] = {"libx264": "medium", "libx265": "medium", "libsvtav1": "6"}

_BETWEEN = re.compile(r"\s*-->\s*|\s*[-–—]\s*|\s+to\s+|[\t ]+")
_SUBRIP_TIME = re.compile(r"(\d{1,2}:\d{2}),(\d{3})\b")


@dataclass(frozen=True, slots=True, order=True)
class Piece:
    """start, stop: seconds from the video's first frame, half-open."""

    start: Fraction
    stop: Fraction

    def __str__(self) -> str:
        """Also a range that `core.ranges.parse_range` reads."""
        return f"{clock(self.start)}-{clock(self.stop)}"


@dataclass(frozen=True, slots=True)
class PieceText:
    """A piece as it was typed."""

    start: str
    stop: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What a typed piece means. piece: None where `problem` says why there is none."""

    piece: Piece | None = None
    problem: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CutPiece:
    """A piece that was cut. begins: where its first frame lies, in seconds from the source's first.

    early: frames before the wanted start, since a decoder can begin at keyframes alone. late: frames from behind its
    end that those before it are made of.
    """

    begins: Fraction
    frames: int
    early: int
    late: int
    size_bytes: int
    notes: tuple[str, ...] = ()


def clock(time_s: Fraction) -> str:
    """`hh:mm:ss.ms`, rounded to the millisecond."""
    seconds, thousandths = divmod(round(time_s * 1000), 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{thousandths:03}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceEncoding:
    """How exact pieces are encoded. preset: "" is the usual one. audio_codec: "copy", or one of AUDIO_CODECS.

    audio_kbps: 0 is the codec's usual bit rate.
    """

    codec: str = "libx264"
    preset: str = ""
    crf: int = 23
    audio_codec: Literal["copy", "aac", "opus", "flac", "ac3"] = "copy"
    audio_kbps: int = 0

    @property
    def encoder(self) -> str:
        """The encoder line. Raises InputError."""
        preset = self.preset or DEFAULT_PRESETS.get(self.codec, "")
        if preset not in SPLIT_PRESETS.get(self.codec, ()):
            known = ", ".join(SPLIT_PRESETS.get(self.codec, ()))
            raise InputError(f"{self.codec} has no preset {preset!r}; its presets are {known}")
        if not 0 <= self.crf <= MOST_CRF:
            raise InputError(f"the CRF must be a number from 0 to {MOST_CRF}")
        return f"-c:v {self.codec} -preset {preset} -crf {self.crf}"

    @property
    def tracks(self) -> Tracks:
        """What becomes of the sound. Raises InputError."""
        if self.audio_codec == "copy":
            if self.audio_kbps:
                raise InputError("sound that is kept as it is has the bit rate that it has; choose a codec for it")
            return Tracks()
        change = TrackChange(codec=self.audio_codec, bit_rate_kbps=self.audio_kbps or None)
        return Tracks(rules=(TrackRule(match=TrackMatch(kind="audio"), change=change),))


def split_text(text: str) -> list[PieceText]:
    """The rows of a pasted list: lines, or `A-B,C-D`, or JSON with `start` and `end`. Raises InputError.

    Lines that begin with # are remarks.
    """
    return [row for row, _ in _numbered(text)]


def _numbered(text: str) -> list[tuple[PieceText, int]]:
    """The rows with the line on which each stands, 0 where there is but one."""
    plain = text.strip()
    if plain.startswith(("[", "{")):
        return [(row, 0) for row in _of_json(plain)]
    if "-->" in text:
        text = _SUBRIP_TIME.sub(r"\1.\2", text)
    lines = text.splitlines()
    rows = []
    for number, line in enumerate(lines, start=1 if len(lines) > 1 else 0):
        if line.lstrip().startswith("#"):
            continue
        for row in filter(None, (part.strip() for part in re.split(r"[,;]", line))):
            start, *rest = _BETWEEN.split(row, maxsplit=1)
            if not rest or not rest[0].strip():
                where = f"line {number}: " if number else ""
                raise InputError(f"{where}{row!r} is not a piece: say START-END, such as 00:01:00.000-00:02:30.500")
            rows.append((PieceText(start.strip(), rest[0].strip()), number))
    if not rows:
        raise InputError("there are no pieces in it: say START-END, such as 00:01:00.000-00:02:30.500")
    if len(rows) > MOST_PIECES:
        raise InputError(f"these are {len(rows)} pieces; {MOST_PIECES} at most")
    return rows


def judge(rows: Sequence[PieceText], duration_s: Fraction | None = None) -> list[Judged]:
    """What is wrong with each row, or what it means. duration_s: of the source, None where it is not known."""
    judged = [_read(row, duration_s) for row in rows]
    overlapping = _overlaps(judged)
    return [
        Judged(piece=one.piece, warning="; ".join(filter(None, (one.warning, overlapping.get(number, "")))))
        if one.piece is not None
        else one
        for number, one in enumerate(judged)
    ]


def duration_of(source: SourceInfo) -> Fraction | None:
    """Seconds from the first frame to the end of the source, None where that is not known."""
    return None if source.duration is None else source.start + source.duration - _zero(source)


def chapter_pieces(source: SourceInfo) -> list[Piece]:
    """The chapters that last, from where each begins to where it ends."""
    zero = _zero(source)
    found = (Piece(max(one.start - zero, Fraction(0)), one.end - zero) for one in source.chapters)
    return [piece for piece in found if piece.stop > piece.start]


def _zero(source: SourceInfo) -> Fraction:
    return source.video.start if source.video.start is not None else source.start


def parse_pieces(text: str, duration_s: Fraction | None = None) -> tuple[list[Piece], list[str]]:
    """All pieces of a list, and what should be known about them. Raises InputError for the first that is wrong."""
    rows, pieces, warnings = _numbered(text), [], []
    judged = judge([row for row, _ in rows], duration_s)
    for number, (one, (_, line)) in enumerate(zip(judged, rows, strict=True), start=1):
        where = f"line {line}, piece {number}" if line else f"piece {number}"
        if one.piece is None:
            raise InputError(f"{where}: {one.problem}")
        pieces.append(one.piece)
        warnings += [f"{where}: {one.warning}"] if one.warning else []
    return pieces, warnings


def _read(row: PieceText, duration_s: Fraction | None) -> Judged:
    times = []
    for name, text in (("start", row.start), ("end", row.stop)):
        if not text.strip():
            return Judged(problem=f"the {name} is missing")
        try:
            times.append(parse_time(text.replace(",", ".")))
        except InputError as error:
            return Judged(problem=f"the {name}: {error}")
    start, stop = times
    if stop <= start:
        return Judged(problem=f"the end {clock(stop)} is not after the start {clock(start)}")
    if duration_s is None:
        return Judged(piece=Piece(start, stop))
    if start >= duration_s:
        return Judged(problem=f"the start is after the end of the source, {clock(duration_s)}")
    # Whoever reads a player's clock rounds.
    late = stop > duration_s + 1
    return Judged(piece=Piece(start, stop), warning=f"the source ends at {clock(duration_s)}" if late else "")


def _overlaps(judged: Sequence[Judged]) -> Mapping[int, str]:
    """A sentence for each row that has some of the time of one that begins before it."""
    order = sorted((one.piece, number) for number, one in enumerate(judged) if one.piece is not None)
    found: dict[int, str] = {}
    last: tuple[Piece, int] | None = None
    for piece, number in order:
        if last is not None and piece.start < last[0].stop:
            found[number] = f"overlaps with piece {last[1] + 1}"
        if last is None or piece.stop > last[0].stop:
            last = (piece, number)
    return found


def _of_json(text: str) -> Iterator[PieceText]:
    """As the Revid call has them, with what is around the list or without."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"this is no JSON: {error}") from error
    if isinstance(value, dict):
        value = value.get("splits")
    if not isinstance(value, list) or not value:
        raise InputError('there are no "splits" in it')
    if len(value) > MOST_PIECES:
        raise InputError(f"these are {len(value)} pieces; {MOST_PIECES} at most")
    for number, one in enumerate(value, start=1):
        if not isinstance(one, dict) or not isinstance(one.get("start"), str) or not isinstance(one.get("end"), str):
            raise InputError(f'piece {number} has no "start" and "end" as texts')
        yield PieceText(one["start"], one["end"])
