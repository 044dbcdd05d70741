"""The standards and attestations that a contract may name, in the words that each goes by.

"SOC 2 Type II", "SOC 1/2/3", "ISO/IEC 27001:2022, 27017 and 27018", "PCI-DSS Level 1", "BSI C5". What is said of
them, and by whom, is the matter of `certifications`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.model.late_pattern import late_pattern

STANDARDS = (
    "SOC 1",
    "SOC 2",
    "SOC 2 Type I",
    "SOC 2 Type II",
    "SOC 3",
    "ISO 27001",
    "ISO 27017",
    "ISO 27018",
    "ISO 27701",
    "ISO 42001",
    "ISO 9001",
    "ISO 22301",
    "PCI DSS",
    "HIPAA",
    "HITRUST",
    "FedRAMP",
    "CSA STAR",
    "Cyber Essentials",
    "C5",
    "NIST 800-53",
    "NIST CSF",
    "TISAX",
)
_ISO = ("27001", "27017", "27018", "27701", "42001", "9001", "22301")
_SOC = late_pattern(
    r"\bsoc[ -]?(?P<first>[123])\b"
    r"(?P<more>(?:(?:®|™)?(?:,|/| and| &| or|, and)* ?(?:soc[ -]?)?[123]\b(?! (?:months|years|days)))*)"
    r"(?:®|™)?(?: (?:audits?|reports?|examinations?|attestations?|assessments?|certificat\w+|standard|"
    r"compliance)\b)?[ ,()-]{0,4}(?:(?:of|in|for|as) (?:the )?)?(?:type|typ) ?"
    r"(?P<type>iii?\b|i\b|1\b|2\b)(?:(?: and| or|/|,| &) ?(?:type )?(?P<other>ii\b|i\b|1\b|2\b))?|"
    r"\btype (?P<before>ii|i|1|2) (?:[\w']+ ){0,4}?soc[ -]?2\b|"
    r"\bsoc[ -]?(?P<plain>[123])\b"
    r"(?P<rest>(?:(?:,|/| and| &| or|, and)* ?(?:soc[ -]?)?[123]\b(?! (?:months|years|days)))*)|"
    r"\b(?:service|system)(?: and)? organi[sz]ation controls? (?P<long>[123])\b"
)
_ISO_RUN = late_pattern(rf"\biso(?:[/ -]*iec)?[ -]?(?P<run>(?:{'|'.join(_ISO)})\b[^.|]{{0,140}})")
_ISO_NUMBER = late_pattern(rf"\b({'|'.join(_ISO)})\b")
_PLAIN = tuple(
    (name, late_pattern(words))
    for name, words in (
        (
            "PCI DSS",
            r"\bpci[- ]?dss\b|"
            r"\bpci[- ](?:complian\w+|certif\w+|level|saq|data security)|"
            r"payment card industry(?:'s)? (?:\(pci\) )?(?:data security|standards?)",
        ),
        ("HIPAA", r"\bhipaa\b"),
        ("HITRUST", r"\bhitrust\b"),
        ("FedRAMP", r"\bfedramp\b"),
        (
            "CSA STAR",
            r"\bcsa[- ]star\b|"
            r"cloud security alliance(?: \(csa\))?(?:'s)? (?:star|security,? trust)|"
            r"cloud security alliance\b[^.;|]{0,60}\bstar\b|"
            r"\bstar\b[^.;|]{0,40}\bcloud security alliance|"
            r"\bstar (?:level|registry|certification)",
        ),
        ("Cyber Essentials", r"\bcyber[- ]essentials\b"),
        (
            "C5",
            r"\bbsi[- ]c5\b|\bc5[- ](?:complian\w+|certified)|"
            r"\b(?:certifi\w+|attest\w*|audited)\b[^.;|]{0,24}\bc5\b|"
            r"\bc5 (?:attest\w+|report|certif\w+|type|standard|catalog\w*|testat|criteria|audit|examination)|"
            r"catalog(?:ue)?(?: of (?:criteria|controls))?,? c5\b|"
            r"\bc5:? ?20\d\d\b|"
            r"\bc5\b(?=[^.;|]{0,60}\b(?:bsi|federal office))|"
            r"cloud computing compliance (?:controls|criteria) catalog",
        ),
        ("NIST 800-53", r"\b(?:nist )?(?:sp )?800-53\b"),
        (
            "NIST CSF",
            r"\bnist (?:csf\b|cyber ?security framework)|"
            r"cyber ?security framework[^.;|]{0,50}\b(?:nist\b|national institute of standards)|"
            r"national institute of standards[^.;|]{0,40}cyber ?security framework",
        ),
        ("TISAX", r"\btisax\b"),
    )
)
A_STANDARD = (
    r"(?:\bsoc[ -]?[123]\b|\b(?:service|system)(?: and)? organi[sz]ation control|\biso[/ iec-]{0,8}\d{4,5}|"
    r"\bpci\b|payment card industry|\bhipaa\b|\bhitrust\b|\bfedramp\b|\bcsa[- ]star\b|cloud security alliance|"
    r"\bcyber[- ]essentials\b|\bc5\b|800-53\b|\bnist\b|cyber ?security framework|\btisax\b)"
)


def read_standards(text: str) -> Iterator[str]:
    """The standards named in a text in lower case, as they come; a name may come twice."""
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
