"""All that a folder of rules says, as the one value that contracts are held against, or every fault in it at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from contract_check.model.accepted_gap import NO_EXCEPTIONS, Exceptions
from contract_check.model.operating import NO_OPERATING_MODEL, OperatingModel
from contract_check.model.rule import RuleSet
from contract_check.rules.exceptions import load_exceptions, read_exceptions
from contract_check.rules.faults import RuleError, RuleErrors
from contract_check.rules.layers import default_rules_folder
from contract_check.rules.loading import load_rules, sketch_rules
from contract_check.rules.operating import load_operating_model

_Loaded = TypeVar("_Loaded")


@dataclass(frozen=True)
class Policy:
    """What is asked of contracts and of our own side, and which gaps somebody has accepted."""

    rules: RuleSet
    operating: OperatingModel = NO_OPERATING_MODEL
    exceptions: Exceptions = NO_EXCEPTIONS


def load_policy(folder: Path | None, exceptions_file: Path | None = None, day: date | None = None) -> Policy:
    """The policy in `folder`, or the default one, with the exceptions beside it or those of another file.

    Exceptions are judged on `day`, or today. Raises RuleErrors with the faults of all its files: what is wrong with
    the rules does not hide what is wrong with the exceptions.
    """
    folder = folder or default_rules_folder()
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
        attempt(lambda: read_exceptions(names if operating else None, folder, exceptions_file))
        raise RuleErrors(errors)
    operating = attempt(lambda: load_operating_model(rules, folder))
    accepted = (
        attempt(lambda: load_exceptions(rules, folder, exceptions_file, operating=operating)) if operating else None
    )
    if errors or operating is None or accepted is None:
        raise RuleErrors(errors)
    return Policy(rules, operating, Exceptions(accepted, day or date.today()))
