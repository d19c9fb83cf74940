"""What the app works with: the office as settings and playbook say, the rep's keys, and what follows each change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from data import public_holidays
from data.invitations import folder_of
from data.model.office import Office
from data.playbooks import shelf
from data.post import into
from data.words import language_of_system
from salestui import glimpse
from salestui.hands import keys_in_hand
from salestui.keymap import known_keys
from salestui.office import feed_folder, furnish
from salestui.settings import config_path

if TYPE_CHECKING:
    from data.model.settings import Rep
    from data.store import Store


@dataclass(frozen=True)
class Equipment:
    """An office, the rep's own keys, and in sentences what could not be used as it was written."""

    office: Office
    keys: dict[str, str]
    sentences: list[str]
    invented: bool = False
    """Whether the customers are: then nothing is laid where the rep's own papers lie."""

    def fit(self, store: Store, *, keep_office: bool = False) -> None:
        """Have the store work in this office, unless in its own, and what follows a change follow it from now on."""
        if not keep_office:
            store.office = self.office
        store.after_commit.append(into(folder_of(self.office)))
        feed = None if self.invented and not self.office.folder else feed_folder(self.office)
        if feed is not None:
            store.after_commit.append(feed)


def equip(lang: str | None, rep: Rep | None = None, *, invented: Path | None = None) -> Equipment:
    """Everything, read and checked; what the first picture needs of it is kept for the next start.

    Args:
        lang: The language asked for, if one was.
        rep: Who calls while the settings name nobody.
        invented: The folder of invented customers: the invitations to their meetings stay in it.
    """
    public_holidays.remember()
    furnished = furnish(lang)
    public_holidays.keep(furnished.office.calendar.country, furnished.office.calendar.today(furnished.office.clock()))
    office, sentences = furnished.office, list(furnished.sentences)
    own, hand = office.settings.keys, office.settings.hand
    keys: dict[str, str] = {}
    if own or hand:
        keys, faults = keys_in_hand(hand, own, known_keys())
        sentences += faults
    if not sentences and not glimpse.holds(lang, office):  # with a fault it is read again each time, until it is mended
        _keep_glimpse(lang, office, keys)
    if rep and not office.settings.rep.name:
        office = replace(office, settings=office.settings.model_copy(update={"rep": rep}))
    if invented and not office.settings.invitations:
        office = replace(office, folder=invented / "Invitations")
    return Equipment(office, keys, sentences, invented is not None)


def _keep_glimpse(lang: str | None, office: Office, keys: dict[str, str]) -> None:
    """Keep it for the language asked for, and for whoever asks for none where that is the same."""
    processes = [found.key for key, _file in shelf.bundled() if (found := shelf.process(key))]
    caught, sources = glimpse.caught(office, keys, processes), _sources(office)
    glimpse.keep(caught, glimpse.asked(lang), sources)
    if caught.lang == (office.settings.lang or language_of_system()):
        glimpse.keep(caught, glimpse.asked(None), sources)


def _sources(office: Office) -> list[Path]:
    """The files an office is read from."""
    name = office.settings.playbook
    bundled = dict(shelf.bundled()).get(name)
    return [config_path(), bundled or config_path().parent / Path(name).expanduser()]
