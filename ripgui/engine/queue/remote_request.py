# SPDX-License-Identifier: GPL-3.0-or-later
"""What whoever has tasks done elsewhere is asked by other processes, as texts that the store keeps."""

from dataclasses import dataclass

from ripgui.core.checked import from_json, to_json
from ripgui.core.remote import Handle
from ripgui.engine.queue.remote import REMOTE_REQUEST

_AGAIN, _FORGET = f"{REMOTE_REQUEST}again ", f"{REMOTE_REQUEST}forget "


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """A clip is encoded again, or merged again where it is None."""

    task: int
    clip: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forget:
    """What a task was there is deleted."""

    task: int
    endpoint: str
    handle: Handle


def request_text(request: Again | Forget) -> str:
    return (_AGAIN if isinstance(request, Again) else _FORGET) + to_json(request)


def read_request(text: str) -> Again | Forget | None:
    """None for what another version asks."""
    try:
        if text.startswith(_AGAIN):
            return from_json(Again, text.removeprefix(_AGAIN))
        return from_json(Forget, text.removeprefix(_FORGET)) if text.startswith(_FORGET) else None
    except ValueError:
        return None
