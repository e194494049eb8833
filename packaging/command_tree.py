# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of the command line, as its own parsers tell them. argparse has no other way to ask."""

import argparse
from collections.abc import Iterator


def commands(
    parser: argparse.ArgumentParser, before: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    """Each command's words with its parser, which is given a description if it has none; those within it follow."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, command in action.choices.items():
                said = helps[name]
                command.description = command.description or f"{said[:1].upper()}{said[1:]}."
                yield (*before, name), command
                yield from commands(command, (*before, name))


def has_commands(parser: argparse.ArgumentParser) -> bool:
    return any(isinstance(action, argparse._SubParsersAction) for action in parser._actions)


def own_arguments(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """What can be given to a command, apart from the names of those within it, and from what every one takes."""
    own = (one for one in parser._actions if not isinstance(one, argparse._SubParsersAction | argparse._HelpAction))
    return [one for one in own if one.help != argparse.SUPPRESS]


def help_of(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    return parser._get_formatter()._expand_help(action) if action.help else ""


def values_of(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    """What has to follow an option's name, as argparse writes it; for an argument without one, its own in capitals."""
    formatter = parser._get_formatter()
    return formatter._format_args(action, formatter._get_default_metavar_for_optional(action))
