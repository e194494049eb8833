# SPDX-License-Identifier: GPL-3.0-or-later
"""What this machine offers for encoding, found by trying it."""

import importlib.metadata
import os
import platform
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from ripgui import __version__
from ripgui.core.error import RipError
from ripgui.media.ffmpeg import Ffmpeg, candidates, find_ffmpeg
from ripgui.media.hardware import Found, usable_encoders
from ripgui.media.process import run

_PACKAGES = ("av", "boto3", "imageio-ffmpeg", "psutil", "pydantic", "PySide6", "qasync", "vapoursynth")
_OTHER_NAMES = {"PySide6": "PySide6_Essentials"}
_TIMEOUT_S = 20.0
_DRM = "/sys/class/drm"
_VENDORS = {"0x1002": "AMD", "0x10de": "NVIDIA", "0x8086": "Intel", "0x1af4": "virtio"}


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderReport:
    """An encoder of ffmpeg. reason, ten_bit, b_frames: as in `hardware.Found`."""

    name: str
    reason: str
    ten_bit: str
    b_frames: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderReport:
    """A folder we write to. free_bytes: of its disk. reason: why it cannot be used, "" where it can."""

    name: str
    path: str
    free_bytes: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What the doctor found. ffmpeg: path of the one that is used, "" for none. problems: what must be mended first.

    packages: names and versions. vapoursynth: it and its plugins, a line each.
    """

    ripgui: str
    python: str
    system: str
    packages: dict[str, str]
    ffmpeg: str
    ffmpegs: tuple[Ffmpeg, ...]
    encoders: tuple[EncoderReport, ...]
    gpus: tuple[str, ...]
    vapoursynth: tuple[str, ...]
    folders: tuple[FolderReport, ...]
    problems: tuple[str, ...]


def examine(
    folders: Mapping[str, Path],
    list_vapoursynth: Callable[[], Sequence[str]],
    preferred_ffmpeg: str = "",
    *,
    again: bool = False,
) -> Report:
    """Looks at everything; takes a few seconds. Nothing that is missing is an error: it stands in the report.

    folders: by what they are for. list_vapoursynth: names and versions of VapourSynth and its plugins, asked in a
    process of its own; it may raise RipError. again: encoders are tried anew, whatever is remembered of them.
    """
    problems: list[str] = []
    chosen = _attempt(lambda: find_ffmpeg(preferred_ffmpeg).path, "", problems)
    nothing: dict[str, Found] = {}
    encoders = _attempt(lambda: usable_encoders(chosen, again=again), nothing, problems) if chosen else nothing
    found = tuple(_folder(name, path) for name, path in folders.items())
    problems += [f"{folder.path}: {folder.reason}" for folder in found if folder.reason]
    return Report(
        ripgui=__version__,
        python=platform.python_version(),
        system=platform.platform(),
        packages=_packages(),
        ffmpeg=chosen,
        ffmpegs=tuple(dict.fromkeys((*candidates(preferred_ffmpeg), *candidates()))),
        encoders=tuple(EncoderReport(name=name, **asdict(shown)) for name, shown in encoders.items()),
        gpus=(*_nvidia_gpus(), *_render_nodes()),
        vapoursynth=tuple(_attempt(list_vapoursynth, (), problems)),
        folders=found,
        problems=tuple(problems),
    )


def _attempt[T](ask: Callable[[], T], otherwise: T, problems: list[str]) -> T:
    try:
        return ask()
    except RipError as error:
        problems.append(str(error))
        return otherwise


def _packages() -> dict[str, str]:
    return {name: _version(name) or _version(_OTHER_NAMES.get(name, name)) or "missing" for name in _PACKAGES}


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _nvidia_gpus() -> tuple[str, ...]:
    """Name, memory and driver of each, as NVIDIA's own tool tells them."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return ()
    query = [tool, "--query-gpu=name,memory.total,driver_version", "--format=csv,noheader"]
    try:
        done = run(query, timeout_s=_TIMEOUT_S)
    except RipError as error:
        return (f"NVIDIA: {error}",)
    lines = [line.strip() for line in done.stdout.decode(errors="replace").splitlines() if line.strip()]
    if done.returncode != 0:
        return (f"NVIDIA: {lines[0] if lines else 'nvidia-smi failed'}",)
    return tuple(f"{name}, {memory}, driver {driver}" for name, memory, driver in _triples(lines))


def _triples(lines: Sequence[str]) -> list[tuple[str, str, str]]:
    rows = [[part.strip() for part in line.rsplit(",", 2)] for line in lines]
    return [(row[0], row[1], row[2]) for row in rows if len(row) == 3]


def _render_nodes() -> tuple[str, ...]:
    """Devices that VAAPI and Vulkan can open, with their maker."""
    nodes = []
    for node in sorted(Path("/dev/dri").glob("renderD*")):
        try:
            vendor = Path(_DRM, node.name, "device", "vendor").read_text(encoding="ascii").strip()
        except OSError:
            vendor = ""
        told = f"{_VENDORS.get(vendor, 'unknown maker')} at {node}"
        nodes.append(told if os.access(node, os.R_OK | os.W_OK) else f"{told}: no permission to use it")
    return tuple(nodes)


def _folder(name: str, path: Path) -> FolderReport:
    """What there is of `path`: a folder that is not made yet is judged by the nearest one that is."""
    existing = path
    while not existing.exists() and existing != existing.parent:
        existing = existing.parent
    reason = ""
    if not existing.is_dir():
        reason = f"{existing} is not a folder"
    elif not os.access(existing, os.W_OK | os.X_OK):
        reason = f"{existing} cannot be written to"
    free_bytes = 0 if reason else shutil.disk_usage(existing).free
    return FolderReport(name=name, path=str(path), free_bytes=free_bytes, reason=reason)
