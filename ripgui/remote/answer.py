# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads answers of remote systems, which may be anything: whoever asks for a text gets one, or a clear error."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from ripgui.core.error import RemoteError

LONGEST_WORDS = 400
_LONGEST_TEXT = 100_000
_LARGEST = 2**64
_LATEST_S = 253_402_300_800.0
"""When the year 10000 begins, which no calendar shows."""
_UNFINISHED = "2000-01-01 00:00:00"
"""What Visionular writes for a time that is not there yet."""


@dataclass(frozen=True, slots=True)
class Record:
    """An object of an answer. who: the system, as messages call it.

    What is missing or null reads as nothing; what has another type raises RemoteError.
    """

    who: str
    values: Mapping[str, object]

    def __contains__(self, name: str) -> bool:
        return self.values.get(name) is not None

    def text(self, name: str) -> str:
        """Numbers are taken for ids, as texts."""
        value = self.values.get(name)
        if value is None:
            return ""
        if isinstance(value, str) and len(value) <= _LONGEST_TEXT:
            return printable(value)
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST:
            return str(value)
        raise self.mistake(name, "a text")

    def words(self, *names: str) -> str:
        """The first of these that says something, as one short line; what is no text is not asked about."""
        for name in names:
            value = self.values.get(name)
            if isinstance(value, str) and value.strip():
                return shortened(value)
        return ""

    def address(self, name: str) -> str:
        """An address in the web, "" for anything else."""
        text = self.text(name)
        return text if text.startswith(("http://", "https://")) and " " not in text else ""

    def whole(self, name: str) -> int | None:
        value = self.number(name)
        if value is None:
            return None
        if value != int(value):
            raise self.mistake(name, "a whole number")
        return int(value)

    def number(self, name: str) -> float | None:
        value = self.values.get(name)
        if value is None:
            return None
        if (
            isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < _LARGEST
        ):  # or not a number
            raise self.mistake(name, "a number")
        return value

    def share(self, name: str) -> float | None:
        """A part of one; a little more or less is one or nothing."""
        value = self.number(name)
        return None if value is None else min(1.0, max(0.0, float(value)))

    def flag(self, name: str) -> bool:
        value = self.values.get(name)
        if value is not None and not isinstance(value, bool):
            raise self.mistake(name, "true or false")
        return value is True

    def moment(self, name: str) -> float:
        """A time as unix seconds, from a number or a text; 0.0 where there is none, or none that can be read."""
        value = self.values.get(name)
        if isinstance(value, str):
            return _unix_seconds(value)
        seconds = self.number(name)
        return float(seconds) if seconds is not None and 0 < seconds < _LATEST_S else 0.0

    def record(self, name: str) -> "Record":
        """An empty one where there is none."""
        value = self.values.get(name)
        return Record(self.who, {}) if value is None else record(self.who, value, name)

    def items(self, name: str) -> list[object]:
        value = self.values.get(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.mistake(name, "a list")
        return value

    def records(self, name: str, most: int) -> list["Record"]:
        """The first of them: what is read on a loop may not be as long as a server likes."""
        return [record(self.who, each, name) for each in self.items(name)[:most]]

    def mistake(self, name: str, kind: str) -> RemoteError:
        told = shortened(repr(self.values.get(name))[:LONGEST_WORDS])
        return RemoteError(f"{self.who} answers something else than it should: {name} is not {kind}", told)


def record(who: str, value: object, what: str) -> Record:
    """Raises RemoteError for what is none."""
    if isinstance(value, Mapping):
        return Record(who, value)
    told = shortened(repr(value)[:LONGEST_WORDS])
    raise RemoteError(f"{who} answers something else than it should: {what} is no object", told)


def printable(text: str) -> str:
    """Without what no file and no terminal takes: halves of letters, and control characters but for line ends."""
    whole = text.encode("utf-8", "replace").decode()
    return "".join(letter for letter in whole if letter.isprintable() or letter in "\n\t")


def shortened(text: str) -> str:
    """As one line that fits into a message."""
    line = " ".join(printable(text[: 4 * LONGEST_WORDS]).split())
    return line if len(line) <= LONGEST_WORDS else f"{line[:LONGEST_WORDS]}…"


def _unix_seconds(text: str) -> float:
    if not text.strip() or text == _UNFINISHED:
        return 0.0
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        try:
            read = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            return 0.0
    try:
        seconds = (read if read.tzinfo is not None else read.replace(tzinfo=UTC)).timestamp()
    except (OverflowError, ValueError):
        return 0.0
    return seconds if math.isfinite(seconds) and seconds > 0 else 0.0
