# SPDX-License-Identifier: GPL-3.0-or-later
from collections.abc import Sequence

class settings:
    cache_directory: str

class InterpreterEnvironment: ...

class _Completion:
    name: str
    type: str
    description: str

class _Parameter:
    def to_string(self) -> str: ...

class _Signature:
    name: str
    index: int | None
    params: Sequence[_Parameter]

class Script:
    def __init__(self, code: str, *, path: str | None, environment: InterpreterEnvironment) -> None: ...
    def complete(self, line: int, column: int) -> Sequence[_Completion]: ...
    def get_signatures(self, line: int, column: int) -> Sequence[_Signature]: ...
