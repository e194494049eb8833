# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of ripgui.remote.registry: what systems are said to be, and that saying it costs the window little."""

import subprocess
import sys

import pytest

from ripgui.core.endpoint import ENDPOINT_KINDS, EndpointKind
from ripgui.remote.dialect import Capability, Field, read_options
from ripgui.remote.registry import ABOUT

CALLS = {"finalrip": 8, "transcoding": 5, "kokoon": 1, "revid": 2, "visionular": 14}


def test_every_kind_is_known_with_all_calls_of_its_document() -> None:
    assert tuple(ABOUT) == ENDPOINT_KINDS
    assert {kind: len(about.calls) for kind, about in ABOUT.items()} == CALLS


@pytest.mark.parametrize("kind", ENDPOINT_KINDS)
def test_what_is_said_of_a_kind_is_whole(kind: EndpointKind) -> None:
    about = ABOUT[kind]
    groups = [about.settings, about.options, *(call.fields for call in about.calls)]
    fields: list[Field] = [field for group in groups for field in group]

    sentences = [field.help for field in fields] + [call.help for call in about.calls] + list(about.silences)
    assert all(said.endswith(".") for said in sentences)
    assert all(len({field.name for field in group}) == len(group) for group in groups)
    assert len({call.name for call in about.calls}) == len(about.calls)
    assert all(field.choices for field in fields if field.kind == "choice")
    for field in fields:
        example = field.default or {"boolean": "true", "choice": (*field.choices, "")[0]}.get(field.kind, "1")
        assert read_options([field], {field.name: example})
    assert any(call.is_paid for call in about.calls) == bool(about.price)
    assert Capability.FOLLOW in about.capabilities or any("how far" in said for said in about.silences)


def test_it_is_known_without_what_the_network_needs() -> None:
    heavy = ("asyncio", "httpx", "msgspec")
    told = f"import sys, ripgui.remote.registry; print([name for name in {heavy} if name in sys.modules])"

    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, timeout=30, check=True)

    assert done.stdout.strip() == "[]"
