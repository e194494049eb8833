# SPDX-License-Identifier: GPL-3.0-or-later
"""What a user adds for scripts, from within the package: a plugin, and one that ends every program that loads it."""

import json
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from bundle.place import ROOT, run
from trying.root import HOME, Root, say

_PLUGIN = "vapoursynth-bwdif"
_NAMESPACE = "bwdif"
_BROKEN = "vapoursynth-broken"
_SCRIPT = """\
import os
from vapoursynth import core

clip = core.bs.VideoSource(os.environ["FINALRIP_SOURCE"]).std.SetFieldBased(2)
core.bwdif.Bwdif(clip, field=0).std.Trim(length=25).set_output()
"""
_PLAIN = """\
import os
from vapoursynth import core

core.bs.VideoSource(os.environ["FINALRIP_SOURCE"]).std.Trim(length=25).set_output()
"""
_CRASH = "#include <stdlib.h>\n__attribute__((constructor)) static void crash(void) { abort(); }\n"


class _Application:
    """Its command line, without a network, with a folder of wheels for pip to look into."""

    def __init__(self, root: Root, command: str, film: str) -> None:
        self._root, self._command, self._film = root, command, film

    def __call__(self, words: str) -> str:
        wheels = f"env PIP_NO_INDEX=1 PIP_FIND_LINKS={HOME}/wheels"
        return self._root.do(f"cd; {wheels} {self._command} {words}", as_user=True)

    def refuses(self, words: str, why: str) -> None:
        done = subprocess.run(  # noqa: S603  our own words
            self._root.argv(f"cd; {self._command} {words}", as_user=True), capture_output=True, text=True, check=False
        )
        if done.returncode == 0 or why not in done.stdout + done.stderr:
            raise SystemExit(f"{words} should have ended with {why!r}:\n{done.stdout}{done.stderr}")

    def encode(self, script: str, before: str = "") -> str:
        return f"{before} encode {shlex.quote(self._film)} --script {script} -o made.mkv --overwrite"

    def added(self) -> dict[str, bool]:
        """Whether each added package is loaded."""
        rows = [json.loads(line) for line in self("plugins list --json").splitlines() if line.startswith("{")]
        return {row["name"]: row["is_on"] for row in rows}


def add_plugins(root: Root, command: str, film: str) -> None:
    """Installs, uses, leaves out and removes. film: by the name that the root has for it."""
    _bring_wheels(root)
    app = _Application(root, command, shlex.quote(film))
    app.refuses(app.encode("bwdif.vpy"), f"core.{_NAMESPACE} is missing: the package {_PLUGIN} has it")
    app(f"plugins install {_PLUGIN}")
    _expect(app.added(), {_PLUGIN: True})
    app(app.encode("bwdif.vpy"))
    say(f"  {_PLUGIN} was installed from a wheel, is listed, and a script encodes with it")
    app.refuses(app.encode("bwdif.vpy", "--safe-mode"), f"core.{_NAMESPACE} is missing")
    app(f"plugins disable {_PLUGIN}")
    _expect(app.added(), {_PLUGIN: False})
    app.refuses(app.encode("bwdif.vpy"), f"core.{_NAMESPACE} is missing")
    app(f"plugins enable {_PLUGIN}")
    app(app.encode("bwdif.vpy"))
    say("  safe mode leaves it out, and so does disabling it; enabled, it is there again")
    app(f"plugins install {_BROKEN}")
    app.refuses(app.encode("plain.vpy"), "")
    app(app.encode("plain.vpy", "--safe-mode"))
    app(f"plugins disable {_BROKEN}")
    app(app.encode("plain.vpy"))
    say("  one that crashes whoever loads it: safe mode encodes without it, and it can be disabled")
    for name in (_PLUGIN, _BROKEN):
        app(f"plugins remove {name}")
    _expect(app.added(), {})
    if left := [path.name for path in (root.home / ".local/share/ripgui/plugins").iterdir()]:
        raise SystemExit(f"removed plugins left {left}")
    say("  both were removed")


def _expect(found: dict[str, bool], wanted: dict[str, bool]) -> None:
    if found != wanted:
        raise SystemExit(f"added packages are {found}, not {wanted}")


def _bring_wheels(root: Root) -> None:
    """The plugin as it is locked, and one that is made here."""
    wheels = root.home / "wheels"
    wheels.mkdir()
    (root.home / "bwdif.vpy").write_text(_SCRIPT, encoding="utf-8")
    (root.home / "plain.vpy").write_text(_PLAIN, encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch, "wanted.txt")
        listed.write_text(_locked(_PLUGIN), encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "download", "--quiet"]
        run([*pip, "--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", listed, "-d", wheels])
        source, made = Path(scratch, "broken.c"), Path(scratch, "libbroken.so")
        source.write_text(_CRASH, encoding="utf-8")
        run(["gcc", "-shared", "-fPIC", "-o", made, source])
        code = "import sys; from pathlib import Path; from tests.wheel import make_wheel; "
        make = 'make_wheel(Path(sys.argv[1]), sys.argv[2], "1.0", {sys.argv[3]: Path(sys.argv[4]).read_bytes()}, [])'
        run([sys.executable, "-c", code + make, wheels, _BROKEN, "vapoursynth/plugins/libbroken.so", made])
    for name in ("wheels", "bwdif.vpy", "plain.vpy"):
        root.own(root.home / name)


def _locked(name: str) -> str:
    """Version and sums."""
    lock = (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
    found = re.search(rf"^{re.escape(name)}==(?:.*\\\n)*.*\n", lock, re.MULTILINE)
    if found is None:
        raise SystemExit(f"requirements-dev.lock lacks {name}")
    return found[0]
