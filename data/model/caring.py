"""After the sale as the playbook sees it: the checklist, the way of a complaint, how opinions are asked."""

from __future__ import annotations

from pydantic import Field, model_validator

from data.model.care_facts import CareClass, CareEvidence, FeedbackKind
from data.model.delay import Delay
from data.model.pieces import After, Key, Named, Part, Slip, Text
from data.model.process import Opens
from data.words import _


class CareItem(Named):
    """One item of the checklist that winning a deal begins."""

    about: Text
    """What is meant by it."""
    after: After
    """Due so long after the deal was won."""
    opens: Opens = "care"
    """What Enter on it opens."""
    kind: Key | None = None
    """The kind of follow-up that brings it up: while one waits, that one is done, and the item is never late."""
    evidence: CareEvidence | None = None
    """What in the file shows that it is done, so that it ticks itself."""


class CaseStep(Part):
    """One step on the way of a complaint."""

    key: Key
    text: Text
    live: bool = False
    """Whether it is taken while the customer still speaks."""


class Measure(Part):
    """How an opinion is asked."""

    kind: FeedbackKind
    ask: Text
    open: Text
    """The open question that always follows."""


class CareGrade(Part):
    """A class of customers and what makes one: how much time they get."""

    care_class: CareClass = Field(alias="class")
    about: Text


class Caring(Part):
    """Everything about customers that a manager may want to change."""

    longest: After = Delay.parse("12 m")
    """No customer waits longer than this for a contact, whatever a rule says."""
    checklist: list[CareItem] = []
    complaint: list[CaseStep] = []
    measures: list[Measure] = []
    grades: list[CareGrade] = []
    years: int = Field(1, gt=0)
    """Years a customer is counted to stay, for their lifetime value."""
    renewal_ahead: After = Delay.parse("3 m")
    """How long before its day a renewal shows in the care view."""

    @model_validator(mode="after")
    def _unlike(self) -> Caring:
        for name, keys in (
            ("checklist", [item.key for item in self.checklist]),
            ("complaint", [step.key for step in self.complaint]),
            ("measures", [str(one.kind) for one in self.measures]),
            ("grades", [str(one.care_class) for one in self.grades]),
        ):
            for index, key in enumerate(keys):
                if key in keys[:index]:
                    raise Slip(_('the key "{key}" stands twice').format(key=key), name, index)
        for index, item in enumerate(self.checklist):
            if item.after.unit in ("agreed", "window") or item.after.amount < 0:
                raise Slip(
                    _('an item is due so long after the deal was won: "3 wd", "1 m"'), "checklist", index, "after"
                )
        for name, delay in (("longest", self.longest), ("renewal_ahead", self.renewal_ahead)):
            if delay.unit not in ("d", "w", "m", "y") or delay.amount < 1:
                raise Slip(_('it is written in days, weeks, months or years: "12 m"'), name)
        return self

    def measure(self, kind: FeedbackKind) -> Measure | None:
        """How this opinion is asked, if it is."""
        return next((one for one in self.measures if one.kind == kind), None)
