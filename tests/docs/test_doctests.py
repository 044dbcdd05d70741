"""The examples in docstrings are true."""

from __future__ import annotations

import doctest
from importlib import import_module
from pkgutil import walk_packages

import contract_check


def test_every_example_in_a_docstring_holds() -> None:
    tried = 0
    for module in walk_packages(contract_check.__path__, prefix="contract_check."):
        result = doctest.testmod(import_module(module.name))
        assert result.failed == 0, module.name
        tried += result.attempted
    assert tried > 20
