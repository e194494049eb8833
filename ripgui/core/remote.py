# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about a task that a remote system does: the order, the handle, and how far it is."""

from dataclasses import dataclass, field
from enum import StrEnum

from ripgui.core.task import TaskSpec


class RemotePhase(StrEnum):
    """How far a task's way to its remote system and back is. Each is recorded before its first call is made.

    SUBMITTING: whether the order arrived is not known until the answer is there. UNSURE: it may have been accepted, and
    the system cannot be asked: only the user sends it again. UNFOLLOWED: accepted, and nothing more can be learnt.
    """

    UPLOADING = "uploading"
    SUBMITTING = "submitting"
    UNSURE = "unsure"
    FOLLOWING = "following"
    FETCHING = "fetching"
    UNFOLLOWED = "unfollowed"
    OVER = "over"


class RemoteState(StrEnum):
    """What a remote system says of a task, in our words."""

    WAITING = "waiting"
    CUTTING = "cutting"
    RUNNING = "running"
    MERGING = "merging"
    DONE = "done"
    FAILED = "failed"
    DELETED = "deleted"

    @property
    def is_final(self) -> bool:
        return self in (RemoteState.DONE, RemoteState.FAILED, RemoteState.DELETED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a remote system is asked to do. key: the name of the source there, which no other task there has.

    url: where it can fetch the source for `link_life_s`, "" for systems that are sent it. options: of the target, all
    that the dialect knows, with its defaults where the user said nothing. sent_at: unix seconds of its last submission,
    0.0 before; a task there that is older is not what it became.
    """

    spec: TaskSpec
    key: str
    url: str = ""
    options: tuple[tuple[str, str], ...] = ()
    sent_at: float = 0.0

    def option(self, name: str) -> str:
        """Raises KeyError for one that the dialect does not know."""
        return dict(self.options)[name]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handle:
    """What a remote system gave us for a task. id: asks for it there. facts: whatever else it said, as texts."""

    id: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """A piece of the source, from 0. url: of the encoded piece, "" where it is not there or not told."""

    index: int
    is_done: bool
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteStatus:
    """How far a task is. words: the server's own. progress: 0 to 1, None where it tells none. results: addresses."""

    state: RemoteState
    words: str = ""
    progress: float | None = None
    clips: tuple[Clip, ...] = ()
    results: tuple[str, ...] = ()
    error: str = ""
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteRow:
    """A task as a remote system lists it, whoever began it. created_at: unix seconds, 0.0 where it is not told."""

    handle: Handle
    name: str
    state: RemoteState
    words: str = ""
    progress: float | None = None
    created_at: float = 0.0
    results: tuple[str, ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteRecord:
    """What is kept of a task on its way. endpoint: its name. key: see `Order`; made once, before anything is sent.

    sent_at: unix seconds of the last submission, 0.0 before. results: see `RemoteStatus`.
    """

    endpoint: str
    phase: RemotePhase = RemotePhase.UPLOADING
    key: str = ""
    handle: Handle | None = None
    sent_at: float = 0.0
    status: RemoteStatus | None = None
    results: tuple[str, ...] = field(default=())
