"""Where the file lies, and who may read it: nobody but its owner."""

from __future__ import annotations

import os
from pathlib import Path

from data.model.refusal import Refusal
from data.words import _


def default_path() -> Path:
    """The rep's own file in the platform's data folder."""
    from platformdirs import user_data_path

    return user_data_path("salestui", appauthor=False) / "salestui.db"


def prepare(path: Path) -> None:
    """Make the file's folder ready, and the file private whatever the umask: 0600 in a 0700 folder of our own making.

    Raises:
        Refusal: when the folder cannot be made, or what lies there is no file of the rep's own.
        OSError: when the disk does not let the file be made private.
    """
    if not path.parent.is_dir():
        try:
            path.parent.mkdir(parents=True, mode=0o700)
            path.parent.chmod(0o700)
        except OSError as error:
            why = error.strerror or error
            raise Refusal(_("{path} cannot be written: {why}.").format(path=path, why=why)) from error
    if path.exists():
        if path.is_dir():
            raise Refusal(_("{path} is a folder, not a file.").format(path=path))
        if path.stat().st_uid == os.getuid() if hasattr(os, "getuid") else False:
            path.chmod(0o600)


def private_file(path: Path) -> None:
    """Make an empty file that only its owner reads, never through a link somebody laid there before."""
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    try:
        if hasattr(os, "fchmod"):
            os.fchmod(handle, 0o600)
    finally:
        os.close(handle)
