# SPDX-License-Identifier: GPL-3.0-or-later
"""On what, and with what, figures were taken."""

import platform
import re
import shutil
import subprocess
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import imageio_ffmpeg
import psutil

from ripgui import __version__
from ripgui.core.machine import processor_name, usable_cores

_ROOT = Path(__file__).parents[1]
_PACKAGES = ("VapourSynth", "vapoursynth-bestsource", "PySide6", "av", "boto3")
_PROGRAMS = {
    "ffmpeg": r"ffmpeg version (\d[\d.]*)",
    "x264": r"x264 (\S+)",
    "x265": r"version (\S+)",
    "SvtAv1EncApp": r"v(\d\S+)",
    "mkvmerge": r"mkvmerge v(\S+)",
}
_ENCODERS = (
    ("libx264", "-c:v libx264 -f h264 pipe:1", r"x264 - core (\d+)"),
    ("libx265", "-c:v libx265 -f null -", r"HEVC encoder version (\S+)"),
    ("SVT-AV1", "-c:v libsvtav1 -f null -", r"SVT-AV1 Encoder Lib v?(\S+)"),
)
"""What makes each tell its version: x264 writes its own into its stream only."""


def machine() -> str:
    """Processor, cores, memory and system, on one line."""
    memory_gib = psutil.virtual_memory().total / (1 << 30)
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"{processor_name()}, {usable_cores()} cores, {memory_gib:.0f} GiB, {system}"


def versions() -> str:
    """Of RipGUI, of what it stands on, and of the programs that it is compared with."""
    ours = [program(), f"Python {platform.python_version()}"]
    ffmpeg = imageio_ffmpeg.get_ffmpeg_exe()
    told = [f"ffmpeg {_found([ffmpeg, '-version'], r'version ([^ -]+)')}"]
    for name, codec, pattern in _ENCODERS:
        picture = ["-f", "lavfi", "-i", "color=s=128x128:d=0.1", *codec.split()]
        told.append(f"{name} {_found([ffmpeg, '-hide_banner', '-nostdin', *picture], pattern)}")
    packages = [f"{name} {_package(name)}" for name in _PACKAGES]
    programs = [
        f"{name} {_found([path, '--version'], pattern)} of the system"
        for name, pattern in _PROGRAMS.items()
        if (path := shutil.which(name))
    ]
    return ", ".join([*ours, *told, *packages, *programs])


def program() -> str:
    """RipGUI's version, and its commit."""
    return f"RipGUI {__version__}{commit(_ROOT)}"


def commit(root: Path) -> str:
    """Of a checkout, and whether its code is another by now; nothing where there is none, or no git."""
    try:
        told = _git(root, "describe", "--always", "--exclude=*")
        # What a run writes into its page is no code.
        changes = _git(root, "status", "--porcelain", "--", ".", ":(exclude)docs")
    except (OSError, subprocess.CalledProcessError):
        return ""
    return f" ({told}{'-dirty' if changes else ''})"


def _git(root: Path, *words: str) -> str:
    argv = ["git", "-C", str(root), *words]
    return subprocess.run(argv, capture_output=True, text=True, check=True).stdout.strip()


def _found(argv: list[str], pattern: str) -> str:
    done = subprocess.run(argv, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    match = re.search(pattern, (done.stdout + done.stderr).decode(errors="replace"))
    return match.group(1) if match else "of an unknown version"


def _package(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
