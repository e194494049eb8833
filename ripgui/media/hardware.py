# SPDX-License-Identifier: GPL-3.0-or-later
"""Encoders in hardware: what they need around them, and which encoders really work on this machine."""

import functools
from collections.abc import Sequence
from pathlib import Path

from ripgui.core.error import RipError
from ripgui.media.ffmpeg import listed, plain_line, telling_line
from ripgui.media.process import run

WELL_KNOWN_ENCODERS = (
    "libx264",
    "libx265",
    "libsvtav1",
    "libaom-av1",
    "libvpx-vp9",
    "librav1e",
    "libvvenc",
    "ffv1",
    "prores_ks",
    *(
        f"{codec}_{maker}"
        for maker in ("nvenc", "qsv", "amf", "vaapi", "videotoolbox")
        for codec in ("h264", "hevc", "av1")
    ),
)
"""What the doctor tries: the usual software encoders, and each maker's hardware."""

_TEST_TIMEOUT_S = 30.0
_TEST_INPUT = ("-f", "lavfi", "-i", "color=black:s=640x360:r=25", "-frames:v", "2")
_UPLOADING = {"vaapi": "vaapi", "vulkan": "vulkan"}
_DEVICE = "gpu"
_RENDER_NODES = "/dev/dri"


def device_arguments(codec: str) -> tuple[str, ...]:
    """ffmpeg's global arguments that open the device which encoder `codec` takes its frames from."""
    kind = _UPLOADING.get(codec.rpartition("_")[2])
    if kind is None:
        return ()
    nodes = sorted(Path(_RENDER_NODES).glob("renderD*"))
    device = f"{kind}={_DEVICE}:{nodes[0]}" if kind == "vaapi" and nodes else f"{kind}={_DEVICE}"
    return ("-init_hw_device", device, "-filter_hw_device", _DEVICE)


def upload_filters(codec: str, pix_fmt: str) -> str:
    """The filters that bring frames to the device of encoder `codec`, as near to `pix_fmt` as it takes; mostly none."""
    if codec.rpartition("_")[2] not in _UPLOADING:
        return ""
    form = "p010le" if "10" in pix_fmt else pix_fmt if pix_fmt in ("nv12", "p012le", "yuv444p") else "nv12"
    return f"format={form},hwupload"


def usable_encoders(ffmpeg: str, names: Sequence[str] = WELL_KNOWN_ENCODERS) -> dict[str, str]:
    """Each name with the reason why it does not work here, "" for those that encoded two frames."""
    built_in = listed(ffmpeg, "-encoders")
    return {name: _reason(ffmpeg, name) if name in built_in else "not in this ffmpeg" for name in names}


@functools.lru_cache(maxsize=64)
def _reason(ffmpeg: str, name: str) -> str:
    filters = upload_filters(name, "")
    argv = [ffmpeg, "-v", "level+error", "-nostdin", *device_arguments(name), *_TEST_INPUT]
    argv += [*(("-vf", filters) if filters else ()), "-c:v", name, "-f", "null", "-"]
    try:
        done = run(argv, timeout_s=_TEST_TIMEOUT_S)
    except RipError as error:
        return str(error)
    lines = done.stderr.decode(errors="replace").splitlines()
    return "" if done.returncode == 0 else plain_line(telling_line(lines))
