"""Faults that a user can mend; each says where, what is wrong and what to do next."""

from __future__ import annotations


class ContractCheckError(Exception):
    """A fault in what the user gave. `exit_code` is what the program ends with."""

    exit_code = 2

    def __init__(self, where: str, what: str, remedy: str) -> None:
        super().__init__(f"{where}: {what} {remedy}".strip())
        self.where, self.what, self.remedy = where, what, remedy
