# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui storages`: where results go, and what lies there."""

import argparse
import contextlib
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace

from rich.console import Console
from rich.table import Table

from ripgui.cli.secrets import typed_secret
from ripgui.cli.trial import try_each
from ripgui.core.error import InputError
from ripgui.core.file_address import path_named
from ripgui.core.storage import ASKED, KEYRING, SCHEME, Collision, Storage, address_of, make_storage, parse_address
from ripgui.core.task import TaskSpec
from ripgui.delivery.secret import WHICH, forget_secret, keep_secret, tell_secret
from ripgui.engine.delivery.courier import Courier, without_prefix
from ripgui.engine.delivery.storages import add_storage, find_storage, load_storages, remove_storage, tasks_with
from ripgui.engine.output.output import whole_of
from ripgui.workers.protocol import Progress


def storages(options: argparse.Namespace) -> int:
    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "add": _add,
        "list": _list,
        "test": _test,
        "remove": _remove,
        "upload": _upload,
        "download": _download,
        "link": _link,
        "delete": _delete,
        "tidy": _tidy,
    }
    return commands[options.storages_command](options)


def _add(options: argparse.Namespace) -> int:
    provider = options.provider
    if options.type == "oss":
        provider = "oss"
    elif provider is None:
        provider = "other" if options.endpoint_url else "aws"
    plain = Storage(
        name=options.name,
        provider=provider,
        bucket=options.bucket,
        endpoint=options.endpoint_url or "",
        region=options.region or "",
        prefix=options.prefix or "",
        access_key=options.access_key or KEYRING,
        secret_key=options.secret_key or KEYRING,
        ca_file=os.path.abspath(options.ca_file) if options.ca_file else "",
        part_mib=options.part_mib,
        parallel=options.parallel,
        limit_kib_s=options.limit,
    )
    made = make_storage(_with_style(plain, options), options.account or "")
    if not options.replace and any(one.name == made.name for one in load_storages()):
        raise InputError(f"there is a storage {made.name} already; remove it first, or say --replace")
    for what, reference in zip(WHICH, (made.access_key, made.secret_key), strict=True):
        if reference == KEYRING:
            keep_secret(made.name, what, typed_secret(made.name, what))
    add_storage(made, replaces=options.replace)
    print(_json(made) if options.json else f"added {made.name}; see whether it works: ripgui storages test {made.name}")
    return 0


def _with_style(storage: Storage, options: argparse.Namespace) -> Storage:
    from ripgui.core.storage import PROVIDERS

    known = PROVIDERS[storage.provider]
    addressing = options.addressing or known.addressing
    return replace(storage, addressing=addressing, signature=options.signature or known.signature)


def _list(options: argparse.Namespace) -> int:
    if options.name:
        return _list_content(options)
    known = load_storages()
    if options.json:
        for storage in known:
            print(_json(storage))
    elif not known:
        print("there is no storage; add one with: ripgui storages add NAME --bucket BUCKET")
    else:
        table = Table("name", "provider", "bucket", "endpoint", "region")
        for one in known:
            table.add_row(one.name, one.provider, _place(one), one.endpoint, one.region)
        Console().print(table, markup=False)
    return 0


def _list_content(options: argparse.Namespace) -> int:
    storage = _opened(options.name)
    with _courier() as courier:
        found = courier.look(storage, options.prefix or "", deep=options.all, most=options.most)
    if options.json:
        for entry in found.entries:
            print(json.dumps(asdict(entry) | {"key": without_prefix(storage, entry.key)}, ensure_ascii=False))
    else:
        for entry in found.entries:
            when = time.strftime("%Y-%m-%d %H:%M", time.localtime(entry.changed_at)) if entry.changed_at else ""
            size = "" if entry.is_folder else str(entry.size_bytes)
            print(f"{when:16} {size:>14} {without_prefix(storage, entry.key)}")
    if found.has_more:
        print(f"ripgui: there are more than {options.most}; say a prefix, or --most N", file=sys.stderr)
    return 0


def _test(options: argparse.Namespace) -> int:
    def try_one(name: str) -> str:
        with _courier() as courier:
            return courier.try_storage(_opened(name))

    return try_each("storage", options.name, try_one, as_json=options.json)


def _remove(options: argparse.Namespace) -> int:
    from ripgui.cli.opening import opened_store

    for name in dict.fromkeys(options.name):
        find_storage(name)
    store = opened_store()
    for name in dict.fromkeys(options.name):
        remove_storage(name)
        for what in WHICH:
            forget_secret(name, what)
        print(json.dumps({"storage": name, "state": "removed"}) if options.json else f"removed {name}")
        left = tasks_with(name, store.tasks())
        if left:
            numbers = ", ".join(map(str, left))
            print(f"ripgui: these tasks still name {name} and will fail without it: {numbers}", file=sys.stderr)
    store.close()
    return 0


def _upload(options: argparse.Namespace) -> int:
    storage = _opened(options.name)
    if options.key and not options.key.endswith("/") and len(options.file) > 1:
        raise InputError("with several files --key must be a folder, which ends with a slash")
    with _courier() as courier:
        for file in options.file:
            path, first = _whole(file)
            key = options.key or ""
            key = f"{key}{os.path.basename(path)}" if not key or key.endswith("/") else key
            with _bar(os.path.basename(path), "upload", as_json=options.json) as told:
                sent = courier.send(
                    storage, path, key, first=first, collision=Collision(options.collision), on_progress=told
                )
            plain = without_prefix(storage, sent.key)
            if options.json:
                event = {"event": "uploaded", "file": file, "storage": storage.name, "key": plain}
                event |= {"size_bytes": sent.size_bytes, "was_there": sent.was_there, "is_other": sent.is_other}
                print(json.dumps(event))
            else:
                known = ": something else is there, and was left" if sent.is_other else ": it was there already"
                print(f"{address_of(storage, plain)}{known if sent.was_there else ''}", flush=True)
    return 0


def _whole(file: str) -> tuple[str, str]:
    """What is sent of a result: its file, or its folder with the file that stands for it."""
    path = os.path.abspath(path_named(file))
    whole = whole_of(path)
    return (whole, os.path.basename(path)) if whole != path else (path, "")


def _download(options: argparse.Namespace) -> int:
    storage = _opened(options.name)
    path = os.path.abspath(options.output or os.path.basename(options.key))
    path = os.path.join(path, os.path.basename(options.key)) if os.path.isdir(path) else path
    if os.path.lexists(path):
        raise InputError(f"{path} exists already; choose another name")
    with _courier() as courier, _bar(os.path.basename(path), "download", as_json=options.json) as told:
        courier.fetch(address_of(storage, options.key), path, on_progress=told)
    print(json.dumps({"event": "downloaded", "file": path}) if options.json else path)
    return 0


def _link(options: argparse.Namespace) -> int:
    storage = _opened(options.name)
    with _courier() as courier:
        link = courier.link(storage, options.key, options.expires)
    print(json.dumps({"link": link, "expires_s": options.expires}) if options.json else link)
    return 0


def _delete(options: argparse.Namespace) -> int:
    storage = _opened(options.name)
    with _courier() as courier:
        for key in options.key:
            courier.delete(storage, key)
            print(json.dumps({"key": key, "state": "deleted"}) if options.json else f"deleted {key}", flush=True)
    return 0


def _tidy(options: argparse.Namespace) -> int:
    with _courier() as courier:
        count = courier.forget(_opened(options.name))
    print(json.dumps({"forgotten": count}) if options.json else f"unfinished uploads forgotten: {count}")
    return 0


def ask_for_keys(specs: Sequence[TaskSpec]) -> None:
    """Asks somebody at a terminal for the keys of storages that tasks will need, where they are kept nowhere."""
    if not sys.stdin.isatty():
        return
    names = [spec.treatment.delivery.storage for spec in specs]
    names += [parse_address(spec.fetched_from)[0] for spec in specs if spec.fetched_from.startswith(SCHEME)]
    for name in dict.fromkeys(filter(None, names)):
        with contextlib.suppress(InputError):  # the task will tell it
            _opened(name)


def _opened(name: str) -> Storage:
    """The storage, after its keys were asked for where they are kept nowhere."""
    storage = find_storage(name)
    for what, reference in zip(WHICH, (storage.access_key, storage.secret_key), strict=True):
        if reference == ASKED:
            tell_secret(name, what, typed_secret(name, what))
    return storage


@contextlib.contextmanager
def _courier() -> Iterator[Courier]:
    with contextlib.closing(Courier()) as courier:
        yield courier


@contextlib.contextmanager
def _bar(name: str, what: str, *, as_json: bool) -> Iterator[Callable[[Progress], None]]:
    """Who is told how far it is."""
    if as_json:
        yield lambda told: print(
            json.dumps({"event": what, "file": name, "progress": told.fraction, "detail": told.detail}), flush=True
        )
    elif not sys.stdout.isatty():
        yield lambda _: None
    else:
        from rich.progress import BarColumn, TextColumn
        from rich.progress import Progress as Bars

        columns = (TextColumn("{task.description}", markup=False), BarColumn(), TextColumn("{task.fields[detail]}"))
        with Bars(*columns, transient=True) as bars:
            bar = bars.add_task(name, total=1.0, detail="")
            yield lambda told: bars.update(bar, completed=told.fraction or 0.0, detail=told.detail)


def _place(storage: Storage) -> str:
    return f"{storage.bucket}/{storage.prefix}" if storage.prefix else storage.bucket


def _json(storage: Storage) -> str:
    return json.dumps(asdict(storage), ensure_ascii=False)
