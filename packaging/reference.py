# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what pages have from elsewhere: docs/command-line.md and docs/keys.md from the program, and its icon.

python packaging/reference.py [--check]: with --check nothing is written, and 1 returned where a page is out of date.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from command_tree import commands, help_of, own_arguments, values_of
from ripgui.cli.parser import make_parser
from ripgui.ui.actions import Command, Menu, title
from ripgui.ui.menus import menus
from ripgui.ui.shortcut.keymap import KeyChoice, Keymap, keymap
from ripgui.ui.shortcut.listing import place_title
from ripgui.ui.shortcut.profile import TITLES

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
_HAND = "This page is written by `make docs` from the program itself; change the program."
_KEYS = f"""\
# Keys

{_HAND}

Every key can be changed, and these three sets be chosen, under *Help › Keyboard shortcuts* (F1), where you also find a
command by its name or by pressing a key. Keys of the preview go before the same keys of the window while a picture is
there to use them.

Without a mouse: Tab goes through a window as it is read, and a frame shows where the keyboard is. In the script Tab
indents, and Ctrl+Tab goes on. Tab also stops at the lines between parts of a window, which arrow keys move. Each entry
of a menu has a letter of its own.
"""


def main() -> int:
    parser = argparse.ArgumentParser(description="Writes what pages have from elsewhere.")
    parser.add_argument("--check", action="store_true", help="write nothing, tell what is out of date")
    is_check = parser.parse_args().check
    stale = [path for path, text in pages().items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        if is_check:
            print(f"{path.name} is out of date: make docs")
        else:
            path.write_text(pages()[path], encoding="utf-8")
    return 1 if is_check and stale else 0


def pages() -> dict[Path, str]:
    """The files, as they should be. A site can show nothing that lies outside docs, so it has an icon of its own."""
    icon = (ROOT / "resources" / "icons" / "ripgui.svg").read_text(encoding="utf-8")
    return {
        DOCS / "command-line.md": command_line_page(),
        DOCS / "keys.md": keys_page(),
        DOCS / "images" / "icon.svg": icon,
    }


def command_line_page() -> str:
    """Each command with what it takes. argparse's own layout is another one in each version of Python."""
    parts = [f"# Command line\n\n{_HAND}\n\n{make_parser().epilog}\n"]
    for words, command in commands(make_parser()):
        parts.append(f"\n{'#' * min(4, 1 + len(words))} ripgui {' '.join(words)}\n\n")
        parts += _described(command)
    return "".join(parts)


def _described(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield f"{parser.description}\n"
    rows = [_argument(parser, action) for action in own_arguments(parser)]
    if rows:
        yield "\n| argument | does |\n| --- | --- |\n"
        yield from rows
    if parser.epilog:
        yield f"\n{parser.epilog}\n"


def _argument(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    # A bar would end the cell of the table.
    values = values_of(parser, action).replace("|", "/")
    names = [" ".join(filter(None, (name, values))) for name in action.option_strings] or [values]
    needed = " (must be said)" if action.required and action.option_strings else ""
    return f"| {', '.join(f'`{name}`' for name in names)} | {help_of(parser, action)}{needed} |\n".replace("<", "&lt;")


def keys_page() -> str:
    """The menus in their order, with the keys of each set."""
    known = {command.name: command for menu in menus() for command in _entries(menu)}
    maps = [keymap(known, KeyChoice(profile=profile)) for profile in TITLES]
    parts = [_KEYS]
    for menu in menus():
        parts.append(f"\n## {menu.title.replace('&', '')}\n\n| command | works in | {' | '.join(TITLES.values())} |\n")
        parts.append("| --- | --- |" + " --- |" * len(maps) + "\n")
        parts += (_row(command, maps) for command in _entries(menu))
    return "".join(parts)


def _entries(menu: Menu) -> Iterator[Command]:
    for entry in menu.entries:
        if isinstance(entry, Menu):
            yield from _entries(entry)
        elif entry is not None:
            yield entry


def _row(command: Command, maps: list[Keymap]) -> str:
    cells = [title(command), place_title(command.place)]
    cells += [" ".join(f"`{key}`".replace("|", "\\|") for key in keys.keys[command.name]) for keys in maps]
    return f"| {' | '.join(cell or '–' for cell in cells)} |\n"


if __name__ == "__main__":
    sys.exit(main())
