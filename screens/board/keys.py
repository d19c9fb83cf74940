"""Keys of the board, the most important first."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from data.words import N_


def cursor_keys() -> list[BindingType]:
    """Keys that move the cursor about."""
    return [
        Binding("h,left", "column(-1)", N_("column"), key_display="h l", id="board.left", tooltip=N_("Stage before")),
        Binding("l,right", "column(1)", N_("next stage"), show=False, id="board.right"),
        Binding("j,down", "card(1)", N_("card"), key_display="j k", id="board.down", tooltip=N_("Next card")),
        Binding("k,up", "card(-1)", N_("card before"), show=False, id="board.up"),
        Binding("pagedown,ctrl+f", "page(1)", N_("page down"), show=False, id="board.page_down"),
        Binding("pageup,ctrl+b", "page(-1)", N_("page up"), show=False, id="board.page_up"),
        Binding("g,home", "edge(0)", N_("first card"), show=False, id="board.first"),
        Binding("G,end", "edge(-1)", N_("last card"), show=False, id="board.last"),
        *(
            Binding(str(key), f"jump({key})", N_("stage by its number"), show=False, id=f"board.stage_{key}")
            for key in range(10)
        ),
    ]


def board_keys() -> list[BindingType]:
    """Every key of the board besides the cursor's."""
    return [
        Binding(
            "L,shift+right",
            "move(1)",
            N_("move"),
            key_display="H L",
            id="board.on",
            tooltip=N_("A stage on: the lit card, or all that are marked"),
        ),
        Binding("H,shift+left", "move(-1)", N_("stage back"), show=False, id="board.back"),
        Binding("enter", "open", N_("open"), id="board.open", tooltip=N_("Everything about it")),
        Binding("c", "call", N_("call"), id="board.call", tooltip=N_("Open the call screen for this deal")),
        *_picking(),
        *_doing(),
        *_looking(),
        *_together(),
        Binding(
            "o",
            "drawer",
            N_("parked, lost"),
            id="board.drawer",
            tooltip=N_("Deals off the board; bring one back, or have it back on another day"),
        ),
        Binding("escape", "clear", N_("every deal"), id="board.clear", tooltip=N_("Show every deal again, mark none")),
    ]


def _picking() -> list[BindingType]:
    """Keys that pick the deals that are meant."""
    return [
        Binding(
            "slash,f",
            "filter",
            N_("filter"),
            id="board.filter",
            tooltip=N_("Narrow the board: a name, class:A1, city:Oulu, kind:, #tag"),
        ),
        Binding("m", "mark", N_("mark"), id="board.mark", tooltip=N_("Mark this card, or take its mark away")),
    ]


def _looking() -> list[BindingType]:
    """Keys that show the board otherwise."""
    return [
        Binding("S", "sort", N_("sort"), id="board.sort", tooltip=N_("By next step, value, age, name, or class")),
        Binding(
            "v", "view", N_("customers"), id="board.view", tooltip=N_("Customers by health, and back to deals by stage")
        ),
        Binding("D", "density", N_("detail"), show=False, id="board.density", tooltip=N_("One, two or three lines")),
        Binding(
            "minus",
            "fold",
            N_("fold"),
            show=False,
            id="board.fold",
            tooltip=N_("This column away; its number opens it"),
        ),
        Binding("plus", "unfold", N_("unfold"), show=False, id="board.unfold", tooltip=N_("Every column open again")),
    ]


def _doing() -> list[BindingType]:
    """Keys that do something about the lit deal."""
    return [
        Binding("s", "step", N_("snooze"), id="board.step", tooltip=N_("Put the next step off, or plan one")),
        Binding(
            "r", "step(False)", N_("reschedule"), id="board.reschedule", tooltip=N_("Give it a new time, and say why")
        ),
        Binding("d", "done", N_("done"), id="board.done", tooltip=N_("The next step is done; what comes then?")),
        Binding("t", "tick", N_("tick"), id="board.tick", tooltip=N_("Tick what has become true in this stage")),
        Binding("w", "win", N_("won"), id="board.won", tooltip=N_("The customer said yes")),
        Binding("x", "lose", N_("lost"), id="board.lost", tooltip=N_("They said no, this one or all that are marked")),
        Binding("z", "park", N_("later"), id="board.later", tooltip=N_("Park it until a day, or all that are marked")),
        Binding("e", "card", N_("card"), show=False, id="board.card", tooltip=N_("The card of the organisation")),
        Binding("p", "needs", N_("needs"), id="board.needs", tooltip=N_("The needs analysis of this deal")),
        Binding(
            "b",
            "work",
            N_("work"),
            id="board.work",
            tooltip=N_("Its needs, memo, benefits, quote, ask, agreement, meetings"),
        ),
        Binding("P", "process", N_("process"), id="board.process", tooltip=N_("By which process this deal travels")),
    ]


def _together() -> list[BindingType]:
    """Keys for several deals at once."""
    return [
        Binding(
            "M",
            "mark_column",
            N_("mark all"),
            id="board.mark_column",
            tooltip=N_("Mark the whole column, or none of it"),
        ),
        Binding("J", "move_to", N_("move to"), id="board.move_to", tooltip=N_("To a stage by its number")),
        Binding("T", "tag", N_("tag"), id="board.tag", tooltip=N_("Put tags on organisations, or take them away")),
        Binding("E", "export", N_("export"), id="board.export", tooltip=N_("Cards as a list in a file (CSV)")),
    ]
