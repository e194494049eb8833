# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends a file or a folder to a storage: in parts, several at a time, going on where an earlier run ended, checked."""

import contextlib
import hashlib
import os
import random
import re
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace

from ripgui.core.error import InputError, RipError, ToolError
from ripgui.core.storage import Collision, free_key
from ripgui.core.undo import undone_on_failure
from ripgui.delivery.journal import STALE_S, Underway, drop_journal, journals, read_journal, write_journal
from ripgui.delivery.meter import Meter, Pace, PartOfFile
from ripgui.delivery.s3 import Bucket, Entry, Part
from ripgui.media.file import check_readable, fingerprint
from ripgui.web.http import BusyError, Patience

PATIENCE = Patience(timeout_s=60.0, tries=7, pause_s=1.0)
"""With a server that is busy or away: for about a minute."""
_MOST_PARTS = 10_000
_MIB = 1 << 20
_LONGEST_PAUSE_S = 30.0
_MOST_NAMES = 1000
_MD5 = re.compile(r"[0-9a-f]{32}")
_OF_PARTS = re.compile(r"[0-9a-f]{32}-\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """key: whole, what it is called there. was_there: nothing was sent, since it is there already.

    is_other: what is there is something else, and was to be left.
    """

    key: str
    size_bytes: int
    was_there: bool = False
    is_other: bool = False


class _DamagedError(BusyError):
    """What arrived is not what was sent."""


class _OtherContentError(ToolError):
    """What the server has of an upload is not the file's, and it may not take another."""


class Sender:
    """Sends to one bucket. on_pace: how it goes, on any thread. may_run: cleared while it is to wait.

    part_bytes: of parts, unless there would be too many of them; None as the storage says.
    """

    def __init__(
        self,
        bucket: Bucket,
        *,
        on_pace: Callable[[Pace], None] = lambda _: None,
        may_run: threading.Event | None = None,
        patience: Patience = PATIENCE,
        part_bytes: int | None = None,
    ) -> None:
        self._bucket = bucket
        self._on_pace = on_pace
        self._may_run = may_run or _always()
        self._patience = patience
        self._part_bytes = part_bytes or bucket.storage.part_mib * _MIB

    def send(self, path: str, key: str, collision: Collision) -> Sent:
        """The file `path` as `key`. Raises InputError, ToolError; what the server has by then stays for another run."""
        self.forget_stale()
        meter = self._meter(check_readable(path).st_size)
        sent = self._send(path, key, collision, meter)
        meter.tell()
        return sent

    def send_folder(self, folder: str, first: str, key: str, collision: Collision) -> Sent:
        """All files of a folder below `key`; that named `first` comes last, since it makes the others seen."""
        names = sorted(
            (
                os.path.relpath(os.path.join(place, name), folder)
                for place, _, files in os.walk(folder)
                for name in files
            ),
            key=lambda name: (name == first, name),
        )
        sizes = {name: os.path.getsize(os.path.join(folder, name)) for name in names}
        total = sum(sizes.values())
        meter = self._meter(total)
        left = read_journal(self._bucket.storage, key, folder)
        place = left.key if left is not None else self._free(key, collision, self._is_folder)
        if place is None:
            return Sent(key=key, size_bytes=total, was_there=True, is_other=True)
        underway = left or self._begun(folder, key, place, total)
        write_journal(underway)

        def send(name: str) -> None:
            path, whole = os.path.join(folder, name), f"{place}/{name.replace(os.sep, '/')}"
            if left is not None and self._is_there(path, whole, meter):
                meter.keep(sizes[name])
            else:
                self._send(path, whole, Collision.OVERWRITE, meter)

        small = [name for name in names if name != first and sizes[name] <= self._part_bytes]
        self._side_by_side(send, small, meter)
        for name in names:  # those whose parts are what goes side by side
            if name not in small:
                send(name)
        drop_journal(underway)
        meter.tell()
        return Sent(key=f"{place}/{first}", size_bytes=total)

    def forget_stale(self, older_s: float = STALE_S) -> int:
        """Lets the server forget uploads of ours that nobody went on with; how many there were."""
        forgotten = 0
        for old in journals(self._bucket.storage):
            if time.time() - old.at >= older_s:
                with contextlib.suppress(RipError):
                    if old.upload:
                        self._bucket.abandon(old.key, old.upload)
                    drop_journal(old)
                    forgotten += 1
        return forgotten

    def _meter(self, total: int) -> Meter:
        return Meter(total, self._on_pace, limit_bytes_s=self._bucket.storage.limit_kib_s * 1024, may_run=self._may_run)

    def _send(self, path: str, asked_key: str, collision: Collision, meter: Meter, *, is_again: bool = False) -> Sent:
        status = check_readable(path)
        mark = fingerprint(path)
        underway = self._left_over(path, asked_key, status, mark, meter)
        if isinstance(underway, Sent):
            return underway
        if underway is None:
            key = self._free(asked_key, collision, lambda name: self._is_other(name, path))
            if key is None:
                meter.keep(status.st_size)
                return Sent(key=asked_key, size_bytes=status.st_size, was_there=True, is_other=True)
            found = None if collision is Collision.OVERWRITE else self._patiently(meter, lambda: self._bucket.find(key))
            if found is not None:  # the same file: an earlier run ended right after it had sent it
                meter.keep(status.st_size)
                return Sent(key=key, size_bytes=status.st_size, was_there=True)
            part_bytes = _fitting(self._part_bytes, status.st_size)
            if status.st_size <= part_bytes:
                return self._whole(path, key, status.st_size, meter)
            upload = self._patiently(meter, lambda: self._bucket.begin(key))
            underway = replace(
                self._begun(path, asked_key, key, status.st_size),
                changed_ns=status.st_mtime_ns,
                mark=mark,
                upload=upload,
                part_bytes=part_bytes,
            )
        write_journal(underway)
        try:
            return self._in_parts(underway, collision, meter)
        except _OtherContentError:
            # Not every server lets a part be replaced.
            self._abandon(underway)
            if is_again:
                raise
            return self._send(path, asked_key, collision, self._meter(status.st_size), is_again=True)

    def _begun(self, path: str, asked_key: str, key: str, size: int) -> Underway:
        """Of a folder, or of a file once it is said how it goes."""
        storage = self._bucket.storage
        return Underway(
            storage=storage.name,
            endpoint=storage.endpoint,
            bucket=storage.bucket,
            asked_key=asked_key,
            key=key,
            path=os.path.abspath(path),
            size_bytes=size,
            part_bytes=self._part_bytes,
        )

    def _left_over(
        self, path: str, asked_key: str, status: os.stat_result, mark: str, meter: Meter
    ) -> Underway | Sent | None:
        """What an earlier run began with this file, or ended right before it could say so."""
        left = read_journal(self._bucket.storage, asked_key, path)
        if left is None:
            return None
        same = (left.size_bytes, left.changed_ns, left.mark) == (status.st_size, status.st_mtime_ns, mark)
        if not same:
            self._abandon(left)
            return None
        if self._patiently(meter, lambda: self._bucket.parts(left.key, left.upload)) is not None:
            return left
        drop_journal(left)
        found = self._patiently(meter, lambda: self._bucket.find(left.key))
        if found is None or not _is_of(path, found, left.part_bytes):
            return None
        meter.keep(left.size_bytes)
        return Sent(key=left.key, size_bytes=left.size_bytes)

    def _whole(self, path: str, key: str, size: int, meter: Meter) -> Sent:
        def put() -> bool:
            with PartOfFile(path, 0, size, meter) as body:
                etag = self._undone(body, lambda: self._bucket.put(key, body))
                _compare(etag, body.md5)
                return etag == body.md5

        is_proven = self._patiently(meter, put)
        return Sent(key=key, size_bytes=size) if is_proven else self._checked(key, size, "")

    def _in_parts(self, underway: Underway, collision: Collision, meter: Meter) -> Sent:
        there = self._patiently(meter, lambda: self._bucket.parts(underway.key, underway.upload)) or []
        known = {part.number: part for part in there}
        count = -(-underway.size_bytes // underway.part_bytes)

        def one(number: int) -> Part:
            start = (number - 1) * underway.part_bytes
            size = min(underway.part_bytes, underway.size_bytes - start)
            part = known.get(number)
            if part is not None and part.size_bytes == size:
                if not _holds(part, underway.path, start):
                    raise _OtherContentError("the parts that are there are not those of the file")
                meter.keep(size)
                return part
            return self._sent_part(underway, number, (start, size), meter)

        parts = self._side_by_side(one, range(1, count + 1), meter)
        status = check_readable(underway.path)
        if (status.st_size, status.st_mtime_ns) != (underway.size_bytes, underway.changed_ns):
            self._abandon(underway)
            raise InputError(f"{underway.path} was changed while it was sent; send it again")
        if collision is not Collision.OVERWRITE and self._patiently(meter, lambda: self._bucket.find(underway.key)):
            self._abandon(underway)
            raise InputError(f"{underway.key} appeared in {underway.storage} meanwhile; send it again for another name")
        right = _of_parts([bytes.fromhex(part.etag) for part in parts]) if _are_md5(parts) else ""
        answered = self._complete(underway, parts, meter)
        drop_journal(underway)
        if right and answered == right:  # which it worked out of what it has
            return Sent(key=underway.key, size_bytes=underway.size_bytes)
        return self._checked(underway.key, underway.size_bytes, right)

    def _sent_part(self, underway: Underway, number: int, span: tuple[int, int], meter: Meter) -> Part:
        """span: where the part begins in the file, and its size."""
        start, size = span
        was_damaged = False

        def send() -> Part:
            nonlocal was_damaged
            try:
                with PartOfFile(underway.path, start, size, meter) as body:
                    etag = self._undone(
                        body, lambda: self._bucket.send_part(underway.key, underway.upload, number, body)
                    )
                    _compare(etag, body.md5)
            except _DamagedError:
                meter.count(-size)
                was_damaged = True
                raise
            except BusyError:
                raise
            except ToolError as error:
                if was_damaged:
                    raise _OtherContentError(str(error)) from error
                raise
            return Part(number, etag, size)

        return self._patiently(meter, send)

    def _complete(self, underway: Underway, parts: Sequence[Part], meter: Meter) -> str:
        """The ETag that the server answers with."""

        def complete() -> str:
            try:
                return self._bucket.complete(underway.key, underway.upload, parts)
            except BusyError:
                # Perhaps it was done, and only the answer got lost.
                found = self._bucket.find(underway.key)
                if found is None or not _is_of(underway.path, found, underway.part_bytes):
                    raise
                return found.etag

        return self._patiently(meter, complete)

    def _checked(self, key: str, size: int, etag: str) -> Sent:
        """What stands there is what was sent, or it is taken away."""
        found = self._patiently(None, lambda: self._bucket.find(key))
        wrong = ""
        if found is None:
            wrong = "it is not there"
        elif found.size_bytes != size:
            wrong = f"it has {found.size_bytes} bytes there, and {size} here"
        elif etag and _OF_PARTS.fullmatch(found.etag) and found.etag != etag:
            wrong = "its checksum differs"
        if wrong:
            if found is not None:
                self._bucket.delete(key)
            raise ToolError(f"{key} was sent to {self._bucket.storage.name} and is not whole: {wrong}; send it again")
        return Sent(key=key, size_bytes=size)

    def _side_by_side[T, R](self, work: Callable[[T], R], things: Sequence[T], meter: Meter) -> list[R]:
        """The first that fails ends the others."""
        with ThreadPoolExecutor(self._bucket.storage.parallel, thread_name_prefix="parts") as pool:
            futures = [pool.submit(work, thing) for thing in things]
            ended, _ = wait(futures, return_when=FIRST_EXCEPTION)
            errors = [error for future in ended if (error := future.exception()) is not None]
            if errors:
                meter.halt()
                pool.shutdown(wait=True, cancel_futures=True)
                raise next((error for error in errors if isinstance(error, RipError)), errors[0])
            return [future.result() for future in futures]

    def _free(self, key: str, collision: Collision, is_taken: Callable[[str], bool]) -> str | None:
        """Under which key it goes; None where it stays away."""
        if collision is Collision.OVERWRITE or not self._patiently(None, lambda: is_taken(key)):
            return key
        if collision is Collision.SKIP:
            return None
        for number in range(2, _MOST_NAMES):
            name = free_key(key, number)
            if not self._patiently(None, lambda: is_taken(name)):  # noqa: B023  called at once
                return name
        raise InputError(f"{key} and all names like it are taken in {self._bucket.storage.name}")

    def _is_other(self, key: str, path: str) -> bool:
        found = self._bucket.find(key)
        return found is not None and not _is_of(path, found, _fitting(self._part_bytes, found.size_bytes))

    def _is_there(self, path: str, key: str, meter: Meter) -> bool:
        found = self._patiently(meter, lambda: self._bucket.find(key))
        return found is not None and _is_of(path, found, _fitting(self._part_bytes, found.size_bytes))

    def _is_folder(self, key: str) -> bool:
        return next(self._bucket.look(f"{key}/", most=1), None) is not None

    def _abandon(self, underway: Underway) -> None:
        with contextlib.suppress(RipError):  # what cannot be abandoned now is stale later
            self._bucket.abandon(underway.key, underway.upload)
            drop_journal(underway)

    def _undone(self, body: PartOfFile, send: Callable[[], str]) -> str:
        """What a failed try has sent does not count."""
        with undone_on_failure(lambda: body.seek(0)):
            return send()

    def _patiently[R](self, meter: Meter | None, call: Callable[[], R]) -> R:
        """Tries again while the server is busy or away."""
        pause_s = self._patience.pause_s
        for _ in range(self._patience.tries - 1):
            try:
                return call()
            except BusyError as error:
                pause = random.uniform(0.5, 1.0) * min(pause_s, _LONGEST_PAUSE_S)  # noqa: S311  no secret
                if meter is not None:
                    meter.pause(pause, str(error))
                else:
                    time.sleep(pause)
                pause_s *= 2
        return call()


def _always() -> threading.Event:
    event = threading.Event()
    event.set()
    return event


def _fitting(part_bytes: int, size: int) -> int:
    """The size of parts, larger where there would be too many."""
    return part_bytes if part_bytes * _MOST_PARTS >= size else -(-size // (_MOST_PARTS * _MIB)) * _MIB


def _compare(etag: str, md5: str) -> None:
    """A server that names no MD5 says something else there."""
    if _MD5.fullmatch(etag) and etag != md5:
        raise _DamagedError("what arrived is not what was sent, again and again")


def _holds(part: Part, path: str, start: int) -> bool:
    """Whether the server's part is that of the file."""
    if not _MD5.fullmatch(part.etag):
        return True  # it says something else there: its number and size have to do
    return _md5(path, start, part.size_bytes).hex() == part.etag


def _is_of(path: str, found: Entry, part_bytes: int) -> bool:
    """Whether what is there has the file's content, as far as the server lets us know."""
    size = os.path.getsize(path)
    if found.size_bytes != size:
        return False
    if _MD5.fullmatch(found.etag):
        return _md5(path, 0, size).hex() == found.etag
    if not _OF_PARTS.fullmatch(found.etag):
        return False
    return found.etag == _of_parts([_md5(path, start, part_bytes) for start in range(0, size, part_bytes)])


def _are_md5(parts: Sequence[Part]) -> bool:
    return all(_MD5.fullmatch(part.etag) for part in parts)


def _of_parts(digests: Sequence[bytes]) -> str:
    """The ETag of what came in parts."""
    return f"{hashlib.md5(b''.join(digests), usedforsecurity=False).hexdigest()}-{len(digests)}"


def _md5(path: str, start: int, size: int) -> bytes:
    digest = hashlib.md5(usedforsecurity=False)
    with open(path, "rb", buffering=0) as file:
        file.seek(start)
        while size and (data := file.read(min(size, _MIB))):
            digest.update(data)
            size -= len(data)
    return digest.digest()
