# SPDX-License-Identifier: GPL-3.0-or-later
"""How dialects ask: one request, sent once where it begins something, and its answer as JSON of whatever kind."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from ripgui.core.error import RemoteError
from ripgui.core.remote import Order
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.remote.answer import Record, record
from ripgui.remote.dialect import Speaker

if TYPE_CHECKING:
    from ripgui.web.http import Method

type Fields = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """path: below the site's address. query, form, document: what is asked, or sent as multipart/form-data or JSON.

    begins: it makes something, so that it is never sent a second time by itself.
    """

    method: "Method"
    path: str
    query: Fields | None = None
    form: Fields | None = None
    document: Fields | None = None
    begins: bool = False

    @property
    def target(self) -> str:
        """The path and what is asked, as it is sent: sorted by name."""
        if not self.query:
            return self.path
        return f"{self.path}?{urlencode(sorted((name, _plain(value)) for name, value in self.query.items()))}"

    @property
    def raw(self) -> bytes | None:
        """The document as it is sent. Half letters, which no encoding has, become question marks."""
        if self.document is None:
            return None
        return json.dumps(self.document, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer that is JSON. status: of HTTP, which not every system means something by."""

    who: str
    status: int
    value: object

    @property
    def record(self) -> Record:
        """Raises RemoteError where it is no object."""
        return record(self.who, self.value, "the answer")

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300


class Asker(Speaker):
    """A dialect that asks for JSON and gets some."""

    def _headers(self, request: Request) -> dict[str, str]:  # noqa: ARG002  what others sign
        return {}

    async def _ask(self, request: Request) -> Reply:
        """Raises BusyError where another try later may do, LostAnswerError where a beginning was sent and nothing
        that can be read came back, RemoteError for another answer that is no JSON.
        """
        from ripgui.web.answer import Body

        parts = [(name, _plain(value)) for name, value in (request.form or {}).items()]
        answer = await self._site.ask(
            request.method,
            request.target,
            body=Body(parts=parts, raw=request.raw),
            headers=self._headers(request),
            may_repeat=not request.begins,
        )
        try:
            value = await answer.data()
        except RemoteError as error:
            if not 400 <= answer.status < 500:
                raise
            raise self._refusal(f"({answer.status})", answer.words) from error
        return Reply(who=self.about.title, status=answer.status, value=value)

    def _refusal(self, what: str, words: str) -> RemoteError:
        """What is told of a call that did not work. words: the system's own."""
        clean = self._site.clean(words)
        return RemoteError(f"{self.about.title} refuses {what}: {clean or 'it does not say why'}", clean)


def is_same_address(told: str, url: str) -> bool:
    """Whether a system speaks of what it was told to fetch. A link's signature is another one each time."""
    if told == url:
        return True
    return "ignature=" in url and told.partition("?")[0] == url.partition("?")[0]


def left_out(who: str, order: Order) -> tuple[str, ...]:
    """What systems leave out that work as they think best, a sentence each."""
    spec = order.spec
    said = (
        (spec.script.strip() not in ("", SOURCE_SCRIPT.strip()), "runs no scripts: this task's is left out"),
        (bool(spec.range), "works on whole videos: the range is left out"),
        (bool(spec.treatment.zones), "knows no zones: they are left out"),
        (not spec.treatment.picture.is_as_scripted, "is not told the task's size, rate and logo"),
    )
    return tuple(f"{who} {what}." for is_said, what in said if is_said)


def _plain(value: object) -> str:
    """As forms and queries have it."""
    return str(value).lower() if isinstance(value, bool) else str(value)
