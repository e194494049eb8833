# SPDX-License-Identifier: GPL-3.0-or-later
"""Visionular's cloud: it fetches a source from an address, and puts what a template makes of it into a bucket."""

import time
from collections.abc import Mapping, Sequence
from email.utils import formatdate
from itertools import islice
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, override
from urllib.parse import urlsplit
from uuid import uuid4

from ripgui.core.error import LostAnswerError
from ripgui.core.remote import Handle, Order, RemoteRow, RemoteState, RemoteStatus
from ripgui.remote.answer import Record
from ripgui.remote.asking import Asker, Request, is_same_address, left_out
from ripgui.remote.dialect import About, Call, Capability, Field, read_options
from ripgui.remote.visionular_signature import authorization

if TYPE_CHECKING:
    from ripgui.web.http import Method

STATUSES = ("pending", "downloading", "running", "uploading", "success", "fail")

_TEMPLATE_NAME = Field(name="name", help="Name of the template.", is_required=True)
_TEMPLATE = (
    _TEMPLATE_NAME,
    Field(name="description", help="What it is for."),
    Field(name="format", help="Container of the result; mp4 where nothing is said.", kind="choice",
          choices=("mp4", "hls", "flv")),
    Field(name="quality", help="Quality of the picture, 10 the best; 5 where nothing is said.", kind="integer",
          lowest=1, highest=10),
    Field(name="framerate", help="Frames a second; 0 keeps the source's.", kind="integer", lowest=0, highest=120),
    Field(name="resolution", help="Height, such as 720p; 0 keeps the source's."),
    Field(name="vcodec", help="Codec of the picture; h264 where nothing is said.", kind="choice",
          choices=("h264", "h265")),
    Field(name="acodec", help="Codec of the sound.", kind="choice", choices=("aac",)),
    Field(name="logo_path", help="Address of a logo."),
    Field(name="logo_size", help="Width and height of the logo."),
    Field(name="logo_offset", help="Place of the logo."),
)  # fmt: skip
_STORAGE_ID = Field(name="storage_id", help="Id of the storage.", is_required=True)
_TASK_ID = Field(name="task_id", help="The task's id.", is_required=True)

_STORAGE_CALLS = (
    Call(
        name="add_storage",
        help="Tells of a bucket that results can be put in.",
        fields=(
            Field(name="region", help="Where the bucket is, such as cn-hangzhou.", is_required=True),
            Field(name="type", help="Whose bucket it is.", kind="choice", choices=("s3", "oss"), is_required=True),
            Field(name="bucket", help="Name of the bucket.", is_required=True),
            Field(name="prefix", help="Folder or prefix of the results."),
            Field(name="storage_ak", help="Access key of the bucket, if it is private."),
            Field(name="storage_sk", help="Secret key of the bucket, if it is private.", kind="secret"),
        ),
        changes=True,
    ),
    Call(name="del_storage", help="Forgets a bucket.", fields=(_STORAGE_ID,), changes=True),
    Call(name="list_storage", help="Lists the buckets."),
    Call(name="list_storage_type", help="Lists whose buckets can be used."),
)
_TEMPLATE_CALLS = (
    Call(name="add_template", help="Makes a template.", fields=_TEMPLATE, changes=True),
    Call(name="del_template", help="Deletes a template.", fields=(_TEMPLATE_NAME,), changes=True),
    Call(name="query_template", help="Shows a template.", fields=(_TEMPLATE_NAME,)),
    Call(name="update_template", help="Changes a template.", fields=_TEMPLATE, changes=True),
    Call(name="list_template", help="Lists the templates."),
)
_TASK_CALLS = (
    Call(
        name="create_task",
        help="Begins a task; each makes what one template says.",
        fields=(
            Field(name="template_name", help="Name of the template.", is_required=True),
            Field(name="input", help="Address of the source: https, http, oss or s3.", is_required=True),
            Field(name="output", help="Name of the result in its bucket.", is_required=True),
            _STORAGE_ID,
        ),
        changes=True,
    ),
    Call(name="del_task", help="Deletes a task.", fields=(_TASK_ID,), changes=True),
    Call(name="query_task", help="Says how far a task is.", fields=(_TASK_ID,)),
    Call(
        name="list_task",
        help="Lists the tasks of a time.",
        fields=(
            Field(name="start_time", help="From when, in unix seconds.", kind="integer", is_required=True, lowest=0),
            Field(name="end_time", help="Until when, in unix seconds.", kind="integer", is_required=True, lowest=0),
            Field(name="status", help="Those in this state alone.", kind="choice", choices=STATUSES),
            Field(name="start_num", help="How many are left out.", kind="integer", default="0", lowest=0),
            Field(name="count", help="How many are listed.", kind="integer", default="50", lowest=1),
        ),
    ),
    Call(
        name="list_summary",
        help="Counts what was done, hour by hour.",
        fields=(
            Field(name="start_time", help="From how many hours ago; 48 where nothing is said.", kind="integer",
                  lowest=0),
            Field(name="end_time", help="Until how many hours ago; 24 where nothing is said.", kind="integer",
                  lowest=0),
        ),
    ),
)  # fmt: skip

ABOUT = About(
    kind="visionular",
    title="Visionular",
    url="http://cloud.visionular.cn",
    credentials=("access_key", "secret_key"),
    is_url_fed=True,
    capabilities=frozenset(
        {
            Capability.FOLLOW,
            Capability.FIND,
            Capability.LIST,
            Capability.DELETE,
            Capability.FETCH,
            Capability.STORAGES,
            Capability.TEMPLATES,
            Capability.STATISTICS,
        }
    ),
    settings=(
        Field(name="template_name", help="Template of tasks that name none."),
        Field(name="storage_id", help="Storage of tasks that name none."),
    ),
    options=(
        Field(name="template_name", help="Template that says what is made. Empty takes the endpoint's."),
        Field(name="storage_id", help="Id of the storage of the result. Empty takes the endpoint's."),
        Field(name="output", help="Name of the result in its bucket. Empty takes the task's own."),
    ),
    calls=(*_STORAGE_CALLS, *_TEMPLATE_CALLS, *_TASK_CALLS),
    silences=(
        "It tells a task's state, and no percentage.",
        "It is sent no files: sources are put on a storage, or are at an address already.",
        "It is documented over plain HTTP alone: whoever is on the way can read what is sent.",
    ),
)

_BASE = "/api/"
_UNSIGNED = "list_storage_type"
_DELETES = frozenset({"del_storage", "del_template", "del_task"})
_MAKES = frozenset({"add_storage", "add_template", "create_task"})
_SUCCESS, _EMPTY = 0, 1004
_PAGE_ROWS = 50
_MOST_PAGES = 20
_DAY_S = 86_400
_LISTED_DAYS = 30
_CLOCKS_S = 3600
"""How far the server's clock may be from ours."""
_MOST_ASKED = 20
_STATES = {
    "pending": RemoteState.WAITING,
    "downloading": RemoteState.WAITING,
    "running": RemoteState.RUNNING,
    "uploading": RemoteState.MERGING,
    "success": RemoteState.DONE,
    "fail": RemoteState.FAILED,
}
_RESULTS = frozenset({".mp4", ".m3u8", ".flv"})
_FACTS = ("template_name", "region", "region_type", "bucket", "objkey", "src_bitrate", "dst_bitrate", "finish_time")


class Visionular(Asker):
    about = ABOUT

    @override
    def check(self, order: Order) -> tuple[str, ...]:
        super().check(order)
        self._document(order)
        return left_out(ABOUT.title, order)

    async def test(self) -> str:
        count = len((await self._asked("list_template", {})).items("list"))
        return f"Visionular answers and takes the keys. Templates there: {count}."

    async def submit(self, order: Order) -> Handle:
        name = (await self._asked("create_task", self._document(order))).text("task_id")
        if not name:
            raise LostAnswerError("Visionular says that it began, but tells no id")
        return Handle(id=name)

    @override
    async def find(self, order: Order) -> Handle | None:
        """By its source in the list, and by the name of its result, which is its own, among those."""
        document = self._document(order)
        output = str(document["output"])
        since = int(order.sent_at or time.time() - _DAY_S) - _CLOCKS_S
        same = (row for row in await self._rows(since) if is_same_address(row.text("input"), order.url))
        for row in islice(same, _MOST_ASKED):
            told = await self._asked("query_task", {"task_id": row.text("task_id")})
            if told.text("objkey") == output or told.text("objkey").endswith(f"/{output}"):
                return Handle(id=row.text("task_id"))
        return None

    @override
    async def status(self, handle: Handle) -> RemoteStatus:
        told = await self._asked("query_task", {"task_id": handle.id})
        if not told.values:
            return RemoteStatus(state=RemoteState.DELETED, words="there is no such task any more")
        return read_status(told)

    @override
    async def tasks(self) -> Sequence[RemoteRow]:
        since = int(time.time()) - _LISTED_DAYS * _DAY_S
        return [read_row(each) for each in await self._rows(since)]

    @override
    async def delete(self, handles: Sequence[Handle]) -> None:
        for handle in handles:
            await self._asked("del_task", {"task_id": handle.id})

    async def call(self, name: str, values: Mapping[str, str]) -> object:
        return dict((await self._asked(name, self.called(name, values))).values)

    @override
    def _headers(self, request: Request) -> dict[str, str]:
        if request.path.endswith(f"/{_UNSIGNED}"):
            return {}
        secrets = self._connection.secrets
        prefix = urlsplit(self._connection.endpoint.url).path.rstrip("/")
        headers = {"X-Wz-Nonce": str(uuid4()), "Date": formatdate(usegmt=True)}
        headers["Authorization"] = authorization(
            access_key=secrets.get("access_key", ""),
            secret_key=secrets.get("secret_key", ""),
            method=request.method,
            target=prefix + request.target,
            date=headers["Date"],
            headers=headers,
            body=request.raw or b"",
        )
        return headers

    def _document(self, order: Order) -> dict[str, object]:
        """What `create_task` is told. Raises InputError for what neither the task nor the endpoint says."""
        told = {name: value for name, value in order.options if value}
        setting = self._connection.setting
        suffix = PurePosixPath(order.spec.output).suffix.lower()
        output = f"{PurePosixPath(order.key).stem}{suffix if suffix in _RESULTS else '.mp4'}"
        named = {
            "template_name": told.get("template_name") or setting("template_name"),
            "output": told.get("output", output),
            "storage_id": told.get("storage_id") or setting("storage_id"),
        }
        call = next(call for call in ABOUT.calls if call.name == "create_task")
        fields = [field for field in call.fields if field.name in named]
        return {**read_options(fields, named), "input": order.url}

    async def _rows(self, since: int) -> list[Record]:
        """The tasks from then on, the newest first."""
        rows: list[Record] = []
        times = {"start_time": since, "end_time": int(time.time()) + _CLOCKS_S, "count": _PAGE_ROWS}
        for _ in range(_MOST_PAGES):
            told = await self._asked("list_task", {**times, "start_num": len(rows)})
            found = told.records("list", _PAGE_ROWS)
            rows += found
            if not found or len(rows) >= (told.whole("total") or 0):
                break
        return sorted(rows, key=lambda told: told.moment("create_time"), reverse=True)

    async def _asked(self, name: str, fields: Mapping[str, object]) -> Record:
        """The data of an answer that says that it worked; where there is nothing to be had, none."""
        changes = name in _MAKES or name in _DELETES or name == "update_template"
        method: Method = "DELETE" if name in _DELETES else "PUT" if name == "update_template" else "POST"
        reply = await self._ask(
            Request(
                method=method if changes else "GET",
                path=_BASE + name,
                query=None if changes else fields,
                document=fields if changes else None,
                begins=name in _MAKES,
            )
        )
        answer = reply.record
        if reply.is_success and answer.whole("code") == _SUCCESS:
            return answer.record("data")
        if answer.values.get("code") == _EMPTY and name not in _MAKES:
            return Record(answer.who, {})
        raise self._refusal(name, answer.words("msg", "message") or f"code {answer.text('code')}")


def read_status(told: Record) -> RemoteStatus:
    """How far a task is, from the data of `query_task`."""
    words = told.text("status")
    state = _STATES.get(words, RemoteState.RUNNING)
    address = told.address("output_url") if state is RemoteState.DONE else ""
    # The table of the document says err_msg, its example err_message.
    return RemoteStatus(
        state=state,
        words=words,
        progress=1.0 if state is RemoteState.DONE else None,
        results=(address,) if address else (),
        error=told.words("err_msg", "err_message") or words if state is RemoteState.FAILED else "",
        facts=tuple(
            (name, f"{value:g}" if isinstance(value, float) else told.text(name)) for name, value in _known(told)
        ),
    )


def read_row(told: Record) -> RemoteRow:
    """A task of `list_task`."""
    words = told.text("status")
    state = _STATES.get(words, RemoteState.RUNNING)
    message = told.words("message")
    return RemoteRow(
        handle=Handle(id=told.text("task_id")),
        name=told.text("input"),
        state=state,
        words=words,
        created_at=told.moment("create_time"),
        error=message if state is RemoteState.FAILED else "",
    )


def _known(told: Record) -> list[tuple[str, object]]:
    return [(name, told.values[name]) for name in _FACTS if name in told]
