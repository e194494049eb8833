# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clip is, in words."""

from typing import Literal

import pytest

from ripgui.core.clip import PixelFormat


@pytest.mark.parametrize(
    ("family", "subsampling", "word"),
    [
        ("yuv", (1, 1), "4:2:0"),
        ("yuv", (0, 1), "4:4:0"),
        ("yuv", (3, 0), ""),
        ("rgb", (0, 0), ""),
        ("gray", (0, 0), ""),
    ],
)
def test_sampling_has_a_name(family: Literal["yuv", "rgb", "gray"], subsampling: tuple[int, int], word: str) -> None:
    assert PixelFormat(family=family, bits=8, subsampling=subsampling).sampling == word
