"""An app that says what is due, on whichever screen the rep is, and takes neither the keys nor the light for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding

from data.model.changes import Changes
from data.words import N_, _, plural
from salestui.hush import Hush
from screens import doors
from screens.desk import Desk
from screens.widgets.announcing import when
from screens.widgets.page import Page

if TYPE_CHECKING:
    from data.announced import Announced
    from data.store import Store

DUE_KEY = "ctrl+g"
"""The usual key to what is due."""

_TELLS = ("followup", "meeting", "contact", "organisation", "complaint")
"""Tables whose changes may make something due, or no longer."""


class Herald(Hush):
    """What comes up is told once, in a sentence, and stands on the top line until it is done or moved."""

    KEYLESS: ClassVar[tuple[tuple[str, str, str], ...]] = (
        (N_("best hours"), N_("When people answer, by day and hour"), "app.hours"),
    )
    """What the palette opens everywhere although no key does: its name, what it is, its action."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._told: set[tuple[str, date, datetime | None]] = set()
        self._first = True

    def herald(self) -> None:
        """Look now, and after every change that may matter."""
        self.desk.due_key = self._key()
        self.desk.changed.subscribe(self, self._on_change)
        self.look_at_due()
        self.look_at_hours()

    @work(exclusive=True, group="due", exit_on_error=False)
    async def look_at_due(self) -> None:
        """What is due this minute, besides whom the rep speaks with just now."""
        from data.announced import due_now

        found = await self.desk.ask(due_now)
        spoken = self._spoken_with()
        due = tuple(one for one in found if one.organisation_id != spoken)
        if due != self.desk.due:
            for desk in (self.desk, *self._desks()):
                desk.due = due
            self.desk.changed.publish(Changes({"due": frozenset(one.id for one in due)}))
        self._tell(due)

    @work(exclusive=True, group="hours", exit_on_error=False)
    async def look_at_hours(self) -> None:
        """At which hours people answer; screens that say so look again where that changed."""
        from data.best_hours import best_hours

        hours = await self.desk.ask(best_hours)
        if hours != self.desk.hours:
            self.desk.hours = hours
            self.desk.changed.publish(Changes({"hours": frozenset()}))

    @work(exclusive=True, group="go-due")
    async def action_due(self) -> None:
        """Open the first thing due; from its own screen the next. A call that goes on is not left for it."""
        front = self.screen
        if isinstance(front, Page) and front.hushed:
            return
        call = _call_of(front)
        here = call.organisation_id if call else getattr(front, "organisation_id", "")
        found = sorted(self.desk.due, key=lambda one: one.organisation_id == here)
        if not found:
            self.notify(_("Nothing promised is due just now."), markup=False)
        elif await self._left_brief():
            self.post_message(_door(found[0]))
        else:
            self.notify(_("A call goes on: Esc leads back to it."), severity="warning", markup=False)

    def action_hours(self) -> None:
        """When people answer, by weekday and hour."""
        if not self.screen.is_modal:
            from screens.dialogs.hours import HoursMap

            self.push_screen(HoursMap(self.desk))

    async def _left_brief(self) -> bool:
        """Leave the page before a call that was not begun; whether no call goes on now."""
        if not self._calls():
            return True
        front = self.screen
        live = getattr(front, "live", None)
        if _call_of(front) is None or (live is not None and live.started):
            return False
        await front.run_action("leave")
        return self.screen is not front

    def _on_change(self, changes: Changes) -> None:
        if changes.touch(*_TELLS):
            self.set_timer(self.desk.calm, self.look_at_due)
        if changes.touch("call"):
            self.set_timer(self.desk.calm, self.look_at_hours)

    def _spoken_with(self) -> str:
        """Whom a call that lies open is made to; empty where there is none."""
        return next((door.organisation_id for door in self._calls()), "")

    def _calls(self) -> list[doors.StartCall]:
        """Calls that lie open on any screen."""
        doors_to = (_call_of(screen) for stack in self._screen_stacks.values() for screen in stack)
        return [door for door in doors_to if door is not None]

    def _desks(self) -> Iterator[Desk]:
        """The desks of rehearsals, which see what is due as it was when they began."""
        for stack in self._screen_stacks.values():
            yield from (screen.desk for screen in stack if isinstance(screen, Page) and screen.desk is not self.desk)

    def _tell(self, due: Sequence[Announced]) -> None:
        """One sentence for all that came up; none at the start, when the queue shows it on top."""
        if self.screen.is_modal and not self._first:
            return
        here = getattr(self.screen, "organisation_id", "")
        new = [one for one in due if (one.id, one.due.on, one.due.at) not in self._told]
        self._told |= {(one.id, one.due.on, one.due.at) for one in new}
        new = [one for one in new if not (one.pinned and one.organisation_id == here)]  # whoever looks at it knows it
        if new and not self._first:
            more = plural("{count} more", "{count} more", len(new) - 1) if len(new) > 1 else ""
            told = (self._said(new[0]), more, self.desk.due_key)
            self.notify(" · ".join(part for part in told if part), severity="warning", markup=False, timeout=12)
        self._first = False

    def _said(self, one: Announced) -> str:
        if one.due.at is None:
            return _("{kind}: {who}").format(kind=one.kind_name, who=one.who)
        at = when(one, self.store.office)
        return _("Due at {time}: {kind}, {who}").format(time=at, kind=one.kind_name.lower(), who=one.who)

    def _key(self) -> str:
        """The key to what is due as it stands on the keyboard, the rep's own where they chose one."""
        own: dict[str, str] = getattr(self, "keys", {})
        first = own.get("app.due", DUE_KEY).partition(",")[0]
        return self.get_key_display(Binding(first, "due")) if first else ""


def _call_of(screen: object) -> doors.StartCall | None:
    """The call that a screen is, if it is one; a rehearsal is none."""
    door = getattr(screen, "door", None)
    return door if isinstance(door, doors.StartCall) and not door.rehearse else None


def _door(one: Announced) -> doors.Door:
    if one.opens == "call":
        return doors.call_about(one)
    if one.opens == "card":
        return doors.OpenCard(one.organisation_id)
    return doors.OpenDeal(one.opens, one.organisation_id, one.deal_id, followup_id=one.id)
