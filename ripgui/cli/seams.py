# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui queue seams`: how a finished task's result looks where its chunks meet."""

import json
import sys

from ripgui.core.error import InputError
from ripgui.core.patience import Patience
from ripgui.core.ranges import FrameRange
from ripgui.core.seam import Judged, seams_of, worst_first
from ripgui.core.task import TaskState
from ripgui.engine.output.output import whole_of
from ripgui.engine.script.trust import UNTRUSTED, Trust
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.workers.protocol import Progress
from ripgui.workers.seam_client import SeamClient


def seams(store: Store, settings: Settings, task_id: int, *, as_json: bool) -> int:
    """Prints each seam as it is measured, and at last which are worth a look."""
    task, chunks = store.task(task_id), store.chunks(task_id)
    if task.state is not TaskState.DONE:
        raise InputError(f"task {task_id} is {task.state}; only a finished task has seams to look at")
    if whole_of(task.spec.output) != task.spec.output:
        raise InputError(f"the result of task {task_id} is a folder; seams are looked at in files")
    if not Trust(store).is_trusted(task.spec.script):
        raise InputError(f"task {task_id} is not compared: {UNTRUSTED}")
    found = seams_of([chunk.range for chunk in chunks])
    if not found:
        _tell("" if as_json else f"task {task_id} has one chunk and no seams")
        return 0
    whole = FrameRange(chunks[0].range.start, chunks[-1].range.stop)
    patience = Patience(first_s=settings.first_frame_timeout_s, next_s=settings.frame_timeout_s)
    prepared = store.prepared(task_id)
    encoded_from = prepared.source.fingerprint if prepared is not None else ""
    client = SeamClient(task.spec, whole, patience, encoded_from=encoded_from)
    measured = []
    try:
        client.open(_say_progress if sys.stderr.isatty() else lambda _: None)
        for seam in found:
            measured.append(client.judge(seam))
            _tell(_json(task_id, measured[-1]) if as_json else _line(measured[-1]))
    finally:
        client.close()
    if not as_json:
        _tell(_summary(measured))
    return 0


def _say_progress(progress: Progress) -> None:
    share = "" if progress.fraction is None else f" {progress.fraction:.0%}"
    print(f"\r{progress.detail}{share}", end="\r", file=sys.stderr, flush=True)


def _tell(text: str) -> None:
    if text:
        print(text, flush=True)


def _line(found: Judged) -> str:
    mark = "bad" if found.is_bad else "look" if found.is_suspicious else "ok"
    worst, usual = found.worst, found.usual
    return (
        f"frame {found.seam.frame:>8}  {mark:<5} {worst.ssimulacra2:6.1f} at frame {worst.number}, "
        f"{usual.ssimulacra2:.1f} within its chunks (XPSNR {worst.xpsnr:.1f}, {usual.xpsnr:.1f} dB)"
    )


def _summary(found: list[Judged]) -> str:
    suspicious = [judged for judged in worst_first(found) if judged.is_suspicious]
    if not suspicious:
        return f"no seam of {len(found)} stands out"
    frames = ", ".join(str(judged.seam.frame) for judged in suspicious)
    return f"worth a look, worst first: {frames}"


def _json(task_id: int, found: Judged) -> str:
    def plain(number: int, ssimulacra2: float, xpsnr: float) -> dict[str, object]:
        return {"frame": number, "ssimulacra2": round(ssimulacra2, 3), "xpsnr": round(xpsnr, 3)}

    usual = plain(found.seam.frame, found.usual.ssimulacra2, found.usual.xpsnr)
    del usual["frame"]
    return json.dumps(
        {
            "event": "seam",
            "task": task_id,
            "chunk": found.seam.chunk,
            "frame": found.seam.frame,
            "drop": round(found.drop, 3),
            "suspicious": found.is_suspicious,
            "around": [plain(score.number, score.ssimulacra2, score.xpsnr) for score in found.scores],
            "within": usual,
        }
    )
