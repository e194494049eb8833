# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui webhooks`: who is told when a task has ended."""

import argparse
import asyncio
import getpass
import json
import sys
import uuid
from collections.abc import Callable

from rich.console import Console
from rich.table import Table

from ripgui.core.checked import to_plain
from ripgui.core.error import InputError, RipError
from ripgui.core.storage import KEYRING
from ripgui.core.task import TaskState
from ripgui.core.webhook import Webhook, check_webhook
from ripgui.delivery.secret import forget_secret, keep_secret
from ripgui.delivery.webhook import SECRET_NAME, Backoff, made_up_entry, owner_of, send
from ripgui.engine.delivery.webhooks import find_webhook, load_webhooks, remove_webhook, save_webhook

_TRIED_ONCE = Backoff(tries=1)


def webhooks(options: argparse.Namespace) -> int:
    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "add": _add,
        "list": _list,
        "test": _test,
        "remove": _remove,
    }
    return commands[options.webhooks_command](options)


def _add(options: argparse.Namespace) -> int:
    made = Webhook(
        name=options.name,
        url=options.url,
        form=options.template,
        secret=options.secret or "",
        chat=options.chat or "",
        on=tuple(TaskState(state) for state in options.on or ("done", "failed")),
    )
    check_webhook(made)
    if not options.replace and any(one.name == made.name for one in load_webhooks()):
        raise InputError(f"there is a webhook {made.name} already; remove it first, or say --replace")
    if made.secret == KEYRING:
        keep_secret(owner_of(made), SECRET_NAME, _typed(made))
    save_webhook(made, replaces=options.replace)
    told = f"added {made.name}; see whether it works: ripgui webhooks test {made.name}"
    print(json.dumps(to_plain(made)) if options.json else told)
    return 0


def _typed(webhook: Webhook) -> str:
    if not sys.stdin.isatty():
        raise InputError("a secret is typed at a terminal; without one, say --secret env:NAME")
    value = getpass.getpass(f"secret of {webhook.name}: ").strip()
    if not value:
        raise InputError("no secret was typed; nothing was added")
    return value


def _list(options: argparse.Namespace) -> int:
    known = load_webhooks()
    if options.json:
        for webhook in known:
            print(json.dumps(to_plain(webhook)))
    elif not known:
        print("there is no webhook; add one with: ripgui webhooks add NAME --url URL")
    else:
        table = Table("name", "template", "told of", "secret", "address")
        for one in known:
            table.add_row(one.name, one.form, ", ".join(one.on), one.secret, one.url)
        Console().print(table, markup=False)
    return 0


def _test(options: argparse.Namespace) -> int:
    status = 0
    for name in dict.fromkeys(options.name):
        webhook, problem = find_webhook(name), ""
        try:
            asyncio.run(send(webhook, made_up_entry(), key=uuid.uuid4().hex, backoff=_TRIED_ONCE, is_test=True))
        except RipError as error:
            status, problem = 1, str(error)
        if options.json:
            print(json.dumps({"webhook": name, "works": not problem, "error": problem}))
        elif not problem:
            print(f"{name} took it")
        if problem:
            print(f"ripgui: {problem}", file=sys.stderr)
    return status


def _remove(options: argparse.Namespace) -> int:
    found = [find_webhook(name) for name in dict.fromkeys(options.name)]
    for webhook in found:
        remove_webhook(webhook.name)
        if webhook.secret == KEYRING:
            forget_secret(owner_of(webhook), SECRET_NAME)
        print(json.dumps({"removed": webhook.name}) if options.json else f"removed {webhook.name}")
    return 0
