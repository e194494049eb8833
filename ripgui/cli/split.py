# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui split`: pieces of a video as files of their own, as they are or encoded."""

import argparse
import contextlib
import json
import os
import signal
import sys
from collections.abc import Sequence

from ripgui.cli.encode import encode_specs
from ripgui.cli.opening import opened_store
from ripgui.cli.run import FAILED, INTERRUPTED
from ripgui.core.container import Container
from ripgui.core.error import InputError, RipError
from ripgui.core.file_address import path_named
from ripgui.core.piece import Piece, PieceEncoding, chapter_pieces, clock, duration_of, parse_pieces
from ripgui.core.source import SourceInfo
from ripgui.engine.output.output import check_output, container_of
from ripgui.engine.queue.admission import SourceReader
from ripgui.engine.queue.spec_check import check_spec
from ripgui.engine.queue.splitting import (
    DEFAULT_PATTERN,
    LosslessSplit,
    PieceDone,
    exact_container,
    exact_specs,
    piece_outputs,
    told_of,
)
from ripgui.engine.settings import Settings
from ripgui.media.file import check_readable, check_source

_MOST_BYTES = 1 << 20


def split(options: argparse.Namespace, settings: Settings) -> int:
    path = os.path.abspath(path_named(options.source))
    check_source(path)
    if options.lossless:
        worker = LosslessSplit(path)
        # So that nothing half-written is left.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.default_int_handler)
        try:
            return _lossless(options, worker)
        except KeyboardInterrupt:
            print("ripgui: interrupted", file=sys.stderr)
            return INTERRUPTED
        finally:
            worker.kill()
            worker.close()
    reader = SourceReader()
    try:
        source = reader.probe(path)
    finally:
        reader.close()
    pieces = _pieces(options, source)
    outputs = _outputs(options, path, len(pieces), exact_container(source))
    encoding = PieceEncoding(
        codec=options.codec,
        preset=options.preset or "",
        crf=options.crf,
        audio_codec=options.audio_codec,
        audio_kbps=options.audio_bitrate or 0,
    )
    specs = exact_specs(path, pieces, outputs, encoding)
    for spec in specs:
        check_spec(spec)
    with contextlib.closing(opened_store()) as store:
        return encode_specs(store, specs, settings, as_json=options.json)


def _lossless(options: argparse.Namespace, worker: LosslessSplit) -> int:
    pieces = _pieces(options, worker.source)
    outputs = _outputs(options, worker.source.path, len(pieces), worker.container)
    failed = 0
    for number, (piece, output) in enumerate(zip(pieces, outputs, strict=True), start=1):
        try:
            done = worker.cut(number, piece, output, lambda _: None)
        except RipError as error:
            failed += 1
            if options.json:
                print(json.dumps({"event": "piece", "piece": number, "state": "failed", "error": str(error)}))
            print(f"ripgui: piece {number}: {error}", file=sys.stderr, flush=True)
        else:
            print(json.dumps(_plain(done)) if options.json else f"{done.output}: {told_of(done)}", flush=True)
    return FAILED if failed else 0


def _pieces(options: argparse.Namespace, source: SourceInfo) -> Sequence[Piece]:
    if options.chapters:
        pieces = chapter_pieces(source)
        if not pieces:
            raise InputError("the source has no chapters")
        return pieces
    pieces, warnings = parse_pieces(_segments(options.segments), duration_of(source))
    for warning in warnings:
        print(f"ripgui: {warning}", file=sys.stderr)
    return pieces


def _segments(text: str) -> str:
    if not text.startswith("@"):
        return text
    path = text[1:]
    if check_readable(path).st_size > _MOST_BYTES:
        raise InputError(f"{path} is too large to be a list of pieces")
    try:
        with open(path, encoding="utf-8-sig") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read: {error}") from error


def _outputs(options: argparse.Namespace, source: str, count: int, container: Container) -> list[str]:
    """Nobody's file is in their way. Raises InputError."""
    asked = options.output or ""
    folder, pattern = "", DEFAULT_PATTERN
    if asked and (os.path.isdir(asked) or asked.endswith(os.sep)):
        folder = os.path.abspath(asked)
    elif asked:
        folder, name = os.path.split(os.path.abspath(asked))
        pattern, suffix = os.path.splitext(name)
        if suffix and container_of(asked) != container:
            raise InputError(f"pieces of this source are {container} files: let the pattern end in .{container}")
    outputs = piece_outputs(source, count, container, folder=folder, pattern=pattern)
    for output in outputs:
        check_output(output, source, overwrite=False)
    return outputs


def _plain(done: PieceDone) -> dict[str, object]:
    return {
        "event": "piece",
        "piece": done.number,
        "state": "done",
        "output": done.output,
        "start": clock(done.piece.start),
        "end": clock(done.piece.stop),
        "begins": clock(done.cut.begins),
        "frames": done.cut.frames,
        "early_frames": done.cut.early,
        "late_frames": done.cut.late,
        "size_bytes": done.cut.size_bytes,
        "notes": list(done.cut.notes),
    }
