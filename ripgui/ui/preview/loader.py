# SPDX-License-Identifier: GPL-3.0-or-later
"""Gets frames from a preview worker, on a thread of its own. Only the newest request counts."""

import threading

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage

from ripgui.core.clip import SOURCE, ClipInfo, OutputInfo
from ripgui.core.error import Cancelled, RipError, ScriptError
from ripgui.ui.preview.picture import Picture, Request, Subject, fit
from ripgui.workers.client import Patience
from ripgui.workers.preview_client import PreviewClient, PreviewFrame
from ripgui.workers.protocol import Progress


class PreviewLoader(QObject):
    """Starts a worker on the first request, keeps it for the next, and replaces it when script or source change."""

    opened = Signal(object)
    """OutputInfo of each output of a script that ran, and of SOURCE once it is open, in a tuple. May come again."""
    rendered = Signal(object)
    """A tuple of Pictures of one position, in the order of the request's outputs."""
    failed = Signal(str, object)
    """What went wrong, and the line of the script or None."""
    progressed = Signal(str, object)
    """What is being done, and how much of it, 0 to 1 or None."""
    busy_changed = Signal(bool)

    def __init__(self, patience: Patience, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # The worker dies with the thread that started it.
        self._pool.setExpiryTimeout(-1)
        self._killers = QThreadPool(self)
        self._work = _Work(self, patience)

    def request(self, request: Request) -> None:
        """Takes the place of any request that is still waiting."""
        needs_start, stale = self._work.want(request)
        if stale is not None:
            self._kill(stale)
        if needs_start:
            self._pool.start(QRunnable.create(self._work.run))

    def stop(self) -> None:
        """Ends the worker and forgets what was asked."""
        stale = self._work.forget()
        if stale is not None:
            self._kill(stale)

    def close(self) -> None:
        """Ends everything and waits for it."""
        self.stop()
        self._killers.waitForDone()
        self._pool.start(QRunnable.create(self._work.close))
        self._pool.waitForDone()

    def _kill(self, client: PreviewClient) -> None:
        self._killers.start(QRunnable.create(client.kill))


class _Work:
    """The part that runs on the pool; it knows the loader's signals, not the loader."""

    def __init__(self, loader: PreviewLoader, patience: Patience) -> None:
        self._opened = loader.opened
        self._rendered = loader.rendered
        self._failed = loader.failed
        self._progressed = loader.progressed
        self._busy_changed = loader.busy_changed
        self._patience = patience
        self._lock = threading.Lock()
        self._wanted: Request | None = None
        self._running = False
        self._stops = 0
        self._client: PreviewClient | None = None
        self._subject: Subject | None = None
        self._clip: ClipInfo | None = None

    def want(self, request: Request) -> tuple[bool, PreviewClient | None]:
        """Whether a run must be started, and which client works in vain now."""
        with self._lock:
            self._wanted = request
            starts, self._running = not self._running, True
            in_vain = not starts and self._subject is not None and self._subject != request.subject
            return starts, self._client if in_vain else None

    def forget(self) -> PreviewClient | None:
        with self._lock:
            self._wanted = None
            self._stops += 1
            return self._client

    def run(self) -> None:
        """Serves requests until there is none."""
        self._busy_changed.emit(True)
        while True:
            with self._lock:
                request, self._wanted = self._wanted, None
                stops = self._stops
                if request is None:
                    self._running = False
                    break
            self._serve(request, stops)
        self._busy_changed.emit(False)

    def close(self) -> None:
        """Lets go of the worker. Runs on the pool's thread, as all that touches it."""
        client = self._client
        with self._lock:
            self._client, self._subject, self._clip = None, None, None
        if client is not None:
            client.close()

    def _serve(self, request: Request, stops: int) -> None:
        try:
            client, clip = self._opened_client(request.subject, stops)
            self._progressed.emit("", None)
            frames = [(output, client.frame(request.number, of_source=output == SOURCE)) for output in request.outputs]
        except Cancelled:
            self.close()
        except RipError as error:
            self.close()
            self._failed.emit(str(error), error.line if isinstance(error, ScriptError) else None)
        except OSError as error:
            self.close()
            self._failed.emit(f"the preview's temporary file cannot be used: {error.strerror}", None)
        else:
            self._rendered.emit(tuple(_picture(request, output, frame, clip) for output, frame in frames))

    def _opened_client(self, subject: Subject, stops: int) -> tuple[PreviewClient, ClipInfo]:
        if self._client is not None and self._clip is not None and self._subject == subject:
            return self._client, self._clip
        self.close()
        client = PreviewClient(subject.script, subject.script_path, subject.source, patience=self._patience)
        with self._lock:
            self._client, self._subject = client, subject
            stopped = stops != self._stops
        if stopped:
            # Asked for while the worker started, when there was nothing yet that could be killed.
            raise Cancelled
        clip = client.open(self._tell)
        self._clip = clip
        self._opened.emit((OutputInfo(index=0, clip=clip),))
        return client, clip

    def _tell(self, progress: Progress) -> None:
        self._progressed.emit(progress.detail, progress.fraction)


def _picture(request: Request, output: int, frame: PreviewFrame, clip: ClipInfo) -> Picture:
    form = QImage.Format.Format_RGB32
    image = QImage(frame.data, frame.width, frame.height, frame.bytes_per_line, form).copy()
    return Picture(
        request=request,
        output=output,
        number=frame.number,
        clip=clip,
        image=image,
        fitted=fit(image, clip, request.size),
    )
