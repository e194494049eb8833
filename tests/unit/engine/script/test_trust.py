# SPDX-License-Identifier: GPL-3.0-or-later
"""A script that nobody here wrote or confirmed does not run, whoever asks for it."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ripgui.cli.main import run_command
from ripgui.core.event import Finished
from ripgui.core.folders import config_folder
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec, TaskState
from ripgui.engine.preset.preset import load_presets
from ripgui.engine.queue.adding import AddOptions
from ripgui.engine.queue.queue import Queue
from ripgui.engine.script.template import load_templates
from ripgui.engine.script.trust import UNTRUSTED, Trust, trouble
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.runner import JobRunner

FAST = "-c:v libx264 -preset ultrafast"


def marking(folder: Path) -> tuple[str, Path]:
    """A script that leaves a file behind when it runs, and that file."""
    mark = folder / "it-ran"
    return f"open({str(mark)!r}, 'w').close()\n{SOURCE_SCRIPT}", mark


def test_what_ships_is_trusted_and_nothing_else(store: Store) -> None:
    trust = Trust(store)
    shipped = [preset.script for preset in load_presets()] + [template.script for template in load_templates()]
    assert all(trust.is_trusted(script) for script in (*shipped, SOURCE_SCRIPT))
    assert not trust.is_trusted(SOURCE_SCRIPT + "#")
    assert not trust.knows("")


def test_trust_is_remembered_by_content_and_heard_of_by_others(store: Store) -> None:
    one, other = Trust(store), Trust(store)
    one.save("a = 1\nb = 2\n")
    assert other.is_trusted("a = 1\r\nb = 2\r\n")
    assert not other.is_trusted("a = 1\nb = 3\n")
    assert Trust(store).knows("a = 1\nb = 2\n")


@pytest.mark.parametrize(
    ("trusted", "other"),
    [
        ("# harmless\x0cprint(1)\n", "# harmless\nprint(1)\n"),
        ("# harmless\N{NEXT LINE}print(1)\n", "# harmless\nprint(1)\n"),
        ("ｅｘｉｔ = 1\n", "exit = 1\n"),  # Python takes both for one name, and texts for two
        ("x = 'ﬁlm'\n", "x = 'film'\n"),
        ("if x:\n    a()\n", "if x:\n\ta()\n"),
        ("a()\n", " a()\n"),
    ],
)
def test_a_character_that_python_reads_otherwise_is_another_script(store: Store, trusted: str, other: str) -> None:
    trust = Trust(store)
    trust.save(trusted)
    assert trust.is_trusted(trusted)
    assert not trust.is_trusted(other)


def test_a_queue_of_the_first_format_learns_to_remember_trust(store: Store) -> None:
    task = store.add(TaskSpec(source="/a", output="/b.mkv", script="x", encoder=FAST))
    with sqlite3.connect(store.path) as database:
        database.execute("DROP TABLE trusted")
        database.execute("ALTER TABLE task DROP COLUMN is_withheld")
        database.execute("ALTER TABLE task DROP COLUMN delivered")
        database.execute("ALTER TABLE chunk DROP COLUMN checksum")
        database.execute("PRAGMA user_version = 1")
    database.close()
    upgraded = Store(store.path)
    Trust(upgraded).save("x")
    assert upgraded.task(task.id) == task
    assert Trust(upgraded).is_trusted("x")
    upgraded.close()


def test_a_task_that_a_text_told_to_be_withheld_is_told_so_by_its_runner(store: Store) -> None:
    task = store.add(TaskSpec(source="/a", output="/b.mkv", script="x", encoder=FAST))
    done = store.add(TaskSpec(source="/a", output="/c.mkv", script="x", encoder=FAST))
    store.update(task.id, error="its script was never run here, said an older version")
    store.update(done.id, state=TaskState.FAILED, error="no such file")
    with sqlite3.connect(store.path) as database:
        database.execute("ALTER TABLE task DROP COLUMN is_withheld")
        database.execute("ALTER TABLE task DROP COLUMN delivered")
        database.execute("ALTER TABLE chunk DROP COLUMN checksum")
        database.execute("PRAGMA user_version = 2")
    database.close()
    upgraded = Store(store.path)
    assert [trouble(known) for known in upgraded.tasks()] == ["", "no such file"]
    upgraded.close()


def test_what_a_task_waits_for_is_forgotten_with_its_script(store: Store) -> None:
    task = store.add(TaskSpec(source="/a", output="/b.mkv", script="x", encoder=FAST))
    store.update(task.id, is_withheld=True)
    Queue(store).edit(task.id, replace(task.spec, encoder="-c:v libx265"))
    assert store.task(task.id).is_withheld
    Queue(store).edit(task.id, replace(task.spec, script=SOURCE_SCRIPT))
    assert not store.task(task.id).is_withheld


def test_the_queue_passes_over_an_untrusted_script_and_says_why(
    store: Store, make_clip: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    script, mark = marking(tmp_path)
    source = str(make_clip(frames=24))
    queue = Queue(store)
    withheld = store.add(TaskSpec(source=source, output=str(tmp_path / "a.mkv"), script=script, encoder=FAST))
    plain = store.add(TaskSpec(source=source, output=str(tmp_path / "b.mkv"), script=SOURCE_SCRIPT, encoder=FAST))
    _run_all(JobRunner(store, Settings(keep_awake=False)), qtbot)
    assert store.task(plain.id).state is TaskState.DONE
    waits = store.task(withheld.id)
    assert (waits.state, waits.is_withheld, waits.error) == (TaskState.WAITING, True, "")
    assert trouble(waits) == UNTRUSTED
    assert not mark.exists()
    queue.trust(withheld.id)
    assert trouble(store.task(withheld.id)) == ""
    _run_all(JobRunner(store, Settings(keep_awake=False)), qtbot)
    assert (store.task(withheld.id).state, store.task(withheld.id).is_withheld) == (TaskState.DONE, False)
    assert mark.exists()


def test_a_runner_that_is_handed_an_untrusted_task_does_not_run_it(store: Store, tmp_path: Path) -> None:
    script, mark = marking(tmp_path)
    task = store.add(TaskSpec(source="/a", output=str(tmp_path / "a.mkv"), script=script, encoder=FAST))
    assert JobRunner(store, Settings()).run_task(task) is None
    assert store.task(task.id).is_withheld
    assert not mark.exists()


def test_a_session_trusts_at_once_and_frees_what_waited_for_it(tmp_path: Path, qtbot: QtBot) -> None:
    script, _ = marking(tmp_path)
    store = Store()
    session = Session(store, Settings())
    try:
        task = store.add(TaskSpec(source="/a", output=str(tmp_path / "a.mkv"), script=script, encoder=FAST))
        store.update(task.id, is_withheld=True)
        assert not session.is_trusted(script)
        session.trust(script)
        assert session.is_trusted(script)
        qtbot.waitUntil(lambda: not store.task(task.id).is_withheld)
        assert Trust(store).is_trusted(script)
    finally:
        session.close()


def test_adding_a_file_with_an_untrusted_script_only_lets_it_wait(
    make_clip: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    script, mark = marking(tmp_path)
    store = Store()
    session = Session(store, Settings(keep_awake=False))
    try:
        assert session.become_runner()
        session.open()
        session.add([str(make_clip(frames=24))], AddOptions(script=script, encoder=FAST, folder=str(tmp_path)))
        session.start()
        qtbot.waitUntil(lambda: [task.is_withheld for task in store.tasks()] == [True])
        qtbot.waitUntil(lambda: not session.is_running)
        assert not mark.exists()
    finally:
        session.close()


def test_on_the_command_line_a_named_file_is_trusted_and_a_named_preset_is_not(
    make_clip: Callable[..., Path], tmp_path: Path, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    script, mark = marking(tmp_path)
    source = str(make_clip(frames=24))
    folder = config_folder() / "presets"
    folder.mkdir(parents=True)
    (folder / "theirs.toml").write_text(
        f"format = 1\ntitle = 'Theirs'\nencoder = '{FAST}'\nscript = '''{script}'''\n", encoding="utf-8"
    )
    add = ["queue", "add", source, "-o", str(tmp_path / "a.mkv"), "--preset", "theirs"]
    assert run_command(add) == 2
    assert "never run here" in capsys.readouterr().err
    assert store.tasks() == []
    assert run_command([*add, "--trust"]) == 0
    assert Trust(store).is_trusted(script)
    named = tmp_path / "named.vpy"
    named.write_text(f"# mine\n{script}", encoding="utf-8")
    assert run_command(["queue", "add", source, "-o", str(tmp_path / "b.mkv"), "--script", str(named)]) == 0
    assert Trust(store).is_trusted(f"# mine\n{script}")
    assert not mark.exists()


@pytest.mark.usefixtures("qapp")
def test_the_queue_run_from_a_terminal_says_what_it_withholds(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script, _ = marking(tmp_path)
    task = store.add(TaskSpec(source="/a", output=str(tmp_path / "a.mkv"), script=script, encoder=FAST))
    assert run_command(["queue", "run"]) == 0
    assert f"task {task.id} has a script that was never run here" in capsys.readouterr().out
    assert run_command(["queue", "trust", str(task.id)]) == 0
    assert Trust(store).is_trusted(script)


def _run_all(runner: JobRunner, qtbot: QtBot) -> None:
    endings: list[object] = []
    runner.happened.connect(lambda event: endings.append(event) if isinstance(event, Finished) else None)
    runner.open()
    with qtbot.waitSignal(runner.idle):
        runner.start()
    runner.close()
    assert endings
