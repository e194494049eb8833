# SPDX-License-Identifier: GPL-3.0-or-later
"""Which command has which key: no key means two things in one place, whoever asked for it."""

import itertools

import pytest

from ripgui.ui.actions import Command, Menu
from ripgui.ui.menus import menus
from ripgui.ui.shortcut.keymap import KeyChoice, Keymap, keymap, meets, portable
from ripgui.ui.shortcut.profile import KEYS, TITLES, Profile

COMMANDS = {
    command.name: command
    for command in (
        Command("save", "Save", ("Ctrl+S",)),
        Command("copy", "Copy", ("Ctrl+C",), place="focus"),
        Command("next", "Next", ("Right",), place="preview"),
        Command("back", "Back", ("Left", "PgUp"), place="preview"),
        Command("remove", "Remove", ("Del",), place="queue"),
        Command("comment", "Comment", ("Ctrl+/",), place="editor"),
    )
}


def every_command() -> dict[str, Command]:
    found: dict[str, Command] = {}
    waiting: list[Command | Menu | None] = [*menus()]
    while waiting:
        entry = waiting.pop(0)
        if isinstance(entry, Menu):
            waiting = [*entry.entries, *waiting]
        elif entry is not None:
            found[entry.name] = entry
    return found


def doubled(commands: dict[str, Command], made: Keymap) -> list[tuple[str, str, str]]:
    return [
        (key, one, other)
        for one, other in itertools.combinations(commands, 2)
        for key in set(made.keys[one]) & set(made.keys[other])
        if meets(commands[one].place, commands[other].place)
    ]


def test_without_a_choice_keys_are_those_of_the_menus() -> None:
    made = keymap(COMMANDS, KeyChoice())
    assert made.keys == {name: tuple(map(portable, command.keys)) for name, command in COMMANDS.items()}
    assert made.lost == {}


@pytest.mark.parametrize("profile", list(Profile))
def test_profiles_name_commands_that_exist(profile: Profile) -> None:
    assert set(KEYS[profile]) <= set(every_command())
    assert TITLES[profile]
    assert all(portable(key) for keys in KEYS[profile].values() for key in keys)


@pytest.mark.parametrize("profile", list(Profile))
def test_profiles_have_no_conflicts(profile: Profile) -> None:
    commands = every_command()
    made = keymap(commands, KeyChoice(profile=profile))
    assert doubled(commands, made) == []
    assert {name: lost for name, lost in made.lost.items() if name in KEYS[profile]} == {}
    if profile is Profile.VS_PREVIEW:
        assert made.lost == {}


def test_a_change_goes_before_a_default_and_gives_back_what_it_took() -> None:
    choice = KeyChoice().with_keys(COMMANDS, "comment", ["Ctrl+/", "Ctrl+S"])
    made = keymap(COMMANDS, choice)
    assert made.keys["comment"] == ("Ctrl+/", "Ctrl+S")
    assert made.keys["save"] == ()
    assert made.lost == {"save": {"Ctrl+S": "comment"}}
    assert keymap(COMMANDS, choice.without("comment")).keys["save"] == ("Ctrl+S",)


def test_the_same_key_may_mean_two_things_in_two_places() -> None:
    made = keymap(COMMANDS, KeyChoice().with_keys(COMMANDS, "next", ["Del", "Ctrl+C"]))
    assert made.keys["next"] == ("Del", "Ctrl+C")
    assert made.keys["remove"] == ("Del",)
    assert made.keys["copy"] == ("Ctrl+C",)


def test_the_preview_may_have_a_key_of_the_window_and_nothing_else_may() -> None:
    choice = KeyChoice().with_keys(COMMANDS, "next", ["Ctrl+S"]).with_keys(COMMANDS, "remove", ["Ctrl+S"])
    made = keymap(COMMANDS, choice)
    assert (made.keys["next"], made.keys["save"], made.keys["remove"]) == (("Ctrl+S",), (), ("Ctrl+S",))
    assert keymap(COMMANDS, choice.without("remove")).keys["save"] == ("Ctrl+S",)


@pytest.mark.parametrize("name", ["save", "comment"])
def test_text_fields_keep_their_keys(name: str) -> None:
    made = keymap(COMMANDS, KeyChoice().with_keys(COMMANDS, name, ["Ctrl+C"]))
    assert made.keys["copy"] == ("Ctrl+C",)
    assert made.lost[name] == {"Ctrl+C": "copy"}


def test_of_two_changes_that_want_one_key_only_one_has_it() -> None:
    choice = KeyChoice(changed={"save": ("F5",), "remove": ("F5",)})
    made = keymap(COMMANDS, choice)
    assert made.keys["save"] == ("F5",)
    assert made.lost == {"remove": {"F5": "save"}}


def test_only_what_is_different_is_kept() -> None:
    changed = KeyChoice().with_keys(COMMANDS, "back", ["Left"])
    assert changed.changed == {"back": ("Left",)}
    assert changed.with_keys(COMMANDS, "back", ["Left", "PgUp", "PgUp"]).changed == {}


def test_what_is_no_key_is_left_out() -> None:
    made = keymap(COMMANDS, KeyChoice(changed={"next": ("Hyper+Nonsense", "Right"), "gone": ("F2",)}))
    assert made.keys["next"] == ("Right",)
