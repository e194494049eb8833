# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects the licences of everything that a package ships: a folder of texts, and a list that the About box shows.

Python packages tell theirs in their metadata. For Python itself and for the system's libraries that come along the
texts come from where they were installed. What lies inside wheels without a word stands in native_licences.toml.
"""

import json
import re
import shutil
import sys
import sysconfig
import tomllib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Literal

from bundle.elf import Need
from bundle.place import ROOT, run

type Kind = Literal["application", "python", "runtime", "library", "program"]

LISTED = "licences.json"
_TEXT_NAME = re.compile(r"(?:licen[cs]es?|copying|notice|copyright)(?:[.\-_].*)?", re.IGNORECASE)
# Of Linux, macOS and Windows, with the versions and sums that those who pack wheels put behind names.
_SHARED = re.compile(
    r"(?P<name>lib[A-Za-z0-9+_]+?(?:-(?:shape|shm|xfixes))?)(?:-[0-9a-f]{8})?(?:[-.][0-9.]+)?\.(?:so[0-9.]*|dylib)"
    r"|(?P<framework>Qt[A-Za-z0-9]+)\.framework"
    r"|(?P<dll>[A-Za-z0-9+_]+?)(?:-[0-9]+)?(?:-[0-9a-f]{32})?\.dll"
)
_NATIVE = ("*.libs/*", "*.dylibs/*", "*/.dylibs/*", "PySide6/*.dll", "PySide6/Qt/lib/*")
# The wheel of the same that Windows gets tells of them.
_OF_MICROSOFT = re.compile(r"(?:msvcp|vcruntime|concrt|vcamp|vccorlib|vcomp)140\w*")
_CLASSIFIER = "License :: OSI Approved :: "
# Ours, and those of others.
_LONG = {"GPL-3.0": ROOT / "LICENSE"} | {path.stem: path for path in (ROOT / "packaging/licence_texts").glob("*.txt")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One thing that is shipped. licence: an SPDX expression or the author's own words, "" where nobody says."""

    name: str
    version: str
    kind: Kind
    licence: str
    home: str
    texts: tuple[str, ...]


class _Shelf:
    """The folder of texts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)

    def keep(self, name: str, files: Iterable[Path]) -> tuple[str, ...]:
        return tuple(self.write(name, path.name, path.read_text(encoding="utf-8", errors="replace")) for path in files)

    def write(self, name: str, title: str, text: str) -> str:
        home = self.folder / re.sub(r"[^A-Za-z0-9._-]+", "-", name)
        home.mkdir(exist_ok=True)
        stem = title if title.endswith(".txt") else f"{title}.txt"
        target = home / stem
        number = 2
        while target.exists() and target.read_text(encoding="utf-8") != text:
            target = home / f"{number}-{stem}"
            number += 1
        target.write_text(text, encoding="utf-8")
        return target.relative_to(self.folder).as_posix()

    def standard(self, name: str, expression: str, holder: str, short: dict[str, str]) -> tuple[str, ...]:
        """The texts that an SPDX expression names. Ends the build where there is none of them."""
        found = []
        for word in re.findall(r"[A-Za-z0-9.+-]+", expression):
            plain = re.sub(r"-(?:only|or-later)$", "", word)
            if plain in short:
                found.append(self.write(name, word, f"Copyright (c) {holder}\n{short[plain]}"))
            elif plain in _LONG:
                found.append(self.write(name, word, _LONG[plain].read_text(encoding="utf-8")))
        if not found:
            raise SystemExit(f"there is no text of the licence of {name}: {expression!r}")
        return tuple(found)


def collect(library: Path, packages: Path, folder: Path) -> None:
    """Writes texts and list of what is shipped. library: Python's own, packages: all others."""
    known = tomllib.loads((ROOT / "packaging/native_licences.toml").read_text(encoding="utf-8"))
    shelf = _Shelf(folder)
    own = [path for place in (library, Path(sys.base_prefix)) if (path := place / "LICENSE.txt").exists()]
    if not own:
        raise SystemExit(f"there is no LICENSE.txt of Python in {library} or {sys.base_prefix}")
    python = Component(
        name="Python",
        version=sys.version.split()[0],
        kind="runtime",
        licence="PSF-2.0",
        home="https://www.python.org",
        texts=shelf.keep("Python", own[:1]),
    )
    found = [each for each in distributions(path=[str(packages)]) if _is_there(each)]
    components = [python, *(_packaged(shelf, each, known["texts"]) for each in found)]
    components += _natives(packages, shelf, known["native"], known["texts"])
    _write(folder, components)


def add_system(folder: Path, brought: Iterable[Need]) -> None:
    """Adds the system's libraries that were brought along, with what Debian says of them."""
    shelf = _Shelf(folder.with_name("system-licences"))
    packages: dict[str, list[str]] = {}
    for need in brought:
        packages.setdefault(package_of(need.path), []).append(need.name)
    for package in sorted(packages):
        text = Path("/usr/share/doc", package.partition(":")[0], "copyright")
        shelf.keep(package.partition(":")[0], [text])
    listed = json.loads((folder / LISTED).read_text(encoding="utf-8"))["components"]
    components = [Component(**(each | {"texts": tuple(each["texts"])})) for each in listed]
    for package, names in packages.items():
        name = package.partition(":")[0]
        version = run(["dpkg-query", "-W", "-f", "${Version}", package])
        texts = [f"{name}/{path.name}" for path in sorted((shelf.folder / name).iterdir())]
        home = f"https://tracker.debian.org/pkg/{run(['dpkg-query', '-W', '-f', '${source:Package}', package])}"
        label = f"{name} ({', '.join(sorted(names))})"
        components.append(
            Component(name=label, version=version, kind="library", licence="", home=home, texts=tuple(texts))
        )
    shutil.copytree(shelf.folder, folder, dirs_exist_ok=True)
    shutil.rmtree(shelf.folder)
    _write(folder, components)


@cache
def package_of(library: Path) -> str:
    """The Debian package that installed a file, whichever of its two names it was recorded under."""
    real = library.resolve()
    names = [real, library, Path("/usr", *real.parts[1:]), Path("/", *real.parts[2:])]
    for name in names:
        try:
            return run(["dpkg-query", "-S", name]).partition(": ")[0].partition(", ")[0]
        except SystemExit:
            continue
    raise SystemExit(f"no Debian package has {library}")


def _packaged(shelf: _Shelf, package: Distribution, short: dict[str, str]) -> Component:
    told = package.metadata
    name = told["Name"]
    said = (
        told.get("License-Expression") or _short(told.get("License")) or _classified(told.get_all("Classifier") or [])
    )
    files = [Path(str(package.locate_file(file))) for file in package.files or [] if _is_text(file.parts)]
    texts = shelf.keep(name, sorted({file for file in files if file.is_file()}))
    if not texts:
        holder = told.get("Author") or told.get("Author-email") or f"the authors of {name}"
        texts = shelf.standard(name, _spdx(said), holder, short)
    home = told.get("Home-page") or next(
        (line.partition(", ")[2] for line in told.get_all("Project-URL") or []), f"https://pypi.org/project/{name}/"
    )
    kind: Kind = "application" if name == "ripgui" else "python"
    return Component(name=name, version=package.version, kind=kind, licence=said, home=home, texts=texts)


def _is_there(package: Distribution) -> bool:
    """Of some only the description is left."""
    return any(
        Path(str(package.locate_file(file))).is_file()
        for file in package.files or []
        if ".dist-info" not in file.parts[0]
    )


def _is_text(parts: tuple[str, ...]) -> bool:
    """A licence in what describes the package, and not in what it consists of."""
    return (
        ".dist-info" in parts[0]
        and (
            _TEXT_NAME.fullmatch(parts[-1]) is not None
            or (len(parts) > 2 and parts[1] in ("licenses", "license_files"))
        )
        and not parts[-1].endswith((".py", ".pyc"))
    )


def _short(text: str | None) -> str:
    """Some put the whole text where its name belongs."""
    return text.strip() if text and "\n" not in text.strip() and len(text) < 80 and text != "UNKNOWN" else ""


def _classified(classifiers: Iterable[str]) -> str:
    return " OR ".join(line.removeprefix(_CLASSIFIER) for line in classifiers if line.startswith(_CLASSIFIER))


def _spdx(said: str) -> str:
    """The usual words as SPDX has them."""
    for pattern, name in (
        (r"LGPLv?3|LGPL-3", "LGPL-3.0-only"),
        (r"\bMIT\b", "MIT"),
        (r"Apache", "Apache-2.0"),
        (r"BSD.*3|3-Clause|New BSD|\bBSD\b", "BSD-3-Clause"),
    ):
        if re.search(pattern, said):
            return name
    return said


def _natives(packages: Path, shelf: _Shelf, known: list[dict[str, str]], short: dict[str, str]) -> list[Component]:
    """Libraries that wheels carry beside their own, and ffmpeg."""
    names = {"ffmpeg"} | {
        match["name"] or match["framework"] or match["dll"]
        for pattern in _NATIVE
        for path in packages.glob(pattern)
        if (match := _SHARED.fullmatch(path.name))
    }
    found: dict[str, Component] = {}
    for name in sorted(name for name in names if not _OF_MICROSOFT.fullmatch(name)):
        entry = next((each for each in known if re.fullmatch(each["pattern"], name)), None)
        if entry is None:
            raise SystemExit(f"packaging/native_licences.toml does not know {name}")
        title = entry["name"]
        if title not in found:
            texts = shelf.standard(title, entry["licence"], entry["holder"], short)
            kind: Kind = "program" if name == "ffmpeg" else "library"
            found[title] = Component(
                name=title, version="", kind=kind, licence=entry["licence"], home=entry["home"], texts=texts
            )
    return list(found.values())


def _write(folder: Path, components: Iterable[Component]) -> None:
    rows = [asdict(each) for each in sorted(components, key=lambda each: each.name.lower())]
    (folder / LISTED).write_text(
        json.dumps({"components": rows}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    # Of the Python that runs this.
    installed = Path(sysconfig.get_path("purelib"))
    collect(Path(sysconfig.get_path("stdlib")), installed, installed / "ripgui" / "_resources" / "licences")
