# SPDX-License-Identifier: GPL-3.0-or-later
"""A language that nobody speaks in the place of Japanese."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ripgui.ui.language import known, languages, told
from tests.unit.ui.pseudo import write_pseudo

PSEUDO = "ja"


@pytest.fixture(scope="session")
def pseudo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pseudo")
    write_pseudo(folder / "translations", PSEUDO)
    return folder


@pytest.fixture
def pseudo(pseudo_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The code of a language in which each text stands in brackets."""
    for module in (known, languages):
        monkeypatch.setattr(module, "resource_folder", lambda: pseudo_folder)
    _forget()
    yield PSEUDO
    _forget()


def _forget() -> None:
    """What was kept of a language with the same code."""
    for kept in (known.known_texts, told._in_words, told._book):
        kept.cache_clear()
