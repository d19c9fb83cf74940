"""A glimpse of the office: as much of settings and playbook as the first picture needs, kept from the last start.

Reading and checking them whole takes longer than drawing; so what they came down to the last time is believed as long
as nothing they were read from has changed since, while they are read again beside the first picture.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from datetime import time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from data import words
from data.model.calendar import Calendar
from data.model.early import Early
from data.model.office import Office, system_clock
from data.place import keep_there, kept_folder

if TYPE_CHECKING:
    from data.model.playbook import Playbook
    from data.model.queued import Queue
    from data.model.settings import Settings

ROWS = 60
"""Rows of the queue that are looked up first: more than a screen shows."""

_NAME = "glimpse-{name}.json"


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What the first picture shows of settings and playbook."""

    lang: str
    theme: str
    keys: dict[str, str]
    """The rep's own keys, as Textual takes them."""
    starts: str
    ends: str
    early: Early
    """What the first look at the queue goes by."""

    def office(self, whole: Callable[[], Office]) -> Office:
        """An office to begin with; whoever asks it for more has the whole one read first."""
        return Office(
            cast("Playbook", _Later(lambda: whole().playbook)),
            Calendar(ZoneInfo(self.early.zone), "", time.fromisoformat(self.starts), time.fromisoformat(self.ends)),
            cast("Settings", _Later(lambda: whole().settings, theme=self.theme)),
            process=lambda key: whole().process(key),
        )

    def look(self, path: Path, key: str | None) -> Future[Queue | None]:
        """The first rows of the queue, looked up on a thread of their own."""
        from data.first_look import first_look

        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="first-look")
        found = thread.submit(first_look, path, key, self.early, system_clock(), ROWS)
        thread.shutdown(wait=False)
        return found


class _Later:
    """Something that is read when more of it is asked for than is known."""

    def __init__(self, read: Callable[[], Any], **known: Any) -> None:
        self._read = read
        self.__dict__.update(known)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._read(), name)


def caught(office: Office, keys: Mapping[str, str], processes: Iterable[str]) -> Glimpse:
    """The glimpse of an office that was read whole, and of the processes that deals may travel by in it."""
    calendar = office.calendar
    return Glimpse(
        words.language(),
        office.settings.theme,
        dict(keys),
        calendar.starts.isoformat(),
        calendar.ends.isoformat(),
        Early.of(office, processes),
    )


def asked(lang: str | None) -> str:
    """Under which name a glimpse is kept, by the language asked for or else that of the system."""
    return f"asked-{lang}" if lang else words.language_of_system()


def kept(lang: str | None) -> Glimpse | None:
    """The glimpse of the last start in this language; None where there is none, or anything it came from changed."""
    try:
        told = json.loads((kept_folder() / _NAME.format(name=asked(lang))).read_text("utf-8"))
        if told.pop("stamp") != [_stamp(Path(one)) for one in told.pop("from")] + _ours():
            return None
        told["early"] = Early.heard(told["early"])
        ZoneInfo(told["early"].zone)
        return Glimpse(**told)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ZoneInfoNotFoundError):
        return None


def holds(lang: str | None, office: Office) -> bool:
    """Whether the one that is kept holds for a week to come."""
    found, today = kept(lang), office.calendar.today(office.clock())
    return found is not None and found.early.knows(today) and found.early.knows(today + timedelta(days=7))


def keep(glimpse: Glimpse, name: str, sources: list[Path]) -> None:
    """Keep it for the next start, together with how the files it came from stood."""
    stamp = [_stamp(one) for one in sources] + _ours()
    told = {**asdict(glimpse), "from": [str(one) for one in sources], "stamp": stamp}
    keep_there(_NAME.format(name=name), json.dumps(told, ensure_ascii=False).encode())


def _stamp(path: Path) -> list[int]:
    """When a file was last written and how long it is; of one that is not there nothing."""
    try:
        facts = path.stat()
    except OSError:
        return []
    return [facts.st_mtime_ns, facts.st_size]


def _ours() -> list[list[int]]:
    """The same of this program: another version may understand the same files otherwise."""
    model = Path(__file__).parent.parent / "data" / "model"
    files = (Path(__file__), *(model / f"{name}.py" for name in ("early", "playbook", "process", "pieces", "settings")))
    return [list(sys.version_info[:3]), *map(_stamp, files)]
