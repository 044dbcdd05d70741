"""resilience.transition_period — for how long the service goes on after the end, so that the customer can move.

Accepted: "shall continue to provide the Services for a transition period of not less than six (6) months",
"Customer may extend the term by up to 90 days for the transition", "carries on delivering for twelve months from
termination while the Bank migrates", "continues the service during an adequate transition period" (unspecified); the
figure also where it stands for itself ("Transition Period: 12 months"), if the service goes on in it.
Refused: "shall cease providing the Services with immediate effect" is no period (silence).
Rejected: help without the service, retrieval of data alone, the introduction at the start, notice periods.
Source: DORA Art. 30(3)(f).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, duration_of
from contract_check.extractors.resilience.matters import by_any_name, denied, figures_first, statement, whole
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_PERIOD = (
    r"\b(?:transition(?:al)?|exit|wind[- ]down|migration|termination assistance|disengagement|run-off|transfer|"
    r"hand-?over) (?:\w+ )?(?:period|phase|term)\b"
)
_GOES_ON = (
    r"\b(?:continu(?:e|es|ed|ing|ation of)|(?:is|are|be) kept|extension of|stays? open|"
    r"keep(?:s)? (?:on )?(?:\w+ ){0,2}(?:provid|perform|runn|supply|deliver|us)ing|"
    r"keep(?:s)? (?:the )?\w+ (?:running|going|available)|go(?:es)? on|carr(?:y|ies) on|extend\w*|maintain|"
    r"remain(?:s)? available|"
    r"(?:render|provide|perform|deliver|supply)\w* (?:the )?services for "
    r"(?:another|a further|an additional|up to)|not (?:stop|cease|discontinue))\b"
)
_SERVICE = (
    r"\b(?:services?|platform|functions?|access|operations?|workspaces?|accounts?|environments?|subscriptions?|"
    r"performing|delivering|supplying)\b"
)
_GOES_ON_SERVICE = (
    rf"(?:{_GOES_ON}<200>{_SERVICE}|\b(?:services?|platform)\b<30>{_GOES_ON}|"
    r"\bkeep(?:s)? (?:\S+ ){1,3}(?:running|going|available|up)\b|\brender\w* the services\b)"
)
_THE_END = r"\b(?:terminat\w+|expir\w+|end(?:s|ed)?(?= of| after|,)|after the (?:contract|agreement)|has ended|CUSTOMER leaves? VENDOR)\b"
_MOVE = (
    r"\b(?:transition\w*|migrat\w+|hand-?over|change-?over|chang(?:e|es|ing) over|switch\w*|mov(?:e|es|ing)|transfer(?:s|red|ring)?|"
    r"wind[- ]down|successor|replacement|disengage\w*)\b"
)
_SUCCESSOR = r"\b(?:new|another|successor|replacement|other|alternative) (?:VENDOR|provider|supplier|service)"
_FOR_A_MOVE = (
    f"{_PERIOD}|"
    r"\bcontinu\w+ to (?:provide|perform|render|deliver)\b<200>\b(?:after|following|beyond|from|notice of)\b<30>"
    f"{_THE_END}|(?=.*{_THE_END}).*{_MOVE}|{_MOVE}<40>{_SUCCESSOR}"
)
# Until the end, while a claim is met, or with a licence alone: no service after the end.
_NOT_AFTER = (
    r"\buntil the (?:\w+ )?(?:date of )?(?:expir\w+|terminat\w+)(?! assistance)|\binfring|"
    r"\bbetween\b<60>\bnotice of\b|\busers?\b<60>\bmay continue|\bnotice period\b(?!<200>transition)"
)
# The figure: of the period, counted from the end, or "for" so long; a period of notice is another.
_FIGURES = tuple(
    late_pattern(pattern)
    for pattern in (
        rf"{_PERIOD}(?:\"|\W)*(?:is|of|:|shall be|lasts|will be|for)?[^.;|]{{0,40}}?(?P<d>DURATION|BLANK)|"
        rf"(?P<e>DURATION|BLANK)[- ]?'?s? (?:\w+ )?(?:{_PERIOD}|extension|continuation)",
        rf"(?P<d>DURATION|BLANK)'?s? (?:\w+ )?(?:following|after|from|beyond)\b[^.;|]{{0,40}}?(?:{_THE_END}|notice)",
        r"\b(?:for|of|by|another|additional|further|exceed|exceeding|up to|least)\b[^.;|,]{0,30}?"
        r"(?P<d>DURATION|BLANK)(?!'? ?(?:notice|prior))",
    )
)


def _how_long(clause: Clause, match: re.Match[str]) -> Found:
    """The figure in the statement that tells how long; `unspecified` without one."""
    for wanted in _FIGURES:
        for found in wanted.finditer(clause.surface, match.start(), match.start() + len(whole(match))):
            period = duration_of(clause.quantity_at(found.start("d" if found["d"] else "e")))
            if period is not None:
                return period
    return UNSPECIFIED


_ITSELF = "the period itself"


def _only_if_it_goes_on(readings: list[Reading], paper: Paper) -> list[Reading]:
    """A period that stands for itself counts where another passage says that the service goes on in it."""
    goes_on = [reading for reading in readings if reading.pattern != _ITSELF]
    return figures_first(readings, paper) if goes_on else []


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
        triggers=words(
            "transition|exit period|exit phase|wind-down|wind down|migrat|termination assistance|"
            "disengagement|run-off|transfer period|handover|hand-over|changeover|successor|switch to|"
            "replacement|change over|changing over|move to another|move to a new|move elsewhere|can move"
        ),
        speaks_of=Subject(
            "transition*|exit (period|phase)|wind[- ]down|migrat*|handover|successor|switch to|changeover|termination assistance",
            "DURATION|period|phase|until",
            "continu*|maintain*|goes on|kept|extend*|extension|remain*|keep*",
            within=150,
            unless="data migration|trial|transition(al)? provision*|renew*",
        ),
        accept=(
            Pattern(
                "goes on for a move",
                statement(
                    _GOES_ON_SERVICE,
                    _FOR_A_MOVE,
                    r"VENDOR\b|<shall>|CUSTOMER (?:may|can)\b|"
                    r"\b(?:services?|platform|access) (?:will|continues?|remains?|is|are)\b",
                    without=rf"{_NOT_AFTER}|{denied(_GOES_ON)}|{denied(_PERIOD)}",
                ),
                _how_long,
                weight=1,
            ),
            Pattern(
                "goes on in that period",
                r"\b(?:throughout|during|in|within) (?:it|(?:that|this|such) (?:period|phase|time))\b,?<60>VENDOR"
                f"<60>{_GOES_ON_SERVICE}",
                lambda clause, match: UNSPECIFIED if re.search(_PERIOD, clause.before) else None,
            ),
            Pattern(
                _ITSELF,
                rf"{_PERIOD}(?:\"|')?\W{{0,3}}(?:is|:|of|shall be|means|lasts)<30>(?P<d>DURATION|BLANK)",
                weight=2,
            ),
        ),
        reject=(
            Pattern("denied", r"<no_duty>|VENDOR <will_not><30>continue"),
            Pattern(
                "the start, and new versions",
                r"\b(?:onboard\w*|implementation|initial transition|transition-in|new version|"
                r"prior (?:vendor|supplier|provider))\b",
            ),
            Pattern(
                "the customer goes on", by_any_name(r"CUSTOMER (?:shall|will|must)(?: \w+)? (?:continue|maintain|keep)")
            ),
            Pattern(
                "people and goods",
                r"\b(?:employ\w+|executive|salary|severance|inventory|sell[- ]off|patients?|clinical|licensee|"
                r"products?|manufactur\w+|trademarks?)\b",
            ),
        ),
        review=_only_if_it_goes_on,
    ),
)
