"""Doors between screens: messages that say where to go; the shell opens them."""

from __future__ import annotations

from textual.message import Message


class Door(Message):
    """Where to go."""


class OpenCard(Door):
    """Show everything about an organisation."""

    def __init__(self, organisation_id: str) -> None:
        super().__init__()
        self.organisation_id = organisation_id


class StartCall(Door):
    """Open the call screen for a deal or a contact."""

    def __init__(
        self,
        organisation_id: str,
        *,
        deal_id: str | None = None,
        contact_id: str | None = None,
        followup_id: str | None = None,
        script: str | None = None,
    ) -> None:
        super().__init__()
        self.organisation_id = organisation_id
        self.deal_id = deal_id
        self.contact_id = contact_id
        self.followup_id = followup_id
        self.script = script


class OpenNeeds(Door):
    """Open the needs analysis of an organisation's deal."""

    def __init__(self, organisation_id: str, deal_id: str | None = None) -> None:
        super().__init__()
        self.organisation_id = organisation_id
        self.deal_id = deal_id


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


class CallEnded(Message):
    """A call was logged: the queue may offer the next prospect."""
