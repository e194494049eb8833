# SPDX-License-Identifier: GPL-3.0-or-later
"""The history: what every run leaves, found by words, states and times, summed up, and run again."""

import csv
import hashlib
import io
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from pathlib import Path

import pytest

from ripgui.core.error import InputError
from ripgui.core.history import HistoryEntry, HistoryFilter, PictureClass, Tally, grouped, picture_class, time_text
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec, TaskState
from ripgui.core.treatment import Treatment
from ripgui.core.webhook import Webhook
from ripgui.engine.delivery.webhooks import save_webhook
from ripgui.engine.queue.history import spec_again
from ripgui.engine.queue.queue import Queue
from ripgui.engine.queue.statistics import csv_text, save_csv
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.store.history import History
from ripgui.engine.work.receipt import write_receipt
from ripgui.engine.work.runner import JobRunner
from tests.full_disk import no_file_may_grow
from tests.unit.delivery.receiver import Receiver, receiver

SPEC = TaskSpec(source="/videos/Größe.mkv", output="/videos/out.mkv", script="x = 1\n", encoder="-c:v libx264")
NOON = datetime(2026, 3, 1, 12, 30).timestamp()  # noqa: DTZ001  this place's clocks
DONE = HistoryEntry(
    task=7,
    state=TaskState.DONE,
    spec=SPEC,
    machine="attic",
    codec="libx264",
    width=1920,
    height=800,
    fps=Fraction(24000, 1001),
    frames=14400,
    attempts=3,
    created_at=NOON - 1000,
    started_at=NOON - 600,
    finished_at=NOON,
    active_s=480.0,
    source_size_bytes=900_000_000,
    source_duration_s=600.6,
    output_size_bytes=300_000_000,
    versions=("ripgui 1",),
)
FAILED = replace(DONE, state=TaskState.FAILED, frames=0, width=0, height=0, error="Disk on fire", finished_at=NOON + 60)


@pytest.fixture
def hears() -> Iterator[Receiver]:
    with receiver() as made:
        yield made


@pytest.fixture
def history(store: Store) -> History:
    made = History(store)
    for entry in (DONE, FAILED, replace(DONE, codec="libx265", width=3840, height=2160, finished_at=NOON + 86400)):
        made.add(entry)
    return made


def test_an_entry_comes_back_with_what_follows_from_it(history: History) -> None:
    entry = history.entry(1)
    assert entry == replace(DONE, id=1)
    assert (entry.queue_s, entry.total_s, entry.speed_fps) == (400.0, 1000.0, 30.0)
    assert entry.video_s == pytest.approx(600.6)
    assert entry.source_bit_rate == pytest.approx(11_988_012, rel=1e-6)
    assert entry.result_bit_rate == pytest.approx(3_996_004, rel=1e-6)
    with pytest.raises(InputError, match="no run 9"):
        history.entry(9)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (HistoryFilter(), [3, 2, 1]),
        # A search knows no capitals, and takes ß for ss, as people do.
        (HistoryFilter(text="GRÖSSE out"), [3, 2, 1]),
        (HistoryFilter(text="größe.MKV out"), [3, 2, 1]),
        (HistoryFilter(text="fire"), [2]),
        (HistoryFilter(text="100%_'"), []),
        (HistoryFilter(text="x265"), [3]),
        (HistoryFilter(states=(TaskState.DONE,)), [3, 1]),
        (HistoryFilter(states=(TaskState.FAILED, TaskState.CANCELLED)), [2]),
        (HistoryFilter(since=NOON + 60), [3, 2]),
        (HistoryFilter(since=NOON, until=NOON + 60), [1]),
    ],
)
def test_runs_are_found_by_words_states_and_times(history: History, wanted: HistoryFilter, found: list[int]) -> None:
    assert [entry.id for entry in history.page(wanted)] == found
    assert history.count(wanted) == len(found)


def test_pages_follow_each_other(history: History) -> None:
    assert [[entry.id for entry in history.page(HistoryFilter(), start, 2)] for start in (0, 2, 4)] == [[3, 2], [1], []]


def test_sums_are_made_by_hour_day_and_month_and_by_what_runs_have_in_common(history: History) -> None:
    days = grouped(history.statistics("day"), "time")
    assert list(days) == ["2026-03-01", "2026-03-02"]
    first = days["2026-03-01"]
    assert (first.done, first.failed, first.count, first.size_bytes) == (1, 1, 2, 300_000_000)
    assert first.video_s == pytest.approx(600.6)
    assert first.active_s == 960.0
    assert list(grouped(history.statistics("month"), "time")) == ["2026-03"]
    assert next(iter(grouped(history.statistics("hour"), "time"))) == time_text(datetime.fromtimestamp(NOON), "hour")  # noqa: DTZ006
    rows = history.statistics("month", HistoryFilter(states=(TaskState.DONE,)))
    assert {name: tally.done for name, tally in grouped(rows, "class").items()} == {"HD": 1, "UHD": 1}
    assert list(grouped(rows, "codec")) == ["libx264", "libx265"]
    assert sum((row.tally for row in rows), Tally()).count == 2


def test_statistics_are_a_table_for_others_and_never_over_a_file(history: History, tmp_path: Path) -> None:
    rows = history.statistics("day")
    table = list(csv.DictReader(io.StringIO(csv_text(rows))))
    assert [(row["time"], row["class"], row["done"], row["video_minutes"]) for row in table] == [
        ("2026-03-01", "", "0", "0.000"),
        ("2026-03-01", "HD", "1", "10.010"),
        ("2026-03-02", "UHD", "1", "10.010"),
    ]
    path = tmp_path / "stats.csv"
    save_csv(rows, str(path))
    with pytest.raises(InputError, match="exists already"):
        save_csv(rows, str(path))


def test_statistics_that_do_not_fit_leave_what_was_there(history: History, tmp_path: Path) -> None:
    before, new = tmp_path / "before.csv", tmp_path / "new.csv"
    before.write_text("of last month")
    with no_file_may_grow():
        for path in (before, new):
            with pytest.raises(InputError, match=r"\.csv cannot be written: File too large"):
                save_csv(history.statistics("day"), str(path), overwrites=path == before)
    assert [path.read_text() for path in tmp_path.iterdir() if "sqlite3" not in path.name] == ["of last month"]


def test_a_receipt_that_does_not_fit_is_none(tmp_path: Path) -> None:
    output = tmp_path / "out.mkv"
    output.write_bytes(b"film")
    with no_file_may_grow(), pytest.raises(InputError, match=r"receipt\.json cannot be written: File too large"):
        write_receipt(replace(DONE, spec=replace(SPEC, output=str(output))))
    assert list(tmp_path.iterdir()) == [output]


@pytest.mark.parametrize(
    ("size", "named"),
    [
        ((0, 0), PictureClass.NONE),
        ((720, 576), PictureClass.SD),
        ((1280, 536), PictureClass.HD),
        ((960, 720), PictureClass.HD),
        ((1080, 1920), PictureClass.HD),
        ((3840, 1600), PictureClass.UHD),
    ],
)
def test_pictures_are_of_three_classes(size: tuple[int, int], named: PictureClass) -> None:
    assert picture_class(*size) is named


def test_every_run_of_a_task_leaves_one_entry_that_outlives_its_row_and_is_told_of(
    store: Store, make_clip: Callable[..., Path], hears: Receiver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOOK", "hush-hush-7")
    save_webhook(Webhook(name="home", url=hears.url, secret="env:HOOK"))
    spec = TaskSpec(
        source=str(make_clip(frames=24)),
        output=str(tmp_path / "out.mkv"),
        script="nothing here",
        encoder="-c:v libx264 -preset ultrafast",
        treatment=Treatment(webhook="home"),
    )
    queue, runner, history = Queue(store), JobRunner(store, Settings(keep_awake=False)), History(store)
    (task,) = queue.add([spec])
    queue.trust(task.id)
    runner.run_task(task)
    queue.edit(task.id, replace(spec, script=SOURCE_SCRIPT))
    queue.retry(task.id)
    queue.trust(task.id)
    runner.run_task(store.task(task.id))
    queue.clear(task.id)
    lines: list[str] = []
    runner.happened.connect(lambda event: lines.append(str(event)))
    runner.open()
    runner.close()
    assert sorted((body["task"], body["state"], body["frames"]) for body in hears.bodies) == [
        (task.id, "done", 24),
        (task.id, "failed", 0),
    ]
    kept = (path for path in Path(os.environ["RIPGUI_HOME"]).rglob("*") if path.is_file())
    assert not [path for path in kept if b"hush-hush" in path.read_bytes()]
    assert "hush-hush" not in "".join(lines)
    done, failed = history.page(HistoryFilter())
    assert (failed.state, failed.task) == (TaskState.FAILED, task.id)
    assert "script line 1" in failed.error
    assert (done.state, done.frames, done.width, done.height, done.codec) == (TaskState.DONE, 24, 160, 120, "libx264")
    assert done.output_size_bytes == Path(spec.output).stat().st_size
    assert (done.chunks, done.attempts, bool(done.machine), len(done.fingerprint)) == (1, 1, True, 32)
    assert done.versions[0].startswith("ripgui ")
    assert done.started_at >= done.created_at > 0
    assert done.finished_at >= done.started_at
    again = spec_again(done, store)
    assert again == replace(spec, script=SOURCE_SCRIPT, output=str(tmp_path / "out (2).mkv"))


def test_a_paused_task_that_is_cancelled_has_been_run(store: Store) -> None:
    queue = Queue(store)
    (task, never) = queue.add([SPEC, replace(SPEC, output="/videos/never.mkv")])
    store.update(task.id, state=TaskState.PAUSED, started_at=NOON)
    queue.cancel(task.id)
    queue.cancel(never.id)
    assert [entry.task for entry in History(store).page(HistoryFilter())] == [task.id]


def test_a_source_that_is_gone_is_not_run_again(store: Store) -> None:
    with pytest.raises(InputError, match=r"Größe\.mkv does not exist"):
        spec_again(DONE, store)


def test_a_receipt_says_what_made_a_result(tmp_path: Path) -> None:
    output = tmp_path / "out.mkv"
    output.write_bytes(b"film")
    link = "https://example.org/film.mkv"
    entry = replace(DONE, spec=replace(SPEC, output=str(output), fetched_from=f"{link}?signature=hush"))
    paths = [write_receipt(entry), write_receipt(entry)]
    assert [Path(path).name for path in paths] == ["out.mkv.receipt.json", "out.mkv.receipt (2).json"]
    told = json.loads(Path(paths[0]).read_text(encoding="utf-8"))
    assert told["result"] == [
        {"name": "out.mkv", "size_bytes": 4, "sha256": hashlib.sha256(b"film").hexdigest()},
    ]
    assert (told["settings"]["encoder"], told["versions"], told["made"][:10]) == (
        *("-c:v libx264", ["ripgui 1"]),
        "2026-03-01",
    )
    assert told["settings"]["fetched_from"] == link
    with pytest.raises(InputError, match="failed"):
        write_receipt(replace(entry, state=TaskState.FAILED))
    output.unlink()
    with pytest.raises(InputError, match="is gone"):
        write_receipt(entry)


def test_a_store_of_before_gets_a_history(tmp_path: Path) -> None:
    path = tmp_path / "queue.sqlite3"
    Store(path).close()
    with closing(sqlite3.connect(path)) as database:
        database.execute("DROP TABLE history")
        database.execute("ALTER TABLE task DROP COLUMN delivered")
        database.execute("ALTER TABLE chunk DROP COLUMN checksum")
        database.execute("PRAGMA user_version = 4")
    store = Store(path)
    History(store).add(DONE)
    assert History(store).count(HistoryFilter()) == 1
    store.close()


def test_an_entry_that_nobody_can_read_hides_no_other(history: History, store: Store) -> None:
    store.change("UPDATE history SET entry = '{' WHERE id = 2")
    assert [entry.id for entry in history.page(HistoryFilter())] == [3, 1]
