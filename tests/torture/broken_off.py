"""Work on a file in a process of its own that is killed at a random moment."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable


def spent(work: Callable[[], object]) -> float:
    """Seconds that the work takes when nobody kills it."""
    began = time.monotonic()
    _child(work, None)
    return time.monotonic() - began


def killed(work: Callable[[], object], within: float, dice: random.Random) -> bool:
    """Begin the work, and kill it within so many seconds; whether it had been done before that."""
    return _child(work, dice.uniform(0, within))


def _child(work: Callable[[], object], seconds: float | None) -> bool:
    process = os.fork()
    if not process:  # the child: no handler of the parent's may run here
        try:
            work()
            os._exit(0)
        except BaseException:  # nothing of a child may go on in the parent's code
            os._exit(1)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(process, signal.SIGKILL)
    _process, status = os.waitpid(process, 0)
    return os.waitstatus_to_exitcode(status) == 0
