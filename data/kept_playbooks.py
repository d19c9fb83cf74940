"""Playbooks kept as they were once read and checked: reading one anew takes longer than drawing the first screen.

What is kept is believed only for the very same bytes of the playbook and the same version of the program, lies where
nobody else may write, and may hold nothing but pieces of a playbook.
"""

from __future__ import annotations

import pickle
import sys
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from data.model.playbook import Playbook
from data.place import keep_there, kept_folder, refuse_foreign
from data.playbooks import shelf

_PLAIN = {("datetime", "time"), ("datetime", "date"), ("decimal", "Decimal")}
_MOST = 4
"""So many are kept: the bundled ones and the rep's own."""

_MODEL = Path(__file__).parent / "model"


def read(path: Path) -> Playbook:
    """The playbook in this file, from what was kept of it if that still holds; else it is read, and kept.

    Raises:
        NotFound, BadPlaybook: as `shelf.read`.
    """
    try:
        place = kept_folder() / f"playbook-{_sign(path)}.pickle"
        if (found := _kept(place)) is not None:
            return found
    except OSError:
        return shelf.read(path)
    playbook = shelf.read(path)
    _keep(place, playbook)
    return playbook


def _sign(path: Path) -> str:
    """What a kept playbook must have come from: these bytes, this program, this Python."""
    sign = sha256(path.read_bytes())
    sign.update(repr(sys.version_info).encode())
    for one in sorted(_MODEL.glob("*.py")):
        facts = one.stat()
        sign.update(f"{one.name} {facts.st_mtime_ns} {facts.st_size}".encode())
    return sign.hexdigest()[:32]


def _kept(place: Path) -> Playbook | None:
    with suppress(OSError, pickle.UnpicklingError, ImportError, AttributeError, ValueError, TypeError, EOFError):
        refuse_foreign(place)
        found = _Pieces(BytesIO(place.read_bytes())).load()
        return found if isinstance(found, Playbook) else None
    return None


def _keep(place: Path, playbook: Playbook) -> None:
    """Keep it in the place of those before it."""
    keep_there(place.name, pickle.dumps(playbook, pickle.HIGHEST_PROTOCOL))
    with suppress(OSError):
        others = sorted(place.parent.glob("playbook-*.pickle"), key=lambda one: one.stat().st_mtime_ns)
        for one in others[:-_MOST]:
            one.unlink(missing_ok=True)


class _Pieces(pickle.Unpickler):
    """Takes nothing but pieces of a playbook."""

    def find_class(self, module: str, name: str) -> Any:
        """A class a playbook is made of.

        Raises:
            pickle.UnpicklingError: when it is something else.
        """
        if (module, name) in _PLAIN or module.startswith("data.model."):
            found = super().find_class(module, name)
            if isinstance(found, type):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no piece of a playbook")
