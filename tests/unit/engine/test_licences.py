# SPDX-License-Identifier: GPL-3.0-or-later
"""What is shipped, and under which licences: collected by a build, or told by packages themselves."""

import json
from pathlib import Path

import pytest

from ripgui.engine import licences
from ripgui.engine.licences import Component, components, licence_text


def test_packages_tell_of_themselves() -> None:
    found = {one.name.casefold(): one for one in components()}
    httpx = found["httpx"]
    assert httpx.licence == "BSD-3-Clause"
    assert "Redistribution and use" in licence_text(httpx)
    assert "pyside6" in found
    assert len({one.name for one in components()}) == len(components())


def test_what_a_build_collected_goes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(licences, "resource_folder", lambda: tmp_path)
    folder = tmp_path / "licences"
    (folder / "qt").mkdir(parents=True)
    (folder / "qt" / "LGPL.txt").write_text("the LGPL says\n", encoding="utf-8")
    listed = [
        {"name": "zlib", "version": "1.3", "kind": "library", "licence": "Zlib", "home": "https://z", "texts": []},
        {"name": "Qt", "version": "6", "kind": "library", "licence": "", "texts": ["qt/LGPL.txt", "qt/gone.txt"]},
    ]
    (folder / "licences.json").write_text(json.dumps({"components": listed}), encoding="utf-8")
    qt, zlib = components()
    assert qt == Component(name="Qt", version="6", kind="library", texts=("qt/LGPL.txt", "qt/gone.txt"))
    assert licence_text(qt) == "the LGPL says"
    assert (zlib.licence, licence_text(zlib)) == ("Zlib", "")
    (folder / "licences.json").write_text("{", encoding="utf-8")
    assert "httpx" in {one.name for one in components()}
