# SPDX-License-Identifier: GPL-3.0-or-later
"""Size, rate and logo that a result shall have, whatever its script outputs."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from ripgui.core.error import InputError
from ripgui.core.exact import exact

RESOLUTIONS = ("360p", "480p", "540p", "576p", "720p", "1080p", "1440p", "2160p")
"""What is usual; any other height or WIDTHxHEIGHT may be said as well."""
MAX_FRAMERATE = 120

# "23.976" is how people say 24000/1001.
_NTSC = tuple(Fraction(rate * 1000, 1001) for rate in (24, 30, 48, 60, 120))
_SPOKEN = Fraction(1, 500)
_LEAST, _MOST = 16, 16384
_HEIGHT = re.compile(r"(\d{1,5})p?")
_SIZE = re.compile(r"(\d{1,5}) *[x×*] *(\d{1,5})")
_FURTHER = re.compile(r"(\d{1,5})p?(?:@(\d{1,6})k?)?")
_MOST_SIZES = 8
_OFFSET = re.compile(r"(-?\d{1,5}) *[,:x] *(-?\d{1,5})")


@dataclass(frozen=True, slots=True, kw_only=True)
class FurtherSize:
    """A smaller size of the same pictures. most_kbps: at any moment, 0 leaves that to the encoder's arguments."""

    height: int
    most_kbps: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The fields of a template, under the names that remote systems give them.

    resolution: "" keeps; "720p" is a height, the width follows; "1280x720" is both. framerate: frames a second, also as
    "24000/1001", "" or "0" keeps.
    logo_path: a picture to burn in, "" for none. logo_size: "WIDTHxHEIGHT" or a height, "" its own. logo_offset: "X,Y"
    in pixels from the left and upper edge, negative from the right and lower one; "" is the upper left corner.
    further_sizes: heights that HLS offers beside this one, as `parse_further_sizes` reads them.
    """

    resolution: str = ""
    framerate: str = ""
    logo_path: str = ""
    logo_size: str = ""
    logo_offset: str = ""
    further_sizes: str = ""

    @property
    def is_as_scripted(self) -> bool:
        """Whether nothing is done to what the script outputs."""
        return not (any(parse_size(self.resolution)) or parse_framerate(self.framerate) or self.logo_path.strip())


def parse_size(text: str) -> tuple[int, int]:
    """`(width, height)` in pixels, width 0 where it follows the height; both 0 for "" and "0". Raises InputError."""
    plain = text.strip().lower()
    if plain in ("", "0"):
        return 0, 0
    both, height = _SIZE.fullmatch(plain), _HEIGHT.fullmatch(plain)
    if both is not None:
        numbers = int(both[1]), int(both[2])
    elif height is not None:
        numbers = 0, int(height[1])
    else:
        raise InputError(f"{text!r} is not a size: say 720p, or 1280x720, or nothing to keep it")
    for number in numbers:
        if number and not _LEAST <= number <= _MOST:
            raise InputError(f"the size {text!r} is impossible: pixels go from {_LEAST} to {_MOST}")
        if number % 2:
            raise InputError(f"the size {text!r} is odd: encoders need even numbers")
    if not numbers[1]:
        raise InputError(f"the size {text!r} has no height")
    return numbers


def parse_framerate(text: str) -> Fraction:
    """Frames a second, 0 where the rate is kept. Raises InputError."""
    plain = text.strip()
    try:
        rate = exact(plain or "0")
    except ValueError as error:
        raise InputError(f"{text!r} is not a rate: say 25, 23.976 or 24000/1001, or nothing to keep it") from error
    if rate and not 1 <= rate <= MAX_FRAMERATE:
        raise InputError(
            f"the rate {text} is impossible: it goes from 1 to {MAX_FRAMERATE} frames a second, 0 keeps it"
        )
    return next((exact for exact in _NTSC if abs(rate - exact) < _SPOKEN), rate)


def parse_logo_size(text: str) -> tuple[int, int]:
    """As `parse_size`, but odd and small sizes are no mistake in a logo. Raises InputError."""
    plain = text.strip().lower()
    if plain in ("", "0"):
        return 0, 0
    both, height = _SIZE.fullmatch(plain), _HEIGHT.fullmatch(plain)
    numbers = (
        (int(both[1]), int(both[2])) if both is not None else (0, int(height[1])) if height is not None else (0, 0)
    )
    if not 1 <= numbers[1] <= _MOST or numbers[0] > _MOST or (both is not None and not numbers[0]):
        raise InputError(f"{text!r} is not the size of a logo: say 200x80, or a height, or nothing to keep it")
    return numbers


def parse_offset(text: str) -> tuple[int, int]:
    """`(x, y)` in pixels. Raises InputError."""
    if not text.strip():
        return 0, 0
    match = _OFFSET.fullmatch(text.strip())
    if match is None:
        raise InputError(f"{text!r} is not a place for a logo: say 16,16, or -16,-16 from the lower right corner")
    return int(match[1]), int(match[2])


def parse_further_sizes(text: str) -> tuple[FurtherSize, ...]:
    """Heights with the most kbit/s of each, such as "720p@3000 480p", larger ones first. Raises InputError."""
    sizes = []
    for word in text.lower().replace(",", " ").replace(";", " ").split():
        match = _FURTHER.fullmatch(word)
        if match is None:
            raise InputError(f"{word!r} is not a further size: say 720p, or 720p@3000 for at most 3000 kbit/s")
        _, height = parse_size(match[1])
        if not height:
            raise InputError(f"{word!r} is not a further size: it has no height")
        sizes.append(FurtherSize(height=height, most_kbps=int(match[2] or 0)))
    heights = [size.height for size in sizes]
    if len(set(heights)) != len(heights):
        raise InputError(f"the further sizes {text!r} name one height twice")
    if len(sizes) > _MOST_SIZES:
        raise InputError(f"there can be {_MOST_SIZES} further sizes, not {len(sizes)}")
    return tuple(sorted(sizes, key=lambda size: -size.height))


def check_picture(picture: Picture) -> None:
    """Raises InputError for all that cannot be, a logo that is not there aside."""
    wrong = []
    checks: tuple[tuple[Callable[[str], object], str], ...] = (
        (parse_size, picture.resolution),
        (parse_framerate, picture.framerate),
        (parse_logo_size, picture.logo_size),
        (parse_offset, picture.logo_offset),
        (parse_further_sizes, picture.further_sizes),
    )
    for check, text in checks:
        try:
            check(text)
        except InputError as error:
            wrong.append(str(error))
    if wrong:
        raise InputError("; ".join(wrong))
