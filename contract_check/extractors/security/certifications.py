"""security.certifications — the attestations and frameworks that the vendor holds or follows.

Accepted: "maintains ISO/IEC 27001:2013 certification", "SOC 2 Type II audited annually", "ISO 27001,
27017 and 27018", "shall comply with PCI DSS", a list item under "Certifications".
Rejected: certificates of data centres, cloud hosts, payment firms or sub-processors, the customer's
own compliance, a report named only as an example, laws that must not be relied on ("is not HIPAA
compliant"), definitions. All statements of a paper together make the value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from contract_check.extractors.framework import Extractor, Found, Pattern, Reading
from contract_check.extractors.security.measures import is_title, not_planned, not_the_customers
from contract_check.language.clauses import Clause, Paper
from contract_check.language.passages import find
from contract_check.model.document import Span
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Names

_ALLOWED = (
    "SOC 1", "SOC 2", "SOC 2 Type I", "SOC 2 Type II", "SOC 3", "ISO 27001", "ISO 27017", "ISO 27018", "ISO 27701",
    "ISO 42001", "ISO 9001", "ISO 22301", "PCI DSS", "HIPAA", "HITRUST", "FedRAMP", "CSA STAR", "Cyber Essentials",
    "C5", "NIST 800-53", "NIST CSF", "TISAX",
)  # fmt: skip
_ISO = ("27001", "27017", "27018", "27701", "42001", "9001", "22301")
_SOC = re.compile(
    r"\bsoc[ -]?(?P<first>[123])\b(?P<more>(?:(?:®|™)?(?:,|/| and| &| or|, and)* ?(?:soc[ -]?)?[123]\b(?! (?:months|years|days)))*)"
    r"(?:®|™)?(?: (?:audits?|reports?|examinations?|attestations?|assessments?|certificat\w+|standard|compliance)\b)?[ ,(-]{0,3}(?:(?:of|in|for|as) (?:the )?)?(?:type|typ) ?(?P<type>iii?\b|i\b|1\b|2\b)(?:(?: and| or|/|,| &) ?(?:type )?(?P<other>ii\b|i\b|1\b|2\b))?|"
    r"\btype (?P<before>ii|i|1|2) (?:[\w']+ ){0,4}?soc[ -]?2\b|\bsoc[ -]?(?P<plain>[123])\b(?P<rest>(?:(?:,|/| and| &| or|, and)* ?(?:soc[ -]?)?[123]\b(?! (?:months|years|days)))*)|"
    r"\bservice organi[sz]ation controls? (?P<long>[123])\b"
)
_ISO_RUN = re.compile(rf"\biso(?:[/ -]*iec)?[ -]?(?P<run>(?:{'|'.join(_ISO)})\b[^.;|]{{0,140}})")
_ISO_NUMBER = re.compile(rf"\b({'|'.join(_ISO)})\b")
_PLAIN = tuple(
    (name, re.compile(words))
    for name, words in (
        ("PCI DSS", r"\bpci[- ]?dss\b|\bpci[- ](?:complian\w+|certif\w+|level|saq|data security)|payment card industry(?:'s)? (?:\(pci\) )?(?:data security|standards?)"),
        ("HIPAA", r"\bhipaa\b"),
        ("HITRUST", r"\bhitrust\b"),
        ("FedRAMP", r"\bfedramp\b"),
        ("CSA STAR", r"\bcsa[- ]star\b|cloud security alliance(?: \(csa\))?(?:'s)? (?:star|security,? trust)|\bstar (?:level|registry|certification)"),
        ("Cyber Essentials", r"\bcyber[- ]essentials\b"),
        ("C5", r"\bbsi[- ]c5\b|\bc5 (?:attest\w+|report|certif\w+|type|standard|catalog\w*|testat|criteria|audit|examination)|catalog(?:ue)?(?: of (?:criteria|controls))?,? c5\b|\bc5:? ?20\d\d\b|\bc5\b(?=[^.;|]{0,60}\b(?:bsi|federal office))|cloud computing compliance (?:controls|criteria) catalog"),
        ("NIST 800-53", r"\b(?:nist )?(?:sp )?800-53\b"),
        ("NIST CSF", r"\bnist (?:csf\b|cyber ?security framework)|cyber ?security framework[^.;|]{0,50}\b(?:nist\b|national institute of standards)|national institute of standards[^.;|]{0,40}cyber ?security framework"),
        ("TISAX", r"\btisax\b"),
    )
)  # fmt: skip
_ANY = r"(?:\bsoc[ -]?[123]\b|\bservice organi[sz]ation control|\biso[/ iec-]{0,8}\d{4,5}|\bpci\b|payment card industry|\bhipaa\b|\bhitrust\b|\bfedramp\b|\bcsa[- ]star\b|cloud security alliance|\bcyber[- ]essentials\b|\bc5\b|800-53\b|\bnist\b|cyber ?security framework|\btisax\b)"
_CLAIM = (
    r"(?:\bcertif\w+|\bcomplian\w+|\bcompl(?:y|ies|ied|ying)\b|\battest\w+|\baudit(?:s|ed|or|ors)?\b|\breports?\b|\baccredit\w+|\bmaintain\w*|\bholds?\b|\bhas\b|\bhave\b|\bobtain\w*|\balign\w*|\badher\w+|\bfollow\w*|\bconform\w*|"
    r"\bbased on\b|\baccord\w*|\bframeworks?\b|\bassess\w*|\bundergo\w*|\bachiev\w+|\bmeets?\b|\bcomplet\w+|\bauthori[sz]\w+|\bsubmit|\binherit\w*|\bconsistent with\b|\bstandards?\b|\bmodel(?:l?ed)?\b|\bimplement\w*|\bearned\b|\bpass(?:ed|es)\b|\bmapp(?:ed|ing)\b|\bregist\w+|\blisted\b|\blevel [1-4]\b|\bVENDOR (?:is|are|remains?)\b|\bvalidat\w+|\bgoverned by\b|\bbenchmark\w*|\bexamin\w+|\bawarded\b|\bgranted\b|\boperat\w+ (?:under|within|in)\b|\bsatisf\w+|\bin line with\b|\bper\b|\bpursuant to\b|\bdownload\w*|\bavailable\b|\bunder\b(?= (?:the )?(?:soc|iso|pci|fedramp|cyber|nist|tisax))|\brecogni[sz]ed\b|\bopinion\b|\bextend\w*)"
)
# HIPAA is a law first: only words of compliance make it a claim.
_HIPAA_CLAIM = re.compile(
    r"\bhipaa\b[^|:]{0,30}[|:][^|]{0,20}\bcomplian|\bhipaa(?:[ -](?:complian\w+|certif\w+|attest\w+|audit\w*|assess\w*|ready|eligible)| and \w+[ -](?:complian\w+|certif\w+))|(?:compl(?:y|ies|iance|iant) with|adher\w+ to|follows?|meets?|satisf(?:y|ies)|implements?|aligned (?:with|to)|according to|accordance with|under|conform\w* (?:to|with))(?:(?!\blaws?\b|regulations?\b)[^.;|]){0,90}\bhipaa\b|certif\w+[^.;|]{0,60}hipaa"
)
# A standard that the same line says is not reached yet.
_STILL_TO_COME = re.compile(
    rf"{_ANY}[^,;.|]{{0,50}}?\b(?:in preparation|in progress|on the way|under ?way|pending|planned|upcoming|expected|coming soon|targeted|is scheduled|being prepared)\b"
)
_COMPLIANCE_LIST = re.compile(
    r"^\W*(?:compliance|certifications?|standards|frameworks|attestations|certificates)[^:.|]{0,20}[:|]"
)
_NOT_OURS = (
    r"(?:\bdata[ -]?cent(?:er|re)s?|\bsub-?processors?|\b(?:hosting|cloud|infrastructure|service|payment|data ?cent\w+|storage|colocation)(?: service| infrastructure| hosting| processing)? (?:providers?|facilit\w+|processors?|partners?|suppliers?|vendors?|gateways?)|"
    r"\b(?:complian\w+|certified) (?:VENDOR|(?:\w+ )?(?:providers?|processors?))\b|\b(?:cloud|hosting|infrastructure|payments?|storage|colocation|third[- ]party)(?: \w+)? VENDOR|\b(?:processed|hosted|handled|operated|managed|powered) (?:by|with|at|on) (?!VENDOR|an? independent)|\bproviders? (?:for|of|that|who|which|to|used)\b|\bthird[- ]party (?:providers?|vendors?|processors?|payment|service|hosting)|\b(?:aws|amazon|google cloud|gcp|azure)\b|\bco-?location|(?<!VENDOR's )\bhosting (?:infrastructure|environment|platform)\b|\bfacilit(?:y|ies)\b|\bprocess(?:es|or)? (?:all |your )?(?:credit card|payments?)|\bkms\b)"
)

# The first row of a table of sub-processors or other suppliers.
_OF_SUPPLIERS = re.compile(
    r"sub-?\s?processors?|\b(?:third[- ]part|suppliers?|vendors?|providers?|compan(?:y|ies)|entit(?:y|ies)|recipients?)\b|purpose"
)


def _names(clause: Clause, match: re.Match[str]) -> Found:
    """Every name in the clause's own words that its wording claims."""
    if clause.table is not None and _OF_SUPPLIERS.search(" ".join(c.text.lower() for c in clause.table.rows[0])):
        return None
    own = _STILL_TO_COME.sub(" ", clause.own)
    names = list(dict.fromkeys(_read_names(own)))
    if "HIPAA" in names and not (_HIPAA_CLAIM.search(own) or _COMPLIANCE_LIST.search(own)):
        names.remove("HIPAA")
    return Names(tuple(names)) if names and not (is_title(clause) and "certif" not in own) else None


def _titled(clause: Clause, match: re.Match[str]) -> Found:
    """The names in the title of a section that says that the vendor was audited or certified."""
    names = tuple(dict.fromkeys(name for name in _read_names(clause.heading) if name != "HIPAA"))
    return Names(names) if names else None


def _read_names(text: str) -> Iterator[str]:
    for match in _SOC.finditer(text):
        yield from _soc_names(match)
    for run in _ISO_RUN.finditer(text):
        yield from (f"ISO {number}" for number in _ISO_NUMBER.findall(run["run"]))
    yield from (name for name, words in _PLAIN if words.search(text))


def _soc_names(match: re.Match[str]) -> Iterator[str]:
    """SOC reports with their type where it is given (types are told apart for SOC 2 only)."""
    if match["before"]:
        yield f"SOC 2 Type {_roman(match['before'])}"
        return
    numbers = [n for n in (match["first"], match["plain"], match["long"]) if n]
    numbers += re.findall(r"[123]", (match["more"] or "") + (match["rest"] or ""))
    types = [_roman(t) for t in (match["type"], match["other"]) if t]
    for number in dict.fromkeys(numbers):
        if number == "2" and types:
            yield from (f"SOC 2 Type {t}" for t in types)
        else:
            yield f"SOC {number}"


def _roman(text: str) -> str:
    return "I" if text in ("i", "1") else "II"


def _together(readings: list[Reading], paper: Paper) -> list[Reading]:
    """One reading with all names, at the passage that states most of them."""
    if not readings:
        return []
    stated = {name for r in readings if isinstance(r.value, Names) for name in r.value.names}
    if stated & {"SOC 2 Type I", "SOC 2 Type II"}:
        stated.discard("SOC 2")
    names = tuple(name for name in _ALLOWED if name in stated)
    most = max(readings, key=lambda r: len(r.value.names) if isinstance(r.value, Names) else 0)
    return [replace(most, found=Names(names))]


_DEFINED = re.compile(
    rf"[\"“](?P<name>[^\"“”]{{4,40}})[\"”][^\"“|]{{0,30}} (?:means?|shall mean|refers to)\b[^|\n]{{0,160}}?{_ANY}[^.|\n]{{0,60}}"
)
_PROCURES = r"(?:commission|obtain|maintain|provid|deliver|furnish|undergo|hold|procur|keep|suppl|produc|send|make|give|issu|renew|have)\w*"


def _defined_reports(paper: Paper) -> Iterator[Reading]:
    """A report that is defined by its standard and that the paper's vendor owes by the defined name."""
    for defined in find(_DEFINED, paper.lowered):
        name = re.escape(defined["name"])
        owed = re.search(
            rf"(?<!customer )(?<!client )(?<!you )\b(?:shall|will|must|undertakes to|agrees to)\b(?! not)[^.\n]{{0,80}}\b{_PROCURES}\b[^.\n]{{0,60}}\b{name}",
            paper.lowered,
        )
        names = tuple(dict.fromkeys(_read_names(defined[0])))
        if owed and names and "such as" not in defined[0] and "e.g." not in defined[0]:
            yield Reading(Names(names), Span(owed.start(), owed.end()), "a report defined by its standard")


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.certifications",
            Kind.SET,
            Better.MORE,
            "Which attestations or frameworks does the vendor hold, maintain or follow?",
            _ALLOWED,
        ),
        triggers=(
            "soc 1",
            "soc 2",
            "soc 3",
            "soc1",
            "soc2",
            "soc3",
            "soc-2",
            "organization control",
            "organisation control",
            "iso 2",
            "iso2",
            "iso/iec",
            "iso-2",
            "iso 9001",
            "iso 42001",
            "iso iec",
            "pci",
            "payment card industry",
            "hipaa",
            "hitrust",
            "fedramp",
            "csa star",
            "security alliance",
            "cyber essentials",
            "c5",
            "800-53",
            "nist",
            "cybersecurity framework",
            "tisax",
        ),
        accept=(
            Pattern("claimed", rf"{_CLAIM}[^|]{{0,200}}{_ANY}|{_ANY}[^|]{{0,200}}{_CLAIM}", _names),
            Pattern(
                "listed", _ANY, _names, heading=r"certif|complian|attestation|accredit|standards|assurance|audit report"
            ),
            Pattern(
                "in its own row of a table",
                rf"^\W*(?:[\w /-]{{1,30}} )?{_ANY}[^|]{{0,60}}\|[^|]{{0,80}}(?:certif|complian|report|audit|attest|current|active|held|valid|\byes\b|achiev|complet|✓|✔)",
                _names,
            ),
            Pattern(
                "audited, under the name of the standard",
                r"^(?:(?!\bnot\b|n't\b|CUSTOMER (?:shall|must|is|are))[^|])*(?:VENDOR[^.;|]{0,60}\b(?:audited|certified|compl(?:y|ies|iant)|attest\w+|hold|holds|maintain\w*|undergo\w*|complet\w+|achiev\w+|obtain\w*|examin\w+)|\b(?:report|certificate|attestation)s? (?:is|are) available)",
                _titled,
                heading=rf"^\W*(?:[\d.]+ )?(?:[a-z/]+ ){{0,2}}{_ANY}",
            ),
            Pattern(
                "in a row of a table",
                rf"(?:certif|complian|standard|audit|framework)[^|]{{0,30}}\|[^|]{{0,80}}{_ANY}",
                _names,
            ),
        ),
        reject=(
            not_the_customers(_ANY),
            not_planned(_ANY),
            Pattern(
                "those of others",
                rf"{_NOT_OURS}(?! covered by VENDOR's)[^.;|]{{0,120}}{_ANY}|{_ANY}[^.;|]{{0,60}}{_NOT_OURS}|{_ANY}[^|]{{0,30}}\|[^|]{{0,30}}{_NOT_OURS}",
            ),
            Pattern(
                "a supplier that checks or keeps the compliance",
                rf"(?:\|[^|]{{0,20}}|\bused for ){_ANY} (?:compliance|auditing|monitoring|readiness)\b",
            ),
            Pattern(
                "those of others, by the heading",
                _ANY,
                heading=r"sub-?\s?processor|data ?cent|hosting|cloud provider|physical|infrastructure provider",
            ),
            Pattern(
                "what the customer reaches with the product",
                rf"\b(?:enabl|help|allow|assist|let)\w* (?:CUSTOMER|users|teams|organi[sz]ations|compan(?:y|ies)|businesses)\b[^.;|]{{0,100}}{_ANY}|lead (?:auditor|implementer)s?",
            ),
            Pattern(
                "the customer's own",
                rf"\bCUSTOMER (?:is|are|has been|was|holds?|maintains?|must|itself)\b(?: (?!VENDOR)[\w-]+){{0,5}} {_ANY}|\bi (?:am|will|have|understand|agree)\b[^.;|]{{0,120}}{_ANY}",
            ),
            Pattern(
                "denied",
                rf"(?:\bnot\b|n't\b|\bno\b|\bwithout\b)(?: \w+){{0,6}} {_ANY}|{_ANY}[^.;|]{{0,40}}(?:\bnot\b|n't\b)",
            ),
            Pattern(
                "not made for regulated data",
                rf"(?:\bnot\b|n't\b)[^.;|]{{0,40}}(?:tailored|designed|intended|comply|complian\w+|certified|warrant)[^|]{{0,250}}{_ANY}",
            ),
            Pattern(
                "an example only",
                rf"(?:such as|e\.g\.|for example|for instance|including,? for example),?(?: \w+){{0,4}} {_ANY}(?<!holds certifications such as)|,? (?:or similar|or equivalent|where available|if available)(?=[^.;|]{{0,20}}(?:report|$))",
            ),
            Pattern(
                "a definition",
                rf"\"[^\"]{{2,60}}\"[^\"|]{{0,30}} (?:means?|shall mean|refers to|has the meaning)[^|]{{0,250}}{_ANY}",
            ),
            Pattern(
                "health data is unwelcome",
                r"protected health information[^|]{0,80}(?:not|unless)|(?:business associate)[^|]{0,80}(?:not|unless|enter)",
            ),
        ),
        review=_together,
        whole_document=_defined_reports,
    ),
)
