# SPDX-License-Identifier: GPL-3.0-or-later
"""What a session does with remote tasks when it opens."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ripgui.core.remote import Handle, RemotePhase, RemoteRecord
from ripgui.core.task import TaskState
from ripgui.engine.remote import remotes
from ripgui.engine.script.trust import Trust
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.store.remote import RemoteRecords
from tests.remote.loopback import serve
from tests.unit.engine.remote.farm import QUICK, Farm, add_task


def test_what_others_have_is_followed_though_the_queue_stands(
    qtbot: QtBot, make_clip: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remotes, "Pace", lambda: QUICK)
    source = tmp_path / "film.mkv"
    source.write_bytes(make_clip().read_bytes())
    with serve(Farm(b"")) as farm:
        store = Store()
        there = add_task(store, "finalrip", farm.url, source, result="stays")
        waits = store.add(there.spec)
        Trust(store).save(there.spec.script)
        farm.store["film-1.mkv"] = b"film"
        record = RemoteRecord(
            endpoint="box", key="film-1.mkv", phase=RemotePhase.FOLLOWING, handle=Handle(id="film-1.mkv")
        )
        RemoteRecords(store).keep(there.id, record)
        session = Session(store, Settings())
        assert session.become_runner()
        try:
            with qtbot.waitSignal(session.idle):
                session.open()
            assert store.task(there.id).state is TaskState.FAILED
            assert "was deleted there" in store.task(there.id).error
            assert store.task(waits.id).state is TaskState.WAITING
        finally:
            session.close()
    assert farm.count("/start") == 0
