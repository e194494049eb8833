# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that the desktop opens with the application by an event, as macOS does."""

import json
import subprocess
import sys

_OPENS = """
import json
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from ripgui.ui.application import Application

app = Application(["ripgui"])
taken = []
app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile("/films/before the window.mkv")))
app.give_files(taken.append)
app.sendEvent(app, QFileOpenEvent(QUrl("https://example.org/film.mkv")))
app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile("/films/restore.vpy")))
print(json.dumps(taken))
"""


def test_files_come_by_events_also_before_there_is_a_window() -> None:
    done = subprocess.run([sys.executable, "-c", _OPENS], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [["/films/before the window.mkv"], ["/films/restore.vpy"]]
