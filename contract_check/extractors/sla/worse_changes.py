"""Notice of changes that take something from the service, whatever they are called, and of what the sentence before names.

"If a change has an adverse effect on the agreed contents of the Service, Supplier shall inform Customer 30 days before",
"changes to your detriment are announced", "we may withdraw features. If we do, we will tell you first". Rejected: changes
of terms, prices and sub-processors, what the customer changes or has to tell, adverse effects of other events.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import UNSPECIFIED, Found, Pattern
from contract_check.extractors.sla.ending_matters import VENDORS_END
from contract_check.extractors.sla.free_endings import FREE_TO
from contract_check.extractors.sla.matters import OTHER_TRADES, TELL, time_ahead
from contract_check.extractors.sla.service_endings import CUSTOMER_LEAVES, END, RIGHT
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern

_CHANGE = r"\b(?:chang(?:e|es|ed|ing)|modif\w+|alter(?:s|ed|ing|ations?)?|updates?|adjust\w+|amend\w+|revisions?)\b"
_OFFERED = (
    r"\b(?:services?|functionalit\w+|functions?|features?|performance|platform|software|product|products|app|"
    r"application|api|apis|service levels?|scope of (?:the )?services?)\b"
)
_LESSENS = r"(?:impair|worsen|restrict|degrad|reduc|diminish|curtail|narrow|lower|cut|downgrad)\w*"
_WORSE = (
    r"(?:\b(?:breaking|backwards?[- ]incompatible) chang|"
    r"\b(?:advers|negativ|detrimental|disadvantag|unfavou?rabl)\w*\b|"
    r"\bto (?:the )?(?:CUSTOMER's )?(?:detriment|disadvantage)\b|"
    rf"\b{_LESSENS}[^.;|]{{0,40}}\b"
    r"(?:scope|contents?|functionalit\w+|features?|functions?|performance|quality|usability|"
    r"service levels?|services?)\b)"
)
# The other matters of which changes are told, and who else tells of them.
_OTHER_CHANGES = (
    r"\b(?:(?:this|these|the|our|VENDOR's) (?:\w+ ){0,2}"
    r"(?:terms|agreement|contract|dpa|sla|addendum|policy|policies|annex)\b|fees?\b|prices?\b|"
    r"charges\b|sub-?\s?processor\w*|sub-?contractor\w*|personal data|force majeure|"
    r"change (?:of|in) control|chang\w+ (?:in|of|to) (?:the )?(?:applicable )?laws?|personnel|"
    r"insurance|maintenance|incidents?|breach\w*)|"
    r"\bCUSTOMER,? (?:shall|must|will|agrees?|undertakes?)\b(?! (?:\w+ )?(?:be|receive|get|have)\b)|"
    r"\b(?:notify|inform|tell|notice to) VENDOR\b|"
    # What is told of the past, and how changes are managed.
    r"\b(?:has|have|had) (?:not )?received (?:\w+ ){0,2}(?:notice|communication)|\bchange (?:management|requests?)\b"
)
# How a sentence takes up what the one before it names.
_TAKES_UP = (
    r"(?:\b(?:any |all |each )?(?:such|these|those|this|said) (?:an? )?(?:\w+ )?"
    r"(?:chang|modif|alter|updat|adjust|discontinu|remov|withdraw|terminat|measure|event|step)\w*|"
    r"\bof (?:any |all )?(?:material|significant|major|substantial|important) (?:changes|modifications)\b|"
    r"\b(?:if|when|where|should|whenever) (?:VENDOR|it|that|this) "
    r"(?:does|do|happens?|occurs?|is the case|decides? to do so)\b|"
    r"\bin (?:that|this|such an?) (?:case|event)\b|"
    r"\b(?:before|prior to) (?:doing so|doing that|it does|VENDOR do(?:es)?)\b)"
)
_NAMED = late_pattern(
    rf"{RIGHT}[^.;|]{{0,160}}?(?:{END}|\b(?:terminate|end|stop) (?:\w+ ){{0,2}}(?:services?|features?)\b)"
)


_OF_TERMS = late_pattern(
    r"\b(?:chang|modif|amend|updat|revis)\w* (?:(?:to|of|in) )?(?:(?:this|the|these|our) )?(?:\w+ )?"
    r"(?:slas?|terms|agreement|policy|dpa)\b"
)


def _told(clause: Clause, match: re.Match[str]) -> Found:
    """How long ahead the change is told, or that it is told; not of terms, and not when the customer leaves over it."""
    surface = clause.surface
    if (
        VENDORS_END.search(surface)
        or re.search(FREE_TO, surface)
        or _OF_TERMS.search(f"{clause.heading} {clause.before[-200:]}")
    ):
        return None
    if CUSTOMER_LEAVES.search(surface[: surface.find("DURATION") + 1]):
        return None
    return time_ahead(clause) or UNSPECIFIED


def _told_as_named_before(clause: Clause, match: re.Match[str]) -> Found:
    """How long ahead the end is told that the sentence before allows."""
    return _told(clause, match) if _NAMED.search(clause.before[-400:]) else None


WORSE_CHANGES = (
    Pattern(
        "told of changes for the worse",
        together(_CHANGE, _WORSE, _OFFERED, TELL, without=f"{_OTHER_CHANGES}|{OTHER_TRADES}"),
        _told,
        weight=-3,
    ),
    Pattern(
        "told of what the sentence before allows",
        together(_TAKES_UP, TELL, without=f"{_OTHER_CHANGES}|{OTHER_TRADES}"),
        _told_as_named_before,
        weight=-3,
    ),
)
