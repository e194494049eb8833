# SPDX-License-Identifier: GPL-3.0-or-later
"""Loaders with real workers: one for each test, and one whose worker tests share that do it no harm."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ripgui.core.output import SOURCE
from ripgui.core.patience import Patience
from ripgui.ui.preview.frames import work
from ripgui.ui.preview.frames.loader import PreviewLoader
from tests.unit.ui.preview.frames.asker import SHORT, Asker, request_of
from tests.unit.ui.preview.running import running_loader


@pytest.fixture(scope="module")
def source(make_clip: Callable[..., Path]) -> str:
    return str(make_clip(frames=48, size="160x90", audio="stereo", audio_codec="flac"))


@pytest.fixture(scope="module")
def shared_loader(qapp: QApplication, module_home: Path, source: str) -> Iterator[PreviewLoader]:
    yield from running_loader(request_of(source, 0, SOURCE, 0, script=SHORT))


@pytest.fixture
def quick_watch(monkeypatch: pytest.MonkeyPatch) -> None:
    """A loader looks often whether a worker is still well, and soon begins what is begun at rest."""
    monkeypatch.setattr(work, "_TICK_S", 0.1)
    monkeypatch.setattr(work, "_REST_S", 0.1)


@pytest.fixture
def loader(qtbot: QtBot) -> Iterator[PreviewLoader]:
    made = PreviewLoader(Patience(first_s=60, next_s=60))
    yield made
    made.close()


@pytest.fixture
def ask(loader: PreviewLoader, source: str, qtbot: QtBot) -> Asker:
    return Asker(loader, source, qtbot)


@pytest.fixture
def ask_short(shared_loader: PreviewLoader, source: str, qtbot: QtBot) -> Asker:
    """Asks of SHORT, and of nothing else."""
    return Asker(shared_loader, source, qtbot)
