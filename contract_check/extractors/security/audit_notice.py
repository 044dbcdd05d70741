"""security.audit_notice — what notice must the customer give before it audits the vendor?

Accepted: "on 30 days' prior written notice", "announced at least two weeks ahead", "reasonable notice"
(unspecified), a bare period of notice in a passage on the customer's audits, also an item of "such audits" where
the sentence above grants them.
Rejected: notice of the vendor's audit of the customer's use, the frequency of audits, the time for a
plan to remedy what they find, notice that the vendor gives, audits without notice.
"""

from __future__ import annotations

import re

from contract_check.extractors.columns import duration_under
from contract_check.extractors.framework import Extractor, Found, Pattern, duration_at
from contract_check.extractors.security.audit_notice_without_figure import NOTICE_WITHOUT_FIGURE
from contract_check.extractors.security.audits import AUDIT, OTHERS_AUDIT
from contract_check.extractors.security.noticed_audits import (
    in_a_line_on_audits,
    notice_of_audit,
    notice_of_audit_at,
    told_ahead_of_audit,
)
from contract_check.extractors.security.whose_audits import of_the_customers_audits
from contract_check.extractors.subject import NOTICE, Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import free_of, words
from contract_check.model.term import Act, Better, Kind, TermDefinition

_PERIOD_BEFORE = (
    r"(?:at least|not less than|no less than|no fewer than|not fewer than|a minimum of|minimum|upon|on|"
    r"with|at(?! least)|by giving|giving|give|gives|provide|provides|providing|of|subject to|"
    r"following|after|than|request|requires?|be made|reasonable|plan|it|and|VENDOR|CUSTOMER|"
    r"audit|inspection|us|minimum of|by|notify VENDOR|notice|advance|prior|written|first)"
    r"(?: (?:a|the|an|written|prior|its|minimum|of|at least|reasonable|such|in writing|giving|VENDOR|"
    r"less|than|not|advance|and|notice|period)\b)*\(?"
)


# Words that make a bare duration the notice of an audit, on either side of it.
_AHEAD = (
    r"(?:'?s?)(?: \(DURATION'?\))?"
    r"(?:,? (?:of|in writing|written|prior|advance|previous|reasonable|or more|at least|and|a|clear)\b)*,? ?"
    r"(?:notice|notification|announcement|warning|ahead\b|beforehand|earlier\b|in advance|before(?=[.,;]|$)|"
    r"(?:before|prior to) (?:(?:the|any|such|an|its|each|that|first) )*(?:\w+ )?"
    r"(?:audit|inspection|visit|examination|assessment|date|start|first day)|to (?:pass|elapse|lapse)\b|"
    r"lead time)"
)


def _in_a_column(clause: Clause, match: re.Match[str]) -> Found:
    """The notice in the row of the customer's audits."""
    return duration_under(clause, r"\b(?:lead time|notice|announce\w*|warning|advance)\b", row=AUDIT)


_TRIGGERS = words(
    "audit|inspect|on-site|onsite|site visit|safeguards|satisfy itself|convince itself|controls by|"
    "checks by|random check|spot check|out controls|perform controls|controls shall|controls take|"
    "facilities|premises|assessor|first hand|on the spot|check how|right to verify|right to check|"
    "entitled to verify|entitled to check|prior written notice|advance notice"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.audit_notice",
            Kind.DURATION,
            Better.SHORTER,
            "What notice must the customer give before an audit of the vendor?",
            act=Act.CUSTOMERS_RIGHT,
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "audit*|inspect*|assessment*|spot checks?|(random|on-site|the) checks|controls (by|take)|auditors?|examination*|assessor",
            f"{NOTICE}|prior|announce*|lead time|ahead|beforehand|earlier|in good time|audit plan|before (an|the|any) (audit|inspection)|in advance|warning",
            "CUSTOMER('s)?|controller|DURATION|reasonable|written|audits?|regulators?",
            within=160,
            unless=(
                "VENDOR may|audit (logs?|trails?)|impact assessments?|CUSTOMER's (books|records|use)|sub-?processors?|breach*|report(s)? to|"
                "no longer meet|vulnerab*|soc ?[12]|(independent|external|certification) audit|subject to the foregoing|legal|inform*( \\w+){0,3} if"
            ),
        ),
        review=of_the_customers_audits,
        accept=(
            Pattern(
                "so much notice",
                rf"{_PERIOD_BEFORE} ?(?P<d>DURATION)\)?'?"
                r"(?:\)?,? (?:or more|of|in|prior|advance|advanced|written|reasonable|a|an|and|VENDOR)\b)*[ ,]*"
                r"(?:notice|notification|announcement|in advance\b|advance notice|ahead\b|beforehand|warning\b|"
                r"lead time|heads-up)",
                notice_of_audit,
                weight=2,
            ),
            Pattern("the matters of notice", rf"(?P<d>DURATION|BLANK){_AHEAD}", told_ahead_of_audit, weight=1),
            Pattern(
                "so long before the audit",
                r"\b(?P<d>DURATION)'?(?: \(\w+\))? (?:prior to|before|in advance of|ahead of|preceding)"
                rf"(?: [\w-]+){{0,6}} (?:{AUDIT}|visit|proposed (?:\w+ )?date)",
                notice_of_audit,
                weight=2,
            ),
            Pattern(
                "begins so long after it is asked for",
                rf"{AUDIT}[^.;|]{{0,80}}\b"
                r"(?:at the earliest|(?:(?:no|not) )?(?:earlier|sooner) than|not before|earliest) ?(?P<d>DURATION) "
                r"(?:after|from|following|of)\b[^.;|]{0,60}\b"
                r"(?:request|notice|notification|announcement|asked|told|informed|notified)",
                notice_of_audit,
                weight=1,
            ),
            Pattern("column of the notice", r"[|:].*DURATION", _in_a_column, weight=1),
            Pattern(
                "a line of notice, under the title of audits",
                r"\b(?:notice|announcement|lead time)(?: period)?\s?[:|] ?"
                r"(?:at least |not less than |minimum (?:of )?|a )*(?P<d>DURATION)",
                notice_of_audit,
                weight=2,
                heading=r"\baudits?\b|inspection",
            ),
            Pattern(
                "a line on the notice of audits",
                r"^\W*(?:[\w-]+ ){0,2}(?:notice|announcement|lead time|warning)(?: period)? "
                rf"(?:of|for|before|ahead of|prior to) (?:(?!VENDOR)[\w-]+ ){{0,3}}?{AUDIT}\s?[:|] ?"
                r"(?:at least |not less than |minimum (?:of )?|a )*(?P<d>DURATION)",
                in_a_line_on_audits,
                weight=2,
            ),
            Pattern(
                "a cell of notice, in the row of audits",
                rf"^\W*(?:[\w-]+ ){{0,3}}{AUDIT}[^|]{{0,30}}\|[^;]*?\b(?:notice|announcement|lead time|warning)"
                r"(?: period)?\s?[:=] ?(?:at least |not less than |minimum (?:of )?)*(?P<d>DURATION)",
                duration_at,
                weight=1,
            ),
            Pattern(
                "asked and answered",
                rf"\b(?:notice|warning|lead time|ahead)\b[^?|]{{0,80}}{AUDIT}[^?|]{{0,40}}\? (?:a\W+)?(?:at least )?"
                r"(?P<d>DURATION)",
                duration_at,
                weight=1,
            ),
            Pattern(
                "notify so long ahead",
                r"(?:notif\w+|request|inform\w*|announce\w*|submit\w*|register\w*|schedul\w+|arrang\w+|agree\w*|"
                rf"tell|ask\w*|let VENDOR know|lead time|book\w*)\b{free_of('[.;]', 120)}"
                r"(?:at least|not less than|no less than|minimum of|no later than|not later than) (?P<d>DURATION)"
                r"(?! of (?:receipt|receiving))(?!<30>(?:after|following))",
                notice_of_audit,
                weight=2,
            ),
            Pattern(
                "announced so long ahead, in brackets",
                r"\b(?:notice|announcement|notification|registration|advance request)s?,? ?\(?(?:of |with )?"
                r"(?:at least|minimum(?: of)?|not less than|no less than|usually|generally|as a rule|i\.e\.) ?"
                r"(?:at least )?(?P<d>DURATION)",
                notice_of_audit,
                weight=2,
            ),
            Pattern(
                "notice, and its length in brackets",
                r"\b(?:written|prior|advance|timely|reasonable|due|sufficient)(?: [\w-]+){0,3}? "
                r"(?:notice|announcement|notification|warning)(?: in writing)? \((?P<d>DURATION)\)",
                notice_of_audit,
                weight=2,
            ),
            Pattern(
                "notice of so long",
                r"\b(?:written|prior|advance|reasonable|with|on|upon|gives?|giving|requires?)(?: [\w-]+){0,3}? "
                r"notice(?: in writing)? of (?:at least |not less than |no less than |a minimum of )?"
                r"(?P<d>DURATION)",
                notice_of_audit,
                weight=2,
            ),
            Pattern(
                "a lead time, or told so long before",
                r"\b(?:lead time|notice period|period of notice) of (?:at least )?(?P<d>DURATION)|"
                r"\b(?:tell|inform|notify|informs|notifies) VENDOR (?:\w+ )?(?:at least )?(?P<e>DURATION) "
                r"(?:before|beforehand|ahead|in advance|earlier)",
                lambda c, m: notice_of_audit_at(c, m, "d" if m["d"] else "e"),
                weight=2,
            ),
            *NOTICE_WITHOUT_FIGURE,
        ),
        reject=(
            *OTHERS_AUDIT,
            Pattern(
                "notice that the vendor gives",
                r"VENDOR[^.;|]{0,80}\bgives? CUSTOMER (?:[\w']+ ){0,3}notice|"
                r"VENDOR <shall>"
                r"(?! (?:permit|allow|make available|contribut|provide (?:CUSTOMER )?(?:with )?access))<60>"
                r"(?:give|provide|send)(?! (?:access|CUSTOMER (?:with )?access))<40>notice(?! to VENDOR)|"
                r"sub-?processor<60>(?:notice|object)",
            ),
            Pattern(
                "notice of an authority",
                r"\breceiv\w+ (?:\w+ )?notice of (?:an?|any) (?:\w+ )?(?:audit|inspection)(?!<60>\bby CUSTOMER)|"
                r"\b(?:authorit(?:y|ies)|agenc(?:y|ies)|regulators?|governments?) (?:\w+ )?(?:gives?|provides?|sends?) "
                r"(?:VENDOR )?(?:\w+ ){0,2}notice\b",
            ),
            Pattern("no notice is needed", r"without (?:prior |any |advance )*notice|unannounced"),
        ),
    ),
)
