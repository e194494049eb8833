# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks that remote systems do, from being sent to being here, and all that may come between."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import override

import pytest

from ripgui.core.chunk import ChunkState
from ripgui.core.endpoint import EndpointKind
from ripgui.core.error import InputError, RipError
from ripgui.core.event import ChunkChanged, Logged, Planned
from ripgui.core.remote import RemotePhase
from ripgui.core.storage import Delivery, Storage
from ripgui.core.task import TaskState, Wish
from ripgui.core.treatment import Treatment
from ripgui.engine.delivery.courier import Courier
from ripgui.engine.delivery.storages import add_storage
from ripgui.engine.queue.queue import Queue
from ripgui.engine.queue.task_files import merged_part
from ripgui.engine.remote.pace import Pace
from ripgui.engine.store import Store
from ripgui.engine.store.remote import RemoteRecords
from ripgui.web.answer import Way
from tests.certificate import make_certificate
from tests.remote.loopback import Reply, serve
from tests.remote.systems import SYSTEMS
from tests.remote.transcoding import TranscodingServer
from tests.unit.engine.remote.farm import Desk, Farm, add_task, broken, open_desk
from tests.unit.web.raw_site import answer, serve_raw


@pytest.fixture
def source(tmp_path: Path, make_clip: Callable[..., Path]) -> Path:
    path = tmp_path / "Épisode 1.mkv"
    path.write_bytes(make_clip().read_bytes())
    return path


@pytest.fixture
def farm(source: Path) -> Iterator[Farm]:
    with serve(Farm(source.read_bytes())) as served:
        yield served


def hear(store: Store, desk: Desk) -> None:
    """As a runner does when it looks at the store."""
    for request in store.take_requests():
        desk.beside.hear(request)


def test_a_task_is_sent_once_followed_and_fetched(store: Store, farm: Farm, source: Path, box: Storage) -> None:
    add_storage(box)
    treatment = Treatment(delivery=Delivery(storage=box.name))
    task = add_task(store, "finalrip", farm.url, source, treatment=treatment, queue="priority")
    with open_desk(store) as desk:
        finished = desk.run(task)
    assert (finished.state, finished.error, finished.output) == (TaskState.DONE, "", task.spec.output)
    assert finished.delivered == "storage:box/out.mkv"
    assert Path(task.spec.output).read_bytes() == farm.result
    assert [farm.count(end) for end in ("/new", "/start")] == [1, 1]
    record = desk.record(task)
    assert record.phase is RemotePhase.OVER
    assert record.key.startswith("pisode-1-")
    assert farm.tasks.keys() == {record.key}
    for words in ("uploading to box", "cutting", "encoding", "merging", "fetching the result"):
        assert any(words in said for said in desk.said), words
    chunks = store.chunks(task.id)
    assert [chunk.state for chunk in chunks] == [ChunkState.DONE] * 3
    assert chunks[-1].range.stop == 48
    [planned] = [event for event in desk.events if isinstance(event, Planned)]
    assert planned.done == ()
    assert [event.chunk for event in desk.events if isinstance(event, ChunkChanged)][-3:] == [0, 1, 2]
    now = store.task(task.id)
    assert (now.frames, now.differences, now.work_folder) == (48, (), "")
    assert not list(Path(task.spec.output).parent.glob(".ripgui-*"))
    [entry] = desk.history
    assert (entry.machine, entry.state) == ("box", TaskState.DONE)


def test_a_lost_answer_is_no_second_submission(store: Store, farm: Farm, source: Path) -> None:
    farm.loses = ["/start", "/new"]
    task = add_task(store, "finalrip", farm.url, source, result="stays")
    with open_desk(store) as desk:
        finished = desk.run(task)
    assert (finished.state, finished.output) == (TaskState.DONE, "")
    assert [farm.count(end) for end in ("/new", "/start")] == [1, 1]
    assert "the result stays there" in finished.notes[-1]
    assert "X-Amz-Signature" not in str(desk.record(task))


def test_what_cannot_be_asked_for_is_sent_again_by_the_user_alone(store: Store, source: Path, box: Storage) -> None:
    add_storage(box)
    with serve(SYSTEMS["revid"].server()) as server:
        server.loses = ["/video/split"]
        task = add_task(store, "revid", server.url, source, storage="box")
        with open_desk(store) as desk:
            finished = desk.run(task)
            assert finished.state is TaskState.FAILED
            assert "may have accepted" in finished.error
            assert desk.record(task).phase is RemotePhase.UNSURE
            # Whatever starts it again but the user's own word sends nothing.
            store.update(task.id, state=TaskState.WAITING)
            assert "may have accepted" in desk.run(task).error
            assert server.count("/video/split") == 1
            Queue(store).retry(task.id)
            desk.send_off(task)
            desk.wait(lambda: any("box: " in said for said in desk.said))
            assert server.count("/video/split") == 2


@pytest.mark.parametrize("is_fetched", [False, True])
def test_what_can_never_be_followed_ends_with_its_ids(store: Store, source: Path, is_fetched: bool) -> None:
    with serve(SYSTEMS["kokoon"].server()) as server:
        task = add_task(store, "kokoon", server.url, source, is_fetched=is_fetched)
        with open_desk(store) as desk:
            finished = desk.run(task)
        assert (finished.state, finished.output) == (TaskState.DONE, "")
        record = desk.record(task)
        assert record.phase is RemotePhase.UNFOLLOWED
        assert record.handle is not None
        assert record.handle.id in finished.notes[-1]
        assert "no call that tells how far" in finished.notes[-1]


OUTAGES: tuple[Reply, ...] = (
    broken(503),
    broken(429, b"slow down", Retry_After="0"),
    broken(200, b"<html>Maintenance</html>"),
    broken(200, b'{"success": true, "data": {"progress": "what"'),
    broken(200, {"success": True, "data": {"progress": [{"index": "x"}, 7, None], "encode_key": 12}}),
    broken(200, []),
    broken(200, {"success": "yes", "error": 12}),
)


def test_outages_and_odd_answers_are_waited_out_and_shown(store: Store, farm: Farm, source: Path) -> None:
    task = add_task(store, "finalrip", farm.url, source, result="stays")
    with open_desk(store, Pace(first_s=0.02, longest_s=0.04, merge_s=60.0, looks=1)) as desk:
        desk.send_off(task)
        desk.wait(lambda: any("cutting" in said for said in desk.said))
        with farm.lock:
            farm.instead += OUTAGES
        desk.wait(lambda: bool(desk.ended))
    assert desk.ended[0].state is TaskState.DONE
    assert farm.count("/start") == 1
    shown = [said for said in desk.said if "asks again in" in said]
    assert any("429: slow down" in said for said in shown)
    assert any("a page to look at" in said for said in shown)


def test_a_refusal_ends_the_task_with_the_servers_own_words(store: Store, farm: Farm, source: Path) -> None:
    task = add_task(store, "finalrip", farm.url, source, timeout="5")
    farm.instead = [broken(200, {"success": False, "error": {"message": "no room left"}})]
    with open_desk(store) as desk:
        finished = desk.run(task)
    assert (finished.state, "no room left" in finished.error) == (TaskState.FAILED, True)
    assert farm.tasks == {}


def test_a_missing_merge_is_asked_for_once_and_clips_by_the_user(store: Store, farm: Farm, source: Path) -> None:
    farm.stays_unmerged = True
    task = add_task(store, "finalrip", farm.url, source, result="stays")
    with open_desk(store, Pace(first_s=0.01, longest_s=0.01, merge_s=0.02, looks=1)) as desk:
        finished = desk.run(task)
    assert finished.state is TaskState.DONE
    [merged] = [each.merges for each in farm.tasks.values()]
    assert merged == 1
    assert any("asked to merge them again" in note for note in finished.notes)


def test_a_clip_is_encoded_again_while_the_task_is_followed(store: Store, farm: Farm, source: Path) -> None:
    farm.stays_unmerged = True
    task = add_task(store, "finalrip", farm.url, source, result="stays")
    with open_desk(store, Pace(first_s=0.01, longest_s=0.01, merge_s=60.0, looks=1)) as desk:
        desk.send_off(task)
        desk.wait(lambda: any("merging" in said for said in desk.said))
        [there] = farm.tasks.values()
        Queue(store).retry_chunk(task.id, 1)
        hear(store, desk)
        desk.wait(lambda: there.retried == [1] and len(there.encoded) == 3)
        Queue(store).retry_merge(task.id)
        hear(store, desk)
        desk.wait(lambda: bool(desk.ended))
        assert there.merges == 1
    assert desk.ended[0].state is TaskState.DONE


@pytest.mark.parametrize(
    ("wish", "state"),
    [
        (Wish.NONE, TaskState.WAITING),
        (Wish.CANCEL, TaskState.CANCELLED),
        (Wish.CLEAR, None),
    ],
)
def test_what_is_stopped_goes_on_there_unless_nothing_of_it_is_wanted(
    store: Store, farm: Farm, source: Path, wish: Wish, state: TaskState | None
) -> None:
    farm.stays_unmerged = True
    task = add_task(store, "finalrip", farm.url, source)
    with open_desk(store, Pace(first_s=0.01, longest_s=0.01, merge_s=60.0, looks=1)) as desk:
        desk.send_off(task)
        desk.wait(lambda: any("merging" in said for said in desk.said))
        store.update(task.id, wish=wish)
        desk.beside.stop(task.id)
        desk.wait(lambda: bool(desk.ended))
    assert bool(farm.tasks) is (wish is not Wish.CLEAR)
    assert [each.state for each in store.tasks()] == ([state] if state is not None else [])


def test_another_run_goes_on_with_what_is_there(store: Store, farm: Farm, source: Path) -> None:
    farm.stays_unmerged = True
    task = add_task(store, "finalrip", farm.url, source)
    with open_desk(store, Pace(first_s=0.01, longest_s=0.01, merge_s=60.0, looks=1)) as desk:
        desk.send_off(task)
        desk.wait(lambda: any("merging" in said for said in desk.said))
    assert store.task(task.id).state is TaskState.WAITING
    farm.stays_unmerged = False
    with open_desk(store) as desk:
        assert desk.run(task).state is TaskState.DONE
    assert [farm.count(end) for end in ("/new", "/start")] == [1, 1]
    assert Path(task.spec.output).is_file()


def test_clearing_a_task_at_rest_is_told_to_whoever_runs_next(store: Store, farm: Farm, source: Path) -> None:
    task = add_task(store, "finalrip", farm.url, source)
    farm.stays_unmerged = True
    with open_desk(store, Pace(first_s=0.01, longest_s=0.01, merge_s=60.0, looks=1)) as desk:
        desk.send_off(task)
        desk.wait(lambda: any("merging" in said for said in desk.said))
    Queue(store).clear(task.id)
    assert store.tasks() == []
    with open_desk(store) as desk:
        hear(store, desk)
        desk.wait(lambda: not farm.tasks or any(isinstance(event, Logged) for event in desk.events))
    assert farm.tasks == {}


def test_a_task_that_is_gone_there_says_so_and_a_retry_sends_it_anew(store: Store, farm: Farm, source: Path) -> None:
    task = add_task(store, "finalrip", farm.url, source, result="stays")
    farm.stays_unmerged = True
    with open_desk(store, Pace(first_s=0.01, longest_s=0.01, merge_s=60.0, looks=1)) as desk:
        desk.send_off(task)
        desk.wait(lambda: any("merging" in said for said in desk.said))
        with farm.lock:
            farm.tasks.clear()
        desk.wait(lambda: bool(desk.ended))
        assert desk.ended[0].state is TaskState.FAILED
        assert "was deleted there" in desk.ended[0].error
        farm.stays_unmerged = False
        Queue(store).retry(task.id)
        assert desk.run(task).state is TaskState.DONE
    assert farm.count("/start") == 2


def test_another_name_for_the_result_is_no_other_task_and_another_script_is(
    store: Store, farm: Farm, source: Path, tmp_path: Path
) -> None:
    task = add_task(store, "finalrip", farm.url, source)
    farm.stays_unmerged = True
    with open_desk(store, Pace(first_s=0.01, longest_s=0.01, merge_s=60.0, looks=1)) as desk:
        desk.send_off(task)
        desk.wait(lambda: any("merging" in said for said in desk.said))
    Queue(store).edit(task.id, replace(task.spec, output=str(tmp_path / "other.mkv")))
    assert RemoteRecords(store).find(task.id) is not None
    Queue(store).edit(task.id, replace(task.spec, script=f"{task.spec.script}\n# other"))
    assert RemoteRecords(store).find(task.id) is None


def test_a_result_is_fetched_the_endpoints_own_way(store: Store, source: Path, tmp_path: Path) -> None:
    certificate = make_certificate(tmp_path)
    with serve_raw(certificate) as site:
        site.script = lambda _, connection: connection.sendall(answer(source.read_bytes()))
        with contextlib.closing(Courier()) as courier:
            address, path = f"{site.url}/result.mkv?signature=1", str(tmp_path / "fetched.mkv")
            with pytest.raises(RipError, match="safely"):
                courier.fetch_result(address, path, Way(), on_progress=lambda _: None)
            courier.fetch_result(address, path, Way(ca_file=certificate[0]), on_progress=lambda _: None)
    assert Path(path).read_bytes() == source.read_bytes()


def test_nothing_that_was_fetched_before_outlives_a_clip_that_is_encoded_again(
    store: Store, farm: Farm, source: Path
) -> None:
    task = add_task(store, "finalrip", farm.url, source)
    good, farm.result = farm.result, b"not a video at all"
    with open_desk(store) as desk:
        assert desk.run(task).state is TaskState.FAILED
        now = store.task(task.id)
        clip, result = Path(now.work_folder, "clip-00001.mkv"), Path(merged_part(now))
        clip.parent.mkdir(exist_ok=True)
        for path in (clip, result):
            path.write_bytes(b"of before")
        farm.result = good
        Queue(store).retry_chunk(task.id, 1)
        hear(store, desk)
        assert desk.run(task).error == ""
    assert [there.retried for there in farm.tasks.values()] == [[1]]
    assert Path(task.spec.output).read_bytes() == good


def test_a_merge_is_asked_for_again_where_a_clip_was_encoded_again(store: Store, source: Path) -> None:
    with serve(Stubborn(source.read_bytes())) as farm:
        farm.stays_unmerged = True
        task = add_task(store, "finalrip", farm.url, source, result="stays")
        with open_desk(store, Pace(first_s=0.01, longest_s=0.01, merge_s=0.02, looks=1)) as desk:
            desk.send_off(task)
            desk.wait(lambda: farm.count("/retry/merge") == 1)
            Queue(store).retry_chunk(task.id, 1)
            hear(store, desk)
            desk.wait(lambda: bool(desk.ended))
    assert (desk.ended[0].state, farm.count("/retry/merge")) == (TaskState.DONE, 2)


class Stubborn(Farm):
    """Merges nothing before a clip was encoded again."""

    @override
    def _retry_merge(self, given: dict[str, str]) -> Reply:
        reply = super()._retry_merge(given)
        for task in self.tasks.values():
            task.merges = task.merges if task.retried else 0
        return reply


def test_a_result_that_is_none_is_refused(store: Store, farm: Farm, source: Path) -> None:
    farm.result = b"not a video at all"
    task = add_task(store, "finalrip", farm.url, source)
    with open_desk(store) as desk:
        finished = desk.run(task)
    assert finished.state is TaskState.FAILED
    assert not Path(task.spec.output).exists()


def test_a_system_that_fetches_gets_a_link_and_the_source_goes_again(store: Store, source: Path, box: Storage) -> None:
    add_storage(box)
    with serve(SYSTEMS["transcoding"].server()) as server:
        server.loses = ["/create-transcode"]
        task = add_task(store, "transcoding", server.url, source, storage="box", result="stays", format="mp4")
        with open_desk(store) as desk:
            finished = desk.run(task)
        assert (finished.state, finished.error) == (TaskState.DONE, "")
        assert server.count("/create-transcode") == 1
        assert "Signature" not in str(desk.record(task))


def test_an_older_task_of_the_same_address_is_not_taken_for_a_lost_one(store: Store, tmp_path: Path) -> None:
    address = "https://files.example.com/in.mkv"
    with serve(TranscodingServer()) as server:
        server.tasks["old"] = {
            "id": "old",
            "created_at": "2010-11-22T15:16:17+08:00",
            "origin_url": address,
            "status": 2,
        }
        server.instead = [Reply(b"<html>bad gateway</html>", 502)]
        task = add_task(store, "transcoding", server.url, tmp_path / "in.mkv", is_fetched=True, result="stays")
        with open_desk(store) as desk:
            finished = desk.run(task)
    assert (finished.state, finished.error) == (TaskState.DONE, "")
    assert [one["status"] for one in server.tasks.values()] == [2, 2]
    assert server.count("/create-transcode") == 2


@pytest.mark.parametrize("kind", ["revid", "visionular"])
def test_a_source_in_the_web_is_named_to_those_that_fetch(store: Store, source: Path, kind: EndpointKind) -> None:
    system = SYSTEMS[kind]
    with serve(system.server()) as server:
        task = add_task(store, kind, server.url, source, is_fetched=True, result="stays")
        with open_desk(store) as desk:
            finished = desk.run(task)
        assert (finished.state, finished.error) == (TaskState.DONE, "")
        assert server.count(system.begins) == 1
        assert any(b"https://files.example.com/in.mkv" in asked.body for asked in server.asked)
        assert "stays there" in finished.notes[-1]


def test_without_a_storage_it_is_said_what_is_missing(store: Store, source: Path) -> None:
    with pytest.raises(InputError, match="a storage to put"):
        add_task(store, "transcoding", "http://127.0.0.1:9", source)
    task = add_task(store, "transcoding", "http://127.0.0.1:9", source, is_fetched=True)
    # As a task of an endpoint that had a storage when it was added.
    store.update(task.id, spec=replace(task.spec, fetched_from=""))
    with open_desk(store) as desk:
        finished = desk.run(task)
    assert (finished.state, finished.fault) == (TaskState.FAILED, "input")
    assert "a storage to put" in finished.error
