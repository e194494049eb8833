# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures that stand in for a frame until it is rendered: of frames seen before, or of the source's strip."""

from bisect import bisect_left, insort
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from ripgui.core.output import SOURCE
from ripgui.ui.preview.time.times import Times

if TYPE_CHECKING:
    from ripgui.core.clip import ClipInfo
    from ripgui.ui.preview.frames.picture import Picture, Request
    from ripgui.ui.preview.time.survey import Glimpse

_KEPT = 120
_SIZE = QSize(320, 320)


class StandIns:
    def __init__(self) -> None:
        self._seen: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._glimpses: list[tuple[Fraction, int, QImage]] = []

    def forget_seen(self) -> None:
        """The script is another one; what the source shows stays."""
        self._seen.clear()

    def forget(self) -> None:
        self._seen.clear()
        self._glimpses.clear()

    def add_glimpses(self, glimpses: "Iterable[Glimpse]") -> None:
        for glimpse in glimpses:
            insort(self._glimpses, (glimpse.at_s, len(self._glimpses), glimpse.image))

    def keep(self, pictures: "Iterable[Picture]") -> None:
        """Remembers those seen last, small."""
        for picture in pictures:
            key = (picture.output, picture.number)
            if key not in self._seen and not picture.fitted.isNull():
                small = picture.fitted.scaled(
                    _SIZE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation
                )
                self._seen[key] = small
            elif key in self._seen:
                self._seen.move_to_end(key)
        while len(self._seen) > _KEPT:
            self._seen.popitem(last=False)

    def nearest(self, output: int, number: int, times: Times) -> tuple[int, QImage] | None:
        """The frame nearest to `number` of which there is a picture, and that picture; of the output itself if it can.

        times: of the output.
        """
        own = [(abs(seen - number), seen, image) for (of, seen), image in self._seen.items() if of == output]
        strip = self._glimpse(number, times)
        found = [min(own, key=lambda one: one[0])] if own else []
        if strip is not None:
            found.append((abs(strip[0] - number), *strip))
        best = min(found, key=lambda one: one[0], default=None)
        return (best[1], best[2]) if best is not None else None

    def _glimpse(self, number: int, times: Times) -> tuple[int, QImage] | None:
        if not self._glimpses:
            return None
        at_s = times.at(number)
        place = bisect_left(self._glimpses, at_s, key=lambda one: one[0])
        beside = self._glimpses[max(0, place - 1) : place + 1]
        time_s, _, image = min(beside, key=lambda one: abs(one[0] - at_s))
        return times.nearest(time_s), image

    def pictures(
        self, request: "Request", clips: "dict[int, ClipInfo]", times: Times, *, enlarged: bool
    ) -> "tuple[Picture, ...]":
        """A request answered with what is there; empty where something is missing.

        times: of the clip on the timeline.
        enlarged: as large as the real ones, which takes its time and is only needed where a part of them is seen.
        """
        from ripgui.ui.preview.frames.picture import Picture, fit

        made = []
        for output in request.outputs:
            clip = clips.get(output) or clips.get(SOURCE) or next(iter(clips.values()), None)
            near = self.nearest(output, request.number, times) if clip is not None else None
            if clip is None or near is None:
                return ()
            number, image = near
            square = replace(clip, sample_aspect=Fraction(1))
            fitted = fit(image, square, request.size)
            if enlarged:
                shape = QSize(clip.width, clip.height)
                keeps, fast = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation
                image, square = image.scaled(shape, keeps, fast), clip
            made.append(
                Picture(
                    request=request,
                    output=output,
                    number=number,
                    clip=square,
                    image=image,
                    fitted=fitted,
                    is_stand_in=True,
                )
            )
        return tuple(made)
