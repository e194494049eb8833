# SPDX-License-Identifier: GPL-3.0-or-later
"""The parent's side of the model worker."""

from collections.abc import Callable
from pathlib import Path

from ripgui.core.cancel import CancelToken
from ripgui.core.error import InputError, WorkerLostError
from ripgui.core.model import ModelReport, Runtime
from ripgui.core.patience import Patience
from ripgui.workers.client import WorkerProcess
from ripgui.workers.model_protocol import TRY, TryParams
from ripgui.workers.protocol import Progress

# Large models take long to load; Vulkan and CUDA compile for them first.
_PATIENCE = Patience(first_s=60, next_s=240)


def try_model(
    path: str,
    runtime: Runtime,
    *,
    token: CancelToken,
    on_progress: Callable[[Progress], None] = lambda _: None,
    patience: Patience = _PATIENCE,
) -> ModelReport:
    """Reads the file and runs the model on a small picture, in a process of its own. Raises RipError, Cancelled."""
    token.check()
    if not Path(path).is_absolute():
        raise InputError(f"{path} is not a whole path: it begins somewhere, as in /models/a.onnx")
    worker = WorkerProcess("model", on_log=lambda _: None)
    withdraw = token.on_now(worker.kill)
    try:
        report = worker.call(TRY, TryParams(path=path, runtime=runtime), patience=patience, on_progress=on_progress)
        # The answer may have been on its way when it was stopped.
        token.check()
        return report
    except WorkerLostError as error:
        raise InputError(f"it broke what runs it: {error}") from error
    finally:
        withdraw()
        worker.close()
