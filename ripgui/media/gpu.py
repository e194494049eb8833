# SPDX-License-Identifier: GPL-3.0-or-later
"""Graphics cards: name, memory and load, as NVIDIA's library and the kernel tell them. A machine may have none."""

import contextlib
import threading
from dataclasses import dataclass
from pathlib import Path

_DRM = Path("/sys/class/drm")
_MAKERS = {"0x1002": "AMD", "0x10de": "NVIDIA", "0x8086": "Intel"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Gpu:
    """index: CUDA's number in the order of the bus, -1 where CUDA does not run on it.

    memory_bytes, used_bytes: 0 where nobody tells. load: 0 to 1, None where nobody tells.
    """

    index: int
    name: str
    memory_bytes: int = 0
    used_bytes: int = 0
    load: float | None = None

    @property
    def is_cuda(self) -> bool:
        return self.index >= 0


class GpuWatch:
    """Looks at the cards again and again. The first look loads the driver's library; may be used on any thread."""

    def __init__(self, drm: Path = _DRM) -> None:
        self._drm = drm
        self._lock = threading.Lock()
        self._has_nvml: bool | None = None

    def look(self) -> tuple[Gpu, ...]:
        with self._lock:
            nvidia = self._nvidia()
            return (*nvidia, *_by_kernel(self._drm, has_nvml=bool(nvidia)))

    def _nvidia(self) -> tuple[Gpu, ...]:
        if self._has_nvml is False:
            return ()
        import pynvml

        try:
            if self._has_nvml is None:
                self._has_nvml = False
                pynvml.nvmlInit()
                self._has_nvml = True
            # NVML counts in the order of the bus, as CUDA does under CUDA_DEVICE_ORDER=PCI_BUS_ID.
            return tuple(_card(index) for index in range(pynvml.nvmlDeviceGetCount()))
        except pynvml.NVMLError:  # no card, no driver, or one that was just taken away
            return ()


def _card(index: int) -> Gpu:
    import pynvml

    handle = pynvml.nvmlDeviceGetHandleByIndex(index)
    memory = pynvml.nvmlDeviceGetMemoryInfo(handle)
    load = None
    with contextlib.suppress(pynvml.NVMLError):  # some cards do not tell
        load = pynvml.nvmlDeviceGetUtilizationRates(handle).gpu / 100
    return Gpu(
        index=index,
        name=pynvml.nvmlDeviceGetName(handle),
        memory_bytes=memory.total,
        used_bytes=memory.used,
        load=load,
    )


def _by_kernel(drm: Path, *, has_nvml: bool) -> tuple[Gpu, ...]:
    """Cards of other makers; one of NVIDIA's as well where its own library is not there."""
    cards = []
    for device in sorted(drm.glob("card[0-9]/device")):
        maker = _MAKERS.get(_read(device / "vendor"), "")
        if not maker or (maker == "NVIDIA" and has_nvml):
            continue
        busy = _read(device / "gpu_busy_percent")
        cards.append(
            Gpu(
                index=-1,
                name=_read(device / "product_name") or f"{maker} {device.parent.name}",
                memory_bytes=_number(device / "mem_info_vram_total"),
                used_bytes=_number(device / "mem_info_vram_used"),
                load=int(busy) / 100 if busy.isdigit() else None,
            )
        )
    return tuple(cards)


def _number(path: Path) -> int:
    text = _read(path)
    return int(text) if text.isdigit() else 0


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
