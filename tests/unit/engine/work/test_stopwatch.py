# SPDX-License-Identifier: GPL-3.0-or-later
"""Time that was worked, without the pauses."""

import time

import pytest

from ripgui.engine.work.stopwatch import Stopwatch


def test_pauses_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    watch = Stopwatch(earlier_s=7.0)
    now[0] += 3
    watch.stop()
    now[0] += 50
    watch.stop()
    assert watch.seconds == 10.0
    watch.start()
    watch.start()
    now[0] += 2
    assert watch.seconds == 12.0
