"""Where the file lies, and who may read it: nobody but its owner."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from data.model.refusal import Refusal
from data.words import _


def default_path() -> Path:
    """The rep's own file in the platform's data folder."""
    from platformdirs import user_data_path

    return user_data_path("salestui", appauthor=False) / "salestui.db"


def kept_folder() -> Path:
    """Where lies what may go at any time: it only spares the next start some work."""
    from platformdirs import user_cache_path

    return user_cache_path("salestui", appauthor=False)


def keep_there(name: str, content: bytes) -> None:
    """Lay something there for the next start, whole or not at all; where the disk takes nothing, nothing is kept."""
    path = kept_folder() / name
    part = path.with_name(path.name + ".part")
    try:
        if path.is_file() and path.read_bytes() == content:
            return
        private_folder(path.parent)
        part.unlink(missing_ok=True)
        private_file(part)
        part.write_bytes(content)
        part.replace(path)
    except OSError:
        return


_BESIDE = ("-wal", "-shm", "-journal", ".lock")
"""What stands after the file's name in the names of the small files it works with."""


def prepare(path: Path) -> None:
    """Make the file's folder ready, and the file private whatever the umask: 0600 in a 0700 folder of our own making.

    Raises:
        Refusal: when the folder cannot be made, or what lies there is no file of the rep's own.
        OSError: when the disk does not let the file be made private.
    """
    if not path.parent.is_dir():
        try:
            private_folder(path.parent)
        except OSError as error:
            why = error.strerror or error
            raise Refusal(_("{path} cannot be written: {why}.").format(path=path, why=why)) from error
    refuse_strange(path)
    for one in (path, *_companions(path)):
        if one.is_file() and one.stat().st_mode & 0o077 and hasattr(os, "getuid"):
            one.chmod(0o600)


def refuse_strange(path: Path) -> None:
    """Let be what others laid where the file is: links in its place or beside it, files and folders of other users.

    A link on the way to the file is followed where the rep made it, or the system.

    Raises:
        Refusal: when there is one.
    """
    for folder in path.absolute().parents:
        facts = _facts(folder)
        if facts and stat.S_ISLNK(facts.st_mode) and _is_strange(facts, of_system=True):
            raise Refusal(_("{path} is a link that another user made: name the folder itself.").format(path=folder))
    facts = _facts(path.absolute().parent)
    if facts and _is_strange(facts, of_system=True):
        raise Refusal(
            _("The folder {folder} belongs to another user: keep the file in one of your own.").format(
                folder=path.parent
            )
        )
    for one in (path, *_companions(path), path.with_name(f"{path.stem}-backups")):
        _refuse(one, main=one == path)


def refuse_foreign(path: Path) -> None:
    """Read nothing that another user could have written, also through a link; the system's own is trusted.

    Raises:
        Refusal: when the file, or the link to it, belongs to another user.
    """
    for look in (path.lstat, path.stat):
        try:
            facts = look()
        except OSError:
            continue
        if _is_strange(facts, of_system=True):
            raise Refusal(_("{path} belongs to another user, so it is not used.").format(path=path))


def private_folder(folder: Path) -> None:
    """Make the folder, and every missing one above it, for its owner alone, whatever the umask.

    Raises:
        OSError: when it cannot be made.
    """
    missing = [one for one in (folder, *folder.parents) if not one.is_dir()]
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)
        one.chmod(0o700)


def _refuse(one: Path, *, main: bool) -> None:
    facts = _facts(one)
    if facts is None:
        return
    if stat.S_ISLNK(facts.st_mode):
        if main:
            there = os.path.realpath(one)
            raise Refusal(_("{path} is a link: name the file itself, {target}.").format(path=one, target=there))
        raise Refusal(_("{path} is a link, which salestui never makes: remove it.").format(path=one))
    if _is_strange(facts):
        raise Refusal(_("{path} belongs to another user.").format(path=one))
    if main and stat.S_ISDIR(facts.st_mode):
        raise Refusal(_("{path} is a folder, not a file.").format(path=one))
    if main and not stat.S_ISREG(facts.st_mode):
        raise Refusal(_("{path} is no file that could be kept in.").format(path=one))


def _companions(path: Path) -> Iterator[Path]:
    return (path.with_name(path.name + end) for end in _BESIDE)


def _facts(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except OSError:
        return None


def _is_strange(facts: os.stat_result, *, of_system: bool = False) -> bool:
    """Whether it belongs to another user; to the system is not to another, where that is trusted."""
    if not hasattr(os, "getuid"):
        return False
    return facts.st_uid != os.getuid() and not (of_system and facts.st_uid == 0)


def private_file(path: Path) -> None:
    """Make an empty file that only its owner reads, never through a link somebody laid there before."""
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    try:
        if hasattr(os, "fchmod"):
            os.fchmod(handle, 0o600)
    finally:
        os.close(handle)


def new_file(path: Path, content: bytes) -> None:
    """Make a private file with this content, whole or not at all; never over another, never through a link.

    Raises:
        OSError: when it cannot be written; FileExistsError when anything is there by that name.
    """
    how = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, how, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            if hasattr(os, "fchmod"):
                os.fchmod(handle, 0o600)
            file.write(content)
            file.flush()
            os.fsync(handle)
    except OSError:
        path.unlink(missing_ok=True)
        raise
