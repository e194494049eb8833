# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of ripgui.remote.transcoding and visionular: pages, names of results, two spellings, and who is warned."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace

import pytest

from ripgui.core.endpoint import Endpoint
from ripgui.core.error import InputError, RemoteError
from ripgui.core.remote import Handle, RemoteState
from ripgui.remote.dialect import Dialect
from ripgui.remote.registry import dangers_of
from tests.remote.systems import Meeting, make_order, meet
from tests.remote.transcoding import TranscodingServer
from tests.remote.visionular import VisionularServer


@pytest.fixture
def transcoding() -> Iterator[Meeting]:
    with meet("transcoding") as made:
        yield made


@pytest.fixture
def visionular() -> Iterator[Meeting]:
    with meet("visionular") as made:
        yield made


def speak[T](meeting: Meeting, what: Callable[[Dialect], Awaitable[T]], options: tuple[tuple[str, str], ...] = ()) -> T:
    async def scenario() -> T:
        async with meeting.speaking(options=options) as speaker:
            return await what(speaker)

    return asyncio.run(scenario())


def test_all_pages_are_read_and_several_tasks_deleted_with_one_call(transcoding: Meeting) -> None:
    assert isinstance(transcoding.server, TranscodingServer)
    for _ in range(230):
        transcoding.server.tasks[str(len(transcoding.server.tasks))] = {
            "id": len(transcoding.server.tasks),
            "status": 9,
        }

    async def scenario(speaker: Dialect) -> int:
        rows = await speaker.tasks()
        await speaker.delete([Handle(id="0"), Handle(id="7")])
        return len(rows)

    assert speak(transcoding, scenario) == 230
    assert transcoding.server.count("/get-transcodes") == 3
    assert transcoding.server.asked[-1].document == {"ids": "0,7"}


def test_a_size_is_sent_by_its_number(transcoding: Meeting) -> None:
    async def scenario(speaker: Dialect) -> None:
        await speaker.submit(make_order("transcoding", size="720p", format="mp4"))

    speak(transcoding, scenario)

    sent = transcoding.server.asked[-1].document
    assert (sent["task_config_temp_id"], sent["format"]) == (3, "mp4")


def test_another_size_of_the_source_and_one_that_was_deleted_are_not_what_was_lost(transcoding: Meeting) -> None:
    async def scenario(speaker: Dialect) -> list[Handle | None]:
        gone = await speaker.submit(make_order("transcoding", size="720p"))
        await speaker.delete([gone])
        await speaker.submit(make_order("transcoding", size="480p"))
        lost = make_order("transcoding", size="720p")
        return [await speaker.find(lost), await speaker.submit(lost), await speaker.find(lost)]

    before, submitted, after = speak(transcoding, scenario)

    assert before is None
    assert after == submitted


def test_another_errcode_than_1000_is_an_error_with_its_message(transcoding: Meeting) -> None:
    async def scenario(speaker: Dialect) -> None:
        await speaker.status(Handle(id="nobody"))

    with pytest.raises(RemoteError, match="transcoding not found"):
        speak(transcoding, scenario)


@pytest.mark.parametrize("name", ["err_msg", "err_message"])
def test_both_spellings_of_an_error_are_read(visionular: Meeting, name: str) -> None:
    assert isinstance(visionular.server, VisionularServer)
    visionular.server.fails, visionular.server.error_name = True, name

    async def scenario(speaker: Dialect) -> str:
        handle = await speaker.submit(make_order("visionular"))
        return [await speaker.status(handle) for _ in range(5)][-1].error

    assert speak(visionular, scenario) == "the source cannot be read"


def test_states_and_facts_of_a_task_are_told(visionular: Meeting) -> None:
    async def scenario(speaker: Dialect) -> tuple[list[RemoteState], dict[str, str]]:
        handle = await speaker.submit(make_order("visionular"))
        seen = [await speaker.status(handle) for _ in range(5)]
        return [status.state for status in seen], dict(seen[-1].facts)

    states, facts = speak(visionular, scenario)

    waiting, running = RemoteState.WAITING, RemoteState.RUNNING
    assert states == [waiting, waiting, running, RemoteState.MERGING, RemoteState.DONE]
    assert (facts["dst_bitrate"], facts["objkey"]) == ("211.062", "yushan1/in-1f2e3d.mp4")


def test_template_and_storage_of_the_endpoint_stand_in(visionular: Meeting) -> None:
    order = make_order("visionular", template_name="", storage_id="")
    settings = (("template_name", "720p"), ("storage_id", "s1"))

    async def submit(speaker: Dialect) -> None:
        await speaker.submit(order)

    speak(visionular, submit, options=settings)
    with pytest.raises(InputError, match="template_name is missing"):
        speak(visionular, submit)

    sent = visionular.server.asked[-1].document
    assert (sent["template_name"], sent["storage_id"], sent["output"]) == ("720p", "s1", "in-1f2e3d.mp4")
    assert sent["input"] == order.url


def test_a_lost_task_is_told_from_others_of_its_source_by_its_result(visionular: Meeting) -> None:
    order = make_order("visionular")

    async def scenario(speaker: Dialect) -> tuple[Handle, Handle | None]:
        for number in range(60):
            await speaker.submit(replace(order, key=f"{number}.mkv", url=f"{order.url.replace('in.', 'x.')}{number}"))
        await speaker.submit(replace(order, key="before.mkv"))
        handle = await speaker.submit(order)
        return handle, await speaker.find(order)

    handle, found = speak(visionular, scenario)

    assert found == handle
    assert visionular.server.count("/list_task") == 2


def test_storage_types_are_listed_without_a_signature(visionular: Meeting) -> None:
    async def scenario(speaker: Dialect) -> object:
        return await speaker.call("list_storage_type", {})

    assert speak(visionular, scenario) == {"list": ["s3"], "num": 1}
    assert "authorization" not in visionular.server.asked[0].headers


def test_whoever_sends_keys_over_plain_http_is_warned() -> None:
    (plain,) = dangers_of(Endpoint(name="box", kind="visionular"))
    (unchecked,) = dangers_of(Endpoint(name="box", kind="finalrip", url="https://farm.example.com", verifies=False))

    assert "cloud.visionular.cn is plain HTTP" in plain
    assert "farm.example.com is not checked" in unchecked
    assert dangers_of(Endpoint(name="box", kind="revid")) == ()
    assert dangers_of(Endpoint(name="box", kind="finalrip", url="http://localhost:8848")) == ()
