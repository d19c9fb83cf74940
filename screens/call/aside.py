"""What stands on the right of the call screen's second line: how it ended, how the session goes, the call window."""

from __future__ import annotations

from textual.content import Content

from data.model.report import Struck
from data.model.score import Score
from data.model.wording import clock, due
from data.words import _, language
from screens.call.live import Live
from screens.call.words import joined


def aside(live: Live) -> Content | None:
    """An outcome that waits for the note, or when a call that was cut off ended, or the session; None without any."""
    if live.struck is not None and live.missed:
        told = _("{outcome} · NOT SAVED, its letter tries again").format(outcome=outcome_words(live, live.struck))
        return Content.styled(told, "bold $error")
    if live.struck is not None:
        told = _("{outcome} · finish the note, Esc goes on").format(outcome=outcome_words(live, live.struck))
        return Content.styled(told, "bold $accent")
    if live.ended is not None:
        at = clock(live.office.calendar.local(live.ended))
        return Content.styled(_("ended {time}: a letter says how").format(time=at), "$warning")
    if live.score is not None:
        return Content.styled(session_words(live.score), "$text-muted")
    return None


def session_words(score: Score) -> str:
    """A session in figures."""
    counted = _("session: dials {dials} · talks {talks} · booked {booked}")
    return counted.format(dials=score.dials, talks=score.conversations, booked=score.booked)


def outcome_words(live: Live, struck: Struck) -> str:
    """How it ended, with its time or reason: "meeting booked Thu 26.11. 9:00"."""
    office, given = live.office, struck.given
    playbook = office.playbook
    name = playbook.outcome(struck.outcome).name.said(language())
    when = due(given.due, office.clock(), office.calendar) if given.due else ""
    return joined(
        " ".join(part for part in (name[:1].lower() + name[1:], when) if part), playbook.reason_name(given.reason)
    )
