# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that has translations. Qt's own files can be asked for one, and do not list them."""

import json
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

from ripgui.core.folders import resource_folder


@dataclass(frozen=True, slots=True)
class KnownText:
    """comment: what tells it from another of the same words. counts: it has a form for one and for more."""

    context: str
    source: str
    comment: str
    counts: bool

    def said(self, number: int = -1) -> str:
        """In the window's language. number: of what it counts."""
        return QCoreApplication.translate(self.context, self.source, self.comment, number)


@cache
def known_texts() -> tuple[KnownText, ...]:
    try:
        listed = json.loads((resource_folder() / "translations" / "texts.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    return tuple(KnownText(context, source, comment, counts) for context, source, comment, counts in listed)
