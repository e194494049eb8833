# SPDX-License-Identifier: GPL-3.0-or-later
"""The seam worker: holds a script's clip beside the result that was made of it, scores frames and shows them."""

from ripgui.core.error import RipError, ScriptError, ToolError
from ripgui.core.output import FALLBACK_FPS
from ripgui.media.metric import Comparison, open_encoded
from ripgui.media.painter import Painter
from ripgui.media.script import VapourSynthError, VideoNode, configure_core, frame_error, run_outputs, script_name
from ripgui.workers.host import Host, Reply
from ripgui.workers.protocol import Progress
from ripgui.workers.seam_protocol import (
    COMPARE,
    PAINT,
    SCORE,
    Compared,
    CompareParams,
    Painted,
    PaintParams,
    Scored,
    ScoreParams,
)


class SeamWorker:
    """State of the process: both clips, and what compares and shows them."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._comparison: Comparison | None = None
        self._start = 0
        self._clips: dict[bool, tuple[VideoNode, Painter]] = {}

    def open(self, params: CompareParams, reply: Reply) -> Compared:
        configure_core(
            threads=0,
            cache_mb=0,
            on_progress=lambda detail, fraction: reply.progress(Progress(fraction=fraction, detail=detail)),
            on_log=lambda text: self._host.log(text, "vapoursynth"),
        )
        name = script_name(params.script_path)
        output = run_outputs(params.script, params.script_path, params.source).get(0)
        if isinstance(output, ScriptError):
            raise output
        if not isinstance(output, VideoNode):
            raise ScriptError("the script sets no clip as output 0")
        encoded = open_encoded(params.encoded, params.index_folder, frames=len(params.range))
        self._comparison = Comparison(output, name, encoded, params.range.start)
        self._start = params.range.start
        ours, theirs = (Painter(node, name, FALLBACK_FPS) for node in (output, encoded))
        self._clips = {False: (output, ours), True: (encoded, theirs)}
        return Compared(clip=ours.info, encoded=theirs.info)

    def score(self, params: ScoreParams, reply: Reply) -> Scored:
        del reply
        if self._comparison is None:
            raise _not_open()
        return Scored(scores=self._comparison.scores(params.numbers))

    def paint(self, params: PaintParams, reply: Reply) -> Painted:
        del reply
        if not self._clips:
            raise _not_open()
        node, painter = self._clips[params.of_encoded]
        number = painter.clamped(params.number - (self._start if params.of_encoded else 0))
        picture = bytearray(painter.picture_bytes)
        try:
            with node.get_frame(number) as frame:
                clip = painter.paint(number, frame, memoryview(picture), tone_map=params.tone_map)
        except VapourSynthError as error:
            raise frame_error(error, "") from error
        try:
            with open(params.path, "wb") as file:
                file.write(picture)
        except OSError as error:
            raise ToolError(f"the picture cannot be written: {error.strerror}") from error
        return Painted(clip=clip, bits=10 if painter.is_deep else 8)


def _not_open() -> RipError:
    return ToolError("the seam worker was asked for frames before it had a result")


def main() -> None:
    host = Host()
    worker = SeamWorker(host)
    host.on(COMPARE, worker.open)
    host.on(SCORE, worker.score)
    host.on(PAINT, worker.paint)
    host.serve()


if __name__ == "__main__":
    main()
