# SPDX-License-Identifier: GPL-3.0-or-later
"""Results on their way back: several of them, of another form, and of another length than their source."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.cancel import CancelToken
from ripgui.core.error import RemoteError
from ripgui.core.remote import RemoteState, RemoteStatus
from ripgui.core.task import Task
from ripgui.engine.remote.desk import Desk
from ripgui.engine.remote.fetching import Fetching
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.merging import Result
from ripgui.web.http import BusyError
from tests.unit.engine.remote.farm import FACTS, QUICK, add_task
from tests.unit.web.raw_site import RawSite, answer, serve_raw


@pytest.fixture
def store() -> Iterator[Store]:
    opened = Store()
    yield opened
    opened.close()


@pytest.fixture
def site() -> Iterator[RawSite]:
    with serve_raw() as served:
        yield served


def fetched(
    store: Store, task: Task, *lists: tuple[str, ...], waited: Callable[[BusyError], None] = lambda _: None
) -> Result:
    """lists: the addresses that are told, one after another."""
    answers = [RemoteStatus(state=RemoteState.DONE, results=results) for results in lists]
    desk = Desk(store, Settings, lambda _: None, QUICK)

    async def wait_out(error: BusyError) -> None:
        waited(error)

    fetching = Fetching(task, desk, CancelToken(), say=lambda *_: None, wait_out=wait_out, notes=("a note",))

    async def again() -> RemoteStatus:
        return answers.pop(0)

    try:
        return asyncio.run(fetching.run(answers.pop(0), again))
    finally:
        desk.close()


def test_several_results_have_names_of_their_own_and_a_link_may_expire(
    store: Store, site: RawSite, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    clip = make_clip(container="mp4").read_bytes()
    site.script = lambda asked, connection: connection.sendall(
        answer(clip) if "fresh" in asked.path else answer(b"<Error>expired</Error>", "403 Forbidden")
    )
    source = tmp_path / "film.mkv"
    source.touch()
    task = replace(add_task(store, "finalrip", "http://127.0.0.1:1", source), work_folder=str(tmp_path / ".ripgui-1"))
    old = tuple(f"{site.url}/{name}?old" for name in ("a.mp4", "b.mp4", "list.m3u8"))
    fresh = tuple(address.replace("?old", "?fresh") for address in old)
    result = fetched(store, task, old, fresh)
    assert (result.output, result.frames) == (str(tmp_path / "out.mp4"), 48)
    assert Path(result.output).read_bytes() == clip
    assert (tmp_path / "out-2.mp4").read_bytes() == clip
    assert result.notes[0] == "a note"
    assert any("out-2.mp4" in note for note in result.notes)
    assert any(note.endswith("list.m3u8") for note in result.notes)
    assert store.task(task.id).spec.output == result.output
    assert not list(tmp_path.glob(".*part*"))


def test_another_length_is_noted_as_a_difference(
    store: Store, site: RawSite, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    site.script = lambda _, connection: connection.sendall(answer(make_clip().read_bytes()))
    source = tmp_path / "film.mkv"
    source.touch()
    task = add_task(store, "finalrip", "http://127.0.0.1:1", source)
    task = replace(task, work_folder=str(tmp_path / ".ripgui-1"), facts=replace(FACTS, duration_s=12.0))
    fetched(store, task, (f"{site.url}/a.mkv",))
    [difference] = store.task(task.id).differences
    assert difference.startswith("the result is 10.0")
    assert difference.endswith("s shorter than its source")


def test_an_outage_while_a_result_comes_is_waited_out(
    store: Store, site: RawSite, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    clip = make_clip().read_bytes()
    statuses = ["418 Teapot", "200 OK"]
    site.script = lambda _, connection: connection.sendall(answer(clip, statuses.pop(0)))
    source = tmp_path / "film.mkv"
    source.touch()
    task = add_task(store, "finalrip", "http://127.0.0.1:1", source)
    task = replace(task, work_folder=str(tmp_path / ".ripgui-1"))
    address, waited = (f"{site.url}/a.mkv",), list[BusyError]()
    assert fetched(store, task, address, address, waited=waited.append).frames == 48
    assert "418" in str(waited[0])


def test_done_without_a_result_is_said(store: Store, tmp_path: Path) -> None:
    source = tmp_path / "film.mkv"
    source.touch()
    task = add_task(store, "finalrip", "http://127.0.0.1:1", source)
    with pytest.raises(RemoteError, match="tells of no result"):
        fetched(store, task, ())
