"""The hall: which screen stands behind which door. Screens are imported when they are first opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from data.model.facts import PaperKind
from screens import doors
from screens.desk import Desk
from screens.widgets.room import Room

if TYPE_CHECKING:
    from screens.dialogs.form import Keep


def room(desk: Desk, door: doors.Door, keep_settings: Keep) -> Screen[Any]:
    """The screen behind a door.

    Args:
        desk: What every screen works at.
        door: Where to go.
        keep_settings: Writes what the rep says of themselves.
    """
    match door:
        case doors.OpenCard():
            return entered(empty_room(desk, doors.OpenCard), door)
        case doors.StartCall(rehearse=True):
            from screens.call.rehearsing import RehearsalScreen

            return entered(RehearsalScreen(desk), door)
        case doors.StartCall():
            return entered(empty_room(desk, doors.StartCall), door)
        case doors.OpenDeal():
            return _work(desk, door)
        case doors.OpenPaper():
            from screens.paper.screen import PaperScreen

            return PaperScreen(desk, door)
        case doors.OpenLedger():
            from screens.ledger.screen import LedgerScreen

            return LedgerScreen(desk, door.since)
        case doors.OpenRep():
            from screens.dialogs.rep import rep_form

            return rep_form(desk, keep_settings)
    return _anywhere(desk, door)


def _anywhere(desk: Desk, door: doors.Door) -> Screen[Any]:
    """A room that is about no one customer."""
    match door:
        case doors.OpenDuplicates():
            from screens.duplicates.screen import DuplicatesScreen

            return DuplicatesScreen(desk, door.organisation_id)
        case doors.OpenHistory():
            from screens.history.screen import HistoryScreen

            return HistoryScreen(desk)
        case doors.OpenChanges():
            from screens.changes.screen import ChangesScreen

            return ChangesScreen(desk)
        case doors.OpenBackups():
            from screens.backups.screen import BackupsScreen

            return BackupsScreen(desk)
        case doors.OpenImport():
            from screens.importing.screen import ImportScreen

            return ImportScreen(desk)
        case doors.OpenSearch():
            from screens.finding.screen import FindingScreen

            return FindingScreen(desk)
    from screens.welcome.screen import WelcomeScreen

    return WelcomeScreen(desk)


def _work(desk: Desk, door: doors.OpenDeal) -> Screen[Any]:
    """The room where that work on a deal is done."""
    make: Callable[[Desk, str, str | None], Screen[Any]]
    match door.work:
        case "memo" | "hand_over" | "plan":
            from screens.paper.screen import PaperScreen

            return PaperScreen(desk, doors.OpenPaper(PaperKind(door.work), door.organisation_id, door.deal_id))
        case "benefits":
            from screens.benefits.screen import BenefitsScreen

            make = BenefitsScreen
        case "quote":
            from screens.quote.screen import QuoteScreen

            make = QuoteScreen
        case "ask":
            from screens.closing.screen import ClosingScreen

            make = ClosingScreen
        case "agreement":
            from screens.agreement.screen import AgreementScreen

            make = AgreementScreen
        case "tender":
            from screens.tender.screen import TenderScreen

            make = TenderScreen
        case "care":
            from screens.customer.screen import CustomerScreen

            make = CustomerScreen
        case "complaint":
            from screens.complaint.screen import ComplaintScreen

            return ComplaintScreen(desk, door)
        case "needs":
            from screens.needs.screen import NeedsScreen

            make = NeedsScreen
    return make(desk, door.organisation_id, door.deal_id)


def empty_room(desk: Desk, door: type[doors.Door]) -> Room:
    """The card, or the call screen, about nobody yet."""
    if door is doors.OpenCard:
        from screens.card.screen import CardScreen

        return CardScreen(desk)
    from screens.call.screen import CallScreen

    return CallScreen(desk)


def entered(room: Room, door: doors.Door) -> Room:
    """A room, about whoever the door leads to."""
    room.enter(door)
    return room


def _queue(desk: Desk) -> Screen[Any]:
    from screens.queue.screen import QueueScreen

    return QueueScreen(desk)


def _board(desk: Desk) -> Screen[Any]:
    from screens.board.screen import BoardScreen

    return BoardScreen(desk)


def _care(desk: Desk) -> Screen[Any]:
    from screens.care.screen import CareScreen

    return CareScreen(desk)


MODES: dict[str, Callable[[Desk], Screen[Any]]] = {"queue": _queue, "board": _board, "care": _care}
"""Screens one key away, made once and kept."""
