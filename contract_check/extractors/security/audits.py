"""security.audit_right, security.audit_notice — may the customer audit the vendor, and on what notice?

Accepted: "Customer may audit Processor's compliance … on 30 days' prior written notice", "allow for
and contribute to audits, including inspections", "shall provide a copy of its SOC 2 report on
request", "audit rights may be satisfied by …"; "Customer has no right to audit" is a refusal.
Rejected: the vendor's audit of the customer's use, its audits of its sub-processors or of itself,
audits by authorities alone, "information necessary to demonstrate compliance" without an audit, the
frequency of audits and the time for a plan to remedy what they find.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, UNSPECIFIED, Extractor, Found, Pattern, duration_at
from contract_check.extractors.security.measures import free_of
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern, together
from contract_check.model.term import Better, Kind, TermDefinition

_AUDIT = r"\b(?:audits?|auditing|inspections?|inspect(?:s|ing)?|on-?site (?:checks?|visits?|reviews?|verifications?|assessments?|examinations?|controls?)|(?:site|facility) visits?|visits? to (?:the |its |their )?(?:VENDOR|premises|facilit\w+|data cent\w+)|(?:carry out|perform|conduct)s? (?:\w+ )?controls|controls? (?:(?:shall|will|may|must) (?:only )?)?(?:takes? place|be (?:carried out|performed|conducted|announced)))\b"
# The same in other verbs, which needs an object of the vendor's: "review Supplier's facilities and safeguards".
_EXAMINE = (
    r"\b(?:review|examine|assess|verify|check|test|visit|enter|evaluate|satisfy (?:it|him|them|your)sel(?:f|ves) (?:of|as to|about|that)|convince itself of)\b,?(?: (?!comments|reports?)[\w',/-]+){0,6}? "
    r"(?:(?:VENDOR's|VENDOR|the processor's|its|the|such|relevant|our)(?: [\w'-]+,?){0,5}? (?:facilit(?:y|ies)|premises|offices|safeguards?|controls|sites?|data cent\w+|security (?:measures|controls|practices|program\w*)|(?:organi[sz]ational|technical|security|protective) (?:and \w+ )?measures|processing (?:facilities|operations|activities))|VENDOR's compliance|(?:that|whether|if|how) VENDOR (?:is )?(?:compl|fulfil|adher|observ|meet)\w+|compliance (?:with|by|of)\b[^.;|]{0,60}(?:measures|data protection|security|addendum|dpa\b|processing|obligations|agreement|contract|instructions|requirements|gdpr|law))"
)
_BY = r"(?:CUSTOMER(?:'s)?(?:,? (?:auditors?|agents?|advisers?|representatives?|regulators?|designees?|or|and|/|including|itself|through|by|\()[^.;|]{0,90}?)?,?)"
_MAY = r"(?:(?:<may>|shall have|has|have|will have|(?:shall be|is|are|will be) entitled(?:,[^;|]{0,60},)? to|is granted|are granted|retains?|may request|may require|(?:is|are|shall be) (?:at liberty|free) to|shall be (?:able|permitted|allowed)|be permitted|is permitted|is allowed)\b)"
_NOT = r"\bnot\b(?! (?:more|less|later|only|fewer|unreasonably|to exceed))|n't\b|\bno (?:right|such|audit)\b|\bwaives?\b|\bnever\b"
_OF = r"(?:VENDOR|processing|processor|facilit\w+|premises|compliance|controls|systems?|records|security|measures|data cent\w+|procedures|practices|policies|books|operations|infrastructure|services?|environment|this dpa|personal data)"
_REPORT = (
    r"(?:(?:audit|soc(?: ?[123])?(?: type (?:ii|i|1|2))?|ssae\S*(?: \d+)?|isae ?\d*|assessment|attestation|assurance|penetration(?:[- ]test\w*)?|pen[- ]?test\w*|certification)[ -]?(?:and \w+ )?(?:\w+ )?(?:reports?|results|summar(?:y|ies)|findings|letters?)|"
    r"(?:reports?|results|summar(?:y|ies)|copy|copies)(?: [\w']+){0,6}? (?:of|from|on|for)(?: [\w']+){0,7} (?:audits?|soc\b|soc ?[123]|penetration|pen[- ]?tests?|assessments?|auditors?|attestations?|certifications?)|"
    r"third[- ]party (?:audits?|certifications?)(?: and| or|,)?(?: \w+)? ?(?:reports?|audits?|certifications?))"
)
_SOC_REPORT = rf"(?:{_REPORT}|soc ?[123](?: type (?:ii?|1|2))?)"
_GIVE = r"(?:provid\w+|mak(?:e|es|ing)|furnish\w*|deliver\w*|suppl(?:y|ies)|shar(?:e|es|ing)|giv(?:e|es)|send|submit\w*|make available|disclos\w+|produce)"
# The matters of an audit in whatever construction: whoever looks, what they look at, and the leave to look.
_INSPECTS = rf"(?:{_AUDIT}|{_EXAMINE}|\bexaminations?\b|\b(?:auditors?|inspectors?|assessors?|examiners?)\b|\b(?:first[- ]hand|on the spot)\b)"
_CLIENT = r"(?:CUSTOMER|\bcontroller|\bregulators?\b|\bthe (?:authority(?= (?:may|shall|or|and|has|is|will))|bank|university|state|council|trust|institution|school|hospital|agency)\b(?!'s data))"
_LEAVE = r"(?:\b(?:may|can|entitled|rights?|allow\w*|permit\w*|grant\w*|admit\w*|submit\w*|open (?:to|for)|tolerat\w+|contribut\w+|accept\w*|accommodat\w+|receive|access to|cooperat\w+|co-operat\w+|at liberty|free to|takes? part|welcome|host|let|make (?:itself )?available|made available)\b)"
_OWN_THINGS = r"VENDOR's (?:[\w'-]+,? (?:and |or )?){0,5}?(?:facilit(?:y|ies)|premises|offices|safeguards?|controls|sites?|data cent\w+|measures|practices|procedures|systems|processing|operations|compliance|observance|services?|security|records)\b|\bsubmit to\b|\bVENDOR (?:tolerates|contributes|accepts|submits)"
_NOT_AN_AUDIT = rf"{_NOT}|\broyalt|\bproducts?\b|\bdeliverables?\b|\baccept\w*\b.{{0,30}}\b(?:goods|deliver)|\bcode\b|\blicen[cs]es?\b|\bletters?\b|\bmarks\b|\bfranchis|\bpremises of CUSTOMER|\bCUSTOMER's (?:premises|facilities|offices|sites?|records|books|systems|use)|\bVENDOR (?:may|shall have the right|is entitled|has the right)|\binvoice|\bbooks\b|\btax|\bfinancial|\bpayments?\b|\bmanufactur|\bsub-?\s?processors?\b.{{0,40}}\baudit"


_LICENSE = r"VENDOR(?:,? (?:or|and|including|through) [^,;|]{0,60},?)? (?:<may>|shall have|has|have|will have)<80>\b(?:audit|inspect|examine|review|verify)\b"

# Who may stand before a report that is the vendor's all the same ("its auditor's certificate").
_OWN_REPORTS = r"auditor|assessor|firm|year|month|company|provider|controller|processor"
_SUMS = re.compile(
    r"\broyalt|underpa|\bamounts? (?:due|owed|payable)|public accountant|\bpayments? (?:due|made|owed)|books of account|\bnet sales"
)
_LICENSED = compile_pattern(_LICENSE)
_PERIOD_BEFORE = (
    r"(?:at least|not less than|no less than|no fewer than|not fewer than|a minimum of|minimum|upon|on|with|by giving|giving|give|gives|provide|provides|providing|of|subject to|following|after|than|request|requires?|be made|"
    r"reasonable|plan|request|it|and|VENDOR|CUSTOMER|audit|inspection|us|minimum of|by|notify VENDOR|notice|advance|prior|written|first)(?: (?:a|the|an|written|prior|its|minimum|of|at least|reasonable|such|in writing|giving|VENDOR|less|than|not|advance|and|notice|period)\b)*\(?"
)


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
    if _LICENSED.search(f"{clause.before} {surface}") or _SUMS.search(f"{clause.before} {surface} {clause.after}"):
        return None
    about = f"{clause.heading} {clause.document.text[:600].lower()}"
    named = re.search(_OWN_THINGS, surface)
    setting = re.search(
        r"process(?:or|ing)\b|data protection|\bdpa\b|\bsecurity\b|\boutsourc|\bregulator|\bopen to (?:inspection|audit)|\bcontrols\b",
        f"{about} {surface}",
    )
    return TRUE if setting and (named or re.search(_AUDIT, surface)) else None


def _of_the_customer(clause: Clause) -> bool:
    """Whether the sentence before gives the vendor the audit that this one goes on about."""
    return _LICENSED.search(clause.before) is not None


def _by_the_customer(clause: Clause, match: re.Match[str]) -> Found:
    """An audit that is the customer's affair: it is named near by, and not as the one who is audited."""
    near = f"{clause.heading} {clause.before} {clause.surface} {clause.after}"
    if _LICENSED.search(near) or not re.search(r"CUSTOMER|controller", near):
        return None
    return _of_the_vendor(clause, match)


def _examined(clause: Clause, match: re.Match[str]) -> Found:
    """A look at the vendor itself, not at a product on trial or a draft."""
    aside = re.search(
        r"\b(?:evaluate|try|test) (?:the |out )?(?:software|product)\b|\b(?:trial|evaluation|purchase|deliverables?|materials|source code|codes|escrow|invoices?|draft|software for)\b",
        clause.surface,
    )
    return None if aside else TRUE


def _named_before(clause: Clause, match: re.Match[str]) -> Found:
    """The report of an audit that this sentence or the one before it names."""
    near = f"{clause.before} {clause.surface}"
    audited = re.search(
        r"\bsoc ?[123]\b|\bssae\b|\bisae\b|\b(?:independent|external|third[- ]party) (?:auditors?|assessors?|body)|\bindependent (?:audit|assess)|penetration|external audit|third[- ]party audit",
        near,
    )
    return TRUE if audited and re.search(r"CUSTOMER|on request|upon request|request", clause.surface) else None


def _in_context(clause: Clause) -> bool:
    """Whether a passage speaks of audits of the vendor, in itself, before it or in its heading."""
    near = f"{clause.before} {clause.surface}"
    if _LICENSED.search(near) or _SUMS.search(f"{near} {clause.after}"):
        return False
    theirs = re.search(
        rf"CUSTOMER|controller|to VENDOR\b|\bon-?site (?:audit|inspection)|{_AUDIT} (?:of|at) VENDOR", near
    )
    return bool(
        (theirs or re.search(_AUDIT, clause.heading)) and re.search(f"{_AUDIT}|{_EXAMINE}", f"{clause.heading} {near}")
    )


# Words that make a bare duration the notice of an audit, on either side of it.
_AHEAD = r"(?:'?s?)(?: \(DURATION'?\))?(?:,? (?:of|in writing|written|prior|advance|previous|reasonable|or more|at least|and|a|clear)\b)*,? ?(?:notice|notification|announcement|warning|ahead\b|beforehand|earlier\b|in advance|(?:before|prior to) (?:(?:the|any|such|an|its|each|that|first) )*(?:\w+ )?(?:audit|inspection|visit|examination|assessment|date|start|first day)|to (?:pass|elapse|lapse)\b|lead time)"
_VISIT = re.compile(
    rf"{_AUDIT}|\b(?:auditors?|inspectors?|assessors?|examiners?)\b[^.;|]{{0,80}}\b(?:premises|attend|visit|enter|admit|facilit|site|cent(?:re|er)|access|depute)|\b(?:attend|visit|enter|admit\w*|depute)\b[^.;|]{{0,80}}\b(?:auditors?|inspectors?|assessors?|premises of|VENDOR's premises)|"
    r"\bverify\b[^.;|]{0,60}\b(?:measures|compliance|controls)\b"
)
_OTHER_NOTICE = re.compile(
    r"\bterminat|\brenew|\bbreach\b|\bincident|\bsub-?\s?processor|\bremed|\bfindings?\b|\breports?\b[^.;|]{0,30}\bwithin|\binvoic|\bpa(?:y|id|yment)|\bVENDOR (?:shall|will|must) (?:give|provide|notify|inform)|\bCUSTOMER's (?:premises|facilities|offices)|\broyalt|\bbooks\b|\brecords\b(?!.*(?:secur|data|process|complian))|\beffective date|\bmaintenance\b|\bsuspen"
)


def _told_ahead(clause: Clause, match: re.Match[str]) -> Found:
    """The notice of an audit of the vendor: the sentence, the one before it or the heading speaks of the audit."""
    surface = clause.surface
    if (
        _LICENSED.search(f"{clause.before} {surface}")
        or _SUMS.search(f"{clause.before} {surface}")
        or _OTHER_NOTICE.search(surface)
    ):
        return None
    whose = re.search(
        r"\bVENDOR\b|CUSTOMER|controller|processor", f"{clause.heading} {clause.before} {surface}"
    ) or _PAPER.search(clause.heading)
    if not _VISIT.search(f"{clause.heading} {clause.before} {surface}"):
        return None
    labelled = re.match(rf"\W*(?:[\w-]+ ){{0,3}}{_AUDIT}\s?[:|]", surface)
    return duration_at(clause, match) if whose or labelled else None


def _below_an_audit(clause: Clause, match: re.Match[str]) -> Found:
    """A short item on notice below a sentence on the customer's audits."""
    above = clause.document.text[max(0, clause.span.start - _ABOVE) : clause.span.start].lower()
    audits = re.search(rf"{_AUDIT}", above) and re.search(r"\b(?:customer|controller|you|client)\b", above)
    return duration_at(clause, match) if audits and len(clause.own.split()) <= _FEW_WORDS else None


_ABOVE = 400
_FEW_WORDS = 12
_PAPER = re.compile(r"audit|inspection|assurance|security|data protection")


def _notice(clause: Clause, match: re.Match[str]) -> Found:
    """The period of the notice, not how often there may be an audit."""
    often = re.search(
        r"\b(?:once|every|each|per|one|twice|previous|preceding|last|any|(?<!\bto )(?<!with )(?<!giving )(?<!give )(?<!upon )(?<!on )(?<!of )a|same|more than)(?: (?:a|in|any|every|each))? $",
        clause.surface[: match.start("d")],
    )
    return duration_at(clause, match) if _in_context(clause) and not often else None


def _notice_at(clause: Clause, match: re.Match[str], group: str) -> Found:
    return duration_at(clause, match, group) if _in_context(clause) else None


def _open(clause: Clause, match: re.Match[str]) -> Found:
    return UNSPECIFIED if _in_context(clause) else None


_OTHERS_AUDIT = (
    Pattern("a recital", r"^\W*(?:\w\W+)?(?:recitals?|whereas)\b"),
    Pattern("the vendor audits the customer", _LICENSE),
    Pattern(
        "the customer is to be audited",
        rf"CUSTOMER <shall>(?! (?:have the right|be entitled|be permitted|be allowed|have))<60>(?:permit|allow|grant|give|submit|cooperate|make available|provide)<60>(?:VENDOR<40>\b(?:to|may) (?:\w+ (?:and|an?|or) )?(?:conduct |perform |carry out )?(?:an? |such )?{_AUDIT}|{_AUDIT}<40>by VENDOR)|{_AUDIT}<30>(?:of|on) CUSTOMER's (?:use|records|books|facilit|compliance|systems|premises)|CUSTOMER's (?:books|records|use|place of business|premises|offices|facilities)<60>{_AUDIT}|{_AUDIT}<140>(?:at|of) CUSTOMER's (?:place of business|premises|offices|facilities|locations?)",
    ),
    Pattern(
        "who pays for the audit of a licence",
        r"\baudit\b[^|.;]{0,80}\bCUSTOMER ha(?:s|ve) (?:\w+ )?(?:breached|violated|underpaid|exceeded)",
    ),
    Pattern(
        "royalties and sums",
        r"\broyalt|underpa|overpa|\bnet (?:sales|revenue)|books of account|amounts? (?:due|owed|payable)|public accountant|accounting (?:firm|principles|records)|independent accountant|calculation of|overstate|understate|shortfall|correctness of|books and records|\b(?:inspect|audit|examine)\w*[^.;|]{0,30}\bbooks\b(?! and systems)|\bsales\b|financial statements|accuracy of (?:the |any )?(?:payments?|reports and)|prospectus|pertinent records|\bimpressions\b|quarterly reports|\bsublicensees?\b",
    ),
    Pattern(
        "auditing in another sense",
        r"on-?site visits?<60>(?:error|support|repair|maintenance|install|training)|regulatory inspection|audit (?:logs?|trails?|events?)|(?:logs?|trails?) (?:for|of) audit|inspect\w* (?:of )?(?:the )?(?:goods|products?|deliver|shipment|traffic|packet)|acceptance|stateful|inspect and test|(?:governmental|regulatory)[^|]{0,60}(?:audit|inspection)s? of|notif\w+ of an (?:audit|inspection)|inspect\w* (?:all |any |each )?(?:lots?|units?|websites?)\b|fail(?:s|ed)? (?:the|an|such) audit|final audit report|notice of disagreement|excess payments?",
    ),
)

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
                rf"{_BY} {_MAY}{free_of(_NOT + '|VENDOR (?:may|shall|will)', 160)}{_AUDIT}",
                _of_the_vendor,
            ),
            Pattern(
                "the matters of an audit",
                together(
                    rf"{_LEAVE}[^|]{{0,120}}?{_INSPECTS}|{_INSPECTS}[^|]{{0,120}}?{_LEAVE}",
                    _CLIENT,
                    rf"{_OWN_THINGS}|{_AUDIT}",
                    without=_NOT_AN_AUDIT,
                ),
                _may_look,
                weight=-2,
            ),
            Pattern(
                "the vendor stands open to inspection",
                rf"VENDOR(?:'s [\w ]{{2,40}})? (?:<shall> )?(?:be |stay |remain |stand |are |is )?(?:\w+ly )?(?:open|available|accessible) (?:to|for)[^.;|]{{0,60}}?(?:{_AUDIT}|\bauditors?\b|\binspectors?\b)|VENDOR <shall> (?:\w+ly )?(?:submit (?:itself )?to|admit|receive|accommodate|host|undergo)\b{free_of(_NOT, 60)}(?:{_AUDIT}|\bexaminations?\b|\bassessors?\b|\bauditors?\b|\binspectors?\b)[^.;|]{{0,60}}\b(?:CUSTOMER|regulator|controller)",
                _by_the_customer,
            ),
            Pattern(
                "each may audit the other",
                rf"BOTH (?:<may>|shall have the right to) (?:\w+ )?{_AUDIT}(?: of)? the other[^.;|]{{0,60}}\b(?:data|security|compliance|processing|observance|measures)",
                TRUE,
            ),
            Pattern(
                "assurance by reports, in a line of a sheet",
                rf"^\W*(?:[\w-]+ ){{0,2}}(?:assurance|audits?|inspection)(?: rights?)?\s?[|:] ?[^|.;]{{0,30}}{_SOC_REPORT}",
                TRUE,
            ),
            Pattern(
                "no audit, in a line of a sheet",
                rf"^\W*(?:CUSTOMER )?{_AUDIT}(?: rights?)?\s?[|:=] ?(?:none\b|no\b(?! (?:more|less|later))|not (?:\w+ )?(?:granted|available|offered|permitted|agreed|provided)|excluded)",
                FALSE,
                weight=1,
            ),
            Pattern(
                "the customer sends an auditor",
                rf"{_BY} (?:{_MAY}|shall){free_of(_NOT + '|VENDOR (?:may|shall|will)', 60)}\b(?:appoint|commission|engag|mandat|us|instruct|nominat|select|retain|hir)\w* (?:[\w-]+ ){{0,4}}(?:auditors?|inspectors?|assessors?)\b",
                _of_the_vendor,
            ),
            Pattern(
                "the customer may ask for one",
                rf"CUSTOMER[^.;|]{{0,140}}\b(?:it|they|CUSTOMER) (?:may|can|is entitled to|has the right to) (?:\w+ )?(?:request|ask for|require|demand|arrange|conduct|perform|carry out|commission) (?:[\w-]+ ){{0,4}}{_AUDIT}",
                _of_the_vendor,
            ),
            Pattern(
                "compliance is shown by reports",
                rf"VENDOR (?:<shall>|may|can)[^.;|]{{0,60}}\b(?:demonstrat|prov|evidenc|document|show|verif|fulfil)\w*[^.;|]{{0,120}}\b(?:{_REPORT}|audit certificates?|(?:reports?|certificates?) (?:of|from|by) independent|independent audit)",
                _by_the_customer,
                weight=-1,
            ),
            Pattern(
                "audits are allowed, by whoever is the subject",
                rf"(?<!CUSTOMER )(?<!CUSTOMER also )(?:<shall>|\bto)(?: \w+ly)? (?:{free_of(_NOT + '|CUSTOMER <shall>', 60)}\b)?(?:allow|permit|contribute to|submit to|tolerate|enable|cooperate (?:with|in)|facilitate|accept)(?: for)?(?:,? and (?:\w+ ){{1,2}}to)?(?: (?!VENDOR)[\w-]+){{0,5}} {_AUDIT}",
                _by_the_customer,
            ),
            Pattern(
                "the customer examines the measures",
                r"CUSTOMER <shall>(?: [\w,]+){0,6} (?:convince|satisfy) (?:itself|himself|themselves) (?:of|that|as to)<80>(?:measures|compliance|security|VENDOR)",
                TRUE,
            ),
            Pattern(
                "how an audit is agreed",
                rf"{_AUDIT}[^|]{{0,80}}\b(?:BOTH|CUSTOMER and VENDOR|VENDOR and CUSTOMER) (?:<shall>|agrees?)[^|]{{0,60}}\b(?:scope|timing|duration|modalities)|(?:BOTH|CUSTOMER and VENDOR|VENDOR and CUSTOMER) (?:<shall>)[^|]{{0,60}}\b(?:scope|timing|duration|modalities)[^|]{{0,60}}{_AUDIT}",
                _by_the_customer,
                weight=-1,
            ),
            Pattern(
                "the audits of the standard clauses",
                rf"{_AUDIT}<60>(?:described|provided|set out|referred|contemplated|required|under)<20>(?:standard contractual|\bsccs?\b|clause 8|clause 5|eu model)",
                TRUE,
                weight=-1,
            ),
            Pattern(
                "how to get a report",
                rf"(?:\bto (?:get|access|obtain|request|receive|see|view|download)|\bfor|\bneeds?|\bwants?|\bwould like)\b(?: (?:a|an|the|our|VENDOR's|copy|of|latest|current|most recent|full))* {_SOC_REPORT}[^.|]{{0,60}}\b(?:contact|e-?mail|write|ask|reach|visit|request|get in touch|sign|send)|\b(?:contact|e-?mail|ask|write to|reach out to|get in touch with) (?:VENDOR|your [\w ]{{1,20}}|CUSTOMER's [\w ]{{1,20}})[^.|]{{0,60}}{_SOC_REPORT}",
                TRUE,
            ),
            Pattern(
                "the report of an audit can be had",
                rf"(?:\baudits?|\bsoc ?[123]|\bpenetration tests?|\bassessments?|\bcompliance|\bcertificat\w+)\b{free_of(_NOT, 120)}\b(?:reports?|certificates?|summar(?:y|ies)) (?:is|are|can be|may be) (?:also )?(?:made )?(?:available|provided|shared|obtained|requested|sent|downloaded)[^.|]{{0,60}}(?:request|CUSTOMER|\bnda\b|portal|trust|website)",
                TRUE,
            ),
            Pattern(
                "the customer may examine",
                rf"{_BY} {_MAY}{free_of(_NOT + '|VENDOR (?:may|shall|will)', 100)}{_EXAMINE}",
                _examined,
            ),
            Pattern(
                "reports named before are given",
                rf"(?:VENDOR(?: <shall>)?{free_of(_NOT + '|CUSTOMER (?:may|shall)', 60)}\b{_GIVE}\b|CUSTOMER (?:may|can|is entitled to) (?:\w+ )?(?:have|request|obtain|receive|ask for|see|review|inspect)\b){free_of(_NOT, 60)}\b(?:the|its|each|such|any|this|that|those|these)(?: (?:latest|most recent|resulting|current|last|full|said|corresponding))* (?:reports?|results|attestations?)\b",
                _named_before,
            ),
            Pattern(
                "the vendor allows audits",
                rf"VENDOR(?: and [^,;|]{{0,40}})?,? (?:<shall>|agrees? to|shall,[^;|]{{0,60}},)?{free_of(_NOT + '|CUSTOMER (?:may|shall)', 200)}\b(?:allow\w*|permit\w*|enabl\w+|contribut\w+|submit\w*|cooperat\w+|co-operat\w+|support\w*|assist\w*|grant\w*|facilitat\w+|tolerat\w+|participat\w+|accept\w*){free_of(_NOT + '|sub-?processor', 110)}{_AUDIT}",
                _of_the_vendor,
            ),
            Pattern(
                "audits by the customer",
                rf"{_AUDIT}{free_of(_NOT, 60)}\b(?:by|conducted by|carried out by|performed by|mandated by|requested by|on behalf of) (?:the )?(?:CUSTOMER(?!'s (?:use|place|premises|facilit|offices))|an(?:other)? (?:independent )?(?:third[- ]party )?auditor (?:mandated|appointed|selected|chosen))",
                _of_the_vendor,
            ),
            Pattern(
                "the customer may test or examine",
                rf"VENDOR <shall>{free_of(_NOT, 40)}\b(?:allow|permit|enable)\b<80>CUSTOMER{free_of(_NOT, 90)}\bto (?:\w+ly )?(?:test|assess|examine|review|verify|evaluate)<60>\b(?:security|controls|compliance|facilit\w+|safeguards|processing)",
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
                "the customer's audits are spoken of",
                rf"CUSTOMER(?:'s)? (?:on-?site )?(?:audits?|inspections?)\b (?:shall|will|may|must|are|is)\b(?!{_NOT})",
                _of_the_vendor,
                weight=-1,
            ),
            Pattern(
                "opens its books",
                r"VENDOR(?: <shall>)? (?:open|make available|present)s?\b[^.;|]{0,60}? to CUSTOMER(?:'s)? (?:\w+ ){0,2}auditors?",
                TRUE,
            ),
            Pattern(
                "conditions of the customer's audits",
                rf"(?:\bon-?site )?{_AUDIT}(?: \w+){{0,4}} (?:shall|will|must|may) (?:only )?be (?:\w+ly )?(?:subject to|limited to|conducted|carried out|performed|at CUSTOMER's)",
                _of_the_vendor,
                weight=-1,
                heading=r"audit|inspection",
            ),
            Pattern(
                "reports are given",
                rf"VENDOR(?: <shall>| also| will also|,[^,;|]{{0,80}},)*{free_of(_NOT + '|CUSTOMER (?:may|shall)', 100)}\b{_GIVE}\b{free_of(_NOT + '|sub-?processor', 120)}{_REPORT}",
                _of_the_vendor,
            ),
            Pattern(
                "a report in place of an inspection",
                rf"(?:instead|in lieu|in place|as an alternative to|rather than) (?:of )?(?:an? |such |the |any )?(?:\w+ )?{_AUDIT}<80>VENDOR (?:may|can|<shall>) (?:\w+ )?{_GIVE}<60>(?:attestation|certificate|report|certification)",
                TRUE,
                weight=-1,
            ),
            Pattern(
                "attestations lie open",
                rf"{_REPORT}<20>\b(?:is|are) (?:\w+ ){{0,2}}(?:on|in|at|through|via) (?:VENDOR's |the )?(?:trust|website|portal|security)<60>CUSTOMER",
                TRUE,
            ),
            Pattern(
                "reports can be had",
                rf"(?:{_REPORT}){free_of(_NOT, 90)}\b(?:is|are|be|can be|may be) (?:made )?(?:\w+ly )?(?:available|provided|shared|obtained|requested|released|furnished|supplied|accessible)|CUSTOMER (?:may|can|has the right to|is entitled to)(?: \w+ly)? (?:request|obtain|receive|review|access|download|ask (?:VENDOR )?for|have|see|get|view|consult|call for)\b{free_of(_NOT, 80)}{_REPORT}|\bupon (?:CUSTOMER's )?(?:written )?request{free_of(_NOT, 80)}\b{_GIVE}\b{free_of(_NOT, 60)}{_REPORT}",
                TRUE,
            ),
            Pattern(
                "audits are refused",
                rf"CUSTOMER(?:'s)? (?:(?:is|are|shall be|will be) not|isn't|aren't) (?:entitled|permitted|allowed) to (?:perform|conduct|carry out|request|require|undertake|make) (?:\w+[ -]){{0,3}}?{_AUDIT}(?!<60>(?:more|without|unless|except|until|other than))|{_AUDIT}(?: of VENDOR<20>)? (?:by|on behalf of) CUSTOMER (?:(?:is|are|shall be|will be) (?:not (?:permitted|allowed|possible|offered|provided for)|excluded|prohibited))(?!<60>(?:more|without|unless|except|until|other than|during))",
                FALSE,
                weight=1,
            ),
            Pattern(
                "no right to audit",
                rf"CUSTOMER (?:(?:shall not|does not|do not|will not|is not|shall have no|has no|have no|waives)(?: \w+){{0,3}} (?:rights?|entitled|permitted|allowed)(?: \w+){{0,3}}|(?:shall not|will not|may not|cannot)(?: \w+)?) {_AUDIT}(?! (?:more|without|during|reports?|logs?))(?!<60>(?:source|code|software|goods|packag|more (?:than|frequently)|without|unless|except|until|third[- ]party|other customers))|\bno (?:right (?:to|of)|such) {_AUDIT}",
                FALSE,
            ),
        ),
        reject=(
            *_OTHERS_AUDIT,
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
                rf"^(?:(?!CUSTOMER)[^|])*(?:supervisory authorit|regulator|government)<80>{_AUDIT}(?!<200>CUSTOMER)",
            ),
        ),
    ),
    Extractor(
        term=TermDefinition(
            "security.audit_notice",
            Kind.DURATION,
            Better.SHORTER,
            "What notice must the customer give before an audit of the vendor?",
        ),
        triggers=(
            "audit",
            "inspect",
            "on-site",
            "onsite",
            "site visit",
            "safeguards",
            "satisfy itself",
            "out controls",
            "perform controls",
            "controls shall",
            "controls take",
            "facilities",
            "premises",
            "assessor",
            "first hand",
            "prior written notice",
            "advance notice",
        ),
        accept=(
            Pattern(
                "so much notice",
                rf"{_PERIOD_BEFORE} ?(?P<d>DURATION)\)?'?(?:\)?,? (?:or more|of|in|prior|advance|advanced|written|reasonable|a|an|and|VENDOR)\b)*[ ,]*(?:notice|notification|announcement|in advance\b|advance notice|ahead\b|beforehand|warning\b|lead time|heads-up)",
                _notice,
                weight=2,
            ),
            Pattern("the matters of notice", rf"(?P<d>DURATION|BLANK){_AHEAD}", _told_ahead, weight=1),
            Pattern(
                "an item on notice, below audits",
                r"^\W*(?:\w{1,3}[.)] )?(?:prior |written |advance |minimum |reasonable )*notice (?:period )?(?:of|:)(?: at| least| minimum| no| less| than| not){0,4} (?P<d>DURATION)",
                _below_an_audit,
                weight=1,
            ),
            Pattern(
                "so long before the audit",
                rf"\b(?P<d>DURATION)'?(?: \(\w+\))? (?:prior to|before|in advance of|ahead of|preceding)(?: [\w-]+){{0,6}} (?:{_AUDIT}|visit|proposed (?:\w+ )?date)",
                _notice,
                weight=2,
            ),
            Pattern(
                "a line of a sheet",
                r"\b(?:audit )?notice(?: period)?\s?[:|=] ?(?:at least |minimum )?(?P<d>DURATION)",
                _notice,
                weight=1,
            ),
            Pattern(
                "notify so long ahead",
                rf"(?:notif\w+|request|inform\w*|announce\w*|submit\w*|register\w*|schedul\w+|arrang\w+|agree\w*|tell|ask\w*|lead time|book\w*)\b{free_of('[.;]', 120)}(?:at least|not less than|no less than|minimum of|no later than|not later than) (?P<d>DURATION)(?! of (?:receipt|receiving))(?!<30>(?:after|following))",
                _notice,
                weight=2,
            ),
            Pattern(
                "announced so long ahead, in brackets",
                r"\b(?:notice|announcement|notification|registration|advance request)s?,? ?\(?(?:of |with )?(?:at least|minimum(?: of)?|not less than|no less than|usually|generally|as a rule|i\.e\.) ?(?:at least )?(?P<d>DURATION)",
                _notice,
                weight=2,
            ),
            Pattern(
                "a lead time, or told so long before",
                r"\b(?:lead time|notice period|period of notice) of (?:at least )?(?P<d>DURATION)|\b(?:tell|inform|notify|informs|notifies) VENDOR (?:\w+ )?(?:at least )?(?P<e>DURATION) (?:before|beforehand|ahead|in advance|earlier)",
                lambda c, m: _notice_at(c, m, "d" if m["d"] else "e"),
                weight=2,
            ),
            Pattern(
                "told in good time of an audit",
                rf"(?:inform|notif|announc|advis|tell)\w*[^.;|]{{0,40}}\b(?:in good time|in advance|beforehand|timely|in due time)\b[^.;|]{{0,60}}{_AUDIT}|{_AUDIT}[^.;|]{{0,80}}\b(?:by|on|subject to|after|following) (?:prior|mutual|advance) (?:agreement|arrangement|appointment|coordination|consultation|announcement)",
                _open,
            ),
            Pattern(
                "notice without a figure",
                rf"{_AUDIT}{free_of('[.;]', 200)}\b(?:reasonable|prior|advance|due|sufficient|adequate|timely)(?:,? (?:and |reasonable |prior |advance |written |in |timely ){{0,4}}|,? )(?:written )?(?:notice|notification|announcement|registration|appointment|arrangement|coordination|warning|consultation)|\b(?:reasonable|prior|advance|due|sufficient|adequate|timely)(?: (?:and |reasonable |prior |advance |written |timely ){{0,4}}| )(?:written )?(?:notice|notification|announcement|registration|appointment|arrangement|coordination|warning|consultation){free_of('[.;]', 200)}{_AUDIT}|(?:reasonable|prior|advance) (?:written |prior |advance )*(?:notice|notification|announcement|registration|appointment|arrangement|coordination|warning|consultation) (?:of|for|to) (?:\w+ ){{0,5}}{_AUDIT}",
                _open,
            ),
            Pattern(
                "told so long ahead",
                rf"VENDOR (?:<shall> be|is|must be|to be) (?:told|informed|notified|advised)(?: \w+){{0,2}} of [^.;|]{{0,40}}?{_AUDIT}[^.;|]{{0,60}}?(?P<d>DURATION)",
                _notice,
                weight=2,
            ),
            Pattern(
                "agreed in good time",
                rf"{_AUDIT}{free_of('[.;]', 120)}\b(?:coordinated|agreed|arranged|announced|notified|registered|scheduled)\b{free_of('[.;]', 60)}\b(?:in good time|beforehand|in advance|timely)",
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
            *_OTHERS_AUDIT,
            Pattern(
                "notice that the vendor gives",
                r"VENDOR[^.;|]{0,80}\bgives? CUSTOMER (?:\w+ )?notice|VENDOR <shall>(?! (?:permit|allow|make available|contribut|provide (?:CUSTOMER )?(?:with )?access))<60>(?:give|provide|send)(?! (?:access|CUSTOMER (?:with )?access))<40>notice(?! to VENDOR)|sub-?processor<60>(?:notice|object)",
            ),
            Pattern("no notice is needed", r"without (?:prior |any |advance )*notice|unannounced"),
        ),
    ),
)
