# SPDX-License-Identifier: GPL-3.0-or-later
"""Which outputs a script has, which of them is looked at, and with what it is compared."""

from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ripgui.core.output import ENCODED, SOURCE
from ripgui.ui import wording
from ripgui.ui.preview.view.compare import CompareMode

if TYPE_CHECKING:
    from ripgui.core.clip import ClipInfo, OutputInfo


def _tr(text: str) -> str:
    return QCoreApplication.translate("outputs", text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outputs:
    """infos: by number, the source under SOURCE; empty before a script ran. shown, beside: the two that are chosen."""

    infos: "dict[int, OutputInfo]" = field(default_factory=dict)
    shown: int = 0
    beside: int = SOURCE
    mode: CompareMode = CompareMode.ONE
    is_flipped: bool = False

    def opened(self, infos: "tuple[OutputInfo, ...]") -> "Outputs":
        """What a script has, or what is known of it by now; what it no longer has is no longer looked at."""
        told = {info.index: info for info in infos}
        known = replace(self, infos=self.infos | told if set(told) <= {SOURCE} else told)
        clips = [number for number in known.choices if number in known.clips and number != SOURCE]
        if clips and known.shown != SOURCE and known.shown not in clips:
            known = replace(known, shown=clips[0])
        if clips and known.beside != SOURCE and known.beside not in clips:
            known = replace(known, beside=SOURCE)
        return known.apart()

    def apart(self) -> "Outputs":
        """Nothing is compared with itself."""
        if self.shown != self.beside:
            return self
        other = next((number for number in (SOURCE, 0, *sorted(self.clips)) if number != self.shown), SOURCE)
        return replace(self, beside=other)

    def choose(self, shown: int) -> "Outputs":
        """Looks at another one; the one it is compared with takes its place if it was that."""
        beside = self.shown if shown == self.beside else self.beside
        return replace(self, shown=shown, beside=beside)

    def choose_beside(self, beside: int) -> "Outputs":
        shown = self.beside if beside == self.shown else self.shown
        return replace(self, shown=shown, beside=beside)

    def with_encoded(self) -> "Outputs":
        """What was encoded, and the clip that it was made of."""
        return replace(self, shown=ENCODED, beside=0)

    def compared(self, mode: CompareMode) -> "Outputs":
        return replace(self, mode=mode).apart()

    def flipped(self, flipped: bool) -> "Outputs":
        """The other one is to be seen too, for a while."""
        return replace(self, is_flipped=flipped)

    @property
    def clips(self) -> "dict[int, ClipInfo]":
        return {number: info.clip for number, info in self.infos.items() if info.clip is not None}

    @property
    def sounds(self) -> list[int]:
        """Numbers of the script's audio outputs."""
        return sorted(number for number, info in self.infos.items() if info.sound is not None and number != SOURCE)

    @property
    def choices(self) -> list[int]:
        """What can be looked at: the script's own, what was encoded of it, the source."""
        own = sorted(number for number in self.clips if number >= 0)
        return [*(own or [0]), *([ENCODED] if ENCODED in self.clips else []), SOURCE]

    def from_last(self, place: int) -> int | None:
        """The script's last output for 1, the one before it for 2; None where there are not so many."""
        own = [number for number in self.choices if number >= 0 and number in self.clips]
        return own[-place] if place <= len(own) else None

    @property
    def own(self) -> int | None:
        """The script's output that is looked at, or else the one beside it, or the first; None before there is one."""
        own = [number for number in (self.shown, self.beside, *self.choices) if number >= 0 and number in self.clips]
        return own[0] if own else None

    @property
    def has_one(self) -> bool:
        """Whether the script has no other than the one that gets encoded."""
        return [number for number in self.choices if number >= 0] == [0]

    @property
    def compares(self) -> bool:
        return self.mode is not CompareMode.ONE

    @property
    def wanted(self) -> tuple[int, ...]:
        """What has to be rendered, in the order of showing: what it is compared with stands on the left."""
        if self.compares:
            return (self.beside, self.shown)
        return (self.shown, self.beside) if self.is_flipped else (self.shown,)

    @property
    def clip(self) -> "ClipInfo | None":
        """Of the output that is looked at."""
        return self.clips.get(self.shown)

    @property
    def frames(self) -> int:
        """Positions there are: frames of the longest that is shown; 0 where that is not known."""
        return max((self.clips[number].frames for number in self.wanted if number in self.clips), default=0)

    @property
    def fps(self) -> Fraction | None:
        clip = self.clip or next(iter(self.clips.values()), None)
        return clip.fps if clip is not None else None

    def neighbour(self, direction: int) -> int:
        """The next or previous choice, round and round."""
        choices = self.choices
        place = choices.index(self.shown) if self.shown in choices else 0
        return choices[(place + direction) % len(choices)]

    # words

    @property
    def mode_name(self) -> str:
        match self.mode:
            case CompareMode.ONE:
                return _tr("One")
            case CompareMode.SIDE_BY_SIDE:
                return _tr("Side by side")
            case CompareMode.WIPE:
                return _tr("Wipe")
            case CompareMode.DIFFERENCE:
                return _tr("Difference")

    def name(self, number: int) -> str:
        if number == SOURCE:
            return _tr("Source")
        if number == ENCODED:
            return _tr("Encoded")
        if number == 0 and self.has_one:
            return _tr("Result")
        return _tr("Output {number}").format(number=number)

    def description(self, number: int) -> str:
        """Its name, and what it is."""
        clip = self.clips.get(number)
        if clip is None:
            return self.name(number)
        form = clip.pixel_format
        sort = {"gray": _tr("grey"), "rgb": "RGB", "yuv": f"YUV {form.sampling}"}[form.family]
        bits = _tr("{bits} bit").format(bits=form.bits)
        return (
            f"{self.name(number)} · {clip.width}×{clip.height} · {sort.strip()} {bits} · "
            f"{wording.rate(clip.fps)} fps · {_tr('{count} frames').format(count=wording.count(clip.frames))}"
        )
