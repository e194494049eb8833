# SPDX-License-Identifier: GPL-3.0-or-later
"""Joins the encoded chunks and brings sound, subtitles, attached files, chapters and tags of the source along.

One ffmpeg run copies everything; only what the container cannot hold is converted.
"""

import contextlib
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

from ripgui.core.container import FIRST_FILES
from ripgui.core.error import InputError, ToolError
from ripgui.core.scratch import scratch_folder
from ripgui.core.source import Chapter
from ripgui.core.undo import undone_on_failure
from ripgui.media.chunk_join import joined_head
from ripgui.media.container import Way
from ripgui.media.disk import disk_errors
from ripgui.media.ffmpeg import run_ffmpeg
from ripgui.media.following import Follower
from ripgui.media.font import missing_fonts
from ripgui.media.gathering import gather
from ripgui.media.hls import hls_wholes, pack
from ripgui.media.merge_argv import MergeFiles, build_cover_argv, build_merge_argv
from ripgui.media.merge_plan import MergeJob, MergePlan, plan_merge
from ripgui.media.pace import build_pace_filter
from ripgui.media.png_folder import write_pictures
from ripgui.media.source_files import files_of
from ripgui.media.track_plan import planned_tracks

__all__ = ["MergeJob", "check_extradata", "merge", "sync_result"]

_MICROSECONDS = 1_000_000


class _Watch(NamedTuple):
    """What is to be heard of a merge, and who reads along."""

    on_progress: Callable[[float], None] | None
    on_log: Callable[[str], None] | None
    on_copy: Callable[[], None]
    follower: Follower | None

    def over(self, job: MergeJob) -> contextlib.AbstractContextManager[None]:
        """While its file is written."""
        self.on_copy()
        return self.follower.following(job.output, job.container) if self.follower else contextlib.nullcontext()


def check_extradata(hashes: Sequence[str]) -> None:
    """Raises ToolError unless all chunks, by the hashes of their decoder configurations, fit together.

    A player takes the configuration of the first for all: others would be shown broken, and no tool says so.
    """
    counted = Counter(hashes)
    if len(counted) <= 1:
        return
    usual, _ = counted.most_common(1)[0]
    others = [str(number) for number, value in enumerate(hashes) if value != usual]
    shown = ", ".join((*others[:10], *("…" for _ in others[10:11])))
    raise ToolError(f"chunks {shown} were encoded with other settings than the rest and cannot be joined; retry them")


def merge(
    job: MergeJob,
    ffmpeg: str,
    on_progress: Callable[[float], None] | None = None,
    on_log: Callable[[str], None] | None = None,
    *,
    follower: Follower | None = None,
    on_copy: Callable[[], None] = lambda: None,
) -> tuple[str, ...]:
    """Writes `job.output`, replacing what is there. Returns what was converted or could not be carried.

    follower: reads it meanwhile, for the check. on_copy: called when the content of the chunks begins to be read.
    Raises InputError, DiskFullError, ToolError; no file is left then.
    """
    _check_files(job)
    if job.container == "png":
        with undone_on_failure(lambda: _remove(os.path.dirname(job.output))), disk_errors(job.folder):
            on_copy()
            return write_pictures(job, on_progress)
    watch = _Watch(on_progress, on_log, on_copy, follower)
    if job.container == "hls":
        folder, wholes = os.path.dirname(job.output), hls_wholes(job)
        with undone_on_failure(lambda: _remove(folder)), disk_errors(job.folder):
            notes = [_merge_file(whole, ffmpeg, watch) for whole in wholes]
            pack(wholes, folder, os.path.basename(job.output), ffmpeg, on_progress=on_progress)
        return notes[0]
    return _merge_file(job, ffmpeg, watch)


def sync_result(job: MergeJob) -> None:
    """Waits until a merged file is on the disk; the many of a folder are left to whoever gives it its name.

    Raises InputError, DiskFullError.
    """
    if job.container in FIRST_FILES or not os.path.isfile(job.output):
        return
    with disk_errors(job.folder), open(job.output, "rb+") as file:
        os.fsync(file.fileno())


def _merge_file(job: MergeJob, ffmpeg: str, watch: _Watch) -> tuple[str, ...]:
    plan = plan_merge(job)
    carried = [carry for carry in plan.carried if not carry.file and carry.stream.kind in ("audio", "subtitle")]
    gather(job.source, job.scan, job.folder, [carry.origin for carry in carried], watch.on_progress)
    with undone_on_failure(lambda: _remove(job.output)), disk_errors(job.folder), _scratch(job, plan) as files:
        cover_argv = build_cover_argv(job, ffmpeg, files)
        if cover_argv:
            run_ffmpeg(cover_argv, on_log=watch.on_log)
        with watch.over(job):
            run_ffmpeg(
                build_merge_argv(job, plan, ffmpeg, files),
                duration_s=float(plan.video_start + plan.pace.duration),
                on_progress=watch.on_progress,
                on_log=watch.on_log,
                on_one_processor=_only_copies(plan),
            )
        if not os.path.isfile(job.output) or not os.path.getsize(job.output):
            raise ToolError("ffmpeg ended well when it joined the chunks, but left no file")
    return (*plan.notes, *_font_notes(job, plan))


def _only_copies(plan: MergePlan) -> bool:
    """Then ffmpeg's threads have next to nothing to do but to hand packets on, and wake each other for every few of
    them: on two processors that takes them twice the work, and longer, than on one that they share.
    """
    return not any(carry.way is Way.CONVERT for carry in plan.carried)


def build_concat_list(paths: Iterable[str], durations: Iterable[Fraction]) -> str:
    """ffmpeg's list of files to read one after another. durations: seconds of each, which must not add up errors."""
    lines = ["ffconcat version 1.0"]
    end, told = Fraction(0), 0
    for path, duration in zip(paths, durations, strict=True):
        end += duration
        ticks = round(end * _MICROSECONDS) - told
        told += ticks
        lines += [f"file {_quoted(path)}", f"duration {ticks // _MICROSECONDS}.{ticks % _MICROSECONDS:06d}"]
    return "\n".join(lines) + "\n"


def build_joined_list(paths: Iterable[str]) -> str:
    """ffmpeg's list of files whose bytes are one file."""
    return "".join(f"{_quoted(path)}\n" for path in paths)


def _quoted(path: str) -> str:
    escaped = f"file:{path}".replace("'", "'\\''")
    return f"'{escaped}'"


def build_chapters_file(chapters: Iterable[Chapter]) -> str:
    """Chapters in ffmpeg's metadata format."""
    lines = [";FFMETADATA1"]
    for chapter in chapters:
        start, end = (round(time * _MICROSECONDS) for time in (chapter.start, chapter.end))
        lines += ["[CHAPTER]", "TIMEBASE=1/1000000", f"START={start}", f"END={max(start, end)}"]
        if chapter.title:
            lines.append(f"title={_escaped(chapter.title)}")
    return "\n".join(lines) + "\n"


def _font_notes(job: MergeJob, plan: MergePlan) -> Iterator[str]:
    """What styled subtitles in the result ask for, and nobody attached."""
    copied = {carry.stream.index for carry in plan.carried if carry.way is Way.COPY}
    planned = planned_tracks(job.tracks, job.source, job.extras)
    lasting = [one for one in planned if one.stream.index in copied or one.is_burnt or one.stream.kind != "subtitle"]
    missing = missing_fonts((job.source, *job.extras), lasting)
    if missing:
        yield f"subtitles ask for fonts that are not attached: {', '.join(missing)}"


@contextlib.contextmanager
def _scratch(job: MergeJob, plan: MergePlan) -> Iterator[MergeFiles]:
    """Small files that ffmpeg reads its orders from, removed at the end."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="merge-", dir=job.folder)))
        paths = _listable(job.chunk_paths, stack)
        counts = [sum(count for count, _, _ in runs) for runs in job.chunk_durations]
        covers = [carry for carry in plan.carries if carry.way is Way.ATTACH and carry.stream.is_cover]
        head = joined_head(paths)
        files = MergeFiles(
            chunks=str(folder / "chunks.ffconcat"),
            joined=str(folder / "joined.txt") if head else "",
            pace=str(folder / "pace.txt"),
            chapters=str(folder / "chapters.txt"),
            covers={carry.stream.index: str(folder / f"cover-{carry.stream.index}") for carry in covers},
        )
        if head:
            (folder / "head.mp4").write_bytes(head)
            _write(files.joined, build_joined_list([str(folder / "head.mp4"), *paths]))
        else:
            _write(files.chunks, build_concat_list(paths, (count / job.clip.fps for count in counts)))
        _write(files.pace, build_pace_filter(plan.pace, job.clip.fps, job.timescale, counts[0]))
        _write(files.chapters, build_chapters_file(plan.chapters))
        yield files


def _listable(paths: Sequence[str], stack: contextlib.ExitStack) -> list[str]:
    """The paths in a form that a list by lines can hold: line breaks are reached through links to the folders."""
    links: dict[str, str] = {}
    listable = []
    for path in paths:
        folder, name = os.path.split(os.path.abspath(path))
        if "\n" in folder or "\r" in folder:
            if folder not in links:
                made = stack.enter_context(scratch_folder())
                links[folder] = os.path.join(made, "chunks")
                os.symlink(folder, links[folder])
            folder = links[folder]
        listable.append(os.path.join(folder, name))
    return listable


def _check_files(job: MergeJob) -> None:
    """Raises InputError, ToolError for what ffmpeg would only tell in its own words."""
    folder = os.path.dirname(os.path.abspath(job.output))
    if job.container in FIRST_FILES:
        folder = os.path.dirname(folder)
    if not os.path.isdir(folder):
        raise InputError(f"the output folder {folder} does not exist")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise InputError(f"the output folder {folder} cannot be written to")
    if not all(map(os.path.isfile, files_of(job.source.path).paths)):
        raise InputError(f"the source {job.source.path} is gone")
    for extra in job.extras:
        if not os.path.isfile(extra.path):
            raise InputError(f"the added file {extra.path} is gone")
    missing = [str(number) for number, path in enumerate(job.chunk_paths) if not os.path.isfile(path)]
    if missing:
        raise ToolError(f"the files of chunks {', '.join(missing)} are gone")


def _write(path: str, text: str) -> None:
    Path(path).write_bytes(text.encode("utf-8", "surrogateescape"))


def _escaped(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "=;#\\\n" else letter for letter in text)


def _remove(path: str) -> None:
    with contextlib.suppress(OSError):
        if os.path.isfile(path):
            os.unlink(path)
        elif os.path.isdir(path):
            shutil.rmtree(path)
