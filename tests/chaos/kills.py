# SPDX-License-Identifier: GPL-3.0-or-later
"""`kill -9` at a moment, of the program, the window, a worker or an ffmpeg; then it is started until it is done.

A moment is a part of the work, each as often as any other, and a time within it: otherwise most would lie where a
program starts, and few among chunks, at the merge or while something is sent.
"""

import collections
import contextlib
import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

import psutil
from rich.progress import track

from tests.chaos.begun import Begun, done_chunks
from tests.chaos.page import Effort, Section
from tests.chaos.window import running_window, seen_in_queue
from tests.chaos.world import FoundError, Ran, Wanted, World, make_film, new_world, wait_for
from tests.s3 import S3Server, serve_s3

type _HasCome = Callable[[Sequence[dict[str, Any]]], bool]
type Victim = Literal["program", "window", "worker", "ffmpeg"]
VICTIMS: tuple[Victim, ...] = ("program", "window", "worker", "ffmpeg")
# What is done of a task, in its order; between them, a chunk is done.
_BEGINNING = "beginning"
_ENDINGS = ("merging", "verifying", "delivering")
_MOST_STARTS = 6
_LOOK_EVERY_S = 0.005
_KILLS = 100
_MOST_MISSES = 20
# Otherwise all chunks would be done at once.
_SLOW = """\
import os
import time
import vapoursynth as vs

clip = vs.core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])


def wait(n, f):
    time.sleep(0.05)
    return f


vs.core.std.ModifyFrame(clip, clip, wait).set_output()
"""
_HEAD = """\
## Kills

A task of {chunks} chunks, whose script takes its time, with a merge, a check and an upload to an S3 server on the
loopback is killed with `kill -9` in a random part of its work, and at a random moment of that (seed {seed}), or, if the
victim does not exist yet, as soon as it does: the program on the command line, the window with the task in its queue, a
worker (one that runs the script, where there is one; else that of files, or that of the upload), an ffmpeg (one that
encodes a chunk, or that joins them). Where that was gone by then, another moment is tried in its place. If the program
itself was killed, it is started again until the task is done, after the window as `ripgui queue run`, which tells what
it does. Promised, and checked after each:

- What a worker or an ffmpeg was at is begun again by the program itself, without a new start.
- The result has the tracks of an undisturbed run, the very packets at the very times in each, and its chapters.
- No chunk that was told done is encoded again.
- Nothing that the victim had started runs five seconds later, and nothing at all five seconds after the end.
- No file is left beside the result, in the storage, in the system's folder for temporary files or in the program's
  own folders, and the database is sound.

| killed | hit | gone by then | went on without a new start | most starts needed | promises broken |
| --- | --- | --- | --- | --- | --- |
"""
_SPREAD = """\
What was under way at the moment of the kill: {spread}.
Workers that were hit: {which}.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kill:
    """part: of the work. after_s: since that began, or as soon after it as the victim is there."""

    victim: Victim
    part: str
    after_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """hit: what was killed, "" where it was gone. part: where the task was then, as far as it had told."""

    kill: Kill
    hit: str
    starts: int
    part: str
    fault: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What an undisturbed run makes. lasts_s: how long each part of its work takes."""

    film: Path
    wanted: Wanted
    lasts_s: dict[str, float]
    chunks: int
    cache: Path
    s3: S3Server | None = field(default=None)


def parts_of(chunks: int) -> tuple[str, ...]:
    """Of the work on a task, in their order."""
    return (_BEGINNING, *(_among(done) for done in range(chunks + 1)), *_ENDINGS)


def part_of(events: Sequence[dict[str, Any]]) -> str:
    """In which part of its work a task is that told so much."""
    states = [event["state"] for event in events if event["event"] == "stage"]
    if states and states[-1] in (*_ENDINGS, "done"):
        return _ENDINGS[-1] if states[-1] == "done" else str(states[-1])
    if any(event["event"] == "chunk" for event in events):
        return _among(len(done_chunks(events)))
    return _BEGINNING


def _among(done: int) -> str:
    return "1 chunk done" if done == 1 else f"{done} chunks done"


def undisturbed(film: Path, s3: S3Server | None, cache: Path) -> Course:
    """Runs twice: the first fills the cache, the second is timed."""
    lasts_s: dict[str, float] = {}
    chunks, wanted = 0, None
    for _ in range(2):
        with new_world(film, s3, warm=cache if cache.exists() else None, script=_SLOW) as world:
            lasts_s, ran = _timed(world)
            if ran.status != 0:
                raise FoundError(f"an undisturbed run failed: {ran.stderr}")
            chunks = len(ran.chunks("done"))
            wanted = Wanted.of(world.output)
            world.check_result(wanted)
            if not cache.exists():
                (world.folder / "home" / "cache").rename(cache)
    assert wanted is not None
    return Course(film=film, wanted=wanted, lasts_s=lasts_s, chunks=chunks, cache=cache, s3=s3)


def _timed(world: World) -> tuple[dict[str, float], Ran]:
    """How long each part of the work takes, as far as it is told."""
    lasts_s: dict[str, float] = {}
    part, since_s = _BEGINNING, time.monotonic()
    with Begun(world.start()) as begun:
        while begun.until(lambda: part_of(begun.events) != part):  # noqa: B023  asked at once
            now_s = time.monotonic()
            lasts_s[part] = now_s - since_s
            part, since_s = part_of(begun.events), now_s
        ran = begun.end()
        lasts_s[part] = time.monotonic() - since_s
    return lasts_s, ran


def _new_world(course: Course) -> AbstractContextManager[World]:
    return new_world(course.film, course.s3, warm=course.cache, script=_SLOW)


def random_kill(course: Course, victim: Victim, chance: random.Random) -> Kill:
    """The same for the same chance and the same speed of the machine."""
    parts = [_among(done) for done in range(course.chunks)]
    # There is none to begin with, nor when there is a result.
    parts += ["merging"] if victim == "ffmpeg" else [_BEGINNING, *_ENDINGS]
    part = chance.choice(parts)
    return Kill(victim=victim, part=part, after_s=chance.uniform(0.0, course.lasts_s.get(part, 0.0)))


def survive(course: Course, kill: Kill) -> Outcome:
    """Kills once, and goes on until the result is there. What was promised and not kept is in `fault`."""
    parts = parts_of(course.chunks)
    with _new_world(course) as world:
        hit, part, runs, fault = "", "", [], ""

        def has_come(events: Sequence[dict[str, Any]]) -> bool:
            return parts.index(part_of(events)) >= parts.index(kill.part)

        try:
            is_window = kill.victim == "window"
            hit, part, first = (_killed_window if is_window else _killed)(world, kill, has_come)
            words = ("queue", "run", "--json") if is_window else ()
            runs.append(first)
            while not runs[-1].is_done and len(runs) < _MOST_STARTS:
                runs.append(world.run(*words))
            world.check_alone()
            check_nothing_twice(runs)
            if hit and kill.victim in {"worker", "ffmpeg"} and len(runs) > 1:
                raise FoundError(f"the program ended with its {kill.victim}: {runs[0].stderr}")
            if not runs[-1].is_done:
                raise FoundError(f"not done after {len(runs)} starts: {runs[-1].stderr}")
            world.check_result(course.wanted)
            world.check_database()
        except FoundError as error:
            fault = str(error)
        return Outcome(kill=kill, hit=hit, starts=len(runs), part=part, fault=fault)


def _killed(world: World, kill: Kill, has_come: _HasCome) -> tuple[str, str, Ran]:
    with Begun(world.start()) as begun:
        process, others = begun.process, list[psutil.Process]()
        target: psutil.Process | None = None
        if begun.until(lambda: has_come(begun.events)):
            time.sleep(kill.after_s)
        while target is None and process.poll() is None:
            with contextlib.suppress(psutil.NoSuchProcess):
                others = psutil.Process(process.pid).children(recursive=True)
            own = psutil.Process(process.pid) if kill.victim == "program" else None
            target = own or _one_of(others, kill.victim)
            time.sleep(_LOOK_EVERY_S)
        hit, part = "", part_of(begun.events)
        if target is not None and process.poll() is None:
            with contextlib.suppress(psutil.NoSuchProcess):
                what = _what(target, kill.victim)
                if what and target.status() != psutil.STATUS_ZOMBIE:
                    its_own = target.children(recursive=True)
                    target.kill()
                    hit = what
                    world.check_alone(its_own)
        ran = begun.end()
    world.check_alone(others)
    return hit, part, ran


def _killed_window(world: World, kill: Kill, has_come: _HasCome) -> tuple[str, str, Ran]:
    with running_window(world) as process:
        wait_for(lambda: has_come(seen_in_queue(world).events), f"the window did not come to {kill.part}")
        time.sleep(kill.after_s)
        hit = "window" if process.poll() is None else ""
        others = psutil.Process(process.pid).children(recursive=True) if hit else []
        process.kill()
        process.wait()
    world.check_alone(others)
    seen = seen_in_queue(world)
    return hit, part_of(seen.events), seen


def _one_of(others: list[psutil.Process], victim: Victim) -> psutil.Process | None:
    """A worker that runs the script, where there is one: the other, which reads and joins files, began before them."""
    found: list[psutil.Process] = []
    for other in others:
        with contextlib.suppress(psutil.NoSuchProcess):
            if ("ffmpeg" in other.name()) == (victim == "ffmpeg"):
                found.append(other)
                if other.cmdline()[-1:] == ["chunk"]:
                    return other
    return next(iter(found), None)


def _what(target: psutil.Process, victim: Victim) -> str:
    """Of a worker, which: its last argument tells. Nothing where it is dead by now, and has none any more."""
    if victim != "worker":
        return victim
    return next((f"{kind} worker" for kind in reversed(target.cmdline())), "")


def check_nothing_twice(runs: list[Ran]) -> None:
    """A chunk that was done is kept by every later run, and not begun again."""
    done: set[int] = set()
    for ran in runs:
        _check_nothing_twice_within(ran)
        begun = ran.chunks("running") | ran.chunks("done")
        if ran.kept or begun:
            again = sorted((done & begun) | (done - ran.kept - begun if ran.kept else set()))
            if again:
                raise FoundError(f"chunks {again} were done, and encoded again")
        done |= ran.chunks("done")


def _check_nothing_twice_within(ran: Ran) -> None:
    done: set[int] = set()
    for event in ran.events:
        if event["event"] == "chunk" and event["chunk"] in done:
            raise FoundError(f"chunk {event['chunk']} was done, and then {event['state']} in the same run")
        if event["event"] == "chunk" and event["state"] == "done":
            done.add(event["chunk"])


def section(effort: Effort) -> Section:
    """All of them, told."""
    with tempfile.TemporaryDirectory(prefix="ripgui-chaos-") as name:
        folder = Path(name)
        (folder / "s3").mkdir()
        with serve_s3(folder / "s3") as s3:
            course = undisturbed(make_film(folder / "films"), s3, folder / "cache")
            chance, count = random.Random(effort.seed), effort.count or _KILLS
            victims = [VICTIMS[number % len(VICTIMS)] for number in range(count)]
            outcomes = [
                outcome
                for victim in track(victims, "killing", console=effort.console)
                for outcome in _until_hit(course, victim, chance)
            ]
    faults = [f"{_words(one.kill)}: {one.fault}" for one in outcomes if one.fault]
    return Section(text=_told(course, outcomes, effort.seed), faults=tuple(faults))


def _until_hit(course: Course, victim: Victim, chance: random.Random) -> Iterator[Outcome]:
    """A kill, and others in its place as long as the victim was gone when its moment came."""
    for number in range(_MOST_MISSES):
        outcome = survive(course, random_kill(course, victim, chance))
        if number == _MOST_MISSES - 1 and not outcome.hit:
            outcome = replace(outcome, fault=outcome.fault or f"it was gone {_MOST_MISSES} times")
        yield outcome
        if outcome.hit or outcome.fault:
            return


def _words(kill: Kill) -> str:
    return f"{kill.victim}, {kill.part}, after {kill.after_s:.3f} s"


def _told(course: Course, outcomes: Sequence[Outcome], seed: int) -> str:
    rows = []
    for victim in VICTIMS:
        its = [outcome for outcome in outcomes if outcome.kill.victim == victim]
        hit = [outcome for outcome in its if outcome.hit]
        alone = sum(outcome.starts == 1 for outcome in hit)
        most = max((outcome.starts for outcome in its), default=0)
        broken = sum(bool(outcome.fault) for outcome in its)
        rows.append(f"| {victim} | {len(hit)} | {len(its) - len(hit)} | {alone} | {most} | {broken} |")
    counted = collections.Counter(outcome.part for outcome in outcomes if outcome.hit)
    spread = ", ".join(f"{part}: {counted[part]}" for part in parts_of(course.chunks) if counted[part])
    workers = collections.Counter(
        outcome.hit for outcome in outcomes if outcome.hit and outcome.kill.victim == "worker"
    )
    which = ", ".join(f"{kind}: {number}" for kind, number in sorted(workers.items()))
    head = _HEAD.format(chunks=course.chunks, seed=seed)
    return head + "\n".join(rows) + f"\n\n{_SPREAD.format(spread=spread, which=which)}"
