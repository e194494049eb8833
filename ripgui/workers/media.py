# SPDX-License-Identifier: GPL-3.0-or-later
"""The media worker: probes, scans, plans, merges and checks, so that a hostile file can only harm this process."""

import base64
import threading
from concurrent.futures import ThreadPoolExecutor

from ripgui.core.chunk import Plan
from ripgui.core.error import RipError
from ripgui.core.piece import CutPiece
from ripgui.core.source import SourceInfo, SourceScan
from ripgui.media.burn import burnt_lines
from ripgui.media.chunk_file import damaged_chunks
from ripgui.media.cut_search import CutSearch
from ripgui.media.extra import probe_extra
from ripgui.media.filmstrip import filmstrip
from ripgui.media.following import Follower
from ripgui.media.font import missing_fonts
from ripgui.media.look import frame_time
from ripgui.media.merge import check_extradata, merge, sync_result
from ripgui.media.packets import scan_source
from ripgui.media.plan import plan_chunks
from ripgui.media.probe import probe_source
from ripgui.media.reclock import reclock
from ripgui.media.scenes import cuts
from ripgui.media.split import cut_piece
from ripgui.media.thumbnail import thumbnail
from ripgui.media.track_plan import planned_tracks
from ripgui.media.trim import trim
from ripgui.media.verify import verify
from ripgui.workers.host import Host, Reply
from ripgui.workers.media_protocol import (
    BURN,
    CUT_PIECE,
    CUTS,
    MERGE,
    MISSING_FONTS,
    PLAN,
    PROBE,
    PROBE_EXTRA,
    RECLOCK,
    SCAN,
    STRIP,
    THUMBNAIL,
    TRIM,
    VERIFY,
    CutParams,
    Cuts,
    Merged,
    MergeParams,
    PlanParams,
    ProbeParams,
    Reclocked,
    ReclockParams,
    SmallPicture,
    Strip,
    StripParams,
    Thumbnail,
    ThumbnailParams,
    TrackParams,
    TrimParams,
)
from ripgui.workers.protocol import Lines


def _probe(params: ProbeParams, reply: Reply) -> SourceInfo:
    del reply
    return probe_source(params.path)


def _probe_extra(params: ProbeParams, reply: Reply) -> SourceInfo:
    del reply
    return probe_extra(params.path)


def _missing_fonts(params: TrackParams, reply: Reply) -> Lines:
    del reply
    planned = planned_tracks(params.tracks, params.source, params.extras)
    return Lines(lines=missing_fonts((params.source, *params.extras), planned))


def _burn(params: TrackParams, reply: Reply) -> Lines:
    del reply
    planned = planned_tracks(params.tracks, params.source, params.extras)
    return Lines(lines=(burnt_lines((params.source, *params.extras), planned, params.folder, params.ffmpeg),))


def _thumbnail(params: ThumbnailParams, reply: Reply) -> Thumbnail:
    del reply
    png = thumbnail(params.ffmpeg, params.path, at_s=params.at_s, width=params.width)
    return Thumbnail(png=base64.b64encode(png).decode())


def _strip(params: StripParams, reply: Reply) -> Strip:
    del reply
    found = filmstrip(params.path, params.times_s, width=params.width)
    return Strip(
        pictures=tuple(
            SmallPicture(
                at_s=one.at_s, width=one.width, height=one.height, rgb=base64.b64encode(one.pixels).decode("ascii")
            )
            for one in found
        )
    )


def _cuts(info: SourceInfo, reply: Reply) -> Cuts:
    scan = scan_source(info, on_progress=reply.fraction)
    return Cuts(
        times_s=tuple(frame_time(scan, frame) for frame in cuts(info.path, scan)),
        frame_times_s=tuple(map(float, scan.frame_times)),
    )


def _scan(info: SourceInfo, reply: Reply) -> SourceScan:
    return scan_source(info, on_progress=reply.fraction)


def _plan(params: PlanParams, reply: Reply) -> Plan:
    del reply
    return plan_chunks(
        params.whole,
        params.clip,
        params.scan,
        chunk_seconds=params.chunk_seconds,
        workers=params.workers,
        threads=params.threads,
        find_cuts=CutSearch(params.source.path, params.scan),
        bounds=params.bounds,
    )


def _merge(params: MergeParams, reply: Reply, host: Host, follower: Follower) -> Merged:
    """The chunks' files are compared with what they were while ffmpeg reads the same bytes, not while their indexes are
    read here, which would wait for the comparison now and then.
    """
    check_extradata(params.extradata)
    copies = threading.Event()

    def look() -> tuple[int, ...]:
        copies.wait()
        return damaged_chunks(params.job.chunk_paths, params.checksums)

    with ThreadPoolExecutor(1, thread_name_prefix="checksums") as beside:
        looking = beside.submit(look)
        try:
            notes = merge(
                params.job,
                params.ffmpeg,
                on_progress=reply.fraction,
                on_log=lambda text: host.log(text, "ffmpeg"),
                on_copy=copies.set,
                follower=follower,
            )
        except RipError:
            # What is wrong with a chunk says more than what ffmpeg makes of it.
            copies.set()
            if not looking.result():
                raise
            notes = ()
        finally:
            copies.set()
        return Merged(lines=notes, damaged=looking.result())


def _verify(params: MergeParams, reply: Reply, follower: Follower) -> Lines:
    """The rest of what was merged reaches the disk while it is looked at: later, all would wait for that."""
    with ThreadPoolExecutor(1, thread_name_prefix="sync") as beside:
        syncing = beside.submit(sync_result, params.job)
        lines = verify(params.job, on_progress=reply.fraction, follower=follower)
        # A disk says once that it failed to keep something.
        syncing.result()
    return Lines(lines=lines)


def _trim(params: TrimParams, reply: Reply) -> Lines:
    return Lines(lines=(trim(params.job, params.ffmpeg, params.output, on_progress=reply.fraction),))


def _reclock(params: ReclockParams, reply: Reply) -> Reclocked:
    del reply
    return Reclocked(frames=reclock(params.path, params.output, params.fps))


def _cut_piece(params: CutParams, reply: Reply) -> CutPiece:
    return cut_piece(params.source, params.piece, params.output, params.container, on_progress=reply.fraction)


def main() -> None:
    host = Host()
    host.on(PROBE, _probe)
    host.on(PROBE_EXTRA, _probe_extra)
    host.on(MISSING_FONTS, _missing_fonts)
    host.on(BURN, _burn)
    host.on(THUMBNAIL, _thumbnail)
    host.on(STRIP, _strip)
    host.on(CUTS, _cuts)
    host.on(SCAN, _scan)
    host.on(PLAN, _plan)
    follower = Follower()
    host.on(MERGE, lambda params, reply: _merge(params, reply, host, follower))
    host.on(VERIFY, lambda params, reply: _verify(params, reply, follower))
    host.on(TRIM, _trim)
    host.on(RECLOCK, _reclock)
    host.on(CUT_PIECE, _cut_piece)
    host.serve()


if __name__ == "__main__":
    main()
