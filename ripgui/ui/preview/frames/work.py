# SPDX-License-Identifier: GPL-3.0-or-later
"""The thread that talks to preview workers: takes what the window asks and what workers answer from one queue.

Nothing here waits for a worker. After each call that came, `_advance` does what has become possible: open a script, ask
for pictures, deliver those that are there. So a newer request simply takes the older one's place.
"""

import collections
import contextlib
import queue
import threading
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ripgui.core.border import bugs_as_errors
from ripgui.core.error import BugError, InputError, RipError, ScriptError, line_of
from ripgui.core.output import SOURCE
from ripgui.core.patience import Patience
from ripgui.engine.script.trust import UNTRUSTED_SCRIPT
from ripgui.ui.language.told import in_words
from ripgui.ui.preview.frames.enquiry import Enquiry
from ripgui.ui.preview.frames.picture import Picture, Request, Subject
from ripgui.ui.preview.frames.session import Session
from ripgui.workers.picture_ring import USUAL_PICTURE_BYTES, Key
from ripgui.workers.preview_client import PreviewClient, memory_limit_bytes
from ripgui.workers.protocol import Progress

if TYPE_CHECKING:
    from ripgui.ui.preview.frames.loader import PreviewLoader

type Call = Callable[[], None]

_TICK_S = 0.5
_REST_S = 1.0
# A machine that slept, or one too busy to run us, is not the worker's fault: what we saw counts at most so much.
_LONGEST_WAIT_S = 2.0
_STALE_RENDERS = 2  # what is asked for last does not wait for what nobody wants any more, but that may not pile up
_UNDELIVERED = 8
_PLAYED_AHEAD = 6
_STEPS_AHEAD = 3
_STEPS_AT_ONCE = 2  # one is painted while the other is computed
# After a jump another may follow, and would have to wait for what was begun ahead of it.
_QUIET_S = 0.05


@dataclass(slots=True, kw_only=True)
class _Play:
    """asked: next position to render; shown: next to deliver; untaken: delivered, and not yet taken by the window."""

    request: Request
    stop: int
    asked: int
    shown: int
    untaken: int = 0


class PreviewWork:
    """`tell` and `close` are called by the window, everything else on the thread."""

    def __init__(
        self,
        loader: "PreviewLoader",
        patience: Patience,
        memory_limit: int | None,
        may_run: Callable[[str], bool],
    ) -> None:
        self._may_run = may_run
        self._opened, self._rendered, self._played = loader.opened, loader.rendered, loader.played
        self._failed, self._progressed, self._busy_changed = loader.failed, loader.progressed, loader.busy_changed
        self._patience = patience
        self._memory_limit_bytes = memory_limit or memory_limit_bytes()
        self._calls: queue.SimpleQueue[Call] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_closed = False
        self._session: Session | None = None
        self._spare: PreviewClient | None = None
        self._keeps_spare = False
        self._crashed: tuple[Subject, RipError] | None = None
        self._withheld: RipError | None = None
        self._wanted: Request | None = None
        self._play: _Play | None = None
        self._ahead: collections.deque[Key] = collections.deque()
        self._last: Request | None = None
        self._ahead_at_once = 0
        self._is_busy = False
        self._is_resting = True
        self._is_ending = False
        self._watched_s = time.monotonic()
        self._heard_messages = 0
        self._silent_s = 0.0
        self._enquiry = Enquiry(loader)

    # from the window

    def take_patience(self, patience: Patience) -> None:
        self._patience = patience

    def tell(self, call: Call) -> None:
        """Has `call` done on the thread; nothing any more once it was closed."""
        if self._is_closed:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="preview", daemon=True)
            self._thread.start()
        self._calls.put(call)

    def close(self) -> None:
        self._is_closed = True
        if self._thread is not None:
            self._calls.put(self._end)
            self._thread.join()
            self._thread = None

    # what may be told

    def prepare(self) -> None:
        self._keeps_spare = True

    def renew(self) -> None:
        if self._spare is not None:
            self._spare.close()
            self._spare = None

    def request(self, request: Request) -> None:
        self._wanted = request
        self._ahead.clear()

    def stop(self) -> None:
        self._enquiry.drop_measurement()
        self._forget()
        self._end_session()

    def play(self, request: Request, stop: int) -> None:
        self._ahead.clear()
        self._play = _Play(request=request, stop=stop, asked=request.number, shown=request.number)

    def played_one(self) -> None:
        if self._play is not None:
            self._play.untaken = max(0, self._play.untaken - 1)

    def stop_playing(self) -> None:
        self._play = None

    def inspect(self, output: int, number: int, x: int, y: int) -> None:
        self._enquiry.inspect(output, number, x, y)

    def measure(self, subject: Subject, output: int, start: int, stop: int) -> None:
        self._ahead.clear()
        self._enquiry.measure(subject, output, start, stop)

    def stop_measuring(self) -> None:
        self._enquiry.stop_measuring(self._session)

    def hear(self, output: int, start_s: float, stop_s: float) -> None:
        self._enquiry.hear(output, start_s, stop_s)

    # the thread

    def _end(self) -> None:
        self._is_ending = True

    def _run(self) -> None:
        while not self._is_ending:
            try:
                with bugs_as_errors(), _file_errors():
                    self._take_calls()
                    self._watch()
                    self._advance()
            except RipError as error:
                self._fail(error)
        self._forget()
        self._end_session()
        if self._spare is not None:
            self._spare.close()

    def _take_calls(self) -> None:
        """Makes all calls that wait, or waits for one."""
        try:
            call = self._calls.get(timeout=self._wait_s())
        except queue.Empty:
            if self._ahead:
                self._ahead_at_once = max(1, self._ahead_at_once)
            elif not self._is_watching:
                self._rest()
            return
        self._is_resting = False
        while True:
            call()
            try:
                call = self._calls.get_nowait()
            except queue.Empty:
                return

    def _wait_s(self) -> float | None:
        if self._ahead and not self._is_watching:
            return _QUIET_S
        if self._is_watching:
            return _TICK_S
        return None if self._is_resting else _REST_S

    @property
    def _is_watching(self) -> bool:
        return self._session is not None and self._session.client.under_way > 0

    def _rest(self) -> None:
        """Nothing was asked for a while."""
        self._is_resting = True
        if self._session is not None:
            self._session.rest()
        if self._keeps_spare:
            self._warm_spare()

    def _watch(self) -> None:
        """Ends a worker that says nothing for too long or takes too much memory."""
        now_s = time.monotonic()
        passed_s = min(now_s - self._watched_s, _LONGEST_WAIT_S)
        session = self._session
        if session is None or not self._is_watching or session.client.messages != self._heard_messages:
            self._heard_messages = session.client.messages if session is not None else 0
            self._silent_s = 0.0
        elif passed_s >= _TICK_S:
            self._silent_s += passed_s
        if passed_s < _TICK_S:
            return
        self._watched_s = now_s
        if session is None:
            return
        # Frames may come too quickly to be under way now: memory that they left behind is looked at all the same.
        limit_s = self._patience.next_s if session.client.messages else self._patience.first_s
        if self._is_watching and self._silent_s >= limit_s:
            self._lose(ScriptError(f"no frame and no progress within {limit_s:g} s: the script was stopped"))
        elif session.client.memory_bytes() > self._memory_limit_bytes:
            size = self._memory_limit_bytes / (1 << 30)
            self._lose(ScriptError(f"the script took more than {size:.1f} GiB of memory and was stopped"))

    def _advance(self) -> None:
        self._serve_wanted()
        self._serve_play()
        self._serve_enquiries()
        self._read_ahead()
        self._tell_busy()

    # opening

    def _opened_session(self, subject: Subject) -> Session | None:
        """The session that has `subject` open; None while it is being opened, which this begins."""
        if self._session is None or self._session.subject != subject:
            self._end_session()
            self._session = Session(
                self._taken_worker(),
                subject,
                told=self._on_told,
                progressed=self._on_progress,
                gone=self._lose,
                frame_failed=self._on_frame_failed,
            )
            self._keeps_spare = True
            self._withheld = None if self._may_run(subject.script) else ScriptError(UNTRUSTED_SCRIPT)
            try:
                self._session.open(runs_script=self._crash_of(subject) is None)
            except (RipError, OSError):
                self._end_session()
                raise
        return self._session if self._session.is_open else None

    def _later(self, call: Call) -> None:
        self._calls.put(call)

    def _warm_spare(self) -> None:
        # Nobody waits for it: what is wrong is told when one is needed.
        with contextlib.suppress(RipError, OSError):
            self._spare = self._taken_worker()
            self._spare.make_room(USUAL_PICTURE_BYTES)

    def _taken_worker(self) -> PreviewClient:
        """The one that waited, or a new one where it died meanwhile: a machine short of memory ends it first."""
        spare, self._spare = self._spare, None
        if spare is not None and not spare.is_alive:
            spare.close()
            spare = None
        return spare or PreviewClient(self._later)

    def _crash_of(self, subject: Subject) -> RipError | None:
        """Why the script is not run, None where it is: it crashed before, or it is not trusted."""
        if self._withheld is not None:
            return self._withheld
        return self._crashed[1] if self._crashed is not None and self._crashed[0] == subject else None

    def _on_told(self) -> None:
        session = self._session
        assert session is not None
        crash = self._crash_of(session.subject)
        if crash is not None:
            session.failure = crash
        is_news = crash is None or crash is self._withheld
        if session.failure is not None and is_news and SOURCE not in session.outputs:
            self._tell_failure(session.failure)
            if self._wanted is not None and SOURCE not in self._wanted.outputs:
                self._wanted = None
        if session.outputs:
            self._opened.emit(tuple(session.outputs[index] for index in sorted(session.outputs)))
        self._progressed.emit("", None)

    def _on_progress(self, progress: Progress) -> None:
        self._progressed.emit(in_words(progress.detail), progress.fraction)

    # pictures

    def _serve_wanted(self) -> None:
        request = self._wanted
        if request is None or (session := self._opened_session(request.subject)) is None:
            return
        if request.makes_room and session.has_others(request.outputs):
            self._wanted = None
            return
        keys, are_all = self._keys(session, request)
        if session.bring(keys, at_most=len(keys) + _STALE_RENDERS) and are_all:
            self._wanted = None
            self._plan_ahead(session, request, keys)
            # Before the pictures are made: the worker renders the next ones meanwhile.
            self._read_ahead(keep=keys)
            self._rendered.emit(self._pictures(session, request, keys))

    def _keys(self, session: Session, request: Request) -> tuple[list[Key], bool]:
        """The pictures of a request, without those that cannot be had, and whether more will come.

        Raises RipError where there are none.
        """
        troubles = [session.trouble(output) for output in request.outputs]
        usable = [output for output, trouble in zip(request.outputs, troubles, strict=True) if trouble is None]
        if not usable:
            raise troubles[0] or BugError("a picture of nothing was asked for")
        keys = [session.key(output, request.number, tone_map=request.tone_map) for output in usable]
        known = [key for key in keys if key is not None]
        return known, len(known) == len(keys)

    def _pictures(self, session: Session, request: Request, keys: list[Key]) -> tuple[Picture, ...]:
        pictures = tuple(session.picture(key, request) for key in keys)
        self._enquiry.shown = {picture.output: picture for picture in pictures}
        return pictures

    def _on_frame_failed(self, key: Key, error: RipError) -> None:
        if key in self._ahead:
            self._ahead.clear()
        session = self._session
        assert session is not None
        wanted, play = self._wanted, self._play
        if (wanted is not None and session.key(key.output, wanted.number, tone_map=key.tone_map) == key) or (
            play is not None
            and any(
                session.key(key.output, number, tone_map=key.tone_map) == key
                for number in range(play.shown, play.asked)
            )
        ):
            self._fail(error)

    def _plan_ahead(self, session: Session, request: Request, keys: list[Key]) -> None:
        """The next steps in the direction of the last one are rendered while nothing else is asked."""
        last, self._last = self._last, request
        direction = -1 if last is not None and last.number == request.number + 1 else 1
        is_step = last is not None and abs(last.number - request.number) == 1
        self._ahead_at_once = _STEPS_AT_ONCE if is_step else 0
        steps = [request.number + direction * step for step in range(1, _STEPS_AHEAD + 1)]
        planned = (session.key(key.output, number, tone_map=key.tone_map) for number in steps for key in keys)
        self._ahead = collections.deque(key for key in dict.fromkeys(planned) if key is not None and key not in keys)

    def _read_ahead(self, keep: Collection[Key] = ()) -> None:
        session = self._session
        is_busy = self._wanted is not None or self._play is not None or self._enquiry.is_measuring
        if session is None or is_busy:
            return
        while self._ahead and session.coming < self._ahead_at_once:
            session.bring([self._ahead.popleft()], at_most=self._ahead_at_once, keep=keep)

    # playing

    def _serve_play(self) -> None:
        play = self._play
        if play is None or (session := self._opened_session(play.request.subject)) is None:
            return
        while play.shown < play.stop and play.untaken < _UNDELIVERED:
            request = replace(play.request, number=play.shown)
            keys, are_all = self._keys(session, request)
            if not are_all or not session.bring(keys, at_most=0):
                break
            play.shown += 1
            play.untaken += 1
            self._played.emit(self._pictures(session, request, keys))
        self._render_ahead(session, play)
        if play.shown >= play.stop:
            self._play = None

    def _render_ahead(self, session: Session, play: _Play) -> None:
        """Keeps as many positions under way as there is room for."""
        under_way: list[Key] = []
        for number in range(play.shown, min(play.stop, play.shown + _PLAYED_AHEAD)):
            keys, are_all = self._keys(session, replace(play.request, number=number))
            under_way += keys
            if not are_all or (number > play.shown and len(under_way) > session.room - _STALE_RENDERS):
                return
            session.bring(keys, at_most=session.coming + len(keys), keep=under_way)
            play.asked = max(play.asked, number + 1)

    # questions

    def _serve_enquiries(self) -> None:
        subject = self._enquiry.subject
        if subject is not None and self._wanted is None and self._play is None:
            self._opened_session(subject)
        if self._session is not None and self._session.is_open:
            self._enquiry.serve(self._session, self._fail)

    # ends

    def _lose(self, error: RipError) -> None:
        """The worker is gone, or has to go."""
        session = self._session
        assert session is not None
        if not session.is_open:
            self._crashed = (session.subject, error)
        wants_source = self._wanted is not None and SOURCE in self._wanted.outputs and not session.is_open
        wanted = self._wanted
        self._forget()
        self._end_session()
        self._fail(error)
        if wants_source and wanted is not None and wanted.subject == session.subject:
            self._wanted = wanted

    def _fail(self, error: RipError) -> None:
        self._forget()
        self._tell_failure(error)
        self._tell_busy()

    def _tell_failure(self, error: RipError) -> None:
        self._failed.emit(in_words(str(error)), line_of(error))

    def _forget(self) -> None:
        self._wanted, self._play, self._last = None, None, None
        self._ahead.clear()
        self._enquiry.forget()

    def _end_session(self) -> None:
        session, self._session = self._session, None
        self._silent_s, self._heard_messages = 0.0, 0
        if session is not None:
            session.close()
            self._enquiry.session_ended()

    def _tell_busy(self) -> None:
        session = self._session
        is_busy = self._wanted is not None or self._enquiry.is_measuring or (session is not None and session.is_opening)
        if is_busy != self._is_busy:
            self._is_busy = is_busy
            self._busy_changed.emit(is_busy)


@contextlib.contextmanager
def _file_errors() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise InputError(f"the preview's temporary file cannot be used: {error.strerror}") from error
