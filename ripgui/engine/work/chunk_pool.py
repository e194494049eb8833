# SPDX-License-Identifier: GPL-3.0-or-later
"""Encodes the chunks of one task: a QThreadPool with a slot per worker process."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QRunnable, QThreadPool

from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.chunk import MAX_ATTEMPTS, Chunk, ChunkState
from ripgui.core.error import (
    Cancelled,
    DeviceFullError,
    DiskFullError,
    InputError,
    RipError,
    ToolError,
    WorkerLostError,
)
from ripgui.core.patience import Patience
from ripgui.engine.work.chunk_line import ChunkLine
from ripgui.workers.chunk_protocol import ENCODE, Encoded, EncodeParams
from ripgui.workers.client import Pending, WorkerProcess
from ripgui.workers.protocol import Progress

# What fails that often at chunk after chunk does so at the rest as well.
_HOPELESS_CHUNKS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ChunkJob:
    """What the slots need to know and whom they tell. params: the request for one chunk.

    lend: the worker that a slot begins with, its script open; None where there is none. Its owner closes it.
    start_worker: starts a process for a slot, hands it to its argument at once, and returns it with the script open.
    noted: something the user should know, called on any thread.
    changed: a chunk's row changed, called on any thread. progressed: a running chunk moved.
    patience: with the lent workers. patience_again: with those that took their place.
    """

    params: Callable[[Chunk], EncodeParams]
    lend: Callable[[int], WorkerProcess | None]
    start_worker: Callable[[int, Callable[[WorkerProcess], None]], WorkerProcess]
    noted: Callable[[str], None]
    changed: Callable[[Chunk, str], None]
    progressed: Callable[[Chunk, Progress], None]
    patience: Patience
    patience_again: Callable[[], Patience]


class ChunkPool:
    """Runs a job's chunks on `slots` workers."""

    def __init__(self, job: ChunkJob, chunks: Iterable[Chunk], slots: int, token: CancelToken) -> None:
        self.job = job
        self.token = token
        self.line = ChunkLine(chunks, slots)
        # A lone worker feeds the next chunk while the last one's encoder empties; several fill the machine anyway.
        self.overlaps = slots == 1
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(slots)
        self._slots = slots
        self._lock = threading.Lock()
        self._workers: set[WorkerProcess] = set()
        self._fatal: RipError | None = None
        self._paused = False
        self._spent: list[int] = []
        self._open = set(range(slots))
        self._is_crowded = False
        self._places: dict[int, int] = {}

    def slot_of(self, chunk: Chunk) -> int:
        """The slot that worked on the chunk last."""
        return self._places.get(chunk.index, 0)

    def place(self, chunk: Chunk, slot: int) -> None:
        self._places[chunk.index] = slot

    @property
    def is_crowded(self) -> bool:
        """Whether a graphics card was full once."""
        return self._is_crowded

    def next_chunk(self, slot: int) -> Chunk | None:
        """What the slot shall do next; where there is nothing left it is closed, since nobody would look again."""
        with self._lock:
            chunk = self.line.take(slot) if slot in self._open else None
            if chunk is None:
                self._open.discard(slot)
            return chunk

    def run(self) -> None:
        """Returns when every chunk is done or has failed. Raises what makes going on useless, Cancelled at NOW."""
        withdraw = self.token.on_now(self._kill_workers)
        try:
            for slot in range(self._slots):
                self._pool.start(_Slot(self, slot))
            self._pool.waitForDone()
        finally:
            withdraw()
        self.token.check()
        if self._fatal is not None:
            raise self._fatal

    def pause(self, paused: bool) -> None:
        """Workers stop, or go on, between two frames. May be called from any thread."""
        with self._lock:
            self._paused = paused
            workers = tuple(self._workers)
        for worker in workers:
            worker.pause(paused)

    def track(self, worker: WorkerProcess) -> None:
        with self._lock:
            self._workers.add(worker)
            paused = self._paused
        if paused:
            worker.pause(True)
        if self.token.level is StopLevel.NOW:
            worker.kill()

    def forget(self, worker: WorkerProcess) -> None:
        with self._lock:
            self._workers.discard(worker)

    def settle(
        self, slot: int, chunk: Chunk, pending: Pending[Encoded], is_overlapped: Callable[[], bool] = lambda: False
    ) -> None:
        """Waits for the end of one attempt and records it; called on a thread of the slot's.

        is_overlapped: whether a later chunk is being fed to the same worker by now.
        """
        try:
            encoded = pending.result(lambda progress: self.job.progressed(chunk, progress))
        except Cancelled:
            self.record(replace(chunk, state=ChunkState.WAITING, attempts=chunk.attempts - 1), "")
        except InputError as error:
            self.give_up(chunk, error)
        except RipError as error:
            if isinstance(error, WorkerLostError) and is_overlapped():
                # The frames of the later chunk ended the worker: that one pays, this one only begins again.
                self.line.put_back(slot, self._unpaid(chunk, error))
            else:
                self.retry(slot, chunk, error)
        else:
            done = replace(
                chunk,
                state=ChunkState.DONE,
                size_bytes=encoded.size_bytes,
                extradata=encoded.extradata,
                checksum=encoded.checksum,
                durations=encoded.durations,
            )
            with self._lock:
                self._spent.clear()
            self.record(done, "")

    def retry(self, slot: int, chunk: Chunk, error: RipError) -> None:
        """A failure that may pass: the chunk gets another attempt, if it has one left.

        Where a graphics card is full, one slot less works there, which costs nobody an attempt.
        """
        if isinstance(error, DeviceFullError) and self._close_slot(slot, chunk, error):
            return
        failed = replace(chunk, state=ChunkState.FAILED, reasons=(*chunk.reasons, str(error)))
        self.record(failed, str(error))
        if failed.attempts < MAX_ATTEMPTS:
            self.line.put_back(slot, failed)
            return
        with self._lock:
            self._spent.append(failed.index)
            first, is_hopeless = min(self._spent), len(self._spent) >= _HOPELESS_CHUNKS
        if is_hopeless:
            told = f"chunk {first} failed {MAX_ATTEMPTS} times, and so do the chunks after it: {error}"
            self._end(ToolError(told, error.tail if isinstance(error, ToolError) else ()))

    def _close_slot(self, slot: int, chunk: Chunk, error: DeviceFullError) -> bool:
        """Leaves the chunk to the other slots; False where there is none."""
        with self._lock:
            others = len(self._open - {slot})
            if not others or slot not in self._open:
                return False
            self._open.discard(slot)
            self._is_crowded = True
            self.line.put_back(slot, replace(chunk, state=ChunkState.WAITING, attempts=chunk.attempts - 1))
        self._unpaid(chunk, error)
        self.job.noted(f"a graphics card was full, so there is one worker less, {others} in all: {error}")
        return True

    def _unpaid(self, chunk: Chunk, error: RipError) -> Chunk:
        """The chunk as it waits again, after an attempt whose end was not its fault."""
        waiting = replace(chunk, state=ChunkState.WAITING, attempts=chunk.attempts - 1)
        self.record(waiting, str(error))
        return waiting

    def give_up(self, chunk: Chunk, error: RipError) -> None:
        """A failure that more attempts cannot mend: running chunks end, no more begin."""
        if isinstance(error, DiskFullError):  # not the chunk's fault: it costs no attempt
            self.record(replace(chunk, state=ChunkState.WAITING, attempts=chunk.attempts - 1), str(error))
        else:
            failed = replace(chunk, state=ChunkState.FAILED, reasons=(*chunk.reasons, str(error)))
            self.record(failed, str(error))
        self._end(error)

    def record(self, chunk: Chunk, reason: str) -> None:
        """Tells of a chunk. Where that cannot be written down, going on is useless."""
        try:
            self.job.changed(chunk, reason)
        except RipError as error:
            self._end(error)

    def _end(self, error: RipError) -> None:
        with self._lock:
            self._fatal = self._fatal or error
        self.line.drain()

    def _kill_workers(self) -> None:
        with self._lock:
            workers = tuple(self._workers)
        for worker in workers:
            worker.kill()


class _Slot(QRunnable):
    """One worker process and the chunks it encodes; the next chunk is fed while the last one is finished."""

    def __init__(self, pool: ChunkPool, number: int) -> None:
        super().__init__()
        self._pool = pool
        self._number = number
        self._was_lent = False
        self._lent: WorkerProcess | None = None
        self._worker: WorkerProcess | None = None
        self._finishing: threading.Thread | None = None
        self._is_overlapped = threading.Event()

    def run(self) -> None:
        try:
            while self._pool.token.level is StopLevel.NONE:
                chunk = self._next()
                if chunk is None:
                    break
                self._encode(chunk)
        finally:
            self._join()
            self._leave()

    def _next(self) -> Chunk | None:
        if self._finishing is not None:
            chunk = self._pool.line.take(self._number)
            if chunk is not None:
                return chunk
            # What is being finished may fail and come back.
            self._join()
        return self._pool.next_chunk(self._number)

    def _encode(self, chunk: Chunk) -> None:
        pool = self._pool
        pool.place(chunk, self._number)
        running = replace(chunk, state=ChunkState.RUNNING, attempts=chunk.attempts + 1)
        try:
            worker = self._ensure_worker()
        except Cancelled:
            return
        except InputError as error:
            pool.give_up(running, error)
            return
        except RipError as error:
            pool.retry(self._number, running, error)
            return
        pool.record(running, "")
        patience = pool.job.patience if worker is self._lent else pool.job.patience_again()
        self._is_overlapped.set()
        pending = worker.submit(ENCODE, pool.job.params(running), patience)
        fed = pending.until_fed(lambda progress: pool.job.progressed(running, progress))
        self._join()
        # Once a worker was lost, the next may be, too: then each chunk is finished before another can take it along.
        if fed and pool.overlaps and worker is self._lent:
            self._is_overlapped.clear()
            self._finishing = threading.Thread(
                target=pool.settle, args=(self._number, running, pending, self._is_overlapped.is_set)
            )
            self._finishing.start()
        else:
            pool.settle(self._number, running, pending)

    def _ensure_worker(self) -> WorkerProcess:
        if self._worker is not None and self._worker.is_alive:
            return self._worker
        self._join()
        self._leave()
        if self._pool.token.level is StopLevel.NOW:
            raise Cancelled
        if not self._was_lent:
            self._was_lent = True
            self._lent = self._worker = self._pool.job.lend(self._number)
        if self._worker is None:
            self._worker = self._pool.job.start_worker(self._number, self._pool.track)
        self._pool.track(self._worker)
        return self._worker

    def _join(self) -> None:
        if self._finishing is not None:
            self._finishing.join()
            self._finishing = None

    def _leave(self) -> None:
        if self._worker is None:
            return
        self._pool.forget(self._worker)
        # The lent worker goes on to its owner; a dead one is of no use to anybody, and one on a full card takes room.
        if self._worker is not self._lent or self._pool.is_crowded:
            self._worker.close()
        self._worker = None


def failed_chunks_error(chunks: Iterable[Chunk]) -> ToolError | None:
    """What to say of chunks that used up their attempts."""
    failed = [chunk for chunk in chunks if chunk.state is ChunkState.FAILED]
    if not failed:
        return None
    numbers = ", ".join(str(chunk.index) for chunk in failed)
    reason = failed[0].reasons[-1] if failed[0].reasons else "unknown"
    tries = min(failed[0].attempts, len(failed[0].reasons))
    if tries > 1:
        return ToolError(f"chunk {numbers} failed {tries} times: {reason}", failed[0].reasons)
    return ToolError(f"chunk {numbers} failed: {reason}", failed[0].reasons)
