# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets, kept in the system's keyring, named as variables of the environment, or told for this run alone."""

import os
from dataclasses import dataclass, field

from ripgui.core.error import InputError
from ripgui.core.storage import ASKED, KEYRING, Storage, variable_of

_SERVICE = "ripgui"
_TOLD: dict[tuple[str, str], str] = {}
"""What was told for this run: it ends with the process."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """A storage's keys, which no traceback and no log shows."""

    access_key: str = field(repr=False)
    secret_key: str = field(repr=False)


def keys_of(storage: Storage) -> Keys:
    """May wait for the keyring to be unlocked. Raises InputError where a key is not to be had."""
    return Keys(
        access_key=secret(storage.access_key, storage.name, "access key"),
        secret_key=secret(storage.secret_key, storage.name, "secret key"),
    )


def secret(reference: str, owner: str, what: str) -> str:
    """The secret that a reference means. owner, what: whose it is and which, as in "backup" and "secret key"."""
    told = _TOLD.get((owner, what))
    if told is not None:
        return told
    variable = variable_of(reference)
    if variable:
        value = os.environ.get(variable, "")
        if not value:
            raise InputError(f"the {what} of {owner} is in the variable {variable}, which is not set")
        return value
    if reference == KEYRING:
        return _from_keyring(owner, what)
    if reference == ASKED:
        raise InputError(f"the {what} of {owner} is kept nowhere: tell it for this run, or say env:NAME for it")
    raise InputError(f"the {what} of {owner} is neither in the keyring nor a variable")


def tell_secret(owner: str, what: str, value: str) -> None:
    """Keeps a secret until this process ends."""
    _TOLD[owner, what] = value


def keep_secret(owner: str, what: str, value: str) -> None:
    """Puts a secret into the keyring. Raises InputError where there is none that keeps it."""
    import keyring
    import keyring.errors

    try:
        keyring.set_password(_SERVICE, f"{owner}/{what}", value)
        kept = keyring.get_password(_SERVICE, f"{owner}/{what}")
    except keyring.errors.KeyringError as error:
        raise InputError(_no_keyring(str(error))) from error
    if kept != value:  # a backend that drops all it gets
        raise InputError(_no_keyring("nothing can be kept in it"))
    _TOLD.pop((owner, what), None)


def forget_secret(owner: str, what: str) -> None:
    """What is not there need not be forgotten."""
    import contextlib

    import keyring
    import keyring.errors

    _TOLD.pop((owner, what), None)
    with contextlib.suppress(keyring.errors.KeyringError):
        keyring.delete_password(_SERVICE, f"{owner}/{what}")


def _from_keyring(owner: str, what: str) -> str:
    import keyring
    import keyring.errors

    try:
        value = keyring.get_password(_SERVICE, f"{owner}/{what}")
    except keyring.errors.KeyringError as error:
        raise InputError(_no_keyring(str(error))) from error
    if not value:
        raise InputError(f"the keyring holds no {what} of {owner}: tell it again")
    return value


def _no_keyring(reason: str) -> str:
    short = " ".join(reason.split())[:120].rstrip(".")
    return f"this system has no keyring that works ({short}): say env:NAME for the key, or tell it for each run"


WHICH = ("access key", "secret key")
