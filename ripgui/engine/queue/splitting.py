# SPDX-License-Identifier: GPL-3.0-or-later
"""Splits a source: into tasks that encode its pieces, or into files that hold them as they are."""

import os
import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from ripgui.core.container import Container
from ripgui.core.error import InputError
from ripgui.core.patience import Patience
from ripgui.core.piece import CutPiece, Piece, PieceEncoding, clock
from ripgui.core.source import SourceInfo
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec
from ripgui.core.treatment import Treatment
from ripgui.engine.output.output import check_output, deliver, free_path, output_path, place_of, remove_file
from ripgui.media.container import is_iso_media, piece_container
from ripgui.workers.media_client import MediaWorker
from ripgui.workers.media_protocol import CUT_PIECE, PROBE, CutParams, ProbeParams

DEFAULT_PATTERN = "{name}-{number}"

_PATIENCE = Patience(first_s=120, next_s=120)
# Moving the index of a large MP4 to its front shows no progress, however long it takes.
_FILE_PATIENCE = Patience(first_s=3600, next_s=3600)


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceDone:
    """A piece that lies at its place."""

    number: int
    piece: Piece
    output: str
    cut: CutPiece


def exact_container(source: SourceInfo) -> Container:
    """The form of pieces that are encoded."""
    return "mp4" if is_iso_media(source.container) else "mkv"


def piece_outputs(
    source: str,
    count: int,
    container: Container,
    *,
    folder: str = "",
    pattern: str = DEFAULT_PATTERN,
    taken: Collection[str] | None = None,
) -> list[str]:
    """A place for each piece; of those that are taken another, where `taken` says which are. Raises InputError."""
    if "{number}" not in pattern and count > 1:
        raise InputError(f"the name pattern {pattern!r} gives all pieces one name; put {{number}} into it")
    digits = max(2, len(str(count)))
    outputs = []
    used = set(taken or ())
    for number in range(1, count + 1):
        name = pattern.replace("{number}", f"{number:0{digits}}")
        output = output_path(name, source, folder=folder, container=container)
        if taken is not None:
            output = free_path(output, used)
            used.add(place_of(output))
        outputs.append(output)
    return outputs


def exact_specs(
    source: str, pieces: Sequence[Piece], outputs: Sequence[str], encoding: PieceEncoding
) -> list[TaskSpec]:
    """A task for each piece, which encodes it as the source is. Raises InputError."""
    treatment = Treatment(tracks=encoding.tracks)
    return [
        TaskSpec(
            source=source,
            output=output,
            script=SOURCE_SCRIPT,
            encoder=encoding.encoder,
            range=str(piece),
            treatment=treatment,
        )
        for piece, output in zip(pieces, outputs, strict=True)
    ]


class LosslessSplit:
    """Takes pieces out of a source by a worker. Calls block: make them on one thread; `kill` may come from any.

    Where it was killed, calls raise Cancelled.
    """

    def __init__(self, source: str) -> None:
        self._path = source
        self._worker = MediaWorker(on_log=lambda _: None)
        self._source: SourceInfo | None = None

    @property
    def source(self) -> SourceInfo:
        """Raises RipError."""
        if self._source is None:
            self._source = self._worker.call(PROBE, ProbeParams(path=self._path), patience=_PATIENCE)
        return self._source

    @property
    def container(self) -> Container:
        return piece_container(self.source)

    def cut(self, number: int, piece: Piece, output: str, on_progress: Callable[[float], None]) -> PieceDone:
        """Writes a piece, checks it and gives it its name. Raises RipError; nothing is left then."""
        check_output(output, self._path, overwrite=False)
        container = self.container
        part = os.path.join(os.path.dirname(output), f".ripgui-{uuid.uuid4().hex[:12]}.part")
        params = CutParams(source=self.source, piece=piece, output=part, container=container)
        try:
            cut = self._worker.call(
                CUT_PIECE, params, patience=_FILE_PATIENCE, on_progress=lambda told: on_progress(told.fraction or 0.0)
            )
            deliver(part, output, overwrite=False)
        finally:
            remove_file(part)
        return PieceDone(number=number, piece=piece, output=output, cut=cut)

    def kill(self) -> None:
        self._worker.kill()

    def close(self) -> None:
        self._worker.close()


def told_of(done: PieceDone) -> str:
    """Where a piece that was not encoded really begins and what is in it, in a sentence."""
    cut = done.cut
    begins = clock(cut.begins)
    if cut.early:
        early_s = float(done.piece.start - cut.begins)
        told = [f"begins at {begins}, {early_s:.2f} s before its start, where a keyframe lies"]
    else:
        told = [f"begins at {begins}"]
    if cut.late:
        told.append(f"frames from behind its end, which others need: {cut.late}")
    return "; ".join((*told, *cut.notes))
