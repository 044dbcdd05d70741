"""Which standards a sentence claims for the vendor, and which it only aims at.

All statements of a paper together make the value; a report that is defined by its standard counts where it is owed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from contract_check.extractors.framework import TRUE, Found, Reading
from contract_check.extractors.security.measure_titles import is_title
from contract_check.extractors.security.measures import stated
from contract_check.extractors.security.standards import A_STANDARD, STANDARDS, read_standards
from contract_check.language.clauses import Clause, Paper
from contract_check.language.passages import find
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Names

# HIPAA is a law first: only words of compliance make it a claim.
_HIPAA_CLAIM = late_pattern(
    r"\bhipaa\b[^|:]{0,30}[|:][^|]{0,20}\bcomplian|"
    r"\bhipaa(?:[ -](?:complian\w+|certif\w+|attest\w+|audit\w*|assess\w*|ready|eligible)|"
    r" and \w+[ -](?:complian\w+|certif\w+))|"
    r"(?:compl(?:y|ies|iance|iant) with|adher\w+ to|follows?|meets?|satisf(?:y|ies)|implements?|"
    r"aligned (?:with|to)|according to|accordance with|"
    r"(?<!regulated )(?<!protected )(?<!defined )(?<!covered )under|conform\w* (?:to|with))"
    r"(?:(?!\blaws?\b|regulations?\b|\bliab|\bnotwithstanding\b)[^.;|]){0,90}\bhipaa\b|"
    r"certif\w+[^.;|]{0,60}hipaa"
)
# A standard that the same line says is not reached yet.
_STILL_TO_COME = late_pattern(
    f"{A_STANDARD}[^,;.|]{{0,20}}[✗✘❌]|"
    rf"{A_STANDARD}[ -](?:complian\w+|certif\w+|support) \((?:available |only )?(?:up)?on request\)|"
    rf"{A_STANDARD}(?:(?!{A_STANDARD})[^,;.|]){{0,50}}?\b"
    r"(?:(?:in )?preparations?|targeting|roadmap|in progress|on the way|under ?way|pending|planned|upcoming|expected|"
    r"coming soon|targeted|scheduled (?:for|in)|is scheduled|being prepared|"
    r"under (?:review|audit|way)\b|"
    r"(?:is|are|as) (?:an? )?(?:\w+ ){0,3}(?:targets?|goals?|milestones?|objectives?)\b|"
    r"(?:when|where|if|once) (?:available|applicable|issued|obtained|complete[d]?))\b"
)
# A standard with what is said of it in brackets, which a sentence without its asides has lost.
_IN_BRACKETS = late_pattern(rf"{A_STANDARD}[^,;.|()]{{0,40}}\([^()]*\)")
# What a host holds, in the first part of a sentence whose second speaks of the vendor.
_PART_ON_OTHERS = late_pattern(
    r"\b(?:host(?:er|ing (?:providers?|partners?|compan(?:y|ies)))?|data ?cent(?:er|re)s?|"
    rf"cloud (?:providers?|hosts?))\b[^;|]{{0,60}}?{A_STANDARD}[^;|]*?(?:;|, (?:and|while|whereas|but) )"
    r"(?= ?(?:and )?VENDOR\b)"
)
# The time in which a report is only being earned.
_AHEAD = late_pattern(
    r"\b(?:observation|readiness|monitoring)(?: period| window| phase| assessment)? "
    f"(?:for|of|towards?) (?:the |its |our |VENDOR's )?{A_STANDARD}(?: type (?:ii|i|1|2))?"
)
# What customers make with the product is theirs: "running HIPAA-compliant applications on our platform".
_OF_THEIR_WORK = late_pattern(
    r"(?<!VENDOR )\b(?:run|build|deploy|host|operat|develop|creat|launch|ship|mov|migrat)\w* "
    r"(?:[\w'-]+ ){0,3}?hipaa[- ](?:complian\w+|ready|eligible) "
    r"(?:apps?|applications?|workloads?|projects|deployments|software|websites|products|solutions)\b"
)
_COMPLIANCE_LIST = late_pattern(
    r"^\W*(?:compliance|certifications?|standards|frameworks|attestations|certificates)[^:.|]{0,20}[:|]"
)

# The first row of a table of sub-processors or other suppliers, or of what the customer has to have.
_OF_SUPPLIERS = late_pattern(
    r"sub-?\s?processors?|"
    r"\b(?:third[- ]part|suppliers?|vendors?|providers?|compan(?:y|ies)|entit(?:y|ies)|recipients?)\b|"
    r"purpose|\brequired (?:of|from)\b|"
    r"\b(?:customer|client|subscriber)(?:'s)? (?:dut(?:y|ies)|responsibilit(?:y|ies)|obligations?)\b"
)


def claimed_names(clause: Clause, match: re.Match[str]) -> Found:
    """Every name in the clause's own words that its wording claims."""
    if clause.table is not None and _OF_SUPPLIERS.search(" ".join(c.text.lower() for c in clause.table.rows[0])):
        return None
    if clause.own.rstrip().endswith("?") and stated(clause, match) != TRUE:
        return None
    own = clause.own
    for others in (_STILL_TO_COME, _AHEAD, _PART_ON_OTHERS, _OF_THEIR_WORK):
        own = others.sub(" ", own)
    printed = clause.document.text[clause.span.start : clause.span.end].lower()
    to_come = {
        name for m in _IN_BRACKETS.finditer(printed) if _STILL_TO_COME.search(m[0]) for name in read_standards(m[0])
    }
    names = [name for name in dict.fromkeys(read_standards(own)) if name not in to_come]
    lead_in = clause.surface[: clause.start]
    if "HIPAA" in names and not (_HIPAA_CLAIM.search(f"{lead_in}{own}") or _COMPLIANCE_LIST.search(own)):
        names.remove("HIPAA")
    if is_title(clause) and "certif" not in own and not is_listed(clause):
        return None
    return Names(tuple(names)) if names else None


_ONLY_A_STANDARD = late_pattern(rf"(?:\w+ )?{A_STANDARD}.{{0,40}}")


def is_listed(clause: Clause) -> bool:
    """Whether a title is a line of a list of standards: it follows another or their heading, and only such lines follow."""
    sections = clause.document.sections
    inside = [i for i, s in enumerate(sections) if s.heading and s.span.start <= clause.span.start < s.span.end]
    if not inside:
        return False
    below = clause.document.text[clause.span.end : sections[inside[-1]].span.end].lower().split("\n")
    if not all(_ONLY_A_STANDARD.fullmatch(line.strip()) for line in below if line.strip()):
        return False
    above = sections[inside[-1] - 1].heading.lower() if inside[-1] else ""
    return bool(re.search(rf"{A_STANDARD}|certif|complian|attestation|accredit", above))


_HELD = late_pattern(
    r"\b(?:certified|certificates?|certification|accredited|attested|audited|held|issued|valid|last (?:audit|report))\b"
)
_ONLY_MEANT = late_pattern(r"\b(?:target|plan|expected|goal|scheduled|required|recommended|customer|to be)\w*")


def names_in_a_table_of_certificates(clause: Clause, match: re.Match[str]) -> Found:
    """The names in a row below titles that say that the vendor holds what is listed ("Standard | Certified since")."""
    titles = " ".join(t.lower() for t in clause.table.header[1:]) if clause.table is not None else ""
    if not _HELD.search(titles) or _ONLY_MEANT.search(f"{titles} {clause.heading}"):
        return None
    return claimed_names(clause, match)


def titled_names(clause: Clause, match: re.Match[str]) -> Found:
    """The names in the title of a section that says that the vendor was audited or certified."""
    names = tuple(dict.fromkeys(name for name in read_standards(clause.heading) if name != "HIPAA"))
    return Names(names) if names else None


def all_together(readings: list[Reading], paper: Paper) -> list[Reading]:
    """One reading with all names, at the passage that states most of them."""
    if not any(isinstance(r.value, Names) for r in readings):
        return readings
    stated = {name for r in readings for name in r.names}
    if stated & {"SOC 2 Type I", "SOC 2 Type II"}:
        stated.discard("SOC 2")
    names = tuple(name for name in STANDARDS if name in stated)
    most = max(readings, key=lambda r: len({*r.names} & {*names}))
    return [replace(most, found=Names(names))]


_DEFINED = late_pattern(
    r"[\"“](?P<name>[^\"“”]{4,40})[\"”][^\"“|]{0,30} (?:means?|shall mean|refers to)"
    rf"\b[^|\n]{{0,160}}?{A_STANDARD}[^.|\n]{{0,60}}"
)
_PROCURES = (
    r"(?:commission|obtain|maintain|provid|deliver|furnish|undergo|hold|procur|keep|suppl|produc|send|make|give|"
    r"issu|renew|have)\w*"
)


def defined_reports(paper: Paper) -> Iterator[Reading]:
    """A report that is defined by its standard and that the paper's vendor owes by the defined name."""
    for defined in find(_DEFINED, paper.lowered):
        name = re.escape(defined["name"])
        owed = re.search(
            r"(?<!customer )(?<!client )(?<!you )\b(?:shall|will|must|undertakes to|agrees to)\b(?! not)"
            rf"[^.\n]{{0,80}}\b{_PROCURES}\b[^.\n]{{0,60}}\b{name}",
            paper.lowered,
        )
        names = tuple(dict.fromkeys(read_standards(defined[0])))
        if owed and names and "such as" not in defined[0] and "e.g." not in defined[0]:
            yield Reading(Names(names), Span(owed.start(), owed.end()), "a report defined by its standard")
