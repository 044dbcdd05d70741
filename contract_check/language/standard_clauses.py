"""Where a paper holds the European Commission's standard contractual clauses, which parties may not alter.

Clause 2(a) of the clauses of 2021 (Implementing Decision (EU) 2021/914) and clause 10 of those of 2010 (Decision
2010/87/EU): they protect only unmodified; what does not contradict them may be agreed beside them.
"""

from __future__ import annotations

import re

from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern

_BEGIN = late_pattern(r"\beffect and invariability of the clauses\b|\bfor the purposes of the clauses\b", re.IGNORECASE)
_END = late_pattern(r"^\W*(?:appendix|annex|schedule|exhibit)\b", re.IGNORECASE | re.MULTILINE)


def find_standard_clauses(text: str) -> Span | None:
    """From their first article to their annexes; None where a paper only names them.

    >>> find_standard_clauses("The Standard Contractual Clauses apply.") is None
    True
    """
    begin = _BEGIN.search(text)
    if begin is None:
        return None
    end = _END.search(text, begin.end())
    return Span(begin.start(), end.start() if end else len(text))
