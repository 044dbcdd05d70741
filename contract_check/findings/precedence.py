"""Which of two papers governs where they differ, and where nobody can say without a person.

The papers of a tool come in the usual order (an amendment before an order form, special schedules
before the master agreement). That order settles a conflict only where it is more than a guess.
"""

from __future__ import annotations

from contract_check.model.tool import ReadContract, Role


def order_is_known(first: ReadContract, second: ReadContract) -> bool:
    """Whether `first`, which stands before `second` in the papers, surely governs it.

    Not where the kind of either paper is unknown, where two papers of one kind bear no dates (or
    the same), or where an amendment is older than the paper that it would have to change.
    """
    ours, theirs = first.facts, second.facts
    if Role.OTHER in (ours.role, theirs.role):
        return False
    if ours.role is theirs.role:
        return bool(ours.effective_date and theirs.effective_date and ours.effective_date > theirs.effective_date)
    if ours.role is Role.AMENDMENT and ours.effective_date and theirs.effective_date:
        return ours.effective_date >= theirs.effective_date
    return True
