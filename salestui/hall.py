"""The hall: which screen stands behind which door. Screens are imported when they are first opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.screen import Screen

from screens import doors
from screens.desk import Desk
from screens.dialogs.form import Save


def room(desk: Desk, door: doors.Door, keep_settings: Save) -> Screen[Any]:
    """The screen behind a door.

    Args:
        desk: What every screen works at.
        door: Where to go.
        keep_settings: Writes what the rep says of themselves.
    """
    match door:
        case doors.OpenCard():
            from screens.card.screen import CardScreen

            return CardScreen(desk, door.organisation_id)
        case doors.StartCall():
            return _call(desk, door)
        case doors.OpenNeeds():
            from screens.needs.screen import NeedsScreen

            return NeedsScreen(desk, door.organisation_id, door.deal_id)
        case doors.OpenLedger():
            from screens.ledger.screen import LedgerScreen

            return LedgerScreen(desk, door.since)
        case doors.OpenImport():
            from screens.importing.screen import ImportScreen

            return ImportScreen(desk)
        case doors.OpenSearch():
            from screens.finding.screen import FindingScreen

            return FindingScreen(desk)
        case doors.OpenRep():
            from screens.dialogs.rep import rep_form

            return rep_form(desk, keep_settings)
    from screens.welcome.screen import WelcomeScreen

    return WelcomeScreen(desk)


def _call(desk: Desk, door: doors.StartCall) -> Screen[Any]:
    if door.rehearse:
        from screens.call.rehearsing import RehearsalScreen

        return RehearsalScreen(desk, door)
    from screens.call.screen import CallScreen

    return CallScreen(desk, door)


def _queue(desk: Desk) -> Screen[Any]:
    from screens.queue.screen import QueueScreen

    return QueueScreen(desk)


def _board(desk: Desk) -> Screen[Any]:
    from screens.board.screen import BoardScreen

    return BoardScreen(desk)


MODES: dict[str, Callable[[Desk], Screen[Any]]] = {"queue": _queue, "board": _board}
"""Screens one key away, made once and kept."""
