"""What surrounds the file: versions, terminal, clipboard, settings, playbook, calendars, clock; each in a sentence."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from importlib.util import cache_from_source
from pathlib import Path
from zoneinfo import ZoneInfo

from data.examining import Observed
from data.model.clean import clean_line
from data.model.settings import Settings
from data.words import N_, _
from salestui.settings import config_path, load

VERSIONS, TERMINAL, SETTINGS, CALENDARS = N_("Versions"), N_("Terminal"), N_("Settings"), N_("Calendars")

_RACE = ((3, 7, 0), (3, 51, 2))
"""SQLite in which two programs that move the log into the file at once may harm it."""
_WIDE, _HIGH = 80, 24


def look_around(now: datetime) -> Iterator[Observed]:
    """Everything but the file."""
    loaded = load()
    yield from _versions()
    yield from _terminal()
    yield Observed(SETTINGS, _("Settings: {path}.").format(path=config_path()))
    for sentence in loaded.sentences:
        yield Observed(SETTINGS, sentence, wrong=True)
    yield from _playbook(loaded.settings.playbook)
    yield from _clock(loaded.settings, now)
    yield from _calendars(loaded.settings)


def _versions() -> Iterator[Observed]:
    python = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    yield Observed(VERSIONS, f"salestui {_version('salestui')}, {python}")
    yield Observed(VERSIONS, f"Textual {_version('textual')}, SQLAlchemy {_version('sqlalchemy')}")
    yield Observed(VERSIONS, f"SQLite {sqlite3.sqlite_version}")
    if _RACE[0] <= sqlite3.sqlite_version_info <= _RACE[1]:
        known = _("This SQLite can harm a file when two programs move its log at once; salestui lets only one do that.")
        yield Observed(VERSIONS, known)
    yield _compiled()
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        yield Observed(VERSIONS, _('Passphrases cannot be used: pip install "salestui[crypt]" brings them.'))
    else:
        yield Observed(
            VERSIONS,
            _("Passphrases can be used (SQLCipher with SQLite {version}).").format(version=dbapi2.sqlite_version),
        )


def _compiled() -> Observed:
    """Whether Python finds its modules compiled: without that each start compiles them all."""
    app = Path(__file__).with_name("app.py")
    if Path(cache_from_source(str(app))).exists():
        return Observed(VERSIONS, _("Modules are compiled."))
    said = _("Modules are not compiled, so each start takes several times longer: {command} does it.")
    command = f"{sys.executable} -m compileall {app.parent.parent}"
    return Observed(VERSIONS, said.format(command=command))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "?"


def _terminal() -> Iterator[Observed]:
    from salestui.kitty import speaks_kitty

    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    told = _("Letters: {encoding}.").format(encoding=sys.stdout.encoding)
    if sys.stdout.isatty() and encoding != "utf8":
        yield Observed(TERMINAL, told + " " + _("Without UTF-8 names may be shown wrong: set LANG."), wrong=True)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        yield Observed(TERMINAL, _("Not looked at: this is no terminal."))
        return
    term = os.environ.get("TERM", "")
    size = os.get_terminal_size(sys.stdout.fileno())
    sentence = _("TERM={term}, {columns} × {lines}, colours: {colours}.").format(
        term=clean_line(term), columns=size.columns, lines=size.lines, colours=_colours(term)
    )
    small = size.columns < _WIDE or size.lines < _HIGH
    yield Observed(TERMINAL, sentence, wrong=small or term in ("", "dumb", "unknown"))
    if small:
        yield Observed(TERMINAL, _("The app is made for 80 × 24 and more."), wrong=True)
    if around := [name for name, variable in _AROUND if os.environ.get(variable)]:
        yield Observed(TERMINAL, _("Inside: {programs}.").format(programs=", ".join(around)))
    keys = _("Keys: every combination is told apart.") if speaks_kitty() else _("Keys: as terminals always told them.")
    yield Observed(TERMINAL, keys)
    yield Observed(TERMINAL, _clipboard())


_AROUND = (("tmux", "TMUX"), ("screen", "STY"), ("SSH", "SSH_CONNECTION"), ("WSL", "WSL_DISTRO_NAME"))


def _colours(term: str) -> str:
    if os.environ.get("NO_COLOR"):
        return _("none (NO_COLOR)")
    if os.environ.get("COLORTERM", "").lower() in ("truecolor", "24bit"):
        return _("16 million")
    return "256" if "256" in term else _("a few")


def _clipboard() -> str:
    from screens.desktop import copiers

    found = [program[0] for program in copiers(os.environ, sys.platform) if shutil.which(program[0])]
    if found:
        return _("Copying: {program}.").format(program=found[0])
    return _("Copying: through the terminal (OSC 52), where it allows that.")


def _playbook(name: str) -> Iterator[Observed]:
    from data.playbooks import shelf

    bundled = name in dict(shelf.bundled())
    path = name if bundled else config_path().parent / Path(name).expanduser()
    try:
        faults = [str(fault) for fault in shelf.check(path)]
    except Exception as error:
        faults = [clean_line(str(error))]
    for fault in faults:
        yield Observed(SETTINGS, fault, wrong=True)
    if not faults:
        yield Observed(SETTINGS, _("Playbook: {playbook}.").format(playbook=path))


def _calendars(settings: Settings) -> Iterator[Observed]:
    from data.invitations import invitations_folder

    yield _folder(_("Invitations"), invitations_folder(settings), made=True)
    if settings.feed == "off":
        yield Observed(CALENDARS, _("Calendar feed: off."))
    elif settings.feed:
        yield _folder(_("Calendar feed"), config_path().parent / Path(settings.feed).expanduser(), made=False)
    if settings.busy_calendar:
        path = config_path().parent / Path(settings.busy_calendar).expanduser()
        readable = path.is_file() and os.access(path, os.R_OK)
        told = _("Your calendar: {path}.") if readable else _("Your calendar {path} cannot be read.")
        yield Observed(CALENDARS, told.format(path=path), wrong=not readable)


def _folder(what: str, folder: Path, *, made: bool) -> Observed:
    """A folder that is written into; one that is missing may be one that is made when it is needed."""
    nearest = next((one for one in (folder, *folder.parents) if one.exists()), folder) if made else folder
    usable = nearest.is_dir() and os.access(nearest, os.W_OK)
    told = _("{what}: {folder}.") if usable else _("{what}: {folder} cannot be written.")
    return Observed(CALENDARS, told.format(what=what, folder=folder), wrong=not usable)


def _clock(settings: Settings, now: datetime) -> Iterator[Observed]:
    local = now.astimezone(ZoneInfo(settings.day.zone))
    told = _("Your clock: {time} in {zone}.").format(time=f"{local:%d.%m.%Y %H:%M}", zone=settings.day.zone)
    yield Observed(SETTINGS, told, wrong=now.year < 2026)
