# SPDX-License-Identifier: GPL-3.0-or-later
"""A language that nobody speaks: each text in brackets and two fifths longer, so that what is not translated, glued or
cut off is seen.
"""

import json
import re
from pathlib import Path

from translations.catalogue import LANGUAGES, compiled, entries, key_of, listed, path_of, written
from translations.texts import Text

OPEN, CLOSE = "⟦", "⟧"
_APART = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w|&[a-z]+;|%n|\*\.\w+|[( ]\*[) ])")
_WIDER = str.maketrans("aeiouAEIOU", "àéîöúÀÉÎÖÚ")


def spoken(text: str) -> str:
    """A text in that language."""
    stripped = text.strip()
    parts = [part if number % 2 else part.translate(_WIDER) for number, part in enumerate(_APART.split(stripped))]
    own = len(_APART.sub("", stripped))
    more = (" ooo" * own)[: max(1, round(0.4 * own) - len(OPEN + CLOSE))].rstrip() or "~"
    dots = " …" if stripped.endswith("…") else ""
    body = "".join(parts).removesuffix("…").rstrip()
    return text.replace(stripped, f"{OPEN}{body}{more}{CLOSE}{dots}") if stripped else text


def write_pseudo(folder: Path, code: str) -> None:
    """Makes it, in the place of a language."""
    texts = [Text(*each) for each in listed(path_of(LANGUAGES[0]))]
    known = {key_of(text): (spoken(text.source),) for text in texts}
    folder.mkdir(parents=True)
    source = folder / f"ripgui_{code}.ts"
    source.write_text(written(code, entries(code, texts, known)), encoding="utf-8")
    compiled(source, source.with_suffix(".qm"))
    (folder / "texts.json").write_text(json.dumps(listed(path_of(LANGUAGES[0]))), encoding="utf-8")
