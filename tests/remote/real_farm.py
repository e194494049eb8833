# SPDX-License-Identifier: GPL-3.0-or-later
"""A FinalRip farm that really cuts, encodes and merges, with the commands that the real one uses."""

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from tests.remote.finalrip import FarmTask, FinalRipServer
from tests.remote.loopback import serve

_TIMEOUT_S = 60
_CLIP_S = "1"
"""The real one cuts about every 60 seconds."""


@contextlib.contextmanager
def serve_farm(folder: Path, ffmpeg: str) -> Iterator[FinalRipServer]:
    """Its workers are done, or have failed, when the block has ended."""
    workers: list[threading.Thread] = []

    def begin(server: FinalRipServer, task: FarmTask) -> None:
        work = threading.Thread(target=_work, args=(server, task, folder / task.key, ffmpeg))
        workers.append(work)
        work.start()

    try:
        with serve(FinalRipServer(begin)) as server:
            yield server
    finally:
        for worker in workers:
            worker.join()


def _work(server: FinalRipServer, task: FarmTask, folder: Path, ffmpeg: str) -> None:
    folder.mkdir()
    source = folder / "source.mkv"
    source.write_bytes(server.store[task.key])
    argv = [ffmpeg, "-v", "error", "-i", str(source), "-f", "segment", "-segment_format", "matroska"]
    argv += ["-segment_time", _CLIP_S, "-reset_timestamps", "1", "-c", "copy", "-map", "0:v:0", "%03d.mkv"]
    _run(argv, folder)
    cut = sorted(folder.glob("[0-9]*.mkv"))
    with server.lock:
        task.clips = [f"{task.key}-clip-{index}.mkv" for index in range(len(cut))]
    encoded = [_encode(task, clip, ffmpeg) for clip in cut]
    for index, path in enumerate(encoded):
        key = f"{task.key}-clip-encoded-{index}.mkv"
        with server.lock:
            server.store[key] = path.read_bytes()
            task.encoded[index] = key
    merged = _merge(source, encoded, ffmpeg)
    with server.lock:
        server.store[f"{task.key}-Encoded.mkv"] = merged.read_bytes()
        task.encode_key = f"{task.key}-Encoded.mkv"


def _encode(task: FarmTask, clip: Path, ffmpeg: str) -> Path:
    folder = clip.with_suffix("")
    folder.mkdir()
    (folder / "encode.py").write_text(task.script)
    (folder / "ffmpeg").symlink_to(ffmpeg)
    programs = os.pathsep.join((str(folder), os.path.dirname(sys.executable), os.environ["PATH"]))
    command = f"vspipe -c y4m encode.py - | {task.encode_param}"
    _run(["sh", "-c", command], folder, {"FINALRIP_SOURCE": str(clip), "PATH": programs})
    return folder / "FINALRIP_ENCODED_CLIP.mkv"


def _merge(source: Path, encoded: list[Path], ffmpeg: str) -> Path:
    """The picture of the clips, and of the source sound and subtitles alone; without sound it fails."""
    merged = source.with_name("merged.mkv")
    listed = source.with_name("clips.txt")
    listed.write_text("".join(f"file '{path}'\n" for path in encoded))
    argv = [ffmpeg, "-v", "error", "-i", str(source), "-f", "concat", "-safe", "0", "-i", str(listed)]
    argv += ["-map", "1:v:0", "-map", "0:a", "-map", "0:s?", "-c", "copy", str(merged)]
    _run(argv, source.parent)
    return merged


def _run(argv: list[str], folder: Path, extra: dict[str, str] | None = None) -> None:
    done = subprocess.run(
        argv, cwd=folder, env=os.environ | (extra or {}), capture_output=True, timeout=_TIMEOUT_S, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
