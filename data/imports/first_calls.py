"""First calls: the follow-ups a new prospect gets by the playbook, saying what is still missing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from data.model.calendar import Due
from data.model.facts import Event
from data.model.office import Office
from data.model.pieces import fits
from data.model.process import Cadence
from data.model.prospect import missing_facts, say_missing
from data.model.script import fill
from data.words import language


class FirstCalls:
    """The playbook's rules for a new prospect, their days counted once for a whole import."""

    def __init__(self, office: Office, now: datetime) -> None:
        self._playbook = office.playbook
        today = office.calendar.today(now)
        rules = [rule for rule in office.playbook.cadences if rule.on == Event.ADDED and rule.after.amount >= 0]
        self._rules = [(rule, _day(rule, office, now, today)) for rule in rules]

    def of(self, prospect: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The follow-ups of one new prospect, as columns of their rows.

        They are due on a day, not at a minute: hundreds that all come up at the same moment help nobody.
        """
        facts = {
            "organisation.name": prospect["name"],
            "organisation.source": prospect["source"],
            "organisation.city": prospect["city"],
            "organisation.industry": prospect["industry"],
            "organisation.headcount": str(prospect["headcount"] or ""),
            "contact.name": prospect["contact"],
            "contact.first": prospect["contact"].split(" ")[0],
        }
        gaps = missing_facts(
            industry=prospect["industry"], headcount=prospect["headcount"], contact=prospect["contact"]
        )
        found = []
        for rule, due in self._rules:
            if fits(rule.segments, prospect["segment"]):
                kind = self._playbook.kind(rule.kind)
                reason = fill(rule.reason.said(language()), facts)
                found.append(
                    {
                        "kind": rule.kind,
                        "due_on": due.on,
                        "priority": kind.priority if kind else 5,
                        "reason": " · ".join(filter(None, [reason, say_missing(gaps)])),
                        "rule": rule.key,
                    }
                )
        return found


def _day(rule: Cadence, office: Office, now: datetime, today: date) -> Due:
    """As soon as possible is today, also on a Sunday: whoever imports a list wants to see it in the queue."""
    if rule.after.unit == "window":
        return Due(today)
    return Due(max(office.calendar.due(rule.after, now, at=rule.at).on, today))
