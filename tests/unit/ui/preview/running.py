# SPDX-License-Identifier: GPL-3.0-or-later
"""A loader whose worker several tests share."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy, QTest

from ripgui.core.patience import Patience
from ripgui.ui.preview.frames import work
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.frames.picture import Request


def running_loader(request: Request) -> Iterator[PreviewLoader]:
    """It has shown what is asked for, so that its script runs. It never rests, and so begins nothing within a test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(work, "_REST_S", 3600.0)
        made = PreviewLoader(Patience(first_s=60, next_s=60))
        rendered = QSignalSpy(made.rendered)
        made.request(request)
        late_s = time.monotonic() + 30
        while not rendered.count() and time.monotonic() < late_s:
            QTest.qWait(10)
        yield made
        made.close()
