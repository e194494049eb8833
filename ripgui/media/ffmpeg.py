# SPDX-License-Identifier: GPL-3.0-or-later
"""Which ffmpeg is used, what it lacks, and running it to the end with progress.

The first that has all we use is taken: the user's choice alone where there is one, else the system's, else the one
inside the imageio-ffmpeg wheel.
"""

import collections
import functools
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from ripgui.core.error import DISK_FULL, DeviceFullError, DiskFullError, InputError, KilledError, RipError, ToolError
from ripgui.core.scratch import scratch_folder
from ripgui.media.memory import remembered, stamp
from ripgui.media.process import Completed, ended_by_others, ending_signal, kill_tree, run, spawn, wait_for_end

LOG_ARGUMENTS = ("-hide_banner", "-loglevel", "level+info")
"""Makes ffmpeg mark each line with its level, so that `telling_line` can tell errors from news."""
PROGRESS_ARGUMENTS = ("-nostats", "-stats_period", "0.5", "-progress", "pipe:1")
"""Makes ffmpeg report on its standard output what `read_progress` reads."""

LOG_LINES = 200
"""What one ffmpeg may say that is shown; of a damaged source it can be one for each frame."""
LAST_WORDS_S = 2.0
"""How long to wait for what an ffmpeg said that has ended: who else holds its pipes may never let go of them."""

_PROBE_TIMEOUT_S = 20.0
_TAIL_LINES = 20
_LONGEST_LINE = 2000
_VERSION = re.compile(r"^ffmpeg version (\S+)")
_LIBAVUTIL = re.compile(r"^libavutil\s+(\d+)\.", re.MULTILINE)
# What version 7 brought. Builds from git carry no version number that can be compared.
_OLDEST_LIBAVUTIL = 59
_ADDRESS = re.compile(r" @ (?:0x)?[0-9a-fA-F]{4,}(?=\])")
_LEVEL = re.compile(r"(?<=\] )\[(?:panic|fatal|error|warning|info)\] |^\[(?:panic|fatal|error|warning|info)\] ")
_SERIOUS = re.compile(r"\[(?:panic|fatal|error)\]", re.IGNORECASE)
_MILD = re.compile(r"\[(?:warn|warning|info|verbose|debug)\]", re.IGNORECASE)
# What the parser of expressions says before the line that names the option.
_DETAIL = re.compile(r"\[Eval @")
_DISK_FULL = ("no space left on device", "disk quota exceeded", "not enough space on the disk")
# The error's number, as far as an exit status holds it: what could not begin to write says nothing else of it. Up to
# 192, a shell around ffmpeg would tell of a signal.
_DISK_FULL_STATUSES = frozenset(256 - number for number in DISK_FULL if 256 - number > 192)
# NVENC's sessions, CUDA's memory, and how ONNX Runtime and TensorRT name the same.
_DEVICE_FULL = re.compile(
    r"OpenEncodeSessionEx failed|CUDA_ERROR_OUT_OF_MEMORY|CUDA (?:failure|error)\b.*out of memory"
    r"|CUDNN_STATUS_ALLOC_FAILED|CUBLAS_STATUS_ALLOC_FAILED|cudaErrorMemoryAllocation"
    r"|Failed to allocate memory for requested buffer"
    r"|OutOfDeviceMemory|OUT_OF_DEVICE_MEMORY",
    re.IGNORECASE,
)
_MUXERS = ("matroska", "mp4", "mov", "null")
_DEMUXERS = ("concat", "rawvideo")
_ENCODERS = ("aac", "ffv1", "libx264", "libx265", "libsvtav1", "mov_text")
_TEST_INPUT = ("-f", "lavfi", "-i", "color=black:s=64x64:r=25", "-frames:v", "2", "-c:v", "ffv1")
_FILTERS = "setparams=range=limited:colorspace=bt709:chroma_location=left,setsar=sar=128/117:max=1000"
_TIME_FILTER = "setts=pts=PTS"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ffmpeg:
    """An ffmpeg program. missing: what we use and it lacks; encoders_missing: well-known ones it was built without."""

    path: str
    version: str = ""
    missing: tuple[str, ...] = ()
    encoders_missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FfmpegProgress:
    """One report of a running ffmpeg; what it cannot tell is 0. out_time_us: of output, microseconds."""

    frame: int = 0
    fps: float = 0.0
    out_time_us: int = 0
    total_size_bytes: int = 0
    done: bool = False


def find_ffmpeg(preferred: str = "") -> Ffmpeg:
    """The ffmpeg to use: `preferred` where given. Raises InputError that says what each candidate lacks."""
    found = candidates(preferred)
    usable = [ffmpeg for ffmpeg in found if not ffmpeg.missing]
    for ffmpeg in usable:
        if not ffmpeg.encoders_missing:
            return ffmpeg
    if usable:
        return usable[0]
    if not found:
        raise InputError("no ffmpeg was found; install ffmpeg 7 or newer, or the Python package imageio-ffmpeg")
    reasons = "; ".join(f"{ffmpeg.path}: {', '.join(ffmpeg.missing)}" for ffmpeg in found)
    raise InputError(f"no usable ffmpeg: {reasons}")


def candidates(preferred: str = "") -> tuple[Ffmpeg, ...]:
    """The programs that may be used, in order of preference, each examined once per process."""
    paths = (
        [shutil.which(preferred) or preferred]
        if preferred
        else [path for path in (shutil.which("ffmpeg"), _bundled()) if path]
    )
    return tuple(_examined(path, stamp(path)) for path in dict.fromkeys(paths))


def read_progress(lines: Iterable[bytes]) -> Iterator[FfmpegProgress]:
    """Reports out of ffmpeg's `-progress` lines, as they come; values it does not know ("N/A") count as 0."""
    values: dict[str, str] = {}
    for line in lines:
        key, _, value = line.decode(errors="replace").partition("=")
        values[key.strip()] = value.strip()
        if key.strip() == "progress":
            yield _progress(values)
            values = {}


def run_ffmpeg(
    argv: Sequence[str],
    *,
    cwd: str | None = None,
    duration_s: float | None = None,
    on_progress: Callable[[float], None] | None = None,
    on_log: Callable[[str], None] | None = None,
    on_one_processor: bool = False,
) -> None:
    """Runs `argv`, whose first item is ffmpeg, to its end; its standard output must not be one of its outputs.

    cwd: the folder it runs in. on_one_processor: for one that only copies.
    duration_s: of the output, for on_progress (0 to 1). Raises ToolError with ffmpeg's last lines, KilledError,
    DiskFullError.
    """
    full = [argv[0], *LOG_ARGUMENTS, "-nostdin", *PROGRESS_ARGUMENTS, *argv[1:]]
    pipe = subprocess.PIPE
    process = spawn(full, stdout=pipe, stderr=pipe, cwd=cwd, on_one_processor=on_one_processor)
    tail: collections.deque[str] = collections.deque(maxlen=_TAIL_LINES)
    reader = threading.Thread(target=_read_errors, args=(_pipe(process.stderr), tail, on_log), daemon=True)
    reader.start()
    # What it leaves behind would keep its standard output open, which is read to its end here.
    ender = threading.Thread(target=wait_for_end, args=(process,), daemon=True)
    ender.start()
    with process:
        try:
            for progress in read_progress(_pipe(process.stdout)):
                if on_progress is not None and duration_s:
                    on_progress(min(progress.out_time_us / 1e6 / duration_s, 1.0))
            ender.join()
        finally:
            if process.poll() is None:
                kill_tree(process)
            reader.join(LAST_WORDS_S)
    if process.returncode != 0:
        raise failure(process.returncode, tuple(tail))


def failure(returncode: int, tail: Sequence[str]) -> RipError:
    """What an ffmpeg that ended with `returncode` after saying `tail` is to be reported as."""
    if returncode in _DISK_FULL_STATUSES or any(is_disk_full(line) for line in tail):
        return DiskFullError("no space is left on the disk that ffmpeg writes to")
    words = [plain_line(line) for line in tail]
    number = ending_signal(returncode, "\n".join(tail).encode(errors="replace"))
    if number is not None:
        return KilledError(ended_by_others("ffmpeg", number), words)
    kind = DeviceFullError if any(is_device_full(line) for line in tail) else ToolError
    return kind(f"ffmpeg failed (exit status {returncode}): {telling_line(tail)}", words)


def is_device_full(text: str) -> bool:
    """Whether a tool or a plugin says in `text` that a graphics card has no room for one more."""
    return bool(_DEVICE_FULL.search(text))


def is_disk_full(line: str) -> bool:
    """Whether ffmpeg says in `line` that no room is left to write."""
    return any(phrase in line.lower() for phrase in _DISK_FULL)


def telling_line(lines: Sequence[str]) -> str:
    """The line that says why ffmpeg failed: the first error, which causes the ones after it."""
    told = [line.strip() for line in lines if line.strip() and not _DETAIL.search(line)]
    serious = [line for line in told if _SERIOUS.search(line)] or [line for line in told if not _MILD.search(line)]
    for line in (*serious, *told):
        return plain_line(line)
    return "it said nothing"


def plain_line(line: str) -> str:
    """A line of ffmpeg's without the marks that it puts before the message: address and level."""
    return _LEVEL.sub("", _ADDRESS.sub("", line.strip()))[:_LONGEST_LINE]


def _read_errors(pipe: IO[bytes], tail: collections.deque[str], on_log: Callable[[str], None] | None) -> None:
    for number, text in enumerate(lines_of(pipe)):
        tail.append(text)
        if on_log is not None and number < LOG_LINES:
            on_log(plain_line(text))


def lines_of(pipe: IO[bytes]) -> Iterator[str]:
    """What a program says, line by line; of one that never ends its line, pieces that are long enough for anybody."""
    while line := pipe.readline(_LONGEST_LINE):
        text = line.decode(errors="replace").rstrip()
        if text:
            yield text


def _progress(values: dict[str, str]) -> FfmpegProgress:
    return FfmpegProgress(
        frame=int(_number(values.get("frame"))),
        fps=_number(values.get("fps")),
        out_time_us=int(_number(values.get("out_time_us"))),
        total_size_bytes=int(_number(values.get("total_size"))),
        done=values["progress"] == "end",
    )


def _number(text: str | None) -> float:
    """A number that is not negative, 0 for everything else; out_time_us begins below zero with B-frames."""
    try:
        value = float(text or 0)
    except ValueError:
        return 0.0
    return value if 0 <= value < float("inf") else 0.0


def _bundled() -> str | None:
    """The wheel's, or the one that its variable names.

    The wheel itself runs it to find it, where an interrupt from the terminal ends it, too, and makes it a missing one.
    """
    named = os.environ.get("IMAGEIO_FFMPEG_EXE")
    if named:
        return shutil.which(named)
    wheel = find_spec("imageio_ffmpeg")
    folders = (wheel.submodule_search_locations or ()) if wheel is not None else ()
    found = (shutil.which(path) for folder in folders for path in Path(folder, "binaries").glob("ffmpeg-*"))
    return next(filter(None, found), None)


@functools.lru_cache(maxsize=16)
def _examined(path: str, same: tuple[int, int]) -> Ffmpeg:
    """What the program is, remembered from run to run where that is certain. same: its stamp."""
    del same
    found: list[Ffmpeg] = []

    def told() -> str:
        ffmpeg, is_certain = _examine(path)
        found.append(ffmpeg)
        return "\n".join((ffmpeg.version, *ffmpeg.missing)) if is_certain and not ffmpeg.encoders_missing else ""

    version, *missing = remembered(path, f"examined {_FILTERS}", told).split("\n")
    return found[0] if found else Ffmpeg(path=path, version=version, missing=tuple(missing))


def _examine(path: str) -> tuple[Ffmpeg, bool]:
    """What the program is, and whether that is certain: a trial may fail because the machine is in need."""
    try:
        told = run([path, "-hide_banner", "-version"], timeout_s=_PROBE_TIMEOUT_S).stdout.decode(errors="replace")
        version = _VERSION.search(told)
        if version is None:
            return Ffmpeg(path=path, missing=("it is not ffmpeg",)), False
        util = _LIBAVUTIL.search(told)
        if util is None or int(util[1]) < _OLDEST_LIBAVUTIL:
            # What else it lacks is of no matter then.
            missing: tuple[str, ...] = (f"version {version[1]} is older than 7",)
            return Ffmpeg(path=path, version=version[1], missing=missing), True
        missing = (
            *_lacking(path, "-muxers", _MUXERS, "muxer"),
            *_lacking(path, "-demuxers", _DEMUXERS, "demuxer"),
            *_missing_features(path),
        )
        encoders_missing = _lacking(path, "-encoders", _ENCODERS, "encoder")
        found = Ffmpeg(path=path, version=version[1], missing=missing, encoders_missing=encoders_missing)
        return found, not missing
    except RipError as error:
        return Ffmpeg(path=path, missing=(str(error),)), False


def listed(path: str, listing: str) -> frozenset[str]:
    """Names that ffmpeg prints for `listing`: "-encoders", "-muxers", "-demuxers", "-filters"."""
    told = run([path, "-hide_banner", listing], timeout_s=_PROBE_TIMEOUT_S).stdout.decode(errors="replace")
    rows = (line.split() for line in told.splitlines())
    return frozenset(name for row in rows if len(row) >= 2 for name in row[1].split(","))


def _lacking(path: str, listing: str, names: Sequence[str], kind: str) -> tuple[str, ...]:
    known = listed(path, listing)
    return tuple(f"no {kind} {name}" for name in names if name not in known)


def _missing_features(path: str) -> tuple[str, ...]:
    with scratch_folder() as folder:
        file = Path(folder, "bsf.txt")
        file.write_text(_TIME_FILTER, encoding="utf-8")
        tests = {
            "no filters setparams (with chroma_location) and setsar": ("-vf", _FILTERS),
            "no option values from files (-/bsf:v)": ("-/bsf:v", str(file)),
            "no -fps_mode passthrough": ("-fps_mode", "passthrough"),
        }
        missing = [name for name, options in tests.items() if _try(path, (), options).returncode != 0]
        if _try(path, ("-bsf:v", "null"), ()).returncode != 0:
            missing.append("no bitstream filters of inputs (-bsf before -i)")
        return tuple(missing)


def _try(path: str, input_options: Sequence[str], options: Sequence[str]) -> Completed:
    argv = [path, "-v", "error", "-nostdin", *input_options, *_TEST_INPUT, *options, "-f", "null", "-"]
    return run(argv, timeout_s=_PROBE_TIMEOUT_S)


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream
