# SPDX-License-Identifier: GPL-3.0-or-later
"""What refusals of S3 servers are told as."""

import contextlib
import email.utils
import time
from datetime import timedelta

import botocore.auth
import pytest

from ripgui.core.error import InputError, ToolError
from ripgui.core.storage import Storage
from ripgui.delivery.s3 import Bucket
from ripgui.delivery.s3_error import refusal
from ripgui.web.http import BusyError
from tests.s3 import KEYS

FILMS = Storage(name="films", bucket="bucket", endpoint="http://nas", region="eu-west-1")


@pytest.mark.parametrize(
    ("code", "status", "kind", "told"),
    [
        ("InvalidAccessKeyId", 403, InputError, "access key is not known"),
        ("SignatureDoesNotMatch", 403, InputError, "secret key does not belong"),
        ("ExpiredToken", 400, InputError, "have expired"),
        ("NoSuchBucket", 404, InputError, "no bucket bucket"),
        ("PermanentRedirect", 301, InputError, "not in the region eu-west-1: it is eu-central-1"),
        ("AuthorizationHeaderMalformed", 400, InputError, "it is eu-central-1"),
        ("AccessDenied", 403, InputError, "do not allow this for a.mkv in bucket"),
        ("QuotaExceeded", 403, InputError, "is full"),
        ("NoSuchKey", 404, InputError, "nothing called a.mkv"),
        ("PreconditionFailed", 412, InputError, "changed meanwhile"),
        ("SlowDown", 503, BusyError, "busy"),
        ("InternalError", 500, BusyError, "failed"),
        ("BadDigest", 400, BusyError, "BadDigest"),
        ("NotImplemented", 501, ToolError, "status 501"),
    ],
)
def test_a_refusal_says_what_to_do(code: str, status: int, kind: type[Exception], told: str) -> None:
    answer = {
        "Error": {"Code": code, "Message": "as asked"},
        "ResponseMetadata": {"HTTPStatusCode": status, "HTTPHeaders": {"x-amz-bucket-region": "eu-central-1"}},
    }
    error = refusal(FILMS, answer, "a.mkv")
    assert type(error) is kind
    assert told in str(error)
    assert "\n" not in str(error)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        ({"Code": "RequestTimeTooSkewed"}, 403),
        ({"Code": "403", "Message": "Forbidden"}, 403),  # to a call whose answer has no body
    ],
)
def test_a_wrong_clock_is_told_by_how_much(error: dict[str, str], status: int) -> None:
    date = email.utils.formatdate(time.time() - 3600, usegmt=True)
    answer = {"Error": error, "ResponseMetadata": {"HTTPStatusCode": status, "HTTPHeaders": {"date": date}}}
    assert "clock is 60 minutes ahead" in str(refusal(FILMS, answer))


def test_a_server_that_has_no_code_for_a_wrong_clock_is_understood(
    box: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = vars(botocore.auth)["get_current_datetime"]
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda *_, **__: now() - timedelta(hours=2))
    with contextlib.closing(Bucket(box, KEYS)) as bucket, pytest.raises(InputError, match="clock is wrong"):
        list(bucket.look(""))
