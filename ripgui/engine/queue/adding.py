# SPDX-License-Identifier: GPL-3.0-or-later
"""From files, and settings for them, to what the queue takes: each with a free output of its own."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from ripgui.core.container import Container
from ripgui.core.endpoint import Target
from ripgui.core.error import InputError
from ripgui.core.preset import DEFAULT_CHUNK_SECONDS, Preset
from ripgui.core.task import Task, TaskSpec
from ripgui.core.treatment import Treatment
from ripgui.engine.delivery.fetching import divided
from ripgui.engine.output.output import DEFAULT_PATTERN, container_of, free_path, output_path, place_of, whole_of
from ripgui.engine.output.video_file import videos_in
from ripgui.engine.queue.spec_check import check_spec
from ripgui.engine.script.picture_script import script_for


@dataclass(frozen=True, slots=True, kw_only=True)
class AddOptions:
    """How added files are to be encoded, see `core.task.TaskSpec`. folder: "" is beside the source."""

    script: str
    script_path: str = ""
    encoder: str
    preset: str = ""
    container: Container = "mkv"
    folder: str = ""
    pattern: str = DEFAULT_PATTERN
    chunk_seconds: float | None = None
    workers: int | None = None
    range: str = ""
    treatment: Treatment = field(default_factory=Treatment)
    target: Target = field(default_factory=Target)


def preset_options(preset: Preset, *, folder: str, pattern: str) -> AddOptions:
    """As a preset says and nothing else."""
    return AddOptions(
        script=preset.script,
        encoder=preset.encoder,
        preset=preset.name,
        container=preset.container,
        folder=folder,
        pattern=pattern,
        chunk_seconds=None if preset.chunk_seconds == DEFAULT_CHUNK_SECONDS else preset.chunk_seconds,
        treatment=preset.treatment,
    )


def specs_named(
    paths: Sequence[str], options: AddOptions, tasks: Iterable[Task], on_error: Callable[[str], None]
) -> list[TaskSpec]:
    """What to add for files, for the videos in folders, and for what is to be fetched; see `specs_for`."""
    files, places = divided(paths, options.folder, on_error)
    return specs_for([*videos_in(files, on_error), *places], options, tasks, on_error, places)


def specs_for(
    sources: Iterable[str],
    options: AddOptions,
    tasks: Iterable[Task],
    on_error: Callable[[str], None],
    origins: Mapping[str, str] = MappingProxyType({}),
) -> list[TaskSpec]:
    """What to add for each source that can be encoded this way; what is wrong with others is told, once each.

    tasks: those of the queue, whose outputs are no longer free. origins: where sources come from that must be fetched.
    """
    from ripgui.media.encoder import parse_encoder

    codec = parse_encoder(options.encoder).codec
    taken = {place_of(task.spec.output) for task in tasks}
    specs = []
    refused: dict[str, None] = {}
    for source in sources:
        output = output_path(
            options.pattern,
            source,
            folder=options.folder,
            preset=options.preset,
            codec=codec,
            container=options.container,
        )
        spec = _spec(source, free_path(output, taken), options, origins.get(source, ""))
        try:
            check_spec(spec)
        except InputError as error:
            refused[str(error)] = None
        else:
            taken.add(place_of(spec.output))
            specs.append(spec)
    for told in refused:  # once, where it is the settings and not the file
        on_error(told)
    return specs


def taken_apart(spec: TaskSpec, tasks: Iterable[Task]) -> list[TaskSpec]:
    """A task for each file of a source that is several. tasks: as above. Raises InputError."""
    from ripgui.media.source_files import files_of

    taken = {place_of(task.spec.output) for task in tasks}
    folder, container = os.path.dirname(whole_of(spec.output)), container_of(spec.output)
    # Ranges and times are those of the whole.
    common = replace(
        spec, range="", timecodes="", named_output="", fetched_from="", treatment=replace(spec.treatment, zones=())
    )
    specs = []
    for path in files_of(spec.source).paths:
        output = free_path(output_path(DEFAULT_PATTERN, path, folder=folder, container=container), taken)
        taken.add(place_of(output))
        specs.append(replace(common, source=path, output=output))
    return specs


def _spec(source: str, output: str, options: AddOptions, origin: str) -> TaskSpec:
    return TaskSpec(
        source=source,
        output=output,
        script=script_for(options.script, source, options.encoder),
        script_path=options.script_path,
        preset=options.preset,
        encoder=options.encoder,
        chunk_seconds=options.chunk_seconds,
        workers=options.workers,
        range=options.range,
        treatment=options.treatment,
        target=options.target,
        fetched_from=origin,
    )
