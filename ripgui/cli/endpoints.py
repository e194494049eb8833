# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui endpoints`: remote systems that do tasks elsewhere, and every call that they have."""

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from rich.console import Console
from rich.table import Table

from ripgui.cli.secrets import typed_secret
from ripgui.cli.target_options import pairs_of
from ripgui.cli.trial import try_each
from ripgui.core.checked import to_plain
from ripgui.core.endpoint import Endpoint, check_endpoint, owner_of, references_of
from ripgui.core.error import InputError
from ripgui.core.storage import ASKED, KEYRING
from ripgui.delivery.secret import forget_secret, keep_secret, tell_secret
from ripgui.engine.delivery.endpoints import find_endpoint, load_endpoints, remove_endpoint, save_endpoint
from ripgui.engine.delivery.storages import find_storage
from ripgui.engine.queue.remote_options import task_fields
from ripgui.engine.remote.connecting import open_connection
from ripgui.remote.dialect import About, Call, Field, read_options
from ripgui.remote.registry import ABOUT, dangers_of, dialect

_TRIES = 2


def endpoints(options: argparse.Namespace) -> int:
    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "add": _add,
        "list": _list,
        "test": _test,
        "remove": _remove,
        "call": _call,
    }
    return commands[options.endpoints_command](options)


def _add(options: argparse.Namespace) -> int:
    about = ABOUT[options.kind]
    made = Endpoint(
        name=options.name,
        kind=options.kind,
        url=options.url,
        token=_reference("token", options.token, about),
        access_key=_reference("access_key", options.access_key, about),
        secret_key=_reference("secret_key", options.secret_key, about),
        headers=tuple(pairs_of(options.header).items()),
        proxy=options.proxy,
        ca_file=os.path.abspath(options.ca_file) if options.ca_file else "",
        verifies=not options.no_verify,
        timeout_s=options.timeout,
        storage=options.storage,
        options=tuple(pairs_of(options.option).items()),
    )
    check_endpoint(made)
    _check_kind(made, about)
    if not options.replace and any(one.name == made.name for one in load_endpoints()):
        raise InputError(f"there is an endpoint {made.name} already; remove it first, or say --replace")
    warn_of(made)
    for what, reference in references_of(made).items():
        if reference == KEYRING:
            keep_secret(owner_of(made), what, typed_secret(made.name, what))
    save_endpoint(made, replaces=options.replace)
    told = f"added {made.name}; see whether it works: ripgui endpoints test {made.name}"
    print(json.dumps(to_plain(made)) if options.json else told)
    return 0


def _reference(credential: str, said: str | None, about: About) -> str:
    if credential not in about.credentials:
        if said is not None:
            raise InputError(f"{about.title} has no {credential.replace('_', ' ')}")
        return ""
    return said if said is not None else KEYRING


def _check_kind(made: Endpoint, about: About) -> None:
    """Raises InputError for what does not go with its kind."""
    read_options(about.settings, dict(made.options))
    if not made.url and not about.url:
        raise InputError(f"{about.title} is where you have it: say its address with --url")
    if made.storage:
        if not about.is_url_fed:
            raise InputError(f"{about.title} fetches nothing from a storage")
        find_storage(made.storage)


def _list(options: argparse.Namespace) -> int:
    if options.name:
        _list_options(find_endpoint(options.name), as_json=options.json)
        return 0
    known = load_endpoints()
    if options.json:
        for endpoint in known:
            print(json.dumps(to_plain(endpoint)))
    elif not known:
        print("there is no endpoint; add one with: ripgui endpoints add NAME --kind KIND --url URL")
    else:
        table = Table("name", "kind", "address", "storage")
        for one in known:
            address = one.url or ABOUT[one.kind].url
            table.add_row(one.name, one.kind, address if one.verifies else f"{address} (not checked)", one.storage)
        Console().print(table, markup=False)
    return 0


def _list_options(endpoint: Endpoint, *, as_json: bool) -> None:
    """What a task may be told, as `submit --option` has it."""
    for field in task_fields(endpoint.kind):
        if as_json:
            print(json.dumps(to_plain(field), ensure_ascii=False))
        else:
            default = f" (default: {field.default})" if field.default else ""
            print(f"{_word(field)}{default}\n    {field.help}")


def _test(options: argparse.Namespace) -> int:
    def try_one(name: str) -> str:
        endpoint = opened_endpoint(name)
        warn_of(endpoint)
        return asyncio.run(_tried(endpoint))

    return try_each("endpoint", options.name, try_one, as_json=options.json)


async def _tried(endpoint: Endpoint) -> str:
    async with open_connection(endpoint, tries=_TRIES) as connection:
        return await dialect(connection).test()


def _remove(options: argparse.Namespace) -> int:
    found = [find_endpoint(name) for name in dict.fromkeys(options.name)]
    for endpoint in found:
        remove_endpoint(endpoint.name)
        for what, reference in references_of(endpoint).items():
            if reference == KEYRING:
                forget_secret(owner_of(endpoint), what)
        print(json.dumps({"removed": endpoint.name}) if options.json else f"removed {endpoint.name}")
    return 0


def _call(options: argparse.Namespace) -> int:
    about = ABOUT[find_endpoint(options.name).kind]
    if options.call is None:
        _list_calls(about, as_json=options.json)
        return 0
    call = next((call for call in about.calls if call.name == options.call), None)
    values = {name: _content(value) for name, value in pairs_of(options.value).items()}
    if call is not None:
        read_options(call.fields, values)
        if call.is_paid and not options.yes:
            confirm_price(about)
    endpoint = opened_endpoint(options.name)
    warn_of(endpoint)
    answer = asyncio.run(_asked(endpoint, options.call, values))
    print(_shown(json.dumps(answer, ensure_ascii=False, indent=None if options.json else 2)))
    return 0


async def _asked(endpoint: Endpoint, name: str, values: Mapping[str, str]) -> object:
    async with open_connection(endpoint, tries=_TRIES) as connection:
        return await dialect(connection).call(name, values)


def _list_calls(about: About, *, as_json: bool) -> None:
    for call in about.calls:
        if as_json:
            print(json.dumps(to_plain(call), ensure_ascii=False))
        else:
            print(f"{call.name} {_usage(call)}".rstrip())
            print(f"    {call.help}{f' It costs {about.price}.' if call.is_paid else ''}")
    if not as_json:
        for silence in about.silences:
            print(silence)


def _usage(call: Call) -> str:
    return " ".join(map(_word, call.fields))


def _word(field: Field) -> str:
    text = f"{field.name}={'|'.join(field.choices) or field.kind.upper()}"
    return text if field.is_required and not field.default else f"[{text}]"


def confirm_price(about: About) -> None:
    """Raises InputError unless somebody agrees."""
    if not sys.stdin.isatty():
        raise InputError(f"this costs {about.price}: say --yes if you mean it")
    if input(f"This costs {about.price}. Go on? [y/N] ").strip().lower() not in ("y", "yes"):
        raise InputError("nothing was sent")


def opened_endpoint(name: str) -> Endpoint:
    """The endpoint, after its secrets were asked for where they are kept nowhere."""
    endpoint = find_endpoint(name)
    for what, reference in references_of(endpoint).items():
        if reference == ASKED:
            tell_secret(owner_of(endpoint), what, typed_secret(name, what))
    return endpoint


def warn_of(endpoint: Endpoint) -> None:
    for danger in dangers_of(endpoint):
        print(f"ripgui: {danger}", file=sys.stderr)


def _content(value: str) -> str:
    if not value.startswith("@"):
        return value
    try:
        return Path(value[1:]).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise InputError(f"{value[1:]} cannot be read: {error}") from error


def _shown(text: str) -> str:
    """As a terminal may have it: signs that would steer it, and halves of letters, are written out."""
    return "".join(sign if sign.isprintable() or sign == "\n" else f"\\u{ord(sign):04x}" for sign in text)
