"""What a document says of itself: title, role, parties and effective date.

The role is read from the title ("DATA PROCESSING ADDENDUM", "Order Form No. 3"), and from the
opening words only where the title does not tell. Everything found is cited; everything guessed can
be set right in the register.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from contract_check.language.clauses import Paper
from contract_check.model.citation import Citation, cite
from contract_check.model.document import Span
from contract_check.model.tool import DocumentFacts, Role

_OPENING = 3000
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern, re.IGNORECASE))
    for role, pattern in (
        (Role.AMENDMENT, r"\bamendment\b|\bchange order\b|\bside letter\b|\bdeed of variation\b|"
                         r"\bextension of\b|\baddendum no\b"),
        (Role.PILOT, r"\b(?:pilot|trial|beta|evaluation|proof[\s-]of[\s-]concept|poc|pre-?release|"
                     r"early access|design partner|sandbox)\b"),
        (Role.DPA, r"\bdata (?:processing|protection|processor)\b|\bdpa\b|\bprocess(?:or|ing) agreement\b|"
                   r"\bstandard contractual clauses\b"),
        (Role.SLA, r"\bservice[\s-]levels?\b|\bslas?\b|\bsupport\b.{0,30}\b(?:polic|plan|terms|services?|schedule)|"
                   r"^support$|\buptime\b|\bservice objectives?\b|\bmaintenance and support\b"),
        (Role.AI_ADDENDUM, r"\b(?:ai|artificial intelligence|machine learning|generative)\b.{0,40}"
                           r"\b(?:addendum|exhibit|schedule|rider|terms)\b"),
        (Role.SECURITY, r"\bsecurity\b|\btechnical and organi[sz]ational\b|\bvulnerability\b|\bincident\b"),
        (Role.ORDER_FORM, r"\border form\b|\bstatement of work\b|\bquot(?:e|ation)\b|\bpurchase order\b|"
                          r"\bsow\b|\bsubscription form\b|\bwork order\b"),
        (Role.ONLINE_TERMS, r"\bterms (?:of (?:service|use)|and conditions|& conditions)\b|\buser agreement\b|"
                            r"\bend[\s-]user\b|\beula\b|\bapi terms\b|\bterms\b"),
        (Role.MASTER, r"\bagreement\b|\bcontract\b|\blicen[cs]e\b"),
    )
)  # fmt: skip
_TITLE_NOUN = re.compile(
    r"\b(?:agreement|addendum|terms|policy|policies|sla|order form|exhibit|schedule|amendment|contract|"
    r"statement of work|overview|measures|dpa|eula|licen[cs]e|quotation|support|annex|objectives)\b",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_DATE = (
    rf"(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?:\s+day\s+of)?\s+{_MONTH},?\s+\d{{4}}"
    r"|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}/\d{1,2}/\d{4})"
)
# Another paper that this one speaks of: "amends the Master Agreement dated April 1, 2024".
_OF_ANOTHER = re.compile(
    r"\b(?:the|our|your)\b[^.\n]{0,80}\b(?:agreement|contract|terms)\b[^.\n]{0,40}$", re.IGNORECASE
)
# Most binding first: an effective date before the date of the last update.
_EFFECTIVE = tuple(
    re.compile(pattern.replace("DATE", f"(?P<date>{_DATE})"), re.IGNORECASE | re.MULTILINE)
    for pattern in (
        r"effective\s+date[\"”')]*\s*(?:is|means|of|:|\|)?\s*(?:this\s+)?DATE",
        r"DATE\s*\(?(?:the\s+)?[\"“(]+(?:the\s+)?effective date",
        r"(?:start|commencement|subscription start)(?:\s+date)?[\"”']*\s*(?:is|means|:|\|)\s*DATE",
        r"(?:effective|in force)\s*(?:as of|from|on|:|since)?\s*(?:the\s+)?DATE",
        r"(?:entered into|made|dated|executed|is made)\s*(?:and entered into\s*)?(?:as of|on|this|the|as at|\s)*\s*DATE",
        r"(?:last\s+(?:updated|modified|revised|changed)|updated|version|revised|last update)\s*(?:on|:|as of|date)*\s*DATE",
        r"^DATE$",
    )
)


def read_facts(paper: Paper) -> DocumentFacts:
    """Title, role, parties and effective date of a paper, with their citations."""
    document = paper.document
    evidence: list[tuple[str, Citation]] = []
    title_span = _find_title(paper)
    title = document.text[title_span.start : title_span.end] if title_span else ""
    if title_span:
        evidence.append(("title", cite(document, title_span)))
    effective, date_span = _find_effective_date(document.text[:_OPENING])
    if date_span:
        evidence.append(("effective_date", cite(document, date_span)))
    return DocumentFacts(
        title=title,
        role=_find_role(title, document.text[:_OPENING]),
        vendor=paper.parties.vendor_name,
        customer=paper.parties.customer_name,
        effective_date=effective,
        evidence=tuple(evidence),
    )


def _find_title(paper: Paper) -> Span | None:
    """The first short block that names a kind of document, else the first short block."""
    text = paper.document.text
    blocks = [b for b in paper.document.blocks[:12] if 3 < b.end - b.start <= 140]
    for block in blocks:
        words = text[block.start : block.end]
        if _TITLE_NOUN.search(words) and not words.rstrip().endswith((".", ",", ";")):
            return block
    return blocks[0] if blocks else None


def _find_role(title: str, opening: str) -> Role:
    for role, pattern in _ROLES:
        if pattern.search(title):
            return role
    first = opening[:400]
    for role, pattern in _ROLES:
        if role not in (Role.SECURITY, Role.PILOT) and pattern.search(first):
            return role
    return Role.OTHER


def _find_effective_date(opening: str) -> tuple[date | None, Span | None]:
    for pattern in _EFFECTIVE:
        for match in pattern.finditer(opening):
            read = read_date(match["date"])
            if read and not _OF_ANOTHER.search(opening[: match.start()]):
                return read, Span(*match.span())
    return None, None


def read_date(words: str) -> date | None:
    """A date as contracts write it; None where day and month could be either ("03/04/2024").

    >>> read_date("28th day of November, 2023").isoformat()
    '2023-11-28'
    >>> read_date("03/04/2024") is None
    True
    """
    plain = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b|\bday\s+of\b|[,]|(?<=[a-z])\.", " ", words)
    plain = re.sub(r"\bSept\b", "Sep", " ".join(plain.split()))
    if "/" in plain:
        first, second, _ = (int(part) for part in plain.split("/"))
        if first <= 12 and second <= 12 and first != second:
            return None
        formats = ["%d/%m/%Y"] if first > 12 else ["%m/%d/%Y"]
    else:
        formats = ["%B %d %Y", "%b %d %Y", "%d %B %Y", "%d %b %Y", "%Y-%m-%d", "%d.%m.%Y"]
    for form in formats:
        try:
            return datetime.strptime(plain, form).date()
        except ValueError:
            continue
    return None
