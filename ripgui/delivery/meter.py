# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast bytes go: counted, held back to a limit, paused and stopped, whatever thread sends them."""

import hashlib
import io
import os
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import override

from ripgui.core.error import InputError

_TOLD_EVERY_S = 0.25
_RATE_OVER_S = 8.0
_BURST_S = 0.25
_BLOCK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """done_bytes of total_bytes are there; total_bytes is 0 where nobody knows. eta_s: None as long as it cannot be
    told. note: why nothing goes for the moment, "" where it does.
    """

    done_bytes: int
    total_bytes: int
    rate_bytes_s: float = 0.0
    eta_s: float | None = None
    note: str = ""

    @property
    def fraction(self) -> float | None:
        return min(1.0, self.done_bytes / self.total_bytes) if self.total_bytes else None

    @property
    def text(self) -> str:
        """In a few words: how much, how fast, how long still."""
        words = [f"{_mib(self.done_bytes)} of {_mib(self.total_bytes)} MiB" if self.total_bytes else ""]
        if self.note:
            return "; ".join(filter(None, (*words, f"{self.note}; it is tried again")))
        words += [f"{_mib(int(self.rate_bytes_s))} MiB/s" if self.rate_bytes_s else ""]
        words += [f"{_clock(self.eta_s)} left" if self.eta_s is not None else ""]
        return ", ".join(filter(None, words)) or f"{_mib(self.done_bytes)} MiB"


class Halted(BaseException):
    """Another part failed: this one ends. No library on the way takes it for an error of its own and tries again."""


class Meter:
    """Shared by all threads of one transfer. on_pace: called now and then, on any of them.

    may_run: cleared while the transfer is paused. block_bytes: how much should go at a time.
    """

    def __init__(
        self, total_bytes: int, on_pace: Callable[[Pace], None], *, limit_bytes_s: int = 0, may_run: threading.Event
    ) -> None:
        self._total = total_bytes
        self._on_pace = on_pace
        self._limit = limit_bytes_s
        self.block_bytes = min(_BLOCK_BYTES, max(1, limit_bytes_s // 8)) if limit_bytes_s else _BLOCK_BYTES
        self._may_run = may_run
        self._lock = threading.Lock()
        self._halted = threading.Event()
        self._done = 0
        self._moved = 0
        self._free_at = 0.0
        self._told_at = 0.0
        self._samples: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])

    def halt(self) -> None:
        """Ends every thread at its next bytes."""
        self._halted.set()

    def pause(self, seconds: float, why: str = "") -> None:
        """Waits, unless it is to end. Raises Halted."""
        if why:
            self._on_pace(Pace(done_bytes=self._done, total_bytes=self._total, note=why))
        if self._halted.wait(seconds):
            raise Halted

    def keep(self, size_bytes: int) -> None:
        """Bytes that are there already and need not move."""
        self._add(size_bytes, 0)

    def move(self, size_bytes: int) -> None:
        """Waits until so many bytes may go. Raises Halted."""
        while not self._may_run.wait(0.5):
            self.pause(0)
        if self._halted.is_set():
            raise Halted
        if self._limit:
            with self._lock:
                now = time.monotonic()
                self._free_at = max(self._free_at, now - _BURST_S) + size_bytes / self._limit
                wait_s = self._free_at - now
            if wait_s > 0:
                self.pause(wait_s)

    def count(self, size_bytes: int) -> None:
        """So many bytes moved; negative where they have to move again."""
        self._add(size_bytes, max(size_bytes, 0))

    def tell(self) -> None:
        """Tells the pace now."""
        with self._lock:
            told = self._pace(time.monotonic())
        self._on_pace(told)

    def _add(self, done_bytes: int, moved_bytes: int) -> None:
        told = None
        with self._lock:
            self._done += done_bytes
            self._moved += moved_bytes
            now = time.monotonic()
            if now - self._told_at >= _TOLD_EVERY_S:
                self._told_at = now
                told = self._pace(now)
        if told is not None:
            self._on_pace(told)

    def _pace(self, now: float) -> Pace:
        self._samples.append((now, self._moved))
        while len(self._samples) > 2 and now - self._samples[0][0] > _RATE_OVER_S:
            self._samples.popleft()
        since, moved = self._samples[0]
        rate = (self._moved - moved) / (now - since) if now > since else 0.0
        left = self._total - self._done
        eta_s = left / rate if rate > 0 and self._total else None
        return Pace(done_bytes=self._done, total_bytes=self._total, rate_bytes_s=rate, eta_s=eta_s)


class PartOfFile(io.FileIO):
    """A part of a file as a body to send; counted and hashed while it is read, from its start again where it must."""

    def __init__(self, path: str, start: int, size: int, meter: Meter) -> None:
        super().__init__(path, "rb")
        self._start, self._size, self._meter = start, size, meter
        self._at = 0
        self._digest = hashlib.md5(usedforsecurity=False)
        super().seek(start)

    def __len__(self) -> int:
        return self._size

    @property
    def md5(self) -> str:
        """Of what was read."""
        return self._digest.hexdigest()

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        left = self._size - self._at
        # Who sends asks for 16 KiB at a time, and takes what it gets: a turn for each costs more than to send them.
        wanted = left if size is None or size < 0 else min(max(size, self._meter.block_bytes), left)
        if not wanted:
            return b""
        self._meter.move(wanted)
        data = super().read(wanted) or b""
        if not data:
            raise InputError(f"{self.name!s} became smaller while it was sent")
        self._at += len(data)
        self._digest.update(data)
        self._meter.count(len(data))
        return data

    @override
    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        at = base + offset
        if at != self._at:
            self._meter.count(at - self._at)
            self._at = at
            self._digest = hashlib.md5(usedforsecurity=False)
            super().seek(self._start + at)
        return at

    @override
    def tell(self) -> int:
        return self._at


def _mib(size_bytes: int) -> str:
    mib = size_bytes / (1 << 20)
    return f"{mib:.1f}" if mib < 100 else f"{mib:.0f}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(min(seconds, 359999)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
