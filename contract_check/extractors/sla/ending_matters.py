"""A sentence on the end of what the vendor offers, in whatever construction: what ends, the telling, the time ahead."""

from __future__ import annotations

import re

from contract_check.extractors.framework import UNSPECIFIED, Found, Pattern
from contract_check.extractors.sla.free_endings import AT_ONCE, FREE_TO, SUPPOSED
from contract_check.extractors.sla.matters import OTHER_TRADES, TELL, time_ahead
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration

# Every word for bringing what the vendor offers to its end.
_ENDING = (
    r"(?:\bdiscontinu\w+|\bdeprecat\w+|\bsunset\w*|\bretir(?:e[ds]?|ing|ement)\b|\bkill(?:s|ed|ing)?\b|"
    r"\bcessation\b|\bput (?:an? )?end to|\bcom(?:e|es|ing) to an end|"
    r"\b(?:operation|marketing|sale|support|service) (?:stops?|ends?|ceases?)\b|"
    r"\bend[- ]of[- ](?:life|support|sale|service)|\bwind(?:s|ing)? (?:\w+ )?down|"
    r"\bphas(?:e[ds]?|ing)[- ](?:\w+ )?out|\bwithdraw\w*|\bdecommission\w*|"
    r"\bshut(?:s|ting)? (?:\w+ )?(?:down|off)\b|\bshut(?:down|-off)|\bswitch(?:es|ed|ing)? off|"
    r"\bturn(?:s|ed|ing)? off|\bdrop(?:s|ped|ping)?\b|\bceas(?:e|es|ing)\b|"
    r"\bstop(?:s|ping)? (?:\w+ing)\b|"
    r"\bno longer (?:\w+ )?(?:offer|provide|support|maintain|available|make)\w*|"
    r"\bremov(?:e|es|ed|ing|al)\b|\btaken? (?:\w+ )?(?:away|offline|off the market)|"
    r"\btak(?:e|es|ing)\b[^|.;]{0,80}\b(?:off|from) the (?:market|product|platform|service|range)\b|"
    r"\bclos(?:e|es|ing)(?: down)? (?:the|our|this|its|VENDOR's) "
    r"(?:service|platform|site|app|product)\b|\bclosure of (?:an? |any |the )?(?:\w+ )?"
    r"(?:service|platform|site|app|product|feature)|\babandon\w*|\bgiv(?:e|es|ing|en) up\b|"
    r"\bdo(?:es|ing)? away with\b|\bscrap(?:s|ped|ping)?\b|\bannounc\w+ (?:its|their|the) end\b|"
    r"\b(?:material|substantial|significant)(?:ly)? (?:restrict|reduc|limit|degrad|cut)\w*|"
    r"\beliminat\w+|\bpull(?:s|ed|ing)? (?:the plug|from|any|an?)|\bgo(?:es)? away|"
    r"\bcut(?:s|ting)? back)"
)
_OFFERED = (
    r"\b(?:services?|features?|functionalit\w+|functions?|apis?|models?|products?|platforms?|software|"
    r"sites?|tools?|offerings?|versions?|applications?|components?|modules?|add-?ons?|plug-?ins?|"
    r"integrations?|connectors?|endpoints?|editions?|solution|portal|app|system|sdks?|programs?|"
    r"appliances?|console|capabilit\w+|archiv\w+|interfaces?|engines?)\b"
)
_NO_PART = (
    r"\b(?:personal data|data subject|sub-?processor\w*|confidential\w*|infring\w+|consent|employ\w+|"
    r"fees? (?:may|will|shall)|prices?|certificat\w+|insurance|personnel|staff|"
    r"(?:this|the) (?:agreement|contract|addendum|dpa)(?! by)|"
    r"CUSTOMER's (?:account|use|access|data|content)|maintenance|"
    r"third[- ]party (?:services?|products?|materials?|software)|inventory|last[- ]time buy|"
    r"supplier|orders?|trademark\w*|licen[cs]es?|content)\b"
)
VENDORS_END = late_pattern(
    r"\b(?:(?:notice|notification) to|notify(?:ing)?|inform(?:ing)?|tell(?:ing)?) VENDOR\b|"
    r"\bgive VENDOR (?:DURATION|\w+ notice|notice)|"
    r"\bthe (?:reseller|distributor|licensee)\b (?:\w+ ){0,3}(?:shall|may|wish\w*|must)|"
    r"CUSTOMER <?(?:may|can|shall|must) (?:\w+ ){0,3}(?:terminat|discontinu|ceas|stop|withdraw)"
)
_TO_MOVE = (
    r"(?:'s?|s')? ?(?:in which |time )?to (?:migrate|move|transition|upgrade|switch|adapt|adjust|prepare|replace)"
)
_TOLD_FOR = late_pattern(r"(?:notice|banner|warning|announce\w*)\b[^|.;]{0,50}\bfor (?:at least |a period of )?$")


def _together(clause: Clause, match: re.Match[str]) -> Found:
    """The time ahead, wherever it stands in a sentence about the end of what the vendor offers."""
    if VENDORS_END.search(clause.surface) or _SUPPOSED_OTHERWISE.search(clause.surface):
        return None
    if re.search(FREE_TO, clause.surface) or not re.search(_ENDING, _REMOVED_WORDS.sub(" ", clause.surface)):
        return None
    for at, quantity in sorted(clause.quantities.items()):
        if _TOLD_FOR.search(clause.surface[:at]) and isinstance(quantity.value, Duration):
            return quantity.value
    found = time_ahead(clause, near=_TO_MOVE)
    return UNSPECIFIED if found is None and _ON_NOTICE.search(clause.surface) else found


_ON_NOTICE = late_pattern(
    r"\b(?:subject to|upon|on|with|by|giving|after)\b[^|.;,]{0,30}\b(?:notice|notification|announcement)\b"
)
_SUPPOSED_OTHERWISE = late_pattern(r"\b(?:refund|reimburs|claim|invoice|pay)\w*\b[^|.;]{0,60}DURATION")


# "Add or remove portions of these Terms", "remove, alter or hide any notice": what is removed are words.
_REMOVED_WORDS = late_pattern(
    r"\bremov\w+(?:, \w+)*,? (?:(?:or|and) [\w -]{3,30} )?(?:any|the|such|these) (?:\w+ ){0,2}?"
    r"(?:notices?|legends?|labels?|markings?|watermarks?)\b|"
    r"\bremov\w+ (?:\w+ ){0,4}?(?:(?:portions?|parts?|provisions?|sections?) of )?"
    r"(?:this|these|the|our) (?:\w+ ){0,2}?(?:terms|agreement|policy|policies|guidelines|notice)\b"
)


def _no_word(clause: Clause, match: re.Match[str]) -> Found:
    """0 days, where the end comes without a word beforehand."""
    if VENDORS_END.search(clause.surface) or SUPPOSED.search(clause.surface[: match.end()]):
        return None
    if not re.search(_ENDING, _REMOVED_WORDS.sub(" ", clause.surface)):
        return None
    return AT_ONCE


ENDING_IN_ANY_WORDS = (
    Pattern(
        "the end, telling and a time ahead",
        together(_ENDING, _OFFERED, TELL, without=f"{_NO_PART}|{OTHER_TRADES}"),
        _together,
        weight=-3,
    ),
    Pattern(
        "ended without a word",
        together(
            _ENDING,
            _OFFERED,
            r"(?:\b(?:without|with no|no) (?:any |prior |previous |advance |further |written |such )*"
            r"(?:notice|announcement|warning|notification)\b|"
            r"\bwithout (?:first )?"
            r"(?:(?:telling|informing|warning|notifying) (?!VENDOR)|saying so\b|a word\b))",
            r"(?:\b(?:may|can|might|free to|at liberty|reserves?|entitled|right to)\b)",
            without=_NO_PART,
        ),
        _no_word,
        weight=-2,
    ),
)
