"""A program that the rep names in the settings: its arguments, one of which has a place to fill; never a shell."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from data.model.clean import clean_line
from data.model.refusal import Refusal
from data.words import _

_SHELLS = {"sh", "bash", "dash", "zsh", "ksh", "fish", "csh", "tcsh", "busybox", "cmd", "powershell", "pwsh"}


class Unfit(Refusal):
    """A program that cannot be started as it is written."""


def check_command(command: Sequence[str], place: str) -> None:
    """Whether the place ("{number}") stands in exactly one argument of a program; an empty command is switched off.

    Raises:
        Unfit: with a sentence that can follow the setting's name.
    """
    if not command:
        return
    program = command[0]
    if not program.strip() or place in program:
        raise Unfit(_("must begin with the program, and {place} must stand after it").format(place=place))
    if any(argument != clean_line(argument) for argument in command):
        raise Unfit(_("must not hold control characters or spaces at the ends"))
    if PurePath(program).name.lower().removesuffix(".exe") in _SHELLS:
        raise Unfit(_("must name the program itself, or a script of your own: a shell is never started"))
    if "".join(command).count(place) != 1:
        raise Unfit(_("must have {place} in exactly one of its arguments").format(place=place))


def fill_command(command: Sequence[str], place: str, value: str) -> list[str]:
    """The arguments to start the program with, the value put in its place.

    Raises:
        Unfit: when the command has no one place for it.
    """
    check_command(command, place)
    return [argument.replace(place, value) for argument in command]


def program_of(command: Sequence[str]) -> str:
    """The program as one calls it: "/usr/bin/linphonecsh" is "linphonecsh"."""
    return PurePath(command[0]).name if command else ""
