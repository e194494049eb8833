# SPDX-License-Identifier: GPL-3.0-or-later
"""A small window that files can be dragged from, as from a file manager: `python drag_source.py X Y FILE…`."""

import sys
from pathlib import Path
from typing import override

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

_SIZE = (160, 60)


class Files(QLabel):
    """Says `ready` once it is seen, and `dropped` with what the target did."""

    def __init__(self, paths: list[str]) -> None:
        super().__init__("\n".join(Path(path).name for path in paths))
        self._urls = [QUrl.fromLocalFile(path) for path in paths]
        self._began: QPoint | None = None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._began = event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = QApplication.startDragDistance()
        if self._began is None or (event.position().toPoint() - self._began).manhattanLength() < far:
            return
        self._began = None
        data = QMimeData()
        data.setUrls(self._urls)
        drag = QDrag(self)
        drag.setMimeData(data)
        done = drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.LinkAction)
        # Stays: who took it asks for it now.
        print(f"dropped {done.name}", flush=True)


def main() -> int:
    x, y, *paths = sys.argv[1:]
    app = QApplication(["drag_source"])
    source = Files(paths)
    source.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
    source.setGeometry(int(x), int(y), *_SIZE)
    source.show()
    print("ready", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
