"""Whether the terminal tells every combination of keys apart: it is asked, as Kitty's keyboard protocol says."""

from __future__ import annotations

import os
import select
import sys
import time

_ASK = b"\x1b[?u\x1b[c"
"""The protocol's own question, then one that every terminal answers."""
_PATIENCE = 0.5


def speaks_kitty() -> bool:
    """Ask, and wait for the answer without drawing anything."""
    if sys.platform == "win32":
        return False
    import termios
    import tty

    keys, screen = sys.stdin.fileno(), sys.stdout.fileno()
    before = termios.tcgetattr(keys)
    try:
        tty.setcbreak(keys, termios.TCSANOW)
        os.write(screen, _ASK)
        return b"u" in _answer(keys)
    except OSError:
        return False
    finally:
        termios.tcsetattr(keys, termios.TCSANOW, before)


def _answer(keys: int) -> bytes:
    """What the terminal says until it has answered both; what came before the second answer's end."""
    said, until = b"", time.monotonic() + _PATIENCE
    while not said.endswith(b"c") and (left := until - time.monotonic()) > 0:
        if select.select([keys], [], [], left)[0]:
            said += os.read(keys, 256)
    return said
