# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui submit`: tasks that a remote system does, followed and fetched like those that are encoded here."""

import argparse
import contextlib
from collections.abc import Sequence
from dataclasses import replace

from ripgui.cli.encode import ask_keys, encode_specs, specs_of, trust_named
from ripgui.cli.endpoints import confirm_price, opened_endpoint, warn_of
from ripgui.cli.opening import opened_store
from ripgui.cli.report import Reporter, make_reporter
from ripgui.core.event import Event, Finished, StageChanged
from ripgui.core.storage import Delivery
from ripgui.core.task import TaskSpec, TaskState
from ripgui.engine.delivery.endpoints import find_endpoint
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.store.remote import RemoteRecords
from ripgui.remote.registry import ABOUT

OWNER = "submit"


def submit(options: argparse.Namespace, settings: Settings) -> int:
    """Sends all sources and waits for their results; a failed one does not keep the others from it."""
    find_endpoint(options.endpoint)
    specs = specs_of(options)
    endpoint = find_endpoint(options.endpoint)
    about = ABOUT[endpoint.kind]
    if about.price and not options.yes:
        confirm_price(about)
    with contextlib.closing(opened_store()) as store:
        trust_named(store, options, specs)
        opened_endpoint(endpoint.name)
        warn_of(endpoint)
        ask_keys([*specs, *_through(specs, endpoint.storage)])
        reporter = make_reporter(as_json=options.json)
        if options.wait:
            return encode_specs(store, specs, settings, as_json=options.json, owner=OWNER, reporter=reporter)
        return _sent(store, specs, settings, reporter, as_json=options.json)


def _sent(store: Store, specs: Sequence[TaskSpec], settings: Settings, reporter: Reporter, *, as_json: bool) -> int:
    """Ends as soon as all are there; whoever runs the queue follows them."""
    from ripgui.core.cancel import StopLevel
    from ripgui.engine.work.runner import JobRunner

    records, there, over = RemoteRecords(store), set[int](), set[int]()

    def look(runner: JobRunner, event: Event) -> None:
        match event:
            case StageChanged(state=TaskState.REMOTE):
                record = records.find(event.task)
                if record is None or record.handle is None:
                    return
                there.add(event.task)
            case Finished():
                over.add(event.task)
            case _:
                return
        if len(there | over) >= len(specs) and not there <= over:
            runner.stop(StopLevel.NOW)

    told = reporter if as_json else _Sending(reporter)
    status = encode_specs(store, specs, settings, as_json=as_json, owner=OWNER, following=look, reporter=told)
    left = [task for task in store.tasks() if task.id in there and task.state is TaskState.WAITING]
    for task in left:
        store.update(task.id, owner="")
        if not as_json:
            print(f"task {task.id} is at {task.spec.target.endpoint}; a window follows it, or: ripgui queue run")
    failed = [task for task in store.tasks() if task.id in over - there and task.state is TaskState.FAILED]
    return status if failed or len(there) < len(specs) else 0


class _Sending:
    """Says nothing of tasks that are only followed no more."""

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter

    def tell(self, event: Event) -> None:
        if not isinstance(event, Finished) or event.state is not TaskState.WAITING or event.error:
            self._reporter.tell(event)

    def close(self) -> None:
        self._reporter.close()


def _through(specs: Sequence[TaskSpec], storage: str) -> list[TaskSpec]:
    """Tasks that need the keys of the storage which sources are put into."""
    if not storage:
        return []
    delivery = Delivery(storage=storage)
    return [replace(spec, treatment=replace(spec.treatment, delivery=delivery)) for spec in specs[:1]]
