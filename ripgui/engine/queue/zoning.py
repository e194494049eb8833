# SPDX-License-Identifier: GPL-3.0-or-later
"""What zones mean for a task: which settings each chunk of its plan is encoded with."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from ripgui.core.chunk import Chunk
from ripgui.core.clip import ClipInfo
from ripgui.core.error import InputError
from ripgui.core.prepared import Prepared
from ripgui.core.ranges import FrameRange
from ripgui.core.source import SourceScan
from ripgui.core.task import TaskSpec
from ripgui.core.zone import PlacedZone, Zone, check_zones, place_zones
from ripgui.media.encoder import parse_encoder


def check_zone_settings(spec: TaskSpec) -> None:
    """Raises InputError for zones that cannot work, whatever the clip turns out to be."""
    check_zones(spec.treatment.zones)
    if spec.treatment.zones and spec.treatment.budget.is_set:
        raise InputError("zones cannot be had together with a file size or two passes, which share out bits themselves")
    codec = parse_encoder(spec.encoder).codec
    for zone in spec.treatment.zones:
        if not zone.encoder.strip():
            continue
        try:
            other = parse_encoder(zone.encoder).codec
        except InputError as error:
            raise InputError(f"the zone {zone.range}: {error}") from error
        if other != codec:
            raise InputError(f"the zone {zone.range} names {other}, the task {codec}: a result has one encoder")


def spec_of(spec: TaskSpec, zone: Zone | None) -> TaskSpec:
    """A task's settings as they are within a zone."""
    if zone is None:
        return spec
    if zone.script.strip():
        spec = replace(spec, script=zone.script, script_path=zone.script_path)
    return replace(spec, encoder=zone.encoder) if zone.encoder.strip() else spec


def spec_at(spec: TaskSpec, zones: Iterable[PlacedZone], span: FrameRange) -> TaskSpec:
    """The settings of the chunk that holds `span`, which no zone's end lies within."""
    return spec_of(spec, next((one.zone for one in zones if one.span.start <= span.start < one.span.stop), None))


def placed_zones(prepared: Prepared, spec: TaskSpec) -> tuple[PlacedZone, ...]:
    """The task's zones in the clip that was prepared."""
    clip, times = prepared.clip, shown_at(prepared.clip, prepared.scan, prepared.times)
    return place_zones(spec.treatment.zones, prepared.plan.whole, clip.frames, clip.fps, times)


def shown_at(clip: ClipInfo, scan: SourceScan, times: Sequence[Fraction] = ()) -> Sequence[Fraction]:
    """When each frame of the clip is shown, where its rate does not say it. times: as a file of timecodes has them."""
    return times or (scan.frame_times if len(scan.frame_times) == clip.frames else ())


def bounds_of(zones: Iterable[PlacedZone]) -> tuple[int, ...]:
    """Frames where chunks must begin."""
    return tuple(sorted({bound for one in zones for bound in (one.span.start, one.span.stop)}))


def zone_encoders(spec: TaskSpec) -> tuple[str, ...]:
    """Encoder arguments of zones that are not the task's."""
    named = dict.fromkeys(spec_of(spec, zone).encoder for zone in spec.treatment.zones)
    return tuple(encoder for encoder in named if encoder != spec.encoder)


def by_script(
    spec: TaskSpec, zones: Iterable[PlacedZone], chunks: Iterable[Chunk]
) -> list[tuple[TaskSpec, list[Chunk]]]:
    """The chunks of each script, the task's own first; each with settings that name the script."""
    known = tuple(zones)
    found: dict[tuple[str, str], list[Chunk]] = {(spec.script, spec.script_path): []}
    for chunk in chunks:
        own = spec_at(spec, known, chunk.range)
        found.setdefault((own.script, own.script_path), []).append(chunk)
    return [(replace(spec, script=script, script_path=path), part) for (script, path), part in found.items()]
