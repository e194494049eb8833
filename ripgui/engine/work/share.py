# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the machine a task's workers may use."""

from collections.abc import Sequence
from dataclasses import dataclass

from ripgui.core.machine import usable_cores
from ripgui.core.slot import Slot, needs_cuda
from ripgui.core.task import TaskSpec
from ripgui.media.encoder import parse_encoder
from ripgui.media.gpu import Gpu, GpuWatch
from ripgui.media.plan import choose_workers

_CACHE_SHARE = 0.4
_MB = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What each of `workers` chunk workers may use. threads: of the encoder, 0 leaves it the choice.

    cards: graphics cards that the workers are spread over, none where the work is the processor's.
    is_free: nobody asked for this number of workers, the rule chose it.
    """

    workers: int
    threads: int
    cards: tuple[Gpu, ...] = ()
    is_free: bool = False

    def slot(self, number: int) -> Slot:
        """Where worker `number` runs."""
        if not self.cards:
            return Slot()
        card = self.cards[number % len(self.cards)]
        return Slot(cuda_index=card.index, name=f"GPU {card.index}")

    @property
    def script_threads(self) -> int:
        return max(1, -(-usable_cores() // self.workers))

    @property
    def cache_mb(self) -> int:
        import psutil

        return max(256, int(psutil.virtual_memory().total * _CACHE_SHARE / _MB / self.workers))


def share_of(spec: TaskSpec, default_workers: int | None, cards: Sequence[Gpu] = (), card_slots: int = 1) -> Share:
    """How the machine is divided for a task; the task's own choice goes before the settings'.

    cards: those that the task works on, each with room for `card_slots` workers.
    """
    wanted = spec.workers or (len(cards) * card_slots if cards else default_workers)
    workers, threads = choose_workers(usable_cores(), wanted)
    return Share(workers=workers, threads=threads, cards=tuple(cards), is_free=wanted is None)


def cards_of(spec: TaskSpec) -> tuple[Gpu, ...]:
    """The graphics cards that a task works on, as far as its script and encoder tell. Looks at the machine."""
    if not needs_cuda(spec.script, parse_encoder(spec.encoder).codec):
        return ()
    return tuple(card for card in GpuWatch().look() if card.is_cuda)
