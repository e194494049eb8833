# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms that a result can have, as presets, tasks and file names call them."""

from collections.abc import Mapping
from typing import Literal, get_args

type Container = Literal["mkv", "mp4", "webm", "flv"]

CONTAINERS: tuple[Container, ...] = get_args(Container.__value__)
TITLES: Mapping[Container, str] = {"mkv": "Matroska", "mp4": "MP4", "webm": "WebM", "flv": "FLV"}
