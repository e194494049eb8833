# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether what has a name works: each that is asked for is tried, whatever became of those before it."""

import json
import sys
from collections.abc import Callable, Iterable

from ripgui.core.error import RipError


def try_each(kind: str, names: Iterable[str], try_one: Callable[[str], str], *, as_json: bool) -> int:
    """The exit status. kind: what JSON calls it. try_one: what to tell of one that works; raises RipError."""
    failed = 0
    for name in dict.fromkeys(names):
        works = True
        try:
            told = try_one(name)
        except RipError as error:
            works, told = False, str(error)
            failed += 1
        if as_json:
            print(json.dumps({kind: name, "works": works, "told": told}, ensure_ascii=False))
        else:
            print(f"{name}: {told.removeprefix(f'{name}: ')}", file=sys.stdout if works else sys.stderr)
    return 1 if failed else 0
