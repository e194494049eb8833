# SPDX-License-Identifier: GPL-3.0-or-later
"""The checkout itself: one version, locks that fit and name no place, scripts that a plain shell reads."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import ripgui

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def pins(lock: str) -> dict[str, str]:
    """Version by name, with the condition it holds under."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+(?: ; [^\\\n]+)?)", text, re.MULTILINE))


def test_the_version_stands_in_one_place() -> None:
    paths = [*ROOT.glob("*.toml"), *ROOT.glob("packaging/*.*"), *(ROOT / "ripgui").rglob("*.py")]
    quoted = re.compile(rf"[\"']{re.escape(ripgui.__version__)}[\"']")
    holders = [path.relative_to(ROOT).as_posix() for path in paths if quoted.search(path.read_text())]
    assert holders == ["ripgui/__init__.py"]
    assert project()["project"]["dynamic"] == ["version"]


def test_the_command_line_tells_the_version() -> None:
    done = subprocess.run([sys.executable, "-m", "ripgui", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == f"ripgui {ripgui.__version__}"


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_place_and_hashes_everything(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "/" not in text.replace("# via", ""), "an address or a path"
    assert "--index" not in text
    assert "--find" not in text
    blocks = re.split(r"^(?=[a-z0-9-]+==)", text, flags=re.MULTILINE)
    assert [block for block in blocks if "==" in block and "--hash=sha256:" not in block] == []


def test_the_development_lock_holds_the_other_one() -> None:
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()


def test_every_dependency_is_locked() -> None:
    groups = project()["dependency-groups"]
    wanted = {name_of(line) for line in project()["project"]["dependencies"] + groups["build"]}
    assert wanted <= pins("requirements.lock").keys()
    assert {name_of(line) for line in groups["dev"] if isinstance(line, str)} <= pins("requirements-dev.lock").keys()


def name_of(requirement: str) -> str:
    return re.split(r"[\[<>=!~; ]", requirement, maxsplit=1)[0].lower()


@pytest.mark.parametrize(("shell", "script"), [("bash", ".ci/run"), ("sh", "packaging/environment.sh")])
def test_a_script_is_valid_and_executable(shell: str, script: str) -> None:
    subprocess.run([shell, "-n", str(ROOT / script)], check=True)
    assert os.access(ROOT / script, os.X_OK)


def test_make_lists_its_targets() -> None:
    done = subprocess.run(["make", "-C", str(ROOT)], capture_output=True, text=True, check=True)
    assert {"run", "test", "lint", "bench"} <= set(re.findall(r"^make (\w+)", done.stdout, re.MULTILINE))


@pytest.mark.parametrize("name", ["plain.mkv", "a 'b' \"c\" #1 100% & $HOME $(x) `y` — 日本語.mkv"])
def test_make_hands_a_file_name_over_as_it_is(name: str) -> None:
    done = subprocess.run(
        ["make", "-C", str(ROOT), "-n", "run", f"FILE={name}"], capture_output=True, text=True, check=True
    )
    command = next(line for line in done.stdout.splitlines() if "packaging/start.py" in line)
    echoed = subprocess.run(
        ["sh", "-c", command.replace(".venv/bin/python packaging/start.py", "printf %s")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert echoed.stdout == name
