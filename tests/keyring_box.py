# SPDX-License-Identifier: GPL-3.0-or-later
"""A keyring that keeps what it gets as long as a test runs."""

from typing import override

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class KeyringBox(KeyringBackend):
    """kept: by service and name."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    @override
    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError(username)
        del self.kept[service, username]
