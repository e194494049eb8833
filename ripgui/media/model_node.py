# SPDX-License-Identifier: GPL-3.0-or-later
"""Says which model a script waits for while it is loaded: some runtimes compile it first for the card it runs on."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ripgui.media.script import VapourSynthPlugin


class ModelOpener:
    """Stands for a plugin that runs models in a script, and is no different but for being heard."""

    def __init__(self, plugin: "VapourSynthPlugin") -> None:
        self._plugin = plugin

    def __getattr__(self, name: str) -> object:
        return getattr(self._plugin, name)

    def __dir__(self) -> list[str]:
        return dir(self._plugin)

    def Model(self, *args: object, **kwargs: object) -> object:  # noqa: N802  it is called so there
        path = kwargs.get("network_path", kwargs.get("engine_path", args[1] if len(args) > 1 else ""))
        _tell(f"loading {os.path.basename(path)}" if isinstance(path, str) and path else "loading a model")
        try:
            return self._plugin.Model(*args, **kwargs)
        finally:
            _tell("")


def tell_of_models(tell: Callable[[str], None]) -> None:
    """tell: is told what the next script waits for, and "" when it goes on."""
    global _tell  # noqa: PLW0603  as the core is, which scripts call
    _tell = tell


def _nobody(_: str) -> None:
    """Listens at first."""


_tell: Callable[[str], None] = _nobody
