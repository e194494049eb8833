# SPDX-License-Identifier: GPL-3.0-or-later
"""Endpoints as a file, and tasks that name one."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.checked import from_json, to_json
from ripgui.core.endpoint import Endpoint, Target
from ripgui.core.error import InputError
from ripgui.core.task import TaskSpec
from ripgui.engine.delivery.endpoints import (
    endpoints_path,
    find_endpoint,
    load_endpoints,
    remove_endpoint,
    save_endpoint,
)
from ripgui.engine.queue.queue import Queue
from ripgui.engine.store import Store

SPEC = TaskSpec(source="/v/a.mkv", output="/v/out.mkv", script="x", encoder="-c:v libx264")
FARM = Endpoint(
    name="farm",
    kind="finalrip",
    url="https://farm.example",
    token="env:FARM_TOKEN",
    headers=(("X-Team", "env:TEAM"),),
    options=(("queue", "priority"),),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "queue.sqlite3")
    yield opened
    opened.close()


def test_an_endpoint_is_kept_by_its_name() -> None:
    save_endpoint(FARM)
    assert find_endpoint("farm") == FARM
    with pytest.raises(InputError, match="already"):
        save_endpoint(FARM)
    save_endpoint(replace(FARM, verifies=False), replaces=True)
    assert [endpoint.verifies for endpoint in load_endpoints()] == [False]
    remove_endpoint("farm")
    assert load_endpoints() == ()
    assert endpoints_path().name == "endpoints.json"


@pytest.mark.parametrize(
    "wrong",
    [
        {"url": "farm.example"},
        {"url": "https://me:word@farm.example"},
        {"token": "secret in the clear"},
        {"headers": (("Content-Length", "env:A"),)},
        {"headers": (("X-Key", "the key itself"),)},
        {"proxy": "socks5://farm.example"},
        {"timeout_s": 0.0},
        {"name": "two words"},
    ],
)
def test_what_is_no_endpoint_is_not_kept(wrong: dict[str, object]) -> None:
    with pytest.raises(InputError):
        save_endpoint(from_json(Endpoint, json.dumps({**json.loads(to_json(FARM)), **wrong})))
    assert load_endpoints() == ()


def test_a_task_names_an_endpoint_that_there_is(store: Store) -> None:
    spec = replace(SPEC, target=Target(endpoint="farm", options=(("slice", "false"),)))
    with pytest.raises(InputError, match="no endpoint 'farm'"):
        Queue(store).add([spec])
    save_endpoint(FARM)
    [task] = Queue(store).add([spec])
    assert store.task(task.id).spec.target == spec.target


def test_what_was_asked_for_before_there_were_endpoints_is_done_here() -> None:
    old = json.loads(to_json(SPEC))
    del old["target"]
    assert from_json(TaskSpec, json.dumps(old)) == SPEC
