"""sla.response_time — how soon the vendor first responds to a problem of the highest severity.

Accepted: tables of severities or plans with a column of response times; "Severity 1: response within
one hour", "will respond to Urgent requests within 15 minutes", "initial response time of 4 business
hours", "responses within one business day", "an engineer will be working on it within 15 minutes", "answered on the
next working day", "responds immediately" (no hours); lists of severities with the times below or beside them.
Rejected: times of resolution and of updates, lower severities where the highest is stated, what is
owed to someone who reports a vulnerability, data-subject or security questionnaires, the customer's
answers, a ticket left unanswered for so long, the machine's response time (milliseconds, page loads), notices of incidents.
"""

from __future__ import annotations

import re
from dataclasses import replace

from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, duration_at
from contract_check.extractors.ranking import rough_hours
from contract_check.extractors.sla.cell_times import NEXT_DAY, TIME, read_time, time_at
from contract_check.extractors.sla.contexts import about_support
from contract_check.extractors.sla.first_acts import FIRST_ACT, LOWER, NO_SUPPORT, TOP, WORST, nearest_to_act
from contract_check.extractors.sla.matters import NO_TERM
from contract_check.extractors.sla.severity_mentions import is_lower_row, of_highest_level, weigh_by_severity
from contract_check.extractors.sla.support_times import is_about_vulnerabilities, readings_of, rows_of_times
from contract_check.extractors.sla.time_kinds import AT_ONCE, RESPONSE
from contract_check.language.clauses import Clause, Paper
from contract_check.language.passages import find
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, Strength, TermDefinition
from contract_check.model.values import Duration, Unit

_REPLY = (
    r"\b(?:respon(?:d|ds|se|ses|ded|ding)|reply|replies|acknowledg\w+|answer\w*|react\w*|"
    r"call(?:s|ed|ing)?\b<12>\bback|reaction|gets? back|first contact|pick(?:s|ed)? up|tak(?:e|en|es) up|"
    r"(?:begin|start|commenc)\w*(?: \w+)? (?:of )?(?:the )?(?:work|processing|diagnos\w+|investigat\w+|analys\w+|handling|"
    r"treatment)|(?:investigation|diagnosis|processing|handling|analysis) (?:\w+ )?(?:begins?|starts?|commences?)|"
    r"looks? (?:into|at)|attend(?:s|ed|ing)? to|deal(?:s|t|ing)? with|work(?:s|ing)? on|hear(?:s)? (?:back )?from|confirm(?:s|ed)? receipt|is assigned|be assigned)\b"
)
_STAFF = r"(?:(?:technician|engineer|consultant|specialist|agent|representative)s?|staff|team|(?:help|service) ?desk|hotline|support)\b"
_BY = (
    r"(?:(?:is|are|be) \w+ly|within|in|under|of|is|:|-|less than|no later than|not "
    r"exceed\w*|exceed|not more than|no more than|maximum|at most|up to|<|≤|to)(?: a| the|"
    r" under| about| approximately| less than| no more than| maximum of| next| first| "
    r"target of)*"
)


# "within 15 minutes (1 hour on weekends)": the longer governs.
_OTHER_HOURS = re.compile(
    r"[^|.;]{0,50}?[(,;] ?(?:or |and |within |in )?(?P<d>DURATION) (?:on (?:weekends|"
    r"public|non)|outside|after (?:business )?hours|during (?:weekends|non|off))"
)


_BINDS = re.compile(
    r"\b(?:shall|must|undertakes to)\b[^.]{0,60}\brespond\b[^.]{0,80}\bwithin (?:the|those|these) (?:\w+ ){0,2}?"
    r"(?:time ?frames?|times?|periods?|targets?|levels?)\b"
)
_EFFORT = re.compile(r"efforts?\b|endeavou?r|\baims?\b|\bseek|not be (?:obliged|liable)|customer (?:shall|must)")
_NO_COMMITMENT = r"no commitment (?:as to|on|to|regarding)[^.]{0,60}response|not (?:promise|guarantee|commit to) [^.]{0,40}response time"


def _not_lower(clause: Clause, match: re.Match[str]) -> Found:
    """The time, unless the words between belong to a lower severity or to a resolution.

    "More than twice in a month" counts replies; none takes months.
    """
    found = duration_at(clause, match)
    if isinstance(found, Duration) and found.unit in (Unit.MONTHS, Unit.YEARS):
        return None
    span = clause.surface[match.start() : match.start("d")]
    before = clause.surface[max(0, match.start() - 60) : match.start()]
    if re.search(r"resol[uv]\w+[^|]{0,40}$", before) and match.group().startswith("DURATION"):
        return None
    if is_lower_row(clause):
        return None
    if re.search(LOWER, before) and not re.search(TOP, before + span):
        return None
    if re.search(LOWER, span) or re.search(
        r"resol[uv]|restor|work-?around|\bfix|updat\w+|every $|patch|"
        r"(?:status|progress|written|incident|analysis|cause|'s) reports?\b|reports? (?:is|are|shall|will)",
        span,
    ):
        return None
    found = time_at(clause, match)
    other = _OTHER_HOURS.match(clause.surface, match.end("d"))
    if isinstance(found, Duration) and other:
        quantity = clause.quantity_at(other.start("d"))
        if quantity and isinstance(quantity.value, Duration):
            return max(found, quantity.value, key=rough_hours)
    return found


def _is_bound(paper: Paper) -> bool:
    """Whether a clause binds the vendor to the times that a table calls targets."""
    return any(not _EFFORT.search(match.group()) for match in find(_BINDS, paper.lowered))


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Targets stay soft unless a clause binds to them or a credit is given for a missed response."""
    if not readings or is_about_vulnerabilities(paper):
        return []
    readings = weigh_by_severity(of_highest_level(readings, paper), paper)
    readings = [reading for reading in readings if reading.clause is None or about_support(reading.clause)]
    if not paper.mentions(_NO_COMMITMENT) and (
        _is_bound(paper)
        or paper.mentions(
            r"response time credit|credits?[^.]{0,120}(?:response time|respond within)|"
            r"(?:response time|respond within)[^.]{0,200}service credit"
        )
    ):
        return [replace(reading, strength=Strength.FIRM) for reading in readings]
    if paper.mentions(_NO_COMMITMENT) or paper.mentions(
        r"reasonabl[ey] (?:\w+ )?(?:efforts?|endeavou?rs)[^.]{0,60}(?:adhere|meet|achieve|"
        r"respon)[^.]{0,40}(?:response|time)|(?:not|no) (?:a )?(?:guarantee|guaranteed|"
        r"binding)[^.]{0,60}respon|respon[^.]{0,80}(?:are|is) (?:targets?|goals?|objectives?|"
        r"estimates?|guidelines?|not guaranteed)|respon[^.]{0,20}\(targets?\)|targets? (?:\w+ )?(?:are|is) (?:for guidance|indicative)"
    ):
        return [replace(reading, strength=Strength.SOFT) for reading in readings]
    return readings


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.response_time",
            Kind.DURATION,
            Better.SHORTER,
            "How soon does the vendor first respond to a problem of the highest severity?",
        ),
        triggers=(
            "respond",
            "response",
            "reply",
            "replies",
            "reaction",
            " react",
            "acknowledg",
            "answer",
            "back within",
            "get back to",
            "gets back to",
            "begin work",
            "begin process",
            "begin diag",
            "begin invest",
            "start work",
            "start process",
            "start of process",
            "start of work",
            "commence",
            "picked up",
            "pick up",
            "taken up",
            "looked at",
            "look into",
            "is assigned",
            "be assigned",
            "class 1",
            "class a",
            "level a",
            "category 1",
            "category a",
            "sev1",
            "sev-1",
            "sev 1",
            "severity",
            "priority 1",
            "priority one",
            "p1",
            "urgent",
            "critical",
            "for issues",
            "attend to",
            "attends to",
            "dealing with",
            "dealt with",
            "working on the",
            "hear from",
            "hear back",
            "get in touch",
            "come back to",
            "contact you",
            "contact the",
            "unusable",
            "emergency",
        ),
        accept=(
            Pattern(
                "highest severity, then response within",
                rf"{TOP}<120>{_REPLY}<60>{_BY} ?(?P<d>{TIME})",
                _not_lower,
                weight=2,
            ),
            Pattern(
                "highest severity, response, a bare time",
                rf"{TOP}<60>(?:response|reaction|acknowledge?ment|first reply)(?: times?| target)?(?: is due)?[ :=-]{{1,3}}(?P<d>{TIME})",
                _not_lower,
                weight=2,
            ),
            Pattern(
                "within a time a response to the highest severity",
                rf"(?:within|no later than) (?P<d>{TIME})<60>{_REPLY}<60>{TOP}",
                _not_lower,
                weight=2,
            ),
            Pattern(
                "response to the highest severity within",
                rf"{_REPLY}<80>{TOP}<60>{_BY} ?(?P<d>{TIME})",
                _not_lower,
                weight=2,
            ),
            Pattern(
                "within a time for the highest severity",
                rf"{_REPLY}<40>{_BY} ?(?P<d>{TIME})<60>(?:for|to|of|if) (?:\w+ ){{0,4}}{TOP}",
                _not_lower,
                weight=2,
            ),
            Pattern(
                "cell of a row",
                rf"^[^|]{{0,60}}{TOP}[^|]{{0,200}}\|(?:[^|]{{0,80}}\|){{0,3}}[^|"
                rf"]{{0,30}}\b(?:response|respond|acknowledg\w+)\b[^|]{{0,30}}(?P<d>DURATION)",
                duration_at,
                weight=2,
            ),
            Pattern(
                "highest severity and a time, under a heading",
                rf"{TOP}<50>(?:{_BY}|:|-) ?(?P<d>DURATION)(?! of (?:\w+ )?(?:fees?|charges?)\b)",
                _not_lower,
                weight=2,
                heading=r"respon|reaction",
            ),
            Pattern(
                "issues of availability, in a list of priorities",
                rf"(?:issues?|incidents?|problems?)<30>{TOP}<20>within (?P<d>DURATION)",
                _not_lower,
                weight=1,
            ),
            Pattern(
                "the worst problem, a first act and a time",
                together(WORST, FIRST_ACT, "DURATION|BLANK", without=NO_SUPPORT),
                nearest_to_act,
                weight=-1,
            ),
            Pattern(
                "the vendor responds within",
                rf"VENDOR<60>{_REPLY}<100>\b(?:within|in|no later than|in under|in less than|not "
                rf"exceed\w*) (?:under |less than |about |approximately |the |next |a maximum of )"
                rf"?(?P<d>{TIME})",
                _not_lower,
            ),
            Pattern(
                "the vendor within a time responds",
                rf"VENDOR (?:<shall>|<shall> normally|usually|normally|typically)?,? ?within (?P<d>{TIME})<80>"
                r"(?:respond|repl(?:y|ies)|acknowledg|react|answer|call)",
                _not_lower,
            ),
            Pattern(
                "someone of the vendor's calls back within",
                rf"{_STAFF}<60>{_REPLY}<60>(?:within|in|no later than|not later than) (?:the )?(?P<d>{TIME})",
                _not_lower,
            ),
            Pattern(
                "response time of",
                rf"(?:response|reaction|acknowledge?ment) (?:times?|target|goal|sla)\b<60>{_BY} ?(?P<d>{TIME})",
                _not_lower,
            ),
            Pattern(
                "time before the words response time",
                r"(?P<d>DURATION)(?: \(?\w+\)?){0,2} (?:initial |first |maximum |guaranteed |target |"
                r"average )?(?:response|reaction)(?: times?\b|\b(?= (?:for|to|on|guarantee)))",
                _not_lower,
            ),
            Pattern(
                "a response within",
                rf"(?:initial |first )?(?:response|reply|acknowledge?ment)s?<40>within (?P<d>{TIME})",
                _not_lower,
            ),
            Pattern(
                "answered on the next working day",
                rf"(?:VENDOR|{_STAFF}|(?:requests?|tickets?|issues?|incidents?|cases?|enquir\w+|inquir\w+|e-?mails?)\b)<60>"
                rf"{_REPLY}<60>(?P<d>{NEXT_DAY})",
                lambda _, match: read_time(match["d"]),
            ),
            Pattern(
                "heard from within",
                rf"(?:hear|receive (?:an? )?(?:\w+ )?(?:answer|reply|response))<60>(?:within|in) (?P<d>{TIME})",
                _not_lower,
            ),
            Pattern(
                "responds at once",
                rf"(?:VENDOR|{_STAFF})<60>(?:respond|react)\w*<10>(?:immediately|at once|instantly)\b",
                AT_ONCE,
                weight=-1,
            ),
            Pattern(
                "responds promptly",
                r"VENDOR (?:<shall>|(?:<shall> )?use \w+(?: \w+)? (?:efforts|endeavou?rs) to|aims? to|"
                r"strives? to)?<30>respond\w* (?:\w+ ){0,3}?(?:<promptly>|swiftly|quickly|as (?:soon|"
                r"quickly|fast|rapidly) as|expeditiously|in a reasonable|within a reasonable)<80>"
                r"(?:issues?|incidents?|requests?|tickets?|problems?|inquir\w+|errors?|questions?|"
                r"support)",
                UNSPECIFIED,
                weight=-2,
            ),
            Pattern(
                "responds to requests promptly",
                r"VENDOR<60>respond\w*<20>(?:issues?|incidents?|(?:support |service )?requests?|"
                r"tickets?|problems?|inquir\w+|errors?)<60>(?:<promptly>|swiftly|quickly|as (?:soon|"
                r"quickly|fast|rapidly) as|expeditiously|a reasonable (?:time|amount of time|period|"
                r"timeframe))",
                UNSPECIFIED,
                weight=-2,
            ),
            Pattern(
                "requests answered within",
                r"(?:requests?|tickets?|inquir\w+|enquir\w+|emails?|messages?|issues?|incidents?|"
                r"cases?|questions?|calls?)<60>(?:answered|responded to|acknowledged|replied to|get a "
                rf"response|receive a response|reply|response)<40>(?:within|in) (?P<d>{TIME})",
                _not_lower,
            ),
        ),
        reject=(
            Pattern("an example or someone else's", NO_TERM),
            Pattern(
                "reports of vulnerabilities",
                r"vulnerabilit|bug bount|security researcher|disclos(?:e|ure|ing) (?:a |the |of )"
                r"?(?:\w+ )?(?:issue|bug)|security report|responsible disclosure",
            ),
            Pattern(
                "questions of privacy",
                r"data subject|personal data|privacy|supervisory|subpoena|gdpr|dmca|copyright|"
                r"takedown|infring|law enforcement|right of access|questionnaire|audit|access "
                r"requests?",
            ),
            Pattern(
                "speed of a machine",
                r"millisecond|\bms\b|page load|latency|api response|screen|query|server response|"
                r"transaction|\bping\b",
            ),
            Pattern(
                "the customer's answer",
                r"CUSTOMER (?:shall|will|must)\b<120>\b(?:answer|respond|reply)\w*<12>VENDOR|"
                r"CUSTOMER (?:shall|will|must|fails? to|does not|has) (?:\w+ ){0,3}(?:respond|reply|"
                r"answer|acknowledge)",
            ),
            Pattern(
                "notices and disputes",
                r"security (?:incident|breach)|breach notif|dispute|arbitrat|change request|quote|"
                r"statement of work|work order|proposal|invoice|termination notice|purchase order|"
                r"accept(?:ance)? (?:test|period)|subprocessor|sub-processor|incident response "
                r"(?:plan|team)",
            ),
            Pattern(
                "an answer to a claim of credit",
                r"\b(?:verif|review|process|validat|investigat|assess|evaluat)\w* (?:the|your|CUSTOMER's|such|any|each|all|every)? ?(?:\w+ ){0,2}?claims?\b|\brequest a (?:service )?credit",
            ),
            Pattern(
                "a ticket left unanswered",
                r"\b(?:if|where|when|should)\b<60>(?:\bnot|\bno|\bun\w+|fails? to)\b<30>(?:answer|respon|acknowledg|repl)\w*<40>"
                r"(?:within|in|for) DURATION",
            ),
            Pattern("the price of haste", r"expedit\w+|surcharge|rush|DURATION<30>incur|\bfee\b"),
            Pattern(
                "answers in business",
                r"in writing within|(?:approv|proposal|marketing|claimant|written claim|grievance|"
                r"evaluation|offer\b|consent|interim period)\w*",
            ),
            Pattern("kept for so long", r"retain|retention|\blogs?\b|stored for"),
            Pattern("only an updating interval", r"(?:status|progress) updates? (?:every|within|each)(?!<90>respon)"),
        ),
        whole_document=lambda paper: readings_of(paper, RESPONSE),
        settled=rows_of_times,
        review=_review,
    ),
)
