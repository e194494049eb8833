# SPDX-License-Identifier: GPL-3.0-or-later
"""Which encoders make a video that a container can hold, told before anything is encoded."""

import re
from typing import assert_never

from ripgui.core.container import TITLES, Container
from ripgui.core.error import InputError
from ripgui.media.chunk_argv import chunk_suffix
from ripgui.media.encoder import EncoderArgs

_WEBM = re.compile("vp9|av1")
_FLV = re.compile("264|265|hevc|av1")


def check_holds(container: Container, encoder: EncoderArgs) -> None:
    """Raises InputError where the container cannot hold what the encoder makes."""
    match container:
        case "mkv":
            return
        case "mp4":
            holds, others = chunk_suffix(encoder) == ".mp4", "let the output end in .mkv"
        case "webm":
            holds = _WEBM.search(encoder.codec) is not None
            others = "it takes VP9 and AV1, such as -c:v libvpx-vp9 or -c:v libsvtav1"
        case "flv" | "hls":
            holds = _FLV.search(encoder.codec) is not None
            others = "it takes H.264, HEVC and AV1, such as -c:v libx264"
        case "png":
            holds, others = encoder.codec == "png", "it takes pictures of the encoder png: -c:v png"
        case _:
            assert_never(container)
    if not holds:
        raise InputError(f"{TITLES[container]} cannot hold what {encoder.codec} makes; {others}")
