# SPDX-License-Identifier: GPL-3.0-or-later
"""What the queue says of a task and of a chunk: on its card, in tooltips and to screen readers."""

import os
import re
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from ripgui.core.chunk import ChunkState
from ripgui.core.error import EncoderError
from ripgui.core.task import Task, TaskState, Wish
from ripgui.engine.script.trust import trouble
from ripgui.ui import wording
from ripgui.ui.language.told import in_words
from ripgui.ui.queue.item import Cell, QueueItem

_ENCODER_PREFIX = re.compile(r"^lib")
_FAILED_LINE = re.compile(r"script line (\d+)")
_TAG = re.compile(r"\s*(\[[^][]*]|\([^()]*\)|【[^【】]*】|（[^（）]*）)\s*")
_LEAST_LETTERS = 4
_AGAIN = "; asks again"
_DEPTH = re.compile(r"p(10|12|16)(le|be)?\b")


def _tr(text: str) -> str:
    return QCoreApplication.translate("queue", text)


def name(item: QueueItem) -> str:
    own = os.path.basename(item.task.spec.source)
    if item.task.spec.is_test:
        start, _, stop = item.task.spec.range.partition(":")
        return _tr("Test {first}–{last} · {name}").format(first=start, last=int(stop) - 1, name=own)
    return own


def shortened(name: str, fits: Callable[[str], bool]) -> str:
    """A name without as many of its tags in brackets as it takes to fit, the last ones first.

    What the film is called stands between them. Where a name is nothing but tags, none is left out.
    """
    stem, suffix = os.path.splitext(name)
    if sum(map(str.isalpha, _TAG.sub("", stem))) < _LEAST_LETTERS:
        return name
    while not fits(stem + suffix) and (tags := list(_TAG.finditer(stem))):
        last = tags[-1]
        stem = f"{stem[: last.start()]} {stem[last.end() :]}".strip()
    return stem + suffix


def state(item: QueueItem) -> str:
    task = item.task
    if item.stands:
        return wording.state_word(TaskState.PAUSED)
    if item.is_unsure:
        return _tr("May be accepted")
    if task.state is TaskState.REMOTE and not task.wish:
        return _tr("On {name}").format(name=item.server)
    if task.wish and not task.state.is_final:
        return _tr("Pausing") if task.wish is Wish.PAUSE else _tr("Stopping")
    return wording.state_word(task.state)


def facts(item: QueueItem) -> str:
    """The line below the name."""
    task = item.task
    match task.state:
        case TaskState.DONE:
            return " · ".join(_done_facts(task))
        case TaskState.REMOTE if is_in_trouble(item):
            return in_words(item.detail.partition(_AGAIN)[0])
        case TaskState.FAILED if item.is_unsure:
            return _tr("{name} may have it: its answer was lost, and it cannot be asked").format(name=item.server)
        case TaskState.FAILED:
            return in_words(task.error) or _tr("failed")
        case _:
            return " · ".join(_source_facts(item))


def is_in_trouble(item: QueueItem) -> bool:
    """Whether its remote system cannot be asked for the moment."""
    return item.task.state is TaskState.REMOTE and _AGAIN in item.detail


def failed_line(error: str) -> int | None:
    """The line of the script that an error names."""
    found = _FAILED_LINE.search(error)
    return int(found[1]) if found is not None else None


def advice(item: QueueItem) -> str:
    """What to do about a task that failed, "" where there is nothing to be done."""
    if item.task.state is not TaskState.FAILED:
        return ""
    if item.is_unsure:
        return _tr("Look at the server first, then send it once more or remove it")
    if item.server:
        return _tr("Retry the task to send it once more")
    if failed_line(item.task.error) is not None:
        return _tr("Correct the script, then retry the task")
    return _tr("Remove the cause, then retry the task")


def outcome(item: QueueItem) -> str:
    """The second line's right side: speed and time left, or what came out."""
    task = item.task
    match task.state:
        case TaskState.WAITING if item.left_s:
            return wording.estimate(item.left_s)
        case TaskState.WAITING if task.spec.after:
            return _tr("after another task")
        case TaskState.RUNNING if item.stands:
            return ""
        case TaskState.RUNNING:
            left = "" if item.left_s is None else _tr("{time} left").format(time=wording.clock(item.left_s))
            fps = wording.speed(item.fps) if item.fps > 0 else ""
            return " · ".join(filter(None, (fps, left))) or in_words(item.detail)
        case TaskState.DONE:
            before = task.facts.size_bytes if task.facts is not None else 0
            size = wording.size(task.output_size_bytes) if task.output_size_bytes else ""
            # A part of the film says nothing of the whole.
            compares = task.output_size_bytes and not task.spec.range
            changed = wording.change(before, task.output_size_bytes) if compares else ""
            return " · ".join(filter(None, (size, changed)))
        case TaskState.REMOTE:
            _, again, when = item.detail.partition(_AGAIN)
            said = f"{again[2:]}{when}" if again else item.detail.removeprefix(f"{item.server}: ")
            return " · ".join(filter(None, (_clips(item), in_words(said))))
        case _ if task.state.is_active:
            return in_words(item.detail)
        case _:
            return ""


def tooltip(item: QueueItem) -> str:
    task = item.task
    paragraphs = [
        f"<b>{_escaped(name(item))}</b>",
        _escaped(task.spec.source),
        _escaped(f"→ {task.spec.output}"),
    ]
    if item.chunks:
        done = item.cells.count(Cell.DONE)
        told = _tr("{done} of {all} clips done") if item.server else _tr("{done} of {all} chunks done")
        paragraphs.append(told.format(done=done, all=len(item.chunks)))
    if item.server and item.detail:
        paragraphs.append(_escaped(in_words(item.detail)))
    if wrong := trouble(task):
        paragraphs.append(_escaped(in_words(wrong)))
    warnings = task.facts.warnings if task.facts is not None else ()
    told_now = [line for line in warnings if line not in task.notes]
    paragraphs += [_escaped(in_words(line)) for line in (*told_now, *task.differences, *task.notes)]
    return "<br>".join(paragraphs)


def spoken(item: QueueItem) -> str:
    parts = (name(item), state(item), wording.percent(item.share), facts(item), outcome(item))
    return ", ".join(filter(None, parts))


def chunk_name(item: QueueItem, chunk: int) -> str:
    return (_tr("Clip {number}") if item.server else _tr("Chunk {number}")).format(number=chunk)


def chunk_frames(item: QueueItem, chunk: int) -> str:
    """ "" for a remote system's clip, of which nobody is told."""
    if item.server:
        return ""
    frames = item.chunks[chunk].range
    return _tr("frames {first} – {last}").format(first=wording.count(frames.start), last=wording.count(frames.stop - 1))


def chunk_problem(item: QueueItem, chunk: int) -> str:
    """Why it failed, and what comes of it; "" where it did not."""
    reason = item.reason(chunk)
    if not reason or item.cells[chunk] == Cell.DONE:
        return ""
    again = item.task.state.is_active and item.cells[chunk] != Cell.WAITING and item.attempt(chunk) > 1
    return _tr("{reason}, trying again").format(reason=reason) if again else reason


def chunk_outcome(item: QueueItem, chunk: int) -> str:
    event = item.live.get(chunk)
    if event is not None and event.state is ChunkState.RUNNING:
        if item.stands:
            return _tr("paused")
        parts = [event.device, wording.speed(event.fps) if event.fps > 0 else ""]
        if event.attempt > 1:
            parts.insert(0, _tr("attempt {number}").format(number=event.attempt))
        return " · ".join(filter(None, parts))
    if item.cells[chunk] == Cell.DONE:
        size = item.chunks[chunk].size_bytes
        return wording.size(size) if size else _tr("done")
    if item.cells[chunk] == Cell.FAILED:
        return _tr("attempt {number}").format(number=max(1, item.attempt(chunk)))
    return wording.chunk_word(ChunkState.WAITING)


def chunk_tooltip(item: QueueItem, chunk: int) -> str:
    frames = chunk_frames(item, chunk)
    lines = [f"<b>{_escaped(chunk_name(item, chunk))}</b>{f', {_escaped(frames)}' if frames else ''}"]
    reasons = item.chunks[chunk].reasons or tuple(filter(None, [item.reason(chunk)]))
    lines += [
        _escaped(_tr("attempt {number}: {reason}").format(number=number, reason=reason))
        for number, reason in enumerate(reasons, start=1)
    ]
    return "<br>".join(lines)


def chunk_spoken(item: QueueItem, chunk: int) -> str:
    parts = (
        chunk_name(item, chunk),
        chunk_frames(item, chunk),
        wording.percent(item.chunk_share(chunk)),
        chunk_problem(item, chunk),
        chunk_outcome(item, chunk),
    )
    return ", ".join(filter(None, parts))


def _escaped(text: str) -> str:
    from html import escape

    return escape(text)


@lru_cache(maxsize=256)
def encoder_name(text: str) -> str:
    """An encoder line in a word or two: x265 10-bit."""
    from ripgui.media.encoder import parse_encoder

    try:
        arguments = parse_encoder(text)
    except EncoderError:
        return ""
    short = _ENCODER_PREFIX.sub("", arguments.codec)
    depth = _DEPTH.search(dict(arguments.options).get("pix_fmt", ""))
    return f"{short} {depth[1]}-bit" if depth is not None else short


def _source_facts(item: QueueItem) -> list[str]:
    task = item.task
    known = task.facts
    parts = []
    if known is not None:
        parts.append(f"{known.width}×{known.height}")
        if known.varies:
            parts.append(_tr("{rate} fps on average, varies").format(rate=wording.decimal(float(known.fps), 2)))
        elif known.fps:
            parts.append(_tr("{rate} fps").format(rate=wording.rate(known.fps)))
        if known.duration_s:
            parts.append(wording.clock(known.duration_s))
        if known.dynamic_hdr:
            parts.append(_tr("without {hdr}").format(hdr=", ".join(known.dynamic_hdr)))
    parts.append(encoder_name(task.spec.encoder))
    return [part for part in parts if part]


def _clips(item: QueueItem) -> str:
    if not item.chunks:
        return ""
    return _tr("clip {done} of {all}").format(done=item.cells.count(Cell.DONE), all=len(item.chunks))


def _done_facts(task: Task) -> list[str]:
    if task.spec.target.endpoint and not task.output_size_bytes:
        told = (_tr("with {name}").format(name=task.spec.target.endpoint), *task.notes)
        return [part for part in told if part]
    parts = [_counted(len(task.differences), _tr("1 difference"), _tr("{count} differences")) or _tr("verified")]
    if task.frames:
        parts.append(_tr("{count} frames").format(count=wording.count(task.frames)))
    return [part for part in (*parts, _counted(len(task.notes), _tr("1 note"), _tr("{count} notes"))) if part]


def _counted(number: int, one: str, many: str) -> str:
    """ "" for none."""
    return one if number == 1 else many.format(count=number) if number else ""
