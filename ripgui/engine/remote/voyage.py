# SPDX-License-Identifier: GPL-3.0-or-later
"""One task's way to a remote system and back. Each step is recorded before it is made, so that any may be the last."""

import asyncio
import time
import uuid
from contextlib import closing
from dataclasses import replace

from ripgui.core.cancel import CancelToken
from ripgui.core.endpoint import Endpoint
from ripgui.core.error import LostAnswerError, RemoteError, RipError
from ripgui.core.event import Logged
from ripgui.core.remote import Handle, Order, RemotePhase, RemoteRecord, RemoteState, RemoteStatus
from ripgui.core.storage import LONGEST_LINK_S, Collision
from ripgui.core.task import Task
from ripgui.engine.delivery.courier import is_web
from ripgui.engine.delivery.endpoints import find_endpoint
from ripgui.engine.delivery.fetching import fetch_source, is_awaited
from ripgui.engine.delivery.kept_address import whole_address
from ripgui.engine.output.forecast import facts_of
from ripgui.engine.output.output import make_folder, work_folder_for
from ripgui.engine.queue.remote_options import STAYS, check_target, wanted_result
from ripgui.engine.remote.desk import Desk, outages
from ripgui.engine.remote.fetching import Fetching
from ripgui.engine.remote.following import Following, without_doors
from ripgui.engine.remote.orders import new_key, order_of
from ripgui.engine.work.merging import Result, delivered_before
from ripgui.engine.work.stopwatch import Stopwatch
from ripgui.remote.dialect import About, Capability, Dialect
from ripgui.web.http import BusyError, without_query

_FOLDER = "ripgui"
_DELETING_S = 30.0


class UnsureError(RemoteError):
    """The order may have been accepted, and nobody can be asked."""


class Voyage:
    """token: ends what runs beside the loop."""

    def __init__(self, task: Task, desk: Desk) -> None:
        self.task = task
        self.stopwatch = Stopwatch(task.active_s)
        self._desk = desk
        self._token = CancelToken()
        self._record = RemoteRecord(endpoint=task.spec.target.endpoint)
        self._has_uploaded = False
        self._notes: tuple[str, ...] = ()
        self.following = Following(task, desk)

    @property
    def work_folder(self) -> str:
        return self.task.work_folder

    @property
    def has_begun(self) -> bool:
        """Something was sent there."""
        return self._record.sent_at > 0

    async def run(self) -> Result:
        """Raises RipError; cancelled, it leaves all as it is recorded."""
        known = await self._desk.quick(lambda: self._desk.records.find(self.task.id))
        name = self.task.spec.target.endpoint
        if known is not None and known.endpoint == name:
            self._record = known
        if self._record.phase is RemotePhase.OVER:
            made = await self._desk.quick(lambda: delivered_before(self.task))
            if made is not None:
                return made
            if self._record.results:
                return await self._left_there(self._record.results, ())
            # What was fetched once is gone.
            await self._enter(RemotePhase.FETCHING)
        if self._record.phase is RemotePhase.UNSURE:
            raise self._unsure()
        if not self._record.key:
            await self._keep(replace(self._record, key=new_key(self.task.spec)))
        async with self._desk.lines.open(name) as dialect:
            return await self._there_and_back(dialect)

    async def delete_there(self) -> None:
        """Best effort: the user wants nothing of it any more."""
        handle, name = self._record.handle, self._record.endpoint
        try:
            if handle is not None:
                async with asyncio.timeout(_DELETING_S), self._desk.lines.open(name) as dialect:
                    if Capability.DELETE in dialect.about.capabilities:
                        await dialect.delete([handle])
        except (RipError, TimeoutError) as error:
            told = f"{name} could not be told to delete {handle.id if handle else ''}: {error}"
            self._desk.emit(Logged(task=self.task.id, text=told, origin="error"))
        await self._drop_upload()

    async def _there_and_back(self, dialect: Dialect) -> Result:
        about = dialect.about
        match self._record.phase:
            case RemotePhase.FOLLOWING | RemotePhase.FETCHING | RemotePhase.UNFOLLOWED:
                handle = self._record.handle
                order = order_of(self.task, about, key=self._record.key)
            case _:
                await self._look_at_source(about)
                order = order_of(self.task, about, key=self._record.key)
                handle = None
        if handle is None:
            self._notes = dialect.check(order)
            handle = await self._handed_over(dialect, order)
        if Capability.FOLLOW not in about.capabilities:
            await self._keep(replace(self._record, phase=RemotePhase.UNFOLLOWED, handle=handle))
            return await self._unfollowed(about, handle)
        if self._record.phase not in (RemotePhase.FOLLOWING, RemotePhase.FETCHING):
            await self._keep(replace(self._record, phase=RemotePhase.FOLLOWING, handle=handle))
        status = await self.following.to_its_end(dialect, handle, order)
        await self._check_end(status)
        return await self._fetched(dialect, handle, order, status)

    async def _handed_over(self, dialect: Dialect, order: Order) -> Handle:
        if self._record.phase is RemotePhase.SUBMITTING:
            # This program ended before the answer came.
            if dialect.about.is_url_fed:
                order = await self._uploaded(dialect, order)
            found = await self._sought(dialect, order)
            if found is not None:
                return found
        while True:
            order = await self._uploaded(dialect, order)
            await self._keep(replace(self._record, phase=RemotePhase.SUBMITTING, sent_at=time.time()))
            try:
                return await dialect.submit(order)
            except LostAnswerError as error:
                self.following.say(str(error))
                found = await self._sought(dialect, order)
                if found is not None:
                    return found
                await self.following.wait_out(error)
            except BusyError as error:
                await self._enter(RemotePhase.UPLOADING)
                await self.following.wait_out(error)
            except RipError:
                await self._enter(RemotePhase.UPLOADING)
                raise

    async def _sought(self, dialect: Dialect, order: Order) -> Handle | None:
        """What the order became, None where it never arrived. Raises UnsureError where that cannot be learnt."""
        if Capability.FIND not in dialect.about.capabilities:
            await self._enter(RemotePhase.UNSURE)
            raise self._unsure()
        sought = replace(order, sent_at=self._record.sent_at)
        for left in reversed(range(self._desk.pace.looks)):
            found = await self.following.patiently(lambda: dialect.find(sought))
            if found is not None:
                return found
            if left:
                # A server that is slow to answer may be slow to accept, too.
                await asyncio.sleep(self._desk.pace.first_s)
        return None

    def _unsure(self) -> UnsureError:
        name, number = self._record.endpoint, self.task.id
        return UnsureError(
            f"{name} may have accepted this task: its answer was lost, and it cannot be asked. Look there first; "
            f"'ripgui queue retry {number}' sends it once more, which may be paid twice"
        )

    async def _uploaded(self, dialect: Dialect, order: Order) -> Order:
        """Brings the source to where the system finds it."""
        about = dialect.about
        if about.is_url_fed:
            return order if order.url and self._has_uploaded else await self._linked(order)
        if Capability.UPLOAD in about.capabilities and not self._has_uploaded:
            await self._sent_to(dialect, order)
            self._has_uploaded = True
        return order

    async def _sent_to(self, dialect: Dialect, order: Order) -> None:
        name = self._record.endpoint

        def told(sent: int, whole: int) -> None:
            self.following.say(f"uploading to {name}", round(sent / whole, 3) if whole else None)

        while True:
            if self._desk.uploads.locked():
                self.following.say(f"waits until other sources are uploaded to {name}")
            try:
                async with self._desk.uploads:
                    return await dialect.upload(order, told)
            except BusyError as error:
                await self.following.wait_out(error)

    async def _linked(self, order: Order) -> Order:
        """The order with an address that the system can fetch the source from."""
        spec = self.task.spec
        self._has_uploaded = True
        if is_awaited(spec) and is_web(spec.fetched_from):
            return replace(order, url=await self._desk.quick(lambda: whole_address(spec.fetched_from)))
        endpoint = await self._desk.quick(lambda: find_endpoint(self._record.endpoint))
        # Its storage may have been taken from it since.
        check_target(endpoint, spec)
        while True:
            try:
                return replace(order, url=await self._desk.long(self._token, lambda: self._put(endpoint, order.key)))
            except BusyError as error:
                await self.following.wait_out(error)

    def _put(self, endpoint: Endpoint, key: str) -> str:
        from ripgui.engine.delivery.courier import Courier
        from ripgui.engine.delivery.storages import find_storage

        storage, at = find_storage(endpoint.storage), f"{_FOLDER}/{key}"
        with closing(Courier(self._token)) as courier, outages():
            courier.send(
                storage,
                self.task.spec.source,
                at,
                # Nobody else has this key, and what has it is whole.
                collision=Collision.SKIP,
                on_progress=lambda told: self.following.say(f"uploading to {storage.name}", told.fraction),
            )
            return courier.link(storage, at, LONGEST_LINK_S)

    async def _drop_upload(self) -> None:
        """What was put into a storage for the system alone is of no use any more."""
        key, name = self._record.key, self._record.endpoint
        if not key:
            return

        token = CancelToken()

        def drop() -> None:
            from ripgui.engine.delivery.courier import Courier
            from ripgui.engine.delivery.storages import find_storage
            from ripgui.remote.registry import ABOUT

            endpoint = find_endpoint(name)
            if ABOUT[endpoint.kind].is_url_fed and endpoint.storage and not self.task.spec.fetched_from:
                with closing(Courier(token)) as courier:
                    courier.delete(find_storage(endpoint.storage), f"{_FOLDER}/{key}")

        try:
            await self._desk.long(token, drop)
        except RipError as error:
            told = f"the source that was put into a storage for {name} could not be deleted: {error}"
            self._desk.emit(Logged(task=self.task.id, text=told, origin="error"))

    async def _look_at_source(self, about: About) -> None:
        """Brings it here, where it has to be, and learns what it is."""
        spec = self.task.spec
        # Who is neither sent nor told of it has it already.
        is_wanted = Capability.UPLOAD in about.capabilities or (about.is_url_fed and not is_web(spec.fetched_from))
        if is_awaited(spec) and is_wanted:
            await self._desk.long(self._token, lambda: fetch_source(self.task, self._token, self._desk.emit))
        if self.task.facts is None and not is_awaited(spec):
            await self._desk.long(self._token, self._probe)
            self.task = await self._desk.quick(lambda: self._desk.store.task(self.task.id))
            self.following.task = self.task

    def _probe(self) -> None:
        from ripgui.engine.queue.admission import SourceReader

        reader = SourceReader()
        withdraw = self._token.on_now(reader.kill)
        try:
            self._desk.store.update(self.task.id, facts=facts_of(reader.probe(self.task.spec.source)))
        finally:
            withdraw()
            reader.close()

    def _choose_work_folder(self) -> None:
        if not self.task.work_folder:
            temp_folder = self._desk.settings.temp_folder
            folder = work_folder_for(self.task.spec.output, temp_folder, uuid.uuid4().hex[:12])
            self._desk.store.update(self.task.id, work_folder=folder)
            self.task = self.following.task = replace(self.task, work_folder=folder)
        make_folder(self.task.work_folder)

    async def _check_end(self, status: RemoteStatus) -> None:
        """Raises RemoteError where nothing came of it; then a retry sends it anew."""
        if status.state not in (RemoteState.FAILED, RemoteState.DELETED):
            return
        handle = self._record.handle
        await self._keep(replace(self._record, phase=RemotePhase.UPLOADING, handle=None, status=without_doors(status)))
        said = status.error or status.words
        known = handle.id if handle is not None else "?"
        if status.state is RemoteState.DELETED:
            ended = f"{self._record.endpoint}: the task was deleted there ({known})"
        else:
            ended = f"{self._record.endpoint}: the task failed ({known})"
        raise RemoteError(f"{ended}: {said}" if said else ended, said)

    async def _fetched(self, dialect: Dialect, handle: Handle, order: Order, status: RemoteStatus) -> Result:
        notes = (*self._notes, *self.following.notes)
        addresses = status.results
        if Capability.FETCH not in dialect.about.capabilities or wanted_result(self.task.spec) == STAYS:
            kept = without_doors(status)
            await self._keep(replace(self._record, phase=RemotePhase.OVER, status=kept, results=kept.results))
            return await self._left_there(addresses, notes)
        await self._keep(replace(self._record, phase=RemotePhase.FETCHING, status=without_doors(status)))
        await self._desk.quick(self._choose_work_folder)
        fetching = Fetching(
            self.task, self._desk, self._token, say=self.following.say, wait_out=self.following.wait_out, notes=notes
        )

        async def again() -> RemoteStatus:
            """Addresses that open for a while have others by then."""
            status = await self.following.to_its_end(dialect, handle, order)
            await self._desk.quick(self._choose_work_folder)
            return status

        result = await fetching.run(status, again)
        await self._keep(replace(self._record, phase=RemotePhase.OVER, results=()))
        self.task = fetching.task
        await self._drop_upload()
        return result

    async def _left_there(self, addresses: tuple[str, ...], notes: tuple[str, ...]) -> Result:
        where = tuple(f"the result stays there: {without_query(address)}" for address in addresses)
        return await self._without_file((*notes, *where))

    async def _unfollowed(self, about: About, handle: Handle) -> Result:
        ids = ", ".join(f"{name} {value}" for name, value in (("id", handle.id), *handle.facts) if value)
        told = f"{about.title} has accepted the task; its document has no call that tells how far it is ({ids})"
        return await self._without_file((*self._notes, told))

    async def _without_file(self, notes: tuple[str, ...]) -> Result:
        await self._desk.quick(lambda: self._desk.store.update(self.task.id, notes=notes))
        return Result(output="", frames=0, size_bytes=0, notes=notes)

    async def _keep(self, record: RemoteRecord) -> None:
        self._record = record
        await self._desk.quick(lambda: self._desk.records.keep(self.task.id, record))

    async def _enter(self, phase: RemotePhase) -> None:
        await self._keep(replace(self._record, phase=phase))
