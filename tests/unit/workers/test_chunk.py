# SPDX-License-Identifier: GPL-3.0-or-later
"""The chunk worker's end of a chunk."""

from pathlib import Path
from typing import override

import pytest

from ripgui.core.error import BugError, RipError, ToolError
from ripgui.workers.chunk import _Encoding
from ripgui.workers.chunk_protocol import Encoded
from ripgui.workers.host import Reply


class Deaf(Reply):
    """Its parent died: where the system says so with another error than a broken pipe."""

    def __init__(self) -> None:
        self.failed: list[RipError] = []

    @override
    def result(self, value: object) -> None:
        raise OSError("the pipe is being closed")

    @override
    def fail(self, error: RipError) -> None:
        self.failed.append(error)


class Ended(_Encoding):
    """Its ffmpeg has ended, and well unless there is an error."""

    def __init__(self, reply: Reply, record: Path, error: RipError | None) -> None:
        self._reply = reply
        self._record = record
        self._error = error

    @override
    def _finished(self) -> Encoded:
        if self._error is not None:
            raise self._error
        return Encoded(size_bytes=1, extradata="", checksum="", durations=())

    @override
    def _discard(self) -> None:
        self._record.unlink()


@pytest.mark.parametrize("error", [None, ToolError("ffmpeg failed")])
def test_only_what_was_not_finished_is_discarded(tmp_path: Path, error: RipError | None) -> None:
    record = tmp_path / "a.done"
    record.touch()
    reply = Deaf()
    Ended(reply, record, error).finish()
    assert record.exists() == (error is None)
    assert [type(told) for told in reply.failed] == [BugError if error is None else ToolError]
