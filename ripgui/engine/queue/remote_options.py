# SPDX-License-Identifier: GPL-3.0-or-later
"""What a task that is done elsewhere may be told: the remote system's own options, and what becomes of its results."""

from ripgui.core.endpoint import Endpoint, EndpointKind
from ripgui.core.error import InputError
from ripgui.core.task import TaskSpec
from ripgui.engine.queue.remote import RESULT
from ripgui.remote.dialect import About, Capability, Field, read_options
from ripgui.remote.registry import ABOUT

FETCHED, MERGED, STAYS = "server", "clips", "stays"


def result_field(about: About) -> Field | None:
    """What can become of a system's results, None where it makes none that could be had."""
    if Capability.FETCH not in about.capabilities:
        return None
    choices = (FETCHED, MERGED, STAYS) if Capability.CLIPS in about.capabilities else (FETCHED, STAYS)
    told = "What becomes of the result: the server's own is fetched (server), or it stays there (stays)."
    if MERGED in choices:
        told = (
            "What becomes of the result: the server's own is fetched (server), its encoded clips are fetched and "
            "merged here (clips), or it stays there (stays)."
        )
    return Field(
        name=RESULT,
        help=told,
        kind="choice",
        choices=choices,
        default=FETCHED,
    )


def task_fields(kind: EndpointKind) -> tuple[Field, ...]:
    """Everything that a task of such an endpoint may be told: the system's own options, and ours."""
    about = ABOUT[kind]
    own = result_field(about)
    return (*about.options, *((own,) if own is not None else ()))


def check_target(endpoint: Endpoint, spec: TaskSpec) -> None:
    """Raises InputError for options that its kind does not have or that have another form, and for a source that the
    system could not get.
    """
    from ripgui.engine.delivery.courier import is_web

    about = ABOUT[endpoint.kind]
    read_options(task_fields(endpoint.kind), dict(spec.target.options))
    if about.is_url_fed and not endpoint.storage and not is_web(spec.fetched_from):
        raise InputError(
            f"{about.title} fetches sources from an address: give the endpoint {endpoint.name} a storage to put "
            "them into, or name a source in the web"
        )


def wanted_result(spec: TaskSpec) -> str:
    return dict(spec.target.options).get(RESULT, "") or FETCHED
