# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of joining have in common: a workshop for each module, its chunks and a source with everything."""

from pathlib import Path

import pytest

from tests.joint import Workshop, rich_source


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory, ffmpeg: str) -> Workshop:
    return Workshop(ffmpeg=ffmpeg, folder=tmp_path_factory.mktemp("workshop"))


@pytest.fixture(scope="module")
def chunks(request: pytest.FixtureRequest, workshop: Workshop) -> tuple[str, ...]:
    """As many frames each as the module's COUNTS say."""
    return workshop.chunks(request.module.COUNTS)


@pytest.fixture(scope="module")
def rich(workshop: Workshop) -> Path:
    return rich_source(workshop)
