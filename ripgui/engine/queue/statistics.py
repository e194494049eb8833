# SPDX-License-Identifier: GPL-3.0-or-later
"""Statistics of the history as a table for other programs."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from ripgui.core.durable import write_durably, write_new
from ripgui.core.error import InputError
from ripgui.core.history import StatRow

_COLUMNS = (
    *("time", "class", "codec", "machine", "done", "failed", "cancelled"),
    *("video_minutes", "work_minutes", "size_bytes"),
)


def csv_text(rows: Iterable[StatRow]) -> str:
    """A row for each time and what runs of it have in common."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for row in rows:
        tally = row.tally
        writer.writerow(
            [
                *(row.time, row.picture_class, row.codec, row.machine, tally.done, tally.failed, tally.cancelled),
                *(f"{tally.video_s / 60:.3f}", f"{tally.active_s / 60:.3f}", tally.size_bytes),
            ]
        )
    return written.getvalue()


def save_csv(rows: Iterable[StatRow], path: str, *, overwrites: bool = False) -> None:
    """Raises InputError."""
    try:
        write = write_durably if overwrites else write_new
        write(Path(path), csv_text(rows).encode())
    except FileExistsError as error:
        raise InputError(f"{path} exists already; choose another name") from error
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}") from error
