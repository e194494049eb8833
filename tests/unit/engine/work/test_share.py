# SPDX-License-Identifier: GPL-3.0-or-later
"""How the machine is divided among the workers of a task."""

import pytest

from ripgui.core.task import TaskSpec
from ripgui.engine.work.share import cards_of, share_of
from ripgui.media.gpu import Gpu, GpuWatch

CARDS = (
    Gpu(index=0, name="Card 0", memory_bytes=24 << 30, used_bytes=0),
    Gpu(index=-1, name="AMD card0"),
    Gpu(index=1, name="Card 1", memory_bytes=24 << 30, used_bytes=0),
)


def _spec(encoder: str, workers: int | None = None) -> TaskSpec:
    return TaskSpec(source="/v.mkv", output="/o.mkv", script="clip.set_output()", encoder=encoder, workers=workers)


def test_workers_are_spread_over_the_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(GpuWatch, "look", lambda _: CARDS)
    spec = _spec("-c:v hevc_nvenc -cq 20")
    share = share_of(spec, None, cards_of(spec), card_slots=2)
    assert share.workers == 4
    assert [share.slot(number).cuda_index for number in range(4)] == [0, 1, 0, 1]
    assert share.slot(3).name == "GPU 1"
    few = _spec("-c:v hevc_nvenc -cq 20", workers=1)
    assert share_of(few, None, cards_of(few), card_slots=2).workers == 1
    plain = _spec("-c:v libx264")
    assert cards_of(plain) == ()
    assert share_of(plain, 3).slot(2).environment == {}
