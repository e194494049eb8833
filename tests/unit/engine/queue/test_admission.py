# SPDX-License-Identifier: GPL-3.0-or-later
"""A look at sources can be ended at any moment."""

import pytest

from ripgui.core.error import Cancelled
from ripgui.engine.queue.admission import SourceReader


def test_who_was_ended_before_the_first_look_looks_at_nothing() -> None:
    reader = SourceReader()
    reader.kill()
    with pytest.raises(Cancelled):
        reader.probe("film.mkv")
    reader.close()
