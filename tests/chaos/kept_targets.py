# SPDX-License-Identifier: GPL-3.0-or-later
"""What reads back what RipGUI wrote down, which a disk, a user or another version may have changed; and what comes
from processes and servers.
"""

import contextlib
import dataclasses
import json
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import cache
from hashlib import blake2b
from pathlib import Path
from types import ModuleType

from ripgui.core.checked import to_plain
from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.endpoint import ENDPOINT_KINDS, Endpoint
from ripgui.core.error import BugError, RipError
from ripgui.core.folders import config_folder, data_folder, plugin_folder
from ripgui.core.history import HistoryEntry, HistoryFilter
from ripgui.core.prepared import Prepared
from ripgui.core.ranges import FrameRange
from ripgui.core.remote import RemoteRecord
from ripgui.core.saved import restored
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.storage import Storage
from ripgui.core.task import SourceFacts, TaskSpec, TaskState
from ripgui.core.watch import WatchedFolder
from ripgui.core.webhook import Webhook
from ripgui.delivery import protocol as delivery_protocol
from ripgui.delivery.journal import Underway, journals, write_journal
from ripgui.delivery.s3_error import refusal
from ripgui.engine.delivery.endpoints import endpoints_path, load_endpoints
from ripgui.engine.delivery.kept_address import public_address, whole_address
from ripgui.engine.delivery.storages import load_storages
from ripgui.engine.delivery.webhooks import load_webhooks, webhooks_path
from ripgui.engine.preset.preset_library import favourites
from ripgui.engine.queue.remote_request import Again, read_request, request_text
from ripgui.engine.script.draft import ScriptDraft, keep_draft, kept_draft
from ripgui.engine.script.plugins import installed, reported
from ripgui.engine.settings import load_settings, settings_path
from ripgui.engine.store import Store
from ripgui.engine.store.database import DamagedError, path_of_queue
from ripgui.engine.store.history import History
from ripgui.engine.store.remote import RemoteRecords
from ripgui.engine.store.rescue import open_store
from ripgui.engine.update import read_release
from ripgui.media.chunk_record import ChunkRecord, read_record
from ripgui.media.hardware import Found
from ripgui.ui.window_state import WindowState, load_window_state, window_state_path
from ripgui.web.http import asked_pause_s, checked_address, led_to
from ripgui.workers import (
    chunk_protocol,
    language_protocol,
    media_protocol,
    model_protocol,
    preview_protocol,
    seam_protocol,
)
from ripgui.workers.protocol import Failure, LogLine, Method, Progress, pack, read_message, unpack
from tests.chaos.sample import sample
from tests.chaos.target import Target, json_seeds, text_of, words
from tests.contract.test_remote_answers import RIGHT, asked, holds, told

_STORAGE = Storage(name="box", bucket="b", endpoint="https://e.com", access_key="env:A", secret_key="env:B")
_SPEC = TaskSpec(source="/films/a.mkv", output="/films/b.mkv", script=SOURCE_SCRIPT, encoder="-c:v libx264")
_RECORD = ChunkRecord(
    identity="1a", range=FrameRange(0, 2), size_bytes=9, extradata="2b", checksum="3c", durations=((2, 1001, 24000),)
)
_FACTS = SourceFacts(width=64, height=48, fps=Fraction(25), duration_s=1.0, size_bytes=9, video_codec="h264")


def _in_config(path: Callable[[], Path], read: Callable[[], object]) -> Callable[[bytes], object]:
    def reads(data: bytes) -> object:
        path().parent.mkdir(parents=True, exist_ok=True)
        path().write_bytes(data)
        return read()

    return reads


def _journal(data: bytes) -> None:
    underway = sample(Underway)
    write_journal(underway)
    (place,) = (data_folder() / "uploads").glob("*.json")
    place.write_bytes(data)
    for one in journals(_STORAGE):
        assert one.bucket == _STORAGE.bucket


def _draft(data: bytes) -> None:
    if kept_draft() is None:
        keep_draft(ScriptDraft(text="x"))
    (data_folder() / "drafts" / "open.json").write_bytes(data)
    kept_draft()


def _address(data: bytes) -> None:
    origin = text_of(data)
    public = public_address(origin)
    assert public == origin or "?" not in public
    whole_address(public)


@cache
def _queue() -> bytes:
    """A queue's file with a row in each table. Made when targets are listed, so it must not touch anybody's folders."""
    with tempfile.TemporaryDirectory(prefix="ripgui-fuzz-") as folder:
        path = Path(folder) / "queue.sqlite3"
        _fill(path)
        return path.read_bytes()


def _fill(path: Path) -> None:
    with contextlib.closing(Store(path)) as store:
        task = store.add(_SPEC, facts=_FACTS)
        chunk = Chunk(index=0, range=FrameRange(0, 24), identity="i", state=ChunkState.DONE, durations=((24, 1, 25),))
        store.set_chunks(task.id, [chunk])
        store.update(task.id, prepared=sample(Prepared), fps=Fraction(25))
        store.watch(WatchedFolder(folder="/films", preset="p", pattern="{name}"))
        store.trust("0" * 64)
        store.post_request("stop")
        store.post_request(request_text(Again(task=task.id, clip=None)))
        RemoteRecords(store).keep(task.id, sample(RemoteRecord))
        History(store).add(HistoryEntry(task=task.id, state=TaskState.DONE, spec=_SPEC))
        store.ask("PRAGMA wal_checkpoint(TRUNCATE)")


def _laid(data: bytes) -> Path:
    """The file as the queue, and nothing beside it."""
    folder = path_of_queue().parent
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("queue*"):
        old.unlink()
    path_of_queue().write_bytes(data)
    return path_of_queue()


def _read_all() -> None:
    """What the program asks of the queue from its start on."""
    store, _ = open_store()
    with contextlib.closing(store):
        for task in store.tasks():
            store.prepared(task.id)
            RemoteRecords(store).find(task.id)
            store.chunks(task.id)
        store.all_chunks()
        list(store.waiting())
        store.watched()
        store.trusted()
        for name in store.take_requests():
            read_request(name)
        History(store).page(HistoryFilter())
        History(store).statistics("day")


def _whole_queue(data: bytes) -> None:
    _laid(data)
    try:
        _read_all()
    except DamagedError:
        _read_all()


_COLUMNS = (
    (
        "task",
        ("position", "state", "wish", "owner", "source", "spec", "work_folder", "facts", "frames", "fps", "workers"),
    ),
    ("task", ("error", "differences", "notes", "created_at", "active_s", "prepared", "is_withheld", "delivered")),
    ("chunk", ("number", "start", "stop", "identity", "state", "attempts", "reasons", "size_bytes", "durations")),
    ("watched", ("folder", "spec")),
    ("remote", ("record",)),
    ("request", ("name",)),
    ("history", ("at", "state", "class", "codec", "video_s", "entry")),
    ("trusted", ("digest",)),
)
_PLACES = tuple((table, column) for table, columns in _COLUMNS for column in columns)


def _value(data: bytes) -> object:
    """As a column may hold it: a number, a text, or bytes."""
    text = data.decode(errors="replace")
    with contextlib.suppress(ValueError, OverflowError):
        return max(-(2**63), min(int(text), 2**63 - 1))
    with contextlib.suppress(ValueError):
        return float(text)
    return data if data.startswith(b"\0") else text


def _rows(data: bytes) -> None:
    """One value of one row is another: first its place, then what it is."""
    number, _, value = data.partition(b"\n")
    table, column = _PLACES[
        int(number) % len(_PLACES) if number.isdigit() and len(number) < 9 else len(number) % len(_PLACES)
    ]
    path = _laid(_queue())
    with contextlib.closing(sqlite3.connect(path)) as db, contextlib.suppress(sqlite3.IntegrityError), db:
        db.execute(f"UPDATE {table} SET {column} = ?", (_value(value),))
    try:
        _read_all()
    except DamagedError:  # the next start mends it
        _read_all()


def _row_seeds() -> tuple[bytes, ...]:
    with tempfile.TemporaryDirectory(prefix="ripgui-fuzz-") as folder:
        path = Path(folder) / "queue.sqlite3"
        path.write_bytes(_queue())
        return tuple(_values_of(path))


def _values_of(path: Path) -> Iterator[bytes]:
    with contextlib.closing(sqlite3.connect(path)) as db:
        for number, (table, column) in enumerate(_PLACES):
            (value,) = db.execute(f"SELECT {column} FROM {table}").fetchone()
            yield f"{number}\n{value}".encode()


_PROTOCOLS: tuple[ModuleType, ...] = (
    chunk_protocol,
    delivery_protocol,
    language_protocol,
    media_protocol,
    model_protocol,
    preview_protocol,
    seam_protocol,
)


@cache
def _kinds() -> tuple[type, ...]:
    """All that goes between processes."""
    methods = [one for module in _PROTOCOLS for one in vars(module).values() if isinstance(one, Method)]
    sent = [kind for method in methods for kind in (method.params, method.result)]
    return tuple(dict.fromkeys([Progress, LogLine, Failure, *sent]))


def _message(data: bytes) -> None:
    """First which kind is awaited, then the line."""
    number, _, line = data.partition(b"\n")
    try:
        message = read_message(line)
        kind = _kinds()[int(number) % len(_kinds()) if number.isdigit() and len(number) < 9 else 0]
        value: object = unpack(kind, message.get("result"))
    except BugError as error:
        assert len(str(error)) < 5000  # noqa: PT017  a worker's message is ours: what is wrong with it is a bug
        return
    if isinstance(value, Failure):
        str(value.error())
    pack(value)


def _message_seeds() -> tuple[bytes, ...]:
    return tuple(
        f"{number}\n".encode() + json.dumps({"id": 1, "result": to_plain(sample(kind))}).encode()
        for number, kind in enumerate(_kinds())
    )


def _answer(data: bytes) -> None:
    """Which system and which status, then what it answers to all that it can be asked."""
    head, _, body = data.partition(b"\n")
    kind = ENDPOINT_KINDS[(head[0] if head else 0) % len(ENDPOINT_KINDS)]
    status = (200, 200, 400, 401, 404, 500)[(head[1] if len(head) > 1 else 0) % 6]
    for _, what in asked(kind):
        assert holds(told(kind, body.decode("utf-8", "replace")[:60_000], status, what))


def _answer_seeds() -> tuple[bytes, ...]:
    return tuple(
        bytes([ord("0") + (number - ord("0")) % len(ENDPOINT_KINDS), 48]) + b"\n" + json.dumps(document).encode()
        for number, kind in enumerate(ENDPOINT_KINDS, start=ord("0"))
        for document in RIGHT[kind]
    )


def _headers(data: bytes) -> None:
    text = text_of(data)
    asked_pause_s({"Retry-After": text})
    with contextlib.suppress(RipError):
        led_to("https://e.com/a", text)
    checked_address(text)


def _refused(data: bytes) -> None:
    try:
        answer = json.loads(data)
    except (ValueError, RecursionError):
        return
    parts = [*(answer.values() if isinstance(answer, dict) else [answer]), "", "", "", ""]
    code, message, date, status = parts[:4]
    error = {"Code": code, "Message": message, "Region": message}
    meta = {"HTTPStatusCode": status if isinstance(status, int) and 100 <= status < 600 else 403}
    raise refusal(_STORAGE, {"Error": error, "ResponseMetadata": {**meta, "HTTPHeaders": {"date": str(date)}}}, "key")


def _wheels(data: bytes) -> None:
    """A report of pip's, and what an installed package says of itself."""
    folder = plugin_folder() / "box" / "box-1.dist-info"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "METADATA").write_bytes(data)
    for package in installed():
        assert package.name
        assert package.version
    report = plugin_folder() / ".report"
    report.write_bytes(data)
    for wanted in reported(report):
        assert wanted.host


_REPORT = {
    "install": [
        {
            "metadata": {"name": "Box_Package", "version": "1.0"},
            "download_info": {
                "url": "https://e.com/box-1.0-py3-none-any.whl",
                "archive_info": {"hashes": {"sha256": "0" * 64}},
            },
        }
    ]
}


def _release(data: bytes) -> None:
    release = read_release(data.decode(errors="replace"), "e.com")
    assert release.is_newer in (True, False)
    assert release.page == "" or release.page.lower().startswith("http")


def _found(data: bytes) -> None:
    with contextlib.suppress(ValueError):  # which is asked for anew
        restored(Found, data.decode(errors="replace"))


def _record(data: bytes) -> None:
    """Of a finished chunk, with a digest that fits: a file that does not hold what was written is left at once."""
    data_folder().mkdir(parents=True, exist_ok=True)
    path = data_folder() / "a.done"
    path.write_bytes(blake2b(data, digest_size=16).hexdigest().encode() + b"\n" + data)
    record = read_record(str(path))
    assert record is None or sum(count for count, _, _ in record.durations) == len(record.range)


def kept_targets() -> tuple[Target, ...]:
    """Made when they are wanted: their seeds are rows and messages of all kinds."""
    return (
        Target(
            name="settings",
            reads=_in_config(settings_path, load_settings),
            seeds=json_seeds({"workers": 2, "ffmpeg": "/usr/bin/ffmpeg", "frame_timeout_s": 9, "temp_folder": "~/x"}),
        ),
        Target(
            name="storages",
            reads=_in_config(lambda: config_folder() / "storages.json", load_storages),
            seeds=json_seeds({"format": 1, "storages": [to_plain(_STORAGE)]}),
        ),
        Target(
            name="webhooks",
            reads=_in_config(webhooks_path, load_webhooks),
            seeds=json_seeds({"format": 1, "webhooks": [to_plain(Webhook(name="w", url="https://e.com/{secret}"))]}),
        ),
        Target(
            name="remote systems",
            reads=_in_config(endpoints_path, load_endpoints),
            seeds=json_seeds(
                {"format": 1, "endpoints": [to_plain(Endpoint(name="e", kind="finalrip", url="https://e.com"))]}
            ),
        ),
        Target(
            name="favourite presets",
            reads=_in_config(lambda: config_folder() / "favourites.json", favourites),
            seeds=json_seeds(["a", "b"]),
        ),
        Target(
            name="the window's state",
            reads=_in_config(window_state_path, load_window_state),
            seeds=json_seeds(to_plain(sample(WindowState))),
        ),
        Target(name="drafts of scripts", reads=_draft, seeds=json_seeds(to_plain(sample(ScriptDraft)))),
        Target(name="notes of uploads", reads=_journal, seeds=json_seeds(dataclasses.asdict(sample(Underway)))),
        Target(name="encoders that were tried", reads=_found, seeds=json_seeds(to_plain(sample(Found)))),
        Target(name="addresses with secrets", reads=_address, seeds=words("https://e.com/a.mkv?token=1#x")),
        Target(
            name="records of finished chunks",
            reads=_record,
            seeds=json_seeds(to_plain(_RECORD)),
        ),
        Target(name="values in the queue", reads=_rows, seeds=_row_seeds(), is_quick=False),
        Target(name="the queue's file", reads=_whole_queue, seeds=(_queue(),), is_quick=False),
        Target(name="messages of workers", reads=_message, seeds=_message_seeds()),
        Target(name="answers of remote systems", reads=_answer, seeds=_answer_seeds()),
        Target(
            name="addresses and headers of servers",
            reads=_headers,
            seeds=words("/b?x=1", "https://e.com:8080/x", "120"),
        ),
        Target(
            name="what is said of new releases",
            reads=_release,
            seeds=json_seeds({"tag_name": "v99.1", "html_url": "https://e.com/release"}),
        ),
        Target(
            name="refusals of storages",
            reads=_refused,
            seeds=json_seeds({"a": "AccessDenied", "b": "no", "c": "Fri, 21 Nov 2025 10:00:00 GMT", "d": 403}),
        ),
        Target(
            name="packages for scripts",
            reads=_wheels,
            seeds=(*json_seeds(_REPORT), b"Metadata-Version: 2.1\nName: Box\nVersion: 1.0\n\nwords"),
            is_quick=False,
        ),
    )
