# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and writes endpoints and their secrets; all of it for another thread than the window's."""

from collections.abc import Mapping
from dataclasses import dataclass

from ripgui.core.endpoint import Endpoint, owner_of, references_of
from ripgui.core.error import InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    endpoints: tuple[Endpoint, ...]
    storages: tuple[str, ...]


def load() -> Known:
    from ripgui.engine.delivery.endpoints import load_endpoints
    from ripgui.engine.delivery.storages import load_storages

    endpoints = load_endpoints()
    if endpoints:
        # What shows them is made of it, and it takes a while to load.
        import ripgui.remote.registry  # noqa: F401  to have it loaded
    return Known(endpoints=endpoints, storages=tuple(storage.name for storage in load_storages()))


def load_all() -> Known:
    """As `load`, with what dialog, card and windows are made of."""
    import ripgui.ui.remote.dialog
    import ripgui.ui.remote.server_window
    import ripgui.ui.remote.target_card  # noqa: F401  to have it loaded

    return load()


def save(endpoint: Endpoint, typed: Mapping[str, str]) -> None:
    """Raises InputError where a secret is missing, or there is no keyring for it."""
    from ripgui.engine.delivery.endpoints import save_endpoint

    take_secrets(endpoint, typed)
    save_endpoint(endpoint, replaces=True)


def take_secrets(endpoint: Endpoint, typed: Mapping[str, str]) -> None:
    """Puts typed secrets where the endpoint says that they are."""
    from ripgui.core.storage import KEYRING
    from ripgui.delivery.secret import keep_secret, secret, tell_secret

    owner = owner_of(endpoint)
    for what, reference in references_of(endpoint).items():
        value = typed.get(what, "")
        if value:
            (keep_secret if reference == KEYRING else tell_secret)(owner, what, value)
        elif reference == KEYRING:
            try:
                secret(reference, owner, what)
            except InputError as error:
                raise InputError(f"the {what} is missing: {error}") from error


def tell_secrets(endpoint: Endpoint, typed: Mapping[str, str]) -> None:
    """For a test alone: they are kept nowhere."""
    from ripgui.delivery.secret import tell_secret

    for what, value in typed.items():
        tell_secret(owner_of(endpoint), what, value)


def remove(endpoint: Endpoint) -> None:
    from ripgui.delivery.secret import forget_secret
    from ripgui.engine.delivery.endpoints import remove_endpoint

    remove_endpoint(endpoint.name)
    for what in references_of(endpoint):
        forget_secret(owner_of(endpoint), what)
