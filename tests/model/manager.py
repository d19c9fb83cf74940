"""What a sales manager changes in a playbook, each change as one call."""

from __future__ import annotations

from typing import Any

from data.model.delay import Delay
from data.model.pieces import Text
from data.model.playbook import Playbook
from data.model.process import Cadence, Kind, Stage


def changed(playbook: Playbook, key: str, *, version: str = "2", **values: Any) -> Playbook:
    """The playbook in which one cadence has other values; a delay and a reason may be given as they are written."""
    new = [rule.model_copy(update=_read(values)) if rule.key == key else rule for rule in playbook.cadences]
    assert new != playbook.cadences
    return playbook.model_copy(update={"cadences": new, "version": version})


def outcome_changed(playbook: Playbook, key: str, **values: Any) -> Playbook:
    """The playbook in which a rule that follows the outcome of a call has other values."""
    new = [
        outcome.model_copy(
            update={
                "follow": [
                    rule.model_copy(update=_read(values)) if rule.key == key else rule for rule in outcome.follow
                ]
            }
        )
        for outcome in playbook.outcomes
    ]
    assert new != playbook.outcomes
    return playbook.model_copy(update={"outcomes": new, "version": "2"})


def added(playbook: Playbook, **values: Any) -> Playbook:
    """The playbook with one cadence more."""
    rule = Cadence.model_validate(values)
    return playbook.model_copy(update={"cadences": [*playbook.cadences, rule], "version": "2"})


def without(playbook: Playbook, *keys: str) -> Playbook:
    """The playbook without some cadences."""
    rest = [rule for rule in playbook.cadences if rule.key not in keys]
    return playbook.model_copy(update={"cadences": rest, "version": "2"})


def with_stages(playbook: Playbook, *, gone: str, instead: Stage | None = None) -> Playbook:
    """The playbook without a stage, or with another in its place."""
    new = [one for stage in playbook.stages if (one := instead if stage.key == gone else stage) is not None]
    return playbook.model_copy(update={"stages": new, "version": "2"})


def with_kinds(playbook: Playbook, *, gone: str, instead: Kind | None = None) -> Playbook:
    """The playbook without a kind of follow-up and the rules that made it, or with another kind in its place."""
    new = [one for kind in playbook.kinds if (one := instead if kind.key == gone else kind) is not None]
    rules = [rule for rule in playbook.cadences if rule.kind != gone]
    if instead is not None:
        rules = [
            rule.model_copy(update={"kind": instead.key}) if rule.kind == gone else rule for rule in playbook.cadences
        ]
    outcomes = [
        one.model_copy(update={"follow": [rule for rule in one.follow if rule.kind != gone]})
        for one in playbook.outcomes
    ]
    return playbook.model_copy(update={"kinds": new, "cadences": rules, "outcomes": outcomes, "version": "2"})


def renamed_stage(playbook: Playbook, old: str, new: str) -> Playbook:
    """The playbook in which a stage has another key, as when a manager writes it anew."""
    stage = playbook.stage(old)
    assert stage is not None
    return with_stages(playbook, gone=old, instead=stage.model_copy(update={"key": new}))


def _read(values: dict[str, Any]) -> dict[str, Any]:
    """Delays and reasons as a playbook writes them."""
    found = dict(values)
    if isinstance(found.get("after"), str):
        found["after"] = Delay.parse(found["after"])
    if isinstance(found.get("reason"), str):
        found["reason"] = Text(by_language={"en": found["reason"], "fi": found["reason"]})
    return found
