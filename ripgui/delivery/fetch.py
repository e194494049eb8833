# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches a file from the web or from a storage, going on where an earlier try or run broke off."""

import asyncio
import hashlib
import html
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass

from ripgui.core.error import InputError, ToolError
from ripgui.delivery.landing import Arriving, Landing
from ripgui.delivery.meter import Meter, Pace
from ripgui.delivery.s3 import Bucket
from ripgui.web.answer import Way
from ripgui.web.http import BusyError, Patience, Stream, open_stream, without_query

PATIENCE = Patience(timeout_s=60.0, tries=6, pause_s=1.0)
MOST_BYTES = 1 << 40
"""No film is as large as that; what is, has no end."""
_LONGEST_PAUSE_S = 30.0
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
_BUSY = frozenset({408, 429, 500, 502, 503, 504})
_REFUSED = frozenset({400, 401, 403})
_MOST_REFUSAL_BYTES = 4096
_EXPIRED = re.compile(
    r"expired|exceeds the maximum allowed|<Code>(AuthorizationQueryParametersError|RequestTimeTooSkewed)<",
    re.IGNORECASE,
)
_MESSAGE = re.compile(r"<Message>(.*?)</Message>", re.DOTALL)


async def fetch_url(
    url: str,
    path: str,
    *,
    on_pace: Callable[[Pace], None] = lambda _: None,
    may_run: threading.Event,
    patience: Patience = PATIENCE,
    most_bytes: int = MOST_BYTES,
    way: Way | None = None,
    is_signed: bool = False,
) -> None:
    """What lies at `url` as the file `path`. Raises InputError, DiskFullError, ToolError.

    is_signed: what stands behind the ? is another each time, and leads to the same.
    """
    # Not the address itself: it may be one that opens a door to whoever has it.
    known = without_query(url) if is_signed else url
    origin = hashlib.sha256(known.encode("utf-8", "surrogatepass")).hexdigest()
    with Landing(path, origin) as landing:
        tries, pause_s = 1, patience.pause_s
        while True:
            before = landing.size_bytes
            try:
                await _once(url, landing, _Terms(on_pace, may_run, patience.timeout_s, most_bytes, way))
                break
            except BusyError as error:
                if landing.size_bytes > before:
                    tries, pause_s = 1, patience.pause_s
                if tries >= patience.tries:
                    raise _gave_up(landing, error) from error
                total = landing.arriving.size_bytes if landing.arriving is not None else 0
                on_pace(Pace(done_bytes=landing.size_bytes, total_bytes=total, note=str(error)))
                await asyncio.sleep(min(pause_s, _LONGEST_PAUSE_S))
                tries, pause_s = tries + 1, pause_s * 2
        landing.finish()


@dataclass(frozen=True, slots=True)
class _Terms:
    on_pace: Callable[[Pace], None]
    may_run: threading.Event
    timeout_s: float
    most_bytes: int
    way: Way | None


async def _once(url: str, landing: Landing, terms: _Terms) -> None:
    known, have = landing.arriving, landing.size_bytes
    headers = {"Range": f"bytes={have}-", "If-Range": known.tag} if known is not None and have else {}
    async with open_stream(url, headers, timeout_s=terms.timeout_s, way=terms.way) as stream:
        if stream.status == 416 and known is not None and have == known.size_bytes:
            landing.begin(known, start=have, most_bytes=terms.most_bytes)
            return
        if stream.status in _REFUSED:
            raise await _refusal(stream, without_query(url))
        start, arriving = _answer(stream, landing, url)
        landing.begin(arriving, start=start, most_bytes=terms.most_bytes)
        meter = Meter(arriving.size_bytes, terms.on_pace, may_run=terms.may_run)
        meter.keep(start)
        async for chunk in stream.chunks:
            if not terms.may_run.is_set():
                await asyncio.to_thread(terms.may_run.wait)
            if landing.size_bytes + len(chunk) > terms.most_bytes:
                landing.drop()
                raise InputError(f"{without_query(url)} has no end in sight; it was given up")
            landing.write(chunk)
            meter.count(len(chunk))
        meter.tell()
        if arriving.size_bytes and landing.size_bytes < arriving.size_bytes:
            raise BusyError(f"{without_query(url)} broke off")


def _answer(stream: Stream, landing: Landing, url: str) -> tuple[int, Arriving]:
    """From which byte on it comes, and what."""
    said = without_query(url)
    # Some servers say 200 of a part, too, and name it all the same.
    match 206 if stream.status == 200 and "Content-Range" in stream.headers else stream.status:
        case 200:
            start, size = 0, int(stream.headers.get("Content-Length", "0") or 0)
        case 206:
            span = _RANGE.fullmatch(stream.headers.get("Content-Range", ""))
            if span is None or int(span[1]) != landing.size_bytes:
                raise ToolError(f"{said}: the server sends another part than that asked for")
            start, size = int(span[1]), 0 if span[2] == "*" else int(span[2])
            known = landing.arriving
            if known is not None and known.size_bytes and size != known.size_bytes:
                landing.drop()
                raise ToolError(f"{said}: its size changed from {known.size_bytes} to {size} bytes; fetch it again")
        case 404 | 410:
            raise InputError(f"{said}: there is nothing there ({stream.status})")
        case 416:
            landing.drop()
            raise ToolError(f"{said}: it is smaller than it was; fetch it again")
        case status if status in _BUSY:
            raise BusyError(f"{said}: the server is busy or failed ({status})")
        case status:
            raise ToolError(f"{said}: the server answered with status {status}")
    if stream.headers.get("Content-Type", "").startswith("text/html"):
        raise InputError(f"{said} is a page to look at, not a video; give the address of the file itself")
    tag = stream.headers.get("ETag", "")
    tag = stream.headers.get("Last-Modified", "") if not tag or tag.startswith("W/") else tag
    return start, Arriving(origin=landing.origin, tag=tag, size_bytes=size)


async def _refusal(stream: Stream, said: str) -> InputError:
    """Storages say in the body what is wrong with a link, some of them with a status that means anything."""
    body = b""
    async for chunk in stream.chunks:
        body += chunk
        if len(body) >= _MOST_REFUSAL_BYTES:
            break
    text = body[:_MOST_REFUSAL_BYTES].decode("utf-8", "replace")
    if _EXPIRED.search(text):
        return InputError(f"{said}: the link has expired; ask for a new one")
    if "SignatureDoesNotMatch" in text:
        return InputError(f"{said}: the link was cut or changed on its way here: its signature does not fit")
    message = _MESSAGE.search(text)
    words = f": {' '.join(html.unescape(message[1]).split())[:200]}" if message else ""
    return InputError(f"{said}: the server does not let us have it ({stream.status}{words}); the link may have expired")


def _gave_up(landing: Landing, error: BusyError) -> ToolError:
    known = landing.arriving
    if known is not None and known.size_bytes:
        so_far = f"{landing.size_bytes} of the {known.size_bytes} bytes that the server announced are here"
        return ToolError(f"{error}; {so_far}, and another try goes on from there")
    return ToolError(str(error))


def fetch_object(
    bucket: Bucket,
    key: str,
    path: str,
    *,
    on_pace: Callable[[Pace], None] = lambda _: None,
    may_run: threading.Event,
    patience: Patience = PATIENCE,
    most_bytes: int = MOST_BYTES,
) -> None:
    """What a storage has under the whole `key` as the file `path`. Raises InputError, DiskFullError, ToolError."""
    found = bucket.find(key)
    if found is None:
        raise InputError(f"{bucket.storage.name}: there is nothing called {key}")
    origin = f"{bucket.storage.endpoint}/{bucket.storage.bucket}/{key}"
    arriving = Arriving(origin=origin, tag=found.etag, size_bytes=found.size_bytes)
    with Landing(path, origin) as landing:
        start = landing.size_bytes if landing.arriving == arriving else 0
        landing.begin(arriving, start=start, most_bytes=most_bytes)
        meter = Meter(found.size_bytes, on_pace, limit_bytes_s=0, may_run=may_run)
        meter.keep(start)
        tries, pause_s = 1, patience.pause_s
        while landing.size_bytes < found.size_bytes:
            before = landing.size_bytes
            try:
                for chunk in bucket.read(key, landing.size_bytes, found.etag):
                    meter.move(len(chunk))
                    landing.write(chunk)
                    meter.count(len(chunk))
                if landing.size_bytes < found.size_bytes:
                    raise BusyError(f"{bucket.storage.name}: {key} broke off")
            except BusyError as error:
                if landing.size_bytes > before:
                    tries, pause_s = 1, patience.pause_s
                if tries >= patience.tries:
                    raise _gave_up(landing, error) from error
                meter.pause(min(pause_s, _LONGEST_PAUSE_S), str(error))
                tries, pause_s = tries + 1, pause_s * 2
        meter.tell()
        landing.finish()
