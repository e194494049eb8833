# SPDX-License-Identifier: GPL-3.0-or-later
"""The webhooks that the user made, in one file of the configuration folder; their secrets lie elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ripgui.core.checked import from_json, to_json
from ripgui.core.durable import write_durably
from ripgui.core.error import InputError
from ripgui.core.folders import config_folder
from ripgui.core.webhook import Webhook, check_webhook
from ripgui.engine.lock import ProcessLock

_FORMAT = 1
_WAIT_S = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _WebhooksFile:
    format: int = _FORMAT
    webhooks: tuple[Webhook, ...] = ()


def webhooks_path() -> Path:
    return config_folder() / "webhooks.json"


def load_webhooks() -> tuple[Webhook, ...]:
    """In the order of their names. Raises InputError for a file that is not right."""
    path = webhooks_path()
    try:
        file = from_json(_WebhooksFile, path.read_bytes())
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise InputError(f"{path} is not right: {' '.join(str(error).split())[:200]}") from error
    if file.format > _FORMAT:
        raise InputError(f"{path} was written by a newer RipGUI (format {file.format})")
    for webhook in file.webhooks:
        check_webhook(webhook)
    return tuple(sorted(file.webhooks, key=lambda webhook: webhook.name.lower()))


def find_webhook(name: str) -> Webhook:
    """Raises InputError where there is none of this name."""
    known = load_webhooks()
    for webhook in known:
        if webhook.name == name:
            return webhook
    names = ", ".join(webhook.name for webhook in known)
    raise InputError(f"there is no webhook {name!r}; {f'there is {names}' if names else 'add one first'}")


def save_webhook(webhook: Webhook, *, replaces: bool = False) -> None:
    """Raises InputError where the name is taken, unless it may be."""

    def added(known: list[Webhook]) -> list[Webhook]:
        others = [one for one in known if one.name != webhook.name]
        if len(others) != len(known) and not replaces:
            raise InputError(f"there is a webhook {webhook.name} already; remove it first, or choose another name")
        return [*others, webhook]

    check_webhook(webhook)
    _change(added)


def remove_webhook(name: str) -> None:
    """Raises InputError where there is none of this name."""
    find_webhook(name)
    _change(lambda known: [one for one in known if one.name != name])


def _change(change: Callable[[list[Webhook]], list[Webhook]]) -> None:
    path = webhooks_path()
    with ProcessLock("webhooks") as lock:
        if not lock.take(wait_s=_WAIT_S):
            raise InputError("the webhooks are being changed by another RipGUI")
        changed = _WebhooksFile(webhooks=tuple(change(list(load_webhooks()))))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_durably(path, to_json(changed).encode())
        except OSError as error:
            raise InputError(f"{path} cannot be written: {error.strerror}") from error
