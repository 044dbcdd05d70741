"""commercial.non_renewal_notice — how long before the end notice must be given to stop renewal.

Accepted: "automatically renews … unless either party gives notice of non-renewal at least 60 days
before the end of the term", "must cancel at least 24 hours before it renews", "not less than
DURATION prior to the expiry … of its intention not to renew", "continues thereafter until terminated
upon 30 days' notice"; "cancel at any time before the renewal" (0 days).
Rejected: notice that is needed *to* renew (an option), notice of new prices before the renewal, a
reminder, notice to end the contract for a breach.
"""

from dataclasses import replace
from decimal import Decimal

from contract_check.extractors.framework import Extractor, Pattern, Reading
from contract_check.language.clauses import Paper
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Duration, Unit

_AT_ONCE = Duration(Decimal(0), Unit.DAYS)
_D = r"(?P<d>DURATION|BLANK)(?:'s?)?"
_NO_RENEWAL = (
    r"(?:non-?\s?renew\w*|not to (?:\w+ )?(?:renew|extend|continue|prolong|be renewed)|not (?:be )?(?:renew|extend|continu)\w*"
    r"|(?:does|do|shall|will) not (?:wish|want|intend|desire|elect) (?:to|for)|terminat\w+|cancel\w*|not renew|opt(?:ing)? out|discontinu\w*)"
)
_END = r"(?:end|ending|expir\w+|renew\w*|anniversary|terminat\w+|conclusion|commencement|beginning|start|lapse|completion|close|next|term|extension|then|it)"
_BEFORE = r"(?:prior to|before|in advance of|preceding|previous to|ahead of|from|of)"
_GOES_ON = r"(?:renew|extend|extension|prolong|successive|year[ -]to[ -]year|month[ -]to[ -]month|roll over|continue)"


def _only_where_it_renews(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Cancelling at any time stops renewal only where the paper renews (or charges) by itself."""
    renews = paper.mentions(
        r"automatic(?:ally)?[ -]renew|auto-?renew|renew(?:s|ed)? automatically|automatically (?:be )?(?:charge|bill|extend)"
        r"|(?:charge|bill)\w* <?[^.]{0,80}(?:renewal|recurring|each (?:month|year|billing))"
    )
    kept = [r for r in readings if renews or r.pattern != "cancelled at any time"]
    return [replace(r, note="the right to cancel at any time") if r.pattern == "cancelled at any time" else r for r in kept]


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.non_renewal_notice",
            Kind.DURATION,
            Better.SHORTER,
            "How long before the end of the term must notice be given to stop renewal?",
        ),
        triggers=("renew", "extended", "extend for", "extension", "extend automatically", "prolong", "successive", "year to year",
                  "month to month", "month-to-month", "year-to-year", "cancel", "roll over",
                  "thereafter until", "automatically continue", "prior to the end of", "prior to the expiration",
                  "before the end of", "before the expir", "not to continue"),
        accept=(
            Pattern("renews unless told a period before the end",
                    rf"{_GOES_ON}<300>\b(?:unless|except|until|provided|subject to|if)\b<300>{_D} <60>{_BEFORE} <80>\b{_END}", weight=3),
            Pattern("unless told a period before, it renews",
                    rf"\b(?:unless|except|if (?:neither|no))\b<200>{_D} <60>{_BEFORE} <200>{_END}<200>\b{_GOES_ON}", weight=3),
            Pattern("renews unless told, the period first",
                    rf"{_GOES_ON}<260>\b(?:unless|until)\b<160>(?:at least|than|by giving|gives?|giving|provid\w+|upon|with|a|minimum of|by) {_D}(?: of)?(?: prior| advance| previous)*(?: written)? (?:prior )?(?:notice|notification|termination|cancellation|written)", weight=2),
            Pattern("goes on until ended by notice",
                    rf"(?:thereafter|continue|remain|until)<160>\buntil (?:\w+ ){{0,3}}(?:terminated|cancell?ed) by <120>{_D}(?: of)?(?: prior| advance)*(?: written)? notice", weight=1),
            Pattern("notice of non-renewal",
                    rf"(?:notice|notif\w+|inform\w*|advis\w+)<100>(?:non-?renew\w*|(?:not|never) to (?:renew|extend|continue)|not (?:wish|want|intend|desire)\w* to (?:renew|extend|continue)|will not (?:be )?(?:renew|extend)\w*|decline to renew|not renewing)<160>{_D}", weight=2),
            Pattern("a period before the end, of non-renewal",
                    rf"{_D} <60>{_BEFORE} <100>{_END}<120>(?:non-?renew\w*|not to (?:renew|extend|continue)|not (?:wish|want|intend)\w* to (?:renew|extend|continue))", weight=2),
            Pattern("a period of notice of non-renewal",
                    rf"{_D}(?: of)?(?: prior| advance| written)* notice <40>(?:non-?renew\w*|not to renew|does not (?:wish|want|intend) to)", weight=2),
            Pattern("non-renewal with a period of notice",
                    rf"\b(?:(?:may|can|right to|elects?|option|election) (?:to )?(?:not (?:to )?(?:renew|extend)|decline to (?:renew|extend)|non-?renew|prevent (?:such |the )?(?:automatic )?renewal)|(?:cancel|stop|prevent|avoid|opt out of|object to)(?:ling)? (?:the |such |any |this |CUSTOMER's )?(?:automatic |auto-?)?(?:renewal|extension))<160>{_D}", weight=2),
            Pattern("cancelled a period before it renews",
                    rf"(?:cancel|terminate|opt out|notify|turn off|inform|notice|disable)\w*<120>(?:at least|than|minimum of|within) {_D} <30>(?:prior to|before|in advance of|preceding) <60>\b(?:renew|end of|expir|anniversary|next (?:billing|charge|payment|term|subscription)|scheduled)", weight=1),
            Pattern("a field of the order", rf"^(?:non-?renewal notice(?: period| date)?|notice (?:of|for) non-?renewal)\s*[|:]<40>{_D}", weight=2),
            Pattern("to be told before a date set elsewhere",
                    r"(?:renew|extend)\w*<160>\bunless\b<80>notice of non-renewal<40>before (?:the )?(?:non-renewal notice date|applicable)", weight=1),
            Pattern("told, without a period",
                    r"(?:renew|extend|prolong)\w*<200>\bunless\b<120>(?:notice|notif\w+|informs?|advises?)", weight=-1),
            Pattern("cancelled at any time before it renews",
                    r"(?:cancel|terminate|turn off|disable|opt out|stop)\w*<80>(?:at any time|anytime)?<40>\b(?:prior to|before) (?:the |CUSTOMER's |your |its |such |each |it )?(?:\w+[ -]?\w* ){0,3}(?:renew\w*|end of|(?:date|day) of)", _AT_ONCE, weight=0),
            Pattern("cancelled at any time",
                    r"CUSTOMER (?:may|can|are free to|has the right to|have the right to) <40>cancel (?:CUSTOMER's |the |a |any |this |its |your |such )?(?:\w+ ){0,2}?(?:subscription|plan|membership|renewal|auto-?renewal)s?<60>(?:at any time|anytime|any time|whenever)", _AT_ONCE, weight=-1),
        ),
        reject=(
            Pattern("notice that is needed to renew", r"(?:may|option to|right to|request to|wishes to|desires? to|elects? to|intent(?:ion)? to|entitled to) (?:renew|extend) <160>by <60>(?:notice|notif)"),
            Pattern("notice of prices", r"(?:fees?|prices?|pricing|rates?) <60>(?:increase|change|adjust)\w*<120>(?:DURATION|BLANK)"),
            Pattern("a reminder", r"VENDOR (?:will|shall|may) (?:\w+ )?(?:remind|send CUSTOMER a (?:reminder|notice|renewal)|notify CUSTOMER of (?:the|CUSTOMER's|any) (?:upcoming|renewal))"),
            Pattern("breach", r"\bcure\b|\buncured\b|material(?:ly)? breach|insolven"),
            Pattern("an insurance policy", r"(?:insurance|coverage|polic(?:y|ies)|insurer|certificate)"),
            Pattern("refunds", r"\brefund|money[ -]back|cooling[ -]off|cancel(?:l?ation)? (?:of )?(?:the )?(?:class|event|training|appointment)"),
        ),
        review=_only_where_it_renews,
    ),
)  # fmt: skip
