"""Keys of the needs analysis; each view has its own meaning for tab, F7, ctrl+o and escape."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from data.words import N_

TALKING = frozenset({"step", "part", "form", "need", "own"})
"""What the keys do in the conversation only."""

READING = frozenset(
    {
        *("new", "edit", "drop", "rank", "severity", "kind", "leave", "talk", "other", "ask"),
        *("agenda", "people", "remember", "anew", "compare", "work"),
    }
)
"""What the keys do in the form only."""


def needs_keys() -> list[BindingType]:
    """Every key of both views, in the order of the footer."""
    return [
        Binding("tab", "step(1)", N_("next"), id="needs.next", tooltip=N_("The next question; empty is skipped")),
        Binding("shift+tab", "step(-1)", N_("back"), id="needs.back", tooltip=N_("The question before")),
        Binding("n,f7", "new", N_("new need"), id="needs.new", tooltip=N_("Write down a need from the lit answer")),
        Binding("f7", "need", N_("need from this"), id="needs.need", tooltip=N_("Write down a need from this answer")),
        Binding("e", "edit", N_("edit need"), id="needs.edit", tooltip=N_("Change the lit need")),
        Binding("a", "agenda", N_("agenda"), id="needs.agenda", tooltip=N_("Only what is still to be asked; and back")),
        Binding(
            "f,ctrl+t", "find", N_("find out"), id="needs.find", tooltip=N_("To a question that finds what is missing")
        ),
        Binding("w", "people", N_("who decides"), id="needs.people", tooltip=N_("Who takes part, and in which role")),
        Binding("f9,m", "memo", N_("memo"), id="needs.memo", tooltip=N_("The memo of what was said")),
        Binding(
            "escape", "form", N_("form"), id="needs.form", tooltip=N_("All questions and answers, and letter keys")
        ),
        Binding("escape", "leave", N_("back"), id="needs.leave", tooltip=N_("Leave; everything is saved")),
        *_ranking(),
        Binding("f8", "part", N_("part"), id="needs.part", tooltip=N_("Jump to the next part: S, P, I, N")),
        Binding("o,ctrl+o", "ask", N_("own question"), id="needs.ask", tooltip=N_("Add a question of your own here")),
        Binding("ctrl+o", "own", N_("own question"), id="needs.own", tooltip=N_("Add a question of your own here")),
        Binding("r", "remember", N_("ask always"), id="needs.keep", tooltip=N_("Ask it from now on, or no longer")),
        Binding("t", "talk", N_("ask on"), id="needs.talk", tooltip=N_("Back to the conversation")),
        Binding("tab,shift+tab", "other", N_("to needs"), id="needs.other", tooltip=N_("Between questions and needs")),
        Binding("b", "work('benefits')", N_("benefits"), id="needs.benefits", tooltip=N_("What answers their needs")),
        Binding("q", "work('quote')", N_("quote"), id="needs.quote", tooltip=N_("The quote of this deal")),
        Binding("y", "anew", N_("map anew"), id="needs.anew", tooltip=N_("Begin a new mapping; this one stays")),
        Binding("c", "compare", N_("compare"), id="needs.compare", tooltip=N_("What they said then, and now")),
    ]


def _ranking() -> list[BindingType]:
    """Keys of the lit need."""
    severities = [
        Binding(
            str(number),
            f"severity({number})",
            N_("severity"),
            show=False,
            id=f"needs.severity{number}",
            tooltip=N_("How badly the lit need hurts, 1-5"),
        )
        for number in range(1, 6)
    ]
    return [
        Binding("K", "rank(-1)", N_("up"), id="needs.up", tooltip=N_("The lit need matters more to them")),
        Binding("J", "rank(1)", N_("down"), id="needs.down", tooltip=N_("The lit need matters less to them")),
        *severities,
        Binding("i", "kind", N_("implied"), id="needs.kind", tooltip=N_("A difficulty admitted, or a wish stated")),
        Binding("x", "drop", N_("drop"), id="needs.drop", tooltip=N_("Drop the lit need, or your own question")),
    ]
