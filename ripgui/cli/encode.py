# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui encode`: tasks that this process owns and runs itself."""

import argparse
import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ripgui.cli.opening import opened_store
from ripgui.cli.report import Reporter, make_reporter
from ripgui.cli.storage_options import delivery_of
from ripgui.cli.target_options import target_of
from ripgui.cli.tracks import tracks_of
from ripgui.core.budget import Budget
from ripgui.core.container import Container
from ripgui.core.error import DiskFullError, InputError
from ripgui.core.event import Event, Finished
from ripgui.core.file_address import path_named
from ripgui.core.picture import Picture
from ripgui.core.source_name import with_rate
from ripgui.core.task import Task, TaskSpec, TaskState
from ripgui.core.when_done import WhenDone
from ripgui.core.zone import Zone
from ripgui.engine.delivery.fetching import is_remote, place_for
from ripgui.engine.output.output import DEFAULT_PATTERN, container_of, output_path, place_of, whole_of
from ripgui.engine.output.video_file import sources_inside
from ripgui.engine.preset.preset import DEFAULT_PRESET, find_preset
from ripgui.engine.queue.queue import Queue
from ripgui.engine.queue.spec_check import check_spec
from ripgui.engine.queue.task_files import holds_finished
from ripgui.engine.remote.late import elsewhere_for
from ripgui.engine.script.picture_script import script_for
from ripgui.engine.script.trust import Trust
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.when_done import check_when_done
from ripgui.media.encoder import parse_encoder
from ripgui.media.file import check_readable, check_source
from ripgui.media.source_files import is_several, whole_source

if TYPE_CHECKING:
    from ripgui.engine.work.runner import JobRunner

OWNER = "encode"


def encode(options: argparse.Namespace, settings: Settings) -> int:
    """Encodes all sources, one after another; a failed one does not keep the others from it."""
    specs, then = specs_of(options), when_done_of(options)
    with contextlib.closing(opened_store()) as store:
        trust_named(store, options, specs)
        ask_keys(specs)
        return encode_specs(store, specs, settings, as_json=options.json, when_done=then)


def encode_specs(
    store: Store,
    specs: Sequence[TaskSpec],
    settings: Settings,
    *,
    as_json: bool,
    when_done: WhenDone | None = None,
    owner: str = OWNER,
    following: "Callable[[JobRunner, Event], None] | None" = None,
    reporter: Reporter | None = None,
) -> int:
    """Runs tasks that this process owns; returns the exit status. Raises InputError before anything is begun.

    following: is told every event, on any thread.
    """
    from ripgui.cli.run import TOLD_WITHIN_S, run_until_idle
    from ripgui.engine.work.runner import JobRunner

    queue = Queue(store)
    for spec in specs:
        queue.check_claim(spec, owner)
    runner = JobRunner(
        store,
        settings,
        next_task=lambda: next(tasks, None),
        hears_requests=False,
        told_within_s=TOLD_WITHIN_S,
        elsewhere=elsewhere_for(store, lambda: settings),
    )
    tasks = _claims(queue, specs, owner, runner.happened.emit)
    known = {task.id for task in store.tasks()}

    def forget_refused(event: Event) -> None:
        """What was refused before anything of it was encoded is no work that waits for anybody.

        Its row says so. Where it says something else, that is of another process, which was started with the same words
        at the same moment. What lies in its folder may have been finished by an earlier run that the queue lost: that
        stays, for who asks for the same again.
        """
        if not isinstance(event, Finished) or event.fault != "input" or not event.task or event.task in known:
            return
        with store.at_once():
            for task in store.tasks():
                is_refused = (task.id, task.state, task.error) == (event.task, event.state, event.error)
                if is_refused and holds_finished(task):
                    store.update(task.id, work_folder="")
                if is_refused:
                    queue.clear(task.id)

    runner.happened.connect(forget_refused)
    if following is not None:
        runner.happened.connect(lambda event: following(runner, event))
    return run_until_idle(runner, reporter or make_reporter(as_json=as_json), asked=len(specs), when_done=when_done)


def when_done_of(options: argparse.Namespace) -> WhenDone | None:
    """What is to happen when all is done, None for nothing. Raises InputError where that cannot be done here."""
    if options.when_done is None:
        if options.only_if_well:
            raise InputError("--only-if-well needs --when-done")
        return None
    wanted: WhenDone = replace(options.when_done, only_if_well=options.only_if_well)
    check_when_done(wanted)
    return wanted


def _claims(
    queue: Queue, specs: Sequence[TaskSpec], owner: str, on_refused: Callable[[Finished], None]
) -> Iterator[Task]:
    """The tasks, each claimed when its turn comes; one whose output was taken meanwhile is told and passed over."""
    for spec in specs:
        try:
            task = queue.claim(spec, owner)
        except DiskFullError:
            raise
        except InputError as error:
            on_refused(
                Finished(
                    task=0,
                    state=TaskState.FAILED,
                    output=spec.output,
                    frames=0,
                    error=str(error),
                    fault="input",
                )
            )
        else:
            yield task


def specs_of(options: argparse.Namespace) -> list[TaskSpec]:
    """What the options ask for, one spec a source. Raises InputError."""
    _refuse_empty(options)
    preset = find_preset(options.preset or DEFAULT_PRESET)
    script, script_path = read_script(options.script) if options.script else (preset.script, "")
    encoder = options.encoder or preset.encoder
    codec = parse_encoder(encoder).codec
    sources = _sources(options)
    if options.timecodes and len(sources) > 1:
        raise InputError("--timecodes are those of one source")
    name = preset.name if not options.encoder else ""
    tracks = tracks_of(options, preset.treatment.tracks)
    budget = preset.treatment.budget
    budget = Budget(size_mib=options.size or budget.size_mib, two_pass=options.two_pass or budget.two_pass)
    treatment = replace(
        preset.treatment,
        picture=_picture(options, preset.treatment.picture),
        keeps_original=options.keep_original,
        tracks=tracks,
        budget=budget,
        zones=_zones(options),
        delivery=delivery_of(options, preset.treatment.delivery),
        webhook=preset.treatment.webhook if options.webhook is None else options.webhook,
    )
    origins = {place_for(each, options.download_to or os.getcwd()): each for each in options.source if is_remote(each)}
    specs = []
    for source, output in zip(
        sources, _outputs(options.output or "", sources, name, codec, preset.container), strict=True
    ):
        specs.append(
            TaskSpec(
                source=source,
                output=output,
                script=script_for(script, source, encoder) if not options.script else script,
                script_path=script_path,
                preset=name,
                encoder=encoder,
                chunk_seconds=options.chunk_seconds or preset.chunk_seconds,
                workers=options.workers,
                range=options.range or "",
                timecodes=os.path.abspath(options.timecodes) if options.timecodes else "",
                overwrite=options.overwrite,
                treatment=treatment,
                fetched_from=origins.get(source, ""),
                target=target_of(options),
            )
        )
    for spec in specs:
        check_spec(spec)
    _refuse_collisions(specs)
    return specs


def _sources(options: argparse.Namespace) -> list[str]:
    """What is named, parts of one source put together. Raises InputError."""
    found: list[str] = []
    for named in map(path_named, options.source):
        if is_remote(named):
            found.append(place_for(named, options.download_to or os.getcwd()))
            continue
        path = os.path.abspath(named)
        inside = sources_inside(path) if os.path.isdir(path) else []
        # Of a folder, only a disc and pictures: what else lies there is named by the shell.
        several = inside if any(map(is_several, inside)) else []
        for source in several or [path if options.alone else whole_source(path)]:
            check_source(source)
            whole = with_rate(source, options.picture_rate) if options.picture_rate else source
            if whole not in found or not is_several(whole):
                found.append(whole)
    return found


def ask_keys(specs: Sequence[TaskSpec]) -> None:
    """Asks somebody at a terminal for keys that tasks will need and that are kept nowhere."""
    if any(spec.treatment.delivery.storage or spec.fetched_from for spec in specs):
        from ripgui.cli.storages import ask_for_keys

        ask_for_keys(specs)


def trust_named(store: Store, options: argparse.Namespace, specs: Sequence[TaskSpec]) -> None:
    """Naming a script file is the word of the user; naming a preset is none about the script in it.

    Raises InputError for a preset's script that was never run here, unless the user says so.
    """
    trust = Trust(store)
    # Scripts of zones are files that were named, always.
    for zone in {zone for spec in specs for zone in spec.treatment.zones if zone.script}:
        trust.save(zone.script)
    for script in {spec.script for spec in specs}:
        if options.script or options.trust:
            trust.save(script)
        elif not trust.is_trusted(script):
            raise InputError(
                f"the script of the preset {options.preset} was never run here, and a script is a program: "
                "read it, then add --trust"
            )


def _refuse_empty(options: argparse.Namespace) -> None:
    """An empty word is an unset variable in somebody's shell script, not a wish for the default."""
    named = [(f"--{name}", vars(options)[name]) for name in ("script", "preset", "encoder", "range", "timecodes")]
    for option, value in [("-o", options.output), *named, *(("SOURCE", source) for source in options.source)]:
        if value is not None and not value.strip():
            raise InputError(f"{option} is empty")


def _outputs(asked: str, sources: list[str], preset: str, codec: str, container: Container) -> Iterator[str]:
    """Absolute paths: `asked` is a file for one source, a folder, or a pattern with fields."""
    folder, pattern = "", DEFAULT_PATTERN
    if asked and (os.path.isdir(asked) or asked.endswith(os.sep)):
        folder = os.path.abspath(asked)
    elif asked and ("{" in asked or "[CRC32]" in asked):
        path = os.path.abspath(asked)
        container, whole = container_of(path), whole_of(path)
        folder, pattern = os.path.split(whole if whole != path else os.path.splitext(path)[0])
    elif asked and len(sources) > 1:
        raise InputError(f"with several sources -o must be a folder or a pattern such as '{DEFAULT_PATTERN}.mkv'")
    elif asked:
        yield os.path.abspath(asked)
        return
    for source in sources:
        yield output_path(pattern, source, folder=folder, preset=preset, codec=codec, container=container)


def _refuse_collisions(specs: list[TaskSpec]) -> None:
    outputs: dict[str, str] = {}
    for spec in specs:
        place = place_of(spec.output)
        if outputs.get(place) == spec.source:
            raise InputError(f"{spec.source} is named twice")
        if place in outputs:
            raise InputError(f"{outputs[place]} and {spec.source} would both be written to {spec.output}")
        outputs[place] = spec.source


def _picture(options: argparse.Namespace, preset: Picture) -> Picture:
    """The preset's, and what the options say of it; an empty word is for no further size."""
    return preset if options.further_sizes is None else replace(preset, further_sizes=options.further_sizes)


def _zones(options: argparse.Namespace) -> tuple[Zone, ...]:
    """The zones that the options name; one of both options may add to the other's range."""
    zones: dict[str, Zone] = {}
    for span, encoder in options.zone or ():
        if not encoder.strip():
            raise InputError(f"--zone {span}: the encoder arguments are empty")
        _add_zone(zones, Zone(range=span.strip(), encoder=encoder))
    for span, file in options.zone_script or ():
        script, path = read_script(file)
        named = zones.pop(span.strip(), Zone(range=span.strip()))
        if named.script:
            raise InputError(f"the zone {span} is named twice")
        _add_zone(zones, replace(named, script=script, script_path=path))
    return tuple(zones.values())


def _add_zone(zones: dict[str, Zone], zone: Zone) -> None:
    if zone.range in zones:
        raise InputError(f"the zone {zone.range} is named twice")
    zones[zone.range] = zone


def read_script(path: str) -> tuple[str, str]:
    """Text and absolute path of a script file. Raises InputError."""
    absolute = os.path.abspath(path)
    if os.path.isdir(absolute):
        raise InputError(f"the script {path} is a folder")
    check_readable(absolute)
    try:
        with open(absolute, encoding="utf-8-sig") as file:
            return file.read(), absolute
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"the script {path} cannot be read: {error}") from error
