"""Each promise of docs/reliability.md, tried a few times."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.torture.trial import promises

PROMISES = promises()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", PROMISES)
def test_the_promise_is_kept_in_a_short_round(name: str, tmp_path: Path) -> None:
    trial = PROMISES[name].trial(PROMISES[name].SHORT, tmp_path)
    if trial.skipped:
        pytest.skip(trial.skipped)
    assert trial.faults == []
    assert trial.tried
