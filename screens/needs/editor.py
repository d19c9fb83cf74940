"""The need editor: words, kind, severity, consequence, the euro sum echoed as it is typed, the benefit."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Static

from data.model.effect import percent, read_cost, read_effect, read_factors, read_share, typed
from data.model.facts import NeedKind
from data.model.needs import KINDS, NeedFacts, suggested_benefits
from data.model.needs import Sheet as Analysis
from data.model.office import Office
from data.model.refusal import Refusal
from data.words import N_, _
from screens.dialogs.fields import Field, Sheet
from screens.dialogs.form import Filled, Form
from screens.widgets.page import plain

SEVERITIES = (
    N_("1 a nuisance"),
    N_("2 felt at times"),
    N_("3 matters"),
    N_("4 hurts"),
    N_("5 cannot go on like this"),
)
"""Names of severity 1-5."""


class NeedEditor(Form):
    """A form that shows what the figures come to."""

    def contents(self) -> Iterable[Widget]:
        """The fields, and the sum under them."""
        yield from super().contents()
        yield Static(plain(""), id="sum")

    @on(Input.Changed)
    def reckon(self) -> None:
        """Show the sum with its figures, as far as they can be read."""
        filled = self.filled
        try:
            said = read_effect(filled["quantity"], filled["cost"], filled["share"]).formula()
        except Refusal as refusal:
            said = str(refusal)
        self.query_one("#sum", Static).update(plain(said))


def need_sheet(facts: NeedFacts, seen: int | None, office: Office, whose: Analysis) -> Sheet:
    """The fields that show this need; `seen` is its version, None for a new one."""
    effect = facts.effect
    share = "" if effect.share is None else typed(percent(effect.share))
    cost = "" if effect.unit_cost is None else typed(effect.unit_cost)
    severities = tuple((str(number), _(name)) for number, name in enumerate(SEVERITIES, 1))
    return Sheet(
        (
            Field("words", _("Need, in their words"), facts.words, needed=True),
            Field("kind", _("Kind"), facts.kind.value, "choice", _kinds()),
            Field("severity", _("Severity"), str(facts.severity), "choice", severities),
            Field("consequence", _("What it leads to"), facts.consequence),
            Field("touches", _("Whom it touches"), facts.touches, hint=_("teams, residents, customers…")),
            Field(
                "quantity",
                _("Quantity in a year"),
                effect.counted,
                hint=_for_example(whose.headcount),
                check=read_factors,
            ),
            Field("cost", _("Cost of one, €"), cost, hint=_("for example 180"), check=read_cost),
            Field(
                "share", _("Share of it, %"), share, hint=_("for example 30; empty means all of it"), check=read_share
            ),
            Field("benefit", _("Benefit"), facts.benefit or "", "choice", _benefits(facts, office, whose)),
        ),
        seen,
    )


def facts_in(filled: Filled, question: str | None) -> NeedFacts:
    """The need as it was filled in.

    Raises:
        Refusal: when a figure cannot be read.
    """
    return NeedFacts(
        words=filled["words"],
        kind=NeedKind(filled["kind"]),
        severity=int(filled["severity"]),
        consequence=filled["consequence"],
        touches=filled["touches"],
        effect=read_effect(filled["quantity"], filled["cost"], filled["share"]),
        benefit=filled["benefit"] or None,
        question=question,
    )


def _kinds() -> tuple[tuple[str, str], ...]:
    about = {NeedKind.IMPLIED: _("a difficulty admitted"), NeedKind.EXPLICIT: _("a wish stated")}
    return tuple((kind.value, f"{_(name)}: {about[kind]}") for kind, name in KINDS.items())


def _for_example(headcount: int | None) -> str:
    if headcount is None:
        return _("for example 48*5: people × days each")
    return _("they are {count}: {count}*5 is 5 days each").format(count=headcount)


def _benefits(facts: NeedFacts, office: Office, whose: Analysis) -> tuple[tuple[str, str], ...]:
    language = whose.language
    first, rest = suggested_benefits(office.playbook, whose.segment, facts.question)
    suggested = [(one.key, _("{benefit} (suggested)").format(benefit=one.name.said(language))) for one in first]
    return (*suggested, *((one.key, one.name.said(language)) for one in rest), ("", "–"))
