# SPDX-License-Identifier: GPL-3.0-or-later
"""Which remote systems there are. A further one is a module beside this one, and a line here."""

from collections.abc import Mapping
from types import MappingProxyType

from ripgui.core.endpoint import EndpointKind
from ripgui.remote import finalrip, kokoon, revid, transcoding, visionular
from ripgui.remote.dialect import About

ABOUT: Mapping[EndpointKind, About] = MappingProxyType(
    {module.ABOUT.kind: module.ABOUT for module in (finalrip, transcoding, kokoon, revid, visionular)}
)
