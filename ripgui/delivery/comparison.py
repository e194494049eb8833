# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends a set of pictures to a site that compares them, in the manner of slow.pics.

The site hands out a token as a cookie with its page, wants it back as a header, gives every picture of a new comparison
a number, and takes each picture under its number.
"""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ripgui.core.error import InputError, ToolError
from ripgui.web.answer import Answer
from ripgui.web.http import DEFAULT_PATIENCE, FilePart, Patience, Site, open_site

_PAGE = "comparison"
_TOKEN = "XSRF-TOKEN"  # noqa: S105 - the name of a cookie
_AT_A_TIME = 3
_COMPLETE = "IMAGE_IS_COMPLETE"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPicture:
    """A picture of a set. column: what it shows, such as "Source"."""

    column: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRow:
    """The pictures of one position."""

    name: str
    pictures: tuple[SetPicture, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What is sent. remove_after_days: 0 keeps it."""

    title: str
    rows: tuple[SetRow, ...]
    is_public: bool = False
    remove_after_days: int = 0


class _Created(BaseModel):
    """The site's answer to a new comparison. images: the number of each picture, row by row."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    collection: str = Field(alias="collectionUuid")
    key: str
    images: list[list[str]]


async def upload(
    comparison: Comparison,
    site_url: str,
    *,
    patience: Patience = DEFAULT_PATIENCE,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> str:
    """The link under which the comparison can be seen. Raises InputError, ToolError.

    A picture that the site has already counts as sent. A cancelled task ends at once; what was sent stays there.
    """
    widths = {len(row.pictures) for row in comparison.rows}
    if widths in (set(), {0}) or len(widths) > 1:
        raise InputError("a comparison needs rows with the same number of pictures")
    base = site_url.rstrip("/") + "/"
    browser = str(uuid4())
    async with open_site(base, patience) as site:
        headers = await _entered(site, base)
        made = await _create(site, comparison, browser, headers)
        total = sum(len(row.pictures) for row in comparison.rows)
        done = 0
        turns = asyncio.Semaphore(_AT_A_TIME)

        async def send(picture: SetPicture, number: str) -> None:
            nonlocal done
            async with turns:
                data = await asyncio.to_thread(_bytes_of, picture.path)
                file = FilePart(field="file", name=Path(picture.path).name, data=data, media_type="image/png")
                fields = [("collectionUuid", made.collection), ("imageUuid", number), ("browserId", browser)]
                answer = await site.post_form(f"upload/image/{number}", fields, file=file, headers=headers)
                if not answer.is_success and answer.headers.get("X-Error-Message") != _COMPLETE:
                    raise _refused("a picture", answer)
            done += 1
            on_progress(done, total)

        on_progress(0, total)
        await _all(
            [
                send(picture, number)
                for row, numbers in zip(comparison.rows, made.images, strict=True)
                for picture, number in zip(row.pictures, numbers, strict=True)
            ]
        )
    return f"{base}c/{made.key}"


async def _all(sends: Sequence[Coroutine[object, object, None]]) -> None:
    """The first that fails ends the others, and is told as itself."""
    tasks = [asyncio.create_task(send) for send in sends]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _entered(site: Site, base: str) -> dict[str, str]:
    """What every call must carry from then on."""
    page = await site.get(_PAGE)
    if not page.is_success:
        raise _refused("the first look at it", page)
    token = site.cookie(_TOKEN)
    if token is None:
        raise ToolError(f"{base} gave no token: it is not a site in the manner of slow.pics, or blocks programs")
    origin = base.rstrip("/")
    return {"X-XSRF-TOKEN": unquote(token), "Origin": origin, "Referer": f"{base}{_PAGE}"}


async def _create(site: Site, comparison: Comparison, browser: str, headers: dict[str, str]) -> _Created:
    fields = [
        ("collectionName", comparison.title),
        ("hentai", "false"),
        ("optimizeImages", "true"),
        ("browserId", browser),
        ("public", "true" if comparison.is_public else "false"),
    ]
    if comparison.remove_after_days:
        fields.append(("removeAfter", str(comparison.remove_after_days)))
    for place, row in enumerate(comparison.rows):
        fields.append((f"comparisons[{place}].name", row.name))
        fields += [
            (f"comparisons[{place}].imageNames[{column}]", picture.column)
            for column, picture in enumerate(row.pictures)
        ]
    answer = await site.post_form("upload/comparison", fields, headers=headers)
    if not answer.is_success:
        raise _refused("the comparison", answer)
    try:
        made = _Created.model_validate(answer.json())
    except ValidationError as error:
        raise ToolError(f"the site's answer is not that of a site like slow.pics: {answer.text[:200]!r}") from error
    if [len(numbers) for numbers in made.images] != [len(row.pictures) for row in comparison.rows]:
        raise ToolError("the site made room for another number of pictures than there are")
    return made


def _bytes_of(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error


def _refused(what: str, answer: Answer) -> ToolError:
    reason = answer.headers.get("X-Error-Message") or " ".join(answer.text.split())[:200]
    return ToolError(f"the site refused {what} with status {answer.status}: {reason or 'without a reason'}")
