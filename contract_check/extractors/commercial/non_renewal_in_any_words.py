"""The period before a renewal in lines, in fields and in any construction.

Accepted: "at least 30 days prior to the end of the term" under "Termination", "notice period to the end of the term: 3
months", "extended by a year unless terminated with a notice period of 3 months to the end of the term", "if you do not
wish to renew, tell us 30 days before", "Non-renewal. Either party: 180 days".
Rejected: ending at will, what the vendor sends or asks before a renewal, a sentence with no renewal near it.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.notice_before_renewal import BEFORE, PERIOD
from contract_check.extractors.commercial.stopped_before_it_renews import RENEWS
from contract_check.extractors.framework import Found, Pattern, duration_at
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern

_NOT_WANTED = late_pattern(m.NOT_ON)
_A_TERM = r"(?:the|an?|its|each|any|every) (?:[\w-]+ ){0,6}?(?:term|period|year)"
_MAY_SAY = r"\b(?:may|can|must|shall|ha(?:s|ve) to|gives?|serves?)\b"
_AT_THE_END = late_pattern(
    rf"{m.ENDING}.*\b(?:renew|anniversary|runs? out|year end|"
    r"end of (?:the|a|its|each|any) (?:[\w-]+ ){0,2}?(?:term|period|year)|"
    r"term ends?|expir)"
    # "Not less than 60 days before the end of a term, either party may give notice to end it".
    rf"|\b(?:before|prior to|ahead of) (?:(?:the )?(?:end|expir\w+) of {_A_TERM}\b|{_A_TERM} (?:ends?|expires?)\b)"
    rf"[^.;|]{{0,40}}{_MAY_SAY}[^.;|]{{0,60}}{m.ENDING}"
)
# "Is prolonged by a year if it is not terminated before": what goes on, and who does not end it.
_UNLESS_ENDED = late_pattern(
    rf"{m.RENEW}[^|]*\b"
    r"(?:unless|if not|(?:if|provided) (?:it|this|the \w+) (?:is|has|was) not(?: been)?)"
    rf"\b[^.;|]{{0,60}}{m.ENDING}"
)
_ASKS_VENDOR = late_pattern(
    r"\bVENDOR (?:will|shall|may|must)\b[^.;|]{0,40}\b"
    r"(?:send|write|notif|inform|remind|tell|email|offer|quot|invoice|bill|charge|issue|propose|provide)"
)
_TIED_BEFORE = late_pattern(
    r"(?:notice|notice period|period of notice|"
    # "For an initial period of five years" is how long it runs.
    r"(?<!initial )(?<!further )(?<!additional )(?<!successive )(?<!renewal )(?<!for a )(?<!for the )period)"
    r" of (?:at least |not less than )?$|(?:closes|by:) $"
)
_TIED_AFTER = late_pattern(
    r"'?s?'?,? ?(?:(?!after|from|following|unless|until|except|if\b)[a-z]+ ){0,4}?"
    r"(?:notice|warning|prior|before|earlier|in advance|ahead|precedes?|preceding|"
    r"at the (?:minimum|latest)|to the (?:end|year)|towards the end)\b"
)
_AT_WILL = late_pattern(r"\b(?:for any (?:or no )?reason|at any time|for convenience|without cause)\b")


def _on_either_side(clause: Clause, match: re.Match[str]) -> Found:
    """The period, where the sentence or its neighbours speak of a renewal."""
    return duration_at(clause, match, "d" if match["d"] else "e") if RENEWS.search(m.passage(clause)) else None


def _stops_renewal(clause: Clause, _match: re.Match[str]) -> Found:
    """The notice, where the sentence speaks of not going on and it or its neighbours of a renewal."""
    if (
        m.is_told_only(clause)
        or _AT_WILL.search(clause.surface)
        or _ASKS_VENDOR.search(clause.own)
        or not RENEWS.search(m.passage(clause))
    ):
        return None
    if not any(words.search(clause.surface) for words in (_NOT_WANTED, _AT_THE_END, _UNLESS_ENDED)):
        return None
    return m.tied_figure(clause, _TIED_BEFORE, _TIED_AFTER)


def _after_a_renewal(clause: Clause, match: re.Match[str]) -> Found:
    """ "It renews every year. 60 days' notice must be given of an intention to end it." """
    return duration_at(clause, match) if RENEWS.search(clause.before) and not _AT_WILL.search(clause.surface) else None


def _after_its_heading(clause: Clause, match: re.Match[str]) -> Found:
    """ "Non-renewal. Either party: 180 days" """
    return (
        duration_at(clause, match) if re.search(r"non-?\s?renewal", f"{clause.heading} {clause.before}"[-40:]) else None
    )


_EXPIRES_WITH_THE_TERM = late_pattern(m.EXPIRES_WITH_THE_TERM)


def _expiring_with_the_term(clause: Clause, match: re.Match[str]) -> Found:
    """ "On 90 days' notice. Such notice shall expire at the end of the term": it only stops what would renew."""
    said = f"{clause.surface[match.start() :]} {clause.after}"
    return (
        duration_at(clause, match) if _EXPIRES_WITH_THE_TERM.search(said) and RENEWS.search(m.passage(clause)) else None
    )


NON_RENEWAL_IN_ANY_WORDS = (
    Pattern(
        "a notice that expires with the term",
        rf"\b(?:{m.ENDING}|determin\w+)\b<100>{PERIOD}(?: of)?(?: prior| advance| written)* notice\b",
        _expiring_with_the_term,
        weight=1,
    ),
    Pattern(
        "a line under its heading",
        r"^\W*(?:[\d.]+ )?(?:at least|no later than|not later than|no less than|not less than|by giving) "
        rf"{PERIOD}(?: written| prior| notice)* (?:prior to|before) the (?:end|expir\w+) of the "
        r"(?:\w+[ -])*term\W*$",
        heading=r"terminat|cancel|renew",
    ),
    Pattern(
        "a notice period to the end of the term",
        r"\bnotice(?: period)?(?: of (?:termination|cancell?ation))?\b(?: \w+){0,3}? "
        r"(?:to|before|prior to|towards) the (?:end|expiry) of (?:the|each|its|any|every) (?:\w+ ){0,2}?"
        rf"(?:term|contract|period|year)\b<20>(?:[|:]|\bis|\bof)<20>{PERIOD}|"
        r"\bnotice(?: period)? of (?P<e>DURATION|BLANK) (?:to|before|prior to|towards) the (?:end|expiry) "
        r"of (?:the|each|its|any|every) (?:\w+ ){0,2}?(?:term|contract|period|year)\b",
        _on_either_side,
    ),
    Pattern(
        "renewal switched off a period before",
        r"\b(?:auto-?|automatic )?(?:renewals?|extension)\b<30>"
        rf"\b(?:(?:turn|switch)(?:ed)? off|cancell?ed|disabled|stopped|deactivated|prevented)\b<40> {PERIOD} "
        f"{BEFORE}",
        weight=1,
    ),
    # What the sentence speaks of, in any construction.
    Pattern(
        "told before it goes on",
        together(
            r"DURATION|BLANK",
            rf"{m.NOT_ON}|{m.ENDING}",
            rf"{m.BEFORE}|\bearlier\b|notice|warning|year end|end of|preced",
        ),
        _stops_renewal,
        weight=-1,
    ),
    Pattern(
        "the intention to end is told, after a renewal",
        rf"{PERIOD} (?:\w+ )?(?:notice|warning)\b<60>\b(?:intention|wish|desire|intent) to (?:\w+ )?"
        r"(?:terminate|end|discontinue|leave|stop|cease)\b",
        _after_a_renewal,
    ),
    Pattern("non-renewal, either side", rf"^(?:BOTH|either side|each side)[:,] {PERIOD}", _after_its_heading),
    Pattern(
        "cancel by, in an order",
        rf"^\W*(?:cancel(?:lation)?|opt-?out|non-?renewal)(?: deadline| by| notice| window)?\s*[:|]<20>{PERIOD} "
        f"{BEFORE}",
    ),
)
