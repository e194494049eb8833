# SPDX-License-Identifier: GPL-3.0-or-later
"""Progress bars on a terminal."""

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from ripgui.cli.report import counted, ending_lines, short_name
from ripgui.core.chunk import ChunkState
from ripgui.core.event import ChunkChanged, Event, Finished, Logged, Planned, RowsChanged, StageChanged
from ripgui.core.task import TaskState


class TerminalReporter:
    """A bar for the task and one for every running chunk."""

    def __init__(self) -> None:
        self._console = Console()
        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=None),
            TextColumn("{task.percentage:>5.1f} %"),
            TextColumn("{task.fields[rate]:>10}", markup=False),
            TimeRemainingColumn(compact=True),
            console=self._console,
            expand=True,
        )
        self._bar: TaskID | None = None
        self._chunk_bars: dict[int, TaskID] = {}
        self._beside: dict[int, TaskID] = {}
        self._elsewhere: set[int] = set()
        self._frames: dict[int, int] = {}
        self._rates: dict[int, float] = {}
        self._title = ""
        self._chunks = 0
        self._chunks_done = 0
        self._progress.start()

    def tell(self, event: Event) -> None:
        match event:
            case Planned() | ChunkChanged() if event.task in self._elsewhere:
                pass  # its clips are many, and the farm's
            case Planned():
                self._begin(event)
            case StageChanged():
                self._stage(event)
            case ChunkChanged():
                self._chunk(event)
            case Finished():
                self._end(event)
            case Logged() | RowsChanged():
                pass

    def close(self) -> None:
        self._progress.stop()

    def _begin(self, event: Planned) -> None:
        self._frames = {index: event.chunks[index][1] - event.chunks[index][0] for index in event.done}
        self._rates.clear()
        self._title = short_name(event.source)
        self._chunks, self._chunks_done = len(event.chunks), len(event.done)
        self._show(self._title, sum(self._frames.values()), event.frames)
        self._retitle()
        for warning in event.warnings:
            self._console.print(f"warning: {warning}", style="yellow", markup=False)

    def _stage(self, event: StageChanged) -> None:
        if event.state is TaskState.RUNNING:
            return
        if event.state is TaskState.PREPARING:
            said = event.detail or "preparing"
            self._show(said, event.progress or 0.0, 1.0 if event.progress is not None else None)
        elif event.state is TaskState.DELIVERING and event.progress is not None:
            self._show_beside(event, f"sending task {event.task}: {event.detail}")
        elif event.state is TaskState.REMOTE:
            self._elsewhere.add(event.task)
            self._show_beside(event, event.detail or f"task {event.task} is done elsewhere")
        elif event.task in self._elsewhere:
            self._show_beside(event, str(event.state))
        elif event.state in (TaskState.MERGING, TaskState.VERIFYING):
            self._show(str(event.state), event.progress or 0.0, 1.0)

    def _chunk(self, event: ChunkChanged) -> None:
        if event.state is ChunkState.RUNNING:
            if event.chunk not in self._chunk_bars:
                self._chunk_bars[event.chunk] = self._progress.add_task("", total=event.total, rate="")
            attempt = f", attempt {event.attempt}" if event.attempt > 1 else ""
            self._progress.update(
                self._chunk_bars[event.chunk],
                description=f"  chunk {event.chunk}{attempt}",
                completed=event.frames,
                rate=f"{event.fps:.1f} fps",
            )
            self._frames[event.chunk], self._rates[event.chunk] = event.frames, event.fps
        else:
            bar = self._chunk_bars.pop(event.chunk, None)
            if bar is not None:
                self._progress.remove_task(bar)
            self._rates.pop(event.chunk, None)
            self._frames[event.chunk] = event.frames
        if event.state is ChunkState.DONE:
            self._chunks_done += 1
            self._retitle()
        if event.state is ChunkState.FAILED:
            self._console.print(
                f"chunk {event.chunk} failed (attempt {event.attempt}): {event.reason}", style="yellow", markup=False
            )
        if self._bar is not None:
            rate = f"{sum(self._rates.values()):.1f} fps"
            self._progress.update(self._bar, completed=sum(self._frames.values()), rate=rate)

    def _show_beside(self, event: StageChanged, said: str) -> None:
        """A bar of its own: the next task is encoded meanwhile."""
        if event.task not in self._beside:
            self._beside[event.task] = self._progress.add_task("", total=1.0, rate="")
        bar = self._beside[event.task]
        self._progress.update(bar, description=f"  {said}", completed=event.progress or 0.0)

    def _end(self, event: Finished) -> None:
        sent = self._beside.pop(event.task, None)
        if sent is not None:
            self._progress.remove_task(sent)
        else:
            self._end_bars()
        style = "green" if event.state is TaskState.DONE else None
        for line in ending_lines(event):
            self._console.print(line, style=style, markup=False, highlight=False, soft_wrap=True)

    def _end_bars(self) -> None:
        for bar in self._progress.task_ids:
            if bar not in self._beside.values():
                self._progress.remove_task(bar)
        self._bar = None
        self._chunk_bars.clear()

    def _show(self, description: str, completed: float, total: float | None) -> None:
        if self._bar is None:
            self._bar = self._progress.add_task(description, total=total, rate="")
        elif self._progress.tasks and total != self._progress.tasks[0].total:
            self._progress.reset(self._bar, description=description, total=total)
        self._progress.update(self._bar, description=description, completed=completed, total=total, rate="")

    def _retitle(self) -> None:
        if self._bar is not None:
            title = f"{self._title}  {self._chunks_done} of {counted(self._chunks, 'chunk')}"
            self._progress.update(self._bar, description=title)
