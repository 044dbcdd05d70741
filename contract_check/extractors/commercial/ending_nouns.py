"""A free end told by nouns and lines: "Termination requires three months' notice", "the contract is terminable by either side".

Accepted: "Each party has the right of ordinary termination with notice of three months to the end of the quarter",
"Notice of termination must be given one month before the desired date", "Cancellation: any time", "Termination notice: 90 days", "To end your
subscription, write to us", "may give notice at any point", "you are not locked in".
Rejected: notice to the end of a term (it stops the renewal), an event on which the end hangs, the vendor's own right,
fees for ending, a cooling-off period.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.free_ending import (
    END,
    FREELY,
    MAY,
    PAPER,
    WHO,
    unless_for_a_reason,
    unless_it_hangs_on_an_event,
)
from contract_check.extractors.framework import Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

_END_OF_A_MONTH = (
    r"\b(?:at|to|by|with effect (?:from|at)|effective (?:at|from|as of)|from) the end of "
    r"(?:an?|any|each|every|the|CUSTOMER's) (?:(?:current|respective|then-current|following) )?(?:calendar )?"
    r"(?:month|quarter|half-?year|week)\b"
)
_PERIOD = (
    r"(?:(?:DURATION|BLANK)'?s?'? (?:[\w-]+ ){0,2}?notice|"
    r"notice (?:period )?of (?:at least |not less than )?(?:DURATION|BLANK))"
)
_NOUN = r"\b(?:(?:ordinary |regular )?terminat(?:ion|able)|terminable|cancell?ation|cancell?able|ordinary notice)\b"
# Notice to the end of the term only stops the renewal.
_TO_THE_END = late_pattern(
    r"\b(?:to|before|prior to|by|at|from|of) (?:the |its |each |any |every )?"
    r"(?:end|expir\w+|close|last day|renewal|anniversary) (?:of )?"
    r"(?:the |its |each |any |every |such )?(?:\w+ ){0,3}?"
    r"(?:terms?|periods?|contract|subscription|agreement|duration)\b|"
    r"\brenew|\bexten(?:d|sion)|\bVENDOR (?:may|can|has)\b|by VENDOR\b(?! or)|VENDOR's right"
)
_NO_RIGHT = late_pattern(
    r"\b(?:fees?|refund\w*|charges?|within DURATION|special right|extraordinary|trial|bookings?|"
    r"orders? of goods|employ\w+|sub-?processors?|statements? of work|projects?|upon termination|"
    r"after termination|following termination|effects? of)\b"
)


def _with_no_term(clause: Clause, match: re.Match[str]) -> Found:
    """True where nobody or either side may end it, and the notice is not one to the end of a term."""
    return None if _TO_THE_END.search(clause.surface) else unless_it_hangs_on_an_event(clause, match)


def _of_the_whole(clause: Clause, match: re.Match[str]) -> Found:
    """As before, where no fee, no cooling-off and no other end is spoken of."""
    return None if _NO_RIGHT.search(clause.own) or m.is_told_only(clause) else _with_no_term(clause, match)


def _by_a_step(clause: Clause, match: re.Match[str]) -> Found:
    """ "To end your subscription, write to us": a wish and no event."""
    return (
        None if _NO_RIGHT.search(clause.own) or _TO_THE_END.search(clause.own) else unless_for_a_reason(clause, match)
    )


def _where_an_end_is_spoken_of(clause: Clause, match: re.Match[str]) -> Found:
    """ "Customers may give notice at any point": notice of an end, where the heading or a neighbour says so."""
    spoken_of = re.search(r"terminat|cancel|\bleav|\bend(?:s|ing)?\b", f"{clause.heading} {clause.before} {clause.own}")
    return _of_the_whole(clause, match) if spoken_of else None


ENDING_NOUNS = (
    Pattern(
        "may be ended with a period of notice",
        rf"\b{PAPER}<80>\b(?:may|can) be (?:terminated|cancell?ed|ended|dissolved|given up)"
        r"(?: (?!by VENDOR)[\w']+){0,4}? (?:at|with|upon|on|by giving|subject to|giving|observing)"
        r"(?: \w+){0,4}? (?:(?:DURATION|BLANK)'?s?'?(?: \w+){0,2} notice|"
        r"(?<=notice of )(?:DURATION|BLANK)|(?<=period of )(?:DURATION|BLANK))",
        _with_no_term,
        weight=-1,
    ),
    Pattern(
        "may end at the end of a month",
        rf"\b{WHO},? {MAY} (?:\w+ ){{0,2}}?(?:terminate|cancel|end|leave|resign)\b<40>{_END_OF_A_MONTH}",
        _with_no_term,
        weight=-1,
    ),
    Pattern(
        "an end that takes a period of notice",
        rf"{_NOUN}(?:(?!VENDOR (?:may|can)\b)[^|.;]){{0,80}}?"
        rf"\b(?:requires?|with|on|upon|at|subject to|by giving|is|takes?|needs?)\b<30>{_PERIOD}",
        _of_the_whole,
        weight=-1,
    ),
    Pattern(
        "notice of an end is given before the date",
        r"\bnotice of (?:termination|cancell?ation)\b<40>\b(?:must|shall|is to|can|may|has to) be "
        r"(?:given|made|sent|received)\b<60>(?:DURATION|BLANK) (?:before|prior to|ahead of) "
        r"(?:the |CUSTOMER's )?(?:desired|intended|requested|planned|wished|proposed|(?:\w+ )?date)",
        _of_the_whole,
        weight=-1,
    ),
    Pattern(
        "a field that says any time",
        r"^\W*(?:[\d.]+ )?(?:termination|cancell?ation|ending|notice to end)"
        rf"(?: rights?| period| by (?:CUSTOMER|BOTH))?\s*(?:[|:]|–|-) ?(?:at )?{m.ANY_TIME}",
        _of_the_whole,
        weight=-1,
    ),
    Pattern(
        "a field that says who and how",
        r"^\W*(?:[\d.]+ )?(?:ordinary )?(?:termination|cancell?ation|exit)\s*[:|] ?(?:by )?"
        r"(?:either (?:side|party)|BOTH|CUSTOMER|both (?:sides|parties))\b<30>"
        rf"(?:{FREELY}|no (?:reason|cause)|DURATION'? ?(?:\w+ )?notice)",
        _of_the_whole,
        weight=-1,
    ),
    Pattern(
        "a field that says how long a notice, and who",
        r"^\W*(?:[\d.]+ )?(?:ordinary )?(?:termination|cancell?ation|exit)\s*[:|] ?(?:on |upon |with |at )?(?:at least |a minimum of )?"
        r"DURATION'?s?'? (?:\w+ )?notice\b<30>\bby (?:either (?:side|party)|BOTH|CUSTOMER|both (?:sides|parties))\b",
        _of_the_whole,
        weight=-1,
    ),
    Pattern(
        "a field of the notice of an end",
        r"^\W*(?:[\d.]+ )?(?:(?:ordinary|regular|contract|agreement) )?(?:termination|cancell?ation) notice(?: period)?"
        r"(?: \((?:by )?(?:either (?:side|party)|BOTH|CUSTOMER)\))?"
        r"\s*[:|] ?(?:at least |minimum (?:of )?|a )*DURATION\W*(?:(?:prior|advance|written|in|writing|notice|calendar|days)\W*)*$",
        _of_the_whole,
        weight=-2,
    ),
    Pattern(
        "to end it, do so and so",
        r"\bto (?:end|cancel|terminate|close|leave|stop) (?:(?:CUSTOMER's|the|this|an?|VENDOR's) )+"
        rf"(?:[\w-]+ ){{0,2}}?{m.PAPER},? "
        r"(?:(?:simply|just|please|CUSTOMER (?:must|should|needs? to|ha(?:s|ve) to|can|may)) )*"
        r"(?:write|contact|e-?mail|notify|tell|let|send|log|go|give|use|click|submit|visit|follow|call|"
        r"inform)\b",
        _by_a_step,
        weight=-1,
    ),
    Pattern(
        "who wishes to end it may do so",
        rf"\b{WHO}(?: (?:who|that))? (?:wish|want|desir|choos|decid)\w* to {END} <60>"
        r"\b(?:may|can|is free to) do (?:so|this|that)\b",
        _of_the_whole,
        weight=-1,
    ),
    Pattern(
        "may give notice at any time",
        rf"\b{m.BUYER}(?: on [^.;|]{{0,30}})? (?:may|can) (?:give|serve|hand in) (?:\w+ )?notice\b<30>"
        f"{m.ANY_TIME}",
        _where_an_end_is_spoken_of,
        weight=-2,
    ),
    Pattern(
        "not locked in",
        r"\bCUSTOMER (?:is|are|will|shall) (?:not|never) (?:be )?(?:locked in|tied in)\b|"
        r"\bno lock-in\b(?!\w* period)",
        _of_the_whole,
        weight=-2,
    ),
)
