# SPDX-License-Identifier: GPL-3.0-or-later
"""What packages tell desktops and people, as far as that can be checked without building one."""

import argparse
import configparser
import importlib.metadata
import os
import plistlib
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import ripgui
from ripgui.cli.parser import make_parser
from ripgui.engine.output.video_file import VIDEO_SUFFIXES
from ripgui.engine.preset.preset_library import EXPORTED_SUFFIX
from ripgui.ui.dragged import SCRIPT_SUFFIXES

ROOT = Path(__file__).parents[3]
LINUX = ROOT / "packaging/linux"
MIME = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}


@pytest.fixture(autouse=True)
def of_packaging(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))


def _entry() -> configparser.ConfigParser:
    found = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    found.optionxform = str  # type: ignore[assignment,method-assign]  # typeshed's own note on this
    found.read(LINUX / "ripgui.desktop", encoding="utf-8")
    return found


def _types() -> dict[str, set[str]]:
    """Our file types with the patterns of their names."""
    tree = ET.parse(LINUX / "ripgui-mime.xml")
    return {
        each.get("type", ""): {glob.get("pattern", "") for glob in each.findall("m:glob", MIME)}
        for each in tree.getroot().findall("m:mime-type", MIME)
    }


def test_the_menu_entry_starts_what_the_package_holds() -> None:
    entry = _entry()
    main = entry["Desktop Entry"]
    assert main["Exec"] == "ripgui %F"
    assert main["StartupWMClass"] == "ripgui"
    for action in main["Actions"].strip(";").split(";"):
        words = entry[f"Desktop Action {action}"]["Exec"].split()
        assert words[0] == "ripgui"
        # What it says is something the command line takes.
        assert set(words[1:-1]) <= {name for each in make_parser()._actions for name in each.option_strings}


def test_file_types_are_those_that_the_window_opens() -> None:
    types = _types()
    assert types["text/x-vapoursynth"] == {"*.vpy"}
    assert ".vpy" in SCRIPT_SUFFIXES
    assert types["application/vnd.ripgui.preset+toml"] == {f"*{EXPORTED_SUFFIX}"}
    opened = set(_entry()["Desktop Entry"]["MimeType"].strip(";").split(";"))
    assert types.keys() <= opened
    told = ET.parse(LINUX / "ripgui.metainfo.xml").getroot()
    assert {each.text for each in told.findall("provides/mediatype")} == types.keys()
    videos = {".mkv": "video/x-matroska", ".mp4": "video/mp4", ".avi": "video/x-msvideo", ".webm": "video/webm"}
    assert videos.keys() <= VIDEO_SUFFIXES
    assert set(videos.values()) <= opened


def test_the_version_stands_in_one_place() -> None:
    from bundle.place import version
    from linux_desktop import metainfo

    assert version() == ripgui.__version__
    release = ET.fromstring(metainfo("2026-01-02")).find("releases/release")
    assert release is not None
    assert release.attrib == {"version": ripgui.__version__, "date": "2026-01-02"}
    for path in (*(ROOT / "packaging").rglob("*.*"), *(ROOT / ".github").rglob("*.yml")):
        if path.suffix in {".py", ".xml", ".iss", ".desktop", ".yml", ".plist", ".sh", ".ps1"}:
            assert f'"{ripgui.__version__}"' not in path.read_text(encoding="utf-8"), path


def test_who_publishes_stands_in_one_place() -> None:
    from bundle.place import publisher
    from linux_desktop import metainfo

    told = publisher()
    made = ET.fromstring(metainfo("2026-01-02"))
    assert (made.findtext("id"), made.findtext("developer_name")) == (told["id"], told["name"])
    files = [path for path in (ROOT / "packaging").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    texts = {path: path.read_bytes().decode("utf-8", "replace") for path in files}
    assert [path for path, text in texts.items() if told["id"] in text or told["email"] in text] == []


def test_the_manual_tells_of_every_command_and_option() -> None:
    from manual import manual

    page = manual("2026-01-02")
    plain = page.replace(r"\-", "-")
    assert page.startswith('.TH RIPGUI 1 "2026-01-02"')

    def walk(parser: argparse.ArgumentParser, words: str) -> None:
        nested = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]
        if nested:
            for name, command in nested[0].choices.items():
                walk(command, f"{words} {name}".strip())
            return
        assert f".SS {words}\n" in plain
        for each in parser._actions:
            if not isinstance(each, argparse._HelpAction) and each.help != argparse.SUPPRESS:
                assert all(name in plain for name in each.option_strings), (words, each.option_strings)

    walk(make_parser(), "")
    # A line that begins with a dot is an order to the typesetter: only ours are.
    orders = {line.split(" ")[0] for line in page.splitlines() if line.startswith((".", "'"))}
    assert orders <= {".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".BR", ".br"}


def test_licences_are_found_of_all_that_is_locked(tmp_path: Path) -> None:
    """With the packages that are installed here, in the way of those that are shipped."""
    from licences import _packaged, _Shelf

    known = tomllib.loads((ROOT / "packaging/native_licences.toml").read_text(encoding="utf-8"))
    names = re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE)
    shelf = _Shelf(tmp_path / "licences")
    found = 0
    for name in names:
        try:
            package = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # of another platform
        component = _packaged(shelf, package, known["texts"])
        assert component.texts
        assert all((tmp_path / "licences" / text).read_text(encoding="utf-8").strip() for text in component.texts)
        found += 1
    assert found > 40


def test_native_libraries_are_known_on_every_platform(tmp_path: Path) -> None:
    """By names as wheels have them there, and each with a text that no system need have."""
    from licences import _natives, _Shelf

    known = tomllib.loads((ROOT / "packaging/native_licences.toml").read_text(encoding="utf-8"))
    sums = "e540ec7976bbd26a4a94dc737be3001c"
    windows = ("avutil-61", "libSvtAv1Enc", "libgcc_s_seh-1", "libstdc++-6", "libiconv-2", "libwinpthread-1", "zlib1")
    files = [f"av.libs/{name}-{sums}.dll" for name in windows]
    files += ["numpy.libs/libscipy_openblas64_-4e39871015dc1470c682dc512497ee22.dll", f"numpy.libs/msvcp140-{sums}.dll"]
    files += ["PySide6/Qt6Core.dll", "PySide6/avcodec-61.dll", "PySide6/opengl32sw.dll", "PySide6/pyside6.abi3.dll"]
    files += ["av/.dylibs/libwebpmux.3.1.2.dylib", "vapoursynth_bestsource.dylibs/liblcms2.2.dylib"]
    files += ["PySide6/Qt/lib/QtCore.framework", "PySide6/Qt/lib/libQt6Gui.so.6", "av.libs/libx265-3f58b6b5.so.217"]
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = _natives(tmp_path, _Shelf(tmp_path / "licences"), known["native"], known["texts"])
    names = {
        "FFmpeg",
        "SVT-AV1",
        "GCC's libraries",
        "libiconv",
        "winpthreads",
        "zlib",
        "OpenBLAS",
        "Mesa",
        "Qt",
        "WebP",
    }
    assert {each.name for each in found} == names | {"Little CMS", "x265"}
    assert all(each.texts for each in found)
    for entry in known["native"]:
        assert _Shelf(tmp_path / "texts").standard("x", entry["licence"], entry["holder"], known["texts"])


def test_python_tells_where_it_lies_and_not_where_it_was_built() -> None:
    from bundle.interpreter import movable_settings

    built = (
        "build_time_vars = {'LIBDIR': '/home/me/python/lib', 'OPT': '-g -I/home/me/python/include', 'NT_THREADS': 1}\n"
    )
    told: dict[str, dict[str, object]] = {}
    exec(movable_settings(built, Path("/home/me/python")), told)
    options = f"-g -I{sys.prefix}/include"
    assert told["build_time_vars"] == {"LIBDIR": f"{sys.prefix}/lib", "OPT": options, "NT_THREADS": 1}


def test_what_was_compiled_elsewhere_tells_where_it_lies(tmp_path: Path) -> None:
    from bundle.parts import compile_below
    from bundle.place import Bundle

    bundle = Bundle(tmp_path / "built")
    bundle.python.parent.mkdir(parents=True)
    bundle.python.symlink_to(Path(sys.base_prefix, "bin", bundle.python.name))
    bundle.library.mkdir(parents=True)
    (bundle.library / "fails.py").write_text("def fail():\n    return 1 / 0\n")
    compile_below(bundle, bundle.library)
    (compiled,) = bundle.library.rglob("*.pyc")
    assert str(tmp_path).encode() not in compiled.read_bytes()
    moved = Bundle(bundle.folder.rename(tmp_path / "moved"))
    words = [sys.executable, "-c", "import fails; fails.fail()"]
    done = subprocess.run(words, cwd=moved.library, capture_output=True, text=True, check=False)
    assert f'File "{moved.library}/fails.py", line 2, in fail' in done.stderr


def test_what_is_imported_late_is_looked_for(tmp_path: Path) -> None:
    from bundle.imports import imported

    (tmp_path / "one.py").write_text(
        "import os.path, winreg, of_no_platform\nfrom ripgui.core import task\n"
        "def late():\n    import segno\n    from PySide6 import QtSvg, no_such_thing\n"
    )
    assert imported(tmp_path) == {"segno", "PySide6", "PySide6.QtSvg"}


def test_the_launcher_starts_python_beside_it(tmp_path: Path) -> None:
    """With arguments as they were, no other Python's settings, and data beside it where there is such a folder."""
    compiler = shutil.which("gcc")
    if compiler is None:
        pytest.skip("needs Debian's package gcc")
    home = tmp_path / "My programs"
    python = home / "python/bin/python3"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\nprintf "%s|" "$@" "$RIPGUI_HOME" "$PYTHONPATH"\n')
    python.chmod(0o755)
    program = home / "RipGUI"
    subprocess.run(
        [compiler, "-no-pie", '-DPYTHON="python3"', "-o", program, ROOT / "packaging/launcher.c"],
        check=True,
        cwd=tmp_path,
    )
    environment = {key: value for key, value in os.environ.items() if key != "RIPGUI_HOME"} | {"PYTHONPATH": "/other"}

    def said() -> list[str]:
        done = subprocess.run([program, "a b", ""], env=environment, capture_output=True, text=True, check=True)
        return done.stdout.split("|")[:-1]

    assert said() == ["-P", "-m", "ripgui", "a b", "", "", ""]
    (home / "data").mkdir()
    assert said() == ["-P", "-m", "ripgui", "a b", "", str(home / "data"), ""]


def test_continuous_integration_asks_for_what_there_is() -> None:
    """Each target of make that a workflow names, each file, and each action as it was and not as it may become."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    found: set[str] = set()
    for path in (ROOT / ".github/workflows").glob("*.yml"):
        text = path.read_text(encoding="utf-8")
        assert "\njobs:\n" in text
        assert set(re.findall(r"^\s+(?:run: )?make ([a-z-]+)", text, re.MULTILINE)) <= targets
        for file in re.findall(r"(packaging/[\w/.-]+\.(?:py|ps1|sh|iss))", text.replace("\\", "/")):
            assert (ROOT / file).exists(), file
        actions = re.findall(r"^.*\buses: (.+)$", text, re.MULTILINE)
        assert [each for each in actions if not re.fullmatch(r"\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each)] == []
        # A system whose name alone is said is another one next month.
        systems = re.findall(r"^\s+(?:image|container): (\S.*)$", text, re.MULTILINE)
        assert [
            each for each in systems if not re.fullmatch(r"debian:12@sha256:[0-9a-f]{64} # bookworm-\d{8}", each)
        ] == []
        found |= set(systems)
        # Only what offers packages may write.
        assert "\npermissions:\n  contents: read\n" in text
        assert text.count("contents: write") == text.count("gh release upload")
    assert len(found) == 1


def test_macos_is_told_of_the_languages_and_file_types_that_there_are() -> None:
    folder = ROOT / "packaging/macos"
    told = plistlib.loads((folder / "Info.plist").read_bytes())
    scripts = {"zh_CN": "zh-Hans", "zh_TW": "zh-Hant"}
    spoken = {path.stem.removeprefix("ripgui_") for path in (ROOT / "packaging/translations").glob("ripgui_*.ts")}
    assert {scripts.get(each, each) for each in spoken} == set(told["CFBundleLocalizations"])
    declared = {
        each["UTTypeIdentifier"]: set(each["UTTypeTagSpecification"]["public.filename-extension"])
        for each in told["UTImportedTypeDeclarations"]
    }
    opened = {name for each in told["CFBundleDocumentTypes"] for name in each["LSItemContentTypes"]}
    assert opened == {"public.movie", *declared}
    assert {f".{suffix}" for suffixes in declared.values() for suffix in suffixes} <= {
        *VIDEO_SUFFIXES,
        *SCRIPT_SUFFIXES,
    }
    build = (folder / "build.sh").read_text(encoding="utf-8")
    assert set(re.findall(r"@([A-Z]+)@", (folder / "Info.plist").read_text(encoding="utf-8"))) == {"VERSION", "ID"}
    assert all(f"s/@{mark}@/" in build for mark in ("VERSION", "ID"))
    assert plistlib.loads((folder / "entitlements.plist").read_bytes())


def test_windows_offers_videos_that_the_window_opens() -> None:
    text = (ROOT / "packaging/windows/ripgui.iss").read_text(encoding="utf-8")
    offered = set(re.findall(r"Classes\\(\.\w+)\\OpenWithProgids", text))
    assert {".mkv", ".mp4"} <= offered <= VIDEO_SUFFIXES
    # What a task registers goes with the uninstaller, too; and an older version goes before a newer one comes.
    keys = dict(re.findall(r'Subkey: "Software\\Classes\\(RipGUI\.\w+)";(.+)', text))
    assert keys.keys() == {"RipGUI.Script", "RipGUI.Video"}
    assert all("uninsdeletekey" in rest for rest in keys.values())
    assert re.search(r'\[InstallDelete\][^\[]+Name: "\{app\}\\python"', text)


def test_nothing_is_fetched_without_its_sum() -> None:
    asked = 0
    for name in ("environment.sh", "macos/build.sh", "windows/build.ps1"):
        text = re.sub(r"[\\`]\n\s*", "", (ROOT / "packaging" / name).read_text(encoding="utf-8"))
        assert not re.findall(r"https?://|\bcurl |\bwget |Invoke-WebRequest", text), name
        for line in text.splitlines():
            is_asked = re.search(r"^\s*pip |@pip |^(?!\s*(?:pip\(\)|\$pip =)).*-m pip", line)
            if is_asked and " uninstall " not in line:
                assert "--require-hashes" in line or "--no-index" in line, line
                asked += 1
    assert asked == 8


def test_the_entry_is_valid(tmp_path: Path) -> None:
    tools: dict[str, list[str | Path]] = {
        "desktop-file-validate": [LINUX / "ripgui.desktop"],
        "appstreamcli": ["validate", "--no-net", tmp_path / "ripgui.metainfo.xml"],
    }
    from linux_desktop import metainfo

    (tmp_path / "ripgui.metainfo.xml").write_text(metainfo("2026-01-02"), encoding="utf-8")
    missing = [name for name in tools if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs Debian's packages desktop-file-utils and appstream: {missing}")
    for name, words in tools.items():
        done = subprocess.run([name, *words], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "error" not in done.stdout + done.stderr


def test_package_says_what_it_can_build() -> None:
    done = subprocess.run([sys.executable, ROOT / "packaging/package.py"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "usage: package.py deb|portable" in done.stderr
