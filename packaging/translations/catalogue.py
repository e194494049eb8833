# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt Linguist's files: one for each language, with every text that the source has."""

import hashlib
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from translations.texts import ROOT, Text

FOLDER = ROOT / "packaging" / "translations"
MADE = ROOT / "resources" / "translations"
"""What the program loads lies here, made of the others and shipped without them."""
LANGUAGES = ("zh_CN", "zh_TW", "ja", "vi", "ko")
ENGLISH = "en"
"""Texts are English; its file holds what counts something alone, in the forms for one and for more."""
_FORMS = {ENGLISH: 2}
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

type Key = tuple[str, str, bool]
"""What has one translation, wherever it stands: the text, its comment, and whether it counts."""
type Catalogue = Mapping[Key, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Entry:
    """A text with its translation in each form that the language has; none are empty where it is finished."""

    text: Text
    forms: tuple[str, ...]

    @property
    def is_finished(self) -> bool:
        return all(self.forms)


def key_of(text: Text) -> Key:
    return (text.source, text.comment, text.is_plural)


def name_of(key: Key) -> str:
    """A short name for lists that people fill in."""
    return hashlib.blake2b("\0".join(map(str, key)).encode(), digest_size=4).hexdigest()


def path_of(language: str) -> Path:
    return FOLDER / f"ripgui_{language}.ts"


def made_of(language: str) -> Path:
    return MADE / f"ripgui_{language}.qm"


def read(language: str) -> dict[Key, tuple[str, ...]]:
    """What is translated, empty where there is no file yet."""
    path = path_of(language)
    if not path.exists():
        return {}
    found: dict[Key, tuple[str, ...]] = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314  a file of this checkout
        is_plural = message.get("numerus") == "yes"
        made = message.find("translation")
        if made is None or made.get("type") in ("unfinished", "vanished", "obsolete"):
            continue
        forms = tuple(each.text or "" for each in made.iter("numerusform")) if is_plural else (made.text or "",)
        if all(forms):
            found[message.findtext("source", ""), message.findtext("comment", ""), is_plural] = forms
    return found


def entries(language: str, texts: Iterable[Text], known: Catalogue) -> list[Entry]:
    """Every text of a language's file."""
    return [
        Entry(text, known.get(key_of(text)) or ("",) * (_FORMS.get(language, 1) if text.is_plural else 1))
        for text in texts
        if language != ENGLISH or text.is_plural
    ]


def written(language: str, made: Iterable[Entry]) -> str:
    """The text of a language's file."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=ENGLISH)
    contexts: dict[str, ET.Element] = {}
    for entry in made:
        text = entry.text
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message")
        if text.is_plural:
            message.set("numerus", "yes")
        # Without lines, which move with every change.
        for file in dict.fromkeys(place.partition(":")[0] for place in text.places):
            ET.SubElement(message, "location", filename=f"../../{file}")
        ET.SubElement(message, "source").text = text.source
        if text.comment:
            ET.SubElement(message, "comment").text = text.comment
        into = ET.SubElement(message, "translation")
        if not entry.is_finished:
            into.set("type", "unfinished")
        if text.is_plural:
            for form in entry.forms:
                ET.SubElement(into, "numerusform").text = form
        else:
            into.text = entry.forms[0]
    ET.indent(root, "    ")
    return f"{_HEAD}{ET.tostring(root, encoding='unicode')}\n"


def listed(path: Path) -> list[tuple[str, str, str, bool]]:
    """Every text of a language's file: its context, its words, its comment, and whether it counts."""
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""), counts)
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314  a file of this checkout
        for message in context.iter("message")
        for counts in [message.get("numerus") == "yes"]
    ]


def compiled(source: Path, target: Path) -> None:
    """Makes what the program loads, beside what one that runs has open: Qt reads it where it lies, and would die of a
    file that is cut short. Raises RuntimeError with the compiler's words.
    """
    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    folder = Path(PySide6.__file__).parent
    tool = next((each for each in (folder / name, folder / "Qt" / "libexec" / name) if each.exists()), None)
    if tool is None:
        raise RuntimeError(f"PySide6 has no {name}")
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(".part")
    done = subprocess.run(  # noqa: S603  the build's own words
        [tool, "-silent", "-nounfinished", source, "-qm", part],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or not part.exists():
        raise RuntimeError(f"{source.name}: {done.stdout}{done.stderr}".strip())
    part.replace(target)
