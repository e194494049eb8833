# SPDX-License-Identifier: GPL-3.0-or-later
"""One MP4 or MOV file made of chunks without copying them: an index of all their frames, which stands before the chunks
as they are.

ffmpeg would open and look through every chunk by itself, and take its packets to pieces: for 120 chunks of 28,800
frames its concat demuxer took 0.57 s of processor time, PyAV 0.39 s to write the video alone, which ffmpeg then reads
beside all else, and this index 0.34 s with what ffmpeg does. Only chunks that are alike in everything, and as plain
as ffmpeg writes them, can be joined so.
"""

import struct
import sys
from array import array
from collections.abc import Sequence
from itertools import groupby

from ripgui.media.mp4_index import Index, UnlikeError, read_index

_MOST_FILES = 500
_OTHER_FILES = 64
"""That are open beside the chunks: the source, sounds and subtitles, and what libraries need."""
_LARGEST = (1 << 32) - 1


def joined_head(paths: Sequence[str]) -> bytes | None:
    """What to put before the chunks' bytes to make one file of them all; None where they cannot be joined so."""
    if not 1 < len(paths) <= _most_files():
        return None
    try:
        chunks = [read_index(path) for path in paths]
        first = chunks[0]
        if any((each.form, each.delta) != (first.form, first.delta) for each in chunks):
            return None
        placed = len(_head(chunks, 0))
        return _head(chunks, placed)
    except UnlikeError:
        return None


def _most_files() -> int:
    """ffmpeg has all of them open at once, and may have as many as this process: 256 for an application on a Mac."""
    if sys.platform == "win32":
        return _MOST_FILES
    import resource

    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return _MOST_FILES if allowed == resource.RLIM_INFINITY else min(_MOST_FILES, allowed - _OTHER_FILES)


def _head(chunks: Sequence[Index], placed: int) -> bytes:
    """placed: bytes before the first chunk."""
    first = chunks[0]
    frames = sum(len(chunk.sizes) for chunk in chunks)
    duration = frames * first.delta
    movie_scale, media_scale = (struct.unpack_from(">I", first.moov[name], 12)[0] for name in (b"mvhd", b"mdhd"))
    movie_duration = -(-duration * movie_scale // media_scale)
    if max(duration, movie_duration) > _LARGEST:
        raise UnlikeError
    late = max(chunk.late for chunk in chunks)
    edit = struct.pack(">IIIiI", 0, 1, movie_duration, late, 1 << 16)
    same = {name: _box(name, first.moov[name]) for name in (b"vmhd", b"dinf") if name in first.moov}
    media = _box(b"mdhd", _patched(first.moov[b"mdhd"], 16, duration)) + _box(b"hdlr", first.moov[b"hdlr"])
    media += _box(b"minf", b"".join(same.values()) + _box(b"stbl", _table(chunks, late, placed)))
    trak = _box(b"tkhd", _patched(first.moov[b"tkhd"], 20, movie_duration)) + _box(b"edts", _box(b"elst", edit))
    trak += _box(b"mdia", media)
    moov = _box(b"mvhd", _patched(first.moov[b"mvhd"], 16, movie_duration)) + _box(b"trak", trak)
    content = 16 + sum(chunk.file_bytes for chunk in chunks)
    return _box(b"ftyp", first.moov[b"ftyp"]) + _box(b"moov", moov) + struct.pack(">I4sQ", 1, b"mdat", content)


def _table(chunks: Sequence[Index], late: int, placed: int) -> bytes:
    sizes, keys, delays, places, blocks = array("I"), array("I"), array("I"), array("Q"), list[int]()
    for chunk in chunks:
        keys.extend(len(sizes) + number for number in chunk.keys)
        sizes.extend(chunk.sizes)
        for count, delay in chunk.delays:
            if delay + late < chunk.late:
                raise UnlikeError
            delays.extend((count, delay + late - chunk.late))
        places.extend(placed + place for place, _ in chunk.blocks)
        blocks.extend(frames for _, frames in chunk.blocks)
        placed += chunk.file_bytes
    runs, number = array("I"), 1
    for frames, group in groupby(blocks):
        runs.extend((number, frames, 1))
        number += len(list(group))
    needs = b"".join(chunk.needs for chunk in chunks)
    return b"".join(
        (
            _box(b"stsd", chunks[0].moov[b"stsd"]),
            _box(b"stts", struct.pack(">IIII", 0, 1, len(sizes), chunks[0].delta)),
            _list(b"stss", keys, 1),
            _list(b"ctts", delays, 2),
            _list(b"stsc", runs, 3),
            _box(b"stsz", struct.pack(">III", 0, 0, len(sizes)) + _bytes(sizes)),
            _list(b"co64", places, 1),
            _box(b"sdtp", bytes(4) + needs) if any(needs) else b"",
        )
    )


def _patched(box: bytes, at: int, value: int) -> bytes:
    return box[:at] + struct.pack(">I", value) + box[at + 4 :]


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def _list(kind: bytes, values: "array[int]", width: int) -> bytes:
    return _box(kind, struct.pack(">II", 0, len(values) // width) + _bytes(values))


def _bytes(values: "array[int]") -> bytes:
    if sys.byteorder == "little":
        values.byteswap()
    return values.tobytes()
