# SPDX-License-Identifier: GPL-3.0-or-later
"""What none is prepared for."""

from dataclasses import replace
from fractions import Fraction

import pytest

from ripgui.core.error import InputError
from ripgui.core.source import Clock, SourceScan
from ripgui.core.task import TaskSpec
from ripgui.core.treatment import Treatment
from ripgui.engine.work.preparation import check_wishes
from tests.unit.media.forms import clip_of

SPEC = TaskSpec(source="/s.mkv", output="/o.mkv", script="x", encoder="-c:v libx264")


def test_no_range_is_kept_of_a_source_whose_times_begin_anew() -> None:
    scan = SourceScan(digests=(), frames=1000, constant_fps=None, keyframes=(0,))
    kept = replace(SPEC, range="1:9", treatment=Treatment(keeps_original=True))
    check_wishes(kept, clip_of(), scan)
    with pytest.raises(InputError, match="no range can be cut out"):
        check_wishes(kept, clip_of(), replace(scan, clocks=(Clock(9, Fraction(1)),)))
