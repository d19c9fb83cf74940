"""The way in: `salestui`."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code."""
    from salestui.commands.choice import speak_early
    from salestui.commands.ending import run
    from salestui.commands.line import build
    from salestui.commands.plain import steady_streams

    steady_streams()
    speak_early(sys.argv[1:] if arguments is None else arguments)
    return run(build(), arguments)


if __name__ == "__main__":
    sys.exit(main())
