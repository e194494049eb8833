# SPDX-License-Identifier: GPL-3.0-or-later
"""The delivery worker: sends and fetches, so that neither encryption nor waiting nor a hang is the window's."""

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from itertools import islice
from uuid import uuid4

from ripgui.core.error import InputError, RipError
from ripgui.core.storage import whole_key
from ripgui.delivery.fetch import fetch_object, fetch_url
from ripgui.delivery.meter import Pace
from ripgui.delivery.protocol import (
    DELETE,
    FETCH,
    FORGET,
    LINK,
    LOOK,
    SEND,
    TRY,
    Account,
    Entries,
    FetchParams,
    KeyParams,
    LookParams,
    SendParams,
)
from ripgui.delivery.s3 import Bucket
from ripgui.delivery.upload import Sender, Sent
from ripgui.workers.host import Host, Reply
from ripgui.workers.protocol import Lines, Progress

_ASKING_S = 20.0
"""How long somebody waits who looks at an answer."""


def send(params: SendParams, reply: Reply, may_run: threading.Event) -> Sent:
    with _opened(params.account, 60.0) as bucket:
        sender = Sender(bucket, on_pace=lambda pace: reply.progress(_progress(pace)), may_run=may_run)
        if params.first:
            return sender.send_folder(params.path, params.first, params.key, params.collision)
        return sender.send(params.path, params.key, params.collision)


def fetch(params: FetchParams, reply: Reply, may_run: threading.Event) -> Lines:
    def told(pace: Pace) -> None:
        reply.progress(_progress(pace))

    if params.account is None:
        asyncio.run(
            fetch_url(
                params.url,
                params.path,
                on_pace=told,
                may_run=may_run,
                most_bytes=params.most_bytes,
                way=params.way,
                is_signed=params.is_signed,
            )
        )
    else:
        with _opened(params.account, 60.0) as bucket:
            fetch_object(bucket, params.key, params.path, on_pace=told, may_run=may_run, most_bytes=params.most_bytes)
    return Lines(lines=(params.path,))


def look(params: LookParams, reply: Reply) -> Entries:
    del reply
    with _opened(params.account, _ASKING_S) as bucket:
        found = tuple(islice(bucket.look(params.prefix, deep=params.deep), params.most + 1))
    return Entries(entries=found[: params.most], has_more=len(found) > params.most)


def delete(params: KeyParams, reply: Reply) -> Lines:
    del reply
    with _opened(params.account, _ASKING_S) as bucket:
        if bucket.find(params.key) is None:
            raise InputError(f"{bucket.storage.name}: there is nothing called {params.key}")
        bucket.delete(params.key)
    return Lines(lines=(params.key,))


def link(params: KeyParams, reply: Reply) -> Lines:
    del reply
    with _opened(params.account, _ASKING_S) as bucket:
        return Lines(lines=(bucket.link(params.key, params.life_s),))


def try_storage(account: Account, reply: Reply) -> Lines:
    """Lists, writes and deletes; says what it found, or raises what is wrong."""
    del reply
    storage = account.storage
    with _opened(account, _ASKING_S) as bucket:
        next(bucket.look(f"{storage.prefix}/" if storage.prefix else "", most=1), None)
        key = whole_key(storage, f".ripgui-test-{uuid4().hex}")
        try:
            bucket.put(key, b"RipGUI looks whether it may write here.\n")
            bucket.find(key)
        finally:
            with contextlib.suppress(RipError):  # what could not be written cannot be deleted
                bucket.delete(key)
        if bucket.find(key) is not None:
            raise InputError(f"{storage.name}: it can be listed and written, and nothing in it deleted: {key} stays")
    return Lines(lines=(f"{storage.name}: {storage.bucket} can be listed, written and deleted from",))


def forget(account: Account, reply: Reply) -> Lines:
    del reply
    with _opened(account, _ASKING_S) as bucket:
        count = Sender(bucket).forget_stale(0)
    return Lines(lines=(str(count),))


def main() -> None:
    host = Host()
    host.on(SEND, lambda params, reply: send(params, reply, host.may_run))
    host.on(FETCH, lambda params, reply: fetch(params, reply, host.may_run))
    host.on(LOOK, look)
    host.on(DELETE, delete)
    host.on(LINK, link)
    host.on(TRY, try_storage)
    host.on(FORGET, forget)
    host.serve()


@contextlib.contextmanager
def _opened(account: Account, timeout_s: float) -> Iterator[Bucket]:
    with contextlib.closing(Bucket(account.storage, account.keys, timeout_s=timeout_s)) as bucket:
        yield bucket


def _progress(pace: Pace) -> Progress:
    return Progress(fraction=pace.fraction, detail=pace.text)


if __name__ == "__main__":
    main()
