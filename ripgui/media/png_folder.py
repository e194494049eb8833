# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a folder of numbered PNGs of chunks that hold them already, byte for byte as the encoder made them."""

import os
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

from ripgui.media.container import describe
from ripgui.media.merge_plan import MergeJob
from ripgui.media.packets import read_packets
from ripgui.media.png_filter import guessed_matrix
from ripgui.media.probe import main_video, open_media

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER = struct.Struct(">8sI4sIIBB")
_REPORT_EVERY = 16
_KINDS = {0: "grey", 2: "RGB", 4: "grey with alpha", 6: "RGB with alpha"}


def write_pictures(job: MergeJob, on_progress: Callable[[float], None] | None = None) -> tuple[str, ...]:
    """Writes the pictures beside `job.output`, the first one's name. Returns what is not in them."""
    paths = _paths(job)
    os.makedirs(os.path.dirname(job.output), exist_ok=True)
    for count, (path, picture) in enumerate(zip(paths, _pictures(job), strict=True)):
        Path(path).write_bytes(picture)
        if on_progress is not None and count % _REPORT_EVERY == 0:
            on_progress(count / len(paths))
    return tuple(_notes(job))


def picture_differences(job: MergeJob, on_progress: Callable[[float], None] | None = None) -> Iterator[str]:
    """How the folder differs from what it should be, in one sentence each."""
    paths = _paths(job)
    folder = os.path.dirname(job.output)
    there = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    if there != sorted(map(os.path.basename, paths)):
        yield f"{len(there)} files instead of the pictures {_span(paths)}"
        return
    form = ""
    for count, (path, picture) in enumerate(zip(paths, _pictures(job), strict=True)):
        found = Path(path).read_bytes()
        if found != picture:
            yield f"{os.path.basename(path)} is not the picture that was encoded"
            return
        form = form or _form(found)
        if not form or _form(found) != form:
            yield f"{os.path.basename(path)} is no PNG, or not one like the first"
            return
        if on_progress is not None and count % _REPORT_EVERY == 0:
            on_progress(count / len(paths))


def _paths(job: MergeJob) -> list[str]:
    """Of all pictures: numbers go on from the one that the output names, with as many digits."""
    folder, name = os.path.split(job.output)
    digits, suffix = os.path.splitext(name)
    first = int(digits)
    return [os.path.join(folder, f"{number:0{len(digits)}}{suffix}") for number in range(first, first + len(job.range))]


def _pictures(job: MergeJob) -> Iterator[bytes]:
    for path in job.chunk_paths:
        with open_media(path) as container:
            for packet in read_packets(container, [main_video(container, path)]):
                yield bytes(packet)


def _notes(job: MergeJob) -> Iterator[str]:
    source = job.source
    names = [describe(each, source.streams) for each in source.streams if each.index != source.video.index]
    names += ["chapters"] if source.chapters else []
    if names:
        yield f"a folder of PNGs holds pictures alone; left out: {', '.join(names)}"
    form = job.clip.pixel_format
    told = f"the pictures are {_form(Path(job.output).read_bytes())}, full range"
    if form.family != "yuv":
        yield told
    elif guess := guessed_matrix(job.clip):
        yield f"{told}; made of {form.bits}-bit YUV by {guess}, since the clip names no matrix"
    else:
        yield f"{told}; made of {form.bits}-bit YUV"


def _form(picture: bytes) -> str:
    """Size, kind and depth in words, "" where it is no PNG."""
    if len(picture) < _HEADER.size:
        return ""
    signature, _, chunk, width, height, bits, kind = _HEADER.unpack_from(picture)
    if (signature, chunk) != (_SIGNATURE, b"IHDR"):
        return ""
    return f"{width}×{height}, {_KINDS.get(kind, 'indexed')} of {bits} bits a channel"


def _span(paths: list[str]) -> str:
    return f"{os.path.basename(paths[0])} to {os.path.basename(paths[-1])}"
