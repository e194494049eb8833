# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands on watched folders say, remember and refuse."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ripgui.cli.main import run_command
from ripgui.core.watch import WatchedFolder
from ripgui.engine.lock import runner_lock
from ripgui.engine.preset.preset import DEFAULT_PRESET, own_folder
from ripgui.engine.script.trust import Trust
from ripgui.engine.store import Store

type Said = tuple[int, str, str]
type Say = Callable[..., Said]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Runs `ripgui watch WORDS…`; returns exit status, standard output and standard error."""

    def run(*words: str | Path) -> Said:
        status = run_command(["watch", *map(str, words)])
        out, err = capsys.readouterr()
        return status, out, err

    return run


def remembered() -> list[WatchedFolder]:
    store = Store()
    try:
        return store.watched()
    finally:
        store.close()


def test_a_folder_is_added_listed_and_removed(say: Say, tmp_path: Path) -> None:
    assert "no folder" in say("list")[1]
    assert say("add", tmp_path)[0] == 0
    more = ("--preset", "720p", "--no-subfolders", "--start", "-o", tmp_path / "{title} [CRC32].mp4", "--json")
    status, out, _ = say("add", f"{tmp_path}/.", *more)
    expected = WatchedFolder(
        folder=str(tmp_path),
        preset="720p",
        pattern="{title} [CRC32]",
        output_folder=str(tmp_path),
        has_subfolders=False,
        starts=True,
    )
    assert (status, json.loads(out)["pattern"], remembered()) == (0, "{title} [CRC32]", [expected])
    assert json.loads(say("list", "--json")[1])["folder"] == str(tmp_path)
    assert "720p" in say("list")[1]
    assert say("remove", tmp_path, "/elsewhere")[0] == 2
    assert remembered() == [expected]
    assert say("remove", tmp_path) == (0, f"{tmp_path} is watched no more\n", "")
    assert remembered() == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("/nowhere",), "not a folder"),
        (("",), "FOLDER is empty"),
        ((".", "--preset", "none"), "no preset"),
        ((".", "-o", ""), "-o is empty"),
        ((".", "-o", "name"), "neither a folder"),
        ((".", "-o", "/nowhere/{name}"), "does not exist"),
        ((".", "--preset", "720p", "-o", "{name}.mkv"), "leave the suffix out"),
    ],
)
def test_what_cannot_be_watched_is_refused_in_one_line(say: Say, words: tuple[str, ...], told: str) -> None:
    status, out, err = say("add", *words)
    assert (status, out, told in err, err.count("\n"), remembered()) == (2, "", True, 1, [])


def test_a_stranger_s_script_needs_a_word(say: Say, tmp_path: Path) -> None:
    own_folder().mkdir(parents=True)
    (own_folder() / "mine.toml").write_text(
        'format = 1\ntitle = "Mine"\nencoder = "-c:v libx264"\nscript = "print(1)"\n'
    )
    assert "--trust" in say("add", tmp_path, "--preset", "mine")[2]
    assert say("add", tmp_path, "--preset", "mine", "--trust")[0] == 0
    store = Store()
    assert Trust(store).is_trusted("print(1)")
    store.close()


def test_beside_another_runner_nothing_is_watched(say: Say) -> None:
    with runner_lock() as lock:
        assert lock.take()
        status, out, err = say("run")
    assert (status, out, "a window watches the same folders" in err) == (1, "", True)


def test_results_go_to_a_folder(say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert say("add", ".", "-o", f"..{os.sep}")[0] == 0
    (kept,) = remembered()
    assert (kept.output_folder, kept.pattern, kept.preset) == (str(tmp_path.parent), "{name}-encoded", DEFAULT_PRESET)
