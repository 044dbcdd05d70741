"""security.audit_notice — what notice must the customer give before it audits the vendor?

Accepted: "on 30 days' prior written notice", "announced at least two weeks ahead", "reasonable notice"
(unspecified), a bare period of notice in a passage on the customer's audits.
Rejected: notice of the vendor's audit of the customer's use, the frequency of audits, the time for a
plan to remedy what they find, notice that the vendor gives, audits without notice.
"""

from __future__ import annotations

import re

from contract_check.extractors.columns import duration_under
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, duration_at
from contract_check.extractors.security.audits import AUDIT, EXAMINE, LICENSED, OTHERS_AUDIT, SUMS
from contract_check.language.clauses import Clause
from contract_check.language.wording import free_of, together, words
from contract_check.model.term import Better, Kind, TermDefinition

_PERIOD_BEFORE = (
    r"(?:at least|not less than|no less than|no fewer than|not fewer than|a minimum of|minimum|upon|on|"
    r"with|at(?! least)|by giving|giving|give|gives|provide|provides|providing|of|subject to|"
    r"following|after|than|request|requires?|be made|reasonable|plan|request|it|and|VENDOR|CUSTOMER|"
    r"audit|inspection|us|minimum of|by|notify VENDOR|notice|advance|prior|written|first)"
    r"(?: (?:a|the|an|written|prior|its|minimum|of|at least|reasonable|such|in writing|giving|VENDOR|"
    r"less|than|not|advance|and|notice|period)\b)*\(?"
)


def _in_context(clause: Clause) -> bool:
    """Whether a passage speaks of audits of the vendor, in itself, before it or in its heading."""
    near = f"{clause.before} {clause.surface}"
    if LICENSED.search(near) or SUMS.search(f"{near} {clause.after}"):
        return False
    theirs = re.search(
        r"CUSTOMER|controller|(?:\bto|\blet|\bnotify|\btell|\binform|\bgive) VENDOR\b|"
        rf"\bon-?site (?:audit|inspection)|\b(?:audits?|inspections?) on[- ]site|{AUDIT} (?:of|at) VENDOR",
        near,
    )
    return bool(
        (theirs or re.search(rf"{AUDIT}|\bcontroller\b", clause.heading))
        and re.search(f"{AUDIT}|{EXAMINE}", f"{clause.heading} {near}")
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
_VISIT = re.compile(
    f"{AUDIT}|"
    r"\b(?:auditors?|inspectors?|assessors?|examiners?)\b[^.;|]{0,80}"
    r"\b(?:premises|attend|visit|enter|admit|facilit|site|cent(?:re|er)|access|depute)|"
    r"\b(?:attend|visit|enter|admit\w*|depute)\b[^.;|]{0,80}"
    r"\b(?:auditors?|inspectors?|assessors?|premises of|VENDOR's premises)|"
    r"\bverify\b[^.;|]{0,60}\b(?:measures|compliance|controls)\b"
)
_OTHER_NOTICE = re.compile(
    r"\bterminat|\brenew|\bbreach\b|\bincident|\bsub-?\s?processor|\bremed|\bfindings?\b|"
    r"\breports?\b[^.;|]{0,30}\bwithin|\binvoic|\bpa(?:y|id|yment)|"
    r"\bVENDOR (?:shall|will|must) (?:give|provide|notify|inform)|"
    r"\bVENDOR gives? (?:CUSTOMER )?(?:at least )?DURATION|"
    r"\bCUSTOMER's (?:premises|facilities|offices)|\broyalt|\bbooks\b|"
    r"\brecords\b(?!.*(?:secur|data|process|complian))|\beffective date|\bmaintenance\b|\bsuspen"
)


def _told_ahead(clause: Clause, match: re.Match[str]) -> Found:
    """The notice of an audit of the vendor: the sentence, the one before it or the heading speaks of the audit."""
    surface = clause.surface
    if (
        LICENSED.search(f"{clause.before} {surface}")
        or SUMS.search(f"{clause.before} {surface}")
        or _OTHER_NOTICE.search(surface)
    ):
        return None
    whose = re.search(
        r"\bVENDOR\b|CUSTOMER|controller|processor", f"{clause.heading} {clause.before} {surface}"
    ) or _PAPER.search(clause.heading)
    if not _VISIT.search(f"{clause.heading} {clause.before} {surface}"):
        return None
    labelled = re.match(
        rf"\W*(?:[\w-]+ ){{0,3}}{AUDIT}(?: rights?)?\s?"
        r"(?:[:|]|requires?\b|needs?\b|(?:is|are|(?:shall|must|may|will) be)\b)",
        surface,
    )
    return duration_at(clause, match) if whose or labelled else None


_PAPER = re.compile(r"audit|inspection|assurance|security|data protection")


def _notice(clause: Clause, match: re.Match[str]) -> Found:
    """The period of the notice, not how often there may be an audit."""
    often = re.search(
        r"\b(?:once|every|each|per|one|twice|previous|preceding|last|any|"
        r"(?<!\bto )(?<!with )(?<!giving )(?<!give )(?<!upon )(?<!on )(?<!of )a|same|more than)"
        r"(?: (?:a|in|any|every|each))? $",
        clause.surface[: match.start("d")],
    )
    return duration_at(clause, match) if _in_context(clause) and not often else None


def _notice_at(clause: Clause, match: re.Match[str], group: str) -> Found:
    return duration_at(clause, match, group) if _in_context(clause) else None


def _open(clause: Clause, match: re.Match[str]) -> Found:
    return UNSPECIFIED if _in_context(clause) else None


# Notice of no stated length, and every way to look at how the vendor keeps its duties.
_SOME_NOTICE = (
    r"\b(?:reasonable|prior|advance|due|timely|fair|sufficient|adequate)"
    r"(?: (?:and|reasonable|prior|advance|written|timely)){0,3} "
    r"(?:notice|announcement|notification|warning|arrangement|appointment)\b"
)
_LOOKS = (
    f"(?:{AUDIT}|"
    f"{EXAMINE}|"
    r"\b(?:convince|satisfy) (?:it|him|them|your)sel(?:f|ves)\b|"
    r"\bauditors?\b[^.;|]{0,40}\breview|"
    r"\b(?:examination|review) of (?:its|VENDOR's) (?:\w+ )?"
    r"(?:security|controls|safeguards|measures|facilities)|"
    r"\bcheck how VENDOR\b)"
)


def _looked_at(clause: Clause, match: re.Match[str]) -> Found:
    """`unspecified`, where it is the customer who looks at the vendor and gives the notice."""
    near = f"{clause.before} {clause.surface}"
    if LICENSED.search(near) or SUMS.search(near) or _OTHER_NOTICE.search(clause.surface):
        return None
    about = rf"{AUDIT}|\bsecurity\b|\bdata\b|\bcontrols\b|\bsafeguards|\bmeasures\b|\bcompliance\b|process(?:or|ing)\b"
    return UNSPECIFIED if re.search(about, clause.surface) else None


# A word to the vendor beforehand, in a sentence that need not name the audit which the one before has allowed.
_WORD = (
    r"\b(?:notif\w+|inform\w*|announc\w+|advis\w+|tell|told|let VENDOR know|warn\w*|register\w*|arrang\w+|"
    r"agree\w*|schedul\w+|coordinat\w+|co-ordinat\w+|book\w*|notice|request\w*|appointment)\b"
)
_BEFOREHAND = (
    r"\b(?:beforehand|in advance|ahead(?: of time)?|in (?:good|due|reasonable) time|timely|previously|advance|"
    r"prior|reasonable (?:\w+ )?notice)\b"
)


def _said_before(clause: Clause, match: re.Match[str]) -> Found:
    """`unspecified`, for a word beforehand right behind a sentence in which the customer looks at the vendor."""
    if clause.start or re.search(r"\bVENDOR (?:shall|will|must|may)\b|\bwithout\b|\bunannounced", clause.surface):
        return None
    if SUMS.search(clause.before) or LICENSED.search(clause.before) or _OTHER_NOTICE.search(clause.surface):
        return None
    allowed = re.search(rf"(?:CUSTOMER|controller)[^|]*?(?:{_LOOKS})", clause.before.rpartition(". ")[2])
    return UNSPECIFIED if allowed else None


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
        ),
        triggers=_TRIGGERS,
        accept=(
            Pattern(
                "so much notice",
                rf"{_PERIOD_BEFORE} ?(?P<d>DURATION)\)?'?"
                r"(?:\)?,? (?:or more|of|in|prior|advance|advanced|written|reasonable|a|an|and|VENDOR)\b)*[ ,]*"
                r"(?:notice|notification|announcement|in advance\b|advance notice|ahead\b|beforehand|warning\b|"
                r"lead time|heads-up)",
                _notice,
                weight=2,
            ),
            Pattern("the matters of notice", rf"(?P<d>DURATION|BLANK){_AHEAD}", _told_ahead, weight=1),
            Pattern(
                "so long before the audit",
                r"\b(?P<d>DURATION)'?(?: \(\w+\))? (?:prior to|before|in advance of|ahead of|preceding)"
                rf"(?: [\w-]+){{0,6}} (?:{AUDIT}|visit|proposed (?:\w+ )?date)",
                _notice,
                weight=2,
            ),
            Pattern(
                "begins so long after it is asked for",
                rf"{AUDIT}[^.;|]{{0,80}}\b"
                r"(?:at the earliest|(?:no|not) (?:earlier|sooner|before) (?:than )?|earliest) ?(?P<d>DURATION) "
                r"(?:after|from|following|of)\b[^.;|]{0,60}\b"
                r"(?:request|notice|notification|announcement|asked|told|informed|notified)",
                _notice,
                weight=1,
            ),
            Pattern("column of the notice", r"[|:].*DURATION", _in_a_column, weight=1),
            Pattern(
                "a line of notice, under the title of audits",
                r"\b(?:notice|announcement|lead time)(?: period)?\s?[:|] ?"
                r"(?:at least |not less than |minimum (?:of )?|a )*(?P<d>DURATION)",
                _notice,
                weight=2,
                heading=r"\baudits?\b|inspection",
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
                _notice,
                weight=2,
            ),
            Pattern(
                "announced so long ahead, in brackets",
                r"\b(?:notice|announcement|notification|registration|advance request)s?,? ?\(?(?:of |with )?"
                r"(?:at least|minimum(?: of)?|not less than|no less than|usually|generally|as a rule|i\.e\.) ?"
                r"(?:at least )?(?P<d>DURATION)",
                _notice,
                weight=2,
            ),
            Pattern(
                "notice of so long",
                r"\b(?:written|prior|advance|reasonable|with|on|upon|gives?|giving|requires?)(?: [\w-]+){0,3}? "
                r"notice(?: in writing)? of (?:at least |not less than |no less than |a minimum of )?"
                r"(?P<d>DURATION)",
                _notice,
                weight=2,
            ),
            Pattern(
                "a lead time, or told so long before",
                r"\b(?:lead time|notice period|period of notice) of (?:at least )?(?P<d>DURATION)|"
                r"\b(?:tell|inform|notify|informs|notifies) VENDOR (?:\w+ )?(?:at least )?(?P<e>DURATION) "
                r"(?:before|beforehand|ahead|in advance|earlier)",
                lambda c, m: _notice_at(c, m, "d" if m["d"] else "e"),
                weight=2,
            ),
            Pattern(
                "told in good time of an audit",
                r"(?:inform|notif|announc|advis|tell)\w*[^.;|]{0,40}"
                rf"\b(?:in good time|in advance|beforehand|timely|in due time)\b[^.;|]{{0,60}}{AUDIT}|"
                rf"{AUDIT}[^.;|]{{0,80}}\b(?:by|on|subject to|after|following) (?:prior|mutual|advance) "
                r"(?:agreement|arrangement|appointment|coordination|consultation|announcement)",
                _open,
            ),
            Pattern(
                "notice without a figure",
                rf"{AUDIT}{free_of('[.;]', 200)}\b(?:reasonable|prior|advance|due|sufficient|adequate|timely)"
                r"(?:,? (?:and |reasonable |prior |advance |written |in |timely ){0,4}|,? )(?:written )?"
                r"(?:notice|notification|announcement|registration|appointment|arrangement|coordination|warning|"
                r"consultation)|"
                r"\b(?:reasonable|prior|advance|due|sufficient|adequate|timely)"
                r"(?: (?:and |reasonable |prior |advance |written |timely ){0,4}| )(?:written )?"
                r"(?:notice|notification|announcement|registration|appointment|arrangement|coordination|warning|"
                f"consultation){free_of('[.;]', 200)}{AUDIT}|"
                r"(?:reasonable|prior|advance) (?:written |prior |advance )*"
                r"(?:notice|notification|announcement|registration|appointment|arrangement|coordination|warning|"
                rf"consultation) (?:of|for|to) (?:\w+ ){{0,5}}{AUDIT}",
                _open,
            ),
            Pattern(
                "a look at the vendor, and notice of it",
                together(_SOME_NOTICE, _LOOKS, r"CUSTOMER|controller", without="DURATION|BLANK"),
                _looked_at,
                weight=-2,
            ),
            Pattern(
                "a word beforehand, behind the sentence on audits",
                together(_WORD, _BEFOREHAND, without="DURATION|BLANK"),
                _said_before,
                weight=-3,
            ),
            Pattern(
                "agreed in good time",
                rf"{AUDIT}{free_of('[.;]', 120)}\b"
                rf"(?:coordinated|agreed|arranged|announced|notified|registered|scheduled)\b{free_of('[.;]', 60)}"
                r"\b(?:in good time|beforehand|in advance|timely)",
                _open,
            ),
            Pattern(
                "notice without a figure, in a passage on audits",
                r"(?:reasonable|prior|advance)(?: written| prior| advance){0,3} notice",
                _open,
                weight=-1,
                heading=r"audit|inspection",
            ),
        ),
        reject=(
            *OTHERS_AUDIT,
            Pattern(
                "notice that the vendor gives",
                r"VENDOR[^.;|]{0,80}\bgives? CUSTOMER (?:\w+ )?notice|"
                r"VENDOR <shall>"
                r"(?! (?:permit|allow|make available|contribut|provide (?:CUSTOMER )?(?:with )?access))<60>"
                r"(?:give|provide|send)(?! (?:access|CUSTOMER (?:with )?access))<40>notice(?! to VENDOR)|"
                r"sub-?processor<60>(?:notice|object)",
            ),
            Pattern("no notice is needed", r"without (?:prior |any |advance )*notice|unannounced"),
        ),
    ),
)
