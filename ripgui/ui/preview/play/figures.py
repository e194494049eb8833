# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written beside the time while it plays: how fast, and what was dropped."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from ripgui.ui.preview.play.playback import Playback


_SLOW = 0.95
"""Of the clip's rate: what plays slower than that is told to be slow."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("figures", text)


def figures(playback: "Playback") -> str:
    """How fast it plays, and what was dropped; "" where nothing plays."""
    film = playback.film
    if film is None:
        return ""
    rate, wanted = playback.fps, float(film.times.fps)
    is_slow = 0 < rate < wanted * _SLOW and not film.is_fast
    words = _tr("{rate} of {wanted} fps · {count} dropped") if is_slow else _tr("{rate} fps · {count} dropped")
    return words.format(rate=_rounded(rate or wanted), wanted=_rounded(wanted), count=playback.dropped)


def _rounded(rate: float) -> str:
    return f"{rate:.1f}".removesuffix(".0")
