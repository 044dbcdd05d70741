"""Whether planned work may be done without a word beforehand, or only what is urgent.

"May perform scheduled maintenance on advance notice and emergency maintenance without notice" promises notice, and so does
"no maintenance without notice"; "may perform maintenance without notice" does not.
"""

from __future__ import annotations

import re

from contract_check.extractors.sla.matters import TELL
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

_NOTICE = r"(?:notice|notification|notifying|warning|announcement|announcing|informing|telling)\b"
_UNTOLD = late_pattern(
    r"\b(?:without|with no|no) "
    f"(?:any |giving |first |further |prior |advance |previous |such |separate |individual )*{_NOTICE}|"
    r"\bnot (?:be )?(?:separately |individually )?(?:announced|notified|told|communicated)\b|"
    r"\b(?:not|no) (?:be )?(?:required|obliged|obligat\w+|bound|duty|obligation) to (?:\w+ )?"
    r"(?:notify|inform|give|announce|tell)\b"
)
_NEVER = late_pattern(r"\b(?:not|never|no|nor|neither)\b(?! only)[^.;|]*$")
_TOLD_BEFORE = late_pattern(r"DURATION(?:'s?|s')? (?:\w+ )?(?:prior|before|ahead|in advance|advance|notice)\b")
_URGENT = late_pattern(r"emergenc|urgen|unscheduled|unplanned|critical|security|imminent|hotfix|unforeseen")
_AROUND = 80  # characters in which what is urgent stands by the words that no notice is given


def is_untold(clause: Clause) -> bool:
    """Whether the sentence withholds notice of the work that it speaks of."""
    surface, rest = clause.surface, clause.surface
    for untold in _UNTOLD.finditer(surface):
        head = max(surface.rfind(mark, 0, untold.start()) for mark in (";", "|", ". ")) + 1
        before, after = surface[head : untold.start()], re.split(r"[.;|]", surface[untold.end() :])[0]
        if untold[0].startswith("without") and _NEVER.search(before):
            continue
        if not (_URGENT.search(before[-_AROUND:] + after[:_AROUND]) or _TOLD_BEFORE.search(before)):
            return True
        rest = rest.replace(untold[0], "")
    return rest != surface and re.search(TELL, rest) is None
