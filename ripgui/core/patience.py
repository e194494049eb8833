# SPDX-License-Identifier: GPL-3.0-or-later
"""How long others may take."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long a call may go without a sign of life. first_s: before the first one; next_s: between two."""

    first_s: float = 900.0
    next_s: float = 60.0
