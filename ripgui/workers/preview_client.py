# SPDX-License-Identifier: GPL-3.0-or-later
"""The parent's side of the preview worker: requests whose answers come later, on the thread that asked."""

import contextlib
from collections.abc import Callable, Mapping
from fractions import Fraction
from pathlib import Path

import msgspec  # noqa: F401  what writes requests: the first would wait for it

import ripgui.media.source_files  # noqa: F401  what says which files to look at, likewise
from ripgui.core.error import Cancelled, InputError, RipError
from ripgui.core.output import FALLBACK_FPS
from ripgui.core.patience import Patience
from ripgui.media.file import fingerprint
from ripgui.workers.client import WorkerProcess
from ripgui.workers.environment import index_environment, result_index_folder
from ripgui.workers.picture_ring import PictureRing
from ripgui.workers.preview_protocol import ATTACH, SHOW, VERSIONS, EncodedFile, Shown, ShowParams
from ripgui.workers.protocol import Failure, Method, NoParams, Progress, unpack

type Answer[R] = R | Progress | RipError | Cancelled
"""A result or an error, with any number of Progress before."""

_MEMORY_SHARE = 0.75


def list_vapoursynth() -> tuple[str, ...]:
    """VapourSynth and its plugins with versions, asked in a process of its own. Raises RipError."""
    worker = WorkerProcess("preview", on_log=lambda _: None)
    try:
        return worker.call(VERSIONS, NoParams(), patience=Patience(first_s=60)).lines
    finally:
        worker.close()


def memory_limit_bytes() -> int:
    """More than this no script needs for a preview, and the rest of the machine would suffer."""
    import psutil

    total = psutil.virtual_memory().total
    with contextlib.suppress(OSError, ValueError):  # no container, or one without a limit
        total = min(total, int(Path("/sys/fs/cgroup/memory.max").read_text(encoding="ascii")))
    return int(total * _MEMORY_SHARE)


class PreviewClient:
    """A worker, which is warm from the start: Python, VapourSynth and its plugins are loaded before a script comes.

    later: has a call made on the thread that uses this client; all answers come that way.
    ring: where pictures come, once there is room for them.
    messages: how many came of what was asked about a script.
    """

    def __init__(self, later: Callable[[Callable[[], None]], None]) -> None:
        self._later = later
        self._under_way = 0
        self._worker = WorkerProcess("preview", on_log=lambda _: None)
        self.ring: PictureRing | None = None
        self.messages = 0

    @property
    def under_way(self) -> int:
        """How many requests have no result yet."""
        return self._under_way

    @property
    def is_alive(self) -> bool:
        return self._worker.is_alive

    def show(
        self,
        script: str | None,
        script_path: str,
        source: str,
        then: Callable[[Answer[Shown]], None],
        *,
        mean_fps: Fraction = FALLBACK_FPS,
        encoded: tuple[str, int] | None = None,
    ) -> None:
        """Runs the script, and opens what was encoded of it: a path, and the frame that it begins with.

        Raises InputError where the source cannot be read at all.
        """
        self._worker.script_name = script_path or "<script>"
        params = ShowParams(
            script=script,
            script_path=script_path,
            source=source,
            mean_fps=mean_fps,
            encoded=_encoded_file(*encoded) if encoded is not None else None,
            environment=index_environment(fingerprint(source)),
        )
        self.post(SHOW, params, then)

    def make_room(self, picture_bytes: int) -> PictureRing:
        """Has a ring for pictures of that size. Raises OSError."""
        if self.ring is not None:
            if self.ring.suits(picture_bytes):
                return self.ring
            self.ring.close()
        ring = self.ring = PictureRing(picture_bytes)

        def on_attached(answer: Answer[NoParams]) -> None:
            if isinstance(answer, NoParams):
                ring.forget_name()

        self.post(ATTACH, ring.params, on_attached)
        return ring

    def post[P, R](self, method: Method[P, R], params: P, then: Callable[[Answer[R]], None]) -> None:
        """Sends a request and returns at once."""
        self._under_way += 1

        def answer(message: Mapping[str, object] | None) -> None:
            then(self._read(method, message))

        self._worker.post(method, params, lambda message: self._later(lambda: answer(message)))

    def memory_bytes(self) -> int:
        return self._worker.memory_bytes()

    def close(self) -> None:
        """Ends the worker at once, whatever it does."""
        self._worker.kill()
        self._worker.close()
        if self.ring is not None:
            self.ring.close()

    def _read[P, R](self, method: Method[P, R], message: Mapping[str, object] | None) -> Answer[R]:
        self.messages += method.name != ATTACH.name
        if message is not None and "progress" in message:
            return unpack(Progress, message["progress"])
        self._under_way -= 1
        if message is None:
            return self._worker.obituary(was_opening=method.name == SHOW.name)
        if "error" in message:
            return unpack(Failure, message["error"]).error()
        return unpack(method.result, message["result"])


def _encoded_file(path: str, start: int) -> EncodedFile:
    folder = ""
    with contextlib.suppress(InputError):  # the worker will say what is wrong with it
        folder = result_index_folder(path)
    return EncodedFile(path=path, start=start, index_folder=folder)
