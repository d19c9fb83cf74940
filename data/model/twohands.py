"""One text written by two hands at once: nobody's words are lost."""

from __future__ import annotations

LINE = "\n———\n"
"""Stands between what two writers wrote."""


def together(before: str, mine: str, theirs: str) -> str:
    """The text that holds what both writers wrote since they saw the same one.

    Args:
        before: What the writer saw when beginning.
        mine: What the writer has now.
        theirs: What stands in the file now.
    """
    if mine in (before, theirs):
        return theirs
    if theirs == before:
        return mine
    blocks = [text.split(LINE) for text in (before, mine, theirs)]
    if len({len(found) for found in blocks}) == 1:
        return LINE.join(_both(*texts) for texts in zip(*blocks, strict=True))
    stood, _mine, now = blocks
    for at in range(len(now) - len(stood) + 1) if before else ():
        if now[at : at + len(stood)] == stood:
            return LINE.join([*now[:at], *([mine] if mine else []), *now[at + len(stood) :]])
    return _both(before, mine, theirs)


def _both(before: str, mine: str, theirs: str) -> str:
    """One block: what only one changed is that one's; what both changed stands below the other."""
    if mine in (before, theirs):
        return theirs
    if theirs == before or not theirs:
        return mine
    if not mine:
        return theirs
    return theirs + LINE + mine
