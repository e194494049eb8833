# SPDX-License-Identifier: GPL-3.0-or-later
"""What a storage's refusal means, in one sentence that says what to do."""

import email.utils
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from ripgui.core.error import InputError, RipError, ToolError
from ripgui.core.storage import Storage
from ripgui.web.http import BusyError

_BUSY = frozenset({408, 429, 500, 502, 503, 504})
_SKEWED = frozenset({"RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture"})
_SKEWED_WORDS = "request time and the server's time"
"""Some servers give no code for it."""
_SKEW_MINUTES = 15
"""From how much on servers take it ill."""
_WRONG_REGION = frozenset(
    {
        "PermanentRedirect",
        "AuthorizationHeaderMalformed",
        "IllegalLocationConstraintException",
        "301",
        "TemporaryRedirect",
    }
)
_WRONG_ID = "the access key is not known there; it was mistyped, deleted or is of another account"
_EXPIRED = "the keys have expired; make new ones"
_FULL = "the storage is full"
_PLAIN = {
    "InvalidAccessKeyId": _WRONG_ID,
    "InvalidAccessKeyID": _WRONG_ID,
    "UnknownAccessKey": _WRONG_ID,
    "NotSignedUp": _WRONG_ID,
    "SignatureDoesNotMatch": "the secret key does not belong to the access key",
    "ExpiredToken": _EXPIRED,
    "TokenRefreshRequired": _EXPIRED,
    "InvalidToken": _EXPIRED,
    "QuotaExceeded": _FULL,
    "InsufficientStorage": _FULL,
    "StorageFull": _FULL,
    "XMinioStorageFull": _FULL,
    "507": _FULL,
}
_TRANSIENT = frozenset({"RequestTimeout", "BadDigest", "IncompleteBody", "OperationAborted"})
"""Refused with 400 or 409, yet another try may do."""


def refusal(storage: Storage, response: Mapping[str, Any], key: str = "") -> RipError:
    """What an answer of the server's that is none of success means."""
    told = response.get("Error", {})
    meta = response.get("ResponseMetadata", {})
    headers = meta.get("HTTPHeaders", {})
    code, status = str(told.get("Code", "")), int(meta.get("HTTPStatusCode", 0))
    said = " ".join(str(told.get("Message", "")).split())[:200]
    name = storage.name
    minutes = _skew_minutes(headers)
    is_late = status in (400, 401, 403) and abs(minutes) >= _SKEW_MINUTES
    if code in _SKEWED or _SKEWED_WORDS in said or is_late:
        return InputError(_wrong_clock(name, minutes))
    if code in _PLAIN:
        return InputError(f"{name}: {_PLAIN[code]}")
    if code == "NoSuchBucket":
        return InputError(f"{name}: there is no bucket {storage.bucket}")
    if code in _WRONG_REGION or (status in (301, 307) and not key):
        region = told.get("Region") or headers.get("x-amz-bucket-region")
        right = f"it is {region}" if region else "see where the bucket was made"
        return InputError(f"{name}: the bucket is not in the region {storage.region}: {right}")
    if code == "NoSuchKey" or (status == 404 and key):
        return InputError(f"{name}: there is nothing called {key}")
    if status in (412, 416):
        return InputError(f"{name}: {key} was changed meanwhile")
    if status in _BUSY or code in _TRANSIENT or code == "SlowDown":
        return BusyError(f"{name}: the server is busy or failed ({code or status}{f': {said}' if said else ''})")
    if status in (401, 403):
        what = f"{key} in {storage.bucket}" if key else f"the bucket {storage.bucket}"
        return InputError(
            f"{name}: the keys do not allow this for {what} ({code or status}{f': {said}' if said else ''})"
        )
    return ToolError(f"{name}: the server refused it with status {status} ({code}{f': {said}' if said else ''})")


def _wrong_clock(name: str, minutes: int) -> str:
    if minutes > 0:
        return f"{name}: this machine's clock is {minutes} minutes ahead; set it and try again"
    if minutes < 0:
        return f"{name}: this machine's clock is {-minutes} minutes behind; set it and try again"
    return f"{name}: this machine's clock is wrong; set it and try again"


def _skew_minutes(headers: Mapping[str, str]) -> int:
    """How far this machine's clock is ahead of the server's, 0 where the answer does not tell its time."""
    try:
        there = email.utils.parsedate_to_datetime(headers.get("date", ""))
    except (ValueError, OverflowError):
        return 0
    there = there if there.tzinfo is not None else there.replace(tzinfo=UTC)
    return round((datetime.now(UTC) - there).total_seconds() / 60)
