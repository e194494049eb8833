# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of ripgui.remote.kokoon: what its task is made of, and what counts as failed."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from ripgui.core.error import InputError, RemoteError
from ripgui.core.remote import Handle, Order
from ripgui.core.restoration import Category, Deinterlace, InputQuality, Restoration
from ripgui.core.treatment import Treatment
from ripgui.media.restoration_script import with_restoration
from tests.remote.kokoon import KokoonServer
from tests.remote.systems import Meeting, make_order, meet


@pytest.fixture
def meeting() -> Iterator[Meeting]:
    with meet("kokoon") as made:
        yield made


@pytest.fixture
def service(meeting: Meeting) -> KokoonServer:
    assert isinstance(meeting.server, KokoonServer)
    return meeting.server


def submit(meeting: Meeting, order: Order, options: tuple[tuple[str, str], ...] = ()) -> Handle:
    async def scenario() -> Handle:
        async with meeting.speaking(options=options) as speaker:
            return await speaker.submit(order)

    return asyncio.run(scenario())


def check(meeting: Meeting, order: Order) -> tuple[str, ...]:
    async def scenario() -> tuple[str, ...]:
        async with meeting.speaking() as speaker:
            return speaker.check(order)

    return asyncio.run(scenario())


def restored(order: Order, **form: Any) -> Order:
    script = with_restoration(order.spec.script, Restoration(**form))
    return replace(order, spec=replace(order.spec, script=script))


def test_the_builders_form_says_what_the_options_do_not(meeting: Meeting, service: KokoonServer) -> None:
    order = restored(
        make_order("kokoon", width="", height="", denoise="false"),
        category=Category.RETRO,
        input_quality=InputQuality.HIGH,
        deinterlace=Deinterlace.BWDIF,
        denoise=True,
        add_noise=True,
        use_sr=True,
        width=1280,
        height=720,
    )

    submit(meeting, order)

    assert service.begun[0] == {
        "task_type": "SR",
        "category": "retro",
        "use_sr": True,
        "input_quality": "high",
        "option": {"face_enhance": False, "denoise": False, "deinterlace": True, "add_noise": True},
        "vid": "8eb18100-3aa0",
        "width": 1280,
        "height": 720,
        "start_pos": 0,
        "duration": 0,
        "codec": "h264",
        "format": "mp4",
        "use_trim_orig": False,
    }


def test_an_endpoint_can_mean_the_reverse_by_use_sr(meeting: Meeting, service: KokoonServer) -> None:
    order = make_order("kokoon", use_sr="true")

    submit(meeting, order)
    submit(meeting, order, options=(("inverts_use_sr", "true"),))

    assert [task["use_sr"] for task in service.begun] == [True, False]


def test_a_range_is_sent_in_milliseconds_and_may_be_kept(meeting: Meeting, service: KokoonServer) -> None:
    order = make_order("kokoon", task_type="SR_PREVIEW")
    spec = replace(order.spec, range="0:02.5-0:03.5", treatment=Treatment(keeps_original=True))

    handle = submit(meeting, replace(order, spec=spec))

    begun = service.begun[0]
    assert (begun["start_pos"], begun["duration"], begun["use_trim_orig"]) == (2500, 1000, True)
    assert dict(handle.facts)["in_vid"] != "8eb18100-3aa0"
    with pytest.raises(InputError, match="in frames"):
        check(meeting, replace(order, spec=replace(spec, range="10:20")))
    with pytest.raises(InputError, match="use_trim_orig"):
        submit(meeting, make_order("kokoon", use_trim_orig="true"))


def test_what_drawn_footage_ignores_is_said(meeting: Meeting) -> None:
    said = check(meeting, make_order("kokoon", category="animation", denoise="true", deinterlace="true"))

    assert said[0] == "For animation, Kokoon ignores denoise."
    assert "no way to follow" in said[-1]


@pytest.mark.parametrize("status", [200, 402])
def test_an_answer_without_a_tid_is_a_failure_whatever_its_status(
    meeting: Meeting, service: KokoonServer, status: int
) -> None:
    service.credits, service.refusal_status = 0, status

    with pytest.raises(RemoteError, match="insufficient credit") as refused:
        submit(meeting, make_order("kokoon"))

    assert refused.value.words == "insufficient credit"
