"""What the heading of a section says of all that stands in it: kept for one plan, not there yet, or not given at all.

Accepted: "Credits (Enterprise only)", "For Gold customers only", "Enterprise plan", "Access control (in preparation)", "Planned for 2027", "Roadmap",
"What we do not guarantee", "Not included", "Excluded Services", "Optional Services (not ordered)", "Examples", "Beta features", "Superseded provisions";
"Customer Responsibilities" above what does not name the vendor.
Rejected: "Planned maintenance", "Incidents (business hours only)", "Enterprise support", "Business continuity planning", "Exclusions" (of a liability),
"Optional Services: included".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from contract_check.extractors.plans.holdings import Holdings
from contract_check.extractors.plans.kept_for_a_plan import plan_it_is_headed_for
from contract_check.extractors.promises.bad_values import is_bad
from contract_check.extractors.sla.plans import PLAN_NAME
from contract_check.extractors.term_reading import Reading, Unreadable
from contract_check.language.clauses import Clause, Paper
from contract_check.language.other_cases import is_headed_by_another_case
from contract_check.model.document import Section
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Act, TermDefinition

_THOSE = r"(?: (?:plans?|tiers?|editions?|packages?|subscriptions?|customers?|clients?|subscribers?|users?|accounts?))*"
_PLANS = rf"(?P<names>(?:the )?{PLAN_NAME}(?:(?:,| and| or| &|/) ?(?:the )?{PLAN_NAME})*){_THOSE}"
_KEPT = late_pattern(
    rf"(?:[(\[–—:-] ?|\A\W*(?:[\d.]+ )?|\b(?=for ))(?:for |on |in )?(?:only (?:for |on |in )?{_PLANS}|{_PLANS.replace('names', 'alone')} only)[)\]]?\W*\Z"
)
_STATE = (
    r"(?:planned|in (?:preparation|development|planning|progress)|under (?:way|development|preparation)|coming soon|(?:on (?:the|our) )?roadmap|"
    r"not yet [a-z]+|upcoming|future)"
)
_LATER = late_pattern(
    rf"[(\[](?:\w+ )?{_STATE}\b[^)\]]*[)\]]\W*\Z|"
    r"\A\W*(?:[\d.]+ )?(?:(?:what is |measures |items )?(?:planned (?:for|in)\b(?! advance)|coming soon\b|on (?:the|our) roadmap\b|in preparation\b)|"
    r"(?:our |security |product |compliance )?roadmap\W*\Z|(?:planned|future|upcoming) "
    r"(?:measures|improvements|controls|certifications?|plans|work|features|developments?)\W*\Z)"
)
_NOT_GIVEN = late_pattern(
    r"\A\W*(?:[\d.]+ )?(?:what (?:we|you|it|the service) (?:do|does|will|can) ?(?:not|n['’]t) (?:guarantee|promise|offer|provide|cover|include|"
    r"commit to|get|support)\b(?! (?:to|if|when|until|unless)\b)[^,;]{0,30}|"
    r"(?:what(?:['’]s| is| are) )?(?:not (?:included|covered|guaranteed|offered|provided)|out of scope))\W*\Z"
)
_THINGS = r"(?:services?|items?|features?|functions?|works?|activities|tasks?|modules?|products?|options?|components?)"
_WORDING = r"(?:clauses?|wording|text|terms|provisions?|version|calculations?)"
_OUTSIDE = late_pattern(
    r"\A\W*(?:[\d.]+ )?(?:"
    rf"(?:list of )?(?:excluded|optional|out[- ]of[- ]scope|unsupported|unpurchased) {_THINGS}|"
    rf"{_THINGS} (?:that are |which are )?(?:not (?:included|covered|ordered|provided|offered|purchased|supported|in scope)|excluded|out of scope)|"
    rf"(?:sample|specimen|illustrative|template|draft|proposed) {_WORDING}|(?:worked )?examples?|illustrations?|"
    rf"(?:deleted|reserved|superseded|repealed|withdrawn|not used|intentionally (?:omitted|deleted))(?: {_WORDING})?|"
    rf"(?:previous|former|superseded|old) {_WORDING}|"
    r"(?:future|next|upcoming|planned) (?:releases?|versions?|phases?|functionality|enhancements?)|"
    r"(?:recommendations?|suggestions?|advice|tips|requests?|wishes|proposals?) (?:to|for|of|by|from) (?:the |our )?(?:customers?|clients?|users?)|"
    r"(?:the )?(?:customer|client|user)['’]?s?['’]? (?:requests|wishes|proposals|suggestions))(?: \((?!included)[^()]*\))?\W*\Z|"
    r"[(\[–—-] ?(?:optional|draft|deleted|beta|example|if (?:so )?(?:ordered|purchased|booked|agreed)|for (?:illustration|information)|"
    r"not (?:included|ordered|purchased|selected|agreed|applicable|offered|available|subscribed))\b[^()\[\]]*[)\]]?\W*\Z"
)
_CUSTOMERS = late_pattern(
    r"\A\W*(?:[\d.]+ )?(?:the |your )?(?:(?:customer|client|subscriber|licensee|user)['’]?s?['’]? )?(?:responsibilities|obligations|duties|tasks|undertakings)"
    r"(?: of (?:the )?(?:customer|client|subscriber|licensee|user)s?)?\W*\Z"
)
_CUSTOMER = late_pattern(r"\b(?:customer|client|subscriber|licensee|user|your)s?\b")


class TitledScopes:
    """The sections of a paper whose headings keep them for some, or for later."""

    def __init__(self, paper: Paper, holdings: Holdings) -> None:
        self._holdings = holdings
        opening = "" if not paper.document.blocks else paper.lowered[: paper.document.blocks[0].end]
        self._sections = tuple((s, kept) for s in paper.document.sections if (kept := _limit(s, opening)) is not None)
        self._customers = tuple(s for s in paper.document.sections if _is_of_the_customer(s))

    def settle(self, readings: Sequence[Reading], term: TermDefinition) -> list[Reading]:
        """The readings; one below such a heading cannot be read, or goes where the customer is said to have another plan."""
        if not (self._sections or self._customers):
            return list(readings)
        return [left for reading in readings for left in self._left(reading, term)]

    def _left(self, reading: Reading, term: TermDefinition) -> list[Reading]:
        if reading.value is None or is_bad(reading.found, term):
            return [reading]
        if term.whose_act is Act.VENDORS_DUTY and reading.clause is not None and _is_nobodys(reading.clause):
            for section in self._customers:
                if section.span.start <= reading.span.start < section.span.end:
                    return [_in_doubt(reading, section)]
        for section, plans in self._sections:
            if not section.span.start <= reading.span.start < section.span.end:
                continue
            if plans and self._holdings.plans:
                if any(name in plans for name in self._holdings.plans):
                    continue
                return []
            return [_in_doubt(reading, section)]
        return [reading]


def _in_doubt(reading: Reading, section: Section) -> Reading:
    why = f"the heading of its section limits it: “{section.heading.strip()[:160]}”"
    return replace(reading, found=Unreadable(why), weight=reading.weight - 10)


def _is_nobodys(clause: Clause) -> bool:
    """Whether a sentence names no one who would do what it says but the customer."""
    return "VENDOR" not in clause.surface and "BOTH" not in clause.surface


def _is_of_the_customer(section: Section) -> bool:
    """Whether a section is headed by the customer's own duties."""
    heading = section.heading.lower()
    return _CUSTOMERS.match(heading) is not None and _CUSTOMER.search(heading) is not None


def _limit(section: Section, opening: str = "") -> str | None:
    """The plans for which a section is kept, "" where it is for later or for nobody; None where its heading limits nothing.

    >>> from contract_check.model.document import Span
    >>> _limit(Section("", "Planned maintenance", Span(0, 9), 1)) is None
    True
    """
    heading = section.heading.lower()
    if kept := _KEPT.search(heading):
        return kept["names"] or kept["alone"]
    plan = plan_it_is_headed_for(heading)
    if plan and plan not in opening:  # the paper may be that plan's own
        return plan
    if heading.strip() and heading.strip() in opening:
        return None  # what the paper itself is called
    is_outside = _LATER.search(heading) or _NOT_GIVEN.match(heading) or _OUTSIDE.search(heading)
    return "" if is_outside or is_headed_by_another_case(heading, opening) else None
