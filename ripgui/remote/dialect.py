# SPDX-License-Identifier: GPL-3.0-or-later
"""What every remote system is to us: what it can do, and how it is asked. A new one is a module here and a line in
`remote.registry`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, Protocol

from ripgui.core.endpoint import Endpoint, EndpointKind
from ripgui.core.error import InputError
from ripgui.core.remote import Handle, Order, RemoteRow, RemoteStatus

if TYPE_CHECKING:
    from ripgui.web.http import Site

type FieldKind = Literal["text", "integer", "number", "boolean", "choice", "json", "time", "secret"]
type Credential = Literal["token", "access_key", "secret_key"]


class Capability(StrEnum):
    """What a system offers. A capability that is not declared is never asked for."""

    UPLOAD = "upload"
    FOLLOW = "follow"
    FIND = "find"
    CLIPS = "clips"
    RETRY_CLIP = "retry a clip"
    RETRY_MERGE = "retry the merge"
    LIST = "list"
    DELETE = "delete"
    DELETE_MANY = "delete several"
    FETCH = "fetch"
    STORAGES = "storages"
    TEMPLATES = "templates"
    STATISTICS = "statistics"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A value that is asked of the user, under the document's own name. default: "" where the system has its own.

    lowest, highest: of numbers.
    """

    name: str
    help: str
    kind: FieldKind = "text"
    default: str = ""
    choices: tuple[str, ...] = ()
    is_required: bool = False
    lowest: float | None = None
    highest: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call of the document, by its own name. changes: something at the server. is_paid: each costs money."""

    name: str
    help: str
    fields: tuple[Field, ...] = ()
    changes: bool = False
    is_paid: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """A kind of system. url: where it usually is, "" where everybody has their own. is_url_fed: it fetches sources
    from an address. settings: options of the endpoint; options: of each task. silences: what its document does not
    offer, a sentence each. price: what a submission costs, to be confirmed, "" for nothing.
    """

    kind: EndpointKind
    title: str
    url: str = ""
    credentials: tuple[Credential, ...] = ()
    is_url_fed: bool = False
    capabilities: frozenset[Capability] = field(default_factory=frozenset)
    settings: tuple[Field, ...] = ()
    options: tuple[Field, ...] = ()
    calls: tuple[Call, ...] = ()
    silences: tuple[str, ...] = ()
    price: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """The way to a system: its endpoint, what opens it, and the session with its site."""

    endpoint: Endpoint
    site: "Site"
    secrets: Mapping[Credential, str] = field(default_factory=dict, repr=False)

    def setting(self, name: str, default: str = "") -> str:
        return dict(self.endpoint.options).get(name, default)


type OnProgress = Callable[[int, int], None]
"""Bytes that are sent, of all."""


class Dialect(Protocol):
    """One system's way of speaking. Calls raise RemoteError where it refuses, BusyError where it cannot be reached or
    is overloaded and another try later may do, LostAnswerError where a submission may have arrived all the same.

    Only what `about` declares is called; whoever does not offer a call inherits its refusal from `Speaker`.
    """

    about: About

    def __init__(self, connection: Connection) -> None: ...

    def check(self, order: Order) -> tuple[str, ...]:
        """What should be known before it is sent, a sentence each. Asks nobody. Raises InputError for what would be
        refused, and says how it is mended.
        """

    async def test(self) -> str:
        """Asks something that changes nothing; says what answered."""

    async def upload(self, order: Order, on_progress: OnProgress) -> None: ...

    async def submit(self, order: Order) -> Handle: ...

    async def find(self, order: Order) -> Handle | None:
        """The task that an order became, None where it did not arrive. Asked before anything is sent again."""

    async def status(self, handle: Handle) -> RemoteStatus: ...

    async def tasks(self) -> Sequence[RemoteRow]:
        """What the system lists, newest first, others' tasks included."""

    async def delete(self, handles: Sequence[Handle]) -> None: ...

    async def retry_clip(self, handle: Handle, index: int, order: Order) -> None: ...

    async def retry_merge(self, handle: Handle) -> None: ...

    async def call(self, name: str, values: Mapping[str, str]) -> object:
        """A call of the document with its own field names; the answer's data. Raises InputError for values that do not
        fit and calls that are not its own.
        """


class Speaker:
    """What dialects have in common: refusing what a system does not offer, reading what the user wrote."""

    about: About

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._site = connection.site

    def check(self, order: Order) -> tuple[str, ...]:
        read_options(self.about.options, dict(order.options))
        return ()

    async def upload(self, order: Order, on_progress: OnProgress) -> None:  # noqa: ARG002  the interface's names
        raise self._cannot("be sent files")

    async def find(self, order: Order) -> Handle | None:  # noqa: ARG002  the interface's names
        raise self._cannot("be asked for a task by its source")

    async def status(self, handle: Handle) -> RemoteStatus:  # noqa: ARG002  the interface's names
        raise self._cannot("tell how far a task is")

    async def tasks(self) -> Sequence[RemoteRow]:
        raise self._cannot("list its tasks")

    async def delete(self, handles: Sequence[Handle]) -> None:  # noqa: ARG002  the interface's names
        raise self._cannot("delete tasks")

    async def retry_clip(self, handle: Handle, index: int, order: Order) -> None:  # noqa: ARG002  the interface's names
        raise self._cannot("encode one clip again")

    async def retry_merge(self, handle: Handle) -> None:  # noqa: ARG002  the interface's names
        raise self._cannot("merge again")

    def called(self, name: str, values: Mapping[str, str]) -> dict[str, object]:
        """The values of a call as JSON has them. Raises InputError."""
        for call in self.about.calls:
            if call.name == name:
                return read_options(call.fields, values)
        known = ", ".join(call.name for call in self.about.calls)
        raise InputError(f"{self.about.title} has no call {name!r}; there is {known}")

    def _cannot(self, what: str) -> InputError:
        return InputError(f"{self.about.title} cannot {what}: its document has no call for that")


def read_options(fields: Sequence[Field], values: Mapping[str, str]) -> dict[str, object]:
    """Values as JSON has them: what was said, and defaults where there are any. Raises InputError naming the field."""
    known = {field.name: field for field in fields}
    for name in values:
        if name not in known:
            if not known:
                raise InputError(f"there is no {name!r} here, nor any other option")
            raise InputError(f"there is no {name!r} here; there is {', '.join(known)}")
    read = {}
    for name, field_ in known.items():
        text = values.get(name, "") or field_.default
        if text:
            read[name] = read_value(field_, text)
        elif field_.is_required:
            raise InputError(f"{name} is missing: {field_.help}")
    return read


def read_value(field_: Field, text: str) -> object:
    """What a text means for a field. Raises InputError naming it."""
    match field_.kind:
        case "integer" | "number":
            return _number(field_, text)
        case "boolean":
            if text.lower() not in ("true", "false"):
                raise InputError(f"{field_.name} is true or false, not {text!r}")
            return text.lower() == "true"
        case "choice":
            if text not in field_.choices:
                raise InputError(f"{field_.name} is one of {', '.join(field_.choices)}, not {text!r}")
            return text
        case "json":
            import json

            try:
                return json.loads(text)
            except (ValueError, RecursionError) as error:
                raise InputError(f"{field_.name} is JSON, and {text[:60]!r} is none: {error}") from error
        case _:
            return text


def _number(field_: Field, text: str) -> int | float:
    try:
        value = int(text) if field_.kind == "integer" else float(text)
    except ValueError as error:
        raise InputError(f"{field_.name} is a number, not {text!r}") from error
    low, high = field_.lowest, field_.highest
    if (low is not None and not value >= low) or (high is not None and not value <= high):
        if high is None:
            raise InputError(f"{field_.name} is at least {low:g}, not {text}")
        if low is None:
            raise InputError(f"{field_.name} is at most {high:g}, not {text}")
        raise InputError(f"{field_.name} goes from {low:g} to {high:g}, not {text}")
    return value
