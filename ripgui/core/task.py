# SPDX-License-Identifier: GPL-3.0-or-later
"""A task: one row of the queue, from what the user asked for to what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from ripgui.core.endpoint import Target
from ripgui.core.treatment import Treatment


class TaskState(StrEnum):
    WAITING = "waiting"
    PREPARING = "preparing"
    RUNNING = "running"
    PAUSED = "paused"
    MERGING = "merging"
    VERIFYING = "verifying"
    DELIVERING = "delivering"
    REMOTE = "remote"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Nothing more happens unless the user asks for it."""
        return self in (TaskState.DONE, TaskState.FAILED, TaskState.CANCELLED)

    @property
    def is_active(self) -> bool:
        """Some runner works on it now."""
        return self in _ACTIVE


_ACTIVE = frozenset(
    {
        TaskState.PREPARING,
        TaskState.RUNNING,
        TaskState.MERGING,
        TaskState.VERIFYING,
        TaskState.DELIVERING,
        TaskState.REMOTE,
    }
)


class Wish(StrEnum):
    """What the user wants of a task that a runner works on; the runner grants it and takes it back."""

    NONE = ""
    PAUSE = "pause"
    CANCEL = "cancel"
    REMOVE = "remove"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskSpec:
    """What the user asked for. Changed only while nobody works on the task; chunks that no longer fit are made anew.

    source, output: absolute paths; output's suffix names the container. script: text of the script, run as if it
    lay at script_path (empty: a script of a preset or the editor). preset: which one it began from, or "". encoder:
    arguments in FinalRip's form or bare. chunk_seconds: target length, None for the default. workers: None lets the
    plan choose. range: as parsed by `core.ranges.parse_range`, "" for the whole clip. overwrite: an existing output
    may be replaced. is_test: its output is there to be looked at, and goes with the task. named_output: the output
    before fields of its name that only the result could fill were filled, "" where there are none or not yet.
    after: the task that must be done before, 0 for none. timecodes: a file that tells when each frame of the clip is
    shown, "" where the clip itself does. fetched_from: the address that the source comes from, "" where it is a file of
    the user's. target: where the work is done.
    """

    source: str
    output: str
    script: str
    script_path: str = ""
    preset: str = ""
    encoder: str
    chunk_seconds: float | None = None
    workers: int | None = None
    range: str = ""
    overwrite: bool = False
    is_test: bool = False
    named_output: str = ""
    after: int = 0
    timecodes: str = ""
    treatment: Treatment = field(default_factory=Treatment)
    fetched_from: str = ""
    target: Target = field(default_factory=Target)

    @property
    def scripts(self) -> tuple[str, ...]:
        """The texts of all scripts that the task runs."""
        return (self.script, *(zone.script for zone in self.treatment.zones if zone.script))


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFacts:
    """What a queue card says of the source before anything ran. fps: mean rate; duration_s: seconds.

    dynamic_hdr: as in `core.source.Stream`. varies: the rate does, as far as that is known.
    """

    width: int
    height: int
    fps: Fraction
    duration_s: float
    size_bytes: int
    video_codec: str
    dynamic_hdr: tuple[str, ...] = ()
    varies: bool = False

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the user should know before anything is encoded."""
        return dynamic_hdr_warnings(self.dynamic_hdr)


def dynamic_hdr_warnings(names: Sequence[str]) -> tuple[str, ...]:
    """A sentence of what a result cannot have of its source's HDR."""
    if not names:
        return ()
    return (f"the source's {' and '.join(names)} is not carried: the result has the picture's own HDR10 or HLG alone",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A row of the queue. position orders the queue. times are unix seconds, 0.0 where not yet.

    work_folder: absolute path of its chunks and temporary files. differences: what the check of the result found.
    notes: what the merge converted or could not carry. active_s: seconds it was worked on, pauses excluded.
    owner: "" for the queue; else the name of the process kind that runs it alone ("encode"). is_withheld: a runner came
    by and let it wait, since nobody trusts its script. delivered: its result's address in a storage.
    """

    id: int
    spec: TaskSpec
    state: TaskState = TaskState.WAITING
    wish: Wish = Wish.NONE
    position: float = 0.0
    owner: str = ""
    work_folder: str = ""
    facts: SourceFacts | None = None
    frames: int = 0
    fps: Fraction | None = None
    workers: int = 0
    error: str = ""
    differences: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    created_at: float = 0.0
    started_at: float = 0.0
    finished_at: float = 0.0
    active_s: float = 0.0
    output_size_bytes: int = 0
    is_withheld: bool = False
    delivered: str = ""
