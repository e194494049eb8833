# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether there is a newer RipGUI. Asked only where the user wants it, once a day, and nothing but told."""

import json
import re
import time
import tomllib
from dataclasses import dataclass
from urllib.parse import urlsplit

from ripgui import __version__
from ripgui.core.durable import write_durably
from ripgui.core.error import InputError, RemoteError
from ripgui.core.folders import cache_folder, resource_folder
from ripgui.web.answer import Access
from ripgui.web.http import Patience, open_site

_PAUSE_S = 24 * 3600
_TIMEOUT_S = 15.0
_MOST_BYTES = 1 << 20
_NUMBERS = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """version: without a v before it. page: where people read of it, "" where it says no address."""

    version: str
    page: str

    @property
    def is_newer(self) -> bool:
        return _key(self.version) > _key(__version__)


def release_address() -> str:
    """What is asked, "" where whoever publishes this RipGUI named none: then there is nothing to switch on.

    It answers as GitHub does for a repository's latest release.
    """
    with (resource_folder() / "publisher.toml").open("rb") as file:
        return str(tomllib.load(file)["releases"])


def is_due() -> bool:
    """Whether nobody asked for a day. A clock that was set back does not keep it from being asked again."""
    return not 0 <= time.time() - _asked_at() < _PAUSE_S


async def ask_release() -> Release:
    """The newest release there is. Sent is nothing but what every request says: which address, and by which RipGUI.

    Raises InputError where nobody can be asked, ToolError where nobody answers, RemoteError for what is no answer.
    """
    address = release_address()
    if not address:
        raise InputError("this RipGUI was not told where to look for updates")
    _remember()
    parts = urlsplit(address)
    path = f"{parts.path}?{parts.query}" if parts.query else parts.path
    patience = Patience(timeout_s=_TIMEOUT_S, tries=1)
    async with open_site(f"{parts.scheme}://{parts.netloc}", patience, Access(most_bytes=_MOST_BYTES)) as site:
        answer = await site.ask("GET", path)
    if not answer.is_success:
        raise RemoteError(f"{parts.hostname} answered {answer.status}")
    return read_release(answer.text, str(parts.hostname))


def read_release(text: str, host: str) -> Release:
    """What an answer names: a page of the site that was asked, or of the one that it is the API of, and no other.

    Raises RemoteError for what is no answer.
    """
    try:
        said = json.loads(text)
        version, page = said["tag_name"], said.get("html_url", "")
        is_page = isinstance(page, str) and page.isprintable() and _is_of(page, host)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise RemoteError(f"{host} does not say which release is the newest") from error
    if not isinstance(version, str) or not version.isprintable() or not _key(version):
        raise RemoteError(f"{host} does not say which release is the newest")
    return Release(version=version.removeprefix("v").strip()[:40], page=page if is_page else "")


def _is_of(page: str, host: str) -> bool:
    parts = urlsplit(page)
    return page == page.strip() and parts.scheme == "https" and parts.hostname in (host, host.removeprefix("api."))


def _key(version: str) -> tuple[int, ...]:
    """0.9.0 comes before 0.10, and 1.0 is 1.0.0; what stands behind a - or a + does not count."""
    numbers = tuple(int(number) for number in _NUMBERS.findall(re.split(r"[-+]", version, maxsplit=1)[0]))
    while numbers and numbers[-1] == 0 and len(numbers) > 1:
        numbers = numbers[:-1]
    return numbers


def _asked_at() -> float:
    try:
        return float((cache_folder() / "update-asked").read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0.0


def _remember() -> None:
    """Before it is asked: where that ends badly, it is not asked again and again."""
    path = cache_folder() / "update-asked"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_durably(path, str(time.time()).encode())
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}") from error
