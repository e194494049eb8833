# SPDX-License-Identifier: GPL-3.0-or-later
"""One task's settings for another."""

from dataclasses import replace

from ripgui.core.task import TaskSpec
from ripgui.engine.output.output import container_of, with_container


def pasted(spec: TaskSpec, other: TaskSpec) -> TaskSpec:
    """The task with another one's settings, but for what is of one file: where it goes, its range, zones and tracks."""
    treatment, tracks = other.treatment, spec.treatment.tracks
    return replace(
        spec,
        script=other.script,
        script_path=other.script_path,
        encoder=other.encoder,
        preset=other.preset,
        output=with_container(spec.output, container_of(other.output)),
        chunk_seconds=other.chunk_seconds,
        workers=other.workers,
        target=other.target,
        treatment=replace(
            treatment,
            zones=spec.treatment.zones,
            tracks=replace(tracks, rules=treatment.tracks.rules, tags=treatment.tracks.tags),
        ),
    )
