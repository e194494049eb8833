# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms that a result can have, as presets, tasks and file names call them."""

from collections.abc import Mapping
from typing import Literal, get_args

type Container = Literal["mkv", "mp4", "webm", "flv", "hls", "png"]

CONTAINERS: tuple[Container, ...] = get_args(Container.__value__)
TITLES: Mapping[Container, str] = {
    "mkv": "Matroska",
    "mp4": "MP4",
    "webm": "WebM",
    "flv": "FLV",
    "hls": "HLS",
    "png": "PNG",
}
FIRST_FILES: Mapping[Container, str] = {"hls": "index.m3u8", "png": "000000.png"}
"""Forms that are a folder of files, with the name of the one that stands for all."""
