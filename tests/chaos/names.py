# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and places that nobody tries: encoded all the same, or refused at once in one line."""

import contextlib
import os
import shutil
import socket
import stat
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from rich.progress import track

from tests.chaos.page import Effort, Section
from tests.chaos.world import LINE, FoundError, Ran, Wanted, make_film
from tests.clip import ClipOptions
from tests.e2e.commands import command

AT_ONCE_S = 60.0
"""What a refusal may take: most of it is the start of Python on a busy machine."""
_LONGEST_S = 180.0
_ROOT = Path(__file__).parents[2]
# The rights of files count for root, too.
_WITHOUT_RIGHTS = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")
_SMALL = ClipOptions(frames=12, size="64x48", audio="stereo")
_AT_ONCE = "refused at once"
_HEAD = """\
## Names and places

Names that nobody tries, as source, as folder and as result; and what is no file at all. Promised: a film is encoded
whatever it is called, into the packets that any other name gives; what cannot be one is refused at once, in one line,
and nothing waits for a pipe. {tried} were tried, {kept} promises kept.

| name or place | promised | kept |
| --- | --- | --- |
"""
NAMES: dict[str, bytes] = {
    "255 bytes": b"n" * 251 + b".mkv",
    "255 bytes of letters of three": "字".encode() * 83 + b"nn.mkv",
    "a line break": b"one\ntwo.mkv",
    "control characters": b"a\x01\x1b[31m\x7fb.mkv",
    "a hyphen in front": b"-y -f null.mkv",
    "quotes": b'it\'s "so" `said`.mkv',
    "marks of patterns": b"100%d %s %n %05d.mkv",
    "a command of a shell": b"$(touch gone); touch gone & x | y > z.mkv",
    "right to left": "\u202egpj.\u05d0\u05d1 film.mkv".encode(),
    "a device of Windows": b"CON.mkv",
    "a stream of Windows": b"a:b?*<>|.mkv",
    "a protocol": b"concat:a|b.mkv",
    "dots and spaces at the end": b" film . .mkv",
    "backslashes": b"a\\b\\'c.mkv",
    "marks of lists and filters": b"[x] {{, 'z';=#?&.mkv",
    "nothing but dots": b"....mkv",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """try_it: raises FoundError where the promise is not kept. folder: its own."""

    name: str
    promise: str
    try_it: Callable[[Path], None]


def section(effort: Effort) -> Section:
    rows, faults = [], []
    with tempfile.TemporaryDirectory(prefix="ripgui-names-") as scratch:
        made = prepared(Path(scratch))
        for number, case in enumerate(track(cases(made), "naming", console=effort.console)):
            folder = Path(scratch, f"case{number}")
            folder.mkdir(mode=0o755)
            fault = ""
            try:
                case.try_it(folder)
            except (FoundError, subprocess.TimeoutExpired) as error:
                fault = f"{case.name}: {error}"
                faults.append(fault)
            rows.append(f"| {case.name} | {case.promise} | {'no' if fault else 'yes'} |")
            with_rights(folder)
    head = _HEAD.format(tried=len(rows), kept=len(rows) - len(faults))
    return Section(text=head + "\n".join(rows), faults=tuple(faults))


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """film: to be copied. cache: so that ffmpeg is tried once. wanted: what any name gives."""

    film: Path
    cache: Path
    wanted: Wanted


def prepared(scratch: Path) -> Made:
    scratch.chmod(0o755)
    film = make_film(scratch / "films", _SMALL)
    first = scratch / "first"
    first.mkdir()
    ran = ripgui(first, "encode", str(film), "--encoder", LINE, "-o", str(first / "out.mkv"))
    if ran.status != 0:
        raise FoundError(f"an ordinary name failed: {ran.stderr}")
    cache = first / "home" / "cache"
    return Made(film=film, cache=cache, wanted=Wanted.of(first / "out.mkv"))


def ripgui(folder: Path, *words: str, is_ordinary: bool = False, home: Path | None = None) -> Ran:
    """The program. is_ordinary: as somebody for whom the rights of files count."""
    folder = folder if folder.is_dir() else folder.parent
    own = {"RIPGUI_HOME": str(home or folder / "home"), "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [*(_WITHOUT_RIGHTS if is_ordinary and os.geteuid() == 0 else ()), *command(*words)],
        env={**os.environ, **own, "PYTHONPATH": str(_ROOT)},
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        out, err = process.communicate(timeout=_LONGEST_S)
    except subprocess.TimeoutExpired as error:
        process.kill()
        process.communicate()
        raise FoundError("it hangs") from error
    del out
    return Ran(status=process.returncode, events=[], stderr=err.decode(errors="replace"))


def cases(made: Made) -> list[Case]:
    encoded = [
        Case(
            name=name if suffix == "mkv" else f"{name}, as MP4",
            promise="encoded",
            try_it=partial(_encode, made, raw, suffix),
        )
        for name, raw in NAMES.items()
        for suffix in ("mkv", *(("mp4",) if name in ("a line break", "quotes") else ()))
    ]
    encoded += [
        Case(name="the longest path there can be, as source", promise="encoded", try_it=partial(_far_source, made)),
        Case(name="a path of 4,000 bytes, as result", promise="encoded", try_it=partial(_far_result, made)),
    ]
    return [*encoded, *refusals(made)]


def refusals(made: Made) -> list[Case]:
    """What is no film, or lies where nobody may go."""
    kinds: dict[str, Callable[[Path], Path]] = {
        "a pipe": _fifo,
        "a pipe called a Blu-ray's playlist": lambda folder: _fifo(folder, "00001.mpls"),
        "a socket": _socket,
        "a device": lambda _: Path("/dev/zero"),
        "a link to itself": _loop,
        "a link to nothing": lambda folder: _link(folder / "film.mkv", folder / "gone.mkv"),
        "bytes that are no UTF-8": _no_text,
        "a path of 4,096 bytes": lambda folder: folder.joinpath(*["d" * 200] * 20, "f" * 100 + ".mkv"),
    }
    found = [
        Case(name=f"{name} as source", promise=_AT_ONCE, try_it=partial(_refused, make)) for name, make in kinds.items()
    ]
    further: dict[str, Callable[[Path], None]] = {
        "a film without the right to read it": partial(_unread, made),
        "a folder without rights": partial(_shut, made),
        "a result where nobody may write": partial(_unwritable, made),
        "a home that cannot be written": partial(_sealed_home, made),
        "a preset that is a pipe": _preset_pipe,
        "a script that is a pipe": partial(_script_pipe, made),
        "timecodes, chapters and tracks that are pipes": partial(_pipes, made),
        "a result named in 256 bytes": partial(_too_long, made),
        "addresses of other places": _elsewhere,
    }
    found += [Case(name=name, promise=_AT_ONCE, try_it=try_it) for name, try_it in further.items()]
    return found


def _encode(made: Made, raw: bytes, suffix: str, folder: Path) -> None:
    """Source, folder and result have the name; chunks, lists and tables lie in that folder, too."""
    name = os.fsdecode(raw)
    place = folder / name[:60]
    place.mkdir()
    source = place / name
    shutil.copy(made.film, source)
    shutil.copytree(made.cache, folder / "home" / "cache")
    results = folder / f"results of {name[:60]}"
    results.mkdir()
    stem = name.removesuffix(".mkv")
    output = results / f"{stem}.{suffix}"
    ran = ripgui(folder, "encode", "--encoder", LINE, "-o", str(output), "--", str(source))
    if ran.status != 0:
        raise FoundError(f"it was not encoded: {ran.stderr[-500:]}")
    if suffix == "mkv" and Wanted.of(output) != made.wanted:
        raise FoundError("it holds other packets")
    stray = [entry for entry in os.listdir(results) if entry != output.name]
    if stray or "gone" in os.listdir(folder) or "gone" in os.listdir(place):
        raise FoundError(f"left lying about: {stray}")


def _far_source(made: Made, folder: Path) -> None:
    """The system counts a byte more, for the path's end."""
    shutil.copytree(made.cache, folder / "home" / "cache")
    source = _far(folder, 4095, "film.mkv")
    shutil.copy(made.film, source)
    _check_far(made, folder, source, folder / "out.mkv")


def _far_result(made: Made, folder: Path) -> None:
    """There has to be room for the names of chunks, too."""
    shutil.copytree(made.cache, folder / "home" / "cache")
    _check_far(made, folder, made.film, _far(folder, 4000, "out.mkv"))


def _check_far(made: Made, folder: Path, source: Path, output: Path) -> None:
    ran = ripgui(folder, "encode", str(source), "--encoder", LINE, "-o", str(output))
    if ran.status != 0:
        raise FoundError(f"it was not encoded: {ran.stderr[-500:]}")
    if Wanted.of(output) != made.wanted:
        raise FoundError("it holds other packets")


def _far(folder: Path, length: int, name: str) -> Path:
    """A place whose whole path has so many bytes."""
    while (left := length - len(os.fsencode(folder)) - len(name) - 2) > 0:
        # One letter less where nothing but a slash would be left for the last.
        folder /= "d" * min(left, 200 if left != 201 else 199)
    folder.mkdir(parents=True)
    return folder / name


def _refused(make: Callable[[Path], Path], folder: Path) -> None:
    source = make(folder)
    for words in (("encode", str(source), "-o", str(folder / "out.mkv")), ("queue", "add", str(source))):
        check_refusal(folder, *words)


def check_refusal(folder: Path, *words: str, is_ordinary: bool = False, home: Path | None = None) -> None:
    began = time.monotonic()
    ran = ripgui(folder, *words, is_ordinary=is_ordinary, home=home)
    took_s = time.monotonic() - began
    lines = ran.stderr.strip().splitlines()
    if ran.status != 2 or len(lines) != 1 or not lines[0].isprintable():
        raise FoundError(f"{words[0]} ended with {ran.status} and said {ran.stderr[-500:]!r}")
    if took_s > AT_ONCE_S:
        raise FoundError(f"{words[0]} took {took_s:.0f} s to refuse it")


def _fifo(folder: Path, name: str = "film.mkv") -> Path:
    os.mkfifo(folder / name)
    return folder / name


def _socket(folder: Path) -> Path:
    path = folder / "film.mkv"
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as made, _inside(folder):
        made.bind(path.name)
    return path


@contextlib.contextmanager
def _inside(folder: Path) -> Iterator[None]:
    """A socket's name may have a hundred bytes."""
    before = os.getcwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def _no_text(folder: Path) -> Path:
    path = folder / os.fsdecode(b"\xff\xfe\x1b[31m\n.mkv")
    path.write_bytes(b"x")
    return path


def _loop(folder: Path) -> Path:
    return _link(folder / "film.mkv", folder / "film.mkv")


def _link(path: Path, target: Path) -> Path:
    path.symlink_to(target)
    return path


def _for_nobody(made: Made, folder: Path) -> Path:
    """A copy of the film in a place where somebody without rights may work."""
    shutil.copytree(made.cache, folder / "home" / "cache")
    (folder / "home" / "data").mkdir()
    film = folder / "film.mkv"
    shutil.copy(made.film, film)
    return film


def _unread(made: Made, folder: Path) -> None:
    film = _for_nobody(made, folder)
    film.chmod(0)
    check_refusal(folder, "encode", str(film), "-o", str(folder / "out.mkv"), is_ordinary=True)


def _shut(made: Made, folder: Path) -> None:
    _for_nobody(made, folder)
    shut = folder / "shut"
    shut.mkdir()
    shutil.copy(made.film, shut / "film.mkv")
    shut.chmod(0)
    check_refusal(folder, "encode", str(shut / "film.mkv"), "-o", str(folder / "out.mkv"), is_ordinary=True)
    check_refusal(folder, "queue", "add", str(shut), is_ordinary=True)


def _unwritable(made: Made, folder: Path) -> None:
    film = _for_nobody(made, folder)
    results = folder / "results"
    results.mkdir()
    results.chmod(0o555)
    check_refusal(folder, "encode", str(film), "-o", str(results / "out.mkv"), is_ordinary=True)


def _sealed_home(made: Made, folder: Path) -> None:
    film = _for_nobody(made, folder)
    home = folder / "sealed"
    home.mkdir()
    home.chmod(0o555)
    check_refusal(folder, "encode", str(film), "-o", str(folder / "out.mkv"), is_ordinary=True, home=home)


def _preset_pipe(folder: Path) -> None:
    check_refusal(folder, "presets", "import", str(_fifo(folder, "p.toml")))
    check_refusal(folder, "presets", "import", str(_fifo(folder, "p.json")))


def _script_pipe(made: Made, folder: Path) -> None:
    words = ("--script", str(_fifo(folder, "s.vpy")), "-o", str(folder / "out.mkv"))
    check_refusal(folder, "encode", str(made.film), *words)


def _pipes(made: Made, folder: Path) -> None:
    for number, option in enumerate(("--timecodes", "--chapters", "--add")):
        pipe = _fifo(folder, f"pipe{number}.mka")
        check_refusal(folder, "encode", str(made.film), option, str(pipe), "-o", str(folder / "out.mkv"))


def _too_long(made: Made, folder: Path) -> None:
    check_refusal(folder, "encode", str(made.film), "-o", str(folder / ("n" * 252 + ".mkv")))


def _elsewhere(folder: Path) -> None:
    for address in (
        "smb://host/film.mkv",
        "file://host/film.mkv",
        "concat:a|b",
        "pipe:0",
        "ftp://e.com/f.mkv",
        "http://[/f.mkv",
    ):
        check_refusal(folder, "encode", address, "-o", str(folder / "out.mkv"))


def with_rights(folder: Path) -> None:
    """So that it can be removed."""
    for path in (folder, *folder.rglob("*")):
        with contextlib.suppress(OSError):
            if stat.S_ISDIR(path.lstat().st_mode):
                path.chmod(0o755)
