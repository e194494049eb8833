# SPDX-License-Identifier: GPL-3.0-or-later
"""What scripts wait for before their first frame: models that are loaded, and TensorRT's engines that are built."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from ripgui.core.patience import Patience
from ripgui.workers.chunk_protocol import OPEN, OpenParams
from ripgui.workers.client import WorkerProcess
from ripgui.workers.engine_build import EngineBuild
from ripgui.workers.protocol import Progress
from tests.onnx import doubling_model

COMMAND = "TensorRT.trtexec [TensorRT v100300] # trtexec --onnx=/models/Upscale x2.onnx --saveEngine=/m/a.engine --fp16"
LINES = [
    "an import of the user's says 50 %",
    f"&&&& RUNNING {COMMAND.replace(' x2', '_x2')}",
    "[03/01/2026-12:00:01] [I] === Model Options ===",
    "[03/01/2026-12:00:09] [I] [TRT] Building engine: 40.5 %",
    "[03/01/2026-12:02:40] [I] Engine built in 158.3 sec.",
    f"&&&& PASSED {COMMAND}",
    "more of the user's",
]
STAGE = "building the engine of Upscale_x2.onnx"
TOLD = [
    None,
    Progress(detail=STAGE),
    Progress(detail=STAGE),
    Progress(detail=STAGE, fraction=0.4),
    Progress(detail=STAGE),
    Progress(),
    None,
]
PATIENCE = Patience(first_s=60, next_s=60)


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    made = WorkerProcess("chunk", on_log=lambda _: None)
    yield made
    made.close()


def test_lines_of_the_builder_tell_the_stage() -> None:
    build = EngineBuild()
    assert [build.hear(line) for line in LINES] == TOLD


@pytest.mark.parametrize(("line", "detail"), [("&&&& RUNNING TensorRT.trtexec", "building the engine of a model")])
def test_a_builder_that_says_less(line: str, detail: str) -> None:
    build = EngineBuild()
    assert build.hear(line) == Progress(detail=detail)
    assert build.hear("1 of 900 % done") == Progress(detail=detail)
    assert build.hear("&&&& FAILED TensorRT.trtexec") == Progress()


def test_whoever_waits_for_a_script_hears_what_it_has_started(worker: WorkerProcess, tmp_path: Path) -> None:
    gate = tmp_path / "gate"  # what is printed takes another way than answers do, and may be slower
    gate.touch()
    program = f"print('\\n'.join({LINES!r}))"
    script = f"""
import os, subprocess, sys, time
from vapoursynth import core
subprocess.run([sys.executable, "-c", {program!r}], stdout=sys.stderr, check=True)
while os.path.exists({str(gate)!r}):
    time.sleep(0.01)
core.std.BlankClip(width=64, height=48, length=2).set_output()
"""
    told = _told(worker, script, gate)
    assert told == [(each.detail, each.fraction) for each in TOLD if each is not None]


def test_a_model_that_is_loaded_is_named(worker: WorkerProcess, tmp_path: Path) -> None:
    model = doubling_model(tmp_path)
    script = f"""
import vapoursynth as vs
from vapoursynth import core
clip = core.std.BlankClip(width=64, height=48, length=2, format=vs.RGBS)
assert hasattr(core.ort, "Version") and not hasattr(core, "migx")
core.ort.Model([clip], network_path={str(model)!r}).set_output()
"""
    assert _told(worker, script) == [(f"loading {model.name}", None), ("", None)]


def _told(worker: WorkerProcess, script: str, gate: Path | None = None) -> list[tuple[str, float | None]]:
    """gate: goes with the last thing that is told."""
    told: list[tuple[str, float | None]] = []

    def hear(progress: Progress) -> None:
        told.append((progress.detail, progress.fraction))
        if gate is not None and not progress.detail:
            gate.unlink()

    params = OpenParams(script=script, script_path="", source="/some/video.mkv", mean_fps=Fraction(25))
    worker.call(OPEN, params, patience=PATIENCE, on_progress=hear)
    return told
