"""`salestui show --all`: everything held on an organisation or a person, to read or to hand over."""

from __future__ import annotations

from data.called_for import called_for
from data.held import as_json as in_json
from data.held import held
from data.held_words import told
from data.model.refusal import NotFound
from data.words import _
from salestui.commands.choice import Choice
from salestui.commands.opening import opened
from salestui.commands.plain import say, say_json, say_table


def show_all(choice: Choice, text: str, *, as_json: bool) -> None:
    """All of it for the one who answers; several are listed.

    Raises:
        NotFound: when nobody answers.
    """
    with opened(choice) as store:
        found = store.ask(called_for, text).result()
        if not found:
            raise NotFound(_("Nothing is known of “{query}”.").format(query=text[:80]))
        if len(found) > 1:
            if as_json:
                say_json({"matches": [{"id": one.key, "name": one.shown, "city": one.city} for one in found]})
                return
            say(_("Several answer to that; show one of them by its name or key:"))
            say_table((one.shown, one.city, one.key) for one in found)
            return
        whose = found[0].whose
        everything = store.ask(held, whose.organisation_id, whose.contact_id).result()
        if as_json:
            say_json(in_json(everything))
            return
        for line in told(everything, store.office):
            say(line)
