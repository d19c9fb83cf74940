"""How a command ends: its exit code, and one sentence where it went wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

import click

from data.model.refusal import Damaged, Locked, NotFound, Refusal
from data.words import _
from salestui.commands.plain import complain

DONE, FAILED, USAGE, NOT_FOUND, LOCKED = range(5)
INTERRUPTED = 130
PIPE_CLOSED = 141


class NoTerminal(Refusal):
    """The app was asked for where there is no terminal to draw on."""


def run(command: click.Command, arguments: Sequence[str] | None = None) -> int:
    """Run the command line to its end; the exit code."""
    return _guarded(lambda: command.main(args=arguments, prog_name="salestui", standalone_mode=False))


def _guarded(work: Callable[[], Any]) -> int:
    try:
        ended = work()
        sys.stdout.flush()
    except click.UsageError as wrong:
        hint = wrong.ctx.command_path if wrong.ctx else "salestui"
        complain(_("{error} See {command} --help.").format(error=wrong.format_message(), command=hint))
        return USAGE
    except click.ClickException as wrong:
        complain(wrong.format_message())
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        _write_no_more()
        return PIPE_CLOSED
    except Damaged as refusal:
        complain(f"{refusal} " + _("See the backups: salestui restore."))
        return FAILED
    except Refusal as refusal:
        complain(str(refusal))
        return code_of(refusal)
    except Exception as failure:
        if isinstance(failure, OSError):
            _write_no_more()
        return _failed(failure)
    return ended if isinstance(ended, int) else DONE


def code_of(refusal: Refusal) -> int:
    """The exit code a refusal ends with."""
    codes = ((NotFound, NOT_FOUND), (Locked, LOCKED), (NoTerminal, USAGE))
    return next((code for kind, code in codes if isinstance(refusal, kind)), FAILED)


def _write_no_more() -> None:
    """Whoever read us has gone, or takes nothing: without this Python would complain once more while it ends."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _failed(failure: Exception) -> int:
    """A failure nobody foresaw, without the customers' data its own words may hold."""
    cause = getattr(failure, "orig", None) or failure
    reason = str(cause).partition("\n")[0] if isinstance(cause, OSError) or cause is not failure else ""
    if "database is locked" in reason:
        complain(_("The file is in use by another program just now; try again in a moment."))
        return LOCKED
    kind = type(cause).__name__
    if isinstance(cause, OSError) and cause.strerror:
        kind, reason = cause.strerror, ""  # what the system says of a full disk is a sentence already
    complain(_("This went wrong: {what}").format(what=f"{kind} {reason}".strip()))
    return FAILED
