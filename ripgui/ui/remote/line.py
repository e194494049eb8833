# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's line to a remote system: asks it something, and brings the answer to whoever still wants it."""

from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from ripgui.core.border import bugs_as_errors
from ripgui.core.endpoint import Endpoint
from ripgui.core.error import RipError
from ripgui.ui.language.told import in_words

if TYPE_CHECKING:
    from ripgui.remote.dialect import Dialect
    from ripgui.ui.remote.path import WindowPath


class Line:
    """To one endpoint. Answers come on the window's thread, one at a time."""

    def __init__(self, path: "WindowPath", endpoint: Endpoint) -> None:
        self._path = path
        self.endpoint = endpoint
        self._under_way: set[Future[None]] = set()

    def ask[T](
        self,
        work: "Callable[[Dialect], Awaitable[T]]",
        then: Callable[[T], object],
        otherwise: Callable[[str], object],
    ) -> "Future[Any]":
        """Calls `then` with the answer or `otherwise` with what went wrong; neither where what this returns is
        cancelled.
        """

        async def asked() -> None:
            # Loaded by now, see `path`.
            from ripgui.engine.remote.connecting import open_connection
            from ripgui.remote.registry import dialect

            try:
                with bugs_as_errors():
                    async with open_connection(self.endpoint) as connection:
                        answer = await work(dialect(connection))
                    then(answer)
            except RipError as error:
                otherwise(in_words(str(error)))

        future = self._path.run(asked())
        self._under_way.add(future)
        future.add_done_callback(self._under_way.discard)
        return future

    def hang_up(self) -> None:
        """Nobody wants to know any more."""
        for future in tuple(self._under_way):
            future.cancel()
