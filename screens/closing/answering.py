"""The page while it is asked: what each answer leads to, step by step and back."""

from __future__ import annotations

from data.model import asking as road
from data.model.asking import Asking
from data.model.heard import Heard
from screens.closing.ending import EndPage
from screens.desk import Desk


class AnswerPage(EndPage):
    """What the keys do with an answer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.heard = Heard((), "")
        self.past: list[Asking] = []
        """Steps that were left, to go back to."""
        self.hint = False
        """Whether the answers stand under the question."""

    def action_yes(self) -> None:
        """They said yes."""
        if self.sheet is None:
            return
        if self.asking.step == "smaller":
            self.action_number(1)
            return
        options = self.sheet.options
        if len(options) > 1:
            self.go(road.said_yes(self.asking))
        else:
            self.agree(options[0] if options else None)

    def action_no(self) -> None:
        """They said no."""
        if self.sheet and self.asking.step == "smaller":
            self.go(road.said_no_to_smaller(self.asking))
        elif self.sheet:
            self.go(road.said_no(self.asking, self.sheet.ways))

    def action_not_yet(self) -> None:
        """They want to come back to it."""
        self.go(road.said_not_yet(self.asking))
        self.talk_again()

    def action_number(self, number: int) -> None:
        """The choice with that number."""
        sheet, step = self.sheet, self.asking.step
        if sheet is None:
            return
        if step == "ask":
            answers = (self.action_yes, self.action_no, self.action_not_yet)
            if number <= len(answers):
                answers[number - 1]()
        elif step == "option" and number <= len(sheet.options):
            self.agree(sheet.options[number - 1])
        elif step == "smaller" and number <= len(sheet.starts):
            self.agree_smaller(sheet.starts[number - 1])
        elif step == "why" and number <= len(self.heard.known):
            self.meet(self.heard.known[number - 1].key)

    def action_on(self) -> None:
        """What had to be said was said."""
        if self.asking.step == "when":
            self.talk_again()
        elif self.sheet:
            self.go(road.recalled(self.asking, tuple(slide.key for slide in self.sheet.recalls)))

    def action_settle(self, overcome: bool) -> None:
        """The objection was overcome, or stands."""
        if self.sheet:
            self.go(road.settled(self.asking, self.sheet.ways, overcome=overcome))

    def action_variant(self) -> None:
        """Another answer to the same objection."""
        self.heard.next_variant()
        self.asking = road.took_answer(self.asking, self.heard.variant)
        self.went()

    def action_skip(self) -> None:
        """On, without this step."""
        if self.asking.step == "end":
            self.let_be()
        elif self.asking.step == "option":
            self.agree(None)
        elif self.sheet:
            self.go(road.passed_over(self.asking, self.sheet.ways))

    def action_later(self) -> None:
        """Parked until a day."""
        self.park()

    def action_lost(self) -> None:
        """Lost, with the reason."""
        self.lose()

    def action_back(self) -> None:
        """The step before."""
        self.asking = self.past.pop()
        self.hear_again()
        self.went()

    def go(self, asking: Asking) -> None:
        """On to another step."""
        if asking != self.asking and not self.busy:
            self.past.append(self.asking)
            self.asking = asking
            self.went()

    def went(self) -> None:
        """It went on: keep it, show it."""
        self.hint = False
        self.keeper.typed("asking", "")
        self.show()

    def show(self) -> None:
        """Draw the step as it stands."""

    def meet(self, kind: str) -> None:
        """That was what they said: the answer to it."""
        self.go(road.said_against(self.asking, kind, self.desk.office.clock()))
        self.hear_again()
        self.show()

    def hear_again(self) -> None:
        """The objection being answered, as the asking has it."""
        against = self.asking.against
        self.heard.met = next((one for one in self.heard.known if against and one.key == against.kind), None)
        self.heard.variant = against.variant if against else 0
        if self.asking.step == "answer" and self.heard.met is None:
            self.asking = Asking(step="why", first=self.asking.first)
