# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries the packages as somebody would who never heard of Python: `make try-packages`, as root.

In a Debian 12 that holds nothing else, made by debootstrap, and without a network: installs the package or unpacks the
folder, starts the application from its menu entry or by its file, drops a video onto the window by X11's drag and drop,
presses Start, compares the result with the video, adds plugins for scripts and takes them out, times the start, removes
the application, and lists what is left. Needs debootstrap, Xvfb, xdotool, lintian, gcc and an environment.
"""

import argparse
import json
import math
import os
import shlex
import shutil
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from bundle.place import DIST, PYTHON_NAME, run, size_of, version
from trying.added import add_plugins
from trying.desktop import display, drive
from trying.root import HOME, TRIALS, Root, base, fresh, say
from trying.start import compare_starts

if TYPE_CHECKING:
    import av

# What any desktop has, for the portable folder; `gio` is what file managers and menus start entries with.
_DESKTOP = (
    *("libglib2.0-bin", "libgl1", "libegl1", "libx11-6", "libx11-xcb1", "libxcb1", "libfontconfig1", "libfreetype6"),
    *("libdbus-1-3", "fonts-dejavu-core"),
)
# What a desktop keeps its menu and file types with; else what apt brings would count as left.
_MENU = ("libglib2.0-bin", "shared-mime-info", "desktop-file-utils")
# What stays with the user, in a home that was empty: our folders, what was put there here, and other programs' caches.
_OF_USER = (
    *(".config/ripgui", ".local/share/ripgui", ".cache/ripgui"),
    *("Videos", "wheels", "bwdif.vpy", "plain.vpy", "made.mkv"),
    *(".cache/fontconfig", ".cache/mesa_shader_cache"),
)
_LEAST_PSNR_DB = 30.0
_TICK = Fraction(1, 1000)
"""Of Matroska, and of no more than that may a frame be moved."""


def try_deb(of: Root, film: Path) -> None:
    """Look at it as Debian does, install, start from the menu entry, purge."""
    package = next(DIST.glob(f"ripgui_{version()}_*.deb"))
    say(f"{package.name}: {package.stat().st_size / 1e6:.0f} MB")
    run(["lintian", "--fail-on", "error", package])
    say("  lintian finds no error")
    with fresh(of, "deb") as root:
        root.install(*_MENU)
        before = root.files()
        shutil.copy2(package, root.folder / "root" / package.name)
        root.install(f"/root/{package.name}")
        (root.folder / "root" / package.name).unlink()
        home = root.folder / "usr/lib/ripgui"
        say(f"  installed in a Debian 12 that holds nothing else: {size_of(home) / 1e6:.0f} MB")
        if run(["dpkg", "--root", root.folder, "--verify", "ripgui"]):
            raise SystemExit("what is installed is not what was packed")
        entry = "/usr/share/applications/ripgui.desktop"
        _expect("text/x-vapoursynth", root.do("gio mime text/x-vapoursynth"), "ripgui.desktop")
        # An empty file is plain text to it, whatever its name.
        root.do(f"echo x | tee {HOME}/x.vpy {HOME}/x.ripgui.toml")
        kinds = root.do(f"gio info -a standard::content-type {HOME}/x.vpy {HOME}/x.ripgui.toml; rm {HOME}/x.*")
        for kind in ("text/x-vapoursynth", "application/vnd.ripgui.preset+toml"):
            _expect("the file types", kinds, kind)
        _compare(drive(root, f"gio launch {entry}", "ripgui", film), film)
        add_plugins(root, "ripgui", f"Videos/{film.name}")
        compare_starts(home / "python/bin" / PYTHON_NAME)
        _expect("--version", root.do("ripgui --version", as_user=True), version())
        kept = _of_user(root)
        root.do("apt-get purge -y -qq --auto-remove ripgui")
        _look_what_is_left(root, before, kept)


def try_portable(of: Root, film: Path) -> None:
    """Unpack into a folder with a space, start by its file, move, start again, delete."""
    archive = DIST / f"RipGUI-{version()}-linux-{os.uname().machine}.tar.zst"
    say(f"{archive.name}: {archive.stat().st_size / 1e6:.0f} MB")
    with fresh(of, "portable") as root:
        root.install(*_DESKTOP)
        before = root.files()
        place = root.home / "My programs"
        place.mkdir()
        run(["tar", "--extract", "--use-compress-program", "zstd", "--strip-components=1", "-f", archive, "-C", place])
        root.own(place)
        say(f"  unpacked in a Debian 12 with what any desktop has, and no Python: {size_of(place) / 1e6:.0f} MB")
        packed = _within(place)
        started = f"'{HOME}/My programs/RipGUI'"
        _compare(drive(root, f"({started} &)", started, film), film)
        add_plugins(root, started, f"Videos/{film.name}")
        compare_starts(place / "python/bin" / PYTHON_NAME)
        if written := _within(place) ^ packed:
            raise SystemExit(f"the folder is not as it was unpacked: {sorted(written)[:20]}")
        moved = place.rename(place.with_name("elsewhere"))
        (moved / "data").mkdir()
        root.own(moved / "data")
        told = json.loads(root.do(f"{shlex.quote(f'{HOME}/elsewhere/RipGUI')} doctor --json", as_user=True))
        _expect("the folder named data", json.dumps(told), f"{HOME}/elsewhere/data/")
        say("  moved, and with a folder named data: it keeps everything there")
        kept = _of_user(root)
        shutil.rmtree(moved)
        _look_what_is_left(root, before, kept)


def _expect(what: str, told: str, wanted: str) -> None:
    if wanted not in told:
        raise SystemExit(f"{what}: {wanted} is not in {told}")


def _within(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*")}


def _of_user(root: Root) -> set[str]:
    """What the user made and set."""
    inside = root.home.relative_to(root.folder)
    return {name for name in root.files() if any(name.startswith(f"{inside}/{each}/") for each in _OF_USER[:4])}


def _look_what_is_left(root: Root, before: set[str], kept: set[str]) -> None:
    """Nothing but what is the user's, and all of that."""
    inside = root.home.relative_to(root.folder)
    theirs = {str(inside / each) for each in _OF_USER}
    theirs |= {str(parent) for each in list(theirs) for parent in Path(each).parents}
    after = root.files()
    left = sorted(after - before)
    ours = [name for name in left if not any(name == each or name.startswith(f"{each}/") for each in theirs)]
    say(f"  removed: {len(left)} files are new, {len(ours)} of them not the user's")
    if ours:
        raise SystemExit("\n".join(ours))
    if lost := kept - after:
        raise SystemExit(f"data of the user's is gone: {sorted(lost)}")


def _compare(result: Path, film: Path) -> None:
    """Reads both here, with other libraries than those that made it: every frame, its time and what it shows."""
    import av

    count, worst, late = 0, float("inf"), Fraction(0)
    with av.open(str(film)) as source, av.open(str(result)) as made:
        began: tuple[Fraction, Fraction] | None = None
        for one, other in zip(source.decode(video=0), made.decode(video=0), strict=True):
            times = _shown_at(one), _shown_at(other)
            began = began or times
            late = max(late, abs((times[0] - began[0]) - (times[1] - began[1])))
            worst = min(worst, _psnr_db(one, other))
            count += 1
    packets = [_sound_packets(path) for path in (film, result)]
    if late > _TICK or worst < _LEAST_PSNR_DB or packets[0] != packets[1]:
        raise SystemExit(f"{result}: {float(late)} s late, at worst {worst:.1f} dB, packets of sound {packets}")
    say(f"  read back: {count} frames in their places, the worst at {worst:.1f} dB; {packets[1]} packets of sound")


def _shown_at(frame: "av.VideoFrame") -> Fraction:
    if frame.pts is None or frame.time_base is None:
        raise SystemExit("a frame has no time")
    return frame.pts * frame.time_base


def _psnr_db(one: "av.VideoFrame", other: "av.VideoFrame") -> float:
    """Of what is light and dark."""
    import numpy as np

    pixels = [frame.to_ndarray(format="gray").astype(np.float32) for frame in (one, other)]
    error = float(np.square(pixels[0] - pixels[1]).mean())
    return 10 * math.log10(255**2 / max(error, 1e-9))


def _sound_packets(path: Path) -> int:
    import av

    with av.open(str(path)) as container:
        if not container.streams.audio:
            return 0
        return sum(packet.size > 0 for packet in container.demux(container.streams.audio[0]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", choices=["deb", "portable"], help="both where none is named")
    parser.add_argument("--film", type=Path, help="a video to drop instead of a made one")
    options = parser.parse_args()
    if os.geteuid() != 0:
        raise SystemExit("making and entering a system of its own needs root")
    film = (options.film or _made_film()).resolve()
    of = base()
    with display():
        for name, attempt in (("deb", try_deb), ("portable", try_portable)):
            if not options.what or name in options.what:
                attempt(of, film)
    say("Both work." if not options.what else "It works.")


def _made_film() -> Path:
    from imageio_ffmpeg import get_ffmpeg_exe

    target = TRIALS / "film.mkv"
    target.parent.mkdir(parents=True, exist_ok=True)
    picture, sound = "testsrc2=size=640x360:rate=25:duration=8", "sine=frequency=440:duration=8"
    run([get_ffmpeg_exe(), "-v", "error", "-y", "-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", sound, target])
    return target


if __name__ == "__main__":
    main()
