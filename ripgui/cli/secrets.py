# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for secrets."""

import getpass
import sys

from ripgui.core.error import InputError


def typed_secret(name: str, what: str) -> str:
    """Asks at the terminal, or takes the next line of what is piped in. name: whose it is. Raises InputError."""
    asked = f"{what} of {name}: "
    try:
        typed = (getpass.getpass(asked) if sys.stdin.isatty() else sys.stdin.readline()).strip()
    except EOFError:
        typed = ""
    if not typed:
        raise InputError(f"the {what} of {name} is missing: type it, or say env:NAME for it")
    return typed
