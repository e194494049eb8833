# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user chose for files to come, or for a task: plain values between panels, the session and settings."""

from dataclasses import dataclass, field, replace
from typing import Literal

from ripgui.core.container import Container
from ripgui.core.endpoint import Target
from ripgui.core.picture import parse_framerate
from ripgui.core.preset import DEFAULT_CHUNK_SECONDS, Preset
from ripgui.core.source_name import numbered_files, spoken_rate, with_rate
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import Task, TaskSpec, TaskState
from ripgui.core.treatment import Treatment
from ripgui.engine.output.output import DEFAULT_PATTERN, container_of, with_container
from ripgui.engine.queue.adding import AddOptions
from ripgui.engine.script.picture_script import script_for

type Change = Literal["script", "encoder", "container", "chunks", "picture", "others"]
"""What may be different from a preset."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputChoice:
    """Where results go and how clips are cut. pattern, folder: of files to come. path, overwrite: of a task.

    chunk_seconds, workers: None is automatic. timecodes: of a task. picture_rate: of one whose source is numbered
    pictures, else "".
    """

    container: Container = "mkv"
    pattern: str = DEFAULT_PATTERN
    folder: str = ""
    path: str = ""
    overwrite: bool = False
    range: str = ""
    chunk_seconds: float | None = None
    workers: int | None = None
    timecodes: str = ""
    picture_rate: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Settings for the next files that are added, or of a task. source: the task's, else ""."""

    script: str = SOURCE_SCRIPT
    script_path: str = ""
    encoder: str = ""
    preset: str = ""
    source: str = ""
    output: OutputChoice = field(default_factory=OutputChoice)
    treatment: Treatment = field(default_factory=Treatment)
    target: Target = field(default_factory=Target)


def add_options(draft: Draft) -> AddOptions:
    output = draft.output
    return AddOptions(
        script=draft.script,
        script_path=draft.script_path,
        encoder=draft.encoder,
        preset=draft.preset,
        container=output.container,
        folder=output.folder,
        pattern=output.pattern,
        chunk_seconds=output.chunk_seconds,
        workers=output.workers,
        range=output.range,
        treatment=draft.treatment,
        target=draft.target,
    )


def draft_of(spec: TaskSpec) -> Draft:
    """A task's settings in the form that panels show."""
    return Draft(
        script=spec.script,
        script_path=spec.script_path,
        encoder=spec.encoder,
        preset=spec.preset,
        source=spec.source,
        output=OutputChoice(
            container=container_of(spec.output),
            path=spec.output,
            overwrite=spec.overwrite,
            range=spec.range,
            chunk_seconds=spec.chunk_seconds,
            workers=spec.workers,
            timecodes=spec.timecodes,
            picture_rate=picture_rate_of(spec.source),
        ),
        treatment=spec.treatment,
        target=spec.target,
    )


def picture_rate_of(source: str) -> str:
    """Of numbered pictures, as their name has it; "" where the source is none."""
    files = numbered_files(source)
    return spoken_rate(files.rate) if files is not None and files.is_pictures else ""


def edited_spec(spec: TaskSpec, draft: Draft) -> TaskSpec:
    """The task's settings as the panels show them now."""
    output = draft.output
    return replace(
        spec,
        source=with_rate(spec.source, parse_framerate(output.picture_rate)) if output.picture_rate else spec.source,
        timecodes=output.timecodes,
        script=draft.script,
        script_path=draft.script_path,
        encoder=draft.encoder,
        preset=draft.preset,
        output=output.path or spec.output,
        overwrite=output.overwrite,
        range=output.range,
        chunk_seconds=output.chunk_seconds,
        workers=output.workers,
        treatment=draft.treatment,
        target=draft.target,
    )


def spec_of(draft: Draft) -> TaskSpec:
    """A task with these settings, for whoever wants to know what would become of one; its files are no files."""
    example = TaskSpec(source="", output=f"result.{draft.output.container}", script="", encoder="")
    return edited_spec(example, draft)


def preset_draft(draft: Draft, preset: Preset) -> Draft:
    """The same settings with all that a preset says; what was chosen for the tracks of one source stays."""
    seconds = None if preset.chunk_seconds == DEFAULT_CHUNK_SECONDS else preset.chunk_seconds
    output = replace(draft.output, container=preset.container, chunk_seconds=seconds)
    if output.path:
        output = replace(output, path=with_container(output.path, preset.container))
    return replace(
        draft,
        script=script_for(preset.script, draft.source, preset.encoder) if draft.source else preset.script,
        script_path="",
        encoder=preset.encoder,
        preset=preset.name,
        output=output,
        treatment=replace(
            preset.treatment,
            zones=draft.treatment.zones,
            # Where results go is seldom what a preset is about.
            webhook=preset.treatment.webhook or draft.treatment.webhook,
            delivery=preset.treatment.delivery if preset.treatment.delivery.storage else draft.treatment.delivery,
            tracks=replace(
                draft.treatment.tracks,
                rules=preset.treatment.tracks.rules,
                tags=draft.treatment.tracks.tags or preset.treatment.tracks.tags,
            ),
        ),
    )


def changes(draft: Draft, preset: Preset) -> tuple[Change, ...]:
    """What choosing the preset would change."""
    after = preset_draft(draft, preset)
    mine, other = draft.treatment, after.treatment
    found: dict[Change, bool] = {
        "script": draft.script.strip() != after.script.strip(),
        "encoder": draft.encoder.strip() != after.encoder.strip() or mine.budget != other.budget,
        "container": draft.output.container != after.output.container,
        "chunks": (draft.output.chunk_seconds or DEFAULT_CHUNK_SECONDS) != preset.chunk_seconds,
        "picture": mine.picture != other.picture,
        "others": replace(mine, picture=other.picture, budget=other.budget) != other,
    }
    return tuple(change for change, is_there in found.items() if is_there)


def preset_from(draft: Draft, *, name: str, title: str) -> Preset:
    """The settings as a preset."""
    return Preset(
        name=name,
        title=title,
        script=draft.script,
        encoder=draft.encoder,
        container=draft.output.container,
        chunk_seconds=draft.output.chunk_seconds or DEFAULT_CHUNK_SECONDS,
        treatment=draft.treatment,
    )


def is_editable(task: Task) -> bool:
    """Whether its settings may still change: nothing works on it, and it is not done."""
    return task.state in (TaskState.WAITING, TaskState.PAUSED, TaskState.FAILED, TaskState.CANCELLED)
