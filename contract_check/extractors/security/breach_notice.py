"""security.breach_notice — how soon the vendor tells the customer of an incident or breach.

Accepted: "shall notify Customer without undue delay, and in any event within 72 hours, of …",
"Within 48 hours of becoming aware of a breach, we will inform you", "you will be notified", "such
notification shall be made no later than 24 hours"; "immediately" is 0 hours.
Rejected: the customer's own duty to report, notice to authorities or data subjects, notice of
third-party requests or outages, periods for reports and remedies after the notice, a breach of the
contract ("material breach … within 30 days").
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.columns import cells_of, figure_under
from contract_check.extractors.data.customer_data import confidential_covers_data
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, duration_at
from contract_check.extractors.security.breach_events import BREACH_OF_CONTRACT, EVENT, about_a_breach, happened
from contract_check.extractors.security.breach_telling import (
    ANYONE,
    LATER,
    MUTUAL,
    NEAR,
    NOT_SO,
    OF_DATA,
    SAY,
    TELL,
    TELLING,
    TELLS,
    TOLD,
    WHO,
    WITHIN,
)
from contract_check.extractors.security.measures import free_of, not_defined
from contract_check.language.clauses import Clause, Paper
from contract_check.language.ordinals import ORDINAL_PERIOD, read_ordinal_period
from contract_check.language.wording import compile_pattern, together
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Duration, Unit

_AT_ONCE = Duration(Decimal(0), Unit.HOURS, "immediately")
# … and how soon.
_DEADLINE = re.compile(
    rf"{WITHIN} (?P<d>DURATION|BLANK)(?! (?:preceding|prior to|before)|,? (?:provide|submit|deliver))"
)
_NOT_THE_DEADLINE = re.compile(
    rf"{LATER}|\bintervals?\b|\bevery\b|\bafter (?:its |the )?(?:receipt|request)|\b(?:retain|keep|kept|investigat\w+|contain\w*|remed\w+|update\w*|follow-?up)\b"
)
_NO_HURRY = re.compile(r"\bimmediately\b(?![^.;|]{0,60}\bor\b)(?! (?:investigat|tak|cooperat|remed|cease|contain))")
# The stems without which a sentence cannot hold the matters; the parsers settle the rest.
_TELL_STEMS = r"\b(?:notif|inform|advis|alert|tell|told|warn|contact|appris|e-?mail|report|escalat|disclos|communicat|know\b|aware\b|notice|word\b|messag|rais|attention)"
_EVENT_STEMS = r"\b(?:breach|incident|unauthori|unlawful|accident|lost|loss|stolen|theft|alter|expos|disclos|access|compromis|affect|leak|obtain|acquir|cop(?:y|ied)|hack|intru|attack|malware|violat|infring|somebody|someone|without (?:authority|authori|permission))|\b(?:it|this|such)\b"
_SOON_FIGURE = r"DURATION|BLANK"
_SOON = r"\b(?:<promptly>|promptly|at once|forthwith|straight ?away|right away|immediate\w*|quickly|swiftly|speedily|as (?:soon|quickly|promptly|fast|early) as|without \w*\s?\w* ?(?:delay|hesitation)|no delay|timely|at the earliest|in good time|when(?:ever)?|if|should|where|in the event|in case|on becoming|upon|of any|of an)\b"


def _nearest_deadline(clause: Clause, match: re.Match[str]) -> Found:
    """The deadline that stands nearest to the act of telling, with no other act between."""
    if not happened(clause) or _other_tells(clause):
        return None
    act = _TELLING_ALONE.search(clause.surface)
    if act is None:
        return None
    best: tuple[int, re.Match[str]] | None = None
    for deadline in _DEADLINE.finditer(clause.surface):
        inside = act.start() <= deadline.start() < act.end()
        before = deadline.end() <= act.start()
        between = (
            ""
            if inside
            else clause.surface[deadline.end() : act.start()]
            if before
            else clause.surface[act.end() : deadline.start()]
        )
        if _NOT_THE_DEADLINE.search(between) or "." in between.replace("...", ""):
            continue
        if best is None or len(between) < best[0]:
            best = len(between), deadline
    return duration_at(clause, best[1]) if best else None


def _by_ordinal(clause: Clause, match: re.Match[str]) -> Found:
    """The deadline in ordinals: "by the close of the second business day"."""
    if not happened(clause) or _other_tells(clause) or not _TELLING_ALONE.search(clause.surface):
        return None
    return read_ordinal_period(match) if match["ordinal"] else duration_at(clause, match)


def _without_figure(clause: Clause, match: re.Match[str]) -> Found:
    """Told soon, without a figure; silence where a figure stands that belongs to something else."""
    if not happened(clause) or _other_tells(clause) or "DURATION" in clause.surface or "BLANK" in clause.surface:
        return None
    act = _TELLING_ALONE.search(clause.surface)
    if act is None:
        return None
    return _AT_ONCE if _NO_HURRY.search(clause.surface[max(0, act.start() - 40) : act.end() + 60]) else UNSPECIFIED


def _other_tells(clause: Clause) -> bool:
    """Whether somebody else tells, or the vendor is told."""
    return re.search(_BY_OTHERS, clause.surface) is not None


_BY_OTHERS = (
    r"\bCUSTOMER (?:<shall>|agrees?|should|is to|has to|undertakes)".replace("<shall>", "(?:shall|will|must)")
    + rf"{free_of('VENDOR', 80)}{TELLS}|\b(?:sub-?\s?processors?|authorit(?:y|ies)|users?|researchers?|third part(?:y|ies)|insurers?|employees?|personnel|staff|hosting VENDOR)\b"
    r"[^.;|]{0,30}\b(?:shall|will|must|agrees?|undertakes?|is to|are to|notif(?:y|ies)|informs?|reports?)\b|(?:notif\w+|inform\w*|tell|alert|report to|contact) VENDOR\b|\b(?:notice|report) to VENDOR\b"
)
_TELLING_ALONE = compile_pattern(TELLING)


def _period(clause: Clause, match: re.Match[str]) -> Found:
    return duration_at(clause, match) if about_a_breach(clause) else None


def _in_a_column(clause: Clause, match: re.Match[str]) -> Found:
    """The deadline of the row in which the customer is told of a breach."""
    cells = cells_of(clause)
    if (
        not cells
        or not EVENT.search(cells[0].surface)
        or not re.search(r"\b(?:notice|notif|inform|alert|tell|report)", f"{cells[0].surface} {clause.own}")
    ):
        return None
    if re.search(r"authorit|regulator|root cause|data subjects", clause.own) or not re.search(_WHO_CELL, clause.own):
        return None
    quantity = figure_under(clause, r"\b(?:deadline|time|within|when|period|due)\b", "DURATION")
    return quantity.value if quantity and isinstance(quantity.value, Duration) else None


_WHO_CELL = r"CUSTOMER|controller"


def _told_before(clause: Clause, match: re.Match[str]) -> Found:
    """The period of a notice that the sentences before owe the customer, of a breach."""
    before = clause.document.text[max(0, clause.span.start - NEAR) : clause.span.start].lower().rpartition("\n")[2]
    told = re.search(
        r"\b(?:notif|inform|report|communicat|tell)\w*[^.]{0,80}\b(?:you|client|customer|controller)", before
    )
    event = EVENT.search(before) or re.search(r"\b(?:breach|incident|violation)", before)
    return duration_at(clause, match) if told and event and not BREACH_OF_CONTRACT.search(clause.surface) else None


def _by_the_vendor(clause: Clause) -> bool:
    """Whether a breach is told, and no stranger (an authority, a sub-processor, the customer's users) is the one who tells."""
    return about_a_breach(clause) and not re.search(
        r"\b(?:sub-?\s?processors?|authorit(?:y|ies)|users?|researchers?|third part(?:y|ies)|insurers?|hosting VENDOR)\b[^.;|]{0,30}\b(?:shall|will|must|agrees?|undertakes?)\b",
        clause.surface,
    )


def _at_once(clause: Clause, match: re.Match[str]) -> Found:
    return _AT_ONCE if about_a_breach(clause) else None


def _open(clause: Clause, match: re.Match[str]) -> Found:
    return UNSPECIFIED if about_a_breach(clause) else None


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """A confidentiality clause answers only where customer data is confidential information."""
    if not confidential_covers_data(paper):
        readings = [reading for reading in readings if "confidence" not in reading.pattern]
    return readings


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.breach_notice",
            Kind.DURATION,
            Better.SHORTER,
            "How soon does the vendor tell the customer of a security incident or personal data breach?",
        ),
        triggers=(
            "loss of",
            "infringement of",
            "been lost",
            "stolen",
            "disclosure of",
            "breach",
            "incident",
            "violation",
            "leak",
            "cyber",
            "hack",
            "security event",
            "security lapse",
            "unauthorized",
            "unauthorised",
            "unlawful",
            "compromise",
            "intrusion",
            "stole",
            "obtained",
            "altered",
            "exposed",
            "gets at",
            "disclosed",
            "exfiltrat",
            "affected c",
            "affected user",
        ),
        accept=(
            Pattern(
                "told within a period",
                rf"{SAY}{free_of(LATER, 320)}{WITHIN} (?P<d>DURATION|BLANK)(?! (?:preceding|prior to|before)|,? (?:provide|submit|deliver))",
                _period,
                weight=3,
            ),
            Pattern(
                "within a period, told",
                rf"{WITHIN} (?P<d>DURATION|BLANK){free_of(LATER, 160)}{SAY}",
                _period,
                weight=3,
            ),
            Pattern(
                "the vendor tells within a period",
                rf"\bVENDOR\b{free_of(NOT_SO, 60)}{WITHIN} (?P<d>DURATION|BLANK){free_of(LATER, 120)}{TOLD}",
                _period,
                weight=3,
            ),
            Pattern(
                "someone tells within a period",
                rf"{ANYONE}{free_of(LATER, 200)}{WITHIN} (?P<d>DURATION|BLANK)(?! (?:preceding|prior to|before))|{WITHIN} (?P<e>DURATION|BLANK){free_of(LATER, 160)}{ANYONE}",
                lambda c, m: duration_at(c, m, "d" if m["d"] else "e") if _by_the_vendor(c) else None,
                weight=3,
            ),
            Pattern(
                "someone tells immediately",
                rf"\bimmediately\b(?! (?:after|upon|following)){free_of(LATER, 30)}{ANYONE}|{ANYONE}{free_of(LATER, 60)}\bimmediately\b(?! (?:investigat|tak|cooperat|remed|cease))",
                lambda c, m: _AT_ONCE if _by_the_vendor(c) else None,
                weight=1,
            ),
            Pattern(
                "someone tells",
                ANYONE,
                lambda c, m: _open(c, m) if _by_the_vendor(c) else None,
            ),
            Pattern(
                "the telling, as a noun, within a period",
                rf"\b(?:notification|notifying|informing|alerting|information)(?: of| to)? (?:all |any )?(?:affected |the )?{WHO}{free_of(LATER, 60)}{WITHIN} (?P<d>DURATION|BLANK)",
                _period,
                weight=2,
            ),
            Pattern(
                "the notice just spoken of is made within a period",
                rf"\b(?:such |the |this |initial |any )(?:notice|notification|report)\b{free_of(LATER + '|' + NOT_SO, 60)}\b(?:shall|will|must|is|are|to be)\b{free_of(LATER, 80)}{WITHIN} (?P<d>DURATION|BLANK)",
                _told_before,
                weight=2,
            ),
            Pattern(
                "a row of a table",
                r"\b(?:notification|notice|reporting|information) (?:of|about) (?:\w+ ){0,4}?(?:breach(?:es)?|incidents?)(?: to CUSTOMER)?\s?[:|=-]\s?[^.;|]{0,40}?(?P<d>DURATION|BLANK)",
                _period,
                weight=1,
            ),
            Pattern(
                "a line of a sheet",
                r"(?:breach|incident)[ -](?:notification|notice|reporting|alert)s?(?: (?:time|period|deadline|window|to (?:CUSTOMER|clients?|controller)|of CUSTOMER))*\s?[:|=-]\s?[^.;|]{0,40}?(?P<d>DURATION|BLANK)",
                _period,
                weight=1,
            ),
            Pattern(
                "an event and the telling, in a line of a sheet",
                rf"^\W*(?:[\w'-]+ ){{0,4}}(?:breach(?:es)?|incidents?|compromise|intrusion)\b[^.;|:]{{0,40}}\s?[:|] ?(?:(?!{LATER}|\bevery\b)[^.;|]){{0,50}}?\b(?:notif\w+|inform\w*|alert\w*|told|notice|report\w*)\b(?:(?!{LATER}|\bevery\b)[^.;|]){{0,40}}?(?P<d>DURATION|BLANK)",
                _period,
                weight=1,
            ),
            Pattern("column of the deadline", r"[|:].*DURATION", _in_a_column, weight=1),
            Pattern(
                "the notice is made within a period",
                rf"\b(?:such |the |this |initial |any )?(?:notice|notification|notify|notifications)\b(?! period){free_of(LATER + '|' + NOT_SO, 100)}\b(?:shall|will|must|is|are|to be|be|occur|made|given|provided|sent)\b{free_of(LATER, 80)}{WITHIN} (?P<d>DURATION|BLANK)",
                _period,
                weight=2,
                heading=r"breach|incident|security|data protection|notif",
            ),
            Pattern(
                "the time for telling is a period",
                rf"\b(?:time|period|deadline|duty|obligation|window|term|notification|notice|reporting|report)s?\b[^.;|]{{0,25}}?(?:(?:for|to|of|in which|when)[^.;|]{{0,30}}? {TOLD}|\bto {WHO}){free_of(LATER + '|' + NOT_SO, 110)}(?:\b(?:is|be|takes? place|occurs?|follows?|made|given|sent|met|provided)\b|:)[^.;|]{{0,40}}?(?P<d>DURATION|BLANK)",
                _period,
                weight=2,
            ),
            Pattern(
                "so long to tell",
                rf"(?:VENDOR (?:has|have|gets|shall have) (?:at most |up to |no more than )?|\b(?:an?|with|on) )(?P<d>DURATION) (?:\w+ ){{0,3}}(?:to {TOLD}|(?:notice|notification|alert) to {WHO})",
                _period,
                weight=2,
            ),
            Pattern(
                "told immediately",
                rf"(?:VENDOR <shall> immediately {TELL} {WHO}|{SAY}<160>\bimmediately\b(?! (?:investigat|tak|cooperat|remed|cease)))",
                _at_once,
                weight=1,
            ),
            Pattern("told, without a figure", SAY, _open),
            Pattern(
                "the telling, as a noun",
                rf"\b(?:prompt|timely|immediate|swift|quick) (?:notification|information|notice|alerting|alerts?) (?:of|to) {WHO}",
                _open,
            ),
            Pattern(
                "the matters of telling, with a deadline",
                together(_SOON_FIGURE, _TELL_STEMS, _EVENT_STEMS),
                _nearest_deadline,
                weight=1,
            ),
            Pattern(
                "the matters of telling, by an ordinal day",
                rf"{ORDINAL_PERIOD}|\b(?:by|before) the (?:end|close) of the (?P<d>DURATION)",
                _by_ordinal,
                weight=1,
            ),
            Pattern(
                "the matters of telling",
                together(_TELL_STEMS, _EVENT_STEMS, _SOON),
                _without_figure,
                weight=-1,
            ),
            Pattern(
                "each side tells the other, within a period",
                rf"{MUTUAL}{free_of(LATER, 200)}{WITHIN} (?P<d>DURATION|BLANK)",
                lambda c, m: _period(c, m) if OF_DATA.search(c.surface) else None,
                weight=2,
            ),
            Pattern(
                "each side tells the other immediately",
                rf"(?=.*\bimmediately\b(?! (?:after|upon|following))){MUTUAL}",
                lambda c, m: (
                    _at_once(c, m)
                    if OF_DATA.search(c.surface) and _NO_HURRY.search(c.surface[max(0, m.start() - 40) : m.end() + 40])
                    else None
                ),
                weight=1,
            ),
            Pattern(
                "each side tells the other",
                MUTUAL,
                lambda c, m: _open(c, m) if OF_DATA.search(c.surface) else None,
            ),
            Pattern(
                "told of a breach of confidence within a period",
                rf"{MUTUAL}{free_of(LATER, 200)}{WITHIN} (?P<d>DURATION|BLANK)",
                _period,
                weight=-1,
            ),
            Pattern(
                "told of a breach of confidence immediately",
                rf"{MUTUAL}(?: in writing)? immediately|<shall> immediately {TELL} (?:the )?(?:other party|disclosing party|discloser)",
                _at_once,
                weight=-1,
            ),
            Pattern("told of a breach of confidence", MUTUAL, _open, weight=-2),
        ),
        reject=(
            Pattern("the customer's own duty", rf"CUSTOMER (?:<shall>|agrees?|should)<60>{TELL} (?:\w+ly )?VENDOR"),
            not_defined(TELL),
            Pattern("no notice is owed", r"VENDOR (?:<will_not>|has no|have no)(?: \w+){0,6} (?:notify|inform|notice)"),
            Pattern(
                "said elsewhere",
                r"(?:\btime|\bperiod|\bdeadline|\bmanner|\bhow|\bprocess|\bprocedure)\b<30>(?:(?:with)?in which|for|by which|that|when|soon|quickly)<120>\b(?:is|are) (?:set out|stated|set forth|specified|described|defined|governed|agreed|found|provided) (?:in|by)",
            ),
            Pattern(
                "notice at the vendor's will",
                r"VENDOR (?:may|can|might|reserves the right to)(?:,[^,;|]{0,60},)?(?: \w+){0,3} (?:notify|inform|contact|alert|let|tell|e-?mail|send|give|make)",
            ),
            Pattern(
                "news of something else",
                r"(?:notif\w+|inform|tell|advise|notice) (?:CUSTOMER )?(?:within DURATION )?(?:of|about) (?:an? |any |the )?(?:changes?|amendments?|updates?|modifications?) (?:to|of|in)",
            ),
        ),
        review=_review,
    ),
)
