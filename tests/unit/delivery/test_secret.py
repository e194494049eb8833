# SPDX-License-Identifier: GPL-3.0-or-later
"""Where secrets come from, and what is said where there is none."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.core import load_keyring

from ripgui.core.error import InputError
from ripgui.delivery import secret
from tests.keyring_box import KeyringBox


@pytest.fixture
def box() -> Iterator[KeyringBox]:
    before = keyring.get_keyring()
    made = KeyringBox()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_a_secret_is_kept_and_forgotten(box: KeyringBox) -> None:
    secret.keep_secret("films", "secret key", "s3cr3t")
    assert secret.secret("keyring", "films", "secret key") == "s3cr3t"
    secret.forget_secret("films", "secret key")
    secret.forget_secret("films", "secret key")
    with pytest.raises(InputError, match="holds no secret key of films"):
        secret.secret("keyring", "films", "secret key")


def test_a_variable_is_read_when_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="A_KEY, which is not set"):
        secret.secret("env:A_KEY", "films", "secret key")
    monkeypatch.setenv("A_KEY", "s3cr3t")
    assert secret.secret("env:A_KEY", "films", "secret key") == "s3cr3t"


def test_what_is_told_for_a_run_is_kept_nowhere(box: KeyringBox) -> None:
    with pytest.raises(InputError, match="kept nowhere"):
        secret.secret("asked", "films", "secret key")
    secret.tell_secret("films", "secret key", "s3cr3t")
    assert secret.secret("asked", "films", "secret key") == "s3cr3t"
    secret.forget_secret("films", "secret key")
    assert box.kept == {}


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_without_a_keyring_it_is_said_what_to_do(backend: str) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(load_keyring(backend))
    try:
        with pytest.raises(InputError, match=r"no keyring that works .*say env:NAME"):
            secret.keep_secret("films", "secret key", "s3cr3t")
    finally:
        keyring.set_keyring(before)


def test_keys_show_in_no_traceback() -> None:
    assert "s3cr3t" not in repr(secret.Keys(access_key="s3cr3t", secret_key="s3cr3t"))
