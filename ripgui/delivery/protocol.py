# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of the delivery worker; see `workers.protocol`. Keys travel through its pipe alone."""

from dataclasses import dataclass, field

from ripgui.core.storage import Collision, Storage
from ripgui.delivery.fetch import MOST_BYTES
from ripgui.delivery.s3 import Entry
from ripgui.delivery.secret import Keys
from ripgui.delivery.upload import Sent
from ripgui.web.answer import Way
from ripgui.workers.protocol import Lines, Method


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A storage, and what opens it."""

    storage: Storage
    keys: Keys


@dataclass(frozen=True, slots=True, kw_only=True)
class SendParams:
    """path: a file; first: where it is a folder, the file in it that makes the others seen. key: whole."""

    account: Account
    path: str
    first: str = ""
    key: str
    collision: Collision = Collision.RENAME


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchParams:
    """url: in the web, or key: whole, in the account's storage. way, is_signed: see `fetch.fetch_url`."""

    path: str
    url: str = ""
    way: Way = field(default_factory=Way)
    is_signed: bool = False
    account: Account | None = None
    key: str = ""
    most_bytes: int = MOST_BYTES


@dataclass(frozen=True, slots=True, kw_only=True)
class LookParams:
    """prefix: whole; what lies below the next slash is one entry. most: entries that are brought."""

    account: Account
    prefix: str = ""
    deep: bool = False
    most: int = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """has_more: there are others that were not brought."""

    entries: tuple[Entry, ...]
    has_more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyParams:
    """life_s: of a link."""

    account: Account
    key: str
    life_s: int = 0


SEND = Method(name="send", params=SendParams, result=Sent)
FETCH = Method(name="fetch", params=FetchParams, result=Lines)
LOOK = Method(name="look", params=LookParams, result=Entries)
DELETE = Method(name="delete", params=KeyParams, result=Lines)
LINK = Method(name="link", params=KeyParams, result=Lines)
TRY = Method(name="try", params=Account, result=Lines)
FORGET = Method(name="forget", params=Account, result=Lines)
