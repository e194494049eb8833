# SPDX-License-Identifier: GPL-3.0-or-later
"""What is sent to sites, and what they answer."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ripgui.core.error import LostAnswerError, RemoteError, ToolError

type Pairs = Sequence[tuple[str, str]]

_LARGE_BYTES = 64 << 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """origin: who answered, as errors name it. was_once: it is told of what may not be sent again."""

    status: int
    headers: Mapping[str, str]
    text: str
    origin: str = "the server"
    was_once: bool = False
    clean: Callable[[str], str] = field(default=lambda text: text, repr=False)

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300

    @property
    def words(self) -> str:
        """What it says, short enough for a message, and without secrets."""
        return self.clean(self.text)

    def json(self) -> object:
        """Raises ToolError where it is none."""
        try:
            value: object = json.loads(self.text)
        except (ValueError, RecursionError) as error:
            raise ToolError(f"the server's answer is no JSON: {self.text[:200]!r}") from error
        return value

    async def data(self) -> object:
        """What its JSON says, read beside the loop where it is long. Raises RemoteError where it is none, and
        LostAnswerError where it was to tell what became of something that may not be sent again.
        """
        try:
            if len(self.text) > _LARGE_BYTES:
                return await asyncio.to_thread(_strict_json, self.text)
            return _strict_json(self.text)
        except (ValueError, RecursionError) as error:
            raise self._unreadable() from error

    def _unreadable(self) -> RemoteError:
        start = self.text.lstrip()[:15].lower()
        if not start:
            told = f"{self.origin} answered nothing (status {self.status})"
        elif start.startswith(("<!doctype", "<html", "<?xml", "<")):
            told = f"{self.origin} answered with a page to look at, not with data (status {self.status}); "
            told += "is its address right?"
        else:
            told = f"{self.origin} answered what cannot be read (status {self.status}): {self.words[:80]!r}"
        return (LostAnswerError if self.was_once else RemoteError)(told, self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How sites are reached that are not the usual ones. proxy: with its password. ca_file: see `Access`."""

    proxy: str = field(default="", repr=False)
    ca_file: str = ""
    verifies: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How a site is spoken to. headers, proxy: with secrets. ca_file: trusted beside the system's certificates.
    secrets: what no message may show. most_bytes: of one answer.
    """

    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    proxy: str = field(default="", repr=False)
    ca_file: str = ""
    verifies: bool = True
    secrets: tuple[str, ...] = field(default=(), repr=False)
    most_bytes: int = 8 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What is sent along: one of these. form: as a form, by its address's rules. parts: as multipart/form-data.
    raw: these very bytes, of `media_type`.
    """

    form: Pairs = ()
    parts: Pairs = ()
    raw: bytes | None = None
    media_type: str = "application/json"


def _strict_json(text: str) -> object:
    def refuse(constant: str) -> object:
        raise ValueError(f"{constant} is no number")

    value: object = json.loads(text, parse_constant=refuse)
    return value
