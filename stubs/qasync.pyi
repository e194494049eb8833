# SPDX-License-Identifier: GPL-3.0-or-later
# The part of qasync that is used: asyncio's loop on Qt's.

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from typing import Any, Self

from PySide6.QtCore import QCoreApplication

class QThreadExecutor(Executor):
    def __init__(self, max_workers: int = 10, stack_size: int | None = None) -> None: ...

class QEventLoop(asyncio.AbstractEventLoop):
    def __init__(
        self, app: QCoreApplication | None = None, set_running_loop: bool = False, already_running: bool = False
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: object) -> None: ...

def asyncSlot(*args: type) -> Callable[[Callable[..., Coroutine[Any, Any, Any]]], Callable[..., asyncio.Task[Any]]]: ...
def asyncClose[R](function: Callable[..., Coroutine[Any, Any, R]]) -> Callable[..., R]: ...
