# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads from an ONNX file what the model takes and gives, and trusts nothing in it. Its weights are passed over.

The format is Protocol Buffers; of its many fields, the few that are needed do not ask for a library of that size.
"""

import mmap
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from ripgui.core.error import InputError
from ripgui.core.model import ModelFile, Tensor

LARGEST_BYTES = 2 << 30
"""No message of Protocol Buffers can be larger."""

_MOST_FIELDS = 1_000_000
_NUMBERS = {
    1: "float",
    2: "uint8",
    3: "int8",
    4: "uint16",
    5: "int16",
    6: "int32",
    7: "int64",
    8: "text",
    9: "bool",
    10: "float16",
    11: "double",
    12: "uint32",
    13: "uint64",
    16: "bfloat16",
}
_OTHER_FILES = (
    (b"PK\x03\x04", "it is an archive, as PyTorch saves models: export it to ONNX"),
    (b"version https://git-lfs", "it is a note of Git LFS in the place of the model: fetch the model itself"),
    (b"<", "it is a page or XML: perhaps the download went wrong"),
    (b"ftrt", "it is an engine of TensorRT; choose the ONNX file that it was made of"),
)
# In ONNX's own definition of ModelProto and TensorProto.
_GRAPH, _TENSOR_NAME = 7, 8


class _NotOnnxError(Exception):
    """The bytes are not what the format has."""


def read_model(path: str) -> ModelFile:
    """Raises InputError for what is not an ONNX model or cannot be read."""
    try:
        size = _size(path)
        with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
            return _read(mapped, size)
    except _NotOnnxError as error:
        raise InputError(f"not an ONNX model: {error}") from error
    except OSError as error:
        raise InputError(f"the model cannot be read: {error.strerror or error}") from error
    except ValueError as error:  # a null character in the path
        raise InputError("the model cannot be read: that is no path") from error


def _size(path: str) -> int:
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        raise InputError(f"{Path(path).name} is not a file")
    if found.st_size == 0:
        raise _NotOnnxError("the file is empty")
    if found.st_size > LARGEST_BYTES:
        raise InputError(f"the file has {found.st_size / (1 << 30):.1f} GiB: an ONNX model has 2 at most")
    return found.st_size


class _Reader:
    """Fields of messages that lie in one file, up to a number that no model needs."""

    def __init__(self, data: mmap.mmap) -> None:
        self._data = data
        self._left = _MOST_FIELDS

    def fields(self, start: int, stop: int) -> Iterator[tuple[int, int, int, int]]:
        """Number, value, and where a value with a length begins and ends."""
        at = start
        while at < stop:
            self._left -= 1
            if self._left < 0:
                raise _NotOnnxError("it has more parts than any model needs")
            key, at = self._varint(at, stop)
            value, begin = 0, at
            match key & 7:
                case 0:
                    value, at = self._varint(at, stop)
                case 1:
                    at += 8
                case 2:
                    size, begin = self._varint(at, stop)
                    at = begin + size
                case 5:
                    at += 4
                case _:
                    raise _NotOnnxError("it holds something else")
            if at > stop:
                raise _NotOnnxError("it holds something else, or its end is missing")
            yield key >> 3, value, begin, at

    def text(self, start: int, stop: int) -> str:
        return " ".join(self._data[start : min(stop, start + 80)].decode(errors="replace").split())

    def _varint(self, at: int, stop: int) -> tuple[int, int]:
        value = 0
        for shift in range(0, 70, 7):
            if at >= stop:
                break
            byte = self._data[at]
            at += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value, at
        raise _NotOnnxError("it holds something else, or its end is missing")


def _read(data: mmap.mmap, size: int) -> ModelFile:
    head = data[:64].lstrip()
    for start, told in _OTHER_FILES:
        if head.startswith(start):
            raise _NotOnnxError(told)
    reader = _Reader(data)
    graphs = [(begin, end) for number, _, begin, end in reader.fields(0, size) if number == _GRAPH]
    if len(graphs) != 1:
        raise _NotOnnxError("it holds no graph")
    taken, given, weights, has_nodes = [], [], [], False
    for number, _, begin, end in reader.fields(*graphs[0]):
        match number:
            case 1:
                has_nodes = True
            case 5:
                weights.append((begin, end))
            case 11:
                taken.append(_tensor(reader, begin, end))
            case 12:
                given.append(_tensor(reader, begin, end))
            case _:
                pass
    if not has_nodes or not given:
        raise _NotOnnxError("its graph is empty")
    if len(taken) > 1:  # as older files have it, weights are inputs with a value of their own
        names = {_name(reader, begin, end) for begin, end in weights}
        taken = [tensor for tensor in taken if tensor.name not in names]
    return ModelFile(inputs=tuple(taken), outputs=tuple(given))


def _name(reader: _Reader, begin: int, end: int) -> str:
    found = [span for number, _, *span in reader.fields(begin, end) if number == _TENSOR_NAME]
    return reader.text(*found[-1]) if found else ""


def _tensor(reader: _Reader, begin: int, end: int) -> Tensor:
    name, kind, shape = "", "", list[int | str]()
    for number, _, start, stop in reader.fields(begin, end):
        if number == 1:
            name = reader.text(start, stop)
        elif number == 2:
            for form, _, inner, outer in reader.fields(start, stop):
                if form == 1:  # others are sequences and maps
                    kind, shape = _tensor_type(reader, inner, outer)
    return Tensor(name=name, kind=kind or "unknown", shape=tuple(shape))


def _tensor_type(reader: _Reader, begin: int, end: int) -> tuple[str, list[int | str]]:
    kind, shape = "", list[int | str]()
    for number, value, start, stop in reader.fields(begin, end):
        if number == 1:
            kind = _NUMBERS.get(value, "unknown")
        elif number == 2:
            shape = [_dimension(reader, *span) for each, _, *span in reader.fields(start, stop) if each == 1]
    return kind, shape


def _dimension(reader: _Reader, begin: int, end: int) -> int | str:
    sizes = [value for number, value, _, _ in reader.fields(begin, end) if number == 1]
    return sizes[-1] if sizes and 0 < sizes[-1] < 1 << 31 else ""
