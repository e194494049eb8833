# SPDX-License-Identifier: GPL-3.0-or-later
"""What `make chaos` refuses: numbers with which it would try nothing, and write that all is well."""

import pytest

from tests.chaos.__main__ import main


@pytest.mark.parametrize(
    ("option", "value", "wanted"),
    [
        ("--count", "0", "a number from 1 on"),
        ("--count", "-1", "a number from 1 on"),
        ("--count", "some", "a number from 1 on"),
        ("--seed", "-1", "a number from 1 on"),
        ("--minutes", "0", "a positive number of minutes"),
        ("--minutes", "-3", "a positive number of minutes"),
        ("--minutes", "nan", "a positive number of minutes"),
        ("--minutes", "inf", "a positive number of minutes"),
    ],
)
def test_what_would_try_nothing_is_refused(
    capsys: pytest.CaptureFixture[str], option: str, value: str, wanted: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--only", "kills", option, value])
    assert ended.value.code == 2
    assert capsys.readouterr().err.endswith(f"argument {option}: {value!r} is not {wanted}\n")
