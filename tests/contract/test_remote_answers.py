# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a remote system answers, dialects give what they promise or one clear error."""

import json
from collections.abc import Awaitable, Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ripgui.core.checked import from_json, to_json
from ripgui.core.endpoint import ENDPOINT_KINDS, Endpoint, EndpointKind
from ripgui.core.error import RemoteError
from ripgui.core.remote import Handle, RemoteRow, RemoteStatus
from ripgui.remote.answer import shortened
from ripgui.remote.dialect import Capability, Connection, Dialect
from ripgui.remote.registry import ABOUT, dialect
from ripgui.web.answer import Answer
from ripgui.web.http import BusyError
from tests.remote.systems import SYSTEMS, make_order

type Asked = tuple[str, Callable[[Dialect], Awaitable[object]]]

CLIP = {"completed": True, "index": 0, "clip_key": "c", "clip_url": "https://e.com/c", "encode_key": "e"}
PROGRESS = {"progress": [CLIP, True], "encode_key": "k", "encode_url": "https://e.com/k", "encode_param": "p"}
FARM_ROW = {"key": "k", "create_at": 1700000000, "status": "completed", "encode_url": "https://e.com/k"}
RECORD = {"id": "17lok", "created_at": "2010-11-22T15:16:17+08:00", "origin_url": "https://e.com/in", "status": 2}
RECORD |= {"target_url": "https://e.com/out", "progress": 0.5, "error_code": 1, "error_info": "1", "format": "mp4"}
OWN = {"code": 200, "response": [{"file_url": "https://e.com/1"}], "run_time": 2.3, "queue_id": 140368864456064}
TASK = {"status": "success", "output_url": "https://e.com/o", "objkey": "a/in-1f2e3d.mp4", "src_bitrate": 440.3}
TASK |= {"err_msg": "x", "finish_time": 1593120845, "list": [], "task_id": "t"}
VISIONULAR_ROW = {"create_time": "2020-02-07 07:06:06", "input": make_order("visionular").url, "task_id": "t"}
RIGHT: dict[EndpointKind, list[dict[str, Any]]] = {
    "finalrip": [
        {"success": True, "error": {"message": ""}, "data": PROGRESS | {"status": "running", "size": "1 GiB"}},
        {"success": True, "data": [FARM_ROW]},
        {"success": False, "error": {"message": "video clip not complete"}},
        {"success": True, "data": {"url": "https://e.com/put", "exist": True}},
    ],
    "transcoding": [
        {"errcode": 1000, "id": "17lok", "transcoding": RECORD, "results": [RECORD], "count": 1},
        {"errcode": 1001, "msg": "no"},
    ],
    "kokoon": [{"tid": "t", "in_vid": "i", "out_vid": "o"}, {"message": "insufficient credit"}],
    "revid": [
        {"code": 200, "job_id": "j", "response": {"job_status": "done", "queue_id": 2**60, "response": OWN}},
        {"code": 200, "job_id": "j", "response": {"job_status": "done", "response": "https://e.com/1"}},
        {"error": "Job not found", "job_id": "j"},
    ],
    "visionular": [
        {"code": 0, "msg": "success", "data": TASK},
        {"code": 0, "data": {"list": [VISIONULAR_ROW], "num": 1, "total": 1}},
        {"code": 1004, "data": None, "msg": "empty result"},
    ],
}
ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([-1, 2**63, 2**64, 10**400, 1e308, 4, 1000, 0]),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.sampled_from(["\ud800", "\x1b[2J", "9999-99-99", "2000-01-01 00:00:00", "https://e.com/\n", "done", "fail"]),
    st.just([]),
    st.just({}),
    st.just([[1], "x", None, {"file_url": 7}]),
    st.just({"list": [{}], "message": {}, "status": []}),
)
STATUSES = st.sampled_from([200, 200, 200, 400, 401, 404, 500])


@dataclass(frozen=True)
class Canned:
    """What a site gives that always answers the same."""

    text: str
    status: int

    async def ask(self, method: str, path: str, *, may_repeat: bool = True, **_: object) -> Answer:
        return Answer(status=self.status, headers={}, text=self.text, was_once=not may_repeat, clean=shortened)

    def clean(self, text: str) -> str:
        return shortened(text)


def asked(kind: EndpointKind) -> list[Asked]:
    offers, order, handle = ABOUT[kind].capabilities, make_order(kind), Handle(id="j")
    every: list[tuple[Capability | None, Asked]] = [
        (None, ("submit", lambda speaker: speaker.submit(order))),
        (None, ("test", lambda speaker: speaker.test())),
        (Capability.FOLLOW, ("status", lambda speaker: speaker.status(handle))),
        (Capability.LIST, ("tasks", lambda speaker: speaker.tasks())),
        (Capability.FIND, ("find", lambda speaker: speaker.find(order))),
        (Capability.DELETE, ("delete", lambda speaker: speaker.delete([handle]))),
    ]
    return [one for capability, one in every if capability is None or capability in offers]


def told(kind: EndpointKind, text: str, status: int, what: Callable[[Dialect], Awaitable[object]]) -> object:
    """What comes of an answer. Nothing here waits, so that no loop is needed."""
    site: Any = Canned(text, status)
    speaker = dialect(Connection(endpoint=Endpoint(name="box", kind=kind), site=site, secrets=SYSTEMS[kind].secrets))
    work: Any = what(speaker)
    try:
        work.send(None)
    except StopIteration as end:
        return end.value
    except (RemoteError, BusyError) as error:
        return error
    raise AssertionError("it waits")


def holds(value: object) -> bool:
    """Whether it can be kept and shown: in the store, in UTF-8, and in a message."""
    if isinstance(value, RemoteError | BusyError):
        return str(value).isprintable() and len(str(value)) < 1000
    values = value if isinstance(value, list | tuple) else [value]
    for each in values:
        if isinstance(each, RemoteStatus | RemoteRow | Handle):
            assert from_json(type(each), to_json(each)) == each
    return True


def places(value: object) -> list[tuple[object, ...]]:
    """The way to each part of a document."""
    parts: Mapping[object, object] = {}
    if isinstance(value, dict):
        parts = value
    elif isinstance(value, list):
        parts = dict(enumerate(value))
    return [(), *((name, *rest) for name, part in parts.items() for rest in places(part))]


@pytest.mark.parametrize("kind", ENDPOINT_KINDS)
@settings(max_examples=60)
@given(data=st.data())
def test_an_answer_with_something_wrong_in_it_is_read_or_refused(kind: EndpointKind, data: st.DataObject) -> None:
    document: Any = deepcopy(data.draw(st.sampled_from(RIGHT[kind])))
    for _ in range(data.draw(st.integers(1, 2))):
        way = data.draw(st.sampled_from(places(document)))
        odd = deepcopy(data.draw(ODD))
        if not way:
            document = odd
            break
        inner: Any = document
        for step in way[:-1]:
            inner = inner[step]
        if data.draw(st.booleans()) or isinstance(inner, list):
            inner[way[-1]] = odd
        else:
            del inner[way[-1]]
    status = data.draw(STATUSES)

    for _, what in asked(kind):
        assert holds(told(kind, json.dumps(document), status, what))


@pytest.mark.parametrize("kind", ENDPOINT_KINDS)
@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "<!doctype html><title>Log in</title>",
        '{"success": true, "errcode": 1000, "code": 0, "data": {"progress": [tr',
        "[" * 50_000,
        '{"code": 0, "success": true, "errcode": 1000, "x": ' + "9" * 5000 + "}",
        '{"code": NaN}',
        '"\\ud800"',
    ],
    ids=["empty", "null", "page", "truncated", "deep", "digits", "no number", "half a letter"],
)
def test_what_is_no_answer_at_all_is_a_clear_error(kind: EndpointKind, text: str) -> None:
    for name, what in asked(kind):
        outcome = told(kind, text, 200, what)
        assert isinstance(outcome, RemoteError) or (kind, name) == ("kokoon", "test")
