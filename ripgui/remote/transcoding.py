# SPDX-License-Identifier: GPL-3.0-or-later
"""The transcoding API: it fetches a source from an address, and makes one of five sizes of it."""

from collections.abc import Mapping, Sequence
from typing import override

from ripgui.core.error import LostAnswerError
from ripgui.core.remote import Handle, Order, RemoteRow, RemoteState, RemoteStatus
from ripgui.remote.answer import Record, shortened
from ripgui.remote.asking import Asker, Request, is_same_address, left_out
from ripgui.remote.dialect import About, Call, Capability, Field, read_options

SIZES = ("360p", "480p", "720p", "1080p", "original")
"""What `task_config_temp_id` numbers, from 1."""

_FORMAT = Field(name="format", help="Format of the result; m3u8 is HLS.", default="m3u8")
_ID = Field(name="id", help="The task's id.", is_required=True)
_MOST_ROWS = 1000

ABOUT = About(
    kind="transcoding",
    title="Transcoding API",
    is_url_fed=True,
    capabilities=frozenset(
        {
            Capability.FOLLOW,
            Capability.FIND,
            Capability.LIST,
            Capability.DELETE,
            Capability.DELETE_MANY,
            Capability.FETCH,
        }
    ),
    options=(
        Field(name="size", help="Size of the result.", kind="choice", choices=SIZES, default="original"),
        _FORMAT,
    ),
    calls=(
        Call(
            name="create-transcode",
            help="Begins a task.",
            fields=(
                Field(name="origin_url", help="Address of the source.", is_required=True),
                Field(
                    name="task_config_temp_id",
                    help="Size of the result: 1 is 360p, 2 480p, 3 720p, 4 1080p, 5 the source's own.",
                    kind="integer",
                    default="5",
                    lowest=1,
                    highest=5,
                ),
                _FORMAT,
            ),
            changes=True,
        ),
        Call(
            name="get-transcodes",
            help="Lists the tasks, a page at a time.",
            fields=(
                Field(name="page", help="Number of the page, from 1.", kind="integer", default="1", lowest=1),
                Field(
                    name="limit", help="Tasks on a page.", kind="integer", default="15", lowest=1, highest=_MOST_ROWS
                ),
            ),
        ),
        Call(name="get-transcode", help="Says how far a task is.", fields=(_ID,)),
        Call(name="delete-transcode", help="Deletes a task.", fields=(_ID,), changes=True),
        Call(
            name="delete-transcodes",
            help="Deletes several tasks.",
            fields=(Field(name="ids", help="Ids of the tasks, joined by commas.", is_required=True),),
            changes=True,
        ),
    ),
    silences=(
        "Its document names no host and no key: give the address, and further headers if it wants some.",
        "It is sent no files: sources are put on a storage, or are at an address already.",
    ),
)

_BASE = "/transcoding/api/"
_GETS = frozenset({"get-transcodes", "get-transcode"})
_SUCCESS = 1000
_PAGE_ROWS = 100
_MOST_PAGES = 20
_CLOCKS_S = 3600.0
"""How far the server's clock may be behind ours."""
_OF_RESULT = ("task_config_temp_id", "format")
_DELETED = 4
_STATES = {
    -1: (RemoteState.WAITING, "not begun"),
    0: (RemoteState.WAITING, "waiting"),
    1: (RemoteState.RUNNING, "transcoding"),
    2: (RemoteState.DONE, "succeeded"),
    3: (RemoteState.FAILED, "failed"),
    _DELETED: (RemoteState.DELETED, "deleted"),
}


class Transcoding(Asker):
    about = ABOUT

    @override
    def check(self, order: Order) -> tuple[str, ...]:
        super().check(order)
        return left_out(ABOUT.title, order)

    async def test(self) -> str:
        answer = await self._asked("get-transcodes", {"page": 1, "limit": 1})
        return f"{ABOUT.title} answers, and knows {answer.whole('count') or 0} tasks."

    async def submit(self, order: Order) -> Handle:
        answer = await self._asked("create-transcode", _document(order))
        name = answer.text("id")
        if not name:
            raise LostAnswerError(f"{ABOUT.title} says that it began, but tells no id")
        return Handle(id=name)

    @override
    async def find(self, order: Order) -> Handle | None:
        wanted = _document(order)
        for told in await self._rows():
            created_at = told.moment("created_at")
            is_older = created_at and order.sent_at and created_at < order.sent_at - _CLOCKS_S
            # One source may become several sizes.
            is_other = any(name in told and told.text(name) != str(wanted[name]) for name in _OF_RESULT)
            is_gone = told.whole("status") == _DELETED
            if not (is_older or is_other or is_gone) and is_same_address(told.text("origin_url"), order.url):
                return Handle(id=told.text("id"))
        return None

    @override
    async def status(self, handle: Handle) -> RemoteStatus:
        told = (await self._asked("get-transcode", {"id": handle.id})).record("transcoding")
        return read_status(told)

    @override
    async def tasks(self) -> Sequence[RemoteRow]:
        return [read_row(each) for each in await self._rows()]

    @override
    async def delete(self, handles: Sequence[Handle]) -> None:
        if len(handles) == 1:
            await self._asked("delete-transcode", {"id": handles[0].id})
        elif handles:
            await self._asked("delete-transcodes", {"ids": ",".join(handle.id for handle in handles)})

    async def call(self, name: str, values: Mapping[str, str]) -> object:
        answer = await self._asked(name, self.called(name, values))
        return {name: value for name, value in answer.values.items() if name != "errcode"}

    async def _rows(self) -> list[Record]:
        """Of all pages, the newest first."""
        rows: list[Record] = []
        for page in range(1, _MOST_PAGES + 1):
            answer = await self._asked("get-transcodes", {"page": page, "limit": _PAGE_ROWS})
            found = answer.records("results", _MOST_PAGES * _PAGE_ROWS)
            rows += found
            if not found or len(rows) >= (answer.whole("count") or 0):
                break
        return sorted(rows, key=lambda told: told.moment("created_at"), reverse=True)

    async def _asked(self, name: str, fields: Mapping[str, object]) -> Record:
        """An answer that says that it worked: 1000 does, whatever else there is."""
        is_get = name in _GETS
        request = Request(
            method="GET" if is_get else "POST",
            path=_BASE + name,
            query=fields if is_get else None,
            document=None if is_get else fields,
            begins=name == "create-transcode",
        )
        answer = (await self._ask(request)).record
        if answer.values.get("errcode") == _SUCCESS:
            return answer
        code = shortened(str(answer.values.get("errcode"))[:20])
        raise self._refusal(name, answer.words("msg", "message", "error") or f"error {code}")


def _document(order: Order) -> dict[str, object]:
    told = read_options(ABOUT.options, dict(order.options))
    size = SIZES.index(str(told["size"])) + 1
    return {"origin_url": order.url, "task_config_temp_id": size, "format": told["format"]}


def read_status(told: Record) -> RemoteStatus:
    """How far a task is, from its record."""
    number = told.whole("status")
    state, words = _STATES.get(-1 if number is None else number, (RemoteState.RUNNING, f"status {number}"))
    address = told.address("target_url") if state is RemoteState.DONE else ""
    error = told.words("error_info") if state is RemoteState.FAILED else ""
    code = told.text("error_code") if state is RemoteState.FAILED else ""
    return RemoteStatus(
        state=state,
        words=words,
        progress=1.0 if state is RemoteState.DONE else told.share("progress"),
        results=(address,) if address else (),
        error=error or (f"error {code}" if code else ""),
        facts=tuple((name, told.text(name)) for name in ("format", "created_at", "updated_at") if name in told),
    )


def read_row(told: Record) -> RemoteRow:
    status = read_status(told)
    return RemoteRow(
        handle=Handle(id=told.text("id")),
        name=told.text("origin_url"),
        state=status.state,
        words=status.words,
        progress=status.progress,
        created_at=told.moment("created_at"),
        results=status.results,
        error=status.error,
    )
