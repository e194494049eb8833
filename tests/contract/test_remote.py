# SPDX-License-Identifier: GPL-3.0-or-later
"""One body of tests over all remote systems, each against a server that behaves as its document and its facts say."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ripgui.core.endpoint import ENDPOINT_KINDS, EndpointKind
from ripgui.core.error import InputError, LostAnswerError, RemoteError
from ripgui.core.remote import Handle, Order, RemoteState, RemoteStatus
from ripgui.remote.dialect import Capability, Dialect
from ripgui.remote.registry import ABOUT
from ripgui.web.http import BusyError
from tests.remote.loopback import Reply
from tests.remote.systems import Meeting, make_order, meet

FOLLOWED: list[EndpointKind] = [kind for kind in ENDPOINT_KINDS if Capability.FOLLOW in ABOUT[kind].capabilities]
FOUND: list[EndpointKind] = [kind for kind in ENDPOINT_KINDS if Capability.FIND in ABOUT[kind].capabilities]
LISTED: list[EndpointKind] = [kind for kind in ENDPOINT_KINDS if Capability.LIST in ABOUT[kind].capabilities]
LOCKED: list[EndpointKind] = [kind for kind in ENDPOINT_KINDS if ABOUT[kind].credentials]
MOST_LOOKS = 12
FAR_AGO_S, LATER_S = 1_000_000_000.0, 4_000_000_000.0


@pytest.fixture
def meeting(request: pytest.FixtureRequest) -> Iterator[Meeting]:
    with meet(request.param) as made:
        yield made


@pytest.fixture
def source(tmp_path: Path) -> str:
    path = tmp_path / "in.mkv"
    path.write_bytes(b"video" * 1000)
    return str(path)


def over(kinds: list[EndpointKind]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("meeting", kinds, indirect=True)


EVERY = over(list(ENDPOINT_KINDS))


async def arrive(speaker: Dialect, order: Order) -> Handle:
    """What the life of a task does: it sends the source where it can be sent, and the order once."""
    speaker.check(order)
    if Capability.UPLOAD in speaker.about.capabilities:
        await speaker.upload(order, lambda *_: None)
    return await speaker.submit(order)


async def follow(speaker: Dialect, handle: Handle) -> list[RemoteStatus]:
    seen = []
    for _ in range(MOST_LOOKS):
        seen.append(await speaker.status(handle))
        if seen[-1].state.is_final:
            return seen
    raise AssertionError(seen)


@EVERY
def test_it_says_that_it_answers_and_begins_nothing(meeting: Meeting) -> None:
    async def scenario() -> str:
        async with meeting.speaking() as speaker:
            return await speaker.test()

    assert "answers" in asyncio.run(scenario())
    assert meeting.submissions == 0


@over(LOCKED)
def test_a_wrong_key_is_told_in_the_systems_own_words_and_never_shown(meeting: Meeting, source: str) -> None:
    async def scenario() -> None:
        async with meeting.speaking(wrong_key=True) as speaker:
            await arrive(speaker, make_order(meeting.kind, source))

    with pytest.raises(RemoteError) as refused:
        asyncio.run(scenario())

    assert refused.value.words
    assert refused.value.words in str(refused.value)
    assert not isinstance(refused.value, LostAnswerError)


@over(FOLLOWED)
def test_a_task_is_submitted_once_and_followed_to_its_end(meeting: Meeting, source: str) -> None:
    async def scenario() -> list[RemoteStatus]:
        async with meeting.speaking() as speaker:
            handle = await arrive(speaker, make_order(meeting.kind, source))
            return await follow(speaker, handle)

    seen = asyncio.run(scenario())

    assert seen[-1].state is RemoteState.DONE
    assert seen[-1].results
    assert all(url.startswith(meeting.server.url) for url in seen[-1].results)
    assert len({status.state for status in seen}) > 1
    assert meeting.submissions == 1


@over([kind for kind in ENDPOINT_KINDS if kind not in FOLLOWED])
def test_a_task_that_cannot_be_followed_leaves_its_ids(meeting: Meeting) -> None:
    async def scenario() -> Handle:
        async with meeting.speaking() as speaker:
            return await arrive(speaker, make_order(meeting.kind))

    handle = asyncio.run(scenario())

    assert handle.id
    assert dict(handle.facts).keys() == {"in_vid", "out_vid"}


@over(FOUND)
def test_a_task_whose_answer_was_lost_is_found_and_not_sent_again(meeting: Meeting, source: str) -> None:
    order = make_order(meeting.kind, source)

    async def scenario() -> tuple[Handle | None, Handle | None]:
        async with meeting.speaking() as speaker:
            before = await speaker.find(order)
            meeting.server.loses.append(meeting.system.begins)
            with pytest.raises(LostAnswerError):
                await arrive(speaker, order)
            # A link is signed anew each time.
            asked = replace(order, url=order.url.replace("first", "second"))
            return before, await speaker.find(asked)

    before, after = asyncio.run(scenario())

    assert before is None
    assert after is not None
    assert meeting.submissions == 1


@over(FOUND)
def test_another_source_and_an_older_task_are_not_taken_for_the_lost_one(meeting: Meeting, source: str) -> None:
    order = make_order(meeting.kind, source)

    async def scenario() -> list[Handle | None]:
        async with meeting.speaking() as speaker:
            await arrive(speaker, order)
            other = replace(order, key="other-99.mkv", url=order.url.replace("in.mkv", "other.mkv"))
            later = replace(order, sent_at=LATER_S)
            same = replace(order, sent_at=FAR_AGO_S)
            return [await speaker.find(each) for each in (other, later, same)]

    other, later, same = asyncio.run(scenario())

    assert other is None
    assert same is not None
    if ABOUT[meeting.kind].is_url_fed:  # keys of farms are a task's alone
        assert later is None


@over([kind for kind in ENDPOINT_KINDS if kind not in FOUND])
def test_what_cannot_be_asked_says_that_an_answer_was_lost(meeting: Meeting) -> None:
    order = make_order(meeting.kind)

    async def scenario() -> None:
        async with meeting.speaking() as speaker:
            meeting.server.loses.append(meeting.system.begins)
            with pytest.raises(LostAnswerError):
                await arrive(speaker, order)
            with pytest.raises(InputError, match="no call for that"):
                await speaker.find(order)

    asyncio.run(scenario())
    assert meeting.submissions == 1


@over(LISTED)
def test_tasks_are_listed_and_deleted(meeting: Meeting, source: str) -> None:
    async def scenario() -> tuple[list[Any], list[Any]]:
        async with meeting.speaking() as speaker:
            handles = []
            for number in range(3):
                order = make_order(meeting.kind, source)
                order = replace(order, key=f"{number}-{order.key}", url=order.url.replace("in.", f"in{number}."))
                handles.append(await arrive(speaker, order))
            listed = list(await speaker.tasks())
            await speaker.delete(handles[:1])
            await speaker.delete(handles[1:])
            ended = [await speaker.status(handle) for handle in handles]
            return listed, ended

    listed, ended = asyncio.run(scenario())

    assert len(listed) == 3
    assert all(row.handle.id and row.name and row.created_at for row in listed)
    assert [row.created_at for row in listed] == sorted((row.created_at for row in listed), reverse=True)
    assert {status.state for status in ended} == {RemoteState.DELETED}


@over([kind for kind in FOLLOWED if kind != "finalrip"])
def test_a_task_that_fails_there_says_why(meeting: Meeting) -> None:
    server: Any = meeting.server
    server.fails = True

    async def scenario() -> RemoteStatus:
        async with meeting.speaking() as speaker:
            return (await follow(speaker, await arrive(speaker, make_order(meeting.kind))))[-1]

    ended = asyncio.run(scenario())

    assert ended.state is RemoteState.FAILED
    assert "source" in ended.error or "video" in ended.error
    assert not ended.results


@EVERY
def test_what_a_system_does_not_offer_is_refused_and_not_imitated(meeting: Meeting) -> None:
    handle, order = Handle(id="x"), make_order(meeting.kind)

    async def scenario() -> None:
        async with meeting.speaking() as speaker:
            offers: dict[Capability, Callable[[], Awaitable[object]]] = {
                Capability.UPLOAD: lambda: speaker.upload(order, lambda *_: None),
                Capability.FIND: lambda: speaker.find(order),
                Capability.FOLLOW: lambda: speaker.status(handle),
                Capability.LIST: speaker.tasks,
                Capability.DELETE: lambda: speaker.delete([handle]),
                Capability.RETRY_CLIP: lambda: speaker.retry_clip(handle, 0, order),
                Capability.RETRY_MERGE: lambda: speaker.retry_merge(handle),
            }
            for capability, offer in offers.items():
                if capability not in speaker.about.capabilities:
                    with pytest.raises(InputError, match="no call for that"):
                        await offer()

    asyncio.run(scenario())
    assert not meeting.server.asked


VALUES = {
    "finalrip": {"video_key": "in.mkv", "script": "FINALRIP_SOURCE", "index": "0"}
    | {"encode_param": "ffmpeg -i - -c:v libx265 FINALRIP_ENCODED_CLIP.mkv"},
    "transcoding": {"origin_url": "https://e.com/in.mkv", "id": "17lok000", "ids": "17lok000"},
    "kokoon": {"vid": "8eb1", "category": "person", "use_sr": "true", "input_quality": "high"}
    | {"width": "1920", "height": "1080"},
    "revid": {"video_url": "https://e.com/in.mkv", "splits": '[{"start": "0:01", "end": "0:02"}]', "job_id": "a1b2"},
    "visionular": {"region": "cn-hz", "type": "s3", "bucket": "b", "storage_id": "43039beb709bf000", "name": "mine"}
    | {
        "template_name": "720p",
        "input": "https://e.com/in.mkv",
        "output": "o.mp4",
        "task_id": "20200201111140000b709bfcad",
    }
    | {"start_time": "48", "end_time": "4000000000"},
}


@EVERY
def test_every_call_of_the_document_can_be_made_by_its_own_name(meeting: Meeting) -> None:
    """In an order in which they work: deleting comes last."""
    server: Any = meeting.server
    if meeting.kind == "finalrip":
        server.store["in.mkv"] = b"video"
    calls = sorted(ABOUT[meeting.kind].calls, key=lambda call: ("del" in call.name or call.name == "clear",))

    async def scenario() -> dict[str, object]:
        told: dict[str, object] = {}
        async with meeting.speaking() as speaker:
            for call in calls:
                values = {
                    one.name: VALUES[meeting.kind][one.name]
                    for one in call.fields
                    if one.is_required and not one.default
                }
                try:
                    told[call.name] = await speaker.call(call.name, values)
                except RemoteError as refused:
                    told[call.name] = refused.words
        return told

    told = asyncio.run(scenario())

    assert [asked.path.endswith(f"/{call.name}") for asked, call in zip(server.asked, calls, strict=True)]
    expected = {
        "retry/encode": "Encode clip not exist",
        "get/job/status": "Job not found",
        "delete-transcodes": {},
        "create_task": {"task_id": "20200201111140000b709bfcad"},
    }
    for name, answer in expected.items():
        assert told.get(name, answer) == answer
    refused = {name for name, answer in told.items() if isinstance(answer, str)}
    assert refused <= {"retry/encode", "get/job/status"}


@EVERY
def test_values_that_do_not_fit_are_refused_before_anything_is_sent(meeting: Meeting) -> None:
    async def scenario() -> None:
        async with meeting.speaking() as speaker:
            call = next(call for call in speaker.about.calls if any(field.is_required for field in call.fields))
            with pytest.raises(InputError, match="is missing"):
                await speaker.call(call.name, {})
            with pytest.raises(InputError, match="there is no 'colour'"):
                await speaker.call(call.name, {"colour": "red"})
            with pytest.raises(InputError, match="has no call 'fly'"):
                await speaker.call("fly", {})
            with pytest.raises(InputError, match="there is no 'colour'"):
                speaker.check(make_order(meeting.kind, colour="red"))

    asyncio.run(scenario())
    assert not meeting.server.asked


@EVERY
def test_a_busy_server_is_told_apart_from_one_that_refuses(meeting: Meeting, source: str) -> None:
    order = make_order(meeting.kind, source)

    async def submit(reply: Reply) -> None:
        async with meeting.speaking() as speaker:
            if Capability.UPLOAD in speaker.about.capabilities:
                await speaker.upload(order, lambda *_: None)
            meeting.server.instead.append(reply)
            await speaker.submit(order)

    with pytest.raises(BusyError):
        asyncio.run(submit(Reply({"message": "too many"}, 429, {"Retry-After": "7"})))
    with pytest.raises(RemoteError) as refused:
        asyncio.run(submit(Reply(b"<html>forbidden</html>", 403)))
    assert not isinstance(refused.value, LostAnswerError)
    assert meeting.kind == "finalrip" or meeting.submissions == 2


@over([kind for kind in ENDPOINT_KINDS if kind != "finalrip"])  # it is asked for the key first, and that again
@pytest.mark.parametrize(
    "reply",
    [Reply(b"<html>please log in</html>"), Reply(b'{"code": 0, "da'), Reply(b"bad gateway", 502), Reply(b"")],
    ids=["html", "truncated", "gateway", "empty"],
)
def test_a_submission_that_was_answered_with_nonsense_may_have_begun(meeting: Meeting, reply: Reply) -> None:
    async def scenario() -> None:
        async with meeting.speaking() as speaker:
            meeting.server.instead.append(reply)
            await speaker.submit(make_order(meeting.kind))

    with pytest.raises(LostAnswerError):
        asyncio.run(scenario())
    assert len(meeting.server.asked) == 1
