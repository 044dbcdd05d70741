"""security.breach_notice — how soon the vendor tells the customer of an incident or breach.

Accepted: "shall notify Customer without undue delay, and in any event within 72 hours, of …",
"Within 48 hours of becoming aware of a breach, we will inform you", "you will be notified", "such
notification shall be made no later than 24 hours"; "immediately" is 0 hours. "Reported within 72 hours" is what paragraph and heading make it.
Rejected: the customer's own duty to report, notice to authorities or data subjects, notice of
third-party requests or outages, periods for reports and remedies after the notice, a breach of the
contract ("material breach … within 30 days"), a clock that starts when the vendor is asked; one that starts when it has
finished its investigation is a notice without a figure.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import confidential_covers_data
from contract_check.extractors.framework import (
    IMMEDIATELY,
    Extractor,
    Found,
    Pattern,
    Reading,
    duration_at,
    of_this_act,
)
from contract_check.extractors.promises.definitions import DEFINED
from contract_check.extractors.promises.done_by_others import ANYBODY_DOES, OTHERS_DO
from contract_check.extractors.promises.refusals import REFUSED
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import AGREED, AT_WILL, PAST, PLANNED, SOLD
from contract_check.extractors.security.breach_deadlines import (
    NO_HURRY,
    by_the_vendor,
    deadline_at,
    from_awareness,
    immediately,
    told_before,
    unspecified_time,
)
from contract_check.extractors.security.breach_events import about_a_breach
from contract_check.extractors.security.breach_telling import (
    ANYONE,
    LATER,
    MUTUAL,
    NOT_SO,
    OF_DATA,
    SAY,
    TELL,
    TOLD,
    WHO,
    WITHIN,
)
from contract_check.extractors.security.breach_told_in_any_words import TOLD_IN_ANY_WORDS
from contract_check.extractors.security.breach_told_in_rows import TOLD_IN_ROWS
from contract_check.extractors.security.breach_told_to_whom import REPORTED_TO_NOBODY_NAMED
from contract_check.extractors.security.other_notices import OTHER_NOTICES
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import free_of, words
from contract_check.model.term import Better, Kind, TermDefinition


def _on_either_side(clause: Clause, match: re.Match[str]) -> Found:
    """The period before or behind the telling."""
    return duration_at(clause, match, "d" if match["d"] else "e")


def _on_either_side_by_the_vendor(clause: Clause, match: re.Match[str]) -> Found:
    return _on_either_side(clause, match) if by_the_vendor(clause) else None


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """A confidentiality clause answers only where customer data is confidential information."""
    others = [reading for reading in readings if "confidence" not in reading.pattern]
    return readings if len(others) < len(readings) and confidential_covers_data(paper) else others


_TRIGGERS = words(
    "loss of|data loss|lost data|loss event|theft|misuse|infringement of|been lost|stolen|disclosure of|breach|incident|violation|has violated|have violated|"
    "leak|cyber|hack|security event|security lapse|unauthorized|unauthorised|unlawful|compromise|"
    "intrusion|stole|obtained|altered|exposed|gets at|disclosed|get hold|gets hold|got hold|"
    "wrong hands|hands on|exfiltrat|ransomware|affected c|use of phi|disclosure not|use or disclosure|"
    "affected user|been accessed|was accessed|were accessed|accessed your|accessed the|"
    "accessed customer|accessed by|without permission|without authori"
)

_TOLD = standing(TELL, PAST, REFUSED, AT_WILL, AGREED, SOLD, PLANNED, DEFINED, ANYBODY_DOES, OTHERS_DO)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.breach_notice",
            Kind.DURATION,
            Better.SHORTER,
            "How soon does the vendor tell the customer of a security incident or personal data breach?",
            must_be_outright=True,
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "notif*|inform(s|ed|ing)?|report(s|ed|ing)?|alerts?|advis(e|es|ed)|notices?|tell|communicat(e|es|ed)",
            (
                "breach(es)?|incidents?|unauthori[sz]ed (\\w+ ){0,3}(access|disclosure|use)|compromis*|violations?|data leaks?|"
                "intrusions?|loss of (personal )?data|illegal (access|disclosure)"
            ),
            "data|security|personal|unauthori[sz]ed|privacy|confidential*|incident response",
            "CUSTOMER('s)?|VENDOR|controllers?|affected|concerned|individuals?|users?|parties|party",
            within=160,
            unless=(
                "infring*|material breach|liab*|vulnerabilit* (report|disclos)*|arbitrat*|injunct*|credit request|instruct*|"
                "terminat*|credits?|employees|suspend"
            ),
        ),
        weigh=lambda clause, match, found: from_awareness(clause, _TOLD(clause, match, found)),
        accept=(
            Pattern(
                "told within a period",
                f"{SAY}{free_of(LATER, 320)}{WITHIN} (?P<d>DURATION|BLANK)"
                r"(?! (?:preceding|prior to|before)|,? (?:provide|submit|deliver))",
                deadline_at,
                weight=3,
            ),
            Pattern(
                "told within a period that stands in a list",
                rf"{SAY}{free_of(LATER, 200)}\b(?:{WITHIN}|as follows|following [\w ]{{2,40}})\s?: \W*"
                f"(?:[^|.;]{{1,60}}?[:(–-] ?)?(?:{WITHIN} )?(?P<d>DURATION|BLANK)",
                deadline_at,
                weight=3,
            ),
            Pattern(
                "the vendor tells within a period",
                rf"\bVENDOR\b{free_of(NOT_SO, 60)}{WITHIN} (?P<d>DURATION|BLANK){free_of(LATER, 120)}{TOLD}",
                of_this_act(deadline_at),
                weight=3,
            ),
            Pattern(
                "has so long to tell",
                r"\bVENDOR (?:shall have |will have |has |have |gets? )(?:at most |up to |no more than )?"
                r"(?P<d>DURATION)(?:,? (?:counted|reckoned|calculated|running|starting|beginning|from|after|of)"
                rf"\b[^.;|]{{3,100}}?,?)?(?: in which| within which)? to {TOLD}",
                deadline_at,
                weight=3,
            ),
            Pattern(
                "someone tells within a period",
                f"{ANYONE}{free_of(LATER, 200)}{WITHIN} (?P<d>DURATION|BLANK)(?! (?:preceding|prior to|before))|"
                f"{WITHIN} (?P<e>DURATION|BLANK){free_of(LATER, 160)}{ANYONE}",
                _on_either_side_by_the_vendor,
                weight=3,
            ),
            Pattern(
                "someone tells at the latest",
                rf"{ANYONE}{free_of(LATER, 160)}(?:(?P<d>DURATION) (?:after|from|of) [^.;|]{{3,80}}? at the latest|"
                r"at the latest,? (?P<e>DURATION) (?:after|from|of)\b)",
                _on_either_side_by_the_vendor,
                weight=3,
            ),
            Pattern(
                "someone tells immediately",
                rf"\bimmediately\b(?! (?:after|upon|following)){free_of(LATER, 30)}{ANYONE}|"
                rf"{ANYONE}{free_of(LATER, 60)}\bimmediately\b(?! (?:investigat|tak|cooperat|remed|cease))",
                lambda c, m: IMMEDIATELY if by_the_vendor(c) else None,
                weight=1,
            ),
            Pattern(
                "someone tells",
                ANYONE,
                lambda c, m: unspecified_time(c, m) if by_the_vendor(c) else None,
            ),
            Pattern(
                "the notice just spoken of is made within a period",
                r"\b(?:such |the |this |initial |any )(?:notice|notification|report)(?: to CUSTOMER)?"
                rf"\b{free_of(LATER + '|' + NOT_SO, 60)}\b(?:shall|will|must|has to|is|are|to be)\b{free_of(LATER, 80)}"
                f"{WITHIN} (?P<d>DURATION|BLANK)",
                told_before,
                weight=2,
            ),
            Pattern(
                "a notice, in a line",
                r"(?:^|: |; )\W*(?:affected |impacted )?CUSTOMER (?:notification|notice|communication|alert)s?"
                rf"\b[^.;|]{{0,20}}?\b{WITHIN} (?P<d>DURATION|BLANK)",
                deadline_at,
                weight=1,
            ),
            Pattern(
                "a notification within a period, as a noun",
                r"\b(?:incident|breach)(?:es)? (?:notification|notice|report(?:ing)?|alert)s?\b[^.;|]{0,30}\bto "
                rf"{WHO}[^.;|]{{0,30}}?\b{WITHIN} (?P<d>DURATION|BLANK)|"
                rf"^(?!.*{NOT_SO})[^|]*\b(?:notification|notice|reporting|information) (?:of|about|on) "
                rf"[^.;|]{{0,80}}? to {WHO}\b[^;|]{{0,60}}?\b{WITHIN} (?P<e>DURATION|BLANK)",
                lambda c, m: _on_either_side(c, m) if about_a_breach(c) else None,
                weight=1,
            ),
            Pattern(
                "so long a window for the notice",
                f"^(?=.*{WHO})(?!.*(?:authorit|regulator|data subjects|CUSTOMER (?:shall|must|may))).*?"
                r"(?P<d>DURATION)[- ](?:\w+ ){0,2}?(?:notification|notice|reporting|information|alerting) "
                r"(?:windows?|periods?|deadlines?|time ?(?:limit|frame|line)s?|commitments?|sla|obligations?|duty)"
                r"\b",
                deadline_at,
                weight=1,
            ),
            Pattern(
                "a step of what is done",
                r"(?:[,;] |\d[.)] )(?:and |then )?(?:notify|notifying|inform|informing) (?:the |all |any )?"
                r"(?:affected |impacted )?CUSTOMER\b",
                unspecified_time,
                heading=r"incident|breach",
                weight=-1,
            ),
            *TOLD_IN_ROWS,
            Pattern(
                "the time for telling is a period",
                r"\b(?:time|period|deadline|duty|obligation|window|term|notification|notice|reporting|report)s?"
                r"\b[^.;|]{0,25}?"
                rf"(?:(?:for|to|of|(?:in|by|within|until) which|when)[^.;|]{{0,30}}? {TOLD}|\bto {WHO})"
                f"{free_of(LATER + '|' + NOT_SO, 110)}"
                r"(?:\b(?:is|be|takes? place|occurs?|follows?|made|given|sent|met|provided)\b|:)[^.;|]{0,40}?"
                r"(?P<d>DURATION|BLANK)",
                deadline_at,
                weight=2,
            ),
            Pattern(
                "told immediately",
                f"(?:VENDOR <shall> immediately {TELL} {WHO}|"
                rf"{SAY}<160>\bimmediately\b(?! (?:investigat|tak|cooperat|remed|cease)))",
                immediately,
                weight=1,
            ),
            Pattern("told, without a figure", SAY, unspecified_time),
            Pattern(
                "the telling, as a noun",
                r"\b(?:prompt|timely|immediate|swift|quick) (?:notification|information|notice|alerting|alerts?) "
                f"(?:of|to) {WHO}",
                unspecified_time,
            ),
            *TOLD_IN_ANY_WORDS,
            REPORTED_TO_NOBODY_NAMED,
            Pattern(
                "each side tells the other, within a period",
                rf"{MUTUAL}{free_of(LATER, 200)}{WITHIN} (?P<d>DURATION|BLANK)",
                lambda c, m: deadline_at(c, m) if OF_DATA.search(c.surface) else None,
                weight=2,
            ),
            Pattern(
                "each side tells the other immediately",
                rf"(?=.*\bimmediately\b(?! (?:after|upon|following))){MUTUAL}",
                lambda c, m: (
                    immediately(c, m)
                    if OF_DATA.search(c.surface) and NO_HURRY.search(c.surface[max(0, m.start() - 40) : m.end() + 40])
                    else None
                ),
                weight=1,
            ),
            Pattern(
                "each side tells the other",
                MUTUAL,
                lambda c, m: unspecified_time(c, m) if OF_DATA.search(c.surface) else None,
            ),
            Pattern(
                "the telling among the measures",
                f"(?:VENDOR <shall>|VENDOR undertakes){free_of(NOT_SO + '|;|CUSTOMER|assist|help|support', 900)}"
                r"\bnotification of (?:[\w-]+ ){0,3}(?:incidents?|breach(?:es)?)"
                r"\b(?![^.;|]*(?:authorit|regulator|data subjects?|individuals))",
                unspecified_time,
                weight=-1,
            ),
            Pattern("told of a breach of confidence", MUTUAL, unspecified_time, weight=-2),
        ),
        reject=(*OTHER_NOTICES,),
        review=_review,
    ),
)
