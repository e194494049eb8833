# SPDX-License-Identifier: GPL-3.0-or-later
"""Storages: buckets of S3 and of everything that speaks it, and what is to go there. No secret stands in any of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from ripgui.core.error import InputError

type Provider = Literal["aws", "minio", "r2", "b2", "oss", "other"]
type Addressing = Literal["auto", "path", "virtual"]
type Signature = Literal["s3v4", "s3"]

KEYRING = "keyring"
"""A reference: the secret lies in the system's keyring."""
ASKED = "asked"
"""A reference: the secret is kept nowhere, and told for one run."""
SCHEME = "storage:"
"""What the address of something in a storage begins with."""

_ENVIRONMENT = re.compile(r"env:[A-Za-z_][A-Za-z0-9_]*")
_NAME = re.compile(r"\w[\w.-]*")
_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_FIELD = re.compile(r"\{(\w+)\}")
_LONGEST_KEY_BYTES = 1024
LONGEST_LINK_S = 7 * 24 * 3600
"""What S3 allows."""


class Collision(StrEnum):
    """What happens where something has the name already."""

    RENAME = "rename"
    SKIP = "skip"
    OVERWRITE = "overwrite"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a provider. endpoint: may hold {region} and {account}; "" is asked of the user, or AWS's own."""

    title: str
    endpoint: str = ""
    region: str = ""
    addressing: Addressing = "path"
    signature: Signature = "s3v4"
    hint: str = ""


PROVIDERS: Mapping[Provider, Known] = {
    "aws": Known(title="Amazon S3", addressing="virtual", hint="the region is the bucket's, such as eu-central-1"),
    "minio": Known(title="MinIO", region="us-east-1", hint="the endpoint is the server's address with its port"),
    "r2": Known(
        title="Cloudflare R2",
        endpoint="https://{account}.r2.cloudflarestorage.com",
        region="auto",
        hint="the account is the long number in R2's address",
    ),
    "b2": Known(
        title="Backblaze B2",
        endpoint="https://s3.{region}.backblazeb2.com",
        hint="the region stands in the bucket's endpoint, such as eu-central-003",
    ),
    "oss": Known(
        title="Aliyun OSS",
        endpoint="https://s3.oss-{region}.aliyuncs.com",
        addressing="virtual",
        hint="the region is one such as cn-hangzhou",
    ),
    "other": Known(title="Other S3", region="us-east-1", hint="the endpoint is the server's address"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Storage:
    """A bucket. endpoint: "" is AWS's own. prefix: what all keys begin with. access_key, secret_key: references.

    ca_file: certificates to trust beside the system's. part_mib, parallel: size of a part, and how many at a time.
    limit_kib_s: bytes sent a second, in KiB, 0 without a limit.
    """

    name: str
    provider: Provider = "other"
    bucket: str
    endpoint: str = ""
    region: str = ""
    prefix: str = ""
    addressing: Addressing = "path"
    signature: Signature = "s3v4"
    access_key: str = KEYRING
    secret_key: str = KEYRING
    ca_file: str = ""
    part_mib: int = 8
    parallel: int = 4
    limit_kib_s: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """Where a task's result goes once it is checked. storage: its name, "" for nowhere. key: with fields as an output's
    name has, "" for the result's own name. link_hours: how long a link that is copied opens it.
    """

    storage: str = ""
    key: str = ""
    collision: Collision = Collision.RENAME
    link_hours: int = 24


def make_storage(storage: Storage, account: str = "") -> Storage:
    """The storage with what its provider is known for, where nothing was said. Raises InputError."""
    known = PROVIDERS[storage.provider]
    region = storage.region or known.region
    endpoint = storage.endpoint or known.endpoint
    if "{region}" in endpoint and not region:
        raise InputError(f"{known.title} needs a region: {known.hint}")
    if "{account}" in endpoint and not account:
        raise InputError(f"{known.title} needs an endpoint: https://ACCOUNT.r2.cloudflarestorage.com")
    if not endpoint and storage.provider in ("minio", "other"):
        raise InputError(f"{known.title} needs an endpoint: {known.hint}")
    if not region:
        raise InputError(f"{known.title} needs a region: {known.hint}")
    endpoint = endpoint.replace("{region}", region).replace("{account}", account)
    made = replace(storage, region=region, endpoint=endpoint, prefix=storage.prefix.strip("/"))
    check_storage(made)
    return made


def check_storage(storage: Storage) -> None:
    """Raises InputError for what cannot be."""
    from urllib.parse import urlsplit

    check_storage_name(storage.name)
    if not _BUCKET.fullmatch(storage.bucket):
        raise InputError(
            f"{storage.bucket!r} is no bucket's name: 3 to 63 small letters, digits, hyphens and dots, without spaces"
        )
    if storage.endpoint:
        try:
            parts = urlsplit(storage.endpoint)
            fits = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        except ValueError:
            fits = False
        if not fits:
            raise InputError(f"{storage.endpoint!r} is no endpoint: it begins with https:// and a name")
        if parts.username or parts.password:
            raise InputError("an endpoint holds no keys: they are kept elsewhere")
    for reference in (storage.access_key, storage.secret_key):
        check_reference(reference)
    check_key(storage.prefix)
    if not 5 <= storage.part_mib <= 5120:
        raise InputError("a part has 5 to 5120 MiB")
    if not 1 <= storage.parallel <= 32:
        raise InputError("1 to 32 parts are sent at a time")
    if storage.limit_kib_s < 0:
        raise InputError("the limit is a number of KiB a second")


def check_storage_name(name: str) -> None:
    """Raises InputError for what is no name of a storage: it stands in addresses and on command lines."""
    if not _NAME.fullmatch(name) or len(name) > 60:
        raise InputError(f"{name!r} is no name of a storage: it may have letters, digits, hyphens and dots within")


def check_reference(text: str) -> None:
    """Raises InputError for a secret that is written out."""
    if text not in (KEYRING, ASKED) and not _ENVIRONMENT.fullmatch(text):
        raise InputError("a key is named, not written out: say env:NAME for a variable, or nothing to be asked for it")


def variable_of(reference: str) -> str:
    """The environment variable that a reference names, "" where it names none."""
    return reference.removeprefix("env:") if _ENVIRONMENT.fullmatch(reference) else ""


def check_key(key: str) -> None:
    """Raises InputError for what no storage takes as a key."""
    if len(key.encode("utf-8", "surrogatepass")) > _LONGEST_KEY_BYTES:
        raise InputError(f"the key {key[:40]}… is too long: {_LONGEST_KEY_BYTES} bytes at most")
    if not key.isprintable() or any(part in (".", "..") for part in key.split("/")):
        raise InputError(f"{key!r} cannot be a key: it has parts that no storage takes")


def whole_key(storage: Storage, key: str) -> str:
    """The key with the storage's prefix. Raises InputError."""
    whole = "/".join(part for part in (storage.prefix, key.lstrip("/")) if part)
    if not whole:
        raise InputError("a key is missing")
    check_key(whole)
    return whole


def address_of(storage: Storage, key: str) -> str:
    """How people and tasks name something in a storage. key: without the storage's prefix."""
    return f"{SCHEME}{storage.name}/{key.lstrip('/')}"


def parse_address(text: str) -> tuple[str, str]:
    """Name of the storage and key in it. Raises InputError."""
    name, slash, key = text.removeprefix(SCHEME).partition("/")
    if not text.startswith(SCHEME) or not slash or not key:
        raise InputError(f"{text!r} is no address: it is storage:NAME/KEY")
    check_storage_name(name)
    check_key(key)
    return name, key


KEY_FIELDS = ("name", "source", "preset", "date")


def check_delivery(delivery: Delivery) -> None:
    """Raises InputError for what cannot be, whatever the storage turns out to be."""
    if delivery.storage:
        check_storage_name(delivery.storage)
    unknown = [field for field in _FIELD.findall(delivery.key) if field not in KEY_FIELDS]
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in KEY_FIELDS)
        raise InputError(f"a key has no field {{{unknown[0]}}}; it may use {known}")
    check_key(delivery.key)
    if not 0 < delivery.link_hours * 3600 <= LONGEST_LINK_S:
        raise InputError("a link opens for 1 to 168 hours")


def filled_key(pattern: str, values: Mapping[str, str]) -> str:
    """The key that a pattern means; one that ends with a slash is a folder, which gets {name}."""
    pattern = pattern or "{name}"
    if pattern.endswith("/"):
        pattern += "{name}"
    return _FIELD.sub(lambda match: values[match[1]].replace("/", "_"), pattern).lstrip("/")


def free_key(key: str, number: int) -> str:
    """The key with a number before its suffix, as files get one."""
    folder, slash, name = key.rpartition("/")
    stem, dot, suffix = name.rpartition(".")
    renamed = f"{stem} ({number}){dot}{suffix}" if stem else f"{name} ({number})"
    return f"{folder}{slash}{renamed}"
