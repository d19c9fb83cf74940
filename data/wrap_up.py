"""Wrapping a call up: what its note holds and the file does not know yet is offered, and kept where the rep says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import RowMapping, select

from data.followups import add_followup
from data.model.calendar import Due
from data.model.email import email_key
from data.model.facts import FollowUpState, Outcome
from data.model.noticed import Noticed, noticed, offered_time
from data.model.phone import show_phone
from data.model.report import CallReport
from data.model.wording import brief, due, money
from data.phones import add_phone, phones_of
from data.tables import contact, deal, followup, organisation
from data.transaction import Read, Write
from data.words import _

_LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something noticed that the file does not know, and in words what would be kept of it."""

    noticed: Noticed
    words: str

    @property
    def alone(self) -> bool:
        """Whether there is room for only one of its kind: a contact has one address, a deal one value."""
        return self.noticed.kind in ("email", "money")


def suggestions(read: Read, report: CallReport) -> tuple[Suggestion, ...]:
    """What to offer when this call ends; nothing where nobody may ever call again.

    A time that was offered as the outcome asked for one is not offered again, whatever the rep made of it.
    """
    if report.outcome == Outcome.DO_NOT_CALL:
        return ()
    office = read.office
    asks = office.playbook.outcome(report.outcome).asks
    asked = offered_time(report.notes, asks, read.now, office.calendar)
    found = noticed(report.notes, read.now, office.calendar, office.settings.day.country or "FI")
    found = tuple(one for one in found if one != asked)
    return tuple(Suggestion(one, _said(read, report, one)) for one in found if _new(read, report, one))


def take_up(write: Write, report: CallReport) -> list[str]:
    """Keep what the rep accepted of the suggestions; what was done, in words. Part of a larger operation."""
    return [done for one in report.accepted if _new(write, report, one) for done in _taken(write, report, one)]


def _taken(write: Write, report: CallReport, one: Noticed) -> Iterator[str]:
    match one.value:
        case Due() as when:
            if report.outcome != Outcome.DO_NOT_CALL:
                _call_then(write, report, when, one.line)
                yield _("call {when}").format(when=due(when, write.now, write.office.calendar))
        case int() as cents if report.deal_id:
            write.update(deal, report.deal_id, value_cents=cents)
            yield _("value {money}").format(money=money(cents))
        case str() as number if one.kind == "phone":
            add_phone(write, report.organisation_id, report.contact_id, number, one.words)
            yield _("new number {number}").format(number=_shown(write, number))
        case str() as address if report.contact_id:
            write.update(contact, report.contact_id, email=address, email_key=email_key(address))
            yield _("e-mail {address}").format(address=address)


def _call_then(write: Write, report: CallReport, when: Due, line: str) -> None:
    """A call at the time that was agreed, with the line of the note as its reason."""
    playbook = write.office.playbook
    rules = [rule.kind for rule in playbook.outcome(Outcome.CALL_BACK).follow]
    calls = [kind.key for kind in playbook.kinds if kind.opens == "call"]
    add_followup(
        write,
        next(iter([*rules, *calls]), playbook.kinds[0].key),
        when,
        brief(line, _LONGEST_REASON),
        organisation_id=report.organisation_id,
        deal_id=report.deal_id,
        contact_id=report.contact_id,
    )


def _new(read: Read, report: CallReport, one: Noticed) -> bool:
    """Whether the file does not know it yet, and has a place for it."""
    match one.value:
        case Due() as when:
            return not _agreed(report.given.due, when) and not _waits(read, report, when)
        case int() as cents:
            return report.deal_id is not None and read.row(deal, report.deal_id)["value_cents"] != cents
        case str() as number if one.kind == "phone":
            return number not in {row["e164"] for row in _numbers(read, report)}
        case address:
            return report.contact_id is not None and _address(read, report) != email_key(address)


def _agreed(given: Due | None, when: Due) -> bool:
    """Whether the outcome settled this time already; a day without an hour is settled by any hour of it."""
    return given is not None and (given == when or (given.on == when.on and None in (given.at, when.at)))


def _waits(read: Read, report: CallReport, when: Due) -> bool:
    """Whether something is planned for exactly then already."""
    mine = followup.c.organisation_id == report.organisation_id
    mine &= followup.c.state == FollowUpState.OPEN
    same = (followup.c.due_on == when.on) & followup.c.due_at.is_not_distinct_from(when.at)
    return read.first(select(followup.c.id).where(mine, same, followup.c.id != (report.followup_id or ""))) is not None


def _numbers(read: Read, report: CallReport) -> list[RowMapping]:
    """Numbers they are called on: the contact's own and the house's."""
    own = phones_of(read, report.organisation_id, report.contact_id) if report.contact_id else []
    return [*own, *phones_of(read, report.organisation_id, None)]


def _address(read: Read, report: CallReport) -> str:
    return str(read.row(contact, report.contact_id)["email_key"]) if report.contact_id else ""


def _said(read: Read, report: CallReport, one: Noticed) -> str:
    """What keeping it would do, on one line."""
    match one.value:
        case Due() as when:
            said = due(when, read.now, read.office.calendar)
            return _("call {when} · {line}").format(when=said, line=brief(one.line, 80))
        case int() as cents:
            stood = read.row(deal, report.deal_id)["value_cents"] if report.deal_id else 0
            now = _("the deal's value: {money}").format(money=money(cents))
            return f"{now} · {_instead(money(stood))}" if stood else now
        case str() as number if one.kind == "phone":
            sentence = (
                _("second number {number} · for {who}") if _numbers(read, report) else _("number {number} · for {who}")
            )
            return sentence.format(number=_shown(read, number), who=_who(read, report))
        case address:
            new = _("e-mail {address} · for {who}").format(address=address, who=_who(read, report))
            stood = _address(read, report)
            return f"{new} · {_instead(stood)}" if stood else new


def _instead(stood: str) -> str:
    return _("instead of {before}").format(before=stood)


def _shown(read: Read, number: str) -> str:
    return show_phone(number, read.office.settings.day.country or "FI")


def _who(read: Read, report: CallReport) -> str:
    """The contact's name, else the organisation's."""
    person = read.row(contact, report.contact_id) if report.contact_id else None
    name = (person["name"] or person["title"]) if person else ""
    return brief(str(name or read.row(organisation, report.organisation_id)["name"]), 30)
