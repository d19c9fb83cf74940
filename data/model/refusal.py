"""Refusals: small named exceptions whose text is a sentence fit to show the rep."""

from __future__ import annotations


class Refusal(Exception):
    """Something that was asked cannot be done; `str()` says why and, where there is one, the way on."""


class NotFound(Refusal):
    """Nothing here answers to that."""


class Conflict(Refusal):
    """Someone changed the same thing meanwhile; nothing was overwritten."""


class DoNotCall(Refusal):
    """The contact or organisation has said not to be called: final."""


class Unclear(Refusal):
    """Typed text that could not be understood (a date, a number, a phone)."""


class NotSaved(Refusal):
    """The disk would not take it; nothing was changed, and what was typed still stands on the screen."""


class ReadOnly(NotSaved):
    """The file may only be looked at just now: another salestui works on it, or the disk takes nothing."""


class Locked(Refusal):
    """The file is held by another salestui, or belongs to a newer one."""


class Damaged(Refusal):
    """The file is no longer whole, or no file of ours."""
