"""resilience.location_change_notice — notice before the place of services or data changes.

Accepted: "shall give the Customer not less than ninety (90) days' written notice before any change to the countries
in which the Services are performed or data is stored", "shall notify in advance of any envisaged change of the
locations" (unspecified).
Rejected: a change "at its discretion", notice of a new address for letters, the customer's own move, transfers of
personal data without a word of notice.
Source: DORA Art. 30(2)(b).
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_TELL = r"\b(?:notif\w+|inform\w*|notice|advise|tell|announce)\b"
_CHANGE = (
    r"\b(?:chang\w+|relocat\w+|mov(?:e|es|ing)|transfer\w*|new|alter\w*|envisag\w+|modif\w+|additional|switch\w*)\b"
)
_PLACE = r"\b(?:locations?|countr(?:y|ies)|regions?|data[- ]cent(?:er|re)s?|jurisdictions?)\b"
_USE = r"\b(?:services?|data|processed|stored|hosted|hosting|processing|storage|performed|provided|functions?)\b"
_FIGURE = r"(?P<d>DURATION|BLANK)(?:'s?|s')?"

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
        triggers=("location", "countries", "country in which", "another country", "relocat", "data center", "data centre", "region"),
        accept=(
            Pattern("a period of notice before the change", rf"(?:VENDOR|CUSTOMER)<80>{_FIGURE}<40>\b(?:notice|notification|in advance|before|prior)\b<60>{_CHANGE}<60>{_PLACE}<120>{_USE}", weight=2),
            Pattern("told a period before the change", rf"{_TELL}<40>{_FIGURE}<40>\b(?:in advance|before|prior)\b<60>{_CHANGE}<60>{_PLACE}", weight=2),
            Pattern("the change is told a period before", rf"{_CHANGE}<60>{_PLACE}<160>{_TELL}<80>{_FIGURE}(?!<10>\bafter\b)<40>\b(?:before|prior|in advance|notice|advance)\b", weight=2),
            Pattern("told of a change a period before", rf"{_TELL}<60>{_CHANGE}<60>{_PLACE}<120>{_FIGURE}<30>\b(?:before|prior|in advance|advance)\b", weight=2),
            Pattern("where it changes, told a period before", rf"{_PLACE}<80>{_CHANGE}<80>{_TELL}<60>{_FIGURE}<30>\b(?:before|prior|in advance|advance)\b", weight=2),
            Pattern("told in advance", rf"VENDOR <shall><60>{_TELL}<60>\b(?:in advance|prior|before|beforehand)\b<80>{_CHANGE}<80>{_PLACE}"),
            Pattern("told of an envisaged change", rf"VENDOR <shall><60>{_TELL}<80>\b(?:envisag\w+|intend\w*|planned|proposed)\b<80>{_PLACE}"),
            Pattern("told before the change", rf"VENDOR <shall><60>{_TELL}<80>{_CHANGE}<80>{_PLACE}<60>\b(?:in advance|before|prior)\b"),
        ),
        reject=(
            Pattern("at its discretion", r"\bat (?:its|VENDOR's) (?:\w+ )?discretion|<no_duty>|without (?:prior )?notice"),
            Pattern("the customer's move", r"CUSTOMER (?:shall|will|must)\b<60>(?:notif|inform|notice)(?!<200>VENDOR shall)"),
            Pattern("premises and goods", r"\b(?:rent|lease|tenant|premises|landlord|store|shipment|warehouse|equipment|meeting|hotel|restaurant|retail|franchise\w*|manufactur\w+|plant|facility for|co-branded|web ?pages?|hyperlinks?)\b"),
            Pattern("addresses for notices", r"\baddress(?:es)?\b<40>\bnotice|\bnotices? (?:shall|must) be (?:sent|given)"),
        ),
    ),
)  # fmt: skip
