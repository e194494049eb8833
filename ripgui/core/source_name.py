# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of sources that are several files: the place of their number is marked as ffmpeg does it, `VTS_01_%d.VOB`.

Such a name goes wherever a path goes. Numbered pictures may say their rate behind it: `frame_%04d.png@25`.
"""

import os
import re
from dataclasses import dataclass
from fractions import Fraction

from ripgui.core.error import InputError
from ripgui.core.picture import parse_framerate

PICTURE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".exr", ".bmp", ".dpx", ".tga", ".webp", ".jp2", ".j2k", ".ppm", ".pgm"}
)
JOINED_SUFFIXES = frozenset({".vob", ".m2ts", ".mts", ".ts", ".m2t"})
"""Of files that go on where another one ends."""
PICTURE_RATE = Fraction(24000, 1001)
"""Of pictures that nobody said another rate of."""

_MOST_DIGITS = 18
_MARKED = re.compile(r"(?P<head>.*?)%(?:0(?P<digits>[1-9]))?d(?P<tail>[^%@]*?)(?:@(?P<rate>[^@]*))?", re.DOTALL)
_PICTURE = re.compile(r"(?P<head>.*?)(?P<number>\d+)(?P<tail>\D*)", re.DOTALL)
_VOB = re.compile(r"(?P<head>VTS_\d\d_)(?P<number>[1-9])(?P<tail>\.VOB)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedFiles:
    """Files of one folder whose names differ by a number. digits: that it has at least. rate: of pictures, else 0."""

    folder: str
    head: str
    digits: int
    tail: str
    rate: Fraction = Fraction(0)

    @property
    def is_pictures(self) -> bool:
        """They are the frames of a video; else they are joined byte by byte."""
        return self.suffix in PICTURE_SUFFIXES

    @property
    def suffix(self) -> str:
        return os.path.splitext(f"x{self.tail}")[1].lower()

    @property
    def first_number(self) -> int:
        """The least that counts: a DVD's menu is no part of its title."""
        return 1 if self.suffix == ".vob" else 0

    def path(self, number: int) -> str:
        return os.path.join(self.folder, f"{self.head}{number:0{self.digits}d}{self.tail}")

    def number_of(self, name: str) -> int | None:
        """The number in a file's name, None for a name of another form."""
        digits = name.removeprefix(self.head).removesuffix(self.tail)
        if f"{self.head}{digits}{self.tail}" != name or not (digits.isascii() and digits.isdecimal()):
            return None
        if len(digits) > max(self.digits, _MOST_DIGITS):
            return None
        number = int(digits)
        return number if digits == f"{number:0{self.digits}d}" and number >= self.first_number else None

    @property
    def source(self) -> str:
        """The name that all of them have together."""
        mark = f"%0{self.digits}d" if self.digits > 1 else "%d"
        rate = f"@{spoken_rate(self.rate)}" if self.rate and self.rate != PICTURE_RATE else ""
        return os.path.join(self.folder, f"{self.head}{mark}{self.tail}{rate}")


def numbered_files(source: str) -> NumberedFiles | None:
    """What the name of a source stands for, None where it is the name of one file. Raises InputError."""
    folder, name = os.path.split(source)
    match = _MARKED.fullmatch(name)
    if match is None:
        return None
    files = NumberedFiles(folder=folder, head=match["head"], digits=int(match["digits"] or 1), tail=match["tail"])
    if files.is_pictures:
        rate = parse_framerate(match["rate"] or "") or PICTURE_RATE
        return NumberedFiles(folder=folder, head=files.head, digits=files.digits, tail=files.tail, rate=rate)
    return files if files.suffix in JOINED_SUFFIXES and match["rate"] is None else None


def kin_of(path: str) -> NumberedFiles | None:
    """The files that go with this one, as their names have it: the parts of a DVD's title, numbered pictures."""
    folder, name = os.path.split(path)
    is_picture = os.path.splitext(name)[1].lower() in PICTURE_SUFFIXES
    match = (_PICTURE if is_picture else _VOB).fullmatch(name)
    if match is None:
        return None
    if is_picture:  # the last number is the frame's
        *_, match = re.finditer(r"\d+", os.path.splitext(name)[0])
        head, number, tail = name[: match.start()], match[0], name[match.end() :]
    else:
        head, number, tail = match["head"], match["number"], match["tail"]
    digits = len(number) if number.startswith("0") or not is_picture else 1
    rate = PICTURE_RATE if is_picture else Fraction(0)
    files = NumberedFiles(folder=folder, head=head, digits=digits, tail=tail, rate=rate)
    # A name that has such a mark itself would be read in another way.
    return files if numbered_files(files.source) == files else None


def with_rate(source: str, rate: Fraction) -> str:
    """The name of the same pictures at another rate. Raises InputError for what is no pictures."""
    files = numbered_files(source)
    if files is None or not files.is_pictures:
        raise InputError(f"{source} is not a series of pictures, whose rate could be said")
    return NumberedFiles(folder=files.folder, head=files.head, digits=files.digits, tail=files.tail, rate=rate).source


def title_of(source: str) -> str:
    """The name of a source without its number and suffix."""
    files = numbered_files(source)
    if files is None:
        return os.path.splitext(os.path.basename(source))[0]
    return files.head.rstrip(" _-.") or os.path.basename(files.folder) or "video"


def spoken_rate(rate: Fraction) -> str:
    """24000/1001 as 23.976, 25 as 25."""
    return f"{float(rate):.3f}".rstrip("0").rstrip(".")
