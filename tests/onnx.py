# SPDX-License-Identifier: GPL-3.0-or-later
"""Small ONNX models, written byte by byte as the format has it."""

import struct
from pathlib import Path


def doubling_model(folder: Path) -> Path:
    """An ONNX model that doubles an RGB picture: four copies of it, put side by side pixel by pixel."""
    nodes = _node("Concat", ["x"] * 4, "many", _attribute("axis", 1)) + _node(
        "DepthToSpace", ["many"], "y", _attribute("blocksize", 2)
    )
    graph = nodes + _field(2, b"double") + _field(11, _value("x")) + _field(12, _value("y"))
    path = folder / "model.onnx"
    path.write_bytes(_number(1, 8) + _field(7, graph) + _field(8, _number(2, 13)))
    return path


def _node(kind: str, inputs: list[str], output: str, attribute: bytes) -> bytes:
    named = b"".join(_field(1, name.encode()) for name in inputs)
    return _field(1, named + _field(2, output.encode()) + _field(4, kind.encode()) + _field(5, attribute))


def _attribute(name: str, value: int) -> bytes:
    return _field(1, name.encode()) + _number(3, value) + _number(20, 2)


def _value(name: str) -> bytes:
    """A float tensor of shape 1, 3, any, any."""
    sizes = [_number(1, 1), _number(1, 3), _field(2, b"h" + name.encode()), _field(2, b"w" + name.encode())]
    shape = b"".join(_field(1, size) for size in sizes)
    tensor = _number(1, 1) + _field(2, shape)
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
