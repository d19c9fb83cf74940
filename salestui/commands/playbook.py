"""`salestui playbook`: check, list and copy playbooks."""

from __future__ import annotations

from pathlib import Path

import click

from data.words import _, language, plural
from salestui.commands.choice import Choice
from salestui.commands.ending import DONE, FAILED
from salestui.commands.plain import note, say, say_table


@click.group("playbook", help=_("Check, list and copy playbooks: the process and its scripts."))
def playbook() -> None:
    """The group of playbook commands."""


@playbook.command("check", help=_("Tell everything that is wrong in a playbook, by line."))
@click.argument("file", type=click.Path(path_type=Path), metavar=_("FILE"))
def check(file: Path) -> int:
    """Every fault by line, on stdout; exit 1 when there is one."""
    from data.playbooks import shelf

    faults = shelf.check(file)
    for fault in faults:
        say(str(fault))
    if faults:
        say(plural("{count} fault.", "{count} faults.", len(faults)))
        return FAILED
    say(_("{file} can be used.").format(file=file))
    return DONE


@playbook.command("list", help=_("List the playbooks that come with salestui."))
def shown() -> None:
    """The bundled playbooks: key, version, what each is."""
    from data.playbooks import shelf

    rows = []
    for key, file in shelf.bundled():
        found = shelf.read(file)
        rows.append((key, found.version, "/".join(found.languages), found.about.said(language())))
    say_table(rows)


@playbook.command("copy", help=_("Copy a playbook that comes with salestui, to make it your own."))
@click.argument("name", metavar=_("NAME"))
@click.argument("file", type=click.Path(path_type=Path), metavar=_("FILE"))
def copied(name: str, file: Path) -> None:
    """A copy of a bundled playbook, and how to take it into use."""
    from data.playbooks import shelf
    from salestui.settings import config_path

    target = shelf.copy(name, file)
    use = _('{file} is written. To use it, put playbook = "{file}" into {settings}.')
    say(use.format(file=target.resolve(), settings=config_path()))


@playbook.command("questions", help=_("Print the questions you keep, ready to be pasted into a playbook."))
@click.pass_obj
def questions(choice: Choice) -> None:
    """The rep's own questions that are asked from now on, as TOML."""
    from data.model.kept import block
    from data.questions import kept_questions
    from salestui.commands.opening import opened

    with opened(choice) as store:
        kept = store.ask(kept_questions).result()
        languages = store.office.playbook.languages
    if kept:
        say("\n\n".join(block(one, languages) for one in kept))
    else:
        note(_("No question of your own is kept: r keeps one in the needs analysis."))


@playbook.command("changes", help=_("Tell what a playbook would change in the file, before it does."))
@click.argument("file", required=False, metavar=_("FILE"))
@click.pass_obj
def changes(choice: Choice, file: str | None) -> None:
    """What the playbook in use, or the one in this file, and the days off would change; nothing is changed."""
    from data.model.replan_words import lines
    from data.playbooks import shelf
    from data.replanning import changes_ahead
    from salestui.commands.opening import opened
    from salestui.office import with_playbook

    tried = shelf.read(Path(file) if Path(file).is_file() else file) if file else None
    with opened(choice) as store:
        if tried is not None:
            store.office = with_playbook(store.office, tried)
        replan, office = store.ask(changes_ahead).result(), store.office
    for line in lines(replan, office.calendar.today(office.clock()), office.calendar):
        say(line)
