# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui endpoints` with servers on the loopback, and keys in the environment or the keyring."""

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest

from ripgui.cli.main import run_command
from ripgui.core.folders import config_folder
from tests.keyring_box import KeyringBox
from tests.remote import revid
from tests.remote.finalrip import TOKEN, FinalRipServer
from tests.remote.loopback import serve
from tests.remote.revid import RevidServer

PARAM = "ffmpeg -i - -c:v libx265 FINALRIP_ENCODED_CLIP.mkv"


@pytest.fixture
def keyring_box() -> Iterator[KeyringBox]:
    before = keyring.get_keyring()
    made = KeyringBox()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def farm() -> Iterator[FinalRipServer]:
    with serve(FinalRipServer()) as made:
        yield made


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = run_command(["endpoints", *words])
    said = capsys.readouterr()
    return status, said.out, said.err


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_farm_is_added_tried_and_removed(
    farm: FinalRipServer, keyring_box: KeyringBox, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{TOKEN}\n"))
    words = ["farm", "--kind", "finalrip", "--url", farm.url]
    assert run(capsys, "add", *words)[0] == 0
    assert list(keyring_box.kept.values()) == [TOKEN]
    assert TOKEN not in (config_folder() / "endpoints.json").read_text()
    status, _, told = run(capsys, "add", *words)
    assert (status, "is an endpoint farm already" in told) == (2, True)
    told = run(capsys, "list", "farm")[1]
    assert "[queue=default|priority] (default: default)" in told
    assert "[result=server|clips|stays]" in told
    [listed] = lines(run(capsys, "list", "--json")[1])
    assert (listed["kind"], listed["url"], listed["token"]) == ("finalrip", farm.url, "keyring")
    assert run(capsys, "test", "farm")[1].startswith("farm: FinalRip answers")
    assert run(capsys, "remove", "farm")[1] == "removed farm\n"
    assert keyring_box.kept == {}
    assert run(capsys, "list")[1].startswith("there is no endpoint")


def test_every_call_can_be_made_with_fields_and_files(
    farm: FinalRipServer, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FARM", TOKEN)
    run(capsys, "add", "farm", "--kind", "finalrip", "--url", farm.url, "--token", "env:FARM")
    farm.store["in.mkv"] = b"video"
    script = tmp_path / "encode.py"
    script.write_text("# FINALRIP_SOURCE\n")
    told = run(capsys, "call", "farm")[1]
    assert "retry/encode video_key=TEXT index=INTEGER script=TEXT encode_param=TEXT" in told
    assert lines(run(capsys, "call", "farm", "new", "video_key=in.mkv", "--json")[1]) == [None]
    start = ["start", "video_key=in.mkv", f"script=@{script}", f"encode_param={PARAM}", "slice=false"]
    assert run(capsys, "call", "farm", *start)[0] == 0
    assert farm.tasks["in.mkv"].script == "# FINALRIP_SOURCE\n"
    assert farm.asked[-1].form["slice"] == "false"
    rows = json.loads(run(capsys, "call", "farm", "list")[1])
    assert [(row["key"], row["status"]) for row in rows] == [("in.mkv", "running")]
    status, _, problem = run(capsys, "call", "farm", "start", "video_key=in.mkv")
    assert (status, "script is missing" in problem) == (2, True)
    status, _, problem = run(capsys, "call", "farm", "clear", "video_key=other.mkv")
    assert (status, "Task not found, please check the video key" in problem) == (1, True)


def test_what_costs_money_is_done_after_a_yes_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REVID", revid.KEY)
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    words = ["video/split", "video_url=https://e.com/in.mp4", 'splits=[{"start": "0:01", "end": "0:02"}]']
    with serve(RevidServer()) as server:
        run(capsys, "add", "splitter", "--kind", "revid", "--url", server.url, "--token", "env:REVID")
        status, _, problem = run(capsys, "call", "splitter", *words)
        assert (status, "35 credits" in problem, server.asked) == (2, True, [])
        [told] = lines(run(capsys, "call", "splitter", *words, "--yes", "--json")[1])
    assert told["job_id"] in server.jobs


@pytest.mark.parametrize(
    ("words", "mistake"),
    [
        (["--kind", "finalrip", "--token", "env:X"], "say its address with --url"),
        (["--kind", "transcoding", "--url", "http://e.com", "--token", "env:X"], "has no token"),
        (["--kind", "kokoon", "--token", "env:X", "--option", "colour=red"], "there is no 'colour'"),
        (["--kind", "kokoon", "--token", "env:X", "--storage", "box"], "fetches nothing from a storage"),
        (["--kind", "revid", "--token", "env:X", "--storage", "box"], "no storage 'box'"),
        (["--kind", "revid", "--token", "env:X", "--header", "X-Key=secret"], "env:NAME"),
        (["--kind", "revid", "--token", "env:X", "--header", "X-Key"], "is not NAME=VALUE"),
    ],
)
def test_what_does_not_fit_is_not_added(capsys: pytest.CaptureFixture[str], words: list[str], mistake: str) -> None:
    status, _, told = run(capsys, "add", "box", *words)

    assert (status, mistake in told) == (2, True), told
    assert not (config_folder() / "endpoints.json").exists()


def test_dangers_are_told_before_anything_is_kept(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["--kind", "visionular", "--access-key", "env:AK", "--secret-key", "env:SK", "--no-verify"]

    status, _, told = run(capsys, "add", "cloud", *words)

    assert status == 0
    assert "plain HTTP" in told
    assert "is not checked" in told
