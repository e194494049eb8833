# SPDX-License-Identifier: GPL-3.0-or-later
"""Graphics cards as a driver's library and the kernel would tell of them; this machine may have none."""

from pathlib import Path
from types import SimpleNamespace

import pynvml
import pytest

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
