# SPDX-License-Identifier: GPL-3.0-or-later
"""Where chunk workers run: a slot is room for one of them, on the processor or on a graphics card."""

import re
from dataclasses import dataclass

CPU_NAME = "CPU"
# What a script says where it runs models on a graphics card.
_ON_CUDA = re.compile(r"""\bcore\.trt\.|\bprovider\s*=\s*["'](?:CUDA|TRT|TensorRT)""", re.IGNORECASE)
_CUDA_ENCODER = re.compile(r"_nvenc$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """cuda_index: of the card in the order of the bus, -1 for the processor. name: for people."""

    cuda_index: int = -1
    name: str = CPU_NAME

    @property
    def environment(self) -> dict[str, str]:
        """Variables that pin a process, and the encoder that it starts, to the card: it is the only one they see."""
        if self.cuda_index < 0:
            return {}
        return {"CUDA_DEVICE_ORDER": "PCI_BUS_ID", "CUDA_VISIBLE_DEVICES": str(self.cuda_index)}


def needs_cuda(script: str, codec: str) -> bool:
    """Whether a task works on NVIDIA's cards, as far as its script and its encoder's name tell."""
    return bool(_CUDA_ENCODER.search(codec) or _ON_CUDA.search(script))
