# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of errors at the border of a thread."""

import pytest

from ripgui.core.border import bugs_as_errors
from ripgui.core.error import BugError, Cancelled, InputError
from ripgui.core.undo import undone_on_failure


def test_a_bug_becomes_one_sentence_and_its_traceback_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(BugError, match=r"KeyError: 'gone'\); please report this"), bugs_as_errors():
        raise KeyError("gone")
    assert "test_border.py" in capfd.readouterr().err


@pytest.mark.parametrize("error", [InputError("no such file"), Cancelled(), KeyboardInterrupt()])
def test_what_is_no_bug_stays_what_it_is(error: BaseException, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(type(error)) as raised, bugs_as_errors():
        raise error
    assert raised.value is error
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("error", [None, InputError("full"), Cancelled(), KeyboardInterrupt()])
def test_what_fails_or_is_stopped_is_undone(error: BaseException | None) -> None:
    undone: list[str] = []
    if error is None:
        with undone_on_failure(lambda: undone.append("it")):
            pass
    else:
        with pytest.raises(type(error)), undone_on_failure(lambda: undone.append("it")):
            raise error
    assert bool(undone) == (error is not None)
