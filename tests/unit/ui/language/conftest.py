# SPDX-License-Identifier: GPL-3.0-or-later
"""A language that nobody speaks in the place of Japanese, and the window's languages, put away afterwards."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ripgui.ui.language import known, languages, told
from ripgui.ui.language.languages import Languages
from tests.unit.ui.pseudo import write_pseudo
from translations.__main__ import compile_all

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


@pytest.fixture(scope="session")
def _compiled() -> None:
    """`make test` compiles them; whoever runs one test alone has them here."""
    with FileLock(Path(tempfile.gettempdir()) / "ripgui-translations.lock"):
        compile_all()


@pytest.fixture
def spoken(_compiled: None, qapp: QApplication) -> Iterator[Languages]:
    made = Languages(qapp, "en")
    yield made
    made.choose("en")
    made.put_away()
    made.setParent(None)
    QLocale.setDefault(QLocale.c())
