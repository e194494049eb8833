# SPDX-License-Identifier: GPL-3.0-or-later
from typing import BinaryIO

class TTLibError(Exception): ...

class NameRecord:
    nameID: int
    def toUnicode(self) -> str: ...

class _NameTable:
    names: list[NameRecord]

class TTFont:
    def __init__(self, file: BinaryIO, *, lazy: bool = ...) -> None: ...
    def __getitem__(self, tag: str) -> _NameTable: ...

class TTCollection:
    fonts: list[TTFont]
    def __init__(self, file: BinaryIO) -> None: ...
