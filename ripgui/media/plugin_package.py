# SPDX-License-Identifier: GPL-3.0-or-later
"""Which package has a plugin or module that a script misses, and where packages of the application's own lie."""

import functools
import os
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from ripgui.core.folders import plugin_folder, resource_folder

# Of the core, and of a clip.
SAFE_MODE_VARIABLE = "RIPGUI_SAFE_MODE"
"""Where it is 1, nothing that was added is loaded: by this process and the workers that it starts."""
OFF_MARK = ".off"
"""A file of this name in a package's folder keeps it from being loaded."""

_MISSING_NAMESPACE = re.compile(r"(?:No attribute with the name|There is no attribute or namespace named) (\w+)")
_MISSING_MODULE = re.compile(r"No module named '(\w+)")
_NAMED = re.compile(r"(?:core\.|the module )(\w+) is missing: the package ([A-Za-z0-9_.-]+) has it")


@dataclass(frozen=True, slots=True)
class Lack:
    """name: of the plugin's namespace or the module. package: that has it."""

    name: str
    package: str


def explained(error: str) -> str:
    """What Python or VapourSynth said of a missing part, with the package that has it; other errors as they are."""
    namespaces, modules = _packages()
    found = _MISSING_NAMESPACE.search(error)
    if found is not None and found[1] in namespaces:
        return f"core.{found[1]} is missing: the package {namespaces[found[1]]} has it"
    found = _MISSING_MODULE.search(error)
    if found is not None and found[1] in modules:
        return f"the module {found[1]} is missing: the package {modules[found[1]]} has it"
    return error


def lack_of(error: str) -> Lack | None:
    """What an explained error says is missing. Names of files may stand in it: only what is known is believed."""
    namespaces, modules = _packages()
    known = {*namespaces.items(), *modules.items()}
    return next((Lack(*pair) for pair in _NAMED.findall(error) if pair in known), None)


def package_folders() -> list[Path]:
    """A folder for each installed package, as pip fills it; hidden ones are not ready yet, or no more."""
    folder = plugin_folder()
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))


def is_safe_mode() -> bool:
    return os.environ.get(SAFE_MODE_VARIABLE) == "1"


def loaded_folders() -> list[Path]:
    """Of the installed packages those that scripts find."""
    return [] if is_safe_mode() else [folder for folder in package_folders() if not (folder / OFF_MARK).exists()]


def native_folder(package: Path) -> Path:
    """Where a package keeps VapourSynth's plugins, if it has any."""
    return package / "vapoursynth" / "plugins"


@functools.cache
def _packages() -> tuple[dict[str, str], dict[str, str]]:
    known = tomllib.loads((resource_folder() / "packages.toml").read_text(encoding="utf-8"))
    return known["namespaces"], known["modules"]
