"""Keys of the closing screen, and in which steps each means something."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from data.model.asking import Step
from data.words import N_

STEPS: dict[str, tuple[Step, ...]] = {
    "yes": ("ask", "smaller"),
    "no": ("ask", "smaller"),
    "not_yet": ("ask",),
    "hint": ("ask",),
    "on": ("when", "recall"),
    "settle": ("answer",),
    "variant": ("answer",),
    "objection": ("why", "answer", "recall", "smaller", "end"),
    "skip": ("option", "when", "why", "recall", "smaller", "end"),
    "later": ("end",),
    "lost": ("end",),
    "number": ("ask", "option", "why", "smaller"),
}
"""In which steps a key means something; those that are not here mean it always."""


def closing_keys() -> list[BindingType]:
    """Every key of the closing screen, the most important first; yes and no work under English and Finnish hands."""
    return [
        Binding("space,enter", "on", N_("go on"), id="closing.on", tooltip=N_("Said: on to what comes next")),
        Binding("y,k", "yes", N_("yes"), id="closing.yes", tooltip=N_("They said yes")),
        Binding("n,e", "no", N_("no"), id="closing.no", tooltip=N_("They said no: the real reason comes next")),
        Binding("t", "not_yet", N_("not yet"), id="closing.not_yet", tooltip=N_("When do you talk again?")),
        Binding("l", "later", N_("later"), id="closing.later", tooltip=N_("Parked until a day, and back by itself")),
        Binding("x", "lost", N_("lost"), id="closing.lost", tooltip=N_("A no, with its reason")),
        Binding("h", "settle(True)", N_("handled"), id="closing.handled", tooltip=N_("It was overcome: ask again")),
        Binding("s", "settle(False)", N_("stands"), id="closing.stands", tooltip=N_("It stands: on to the next")),
        *(
            Binding(keys, f"settle({over})", told, show=False, id=f"closing.{name}", tooltip=tip)
            for keys, over, told, name, tip in (
                ("y,k", True, N_("handled"), "handled_yes", N_("It was overcome: ask again")),
                ("n,e", False, N_("stands"), "stands_no", N_("It stands: on to the next")),
            )
        ),
        Binding("o", "objection", N_("objection"), id="closing.objection", tooltip=N_("Find it by letters")),
        Binding("s", "skip", N_("skip"), id="closing.skip", tooltip=N_("On, without this step")),
        Binding("tab", "variant", N_("other answer"), id="closing.variant", tooltip=N_("Another way to meet it")),
        Binding(
            "left,backspace", "back", N_("back"), id="closing.back", tooltip=N_("The step before, as if not answered")
        ),
        Binding("p", "tender", N_("how they purchase"), id="closing.tender", tooltip=N_("The way a public buyer buys")),
        Binding("question_mark", "hint", N_("answers"), show=False, id="closing.hint", tooltip=N_("Which key is what")),
        *(
            Binding(
                str(number),
                f"number({number})",
                show=False,
                id=f"closing.number{number}",
                tooltip=N_("The choice with that number; at the question 1 yes, 2 no, 3 not yet"),
            )
            for number in range(1, 10)
        ),
        Binding("escape", "leave", N_("leave"), id="closing.leave", tooltip=N_("Leave; it waits as it is")),
    ]
