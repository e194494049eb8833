# SPDX-License-Identifier: GPL-3.0-or-later
"""What the layers below tell, in the window's language. They know none and speak plain English, as logs and the command
line do: here their sentences are recognised, with the values in them, and said again.
"""

from collections.abc import Mapping
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from ripgui.ui.language.phrases import Phrase, Phrasebook, filled, said_again, understood

MESSAGES = "messages"
ENGLISH = "en"
SPOKEN = "language"
"""Of the application: which language it speaks."""


def in_words(text: str) -> str:
    """A sentence from below in the window's language; what is not known stays as it is."""
    app = QCoreApplication.instance()
    language = app.property(SPOKEN) if app is not None else None
    return _in_words(text, language) if text and language not in (None, ENGLISH) else text


@lru_cache(4096)
def _in_words(text: str, language: str) -> str:  # noqa: ARG001  what is kept is kept for each language
    said = understood(text, _book().find)
    return text if said is None else said_again(said, _say)


def _say(source: str, values: Mapping[str, str]) -> str:
    return filled(QCoreApplication.translate(MESSAGES, source), values)


@cache
def _book() -> Phrasebook[str]:
    # Here: nobody needs it before something is told.
    from ripgui.ui.language.known import known_texts

    return Phrasebook(Phrase(each.source, each.source) for each in known_texts() if each.context == MESSAGES)
