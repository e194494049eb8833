# SPDX-License-Identifier: GPL-3.0-or-later
"""Storages as values: what providers are known for, what is refused, and how keys come about."""

import pytest

from ripgui.core.error import InputError
from ripgui.core.storage import (
    Delivery,
    Storage,
    address_of,
    check_delivery,
    check_reference,
    filled_key,
    free_key,
    make_storage,
    parse_address,
    whole_key,
)

PLAIN = Storage(name="box", bucket="my-films", endpoint="https://minio.example:9000", region="us-east-1")


@pytest.mark.parametrize(
    ("storage", "endpoint"),
    [
        (Storage(name="a", provider="aws", bucket="films", region="eu-central-1"), ""),
        (
            Storage(name="b", provider="b2", bucket="films", region="eu-central-003"),
            "https://s3.eu-central-003.backblazeb2.com",
        ),
        (
            Storage(name="o", provider="oss", bucket="films", region="cn-hangzhou"),
            "https://s3.oss-cn-hangzhou.aliyuncs.com",
        ),
        (Storage(name="m", provider="minio", bucket="films", endpoint="http://nas:9000"), "http://nas:9000"),
    ],
)
def test_a_provider_knows_its_endpoint(storage: Storage, endpoint: str) -> None:
    assert make_storage(storage).endpoint == endpoint


def test_the_endpoint_of_r2_has_the_account_in_it() -> None:
    made = make_storage(Storage(name="r", provider="r2", bucket="films"), "0123abc")
    assert (made.endpoint, made.region) == ("https://0123abc.r2.cloudflarestorage.com", "auto")
    with pytest.raises(InputError, match="needs an endpoint"):
        make_storage(Storage(name="r", provider="r2", bucket="films"))


@pytest.mark.parametrize(
    ("storage", "told"),
    [
        (Storage(name="m", provider="minio", bucket="films"), "needs an endpoint"),
        (Storage(name="a", provider="aws", bucket="films"), "needs a region"),
        (Storage(name="b", provider="b2", bucket="films"), "needs a region"),
        (Storage(name="m", bucket="My Films", endpoint="http://nas"), "no bucket's name"),
        (Storage(name="m/x", bucket="films", endpoint="http://nas"), "no name of a storage"),
        (Storage(name="m", bucket="films", endpoint="ftp://nas"), "no endpoint"),
        (Storage(name="m", bucket="films", endpoint="http://me:pw@nas"), "no keys"),
        (Storage(name="m", bucket="films", endpoint="http://nas", secret_key="hunter2"), "named, not written out"),
        (Storage(name="m", bucket="films", endpoint="http://nas", part_mib=4), "5 to 5120 MiB"),
        (Storage(name="m", bucket="films", endpoint="http://nas", parallel=0), "at a time"),
        (Storage(name="m", bucket="films", endpoint="http://nas", prefix="a/../b"), "cannot be a key"),
    ],
)
def test_what_cannot_be_is_told(storage: Storage, told: str) -> None:
    with pytest.raises(InputError, match=told):
        make_storage(storage)


@pytest.mark.parametrize("reference", ["keyring", "asked", "env:A_KEY"])
def test_a_reference_names_a_secret(reference: str) -> None:
    check_reference(reference)


def test_an_address_names_storage_and_key() -> None:
    assert parse_address("storage:box/shows/a.mkv") == ("box", "shows/a.mkv")
    assert address_of(PLAIN, "/shows/a.mkv") == "storage:box/shows/a.mkv"
    for text in ("storage:box", "storage:/a", "box/a", "storage:box/"):
        with pytest.raises(InputError):
            parse_address(text)


def test_a_key_gets_prefix_fields_and_number() -> None:
    prefixed = make_storage(Storage(name="m", bucket="films", endpoint="http://nas", prefix="/out/"))
    assert whole_key(prefixed, "a.mkv") == "out/a.mkv"
    values = {"name": "a.mkv", "source": "raw/er", "preset": "anime", "date": "2026-11-21"}
    assert filled_key("", values) == "a.mkv"
    assert filled_key("{preset}/{source}/", values) == "anime/raw_er/a.mkv"
    assert filled_key("/{date}-{name}", values) == "2026-11-21-a.mkv"
    assert [free_key("s/a.b.mkv", 2), free_key("s/plain", 3)] == ["s/a.b (2).mkv", "s/plain (3)"]


def test_a_delivery_is_checked_before_the_work() -> None:
    check_delivery(Delivery(storage="box", key="{date}/{name}"))
    for delivery, told in (
        (Delivery(storage="box", key="{nobody}"), "no field"),
        (Delivery(storage="b/x"), "no name"),
        (Delivery(link_hours=0), "1 to 168 hours"),
        (Delivery(link_hours=169), "1 to 168 hours"),
    ):
        with pytest.raises(InputError, match=told):
            check_delivery(delivery)
