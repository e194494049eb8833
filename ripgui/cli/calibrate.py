# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui calibrate`: measures how many workers and encoder threads are the fastest here, for plans to use."""

import argparse
import contextlib
import json
import os
import sys
import threading
from collections.abc import Callable

from rich.console import Console
from rich.table import Table

from ripgui.cli.encode import read_script, trust_named
from ripgui.cli.opening import opened_store
from ripgui.cli.run import INTERRUPTED
from ripgui.core.calibration import Calibration, Trial
from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.checked import to_plain
from ripgui.core.error import Cancelled, RipError
from ripgui.core.task import TaskSpec
from ripgui.engine.preset.preset import DEFAULT_PRESET, find_preset
from ripgui.engine.settings import Settings
from ripgui.engine.work.calibrating import Calibrating, Step
from ripgui.engine.work.calibrations import calibrations_path, forget_calibrations
from ripgui.media.encoder import parse_encoder
from ripgui.media.file import check_source


def calibrate(options: argparse.Namespace, settings: Settings) -> int:
    """Measures and prints a table, or forgets all that was measured. Raises RipError."""
    if options.forget:
        forget_calibrations()
        return 0
    spec = _spec(options)
    with contextlib.closing(opened_store()) as store:
        trust_named(store, options, [spec])
    console = Console(stderr=True, highlight=False)
    with console.status("measuring") as status:

        def told(step: Step) -> None:
            status.update(step.detail or f"measuring, trial {step.done + 1} of {step.of}")

        token = CancelToken()
        found = _run(Calibrating(spec, settings.ffmpeg, token, told, size=options.size), token)
    if found is None:
        print("ripgui: interrupted", file=sys.stderr)
        return INTERRUPTED
    if options.json:
        print(json.dumps(_plain(found), ensure_ascii=False))
    else:
        _print(found, Console(highlight=False))
    return 0


def _spec(options: argparse.Namespace) -> TaskSpec:
    preset = find_preset(options.preset or DEFAULT_PRESET)
    script, script_path = read_script(options.script) if options.script else (preset.script, "")
    source = os.path.abspath(options.source) if options.source else ""
    if source:
        check_source(source)
    encoder = options.encoder or preset.encoder
    parse_encoder(encoder)
    return TaskSpec(
        source=source,
        output="",
        script=script,
        script_path=script_path,
        preset=preset.name,
        encoder=encoder,
        treatment=preset.treatment,
    )


def _run(calibrating: Calibrating, token: CancelToken) -> Calibration | None:
    """On a thread of its own, since a signal only reaches a main thread that runs Python. None if interrupted."""
    found: list[Calibration] = []
    failed: list[Exception] = []

    def work() -> None:
        try:
            found.append(calibrating.run())
        except (RipError, Cancelled) as error:
            failed.append(error)

    thread = threading.Thread(target=work, name="calibrating")
    thread.start()
    _wait(thread, lambda: token.ask(StopLevel.NOW))
    for error in failed:
        if isinstance(error, RipError):
            raise error
    return found[0] if found else None


def _wait(thread: threading.Thread, stop: Callable[[], None]) -> None:
    while thread.is_alive():
        try:
            thread.join(0.2)
        except KeyboardInterrupt:
            stop()


def _plain(found: Calibration) -> dict[str, object]:
    plain = to_plain(found)
    assert isinstance(plain, dict)
    return {**plain, "best": to_plain(found.best), "gain": round(found.gain, 4)}


def _print(found: Calibration, console: Console) -> None:
    work = found.work
    table = Table(title=f"{work.encoder}, {work.size}, {work.machine}", title_justify="left")
    for heading in ("workers", "encoder threads", "frames/s", "against the rule", "memory"):
        table.add_column(heading, justify="right")
    for trial in found.trials:
        against = f"{trial.fps / found.trials[0].fps - 1:+.0%}" if trial != found.trials[0] else "the rule"
        cells = (str(trial.workers), str(trial.threads or "its own"), f"{trial.fps:.1f}", against)
        table.add_row(*cells, f"{trial.memory_mb} MB", style="bold" if trial == found.best else "")
    console.print(table)
    console.print(verdict(found), soft_wrap=True)
    console.print(f"Plans for such tasks use it from now on; it is kept in {calibrations_path()}", soft_wrap=True)


def verdict(found: Calibration) -> str:
    """The gain in words."""
    chosen = _named(found.best)
    if found.best == found.trials[0]:
        return f"The rule's own choice, {chosen}, is the best here."
    if round(found.gain, 2) <= 0:
        return f"{chosen[0].upper()}{chosen[1:]}: about as fast as the rule's choice, with less memory."
    return (
        f"{chosen[0].upper()}{chosen[1:]}: {found.gain:.0%} faster than the rule's choice, {_named(found.trials[0])}."
    )


def _named(trial: Trial) -> str:
    workers = "1 worker" if trial.workers == 1 else f"{trial.workers} workers"
    if not trial.threads:
        return f"{workers} with as many threads as the encoder likes"
    return f"{workers} with {trial.threads} encoder {'thread' if trial.threads == 1 else 'threads'} each"
