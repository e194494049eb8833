# SPDX-License-Identifier: GPL-3.0-or-later
"""What TensorRT's builder prints while it makes the engine of a model, which takes minutes the first time on a card."""

import re

from ripgui.workers.protocol import Progress

_BEGIN = re.compile(r"&&&& RUNNING TensorRT\.trtexec")
_END = re.compile(r"&&&& (?:PASSED|FAILED) TensorRT\.trtexec")
_MODEL = re.compile(r"--onnx=(?:\S*[/\\])?(\S+)")
_SHARE = re.compile(r"(?<![\d.])(\d{1,3})(?:\.\d+)? ?%")


class EngineBuild:
    """Hears the lines of one worker: scripts start the builder, whose output comes along with theirs."""

    def __init__(self) -> None:
        self._detail = ""

    def hear(self, line: str) -> Progress | None:
        """What the script waits for by now, as far as this line tells of it; each line is a sign of life."""
        if _BEGIN.search(line):
            model = _MODEL.search(line)
            self._detail = f"building the engine of {model[1] if model is not None else 'a model'}"
        elif self._detail and _END.search(line):
            self._detail = ""
            return Progress()
        if not self._detail:
            return None
        share = _SHARE.search(line)
        done = int(share[1]) / 100 if share is not None else None
        return Progress(detail=self._detail, fraction=done if done is None or done <= 1 else None)
