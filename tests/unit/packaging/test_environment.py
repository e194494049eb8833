# SPDX-License-Identifier: GPL-3.0-or-later
"""How the setup script finds a Python: shims that fail and wrong versions are passed over."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[3] / "packaging" / "environment.sh"
TOOLS = ("sh", "dirname", "cat", "cksum", "rm", "env")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with the script and files of the names it looks at."""
    folder = tmp_path / "a checkout"
    (folder / "packaging").mkdir(parents=True)
    (folder / "ripgui").mkdir()
    shutil.copy(SCRIPT, folder / "packaging")
    for name in ("requirements.lock", "requirements-dev.lock", "pyproject.toml", "ripgui/__init__.py"):
        (folder / name).write_text("")
    return folder


def fake(path: Path, body: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path


def recorder(path: Path) -> Path:
    """A Python that really runs, except that it only says where a virtual environment would be made."""
    return fake(path, f'if [ "$1" = -m ]; then echo "$0 makes a venv" >&2; exit 7; fi\nexec {sys.executable} "$@"')


def installer(checkout: Path) -> None:
    """An environment that is there, with a pip that only says so."""
    fake(
        checkout / ".venv" / "bin" / "python",
        f'case "$*" in *pip*) echo "$0 installs" >&2 ;; *) exec {sys.executable} "$@" ;; esac',
    )


def run(
    checkout: Path, path: Path, words: Sequence[str] = ("run",), **variables: str
) -> subprocess.CompletedProcess[str]:
    path.mkdir(parents=True, exist_ok=True)
    for tool in TOOLS:
        (path / tool).unlink(missing_ok=True)
        (path / tool).symlink_to(shutil.which(tool) or tool)
    environment = {"PATH": str(path), "HOME": os.environ["HOME"], **variables}
    script = str(checkout / "packaging" / "environment.sh")
    return subprocess.run(["sh", script, *words], env=environment, capture_output=True, text=True, check=False)


def test_a_shim_that_fails_is_passed_over(checkout: Path, tmp_path: Path) -> None:
    fake(tmp_path / "bin" / "python3.13", "echo 'command not found' >&2; exit 127")
    fake(tmp_path / "bin" / "python3.12", "exit 1")
    good = recorder(tmp_path / "bin" / "python3")
    assert f"{good} makes a venv" in run(checkout, tmp_path / "bin").stderr


def test_a_second_match_on_the_path_is_found(checkout: Path, tmp_path: Path) -> None:
    shim = fake(tmp_path / "shims" / "python3.12", "exit 127")
    good = recorder(tmp_path / "bin" / "python3.12")
    path = f"{shim.parent}:{tmp_path / 'bin'}"
    run(checkout, tmp_path / "bin")
    script = str(checkout / "packaging" / "environment.sh")
    done = subprocess.run(
        ["sh", script, "run"], env={"PATH": path, "HOME": "/nowhere"}, capture_output=True, text=True, check=False
    )
    assert f"{good} makes a venv" in done.stderr


def test_pyenv_is_looked_at(checkout: Path, tmp_path: Path) -> None:
    recorder(tmp_path / "pyenv" / "versions" / "3.12.9" / "bin" / "python")
    good = recorder(tmp_path / "pyenv" / "versions" / "3.13.1" / "bin" / "python")
    assert f"{good} makes a venv" in run(checkout, tmp_path / "bin", PYENV_ROOT=str(tmp_path / "pyenv")).stderr


def test_without_any_python_the_user_is_told_what_to_install(checkout: Path, tmp_path: Path) -> None:
    done = run(checkout, tmp_path / "bin")
    assert done.returncode != 0
    assert "uv" in done.stderr.splitlines()[-1]


def test_uv_fetches_a_python_where_there_is_none(checkout: Path, tmp_path: Path) -> None:
    good = recorder(tmp_path / "fetched" / "python3.13")
    fake(tmp_path / "bin" / "uv", f'[ "$2" != find ] || echo {good}')
    assert f"{good} makes a venv" in run(checkout, tmp_path / "bin").stderr


def test_uv_comes_with_the_sum_that_is_locked(checkout: Path, tmp_path: Path) -> None:
    """Where pip asks for none, the package index says what is run."""
    pip = 'echo "$*" >&2; while [ "$1" != --target ]; do shift; done; mkdir -p "$2/bin"; cp "$0.uv" "$2/bin/uv"'
    fake(tmp_path / "bin" / "python3", f'[ "$1" = -m ] || exit 1\nPATH=/usr/bin:/bin\n{pip}')
    fake(tmp_path / "bin" / "python3.uv", '[ "$2" != find ] || echo /fetched/python3.13')
    path = tmp_path / "bin"
    done = run(checkout, path, words=["python"])
    assert done.stdout == "/fetched/python3.13\n"
    assert "--require-hashes -r requirements-python.lock" in done.stderr
    # Once is enough.
    assert "pip" not in run(checkout, path, words=["python"]).stderr


def test_a_wrong_choice_is_refused(checkout: Path, tmp_path: Path) -> None:
    done = run(checkout, tmp_path / "bin", PYTHON="/nowhere/python3.9")
    assert done.returncode != 0
    assert "PYTHON=/nowhere/python3.9 is not" in done.stderr


def test_an_environment_that_is_up_to_date_is_left_alone(checkout: Path, tmp_path: Path) -> None:
    installer(checkout)
    recorder(tmp_path / "bin" / "python3")
    first = run(checkout, tmp_path / "bin", PYTHONDONTWRITEBYTECODE="1")
    assert first.returncode == 0
    assert "installs" in first.stderr
    assert run(checkout, tmp_path / "bin").stderr == ""
    assert list(checkout.glob("ripgui/__pycache__/*.pyc"))
    (checkout / "requirements.lock").write_text("changed")
    assert "installs" in run(checkout, tmp_path / "bin").stderr


def test_what_only_developers_need_installs_nothing_for_others(checkout: Path, tmp_path: Path) -> None:
    installer(checkout)
    recorder(tmp_path / "bin" / "python3")

    def installs(purpose: str) -> bool:
        return "installs" in run(checkout, tmp_path / "bin", words=[purpose]).stderr

    assert installs("dev")
    # What developers have holds all that a start needs.
    assert not installs("run")
    (checkout / "requirements-dev.lock").write_text("changed")
    assert not installs("run")
    assert installs("dev")
    (checkout / "requirements.lock").write_text("changed")
    assert installs("run")
    # By now what only developers need may be missing.
    assert installs("dev")
