# SPDX-License-Identifier: GPL-3.0-or-later
"""What is shipped, and under which licences: as the build of a package collected it, or as packages say themselves."""

import contextlib
import importlib.metadata
from collections.abc import Iterator
from pathlib import Path

import msgspec

from ripgui.core.folders import resource_folder

_LICENCE_NAMES = ("license", "licence", "copying", "notice")
_LONGEST_NAME = 80
_MOST_CHARACTERS = 200_000


class Component(msgspec.Struct, frozen=True, kw_only=True):
    """licence: a name, "" where nobody says. texts: paths of what it says, whole or below the licences' folder."""

    name: str
    version: str = ""
    kind: str = "python"
    licence: str = ""
    home: str = ""
    texts: tuple[str, ...] = ()


class _List(msgspec.Struct):
    components: tuple[Component, ...]


def components() -> tuple[Component, ...]:
    """By name; for another thread. What cannot be read is passed over: nobody needs it to encode."""
    collected = _folder() / "licences.json"
    with contextlib.suppress(OSError, msgspec.MsgspecError):
        found = msgspec.json.decode(collected.read_bytes(), type=_List).components
        return tuple(sorted(found, key=lambda one: one.name.casefold()))
    made = {one.name.casefold(): one for one in _installed()}
    return tuple(made[name] for name in sorted(made))


def licence_text(component: Component) -> str:
    """What its licences say, "" where there is nothing to read; for another thread."""
    told = []
    for name in component.texts:
        with contextlib.suppress(OSError):
            told.append((_folder() / name).read_text(encoding="utf-8", errors="replace").strip("\n"))
    return "\n\n\n".join(told)[:_MOST_CHARACTERS]


def _folder() -> Path:
    return resource_folder() / "licences"


def _installed() -> Iterator[Component]:
    """The packages beside this one."""
    for package in importlib.metadata.distributions():
        about = package.metadata
        name = about.get("Name")
        if not name:
            continue
        texts = [
            str(package.locate_file(file))
            for file in package.files or ()
            if ".dist-info" in str(file) and file.name.lower().startswith(_LICENCE_NAMES)
        ]
        homes = [url.partition(",")[2].strip() for url in about.get_all("Project-URL") or ()]
        yield Component(
            name=name,
            version=about.get("Version") or "",
            licence=_licence(about),
            home=about.get("Home-page") or (homes[0] if homes else ""),
            texts=tuple(texts),
        )


def _licence(about: "importlib.metadata.PackageMetadata") -> str:
    """The newest way of saying it goes first; whole texts in its place are none."""
    said = about.get("License-Expression") or (about.get("License") or "").strip()
    if not said or len(said) > _LONGEST_NAME or "\n" in said:
        classes = [one for one in about.get_all("Classifier") or () if one.startswith("License :: ")]
        said = ", ".join(one.rpartition(" :: ")[2] for one in classes)
    return said if len(said) <= _LONGEST_NAME else ""
