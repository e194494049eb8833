# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells why no window opens: in the terminal, or in a dialog to who started from a menu. Imports no Qt unasked."""

import contextlib
import os
import sys
from collections.abc import Sequence

from ripgui.core.error import RipError
from ripgui.display import complaint, has_display

_READING_S = 3600.0


def tell(*texts: str) -> None:
    """Returns when they were read, where a dialog says them."""
    if sys.stderr is not None:
        for text in texts:
            print(f"ripgui: {text}", file=sys.stderr, flush=True)  # noqa: T201  for whoever has a terminal
    if _has_terminal() or os.environ.get("QT_QPA_PLATFORM") or not has_display():
        return
    if complaint():
        _show_elsewhere("\n".join(texts))
    else:
        _show(texts)


def _has_terminal() -> bool:
    """A menu starts without any; who writes our words to a file mostly still has one."""
    return any(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))


def _show(texts: Sequence[str]) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QMessageBox

    from ripgui.ui.language.languages import Languages
    from ripgui.ui.language.told import in_words

    app = QApplication.instance() or QApplication(sys.argv[:1])
    Languages(app)
    box = QMessageBox(QMessageBox.Icon.Critical, "RipGUI", "\n".join(map(in_words, texts)))
    # The window that is open already may just be coming forward.
    box.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
    box.exec()


def _show_elsewhere(text: str) -> None:
    """Without Qt: by whichever program of the desktop is there."""
    from ripgui.media.process import run

    for argv in _dialogs(text):
        with contextlib.suppress(RipError):
            if run(argv, timeout_s=_READING_S, low_priority=False).returncode in (0, 1):
                return


def _dialogs(text: str) -> Sequence[Sequence[str]]:
    return (
        ("zenity", "--error", "--no-markup", "--title=RipGUI", f"--text={text}"),
        ("kdialog", "--title", "RipGUI", "--error", text),
        ("xmessage", "-center", text),
        ("notify-send", "--urgency=critical", "RipGUI", text),
    )
