# SPDX-License-Identifier: GPL-3.0-or-later
"""One MP4 or MOV file made of chunks without copying them: an index of all their frames, which stands before the chunks
as they are.

ffmpeg would open and look through every chunk by itself, and take its packets to pieces: for 120 chunks of 28,800
frames its concat demuxer took 0.57 s of processor time, PyAV 0.39 s to write the video alone, which ffmpeg then reads
beside all else, and this index 0.34 s with what ffmpeg does. Only chunks that are alike in everything, and as plain
as ffmpeg writes them, can be joined so.
"""

import os
import struct
from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from sys import byteorder
from typing import BinaryIO, NamedTuple

_MOST_FILES = 500
"""All are open at once, and systems allow a thousand."""
_LARGEST = (1 << 32) - 1
_MOOV = frozenset({b"mvhd", b"trak", b"udta"})
_TRAK = frozenset({b"tkhd", b"edts", b"mdia"})
_MDIA = frozenset({b"mdhd", b"hdlr", b"minf"})
_MINF = frozenset({b"vmhd", b"hdlr", b"dinf", b"stbl"})
_STBL = frozenset({b"stsd", b"stts", b"stss", b"ctts", b"stsc", b"stsz", b"stco", b"co64", b"sdtp"})
_BIT_RATE_BYTES = 20
_CONFIGURED = {b"avc1": b"avcC", b"hvc1": b"hvcC", b"hev1": b"hvcC", b"av01": b"av1C"}
"""Kinds of frames, and the box beside their description that configures a decoder."""
_DESCRIPTION_BYTES = 78


class _UnlikeError(Exception):
    """Chunks that are not alike, or in a form that this module does not know."""


class _Index(NamedTuple):
    """Of one chunk, frames in decoding order. delta: ticks of each. late: ticks from its first time in decoding order
    to its first picture. delays: runs of (frames, ticks from decoding to showing). keys: numbers of frames, from 1.
    needs: what each frame is needed for, as the file says it. blocks: (place in the file, frames) of those that lie
    together.
    """

    file_bytes: int
    form: bytes
    moov: Mapping[bytes, bytes]
    delta: int
    late: int
    sizes: Sequence[int]
    delays: Sequence[tuple[int, int]]
    keys: Sequence[int]
    needs: bytes
    blocks: Sequence[tuple[int, int]]


class ChunkContents(NamedTuple):
    """packets: of the only track. configuration: of its decoder, as libav has it. is_hevc: in that codec's form."""

    packets: int
    configuration: bytes
    is_hevc: bool


def plain_contents(path: str) -> ChunkContents | None:
    """What a file holds by its index, whose frames all lie in it; None where its form is another."""
    try:
        index = _read(path)
        length, kind = struct.unpack_from(">I4s", index.moov[b"stsd"], 8)
        name = _CONFIGURED[kind]
        inner = index.moov[b"stsd"][16 + _DESCRIPTION_BYTES : 8 + length]
        return ChunkContents(len(index.sizes), _box_within(inner, name), name == b"hvcC")
    except (_UnlikeError, OSError, struct.error, KeyError):
        return None


def joined_head(paths: Sequence[str]) -> bytes | None:
    """What to put before the chunks' bytes to make one file of them all; None where they cannot be joined so."""
    if not 1 < len(paths) <= _MOST_FILES:
        return None
    try:
        chunks = [_read(path) for path in paths]
        first = chunks[0]
        if any((each.form, each.delta) != (first.form, first.delta) for each in chunks):
            return None
        placed = len(_head(chunks, 0))
        return _head(chunks, placed)
    except (_UnlikeError, OSError, struct.error, KeyError):
        return None


def _read(path: str) -> _Index:
    moov, ftyp, data = b"", b"", (0, 0)
    with open(path, "rb") as file:
        file_bytes = os.fstat(file.fileno()).st_size
        for kind, start, stop in _outer_boxes(file, file_bytes):
            if kind == b"mdat" and not data[1]:
                data = (start, stop)
            elif kind in (b"moov", b"ftyp"):
                file.seek(start)
                content = file.read(stop - start)
                moov, ftyp = (content, ftyp) if kind == b"moov" else (moov, content)
            elif kind not in (b"free", b"wide"):
                raise _UnlikeError
    return _index(file_bytes, ftyp, moov, data)


def _index(file_bytes: int, ftyp: bytes, moov: bytes, data: tuple[int, int]) -> _Index:
    boxes = _boxes(moov, _MOOV)
    trak = _boxes(boxes[b"trak"], _TRAK)
    media = _boxes(trak[b"mdia"], _MDIA)
    inner = _boxes(media[b"minf"], _MINF)
    table = _boxes(inner[b"stbl"], _STBL)
    sizes = _sizes(table[b"stsz"])
    runs = _numbers(table[b"stts"], 4)
    if (
        len(runs) != 3
        or runs[1] != len(sizes)
        or any(box[0] for box in (boxes[b"mvhd"], trak[b"tkhd"], media[b"mdhd"]))
    ):
        raise _UnlikeError
    blocks = _blocks(table, len(sizes))
    at = 0
    for place, frames in blocks:
        if not data[0] <= place <= place + sum(sizes[at : at + frames]) <= data[1]:
            raise _UnlikeError
        at += frames
    delays = _delays(table.get(b"ctts"), len(sizes))
    keys = _numbers(table[b"stss"], 4)[1:] if b"stss" in table else range(1, len(sizes) + 1)
    scales = (boxes[b"mvhd"][12:16], media[b"mdhd"][12:16])
    # What a file says of its bit rate is its own.
    form = (ftyp, *scales, trak[b"tkhd"][24:], _without_bit_rate(table[b"stsd"]), media[b"hdlr"], inner[b"dinf"])
    return _Index(
        file_bytes=file_bytes,
        form=b"".join(struct.pack(">I", len(part)) + part for part in form),
        moov={b"ftyp": ftyp, **boxes, **trak, **inner, **media, **table},
        delta=runs[2],
        late=_late(trak.get(b"edts")),
        sizes=sizes,
        delays=delays,
        keys=keys,
        needs=_needs(table.get(b"sdtp"), len(sizes)),
        blocks=blocks,
    )


def _head(chunks: Sequence[_Index], placed: int) -> bytes:
    """placed: bytes before the first chunk."""
    first = chunks[0]
    frames = sum(len(chunk.sizes) for chunk in chunks)
    duration = frames * first.delta
    movie_scale, media_scale = (struct.unpack_from(">I", first.moov[name], 12)[0] for name in (b"mvhd", b"mdhd"))
    movie_duration = -(-duration * movie_scale // media_scale)
    if max(duration, movie_duration) > _LARGEST:
        raise _UnlikeError
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


def _table(chunks: Sequence[_Index], late: int, placed: int) -> bytes:
    sizes, keys, delays, places, blocks = array("I"), array("I"), array("I"), array("Q"), list[int]()
    for chunk in chunks:
        keys.extend(len(sizes) + number for number in chunk.keys)
        sizes.extend(chunk.sizes)
        for count, delay in chunk.delays:
            if delay + late < chunk.late:
                raise _UnlikeError
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


def _outer_boxes(file: BinaryIO, file_bytes: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind, and where the content begins and ends."""
    at = 0
    while at < file_bytes:
        file.seek(at)
        size, kind = struct.unpack(">I4s", file.read(8))
        start = at + 8
        if size == 1:
            size, start = struct.unpack(">Q", file.read(8))[0], at + 16
        if not start <= at + size <= file_bytes:
            raise _UnlikeError
        yield kind, start, at + size
        at += size


def _boxes(data: bytes, known: frozenset[bytes]) -> dict[bytes, bytes]:
    found: dict[bytes, bytes] = {}
    at = 0
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        if kind not in known or kind in found or not 8 <= size <= len(data) - at:
            raise _UnlikeError
        found[kind] = data[at + 8 : at + size]
        at += size
    return found


def _box_within(data: bytes, kind: bytes) -> bytes:
    """The content of the first box of this kind, whatever stands beside it."""
    at = 0
    while at < len(data):
        size, found = struct.unpack_from(">I4s", data, at)
        if not 8 <= size <= len(data) - at:
            break
        if found == kind:
            return data[at + 8 : at + size]
        at += size
    raise _UnlikeError


def _sizes(box: bytes) -> Sequence[int]:
    each, count = struct.unpack_from(">II", box, 4)
    sizes = [each] * count if each else _unpacked("I", box[12:])
    if len(sizes) != count or not count:
        raise _UnlikeError
    return sizes


def _delays(box: bytes | None, frames: int) -> list[tuple[int, int]]:
    if box is None:
        return [(frames, 0)]
    values = _numbers(box, 4)[1:]
    signed = struct.unpack(f">{len(values) // 2 * 2}i", box[8:])
    delays = list(zip(values[::2], signed[1::2], strict=True))
    if sum(count for count, _ in delays) != frames:
        raise _UnlikeError
    return delays


def _needs(box: bytes | None, frames: int) -> bytes:
    needs = bytes(frames) if box is None else box[4:]
    if len(needs) != frames:
        raise _UnlikeError
    return needs


def _blocks(table: Mapping[bytes, bytes], frames: int) -> list[tuple[int, int]]:
    places = _unpacked("I", table[b"stco"][8:]) if b"stco" in table else _unpacked("Q", table[b"co64"][8:])
    runs = _numbers(table[b"stsc"], 4)[1:]
    firsts, counts, forms = runs[::3], runs[1::3], runs[2::3]
    if set(forms) != {1} or firsts[0] != 1:
        raise _UnlikeError
    lengths: list[int] = []
    for first, last, count in zip(firsts, [*firsts[1:], len(places) + 1], counts, strict=True):
        lengths += [count] * (last - first)
    if sum(lengths) != frames or len(lengths) != len(places):
        raise _UnlikeError
    return list(zip(places, lengths, strict=True))


def _late(edits: bytes | None) -> int:
    if edits is None:
        return 0
    box = _boxes(edits, frozenset({b"elst"}))[b"elst"]
    version, count, _, start, rate = struct.unpack(">IIIiI", box)
    if version or count != 1 or start < 0 or rate != 1 << 16:
        raise _UnlikeError
    return int(start)


def _without_bit_rate(form: bytes) -> bytes:
    at = form.find(b"btrt") - 4
    is_there = at > 0 and form[at : at + 4] == struct.pack(">I", _BIT_RATE_BYTES)
    return form[4:at] + form[at + _BIT_RATE_BYTES :] if is_there else form[4:]


def _numbers(box: bytes, start: int) -> Sequence[int]:
    return _unpacked("I", box[start:])


def _unpacked(kind: str, data: bytes) -> Sequence[int]:
    return struct.unpack(f">{len(data) // struct.calcsize(f'>{kind}')}{kind}", data)


def _patched(box: bytes, at: int, value: int) -> bytes:
    return box[:at] + struct.pack(">I", value) + box[at + 4 :]


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def _list(kind: bytes, values: "array[int]", width: int) -> bytes:
    return _box(kind, struct.pack(">II", 0, len(values) // width) + _bytes(values))


def _bytes(values: "array[int]") -> bytes:
    if byteorder == "little":
        values.byteswap()
    return values.tobytes()
