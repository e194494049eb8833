# SPDX-License-Identifier: GPL-3.0-or-later
"""How large a result may become, and whether each of its chunks is encoded in two passes."""

import math
from dataclasses import dataclass

from ripgui.core.error import InputError

MOST_MIB = 10_000_000
_MIB = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """size_mib: of the whole file, 0 leaves it to the encoder line. two_pass: bits go where they are needed.

    A size implies two passes where the encoder can do them.
    """

    size_mib: float = 0.0
    two_pass: bool = False

    @property
    def is_set(self) -> bool:
        return bool(self.size_mib) or self.two_pass

    @property
    def size_bytes(self) -> int:
        return round(self.size_mib * _MIB)


def check_budget(budget: Budget) -> None:
    """Raises InputError for a size that no file can have."""
    if not math.isfinite(budget.size_mib) or not 0 <= budget.size_mib <= MOST_MIB or 0 < budget.size_bytes < _MIB // 64:
        raise InputError(f"the size {budget.size_mib:g} MiB is impossible: say 700 for 700 MiB, or 0 for any size")
