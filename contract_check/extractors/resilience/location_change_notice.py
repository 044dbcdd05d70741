"""resilience.location_change_notice — notice before the place of services or data changes.

Accepted: "shall give the Customer not less than ninety (90) days' written notice before any change to the countries
in which the Services are performed or data is stored", "shall notify in advance of any envisaged change of the
locations" (unspecified), "no relocation unless Customer was told 30 days before", "Customer is informed beforehand".
Rejected: a change "at its discretion", notice after the change, notice of a new address for letters, how notices are posted, the customer's own
move, transfers of personal data without a word of notice.
Source: DORA Art. 30(2)(b).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, duration_of
from contract_check.extractors.resilience.matters import TELLS, by_any_name, denied, figures_first, statement, whole
from contract_check.extractors.subject import NOTICE, Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_CHANGE = (
    r"\b(?:chang\w+|relocat\w+|mov(?:e|es|ed|ing)|migrat\w+|transfer\w*|new|alter\w*|envisag\w+|modif\w+|"
    r"additional|different|another|other than|elsewhere|outside|switch\w*|shift\w*|"
    r"start(?:s|ing)? (?:hosting|storing|processing))\b"
)
_PLACE = (
    r"\b(?:locations?|countr(?:y|ies)|regions?|data[- ]?cent(?:er|re)s?|jurisdictions?|"
    r"places? (?:of|where|in which)|where (?:\w+ ){0,3}(?:data|services?)\b|located|somewhere else|"
    r"sites? (?:from|at) which)\b"
)
_USE = (
    r"\b(?:services?|platform|data|content|processed|stored|hosted|hosting|processing|storage|performed|performance|"
    r"provided|functions?|data[- ]?cent(?:er|re)s?|listed|agreed|set out|"
    r"(?:these|those|such|said) (?:locations|countries|regions|places))\b"
)
_MOVES = (
    rf"(?:{_CHANGE}<90>{_PLACE}|{_PLACE}<60>{_CHANGE}|\brelocat\w+<40>{_USE}|"
    r"\bmov(?:e|es|ed|ing)\b<40>\belsewhere\b(?! in (?:this|the)))"
)
_TELLS = rf"{TELLS}|\bunless\b<60>\bnotice\b|\b(?:let|letting) CUSTOMER know\b"
_AHEAD = (
    r"\b(?:before|beforehand|prior|in advance|advance|ahead|earlier|unless|until|first|envisag\w+|intend\w*|"
    r"planned|proposed)\b"
)
# "Until ninety days after Customer was told" is time ahead of the change.
_TOLD = (
    r" (?:(?:CUSTOMER|it|such|that|this|the(?: \w+)?) )?(?:(?:has|have) been |was |is )?(?:notif|inform|told|notice)"
)
_AFTER = late_pattern(
    rf" ?'?s?\)? ?(?:(?:after|following)(?!{_TOLD})|of (?:the|such|any) (?:change|move|relocation))\b"
)
_BEFORE = late_pattern(
    r"\b(?:before|beforehand|prior|in advance|advance|ahead|earlier|until|notice|notification|unless|notify|inform|announce)\b"
)
_NEAR = 60


def _how_long_before(clause: Clause, match: re.Match[str]) -> Found:
    """The period of the notice; a period after the change is none."""
    at, said = match.start(), whole(match)
    for place, quantity in sorted(clause.quantities.items()):
        period = duration_of(quantity)
        if not at <= place < at + len(said) or period is None:
            continue
        end = place + (8 if clause.surface.startswith("DURATION", place) else 5)
        if _AFTER.match(clause.surface, end):
            return None
        if _BEFORE.search(clause.surface[max(0, place - _NEAR) : end + _NEAR]):
            return period
    return UNSPECIFIED if re.search(_AHEAD, said) else None


_KEPT_THERE = late_pattern(
    r"\b(?:data|content|information|files|records|services?)\b[^.;|]{0,60}"
    r"\b(?:stored|hosted|kept|held|lives?|stays?|resid\w+|located|processed|run|runs|provided) (?:only |solely )?(?:in|from|at)\b"
)


def _of_that_place(clause: Clause, match: re.Match[str]) -> Found:
    """The same, where the sentence before says what is kept where."""
    return _how_long_before(clause, match) if _KEPT_THERE.search(clause.before) else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.location_change_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before a location of services or data changes is the customer told?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=words(
            "location|countries|country|located|relocat|data center|data centre|datacenter|region|"
            "place of|place where|elsewhere|somewhere else|data lives in|data is stored in|data is hosted in|data is kept in|"
            "data stays in|where data|where the data|where your data|processing to"
        ),
        speaks_of=Subject(
            "locations?|countr(y|ies)|regions?|data cent(er|re)s?",
            "chang*|mov(e|es|ed|ing)|relocat*|transfer*",
            f"{NOTICE}|prior",
            within=90,
            unless="sub-?processors?|laws?|change of control",
        ),
        accept=(
            Pattern(
                "told before the place changes",
                statement(_TELLS, _MOVES, _USE, rf"{_AHEAD}|DURATION|BLANK", without=denied(TELLS)),
                _how_long_before,
                weight=1,
            ),
            Pattern(
                "told before that place changes",
                statement(
                    rf"{_TELLS}|\bCUSTOMER will (?:get|receive) (?:an? )?(?:e-?mail|message|letter)\b",
                    r"\b(?:if|when|before|should|where) (?:that|this|it) (?:\w+ ){0,2}?(?:has to |needs to |is to |must )?"
                    r"(?:chang|mov)\w+(?=[,.;]| or\b|\Z)",
                    rf"{_AHEAD}|DURATION|BLANK",
                    without=denied(TELLS),
                ),
                _of_that_place,
            ),
        ),
        reject=(
            Pattern(
                "at its discretion",
                r"\bat (?:its|VENDOR's) (?:\w+ )?discretion|<no_duty>|without (?:any )?(?:prior |advance )?notice",
            ),
            Pattern(
                "the customer's move",
                by_any_name(
                    r"CUSTOMER (?:shall|will|must)\b(?! (?:\w+ )?be\b)<60>(?:notif|inform|notice)(?!<200>VENDOR shall)|"
                    r"CUSTOMER may (?:\w+ )?(?:change|move|select|choose)|"
                    r"\bif CUSTOMER (?:moves|changes|relocates)"
                ),
            ),
            Pattern(
                "how notices are addressed",
                r"\b(?:certified|registered|first[- ]class) mail\b|\bcourier\b|\bpostage\b|\baddress(?:es)? for (?:\w+ )?notices?\b",
            ),
            Pattern(
                "premises and goods",
                r"\b(?:rent|lease|tenant|premises|landlord|(?:the|a|retail) store|shipment|warehouse|equipment|"
                r"meeting|hotel|restaurant|retail|franchise\w*|manufactur\w+|plant|facility for|co-branded|"
                r"web ?pages?|hyperlinks?)\b",
            ),
        ),
        review=figures_first,
    ),
)
