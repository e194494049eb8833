# SPDX-License-Identifier: GPL-3.0-or-later
"""Environment variables of workers that run scripts."""

from ripgui.core.folders import cache_folder


def index_environment(fingerprint: str) -> dict[str, str]:
    """Makes BestSource keep its indexes in our cache, apart for each content.

    It trusts an index by the file's name and size alone; a folder of its own for each fingerprint makes that safe.
    """
    folder = str(cache_folder() / "index" / fingerprint[:16])
    # The variables of the systems that BestSource asks for its default folder.
    return {"XDG_CACHE_HOME": folder, "LOCALAPPDATA": folder}
