"""A path being typed, continued."""

from __future__ import annotations

import asyncio

from textual.suggester import Suggester

from data.imports.nearby import completed


class PathSuggester(Suggester):
    """Continues a typed path to the first folder or list that begins so."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """The whole path, if there is one."""
        return await asyncio.to_thread(completed, value)
