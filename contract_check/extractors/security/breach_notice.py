"""security.breach_notice — how soon the vendor tells the customer of an incident or breach.

Accepted: "shall notify Customer without undue delay, and in any event within 72 hours, of …",
"Within 48 hours of becoming aware of a breach, we will inform you", "you will be notified", "such
notification shall be made no later than 24 hours"; "immediately" is 0 hours.
Rejected: the customer's own duty to report, notice to authorities or data subjects, notice of
third-party requests or outages, periods for reports and remedies after the notice, a breach of the
contract ("material breach … within 30 days").
"""

from __future__ import annotations

from contract_check.extractors.data.customer_data import confidential_covers_data
from contract_check.extractors.done_by_others import ANYBODY_DOES, OTHERS_DO
from contract_check.extractors.framework import Extractor, Pattern, Reading, duration_at
from contract_check.extractors.security.breach_deadlines import (
    AT_ONCE,
    NO_HURRY,
    by_ordinal,
    by_the_vendor,
    deadline_at,
    immediately,
    in_a_column,
    nearest_deadline,
    told_before,
    unspecified_time,
    without_figure,
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
from contract_check.extractors.standing import standing
from contract_check.extractors.unstated import (
    AGREED,
    AT_WILL,
    DEFINED,
    PAST,
    PLANNED,
    REFUSED,
    SOLD,
)
from contract_check.language.clauses import Paper
from contract_check.language.ordinals import ORDINAL_PERIOD
from contract_check.language.wording import free_of, together, words
from contract_check.model.term import Better, Kind, TermDefinition

# The stems without which a sentence cannot hold the matters; the parsers settle the rest.
_TELL_STEMS = (
    r"\b(?:notif|inform|advis|alert|tell|told|warn|contact|appris|e-?mail|report|escalat|disclos|communicat|"
    r"know\b|aware\b|notice|word\b|messag|rais|attention)"
)
_EVENT_STEMS = (
    r"\b(?:breach|incident|unauthori|unlawful|accident|lost|loss|stolen|theft|alter|expos|disclos|access|"
    r"compromis|affect|leak|obtain|acquir|cop(?:y|ied)|hack|intru|attack|malware|violat|infring|somebody|"
    r"someone|without (?:authority|authori|permission))|"
    r"\b(?:it|this|such)\b"
)
_SOON_FIGURE = r"DURATION|BLANK"
_SOON = (
    r"\b(?:<promptly>|promptly|at once|forthwith|straight ?away|right away|immediate\w*|quickly|swiftly|speedily|"
    r"as (?:soon|quickly|promptly|fast|early) as|without \w*\s?\w* ?(?:delay|hesitation)|no delay|timely|"
    r"at the earliest|in good time|when(?:ever)?|if|should|where|in the event|in case|on becoming|upon|"
    r"(?:any|each|every|known|suspected|actual) (?:\w+ )?"
    r"(?:breach|incident|unauthori|violation|intrusion|compromise|loss|use|disclosure)|of any|of an)\b"
)


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """A confidentiality clause answers only where customer data is confidential information."""
    if not confidential_covers_data(paper):
        readings = [reading for reading in readings if "confidence" not in reading.pattern]
    return readings


_TRIGGERS = words(
    "loss of|theft|misuse|infringement of|been lost|stolen|disclosure of|breach|incident|violation|"
    "leak|cyber|hack|security event|security lapse|unauthorized|unauthorised|unlawful|compromise|"
    "intrusion|stole|obtained|altered|exposed|gets at|disclosed|get hold|gets hold|got hold|"
    "wrong hands|hands on|exfiltrat|ransomware|affected c|use of phi|disclosure not|"
    "use or disclosure|affected user"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.breach_notice",
            Kind.DURATION,
            Better.SHORTER,
            "How soon does the vendor tell the customer of a security incident or personal data breach?",
        ),
        triggers=_TRIGGERS,
        weigh=standing(TELL, PAST, REFUSED, AT_WILL, AGREED, SOLD, PLANNED, DEFINED, ANYBODY_DOES, OTHERS_DO),
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
                deadline_at,
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
                lambda c, m: duration_at(c, m, "d" if m["d"] else "e") if by_the_vendor(c) else None,
                weight=3,
            ),
            Pattern(
                "someone tells immediately",
                rf"\bimmediately\b(?! (?:after|upon|following)){free_of(LATER, 30)}{ANYONE}|"
                rf"{ANYONE}{free_of(LATER, 60)}\bimmediately\b(?! (?:investigat|tak|cooperat|remed|cease))",
                lambda c, m: AT_ONCE if by_the_vendor(c) else None,
                weight=1,
            ),
            Pattern(
                "someone tells",
                ANYONE,
                lambda c, m: unspecified_time(c, m) if by_the_vendor(c) else None,
            ),
            Pattern(
                "the notice just spoken of is made within a period",
                r"\b(?:such |the |this |initial |any )(?:notice|notification|report)"
                rf"\b{free_of(LATER + '|' + NOT_SO, 60)}\b(?:shall|will|must|is|are|to be)\b{free_of(LATER, 80)}"
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
                lambda c, m: duration_at(c, m, "d" if m["d"] else "e") if about_a_breach(c) else None,
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
            Pattern(
                "a row of a table",
                r"\b(?:notification|notice|reporting|information) (?:of|about) (?:\w+ ){0,4}?"
                r"(?:breach(?:es)?|incidents?)(?: to CUSTOMER| by (?:the )?\w+)?\s?[:|=-]\s?[^.;|]{0,40}?"
                r"(?P<d>DURATION|BLANK)",
                deadline_at,
                weight=1,
            ),
            Pattern(
                "a line of a sheet",
                r"(?:breach|incident)[ -](?:notification|notice|reporting|alert)s?"
                r"(?: (?:time|period|deadline|window|to (?:CUSTOMER|clients?|controller)|of CUSTOMER))*\s?[:|=-]\s?"
                r"[^.;|]{0,40}?(?P<d>DURATION|BLANK)",
                deadline_at,
                weight=1,
            ),
            Pattern(
                "an event and the telling, in a line of a sheet",
                r"^\W*(?:[\w'-]+ ){0,4}(?:breach(?:es)?|incidents?|compromise|intrusion)\b[^.;|:]{0,40}\s?"
                rf"[:|–-] ?(?:(?!{LATER}|\bevery\b)[^.;|]){{0,50}}?\b"
                r"(?:notif\w+|inform\w*|alert\w*|told|notice|report\w*|"
                rf"(?:message|e-?mail|call|word|warning) to {WHO})\b(?:(?!{LATER}|\bevery\b)[^.;|]){{0,40}}?"
                r"(?P<d>DURATION|BLANK)",
                deadline_at,
                weight=1,
            ),
            Pattern(
                "an event, the telling and the deadline, in three cells",
                r"^(?!.*(?:authorit|regulator|data subjects|root cause|CUSTOMER (?:shall|must)))[^|]*"
                rf"\b(?:breach(?:es)?|incidents?|compromise|intrusion|leak\w*)\b[^|]*\|(?=[^|]*{WHO})[^|]*"
                r"\b(?:notif|inform|tell|told|alert|advis|contact)\w*[^|]*\| ?"
                r"(?:within |in |at most |no later than )?(?P<d>DURATION|BLANK)",
                deadline_at,
                weight=1,
            ),
            Pattern("column of the deadline", r"[|:].*DURATION", in_a_column, weight=1),
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
            Pattern(
                "the matters of telling, with a deadline",
                together(_SOON_FIGURE, _TELL_STEMS, _EVENT_STEMS),
                nearest_deadline,
                weight=1,
            ),
            Pattern(
                "the matters of telling, by an ordinal day",
                rf"{ORDINAL_PERIOD}|\b(?:by|before) the (?:end|close) of the (?P<d>DURATION)",
                by_ordinal,
                weight=1,
            ),
            Pattern(
                "the matters of telling",
                together(_TELL_STEMS, _EVENT_STEMS, _SOON),
                without_figure,
                weight=-1,
            ),
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
        reject=(
            Pattern("the customer's own duty", rf"CUSTOMER (?:<shall>|agrees?|should)<60>{TELL} (?:\w+ly )?VENDOR"),
            Pattern("notice of an audit", r"\bnotice\s?[:|]", heading=r"\baudits?\b|inspection"),
            Pattern(
                "what is not confidential",
                r"confidential information (?:(?:will|shall|does|do) not (?:include|extend|apply)|excludes?)\b",
            ),
            Pattern(
                "said elsewhere",
                r"(?:\btime|\bperiod|\bdeadline|\bmanner|\bhow|\bprocess|\bprocedure)\b<30>"
                r"(?:(?:with)?in which|(?<=how )(?:soon|quickly|fast)|for|by which|that|when|soon|quickly)<120>"
                r"\b(?:(?:is|are)(?: to be)?|can be|may be) "
                r"(?:set out|stated|set forth|specified|described|defined|governed|agreed|found|provided|laid down|"
                r"seen|read|looked up) (?:in|by)",
            ),
            Pattern(
                "told as another paper says",
                r"^(?!.*(?:DURATION|BLANK|\bprompt|\bdelay|immediate|as soon as|forthwith|timely)).*\b"
                r"(?:in accordance with|according to|"
                r"as (?:set out|set forth|described|provided|required|specified) (?:in|by|under)|pursuant to|"
                r"under) (?:the |VENDOR's |our |its |any )?(?:applicable )?"
                r"(?:data processing (?:agreement|addendum|terms)|dpa\b|business associate agreement|baa\b|"
                r"breach notification (?:policy|procedure)|incident response (?:policy|procedure))",
            ),
            Pattern(
                "news of something else",
                r"(?:notif\w+|inform|tell|advise|notice) (?:CUSTOMER )?(?:within DURATION )?(?:of|about) "
                r"(?:an? |any |the )?(?:changes?|amendments?|updates?|modifications?) (?:to|of|in)",
            ),
        ),
        review=_review,
    ),
)
