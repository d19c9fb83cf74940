"""The editor of a quote's line: what, how many, at what price, for how long, the discount; its sum as it is typed."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Static

from data.model.effect import typed
from data.model.figures import (
    euros,
    read_discount,
    read_line,
    read_months,
    read_quantity,
    read_unit,
    read_words,
)
from data.model.quote import QuoteLine
from data.model.refusal import Refusal
from data.words import _
from screens.dialogs.fields import Field, Sheet
from screens.dialogs.form import Filled, Form
from screens.widgets.page import plain


class LineEditor(Form):
    """A form that shows what the line comes to."""

    DEFAULT_CSS = """
    LineEditor {
        & #sum { height: auto; min-height: 1; color: $accent; margin-top: 1; }
    }
    """

    def contents(self) -> Iterable[Widget]:
        """The fields, and the sum under them."""
        yield from super().contents()
        yield Static(plain(""), id="sum")

    @on(Input.Changed)
    def reckon(self) -> None:
        """Show the sum, as soon as the figures can be read."""
        self.query_one("#sum", Static).update(plain(_reckoned(self.filled)))


def line_sheet(line: QuoteLine | None, usual: QuoteLine | None, seen: int | None) -> Sheet:
    """The fields of a line; a new one begins with the quantity and term of a `usual` one."""
    like = line or usual
    quantity, months = (str(like.quantity), str(like.months)) if like else ("1", "1")
    return Sheet(
        (
            Field("what", _("What"), line.what if line else "", needed=True, check=read_words),
            Field("quantity", _("Quantity"), quantity, needed=True, check=read_quantity),
            Field(
                "unit",
                _("€ per piece and month"),
                typed(line.unit) if line else "",
                hint=_("without VAT, for example 7,25"),
                needed=True,
                check=read_unit,
            ),
            Field("months", _("Months"), months, hint=_("1 for what is paid once"), needed=True, check=read_months),
            Field(
                "discount",
                _("Discount, %"),
                typed(line.discount) if line and line.discount else "",
                hint=_("empty for none"),
                check=read_discount,
            ),
            Field("reason", _("Reason for it"), line.reason if line else "", hint=_("they read it"), check=read_words),
        ),
        seen,
    )


def line_in(filled: Filled) -> QuoteLine:
    """The line as it was filled in.

    Raises:
        Refusal: when a figure cannot be read, or a discount has no reason.
    """
    return read_line(**{name: filled[name] for name in ("what", "quantity", "unit", "months", "discount", "reason")})


def _reckoned(filled: Filled) -> str:
    try:
        discount = read_discount(filled["discount"])
        line = QuoteLine(
            filled["what"],
            read_quantity(filled["quantity"]),
            read_unit(filled["unit"]),
            read_months(filled["months"]),
            discount,
        )
    except Refusal:
        return ""
    if not discount:
        return f"= {euros(line.total)}"
    return _("= {total}, without the discount {full}").format(total=euros(line.total), full=euros(line.full))
