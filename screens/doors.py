"""Doors between screens: messages that say where to go; the shell opens them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from textual.message import Message

from data.model.facts import PaperKind

if TYPE_CHECKING:
    from data.announced import Announced
    from data.file.backups import Backup
    from data.model.process import Work
    from data.model.queued import QueueRow


class Door(Message):
    """Where to go."""


class OpenCard(Door):
    """Show everything about an organisation."""

    def __init__(self, organisation_id: str) -> None:
        super().__init__()
        self.organisation_id = organisation_id


class StartCall(Door):
    """Open the call screen for a deal or a contact.

    Args:
        organisation_id: Whom to call.
        deal_id: About which deal.
        contact_id: Which person; without one the deal's, else the first who may be called.
        followup_id: The follow-up that is worked by it.
        script: The script to begin with; without one that of the follow-up's kind.
        dial: Dial at once.
        session: One of many: when it ends the next prospect comes up by itself.
        rehearse: Practice: nothing is written.
        seen_at: The last trace of a call that was cut off: whether it was ended is asked first.
    """

    def __init__(
        self,
        organisation_id: str,
        *,
        deal_id: str | None = None,
        contact_id: str | None = None,
        followup_id: str | None = None,
        script: str | None = None,
        dial: bool = False,
        session: bool = False,
        rehearse: bool = False,
        seen_at: datetime | None = None,
    ) -> None:
        super().__init__()
        self.organisation_id = organisation_id
        self.deal_id = deal_id
        self.contact_id = contact_id
        self.followup_id = followup_id
        self.script = script
        self.dial = dial
        self.session = session
        self.rehearse = rehearse
        self.seen_at = seen_at


def call_about(
    one: QueueRow | Announced, *, dial: bool = False, rehearse: bool = False, session: bool = False
) -> StartCall:
    """The call by which a follow-up is worked."""
    return StartCall(
        one.organisation_id,
        deal_id=one.deal_id,
        contact_id=one.contact_id,
        followup_id=one.id,
        script=one.script,
        dial=dial,
        rehearse=rehearse,
        session=session,
    )


class OpenLedger(Door):
    """Show what was done and promised today, or since a moment of today."""

    def __init__(self, since: datetime | None = None) -> None:
        super().__init__()
        self.since = since


class OpenDeal(Door):
    """Work on a deal: its needs analysis, its memo, what answers the needs, the quote, the ask, the agreement.

    Args:
        work: What is done about it.
        organisation_id: Whose deal.
        deal_id: Which; without one the organisation's newest open deal.
        contact_id: Who is spoken with: a new complaint is theirs.
        followup_id: The follow-up that led there: of several complaints it says which.
    """

    def __init__(
        self,
        work: Work,
        organisation_id: str,
        deal_id: str | None = None,
        *,
        contact_id: str | None = None,
        followup_id: str | None = None,
    ) -> None:
        super().__init__()
        self.work: Work = work
        self.organisation_id = organisation_id
        self.deal_id = deal_id
        self.contact_id = contact_id
        self.followup_id = followup_id


class OpenPaper(Door):
    """Write, read over and send a paper.

    Args:
        kind: A memo, a quote's text, or a hand-over note.
        organisation_id: Whose.
        deal_id: About which deal; without one the organisation's newest open deal.
        quote_id: Which version of the quote.
    """

    def __init__(
        self, kind: PaperKind, organisation_id: str, deal_id: str | None = None, *, quote_id: str | None = None
    ) -> None:
        super().__init__()
        self.kind = kind
        self.organisation_id = organisation_id
        self.deal_id = deal_id
        self.quote_id = quote_id


class OpenDuplicates(Door):
    """Organisations that may be the same: look at both, and merge them or say that they are not.

    Args:
        organisation_id: The one to begin with; without one every pair of the file.
    """

    def __init__(self, organisation_id: str | None = None) -> None:
        super().__init__()
        self.organisation_id = organisation_id


class OpenHistory(Door):
    """Everything that was done, in words, with the way back to any point of it."""


class OpenChanges(Door):
    """What a changed playbook would change in the file, before it does."""


class OpenBackups(Door):
    """The backups of the file: bring one back, or make one now."""


class Restore(Message):
    """Leave everything saved, bring this backup back, and begin anew on it."""

    def __init__(self, backup: Backup) -> None:
        super().__init__()
        self.backup = backup


class OpenImport(Door):
    """Open the import of a spreadsheet of prospects."""


class OpenSearch(Door):
    """Find anything by what one remembers of it."""


class OpenWelcome(Door):
    """Say how to begin in an empty file."""


class OpenRep(Door):
    """Ask who calls: the name and company that the scripts say."""


class Speak(Message):
    """Speak this language from now on."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.lang = lang


class TurnedBack(Message):
    """The screen is the rep's own again: what was held back may be told."""


class CallEnded(Message):
    """A call was logged: the queue may offer the next prospect."""
