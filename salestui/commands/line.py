"""The command line as a whole: its commands, loaded when asked for, and the options they share."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import click
from click.types import IntParamType

from data.words import LANGUAGES, _
from salestui.commands.choice import Choice
from salestui.version import VERSION

_HOMES = {
    "demo": "demo",
    "import": "exchange",
    "export": "exchange",
    "today": "today",
    "queue": "queue",
    "board": "board",
    "show": "show",
    "erase": "erase",
    "retention": "erase",
    "playbook": "playbook",
    "backup": "backups",
    "check": "backups",
    "restore": "backups",
    "passphrase": "passphrase",
    "doctor": "doctor",
}
"""Commands and the module of `salestui.commands` each lives in."""


class Commands(click.Group):
    """A group whose commands are imported only when somebody asks for them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's form
        """The names, in the order of the work."""
        return list(_HOMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's form
        """The command of this name, with the shared options."""
        if cmd_name not in _HOMES:
            return None
        module = import_module(f"salestui.commands.{_HOMES[cmd_name]}")
        found = (thing for thing in vars(module).values() if isinstance(thing, click.Command))
        return share(next(command for command in found if command.name == cmd_name))


def share(command: click.Command) -> click.Command:
    """The command, and every command under it, with `--db` and `--lang`, told in the language in use."""
    command.options_metavar = _("[OPTIONS]")
    for param in command.params:
        if isinstance(param.type, IntParamType):
            param.metavar = "N"
    if not any(param.name == "db" for param in command.params):
        command.params += _shared_options()
    if isinstance(command, click.Group):
        command.subcommand_metavar = _("COMMAND [ARGS]...")
        for inner in command.commands.values():
            share(inner)
    return command


def build() -> click.Command:
    """The command `salestui`, in the language chosen by now."""
    return click.version_option(VERSION, message="%(prog)s %(version)s")(
        share(
            Commands(
                "salestui",
                callback=_without_command,
                invoke_without_command=True,
                params=[_read_only()],
                help=_("Sell by phone: whom to call now, what to say, what comes next. Without a command: the app."),
                epilog=_("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 locked or newer file."),
                context_settings={"help_option_names": ["-h", "--help"], "obj": Choice()},
            )
        )
    )


@click.pass_context
def _without_command(ctx: click.Context) -> int | None:
    if ctx.invoked_subcommand is not None:
        return None
    from salestui.commands.start import start

    return start(ctx.ensure_object(Choice))


def _read_only() -> click.Parameter:
    return click.Option(
        ["--read-only"],
        is_flag=True,
        callback=_remember,
        expose_value=False,
        help=_("Open the app only to look: nothing is written."),
    )


def _shared_options() -> list[click.Parameter]:
    return [
        click.Option(
            ["--db"],
            type=click.Path(path_type=Path),
            metavar=_("FILE"),
            callback=_remember,
            expose_value=False,
            help=_("The file to work on (else SALESTUI_DB, else your own)."),
        ),
        click.Option(
            ["--lang"],
            type=click.Choice(LANGUAGES),
            callback=_remember,
            expose_value=False,
            help=_("The language of this program."),
        ),
    ]


def _remember(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    if value is not None and param.name:
        setattr(ctx.ensure_object(Choice), param.name, value)
