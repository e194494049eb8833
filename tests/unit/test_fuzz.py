# SPDX-License-Identifier: GPL-3.0-or-later
"""The short form of the fuzz: what was found once, and a few inputs of each kind."""

import pytest

from tests.chaos.found import FOUND
from tests.chaos.fuzz import Found, examples, try_one
from tests.chaos.target import Target
from tests.chaos.targets import all_targets

_TARGETS = all_targets()
_COUNT = 25


@pytest.mark.filterwarnings("ignore:invalid escape sequence:SyntaxWarning", "ignore::DeprecationWarning")
@pytest.mark.parametrize("target", _TARGETS.values(), ids=_TARGETS.keys())
def test_what_was_found_once_stays_mended_and_nothing_else_is_wrong(target: Target) -> None:
    found = Found(name=target.name)
    for data in (*target.seeds, *FOUND.get(target.name, ())):
        try_one(target, data, found)
    if target.is_quick:
        examples(target, _COUNT, 1, found)
    assert found.faults == {}


def test_what_was_found_belongs_to_something() -> None:
    assert FOUND.keys() <= _TARGETS.keys()
