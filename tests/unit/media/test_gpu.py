# SPDX-License-Identifier: GPL-3.0-or-later
"""Graphics cards as a driver's library and the kernel would tell of them; this machine may have none."""

from pathlib import Path
from types import SimpleNamespace

import pynvml
import pytest

from ripgui.core.task import TaskSpec
from ripgui.engine.work.share import cards_of, share_of
from ripgui.media.gpu import Gpu, GpuWatch

GIB = 1 << 30


@pytest.fixture
def two_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    """NVML as on a machine with two cards, the second of which does not tell its load."""

    def rates(index: int) -> SimpleNamespace:
        if index == 1:
            raise pynvml.NVMLError(3)
        return SimpleNamespace(gpu=40, memory=5)

    monkeypatch.setattr(pynvml, "nvmlInit", lambda: None)
    monkeypatch.setattr(pynvml, "nvmlDeviceGetCount", lambda: 2)
    monkeypatch.setattr(pynvml, "nvmlDeviceGetHandleByIndex", lambda index: index)
    monkeypatch.setattr(pynvml, "nvmlDeviceGetName", lambda index: f"Card {index}")
    monkeypatch.setattr(
        pynvml, "nvmlDeviceGetMemoryInfo", lambda _: SimpleNamespace(total=24 * GIB, used=6 * GIB, free=18 * GIB)
    )
    monkeypatch.setattr(pynvml, "nvmlDeviceGetUtilizationRates", rates)


def test_a_machine_without_a_driver_has_no_cards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise pynvml.NVMLError(12)

    monkeypatch.setattr(pynvml, "nvmlInit", fail)
    watch = GpuWatch(tmp_path)
    assert (watch.look(), watch.look()) == ((), ())


@pytest.mark.usefixtures("two_cards")
def test_each_card_tells_what_it_can(tmp_path: Path) -> None:
    first, second = GpuWatch(tmp_path).look()
    assert first == Gpu(index=0, name="Card 0", memory_bytes=24 * GIB, used_bytes=6 * GIB, load=0.4)
    assert (second.index, second.load) == (1, None)


def test_the_kernel_tells_of_cards_of_other_makers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pynvml, "nvmlInit", lambda: None)
    monkeypatch.setattr(pynvml, "nvmlDeviceGetCount", lambda: 0)
    for card, values in {
        "card0": {
            "vendor": "0x1002",
            "gpu_busy_percent": "75",
            "mem_info_vram_total": "8192",
            "mem_info_vram_used": "12",
        },
        "card1": {"vendor": "0x8086"},
        "card2": {"vendor": "0x1af4"},
    }.items():
        folder = tmp_path / card / "device"
        folder.mkdir(parents=True)
        for name, value in values.items():
            (folder / name).write_text(f"{value}\n", encoding="ascii")
    assert GpuWatch(tmp_path).look() == (
        Gpu(index=-1, name="AMD card0", memory_bytes=8192, used_bytes=12, load=0.75),
        Gpu(index=-1, name="Intel card1"),
    )


def _spec(encoder: str, workers: int | None = None) -> TaskSpec:
    return TaskSpec(source="/v.mkv", output="/o.mkv", script="clip.set_output()", encoder=encoder, workers=workers)


@pytest.mark.usefixtures("two_cards")
def test_workers_are_spread_over_the_cards(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("ripgui.engine.work.share.GpuWatch", lambda: GpuWatch(tmp_path))
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
