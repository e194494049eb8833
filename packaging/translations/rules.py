# SPDX-License-Identifier: GPL-3.0-or-later
"""What a translation has to keep of its text: values, counts, keys, markup, patterns of files."""

import re
from collections import Counter
from collections.abc import Iterator

from translations.texts import Text

_VALUE = re.compile(r"\{\w*(?::[^{}]*)?\}")
_ENDING = re.compile(r"(?<=[a-z])\{\w+\}")
"""A value that only makes an English plural, as in "frame{s}"."""
_COUNT = re.compile(r"%n|%\d")
_TAG = re.compile(r"</?[a-z]+\b[^<>]*>")
_ENTITY = re.compile(r"&(?:[a-z]+|#\d+);")
_KEY = re.compile(r"&(?!&|\s)(.)")
_PATTERNS = re.compile(r"\*\.\w+")
_ENGLISH = re.compile(r"\b[a-z]{2,}(?:[ ,;:]+[a-z]{2,}){3,}")


def problems(text: Text, form: str) -> Iterator[str]:
    """What is wrong with one form of a translation, a phrase each."""
    source = text.source
    if not form.strip():
        yield "it is empty"
        return
    wanted, there = set(_VALUE.findall(source)), set(_VALUE.findall(form))
    dropped = wanted - there - set(_ENDING.findall(source))
    if dropped:
        yield f"it lacks {', '.join(sorted(dropped))}"
    if there - wanted:
        yield f"it has {', '.join(sorted(there - wanted))}, which the text has not"
    for name, pattern in (("counts (%n)", _COUNT), ("tags", _TAG), ("patterns of files", _PATTERNS)):
        if Counter(pattern.findall(source)) != Counter(pattern.findall(form)):
            yield f"its {name} are not those of the text"
    if source.count("\n") != form.count("\n") or source.count("\t") != form.count("\t"):
        yield "its line breaks or tabs are not those of the text"
    if source[:1].isspace() != form[:1].isspace() or source[-1:].isspace() != form[-1:].isspace():
        yield "it begins or ends with a space where the text does not, or the other way"
    if source.rstrip().endswith("…") != form.rstrip().endswith("…"):
        yield "one of them ends with … and the other does not"
    yield from _key_problems(source, form)
    if form == source and not text.is_plural and _ENGLISH.search(source):
        yield "it is English"


def key_of(text: str) -> str:
    """The letter that is pressed with Alt, "" for none."""
    found = _KEY.search(_ENTITY.sub("", text))
    return found[1].upper() if found is not None else ""


def _can_be_pressed(key: str) -> bool:
    return key.isascii() and key.isalnum()


def _key_problems(source: str, form: str) -> Iterator[str]:
    wanted, there = (len(_KEY.findall(_ENTITY.sub("", each))) for each in (source, form))
    if wanted != there:
        yield f"the text has {wanted} key (&), it has {there}"
    elif there and not _can_be_pressed(key_of(form)) and not key_of(source) == key_of(form) == "{":
        yield f"no keyboard has its key {key_of(form)}"
