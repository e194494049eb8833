# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user may do to tasks that are done elsewhere. Whoever has them done hears of it by a request.

What such tasks are made of is loaded with the first of them: most queues hold none.
"""

from ripgui.core.error import InputError
from ripgui.core.task import Task, TaskSpec, TaskState
from ripgui.engine.store import Store
from ripgui.engine.store.remote import RemoteRecords

REMOTE_REQUEST = "remote "
"""What such requests begin with."""
RESULT = "result"
"""The option that says what becomes of results; it is ours, and no dialect is told."""


def ask_again(store: Store, task: Task, clip: int | None) -> None:
    """Has a clip encoded, or the merge made, once more. Raises InputError where nothing of the task is there."""
    record = RemoteRecords(store).find(task.id)
    if record is None or record.handle is None or task.state is TaskState.DONE:
        raise InputError(f"task {task.id} is not there at {task.spec.target.endpoint}; retry the task instead")
    from ripgui.engine.queue.remote_request import Again, request_text

    store.post_request(request_text(Again(task=task.id, clip=clip)))


def is_same_order(one: TaskSpec, other: TaskSpec) -> bool:
    """Whether a remote system would be asked the same of both; what becomes of the result is not its business."""
    return _as_ordered(one) == _as_ordered(other)


def _as_ordered(spec: TaskSpec) -> tuple[object, ...]:
    options = tuple(option for option in spec.target.options if option[0] != RESULT)
    picture = spec.treatment.picture
    return spec.source, spec.script, spec.encoder, spec.range, picture, spec.target.endpoint, options


def is_there(store: Store, task_id: int) -> bool:
    """Whether a remote system has the task, or may have it."""
    record = RemoteRecords(store).find(task_id)
    if record is None:
        return False
    from ripgui.core.remote import RemotePhase

    return record.phase not in (RemotePhase.UPLOADING, RemotePhase.UNSURE)


def forget_doubt(store: Store, task_id: int) -> None:
    """The user has a task sent again that may have been accepted."""
    records = RemoteRecords(store)
    record = records.find(task_id)
    if record is None:
        return
    from ripgui.core.remote import RemotePhase, RemoteRecord

    if record.phase is RemotePhase.UNSURE:
        records.keep(task_id, RemoteRecord(endpoint=record.endpoint, key=record.key))


def leave_no_trace(store: Store, task: Task) -> None:
    """Has deleted there what a task was, unless its result stays there."""
    record = RemoteRecords(store).find(task.id)
    if record is None or record.handle is None or record.results:
        return
    from ripgui.core.remote import RemotePhase
    from ripgui.engine.queue.remote_request import Forget, request_text

    if record.phase is not RemotePhase.UNFOLLOWED:
        store.post_request(request_text(Forget(task=task.id, endpoint=record.endpoint, handle=record.handle)))
