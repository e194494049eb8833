# SPDX-License-Identifier: GPL-3.0-or-later
"""What workers that run scripts find in their environment."""

import pytest

from ripgui.workers.environment import memory_environment


def test_memory_is_kept_in_as_many_heaps_as_frames_are_made_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MALLOC_ARENA_MAX", raising=False)
    assert memory_environment(3) == {"MALLOC_ARENA_MAX": "3"}


def test_what_the_user_has_set_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MALLOC_ARENA_MAX", "7")
    assert memory_environment(3) == {}
