# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui submit` with a farm on the loopback."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ripgui.cli.main import run_command
from ripgui.core.endpoint import Endpoint
from ripgui.core.task import TaskState
from ripgui.engine.delivery.endpoints import save_endpoint
from ripgui.engine.remote import remotes
from ripgui.engine.store import Store
from tests.remote.finalrip import TOKEN
from tests.remote.loopback import serve
from tests.remote.revid import RevidServer
from tests.unit.engine.remote.farm import QUICK, Farm

pytestmark = pytest.mark.usefixtures("qapp")
"""One application serves all tests of a process: a command would make one that shows no window."""


@pytest.fixture
def source(tmp_path: Path, make_clip: Callable[..., Path]) -> Path:
    path = tmp_path / "film.mkv"
    path.write_bytes(make_clip().read_bytes())
    return path


@pytest.fixture
def farm(source: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Farm]:
    monkeypatch.setattr(remotes, "Pace", lambda: QUICK)
    monkeypatch.setenv("FARM_TOKEN", TOKEN)
    with serve(Farm(source.read_bytes())) as served:
        save_endpoint(Endpoint(name="farm", kind="finalrip", url=served.url, token="env:FARM_TOKEN"))
        yield served


def submit(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    capsys.readouterr()
    status = run_command(["submit", "--trust", *words])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_a_source_is_sent_and_its_result_fetched(farm: Farm, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = source.with_name("out.mkv")
    words = [str(source), "--endpoint", "farm", "--option", "queue=priority", "-o", str(output), "--json"]
    status, out, _ = submit(capsys, *words)
    assert status == 0
    events = [json.loads(line) for line in out.splitlines()]
    assert {event["state"] for event in events if event["event"] == "stage"} == {"remote"}
    [planned] = [event for event in events if event["event"] == "planned"]
    assert planned["chunks"] == [[0, 16], [16, 32], [32, 48]]
    assert events[-1]["event"] == "finished"
    assert (events[-1]["state"], events[-1]["output"], events[-1]["endpoint"]) == ("done", str(output), "farm")
    assert output.read_bytes() == farm.result
    assert farm.count("/start") == 1
    status, _, err = submit(capsys, *words)
    assert (status, "exists" in err) == (2, True)


def test_what_is_only_sent_is_left_to_the_queue(
    farm: Farm, source: Path, capsys: pytest.CaptureFixture[str], store: Store
) -> None:
    farm.stays_unmerged = True
    status, out, _ = submit(capsys, str(source), "--endpoint", "farm", "--no-wait")
    assert status == 0
    assert "task 1 is at farm" in out
    assert "farm: cutting" in out
    assert "same command" not in out
    [task] = store.tasks()
    assert (task.state, task.owner) == (TaskState.WAITING, "")
    farm.stays_unmerged = False
    assert run_command(["queue", "run"]) == 0
    assert store.task(task.id).state is TaskState.DONE
    assert farm.count("/start") == 1


@pytest.fixture
def store() -> Iterator[Store]:
    opened = Store()
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--endpoint", "nobody"], "no endpoint 'nobody'"),
        (["--endpoint", "farm", "--option", "speed=9"], "there is no 'speed'"),
        (["--endpoint", "farm", "--option", "queue"], "not NAME=VALUE"),
        (["--endpoint", "farm", "--option", "slice=perhaps"], "slice"),
    ],
)
def test_what_cannot_be_is_said_before_anything_is_sent(
    farm: Farm, source: Path, capsys: pytest.CaptureFixture[str], words: list[str], told: str
) -> None:
    status, _, err = submit(capsys, str(source), *words)
    assert (status, told in err, err.count("\n")) == (2, True, 1)
    assert farm.asked == []


def test_what_costs_money_wants_a_word(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    with serve(RevidServer()) as server:
        save_endpoint(Endpoint(name="paid", kind="revid", url=server.url))
        words = ("--endpoint", "paid", "--option", "splits=0:00-0:01")
        status, _, err = submit(capsys, "https://files.example.com/in.mkv", *words)
    assert (status, "--yes" in err) == (2, True)
    assert server.asked == []


def test_tasks_for_endpoints_go_into_the_queue(farm: Farm, source: Path, store: Store) -> None:
    assert run_command(["queue", "add", str(source), "--trust", "--endpoint", "farm", "--option", "slice=false"]) == 0
    [task] = store.tasks()
    assert (task.spec.target.endpoint, dict(task.spec.target.options)) == ("farm", {"slice": "false"})
    assert farm.asked == []
