# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of ripgui.remote.finalrip: what a farm's server does that its document does not say."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.error import EncoderError, InputError, RemoteError
from ripgui.core.picture import Picture
from ripgui.core.remote import Handle, Order, RemoteState, RemoteStatus
from ripgui.core.treatment import Treatment
from ripgui.remote.dialect import Dialect
from ripgui.remote.finalrip import encode_param
from ripgui.web.answer import Body
from ripgui.web.http import open_site
from tests.remote.finalrip import TOKEN, FinalRipServer
from tests.remote.loopback import Reply
from tests.remote.systems import PATIENCE, Meeting, make_order, meet

PARAM = "ffmpeg -i - -c:v libx265 -crf 16 -preset fast FINALRIP_ENCODED_CLIP.mkv"


@pytest.fixture
def meeting() -> Iterator[Meeting]:
    with meet("finalrip") as made:
        yield made


@pytest.fixture
def farm(meeting: Meeting) -> FinalRipServer:
    assert isinstance(meeting.server, FinalRipServer)
    return meeting.server


@pytest.fixture
def order(tmp_path: Path) -> Order:
    path = tmp_path / "in.mkv"
    path.write_bytes(b"video" * 100_000)
    return make_order("finalrip", str(path), timeout="20", queue="priority")


def speak[T](meeting: Meeting, what: Callable[[Dialect], Awaitable[T]]) -> T:
    async def scenario() -> T:
        async with meeting.speaking() as speaker:
            return await what(speaker)

    return asyncio.run(scenario())


async def send(speaker: Dialect, order: Order) -> Handle:
    await speaker.upload(order, lambda *_: None)
    return await speaker.submit(order)


async def looks(speaker: Dialect, order: Order, count: int) -> list[RemoteStatus]:
    handle = await send(speaker, order)
    return [await speaker.status(handle) for _ in range(count)]


@pytest.mark.parametrize("as_booleans", [False, True])
def test_cutting_and_merging_are_shown_as_what_they_are(
    meeting: Meeting, farm: FinalRipServer, order: Order, as_booleans: bool
) -> None:
    farm.as_booleans = as_booleans

    seen = speak(meeting, lambda speaker: looks(speaker, order, 7))

    cutting, running, merging, done = RemoteState.CUTTING, RemoteState.RUNNING, RemoteState.MERGING, RemoteState.DONE
    assert [status.state for status in seen] == [cutting, cutting, running, running, running, merging, done]
    assert [status.progress for status in seen] == [None, None, 0.0, 1 / 3, 2 / 3, 1.0, 1.0]
    assert [clip.is_done for clip in seen[4].clips] == [True, True, False]
    assert [bool(clip.url) for clip in seen[4].clips] == [not as_booleans, not as_booleans, False]


def test_what_a_farm_is_sent_is_a_form_with_all_that_was_said(
    meeting: Meeting, farm: FinalRipServer, order: Order
) -> None:
    speak(meeting, lambda speaker: send(speaker, order))

    started = farm.asked[-1]
    assert started.headers["content-type"].startswith("multipart/form-data")
    assert started.form == {
        "video_key": order.key,
        "script": order.spec.script,
        "encode_param": PARAM,
        "slice": "true",
        "timeout": "20",
        "queue": "priority",
    }
    assert farm.store[order.key] == Path(order.spec.source).read_bytes()


def test_a_farm_takes_no_json(meeting: Meeting) -> None:
    async def scenario() -> object:
        async with open_site(meeting.server.url, PATIENCE) as site:
            body = Body(raw=json.dumps({"video_key": "in.mkv"}).encode())
            answer = await site.ask("POST", "/api/v1/task/new", body=body, headers={"token": TOKEN})
            return await answer.data()

    assert "VideoKey" in str(asyncio.run(scenario()))


def test_what_was_told_of_before_a_break_is_only_started(meeting: Meeting, farm: FinalRipServer, order: Order) -> None:
    async def scenario(speaker: Dialect) -> tuple[Handle | None, Handle]:
        await speaker.upload(order, lambda *_: None)
        await speaker.call("new", {"video_key": order.key})
        return await speaker.find(order), await send(speaker, order)

    found, handle = speak(meeting, scenario)

    assert found is None
    assert handle == Handle(id=order.key)
    assert farm.count("/new") == 1
    assert farm.tasks[order.key].encode_param == PARAM
    assert sum(asked.method == "PUT" for asked in farm.asked) == 1


def test_a_task_that_was_started_already_is_the_same_task(meeting: Meeting, farm: FinalRipServer, order: Order) -> None:
    async def scenario(speaker: Dialect) -> list[Handle]:
        return [await send(speaker, order), await speaker.submit(order)]

    first, second = speak(meeting, scenario)

    assert first == second
    assert len(farm.tasks) == 1


def test_a_clip_is_encoded_again_with_script_and_parameters(
    meeting: Meeting, farm: FinalRipServer, order: Order
) -> None:
    async def scenario(speaker: Dialect) -> RemoteStatus:
        await looks(speaker, order, 7)
        await speaker.retry_clip(Handle(id=order.key), 1, order)
        return await speaker.status(Handle(id=order.key))

    status = speak(meeting, scenario)

    again = next(asked for asked in farm.asked if asked.path.endswith("/retry/encode"))
    assert again.form == {"video_key": order.key, "index": "1", "script": order.spec.script, "encode_param": PARAM}
    assert farm.tasks[order.key].retried == [1]
    assert status.state is not RemoteState.DONE


def test_a_merge_that_does_not_come_is_asked_for_again(meeting: Meeting, farm: FinalRipServer, order: Order) -> None:
    farm.stays_unmerged = True

    async def scenario(speaker: Dialect) -> list[RemoteState]:
        before = (await looks(speaker, order, 9))[-1]
        await speaker.retry_merge(Handle(id=order.key))
        return [before.state, (await speaker.status(Handle(id=order.key))).state]

    assert speak(meeting, scenario) == [RemoteState.MERGING, RemoteState.DONE]


def test_a_server_without_a_list_is_followed_all_the_same(meeting: Meeting, farm: FinalRipServer, order: Order) -> None:
    farm.is_old = True

    async def scenario(speaker: Dialect) -> RemoteState:
        states = await looks(speaker, order, 7)
        with pytest.raises(RemoteError, match="404"):
            await speaker.tasks()
        return states[-1].state

    assert speak(meeting, scenario) is RemoteState.DONE


def test_a_script_that_names_no_source_and_a_logo_from_here_are_refused(meeting: Meeting, order: Order) -> None:
    wordless = replace(order, spec=replace(order.spec, script="clip.set_output()"))
    logo = Treatment(picture=Picture(logo_path="/home/me/logo.png"))
    drawn = replace(order, spec=replace(order.spec, treatment=logo))

    async def scenario(speaker: Dialect) -> None:
        with pytest.raises(InputError, match="FINALRIP_SOURCE"):
            speaker.check(wordless)
        with pytest.raises(InputError, match="logo"):
            speaker.check(drawn)
        with pytest.raises(InputError, match="on one line"):
            await speaker.call("start", {"video_key": "k", "script": "FINALRIP_SOURCE", "encode_param": "a\nb"})
        with pytest.raises(InputError, match=r"put FINALRIP_ENCODED_CLIP\.mkv at its end"):
            await speaker.call("start", {"video_key": "k", "script": "FINALRIP_SOURCE", "encode_param": "ffmpeg -i -"})

    speak(meeting, scenario)
    assert not meeting.server.asked


def test_a_command_without_its_output_gets_one_and_that_is_said(meeting: Meeting, order: Order) -> None:
    bare = replace(order, spec=replace(order.spec, encoder="ffmpeg -i - -vcodec libx265 -crf 16", range="0:01-0:02"))

    async def scenario(speaker: Dialect) -> tuple[str, ...]:
        return speaker.check(bare)

    said = speak(meeting, scenario)

    assert encode_param(bare.spec.encoder).endswith("-crf 16 FINALRIP_ENCODED_CLIP.mkv")
    assert any("FINALRIP_ENCODED_CLIP.mkv" in sentence for sentence in said)
    assert any("the range" in sentence for sentence in said)
    with pytest.raises(EncoderError, match="one line"):
        encode_param("ffmpeg -i -\n-c:v libx265")


def test_what_no_video_has_is_not_read_on_the_loop(meeting: Meeting, farm: FinalRipServer) -> None:
    row = {"key": "a.mkv", "status": "running"}
    farm.instead = [
        Reply({"success": True, "data": [row] * 2001}),
        Reply({"success": True, "data": {"progress": [True] * 10_001}}),
    ]

    async def ask() -> int:
        async with meeting.speaking() as dialect:
            count = len(await dialect.tasks())
            with pytest.raises(RemoteError, match="10000 clips"):
                await dialect.status(Handle(id="a.mkv"))
            return count

    assert asyncio.run(ask()) == 2000
