# SPDX-License-Identifier: GPL-3.0-or-later
"""The remote systems that the user set up; their secrets lie elsewhere."""

from ripgui.core.endpoint import Endpoint, check_endpoint
from ripgui.engine.named_file import NamedFile

_ENDPOINTS = NamedFile(Endpoint, noun="endpoint", check=check_endpoint)

endpoints_path = _ENDPOINTS.path
load_endpoints = _ENDPOINTS.load
find_endpoint = _ENDPOINTS.find
save_endpoint = _ENDPOINTS.save
remove_endpoint = _ENDPOINTS.remove
