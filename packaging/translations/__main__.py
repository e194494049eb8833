# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the languages: collects texts into Qt Linguist's files, has them filled in, checks and compiles them.

python -m translations update              collect the source's texts into packaging/translations
python -m translations ask LANG FOLDER     write what is not translated yet as JSON lines, a few hundred a file
python -m translations fill LANG FILE …    take JSON lines with "id" and "translation" that are right
python -m translations check               say what is missing or wrong
python -m translations compile             make what the program loads, where it is older
"""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from translations.catalogue import (
    ENGLISH,
    LANGUAGES,
    Key,
    compiled,
    entries,
    key_of,
    listed,
    made_of,
    name_of,
    path_of,
    read,
    written,
)
from translations.rules import problems
from translations.texts import MESSAGES, Text, all_texts

_LINES = 250


def update() -> None:
    texts = all_texts()
    for language in (*LANGUAGES, ENGLISH):
        made = entries(language, texts, read(language))
        path_of(language).write_text(written(language, made), encoding="utf-8")
        left = {key_of(entry.text) for entry in made if not entry.is_finished}
        print(f"{language}: {len(made)} texts, {len(left)} to translate")


def ask(language: str, folder: Path) -> None:
    """The window's own texts first, then what the layers below tell."""
    folder.mkdir(parents=True, exist_ok=True)
    old = read(language)
    places: dict[Key, list[Text]] = {}
    for text in sorted(all_texts(), key=lambda text: text.context == MESSAGES):
        if key_of(text) not in old:
            places.setdefault(key_of(text), []).append(text)
    lines = [_question(key, texts) for key, texts in places.items()]
    for number, start in enumerate(range(0, len(lines), _LINES), 1):
        path = folder / f"{number:02}.jsonl"
        path.write_text("".join(f"{line}\n" for line in lines[start : start + _LINES]), encoding="utf-8")
    print(f"{language}: {len(lines)} texts in {folder}")


def _question(key: Key, texts: Sequence[Text]) -> str:
    source, comment, is_plural = key
    where = sorted({place.partition(":")[0].removeprefix("ripgui/") for text in texts for place in text.places})
    asked: dict[str, object] = {"id": name_of(key), "source": source}
    if comment:
        asked["comment"] = comment
    if is_plural:
        asked["counts"] = True
    asked["where"] = f"{', '.join(where[:3])}: {texts[0].context}"
    return json.dumps(asked, ensure_ascii=False)


def fill(language: str, files: Iterable[Path]) -> int:
    """Takes what is right and says what is not. Returns how many were refused."""
    all_of_them = all_texts()
    texts = {name_of(key_of(text)): text for text in all_of_them}
    known, refused, taken = read(language), 0, 0
    for path in files:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip():
                continue
            try:
                text, forms = _answer(line, texts)
            except ValueError as error:
                print(f"{path.name}:{number}: {error}")
                refused += 1
            else:
                known[key_of(text)] = forms
                taken += 1
    print(f"{language}: {taken} taken, {refused} refused")
    path_of(language).write_text(written(language, entries(language, all_of_them, known)), encoding="utf-8")
    return refused


def _answer(line: str, texts: Mapping[str, Text]) -> tuple[Text, tuple[str, ...]]:
    """A line that was filled in. Raises ValueError that says what is wrong with it."""
    try:
        said = json.loads(line)
        name, made = said["id"], said["translation"]
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"not a line with id and translation ({error})") from error
    text = texts.get(name)
    if text is None:
        raise ValueError(f"no text has the id {name}")
    forms = tuple(made) if isinstance(made, list) else (made,)
    wrong = [each for form in forms for each in problems(text, form)]
    if wrong:
        raise ValueError(f"{name}: {'; '.join(wrong)}\n    {text.source!r}\n    {made!r}")
    return text, forms


def check() -> int:
    texts, wrong = all_texts(), 0
    for language in (*LANGUAGES, ENGLISH):
        made = entries(language, texts, read(language))
        if path_of(language).read_text(encoding="utf-8") != written(language, made):
            print(f"{language}: not what the source has; run: make translations")
            wrong += 1
        for entry in made:
            for form in entry.forms:
                for problem in problems(entry.text, form):
                    print(f"{language}: {entry.text.source!r}: {problem}")
                    wrong += 1
    return wrong


def compile_all() -> None:
    for language in (*LANGUAGES, ENGLISH):
        source = path_of(language)
        target = made_of(language)
        if not target.exists() or target.stat().st_mtime_ns < source.stat().st_mtime_ns:
            compiled(source, target)
    # Qt's own form can be asked for a text, and does not list any.
    texts = made_of(LANGUAGES[0]).with_name("texts.json")
    source = path_of(LANGUAGES[0])
    if not texts.exists() or texts.stat().st_mtime_ns < source.stat().st_mtime_ns:
        lines = (json.dumps(each, ensure_ascii=False) for each in listed(source))
        texts.write_text("[" + ",\n".join(lines) + "]\n", encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    match arguments:
        case ["update"]:
            update()
            compile_all()
        case ["ask", language, folder]:
            ask(language, Path(folder))
        case ["fill", language, *files]:
            return bool(fill(language, map(Path, files)))
        case ["check"]:
            return bool(check())
        case ["compile"]:
            compile_all()
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
