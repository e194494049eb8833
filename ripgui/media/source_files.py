# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that a source is, and how libav, ffmpeg and BestSource are told of them. Most sources are one file."""

import contextlib
import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import pairwise

from ripgui.core.error import InputError
from ripgui.core.folders import cache_folder
from ripgui.core.source_name import NumberedFiles, kin_of, numbered_files
from ripgui.media.disc_playlist import is_playlist, read_playlist, seconds_of, stream_path

_TOLD = 5
_NOTABLE_S = Fraction(1, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFiles:
    """paths: in order. numbers: of numbered ones. rate: of pictures, 0 for other files."""

    paths: tuple[str, ...]
    numbers: tuple[int, ...] = ()
    rate: Fraction = Fraction(0)

    @property
    def is_one(self) -> bool:
        """An ordinary source."""
        return not self.numbers

    @property
    def missing(self) -> tuple[int, ...]:
        """Numbers between the first and the last that no file has."""
        return tuple(number for one, other in pairwise(self.numbers) for number in range(one + 1, other))


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaInput:
    """How libav opens a source. demuxer: "" lets it find out. options: of the demuxer."""

    url: str
    protocols: str = "file"
    demuxer: str = ""
    options: dict[str, str] = field(default_factory=dict)


def files_of(source: str) -> SourceFiles:
    """What is there under the name. Raises InputError where it stands for several files, and there are none."""
    if is_playlist(source):
        paths = tuple(stream_path(source, item.clip) for item in read_playlist(source))
        if not paths:
            raise InputError(f"the playlist {source} names no file")
        return SourceFiles(paths=paths, numbers=tuple(range(len(paths))))
    numbered = None if os.path.lexists(source) else numbered_files(source)
    if numbered is None:
        return SourceFiles(paths=(source,))
    numbers = _numbers(numbered)
    if not numbered.is_pictures:
        numbers = _contiguous(numbers)
    if not numbers:
        raise InputError(f"{source} does not exist: no file has such a name with a number")
    return SourceFiles(paths=tuple(map(numbered.path, numbers)), numbers=tuple(numbers), rate=numbered.rate)


def is_several(source: str) -> bool:
    """Whether the source is no single file. Looks at the disk where its name leaves that open."""
    return is_playlist(source) or (numbered_files(source) is not None and not os.path.lexists(source))


def media_input(source: str) -> MediaInput:
    """What to open for a source. Raises InputError."""
    files = files_of(source)
    if files.is_one:
        return MediaInput(url=f"file:{source}")
    if not files.rate:
        return MediaInput(url=_joined(f"file:{path}" for path in files.paths), protocols="file,concat")
    pattern, first = _pattern(source, files)
    rate = f"{files.rate.numerator}/{files.rate.denominator}"
    options = {"pattern_type": "sequence", "start_number": str(first), "framerate": rate}
    return MediaInput(url=f"file:{pattern}", demuxer="image2", options=options)


def script_source(source: str) -> tuple[str, int]:
    """The source as BestSource opens it, and of numbered pictures the first number. Raises InputError."""
    files = files_of(source)
    if files.is_one:
        return source, 0
    return _pattern(source, files) if files.rate else (_joined(files.paths), 0)


def input_argv(source: str, demuxer: str = "") -> list[str]:
    """Options with which ffmpeg reads a source. demuxer: that it shall take, where that is known."""
    told = media_input(source)
    argv = ["-protocol_whitelist", told.protocols]
    if told.demuxer or demuxer:
        argv += ["-f", told.demuxer or demuxer]
    for name, value in told.options.items():
        argv += [f"-{name}", value]
    return [*argv, "-i", told.url]


def whole_source(path: str) -> str:
    """The name of all files that go with this one; the path itself where it stands alone."""
    kin = kin_of(path)
    if kin is None or not os.path.isfile(path):
        return path
    best = replace(kin, digits=_digits(kin)) if kin.is_pictures else kin
    there = _numbers(best) if best.is_pictures else _contiguous(_numbers(best))
    return best.source if len(there) > 1 and best.number_of(os.path.basename(path)) in there else path


def told_of_files(source: str) -> tuple[int, str]:
    """How many files a source is, and what is missing among them."""
    return len(files_of(source).paths), gap_note(source)


def playlist_note(source: str, seconds: Fraction) -> str:
    """What the user should know of a playlist that shows less than its files hold; "" where it shows them whole."""
    if not is_playlist(source):
        return ""
    shown = seconds_of(read_playlist(source))
    if abs(shown - seconds) <= _NOTABLE_S:
        return ""
    return (
        f"the playlist shows {float(shown):.1f} s, its files hold {float(seconds):.1f} s and are taken whole: "
        "choose a range"
    )


def gap_note(source: str) -> str:
    """What is missing of numbered files, in a sentence; "" where nothing is."""
    files, numbered = files_of(source), numbered_files(source)
    further = _numbers(numbered)[len(files.numbers) :] if numbered is not None and not files.is_one else []
    if further and numbered is not None and not files.rate:
        name = os.path.basename(numbered.path(files.numbers[-1] + 1))
        return f"{name} is missing, and what is there behind it is left out"
    missing = files.missing if files.rate else ()
    if not missing:
        return ""
    told = ", ".join((*map(str, missing[:_TOLD]), *("…" for _ in missing[_TOLD : _TOLD + 1])))
    name = os.path.basename(source)
    return f"numbers that are missing among the pictures {name}: {told} ({len(missing)}); what is there is joined"


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder or ".")
    except OSError:
        return []


def _numbers(files: NumberedFiles) -> list[int]:
    return sorted(number for name in _names(files.folder) if (number := files.number_of(name)) is not None)


def _digits(files: NumberedFiles) -> int:
    """How many the numbers have at least: those with zeros in front of them tell."""
    form = re.compile(rf"{re.escape(files.head)}(0[0-9]+){re.escape(files.tail)}")
    padded = (match[1] for name in _names(files.folder) if (match := form.fullmatch(name)))
    return min(map(len, padded), default=1)


def _contiguous(numbers: list[int]) -> list[int]:
    """Up to the first gap: what follows it belongs to something else."""
    return [number for place, number in enumerate(numbers) if number == numbers[0] + place]


def _joined(paths: Iterable[str]) -> str:
    listed = list(paths)
    barred = next((path for path in listed if "|" in path), "")
    if barred:
        raise InputError(f'{barred} has a "|" in its name and cannot be joined with others; rename it first')
    return f"concat:{'|'.join(listed)}"


def _pattern(source: str, files: SourceFiles) -> tuple[str, int]:
    """The pictures as one pattern of ffmpeg's without gaps, and the first number."""
    numbered = numbered_files(source)
    assert numbered is not None
    if files.missing:
        folder, form = _linked(files.paths), f"%08d{os.path.splitext(files.paths[0])[1]}"
        return os.path.join(_escaped(folder), form), 0
    form = f"%0{numbered.digits}d" if numbered.digits > 1 else "%d"
    name = _escaped(numbered.head) + form + _escaped(numbered.tail)
    return os.path.join(_escaped(numbered.folder), name), files.numbers[0]


def _escaped(text: str) -> str:
    return text.replace("%", "%%")


def _linked(paths: tuple[str, ...]) -> str:
    """A folder of links to the files, numbered without gaps: no reader gets over one."""
    key = hashlib.blake2b("\n".join(paths).encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()
    folder = cache_folder() / "pictures" / key
    with _told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for place, path in enumerate(paths):
            link = folder / f"{place:08d}{os.path.splitext(path)[1]}"
            with contextlib.suppress(FileExistsError):
                link.symlink_to(path)
    return str(folder)


@contextlib.contextmanager
def _told(folder: object) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise InputError(
            f"numbers are missing among the pictures, and links over the gaps cannot be made in {folder}: "
            f"{error.strerror}; rename the pictures so that none is missing"
        ) from error
