# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview worker: renders single frames of a script's output, and of the bare source beside it."""

from ripgui.core.error import ToolError
from ripgui.core.preset import SOURCE_SCRIPT
from ripgui.media.script import Script, configure_core, forget_outputs, run_script, versions
from ripgui.workers.host import Host, Reply
from ripgui.workers.protocol import (
    OPEN,
    RENDER,
    VERSIONS,
    Lines,
    Opened,
    OpenParams,
    Progress,
    Rendered,
    RenderParams,
)


class PreviewWorker:
    """State of the process: the opened script, and the bare source once it was asked for."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._params: OpenParams | None = None
        self._script: Script | None = None
        self._bare: Script | None = None

    def open(self, params: OpenParams, reply: Reply) -> Opened:
        configure_core(
            params.threads,
            params.cache_mb,
            on_index=lambda fraction: reply.progress(Progress(fraction=fraction, detail="indexing")),
            on_log=lambda text: self._host.log(text, "vapoursynth"),
        )
        self._params = params
        self._script = run_script(params.script, params.script_path, params.source, params.mean_fps)
        return Opened(clip=self._script.info, versions=versions())

    def render(self, params: RenderParams, reply: Reply) -> Rendered:
        del reply
        script = self._source() if params.of_source else self._result()
        number = min(params.number, script.info.frames - 1)
        with open(params.path, "wb") as file:
            file.write(script.packed_rgb(number))
        return Rendered(width=script.info.width, height=script.info.height, number=number)

    def _result(self) -> Script:
        if self._script is None:
            raise ToolError("the preview worker was asked for a frame before its script ran")
        return self._script

    def _source(self) -> Script:
        if self._bare is None:
            if self._params is None:
                raise ToolError("the preview worker was asked for a frame before its script ran")
            forget_outputs()
            self._bare = run_script(SOURCE_SCRIPT, "", self._params.source, self._params.mean_fps)
        return self._bare


def main() -> None:
    host = Host()
    worker = PreviewWorker(host)
    host.on(OPEN, worker.open)
    host.on(RENDER, worker.render)
    host.on(VERSIONS, lambda _params, _reply: Lines(lines=versions()))
    host.serve()


if __name__ == "__main__":
    main()
