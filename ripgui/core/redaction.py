# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes out of a text what is nobody else's business: secrets, what addresses are signed with, who and where one is.

A text of any length may come, on the window's thread: no place is looked at again for each place before it. Words and
addresses are found whole, one after another, and only then asked what they are.
"""

import contextlib
import getpass
import os
import platform
import re
from pathlib import Path

_HIDDEN = "•••"
_SECRET_NAME = re.compile(
    r"(?i)pass(?:word|wd|phrase|code|key)|pass(?![a-z])|pwd|secret|token|auth|credential|signature|(?<![a-z])sig(?![a-z])|cookie|bearer|jwt"
    r"|(?:api|access|account|customer|encryption|master|private|shared|shared[_-]?access|signing)[_-]?key"
    r"|session[_-]?(?:id|key)"
)
_HEADER = re.compile(r"(?i)(?:proxy-|x-)?authorization|(?:set-)?cookie2?")
_PRIVATE_KEY = re.compile(r"-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----.*?(?:-----END [A-Z ]{0,40}-----|\Z)", re.DOTALL)
_ADDRESS = re.compile(r"://([^\s'\"<>]+)")
_HOOK = re.compile(r"(/webhooks/\d{1,32}/|/bot(?=\d{1,32}:)|hooks\.slack\.com/services/)[\w.:/-]+")
_KNOWN = re.compile(
    r"(?<![\w-])(?:(?:AKIA|ASIA)[A-Z0-9]{12,}|(?:gh[oprsu]|github_pat|glpat|hf|npm|sk|pk|xox[abprs])[-_][\w-]{10,}"
    r"|AIza[\w-]{30,}|eyJ[\w-]{8,}\.[\w-]+\.[\w-]*)"
)
_SCHEME = re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,}")
_WORD = re.compile(r"[\w.-]+")
_GIVEN = re.compile(r"\\?[\"']?\]?\s*(?:=>|:=|==?|:)\s*")
_LISTED = re.compile(r"\\?[\"']\s*,\s*(?=[bru]?\\?[\"'])")
_AFTER = re.compile(r"\s+(?!-)")
# Quoted, also within quotes and where the end was cut off; several in brackets; else as far as it goes.
_VALUE = re.compile(
    r"""[bru]?(?:\\"(?:(?!\\").)*+(?:\\")?|\\'(?:(?!\\').)*+(?:\\')?|"(?:[^"\\]|\\.)*+"?|'(?:[^'\\]|\\.)*+'?)"""
    r"""|\[[^\]]*\]?|\{[^}]*\}?|(?:(?i:bearer|basic|token)\s+)?(?:[^\s"'\\]|["'\\](?=\w))++"""
)
_FIGURE = re.compile(r"""["']?\d["']?[,;\])]*""")
_RUN = re.compile(r"[A-Za-z0-9+=_-]+")
_LONGEST_PLAIN = 31
_SHORTEST_VALUE = 6
_SHORTEST_NAME = 3


def redacted(text: str) -> str:
    """The text as it may be shown to others."""
    for name, value in os.environ.items():
        if len(value) >= _SHORTEST_VALUE and _SECRET_NAME.search(name) and not os.path.exists(value):
            text = text.replace(value, _HIDDEN)
    text = _PRIVATE_KEY.sub(_HIDDEN, text)
    return _without_names("\n".join(map(_without_secrets, text.split("\n"))))


def _without_secrets(line: str) -> str:
    line = _ADDRESS.sub(_address, line)
    line = _HOOK.sub(rf"\1{_HIDDEN}", line)
    line = _KNOWN.sub(_HIDDEN, line)
    line = _SCHEME.sub(rf"\1 {_HIDDEN}", line)
    return _RUN.sub(_run, _without_named(line))


def _address(found: re.Match[str]) -> str:
    """Without who asks, with which password, and without what it is asked with."""
    rest = found[1]
    server = re.split("[/?#]", rest, maxsplit=1)[0]
    # A password may have each of these signs in it.
    if "@" in rest and ("@" in server or ":" in server):
        rest = f"{_HIDDEN}@{rest.rpartition('@')[2]}"
    path = re.split("[?#]", rest, maxsplit=1)[0]
    return f"://{path}" if path == rest else f"://{path}?{_HIDDEN}"


def _without_named(line: str) -> str:
    """What is given to a name that says that it is secret."""
    kept: list[str] = []
    end = 0
    for word in _WORD.finditer(line):
        if word.start() < end or word[0].endswith(".py") or not _SECRET_NAME.search(word[0]):
            continue
        value = _value(line, word)
        if value is not None and value[0] < value[1]:
            kept += (line[end : value[0]], _HIDDEN)
            end = value[1]
    return f"{''.join(kept)}{line[end:]}"


def _value(line: str, name: re.Match[str]) -> tuple[int, int] | None:
    """From where to where it stands."""
    before, at = line[name.start() - 1 : name.start()], name.end()
    if line[at : at + 1] == ">" and before == "<":
        return at + 1, _found(line, "<", at)
    given = _GIVEN.match(line, at)
    if given is not None:
        if _HEADER.fullmatch(name[0]) and line[given.end() : given.end() + 1] not in {'"', "'", "\\", "["}:
            return given.end(), _found(line, before, at) if before in {'"', "'"} else len(line)
    else:
        given = _LISTED.match(line, at) or (_AFTER.match(line, at) if name[0].startswith("-") else None)
    value = _VALUE.match(line, given.end()) if given is not None else None
    # A figure is no secret: encoders have passes.
    return value.span() if value is not None and not _FIGURE.fullmatch(value[0]) else None


def _found(line: str, sign: str, at: int) -> int:
    """Where the next of these is, or the end."""
    place = line.find(sign, at)
    return place if place >= 0 else len(line)


def _run(found: re.Match[str]) -> str:
    """A long one of letters and digits is none of ours, unless it is part of a path."""
    text, line = found[0], found.string
    around = line[found.start() - 1 : found.start()] + line[found.end() : found.end() + 1]
    if len(text) <= _LONGEST_PLAIN or re.search(r"[\w/.\\]", around):
        return text
    return _HIDDEN if re.search("[0-9]", text) and re.search("[A-Za-z]", text) else text


def _without_names(text: str) -> str:
    """Whose machine it is: the home folder, the user's name, the machine's."""
    with contextlib.suppress(RuntimeError):  # nobody has this number
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
