# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said to and by the worker that compares a result with the clip it was made of, in the form of protocol.py."""

from dataclasses import dataclass

from ripgui.core.clip import ClipInfo
from ripgui.core.ranges import FrameRange
from ripgui.core.seam import Score
from ripgui.workers.protocol import Method


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareParams:
    """Run a script and open the result that holds the frames of `range` of its clip. index_folder: of the result."""

    script: str
    script_path: str
    source: str
    encoded: str
    range: FrameRange
    index_folder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Both are open: the clip and the result."""

    clip: ClipInfo
    encoded: ClipInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreParams:
    """Compare these frames, numbered as in the clip."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    scores: tuple[Score, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaintParams:
    """Write a picture of a frame of the clip, or of the same in the result, into the file at `path`.

    tone_map: whether HDR is brought into the range of an ordinary screen.
    """

    number: int
    of_encoded: bool
    tone_map: bool
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Painted:
    """clip: as this frame's properties say. bits: of each colour of the picture, 8 or 10."""

    clip: ClipInfo
    bits: int


COMPARE = Method(name="open", params=CompareParams, result=Compared, runs_script=True)
SCORE = Method(name="score", params=ScoreParams, result=Scored)
PAINT = Method(name="paint", params=PaintParams, result=Painted)
