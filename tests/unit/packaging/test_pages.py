# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages say what is true of this checkout. Links within docs are looked at by `make docs`."""

import re
import shlex
from collections.abc import Iterator
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest

from ripgui.cli.parser import make_parser
from ripgui.ui.actions import Command, Menu
from ripgui.ui.language.key import without_key
from ripgui.ui.menus import menus
from ripgui.ui.shortcut.keymap import KeyChoice, keymap
from ripgui.ui.shortcut.profile import Profile

ROOT = Path(__file__).parents[3]
_LINK = re.compile(r"""\]\(([^)\s]+)\)|(?:href|src|srcset)="([^"]+)\"""")


@pytest.fixture(scope="module")
def reference() -> ModuleType:
    spec = util.spec_from_file_location("reference", ROOT / "packaging" / "reference.py")
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_lists_that_the_program_writes_are_up_to_date(reference: ModuleType) -> None:
    pages = reference.pages()
    stale = [path.name for path, text in pages.items() if path.read_text(encoding="utf-8") != text]
    assert stale == [], "make docs"


def test_every_command_has_its_place_among_the_pages(reference: ModuleType) -> None:
    page = reference.command_line_page()
    for command in ("encode", "queue add", "storages upload", "endpoints call", "doctor"):
        assert f" ripgui {command}\n" in page


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_of_the_front_pages_lead_somewhere(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    for markdown, html in _LINK.findall(text):
        target = (markdown or html).partition("#")[0]
        if target and "://" not in target:
            assert (ROOT / target).exists(), target


def pages() -> list[Path]:
    """Those that people wrote."""
    written = {"command-line.md", "keys.md"}
    found = (path for path in (ROOT / "docs").glob("*.md") if path.name not in written)
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(found)]


def test_places_in_the_menus_are_called_as_in_the_program() -> None:
    """As *File › Settings …*: the menu and what is in it."""
    told = re.compile(r"\*([A-Z][^*›]* › [^*]+)\*")
    places = {f"{without_key(menu.title)} › {text_of(command)}" for menu in menus() for command in commands_of(menu)}
    wrong = [
        f"{path.name}: {named}"
        for path in pages()
        for named in told.findall(path.read_text(encoding="utf-8"))
        if without_key(" ".join(named.split())) not in places
    ]
    assert wrong == []


def text_of(entry: Command | Menu) -> str:
    return without_key(entry.title if isinstance(entry, Menu) else entry.text)


def commands_of(menu: Menu) -> Iterator[Command | Menu]:
    """All that is in it, at any depth."""
    for entry in menu.entries:
        if entry is not None:
            yield entry
        if isinstance(entry, Menu):
            yield from commands_of(entry)


def test_keys_that_pages_name_do_something() -> None:
    named = re.compile(
        r"(?<![+\w])((?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z0-9]\b|F\d+|Space|Tab|Home|End|Up|Down|Left|Right)|F\d+)"
    )
    commands = {each.name: each for menu in menus() for each in commands_of(menu) if isinstance(each, Command)}
    maps = [keymap(commands, KeyChoice(profile=profile)) for profile in Profile]
    every = {key for known in maps for keys in known.keys.values() for key in keys}
    assert [
        f"{path.name}: {key}"
        for path in pages()
        for key in named.findall(path.read_text(encoding="utf-8"))
        if key not in every
    ] == []


def test_commands_that_pages_show_are_understood(capsys: pytest.CaptureFixture[str]) -> None:
    """Every line of an example that begins with our name."""
    parser, refused, tried = make_parser(), [], 0
    for path in pages():
        for block in re.findall(r"^```[a-z]*\n(.*?)^```", path.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE):
            for line in re.split(r"\n|&&", block.replace("\\\n", " ")):
                words = shlex.split(line.strip().removeprefix("$ "), comments=True) if "ripgui" in line else []
                if not words or words[0] != "ripgui":
                    continue
                tried += 1
                try:
                    parser.parse_args(words[1:])
                except SystemExit as end:
                    if end.code:
                        refused.append(f"{path.name}: {line}\n{capsys.readouterr().err}")
    assert refused == []
    assert tried > 60


def test_targets_and_files_that_pages_name_are_there() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    roots = "ripgui|tests|packaging|resources|benchmarks|stubs"
    for path in pages():
        text = path.read_text(encoding="utf-8")
        assert set(re.findall(r"(?:`|^)(?:sudo )?make ([a-z-]+)\b", text, re.MULTILINE)) <= targets, path.name
        for file in re.findall(rf"`((?:{roots})/[\w./-]+\.\w+)`", text):
            assert "NAME" in file or (ROOT / file).exists(), f"{path.name}: {file}"


def test_symptoms_are_what_the_program_says() -> None:
    """What stands in quotes as seen; figures and names in it are anybody's."""
    of_others = {"uses API 3, which is no longer supported", "No module named …"}
    text = (ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
    seen = {
        quoted for row in re.findall(r"^\| ([^|]+) \|", text, re.MULTILINE) for quoted in re.findall(r'"([^"]+)"', row)
    }
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "ripgui").rglob("*.py"))
    said = re.sub(r"\{[^{}]*\}", "…", re.sub(r'"\s*\n\s*f?"', "", source))
    unknown = re.compile(r"…|\d+|zsmooth|libx264|yuv420p|FINALRIP_SOURCE")
    wrong = [
        quoted
        for quoted in seen - of_others
        if not re.search("[^\n]{0,30}".join(re.escape(part) for part in unknown.split(quoted)), said)
    ]
    assert len(seen) > 7
    assert wrong == []
