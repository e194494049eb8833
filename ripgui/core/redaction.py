# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes out of a text what is nobody else's business: secrets, what addresses are signed with, who and where one is."""

import contextlib
import getpass
import os
import platform
import re
from pathlib import Path

_HIDDEN = "•••"
_WORDS = (
    r"pass(?:word|wd|phrase)?|secret|token|api[_-]?key|access[_-]?key(?:[_-]?id)?|private[_-]?key|auth(?:orization)?|"
    r"credentials?|signature|cookie|session[_-]?(?:id|key)|bearer"
)
_NAMED = re.compile(
    rf"""(?ix)
    ((?:[\w-]*(?:{_WORDS})[\w-]*)["']?\s*[:=]\s*)      # a key that says so
    (?:(?:b|r)?"[^"\n]*" | (?:b|r)?'[^'\n]*' | (?:(?:bearer|basic|token|aws4-hmac-sha256)\s+)?[^\s"',;&)}}\]]+)
    """
)
_SCHEMES = re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,}")
_OPTIONS = re.compile(rf"(?i)(--?[\w-]*(?:{_WORDS})[\w-]*)\s+(?!-)[^\s\"',;]+")
_USER_INFO = re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://)[^\s/@'\"]+@")
_QUERY = re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://[^\s?#'\"<>]*)[?#][^\s'\"<>)]*")
_KNOWN = re.compile(
    r"\b(?:(?:AKIA|ASIA)[A-Z0-9]{12,}|(?:gh[oprsu]|glpat|sk|pk|xox[abprs])[-_][A-Za-z0-9_-]{10,}"
    r"|eyJ[\w-]{8,}\.[\w-]+\.[\w-]*)"
)
_LONG = re.compile(r"(?<![\w/.\\-])(?=[A-Za-z0-9+=_-]*\d)(?=[A-Za-z0-9+=_-]*[A-Za-z])[A-Za-z0-9+=_-]{32,}(?![\w/.\\])")
_SECRET_NAME = re.compile(rf"(?i){_WORDS}")
_SHORTEST_VALUE = 6
_SHORTEST_NAME = 3


def redacted(text: str) -> str:
    """The text as it may be shown to others."""
    for name, value in os.environ.items():
        if len(value) >= _SHORTEST_VALUE and _SECRET_NAME.search(name) and not os.path.exists(value):
            text = text.replace(value, _HIDDEN)
    text = _USER_INFO.sub(rf"\1{_HIDDEN}@", text)
    text = _QUERY.sub(rf"\1?{_HIDDEN}", text)
    text = _KNOWN.sub(_HIDDEN, text)
    text = _SCHEMES.sub(rf"\1 {_HIDDEN}", text)
    text = _NAMED.sub(rf"\1{_HIDDEN}", text)
    text = _OPTIONS.sub(rf"\1 {_HIDDEN}", text)
    text = _LONG.sub(_HIDDEN, text)
    return _without_names(text)


def _without_names(text: str) -> str:
    """Whose machine it is: the home folder, the user's name, the machine's."""
    home = str(Path.home())
    for form in {home, os.path.realpath(home), home.replace("\\", "\\\\"), Path(home).as_posix()}:
        if len(form) > _SHORTEST_NAME:
            text = re.sub(rf"{re.escape(form)}(?![\w-])", "~", text)
    user = ""
    with contextlib.suppress(OSError, KeyError, ImportError):  # nobody has this number, or there are no names at all
        user = getpass.getuser()
    for name, word in ((user, "<user>"), (platform.node(), "<host>")):
        if len(name) >= _SHORTEST_NAME and name not in {"root", "localhost"}:
            text = re.sub(rf"(?<![\w]){re.escape(name)}(?![\w])", word, text)
    return text
