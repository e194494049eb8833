# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of ripgui.remote.revid: ranges, jobs, and its five kinds of error."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest

from ripgui.core.error import InputError, RemoteError
from ripgui.core.remote import Handle, RemoteState, RemoteStatus
from ripgui.remote.revid import check_splits, splits_of
from ripgui.web.http import BusyError
from tests.remote.loopback import Reply
from tests.remote.revid import RevidServer
from tests.remote.systems import Meeting, make_order, meet


@pytest.fixture
def meeting() -> Iterator[Meeting]:
    with meet("revid") as made:
        yield made


@pytest.fixture
def service(meeting: Meeting) -> RevidServer:
    assert isinstance(meeting.server, RevidServer)
    return meeting.server


def follow(meeting: Meeting, looks: int = 3, **said: str) -> RemoteStatus:
    async def scenario() -> RemoteStatus:
        async with meeting.speaking() as speaker:
            handle = await speaker.submit(make_order("revid", **said))
            return [await speaker.status(handle) for _ in range(looks)][-1]

    return asyncio.run(scenario())


def test_ranges_are_sent_as_the_document_writes_them(meeting: Meeting, service: RevidServer) -> None:
    status = follow(
        meeting, splits="0:30-0:40.5, 1:00:00-1:00:01, 10.25-20", video_crf="20", webhook_url="https://e.com/"
    )

    (job,) = service.jobs.values()
    assert job["given"]["splits"] == [
        {"start": "00:00:30.000", "end": "00:00:40.500"},
        {"start": "01:00:00.000", "end": "01:00:01.000"},
        {"start": "00:00:10.250", "end": "00:00:20.000"},
    ]
    assert (job["given"]["video_crf"], job["given"]["webhook_url"]) == (20, "https://e.com/")
    assert "id" not in job["given"]
    assert len(status.results) == 3


def test_the_tasks_own_range_is_cut_out_where_none_is_said() -> None:
    order = make_order("revid", splits="")
    cut = replace(order, spec=replace(order.spec, range="0:10-0:20"))

    assert splits_of(cut) == [{"start": "00:00:10.000", "end": "00:00:20.000"}]
    for text in ("", "0:10:", "5:10"):
        with pytest.raises(InputError, match="with an end"):
            splits_of(replace(order, spec=replace(order.spec, range=text)))


@pytest.mark.parametrize(
    ("splits", "mistake"),
    [
        ([], "at least one"),
        ([{"start": "0:10", "end": "0:10"}], "ends after it begins"),
        ([{"start": "0:20", "end": "0:30"}, {"start": "0:10", "end": "0:20.001"}], "overlap"),
        ([{"start": "0:10"}], "lacks its end"),
        (["0:10"], "lacks its start"),
        ([{"start": "ten", "end": "0:30"}], "not a time"),
        ("0:10", "at least one"),
    ],
)
def test_ranges_that_the_document_calls_invalid_are_not_sent(splits: object, mistake: str) -> None:
    with pytest.raises(InputError, match=mistake):
        check_splits(splits)


def test_a_result_may_be_one_address_as_text(meeting: Meeting, service: RevidServer) -> None:
    service.as_text = True

    assert follow(meeting).results == (f"{service.url}/split-1.mp4",)


def test_a_jobs_times_are_kept(meeting: Meeting) -> None:
    facts = dict(follow(meeting).facts)

    assert facts["queue_id"] == "140368864456064"
    assert (facts["run_time"], facts["queue_time"], facts["total_time"]) == ("2.345", "0.123", "2.468")


def test_refusals_are_told_in_the_services_words(meeting: Meeting, service: RevidServer) -> None:
    service.is_broken = True
    with pytest.raises(RemoteError, match="ffmpeg could not be started"):
        follow(meeting)
    service.is_broken, service.queue_is_full = False, True
    with pytest.raises(BusyError, match="MAX_QUEUE_LENGTH"):
        follow(meeting)
    service.instead.append(Reply({"code": 400, "message": "Invalid request payload: 'splits' is required"}))
    with pytest.raises(RemoteError, match="'splits' is required"):
        follow(meeting)
    assert not service.jobs


def test_a_job_that_is_gone_is_done_only_if_its_results_were_told(meeting: Meeting) -> None:
    url = "https://cdn.example.com/split-1.mp4"

    async def scenario() -> list[RemoteStatus]:
        async with meeting.speaking() as speaker:
            told = Handle(id="not-a-job", facts=(("file_url", url),))
            return [await speaker.status(told), await speaker.status(Handle(id="not-a-job"))]

    done, gone = asyncio.run(scenario())

    assert (done.state, done.results) == (RemoteState.DONE, (url,))
    assert (gone.state, gone.words) == (RemoteState.DELETED, "Job not found")
