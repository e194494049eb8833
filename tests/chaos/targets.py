# SPDX-License-Identifier: GPL-3.0-or-later
"""All targets of the fuzz, by name."""

from functools import cache

from tests.chaos.kept_targets import kept_targets
from tests.chaos.target import Target
from tests.chaos.text_targets import TEXT_TARGETS


@cache
def all_targets() -> dict[str, Target]:
    return {target.name: target for target in (*TEXT_TARGETS, *kept_targets())}


def target(name: str) -> Target:
    return all_targets()[name]
