# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of a remote system for a task: the order, and what becomes of its results."""

import os
import re
import uuid

from ripgui.core.endpoint import EndpointKind
from ripgui.core.remote import Order
from ripgui.core.task import Task, TaskSpec
from ripgui.remote.dialect import About, Capability, Field, read_options
from ripgui.remote.registry import ABOUT

RESULT = "result"
"""The option that says what becomes of results; it is ours, and no dialect is told."""
FETCHED, MERGED, STAYS = "server", "clips", "stays"
_ODD = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST_STEM = 80


def result_field(about: About) -> Field | None:
    """What can become of a system's results, None where it makes none that could be had."""
    if Capability.FETCH not in about.capabilities:
        return None
    choices = (FETCHED, MERGED, STAYS) if Capability.CLIPS in about.capabilities else (FETCHED, STAYS)
    merged = ", the encoded clips with this computer's own merge (clips)" if MERGED in choices else ""
    return Field(
        name=RESULT,
        help=f"What becomes of the result: the server's own is fetched (server){merged}, or it stays there (stays).",
        kind="choice",
        choices=choices,
        default=FETCHED,
    )


def task_fields(kind: EndpointKind) -> tuple[Field, ...]:
    """Everything that a task of such an endpoint may be told: the system's own options, and ours."""
    about = ABOUT[kind]
    own = result_field(about)
    return (*about.options, *((own,) if own is not None else ()))


def check_options(kind: EndpointKind, spec: TaskSpec) -> None:
    """Raises InputError for options that this kind does not have, or that have another form."""
    read_options(task_fields(kind), dict(spec.target.options))


def wanted_result(spec: TaskSpec) -> str:
    return dict(spec.target.options).get(RESULT, "") or FETCHED


def new_key(spec: TaskSpec) -> str:
    """What the source is called there, as nothing else is: two files of one name are two."""
    stem, suffix = os.path.splitext(os.path.basename(spec.source))
    plain = _ODD.sub("-", stem).strip("-.")[:_LONGEST_STEM] or "source"
    return f"{plain}-{uuid.uuid4().hex[:12]}{_ODD.sub('', suffix)[:10]}"


def order_of(task: Task, about: About, *, key: str, url: str = "") -> Order:
    """With all options that the dialect knows, and its defaults where nothing was said."""
    said = dict(task.spec.target.options)
    options = tuple((field.name, said.get(field.name, "") or field.default) for field in about.options)
    return Order(spec=task.spec, key=key, url=url, options=options)
