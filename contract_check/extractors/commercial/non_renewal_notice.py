"""commercial.non_renewal_notice — how long before the end notice must be given to stop renewal.

Accepted: "automatically renews … unless either party gives notice of non-renewal at least 60 days
before the end of the term", "must cancel at least 24 hours before it renews", "not less than
DURATION prior to the expiry … of its intention not to renew", "continues thereafter until terminated
upon 30 days' notice", "extended by a year unless terminated with a notice period of 3 months to the
end of the term", "if you do not wish to renew, tell us 30 days before"; "cancel at any time before the
renewal", "unless cancelled before the renewal date" (0 days).
In any construction: a period before the end by which somebody says that the contract shall not go on.
Rejected: notice that is needed *to* renew (an option), notice of new prices before the renewal, a
reminder, payment before the renewal, notice to end the contract for a breach.
"""

import re
from dataclasses import replace

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, Unreadable, duration_at
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, TermDefinition

_D = r"(?P<d>DURATION|BLANK)(?:'s?)?"
_END = (
    r"(?:ends?\b|ending|expir\w+|renewal|renews?\b|anniversary|terminat\w+|conclusion|commencement|beginning|"
    r"start\b|close of|closes\b|(?:contractual )?deadline|due date|maturity|"
    r"next (?:renewal|term|billing|subscription)|last day|renewed|extension)"
)
_BEFORE = r"(?:\w+[ ,]+){0,7}?(?:prior(?: to)?|before|in advance of|preceding|previous to|ahead of)"
_GOES_ON = (
    r"(?:renew(?!al date|al term)|extended|extend(?:s| for| automatically)|extension|prolong|successive|"
    r"year[ -]to[ -]year|month[ -]to[ -]month|rolls? (?:over|forward)|continue)"
)
_NOT_ON = (
    r"(?:non-?\s?renew\w*|"
    r"not(?: to)? (?:be )?(?:renew|extend|continu)\w*|"
    r"(?:not|no longer) (?:wish|want|intend|desire)\w* (?:to|for) (?:\w+ ){0,3}?(?:renew|extend|continu)\w*|"
    r"decline to renew|"
    r"never to renew)"
)
_LEAST = (
    r"(?:at least|less than|fewer than|later than|minimum of|within|upon|with|by|giving|least|us|VENDOR|writing|notice)"
)
_OR_NOTICE = rf"(?:{_BEFORE}|in advance|(?:prior |advance |written )*notice)"


def _open_notice(clause: Clause, match: re.Match[str]) -> Found:
    """Notice without a figure; where the period is blacked out or left blank, that is said instead."""
    rest = clause.quantities_in(match.start(), len(clause.surface))
    blank = next((q for q in rest if q.value is None), None)
    return Unreadable(blank.problem) if blank else UNSPECIFIED


def _only_where_it_renews(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Cancelling at any time stops renewal only where the paper renews (or charges) by itself."""
    renews = bool(readings) and paper.mentions(
        r"automatic(?:ally)?[ -]renew|"
        r"auto-?renew|"
        r"renew(?:s|ed)? automatically|"
        r"automatically (?:be )?(?:charge|bill|extend)|"
        r"\b(?:plan|subscription|membership|licen[cs]e|tier|term|it)s? (?:\w+ )?renews? "
        r"(?:every|each|monthly|annually|yearly|until|unless)|"
        r"\b(?:will|shall|to) renew (?:every|each|monthly|annually|yearly|until|unless)\b|"
        r"\b(?:billed|charged) monthly until|"
        r"\brenews? (?:on its own|by itself|itself)\b|"
        r"(?:charge|bill)\w* <?[^.]{0,80}(?:renewal|recurring|each (?:month|year|billing))"
    )
    kept = [r for r in readings if renews or r.pattern != "cancelled at any time"]
    return [
        replace(r, note="the right to cancel at any time") if r.pattern == "cancelled at any time" else r for r in kept
    ]


_RENEWS = re.compile(
    rf"{m.RENEW}|\b(?:runs?|goes) on for\b|\b(?:rolling|evergreen|recurring|successive)\b|moves out by|"
    r"billing anniversary|renewal date|contract year|"
    r"\b(?:not (?:wish |want )?to|no longer wish to) continue\b[^|.;]{0,80}"
    r"\b(?:terms?|contract|subscription|agreement|plan|period)\b"
)
_NOT_WANTED = re.compile(m.NOT_ON)
_AT_THE_END = re.compile(
    rf"{m.ENDING}.*\b(?:renew|anniversary|runs? out|year end|"
    r"end of (?:the|a|its|each|any) (?:[\w-]+ ){0,2}?(?:term|period|year)|"
    r"term ends?|expir)"
)
# "Is prolonged by a year if it is not terminated before": what goes on, and who does not end it.
_UNLESS_ENDED = re.compile(
    rf"{m.RENEW}[^|]*\b"
    r"(?:unless|if not|(?:if|provided) (?:it|this|the \w+) (?:is|has|was) not(?: been)?)"
    rf"\b[^.;|]{{0,60}}{m.ENDING}"
)
_ASKS_VENDOR = re.compile(
    r"\bVENDOR (?:will|shall|may|must)\b[^.;|]{0,40}\b"
    r"(?:send|write|notif|inform|remind|tell|email|offer|quot|invoice|bill|charge|issue|propose|provide)"
)
_TIED_BEFORE = re.compile(
    r"(?:notice|notice period|period of notice|period) of (?:at least |not less than )?$|(?:closes|by:) $"
)
_TIED_AFTER = re.compile(
    r"'?s?'?,? ?(?:(?!after|from|following|unless|until|except|if\b)[a-z]+ ){0,4}?"
    r"(?:notice|warning|prior|before|earlier|in advance|ahead|precedes?|preceding|"
    r"at the (?:minimum|latest)|to the (?:end|year)|towards the end)\b"
)


# Somebody says that it shall not go on, in any words, before a day that the renewal fixes.
_STOPS = (
    rf"(?:{m.NOT_ON}|{m.ENDING}|(?:turn|switch)(?:ed|s|es|ing)? off|disabl\w+|unsubscrib\w+|notice|notif\w+|"
    r"tells?\b|informs?\b|lets? VENDOR know)"
)
_IT_RENEWS = (
    r"(?:(?!DURATION|BLANK)[^|;.]){0,90}?\b(?:prior to|before|in advance of|ahead of|by) (?!DURATION)"
    r"(?:the |CUSTOMER's |its |such |each |it |any |that )*(?:[\w/-]+ ){0,3}?"
    r"(?:renew\w*|"
    r"(?:end|expir\w+|close|start|lapse) of (?:the |CUSTOMER's |each |any |its |such |that )*"
    r"(?:[\w/-]+ ){0,4}?(?:terms?|periods?|subscription|cycle|month|year)|"
    r"(?:term|period|plan|subscription|cycle|month|year) "
    r"(?:ends?|expires?|runs? out|is over|lapses?)|"
    r"next (?:\w+ )?(?:billing|charge|payment))"
)


def _before_it_goes_on(clause: Clause, _match: re.Match[str]) -> Found:
    """At any time before the renewal, where the sentence or its neighbours speak of one."""
    return m.AT_ONCE if _RENEWS.search(m.passage(clause)) else None


def _on_either_side(clause: Clause, match: re.Match[str]) -> Found:
    """The period, where the sentence or its neighbours speak of a renewal."""
    return duration_at(clause, match, "d" if match["d"] else "e") if _RENEWS.search(m.passage(clause)) else None


_AT_WILL = re.compile(r"\b(?:for any (?:or no )?reason|at any time|for convenience|without cause)\b")


def _stops_renewal(clause: Clause, _match: re.Match[str]) -> Found:
    """The notice, where the sentence speaks of not going on and it or its neighbours of a renewal."""
    if (
        m.is_told_only(clause)
        or _AT_WILL.search(clause.surface)
        or _ASKS_VENDOR.search(clause.own)
        or not _RENEWS.search(m.passage(clause))
    ):
        return None
    if not any(words.search(clause.surface) for words in (_NOT_WANTED, _AT_THE_END, _UNLESS_ENDED)):
        return None
    return m.tied_figure(clause, _TIED_BEFORE, _TIED_AFTER)


def _after_a_renewal(clause: Clause, match: re.Match[str]) -> Found:
    """ "It renews every year. 60 days' notice must be given of an intention to end it." """
    return duration_at(clause, match) if _RENEWS.search(clause.before) and not _AT_WILL.search(clause.surface) else None


def _after_its_heading(clause: Clause, match: re.Match[str]) -> Found:
    """ "Non-renewal. Either party: 180 days" """
    return (
        duration_at(clause, match) if re.search(r"non-?\s?renewal", f"{clause.heading} {clause.before}"[-40:]) else None
    )


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.non_renewal_notice",
            Kind.DURATION,
            Better.SHORTER,
            "How long before the end of the term must notice be given to stop renewal?",
        ),
        core=r"DURATION|BLANK|\bcancel\w*<60>\bany time\b",
        triggers=words(
            "renew|runs on for|goes on for|rolls over|at a time|to the end of the|rolls forward|extended|"
            "extend for|extension|extend automatically|prolong|successive|year to year|month to month|"
            "month-to-month|year-to-year|cancel|roll over|thereafter until|automatically continue|"
            "prior to the end of|prior to the expiration|before the end of|before the expir|until terminated|"
            "indefinitely|before the renewal|before your renewal|not to continue|non-renewal|opt-out|"
            "opted out|anniversary|evergreen|resign|given up|goes on for|go on for|switch off renewal|lapse|"
            "contract year"
        ),
        accept=(
            Pattern(
                "renews unless told a period before the end",
                rf"{_GOES_ON}\w*\b<300>\b(?:unless|except|save|until|provided|subject to|if)\b<300>{_D} {_BEFORE} "
                rf"<80>\b{_END}",
                weight=3,
            ),
            Pattern(
                "unless told a period before, it renews",
                r"\b(?:unless|except|"
                r"if (?:neither|NEITHER|no|not|"
                rf"(?:CUSTOMER|VENDOR|BOTH|a party) (?:fails? to|do(?:es)? not|has not)))\b<200>{_D} {_BEFORE} <200>"
                rf"\b{_END}<200>\b{_GOES_ON}",
                weight=3,
            ),
            Pattern(
                "renews unless told, the period first",
                rf"{_GOES_ON}\w*\b<260>\b(?:unless|until)\b"
                r"(?:<160>(?:at least|less than|fewer than|by giving|gives?|giving|provid\w+|upon|with|a|"
                f"minimum of|by|delivers?))? {_D}(?: of)?(?: prior| advance| previous| written)* "
                r"(?:notice|notification|termination|cancellation|written)",
                weight=2,
            ),
            Pattern(
                "ended with notice once the first term is over",
                r"\b(?:thereafter|"
                r"(?:after|following|upon (?:the )?expir\w+ of) (?:the|that|this|such) (?:\w+ )?"
                r"(?:initial |minimum |first |fixed )(?:\w+ )?(?:term|period)|"
                r"indefinite\w*)\b<160>\b(?:may|can) be (?:terminated|cancell?ed|ended)<100>"
                rf"(?:by|upon|on|with|giving|of)\b<40> {_D}(?: of)?(?: prior| advance| written)* notice",
                weight=1,
            ),
            Pattern(
                "renewal prevented, told a period in advance",
                r"(?:stop|prevent|avoid|opt out of|object to|decline|refuse|reject) "
                r"(?:the |such |any |this |CUSTOMER's )?(?:automatic |auto-?)?(?:renewal|extension|this|that)"
                rf"\b<120>\b{_LEAST}(?: of)? {_D} {_OR_NOTICE}",
                weight=2,
            ),
            Pattern(
                "the term ended a period before its end",
                r"\b(?:must|shall|may|can|should|needs? to)(?: only)? (?:be )?(?:terminated?|cancell?(?:ed)?)"
                rf"\b<120>\b(?:at least|less than|fewer than|later than|minimum of) {_D} {_BEFORE} <20>"
                r"(?:end|expir\w+) of (?:the|its|each|any|such|CUSTOMER's|this)<40>"
                r"(?:term|period|subscription|agreement)",
                weight=1,
            ),
            Pattern(
                "a period of notice of non-renewal",
                rf"{_D}(?: of)?(?: prior| advance| written)* notice <40>{_NOT_ON}",
                weight=2,
            ),
            Pattern(
                "notice before the end, then non-renewal",
                f"{_D}(?: of)?(?: prior| advance| written)* notice (?:before|prior to) <60>{_END}<60>"
                r"(?:not|to prevent|to stop|to avoid|to cancel)",
                weight=2,
            ),
            Pattern(
                "cancelled a period before it renews",
                r"\b(?:cancel|opt out|turn off|disable|unsubscrib)\w*<120>"
                r"(?:at least|less than|fewer than|later than|minimum of|within|in writing|VENDOR|notice|e-?mail) "
                rf"{_D} {_BEFORE} <60>\b"
                r"(?:renew|end of|expir|anniversary|next (?:billing|charge|payment|term|subscription)|scheduled)",
                weight=1,
            ),
            Pattern(
                "a field of the order",
                r"^(?:non-?renewal notice(?: period| date)?|notice (?:of|for) non-?renewal|"
                rf"renewal notice(?: period)?)\s*[|:]<40>{_D}",
                weight=2,
            ),
            Pattern(
                "goes on unless told so long before",
                rf"(?:{_GOES_ON}|\b(?:run|goe)s on)\w*\b<160>\b(?:unless|except|save|until|if not)\b<120>\bnotice"
                rf"\b<30> {_D} (?:before(?:hand)?|earlier|in advance)\W*$",
                weight=1,
            ),
            Pattern(
                "the notice comes a period before",
                r"\bnotice(?: of (?:termination|cancell?ation|non-?renewal))? (?:must|shall|is to|has to) be "
                rf"(?:given|received|provided|delivered|served)<40> {_D} {_BEFORE} <60>\b{_END}<60>"
                r"\b(?:renewal|term|period)\b",
                weight=1,
            ),
            Pattern(
                "ended before the expiry by notice",
                r"\b(?:cancel|terminat)\w*<120>\bbefore <60>(?:expir|renew)\w*<80>\b(?:upon|with|by|giving)\b<20> "
                f"{_D}(?: of)?(?: prior| advance| written)* notice",
                weight=1,
            ),
            Pattern(
                "told, without a period",
                r"(?:automatically<40>(?:renew|extend|prolong)\w*|"
                r"\b(?:renew|extend|prolong)\w*<20>"
                r"(?:automatically|for (?:success\w+|consecutive|further|additional|like|equal)))<200>\bunless"
                r"\b<120>(?:notice of|notif\w+|gives? notice|(?:written|prior|reasonable|advance|timely) notice|"
                r"informs?|advises?)",
                _open_notice,
                weight=-1,
            ),
            Pattern(
                "cancelled before it renews",
                r"\b(?:cancel|cancellation|turn off|disable|opt out)\b(?:(?!DURATION|BLANK)[^|]){0,80}?"
                r"\b(?:prior to|before|in advance of|ahead of) (?:the |CUSTOMER's |its |such |each |it |any )*"
                r"(?:\w+[ -]){0,3}?(?:renew\w*|"
                r"end of (?:the |CUSTOMER's )?(?:\w+[ -]){0,3}?"
                r"(?:term|period|subscription|cycle|month)|"
                r"next (?:\w+ )?(?:billing|charge|payment))",
                m.AT_ONCE,
                weight=0,
            ),
            Pattern(
                "unless stopped before it renews",
                rf"\b(?:unless|until|if not)\b(?:(?!DURATION|BLANK)[^|;.]){{0,120}}?\b{_STOPS}{_IT_RENEWS}",
                _before_it_goes_on,
            ),
            Pattern(
                "renewal stopped before it happens",
                r"\b(?:(?:stop|prevent|cancel|disable|opt out of|turn off|switch off)(?:ling)? "
                r"(?:the |any |CUSTOMER's |auto(?:matic)?[ -]?)*renew\w*|"
                r"(?:switch|turn) (?:the |auto[ -]?)*renewal off|"
                r"auto[ -]?renew\w*<60>\boff)\b(?:(?!DURATION)[^|]){0,60}?"
                r"\b(?:prior to|before|in advance of|ahead of)\b(?! DURATION)",
                m.AT_ONCE,
            ),
            Pattern(
                "ended at any time before it renews",
                r"\b(?:terminat\w+|notice)\b<80>\bat any time\b<40>(?:prior to|before) "
                r"(?:the |its |such |each |it |any )*(?:\w+[ -]){0,3}?renew\w*",
                m.AT_ONCE,
                weight=0,
            ),
            Pattern(
                "cancelled at any time",
                r"(?:CUSTOMER (?:may|can|are free to|has the right to|have the right to) <40>|"
                r"^\W*(?:simply |just )?)\b(?:cancel|stop|end|unsubscribe|turn off)\b"
                r"(?:(?: (?:CUSTOMER's|the|a|any|this|its|such|from))* (?:\w+ ){0,2}?"
                r"(?:subscription|plan|membership|tier|package|entitlement|renewal|auto-?renewal)s?\b<60>|"
                f" it)? ?{m.ANY_TIME}|"
                r"\bcancell?ations?\b<30>\b(?:is|are) (?:\w+ )?(?:possible|permitted|allowed|available|free) "
                f"{m.ANY_TIME}|"
                f"{m.CANCELLING_ENDS_THE_PERIOD}",
                m.AT_ONCE,
                weight=-1,
            ),
            Pattern(
                "a line under its heading",
                r"^\W*(?:[\d.]+ )?(?:at least|no later than|not later than|no less than|not less than|by giving) "
                rf"{_D}(?: written| prior| notice)* (?:prior to|before) the (?:end|expir\w+) of the "
                r"(?:\w+[ -])*term\W*$",
                heading=r"terminat|cancel|renew",
            ),
            Pattern(
                "a notice period to the end of the term",
                r"\bnotice(?: period)?(?: of (?:termination|cancell?ation))?\b(?: \w+){0,3}? "
                r"(?:to|before|prior to|towards) the (?:end|expiry) of (?:the|each|its|any|every) (?:\w+ ){0,2}?"
                rf"(?:term|contract|period|year)\b<20>(?:[|:]|\bis|\bof)<20>{_D}|"
                r"\bnotice(?: period)? of (?P<e>DURATION|BLANK) (?:to|before|prior to|towards) the (?:end|expiry) "
                r"of (?:the|each|its|any|every) (?:\w+ ){0,2}?(?:term|contract|period|year)\b",
                _on_either_side,
            ),
            Pattern(
                "renewal switched off a period before",
                r"\b(?:auto-?|automatic )?(?:renewals?|extension)\b<30>"
                rf"\b(?:(?:turn|switch)(?:ed)? off|cancell?ed|disabled|stopped|deactivated|prevented)\b<40> {_D} "
                f"{_BEFORE}",
                weight=1,
            ),
            # What the sentence speaks of, in any construction; weaker than the wordings above.
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
                rf"{_D} (?:\w+ )?(?:notice|warning)\b<60>\b(?:intention|wish|desire|intent) to (?:\w+ )?"
                r"(?:terminate|end|discontinue|leave|stop|cease)\b",
                _after_a_renewal,
            ),
            Pattern("non-renewal, either side", rf"^(?:BOTH|either side|each side)[:,] {_D}", _after_its_heading),
            Pattern(
                "cancel by, in an order",
                rf"^\W*(?:cancel(?:lation)?|opt-?out|non-?renewal)(?: deadline| by| notice| window)?\s*[:|]<20>{_D} "
                f"{_BEFORE}",
            ),
        ),
        reject=(
            Pattern("an order of goods", r"shipping date|purchase orders?\b<40>cancel|cancel\w* <30>purchase orders?"),
            Pattern(
                "somebody else's contract",
                r"sub-?processors? |agreements? of (?:their|its) own|\bpublisher|\binsurer|\bemployees?\b|"
                r"\bcourse\b|connector",
            ),
            Pattern(
                "notice that is needed to renew",
                r"(?<!not )(?<!no longer )(?:option|right|request|wish(?:es)?|desires?|elects?|intent(?:ion)?|"
                r"entitled|exercise <20>option) (?:to|for) (?:renew|extend)\b|"
                r"exercis\w+ (?:this|its|such|the) (?:\w+ )?option|"
                r"(?:by|upon|if|subject to) (?:the )?(?:\w+ )?(?:mutual|agreement on|agreement of)|"
                r"\b(?:VENDOR|CUSTOMER|BOTH) may\b[^;|]{0,200}?(?<!not to )(?<!not )\b(?:extend|renew|prolong) "
                r"(?:the|this)\b",
            ),
            Pattern(
                "notice of prices",
                r"\bVENDOR\b <80>(?<!without )(?:notif|notice|inform)\w*<80>(?:fees?|prices?|pricing|rates?)\b|"
                r"(?:fees?|prices?|pricing|rates?|charges) <60>(?:increase|change|adjust)\w*<80>"
                r"(?:notif\w+|notice)<60>DURATION|"
                r"adjustments proposed|"
                r"\b(?:increas|rais|chang|adjust)\w* (?:\w+ ){0,3}(?:fees?|prices?|pricing|rates?)\b<200>\bVENDOR "
                r"(?:gives?|provides?|notif\w+|informs?)\b",
            ),
            Pattern(
                "a reminder",
                r"VENDOR (?:will|shall|may) (?:\w+ )?"
                r"(?:remind|send CUSTOMER a (?:reminder|notice|renewal)|"
                r"notify CUSTOMER of (?:the|CUSTOMER's|any) (?:upcoming|renewal))",
            ),
            Pattern(
                "breach or another event",
                r"\bcure\b|\buncured\b|material(?:ly)? breach|insolven|force majeure|termination fee|excusable|"
                r"ceases|employment",
            ),
            Pattern(
                "payment before the renewal",
                r"\b(?:paid|payment|pay|invoiced?s?|billed|charged|issued)"
                r"\b(?:(?!\b(?:tell|let|notif|inform|cancel|notice))[^|]){0,40}?DURATION (?:prior to|before)",
            ),
            Pattern("an insurance policy", r"(?:insurance|insurer|certificate of|policies|letter of credit)"),
            Pattern("a recital", r"^\W*(?:whereas|recital)\b"),
            Pattern("domain names", r"\bdomain (?:registrations?|names?)\b"),
            Pattern(
                "refunds",
                r"(?<!no )\brefund(?!\w*<40>\bfailure to cancel)|money[ -]back|cooling[ -]off|"
                r"cancel(?:l?ation)? (?:of )?(?:the )?(?:class|event|training|appointment)",
            ),
        ),
        review=_only_where_it_renews,
    ),
)
