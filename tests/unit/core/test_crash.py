# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports of our own failures: whole, few, and without secrets."""

import errno
import getpass
import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from ripgui import __version__
from ripgui.core import crash
from ripgui.core.border import bugs_as_errors
from ripgui.core.crash import FaultWatch, note_line, report_ended, report_failure, reports, reports_folder
from ripgui.core.error import BugError, InputError
from ripgui.core.redaction import redacted
from tests.full_disk import no_file_may_grow


@pytest.fixture(autouse=True)
def _nothing_happened_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crash, "_written", set())


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("PUT https://bucket.example.com/a.mkv?X-Amz-Signature=abc123&X-Amz-Credential=me", "abc123"),
        ("GET /a.mkv?X-Amz-Credential=AKIB%2F2026&X-Amz-Signature=abc123&sig=xyz", "AKIB"),
        ("GET /a.mkv?X-Amz-Credential=AKIB%2F2026&X-Amz-Signature=abc123&sig=xyz", "abc123"),
        ("GET /a.mkv?se=2026&sig=xyz", "xyz"),
        ("https://name:hunter2@example.com/path", "hunter2"),
        ("https://u:p@ss@host", "ss"),
        ("https://user:p/ass@host", "p/ass"),
        ("https://user:p?ass@host", "p?ass"),
        ("s3://name:hunter2@bucket", "hunter2"),
        ("https://discord.com/api/webhooks/123456/AbC-dEf", "AbC-dEf"),
        ("POST /bot123456:AbCdEf/sendMessage", "AbCdEf"),
        ("{'password': 'correct horse', 'user': 'x'}", "correct horse"),
        ("{'password': \"it's correct\", 'user': 'x'}", "correct"),
        ('"api_key": "k-1"', "k-1"),
        ('"api_key": "k\\"-1"', "-1"),
        ('"{\\"secret_key\\": \\"verysecret\\"}"', "verysecret"),
        ('"secret_key": "never ended', "never ended"),
        ('"tokens": ["aaa", "bbb"]', "bbb"),
        ("os.environ['MY_TOKEN'] = 'sesame'", "sesame"),
        ("aws.secret.key=sesame", "sesame"),
        ("DBPASS=sesame", "sesame"),
        ("--pass 12345", "12345"),
        ("password=a,b;c", "b;c"),
        ("<SecretAccessKey>verysecret</SecretAccessKey>", "verysecret"),
        ("Authorization: Bearer abc.def-ghi", "abc.def-ghi"),
        ('Authorization: Digest username="x", response="6629fae4"', "6629fae4"),
        ("curl -H 'Authorization: Basic abc' x", "abc"),
        ("(b'Authorization', b'AWS4-HMAC-SHA256 Credential=AKIB/2026, Signature=abc1')", "abc1"),
        ("sent with Bearer abcdef012", "abcdef012"),
        ("AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI", "wJalrXUtnFEMI"),
        (f"{'x' * 300}_TOKEN=wJalrXUtnFEMI", "wJalrXUtnFEMI"),
        ("ripgui storages add --secret-key verysecret x", "verysecret"),
        ("ripgui storages add --secret-key 'my pass word' x", "pass word"),
        ('ripgui storages add --token="my pass word" x', "pass word"),
        ("['--secret-key', 'abcdef']", "abcdef"),
        ('["--secret-key", "abc def"]', "abc def"),
        ("('--secret-key', \"it's\")", "it's"),
        ("the key AKIAIOSFODNN7EXAMPLE was refused", "AKIAIOSFODNN7EXAMPLE"),
        ("token is ghp_16C7e42F292c6912E7710c838347Ae178B4a", "16C7e42F292c6912E7710c838347Ae178B4a"),
        ("it was github_pat_11AAAAAAA0abcdefgh", "11AAAAAAA0abcdefgh"),
        ("sent 0123456789abcdef0123456789abcdef there", "0123456789abcdef0123456789abcdef"),
        ("cookie=session-5; x", "session-5"),
        ("Set-Cookie: a=1; sid=session-5", "session-5"),
        ("-----BEGIN RSA PRIVATE KEY-----\nMIIE\nabcd\n-----END RSA PRIVATE KEY-----", "MIIE"),
    ],
)
def test_secrets_are_taken_out(text: str, secret: str) -> None:
    assert secret in text
    assert secret not in redacted(text)


@pytest.mark.parametrize(
    "piece", ["token", "-", "+", "a.", "://", "eyJ-", "token=", "'token", "--auth ", "/bot1", "a@"]
)
def test_a_long_text_takes_a_step_for_each_of_its_signs(piece: str) -> None:
    """With the square of them, this would not end."""
    assert redacted(piece * 40_000 + "\n") != ""


def test_a_home_that_nobody_knows_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", nowhere)
    assert redacted("password=geheim") == "password=•••"
    assert report_failure(ValueError("of somebody unknown")) is not None


def test_what_is_not_secret_stays(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    said = 'File "/usr/lib/ripgui/media/probe.py", line 12, in probe\nValueError: no frame 1234567 in film-01.mkv'
    assert redacted(said) == said
    for said in (
        'File "/x/delivery/secret.py", line 3, in keep',
        "ripgui/delivery/secret.py:12: this is wrong",
        "https://example.com:8080/a/b and https://example.com/@maria",
        "the token was refused (403), 'password' is missing",
        "error: film.mkv: no such file",
        "2 passes: 30 fps, pass=1 ['-pass', '2', '-passlogfile', 'x']",
    ):
        assert redacted(said) == said
    assert "https://example.com/path" in redacted("see https://example.com/path?x=1")


def test_whose_machine_it_is_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    home = str(Path.home())
    monkeypatch.setattr(getpass, "getuser", lambda: "maria")
    monkeypatch.setenv("MY_TOKEN", "sesame-open")
    told = redacted(f"{home}/Videos/a.mkv and {home}x, by maria (mariachi) with sesame-open")
    assert told == f"~/Videos/a.mkv and {home}x, by <user> (mariachi) with •••"


def _fail() -> None:
    raise ZeroDivisionError("in the https://example.com/x?sig=geheim part")


def test_a_report_holds_what_is_needed() -> None:
    note_line("ffmpeg said password=geheim")
    waiting, go_on = threading.Event(), threading.Event()

    def wait() -> None:
        waiting.set()
        go_on.wait(10)

    other = threading.Thread(target=wait, name="the other one")
    other.start()
    waiting.wait(10)
    try:
        with pytest.raises(ZeroDivisionError) as caught:
            _fail()
        path = report_failure(caught.value, "the window")
    finally:
        go_on.set()
        other.join()
    assert isinstance(path, Path)
    text = path.read_text(encoding="utf-8")
    assert f"RipGUI {__version__}" in text
    assert "in _fail" in text
    assert "the other one" in text
    assert "go_on.wait(10)" in text
    assert "ffmpeg said" in text
    assert "geheim" not in text
    # The same again is told of once, and the newest ten are kept.
    assert report_failure(caught.value, "the window") == "known"
    for number in range(12):
        assert report_failure(ValueError(str(number))) is not None
    assert len(reports()) == 10
    assert "ValueError: 11" in reports()[0].read_text(encoding="utf-8")


def test_half_a_report_is_none() -> None:
    error = ValueError("on a disk with little room")
    with no_file_may_grow():
        assert report_failure(error) is None
    assert reports() == []
    assert isinstance(report_failure(error), Path)


def test_what_the_disk_refuses_is_written_later() -> None:
    reports_folder().parent.mkdir(parents=True, exist_ok=True)
    reports_folder().write_text("in the way")
    error = ValueError("on a full disk")
    assert report_failure(error) is None
    assert report_failure(error) is None
    reports_folder().unlink()
    assert isinstance(report_failure(error), Path)
    assert report_failure(error) == "known"


def test_a_fault_stays_until_its_report_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    reports_folder().mkdir(parents=True)
    fault, story = (reports_folder() / f"running-1.{kind}" for kind in ("fault", "story"))
    fault.write_text("Fatal Python error")
    story.write_text("versions\0lines")
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def refuse(*_arguments: object, **_named: object) -> int:
        raise full

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_text", refuse)
        assert report_ended() == []
    assert fault.exists()
    assert story.exists()
    [report] = report_ended()
    assert list(reports_folder().iterdir()) == [report]


def test_no_story_outlives_its_run() -> None:
    watch = FaultWatch()
    watch.close()
    watch.keep_story()
    assert list(reports_folder().iterdir()) == []
    (reports_folder() / "running-1.story").write_text("token=geheim")
    assert report_ended() == []
    assert list(reports_folder().iterdir()) == []


def test_a_story_holds_no_secret_either() -> None:
    """Whoever is killed leaves it where it is."""
    watch = FaultWatch()
    note_line("curl -H 'Authorization: Bearer abc.def-geheim' was said")
    watch.keep_story()
    [story] = reports_folder().glob("*.story")
    text = story.read_text(encoding="utf-8")
    watch.close()
    assert "was said" in text or "curl" in text
    assert "geheim" not in text


def test_a_window_ends_though_its_folder_went_away() -> None:
    watch = FaultWatch()
    shutil.rmtree(reports_folder())
    reports_folder().write_text("in the way")
    watch.keep_story()
    watch.close()


def test_what_meets_the_border_is_reported(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(BugError), bugs_as_errors():
        _fail()
    with pytest.raises(InputError), bugs_as_errors():
        raise InputError("the user's")
    [report] = reports()
    assert "ZeroDivisionError" in report.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in capsys.readouterr().err


_DIES = """
import os, signal, sys
from ripgui.core.crash import FaultWatch, note_line
watch = FaultWatch()
note_line("the last thing said, token=geheim")
watch.keep_story()
def last_function():
    os.kill(os.getpid(), int(sys.argv[1]))
last_function() if sys.argv[1] != "0" else watch.close()
"""


@pytest.mark.parametrize(("number", "found"), [(signal.SIGSEGV, 1), (signal.SIGABRT, 1), (signal.SIGKILL, 0), (0, 0)])
def test_a_run_that_the_system_ended_is_found_by_the_next(number: int, found: int) -> None:
    done = subprocess.run([sys.executable, "-c", _DIES, str(int(number))], check=False, env=os.environ, timeout=60)
    assert done.returncode == -number
    made = report_ended()
    assert len(made) == found
    for report in made:
        text = report.read_text(encoding="utf-8")
        assert "last_function" in text
        assert "the last thing said" in text
        assert f"RipGUI {__version__}" in text
        assert "geheim" not in text
    assert [path for path in reports_folder().iterdir() if path not in made] == []
    assert report_ended() == []


def test_a_command_that_fails_in_an_unexpected_way_leaves_a_report() -> None:
    code = (
        "import ripgui.cli.main as cli\n"
        "def run_command(words): raise LookupError('nobody expected token=geheim')\n"
        "cli.run_command = run_command\n"
        "from ripgui.__main__ import main; main(['queue', 'list'])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, timeout=60, capture_output=True, text=True)
    assert done.returncode == 1
    [report] = reports()
    assert f"a report was written to {report}" in done.stderr
    text = report.read_text(encoding="utf-8")
    assert "LookupError: nobody expected token=•••" in text
