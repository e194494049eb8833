# SPDX-License-Identifier: GPL-3.0-or-later
"""Revid's split: it fetches a video from an address, and cuts ranges of it into files of their own."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import override

from ripgui.core.error import InputError, LostAnswerError
from ripgui.core.ranges import ms_of_range, parse_time
from ripgui.core.remote import Handle, Order, RemoteState, RemoteStatus
from ripgui.core.task import TaskSpec
from ripgui.remote.answer import Record, printable, record
from ripgui.remote.asking import Asker, Reply, Request, left_out
from ripgui.remote.dialect import About, Call, Capability, Field, read_options

PRESETS = ("ultrafast", "superfast", "veryfast", "faster", "fast", "medium", "slow", "slower", "veryslow")

_ENCODING = (
    Field(name="video_codec", help="Encoder of the picture.", default="libx264"),
    Field(name="video_preset", help="How much effort the encoder takes.", kind="choice", choices=PRESETS,
          default="medium"),
    Field(name="video_crf", help="Quality of the picture, 0 the best.", kind="number", default="23", lowest=0,
          highest=51),
    Field(name="audio_codec", help="Encoder of the sound.", default="aac"),
    Field(name="audio_bitrate", help="Rate of the sound, such as 128k.", default="128k"),
    Field(name="webhook_url", help="Address that is told when it is done."),
    Field(name="id", help="A name of your own for the request."),
)  # fmt: skip

ABOUT = About(
    kind="revid",
    title="Revid split",
    url="https://api.revidapi.com",
    credentials=("token",),
    is_url_fed=True,
    capabilities=frozenset({Capability.FOLLOW, Capability.FETCH}),
    options=(
        Field(
            name="splits",
            help="Ranges to cut, such as 0:10-0:20, 0:30-0:40. Empty takes the task's own range.",
        ),
        *_ENCODING,
    ),
    calls=(
        Call(
            name="video/split",
            help="Cuts ranges of a video into files.",
            fields=(
                Field(name="video_url", help="Address of the video.", is_required=True),
                Field(
                    name="splits",
                    help='Ranges as JSON: [{"start": "00:00:10.000", "end": "00:00:20.000"}].',
                    kind="json",
                    is_required=True,
                ),
                *_ENCODING,
            ),
            changes=True,
            is_paid=True,
        ),
        Call(
            name="get/job/status",
            help="Says how far a job is.",
            fields=(Field(name="job_id", help="The job's id, as the answer to its request had it.", is_required=True),),
        ),
    ),
    silences=(
        "Its document has no list of jobs, and none is cancelled or deleted.",
        "It tells no percentage: a job waits, runs or is done.",
        "If the answer to a request is lost, nobody can ask whether it was accepted.",
        "It is sent no files: sources are put on a storage, or are at an address already.",
    ),
    price="35 credits for each request, however long the video is and however many ranges there are",
)

_PATHS = {"video/split": "/paid/video/split", "get/job/status": "/paid/get/job/status"}
_WORDS = ("message", "error", "msg")
_TIMES = ("run_time", "queue_time", "total_time", "queue_length", "queue_id", "process_id", "build_number")
_FILE_URL = "file_url"
_ABSENT = 404
_MS = 1000
_DONE = frozenset({"done", "completed", "success"})
_WAITING = frozenset({"queued", "pending", "waiting", "submitted"})
_FAILED = frozenset({"failed", "error", "cancelled"})
_TRIED = "00000000-0000-0000-0000-000000000000"
"""An id that no job has."""


class Revid(Asker):
    about = ABOUT

    @override
    def check(self, order: Order) -> tuple[str, ...]:
        super().check(order)
        splits_of(order)
        return left_out(ABOUT.title, replace(order, spec=replace(order.spec, range="")))

    async def test(self) -> str:
        reply = await self._ask(self._request("get/job/status", {"job_id": _TRIED}))
        if reply.status != _ABSENT:
            self._judged("get/job/status", reply)
        return "Revid answers, and takes the key."

    async def submit(self, order: Order) -> Handle:
        fields = {name: value for name, value in order.options if name != "splits"}
        document = {"video_url": order.url, "splits": splits_of(order), **read_options(_ENCODING, fields)}
        answer = self._judged("video/split", await self._ask(self._request("video/split", document)))
        name = answer.text("job_id")
        if not name:
            raise LostAnswerError("Revid took the request, but tells no job that could be followed")
        urls = _urls(answer.values.get("response"))
        return Handle(id=name, facts=(*_times(answer), *((_FILE_URL, url) for url in urls)))

    @override
    async def status(self, handle: Handle) -> RemoteStatus:
        reply = await self._ask(self._request("get/job/status", {"job_id": handle.id}))
        if reply.status == _ABSENT:
            # A small job's answer may have been the whole story.
            urls = tuple(url for name, url in handle.facts if name == _FILE_URL)
            state = RemoteState.DONE if urls else RemoteState.DELETED
            return RemoteStatus(state=state, words=reply.record.words(*_WORDS), results=urls, facts=handle.facts)
        return read_job(self._judged("get/job/status", reply))

    async def call(self, name: str, values: Mapping[str, str]) -> object:
        document = self.called(name, values)
        if name == "video/split":
            document["splits"] = check_splits(document["splits"])
        return dict(self._judged(name, await self._ask(self._request(name, document))).values)

    @override
    def _headers(self, request: Request) -> dict[str, str]:
        return {"x-api-key": self._connection.secrets.get("token", "")}

    def _request(self, name: str, document: Mapping[str, object]) -> Request:
        return Request(method="POST", path=_PATHS[name], document=document, begins=name == "video/split")

    def _judged(self, name: str, reply: Reply) -> Record:
        """The answer, unless it is a refusal, by its status or by the code within."""
        answer = reply.record
        if reply.is_success and (answer.whole("code") or 200) < 400:
            return answer
        raise self._refusal(name, answer.words(*_WORDS))


def splits_of(order: Order) -> list[dict[str, str]]:
    """The ranges that an order is about, as the document writes them. Raises InputError."""
    text = dict(order.options).get("splits", "")
    if not text:
        return [_range_of(order.spec)]
    splits = []
    for part in filter(None, (each.strip() for each in text.replace(";", ",").split(","))):
        start, dash, end = part.partition("-")
        if not dash:
            raise InputError(f"{part!r} is no range: say 0:10-0:20, and commas between ranges")
        splits.append({"start": start, "end": end})
    return check_splits(splits)


def check_splits(splits: object) -> list[dict[str, str]]:
    """Ranges with their times as hh:mm:ss.ms. Raises InputError for what the document calls invalid: none at all, an
    end that is not after its start, and ranges that overlap.
    """
    if not isinstance(splits, list) or not splits:
        raise InputError("splits is a list of at least one range")
    spans = [(_ms(each, "start"), _ms(each, "end")) for each in splits]
    for start, end in spans:
        if end <= start:
            raise InputError(f"a range ends after it begins: {_clock(start)} to {_clock(end)} does not")
    ordered = sorted(spans)
    for (_, end), (start, _) in pairwise(ordered):
        if start < end:
            raise InputError(
                f"ranges may not overlap: one begins at {_clock(start)}, and another ends at {_clock(end)}"
            )
    return [{"start": _clock(start), "end": _clock(end)} for start, end in spans]


def read_job(answer: Record) -> RemoteStatus:
    """How far a job is, from the answer to `get/job/status`."""
    told = answer.record("response")
    words = told.text("job_status")
    inner = told.values.get("response")
    own = record(answer.who, inner, "response") if isinstance(inner, dict) else Record(answer.who, {})
    is_wrong = (own.whole("code") or 200) >= 400
    match words.lower():
        case _ if is_wrong:
            state = RemoteState.FAILED
        case word if word in _DONE:
            state = RemoteState.DONE
        case word if word in _FAILED:
            state = RemoteState.FAILED
        case word if word in _WAITING:
            state = RemoteState.WAITING
        case _:
            state = RemoteState.RUNNING
    # The job's answer is what the request's would have been; some give its list alone.
    urls = _urls(own.values.get("response", own.values.get(_FILE_URL)) if isinstance(inner, dict) else inner)
    facts = dict((*_times(told), *_times(own)))
    return RemoteStatus(
        state=state,
        words=words,
        progress=1.0 if state is RemoteState.DONE else None,
        results=urls if state is RemoteState.DONE else (),
        error=own.words(*_WORDS) or words if state is RemoteState.FAILED else "",
        facts=tuple(facts.items()),
    )


def _urls(value: object) -> tuple[str, ...]:
    """Of a list of objects or texts, of one object, or one text; what is no address is left out."""
    listed = value if isinstance(value, list) else [value]
    found = (each.get(_FILE_URL) if isinstance(each, dict) else each for each in listed)
    return tuple(printable(url) for url in found if isinstance(url, str) and url.startswith(("http://", "https://")))


def _times(told: Record) -> tuple[tuple[str, str], ...]:
    """What is told of times and queues, as texts; it is shown, so that nothing fails for it."""
    known = ((name, told.values.get(name)) for name in _TIMES)
    return tuple(
        (name, printable(str(value))[:60])
        for name, value in known
        if isinstance(value, str | int | float) and not isinstance(value, bool) and len(str(value)) < 100
    )


def _range_of(spec: TaskSpec) -> dict[str, str]:
    span = ms_of_range(spec.range)
    if span is None or not span[1]:
        raise InputError("say the ranges to cut out as times with an end, such as 0:10-0:20, 0:30-0:40")
    return {"start": _clock(span[0]), "end": _clock(sum(span))}


def _ms(split: object, name: str) -> int:
    time = split.get(name) if isinstance(split, dict) else None
    if not isinstance(time, str):
        raise InputError(f'a range is {{"start": "00:00:10.000", "end": "00:00:20.000"}}; one lacks its {name}')
    return round(parse_time(time) * Fraction(_MS))


def _clock(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, _MS)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"
