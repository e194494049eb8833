# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tasks work on a graphics card, and how a worker is pinned to one."""

import pytest

from ripgui.core.slot import Slot, needs_cuda


@pytest.mark.parametrize(
    ("script", "codec", "needs"),
    [
        ("clip.set_output()", "libx264", False),
        ("clip.set_output()", "hevc_nvenc", True),
        ("clip.set_output()", "h264_vaapi", False),
        ('clip = core.ort.Model([clip], network_path=MODEL, provider="CUDA")', "libx265", True),
        ("clip = core.ort.Model([clip], network_path=path, provider='')", "libx265", False),
        ('PROVIDER = "CUDA"', "libx265", True),
        ("clip = core.trt.Model(clip, engine_path=path)", "libx265", True),
    ],
)
def test_a_task_says_by_script_and_encoder_where_it_works(script: str, codec: str, needs: bool) -> None:
    assert needs_cuda(script, codec) is needs


def test_a_worker_sees_its_own_card_alone() -> None:
    pinned = {"CUDA_DEVICE_ORDER": "PCI_BUS_ID", "CUDA_VISIBLE_DEVICES": "3"}
    assert Slot(cuda_index=3, name="GPU 3").environment == pinned
    assert Slot().environment == {}
