"""Every fault of a policy at once: of its rules and tiers, its operating model, and its exceptions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from contract_check.model.accepted_gap import AcceptedGap
from contract_check.model.operating import OperatingModel
from contract_check.model.rule import RuleSet
from contract_check.rules.exceptions import load_exceptions, read_exceptions
from contract_check.rules.faults import RuleError, RuleErrors
from contract_check.rules.loading import load_rules, sketch_rules
from contract_check.rules.operating import load_operating_model

_Loaded = TypeVar("_Loaded")


def load_policy(folder: Path) -> tuple[RuleSet, OperatingModel, tuple[AcceptedGap, ...]]:
    """All that a check reads from a folder of rules.

    Raises RuleErrors with the faults of all its files: what is wrong with the rules does not hide what is
    wrong with the exceptions.
    """
    errors: list[RuleError] = []

    def attempt(load: Callable[[], _Loaded]) -> _Loaded | None:
        try:
            return load()
        except RuleErrors as error:
            errors.extend(error.errors)
            return None

    rules = attempt(lambda: load_rules(folder))
    if rules is None:
        if not folder.is_dir():
            raise RuleErrors(errors)
        tiers, names = sketch_rules(folder)
        operating = attempt(lambda: load_operating_model(RuleSet(tiers, (), ""), folder)) if tiers else None
        if names is not None and operating is not None:
            names += [rule.name for rule in operating.rules]
        attempt(lambda: read_exceptions(names if operating else None, folder))
        raise RuleErrors(errors)
    operating = attempt(lambda: load_operating_model(rules, folder))
    accepted = attempt(lambda: load_exceptions(rules, folder, operating=operating)) if operating else None
    if errors or operating is None or accepted is None:
        raise RuleErrors(errors)
    return rules, operating, accepted
