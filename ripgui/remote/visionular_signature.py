# SPDX-License-Identifier: GPL-3.0-or-later
"""How Visionular's calls are signed."""

import base64
import hashlib
import hmac
from collections.abc import Mapping

_OWN = "x-wz-"
JSON_TYPE = "application/json"


def authorization(
    *, access_key: str, secret_key: str, method: str, target: str, date: str, headers: Mapping[str, str], body: bytes
) -> str:
    """The header of this name. target: path and query, as they are sent. headers: those of the call."""
    text = text_to_sign(method=method, target=target, date=date, headers=headers, body=body)
    digest = hmac.new(secret_key.encode(), text.encode(), hashlib.sha1).digest()
    return f"Visionular AccessKeyId={access_key}, Signature={base64.b64encode(digest).decode()}"


def text_to_sign(*, method: str, target: str, date: str, headers: Mapping[str, str], body: bytes) -> str:
    path, mark, query = target.partition("?")
    own = sorted((name.lower(), value.strip()) for name, value in headers.items() if name.lower().startswith(_OWN))
    lines = (
        method.upper(),
        hashlib.md5(body, usedforsecurity=False).hexdigest().upper() if body else "",
        JSON_TYPE if body and method.upper() != "GET" else "",
        date,
        "\n".join(f"{name}:{value}" for name, value in own),
        f"{path}{mark}{'&'.join(sorted(query.split('&')))}",
    )
    return "\n".join(lines)
