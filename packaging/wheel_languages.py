# SPDX-License-Identifier: GPL-3.0-or-later
"""Has the languages made before a wheel is packed, since the repository holds their texts alone."""

import subprocess
import sys
from typing import Any, override

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Languages(BuildHookInterface):  # type: ignore[type-arg]  # hatchling names no type for its settings
    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        subprocess.run([sys.executable, "-m", "translations", "compile"], cwd=f"{self.root}/packaging", check=True)
