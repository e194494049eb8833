# SPDX-License-Identifier: GPL-3.0-or-later
"""The index of an MP4 or MOV file of one track, as plain as ffmpeg writes a chunk: what it says of its frames.

It is read without libav, and believed no further than the file reaches: a file that is damaged, or that an encoder
ended with the wrong words, is one that this module does not know.
"""

import os
import struct
from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO, NamedTuple

_MOOV = frozenset({b"mvhd", b"trak", b"udta"})
_TRAK = frozenset({b"tkhd", b"edts", b"mdia"})
_MDIA = frozenset({b"mdhd", b"hdlr", b"minf"})
_MINF = frozenset({b"vmhd", b"hdlr", b"dinf", b"stbl"})
_STBL = frozenset({b"stsd", b"stts", b"stss", b"ctts", b"stsc", b"stsz", b"stco", b"co64", b"sdtp"})
_MOST_BYTES = 1 << 28
_MOST_FRAMES = 1 << 22
"""Two days of film."""
_HEAD_BYTES = {b"mvhd": 100, b"tkhd": 84, b"mdhd": 24}
_BIT_RATE_BYTES = 20
_CONFIGURED = {b"avc1": b"avcC", b"hvc1": b"hvcC", b"hev1": b"hvcC", b"av01": b"av1C"}
"""Kinds of frames, and the box beside their description that configures a decoder."""
_DESCRIPTION_BYTES = 78


class UnlikeError(Exception):
    """A file in a form that this module does not know, or chunks that are not alike."""


class Index(NamedTuple):
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
        index = read_index(path)
        form = index.moov[b"stsd"]
        length, kind = struct.unpack_from(">I4s", form, 8)
        name = _CONFIGURED[kind]
        configuration = _box_within(form[16 + _DESCRIPTION_BYTES : 8 + length], name)
        return ChunkContents(len(index.sizes), configuration, name == b"hvcC")
    except (UnlikeError, struct.error, KeyError):
        return None


def read_index(path: str) -> Index:
    """Raises UnlikeError, also where there is no file."""
    try:
        return _read(path)
    except (OSError, struct.error, LookupError, ValueError) as error:
        raise UnlikeError from error


def _read(path: str) -> Index:
    moov, ftyp, data, read_bytes = b"", b"", (0, 0), 0
    with open(path, "rb") as file:
        file_bytes = os.fstat(file.fileno()).st_size
        for kind, start, stop in _outer_boxes(file, file_bytes):
            if kind == b"mdat" and not data[1]:
                data = (start, stop)
            elif kind in (b"moov", b"ftyp"):
                read_bytes += stop - start
                if read_bytes > _MOST_BYTES:
                    raise UnlikeError
                file.seek(start)
                content = file.read(stop - start)
                moov, ftyp = (content, ftyp) if kind == b"moov" else (moov, content)
            elif kind not in (b"free", b"wide"):
                raise UnlikeError
    return _index(file_bytes, ftyp, moov, data)


def _index(file_bytes: int, ftyp: bytes, moov: bytes, data: tuple[int, int]) -> Index:
    boxes = _boxes(moov, _MOOV)
    trak = _boxes(boxes[b"trak"], _TRAK)
    media = _boxes(trak[b"mdia"], _MDIA)
    inner = _boxes(media[b"minf"], _MINF)
    table = _boxes(inner[b"stbl"], _STBL)
    sizes = _sizes(table[b"stsz"], file_bytes)
    runs = _numbers(table[b"stts"], 4)
    heads = {b"mvhd": boxes[b"mvhd"], b"tkhd": trak[b"tkhd"], b"mdhd": media[b"mdhd"]}
    if (
        len(runs) != 3
        or runs[1] != len(sizes)
        or not runs[2]
        or any(box[0] or len(box) != _HEAD_BYTES[kind] for kind, box in heads.items())
    ):
        raise UnlikeError
    blocks = _blocks(table, len(sizes))
    at = 0
    for place, frames in blocks:
        if not data[0] <= place <= place + sum(sizes[at : at + frames]) <= data[1]:
            raise UnlikeError
        at += frames
    delays = _delays(table.get(b"ctts"), len(sizes))
    keys = _numbers(table[b"stss"], 4)[1:] if b"stss" in table else range(1, len(sizes) + 1)
    if keys and not 1 <= min(keys) <= max(keys) <= len(sizes):
        raise UnlikeError
    scales = (boxes[b"mvhd"][12:16], media[b"mdhd"][12:16])
    if not all(map(any, scales)):
        raise UnlikeError
    # What a file says of its bit rate is its own.
    form = (ftyp, *scales, trak[b"tkhd"][24:], _without_bit_rate(table[b"stsd"]), media[b"hdlr"], inner[b"dinf"])
    return Index(
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
            raise UnlikeError
        yield kind, start, at + size
        at += size


def _boxes(data: bytes, known: frozenset[bytes]) -> dict[bytes, bytes]:
    found: dict[bytes, bytes] = {}
    at = 0
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        if kind not in known or kind in found or not 8 <= size <= len(data) - at:
            raise UnlikeError
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
    raise UnlikeError


def _sizes(box: bytes, file_bytes: int) -> Sequence[int]:
    each, count = struct.unpack_from(">II", box, 4)
    if count > _MOST_FRAMES or each * count > file_bytes:
        raise UnlikeError
    sizes = [each] * count if each else _unpacked("I", box[12:])
    if len(sizes) != count or not count:
        raise UnlikeError
    return sizes


def _delays(box: bytes | None, frames: int) -> list[tuple[int, int]]:
    if box is None:
        return [(frames, 0)]
    values = _numbers(box, 4)[1:]
    signed = struct.unpack(f">{len(values) // 2 * 2}i", box[8:])
    delays = list(zip(values[::2], signed[1::2], strict=True))
    if sum(count for count, _ in delays) != frames:
        raise UnlikeError
    return delays


def _needs(box: bytes | None, frames: int) -> bytes:
    needs = bytes(frames) if box is None else box[4:]
    if len(needs) != frames:
        raise UnlikeError
    return needs


def _blocks(table: Mapping[bytes, bytes], frames: int) -> list[tuple[int, int]]:
    places = _unpacked("I", table[b"stco"][8:]) if b"stco" in table else _unpacked("Q", table[b"co64"][8:])
    runs = _numbers(table[b"stsc"], 4)[1:]
    firsts, counts, forms = runs[::3], runs[1::3], runs[2::3]
    if not len(firsts) == len(counts) == len(forms) or set(forms) != {1} or firsts[0] != 1:
        raise UnlikeError
    lengths: list[int] = []
    for first, last, count in zip(firsts, [*firsts[1:], len(places) + 1], counts, strict=True):
        if not first < last <= len(places) + 1:
            raise UnlikeError
        lengths += [count] * (last - first)
    if sum(lengths) != frames or len(lengths) != len(places):
        raise UnlikeError
    return list(zip(places, lengths, strict=True))


def _late(edits: bytes | None) -> int:
    if edits is None:
        return 0
    box = _boxes(edits, frozenset({b"elst"}))[b"elst"]
    version, count, _, start, rate = struct.unpack(">IIIiI", box)
    if version or count != 1 or start < 0 or rate != 1 << 16:
        raise UnlikeError
    return int(start)


def _without_bit_rate(form: bytes) -> bytes:
    at = form.find(b"btrt") - 4
    is_there = at > 0 and form[at : at + 4] == struct.pack(">I", _BIT_RATE_BYTES)
    return form[4:at] + form[at + _BIT_RATE_BYTES :] if is_there else form[4:]


def _numbers(box: bytes, start: int) -> Sequence[int]:
    return _unpacked("I", box[start:])


def _unpacked(kind: str, data: bytes) -> Sequence[int]:
    return struct.unpack(f">{len(data) // struct.calcsize(f'>{kind}')}{kind}", data)
