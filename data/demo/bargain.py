"""The bargains of the demo: memos, presentations, quotes, asks and agreements of the deals that came so far."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy import Table, insert, select

from data.bargaining import agreement, ask, paper, presentation, quote
from data.demo.care import PLANNED
from data.demo.scene import Scene
from data.model.agreement import end_of, renewal_of
from data.model.bygone import show_day
from data.model.changes import Values
from data.model.delay import Delay
from data.model.facts import DealState, Decision, Event, MeetingState, PaperKind, Phase, QuoteState
from data.model.proposal import price_for, propose
from data.model.quote import Option, to_json
from data.model.script import fill
from data.papers import About, paper_sheet
from data.tables import analysis, deal, followup, meeting, need, organisation
from data.transaction import Read, Write

_ORDER = list(Phase)
_FORGOTTEN = 0.3
"""How often the last work of a stage was put off."""


class Bargain:
    """What was done about one deal after its first meeting, as far as its stage says."""

    def __init__(self, write: Write, scene: Scene, about: Values, phase: Phase) -> None:
        self.write = write
        self.scene = scene
        self.about = about
        self.phase = phase
        self.whose = {key: about[key] for key in ("organisation_id", "contact_id")} | {"deal_id": about["id"]}

    def tell(self, met: datetime) -> None:
        """Everything from the memo on, after the meeting that was held then."""
        hour = timedelta(hours=1)
        if self._reached(Phase.BENEFITS):
            self._paper(PaperKind.MEMO, self._between(met + 3 * hour))
        if self._reached(Phase.CLOSING):
            self._show(self._between(met + 26 * hour))
            option = self._option()
            key = self._quote(option, self._between(met + 28 * hour))
            if self._agreed:
                self._ask(key, self._between(met + 50 * hour))
                self._agree(key, option)

    def _reached(self, phase: Phase) -> bool:
        """Whether the work of the phases before this one is done; that of the present one now and then."""
        here, wanted = _ORDER.index(self.phase), _ORDER.index(phase)
        return here > wanted or (here == wanted and self.scene.chance.random() > _FORGOTTEN)

    @property
    def _agreed(self) -> bool:
        """Whether they said yes."""
        return _ORDER.index(self.phase) >= _ORDER.index(Phase.AGREEMENT)

    def _between(self, at: datetime) -> datetime:
        return min(at, self.scene.now - timedelta(minutes=30))

    def _paper(self, kind: PaperKind, at: datetime) -> None:
        about = About(kind=kind, organisation_id=self.about["organisation_id"], deal_id=self.about["id"])
        sheet = paper_sheet(self.write, about)
        fresh = sheet.fresh
        self._add(
            paper,
            at,
            kind=kind,
            language=sheet.language,
            subject=fresh.subject,
            body=fresh.body,
            made=fresh.whole,
            sent_at=at,
            created_at=at,
        )

    def _show(self, at: datetime) -> None:
        joined = need.join(analysis, need.c.analysis_id == analysis.c.id)
        found = select(need.c.benefit, need.c.analysis_id).select_from(joined)
        found = found.where(analysis.c.deal_id == self.about["id"], need.c.benefit.is_not(None))
        rows = self.write.all(found.order_by(need.c.rank))
        if rows:
            shown = list(dict.fromkeys(row["benefit"] for row in rows))
            self._add(presentation, at, analysis_id=rows[0]["analysis_id"], shown=shown, at=at)

    def _option(self) -> Option:
        """The offer that comes to the value the deal has."""
        playbook = self.scene.office.playbook
        segment = str(self.write.row(organisation, self.about["organisation_id"])["segment"])
        price = price_for(playbook, segment, None)
        for step in price.steps if price else ():
            quantity, rest = divmod(self.about["value_cents"], int(step.unit * step.months * 100))
            if rest == 0 and quantity and str(self.about["title"]).startswith(f"{quantity} "):
                return propose(playbook, segment, lang=self._language(), quantity=quantity, months=step.months)
        return propose(playbook, segment, lang=self._language())

    def _quote(self, option: Option, at: datetime) -> str:
        accepted = self._agreed
        valid = self.scene.calendar.due(self.scene.office.playbook.quoting.valid, at).on
        return self._add(
            quote,
            at,
            number=1,
            state=QuoteState.ACCEPTED if accepted else QuoteState.GIVEN,
            language=self._language(),
            vat=f"{self.scene.office.playbook.vat:f}",
            valid_until=valid,
            options=to_json((option,)),
            accepted=option.key if accepted else None,
            given_at=at,
            settled_at=at + timedelta(hours=20) if accepted else None,
            created_at=at,
        )

    def _ask(self, quote_id: str, at: datetime) -> None:
        asked = next(iter(self.scene.office.playbook.asks), None)
        self._add(
            ask,
            at,
            quote_id=quote_id,
            question=asked.question.said(self._language()) if asked else "",
            first=Decision.YES,
            answer=Decision.YES,
            recalled=[],
            at=at,
        )

    def _agree(self, quote_id: str, option: Option) -> None:
        signed = self.about["state"] == DealState.WON
        closed = self.about["closed_at"] or self.about["stage_entered_at"]
        day = self.scene.calendar.today(closed)
        months = max((line.months for line in option.lines), default=12)
        ends = end_of(day, months)
        self._add(
            agreement,
            closed,
            quote_id=quote_id,
            walked=signed,
            exact=signed,
            signed_on=day if signed else None,
            starts_on=day,
            ends_on=ends,
            renewal_on=renewal_of(day, ends, Delay.parse("1 m")),
            reference=self.scene.chance.choice((True, None)) if signed else None,
            created_at=closed,
        )
        if signed:
            self._paper(PaperKind.HAND_OVER, closed)
            if sum(one >= day for one in self.scene.days[: PLANNED + 2]) > PLANNED:
                self._paper(PaperKind.PLAN, closed + timedelta(days=2))
            self._guard(Event.AGREEMENT_RENEWS, renewal_of(day, ends, Delay.parse("1 m")))
            self._guard(Event.AGREEMENT_ENDS, ends)

    def _guard(self, event: Event, promised: date | None) -> None:
        """What the playbook plans before a day of the agreement that is still to come."""
        calendar, today, playbook = self.scene.calendar, self.scene.today, self.scene.office.playbook
        if promised is None or promised < today:
            return
        for rule in (one for one in playbook.cadences if one.on == event):
            due = calendar.due(rule.after, calendar.moment(promised, calendar.starts)).on
            kind, day = playbook.kind(rule.kind), show_day(promised)
            self._add(
                followup,
                self.about["closed_at"],
                kind=rule.kind,
                due_on=max(due, calendar.next_working_day(today)),
                priority=kind.priority if kind else 5,
                reason=fill(rule.reason.said(self.scene.lang), {"agreement.ends": day, "agreement.renews": day}),
                rule=rule.key,
                created_at=self.about["closed_at"],
            )

    def _language(self) -> str:
        found = self.write.first(select(analysis.c.language).where(analysis.c.deal_id == self.about["id"]))
        return str(found["language"]) if found else self.scene.lang

    def _add(self, table: Table, born: datetime, **values: object) -> str:
        """Write a row straight into the file: demo data has no history to undo."""
        key = self.scene.sheet.key(born)
        mine = {name: value for name, value in self.whose.items() if name in table.c}
        self.write.connection.execute(insert(table).values(id=key, **mine, **values))
        return key


def strike_bargains(write: Write, scene: Scene) -> None:
    """Write down the bargains of every deal that was met, by the stage it stands in."""
    playbook = scene.office.playbook
    for about in write.all(select(deal).order_by(deal.c.id)):
        stage = playbook.stage(about["stage"])
        met = _met(write, about["id"])
        if stage is not None and met is not None and about["state"] in (DealState.OPEN, DealState.WON):
            Bargain(write, scene, dict(about), stage.phase).tell(met)


def _met(read: Read, deal_id: str) -> datetime | None:
    held = (meeting.c.deal_id == deal_id) & (meeting.c.state == MeetingState.HELD)
    found = read.first(select(meeting.c.ends_at).where(held).order_by(meeting.c.ends_at.desc()).limit(1))
    return found["ends_at"] if found else None
