# SPDX-License-Identifier: GPL-3.0-or-later
"""The cancel token's two levels."""

import pytest

from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.error import Cancelled


def test_finishing_what_runs_is_not_yet_a_reason_to_break_off() -> None:
    token = CancelToken()
    called: list[str] = []
    token.on_now(lambda: called.append("now"))
    token.ask(StopLevel.AFTER_RUNNING)
    token.check()
    assert called == []
    token.ask(StopLevel.NOW)
    assert called == ["now"]
    with pytest.raises(Cancelled):
        token.check()


def test_the_level_only_rises_and_callbacks_run_once() -> None:
    token = CancelToken()
    called: list[str] = []
    token.on_now(lambda: called.append("early"))
    token.ask(StopLevel.NOW)
    token.ask(StopLevel.AFTER_RUNNING)
    token.ask(StopLevel.NOW)
    assert token.level is StopLevel.NOW
    token.on_now(lambda: called.append("late"))
    assert called == ["early", "late"]


def test_a_withdrawn_callback_is_not_called() -> None:
    token = CancelToken()
    called: list[str] = []
    withdraw = token.on_now(lambda: called.append("never"))
    withdraw()
    token.ask(StopLevel.NOW)
    assert called == []
