"""resilience.transition_period — for how long the service goes on after the end, so that the customer can move.

Accepted: "shall continue to provide the Services for a transition period of not less than six (6) months",
"Customer may extend the term by up to 90 days for the transition", "continues the service during an adequate
transition period" (unspecified).
Refused: "shall cease providing the Services with immediate effect" is no period (silence).
Rejected: help without the service, retrieval of data alone, the introduction at the start, notice periods.
Source: DORA Art. 30(3)(f).
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_PERIOD = r"\b(?:transition(?:al)?|exit|wind[- ]down|migration|termination assistance|disengagement|run-off|transfer) (?:\w+ )?(?:period|phase|term)\b"
_GOES_ON = r"\b(?:continu\w+|keep(?:s)? (?:on )?(?:provid|perform)ing|go on|extend\w*|maintain)\b"
_SERVICE = r"\b(?:services?|platform|functions?|access|operations?)\b"
_FIGURE = r"(?P<d>DURATION|BLANK)"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.transition_period",
            Kind.DURATION,
            Better.LONGER,
            "For how long does the service go on after the end, so that the customer can move?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("transition", "exit period", "exit phase", "wind-down", "wind down", "migration period", "termination assistance", "disengagement", "run-off", "transfer period"),
        accept=(
            Pattern("goes on for a period", rf"{_GOES_ON}<60>{_SERVICE}<80>{_PERIOD}<60>{_FIGURE}", weight=2),
            Pattern("for a period it goes on", rf"{_PERIOD}<60>{_FIGURE}<200>{_GOES_ON}<60>{_SERVICE}", weight=2),
            Pattern("goes on for so long", rf"{_GOES_ON}<60>{_SERVICE}<80>{_FIGURE}<80>(?:{_PERIOD}|\btransition|\bmigrat)", weight=2),
            Pattern("so long a period, in which it goes on", rf"{_FIGURE}<30>{_PERIOD}<160>{_GOES_ON}<60>{_SERVICE}", weight=2),
            Pattern("goes on during the period", rf"(?:VENDOR|<shall>)<80>{_GOES_ON}<60>{_SERVICE}<100>{_PERIOD}"),
            Pattern("during the period it goes on", rf"{_PERIOD}<200>VENDOR <shall>,?<60>{_GOES_ON}<60>{_SERVICE}"),
        ),
        reject=(
            Pattern("denied", r"<no_duty>|VENDOR <will_not><30>continue"),
            Pattern("the start, and new versions", r"\b(?:onboard\w*|implementation|initial transition|transition-in|new version|prior (?:vendor|supplier|provider))\b"),
            Pattern("the customer goes on", r"CUSTOMER (?:shall|will|must)(?: \w+)? (?:continue|maintain|keep)"),
            Pattern("people and goods", r"\b(?:employ\w+|executive|salary|severance|inventory|sell[- ]off|patients?|clinical|licensee|products?|manufactur\w+|trademarks?)\b"),
        ),
    ),
)  # fmt: skip
