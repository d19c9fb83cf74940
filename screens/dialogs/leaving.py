"""Before something is left that is not saved: asked once, and Enter stays."""

from __future__ import annotations

from textual.app import App

from data.words import _
from screens.dialogs.ask import Choice, Choose
from screens.widgets.keeper import Keeper

STAY, LEAVE = "stay", "leave"


async def may_leave(app: App[None], keeper: Keeper) -> bool:
    """Whether what was typed, and was to be saved just now, is on disk; else whether the rep leaves all the same.

    To be awaited in a worker.
    """
    if not keeper.unsaved:
        return True
    if await gives_up(app, _("it is lost then")) and keeper.unsaved:
        keeper.give_up()
    return not keeper.unsaved


async def gives_up(app: App[None], then: str) -> bool:
    """Whether the rep leaves what is not saved; `then` tells what becomes of it."""
    choices = [
        Choice(STAY, _("stay"), _("it is saved by itself as soon as it can be")),
        Choice(LEAVE, _("leave it unsaved"), then),
    ]
    return await app.push_screen_wait(Choose(_("What you typed is NOT SAVED. Leave all the same?"), choices)) == LEAVE
