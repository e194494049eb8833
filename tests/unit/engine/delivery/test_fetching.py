# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be fetched: which file it becomes, and that it takes no other's place."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.error import InputError
from ripgui.core.history import HistoryEntry
from ripgui.core.task import Task, TaskSpec, TaskState
from ripgui.delivery.landing import Arriving, Landing
from ripgui.engine.delivery.fetching import divided, is_awaited, is_remote, place_for, refuse_others
from ripgui.engine.queue.history import spec_again
from ripgui.engine.queue.task_files import discard_files
from ripgui.engine.store import Store

LINK = "https://example.org/films/a%20film.mkv?X-Amz-Signature=abc"
SPEC = TaskSpec(source="", output="/o.mkv", script="", encoder="", fetched_from=LINK)


@pytest.mark.parametrize(
    ("origin", "name"),
    [
        (LINK, "a film.mkv"),
        ("storage:box/shows/take.mkv", "take.mkv"),
        ("https://example.org/", "download"),
        ("https://example.org/a%2F..%2Fb.mkv", "b.mkv"),
        (f"https://example.org/{'x' * 300}.mkv", f"{'x' * 120}.mkv"),
    ],
)
def test_an_address_says_which_file_it_becomes(origin: str, name: str, tmp_path: Path) -> None:
    assert place_for(origin, str(tmp_path)) == os.path.join(tmp_path, name)


def test_files_and_addresses_are_told_apart(tmp_path: Path) -> None:
    told: list[str] = []
    named = [
        "/videos/a.mkv",
        "file:///videos/a%20b.mkv",
        LINK,
        "https://me:pw@example.org/a.mkv",
        "HTTPS://example.org/b.mkv",
    ]
    files, places = divided(named, str(tmp_path), told.append)
    assert files == ["/videos/a.mkv", "/videos/a b.mkv"]
    assert places == {str(tmp_path / "a film.mkv"): LINK, str(tmp_path / "b.mkv"): "HTTPS://example.org/b.mkv"}
    assert len(told) == 1
    assert "pw" not in told[0]
    assert not is_remote("/https:/a.mkv")


def test_a_file_that_nobody_fetched_is_left_alone(tmp_path: Path) -> None:
    spec = replace(SPEC, source=str(tmp_path / "a film.mkv"))
    assert is_awaited(spec)
    refuse_others([spec], [])
    (tmp_path / "a film.mkv").write_text("mine")
    assert not is_awaited(spec)
    with pytest.raises(InputError, match="exists already"):
        refuse_others([spec], [])
    refuse_others([spec], [Task(id=1, spec=spec)])


def test_what_came_so_far_goes_with_its_task(tmp_path: Path) -> None:
    spec = replace(SPEC, source=str(tmp_path / "a film.mkv"))
    with Landing(spec.source, "there") as landing:
        landing.begin(Arriving(origin="there", tag='"1"', size_bytes=10), start=0, most_bytes=100)
        landing.write(b"some")
    assert len(list(tmp_path.iterdir())) == 2
    discard_files(Task(id=1, spec=spec))
    assert list(tmp_path.iterdir()) == []


def test_what_was_fetched_is_run_again_as_a_file(tmp_path: Path) -> None:
    store = Store()
    spec = replace(SPEC, source=str(tmp_path / "a film.mkv"), output=str(tmp_path / "o.mkv"))
    entry = HistoryEntry(task=1, spec=spec, state=TaskState.DONE)
    assert spec_again(entry, store).fetched_from == LINK
    (tmp_path / "a film.mkv").write_bytes(b"a film")
    assert spec_again(entry, store).fetched_from == ""
    store.close()
