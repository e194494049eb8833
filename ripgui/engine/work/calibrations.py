# SPDX-License-Identifier: GPL-3.0-or-later
"""Measurements of this machine, kept in a file of the data folder: plans take workers and threads from them."""

import contextlib
import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from ripgui.core.calibration import Calibration, SizeClass, WorkKind, size_class
from ripgui.core.checked import from_json, to_json
from ripgui.core.durable import write_durably
from ripgui.core.error import InputError
from ripgui.core.folders import data_folder
from ripgui.core.machine import processor_name, usable_cores
from ripgui.core.task import TaskSpec
from ripgui.media.encoder import parse_encoder
from ripgui.media.finish import finished_script

_VERSION = 1
_MOST = 500
# What encoders call the choice between speed and size.
_SPEED = ("preset", "cpu-used", "speed", "deadline", "quality")


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    version: int
    calibrations: tuple[Calibration, ...] = ()


def calibrations_path() -> Path:
    return data_folder() / "calibration.json"


def load_calibrations() -> tuple[Calibration, ...]:
    """All that is remembered. Raises InputError for a file that is damaged or of a newer version."""
    path = calibrations_path()
    try:
        found = from_json(_File, path.read_bytes())
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise InputError(f"{path} is damaged, and what it remembers is left aside: {error}") from error
    if found.version != _VERSION:
        raise InputError(f"{path} was written by another version of RipGUI and is left aside")
    return tuple(each for each in found.calibrations if each.trials and all(trial.fps > 0 for trial in each.trials))


def remember(calibration: Calibration) -> None:
    """Takes the place of an older one of the same work. A damaged file is kept aside. Raises InputError."""
    try:
        known = load_calibrations()
    except InputError:
        known = ()
        with contextlib.suppress(OSError):
            os.replace(calibrations_path(), calibrations_path().with_suffix(".damaged"))
    others = [each for each in known if each.work != calibration.work]
    _write([*others, calibration][-_MOST:])


def forget_calibrations() -> None:
    """Raises InputError where the file cannot be removed."""
    try:
        calibrations_path().unlink(missing_ok=True)
    except OSError as error:
        raise InputError(f"{calibrations_path()} cannot be removed: {error.strerror}") from error


def calibrations_for(spec: TaskSpec) -> dict[SizeClass, Calibration]:
    """What is remembered for a task on this machine, by its source's size. Raises InputError as above."""
    found = load_calibrations()
    if not found:
        return {}
    like = work_of(spec, 0, 0)
    return {each.work.size: each for each in found if replace(each.work, size=like.size) == like}


def work_of(spec: TaskSpec, width: int, height: int) -> WorkKind:
    """What a measurement for a task is remembered by. width, height: of its source."""
    script = finished_script(spec.script, spec.treatment.picture).strip()
    return WorkKind(
        machine=machine_name(),
        encoder=encoder_kind(spec.encoder),
        size=size_class(width, height),
        script=hashlib.blake2b(script.encode("utf-8", "surrogateescape"), digest_size=8).hexdigest(),
    )


def encoder_kind(encoder: str) -> str:
    """The encoder and how fast it is asked to be; quality has little to do with how work is best divided."""
    arguments = parse_encoder(encoder)
    options = dict(arguments.options)
    return " ".join([arguments.codec, *(f"{name} {options[name]}" for name in _SPEED if name in options)])


def machine_name() -> str:
    """The processor and how many of its cores may be used."""
    count = usable_cores()
    return f"{processor_name()}, {count} {'core' if count == 1 else 'cores'}"


def _write(calibrations: Iterable[Calibration]) -> None:
    path = calibrations_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_durably(path, to_json(_File(version=_VERSION, calibrations=tuple(calibrations))).encode())
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}") from error
