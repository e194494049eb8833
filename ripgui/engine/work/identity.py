# SPDX-License-Identifier: GPL-3.0-or-later
"""What a plan and a chunk depend on: whether what an earlier run found out, or encoded, is what is wanted now."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace

from ripgui.core.chunk import MAX_ATTEMPTS, Chunk, ChunkState
from ripgui.core.prepared import Prepared
from ripgui.core.ranges import FrameRange
from ripgui.core.task import TaskSpec
from ripgui.engine.output.output import container_of, further_sizes
from ripgui.engine.queue.zoning import placed_zones, spec_at
from ripgui.media.ffmpeg import Ffmpeg
from ripgui.media.file import fingerprint
from ripgui.media.finish import finished_script
from ripgui.media.keyframes import forced_keyframes

# Changes with the arguments that every chunk gets from us: what other ones made cannot be joined to it.
_FORM = 2


def still_fits(prepared: Prepared, spec: TaskSpec, ffmpeg: Ffmpeg, content: str) -> bool:
    """Whether what an earlier run found out holds: same settings, ffmpeg and `content`, the source's fingerprint."""
    return (
        prepared.basis == basis_of(spec)
        and prepared.versions[0] == f"ffmpeg {ffmpeg.version}"
        and prepared.source.path == spec.source
        and prepared.source.fingerprint == content
    )


def basis_of(spec: TaskSpec) -> str:
    """Hash of the settings that a plan is made from; where the result goes does not matter."""
    parts: list[object] = [*_shown(spec), spec.script_path, spec.encoder, spec.chunk_seconds, spec.workers, spec.range]
    budget = spec.treatment.budget
    if budget.is_set:
        # What else is in the file takes its part of the size.
        beside = [asdict(spec.treatment.tracks), container_of(spec.output)] if budget.size_mib else []
        parts += [asdict(budget), *beside]
    if spec.timecodes:
        parts.append(fingerprint(spec.timecodes))
    if spec.treatment.zones:
        parts.append([asdict(zone) for zone in spec.treatment.zones])
    return _digest(parts)


def chunks_of(prepared: Prepared, spec: TaskSpec, known: Iterable[Chunk]) -> list[Chunk]:
    """The plan's chunks, each with its identity; a known chunk of the same identity keeps what was done.

    What used up its attempts stays failed; what was tried less often begins anew.
    """
    found = {chunk.identity: chunk for chunk in known}
    zones, chunks = placed_zones(prepared, spec), []
    for index, span in enumerate(prepared.plan.chunks):
        identity = _identity(prepared, spec_at(spec, zones, span), span)
        old = found.get(identity)
        is_spent = old is not None and old.state is ChunkState.FAILED and old.attempts >= MAX_ATTEMPTS
        if old is not None and (old.state is ChunkState.DONE or is_spent):
            chunks.append(replace(old, index=index))
        else:
            reasons = old.reasons if old is not None else ()
            chunks.append(Chunk(index=index, range=span, identity=identity, reasons=reasons))
    return chunks


def _identity(prepared: Prepared, spec: TaskSpec, span: FrameRange) -> str:
    """Hash of what the bits of a chunk depend on; modules that the script imports are not looked into."""
    parts = [
        _FORM,
        prepared.source.fingerprint,
        *_shown(spec),
        spec.script_path,
        spec.encoder,
        list(prepared.versions),
        prepared.plan.threads,
        str(prepared.clip.fps),
        span.start,
        span.stop,
    ]
    if prepared.video_rate:
        # Each chunk's part of the bits depends on all the others.
        ranges = [(other.start, other.stop) for other in prepared.plan.chunks]
        parts += [prepared.video_rate, asdict(spec.treatment.budget), ranges]
    keyframes = keyframes_of(prepared, spec, span)
    sizes = [asdict(size) for size in further_sizes(spec)]
    return _digest([*parts, *([keyframes] if keyframes else []), *sizes])


def keyframes_of(prepared: Prepared, spec: TaskSpec, span: FrameRange) -> str:
    """ffmpeg's word for the keyframes that the form of the result needs in a chunk."""
    return forced_keyframes(container_of(spec.output), prepared.clip.fps, span.start - prepared.plan.whole.start)


def _shown(spec: TaskSpec) -> list[str]:
    """What decides on the picture: the script with what stands behind it, and what the logo's file holds."""
    script, logo = finished_script(spec.script, spec.treatment.picture), spec.treatment.picture.logo_path.strip()
    return [script, fingerprint(logo)] if logo else [script]


def _digest(parts: Sequence[object]) -> str:
    return hashlib.blake2b(json.dumps(parts).encode(), digest_size=16).hexdigest()
