# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes pieces out of a source without encoding them, one after another, on a thread of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal

from ripgui.core.error import Cancelled, RipError
from ripgui.core.piece import Piece
from ripgui.engine.queue.splitting import LosslessSplit, piece_outputs, told_of
from ripgui.ui.language.told import in_words
from ripgui.ui.newest_work import Answer, NewestWork


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOrder:
    """folder: "" is beside the source."""

    source: str
    pieces: tuple[Piece, ...]
    folder: str
    pattern: str


class PieceCutting(NewestWork["_Work"]):
    """Where it is stopped, the piece under way is given up; those before it stay."""

    advanced = Signal(int, float)
    """A piece, from 0, and how much of it is done, 0 to 1."""
    told = Signal(int, str, bool)
    """A piece, what became of it, and whether it failed."""
    ended = Signal(int, str)
    """How many pieces are there, and what went wrong with all of them, or ""."""

    def begin(self, order: CutOrder) -> None:
        self.put(partial(_Work, order, self))


class _Work:
    def __init__(self, order: CutOrder, owner: PieceCutting, answer: Answer) -> None:
        self._order = order
        self._owner = owner
        self._answer = answer
        self._split: LosslessSplit | None = None
        self._is_over = False

    def end(self) -> None:
        self._is_over = True
        if self._split is not None:
            self._split.kill()

    def run(self) -> None:
        try:
            self._split = split = LosslessSplit(self._order.source)
        except RipError as error:
            self._end(0, in_words(str(error)))
            return
        try:
            made = self._cut_all(split)
        except Cancelled:
            return
        except RipError as error:
            self._end(0, in_words(str(error)))
        else:
            self._end(made, "")
        finally:
            split.close()

    def _cut_all(self, split: LosslessSplit) -> int:
        order, made = self._order, 0
        outputs: Sequence[str] = piece_outputs(
            order.source, len(order.pieces), split.container, folder=order.folder, pattern=order.pattern, taken=()
        )
        for row, (piece, output) in enumerate(zip(order.pieces, outputs, strict=True)):
            if self._is_over:
                raise Cancelled
            try:
                done = split.cut(row + 1, piece, output, partial(self._advance, row))
            except RipError as error:
                self._tell(row, in_words(str(error)), is_error=True)
            else:
                made += 1
                self._advance(row, 1.0)
                self._tell(row, told_of(done), is_error=False)
        return made

    def _advance(self, row: int, part: float) -> None:
        advanced = self._owner.advanced
        self._answer(lambda: advanced.emit(row, part))

    def _tell(self, row: int, text: str, *, is_error: bool) -> None:
        told = self._owner.told
        self._answer(lambda: told.emit(row, text, is_error))

    def _end(self, made: int, problem: str) -> None:
        owner = self._owner
        self._answer(partial(owner.finish, partial(owner.ended.emit, made, problem)))
