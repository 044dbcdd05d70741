"""All that a folder of rules says, as the one value that contracts are held against."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from contract_check.model.accepted_gap import NO_EXCEPTIONS, Exceptions
from contract_check.model.operating import NO_OPERATING_MODEL, OperatingModel
from contract_check.model.rule import RuleSet
from contract_check.rules.exceptions import load_exceptions
from contract_check.rules.layers import default_rules_folder
from contract_check.rules.loading import load_rules
from contract_check.rules.operating import load_operating_model


@dataclass(frozen=True)
class Policy:
    """What is asked of contracts and of our own side, and which gaps somebody has accepted."""

    rules: RuleSet
    operating: OperatingModel = NO_OPERATING_MODEL
    exceptions: Exceptions = NO_EXCEPTIONS


def load_policy(folder: Path | None, exceptions_file: Path | None = None, day: date | None = None) -> Policy:
    """The policy in `folder`, or the default one, with the exceptions beside it or those of another file.

    Exceptions are judged on `day`, or today. Raises RuleErrors with every fault of a file.
    """
    folder = folder or default_rules_folder()
    rules = load_rules(folder)
    operating = load_operating_model(rules, folder)
    accepted = load_exceptions(rules, folder, exceptions_file, operating=operating)
    return Policy(rules, operating, Exceptions(accepted, day or date.today()))
