# SPDX-License-Identifier: GPL-3.0-or-later
"""The model worker: reads an ONNX file and runs it once, so that a hostile or broken one can only harm this process."""

import os
import threading
import time

import psutil

from ripgui.core.error import InputError
from ripgui.core.model import ModelReport
from ripgui.media.model_trial import try_model
from ripgui.workers.host import Host, Reply
from ripgui.workers.model_protocol import TRY, TryParams
from ripgui.workers.preview_client import memory_limit_bytes
from ripgui.workers.protocol import Progress

_LOOK_S = 0.1


def _try(params: TryParams, reply: Reply) -> ModelReport:
    threading.Thread(target=_watch, args=(reply,), name="memory", daemon=True).start()
    return try_model(params.path, params.runtime, lambda step: reply.progress(Progress(detail=step)))


def _watch(reply: Reply) -> None:
    """A small file can ask for any amount of memory."""
    process = psutil.Process()
    limit_bytes = memory_limit_bytes()
    while process.memory_info().rss < limit_bytes:
        time.sleep(_LOOK_S)
    reply.fail(InputError(f"it takes more than {limit_bytes / (1 << 30):.1f} GiB of memory for one small picture"))
    os._exit(1)


def main() -> None:
    host = Host()
    host.on(TRY, _try)
    host.serve()


if __name__ == "__main__":
    main()
