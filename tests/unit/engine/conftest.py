# SPDX-License-Identifier: GPL-3.0-or-later
"""The store of a test's own data folder."""

from collections.abc import Iterator

import pytest

from ripgui.engine.store import Store


@pytest.fixture
def store() -> Iterator[Store]:
    opened = Store()
    yield opened
    opened.close()
