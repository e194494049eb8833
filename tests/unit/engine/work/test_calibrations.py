# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured of a machine: what is best of it, for what it holds, and a file that is not right."""

from dataclasses import replace

import pytest

from ripgui.core.calibration import Calibration, Trial, size_class
from ripgui.core.error import InputError
from ripgui.core.picture import Picture
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec
from ripgui.core.treatment import Treatment
from ripgui.engine.work.calibrations import (
    calibrations_for,
    calibrations_path,
    encoder_kind,
    forget_calibrations,
    load_calibrations,
    remember,
    work_of,
)
from ripgui.media.plan import choose_workers, worker_trials

SPEC = TaskSpec(source="/film.mkv", output="/out.mkv", script=SOURCE_SCRIPT, encoder="-c:v libx264 -preset slow")


def trial(workers: int, fps: float, memory_mb: int) -> Trial:
    return Trial(workers=workers, threads=1, fps=fps, memory_mb=memory_mb)


def measured(*trials: Trial, spec: TaskSpec = SPEC, height: int = 720) -> Calibration:
    return Calibration(work=work_of(spec, height * 16 // 9, height), trials=trials or (trial(2, 10, 100),))


@pytest.mark.parametrize(
    ("trials", "best"),
    [
        ((trial(2, 10, 200), trial(1, 9, 100)), 2),
        ((trial(2, 10, 200), trial(1, 9.8, 100)), 1),
        ((trial(2, 10, 100), trial(4, 12, 400)), 4),
        ((trial(2, 10, 100), trial(3, 10.2, 100)), 2),
    ],
    ids=["faster", "as fast with less memory", "much faster with more memory", "the same: the rule's"],
)
def test_the_best(trials: tuple[Trial, ...], best: int) -> None:
    assert measured(*trials).best.workers == best


def test_what_was_measured_is_found_again() -> None:
    remember(measured(height=720))
    remember(measured(trial(3, 20, 100), height=1080))
    remember(measured(trial(1, 5, 100), height=720))
    found = calibrations_for(SPEC)
    assert {size: each.best.workers for size, each in found.items()} == {"720p": 1, "1080p": 3}
    forget_calibrations()
    assert calibrations_for(SPEC) == {}


@pytest.mark.parametrize(
    "other",
    [
        replace(SPEC, encoder="-c:v libx264 -preset medium"),
        replace(SPEC, encoder="-c:v libx265 -preset slow"),
        replace(SPEC, script=SOURCE_SCRIPT + "clip = clip.std.Transpose()\nclip.set_output()\n"),
        replace(SPEC, treatment=Treatment(picture=Picture(resolution="640x360"))),
    ],
    ids=["speed", "encoder", "script", "picture"],
)
def test_other_work_is_not_taken_for_it(other: TaskSpec) -> None:
    remember(measured())
    assert calibrations_for(other) == {}


def test_quality_and_place_are_of_no_matter() -> None:
    remember(measured())
    assert calibrations_for(replace(SPEC, encoder="-c:v libx264 -crf 30 -preset slow", source="/b.mkv"))
    assert encoder_kind("-c:v libaom-av1 -crf 30 -cpu-used 5") == "libaom-av1 cpu-used 5"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "is damaged"),
        ('{"version": 1, "calibrations": [{"work": 1}]}', "is damaged"),
        ('{"version": 2}', "another version"),
    ],
)
def test_a_file_that_is_not_right_is_told_and_kept_aside(text: str, told: str) -> None:
    path = calibrations_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=told):
        load_calibrations()
    remember(measured())
    assert load_calibrations() == (measured(),)
    assert path.with_suffix(".damaged").read_text(encoding="utf-8") == text


def test_trials_without_a_rate_are_passed_over() -> None:
    remember(measured(trial(2, 0, 100)))
    assert load_calibrations() == ()


@pytest.mark.parametrize("cores", [1, 2, 4, 16, 64])
def test_what_is_compared(cores: int) -> None:
    trials = worker_trials(cores)
    assert trials[0] == choose_workers(cores)
    assert len(set(trials)) == len(trials)
    assert all(1 <= workers <= cores for workers, _ in trials)
    assert (1, 0) in trials


def test_classes_of_size() -> None:
    found = [size_class(*size) for size in ((720, 576), (1280, 720), (1920, 1080), (1920, 804), (3840, 2160))]
    assert found == ["SD", "720p", "1080p", "1080p", "4K"]
