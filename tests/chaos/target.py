# SPDX-License-Identifier: GPL-3.0-or-later
"""What a target of the fuzz is: one function of bytes, with a few right inputs to begin from.

Promised of each: a value, or one RipError that says what is wrong; no other exception, no hang, no flood of memory.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass

from ripgui.core.error import BugError, RipError

_LONGEST_MESSAGE = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """reads: with another exception than RipError, it is a fault. seeds: inputs that are right, to begin from.

    is_quick: an input takes well under a millisecond or two, so that the short form can try some.
    """

    name: str
    reads: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    is_quick: bool = True


class UnclearError(Exception):
    """An error whose message does not do."""


def tried(target: Target, data: bytes) -> None:
    """Raises where the promise is not kept."""
    try:
        target.reads(data)
    except BugError as error:
        raise UnclearError(f"it calls itself a bug: {error}") from error
    except RipError as error:
        message = str(error)
        if not message.strip() or len(message) > _LONGEST_MESSAGE + len(data):
            raise UnclearError(f"a message of {len(message)} characters") from error


def text_of(data: bytes) -> str:
    """Any text, as it comes from the system: bytes that are no UTF-8 are kept apart."""
    return data.decode("utf-8", "surrogateescape")


def words(*texts: str) -> tuple[bytes, ...]:
    """Seeds of texts."""
    return tuple(text.encode("utf-8", "surrogateescape") for text in texts)


def json_seeds(*values: object) -> tuple[bytes, ...]:
    return tuple(json.dumps(value).encode() for value in values)
