"""`salestui doctor`: how the file and everything around it are, in plain sentences."""

from __future__ import annotations

from itertools import chain, groupby
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from data.words import _, plural
from salestui.commands.choice import Choice
from salestui.commands.ending import DONE, FAILED
from salestui.commands.plain import complain, say, say_json


@click.command("doctor", help=_("Look at the file and all around it; tell what needs attention. Nothing is changed."))
@click.option("--thorough", is_flag=True, help=_("Read every page and row of the file."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, for other programs."))
@click.pass_obj
def doctor(choice: Choice, *, thorough: bool, as_json: bool) -> int:
    """Every look, grouped; exit 1 when something needs attention."""
    from data.examining import examine
    from data.model.office import system_clock
    from salestui.settings import load
    from salestui.surroundings import look_around

    path, now = choice.path(), system_clock().astimezone(ZoneInfo(load().settings.day.zone))
    seen = list(chain(examine(path, _key(path), now, thorough=thorough), look_around(now)))
    wrong = sum(one.wrong for one in seen)
    if as_json:
        say_json([{"group": one.group, "ok": not one.wrong, "sentence": one.sentence} for one in seen])
        return FAILED if wrong else DONE
    for group, ones in groupby(seen, key=lambda one: one.group):
        say(_(group))
        for one in ones:
            say(f"  {'!' if one.wrong else '·'} {one.sentence}")
    said = plural("{count} line needs attention (!).", "{count} lines need attention (!).", wrong)
    say(said if wrong else _("Nothing needs attention."))
    return FAILED if wrong else DONE


def _key(path: Path) -> str | None:
    """The passphrase, where the file has one and somebody gives it; without it the file is looked at from outside."""
    from data.model.refusal import Refusal
    from salestui.commands.asking import key_for

    try:
        return key_for(path, finish=False)
    except Refusal as refusal:
        complain(str(refusal))
        return None
