# SPDX-License-Identifier: GPL-3.0-or-later
"""What the preview remembers until the next start: of each source, and how pictures are drawn, saved and sent."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ripgui.core.ranges import FrameRange

DEFAULT_PATTERN = "{name}-{frame}-{output}"
"""Of the names that pictures are saved under."""
DEFAULT_SITE = "https://slow.pics"

_KEPT = 200
_LONGEST_NAME = 200
LARGEST_STEP = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    frame: int
    name: str = ""

    def __post_init__(self) -> None:
        if self.frame < 0:
            raise ValueError("there is no frame before the first one")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """position: None where it was never looked at. start, stop: the selected range, either end may be missing."""

    position: int | None = None
    bookmarks: tuple[Bookmark, ...] = ()
    start: int | None = None
    stop: int | None = None

    def __post_init__(self) -> None:
        if min(self.position or 0, self.start or 0) < 0:
            raise ValueError("there is no frame before the first one")
        if self.stop is not None and (self.start or 0) >= self.stop:
            raise ValueError("the range is empty")

    # bookmarks, in order, one a frame

    def bookmark(self, frame: int) -> Bookmark | None:
        return next((mark for mark in self.bookmarks if mark.frame == frame), None)

    def with_bookmark(self, frame: int, name: str) -> "Look":
        """Adds one, or gives the one that is there another name."""
        others = [mark for mark in self.bookmarks if mark.frame != frame]
        made = Bookmark(frame=frame, name=name.strip()[:_LONGEST_NAME])
        return replace(self, bookmarks=tuple(sorted([*others, made], key=lambda mark: mark.frame)))

    def without_bookmark(self, frame: int) -> "Look":
        return replace(self, bookmarks=tuple(mark for mark in self.bookmarks if mark.frame != frame))

    # the range: an end that would make it empty takes the other one's place

    def with_start(self, frame: int) -> "Look":
        stop = self.stop if self.stop is not None and self.stop > frame else None
        return replace(self, start=frame, stop=stop)

    def with_last(self, frame: int) -> "Look":
        """frame: the last one that is in."""
        start = self.start if self.start is not None and self.start <= frame else None
        return replace(self, start=start, stop=frame + 1)

    def without_range(self) -> "Look":
        return replace(self, start=None, stop=None)

    def range_in(self, frames: int) -> FrameRange | None:
        """The selected part of a clip of so many frames; an end that is missing is the clip's. None where it is all."""
        if self.start is None and self.stop is None:
            return None
        start, stop = self.start or 0, min(frames, self.stop if self.stop is not None else frames)
        return FrameRange(start, stop) if start < stop else None


class Memory:
    """A look for each source, of those used last."""

    def __init__(self) -> None:
        self._looks: OrderedDict[str, Look] = OrderedDict()

    def load(self, looks: Mapping[str, Look]) -> None:
        self._looks = OrderedDict(looks)

    def saved(self) -> dict[str, Look]:
        return dict(self._looks)

    def look(self, source: str) -> Look:
        return self._looks.get(source, Look())

    def keep(self, source: str, look: Look) -> None:
        self._looks[source] = look
        self._looks.move_to_end(source)
        while len(self._looks) > _KEPT:
            self._looks.popitem(last=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureChoices:
    """folder: "" asks for one. site: where comparisons are sent. grid, smooth: of enlarged pictures.

    tone_map: whether HDR is brought into the range of an ordinary screen.
    """

    folder: str = ""
    pattern: str = DEFAULT_PATTERN
    site: str = DEFAULT_SITE
    grid: bool = True
    smooth: bool = False
    tone_map: bool = True
    inspects: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewState:
    """What the window's state says of the preview. step_frames: how far a far step goes."""

    looks: Mapping[str, Look] = field(default_factory=dict)
    step_frames: int = 24
    volume: float = 1.0
    is_muted: bool = False
    follows_edits: bool = False
    pictures: PictureChoices = field(default_factory=PictureChoices)

    def __post_init__(self) -> None:
        if not (1 <= self.step_frames <= LARGEST_STEP and 0 <= self.volume <= 1):
            raise ValueError("a step or a volume that there is not")
