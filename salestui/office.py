"""The rep's office, furnished from the settings file and the playbook named there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from data import kept_playbooks, words
from data.elsewhere import Elsewhere
from data.model.calendar import Calendar, holidays_of
from data.model.office import Office
from data.model.playbook import Playbook
from data.model.refusal import Unclear
from data.model.settings import Settings
from data.place import default_path, private_file, private_folder
from data.playbooks import shelf
from data.words import _
from salestui.settings import config_path, load, save

if TYPE_CHECKING:
    from data.feed_folder import FeedFolder


@dataclass(frozen=True)
class Furnished:
    """An office, and in sentences what could not be used as it was written."""

    office: Office
    sentences: tuple[str, ...] = ()


def furnish(lang: str | None = None) -> Furnished:
    """The office by the settings file; the language of the program is chosen on the way."""
    settings, sentences = load()
    words.use(lang or settings.lang or words.language_of_system())
    playbook, faults = read_playbook(settings.playbook)
    calendar, unknown = _calendar(settings, playbook)
    office = Office(playbook, calendar, settings, process=shelf.process, stands_in=bool(faults))
    if settings.busy_calendar:
        path = config_path().parent / Path(settings.busy_calendar).expanduser()
        office = replace(office, elsewhere=Elsewhere(path, calendar, email=settings.rep.email))
    return Furnished(office, (*sentences, *faults, *unknown))


def refurnish(office: Office, changes: Mapping[str, object]) -> Office:
    """The same office after settings were changed, by dotted name; they are in the settings file then.

    When the rep's day is cut anew, the calendar in use follows.

    Raises:
        Refusal: when a value cannot be used or the file cannot be written.
    """
    settings = save(changes)
    if settings.day != office.settings.day:
        office = replace(office, calendar=_calendar(settings, office.playbook)[0])
    return replace(office, settings=settings)


def with_playbook(office: Office, playbook: Playbook) -> Office:
    """The same office, working by another playbook and its call windows."""
    return replace(
        office,
        playbook=playbook,
        calendar=replace(office.calendar, windows=tuple(playbook.windows)),
        stands_in=False,
    )


def feed_folder(office: Office) -> FeedFolder | None:
    """Where the calendar feed of this office goes: the folder of the rep's choice, else with the invitations.

    An office with a folder of its own, that of invented customers, never writes over the rep's own feed.
    """
    from data.feed_folder import FeedFolder
    from data.invitations import folder_of

    feed = office.settings.feed
    if feed == "off":
        return None
    if not feed or office.folder:
        return FeedFolder(folder_of(office), make=True)
    return FeedFolder(config_path().parent / Path(feed).expanduser())


def read_playbook(name: str) -> tuple[Playbook, list[str]]:
    """The playbook with this key or in this file; where it is faulty the last good one, and what is wrong.

    A file is looked for beside the settings file when its path is relative. Each good version of one's own playbook
    is put away in the data folder, so that a slip of the pen never stands between the rep and a call.
    """
    if (bundled := dict(shelf.bundled()).get(name)) is not None:
        return kept_playbooks.read(bundled), []
    path = config_path().parent / Path(name).expanduser()
    good = default_path().with_name("last-good-playbook.toml")
    last = _read_quietly(good) or shelf.read(shelf.DEFAULT)
    playbook, faults = shelf.read_or_keep(path, last)
    if not faults:
        _put_away(path, good)
        return playbook, []
    used = _("The playbook “{name}” is used meanwhile.").format(name=playbook.name.said(words.language()))
    return playbook, [*map(str, faults), used]


def _read_quietly(path: Path) -> Playbook | None:
    if not path.is_file() or shelf.check(path):
        return None
    return shelf.read(path)


def _put_away(path: Path, kept: Path) -> None:
    written = path.read_bytes()
    if kept.is_file() and kept.read_bytes() == written:
        return
    try:
        private_folder(kept.parent)
        part = kept.with_suffix(".part")
        part.unlink(missing_ok=True)
        private_file(part)
        part.write_bytes(written)
        part.replace(kept)
    except OSError:
        return  # keeping a copy is a kindness; a full disk must not stop the rep from opening the file


def _calendar(settings: Settings, playbook: Playbook) -> tuple[Calendar, list[str]]:
    day = settings.day
    country, sentences = day.country, []
    try:
        if country:
            holidays_of(country, 2026)
    except Unclear as unknown:
        country, sentences = "", [str(unknown)]
    calendar = Calendar(
        zone=ZoneInfo(day.zone),
        country=country,
        starts=day.starts,
        ends=day.ends,
        windows=tuple(playbook.windows),
        absences=day.away,
    )
    return calendar, sentences
