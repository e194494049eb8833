# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a task can be told to be wrong before anybody looked at its source."""

from ripgui.core.budget import check_budget
from ripgui.core.error import InputError
from ripgui.core.picture import check_picture
from ripgui.core.ranges import check_range
from ripgui.core.storage import check_delivery
from ripgui.core.task import TaskSpec
from ripgui.core.track import check_tracks
from ripgui.engine.output.late_name import check_late_name
from ripgui.engine.output.output import check_length, container_of
from ripgui.media.file import check_readable, printable
from ripgui.media.logo import check_logo


def check_spec(spec: TaskSpec) -> None:
    """Raises InputError for what cannot work, whatever the source and the script turn out to be."""
    from ripgui.engine.delivery.endpoints import find_endpoint
    from ripgui.engine.delivery.storages import find_storage
    from ripgui.engine.delivery.webhooks import find_webhook
    from ripgui.engine.queue.zoning import check_zone_settings
    from ripgui.media.container_video import check_holds
    from ripgui.media.encoder import parse_encoder
    from ripgui.media.two_pass import check_budget_fits

    for path in (spec.source, spec.output, spec.script_path, spec.timecodes, *spec.treatment.tracks.files):
        if printable(path) != path:
            raise InputError(f"the name of {printable(path)} is not valid Unicode; rename it first")
    check_length(spec.output)
    check_late_name(spec.output)
    encoder = parse_encoder(spec.encoder)
    if spec.range:
        check_range(spec.range)
    _check_timecodes(spec)
    check_picture(spec.treatment.picture)
    check_logo(spec.treatment.picture.logo_path)
    check_budget(spec.treatment.budget)
    check_budget_fits(spec.treatment.budget, encoder)
    check_holds(container_of(spec.output), encoder)
    check_zone_settings(spec)
    _check_further_sizes(spec)
    if spec.treatment.webhook:
        find_webhook(spec.treatment.webhook)
    if spec.target.endpoint:
        from ripgui.engine.queue.remote_options import check_target

        check_target(find_endpoint(spec.target.endpoint), spec)
    check_delivery(spec.treatment.delivery)
    if spec.treatment.delivery.storage:
        find_storage(spec.treatment.delivery.storage)
    check_tracks(spec.treatment.tracks)
    for path in spec.treatment.tracks.files:
        check_readable(path)


def _check_timecodes(spec: TaskSpec) -> None:
    if not spec.timecodes:
        return
    from ripgui.media.timecodes import read_timecodes

    if container_of(spec.output) == "png":
        raise InputError("pictures have no times: leave the timecodes out, or choose another container")
    read_timecodes(spec.timecodes)


def _check_further_sizes(spec: TaskSpec) -> None:
    if not spec.treatment.picture.further_sizes.strip():
        return
    if container_of(spec.output) != "hls":
        raise InputError("further sizes are for HLS alone; choose it as container, or name none")
    if spec.treatment.budget.is_set:
        raise InputError("further sizes cannot be made in two passes or for a size of the file; choose one of them")
