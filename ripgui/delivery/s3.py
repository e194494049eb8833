# SPDX-License-Identifier: GPL-3.0-or-later
"""The one module that speaks S3: a bucket's calls, one try each, and what goes wrong as one clear sentence."""

import contextlib
import mimetypes
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import PurePosixPath
from typing import IO, TYPE_CHECKING

from ripgui import __version__
from ripgui.core.error import InputError, RipError, ToolError
from ripgui.core.storage import Storage
from ripgui.delivery.s3_error import refusal
from ripgui.delivery.secret import Keys
from ripgui.web.http import BusyError

if TYPE_CHECKING:
    from boto3.session import Session
    from botocore.exceptions import BotoCoreError

_UNTRUSTED = re.compile(r"certificate verify failed: ([^(]*[^( ])")
_READ_BYTES = 1 << 16
_TYPES = {".mkv": "video/x-matroska", ".m3u8": "application/vnd.apple.mpegurl", ".m4s": "video/iso.segment"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something in a bucket. is_folder: a common beginning of several keys. changed_at: unix seconds."""

    key: str
    size_bytes: int = 0
    changed_at: float = 0.0
    etag: str = ""
    is_folder: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part that the server has."""

    number: int
    etag: str
    size_bytes: int


class Bucket:
    """A storage's bucket. Keys are whole, with the storage's prefix. Every call is tried once and blocks.

    Raises BusyError where another try may help, InputError where it will not. Making it takes a while.
    """

    def __init__(self, storage: Storage, keys: Keys, *, timeout_s: float = 60.0) -> None:
        from botocore.config import Config

        if storage.ca_file and not os.path.isfile(storage.ca_file):
            raise InputError(f"the file with certificates {storage.ca_file} is not there")
        self.storage = storage
        self._name = storage.bucket
        config = Config(
            signature_version=storage.signature,
            s3={"addressing_style": storage.addressing, "payload_signing_enabled": False},
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
            retries={"total_max_attempts": 1, "mode": "standard"},
            connect_timeout=min(timeout_s, 20.0),
            read_timeout=timeout_s,
            max_pool_connections=storage.parallel + 2,
            tcp_keepalive=True,
            user_agent_extra=f"RipGUI/{__version__}",
        )
        with self._told():
            self._client = _session().client(
                "s3",
                region_name=storage.region or None,
                endpoint_url=storage.endpoint or None,
                aws_access_key_id=keys.access_key,
                aws_secret_access_key=keys.secret_key,
                verify=storage.ca_file or None,
                config=config,
            )

    def close(self) -> None:
        self._client.close()

    def look(self, prefix: str, *, deep: bool = False, most: int = 1000) -> Iterator[Entry]:
        """What there is whose keys begin with `prefix`, up to the next slash, or all of it."""
        pages = self._client.get_paginator("list_objects_v2").paginate(
            Bucket=self._name,
            Prefix=prefix,
            Delimiter="" if deep else "/",
            PaginationConfig={"PageSize": most},
        )
        with self._told():
            for page in pages:
                for folder in page.get("CommonPrefixes", ()):
                    yield Entry(key=folder.get("Prefix", ""), is_folder=True)
                for found in page.get("Contents", ()):
                    yield Entry(
                        key=found.get("Key", ""),
                        size_bytes=found.get("Size", 0),
                        changed_at=_seconds(found.get("LastModified")),
                        etag=found.get("ETag", "").strip('"'),
                    )

    def find(self, key: str) -> Entry | None:
        """None where there is nothing of this key."""
        from botocore.exceptions import ClientError

        try:
            with self._told(key):
                found = self._client.head_object(Bucket=self._name, Key=key)
        except RipError as error:
            cause = error.__cause__
            if isinstance(cause, ClientError) and _status(cause) == 404:
                return None
            raise
        return Entry(
            key=key,
            size_bytes=found["ContentLength"],
            changed_at=_seconds(found.get("LastModified")),
            etag=found.get("ETag", "").strip('"'),
        )

    def put(self, key: str, body: IO[bytes] | bytes) -> str:
        """Sends a whole object; returns the server's ETag."""
        with self._told(key):
            put = self._client.put_object(Bucket=self._name, Key=key, Body=body, ContentType=_type_of(key))
        return put.get("ETag", "").strip('"')

    def begin(self, key: str) -> str:
        """Begins an object that comes in parts; returns the number of the upload."""
        with self._told(key):
            begun = self._client.create_multipart_upload(Bucket=self._name, Key=key, ContentType=_type_of(key))
        return begun["UploadId"]

    def send_part(self, key: str, upload: str, number: int, body: IO[bytes]) -> str:
        """Parts count from 1. Returns the server's ETag."""
        with self._told(key):
            sent = self._client.upload_part(Bucket=self._name, Key=key, UploadId=upload, PartNumber=number, Body=body)
        return sent["ETag"].strip('"')

    def parts(self, key: str, upload: str) -> list[Part] | None:
        """What the server has of an upload, None where it knows nothing of it any more."""
        from botocore.exceptions import ClientError

        parts: list[Part] = []
        marker = 0
        try:
            while True:
                with self._told(key):
                    page = self._client.list_parts(Bucket=self._name, Key=key, UploadId=upload, PartNumberMarker=marker)
                parts += [
                    Part(part.get("PartNumber", 0), part.get("ETag", "").strip('"'), part.get("Size", 0))
                    for part in page.get("Parts", ())
                ]
                if not page.get("IsTruncated") or not parts:
                    return parts
                marker = parts[-1].number
        except RipError as error:
            cause = error.__cause__
            if isinstance(cause, ClientError) and _status(cause) == 404 and _code(cause) != "NoSuchBucket":
                return None
            raise

    def complete(self, key: str, upload: str, parts: Sequence[Part]) -> str:
        """Makes one object of the parts, which is seen from then on; returns the server's ETag."""
        with self._told(key):
            done = self._client.complete_multipart_upload(
                Bucket=self._name,
                Key=key,
                UploadId=upload,
                MultipartUpload={"Parts": [{"PartNumber": part.number, "ETag": f'"{part.etag}"'} for part in parts]},
            )
        return done.get("ETag", "").strip('"')

    def abandon(self, key: str, upload: str) -> None:
        """Lets the server forget an upload and its parts; harmless where it has."""
        if self.parts(key, upload) is not None:
            with self._told(key):
                self._client.abort_multipart_upload(Bucket=self._name, Key=key, UploadId=upload)

    def delete(self, key: str) -> None:
        with self._told(key):
            self._client.delete_object(Bucket=self._name, Key=key)

    def read(self, key: str, start: int, etag: str) -> Iterator[bytes]:
        """An object's bytes from `start`. Raises InputError where it is another one by now than that with `etag`."""
        with self._told(key):
            answer = self._client.get_object(Bucket=self._name, Key=key, IfMatch=f'"{etag}"', Range=f"bytes={start}-")
            with contextlib.closing(answer["Body"]) as body:
                yield from body.iter_chunks(_READ_BYTES)

    def link(self, key: str, life_s: int) -> str:
        """An address that opens the object for a while to whoever has it. Asks the server nothing."""
        with self._told(key):
            return self._client.generate_presigned_url(
                "get_object", Params={"Bucket": self._name, "Key": key}, ExpiresIn=life_s
            )

    @contextlib.contextmanager
    def _told(self, key: str = "") -> Iterator[None]:
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            yield
        except ClientError as error:
            raise refusal(self.storage, error.response, key) from error
        except BotoCoreError as error:
            raise _failure(self.storage, error) from error
        except ValueError as error:  # an endpoint that is none
            raise InputError(f"{self.storage.name}: {error}") from error


@cache
def _session() -> "Session":
    """What S3's calls are takes a while to read, and stays the same."""
    from boto3.session import Session

    return Session()


def _type_of(key: str) -> str:
    suffix = PurePosixPath(key).suffix.lower()
    return _TYPES.get(suffix) or mimetypes.guess_type(key)[0] or "application/octet-stream"


def _seconds(when: datetime | None) -> float:
    return when.astimezone(UTC).timestamp() if when is not None else 0.0


def _status(error: Exception) -> int:
    response = getattr(error, "response", {})
    return int(response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0))


def _code(error: Exception) -> str:
    return str(getattr(error, "response", {}).get("Error", {}).get("Code", ""))


def _failure(storage: Storage, error: "BotoCoreError") -> RipError:
    """What a call that got no answer means."""
    from botocore import exceptions as known

    where = storage.endpoint or f"Amazon S3 in {storage.region}"
    said = " ".join(str(error).split())[:300]
    match error:
        case known.SSLError():
            untrusted = _UNTRUSTED.search(said)
            reason = (
                f"its certificate is not trusted ({untrusted[1]}); name one that is with --ca-file"
                if untrusted
                else said
            )
            return InputError(f"{storage.name}: {where} cannot be spoken to safely: {reason}")
        case known.ParamValidationError() | known.NoCredentialsError() | known.InvalidRegionError():
            return InputError(f"{storage.name}: {said}")
        case known.ConnectTimeoutError() | known.ReadTimeoutError():
            return BusyError(f"{storage.name}: {where} does not answer")
        case known.EndpointConnectionError() | known.ProxyConnectionError():
            return BusyError(f"{storage.name}: {where} cannot be reached")
        case known.IncompleteReadError() | known.ResponseStreamingError():
            return BusyError(f"{storage.name}: {where} broke off")
        case known.ConnectionClosedError() | known.HTTPClientError():
            return BusyError(f"{storage.name}: the connection to {where} broke: {said[-120:]}")
        case _:
            return ToolError(f"{storage.name}: {said}")
