# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries inputs on targets: right ones, in which something was changed. With hypothesis, and where atheris is installed
also led by which lines of the program an input reaches.
"""

import base64
import contextlib
import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.chaos.target import Target, tried

LONGEST_S = 5.0
"""What no input may take, of the processor's time."""
_MOST_BYTES = 1 << 30
"""What all inputs of a target may take beside what there was."""

NASTY = (
    b"1e999999999",
    b"-1",
    b"0",
    b"00",
    b"1/0",
    b"9" * 30,
    b"9" * 5000,
    b"1" + b"0" * 400,
    b"NaN",
    b"Infinity",
    b"-0.0",
    b"1e-9999999",
    b"\x00",
    b"\xff",
    b"\xed\xa0\x80",
    b"\\ud800",
    b"\xc2\xb2",
    b"\xd9\xa3",
    b"\xe2\x80\xae",
    b"\xe2\x80\xa8",
    b"\x1b[2J",
    b"\r\n",
    b"\n",
    b"\\",
    b'"',
    b"'",
    b"{",
    b"}",
    b"[" * 20_000,
    b'{"a":' * 5000,
    b"]",
    b"<!ENTITY a 'b'>",
    b"<a>" * 3000,
    b"%s%n",
    b"%d",
    b"{name}",
    b"{}",
    b"..",
    b"../",
    b"/",
    b"=",
    b":",
    b",",
    b";",
    b"#",
    b"null",
    b"true",
    b"[]",
    b'""',
    b"1970-01-01",
    b"9999-12-31T23:59:59",
    b"\xef\xbb\xbf",
    b"a" * 70_000,
)


@dataclass(kw_only=True)
class Found:
    """What became of a target. faults: by where they happened, with the least input that shows them."""

    name: str
    inputs: int = 0
    guided: int = 0
    faults: dict[str, bytes] = field(default_factory=dict)

    def add(self, where: str, data: bytes) -> None:
        if where not in self.faults or len(data) < len(self.faults[where]):
            self.faults[where] = data


class HangError(Exception):
    """An input took longer than any may."""


@st.composite
def mangled(draw: st.DrawFn, seeds: tuple[bytes, ...]) -> bytes:
    """A right input with up to four changes, or one that was never right."""
    if draw(st.integers(0, 15)) == 0:
        return draw(st.binary(max_size=64))
    data = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(data)))
        stop = min(len(data), at + draw(st.sampled_from((0, 0, 1, 2, 5, 12, 40))))
        match draw(st.integers(0, 5)):
            case 0:
                put = draw(st.sampled_from(NASTY))
            case 1:
                put = draw(st.binary(max_size=4))
            case 2:
                put = data[at:stop] * draw(st.sampled_from((0, 2, 3, 50)))
            case 3:  # another right one from here on
                put = draw(st.sampled_from(seeds))[at:]
                stop = len(data)
            case 4:  # a number or a word, whole
                at, stop = _word_at(data, at)
                put = draw(st.sampled_from(NASTY))
            case _:
                put, stop = b"", len(data)
        data = data[:at] + put + data[stop:]
    return data


def _word_at(data: bytes, at: int) -> tuple[int, int]:
    """Where the word around a place begins and ends."""
    start = stop = at
    while start > 0 and data[start - 1 : start].isalnum():
        start -= 1
    while stop < len(data) and data[stop : stop + 1].isalnum():
        stop += 1
    return start, stop


def examples(target: Target, count: int, number: int, found: Found, until: float = float("inf")) -> None:
    """Tries some inputs, the same ones for the same number."""

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(mangled(target.seeds))
    def each(data: bytes) -> None:
        if time.monotonic() < until:
            try_one(target, data, found)

    each()


def try_one(target: Target, data: bytes, found: Found) -> None:
    found.inputs += 1
    try:
        with _in_time():
            tried(target, data)
    except Exception as error:  # whatever else it is, is what is looked for
        found.add(_where(error), data)


@contextlib.contextmanager
def _in_time() -> Iterator[None]:
    def late(*_: object) -> None:
        raise HangError

    # Time of the processor: a busy machine is no fault of what is tried.
    before = signal.signal(signal.SIGPROF, late)
    signal.setitimer(signal.ITIMER_PROF, LONGEST_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _where(error: BaseException) -> str:
    """What happened, and in which line of the program."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if f"{os.sep}ripgui{os.sep}" in frame.filename] or frames
    if isinstance(error, RecursionError):
        ours = ours[:1]
    place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "?"
    told = f" ({error})"[:120] if type(error).__name__ == "UnclearError" else ""
    return f"{type(error).__name__} at {place}{told}"


def bound_memory() -> None:
    """From here on no input gets more than there is for it."""
    with open("/proc/self/statm", encoding="ascii") as file:
        now = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + _MOST_BYTES, now + _MOST_BYTES))


def guided(target: Target, seconds: float, number: int, found: Found) -> None:
    """As long as that, led by coverage. Ends this process, since atheris does."""
    import atheris

    until = time.monotonic() + seconds
    corpus = tempfile.mkdtemp(prefix="ripgui-corpus-")

    def each(data: bytes) -> None:
        found.guided += 1
        try_one(target, data, found)
        if time.monotonic() >= until:
            write(found)
            shutil.rmtree(corpus)
            os._exit(0)

    for index, data in enumerate(target.seeds):
        Path(corpus, f"seed{index}").write_bytes(data)
    dictionary = Path(corpus, "words")
    written = ["".join(f"\\x{byte:02x}" for byte in word) for word in NASTY if len(word) < 60]
    dictionary.write_text("".join(f'"{word}"\n' for word in written), encoding="ascii")
    told = [
        f"-seed={number}",
        "-max_len=100000",
        "-timeout=60",
        "-rss_limit_mb=4096",
        "-verbosity=0",
        "-print_final_stats=0",
    ]
    atheris.Setup([sys.argv[0], *told, f"-dict={dictionary}", "-runs=-1", corpus], each)
    atheris.Fuzz()


def write(found: Found) -> None:
    """For the parent, as the last line."""
    faults = {where: base64.b64encode(data).decode() for where, data in found.faults.items()}
    told: dict[str, Any] = {"name": found.name, "inputs": found.inputs, "guided": found.guided, "faults": faults}
    print(f"\n{json.dumps(told)}", flush=True)
