# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults injected one at a time, each with what is promised of it."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.progress import track

from tests.chaos import (
    disk_faults,
    file_faults,
    form_faults,
    remote_faults,
    saved_faults,
    time_faults,
    tool_faults,
    written_faults,
)
from tests.chaos.form_faults import at_the_merge, before_the_chunks
from tests.chaos.kills import Course, undisturbed
from tests.chaos.page import Effort, Section
from tests.chaos.saved_faults import saved
from tests.chaos.stage import NotTriedError, Stage, new_stage
from tests.chaos.world import FoundError, make_film
from tests.chaos.written_faults import written

_PAUSES = "it stops with one clear line; the queue waits, and goes on from there once there is room"
_GOES_ON = "it stops with one clear line, and goes on from there once that is mended"
_CHUNK = "found before there is a result; that chunk alone is encoded again, in the same run, and it is told"
_TRIED_AGAIN = "that chunk is tried again, in the same run"
_TOLD = "told after three attempts; no result stands there; with a sound ffmpeg it goes on"
_FOUND = "one clear line; no result stands there; with a sound ffmpeg the merge alone is done again"
_ASIDE = "kept aside, told, and rebuilt; the result is right"
_STAYS = "one clear line; what was saved before stays as it was, and nothing lies beside it"
_SILENT = "what was saved before stays as it was, and nothing lies beside it; nothing else comes of it"
_SENT_ONCE = "one clear line; a retry fetches it, and nothing is submitted again"
_UNNOTICED = "nothing of it is noticed, and no attempt is lost"
_IN_WINDOW = "the window stays, its workers end; once there is room, the queue goes on from there"
_LISTS = ("lists", "{source}", "--keyframes", "{disk}/keys.txt", "--timecodes", "{disk}/times.txt")
_PIECE = ("split", "{source}", "--segments", "0-2", "--lossless", "-o", "{disk}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """what: is done. promise: of it, besides what is promised of all."""

    what: str
    promise: str
    play: Callable[[Stage], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """fault: what was promised and not kept. not_tried: why the machine did not let it be tried."""

    case: Case
    fault: str = ""
    not_tried: str = ""


def _cases(group: str, *cases: tuple[str, str, Callable[[Stage], None]]) -> tuple[str, tuple[Case, ...]]:
    return group, tuple(Case(what=what, promise=promise, play=play) for what, promise, play in cases)


GROUPS: dict[str, tuple[Case, ...]] = dict(
    (
        _cases(
            "Disk full",
            ("chunks' folder", _PAUSES, disk_faults.chunks),
            ("output folder, at the merge", _PAUSES, disk_faults.output),
            ("output folder of HLS, at the merge", _PAUSES, at_the_merge(form_faults.hls)),
            ("the same, halfway through its files", _PAUSES, at_the_merge(form_faults.hls, room_kib=48)),
            ("output folder of PNGs, at the merge", _PAUSES, at_the_merge(form_faults.pictures)),
            ("the same, halfway through the pictures", _PAUSES, at_the_merge(form_faults.pictures, room_kib=256)),
            ("output folder, at the original's piece", _PAUSES, at_the_merge(form_faults.original, room_kib=48)),
            ("chunks' folder, at the first of two passes", _PAUSES, before_the_chunks(form_faults.two_passes)),
            ("chunks' folder, at what is burnt in", _PAUSES, before_the_chunks(form_faults.burnt)),
            ("folder of the queue, halfway", _PAUSES, disk_faults.database),
            ("folder of the queue, at the start", _GOES_ON, disk_faults.database_at_start),
            ("the same, in the window", _IN_WINDOW, disk_faults.database_in_window),
            ("indexes and other caches", "done without", disk_faults.cache),
            ("settings", "one clear line; what was set before stays as it was", disk_faults.settings),
            ("a source that is fetched", _GOES_ON, disk_faults.download),
            ("the result of a remote system", _SENT_ONCE, remote_faults.fetched("server")),
            ("a remote system's clips, to be merged here", _SENT_ONCE, remote_faults.fetched("clips")),
            ("a picture saved in the preview", "one clear line, and no file left behind", disk_faults.preview_picture),
            ("the system's folder for temporary files", "done without", disk_faults.temporary),
            ("a preset", _STAYS, saved(saved_faults.preset)),
            ("a script", _STAYS, saved(saved_faults.script)),
            ("edits of a script that are not saved yet", _STAYS, saved(saved_faults.draft)),
            ("settings of the window's dialog", _STAYS, saved(saved_faults.settings)),
            ("statistics", _STAYS, saved(saved_faults.statistics)),
            ("where an upload is", _STAYS, saved(saved_faults.note_of_upload)),
            ("an address with a secret", _STAYS, saved(saved_faults.address)),
            ("what was measured of the machine", _STAYS, saved(saved_faults.measurement)),
            ("a receipt", _STAYS, written_faults.receipt),
            ("keyframes and times of frames", _STAYS, written(*_LISTS)),
            ("a piece that is cut out without encoding", _STAYS, written(*_PIECE)),
            ("a newer package for scripts", _STAYS, written_faults.package),
            ("the film for newcomers", "one clear line, and nothing is left", written_faults.sample),
            ("a report of a crash", _SILENT, saved(saved_faults.report, is_told=False)),
            ("size and place of the window", _SILENT, saved(saved_faults.window, is_told=False)),
        ),
        _cases(
            "Folders and files",
            ("output folder renamed", _GOES_ON, file_faults.output_folder_renamed),
            (
                "output folder removed, with chunks",
                "it stops with one clear line, and begins anew",
                file_faults.output_folder_removed,
            ),
            ("output folder made read-only", _GOES_ON, file_faults.output_folder_read_only),
            ("finished chunk cut short", _CHUNK, file_faults.chunk_truncated),
            ("a bit of a finished chunk flipped", _CHUNK, file_faults.chunk_bit_flipped),
            ("the same, between two starts", _CHUNK, file_faults.chunk_bit_flipped_between),
            ("finished chunk deleted", _CHUNK, file_faults.chunk_deleted),
            ("source changed", _GOES_ON, file_faults.source_changed),
            ("source replaced by another", _GOES_ON, file_faults.source_replaced),
            ("source moved away, as a disk that is unplugged", _GOES_ON, file_faults.source_unplugged),
            ("index damaged", "made anew", file_faults.index_damaged),
            ("all caches emptied", "made anew", file_faults.index_empty),
        ),
        _cases(
            "Queue",
            ("locked by another program for 14 s", _GOES_ON, file_faults.database_locked),
            ("damaged", _ASIDE, file_faults.database_damaged),
            ("damaged in its first bytes", _ASIDE, file_faults.database_header_gone),
            ("damaged, and its copy, too", _ASIDE, file_faults.database_and_copy_damaged),
            ("from a newer version", _ASIDE, file_faults.database_newer),
        ),
        _cases(
            "ffmpeg",
            ("killed at one chunk", _TRIED_AGAIN, tool_faults.killed_once),
            ("hangs at one chunk", _TRIED_AGAIN, tool_faults.hangs_once),
            ("hangs at all", _TOLD, tool_faults.hangs),
            ("ends well with an empty file, at one chunk", _TRIED_AGAIN, tool_faults.empty_once),
            ("ends well with an empty file, at all", _TOLD, tool_faults.empty),
            ("ends well with no file, at all", _TOLD, tool_faults.nothing),
            ("ends well with too few frames, at one chunk", _TRIED_AGAIN, tool_faults.short_once),
            ("ends well with too few frames, at all", _TOLD, tool_faults.short),
            ("ends well with too many frames, at all", _TOLD, tool_faults.too_long),
            ("ends well with a file cut off, at one chunk", _TRIED_AGAIN, tool_faults.cut_off_once),
            ("killed at the merge", "the merge is begun again, in the same run", tool_faults.killed_at_merge),
            ("ends well with an empty file, at the merge", _FOUND, tool_faults.empty_at_merge),
            ("ends well with no file, at the merge", _FOUND, tool_faults.nothing_at_merge),
            ("says 100 MB at the merge", _UNNOTICED + "; no process grows by 80 MiB", tool_faults.floods_merge),
            ("says 100 MB in lines", _UNNOTICED + "; no process grows by 80 MiB", tool_faults.floods_lines),
            ("says 100 MB in one line", _UNNOTICED + "; no process grows by 80 MiB", tool_faults.floods_one_line),
            ("leaves a child that holds its pipes", _UNNOTICED + "; the child is ended", tool_faults.leaves_child),
            ("the same, in a session of its own", _UNNOTICED + "; the child is ended", tool_faults.leaves_child_away),
            (
                "ignores SIGTERM when the task is stopped",
                "ended all the same; nothing runs on for 5 s",
                tool_faults.ignores_sigterm,
            ),
        ),
        _cases(
            "Time",
            ("the clock that Python reads, 400 days forward", _UNNOTICED, time_faults.clock_forward),
            ("the same, 400 days back", _UNNOTICED, time_faults.clock_back),
            (
                "all processes halted, as in sleep, for longer than a worker may hang",
                _UNNOTICED,
                time_faults.suspended,
            ),
            (
                "two windows started at once, 20 times",
                "one stays and has both files, the other ends well",
                time_faults.two_windows,
            ),
        ),
    )
)
_HEAD = """\
## Faults

One thing at a time goes wrong, mostly in the middle of a task of {chunks} chunks, four of which are done by then.
Promised wherever a task runs: the result is in the end that of an undisturbed run, no chunk that was told done is
encoded again unless its file was damaged, nothing is left lying about, nothing runs on, and the database is sound.
{tried} faults were tried, {kept} promises kept.
"""
_TABLE = """
| {group} | promised | kept |
| --- | --- | --- |
"""


def section(effort: Effort) -> Section:
    """Each of them, told."""
    with tempfile.TemporaryDirectory(prefix="ripgui-chaos-") as name:
        course = undisturbed(make_film(Path(name, "films")), None, Path(name, "cache"))
        cases = [case for group in GROUPS.values() for case in group]
        tried = [survive_fault(course, case) for case in track(cases, "injecting", console=effort.console)]
    faults = [f"{one.case.what}: {one.fault}" for one in tried if one.fault]
    return Section(text=_told(course, tried), faults=tuple(faults))


def survive_fault(course: Course, case: Case) -> Tried:
    with new_stage(course) as stage:
        try:
            case.play(stage)
        except FoundError as error:
            return Tried(case=case, fault=str(error) or type(error).__name__)
        except NotTriedError as error:
            return Tried(case=case, not_tried=str(error))
        return Tried(case=case)


def _told(course: Course, tried: Sequence[Tried]) -> str:
    really = [one for one in tried if not one.not_tried]
    kept = sum(not one.fault for one in really)
    text = _HEAD.format(chunks=course.chunks, tried=len(really), kept=kept)
    for group, cases in GROUPS.items():
        its = [one for one in tried if one.case in cases]
        rows = [f"| {one.case.what} | {one.case.promise} | {_word(one)} |" for one in its]
        text += _TABLE.format(group=group) + "\n".join(rows) + "\n"
    return text


def _word(one: Tried) -> str:
    if one.not_tried:
        return f"not tried: {one.not_tried}"
    return "**no**" if one.fault else "yes"
