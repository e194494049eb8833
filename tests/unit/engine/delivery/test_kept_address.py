# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses that open a door: nothing of that is in the queue, and another day finds it all the same."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.error import DiskFullError, InputError
from ripgui.core.folders import data_folder
from ripgui.core.task import TaskSpec
from ripgui.engine.delivery.kept_address import forget_address, keep_address, public_address, whole_address
from ripgui.engine.queue.queue import Queue
from ripgui.engine.queue.task_files import discard_files
from ripgui.engine.store import Store
from tests.full_disk import no_file_may_grow

LINK = "https://example.org/a%20film.mkv?X-Amz-Signature=s3cr3t&b=1#part"


def kept() -> list[Path]:
    return sorted((data_folder() / "addresses").glob("*"))


def test_the_queue_has_an_address_without_its_secret(tmp_path: Path) -> None:
    spec = TaskSpec(
        source=str(tmp_path / "a film.mkv"),
        output=str(tmp_path / "o.mkv"),
        script="",
        encoder="-c:v libx264",
        fetched_from=LINK,
    )
    store = Store()
    [task] = Queue(store).add([spec])
    claimed = Queue(store).claim(replace(spec, output=str(tmp_path / "p.mkv")), "me")
    store.close()
    for public in (task.spec.fetched_from, claimed.spec.fetched_from):
        assert public.startswith("https://example.org/a%20film.mkv#kept-")
        assert whole_address(public) == LINK
    [place] = kept()  # of both
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    told = [path for path in data_folder().rglob("*") if path.is_file() and b"s3cr3t" in path.read_bytes()]
    assert told == [place]
    discard_files(task)
    assert kept() == []


def test_what_was_fetched_is_forgotten_and_what_no_task_asks_for_goes_with_the_next() -> None:
    public = keep_address(LINK, [])
    forget_address(public)
    with pytest.raises(InputError, match="add the address again") as caught:
        whole_address(public)
    assert "s3cr3t" not in str(caught.value)
    old = keep_address(f"{LINK}&old", [])
    used = keep_address(f"{LINK}&used", [old])
    new = keep_address(f"{LINK}&new", [used])
    assert {path.name for path in kept()} == {each.rpartition("-")[2] for each in (used, new)}
    assert old not in (used, new)


def test_an_address_without_a_query_is_kept_as_it_is() -> None:
    for origin in ("https://example.org/a.mkv", "storage:box/what?.mkv", "https://example.org/a.mkv#t=1?", ""):
        assert keep_address(origin, []) == public_address(origin) == whole_address(origin) == origin
    public = public_address(LINK)
    assert (public_address(public), public_address("https://example.org/a.mkv?b") == public) == (public, False)
    assert kept() == []


def test_an_address_that_does_not_fit_leaves_those_that_are_kept() -> None:
    before = keep_address(LINK, [])
    with no_file_may_grow(8), pytest.raises(DiskFullError, match="cannot be written"):
        keep_address(f"{LINK}&c=2", [before])
    with no_file_may_grow(8), pytest.raises(DiskFullError, match="cannot be written"):
        keep_address(LINK, [before])
    assert len(kept()) == 1
    assert whole_address(before) == LINK
