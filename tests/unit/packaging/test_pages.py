# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages say what is true of this checkout. Links within docs are looked at by `make docs`."""

import re
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest

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
