# SPDX-License-Identifier: GPL-3.0-or-later
"""An error is the same on both sides of a worker's pipe."""

import pytest

from ripgui.core.error import (
    BugError,
    DeviceFullError,
    DiskFullError,
    EncoderError,
    InputError,
    KilledError,
    RipError,
    ScriptError,
    ToolError,
)
from ripgui.workers.protocol import Failure


@pytest.mark.parametrize(
    "error",
    [
        InputError("no such file"),
        ScriptError("no such filter", 3),
        EncoderError("no such option"),
        DiskFullError("no room"),
        ToolError("ffmpeg failed", ("its last line",), 7),
        DeviceFullError("no memory", ("its last line",), 7),
        KilledError("ffmpeg was killed", ("its last line",)),
        BugError("an invariant"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_comes_across_whole(error: RipError) -> None:
    revived = Failure.of(error).error()
    assert (type(revived), str(revived), vars(revived)) == (type(error), str(error), vars(error))
