"""What says that no data processing agreement is part of the contract.

Accepted: "no DPA applies to this Agreement", "the parties have not entered into a data processing agreement", "this
Agreement does not include one".
Rejected: what follows if there is none ("where the parties have not signed a DPA, …"), data to which one does not apply.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.dpa_titles import DPA_NAME
from contract_check.extractors.framework import TRUE, Found
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern

# Where it only says what follows if there is none.
_SUPPOSED = r"\A(?!.*\b(?:if|where|unless|until|when|in case|should|as long as|to the extent|provided)\b)(?s:.*?)"
_MADE = r"(?:enter(?:ed)? into|concluded?|sign(?:ed)?|executed?|ma[dk]e|agree[ds]? (?:on|upon|to)|exchanged?)"
NO_DPA = (
    rf"{_SUPPOSED}(?:"
    rf"\bno {DPA_NAME}(?: \([^()]{{2,30}}\))? "
    r"(?:is|are|was|has|have|shall|will|applies|apply|exists?|forms?|governs?|covers?)\b|"
    rf"\bthere is no {DPA_NAME}|"
    r"\b(?:BOTH|VENDOR|CUSTOMER)\b(?!'s)[^.;|]{0,30}? (?:(?:have|has|had|did|do|does|are|is) not|never)(?: yet| been)*"
    rf" (?:{_MADE}|have|bound by|part(?:y|ies) to|subject to) (?:an? |any |the )?{DPA_NAME}|"
    r"\b(?:this|the) (?:agreement|contract|order|terms)\b[^.;|]{0,20}? (?:do|does|is|are) not "
    r"(?:include|contain|incorporate|comprise|subject to|governed by|accompanied by|supplemented by) "
    rf"(?:an? |any |the )?{DPA_NAME}|"
    rf"{DPA_NAME} (?:has|have|is|was) not(?: yet)?(?: been)? (?:entered into|concluded|signed|executed|agreed|attached|"
    r"incorporated|part of|in place|in force)\b|"
    rf"{DPA_NAME} (?:does|shall|will) not "
    r"(?:form|apply(?! (?:to (?!this\b|the (?:agreement|contract|services))|in|with|insofar)\b)))"
)
_NONE = compile_pattern(NO_DPA)


def unless_there_is_none(clause: Clause, match: re.Match[str], found: Found) -> Found:
    """What is said of an agreement that there is none of joins nothing to the contract."""
    return None if found == TRUE and _NONE.search(clause.surface) else found
