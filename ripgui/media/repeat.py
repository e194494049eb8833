# SPDX-License-Identifier: GPL-3.0-or-later
"""Soft telecine: flags in MPEG-2 that have fields of a frame shown again, so that film fills a television's rate.

The flags tell how long each frame is shown, more exactly than a container's time stamps, of which there are few.
"""

from collections.abc import Sequence
from fractions import Fraction

from ripgui.core.source import SourceScan
from ripgui.core.source_name import spoken_rate

_SEQUENCE, _EXTENSION = b"\0\0\1\xb3", b"\0\0\1\xb5"
_OF_SEQUENCE, _OF_PICTURE = 1, 8
_WHOLE_FRAME = 3
_RATES = {
    1: Fraction(24000, 1001),
    2: Fraction(24),
    3: Fraction(25),
    4: Fraction(30000, 1001),
    5: Fraction(30),
    6: Fraction(50),
    7: Fraction(60000, 1001),
    8: Fraction(60),
}
_PULLDOWNS = (Fraction(4, 5), Fraction(24, 25), Fraction(2, 5), Fraction(1, 2))
"""Rates of film as parts of the rate that it is shown at: 24 in 30, 24 in 25, 24 in 60, 30 in 60."""
_FAR_FRAMES = 2
"""Time stamps that are farther from what the flags tell have other reasons: a cut, a gap, a new clock."""


class FieldCounter:
    """Reads the packets of an MPEG-2 stream in the order of the file. rate: frames a second, 0 until it is known."""

    def __init__(self) -> None:
        self.rate = Fraction(0)
        self._is_progressive = False

    def fields(self, packet: bytes) -> int:
        """How many fields the packet's picture is shown for; 0 where it does not say."""
        header = packet.find(_SEQUENCE)
        if header >= 0 and len(packet) > header + 7:
            self.rate = _RATES.get(packet[header + 7] & 15, Fraction(0))
        count, at = 0, packet.find(_EXTENSION)
        while at >= 0 and len(packet) > at + 8:
            kind = packet[at + 4] >> 4
            if kind == _OF_SEQUENCE:
                self._is_progressive = bool(packet[at + 5] & 8)
            elif kind == _OF_PICTURE:
                if packet[at + 6] & 3 == _WHOLE_FRAME:
                    return self._of_frame(is_top_first=packet[at + 7] >> 7, repeats=packet[at + 7] >> 1 & 1)
                count += 1  # a single field; the other one may follow
            at = packet.find(_EXTENSION, at + 4)
        return count

    def _of_frame(self, *, is_top_first: int, repeats: int) -> int:
        if self._is_progressive:
            # Whole frames are shown again, once or twice.
            return 2 + repeats * (2 + 2 * is_top_first)
        return 2 + repeats


def repeated_times(fields: Sequence[int], rate: Fraction, times: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """When frames are shown by their flags, in seconds from the first; nothing where none repeats a field.

    fields, times: of the frames in order of presentation, the times being the container's. rate: of the stream.
    Nothing also where the container's times have something else to say.
    """
    if not rate or not fields or min(fields) < 1 or max(fields) <= 2:
        return ()
    shown, at = [], 0
    for count in fields:
        shown.append(at / (2 * rate))
        at += count
    far = _FAR_FRAMES / rate
    if any(abs(one - other + times[0]) > far for one, other in zip(shown, times, strict=True)):
        return ()
    return tuple(shown)


def film_rate(times: Sequence[Fraction], rate: Fraction) -> Fraction | None:
    """The even rate behind frames of which some are shown longer, None where there is none. rate: of the stream."""
    for part in _PULLDOWNS:
        film = rate * part
        if all(abs(time - number / film) <= 1 / rate for number, time in enumerate(times)):
            return film
    return None


def film_rate_of_counts(frames: int, shown: int, rate: Fraction) -> Fraction:
    """The rate at which `frames` last as long as the `shown` frames that they become at `rate`."""
    lasting = shown / rate
    near = (rate * part for part in _PULLDOWNS if abs(frames / (rate * part) - lasting) <= _FAR_FRAMES / rate)
    return next(near, Fraction(frames) / lasting)


def repeat_notes(frames: int, scan: SourceScan) -> tuple[str, ...]:
    """What the user should know of a clip of so many frames. To have fields repeated is the script's choice."""
    shown = scan.repeated_fps
    if shown is None or frames != scan.frames:
        return ()
    told = f"the source's flags repeat fields for {spoken_rate(shown)} frames a second (soft telecine)"
    if scan.constant_fps:
        rate = spoken_rate(scan.constant_fps)
        return (f"{told}; its frames are encoded once, at {rate}, unless the script opens it with rff=True",)
    return (
        f"{told}; its frames are encoded once, each as long as it is shown, unless the script opens it with rff=True",
    )
