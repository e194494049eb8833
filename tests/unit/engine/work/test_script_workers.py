# SPDX-License-Identifier: GPL-3.0-or-later
"""The workers of a task, and what they find when they begin."""

from collections.abc import Iterator
from contextlib import closing
from fractions import Fraction

import pytest

from ripgui.core.cancel import CancelToken
from ripgui.core.patience import Patience
from ripgui.core.task import TaskSpec
from ripgui.engine.work.preparation import Share, open_script
from ripgui.engine.work.script_workers import ScriptWorkers

_AS_LONG_AS_TOLD = """\
import os
from vapoursynth import core

core.std.BlankClip(length=int(os.environ["MALLOC_ARENA_MAX"])).set_output()
"""
_PATIENCE = Patience(first_s=60, next_s=60)
_SHARE = Share(workers=1, threads=0)
_SPEC = TaskSpec(source="film.mkv", output="film.out.mkv", script=_AS_LONG_AS_TOLD, encoder="-c:v libx264")


@pytest.fixture
def workers() -> Iterator[ScriptWorkers]:
    made = ScriptWorkers(_SPEC, "0123456789abcdef", _SHARE, _PATIENCE, token=CancelToken(), on_log=lambda _: None)
    with closing(made):
        yield made


def test_a_worker_keeps_its_memory_in_as_many_heaps_as_it_has_threads(
    workers: ScriptWorkers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MALLOC_ARENA_MAX", raising=False)
    assert _told(workers) == _SHARE.script_threads


def test_the_users_own_choice_stays(workers: ScriptWorkers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MALLOC_ARENA_MAX", "7")
    assert _told(workers) == 7


def _told(workers: ScriptWorkers) -> int:
    opened = open_script(workers.next_unopened(), _SPEC, _SHARE, Fraction(25), _PATIENCE).result(lambda _: None)
    return opened.clip.frames
