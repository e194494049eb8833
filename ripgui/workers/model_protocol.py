# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said to and by the worker that tries models, in the form of protocol.py."""

from dataclasses import dataclass

from ripgui.core.model import ModelReport, Runtime
from ripgui.workers.protocol import Method


@dataclass(frozen=True, slots=True, kw_only=True)
class TryParams:
    path: str
    runtime: Runtime


TRY = Method(name="try", params=TryParams, result=ModelReport)
