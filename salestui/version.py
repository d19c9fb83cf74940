"""The version, written down where it is read in no time; the package says the same."""

from __future__ import annotations

VERSION = "0.1.0"
