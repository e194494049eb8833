# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user may do to the queue's rows. A task that is being worked on gets a wish, which its runner grants."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ripgui.core.chunk import MAX_ATTEMPTS, Chunk, ChunkState
from ripgui.core.error import InputError
from ripgui.core.storage import Delivery
from ripgui.core.task import SourceFacts, Task, TaskSpec, TaskState, Wish
from ripgui.engine.delivery.fetching import refuse_others, with_kept_addresses
from ripgui.engine.lock import remove_task_lock, remove_task_locks, task_is_owned
from ripgui.engine.output.output import (
    check_output,
    place_of,
    remove_empty_folder,
    remove_file,
    size_of,
    whole_of,
)
from ripgui.engine.queue.remote import ask_again, forget_doubt, is_same_order, leave_no_trace
from ripgui.engine.queue.spec_check import check_spec
from ripgui.engine.queue.task_files import chunk_files, discard_files
from ripgui.engine.queue.tryout import remove_tryout
from ripgui.engine.script.trust import Trust
from ripgui.engine.store import Store
from ripgui.engine.store.remote import RemoteRecords


class Queue:
    """Commands on the rows of a store. All raise InputError where a task is not there or not in a fitting state."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, specs: Sequence[TaskSpec], *, facts: Mapping[str, SourceFacts] | None = None) -> list[Task]:
        """New rows at the end, all or none. The encoder arguments and the range must at least be well-formed, and no
        two tasks that are not over may have the same output. facts: of sources that were looked at, by path.
        """
        for spec in specs:
            check_spec(spec)
        known = facts or {}
        with self._store.at_once():
            self._refuse_taken(specs)
            tasks = self._store.tasks()
            refuse_others(specs, tasks)
            kept = with_kept_addresses(specs, tasks)
            return [self._store.add(spec, facts=known.get(spec.source)) for spec in kept]

    def claim(self, spec: TaskSpec, owner: str) -> Task:
        """A task that `owner` runs by itself: the unfinished one of an earlier run to the same output, else a new one.

        What an interrupted run with other settings left is given these; chunks that still fit are kept.
        """
        check_spec(spec)
        with self._store.at_once():
            [spec] = with_kept_addresses([spec], self._store.tasks())
            found = self._left_over(spec, owner)
            self._refuse_taken([spec], but=found.id if found is not None else None)
            if found is None:
                return self._store.add(spec, owner=owner)
            self._respecify(found, spec)
            self._refresh_chunks(found.id)
            self._store.update(found.id, owner=owner, state=TaskState.WAITING, wish=Wish.NONE)
            return self._store.task(found.id)

    def check_claim(self, spec: TaskSpec, owner: str) -> None:
        """Raises InputError where `claim` would."""
        check_spec(spec)
        found = self._left_over(spec, owner)
        self._refuse_taken([spec], but=found.id if found is not None else None)
        # What lies there may be the result that an earlier run was about to deliver.
        if found is None or not same_file(found.spec, spec) or not _is_made(found):
            check_output(spec.output, spec.source, overwrite=spec.overwrite)
        refuse_others([spec], self._store.tasks())

    def edit(self, task_id: int, spec: TaskSpec) -> None:
        """Gives a task that is not being worked on other settings; chunks that still fit are kept."""
        check_spec(spec)
        with self._store.at_once():
            task = self._at_rest(task_id)
            if task.state is TaskState.DONE:
                raise InputError(f"task {task_id} is done; add its source again to encode it differently")
            self._refuse_taken([spec], but=task_id)
            is_moved = spec.output != task.spec.output
            if is_moved:
                # What lies where the user wants it goes with no task.
                spec = replace(spec, is_test=False)
            self._respecify(task, spec)
        if task.spec.is_test and is_moved:
            remove_tryout(task.spec.output)

    def pause(self, task_id: int) -> None:
        """A waiting task is passed over; a running one finishes its running chunks first."""
        if self._is_left_to_its_runner(task_id, Wish.PAUSE):
            return
        task = self._store.task(task_id)
        if task.state is TaskState.WAITING or task.state.is_active:
            if not self._store.update_if(task_id, task.state, state=TaskState.PAUSED):
                self.pause(task_id)  # its runner was quicker
        else:
            raise InputError(f"task {task_id} is {task.state}; only waiting and running tasks can be paused")

    def resume(self, task_id: int) -> None:
        task = self._store.task(task_id)
        if task.wish is Wish.PAUSE:
            self._store.update(task_id, wish=Wish.NONE)
        elif task.state is TaskState.PAUSED:
            self._store.update(task_id, state=TaskState.WAITING, wish=Wish.NONE, error="")
        else:
            raise InputError(f"task {task_id} is {task.state}, not paused")

    def cancel(self, task_id: int) -> None:
        """Ends the task now; its finished chunks stay for a retry."""
        if self._is_left_to_its_runner(task_id, Wish.CANCEL):
            return
        task = self._store.task(task_id)
        if task.state.is_final:
            raise InputError(f"task {task_id} is {task.state} already")
        if not self._store.update_if(task_id, task.state, state=TaskState.CANCELLED, finished_at=time.time()):
            self.cancel(task_id)  # its runner was quicker
        elif task.started_at:
            _remember(self._store, task_id)

    def retry(self, task_id: int) -> None:
        """Runs a failed or cancelled task again, from where it stood."""
        with self._store.at_once():
            task = self._at_rest_and_undone(task_id)
            self._refresh_chunks(task_id)
            forget_doubt(self._store, task_id)
            # What only lacks its delivery is not made again.
            self._requeue(task_id, size_bytes=task.output_size_bytes if _lacks_delivery(task) else 0)

    def retry_upload(self, task_id: int) -> None:
        """Sends a finished result again that did not reach its storage."""
        with self._store.at_once():
            task = self._at_rest_and_undone(task_id)
            if not _lacks_delivery(task):
                raise InputError(f"task {task_id} has no finished output that was to be sent; retry the task instead")
            self._requeue(task_id, size_bytes=task.output_size_bytes)

    def retry_chunk(self, task_id: int, index: int) -> None:
        """Encodes one chunk again, done or not, and then what follows from it; others that failed stay failed."""
        if self._is_asked_elsewhere(task_id, index):
            return
        with self._store.at_once():
            task = self._at_rest_with_chunks(task_id)
            chunks = {chunk.index: chunk for chunk in self._store.chunks(task_id)}
            if index not in chunks:
                raise InputError(f"task {task_id} has no chunk {index}")
            for path in chunk_files(task, chunks[index]):
                remove_file(path)
            for chunk in chunks.values():
                if chunk.index == index:
                    self._store.save_chunk(task_id, _fresh(chunk))
                elif chunk.state is ChunkState.FAILED:
                    self._store.save_chunk(task_id, replace(chunk, attempts=max(chunk.attempts, MAX_ATTEMPTS)))
            self._requeue(task_id)

    def retry_merge(self, task_id: int) -> None:
        """Joins and checks the chunks again; all of them must be done."""
        if self._is_asked_elsewhere(task_id, None):
            return
        with self._store.at_once():
            self._at_rest_with_chunks(task_id)
            chunks = self._store.chunks(task_id)
            missing = sum(chunk.state is not ChunkState.DONE for chunk in chunks)
            if not chunks:
                raise InputError(f"task {task_id} has no chunks; retry the task instead")
            if missing:
                raise InputError(
                    f"task {task_id} has {missing} of {len(chunks)} chunks not done; retry the task instead"
                )
            self._requeue(task_id)

    def trust(self, task_id: int) -> None:
        """Lets the task's script run."""
        task = self._store.task(task_id)
        for script in task.spec.scripts:
            Trust(self._store).save(script)
        if task.is_withheld:
            self._store.update(task_id, is_withheld=False)

    def move(self, task_ids: Sequence[int], before: int | None) -> None:
        """Puts tasks, in this order, before another one, or at the end."""
        for task_id in (*task_ids, *(() if before is None else (before,))):
            self._store.task(task_id)
        if before in task_ids:
            raise InputError(f"task {before} cannot be moved before itself")
        self._store.move(task_ids, before)

    def put_after(self, task_ids: Sequence[int], before: int | None) -> None:
        """Lets tasks wait until another one is done; None lets them wait for none."""
        with self._store.at_once():
            behind = before
            while behind:
                if behind in task_ids:
                    raise InputError(f"task {behind} cannot wait for itself, or for one that waits for it")
                # One that was taken out holds nobody.
                known = next((task for task in self._store.tasks() if task.id == behind), None)
                if known is None and behind == before:
                    raise InputError(f"there is no task {before}")
                behind = known.spec.after if known is not None else 0
            for task_id in task_ids:
                task = self._at_rest(task_id)
                if task.state is TaskState.DONE:
                    raise InputError(f"task {task_id} is done and waits for nothing")
                self._store.update(task_id, spec=replace(task.spec, after=before or 0), error="")

    def remove(self, task_id: int) -> None:
        """Takes the row out of the queue; files stay where they are, but for those of a test."""
        task = self._store.task(task_id)
        if task.spec.is_test:
            self.clear(task_id)
        elif not self._is_left_to_its_runner(task_id, Wish.REMOVE):
            self._drop(task_id)
            remove_empty_folder(task.work_folder)

    def clear(self, task_id: int) -> None:
        """Takes the row out of the queue and deletes its temporary files; a finished output stays, unless of a test."""
        if not self._is_left_to_its_runner(task_id, Wish.CLEAR):
            task = self._store.task(task_id)
            discard_files(task)
            leave_no_trace(self._store, task)
            self._drop(task_id)

    def clear_finished(self) -> list[int]:
        """Clears every task at which nothing more happens; returns their ids."""
        cleared = [task.id for task in self._store.tasks() if task.state.is_final]
        for task_id in cleared:
            self.clear(task_id)
        return cleared

    def recover(self) -> list[int]:
        """Puts back tasks whose runner died; returns their ids. Call it with the runner's lock."""
        remove_task_locks(lambda: {task.id for task in self._store.tasks()})
        recovered = []
        for task in self._store.tasks():
            if not _may_be_left(task) or task_is_owned(task.id):
                continue
            # Not what has ended by itself meanwhile.
            if self._store.update_if(task.id, task.state, state=state_after(task.wish), wish=Wish.NONE, owner=""):
                recovered.append(task.id)
        return recovered

    def seen(self) -> list[Task]:
        """All tasks, as they are: what a runner left that died waits, though nobody has put it back yet."""
        maybe = [task.id for task in self._store.tasks() if _may_be_left(task)]
        left = {task_id for task_id in maybe if not task_is_owned(task_id, wait_s=0.0)}
        # Read after the look at their locks: what has ended by itself meanwhile says so.
        return [
            replace(task, state=state_after(task.wish)) if task.id in left and _may_be_left(task) else task
            for task in self._store.tasks()
        ]

    def _respecify(self, task: Task, spec: TaskSpec) -> None:
        """Gives a task other settings: what was made with those before, here or elsewhere, is not its result."""
        withheld = task.is_withheld and spec.scripts == task.spec.scripts
        if same_file(task.spec, spec):
            self._store.update(task.id, spec=spec, is_withheld=withheld)
            return
        self._store.update(task.id, spec=spec, is_withheld=withheld, output_size_bytes=0)
        if not is_same_order(task.spec, spec):
            RemoteRecords(self._store).drop(task.id)

    def _is_asked_elsewhere(self, task_id: int, clip: int | None) -> bool:
        """Whether the task is done elsewhere, where it is asked for the clip, or the merge, once more."""
        with self._store.at_once():
            task = self._store.task(task_id)
            if not task.spec.target.endpoint:
                return False
            ask_again(self._store, task, clip)
            if not self._is_worked_on(task):
                self._requeue(task_id)
        return True

    def _drop(self, task_id: int) -> None:
        self._store.remove(task_id)
        remove_task_lock(task_id)

    def _refresh_chunks(self, task_id: int) -> None:
        """Lets all chunks that are not done be tried as if they never had been."""
        for chunk in self._store.chunks(task_id):
            if chunk.state is not ChunkState.DONE:
                self._store.save_chunk(task_id, _fresh(chunk))

    def _requeue(self, task_id: int, *, size_bytes: int = 0) -> None:
        self._store.update(
            task_id,
            state=TaskState.WAITING,
            wish=Wish.NONE,
            owner="",
            error="",
            differences=(),
            finished_at=0.0,
            output_size_bytes=size_bytes,
        )

    def _at_rest(self, task_id: int) -> Task:
        task = self._store.task(task_id)
        if self._is_worked_on(task):
            raise InputError(f"task {task_id} is {task.state}; stop it first")
        return task

    def _at_rest_and_undone(self, task_id: int) -> Task:
        task = self._at_rest(task_id)
        if task.state is TaskState.DONE:
            raise InputError(f"task {task_id} is done; there is nothing to retry")
        self._refuse_taken([task.spec], but=task_id)
        return task

    def _at_rest_with_chunks(self, task_id: int) -> Task:
        if self._store.task(task_id).state is TaskState.DONE:
            raise InputError(
                f"task {task_id} is done, and its chunks were removed when it was finished; "
                "add its source again to encode it anew"
            )
        return self._at_rest_and_undone(task_id)

    def _refuse_taken(self, specs: Sequence[TaskSpec], *, but: int | None = None) -> None:
        """Two tasks with one output would end with one result lost, or with one task failed after all its work."""
        tasks = (task for task in self._store.tasks() if not task.state.is_final and task.id != but)
        writers = {place_of(task.spec.output): f"task {task.id}" for task in tasks}
        for spec in specs:
            writer = writers.setdefault(place_of(spec.output), spec.source)
            if writer != spec.source:
                raise InputError(f"{spec.output} will be written by {writer} already; choose another name")

    def _left_over(self, spec: TaskSpec, owner: str) -> Task | None:
        place = place_of(spec.output)
        for task in self._store.tasks():
            fits = task.owner == owner or same_file(task.spec, spec)
            fits = fits and task.state is not TaskState.DONE and place_of(task.spec.output) == place
            if fits and not task_is_owned(task.id):
                return task
        return None

    def _is_left_to_its_runner(self, task_id: int, wish: Wish) -> bool:
        """Whether somebody works on the task, who then grants the wish."""
        with self._store.at_once():
            if not self._is_worked_on(self._store.task(task_id)):
                return False
            self._store.update(task_id, wish=wish)
            return True

    def _is_worked_on(self, task: Task) -> bool:
        return (task.state.is_active or task.state is TaskState.PAUSED) and task_is_owned(task.id)


def _may_be_left(task: Task) -> bool:
    """Whether a runner has begun the task, or shall; it waits to be put back if there is no such runner any more."""
    return (task.state.is_active or bool(task.owner)) and not task.state.is_final


def same_file(one: TaskSpec, other: TaskSpec) -> bool:
    """Whether two specs ask for the same file."""
    return _as_made(one) == _as_made(other)


def _as_made(spec: TaskSpec) -> TaskSpec:
    """Without what makes no other file."""
    treatment = replace(spec.treatment, delivery=Delivery(), webhook="")
    return replace(spec, overwrite=False, preset="", after=0, treatment=treatment)


def _lacks_delivery(task: Task) -> bool:
    """Whether the result is finished, and was to go on from there."""
    return _is_made(task) and bool(task.spec.treatment.delivery.storage)


def _is_made(task: Task) -> bool:
    """Whether the task's own result lies where it belongs."""
    return task.output_size_bytes > 0 and size_of(whole_of(task.spec.output)) == task.output_size_bytes


def state_after(wish: Wish) -> TaskState:
    """The state of a task that was stopped with this wish; without one it waits to be resumed."""
    match wish:
        case Wish.PAUSE:
            return TaskState.PAUSED
        case Wish.CANCEL | Wish.REMOVE | Wish.CLEAR:
            return TaskState.CANCELLED
        case Wish.NONE:
            return TaskState.WAITING


def _fresh(chunk: Chunk) -> Chunk:
    return Chunk(index=chunk.index, range=chunk.range, identity=chunk.identity, reasons=chunk.reasons)


def _remember(store: Store, task_id: int) -> None:
    from ripgui.engine.queue.history import remember

    remember(store, task_id)
