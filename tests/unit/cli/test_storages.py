# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui storages` on a real server, with its keys in the environment, in the keyring, or nowhere."""

import io
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import keyring
import pytest

from ripgui.cli.main import run_command
from ripgui.core.folders import config_folder
from ripgui.core.storage import Delivery, Storage
from ripgui.core.task import TaskSpec, TaskState
from ripgui.core.treatment import Treatment
from ripgui.engine.delivery.storages import add_storage
from ripgui.engine.store import Store
from tests.keyring_box import KeyringBox
from tests.s3 import ACCESS_KEY, SECRET_KEY


@pytest.fixture
def keyring_box() -> Iterator[KeyringBox]:
    before = keyring.get_keyring()
    made = KeyringBox()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = run_command(["storages", *words])
    said = capsys.readouterr()
    return status, said.out, said.err


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_file_goes_there_and_back(box: Storage, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    words = ["--bucket", box.bucket, "--endpoint-url", box.endpoint, "--prefix", "out"]
    keys = ["--access-key", "env:BOX_ACCESS", "--secret-key", "env:BOX_SECRET"]
    assert run(capsys, "add", "box", *words, *keys)[0] == 0
    status, _, told = run(capsys, "add", "box", *words, *keys)
    assert (status, "is a storage box already" in told) == (2, True)
    assert run(capsys, "test", "box")[1] == f"box: {box.bucket} can be listed, written and deleted from\n"
    film = tmp_path / "film.mkv"
    film.write_bytes(os.urandom(1000))
    status, told, _ = run(capsys, "upload", "box", str(film), "--key", "shows/", "--json")
    assert (status, lines(told)[-1]["key"]) == (0, "shows/film.mkv")
    [found] = lines(run(capsys, "list", "box", "shows/", "--json")[1])
    assert (found["key"], found["size_bytes"]) == ("shows/film.mkv", 1000)
    back = tmp_path / "back.mkv"
    assert run(capsys, "download", "box", "shows/film.mkv", "-o", str(back))[0] == 0
    assert back.read_bytes() == film.read_bytes()
    assert run(capsys, "delete", "box", "shows/film.mkv")[0] == 0
    assert SECRET_KEY not in (config_folder() / "storages.json").read_text()
    assert run(capsys, "remove", "box")[1] == "removed box\n"
    assert run(capsys, "list")[1].startswith("there is no storage")


def test_keys_that_are_typed_go_to_the_keyring(
    keyring_box: KeyringBox, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{ACCESS_KEY}\n{SECRET_KEY}\n"))
    assert run(capsys, "add", "films", "--bucket", "films", "--endpoint-url", "http://127.0.0.1:9")[0] == 0
    assert set(keyring_box.kept.values()) == {ACCESS_KEY, SECRET_KEY}
    assert SECRET_KEY not in (config_folder() / "storages.json").read_text()
    [listed] = lines(run(capsys, "list", "--json")[1])
    assert (listed["secret_key"], listed["provider"]) == ("keyring", "other")
    assert run(capsys, "remove", "films")[0] == 0
    assert keyring_box.kept == {}


def test_without_a_keyring_nothing_is_added(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{ACCESS_KEY}\n{SECRET_KEY}\n"))
    status, _, told = run(capsys, "add", "films", "--bucket", "films", "--endpoint-url", "http://127.0.0.1:9")
    assert (status, "say env:NAME" in told, told.count("\n")) == (2, True, 1)
    assert not (config_folder() / "storages.json").exists()


def test_a_key_that_is_written_out_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(capsys, "add", "films", "--bucket", "films", "--secret-key", "hunter2")
    told = capsys.readouterr().err
    assert (ended.value.code, "named, not written out" in told, "hunter2" in told) == (2, True, False)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"bucket": "nobody-has-it"}, "there is no bucket nobody-has-it"),
        ({"secret_key": "env:BOX_ACCESS"}, "secret key does not belong"),
    ],
    ids=["bucket", "secret"],
)
def test_what_is_wrong_is_one_line(
    box: Storage, capsys: pytest.CaptureFixture[str], change: dict[str, Any], told: str
) -> None:
    add_storage(replace(box, **change))
    status, _, said = run(capsys, "test", "box")
    assert (status, told in said, said.count("\n")) == (1, True, 1)


def test_tasks_that_name_what_is_removed_are_told(
    box: Storage, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    add_storage(box)
    store = Store()
    sent = Treatment(delivery=Delivery(storage="box"))
    spec = TaskSpec(source="/a.mkv", output=str(tmp_path / "o.mkv"), script="", encoder="-c:v libx264", treatment=sent)
    fetched = replace(spec, treatment=Treatment(), fetched_from="storage:box/a.mkv")
    for each, state in ((spec, TaskState.WAITING), (spec, TaskState.DONE), (fetched, TaskState.FAILED)):
        store.update(store.add(each).id, state=state)
    store.close()
    status, out, told = run(capsys, "remove", "box")
    assert (status, out) == (0, "removed box\n")
    assert told == "ripgui: these tasks still name box and will fail without it: 1, 3\n"
