"""What an audit of the vendor by its customer is, and what is somebody else's audit.

The vendor audits the customer's use, licensors count royalties, goods are inspected on delivery: the
same words, and neither `audit_right` nor `audit_notice`.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import TRUE, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern

AUDIT = (
    r"\b(?:audits?(?! (?:logs?|logging|trails?|servers?|events?|entries|tables?|features?|functionality|tools?|"
    r"software|archives?|exports?|files?|bundles?|histor(?:y|ies)|streams?|feeds?|journals?|snapshots?)\b)|auditing|"
    r"inspections?|inspect(?:s|ing)?|"
    r"on-?site (?:checks?|visits?|reviews?|verifications?|assessments?|examinations?|controls?)|"
    r"(?:checks?|inspections?|controls?|examinations?) on (?:the spot|site)|"
    r"on[- ]the[- ]spot (?:checks?|inspections?|controls?)|"
    r"(?:random|spot) (?:checks?|inspections?|controls?)|"
    r"(?:controls?|checks?)(?= by CUSTOMER)|"
    r"(?:site|facility) visits?|"
    r"visits? to (?:the |its |their )?(?:VENDOR|premises|facilit\w+|data cent\w+)|"
    r"(?:checks?|controls?|reviews?|verifications?|assessments?|examinations?|tests?) (?:at|in|on|of) "
    r"(?:VENDOR's|the processor's|the VENDOR's) (?:\w+ ){0,2}"
    r"(?:premises|offices|facilit\w+|sites?|data cent\w+|place of business)|"
    r"(?:carry out|perform|conduct)s? (?:\w+ )?controls|"
    r"controls? (?:(?:shall|will|may|must) (?:only )?)?"
    r"(?:takes? place|be (?:carried out|performed|conducted|announced)))\b"
)
# The same in other verbs, which needs an object of the vendor's: "review Supplier's facilities and safeguards".
EXAMINE = (
    r"\b(?:review|examine|assess|verify|check|test|visit|enter|evaluate|monitor|supervise|"
    r"scrutini[sz]e|(?:go|look) (?:through|over)|study|make sure of|ascertain|"
    r"(?:satisfy|assure|convince|persuade) (?:it|him|them|your)sel(?:f|ves) (?:of|as to|about|that)|"
    r"(?:check|see|look) for (?:it|him|them|your)sel(?:f|ves)(?: at| on| in)?)"
    r"\b(?:, [^.;|]{3,110}?,)?,?(?: (?!comments|reports?)[\w',/-]+){0,6}? "
    r"(?:(?:VENDOR's|VENDOR|the processor's|its|the|such|relevant|our)(?: [\w'-]+,?){0,5}? "
    r"(?:facilit(?:y|ies)|premises|offices|safeguards?|controls|sites?|data cent\w+|"
    r"certifications?|security (?:measures|controls|practices|program\w*)|"
    r"(?:organi[sz]ational|technical|security|protective) (?:and \w+ )?measures|"
    r"processing (?:facilities|operations|activities))|VENDOR's (?:compliance|observance|adherence)|"
    r"(?:that|whether|if|how) VENDOR (?:is |are )?(?:(?:compl|fulfil|adher|observ|meet)\w+|(?:do|does|doing|keeps?|keeping) (?:to )?what)|"
    r"compliance (?:with|by|of)\b[^.;|]{0,60}"
    r"(?:measures|data protection|security|addendum|dpa\b|processing|obligations|agreement|"
    r"contract|instructions|requirements|rules|gdpr|law))|"
    r"\b(?:look(?:s|ing)? (?:at|into)|examine|inspect|review|check|verify|see for \w+) how VENDOR\b|"
    r"\blook (?:at|into)\b[^.;|]{0,30}\b(?:security|controls|processing)\b|"
    r"\bsee (?:for (?:itself|themselves|yourself) )?how (?:its|their|CUSTOMER's|the) (?:\w+ )?data "
    r"(?:is|are) (?:protected|secured|processed|kept|handled)\b"
)
# A paper, or a section, on the processing of data or on security.
ABOUT_PROCESSING = late_pattern(r"process(?:or|ing)\b|data protection|\bdpa\b|\bsecurity\b")
_LICENSE = (
    r"(?<!to )(?<!by )(?<!with )(?<!of )(?<!from )(?:"
    r"VENDOR(?:,? (?:or|and|including|through) [^,;|]{0,60},?)? "
    r"(?:<may>|(?:shall have|has|have|will have)(?! (?:(?:itself|its|all|an?|the|been|had|undergone|undertaken|passed|completed|"
    r"engaged|commissioned|retained|appointed|contracted)\b(?! (?:\w+ ){0,2}?(?:right|option|authority|discretion|possibility)\b))))"
    r"<80>\b(?:audit|inspect|examine|review|verify)\b|"
    r"VENDOR's (?:\w+ ){0,2}(?:accountants?|auditors?|representatives?|agents?|advis[eo]rs?) <may> "
    r"(?:then |also |\w+ly )?(?:audit|inspect|examine|verify)\b)"
)
SUMS = late_pattern(
    r"\broyalt|underpa|\bamounts? (?:due|owed|payable)|public accountant|\bpayments? (?:due|made|owed)|"
    r"books of account|\bnet sales"
)
LICENSED = compile_pattern(_LICENSE)
# What an audit of safety speaks of, whichever books it looks into, and what one of sums does.
_SAFETY = (
    r"\b(?:security|safeguards|protected health|phi|personal data|data protection|privacy|CUSTOMER data|outsourc\w+|"
    r"confidential information)\b"
)
_FEES = r"\b(?:fees?|charges|charged|invoic\w+|billing|costs incurred|reimburs\w+|expenses|payments? made)\b"
OTHERS_AUDIT = (
    Pattern("a recital", r"^\W*(?:\w\W+)?(?:recitals?|whereas)\b"),
    Pattern("the vendor audits the customer", _LICENSE),
    Pattern(
        "the vendor inspects the customer",
        rf"VENDOR (?:<may>|(?:<shall> )?ha(?:s|ve) (?:the|a) right to|(?:is|are) entitled to)<60>{AUDIT} "
        r"(?:at|of|on) CUSTOMER's (?:\w+ )?(?:facilit|premises|sites?|offices|plants?|books|records|systems|use)",
    ),
    Pattern(
        "the customer is to be audited",
        r"CUSTOMER <shall>(?! (?:have the right|be entitled|be permitted|be allowed|have))<60>"
        r"(?:permit|allow|grant|give|submit|cooperate|make available|provide)<60>"
        r"(?:VENDOR<40>\b(?:to|may) (?:\w+ (?:and|an?|or) )?(?:conduct |perform |carry out )?"
        f"(?:an? |such )?{AUDIT}|{AUDIT}<40>by VENDOR)|"
        f"{AUDIT}<30>(?:of|on) CUSTOMER's (?:use|records|books|facilit|compliance|systems|premises)|"
        r"\b(?:inspections?|audits?) of CUSTOMER(?!'s|\w| data| content| personal| information)|"
        f"CUSTOMER's (?:books|records|use|place of business|premises|offices|facilities)<60>{AUDIT}|"
        f"{AUDIT}<140>(?:at|of) CUSTOMER's (?:place of business|premises|offices|facilities|locations?)",
    ),
    Pattern(
        "the customer lets the vendor in",
        r"CUSTOMER <shall> (?:\w+ )?(?:permit|allow|(?:grant|give)(?= VENDOR\b[^.;|]{0,80}\baccess)) "
        rf"VENDOR\b<300>{AUDIT}(?!<40>by CUSTOMER)",
    ),
    Pattern(
        "source that anyone may read",
        rf"\b(?:open[- ]source|source[- ]code|the code|our code|VENDOR's code)\b<80>{AUDIT}|"
        rf"{AUDIT}<30>\b(?:source[- ]code|VENDOR's code|our code|the code)\b",
    ),
    Pattern(
        "who pays for the audit of a licence",
        r"\baudit\b[^|.;]{0,80}\bCUSTOMER ha(?:s|ve) (?:\w+ )?(?:breached|violated|underpaid|exceeded)",
    ),
    Pattern(
        "royalties and sums",
        r"\broyalt|underpa|overpa|\bnet (?:sales|revenue)|books of account|amounts? (?:due|owed|payable)|"
        r"public accountant|"
        r"accounting (?:principles|records|firm(?!.{0,80}\b(?:security|controls|safeguards)))|"
        r"independent accountant|calculation of|overstate|understate|shortfall|correctness of|\bsales\b|"
        r"financial statements|accuracy of (?:the |any )?(?:payments?|reports and)|prospectus|"
        r"pertinent records|\bimpressions\b|quarterly reports|\bsublicensees?\b",
    ),
    Pattern(
        "records of fees",
        rf"^(?!.*(?:{_SAFETY}))[^|]*?(?:"
        r"\b(?:records|books|accounts?|receipts|documentation|documents)\b(?:(?!\bat\b)[^.;|]){0,50}?"
        r"\b(?:relat\w+|pertain\w+|concern\w+|support\w+|regarding|of|for|behind|underlying)\b(?:(?!\bat\b)[^.;|]){0,40}?"
        rf"{_FEES}|"
        r"\b(?:verif\w+|check\w*|confirm\w*|establish\w*|substantiat\w+|ascertain\w*|validat\w+)\b[^.;|]{0,50}?"
        rf"{_FEES}|"
        r"\b(?:time ?sheets?|expense (?:records|reports|claims)|accounts of (?:the |all )?(?:\w+ )?(?:fees|charges)))",
    ),
    Pattern(
        "books of account",
        rf"^(?!.*(?:{_SAFETY}|"
        r"\bfacilities, systems\b))[^|]*?"
        r"(?:\bbooks and records\b|"
        r"\b(?:inspect|audit|examine)\w*[^.;|]{0,30}\bbooks\b(?!,? (?:and )?systems))",
    ),
    Pattern(
        "auditing in another sense",
        r"on-?site visits?<100>(?:error|support|repair|maintenance|install|training)|regulatory inspection|"
        r"(?:logs?|trails?) (?:for|of) audit|"
        r"inspect\w* (?:of )?(?:the )?(?:goods|products?|deliver|shipment|traffic|packet)|acceptance|"
        r"stateful|inspect and test|(?:governmental|regulatory)[^|]{0,60}(?:audit|inspection)s? of|"
        r"notif\w+ of an (?:audit|inspection)|inspect\w* (?:all |any |each )?(?:lots?|units?|websites?)\b|"
        r"fail(?:s|ed)? (?:the|an|such) audit|final audit report|notice of disagreement|excess payments?",
    ),
)
# What of the vendor is looked at.
_OF = (
    r"(?:VENDOR|processing|processor|facilit\w+|premises|compliance|controls|systems?|records|security|measures|"
    r"data cent\w+|procedures|practices|policies|books|operations|infrastructure|services?|environment|"
    r"this dpa|personal data)"
)
OWN_THINGS = (
    r"VENDOR's (?:[\w'-]+,? (?:and |or )?){0,5}?"
    r"(?:facilit(?:y|ies)|premises|offices|safeguards?|controls|sites?|data cent\w+|measures|practices|"
    r"procedures|systems|processing|operations|compliance|observance|services?|security|records)\b|"
    r"\b(?:premises|systems|facilities|records|personnel)(?:(?:,| and|, and) \w+){0,3} of VENDOR\b|"
    r"\bsubmit to\b|"
    r"\bVENDOR (?:tolerates|contributes|accepts|submits)"
)

_OF_PEOPLE = late_pattern(
    rf"{AUDIT}(?: (?:and|or) \w+)? (?:(?:the|all|any|his|her|such) )?"
    r"(?:education(?:al)?|students?'?s?|child(?:ren)?'?s?|medical|health|pupils?'?s?|their(?: own)?) (?:records|data|information)\b"
)


def of_the_vendor(clause: Clause, match: re.Match[str]) -> Found:
    """The audit of the vendor, not of the customer or of sub-processors alone, nor what people may see of themselves."""
    if _OF_PEOPLE.search(clause.surface):
        return None
    if re.search(rf"{_OF}|\bon-?site\b|\breports?\b|dpa\b|standard contractual|\bsoc ?[123]\b", clause.surface):
        return TRUE
    if re.search(
        r"(?<!CUSTOMER )\b(?:tolerates?|contributes? to|submits? to)\b", clause.surface
    ) and not _of_the_customer(clause):
        return TRUE
    about = f"{clause.heading} {clause.before} {clause.after} {clause.document.text[:600].lower()}"
    return TRUE if ABOUT_PROCESSING.search(about) and not _of_the_customer(clause) else None


def may_look(clause: Clause, match: re.Match[str]) -> Found:
    """An audit of the vendor by its client, where the sentence names what is looked at, or its setting does."""
    surface = clause.surface
    if LICENSED.search(f"{clause.before} {surface}") or SUMS.search(f"{clause.before} {surface} {clause.after}"):
        return None
    about = f"{clause.heading} {clause.document.text[:600].lower()}"
    named = re.search(OWN_THINGS, surface)
    setting = re.search(
        r"process(?:or|ing)\b|data protection|\bdpa\b|\bsecurity\b|\boutsourc|\bregulator|"
        r"\bopen to (?:inspection|audit)|\bcontrols\b|"
        r"\bservices are (?:\w+ )?(?:provided|performed|rendered|delivered|hosted)\b",
        f"{about} {surface}",
    )
    return TRUE if setting and (named or re.search(AUDIT, surface)) else None


# "The customer hereby agrees" + "to cooperate with the audit": the audit is the vendor's.
_BY_CUSTOMER = late_pattern(r"\bCUSTOMER(?:,? (?:hereby|also|further|shall|will|must|\w+ly))*,? ?$")


def by_the_customer(clause: Clause, match: re.Match[str]) -> Found:
    """An audit that is the customer's affair: it is named near by, and not as the one who is audited."""
    near = f"{clause.heading} {clause.before} {clause.surface} {clause.after}"
    if (
        _BY_CUSTOMER.search(clause.surface, 0, match.start())
        or LICENSED.search(near)
        or not re.search(r"CUSTOMER|controller", near)
    ):
        return None
    return of_the_vendor(clause, match)


def examined(clause: Clause, match: re.Match[str]) -> Found:
    """A look at the vendor itself, not at a product on trial or a draft."""
    aside = re.search(
        r"\b(?:evaluate|try|test) (?:the |out )?(?:software|product)\b|"
        r"\b(?:trial|evaluation|purchase|deliverables?|materials|source code|codes|escrow|invoices?|draft|"
        r"software for)\b",
        clause.surface,
    )
    return None if aside else TRUE


def _of_the_customer(clause: Clause) -> bool:
    """Whether the sentence before gives the vendor the audit that this one goes on about."""
    return LICENSED.search(clause.before) is not None
