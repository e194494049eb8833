# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures as files: names from a pattern, PNG with all the bits there are, never over a file that is there."""

import errno
import random
import re
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication
from PySide6.QtGui import QImage, QImageWriter

from ripgui.core.durable import write_durably, write_new
from ripgui.core.error import DISK_FULL, InputError
from ripgui.core.output import ENCODED, SOURCE
from ripgui.engine.output.output import allowed_name, free_file
from ripgui.ui.language.told import in_words

FIELDS = ("name", "frame", "time", "output", "type")

_FIELD = re.compile(r"\{([^{}]*)\}")
_LONGEST_BYTES = 200
"""Of a name, with room for what makes it a free one and for what it ends with while it is written."""
_QUALITY = 80
"""How hard PNG is packed, from 100 for not at all: a third of the time of Qt's own choice for a twelfth more bytes."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("saving", text)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFacts:
    """What names are made of. name: of the source, without suffix; output: by number; is_only: the script's only.

    time_s: when the frame is shown.
    """

    name: str
    frame: int
    time_s: Fraction
    output: int
    is_only: bool = False
    picture_type: str = ""


def picture_name(pattern: str, facts: PictureFacts) -> str:
    """The file name that a pattern gives a picture, with its suffix. Raises InputError.

    What is too long loses the end of the source's name, not what tells pictures apart.
    Fields: {name} of the source, {frame}, {time} as 00.06.50.493, {type} I, P or B,
    {output} "source", "encoded", "result" or, of several, "output 0".
    """
    milliseconds = round(facts.time_s * 1000)
    seconds = milliseconds // 1000
    time = f"{seconds // 3600:02}.{seconds // 60 % 60:02}.{seconds % 60:02}.{milliseconds % 1000:03}"
    values = {
        "frame": str(facts.frame),
        "time": time,
        "output": _output_word(facts),
        "type": facts.picture_type,
    }

    name = facts.name
    stem = _filled(pattern, values | {"name": name})
    while _size_bytes(stem) > _LONGEST_BYTES and name:
        name = name[:-1]
        stem = _filled(pattern, values | {"name": name})
    while _size_bytes(stem) > _LONGEST_BYTES:
        stem = stem[:-1]
    if not stem:
        raise InputError(_tr("the name pattern “{pattern}” gives an empty name").format(pattern=pattern))
    return allowed_name(f"{stem}.png")


def _filled(pattern: str, values: dict[str, str]) -> str:
    def value(match: re.Match[str]) -> str:
        if match[1] not in values:
            known = ", ".join(f"{{{field}}}" for field in FIELDS)
            told = _tr("the name pattern has no field {field}; it may use {known}")
            raise InputError(told.format(field=match[0], known=known))
        return values[match[1]]

    return _FIELD.sub(value, pattern).strip(" .")


def _size_bytes(name: str) -> int:
    return len(name.encode("utf-8", "surrogateescape"))


def _output_word(facts: PictureFacts) -> str:
    """As the picture is called in the window, but in file names, which are the same in every language."""
    words = {SOURCE: "source", ENCODED: "encoded"} | ({0: "result"} if facts.is_only else {})
    return words.get(facts.output, f"output {facts.output}")


def write_png(image: QImage, path: str, *, overwrite: bool = False) -> str:
    """Writes a picture, under a name that is still free if this one is not, and returns it. Raises InputError.

    Takes a while, so not for the window's thread. Ten bits become sixteen, which is what PNG has above eight.
    """
    if image.format() is QImage.Format.Format_RGB30:
        image = image.convertToFormat(QImage.Format.Format_RGBX64)
    data = _packed(image)
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        if not overwrite:
            return _written_free(path, data)
        write_durably(Path(path), data)
    except OSError as error:
        raise InputError(_tr("{path} cannot be written: {why}").format(path=path, why=_why(error))) from error
    return path


def _packed(image: QImage) -> bytes:
    """As PNG."""
    buffer = QBuffer()
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(_QUALITY)
    if not writer.write(image):
        raise InputError(_tr("the picture cannot be packed: {why}").format(why=writer.errorString()))
    return bytes(buffer.data().data())


def _why(error: OSError) -> str:
    match error.errno:
        case full if full in DISK_FULL:
            return _tr("the disk is full")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return _tr("its folder may not be written to")
        case _:
            return error.strerror or in_words(str(error))


def _written_free(path: str, data: bytes) -> str:
    """Under a name that is free: others may be looking for one, too. Raises OSError."""
    while True:
        path = free_file(path)
        try:
            write_new(Path(path), data)
        except FileExistsError:
            continue
        return path


def spread(start: int, stop: int, count: int) -> tuple[int, ...]:
    """So many frames of a range, evenly apart, the first and last not at its very ends."""
    length = stop - start
    count = min(count, length)
    return tuple(start + (2 * number + 1) * length // (2 * count) for number in range(count))


def scattered(start: int, stop: int, count: int, chance: random.Random) -> tuple[int, ...]:
    """So many frames of a range by chance, in order."""
    return tuple(sorted(chance.sample(range(start, stop), min(count, stop - start))))
