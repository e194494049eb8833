# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages with plugins and modules for scripts, installed by pip into a folder of the application's own.

Each has a folder for itself: what is half installed is never found, and one is taken out without touching another.
"""

import collections
import contextlib
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from ripgui.core.cancel import CancelToken
from ripgui.core.checked import from_plain
from ripgui.core.error import InputError, ToolError
from ripgui.core.folders import plugin_folder
from ripgui.core.scratch import scratch_folder
from ripgui.engine.lock import ProcessLock
from ripgui.media.plugin_package import OFF_MARK, package_folders
from ripgui.media.process import kill_tree, spawn

_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
_VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9.!+_-]*")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_TAIL_LINES = 30
_WAIT_S = 5.0
# Hidden: a package's folder until it is whole, and once it is taken out.
_UNREADY, _GONE = ".new-", ".old-"
# Without -P, modules in the folder the user stands in would be imported.
_PIP = ("-P", "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--only-binary", ":all:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """An installed one. is_on: scripts find it."""

    name: str
    version: str
    size_bytes: int
    is_on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A wheel to be downloaded. url: from where. digest: of the file, as the index tells it."""

    name: str
    version: str
    url: str
    digest: str

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or "this machine"

    @property
    def is_wheel(self) -> bool:
        try:
            return urlsplit(self.url).path.endswith(".whl")
        except ValueError:  # no address at all
            return False


def installed() -> tuple[Package, ...]:
    """What lies in the folder, by name."""
    return tuple(
        Package(
            name=_name(each) or folder.name,
            version=_version(each),
            size_bytes=_size(folder),
            is_on=not (folder / OFF_MARK).exists(),
        )
        for folder in package_folders()
        for each in importlib.metadata.distributions(path=[str(folder)])
    )


def look_up(wanted: str, on_line: Callable[[str], None], token: CancelToken) -> tuple[Wanted, ...]:
    """Asks the index what the package and all that it needs would be; nothing is installed.

    wanted: its name, with `==` and a version where it is to be that one. What runs this application already,
    VapourSynth above all, is left out. Raises RipError, Cancelled.
    """
    name, _, version = wanted.partition("==")
    _check_name(name)
    if wanted != name and not _VERSION.fullmatch(version):
        raise InputError(f"{version!r} is not a version")
    # With a version behind it, pip cannot take the name for that of a file.
    found = _resolve([f"{name}=={version}" if version else f"{name}>=0"], on_line, token)
    there = _own_packages() | {each.name for each in installed()}
    missing = tuple(each for each in found if each.name == _plain(name) or each.name not in there)
    if not missing:
        raise InputError(f"{name} is installed with RipGUI itself")
    return missing


def look_up_updates(names: Collection[str], on_line: Callable[[str], None], token: CancelToken) -> tuple[Wanted, ...]:
    """Newer versions of installed packages, with what these need; of all where no names are given.

    Raises RipError, Cancelled.
    """
    versions = {each.name: each.version for each in installed()}
    if unknown := {_plain(name) for name in names} - versions.keys():
        raise InputError(f"{', '.join(sorted(unknown))} is not installed in {plugin_folder()}")
    if not versions:
        return ()
    asked = {_plain(name) for name in names} or set(versions)
    found = _resolve([f"{name}>=0" for name in sorted(asked)], on_line, token)
    own = _own_packages()
    return tuple(
        each
        for each in found
        if (each.name not in own or each.name in versions)
        and versions.get(each.name) != each.version
        and (each.name in asked or each.name not in versions)
    )


def _own_packages() -> set[str]:
    """What runs this application."""
    return set(map(_name, importlib.metadata.distributions()))


def _resolve(requirements: Sequence[str], on_line: Callable[[str], None], token: CancelToken) -> list[Wanted]:
    with scratch_folder() as scratch:
        report = Path(scratch, "report.json")
        _run_pip(["--dry-run", "--report", str(report), *requirements], on_line, token, scratch)
        return reported(report)


def reported(report: Path) -> list[Wanted]:
    """What pip says it would install. Raises ToolError where that cannot be read, or is no wheel."""
    try:
        wanted = [
            from_plain(
                Wanted,
                {
                    "name": _plain(item["metadata"]["name"]),
                    "version": item["metadata"]["version"],
                    "url": item["download_info"]["url"],
                    "digest": item["download_info"]["archive_info"]["hashes"]["sha256"],
                },
            )
            for item in json.loads(report.read_text(encoding="utf-8"))["install"]
        ]
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ToolError(f"pip did not say what it would install: {type(error).__name__}") from error
    for each in wanted:
        _check_name(each.name)
        # Both are written into a file for pip, where a line more could say anything.
        if not _VERSION.fullmatch(each.version) or not _DIGEST.fullmatch(each.digest):
            raise ToolError(f"what pip says of {each.name} is no version and no hash")
        if not each.is_wheel:
            raise ToolError(f"{each.name} is no wheel: installing it would run its own program")
    return wanted


def install(wanted: Sequence[Wanted], on_line: Callable[[str], None], token: CancelToken) -> None:
    """Downloads and installs exactly these wheels, each whole or not at all. Raises RipError, Cancelled."""
    with _changing():
        for each in wanted:
            _install(each, on_line, token)


def _install(wanted: Wanted, on_line: Callable[[str], None], token: CancelToken) -> None:
    root = plugin_folder()
    try:
        root.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=_UNREADY, dir=root))
    except OSError as error:
        raise InputError(f"{root} cannot be written: {error.strerror}") from error
    try:
        listed = scratch / "wanted.txt"
        listed.write_text(f"{wanted.name}=={wanted.version} --hash=sha256:{wanted.digest}\n", encoding="utf-8")
        target = scratch / "package"
        words = ["--no-deps", "--require-hashes", "--target", str(target), "-r", str(listed)]
        _run_pip(words, on_line, token, str(scratch))
        _take_out(root / wanted.name)
        os.replace(target, root / wanted.name)
    except OSError as error:
        raise InputError(f"{root} cannot be written: {error.strerror}") from error
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def remove(name: str) -> bool:
    """Takes a package out; False where it is not there. Raises InputError."""
    _check_name(name)
    with _changing():
        return _take_out(plugin_folder() / _plain(name))


@contextlib.contextmanager
def _changing() -> Iterator[None]:
    """One at a time, also of several programs; first goes what those left that were killed. Raises InputError."""
    path = plugin_folder()
    with ProcessLock("plugins") as lock:
        if not lock.take(wait_s=_WAIT_S):
            raise InputError(f"{path} is being changed by another RipGUI")
        for left in (*path.glob(f"{_UNREADY}*"), *path.glob(f"{_GONE}*")):
            shutil.rmtree(left, ignore_errors=True)
        yield


def _take_out(folder: Path) -> bool:
    if not folder.is_dir():
        return False
    try:
        away = Path(tempfile.mkdtemp(prefix=_GONE, dir=plugin_folder()))
    except OSError as error:
        raise InputError(f"{folder} cannot be removed: {error.strerror}") from error
    try:
        os.replace(folder, away / folder.name)
    except OSError as error:
        raise InputError(f"{folder} cannot be removed: {error.strerror}") from error
    finally:
        shutil.rmtree(away, ignore_errors=True)
    return True


def switch(name: str, *, is_on: bool) -> None:
    """Lets scripts find an installed package, or hides it from them. Raises InputError."""
    _check_name(name)
    folder = plugin_folder() / _plain(name)
    if not folder.is_dir():
        raise InputError(f"{name} is not installed in {plugin_folder()}")
    mark = folder / OFF_MARK
    try:
        if is_on:
            mark.unlink(missing_ok=True)
        else:
            mark.touch()
    except OSError as error:
        raise InputError(f"{folder} cannot be written: {error.strerror}") from error


def _run_pip(words: Sequence[str], on_line: Callable[[str], None], token: CancelToken, folder: str) -> None:
    """In `folder`, where nobody else's files lie."""
    process = spawn(
        [sys.executable, *_PIP, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=folder,
        env=os.environ | {"PYTHONUNBUFFERED": "1", "NO_COLOR": "1"},
    )
    withdraw = token.on_now(lambda: kill_tree(process))
    tail: collections.deque[str] = collections.deque(maxlen=_TAIL_LINES)
    try:
        with process:
            assert process.stdout is not None
            for line in process.stdout:
                text = line.decode(errors="replace").strip()
                if text and not text.startswith("WARNING"):
                    tail.append(text)
                    on_line(text)
    finally:
        withdraw()
    token.check()
    if process.returncode != 0:
        errors = [line.removeprefix("ERROR: ") for line in tail if line.startswith("ERROR: ")]
        raise ToolError(errors[-1] if errors else (tail[-1] if tail else "pip failed"), tuple(tail))


def _check_name(name: str) -> None:
    """A name, not an option, an address or a path: pip would take all of those."""
    if not _NAME.fullmatch(name):
        raise InputError(f"{name!r} is not the name of a package")


def _name(package: importlib.metadata.Distribution) -> str:
    """As the package itself says, "" where what it says is damaged."""
    with contextlib.suppress(ValueError, LookupError):
        return _plain(package.metadata["Name"] or "")
    return ""


def _version(package: importlib.metadata.Distribution) -> str:
    with contextlib.suppress(ValueError, LookupError):
        return package.metadata["Version"] or "?"
    return "?"


def _plain(name: str) -> str:
    """As indexes compare names."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
