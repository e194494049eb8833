# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview worker: runs a script once and shows frames of its outputs and of the bare source beside them.

Frames are asked for at once and come as VapourSynth has them; a second thread makes pictures of them, a third reads
sound, so that neither waits for the other.
"""

import base64
import contextlib
import mmap
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from ripgui.core.clip import OutputInfo
from ripgui.core.error import InputError, ScriptError, ToolError
from ripgui.core.output import ENCODED, FALLBACK_FPS, SOURCE
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.media.frame_text import picture_type, property_lines
from ripgui.media.painter import Painter
from ripgui.media.script import (
    AudioNode,
    Output,
    VapourSynthError,
    VideoFrame,
    VideoNode,
    blank_clip,
    configure_core,
    forget_frames,
    open_video,
    run_outputs,
    script_name,
    sound_info,
    thread_count,
    versions,
)
from ripgui.workers.host import Host, Reply
from ripgui.workers.picture_ring import populate
from ripgui.workers.preview_protocol import (
    ATTACH,
    HEAR,
    MEASURE,
    RENDER,
    SAMPLE,
    SHOW,
    SHOW_SOURCE,
    STOP_MEASURING,
    VERSIONS,
    AttachParams,
    EncodedFile,
    Heard,
    HearParams,
    MeasureParams,
    Pace,
    Rendered,
    RenderParams,
    Sampled,
    SampleParams,
    Shown,
    ShowParams,
)
from ripgui.workers.protocol import Failure, Lines, NoParams, Progress

if TYPE_CHECKING:
    from ripgui.media.sound import SourceSound

_REPORT_EVERY_S = 0.25
# More takes so long and so much memory that nothing would be seen for it.
_MOST_PIXELS = 100_000_000
_CACHE_SHARE = 4  # VapourSynth takes half of the memory unless it is told what part


class PreviewWorker:
    """State of the process: what the script set as outputs, and the slots for pictures."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._opening: Reply | None = None
        self._show: ShowParams | None = None
        self._outputs: dict[int, Painter | AudioNode] = {}
        self._slots: _Slots | None = None
        self._painting = _Line("painting")
        self._listening = _Line("listening")
        self._measuring: _Measuring | None = None
        self._source_sound: SourceSound | None = None
        cache_mb = psutil.virtual_memory().total // (_CACHE_SHARE * 1024 * 1024)
        configure_core(0, cache_mb, on_progress=self._on_progress, on_log=lambda text: host.log(text, "vapoursynth"))
        Painter(blank_clip(), "", FALLBACK_FPS).warm_up()

    def show(self, params: ShowParams, reply: Reply) -> Shown:
        os.environ.update(params.environment)
        self._show = params
        if params.script is None:
            return Shown(outputs=())
        try:
            with self._told_to(reply):
                found = run_outputs(params.script, params.script_path, params.source)
            if not found:
                raise ScriptError("the script sets no output: end it with clip.set_output()")
        except ScriptError as error:
            return Shown(outputs=(), failure=Failure.of(error))
        infos, refused = [], {}
        for index, output in found.items():
            if isinstance(output, ScriptError):
                refused[index] = str(output)
                continue
            try:
                infos.append(self._add(index, output, script_name(params.script_path)))
            except InputError as error:
                refused[index] = str(error)
        if params.encoded is not None:
            try:
                with self._told_to(reply):
                    infos.append(self._add(ENCODED, _encoded(params.encoded), ""))
            except InputError as error:
                refused[ENCODED] = str(error)
        return Shown(outputs=tuple(infos), refused=refused)

    def show_source(self, params: NoParams, reply: Reply) -> OutputInfo:
        del params
        if self._show is None:
            raise ToolError("the preview worker was asked for the source before it was told which")
        try:
            with self._told_to(reply):
                output = run_outputs(SOURCE_SCRIPT, "", self._show.source)[0]
            if isinstance(output, ScriptError):
                raise output
        except ScriptError as error:
            reason = str(error).removeprefix(f"script line {error.line}: ")
            raise InputError(f"the source cannot be shown: {reason}") from error
        return self._add(SOURCE, output, "")

    def attach(self, params: AttachParams, reply: Reply) -> NoParams:
        del reply
        before, self._slots = self._slots, _Slots(params)
        if before is not None:
            before.close()
        self._slots.prepare(0)
        return NoParams()

    def render(self, params: RenderParams, reply: Reply) -> None:
        painter, slots = self._painter(params.output), self._slots
        if slots is None:
            raise ToolError("the preview worker was asked for a picture before it had a place for it")

        def paint(frame: VideoFrame) -> Rendered:
            clip = painter.paint(params.number, frame, slots[params.slot], tone_map=params.tone_map)
            return Rendered(
                clip=clip,
                bits=10 if painter.is_deep else 8,
                properties=property_lines(frame.props),
                picture_type=picture_type(frame.props),
            )

        painter.fetch(params.number, lambda frame: self._painting.put(reply, lambda: paint(_frame(frame))))
        slots.prepare(params.slot)
        painter.prepare(params.number, tone_map=params.tone_map)

    def sample(self, params: SampleParams, reply: Reply) -> None:
        painter = self._painter(params.output)

        def sample(frame: VideoFrame) -> Sampled:
            names, values = painter.sample(frame, params.x, params.y)
            return Sampled(names=names, values=values)

        painter.fetch(params.number, lambda frame: self._painting.put(reply, lambda: sample(_frame(frame))))

    def measure(self, params: MeasureParams, reply: Reply) -> None:
        self.stop_measuring()
        # What was looked at a moment ago would take no time.
        forget_frames()
        self._measuring = _Measuring(self._painter(params.output), params, reply)
        self._measuring.begin()

    def stop_measuring(self) -> NoParams:
        if self._measuring is not None:
            self._measuring.stop()
        return NoParams()

    def hear(self, params: HearParams, reply: Reply) -> None:
        # Here, since PyAV takes its time to load and most previews are silent.
        from ripgui.media.sound import SourceSound, read_output

        show = self._show
        if show is None:
            raise ToolError("the preview worker was asked for sound before its script ran")
        node = self._outputs.get(params.output)

        def hear() -> Heard:
            if isinstance(node, AudioNode):
                pcm = read_output(node, script_name(show.script_path), params.start_s, params.stop_s)
            elif params.output == SOURCE:
                if self._source_sound is None:
                    self._source_sound = SourceSound(show.source)
                pcm = self._source_sound.read(params.start_s, params.stop_s)
            else:
                raise InputError(f"output {params.output} of the script is no sound")
            data = base64.b64encode(pcm.data).decode()
            return Heard(sample_rate=pcm.sample_rate, channels=pcm.channels, samples=data)

        self._listening.put(reply, hear)

    def _add(self, index: int, output: Output, name: str) -> OutputInfo:
        assert not isinstance(output, ScriptError)
        if isinstance(output, AudioNode):
            self._outputs[index] = output
            return OutputInfo(index=index, sound=sound_info(output))
        if output.width * output.height > _MOST_PIXELS:
            told = f"a picture of {output.width}x{output.height} is too large to be shown here"
            raise InputError(f"{told}: at most {_MOST_PIXELS // 1_000_000} million pixels are")
        painter = Painter(output, name, self._show.mean_fps if self._show is not None else FALLBACK_FPS)
        self._outputs[index] = painter
        return OutputInfo(index=index, clip=painter.info)

    def _painter(self, output: int) -> Painter:
        painter = self._outputs.get(output)
        if not isinstance(painter, Painter):
            raise InputError(f"output {output} of the script is no video")
        return painter

    @contextlib.contextmanager
    def _told_to(self, reply: Reply) -> Iterator[None]:
        """While it lasts, the progress of indexing is told to `reply`."""
        self._opening = reply
        try:
            yield
        finally:
            self._opening = None

    def _on_progress(self, detail: str, fraction: float | None) -> None:
        reply = self._opening
        if reply is not None:
            reply.progress(Progress(fraction=fraction, detail=detail))


def _encoded(file: EncodedFile) -> VideoNode:
    try:
        return open_video(file.path, file.index_folder, start=file.start)
    except VapourSynthError as error:
        raise InputError(f"{file.path} cannot be shown: {error}") from error


class _Line:
    """Work that is done one piece after another on a thread of its own."""

    def __init__(self, name: str) -> None:
        self._work: queue.SimpleQueue[tuple[Reply, Callable[[], object]]] = queue.SimpleQueue()
        threading.Thread(target=self._run, name=name, daemon=True).start()

    def put(self, reply: Reply, work: Callable[[], object]) -> None:
        """What `work` returns is the result; what it raises is told."""
        self._work.put((reply, work))

    def _run(self) -> None:
        while True:
            reply, work = self._work.get()
            with reply.failing():
                reply.result(work())
            # A frame that waits here for the next piece of work would be memory held in vain.
            del reply, work


class _Slots:
    """The file that is shared with the window. Room in it is taken as it is needed."""

    def __init__(self, params: AttachParams) -> None:
        self._slot_bytes = params.slot_bytes
        self._lock = threading.Lock()
        self._taken: set[int] = set()
        try:
            self._file = os.open(params.path, os.O_RDWR)
            self._map = mmap.mmap(self._file, params.slot_bytes * params.slots)
        except OSError as error:
            raise ToolError(f"the preview's temporary file cannot be used: {error.strerror}") from error

    def close(self) -> None:
        """Lets go of the file; a picture that is still to be written into it fails."""
        with self._lock:
            os.close(self._file)
            self._file = -1

    def prepare(self, slot: int) -> None:
        """Takes the room for a slot, which is done while its frame is computed."""
        with self._lock:
            if slot in self._taken:
                return
            start = slot * self._slot_bytes
            if sys.platform == "linux":
                # A write into a page that there is no room for would end this process.
                try:
                    os.posix_fallocate(self._file, start, self._slot_bytes)
                except OSError as error:
                    raise ToolError(f"there is no room for the preview's pictures: {error.strerror}") from error
            populate(self._map, start, self._slot_bytes, for_writing=True)
            self._taken.add(slot)

    def __getitem__(self, slot: int) -> memoryview:
        """The bytes of the slot. Raises ToolError where the disk or the memory is full."""
        self.prepare(slot)
        return memoryview(self._map)[slot * self._slot_bytes :][: self._slot_bytes]


class _Measuring:
    """Frames of a range, as many at a time as VapourSynth has threads."""

    def __init__(self, painter: Painter, params: MeasureParams, reply: Reply) -> None:
        self._painter = painter
        self._reply = reply
        self._next = params.start
        self._stop = min(params.stop, painter.info.frames)
        self._done = 0
        self._under_way = 0
        self._lock = threading.Lock()
        self._began_s = time.monotonic()
        self._reported_s = self._began_s
        self._ended = False

    def begin(self) -> None:
        with self._lock:
            first = [self._take() for _ in range(thread_count())]
        numbers = [number for number in first if number is not None]
        if not numbers:
            self._end(None)
        for number in numbers:
            self._painter.measure(number, self._on_frame)

    def stop(self) -> None:
        with self._lock:
            self._stop = self._next

    def _take(self) -> int | None:
        if self._next >= self._stop:
            return None
        self._next += 1
        self._under_way += 1
        return self._next - 1

    def _on_frame(self, error: ScriptError | None) -> None:
        with self._lock:
            self._under_way -= 1
            self._done += error is None
            if error is not None:
                self._stop = self._next
            number = self._take()
            is_last = number is None and not self._under_way
            now_s = time.monotonic()
            reports = not is_last and now_s - self._reported_s >= _REPORT_EVERY_S
            if reports:
                self._reported_s = now_s
            seconds = now_s - self._began_s
        if reports:
            self._reply.progress(Progress(frames=self._done, fps=self._done / max(seconds, 0.001)))
        if number is not None:
            self._painter.measure(number, self._on_frame)
        elif is_last or error is not None:
            self._end(error)

    def _end(self, error: ScriptError | None) -> None:
        with self._lock:
            ended, self._ended = self._ended, True
        if ended:
            return
        if error is not None:
            self._reply.fail(error)
        else:
            self._reply.result(Pace(frames=self._done, seconds=time.monotonic() - self._began_s))


def _frame(fetched: VideoFrame | ScriptError) -> VideoFrame:
    if isinstance(fetched, ScriptError):
        raise fetched
    return fetched


def _die_first() -> None:
    """Where memory runs out, this process is ended rather than the window."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")


def main() -> None:
    _die_first()
    host = Host()
    worker = PreviewWorker(host)
    host.on(SHOW, worker.show)
    host.on(SHOW_SOURCE, worker.show_source)
    host.on(ATTACH, worker.attach)
    host.on(RENDER, worker.render)
    host.on(SAMPLE, worker.sample)
    host.on(MEASURE, worker.measure)
    host.on(STOP_MEASURING, lambda _params, _reply: worker.stop_measuring())
    host.on(HEAR, worker.hear)
    host.on(VERSIONS, lambda _params, _reply: Lines(lines=versions()))
    host.serve()


if __name__ == "__main__":
    main()
