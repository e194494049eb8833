# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that say that a task is done elsewhere."""

import argparse
from collections.abc import Sequence

from ripgui.core.endpoint import Target
from ripgui.core.error import InputError

_ENDPOINT_HELP = "the remote system that does it, see: ripgui endpoints list"
_OPTION_HELP = "what it is told of the task, see: ripgui endpoints list NAME; may be said again"


def add_target(parser: argparse.ArgumentParser, *, is_required: bool = False) -> None:
    parser.add_argument("--endpoint", required=is_required, metavar="NAME", help=_ENDPOINT_HELP)
    parser.add_argument("--option", action="append", default=[], metavar="NAME=VALUE", help=_OPTION_HELP)


def target_of(options: argparse.Namespace) -> Target:
    """This computer where nothing was said. Raises InputError."""
    name, said = getattr(options, "endpoint", None), getattr(options, "option", ())
    if name is None:
        if said:
            raise InputError("--option is for remote systems: say --endpoint, too")
        return Target()
    return Target(endpoint=name, options=tuple(pairs_of(said).items()))


def pairs_of(said: Sequence[str]) -> dict[str, str]:
    """What was said as NAME=VALUE. Raises InputError for anything else, and for a name that is said twice."""
    pairs: dict[str, str] = {}
    for each in said:
        name, mark, value = each.partition("=")
        if not mark or not name:
            raise InputError(f"{each!r} is not NAME=VALUE")
        if name in pairs:
            raise InputError(f"{name} is said twice")
        pairs[name] = value
    return pairs
