# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui plugins`: packages for scripts, in a folder of the application's own."""

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict

from ripgui.core.cancel import CancelToken
from ripgui.core.error import InputError
from ripgui.core.folders import plugin_folder
from ripgui.engine.script.plugins import Wanted, install, installed, look_up, look_up_updates, remove, switch
from ripgui.media.plugin_package import is_safe_mode

_MB = 1_000_000


def plugins(options: argparse.Namespace) -> int:
    match options.plugins_command:
        case "list":
            return _list(as_json=options.json)
        case "install":
            return _install(look_up(options.name, lambda _: None, CancelToken()), as_json=options.json)
        case "update":
            return _update(options.names, as_json=options.json)
        case "enable":
            return _switch(options.name, is_on=True, as_json=options.json)
        case "disable":
            return _switch(options.name, is_on=False, as_json=options.json)
        case _:
            return _remove(options.name, as_json=options.json)


def _list(*, as_json: bool) -> int:
    for package in installed():
        size = f"{package.size_bytes / _MB:.1f} MB"
        state = "" if package.is_on else "  disabled"
        print(json.dumps(asdict(package)) if as_json else f"{package.name} {package.version}  {size}{state}")
    if is_safe_mode() and not as_json:
        print("safe mode: none of them is loaded")
    if not installed() and not as_json:
        print(f"nothing is installed in {plugin_folder()}")
    return 0


def _install(wanted: Sequence[Wanted], *, as_json: bool) -> int:
    def tell(line: str) -> None:
        if not as_json:
            print(line, flush=True)

    for each in wanted:
        tell(f"{each.name} {each.version} from {each.host}")
    install(wanted, tell, CancelToken())
    for each in wanted:
        print(json.dumps(asdict(each)) if as_json else f"installed {each.name} {each.version}")
    return 0


def _update(names: Sequence[str], *, as_json: bool) -> int:
    wanted = look_up_updates(names, lambda _: None, CancelToken())
    if not wanted and not as_json:
        print("everything is up to date")
    return _install(wanted, as_json=as_json)


def _switch(name: str, *, is_on: bool, as_json: bool) -> int:
    switch(name, is_on=is_on)
    word = "enabled" if is_on else "disabled"
    print(json.dumps({word: name}) if as_json else f"{word} {name}")
    return 0


def _remove(name: str, *, as_json: bool) -> int:
    if not remove(name):
        raise InputError(f"{name} is not installed in {plugin_folder()}")
    print(json.dumps({"removed": name}) if as_json else f"removed {name}")
    return 0
