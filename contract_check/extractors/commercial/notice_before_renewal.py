"""A period before the end by which somebody must say that the contract shall not renew.

Accepted: "automatically renews … unless either party gives notice of non-renewal at least 60 days before the end of the
term", "must cancel at least 24 hours before it renews", "continues thereafter until terminated upon 30 days' notice",
"no less than DURATION's notice of its intention not to renew", "Non-renewal notice: 90 days".
Rejected: a period that is tied to no end, expiry, renewal or notice.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found, Pattern, duration_at
from contract_check.language.clauses import Clause
from contract_check.model.values import Duration, Unit

PERIOD = r"(?P<d>DURATION|BLANK)(?:'s?)?"
_END = (
    r"(?:ends?\b|ending|expir\w+|renewal|renews?\b|anniversary|terminat\w+|conclusion|commencement|beginning|"
    r"start\b|close of|closes\b|(?:contractual )?deadline|due date|maturity|"
    r"next (?:renewal|term|billing|subscription)|last day|renewed|extension)"
)
BEFORE = r"(?:\w+[ ,]+){0,7}?(?:prior(?: to)?|before|in advance of|preceding|previous to|ahead of)"
_GOES_ON = (
    r"(?:renew(?!al date|al term)|extended|extend(?:s| for| automatically)|extension|prolong|successive|"
    r"year[ -]to[ -]year|month[ -]to[ -]month|rolls? (?:over|forward)|continue)"
)
_NOT_ON = (
    r"(?:non-?\s?renew\w*|"
    r"not(?: to)? (?:be )?(?:renew|extend|continu)\w*|"
    r"(?:not|no longer) (?:wish|want|intend|desire)\w* (?:to|for) (?:\w+ ){0,3}?(?:renew|extend|continu)\w*|"
    r"decline to renew|never to renew)"
)
_LEAST = (
    r"(?:at least|less than|fewer than|later than|minimum of|within|upon|with|by|giving|least|us|VENDOR|writing|notice)"
)


def _in_a_field(clause: Clause, match: re.Match[str]) -> Found:
    """The notice that stands behind "automatic"; months or years there are the next term, unless they are called notice."""
    found = duration_at(clause, match)
    of_a_term = isinstance(found, Duration) and found.unit in (Unit.MONTHS, Unit.YEARS) and "notice" not in match[0]
    return None if of_a_term else found


_OR_NOTICE = rf"(?:{BEFORE}|in advance|(?:prior |advance |written )*notice)"
NOTICE_BEFORE_RENEWAL = (
    Pattern(
        "renews unless told a period before the end",
        rf"{_GOES_ON}\w*\b<300>\b(?:unless|except|save|until|provided|subject to|if)\b<300>{PERIOD} {BEFORE} "
        rf"<80>\b{_END}",
        weight=3,
    ),
    Pattern(
        "unless told a period before, it renews",
        r"\b(?:unless|except|absent|in the absence of|failing|if (?:neither|NEITHER|no|not|"
        rf"(?:CUSTOMER|VENDOR|BOTH|a party) (?:fails? to|do(?:es)? not|has not)))\b<200>{PERIOD} {BEFORE} <200>"
        rf"\b{_END}<200>\b{_GOES_ON}",
        weight=3,
    ),
    Pattern(
        "renews unless told, the period first",
        rf"{_GOES_ON}\w*\b<260>\b(?:unless|until)\b"
        r"(?:<160>(?:at least|less than|fewer than|by giving|gives?|giving|provid\w+|upon|on|with|a|"
        f"minimum of|by|delivers?))? {PERIOD}(?: of)?(?: prior| advance| previous| written)* "
        r"(?:notice|notification|termination|cancellation|written)",
        weight=2,
    ),
    Pattern(
        "ended with notice once the first term is over",
        r"\b(?:thereafter|"
        r"(?:after|following|upon (?:the )?expir\w+ of) (?:the|that|this|such) (?:\w+ )?"
        r"(?:initial |minimum |first |fixed )(?:\w+ )?(?:term|period)|"
        r"indefinite\w*)\b<160>\b(?:may|can) be (?:terminated|cancell?ed|ended)<100>"
        rf"(?:by|upon|on|with|giving|of)\b<40> {PERIOD}(?: of)?(?: prior| advance| written)* notice",
        weight=1,
    ),
    Pattern(
        "renewal prevented, told a period in advance",
        r"(?:^\W*to (?:stop|prevent|avoid|end) it\b|(?:stop|prevent|avoid|opt out of|object to|decline|refuse|reject) "
        r"(?:the |such |any |this |CUSTOMER's )?(?:automatic |auto-?)?(?:renewal|extension|roll-?over|this|that)\b)"
        rf"<120>\b{_LEAST}(?: of)? {PERIOD} {_OR_NOTICE}",
        weight=2,
    ),
    Pattern(
        "the term ended a period before its end",
        r"\b(?:must|shall|may|can|should|needs? to)(?: only)? (?:be )?(?:terminated?|cancell?(?:ed)?)"
        rf"\b<120>\b(?:at least|less than|fewer than|later than|minimum of) {PERIOD} {BEFORE} <20>"
        r"(?:end|expir\w+) of (?:the|its|each|any|such|CUSTOMER's|this)<40>"
        r"(?:term|period|subscription|agreement)",
        weight=1,
    ),
    Pattern(
        "a period of notice of non-renewal",
        rf"{PERIOD}(?: of)?(?: prior| advance| written)* notice <40>{_NOT_ON}",
        weight=2,
    ),
    Pattern(
        "notice before the end, then non-renewal",
        f"{PERIOD}(?: of)?(?: prior| advance| written)* notice (?:before|prior to) <60>{_END}<60>"
        r"(?:not|to prevent|to stop|to avoid|to cancel)",
        weight=2,
    ),
    Pattern(
        "cancelled a period before it renews",
        r"\b(?:cancel|opt out|turn off|disable|unsubscrib)\w*<120>"
        r"(?:at least|less than|fewer than|later than|minimum of|within|in writing|VENDOR|notice|e-?mail) "
        rf"{PERIOD} {BEFORE} <60>\b"
        r"(?:renew|end of|expir|anniversary|next (?:billing|charge|payment|term|subscription)|scheduled)",
        weight=1,
    ),
    Pattern(
        "a field of the order",
        r"^(?:non-?renewal notice(?: period| date)?|notice (?:of|for) non-?renewal|"
        rf"renewal notice(?: period)?)\s*[|:]<40>{PERIOD}",
        weight=2,
    ),
    Pattern(
        "a field that says it renews, and the notice",
        r"^\W*(?:auto(?:matic)?[- ]?)?renew(?:als?)?(?: (?:terms?|type))?\s*[|:]\s*\W{0,3}(?:yes|auto(?:matic\w*)?)\b\W{1,3}"
        rf"(?:with |on |upon |at least |minimum |unless )*{PERIOD}(?: (?:(?:prior|advance|written) )*(?:notice|before)\b|\W*$)",
        _in_a_field,
        weight=2,
    ),
    Pattern(
        "goes on unless told so long before",
        rf"(?:{_GOES_ON}|\b(?:run|goe)s on)\w*\b<160>\b(?:unless|except|save|until|if not)\b<120>"
        rf"\b(?:notice|cancell?ation|termination)\b<30> {PERIOD} (?:before(?:hand)?|earlier|in advance)\W*$",
        weight=1,
    ),
    Pattern(
        "the notice comes a period before",
        r"\bnotice(?: of (?:termination|cancell?ation|non-?renewal))? (?:must|shall|is to|has to) be "
        rf"(?:given|received|provided|delivered|served)<40> {PERIOD} {BEFORE} <60>\b{_END}<60>"
        r"\b(?:renewal|term|period)\b",
        weight=1,
    ),
    Pattern(
        "ended before the expiry by notice",
        r"\b(?:cancel|terminat)\w*<120>\bbefore <60>(?:expir|renew)\w*<80>\b(?:upon|with|by|giving)\b<20> "
        f"{PERIOD}(?: of)?(?: prior| advance| written)* notice",
        weight=1,
    ),
)
