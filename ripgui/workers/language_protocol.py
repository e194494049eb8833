# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window asks of a language worker. Lines count from 1, columns are characters of the line."""

from dataclasses import dataclass

from ripgui.core.plugin import Plugin
from ripgui.core.search import Found, Query
from ripgui.workers.protocol import Method, NoParams


@dataclass(frozen=True, slots=True)
class Plugins:
    plugins: tuple[Plugin, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceParams:
    """A place in a script that lies at `path`, or "" where it lies nowhere."""

    text: str
    path: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Name:
    """A name that fits. kind: function, class, module, keyword, …; detail: in one line what it is."""

    name: str
    kind: str
    detail: str


@dataclass(frozen=True, slots=True)
class Names:
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """How something is called. current: which argument is being written, None where it has none such."""

    name: str
    parameters: tuple[str, ...]
    current: int | None


@dataclass(frozen=True, slots=True)
class Signatures:
    signatures: tuple[Signature, ...]


@dataclass(frozen=True, slots=True)
class CheckTextParams:
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong at characters start to stop of a line; the same where it is not known more closely."""

    line: int
    start: int
    stop: int
    message: str
    is_error: bool


@dataclass(frozen=True, slots=True)
class Problems:
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchParams:
    text: str
    query: Query


@dataclass(frozen=True, slots=True)
class Places:
    places: tuple[Found, ...]


PLUGINS = Method(name="plugins", params=NoParams, result=Plugins)
NAMES = Method(name="names", params=PlaceParams, result=Names)
SIGNATURES = Method(name="signatures", params=PlaceParams, result=Signatures)
PROBLEMS = Method(name="problems", params=CheckTextParams, result=Problems)
SEARCH = Method(name="search", params=SearchParams, result=Places)
