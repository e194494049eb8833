# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a download lands: beside its place under another name until it is whole, and known again by a later run."""

import json
import os
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from ripgui.core.durable import write_durably
from ripgui.core.error import DISK_FULL, DiskFullError, InputError, ToolError
from ripgui.core.saved import restored
from ripgui.media.file import check_whole

_LEFT_FREE_BYTES = 64 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Arriving:
    """What comes. tag: changes with the content, "" where nobody can tell. size_bytes: 0 where nobody can tell."""

    origin: str
    tag: str = ""
    size_bytes: int = 0


class Landing:
    """The unfinished file. Raises InputError, DiskFullError, ToolError."""

    def __init__(self, path: str, origin: str) -> None:
        folder, name = os.path.split(os.path.abspath(path))
        self.path = path
        self._part = os.path.join(folder, f".{name[:200]}.ripgui-part")
        self._note = f"{self._part}.json"
        self.origin = origin
        self._file: BinaryIO | None = None
        self.arriving = self._known()
        self.size_bytes = os.path.getsize(self._part) if self.arriving is not None else 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def begin(self, arriving: Arriving, *, start: int, most_bytes: int) -> None:
        """`arriving` comes from its byte `start` on, which is where this ends, or 0."""
        size = arriving.size_bytes
        if size > most_bytes:
            raise InputError(
                f"{os.path.basename(self.path)} has {_gib(size)}, more than the {_gib(most_bytes)} allowed"
            )
        folder = os.path.dirname(self._part)
        try:
            os.makedirs(folder, exist_ok=True)
            free = shutil.disk_usage(folder).free
            if size and free < size - start + _LEFT_FREE_BYTES:
                raise DiskFullError(f"{folder} has room for {_gib(free)}, and {_gib(size - start)} are to come")
            if self._file is None:
                self._file = open(self._part, "ab", buffering=0)  # noqa: SIM115  closed on leaving
            self._file.truncate(start)
            write_durably(Path(self._note), json.dumps(asdict(arriving)).encode())
        except OSError as error:
            raise self._failed(error) from error
        self.arriving, self.size_bytes = arriving, start

    def write(self, data: bytes) -> None:
        assert self._file is not None
        try:
            while data:
                written = self._file.write(data)
                self.size_bytes += written
                data = data[written:]
        except OSError as error:
            raise self._failed(error) from error

    def finish(self) -> None:
        """Gives the file its name, if it is whole."""
        assert self._file is not None
        assert self.arriving is not None
        told = self.arriving.size_bytes
        try:
            os.fsync(self._file.fileno())
            self._file.close()
            if told and told != self.size_bytes:
                self.drop()
                raise ToolError(f"the server announced {told} bytes and sent {self.size_bytes}")
            try:
                check_whole(self._part)
            except InputError as error:
                self.drop()
                reason = str(error).partition(" is incomplete: ")[2] or str(error)
                announced = f"the server announced and sent {self.size_bytes} bytes, but "
                raise InputError(f"what arrived is not the whole file: {announced}{reason}") from error
            if os.path.lexists(self.path):
                raise InputError(f"{self.path} appeared meanwhile; remove it, or choose another folder")
            os.rename(self._part, self.path)
            os.unlink(self._note)
        except OSError as error:
            raise self._failed(error) from error

    def drop(self) -> None:
        """What arrived is of no use."""
        for path in (self._part, self._note):
            if os.path.exists(path):
                os.unlink(path)

    def _known(self) -> Arriving | None:
        try:
            with open(self._note, encoding="utf-8") as file:
                left = restored(Arriving, file.read())
        except (OSError, ValueError):
            return None
        return left if left.origin == self.origin and left.tag and os.path.isfile(self._part) else None

    def _failed(self, error: OSError) -> InputError:
        folder = os.path.dirname(self._part)
        if error.errno in DISK_FULL:
            return DiskFullError(f"the disk of {folder} is full; what arrived stays, make room and go on")
        return InputError(f"{folder} cannot be written to: {error.strerror}")


def _gib(size_bytes: int) -> str:
    return f"{size_bytes / (1 << 30):.1f} GiB" if size_bytes >= 1 << 30 else f"{size_bytes / (1 << 20):.1f} MiB"
