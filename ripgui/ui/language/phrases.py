# SPDX-License-Identifier: GPL-3.0-or-later
"""Recognises sentences of which the templates are known, with the values in them."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

_VALUE = re.compile(r"\{(\w*)(?::[^{}]*)?\}")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_NOUN = "noun"
_LONGEST = 2000
_DEEPEST = 4
_BETWEEN = " · "
_BULLET = "– "
_SEPARATORS = ("\n", _BETWEEN, "  (", "; ", ": ", ", ")


@dataclass(frozen=True, slots=True)
class Phrase[T]:
    """A template, and what it stands for."""

    template: str
    meaning: T


@dataclass(frozen=True, slots=True)
class Found[T]:
    meaning: T
    values: tuple[tuple[str, str], ...]


class Phrasebook[T]:
    """Finds the template that a text was made from: of several that fit, the one that says most of it itself."""

    def __init__(self, phrases: Iterable[Phrase[T]]) -> None:
        self._whole: dict[str, list[T]] = {}
        self._patterns: dict[str, tuple[re.Pattern[str], tuple[str, ...]]] = {}
        # Templates with values, by the two letters of their own that fewest others have.
        self._open: dict[str, list[tuple[str, Phrase[T]]]] = {}
        parts: list[tuple[str, Phrase[T]]] = []
        for phrase in phrases:
            self._whole.setdefault(phrase.template, []).append(phrase.meaning)
            own = _VALUE.sub("\0", phrase.template).replace("{{", "{").replace("}}", "}").split("\0")
            if len(own) > 1 and _LETTERS.search("".join(own)) and len(longest := max(own, key=len)) > 1:
                parts.append((longest, phrase))
        common = Counter(pair for part, _ in parts for pair in _pairs(part))
        for part, phrase in parts:
            self._open.setdefault(min(_pairs(part), key=lambda pair: common[pair]), []).append((part, phrase))

    def find(self, text: str, fits: Callable[[T], bool] = lambda _: True, *, must_fit: bool = False) -> Found[T] | None:
        """fits: which of several with the same words is meant; where none is, the first is taken, unless one must."""
        if whole := self._whole.get(text):
            meant = next(filter(fits, whole), None if must_fit else whole[0])
            return Found(meant, ()) if meant is not None else None
        best: tuple[tuple[bool, int], Found[T]] | None = None
        if len(text) > _LONGEST:
            return None
        for part, phrase in (each for pair in _pairs(text) for each in self._open.get(pair, ())):
            if part not in text:
                continue
            pattern, names = self._pattern(phrase.template)
            found = pattern.fullmatch(text)
            # A list of several facts is none of them with the others in its value.
            if found is None or any(_BETWEEN in value for value in found.groups()):
                continue
            if must_fit and not fits(phrase.meaning):
                continue
            rank = (fits(phrase.meaning), len(text) - sum(map(len, found.groups())))
            if best is None or rank > best[0]:
                best = rank, Found(phrase.meaning, tuple(zip(names, found.groups(), strict=True)))
        return best[1] if best is not None else None

    def _pattern(self, template: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
        if template not in self._patterns:
            names: list[str] = []
            said, at = [], 0
            for value in _VALUE.finditer(template):
                said.append(_literal(template[at : value.start()]))
                at = value.end()
                if value[1] in names:
                    said.append(f"\\{names.index(value[1]) + 1}")
                else:
                    names.append(value[1])
                    said.append("(.*?)")
            said.append(_literal(template[at:]))
            self._patterns[template] = re.compile("".join(said), re.DOTALL), tuple(names)
        return self._patterns[template]


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)}


def _literal(text: str) -> str:
    return re.escape(text.replace("{{", "{").replace("}}", "}"))


def filled(template: str, values: Mapping[str, str]) -> str:
    """A template with values in its places; those that it has no place for are left out."""
    said = _VALUE.sub(lambda place: values.get(place[1], place[0]), template)
    return said.replace("{{", "{").replace("}}", "}")


@dataclass(frozen=True, slots=True)
class Said[T]:
    """A text that is understood: what it means and the values in it, or pieces with what stands between them.

    is_raised: it begins with a capital, where its template does not.
    """

    meaning: T | None
    values: "tuple[tuple[str, Said[T] | str], ...]"
    separator: str = ""
    is_raised: bool = False


def understood[T](text: str, find: Callable[[str], Found[T] | None], depth: int = 0) -> Said[T] | None:
    """None where neither the text nor a piece of it is known."""
    if not text.strip() or depth > _DEEPEST:
        return None
    found, is_raised = find(text), False
    if found is None and text[0].isupper():
        found, is_raised = find(text[0].lower() + text[1:]), True
    if found is not None:
        values = (
            (name, (understood(said, find, depth + 1) if _may_be_told(name, said) else None) or said)
            for name, said in found.values
        )
        return Said(found.meaning, tuple(values), is_raised=is_raised)
    # A bullet stands before all of its line, whatever divides the rest.
    is_listed = text.startswith(_BULLET) and "\n" not in text
    for separator in (_BULLET,) if is_listed else _SEPARATORS:
        if separator in text:
            parts = text.split(separator, 1) if separator in (_BULLET, ": ") else text.split(separator)
            known = [understood(part, find, depth + 1) for part in parts]
            if any(known):
                pieces = tuple(("", said or part) for said, part in zip(known, parts, strict=True))
                return Said(None, pieces, separator)
    return None


def _may_be_told(name: str, value: str) -> bool:
    """A value of one word is a name or a number, unless its place says otherwise, or its language has no spaces."""
    return " " in value or name == _NOUN or not value.isascii()


def said_again[T](said: Said[T] | str, say: Callable[[T, Mapping[str, str]], str]) -> str:
    """The text in other words. say: makes a text of what is meant and its values."""
    if isinstance(said, str):
        return said
    values = [(name, said_again(value, say)) for name, value in said.values]
    if said.meaning is None:
        return said.separator.join(value for _, value in values)
    text = say(said.meaning, dict(values))
    return f"{text[:1].upper()}{text[1:]}" if said.is_raised else text
