# SPDX-License-Identifier: GPL-3.0-or-later
"""FinalRip: a farm that cuts a source into clips, encodes each with a VapourSynth script, and merges them."""

import re
from collections.abc import Mapping, Sequence
from typing import override

from ripgui.core.error import InputError, RemoteError
from ripgui.core.remote import Clip, Handle, Order, RemoteRow, RemoteState, RemoteStatus
from ripgui.media.encoder import FINALRIP_OUTPUT, parse_encoder
from ripgui.media.finish import finished_script
from ripgui.remote.answer import Record, record
from ripgui.remote.asking import Asker, Request
from ripgui.remote.dialect import About, Call, Capability, Field, OnProgress, read_options

_KEY = Field(name="video_key", help="Name of the source in the farm's storage.", is_required=True)
_SCRIPT = Field(name="script", help="VapourSynth script that opens FINALRIP_SOURCE.", is_required=True)
_PARAM = Field(
    name="encode_param",
    help="Line of ffmpeg that reads the script's frames and ends with FINALRIP_ENCODED_CLIP.mkv.",
    is_required=True,
)
_SLICE = Field(
    name="slice", help="Cut the source into clips; else it is encoded in one piece.", kind="boolean", default="true"
)
_TIMEOUT = Field(
    name="timeout", help="Minutes after which a clip's encode is given up; empty leaves it to the server.",
    kind="integer", lowest=1,
)  # fmt: skip
_QUEUE = Field(
    name="queue", help="Which of the farm's queues takes the clips.", kind="choice", choices=("default", "priority"),
    default="default",
)  # fmt: skip


def _listed(state: str) -> Field:
    return Field(name=state, help=f"List the {state} tasks.", kind="boolean", default="true", is_required=True)


ABOUT = About(
    kind="finalrip",
    title="FinalRip",
    credentials=("token",),
    capabilities=frozenset(
        {
            Capability.UPLOAD,
            Capability.FOLLOW,
            Capability.FIND,
            Capability.CLIPS,
            Capability.RETRY_CLIP,
            Capability.RETRY_MERGE,
            Capability.LIST,
            Capability.DELETE,
            Capability.FETCH,
        }
    ),
    options=(_SLICE, _TIMEOUT, _QUEUE),
    calls=(
        Call(name="oss/presigned", help="Gets an address that a source can be sent to once.", fields=(_KEY,)),
        Call(name="new", help="Tells of a source that was sent.", fields=(_KEY,), changes=True),
        Call(
            name="start",
            help="Begins a task on a source that was told of.",
            fields=(_KEY, _SCRIPT, _PARAM, _SLICE, _TIMEOUT, _QUEUE),
            changes=True,
        ),
        Call(name="progress", help="Says which clips are encoded, and where the result is.", fields=(_KEY,)),
        Call(
            name="retry/encode",
            help="Encodes one clip again.",
            fields=(
                _KEY,
                Field(name="index", help="Number of the clip, from 0.", kind="integer", lowest=0, is_required=True),
                _SCRIPT,
                _PARAM,
            ),
            changes=True,
        ),
        Call(name="retry/merge", help="Merges the encoded clips again.", fields=(_KEY,), changes=True),
        Call(name="clear", help="Deletes a task with its source and its result.", fields=(_KEY,), changes=True),
        Call(
            name="list",
            help="Lists the server's tasks, newest first.",
            fields=tuple(map(_listed, ("pending", "running", "completed"))),
        ),
    ),
    silences=(
        "It tells which clips are encoded, and no percentage within one.",
        "It knows no failed tasks: a clip that never gets done has to be retried by hand.",
        "Its document has no list of tasks; servers from version 0.4 have one.",
    ),
)

_SOURCE = "FINALRIP_SOURCE"
_COMMAND = re.compile(r"\s*ffmpeg(\.exe)?\s", re.IGNORECASE)
_LINE_END = re.compile(r"\\?\r?\n")
_BASE = "/api/v1/task/"
_GETS = frozenset({"oss/presigned", "progress", "list"})
_BEGINNINGS = frozenset({"new", "start"})
_TRIED = "ripgui-test"
"""A key that nothing is ever sent to."""
_MOST_ROWS = 2000
_MOST_CLIPS = 10_000
"""A week of minutes; who tells of more tells of no video."""
_CUTTING = "clip not complete"
_ABSENT = ("no documents", "not found", "does not exist", "not exist")
"""How servers say that there is no such task."""


class FinalRip(Asker):
    about = ABOUT

    @override
    def check(self, order: Order) -> tuple[str, ...]:
        super().check(order)
        spec, picture = order.spec, order.spec.treatment.picture
        if picture.logo_path:
            raise InputError("the logo lies on this computer, where the farm cannot read it; leave it out")
        check_script(spec.script)
        said = []
        if encode_param(spec.encoder) != _one_line(spec.encoder) and _COMMAND.match(spec.encoder):
            said.append(f"The farm wants the encoder's command to end with {FINALRIP_OUTPUT}; it is added.")
        for is_said, what in (
            (spec.range, "the range: the whole source is encoded"),
            (spec.treatment.zones, "the zones: all clips are encoded alike"),
            (spec.treatment.budget.is_set, "the size that was asked for"),
            (spec.timecodes, "the file of time codes"),
        ):
            if is_said:
                said.append(f"The farm leaves out {what}.")
        return tuple(said)

    async def test(self) -> str:
        await self._asked("oss/presigned", {"video_key": _TRIED})
        return "FinalRip answers, and gives addresses to send sources to."

    @override
    async def upload(self, order: Order, on_progress: OnProgress) -> None:
        told = (await self._asked("oss/presigned", {"video_key": order.key})).record("data")
        if told.flag("exist"):  # the key is this task's alone, and objects are there whole or not at all
            return
        address = told.address("url")
        if not address:
            raise RemoteError("FinalRip gives no address that the source could be sent to", told.words("url"))
        await self._site.put_file(address, order.spec.source, on_progress=on_progress)

    async def submit(self, order: Order) -> Handle:
        # A submission that broke off may have told it of the source already.
        if await self._look(order.key) is None:
            await self._asked("new", {"video_key": order.key})
        fields: dict[str, object] = {"video_key": order.key, **_work(order)}
        fields |= read_options(ABOUT.options, dict(order.options))
        try:
            await self._asked("start", fields)
        except RemoteError as error:
            if "already started" not in error.words.lower():
                raise
        return Handle(id=order.key)

    @override
    async def find(self, order: Order) -> Handle | None:
        is_started = await self._look(order.key)
        return Handle(id=order.key) if is_started else None

    @override
    async def status(self, handle: Handle) -> RemoteStatus:
        try:
            told = (await self._asked("progress", {"video_key": handle.id})).record("data")
        except RemoteError as error:
            words = error.words.lower()
            if _CUTTING in words:
                return RemoteStatus(state=RemoteState.CUTTING, words=error.words)
            if any(absent in words for absent in _ABSENT):
                return RemoteStatus(state=RemoteState.DELETED, words=error.words)
            raise
        return read_progress(told)

    @override
    async def tasks(self) -> Sequence[RemoteRow]:
        states = {"pending": True, "running": True, "completed": True}
        answer = await self._asked("list", states)
        return [read_row(each) for each in answer.records("data", _MOST_ROWS)]

    @override
    async def delete(self, handles: Sequence[Handle]) -> None:
        for handle in handles:
            try:
                await self._asked("clear", {"video_key": handle.id})
            except RemoteError as error:
                if not any(absent in error.words.lower() for absent in _ABSENT):
                    raise

    @override
    async def retry_clip(self, handle: Handle, index: int, order: Order) -> None:
        await self._asked("retry/encode", {"video_key": handle.id, "index": index, **_work(order)})

    @override
    async def retry_merge(self, handle: Handle) -> None:
        await self._asked("retry/merge", {"video_key": handle.id})

    async def call(self, name: str, values: Mapping[str, str]) -> object:
        fields = self.called(name, values)
        if "script" in fields:
            check_script(str(fields["script"]))
            _check_param(str(fields["encode_param"]))
        return (await self._asked(name, fields)).values.get("data")

    @override
    def _headers(self, request: Request) -> dict[str, str]:
        return {"token": self._connection.secrets.get("token", "")}

    async def _asked(self, name: str, fields: Mapping[str, object]) -> Record:
        """An answer that says that it worked. Every answer is 200: only `success` tells."""
        is_get = name in _GETS
        request = Request(
            method="GET" if is_get else "POST",
            path=_BASE + name,
            query=fields if is_get else None,
            form=None if is_get else fields,
            begins=name in _BEGINNINGS,
        )
        reply = await self._ask(request)
        answer = reply.record
        if reply.is_success and answer.values.get("success") is True:
            return answer
        error = answer.values.get("error")
        words = Record(answer.who, error).words("message") if isinstance(error, dict) else answer.words("error")
        words = words or answer.words("message", "msg")
        raise self._refusal(name, words)

    async def _look(self, key: str) -> bool | None:
        """Whether the task of this key was started; None where there is none."""
        try:
            told = (await self._asked("progress", {"video_key": key})).record("data")
        except RemoteError as error:
            words = error.words.lower()
            if _CUTTING in words:
                return True
            if any(absent in words for absent in _ABSENT):
                return None
            raise
        return bool(told.text("encode_param") or told.items("progress"))


def check_script(script: str) -> None:
    """Raises InputError for what the farm refuses."""
    if _SOURCE not in script:
        raise InputError(f'the farm refuses a script that does not name {_SOURCE}: let it open os.environ["{_SOURCE}"]')


def encode_param(encoder: str) -> str:
    """The encoder's arguments as the farm takes them: a command from pipe to file. Raises EncoderError."""
    command = _one_line(encoder) if _COMMAND.match(encoder) else f"ffmpeg -i - {_one_line(encoder)}"
    if not command.endswith(FINALRIP_OUTPUT):
        command = f"{command} {FINALRIP_OUTPUT}"
    parse_encoder(encoder)
    parse_encoder(command)
    return command


def read_progress(told: Record) -> RemoteStatus:
    """How far a task is, from the data of `progress`."""
    clips = _clips(told)
    done = sum(clip.is_done for clip in clips)
    words = told.text("status")
    if told.text("encode_key"):
        state, progress = RemoteState.DONE, 1.0
    elif clips:
        state = RemoteState.MERGING if done == len(clips) else RemoteState.RUNNING
        progress = done / len(clips)
    else:
        is_started = bool(told.text("encode_param")) and words != "pending"
        state, progress = (RemoteState.CUTTING if is_started else RemoteState.WAITING), None
    address = told.address("encode_url") if state is RemoteState.DONE else ""
    facts = [(name, told.text(name)) for name in ("size", "encode_size", "encode_key") if name in told]
    return RemoteStatus(
        state=state,
        words=words,
        progress=progress,
        clips=clips,
        results=(address,) if address else (),
        facts=tuple(facts),
    )


def read_row(told: Record) -> RemoteRow:
    """A task of `list`."""
    words, key, address = told.text("status"), told.text("key"), told.address("encode_url")
    states = {"pending": RemoteState.WAITING, "completed": RemoteState.DONE}
    return RemoteRow(
        handle=Handle(id=key),
        name=key,
        state=states.get(words, RemoteState.RUNNING),
        words=words,
        created_at=told.moment("create_at"),
        results=(address,) if address else (),
    )


def _clips(told: Record) -> tuple[Clip, ...]:
    """In the order of their numbers. Old servers tell only whether each is done."""
    clips = []
    items = told.items("progress")
    if len(items) > _MOST_CLIPS:
        raise told.mistake("progress", f"a list of at most {_MOST_CLIPS} clips")
    for place, value in enumerate(items):
        if isinstance(value, bool):
            clips.append(Clip(index=place, is_done=value))
            continue
        item = record(told.who, value, "progress")
        index = item.whole("index")
        is_done = item.flag("completed")
        url = item.address("encode_url") if is_done else ""
        clips.append(Clip(index=place if index is None else index, is_done=is_done, url=url))
    return tuple(sorted(clips, key=lambda clip: clip.index))


def _work(order: Order) -> dict[str, object]:
    script = finished_script(order.spec.script, order.spec.treatment.picture)
    return {"script": script, "encode_param": encode_param(order.spec.encoder)}


def _check_param(param: str) -> None:
    if "\n" in param.strip() or "\r" in param.strip():
        raise InputError("the farm refuses an encode_param with a line break: write it on one line")
    if FINALRIP_OUTPUT not in param:
        raise InputError(f"the farm refuses an encode_param without its output: put {FINALRIP_OUTPUT} at its end")


def _one_line(encoder: str) -> str:
    return _LINE_END.sub(" ", encoder.strip())
