# SPDX-License-Identifier: GPL-3.0-or-later
"""Encoders in hardware: what they need around them, and which encoders really work on this machine."""

import contextlib
import glob
import json
import os
import platform
import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from ripgui.core.error import RipError
from ripgui.core.saved import restored
from ripgui.media.encoder_options import pixel_formats
from ripgui.media.ffmpeg import listed, plain_line, telling_line
from ripgui.media.memory import remembered, stamp
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
_TEST_INPUT = ("-f", "lavfi", "-i", "color=black:s=640x360:r=25")
_TEN_BITS = ("p010le", "yuv420p10le", "yuv422p10le", "x2rgb10le")
_LOOKING_AHEAD = re.compile("libx26|libkvazaar|h264_|hevc_|mpeg")
_REORDERED = 8
_SHOWN = re.compile(r"^0, *-?\d+, *(-?\d+),", re.MULTILINE)
_UPLOADING = {"vaapi": "vaapi", "vulkan": "vulkan"}
_DEVICE = "gpu"
_RENDER_NODES = "/dev/dri"
_DRIVER_FILES = (
    *("/usr/lib*/dri/*_drv_video.so", "/usr/lib/*/dri/*_drv_video.so", "/usr/lib*/libcuda.so.*"),
    *("/usr/lib/*/libcuda.so.*", "/usr/lib/*/libmfx*.so.*", "/usr/lib/*/libvpl.so.*", "/usr/lib*/libamfrt64.so.*"),
    *("/usr/lib/*/libamfrt64.so.*", "/opt/amdgpu*/lib/*/libamfrt64.so.*"),
    *("C:/Windows/System32/nvEncodeAPI64.dll", "C:/Windows/System32/amfrt64.dll", "C:/Windows/System32/libmfxhw64.dll"),
)
_DRIVER_VARIABLES = ("LIBVA_DRIVER_NAME", "LIBVA_DRIVERS_PATH", "CUDA_VISIBLE_DEVICES", "ONEVPL_SEARCH_PATH")


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a test encode of an encoder showed. reason: why it does not work here, "" where it does.

    ten_bit, b_frames: why it takes no frames of ten bits and makes no frames that look ahead, "" where it does.
    """

    reason: str = ""
    ten_bit: str = ""
    b_frames: str = ""


_ABSENT = "not in this ffmpeg"
_MISSING = Found(reason=_ABSENT, ten_bit=_ABSENT, b_frames=_ABSENT)


def usable_encoders(
    ffmpeg: str,
    names: Sequence[str] = WELL_KNOWN_ENCODERS,
    *,
    again: bool = False,
    goes_on: Callable[[], bool] = lambda: True,
) -> dict[str, Found]:
    """What works here, found by encoding some frames with each, and remembered for this ffmpeg and these drivers.

    again: whatever is remembered. goes_on: asked before each; those that come after a no are left out.
    """
    built_in = listed(ffmpeg, "-encoders")
    around = drivers()
    return {
        name: _found(ffmpeg, name, around, again=again) if name in built_in else _MISSING for name in names if goes_on()
    }


def drivers() -> tuple[str, ...]:
    """What encoders in hardware depend on beside ffmpeg: graphics drivers, as far as files tell of them."""
    nodes = [*Path(_RENDER_NODES).glob("renderD*"), *Path("/dev").glob("nvidia[0-9]*")]
    libraries = [file for pattern in _DRIVER_FILES for file in glob.glob(pattern)]
    told = [f"{path} {stamp(path)}" for path in sorted(libraries)]
    with contextlib.suppress(OSError):
        told.append(Path("/proc/driver/nvidia/version").read_text(encoding="utf-8").partition("\n")[0])
    variables = [f"{name}={os.environ[name]}" for name in _DRIVER_VARIABLES if name in os.environ]
    return (platform.release(), *sorted(map(str, nodes)), *told, *variables)


def _found(ffmpeg: str, name: str, around: Sequence[str], *, again: bool) -> Found:
    def ask() -> str:
        return json.dumps(asdict(_examined(ffmpeg, name)))

    topic = f"test of {name} 1 {' '.join(around)}"
    try:
        return restored(Found, remembered(ffmpeg, topic, ask, again=again))
    except RipError as error:  # not remembered: next time it may start, or be faster
        return Found(reason=str(error))
    except ValueError:
        return _examined(ffmpeg, name)


def _examined(ffmpeg: str, name: str) -> Found:
    reason, _ = _test(ffmpeg, name, frames=2)
    if reason:
        return Found(reason=reason, ten_bit=reason, b_frames=reason)
    told = pixel_formats(ffmpeg, name)
    deep = next((form for form in _TEN_BITS if form in told or upload_filters(name, "")), "")
    ten_bit = _test(ffmpeg, name, "-pix_fmt", deep, frames=2)[0] if deep else "it takes no frames of ten bits"
    if not _LOOKING_AHEAD.match(name):
        return Found(ten_bit=ten_bit, b_frames="it has no B-frames")
    b_frames, packets = _test(ffmpeg, name, "-bf", "2", frames=_REORDERED)
    shown = [int(match[1]) for match in _SHOWN.finditer(packets)]
    if not b_frames and shown == sorted(shown):
        b_frames = "it made none when it was told to"
    return Found(ten_bit=ten_bit, b_frames=b_frames)


def _test(ffmpeg: str, name: str, *options: str, frames: int) -> tuple[str, str]:
    """Why it failed, "" where it did not, and the packets in words."""
    form = options[1] if options[:1] == ("-pix_fmt",) else ""
    filters = upload_filters(name, form)
    argv = [ffmpeg, "-v", "level+error", "-nostdin", *device_arguments(name), *_TEST_INPUT, "-frames:v", str(frames)]
    argv += [*(("-vf", filters) if filters else ()), "-c:v", name, *(() if filters and form else options)]
    done = run([*argv, "-f", "framecrc", "-"], timeout_s=_TEST_TIMEOUT_S)
    lines = done.stderr.decode(errors="replace").splitlines()
    reason = "" if done.returncode == 0 else plain_line(telling_line(lines))
    return reason, done.stdout.decode(errors="replace")
