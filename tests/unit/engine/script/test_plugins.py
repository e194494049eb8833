# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages of the application's own folder: installed by the real pip, found by real scripts."""

import importlib.metadata
import io
import sys
import tarfile
import zipfile
from fractions import Fraction
from pathlib import Path

import pytest

from ripgui.cli.main import run_command
from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.error import Cancelled, InputError, RipError, ScriptError
from ripgui.core.folders import plugin_folder
from ripgui.core.patience import Patience
from ripgui.engine.lock import ProcessLock
from ripgui.engine.script import plugins
from ripgui.engine.script.plugins import install, installed, look_up, look_up_updates, remove
from ripgui.media.plugin_package import SAFE_MODE_VARIABLE, explained, lack_of
from ripgui.workers.chunk_protocol import OPEN, OpenParams
from ripgui.workers.client import WorkerProcess
from tests.full_disk import no_file_may_grow
from tests.wheel import make_wheel

SCRIPT = """\
import vsdenoise
from vapoursynth import core

clip = core.std.BlankClip(width=64, height=64, length=vsdenoise.LENGTH).std.SetFieldBased(2)
core.{namespace}.Bwdif(clip, field=0).set_output()
"""
SOURCELESS = "from vapoursynth import core\ncore.std.BlankClip(length=3).set_output()\n"


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An index: a folder with a plugin under another name than its own, and a module that needs it and VapourSynth."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    plugin = Path(
        next(
            str(file.locate()) for file in importlib.metadata.files("vapoursynth-bwdif") or [] if "bwdif." in file.name
        )
    )
    # Another namespace and identifier of the same length: the one that is installed cannot be loaded twice.
    data = plugin.read_bytes().replace(b"bwdif", b"bwdiq")
    make_wheel(
        folder, "vapoursynth-bwdiq", "1.0", {f"vapoursynth/plugins/bwdiq{plugin.suffix}": data}, ["vapoursynth>=70"]
    )
    make_wheel(folder, "vsjetpack", "2.0", {"vsdenoise.py": b"LENGTH = 7\n"}, ["vapoursynth-bwdiq", "VapourSynth>=70"])
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    return folder


def _quiet(line: str) -> None:
    del line


def test_a_missing_part_names_its_package() -> None:
    told = explained(
        "AttributeError: No attribute with the name znedi3 exists. Did you mistype a plugin namespace or forget to "
        "install a plugin?"
    )
    assert told == "core.znedi3 is missing: the package vapoursynth-znedi3 has it"
    lack = lack_of(f"script line 4: {told}")
    assert lack is not None
    assert (lack.name, lack.package) == ("znedi3", "vapoursynth-znedi3")
    assert explained("ModuleNotFoundError: No module named 'vsdenoise'").endswith("the package vsjetpack has it")
    assert explained("ModuleNotFoundError: No module named 'my_own'") == "ModuleNotFoundError: No module named 'my_own'"
    assert lack_of("AttributeError: no") is None
    assert lack_of("bs: no '/v/core.x is missing: the package evil-1.0.tar.gz has it/a.mkv'") is None


def test_a_script_that_lacks_a_package_runs_once_it_is_installed(wheels: Path) -> None:
    script = SCRIPT.format(namespace="bwdiq")
    with pytest.raises(ScriptError, match="the module vsdenoise is missing: the package vsjetpack has it"):
        _opened(script)
    wanted = look_up("vsjetpack", _quiet, CancelToken())
    # What runs this application is not downloaded again.
    assert sorted(each.name for each in wanted) == ["vapoursynth-bwdiq", "vsjetpack"]
    assert not plugin_folder().exists()
    lines: list[str] = []
    install(wanted, lines.append, CancelToken())
    assert any("vsjetpack" in line for line in lines)
    assert [(package.name, package.version) for package in installed()] == [
        ("vapoursynth-bwdiq", "1.0"),
        ("vsjetpack", "2.0"),
    ]
    assert _opened(script) == 7
    assert remove("vsjetpack")
    assert not remove("vsjetpack")
    assert [package.name for package in installed()] == ["vapoursynth-bwdiq"]
    with pytest.raises(ScriptError, match="vsdenoise is missing"):
        _opened(script)


def test_nothing_in_the_folder_takes_the_place_of_what_runs_this_application(wheels: Path) -> None:
    taken = dict.fromkeys(("colorsys.py", "pydantic.py"), b"raise SystemExit\n")
    _unpack(make_wheel(wheels, "vsjetpack", "3.0", {"vsdenoise.py": b"LENGTH = 3\n", **taken}, []))
    # One of Python's own and one of the application's, neither of which a worker has imported by then.
    assert _opened("import colorsys, pydantic\n" + SCRIPT.format(namespace="bwdif")) == 3


def test_a_wheel_that_is_not_the_one_that_was_shown_is_refused(wheels: Path) -> None:
    wanted = look_up("vapoursynth-bwdiq", _quiet, CancelToken())
    make_wheel(wheels, "vapoursynth-bwdiq", "1.0", {"evil.py": b""}, [])
    with pytest.raises(RipError):
        install(wanted, _quiet, CancelToken())
    with no_file_may_grow(), pytest.raises(InputError, match="cannot be written: File too large"):
        install(wanted, _quiet, CancelToken())
    assert installed() == ()
    assert list(plugin_folder().iterdir()) == []


def test_what_is_no_package_is_refused_and_what_is_stopped_leaves_nothing(wheels: Path) -> None:
    for name in ("--index-url=http://x", "../x", "http://x/y.whl", "", "a b"):
        with pytest.raises(InputError, match="not the name of a package"):
            look_up(name, _quiet, CancelToken())
    with pytest.raises(RipError, match="no-such-thing"):
        look_up("no-such-thing", _quiet, CancelToken())
    assert not plugin_folder().exists()
    token = CancelToken()
    token.ask(StopLevel.NOW)
    with pytest.raises(Cancelled):
        look_up("vsjetpack", _quiet, token)


def test_nothing_of_the_folder_one_stands_in_is_run(
    wheels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a program that has a package's name, nor a module that pip or a worker would import."""
    here, marker = tmp_path / "downloads", tmp_path / "ran"
    here.mkdir()
    evil = f"open({str(marker)!r}, 'w')\n"
    _make_source_package(here, evil)
    for name in ("pip.py", "psutil.py"):
        (here / name).write_text(evil)
    # The tests' own process may look there for what it imports late; what it starts must not.
    monkeypatch.setattr(sys, "path", [entry for entry in sys.path if entry])
    monkeypatch.chdir(here)
    with pytest.raises(RipError):
        look_up("evil-1.0.tar.gz", _quiet, CancelToken())
    assert _opened(SOURCELESS) == 3
    assert not marker.exists()


def test_a_package_that_would_run_its_own_program_is_no_choice(wheels: Path, tmp_path: Path) -> None:
    marker = tmp_path / "ran"
    _make_source_package(wheels, f"open({str(marker)!r}, 'w')\n")
    with pytest.raises(RipError, match="evil"):
        look_up("evil", _quiet, CancelToken())
    assert not marker.exists()


def test_what_was_killed_while_it_installed_leaves_nothing_for_long(wheels: Path) -> None:
    for name in (".new-killed", ".old-killed"):
        (plugin_folder() / name / "package").mkdir(parents=True)
    assert not remove("vsjetpack")
    assert list(plugin_folder().iterdir()) == []


def test_two_do_not_change_packages_at_once(wheels: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plugins, "_WAIT_S", 0.0)
    with ProcessLock("plugins") as lock:
        assert lock.take()
        with pytest.raises(InputError, match="another RipGUI"):
            remove("vsjetpack")


def test_a_folder_that_cannot_be_made_is_told(wheels: Path) -> None:
    wanted = look_up("vapoursynth-bwdiq", _quiet, CancelToken())
    plugin_folder().parent.mkdir(parents=True, exist_ok=True)
    plugin_folder().write_text("in the way")
    with pytest.raises(InputError, match="cannot be written"):
        install(wanted, _quiet, CancelToken())


def test_packages_on_the_command_line(wheels: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["plugins", "install", "vapoursynth-bwdiq"]) == 0
    assert "installed vapoursynth-bwdiq 1.0" in capsys.readouterr().out
    assert run_command(["plugins", "list"]) == 0
    assert "vapoursynth-bwdiq 1.0" in capsys.readouterr().out
    assert run_command(["plugins", "remove", "vapoursynth-bwdiq"]) == 0
    assert run_command(["plugins", "remove", "vapoursynth-bwdiq"]) == 2


def test_a_package_is_had_in_a_version_and_updated(wheels: Path) -> None:
    for version in ("3.0", "4.0"):
        made = make_wheel(wheels, "vsjetpack", version, {"vsdenoise.py": b"LENGTH = 3\n"}, [])
    assert [each.version for each in look_up("vsjetpack==3.0", _quiet, CancelToken())] == ["3.0"]
    _unpack(wheels / made.name.replace("4.0", "3.0"))
    assert run_command(["plugins", "update"]) == 0
    assert [(package.name, package.version) for package in installed()] == [("vsjetpack", "4.0")]
    assert look_up_updates(("VSJetpack",), _quiet, CancelToken()) == ()
    assert run_command(["plugins", "update", "nothing-of-ours"]) == 2
    with pytest.raises(InputError, match="not a version"):
        look_up("vsjetpack==; x", _quiet, CancelToken())


def test_a_broken_package_is_left_out_alone_or_with_all(wheels: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _unpack(make_wheel(wheels, "vsjetpack", "5.0", {"vsdenoise.py": b"LENGTH = 5\n"}, []))
    script = SCRIPT.format(namespace="bwdif")
    assert _opened(script) == 5
    assert run_command(["plugins", "disable", "vsjetpack"]) == 0
    assert [package.is_on for package in installed()] == [False]
    with pytest.raises(ScriptError, match="vsdenoise is missing"):
        _opened(script)
    assert run_command(["plugins", "enable", "vsjetpack"]) == 0
    assert _opened(script) == 5
    monkeypatch.setenv(SAFE_MODE_VARIABLE, "1")
    with pytest.raises(ScriptError, match="vsdenoise is missing"):
        _opened(script)
    assert run_command(["plugins", "disable", "no-such-thing"]) == 2


def _make_source_package(folder: Path, code: str) -> None:
    """One called evil, that needs nothing else to be built by a program of its own."""
    project = b'[build-system]\nrequires = []\nbuild-backend = "setup"\nbackend-path = ["."]\n'
    told = b"Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n"
    with tarfile.open(folder / "evil-1.0.tar.gz", "w:gz") as archive:
        for name, data in (("setup.py", code.encode()), ("pyproject.toml", project), ("PKG-INFO", told)):
            member = tarfile.TarInfo(f"evil-1.0/{name}")
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))


def _unpack(wheel: Path) -> None:
    """As pip would, in a tenth of the time."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(plugin_folder() / wheel.name.partition("-")[0])


def _opened(script: str) -> int:
    """Frames of what the script outputs, run by a worker."""
    worker = WorkerProcess("chunk", on_log=lambda _: None)
    try:
        params = OpenParams(script=script, script_path="", source="/none", mean_fps=Fraction(25))
        return worker.call(OPEN, params, patience=Patience()).clip.frames
    finally:
        worker.close()
