# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries the packages as somebody would who never heard of Python: `make try-packages`, as root.

In a Debian 12 that holds nothing else, made by debootstrap, and without a network: starts the application from its
menu entry, or by the portable folder's file, drops a video onto the window by X11's drag and drop, presses Start,
looks at the result, ends it, takes the package out, and lists what is left. Needs debootstrap, Xvfb and xdotool.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bundle.place import BUILD, DIST, run, version

_SUITE = "bookworm"
_MIRROR = "http://deb.debian.org/debian"
_DISPLAY = ":97"
_SCREEN = (1700, 1050)
_USER = ("tester", "1000")
_HOME = Path("/home/tester")
_MEMORY = "/dev/shm"  # noqa: S108  mounted anew
_DISPLAYS = "/tmp/.X11-unix"  # noqa: S108  the X server's own place
# What any desktop has, for the portable folder; `gio` is what file managers and menus start entries with.
_DESKTOP = (
    *("libglib2.0-bin", "libgl1", "libegl1", "libx11-6", "libx11-xcb1", "libxcb1", "libfontconfig1", "libfreetype6"),
    *("libdbus-1-3", "fonts-dejavu-core"),
)
_PATIENCE_S = 300.0
# Written by apt, dpkg and the caches of a system with or without our package.
_NOT_OURS = (
    "var/lib/dpkg",
    "var/lib/apt",
    "var/cache",
    "var/log",
    "etc/ld.so.cache",
    "tmp",
    "proc",
    "dev",
    "sys",
    "run",
)


@dataclass(frozen=True, slots=True)
class Root:
    """A system in a folder."""

    folder: Path

    def argv(self, script: str, *, as_user: bool, has_network: bool = False) -> list[str]:
        """Runs a shell's script in there; whatever it starts ends with it."""
        inside = self.folder
        mounts = (
            f"mount -t proc proc {inside}/proc && mount --bind /dev {inside}/dev"
            f" && mount -t tmpfs tmpfs {inside}{_MEMORY}"
            f" && mkdir -p {inside}{_DISPLAYS} && mount --bind {_DISPLAYS} {inside}{_DISPLAYS}"
        )
        who = f"--userspec={_USER[1]}:{_USER[1]}" if as_user else "--userspec=0:0"
        home = _HOME if as_user else Path("/root")
        environment = (
            f"env -i HOME={home} USER={_USER[0]} LANG=C.UTF-8 DISPLAY={_DISPLAY} PATH=/usr/bin:/bin:/usr/sbin:/sbin"
            f" DEBIAN_FRONTEND=noninteractive"
        )
        net = [] if has_network else ["--net"]
        command = f'{mounts} && exec chroot {who} {inside} {environment} sh -c "$0"'
        return ["unshare", *net, "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", command, script]

    def do(self, script: str, *, as_user: bool = False, has_network: bool = False) -> str:
        return run(self.argv(script, as_user=as_user, has_network=has_network))


def _base() -> Root:
    """Debian's smallest system with what any desktop has; made once."""
    root = Root(BUILD / "try" / "base")
    done = root.folder / "etc" / "ripgui-try"
    if done.exists():
        return root
    _say("Making a Debian 12 with debootstrap")
    shutil.rmtree(root.folder, ignore_errors=True)
    root.folder.parent.mkdir(parents=True, exist_ok=True)
    run(["debootstrap", "--variant=minbase", _SUITE, root.folder, _MIRROR])
    root.do(f"useradd --create-home --uid {_USER[1]} {_USER[0]}")
    done.write_text("made\n", encoding="utf-8")
    return root


@contextmanager
def _fresh(base: Root, name: str) -> Iterator[Root]:
    root = Root(BUILD / "try" / name)
    shutil.rmtree(root.folder, ignore_errors=True)
    run(["cp", "-a", "--reflink=auto", base.folder, root.folder])
    shutil.copy2("/etc/resolv.conf", root.folder / "etc/resolv.conf")
    shutil.copytree("/etc/apt", root.folder / "etc/apt-host", ignore=shutil.ignore_patterns("sources*", "*.d"))
    try:
        yield root
    finally:
        shutil.rmtree(root.folder, ignore_errors=True)


@contextmanager
def _display() -> Iterator[None]:
    width, height = _SCREEN
    server = subprocess.Popen(  # noqa: S603  our own words
        [shutil.which("Xvfb") or "Xvfb", _DISPLAY, "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-ac"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        time.sleep(2)
        yield
    finally:
        server.terminate()
        server.wait()


def _xdotool(*words: object) -> str:
    return run(["xdotool", *map(str, words)], env=os.environ | {"DISPLAY": _DISPLAY}).strip()


def _until[T](what: str, ask: Callable[[], T | None]) -> T:
    end = time.monotonic() + _PATIENCE_S
    while time.monotonic() < end:
        answer = ask()
        if answer is not None:
            return answer
        time.sleep(0.5)
    raise SystemExit(f"gave up waiting: {what}")


def _say(text: str) -> None:
    print(text, flush=True)


def _drive(root: Root, start: str, command: str, film: Path) -> Path:
    """Starts it, drops the film, presses Start; the result as it lies here. command: asks the queue."""
    videos = root.folder / _HOME.relative_to("/") / "Videos"
    videos.mkdir(parents=True)
    shutil.copy2(film, videos / film.name)
    run(["chown", "-R", f"{_USER[1]}:{_USER[1]}", videos])
    asked_at = time.monotonic()
    log = (root.folder / "tmp/ripgui.log").open("wb")
    running = subprocess.Popen(  # noqa: S603  our own words
        root.argv(f"cd; {start}; while sleep 1; do :; done", as_user=True), stdout=log, stderr=subprocess.STDOUT
    )
    try:
        window = _until("a window", _window)
        _say(f"  a window after {time.monotonic() - asked_at:.1f} s; no network in there")
        time.sleep(3)
        _drop(window, _HOME / "Videos" / film.name)
        _until("the video in the queue", lambda: _tasks(root, command) or None)
        _say("  dropped: the video is in the queue")
        time.sleep(2)
        _xdotool("windowfocus", "--sync", window)
        _xdotool("key", "--clearmodifiers", "ctrl+e")
        ended = _until("the end of the task", lambda: _ended(root, command))
        spec = ended["spec"]
        assert isinstance(spec, dict)
        _say(f"  {ended['state']}, {ended['frames']} frames: {spec['output']}")
        if ended["state"] != "done":
            raise SystemExit(json.dumps(ended, indent=1))
        _xdotool("windowfocus", "--sync", window)
        _xdotool("key", "--clearmodifiers", "ctrl+q")
        _until("the window to close", lambda: True if _window() is None else None)
        return root.folder / Path(spec["output"]).relative_to("/")
    finally:
        _picture(BUILD / "try" / f"{root.folder.name}.png")
        running.kill()
        running.wait()
        log.close()
        sys.stdout.write((root.folder / "tmp/ripgui.log").read_text(encoding="utf-8", errors="replace"))


def _window() -> str | None:
    try:
        found = _xdotool("search", "--onlyvisible", "--class", "ripgui").split()
    except SystemExit:
        return None
    sized = [(window, _xdotool("getwindowgeometry", "--shell", window)) for window in found]
    return next((window for window, told in sized if int(told.partition("WIDTH=")[2].split()[0]) > 500), None)


def _drop(window: str, path: Path) -> None:
    """As a hand does it: press on the file, move, release over the window."""
    x, y = _SCREEN[0] - 170, _SCREEN[1] - 70
    words = [sys.executable, str(Path(__file__).with_name("drag_source.py")), str(x), str(y), str(path)]
    environment = os.environ | {"DISPLAY": _DISPLAY, "QT_QPA_PLATFORM": "xcb"}
    source = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment)  # noqa: S603  our own words
    assert source.stdout is not None
    source.stdout.readline()
    time.sleep(1)
    _xdotool("mousemove", x + 60, y + 30)
    _xdotool("mousedown", 1)
    place = dict(line.split("=") for line in _xdotool("getwindowgeometry", "--shell", window).split())
    ends = int(place["X"]) + int(place["WIDTH"]) // 6, int(place["Y"]) + int(place["HEIGHT"]) // 2
    for step in range(1, 21):
        _xdotool("mousemove", x + 60 + (ends[0] - x - 60) * step // 20, y + 30 + (ends[1] - y - 30) * step // 20)
        time.sleep(0.05)
    time.sleep(1)
    _xdotool("mouseup", 1)
    told = source.stdout.readline().strip()
    time.sleep(3)
    source.terminate()
    source.wait()
    if told not in ("dropped CopyAction", "dropped LinkAction"):
        raise SystemExit(f"the window did not take the file: {told}")


def _tasks(root: Root, command: str) -> list[dict[str, object]]:
    told = root.do(f"{command} queue list --json", as_user=True)
    return [json.loads(line) for line in told.splitlines() if line.startswith("{")]


def _ended(root: Root, command: str) -> dict[str, object] | None:
    return next((task for task in _tasks(root, command) if task["state"] in ("done", "failed", "cancelled")), None)


def _picture(target: Path) -> None:
    """Of the whole screen, for somebody to look at."""
    code = (
        "import sys; from PySide6.QtGui import QGuiApplication; a = QGuiApplication([]); "
        "a.primaryScreen().grabWindow(0).save(sys.argv[1])"
    )
    run([sys.executable, "-c", code, target], env=os.environ | {"DISPLAY": _DISPLAY, "QT_QPA_PLATFORM": "xcb"})


def _look_at(result: Path, film: Path) -> None:
    """Reads the result here, with other libraries than those that made it."""
    import av

    counts = []
    for path in (film, result):
        with av.open(str(path)) as container:
            counts.append(sum(1 for _ in container.decode(video=0)))
    if counts[0] != counts[1]:
        raise SystemExit(f"{counts[1]} frames of {counts[0]}")
    _say(f"  read back: {counts[1]} frames, as the source has; {result.stat().st_size} bytes")


def _files(root: Root) -> set[str]:
    found = set()
    for folder, folders, files in os.walk(root.folder):
        inside = os.path.relpath(folder, root.folder)
        folders[:] = [name for name in folders if os.path.normpath(f"{inside}/{name}") not in _NOT_OURS]
        names = {os.path.normpath(f"{inside}/{name}") for name in [*files, *folders]}
        found |= {name for name in names if not name.startswith(_NOT_OURS)}
    return found


def try_deb(base: Root, film: Path) -> None:
    """Install with apt, start from the menu entry, purge."""
    package = next(DIST.glob(f"ripgui_{version()}_*.deb"))
    with _fresh(base, "deb") as root:
        # What a desktop keeps its menu and file types with; else what apt brings would count as left.
        desktop = "libglib2.0-bin shared-mime-info desktop-file-utils"
        root.do(f"apt-get update -qq && apt-get install -y -qq --no-install-recommends {desktop}", has_network=True)
        before = _files(root)
        shutil.copy2(package, root.folder / "root" / package.name)
        _say(f"{package.name}: installing in a Debian 12 that holds nothing else")
        root.do(f"apt-get install -y -qq --no-install-recommends /root/{package.name}", has_network=True)
        (root.folder / "root" / package.name).unlink()
        entry = "/usr/share/applications/ripgui.desktop"
        told = root.do("gio mime text/x-vapoursynth; gio info -a standard::content-type /usr/lib/ripgui/x.vpy || :")
        _say("  " + " ".join(told.split())[:160])
        result = _drive(root, f"gio launch {entry}", "ripgui", film)
        _look_at(result, film)
        _say(
            "  "
            + " ".join(
                root.do("ripgui --version; man -w ripgui 2>/dev/null || ls /usr/share/man/man1/ripgui.1.gz").split()
            )
        )
        root.do("apt-get purge -y -qq --auto-remove ripgui")
        left = sorted(_files(root) - before)
        mine = [name for name in left if not name.startswith("home/tester/")]
        _say(f"  after the purge: {len(left)} new files, {len(mine)} of them outside the user's home")
        for name in mine:
            _say(f"    {name}")
        if any("ripgui" in name for name in mine):
            raise SystemExit("the package left something")


def try_portable(base: Root, film: Path) -> None:
    """Put into a folder with a space, started by its file, moved, started again."""
    folder = DIST / f"RipGUI-{version()}-linux-{os.uname().machine}"
    with _fresh(base, "portable") as root:
        root.do(
            f"apt-get update -qq && apt-get install -y -qq --no-install-recommends {' '.join(_DESKTOP)}",
            has_network=True,
        )
        place = root.folder / _HOME.relative_to("/") / "My programs"
        run(["cp", "-a", folder, place])
        _say(f"{folder.name}: in a Debian 12 with what any desktop has, and no Python")
        started = f"'{_HOME}/My programs/RipGUI'"
        _look_at(_drive(root, f"({started} &)", started, film), film)
        moved = place.rename(place.with_name("elsewhere"))
        (moved / "data").mkdir()
        run(["chown", "-R", f"{_USER[1]}:{_USER[1]}", moved / "data"])
        told = root.do(f"{_HOME}/elsewhere/RipGUI doctor --json", as_user=True)
        if f"{_HOME}/elsewhere/data/" not in told:
            raise SystemExit("the folder named data is not used")
        _say("  moved, and with a folder named data: it keeps everything there")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", choices=["deb", "portable"], help="both where none is named")
    parser.add_argument("--film", type=Path, help="a video to drop instead of a made one")
    options = parser.parse_args()
    if os.geteuid() != 0:
        raise SystemExit("making and entering a system of its own needs root")
    film = (options.film or _made_film()).resolve()
    base = _base()
    with _display():
        for name, attempt in (("deb", try_deb), ("portable", try_portable)):
            if not options.what or name in options.what:
                attempt(base, film)
    _say("Both work." if not options.what else "It works.")


def _made_film() -> Path:
    from imageio_ffmpeg import get_ffmpeg_exe

    target = BUILD / "try" / "film.mkv"
    target.parent.mkdir(parents=True, exist_ok=True)
    picture, sound = "testsrc2=size=640x360:rate=25:duration=8", "sine=frequency=440:duration=8"
    run([get_ffmpeg_exe(), "-v", "error", "-y", "-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", sound, target])
    return target


if __name__ == "__main__":
    main()
