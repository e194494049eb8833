# SPDX-License-Identifier: GPL-3.0-or-later
"""The chunk worker: runs the script once, then encodes ranges of its output, each through an ffmpeg of its own.

While one chunk's encoder empties its buffers, the frames of the next are already being filtered.
"""

import collections
import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import IO

if sys.platform == "linux":
    import fcntl

from ripgui.core.chunk import DurationRun
from ripgui.core.durable import sync_folder
from ripgui.core.error import (
    DISK_FULL,
    DeviceFullError,
    DiskFullError,
    InputError,
    RipError,
    ScriptError,
    ToolError,
)
from ripgui.core.undo import undone_on_failure
from ripgui.media.chunk_argv import build_chunk_argv, build_look_argv
from ripgui.media.chunk_contents import contents_of
from ripgui.media.chunk_file import checksum_of
from ripgui.media.chunk_record import ChunkRecord, write_record
from ripgui.media.encoder import parse_encoder
from ripgui.media.ffmpeg import LAST_WORDS_S, LOG_LINES, failure, is_device_full, lines_of, plain_line, read_progress
from ripgui.media.level import h264_level, has_level
from ripgui.media.process import kill_tree, spawn, wait_for_end
from ripgui.media.script import Script, configure_core, frame_duration, plane_bytes, run_script, versions
from ripgui.media.two_pass import with_pass, with_rate
from ripgui.workers.chunk_protocol import (
    CHECK,
    ENCODE,
    OPEN,
    Checked,
    CheckParams,
    Encoded,
    EncodeParams,
    Opened,
    OpenParams,
)
from ripgui.workers.host import Host, Reply
from ripgui.workers.protocol import Progress

_PIPE_SIZE_BYTES = 1 << 20
_TAIL_LINES = 20
# SVT-AV1 prints its settings for every chunk unless it is told to say errors alone.
_QUIET = {"SVT_LOG": "1"}
_RATE_REPORTS = 10  # the rate is the mean over so many of ffmpeg's reports, half a second apart


class ChunkWorker:
    """State of the process: its host, and the script once it is open."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._script: Script | None = None

    def open(self, params: OpenParams, reply: Reply) -> Opened:
        configure_core(
            params.threads,
            params.cache_mb,
            on_progress=lambda detail, fraction: reply.progress(Progress(fraction=fraction, detail=detail)),
            on_log=lambda text: self._host.log(text, "vapoursynth"),
        )
        with _device_errors():
            self._script = run_script(params.script, params.script_path, params.source, params.mean_fps)
        return Opened(clip=self._script.info, versions=versions())

    def check(self, params: CheckParams, reply: Reply) -> Checked:
        # Of a task's workers one is asked, and libav takes its time to load.
        from ripgui.media.trial import check_encoder, check_joins

        del reply
        encoder = parse_encoder(params.encoder)
        warnings = check_encoder(params.ffmpeg, params.clip, encoder, params.threads)
        for zone in map(parse_encoder, params.zones):
            warnings += check_encoder(params.ffmpeg, params.clip, zone, params.threads)
            check_joins(params.ffmpeg, params.clip, encoder, zone, params.threads)
        return Checked(warnings=tuple(dict.fromkeys(warnings)))

    def encode(self, params: EncodeParams, reply: Reply) -> None:
        script = self._opened()
        encoding = _Encoding(script, params, reply, lambda text: self._host.log(text, "ffmpeg", params.chunk))
        encoding.feed(self._host.may_run)
        reply.fed()
        threading.Thread(target=encoding.finish, name=f"finish {params.chunk}", daemon=True).start()

    def _opened(self) -> Script:
        if self._script is None:
            raise ToolError("the worker was asked to encode before its script ran")
        return self._script


class _Encoding:
    """One chunk on its way through one ffmpeg."""

    def __init__(self, script: Script, params: EncodeParams, reply: Reply, log: Callable[[str], None]) -> None:
        self._script = script
        self._params = params
        self._reply = reply
        self._log = log
        self._tail: collections.deque[str] = collections.deque(maxlen=_TAIL_LINES)
        self._durations: list[DurationRun] = []
        self._fed = 0
        self._process = spawn(
            _argv(params),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | _QUIET,
        )
        self._readers = (
            threading.Thread(target=self._read_progress, daemon=True),
            threading.Thread(target=self._read_errors, daemon=True),
        )
        for reader in self._readers:
            reader.start()

    def feed(self, may_run: threading.Event) -> None:
        """Writes every frame of the chunk into ffmpeg and closes its input. Raises ScriptError, ToolError."""
        pipe = _pipe(self._process.stdin)
        _widen(pipe)
        try:
            with _device_errors():
                self._write_frames(pipe, may_run)
            pipe.close()
        except OSError:
            # ffmpeg ended early; its exit status and last lines say why.
            raise self._failed(wait_for_end(self._process)) from None
        except (ScriptError, DeviceFullError):
            self._discard()
            raise

    def _write_frames(self, pipe: IO[bytes], may_run: threading.Event) -> None:
        for frame in self._script.frames(self._params.range):
            may_run.wait()
            for plane in plane_bytes(frame):
                pipe.write(plane)
            self._count_duration(*frame_duration(frame))
            self._fed += 1

    def finish(self) -> None:
        """Waits for ffmpeg, checks what it wrote, and gives it its final name; completes the reply."""
        with self._reply.failing():
            with undone_on_failure(self._discard):
                encoded = self._finished()
            # A parent that is gone does not make it unfinished.
            self._reply.result(encoded)

    def _finished(self) -> Encoded:
        params = self._params
        returncode = wait_for_end(self._process)
        if returncode != 0:
            raise self._failed(returncode)
        self._join_readers()
        expected = len(params.range)
        if self._fed != expected:
            raise ToolError(f"the script gave {self._fed} frames where {expected} were asked for")
        try:
            counted = contents_of(params.part)
        except InputError as error:
            raise ToolError(f"ffmpeg left a file that cannot be read: {error}", tuple(self._tail)) from error
        if counted.packets != expected:
            raise ToolError(f"ffmpeg wrote {counted.packets} frames where {expected} were sent", tuple(self._tail))
        try:
            encoded = Encoded(
                size_bytes=os.path.getsize(params.part),
                extradata=counted.extradata,
                checksum=checksum_of(params.part),
                durations=tuple(self._durations),
            )
            _settle(params, encoded)
        except OSError as error:
            raise _disk_error(error, params.path) from error
        return encoded

    def _failed(self, returncode: int) -> RipError:
        self._join_readers()
        self._discard()
        return failure(returncode, tuple(self._tail))

    def _discard(self) -> None:
        kill_tree(self._process)
        with contextlib.suppress(OSError):
            _pipe(self._process.stdin).close()
        for path in filter(None, (self._params.part, self._params.record)):
            with contextlib.suppress(OSError):
                os.unlink(path)

    def _join_readers(self) -> None:
        until = time.monotonic() + LAST_WORDS_S
        for reader in self._readers:
            reader.join(max(until - time.monotonic(), 0.0))

    def _count_duration(self, numerator: int, denominator: int) -> None:
        if self._durations and self._durations[-1][1:] == (numerator, denominator):
            self._durations[-1] = (self._durations[-1][0] + 1, numerator, denominator)
        else:
            self._durations.append((1, numerator, denominator))

    def _read_progress(self) -> None:
        before = (0, 0)
        recent: collections.deque[tuple[float, int]] = collections.deque([(time.monotonic(), 0)], maxlen=_RATE_REPORTS)
        for progress in read_progress(_pipe(self._process.stdout)):
            now = (progress.frame, self._fed)
            # Only what moved is a sign of life: an encoder that hangs goes on reporting.
            if now != before:
                before = now
                recent.append((time.monotonic(), progress.frame))
                elapsed_s = max(recent[-1][0] - recent[0][0], 0.001)
                fps = (progress.frame - recent[0][1]) / elapsed_s
                self._reply.progress(Progress(frames=progress.frame, fps=fps))

    def _read_errors(self) -> None:
        for number, text in enumerate(lines_of(_pipe(self._process.stderr))):
            self._tail.append(text)
            if number < LOG_LINES:
                self._log(plain_line(text))


@contextlib.contextmanager
def _device_errors() -> Iterator[None]:
    """A script that finds no room on a graphics card is right, only too many of its kind run there."""
    try:
        yield
    except ScriptError as error:
        if not is_device_full(str(error)):
            raise
        raise DeviceFullError(str(error), line=error.line) from error


def _argv(params: EncodeParams) -> list[str]:
    """ffmpeg's arguments for what is wanted of the chunk."""
    encoder = parse_encoder(params.encoder)
    if params.rate:
        encoder = with_rate(encoder, params.rate)
        if encoder.codec in ("libx264", "libx264rgb") and not has_level(encoder):
            level = h264_level(params.clip, encoder, params.peak or params.rate)
            encoder = replace(encoder, options=(*encoder.options, ("level", level)))
    if params.looks:
        first = with_pass(encoder, 1, params.log) if params.log else None
        return build_look_argv(
            params.ffmpeg, params.clip, first, params.threads, params.part, keyframes=params.keyframes
        )
    if params.log:
        encoder = with_pass(encoder, 2, params.log)
    return build_chunk_argv(
        params.ffmpeg,
        params.clip,
        encoder,
        params.threads,
        params.part,
        keyframes=params.keyframes,
        sizes=params.sizes,
        is_first=params.chunk == 0,
    )


def _settle(params: EncodeParams, encoded: Encoded) -> None:
    """Makes the finished file durable under its final name, and what is known of it before it has that."""
    with open(params.part, "rb+") as file:
        os.fsync(file.fileno())
    if params.record:
        write_record(params.record, _record_of(params, encoded))
    os.replace(params.part, params.path)
    sync_folder(os.path.dirname(params.path))


def _record_of(params: EncodeParams, encoded: Encoded) -> ChunkRecord:
    return ChunkRecord(
        identity=params.identity,
        range=params.range,
        size_bytes=encoded.size_bytes,
        extradata=encoded.extradata,
        checksum=encoded.checksum,
        durations=encoded.durations,
    )


def _disk_error(error: OSError, path: str) -> RipError:
    if error.errno in DISK_FULL:
        return DiskFullError(f"the disk of {os.path.dirname(path)} is full")
    return ToolError(f"cannot write {path}: {error.strerror}")


def _widen(pipe: IO[bytes]) -> None:
    """Enlarges the pipe where the system can: three times the throughput of the default 64 KiB."""
    if sys.platform == "linux":
        # An unprivileged user over the system's limit keeps the default size.
        with contextlib.suppress(PermissionError):
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_SIZE_BYTES)


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream


def main() -> None:
    host = Host()
    worker = ChunkWorker(host)
    host.on(OPEN, worker.open)
    host.on(CHECK, worker.check)
    host.on(ENCODE, worker.encode)
    host.serve()


if __name__ == "__main__":
    main()
