# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections to endpoints, each shared by all tasks that are done there."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from ripgui.core.endpoint import Endpoint
from ripgui.engine.delivery.endpoints import find_endpoint
from ripgui.engine.remote.connecting import open_connection
from ripgui.remote.dialect import Dialect
from ripgui.remote.registry import dialect


@dataclass(slots=True)
class _Shared:
    """opened: the dialect, once it is there."""

    opened: "asyncio.Task[Dialect]"
    stack: AsyncExitStack = field(default_factory=AsyncExitStack)
    users: int = 0


class Lines:
    """Used on one loop. What is changed in an endpoint counts from the next connection on."""

    def __init__(self) -> None:
        self._shared: dict[Endpoint, _Shared] = {}

    @asynccontextmanager
    async def open(self, name: str) -> AsyncIterator[Dialect]:
        """Raises InputError where there is no such endpoint, or nothing that opens it."""
        endpoint = await asyncio.to_thread(find_endpoint, name)
        shared = self._shared.get(endpoint)
        if shared is None:
            stack = AsyncExitStack()
            shared = self._shared[endpoint] = _Shared(asyncio.ensure_future(_opened(endpoint, stack)), stack)
        shared.users += 1
        try:
            yield await asyncio.shield(shared.opened)
        finally:
            shared.users -= 1
            if not shared.users and self._shared.get(endpoint) is shared:
                del self._shared[endpoint]
                shared.opened.cancel()
                await shared.stack.aclose()


async def _opened(endpoint: Endpoint, stack: AsyncExitStack) -> Dialect:
    # A task waits visibly for a server that is busy, and asks again by itself.
    return dialect(await stack.enter_async_context(open_connection(endpoint, tries=1)))
