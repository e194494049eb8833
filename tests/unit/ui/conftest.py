# SPDX-License-Identifier: GPL-3.0-or-later
"""An application, its look, and a session without a runner."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.ui.theme import SchemeChoice, Theme


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        # Qt's offscreen display says so of every window that has a least size.
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, SchemeChoice.DARK)


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    made = Session(Store(), Settings())
    yield made
    made.close(keep=True)
