# SPDX-License-Identifier: GPL-3.0-or-later
"""A Debian 12 in a folder: made once, copied for each trial, entered with or without a network."""

import os
import shlex
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bundle.place import BUILD, run

TRIALS = BUILD / "try"
DISPLAY = ":97"
HOME = Path("/home/tester")
_SUITE = "bookworm"
_MIRROR = "http://deb.debian.org/debian"
_USER = ("tester", "1000")
_MEMORY = "/dev/shm"  # noqa: S108  mounted anew
_DISPLAYS = "/tmp/.X11-unix"  # noqa: S108  the X server's own place
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

    @property
    def home(self) -> Path:
        """The user's, as it lies here."""
        return self.folder / HOME.relative_to("/")

    def argv(self, script: str, *, as_user: bool, has_network: bool = False) -> list[str]:
        """Runs a shell's script in there; whatever it starts ends with it."""
        inside = shlex.quote(str(self.folder))
        mounts = (
            f"mount -t proc proc {inside}/proc && mount --bind /dev {inside}/dev"
            f" && mount -t tmpfs tmpfs {inside}{_MEMORY}"
            f" && mkdir -p {inside}{_DISPLAYS} && mount --bind {_DISPLAYS} {inside}{_DISPLAYS}"
        )
        who = f"--userspec={_USER[1]}:{_USER[1]}" if as_user else "--userspec=0:0"
        home = HOME if as_user else Path("/root")
        environment = (
            f"env -i HOME={home} USER={_USER[0]} LANG=C.UTF-8 DISPLAY={DISPLAY} PATH=/usr/bin:/bin:/usr/sbin:/sbin"
            f" DEBIAN_FRONTEND=noninteractive"
        )
        net = [] if has_network else ["--net"]
        command = f'{mounts} && exec chroot {who} {inside} {environment} sh -c "$0"'
        return ["unshare", *net, "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", command, script]

    def do(self, script: str, *, as_user: bool = False, has_network: bool = False) -> str:
        return run(self.argv(script, as_user=as_user, has_network=has_network))

    def install(self, *names: str) -> None:
        """Fetches packages of Debian, also those that a file depends on; the installing itself has no network."""
        apt = f"apt-get install -y -qq --no-install-recommends {shlex.join(names)}"
        self.do(f"apt-get update -qq && {apt} --download-only", has_network=True)
        self.do(apt)

    def own(self, path: Path) -> None:
        """Gives to the user what was put there from outside."""
        run(["chown", "-R", f"{_USER[1]}:{_USER[1]}", path])

    def files(self) -> set[str]:
        """Files and folders, without what any system writes by itself."""
        found = set()
        for folder, folders, files in os.walk(self.folder):
            inside = os.path.relpath(folder, self.folder)
            folders[:] = [name for name in folders if os.path.normpath(f"{inside}/{name}") not in _NOT_OURS]
            names = {os.path.normpath(f"{inside}/{name}") for name in [*files, *folders]}
            found |= {name for name in names if not name.startswith(_NOT_OURS)}
        return found


def base() -> Root:
    """Debian's smallest system; made once."""
    root = Root(TRIALS / "base")
    done = root.folder / "etc" / "ripgui-try"
    if done.exists():
        return root
    say("Making a Debian 12 with debootstrap")
    shutil.rmtree(root.folder, ignore_errors=True)
    root.folder.parent.mkdir(parents=True, exist_ok=True)
    run(["debootstrap", "--variant=minbase", _SUITE, root.folder, _MIRROR])
    root.do(f"useradd --create-home --uid {_USER[1]} {_USER[0]}")
    done.write_text("made\n", encoding="utf-8")
    return root


@contextmanager
def fresh(of: Root, name: str) -> Iterator[Root]:
    root = Root(TRIALS / name)
    shutil.rmtree(root.folder, ignore_errors=True)
    run(["cp", "-a", "--reflink=auto", of.folder, root.folder])
    shutil.copy2("/etc/resolv.conf", root.folder / "etc/resolv.conf")
    try:
        yield root
    finally:
        shutil.rmtree(root.folder, ignore_errors=True)


def until[T](what: str, ask: Callable[[], T | None]) -> T:
    end = time.monotonic() + _PATIENCE_S
    while time.monotonic() < end:
        answer = ask()
        if answer is not None:
            return answer
        time.sleep(0.5)
    raise SystemExit(f"gave up waiting: {what}")


def say(text: str) -> None:
    print(text, flush=True)
