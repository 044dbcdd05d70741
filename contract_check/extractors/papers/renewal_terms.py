"""For how long a contract renews each time, and the day on which its term ends where a paper names it.

Accepted: "renews for successive twelve (12) month terms", "additional one-year periods", "renewal term
of DURATION", "renews annually", "from year to year", "periods equal to the initial term"; "ends on 31
December 2027", "extended until …", "Term: 1 April 2024 to 31 March 2027".
Rejected: notice periods, periods of a cure, an answer or a payment, the renewal of certificates.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from contract_check.language.clauses import Clause, Paper
from contract_check.language.dates import DATE, around_dates, day_stands_first, doubt_date, read_date
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Unit

_YEAR, _MONTH = Duration(Decimal(12), Unit.MONTHS), Duration(Decimal(1), Unit.MONTHS)
_TRIGGER = late_pattern(
    r"renew|extend|extension|success|year to year|year-to-year|month to month|month-to-month|thereafter|prolong|at a time"
)
_AGAIN = r"(?:success\w+|consecutive|additional|further|subsequent|like|renewal|extension|another|rolling|next|each)"
_BY_FIGURE = tuple(
    late_pattern(pattern)
    for pattern in (
        rf"\b{_AGAIN},? (?:and \w+ )?(?:(?:renewal|extension|subscription|licen[cs]e|service|\w+ive) )?"
        r"(?:terms?|periods?) (?:shall be |will be |is |are )?(?:of|for|lasting) (?:up to )?(?P<d>DURATION)",
        rf"\b{_AGAIN},? (?:and \w+ )?(?:\w+ )?(?P<d>DURATION) "
        r"(?:(?:renewal|extension|subscription|\w+ive) )?(?:terms?|periods?|renewals?|extensions?)\b",
        rf"\b(?:renew\w*|extend\w*|prolong\w*)\b[^.;|]{{0,80}}\b{_AGAIN} (?P<d>DURATION)"
        r"(?! (?:prior|before|notice|written))",
        r"\brenewal (?:term|period)s?\b\W{0,3}(?: (?:is|are|means|shall be|will be|of|:))? ?[:|]? ?"
        r"(?:an? )?(?:period of )?(?P<d>DURATION)",
        r"\b(?:renew\w*|extend\w*|prolong\w*)\b[^.;|]{0,80}?\b(?:for|by) (?:an? |one )?(?:\w+ ){0,2}?"
        r"(?:(?:terms?|periods?) of )?(?P<d>DURATION)(?! (?:prior|before|notice|written))",
        r"\b(?:terms?|periods?) of (?P<d>DURATION)(?: each| at a time)",
        r"\b(?:goes|runs|carries|keeps|continues) (?:on |going |running )?(?:for )?(?P<d>DURATION) (?:at a time|each time)",
    )
)
_BY_WORD = (
    (
        late_pattern(
            r"\brenew\w*\b[^.;|]{0,60}\b"
            r"(?:annually|each year|every year|yearly|annual (?:terms?|periods?|basis)|on each anniversary)|"
            r"\bfrom? ?year[ -]to[ -]year\b|"
            r"\b(?:success\w+|additional|consecutive) annual\b"
        ),
        _YEAR,
    ),
    (late_pattern(r"\brenew\w*\b[^.;|]{0,60}\b(?:monthly|each month|every month)|\bmonth[ -]to[ -]month\b"), _MONTH),
)
_AS_LONG = late_pattern(
    r"\b(?:renew\w*|extend\w*|success\w+|additional|further)\b[^.;|]{0,100}"
    r"\b(?:equal (?:in (?:length|duration) )?to|same (?:length|duration|period|term) as|as long as) "
    r"[^.;|]{0,30}(?:initial|original|expiring|first|previous|preceding)"
)
# "The initial term shall commence today and extend for three years" renews nothing.
_LASTS = late_pattern(
    r"\b(?:commenc|begin|start)\w*\b[^.;|]{0,60}\band (?:shall |will )?(?:extends?|prolongs?) for (?:an? )?(?:period of )?DURATION"
)
_NOT_THE_CONTRACT = late_pattern(
    r"\b(?:(?:calendar|contract) (?:quarter|year)|make good|in the event|certificates?|insurance|"
    r"domain|backup|invoice|payment terms?|cure|warrant\w+|lease)\b"
)
_THE_CONTRACT = late_pattern(
    r"\b(?:agreement|contract|terms?|subscriptions?|order|licen[cs]es?|pilot|plan|renewal|engagement)\b"
)
_GOES_ON = late_pattern(r"renew|exten|prolong|thereafter|success|year[ -]to[ -]year|month[ -]to[ -]month")
_ENDS = tuple(
    late_pattern(pattern.replace("DATE", f"(?P<date>{DATE})"), re.IGNORECASE)
    for pattern in (
        r"(?<!\ban )(?<!\bthe )\b(?:extended|prolonged|renewed)\b[^.;\n]{0,80}?\b(?:until|through|to|up to)(?: and including)? "
        r"(?:the )?DATE",
        r"\b(?:initial |subscription |pilot |contract |current )?"
        r"(?:term|subscription|agreement|pilot|contract|order form|this order)\b(?:[^.;\n]{0,60}?|[^.\n]{0,80}?[;,] (?:and )?it )\b"
        r"(?:ends?|ending|expires?|terminates?|concludes?|"
        r"(?:continue\w*|remain\w*|run\w*|in (?:force|effect)) (?:until|through))(?: automatically)?"
        r"(?: on| at the end of| and including)?(?: the)? DATE",
        r"(?:term|subscription|contract|service|pilot)?\s*"
        r"(?:end|expiry|expiration|termination)\s+date\"?\s*[:|]?\s*(?:is |means |shall be )?DATE",
        r"\b(?:term|subscription|contract|service|order|licen[cs]e) (?:end|ends|expiry|expires|expiration)\"?\s*[:|]\s*DATE",
        r"\bend of (?:the )?(?:term|subscription|contract|service|order|licen[cs]e)\"?\s*[:|]\s*DATE",
        rf"\b(?:term|subscription period|period|duration)\s*[:|]\s*(?:from )?{DATE}\s*(?:to|through|until|–|-)\s*DATE",
    )
)
# Once, by a paper of its own; not each time, by itself or by a choice.
_EXTENDED = late_pattern(
    r"\b(?:term|subscription|agreement|contract|period|pilot)\b[^.;|]{0,60}\b(?:is|are|shall be)"
    r"(?: hereby)? (?:extended|prolonged) (?:by|for)(?: an?| one)?(?: (?:additional|further))?"
    r"(?: (?:term|period) of)? (?P<d>DURATION)|"
    r"\bextends? the (?:\w+ ){0,3}?(?:term|subscription|period) (?:by|for)(?: an?)?"
    r"(?: (?:additional|further))? (?P<e>DURATION)"
)
_LENGTHENED = late_pattern(r"exten|prolong")
_MAY = late_pattern(r"\b(?:may|can|thereafter|periods|automatic\w*|tacit\w*|success\w+|unless|each|option|if|upon)\b")
# "The date of this Agreement and ending on …" and "the first quarter of the Term shall end on …" speak of another stretch.
_OTHER_END = late_pattern(
    r"\b(?:original|previous|prior|former|old)\s*$|"
    r"\b(?:date|day|quarter|half|year|month|week|phase|season|stage|milestone|anniversary|commencement|execution|signing) of (?:this|the|an?)\s*$"
)


def find_renewal_term(paper: Paper, initial: Duration | None) -> tuple[Duration | None, Span | None]:
    """The length of each further period, and the sentence that gives it; `initial` is that of the first."""
    weaker: tuple[Duration, Span] | None = None
    for clause in (clause for index in paper.plain.holding(_TRIGGER) for clause in paper.clauses_of(index)):
        surface = _less_first_term(clause.surface)
        if not _renews_the_contract(clause, surface):
            continue
        if figure := _figure_of_renewal(clause, surface):
            return figure, clause.span
        if initial and _AS_LONG.search(surface):
            return initial, clause.span
        by_word = next((length for pattern, length in _BY_WORD if pattern.search(surface)), None)
        if weaker is None and by_word is not None:
            weaker = (by_word, clause.span)
    return weaker or (None, None)


def _less_first_term(surface: str) -> str:
    """The surface with blanks for what says how long the first term lasts."""
    lasts = _LASTS.search(surface)
    return f"{surface[: lasts.start()]}{' ' * len(lasts[0])}{surface[lasts.end() :]}" if lasts else surface


def _renews_the_contract(clause: Clause, surface: str) -> bool:
    """Whether a clause says on this surface of it that the contract goes on, and not only once."""
    if _EXTENDED.search(surface) and not _MAY.search(surface):
        return False
    goes_on = _GOES_ON.search(surface) and _THE_CONTRACT.search(f"{clause.heading} {surface}")
    return bool(goes_on) and not _NOT_THE_CONTRACT.search(surface)


def _figure_of_renewal(clause: Clause, surface: str) -> Duration | None:
    """The length of a further period in figures: "renews for successive periods of one year"."""
    for match in (match for pattern in _BY_FIGURE for match in pattern.finditer(surface)):
        quantity = clause.quantity_at(match.start("d"))
        if quantity and isinstance(quantity.value, Duration) and _is_long(quantity.value, clause):
            return quantity.value
    return None


def _is_long(duration: Duration, clause: Clause) -> bool:
    """Contracts renew by weeks, months or years, and seldom by days: those must be a period by name."""
    named = re.search(r"DURATION (?:renewal |extension |success\w+ )?(?:terms?|periods?)\b", clause.surface)
    days = duration.unit is Unit.DAYS and duration.amount >= 28 and named is not None
    return days or duration.unit in (Unit.WEEKS, Unit.MONTHS, Unit.YEARS)


def find_extension(paper: Paper) -> tuple[Duration | None, Span | None]:
    """By how much a paper lengthens the term that runs: "the Term is hereby extended by twelve (12) months"."""
    for index in paper.plain.holding(_LENGTHENED):
        for clause in paper.clauses_of(index):
            match = _EXTENDED.search(clause.surface)
            at = max(match.start("d"), match.start("e")) if match else -1
            quantity = clause.quantity_at(at) if match else None
            if quantity and isinstance(quantity.value, Duration) and not _MAY.search(clause.surface):
                return quantity.value, clause.span
    return None, None


def find_end_date(paper: Paper) -> tuple[date | None, Span | None, str]:
    """The last day of the term, where the paper names it by its date; else why the words for it give no day."""
    text = paper.document.text
    day_first = day_stands_first(text)
    doubtful: tuple[Span | None, str] = (None, "")
    dated = around_dates(text)
    for pattern in _ENDS:
        for match in dated.find(pattern):
            read = read_date(match["date"], day_first)
            before = paper.lowered[max(0, match.start() - 30) : match.start()]
            if _OTHER_END.search(before):
                continue
            if read:
                return read, Span(*match.span()), ""
            if (doubt := doubt_date(match["date"])) and not doubtful[1]:
                doubtful = Span(*match.span()), doubt
    return None, *doubtful
