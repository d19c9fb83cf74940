"""Dialling: from the rep's template and a number in E.164 to the arguments of the program that dials."""

from __future__ import annotations

import re
from collections.abc import Sequence

from data.model.command import Unfit, fill_command
from data.model.refusal import Refusal
from data.words import _

PLACE = "{number}"
"""Where the number goes."""

_DIGITS = re.compile(r"\+?[0-9]{3,15}")


class Undiallable(Refusal):
    """A number that no program is given: a code of the network (* and #), letters, too few digits or too many."""


def diallable(number: str | None) -> bool:
    """Whether this is nothing but a plain number, whatever a damaged file calls one."""
    return number is not None and _DIGITS.fullmatch(number) is not None


def dial_argv(template: Sequence[str], number: str) -> list[str]:
    """What to start, argument by argument.

    Args:
        template: The program and its arguments, one of which holds {number}.
        number: Digits only, with or without + before them.

    Raises:
        Undiallable: when the number is anything but 3–15 digits.
        Unfit: when the template has no one place for it, or is empty.
    """
    if not diallable(number):
        raise Undiallable(_("“{number}” is not dialled: only digits are, 3–15 of them.").format(number=number))
    if not template:
        raise Unfit(_("No program to dial with is named in the settings."))
    return fill_command(template, PLACE, number)
