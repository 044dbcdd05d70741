"""security.audit_right — may the customer audit the vendor, or see the reports of those who did?

Accepted: "Customer may audit Processor's compliance", "allow for and contribute to audits, including
inspections", "shall provide a copy of its SOC 2 report on request", "audit rights may be satisfied by
…"; "Customer has no right to audit" is a refusal.
Rejected: the vendor's audit of the customer's use, its audits of its sub-processors or of itself,
audits by authorities alone, "information necessary to demonstrate compliance" without an audit.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.security.audit_reports import GIVE, NOT, REPORT, REPORTS_TO_BE_HAD
from contract_check.extractors.security.audits import AUDIT, EXAMINE, LICENSED, OTHERS_AUDIT, SUMS
from contract_check.extractors.security.measures import free_of
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition

_BY = r"(?:CUSTOMER(?:'s)?(?:,? (?:auditors?|agents?|advisers?|representatives?|regulators?|designees?|or|and|/|including|itself|through|by|\()[^.;|]{0,90}?)?,?)"
_MAY = r"(?:(?:<may>|shall have|has|have|will have|(?:shall be|is|are|will be) entitled(?:,[^;|]{0,60},)? to|is granted|are granted|retains?|may request|may require|(?:is|are|shall be) (?:at liberty|free) to|shall be (?:able|permitted|allowed)|be permitted|is permitted|is allowed)\b)"
_OF = r"(?:VENDOR|processing|processor|facilit\w+|premises|compliance|controls|systems?|records|security|measures|data cent\w+|procedures|practices|policies|books|operations|infrastructure|services?|environment|this dpa|personal data)"
# The matters of an audit in whatever construction: whoever looks, what they look at, and the leave to look.
_INSPECTS = rf"(?:{AUDIT}|{EXAMINE}|\bexaminations?\b|\b(?:auditors?|inspectors?|assessors?|examiners?)\b|\b(?:first[- ]hand|on the spot)\b)"
_CLIENT = r"(?:CUSTOMER|\bcontroller|\bregulators?\b|\bthe (?:authority(?= (?:may|shall|or|and|has|is|will))|bank|university|state|council|trust|institution|school|hospital|agency)\b(?!'s data))"
_LEAVE = r"(?:\b(?:may|can|entitled|rights?|allow\w*|permit\w*|grant\w*|admit\w*|submit\w*|open (?:to|for)|tolerat\w+|contribut\w+|accept\w*|accommodat\w+|receive|access to|cooperat\w+|co-operat\w+|at liberty|free to|takes? part|welcome|host|let|make (?:itself )?available|made available)\b)"
_OWN_THINGS = r"VENDOR's (?:[\w'-]+,? (?:and |or )?){0,5}?(?:facilit(?:y|ies)|premises|offices|safeguards?|controls|sites?|data cent\w+|measures|practices|procedures|systems|processing|operations|compliance|observance|services?|security|records)\b|\bsubmit to\b|\bVENDOR (?:tolerates|contributes|accepts|submits)"
_NOT_AN_AUDIT = rf"{NOT}|\broyalt|\bproducts?\b|\bdeliverables?\b|\baccept\w*\b.{{0,30}}\b(?:goods|deliver)|\bcode\b|\blicen[cs]es?\b|\bletters?\b|\bmarks\b|\bfranchis|\bpremises of CUSTOMER|\bCUSTOMER's (?:premises|facilities|offices|sites?|records|books|systems|use)|\bVENDOR (?:may|shall have the right|is entitled|has the right)|\binvoice|\bbooks\b(?!,? (?:and )?systems)|\btax|\bfinancial|\bpayments?\b|\bmanufactur|\bsub-?\s?processors?\b.{{0,40}}\baudit"
# Who may stand before a report that is the vendor's all the same ("its auditor's certificate").
_OWN_REPORTS = r"auditor|assessor|firm|year|month|company|provider|controller|processor"


def _of_the_vendor(clause: Clause, match: re.Match[str]) -> Found:
    """The audit of the vendor, not of the customer or of sub-processors alone."""
    if re.search(rf"{_OF}|\bon-?site\b|\breports?\b|dpa\b|standard contractual|\bsoc ?[123]\b", clause.surface):
        return TRUE
    if re.search(
        r"(?<!CUSTOMER )\b(?:tolerates?|contributes? to|submits? to)\b", clause.surface
    ) and not _of_the_customer(clause):
        return TRUE
    about = f"{clause.heading} {clause.before} {clause.after} {clause.document.text[:600].lower()}"
    return (
        TRUE
        if re.search(r"process(?:or|ing)\b|data protection|\bdpa\b|\bsecurity\b", about)
        and not _of_the_customer(clause)
        else None
    )


def _may_look(clause: Clause, match: re.Match[str]) -> Found:
    """An audit of the vendor by its client, where the sentence names what is looked at, or its setting does."""
    surface = clause.surface
    if LICENSED.search(f"{clause.before} {surface}") or SUMS.search(f"{clause.before} {surface} {clause.after}"):
        return None
    about = f"{clause.heading} {clause.document.text[:600].lower()}"
    named = re.search(_OWN_THINGS, surface)
    setting = re.search(
        r"process(?:or|ing)\b|data protection|\bdpa\b|\bsecurity\b|\boutsourc|\bregulator|\bopen to (?:inspection|audit)|\bcontrols\b",
        f"{about} {surface}",
    )
    return TRUE if setting and (named or re.search(AUDIT, surface)) else None


def _of_the_customer(clause: Clause) -> bool:
    """Whether the sentence before gives the vendor the audit that this one goes on about."""
    return LICENSED.search(clause.before) is not None


def _by_the_customer(clause: Clause, match: re.Match[str]) -> Found:
    """An audit that is the customer's affair: it is named near by, and not as the one who is audited."""
    near = f"{clause.heading} {clause.before} {clause.surface} {clause.after}"
    if LICENSED.search(near) or not re.search(r"CUSTOMER|controller", near):
        return None
    return _of_the_vendor(clause, match)


def _examined(clause: Clause, match: re.Match[str]) -> Found:
    """A look at the vendor itself, not at a product on trial or a draft."""
    aside = re.search(
        r"\b(?:evaluate|try|test) (?:the |out )?(?:software|product)\b|\b(?:trial|evaluation|purchase|deliverables?|materials|source code|codes|escrow|invoices?|draft|software for)\b",
        clause.surface,
    )
    return None if aside else TRUE


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.audit_right",
            Kind.FLAG,
            Better.TRUE,
            "May the customer audit, inspect, or obtain third-party audit reports on, the vendor?",
        ),
        core=r"\bCUSTOMER\b<60>\b(?:may|can|rights? (?:to|of)|entitled to)\b<200>\b(?:audit(?! plan)|inspect)|"
        r"\bVENDOR\b<60>\b(?:allow|permit|contribute|submit|make available)\b<160>\b(?:audit(?! plan)|inspect)",
        triggers=(
            "audit",
            "inspect",
            "assurance right",
            "security controls",
            "submit to",
            "assessor",
            "test the",
            "examine",
            "on-site",
            "on the spot",
            "onsite",
            "site visit",
            "safeguards",
            "satisfy itself",
            "convince itself",
            "convince themselves",
            "out controls",
            "perform controls",
            "controls shall",
            "controls take",
            "compliance report",
            "assessment report",
            "trust cent",
            "trust portal",
            "facilities",
            "premises",
            "latest report",
            "recent report",
            "penetration result",
            "soc 1",
            "soc 2",
            "soc2",
            "ssae",
            "penetration test",
            "pen test",
        ),
        accept=(
            Pattern(
                "the customer may audit",
                rf"{_BY} {_MAY}{free_of(NOT + '|VENDOR (?:may|shall|will)', 160)}{AUDIT}",
                _of_the_vendor,
            ),
            Pattern(
                "the matters of an audit",
                together(
                    rf"{_LEAVE}[^|]{{0,120}}?{_INSPECTS}|{_INSPECTS}[^|]{{0,120}}?{_LEAVE}",
                    _CLIENT,
                    rf"{_OWN_THINGS}|{AUDIT}",
                    without=_NOT_AN_AUDIT,
                ),
                _may_look,
                weight=-2,
            ),
            Pattern(
                "each may audit the other",
                rf"BOTH (?:<may>|shall have the right to) (?:\w+ )?{AUDIT}(?: of)? the other[^.;|]{{0,60}}\b(?:data|security|compliance|processing|observance|measures)",
                TRUE,
            ),
            Pattern(
                "audits, in a line of a sheet",
                rf"^\W*(?:CUSTOMER )?{AUDIT}(?: rights?)?(?: (?:of|by|for) (?:VENDOR|CUSTOMER))?\s?[|:=] ?(?:yes\b|permitted|allowed|granted|possible|available|one\b|once|twice|annual\w*|yearly|(?:up)?on (?:\w+ ){{0,2}}(?:request|notice|DURATION)|at any time)",
                TRUE,
            ),
            Pattern(
                "how audits on site are bounded",
                r"\bon-?site (?:audits?|inspections?)\b (?:is|are|(?:shall|will|may|must) be) (?:\w+ )?(?:limited to|restricted to|subject to|permitted|allowed|possible)\b",
                _of_the_vendor,
                weight=-1,
            ),
            Pattern(
                "requests for an audit are answered",
                r"VENDOR <shall> (?:respond|answer|reply)\b<60>\baudit (?:requests?|inquir(?:y|ies)|questionnaires?|questions)\b",
                TRUE,
                weight=-1,
            ),
            Pattern(
                "a line under the title of audit rights",
                r"^\W*(?:available|permitted|granted|once|twice|one audit|(?:up)?on (?:\w+ ){0,2}(?:request|notice)|at most)\b",
                TRUE,
                heading=r"\baudit(?:ing)? rights?\b|\brights? (?:of|to) audit",
            ),
            Pattern(
                "no audit, in a line of a sheet",
                rf"^\W*(?:CUSTOMER )?{AUDIT}(?: rights?)?\s?[|:=] ?(?:none\b|no\b(?! (?:more|less|later))|not (?:\w+ )?(?:granted|available|offered|permitted|agreed|provided)|excluded)",
                FALSE,
                weight=1,
            ),
            Pattern(
                "the customer sends an auditor",
                rf"{_BY} (?:{_MAY}|shall){free_of(NOT + '|VENDOR (?:may|shall|will)', 60)}\b(?:appoint|commission|engag|mandat|us|instruct|nominat|select|retain|hir)\w* (?:[\w-]+ ){{0,4}}(?:auditors?|inspectors?|assessors?)\b",
                _of_the_vendor,
            ),
            Pattern(
                "the customer may ask for one",
                rf"CUSTOMER[^.;|]{{0,140}}\b(?:it|they|CUSTOMER) (?:may|can|is entitled to|has the right to) (?:\w+ )?(?:request|ask for|require|demand|arrange|conduct|perform|carry out|commission) (?:[\w-]+ ){{0,4}}{AUDIT}",
                _of_the_vendor,
            ),
            Pattern(
                "audits are allowed, by whoever is the subject",
                rf"(?<!CUSTOMER )(?<!CUSTOMER also )(?:<shall>|\bto)(?: \w+ly)? (?:{free_of(NOT + '|CUSTOMER <shall>', 60)}\b)?(?:allow|permit|contribute to|submit to|tolerate|enable|cooperate (?:with|in)|facilitate|accept)(?: for)?(?:,? and (?:\w+ ){{1,2}}to)?(?: (?!VENDOR)[\w-]+){{0,5}} {AUDIT}",
                _by_the_customer,
            ),
            Pattern(
                "the customer examines the measures",
                r"CUSTOMER (?:<shall>|<may>)(?: [\w,]+){0,6} (?:convince|satisfy) (?:itself|himself|themselves) (?:of|that|as to)<80>(?:measures|compliance|security|VENDOR)",
                TRUE,
            ),
            Pattern(
                "how an audit is agreed",
                rf"{AUDIT}[^|]{{0,80}}\b(?:BOTH|CUSTOMER and VENDOR|VENDOR and CUSTOMER) (?:<shall>|agrees?)[^|]{{0,60}}\b(?:scope|timing|duration|modalities)|(?:BOTH|CUSTOMER and VENDOR|VENDOR and CUSTOMER) (?:<shall>)[^|]{{0,60}}\b(?:scope|timing|duration|modalities)[^|]{{0,60}}{AUDIT}",
                _by_the_customer,
                weight=-1,
            ),
            Pattern(
                "the audits of the standard clauses",
                rf"{AUDIT}<60>(?:described|provided|set out|referred|contemplated|required|under)<20>(?:standard contractual|\bsccs?\b|clause 8|clause 5|eu model)",
                TRUE,
                weight=-1,
            ),
            Pattern(
                "the customer may examine",
                rf"{_BY} {_MAY}{free_of(NOT + '|VENDOR (?:may|shall|will)', 100)}{EXAMINE}",
                _examined,
            ),
            Pattern(
                "the vendor allows audits",
                rf"VENDOR(?: and [^,;|]{{0,40}})?,? (?:<shall>|agrees? to|shall,[^;|]{{0,60}},)?{free_of(NOT + '|CUSTOMER (?:may|shall)', 200)}\b(?:allow\w*|permit\w*|enabl\w+|contribut\w+|submit\w*|cooperat\w+|co-operat\w+|support\w*|assist\w*|grant\w*|facilitat\w+|tolerat\w+|participat\w+|accept\w*){free_of(NOT + '|sub-?processor', 110)}{AUDIT}",
                _of_the_vendor,
            ),
            Pattern(
                "audits by the customer",
                rf"{AUDIT}{free_of(NOT, 60)}\b(?:by|conducted by|carried out by|performed by|mandated by|requested by|on behalf of) (?:the )?(?:CUSTOMER(?!'s (?:use|place|premises|facilit|offices))|an(?:other)? (?:independent )?(?:third[- ]party )?auditor (?:mandated|appointed|selected|chosen))",
                _of_the_vendor,
            ),
            Pattern(
                "the customer may test or examine",
                rf"VENDOR <shall>{free_of(NOT, 40)}\b(?:allow|permit|enable)\b<80>CUSTOMER{free_of(NOT, 90)}\bto (?:\w+ly )?(?:test|assess|examine|review|verify|evaluate)<60>\b(?:security|controls|compliance|facilit\w+|safeguards|processing)",
                TRUE,
            ),
            Pattern(
                "a right to audit",
                r"(?:CUSTOMER's|the|such|its|any|this) (?:\w+ ){0,2}(?:audit|inspection)s? rights?\b(?! (?:of VENDOR|under (?:the|its) (?:hosting|sub)))",
                _of_the_vendor,
                weight=-1,
            ),
            Pattern(
                "lets the customer's people in",
                r"VENDOR(?: <shall>)? (?:\w+ly )?(?:allow|permit|grant|give|provide)s?\b[^.;|]{0,40}CUSTOMER(?:'s)?\b[^.;|]{0,80}\b(?:regulators?|auditors?|inspectors?)\b[^.;|]{0,60}\baccess to\b",
                TRUE,
            ),
            Pattern(
                "conditions of the customer's audits",
                rf"(?:\bon-?site )?{AUDIT}(?: \w+){{0,4}} (?:shall|will|must|may) (?:only )?be (?:\w+ly )?(?:subject to|limited to|conducted|carried out|performed|at CUSTOMER's)",
                _of_the_vendor,
                weight=-1,
                heading=r"audit|inspection",
            ),
            *REPORTS_TO_BE_HAD,
            Pattern(
                "reports are given",
                rf"VENDOR(?: <shall>| also| will also|,[^,;|]{{0,80}},)*{free_of(NOT + '|CUSTOMER (?:may|shall)', 100)}\b{GIVE}\b{free_of(NOT + '|sub-?processor', 120)}{REPORT}",
                _of_the_vendor,
            ),
            Pattern(
                "audits are refused",
                rf"CUSTOMER(?:'s)? (?:(?:is|are|shall be|will be) not|isn't|aren't) (?:entitled|permitted|allowed) to (?:perform|conduct|carry out|request|require|undertake|make) (?:\w+[ -]){{0,3}}?{AUDIT}(?!<60>(?:more|without|unless|except|until|other than))|{AUDIT}(?: of VENDOR<20>)? (?:by|on behalf of) CUSTOMER (?:(?:is|are|shall be|will be) (?:not (?:permitted|allowed|possible|offered|provided for)|excluded|prohibited))(?!<60>(?:more|without|unless|except|until|other than|during))",
                FALSE,
                weight=1,
            ),
            Pattern(
                "no right to audit",
                rf"\bnothing\b[^.;|]{{0,80}}\b(?:entitl|giv|grant|confer|allow|permit)\w*[^.;|]{{0,30}}CUSTOMER[^.;|]{{0,40}}{AUDIT}|CUSTOMER (?:(?:shall not|does not|do not|will not|is not|shall have no|has no|have no|waives)(?: \w+){{0,3}} (?:rights?|entitled|permitted|allowed)(?: \w+){{0,3}}|(?:shall not|will not|may not|cannot)(?: \w+)?) {AUDIT}(?! (?:more|without|during|reports?|logs?))(?!<60>(?:source|code|software|goods|packag|more (?:than|frequently)|without|unless|except|until|third[- ]party|other customers))|\bno (?:right (?:to|of)|such) (?:[\w-]+ ){{0,2}}?{AUDIT}",
                FALSE,
            ),
        ),
        reject=(
            *OTHERS_AUDIT,
            Pattern(
                "the vendor's own audits",
                r"VENDOR (?:<shall> )?(?:\w+ly )?(?:audits?|inspects?|perform\w*|conduct\w*|carr\w+ out)<30>(?:internal |regular |periodic )?(?:audits?|inspections?) (?:of|on) (?:its|the|their) (?:own |sub-?processors?|suppliers|vendors|systems)(?!<160>CUSTOMER)",
            ),
            Pattern(
                "the report on somebody else",
                rf"\b(?!(?:{_OWN_REPORTS}))[a-z]{{3,}}'s (?:own |latest |most recent |current )?(?:certif\w+|soc\b|audit reports?|compliance reports?)",
            ),
            Pattern(
                "authorities alone",
                rf"^(?:(?!CUSTOMER)[^|])*(?:supervisory authorit|regulator|government)<80>{AUDIT}(?!<200>CUSTOMER)",
            ),
        ),
    ),
)
