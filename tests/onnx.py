# SPDX-License-Identifier: GPL-3.0-or-later
"""Small ONNX models, written byte by byte as the format has it."""

import struct
from itertools import pairwise
from pathlib import Path

_FLOAT, _HALF, _INT64 = 1, 10, 7


def doubling_model(
    folder: Path, name: str = "model.onnx", *, channels: int = 3, is_half: bool = False, side: int = 0
) -> Path:
    """A model that doubles a picture: four copies of it, put side by side pixel by pixel. side: its one size."""
    nodes = _doubling("x", "y")
    number = _HALF if is_half else _FLOAT
    taken, given = _value("x", channels, number, side), _value("y", channels, number, 2 * side)
    return _written(folder / name, nodes, [taken], [given])


def growing_model(folder: Path, doublings: int) -> Path:
    """A small file that asks for a picture of any size."""
    names = ["x", *(f"p{number}" for number in range(1, doublings)), "y"]
    nodes = b"".join(_doubling(before, after) for before, after in pairwise(names))
    return _written(folder / "growing.onnx", nodes, [_value("x")], [_value("y")])


def broken_model(folder: Path) -> Path:
    """A file that is a model in form, with an operation that nothing has."""
    nodes = _node("Nonsense", ["x"], "y", _attribute("axis", 1))
    return _written(folder / "broken.onnx", nodes, [_value("x")], [_value("y")])


def model_of(folder: Path, inputs: int = 1, channels: int = 3, *, makes: int = 3, number: int = _FLOAT) -> Path:
    """A file whose graph takes and gives this; it is not to be run."""
    nodes = _node("Identity", ["x0"], "y", b"")
    taken = [_value(f"x{each}", channels, number) for each in range(inputs)]
    return _written(folder / "of.onnx", nodes, taken, [_value("y", makes)])


def _written(path: Path, nodes: bytes, inputs: list[bytes], outputs: list[bytes]) -> Path:
    values = b"".join(_field(11, each) for each in inputs) + b"".join(_field(12, each) for each in outputs)
    graph = nodes + _field(2, b"graph") + values
    path.write_bytes(_number(1, 8) + _field(7, graph) + _field(8, _number(2, 13)))
    return path


def _doubling(before: str, after: str) -> bytes:
    many = _node("Concat", [before] * 4, f"{after}s", _attribute("axis", 1))
    return many + _node("DepthToSpace", [f"{after}s"], after, _attribute("blocksize", 2))


def _node(kind: str, inputs: list[str], output: str, attribute: bytes) -> bytes:
    named = b"".join(_field(1, name.encode()) for name in inputs)
    more = _field(5, attribute) if attribute else b""
    return _field(1, named + _field(2, output.encode()) + _field(4, kind.encode()) + more)


def _attribute(name: str, value: int) -> bytes:
    return _field(1, name.encode()) + _number(3, value) + _number(20, 2)


def _value(name: str, channels: int = 3, number: int = _FLOAT, side: int = 0) -> bytes:
    """A tensor of shape 1, channels, side, side, of any size where that is 0."""
    free = [_field(2, b"h" + name.encode()), _field(2, b"w" + name.encode())]
    sizes = [_number(1, 1), _number(1, channels), *([_number(1, side)] * 2 if side else free)]
    shape = b"".join(_field(1, size) for size in sizes)
    tensor = _number(1, number) + _field(2, shape)
    return _field(1, name.encode()) + _field(2, _field(1, tensor))


def _field(number: int, data: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _number(number: int, value: int) -> bytes:
    return _varint(number << 3) + _varint(value)


def _varint(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out, value = out + struct.pack("B", value & 0x7F | 0x80), value >> 7
    return out + struct.pack("B", value)
