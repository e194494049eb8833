# SPDX-License-Identifier: GPL-3.0-or-later
"""The package for Debian and what descends from it: libraries that the system has come through its own packages."""

import os
import shutil
from itertools import batched
from pathlib import Path

from bundle.build import build_bundle
from bundle.elf import needs
from bundle.place import BUILD, DIST, LINUX, ROOT, Bundle, publisher, run, size_of, version
from licences import package_of
from linux_desktop import build_day, install_desktop, write, write_packed

# Nothing names these as a library, and the window is little without them.
_MORE = (
    "fontconfig",
    "fonts-dejavu-core | fonts-noto-core | fonts-liberation2 | fonts-freefont-ttf",
    "shared-mime-info",
)
_RECOMMENDED = ("fonts-noto-cjk", "gnome-keyring | kwalletmanager | keepassxc", "xdg-utils")
_SUGGESTED = ("mkvtoolnix",)
_DESCRIPTION = """\
encode video with VapourSynth, in chunks, and lose nothing
 One window for VapourSynth: write the script, look at every frame of what it
 does beside the source, and encode it in chunks that lose nothing. Drop a
 video in, pick or write a script, press Start.
 .
 Python, Qt, VapourSynth and ffmpeg come with it, below /usr/lib/ripgui."""


def build_deb() -> tuple[Path, ...]:
    """The package, below dist/."""
    bundle = build_bundle("ripgui")
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    home = root / "usr/lib/ripgui"
    home.parent.mkdir(parents=True)
    depends = _depends(bundle)
    bundle.folder.rename(home)
    (root / "usr/bin").mkdir()
    (root / "usr/bin/ripgui").symlink_to("../lib/ripgui/ripgui")
    install_desktop(root / "usr/share")
    _document(root)
    _set_modes(root)
    machine = run(["dpkg", "--print-architecture"]).strip()
    (root / "DEBIAN").mkdir(mode=0o755)
    write(root / "DEBIAN/control", _control(root, machine, depends))
    _write_sums(root)
    DIST.mkdir(exist_ok=True)
    target = DIST / f"ripgui_{version()}_{machine}.deb"
    run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, target])
    return (target,)


def _depends(bundle: Bundle) -> list[str]:
    """Debian's packages that hold the libraries from outside; the C library in the version that was built with."""
    packages = {package_of(need.path).partition(":")[0] for need in needs(bundle.folder)}
    release = run(["dpkg-query", "-W", "-f", "${Version}", "libc6"]).partition("-")[0]
    return [*sorted(packages - {"libc6"}), f"libc6 (>= {release})", *_MORE]


def _control(root: Path, machine: str, depends: list[str]) -> str:
    fields = {
        "Package": "ripgui",
        "Version": version(),
        "Section": "video",
        "Priority": "optional",
        "Architecture": machine,
        "Maintainer": _maintainer(),
        "Installed-Size": str(size_of(root / "usr") // 1024),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(_RECOMMENDED),
        "Suggests": ", ".join(_SUGGESTED),
        "Description": _DESCRIPTION,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _document(root: Path) -> None:
    share = root / "usr/share"
    documents = share / "doc/ripgui"
    write(documents / "copyright", (LINUX / "copyright").read_text(encoding="utf-8"))
    write_packed(documents / "NEWS.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    day = build_day()
    stamp = run(["date", "--rfc-email", "--date", day]).strip()
    changes = f"ripgui ({version()}) stable; urgency=low\n\n  * See NEWS.gz.\n\n -- {_maintainer()}  {stamp}\n"
    write_packed(documents / "changelog.gz", changes)
    licences = next((root / "usr/lib/ripgui").glob("python/lib/python3*/site-packages/ripgui/_resources/licences"))
    (documents / "licences").symlink_to(os.path.relpath(licences, documents))
    write(share / "lintian/overrides/ripgui", (LINUX / "lintian-overrides").read_text(encoding="utf-8"))


def _set_modes(root: Path) -> None:
    for path in [root, *root.rglob("*")]:
        if path.is_symlink():
            continue
        if path.is_dir():
            path.chmod(0o755)
        else:
            path.chmod(0o755 if path.stat().st_mode & 0o100 and not _is_library(path) else 0o644)


def _maintainer() -> str:
    told = publisher()
    return f"{told['name']} <{told['email']}>"


def _is_library(path: Path) -> bool:
    return ".so" in path.name


def _write_sums(root: Path) -> None:
    """What `dpkg --verify` compares with."""
    files = sorted(
        path.relative_to(root) for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink()
    )
    told = (run(["md5sum", *some], cwd=root) for some in batched(files, 2000))
    write(root / "DEBIAN/md5sums", "".join(told))
