# SPDX-License-Identifier: GPL-3.0-or-later
"""What an ONNX file takes and gives is read without trusting a byte of it."""

import contextlib
import os
import random
from pathlib import Path

import pytest

from ripgui.core.error import InputError
from ripgui.core.model import ModelPicture, Runtime, picture_of
from ripgui.media.onnx_file import LARGEST_BYTES, read_model
from tests.onnx import doubling_model, model_of


@pytest.mark.parametrize(
    ("channels", "is_half", "picture"),
    [(3, False, "RGBS"), (1, False, "GRAYS"), (3, True, "RGBH"), (1, True, "GRAYH")],
)
def test_a_model_says_what_it_takes(tmp_path: Path, channels: int, is_half: bool, picture: str) -> None:
    file = read_model(str(doubling_model(tmp_path, channels=channels, is_half=is_half)))
    assert [str(tensor) for tensor in file.inputs] == [f"x: {'float16' if is_half else 'float'} 1 × {channels} × ? × ?"]
    assert [tensor.name for tensor in file.outputs] == ["y"]
    assert picture_of(file, Runtime.ORT) == ModelPicture(picture)


def test_a_fixed_size_is_read(tmp_path: Path) -> None:
    assert read_model(str(doubling_model(tmp_path, side=256))).inputs[0].shape == (1, 3, 256, 256)


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ({"inputs": 2}, "it takes 2 inputs (x0, x1)"),
        ({"channels": 5}, "it takes 5 channels: models of several frames, such as RIFE"),
        ({"channels": 4}, "it takes 4 channels: a picture and a map of its noise"),
        ({"makes": 1}, "it makes 1 channels of 3"),
        ({"number": 7}, "it takes int64 numbers"),
    ],
)
def test_a_model_that_is_no_filter_of_one_picture_is_told(tmp_path: Path, form: dict[str, int], told: str) -> None:
    with pytest.raises(InputError) as caught:
        picture_of(read_model(str(model_of(tmp_path, **form))), Runtime.ORT)
    assert told in str(caught.value)


def test_sixteen_bits_are_for_onnx_runtime(tmp_path: Path) -> None:
    file = read_model(str(doubling_model(tmp_path, is_half=True)))
    with pytest.raises(InputError, match="16-bit numbers"):
        picture_of(file, Runtime.OPENVINO)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "not an ONNX model: the file is empty"),
        (b"hello, world" * 9, "not an ONNX model: it holds something else"),
        (b"PK\x03\x04" + bytes(90), "not an ONNX model: it is an archive, as PyTorch saves models"),
        (b"<!DOCTYPE html><html>", "not an ONNX model: it is a page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "not an ONNX model: it is a note of Git LFS"),
        (b"\x08\x08", "not an ONNX model: it holds no graph"),
        (b"\x3a\x00", "not an ONNX model: its graph is empty"),
        (b"\x3a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", "not an ONNX model: it holds something else, or its end"),
        (b"\x08\x01" * 1_000_001, "not an ONNX model: it has more parts"),
    ],
)
def test_what_is_no_model_is_told(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "x.onnx"
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        read_model(str(path))
    assert str(caught.value).startswith(told)


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read: No such file"):
        read_model(str(tmp_path / "none.onnx"))
    with pytest.raises(InputError, match="is not a file"):
        read_model(str(tmp_path))
    with pytest.raises(InputError, match="that is no path"):
        read_model("a\0b")


def test_a_file_larger_than_any_model_is_not_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "huge.onnx"
    path.touch()
    os.truncate(path, LARGEST_BYTES + 1)
    with pytest.raises(InputError, match="has 2 at most"):
        read_model(str(path))


def test_damage_is_no_bug(tmp_path: Path) -> None:
    whole = doubling_model(tmp_path).read_bytes()
    path, dice = tmp_path / "damaged.onnx", random.Random(7)
    for _ in range(400):
        damaged = bytearray(whole[: dice.randrange(1, len(whole) + 1)])
        for _ in range(dice.randrange(4)):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        path.write_bytes(damaged)
        with contextlib.suppress(InputError):
            picture_of(read_model(str(path)), Runtime.ORT)
