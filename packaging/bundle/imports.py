# SPDX-License-Identifier: GPL-3.0-or-later
"""Which modules the application imports, at its start or late, and whether a bundle has them all."""

import ast
import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from bundle.place import ROOT, Bundle, run

_IMPORT_ALL = """
import importlib, pkgutil, sys
import ripgui
own = [each.name for each in pkgutil.walk_packages(ripgui.__path__, "ripgui.")]
absent = []
for name in [*own, *sys.argv[1:]]:
    try:
        importlib.import_module(name)
    except ImportError as error:
        absent.append(f"{name}: {error}")
sys.exit("\\n".join(absent) or None)
"""


def check_imports(bundle: Bundle) -> None:
    """Imports there each module of the application and each that these name. Ends the build where one is not there."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run([bundle.python, "-I", "-B", "-c", _IMPORT_ALL, "pip", *sorted(imported(ROOT / "ripgui"))], env=environment)


def imported(folder: Path) -> set[str]:
    """Modules of others that the sources name anywhere and this Python has: some are another platform's."""
    names = {name for path in folder.rglob("*.py") for name in _named(path)}
    return {name for name in names if _is_here(name)}


def _named(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                found = [each.name for each in names]
            case ast.ImportFrom(module=str(module), names=names):
                found = [module, *(f"{module}.{each.name}" for each in names)]
            case _:
                continue
        # What is Python's own comes whole, and in part cannot be imported on every platform.
        yield from (name for name in found if name.partition(".")[0] not in {"ripgui", *sys.stdlib_module_names})


def _is_here(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:  # the name of something within a module
        return False
