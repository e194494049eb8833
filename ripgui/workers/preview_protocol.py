# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window and the preview worker say to each other, in the form of protocol.py.

Pictures do not go through the pipe: the window makes a file in memory that both map, cuts it into slots of one size,
and says into which slot a frame is rendered. A slot is the worker's from the request to its answer, else the window's.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from ripgui.core.clip import ClipInfo, OutputInfo
from ripgui.core.output import FALLBACK_FPS
from ripgui.workers.protocol import Failure, Lines, Method, NoParams


@dataclass(frozen=True, slots=True, kw_only=True)
class EncodedFile:
    """What was encoded of the script's clip. start: the clip's frame that is its first. index_folder: for its index."""

    path: str
    start: int
    index_folder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowParams:
    """Run a script, or none where it is known to crash; the source can be shown in either case.

    mean_fps: of the source, for clips that tell no rate.
    encoded: shown as output ENCODED, frames numbered as in the script's clip. environment: added to the worker's own,
    so that a worker can be started before it is known for what.
    """

    script: str | None
    script_path: str
    source: str
    mean_fps: Fraction = FALLBACK_FPS
    encoded: EncodedFile | None = None
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The outputs that can be shown or heard; refused: why others cannot; failure: why there are none."""

    outputs: tuple[OutputInfo, ...]
    refused: Mapping[int, str] = field(default_factory=dict)
    failure: Failure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachParams:
    """Map the file at `path`, which is cut into slots; the first is the first to be rendered into."""

    path: str
    slot_bytes: int
    slots: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderParams:
    """Render frame `number` of an output into a slot."""

    output: int
    number: int
    slot: int
    tone_map: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """clip: of the output, as this frame's properties say. bits: of each colour of the picture, 8 or 10."""

    clip: ClipInfo
    bits: int
    properties: tuple[tuple[str, str], ...]
    picture_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleParams:
    output: int
    number: int
    x: int
    y: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampled:
    """What each plane holds for one pixel."""

    names: tuple[str, ...]
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureParams:
    """Render the frames from start to stop and throw them away; Progress tells how many."""

    output: int
    start: int
    stop: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    frames: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class HearParams:
    output: int
    start_s: float
    stop_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """samples: base64 of 16-bit samples, channels interleaved."""

    sample_rate: int
    channels: int
    samples: str


SHOW = Method(name="open", params=ShowParams, result=Shown, runs_script=True)
SHOW_SOURCE = Method(name="open source", params=NoParams, result=OutputInfo)
ATTACH = Method(name="attach", params=AttachParams, result=NoParams)
RENDER = Method(name="render", params=RenderParams, result=Rendered)
SAMPLE = Method(name="sample", params=SampleParams, result=Sampled)
MEASURE = Method(name="measure", params=MeasureParams, result=Pace)
STOP_MEASURING = Method(name="stop measuring", params=NoParams, result=NoParams)
HEAR = Method(name="hear", params=HearParams, result=Heard)
VERSIONS = Method(name="versions", params=NoParams, result=Lines)
