"""sla.response_time — how soon the vendor first responds to a problem of the highest severity.

Accepted: tables of severities or plans with a column of response times; "Severity 1: response within
one hour", "will respond to Urgent requests within 15 minutes", "initial response time of 4 business
hours", "responses within one business day", "an engineer will be working on it within 15 minutes", "answered on the
next working day", "responds immediately" (no hours); lists of severities with the times below or beside them; in working time where a
sentence counts all times so.
Rejected: times of resolution and of updates, lower severities where the highest is stated, what is
owed to someone who reports a vulnerability, data-subject or security questionnaires, the customer's
answers, requests under a title such as "Requests of data subjects", whatever a paper on data or security answers that is no
call for help, a ticket left unanswered for so long, the machine's
response time (milliseconds, page loads), notices of incidents.
"""

from __future__ import annotations

from contract_check.extractors.framework import IMMEDIATELY, UNSPECIFIED, Extractor, Pattern, Reading
from contract_check.extractors.papers.document_facts import read_facts
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import NOT_PROMISED
from contract_check.extractors.sla.cell_times import NEXT_DAY, TIME, WORK_BEGINS, read_time
from contract_check.extractors.sla.contexts import about_support
from contract_check.extractors.sla.escalation_steps import WHEN_IT_FAILS
from contract_check.extractors.sla.first_acts import OTHERS_REPLY
from contract_check.extractors.sla.matters import NO_TERM
from contract_check.extractors.sla.other_repairs import KEPT_FOR_SO_LONG
from contract_check.extractors.sla.plans import weigh_by_plan
from contract_check.extractors.sla.reply_promises import promised_or_aimed_at
from contract_check.extractors.sla.severity_mentions import of_highest_level, weigh_by_severity
from contract_check.extractors.sla.support_times import is_about_vulnerabilities, readings_of, rows_of_times
from contract_check.extractors.sla.time_kinds import RESPONSE
from contract_check.extractors.sla.working_clock import on_the_working_clock
from contract_check.extractors.sla.worst_replies import BY, REPLIES_TO_THE_WORST, REPLY, time_of_reply
from contract_check.extractors.subject import URGENT, Subject
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.tool import Role

_STAFF = (
    r"(?:(?:technician|engineer|consultant|specialist|agent|representative)s?|staff|team|(?:help|service) ?desk|"
    r"hotline|support)\b"
)


# Papers on data and security promise answers of other kinds: to instructions, requests of data subjects, reports of weaknesses.
_HELP = late_pattern(
    r"\b(?:support|help ?desk|service desk|tickets?|severity|priority|sev ?-?\d|urgent|outages?|downtime|service levels?|"
    r"technical (?:issues?|problems?)|malfunctions?|production|(?<!security )(?<!data )incidents?)\b"
)


def _is_for_help(clause: Clause, paper: Paper) -> bool:
    """Whether a sentence, its paragraph or its heading speaks of help with the service."""
    block = paper.document.block_at(clause.span.start) or clause.span
    return _HELP.search(f"{clause.heading} {paper.lowered[block.start : block.end]}") is not None


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Only what is said of support, and nothing where the paper is for people who report vulnerabilities."""
    if not readings or is_about_vulnerabilities(paper):
        return []
    readings = weigh_by_severity(of_highest_level(readings, paper), paper)
    readings = [reading for reading in readings if reading.clause is None or about_support(reading.clause)]
    if read_facts(paper).role in (Role.DPA, Role.SECURITY):
        readings = [reading for reading in readings if reading.clause is None or _is_for_help(reading.clause, paper)]
    readings = on_the_working_clock(weigh_by_plan(readings, paper), paper)
    return promised_or_aimed_at(readings, paper)


_TRIGGERS = words(
    "corrective maintenance|following business day|next working day|respond|response|reply|replies|"
    "replied|reaction| react|acknowledg|answer|back within|get back to|prevent operation|gets back to|begin work|begin problem|begin resol|begin repair|"
    "handling|begin process|begin diag|begin invest|start work|start process|start of process|start of work|"
    "commence|picked up|pick up|taken up|looked at|looking at|look at |looks at |looking into|"
    "look into|is assigned|be assigned|class 1|class a|level a|category 1|category a|sev1|sev-1|"
    "sev 1|severity|priority 1|priority one|p1|urgent|critical|begins with|operation-prevent|"
    "operation prevent|is down|for issues|attend to|attends to|dealing with|dealt with|"
    "working on the|hear from|starts its|start its|on the case|qualified feedback|an answer|"
    "hear back|within the hour|inside the hour|return call|return all|returns call|returned|get in touch|come back to|"
    "contact you|contact the|unusable|emergency"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.response_time",
            Kind.DURATION,
            Better.SHORTER,
            "How soon does the vendor first respond to a problem of the highest severity?",
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "respon(d|ds|se|ses|sive)|repl(y|ies)|acknowledg*|reaction|react|answered|triage|first contact|gets? back",
            "DURATION|immediate(ly)?|same day|next (business|working) day|as soon as|promptly|quickly|swiftly|response (times?|targets?|goals?|objectives?)",
            f"support*|{URGENT}|helpdesk|help desk|enquir*|inquir*|incidents?|issues?|problems?",
            within=150,
            unless="vulnerab*|data subjects?|legal|subpoena*|audit*|breach*|questionnaire*|claims?",
        ),
        weigh=standing(r"DURATION", *NOT_PROMISED),
        accept=(
            *REPLIES_TO_THE_WORST,
            Pattern(
                "the vendor responds within",
                rf"VENDOR<60>{REPLY}<100>\b(?:within|in|no later than|in under|in less than|not "
                rf"exceed\w*) (?:under |less than |about |approximately |the |next |a maximum of )"
                rf"?(?P<d>{TIME})",
                time_of_reply,
            ),
            Pattern(
                "the vendor within a time responds",
                rf"VENDOR (?:<shall>|<shall> normally|usually|normally|typically)?,? ?within (?P<d>{TIME})<80>"
                r"(?:respond|repl(?:y|ies)|acknowledg|react|answer|call)",
                time_of_reply,
            ),
            Pattern(
                "someone of the vendor's calls back within",
                rf"{_STAFF}<60>{REPLY}<60>(?:within|inside|in|no later than|not later than) (?:the )?(?P<d>{TIME})",
                time_of_reply,
            ),
            Pattern(
                "response time of",
                rf"(?:response|reaction|acknowledge?ment) (?:times?|target|goal|sla)\b<60>{BY} ?(?P<d>{TIME})",
                time_of_reply,
            ),
            Pattern(
                "time before the words response time",
                r"(?P<d>DURATION)(?: \(?\w+\)?){0,2} (?:initial |first |maximum |guaranteed |target |average )?"
                r"(?:response|reaction)"
                r"(?: times?\b|\b(?= (?:for|to|on|guarantee|slas?\b|targets?\b|commitment|window)|\.? ?\Z| ?[,;|]))",
                time_of_reply,
            ),
            Pattern(
                "a response within",
                rf"(?:initial |first )?(?:response|reply|acknowledge?ment)s?<40>within (?P<d>{TIME})",
                time_of_reply,
            ),
            Pattern(
                "answered on the next working day",
                f"(?:VENDOR|{_STAFF}|"
                rf"(?:requests?|tickets?|issues?|incidents?|cases?|enquir\w+|inquir\w+|e-?mails?)\b)<60>{REPLY}<60>"
                f"(?P<d>{NEXT_DAY})",
                lambda _, match: read_time(match["d"]),
            ),
            Pattern(
                "work begun by the next working day",
                r"VENDOR<80>\b(?:begin|start|commenc)\w*<100>(?:by (?:the )?(?:end|close) of )?(?:the )?"
                f"(?P<d>{NEXT_DAY})",
                lambda _, match: read_time(match["d"]),
            ),
            Pattern(
                "work begun within",
                rf"VENDOR (?:<shall> )?(?:\w+ ){{0,2}}?{WORK_BEGINS}<40>within (?P<d>{TIME})",
                time_of_reply,
            ),
            Pattern(
                "responds at once",
                rf"(?:VENDOR|{_STAFF})<60>(?:respond|react)\w*<10>(?:immediately|at once|instantly)\b",
                IMMEDIATELY,
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
                r"VENDOR<60>(?:respond\w*|repl(?:y|ies)|answers?)\b<20>(?:issues?|incidents?|(?:support |service )?requests?|"
                r"tickets?|problems?|inquir\w+|errors?)<60>(?:<promptly>|swiftly|quickly|as (?:soon|"
                r"quickly|fast|rapidly) as|expeditiously|a reasonable (?:time|amount of time|period|"
                r"timeframe))",
                UNSPECIFIED,
                weight=-2,
            ),
            Pattern(
                "requests answered within",
                r"(?:requests?|tickets?|quer(?:y|ies)|inquir\w+|enquir\w+|emails?|messages?|issues?|incidents?|"
                r"cases?|questions?|calls?|voicemails?|submissions?)<60>(?:answered|returned|responded to|acknowledged|replied to|get a "
                rf"response|receive a response|reply|response)<40>(?:within|in) (?P<d>{TIME})",
                time_of_reply,
            ),
        ),
        reject=(
            Pattern("an example or someone else's", NO_TERM),
            Pattern("others who reply, on other matters", OTHERS_REPLY),
            Pattern(
                "the customer's support of others",
                r"^\W*(?:[\d.]+ )?CUSTOMER <shall>(?! (?:receive|get|have|hear|be\b))(?!.*VENDOR)<120>\b(?:respond|answer|reply|react)",
            ),
            Pattern(
                "reports of vulnerabilities",
                r"vulnerabilit|bug bount|security researcher|disclos(?:e|ure|ing) (?:a |the |of )"
                r"?(?:\w+ )?(?:issue|bug)|security report|responsible disclosure|"
                r"\breported (?:security|privacy) (?:issue|concern|problem|bug|flaw)",
            ),
            Pattern(
                "questions of privacy",
                r"data subject|personal data|privacy|freedom of information|\bfoia?\b|public records|supervisory|subpoena|gdpr|dmca|copyright|takedown|infring|"
                r"\babuse\b|complaint|law enforcement|right of access|questionnaire|audit|access requests?|"
                r"(?:deletion|erasure|removal|refund|cancellation) requests?|"
                r"requests? for (?:deletion|erasure|removal|access|a refund)",
            ),
            Pattern(
                "questions about the paper",
                r"\b(?:questions?|concerns|comments|enquir(?:y|ies)|inquir(?:y|ies)) (?:about|on|regarding|concerning|with regard to) "
                r"(?:these|this|VENDOR's) (?:\w+ )?(?:terms|agreement|sla|polic(?:y|ies)|contract|dpa|addendum|document|notice)\b",
            ),
            Pattern(
                "under a heading of privacy",
                r"",
                heading=r"data subject|personal data|data protection|privacy|\baudits?\b|inspection|sub-?processor|"
                r"law enforcement|\babuse",
            ),
            Pattern(
                "under a heading of claims",
                r"",
                heading=r"\b(?:credit|claim|refund)s? (?:requests?|process|procedures?|claims?)\b|"
                r"\b(?:claim|request)(?:s|ing)? (?:an? |for |your )*(?:service )?credits?\b",
            ),
            Pattern(
                "speed of a machine",
                r"\b5xx\b|error rate|\bfailed requests\b|\bnumber of (?:\w+ ){0,2}(?:requests|errors|responses)\b|"
                r"millisecond|\bms\b|latency|api response|(?:screen|page)s? (?:load|refresh|response)|"
                r"\bquer(?:y|ies) (?:times?|response|execution|performance)|"
                r"(?:database|search|sql|each|per) quer(?:y|ies)|"
                r"quer(?:y|ies) (?:to|against|of) (?:the )?(?:database|api|server)|server response|transaction|"
                r"\bping\b",
            ),
            Pattern(
                "the customer's answer",
                r"\bhears? from CUSTOMER\b|"
                r"CUSTOMER (?:shall|will|must)\b<120>\b(?:answer|respond|reply)\w*<12>VENDOR|"
                r"CUSTOMER (?:shall|will|must|fails? to|does not|has) (?:\w+ ){0,3}(?:respond|reply|"
                r"answer|acknowledge)",
            ),
            Pattern(
                "notices and disputes",
                r"security (?:incident|breach)|breach notif|dispute|arbitrat|change requests?\b|"
                r"requests? for (?:an? |the )?(?:change|quot|offer|estimate)|estimates? of (?:the )?cost|"
                r"quote|"
                r"statement of work|work order|proposal|invoice|termination notice|purchase order|"
                r"accept(?:ance)? (?:test|period)|subprocessor|sub-processor|incident response "
                r"(?:plan|team)",
            ),
            Pattern(
                "a ticket left unanswered",
                r"\b(?:if|where|when|should)\b<60>(?:\bnot|\bno|\bun\w+|fails? to)\b<30>"
                r"(?:answer|respon|acknowledg|repl)\w*<40>(?:within|in|for) DURATION",
            ),
            Pattern(
                "hours that are included",
                r"DURATION (?:\w+ ){0,3}?(?:per|an?|each|every) (?:\w+ )?(?:month|week|quarter|year)\b",
            ),
            Pattern("the price of haste", r"expedit\w+|surcharge|rush|DURATION<30>incur|\bfee\b"),
            Pattern(
                "answers in business",
                r"in writing within|(?:clarification|approv|proposal|marketing|claimant|written claim|grievance|"
                r"evaluation|offer\b|consent|interim period)\w*",
            ),
            KEPT_FOR_SO_LONG,
            WHEN_IT_FAILS,
        ),
        whole_document=lambda paper: readings_of(paper, RESPONSE),
        settled=rows_of_times,
        review=_review,
    ),
)
