# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine's side of delivery: a worker that sends, fetches and looks, started when it is first needed."""

from collections.abc import Callable

from ripgui.core.cancel import CancelToken
from ripgui.core.patience import Patience
from ripgui.core.storage import Collision, Storage, parse_address, whole_key
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
from ripgui.delivery.secret import keys_of
from ripgui.delivery.upload import Sent
from ripgui.engine.delivery.storages import find_storage
from ripgui.web.answer import Way
from ripgui.workers.again import asked_again
from ripgui.workers.client import WorkerProcess
from ripgui.workers.protocol import LogLine, Method, Progress

# The worker itself gives up on a server much earlier; this is for the worker that hangs.
_PATIENCE = Patience(first_s=600.0, next_s=600.0)


class Courier:
    """Calls block; make them on one thread. All raise RipError, and Cancelled once the token is at its last level."""

    def __init__(self, token: CancelToken | None = None, *, on_log: Callable[[LogLine], None] = lambda _: None) -> None:
        self._token = token or CancelToken()
        self._on_log = on_log
        self._worker: WorkerProcess | None = None
        self._withdraw: Callable[[], None] = lambda: None
        self._is_paused = False

    def close(self) -> None:
        self._withdraw()
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def pause(self, paused: bool) -> None:
        """May be called from any thread."""
        self._is_paused = paused
        if self._worker is not None:
            self._worker.pause(paused)

    def send(
        self,
        storage: Storage,
        path: str,
        key: str,
        *,
        first: str = "",
        collision: Collision = Collision.RENAME,
        on_progress: Callable[[Progress], None] = lambda _: None,
    ) -> Sent:
        """key: without the storage's prefix. first: see `delivery.protocol.SendParams`."""
        params = SendParams(
            account=_account(storage), path=path, first=first, key=whole_key(storage, key), collision=collision
        )
        return self._carry(SEND, params, on_progress)

    def fetch(self, origin: str, path: str, *, on_progress: Callable[[Progress], None] = lambda _: None) -> None:
        """origin: an address in the web, or storage:NAME/KEY."""
        if is_web(origin):
            params = FetchParams(path=path, url=origin)
        else:
            name, key = parse_address(origin)
            storage = find_storage(name)
            params = FetchParams(path=path, account=_account(storage), key=whole_key(storage, key))
        self._carry(FETCH, params, on_progress)

    def fetch_result(self, url: str, path: str, way: Way, *, on_progress: Callable[[Progress], None]) -> None:
        """From a remote system, whose links are signed anew each time they are asked for."""
        self._carry(FETCH, FetchParams(path=path, url=url, way=way, is_signed=True), on_progress)

    def look(self, storage: Storage, prefix: str = "", *, deep: bool = False, most: int = 1000) -> Entries:
        """prefix: without the storage's."""
        whole = f"{storage.prefix}/{prefix}" if storage.prefix else prefix
        return self._call(LOOK, LookParams(account=_account(storage), prefix=whole, deep=deep, most=most))

    def delete(self, storage: Storage, key: str) -> None:
        self._call(DELETE, KeyParams(account=_account(storage), key=whole_key(storage, key)))

    def link(self, storage: Storage, key: str, life_s: int) -> str:
        params = KeyParams(account=_account(storage), key=whole_key(storage, key), life_s=life_s)
        return self._call(LINK, params).lines[0]

    def try_storage(self, storage: Storage) -> str:
        """What can be done with it; raises what is wrong."""
        return self._call(TRY, _account(storage)).lines[0]

    def forget(self, storage: Storage) -> int:
        """Lets the server forget all uploads of ours that are not done; how many there were."""
        return int(self._call(FORGET, _account(storage)).lines[0])

    def _carry[P, R](self, method: Method[P, R], params: P, on_progress: Callable[[Progress], None]) -> R:
        """What takes long, and what another worker goes on with where one died."""
        return asked_again(
            lambda: self._call(method, params, on_progress),
            lambda error: self._on_log(LogLine(text=f"{error}; another goes on", origin="error")),
        )

    def _call[P, R](
        self, method: Method[P, R], params: P, on_progress: Callable[[Progress], None] = lambda _: None
    ) -> R:
        self._token.check()
        return self._alive().call(method, params, patience=_PATIENCE, on_progress=on_progress)

    def _alive(self) -> WorkerProcess:
        if self._worker is None or not self._worker.is_alive:
            self.close()
            self._worker = WorkerProcess("delivery", on_log=self._on_log)
            self._worker.pause(self._is_paused)
            self._withdraw = self._token.on_now(self._worker.kill)
        return self._worker


def is_web(origin: str) -> bool:
    return origin.lower().startswith(("http://", "https://"))


def without_prefix(storage: Storage, key: str) -> str:
    """A whole key as the user names it."""
    return key.removeprefix(f"{storage.prefix}/") if storage.prefix else key


def _account(storage: Storage) -> Account:
    return Account(storage=storage, keys=keys_of(storage))
