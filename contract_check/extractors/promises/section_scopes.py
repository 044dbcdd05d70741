"""Sections of a paper that do not hold for its customer, because another sentence of the same paper says so.

Accepted: "Section 4 does not apply", "Sections 2.1 and 3 are disapplied for this Order Form", "Section 4 does not apply to the
Basic plan" (where the customer has it), "Section 6 applies only to customers on the Gold plan" (where it has another), "the
measures in Section 3 apply if Customer has bought Vault Plus" (which it has not), "this Section 5 applies to Gold customers
only", "during the pilot, Sections 3 and 4 do not apply" (in a pilot agreement), "notwithstanding Section 7.1, Vendor may at any
time and in its sole discretion …".
Rejected: "Section 4 does not apply to beta features", "does not apply where the breach is caused by Customer", "applies only to
the extent permitted by law", "Section 4 of the Master Agreement does not apply", "Section 4 applies to all customers".

What depends on a fact of the customer that the paper does not settle ("applies only if Customer is a consumer") cannot be read. What is
only a target is told by `section_targets`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from contract_check.extractors.papers.section_names import NUMBER, SECTIONS, sections_meant
from contract_check.extractors.plans.headed_for_others import headed_for_others
from contract_check.extractors.plans.holdings import Holdings
from contract_check.extractors.promises.hosted import Hosted
from contract_check.extractors.promises.later_sentences import LaterSentences
from contract_check.extractors.promises.open_facts import hangs_on_an_open_fact
from contract_check.extractors.promises.other_companies import OtherCompanies
from contract_check.extractors.promises.resold import Resold
from contract_check.extractors.promises.row_doubts import RowDoubts
from contract_check.extractors.promises.section_targets import SectionTargets
from contract_check.extractors.promises.some_alone import SomeAlone
from contract_check.extractors.promises.titled_scopes import TitledScopes
from contract_check.extractors.term_reading import Reading, Unreadable
from contract_check.language.clauses import Clause, Paper
from contract_check.language.other_cases import names_another_case
from contract_check.model.document import Section, Span
from contract_check.model.document_parts import ANY_EXHIBIT
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import TermDefinition

# Where a sentence names the sections of which it speaks; "the option in Clause 7 does not apply" speaks of something else.
_AT_THE_HEAD = (
    r"(?:^\W*(?:[\d.]+ )?|[,;.] (?:and |but |however, )?|\b(?:period|phase|term|pilot|trial|evaluation|DURATION) )"
    r"(?:the (?:\w+ )?(?:measures|provisions|obligations|terms|commitments|rules|undertakings|rights|duties) (?:in|of|under|set out in) )?"
)
_BELOW = r"(?:outlined|set out|set forth|described|contained|stated) (?:below|herein)"
_PAPER = r"addendum|supplement|rider|sla|service level agreement"
_NAMED = (
    rf"{_AT_THE_HEAD}(?:{SECTIONS}|\b(?P<schedule>{ANY_EXHIBIT} (?:[a-z]|\d{{1,2}}))\b|"
    rf"\bthis (?:section|clause|article|paragraph)(?: {NUMBER})?|"
    rf"\b(?:this|the(?=[^.;]{{0,90}} (?:below|herein) )) (?P<whole>{_PAPER})(?: \([^)]{{0,30}}\))?(?: {_BELOW})?)"
)
_NOT = (
    r"(?:(?:(?:does|do|shall|will) not|no longer) appl(?:y|ies)|(?:is|are|shall be)(?: hereby)? (?:disapplied|inapplicable|not applicable)|"
    r"(?:has|have|shall have) no (?:effect|force|application))"
)
_PILOT = r"during (?:the |this |any )?(?:pilot|trial|evaluation|beta|proof of concept)(?: period| phase| term)?"
_THROUGHOUT = (
    r"(?:\W*$|,? (?:to|for|under|between|in relation to|with regard to) (?:(?:this|the present) (?:order form|order|agreement|contract)|"
    r"CUSTOMER|BOTH)\W*$|,? during the initial (?:term|period) (?:or|and) (?:any|each|every) (?:renewal|further) (?:term|period)\W*$)"
)
_DISAPPLIED = late_pattern(rf"{_NAMED} {_NOT}(?P<rest>.*)")
_APPLIED = late_pattern(
    rf"{_NAMED} (?:(?:shall|will|do|does) )?(?:only )?(?:appl(?:y|ies)|(?:is|are) (?:applicable|available|made|given|granted))"
    r"(?P<rest>(?: only| solely| exclusively)? (?:to|for|if|where|when|once|on condition|provided|in the case|with)\b.*)"
)
_ONLY = late_pattern(r"\b(?:only|solely|exclusively)\b|^ (?:if|where|when|once|on condition|provided)\b")
# A fact of the customer, which the paper may not settle; what law or data it is about is no such fact.
_OF_THE_CUSTOMER = late_pattern(
    r"\bCUSTOMER (?:(?:has|have) (?:\w+ly )?(?:purchased|ordered|bought|subscribed|paid|opted|chosen|selected|taken)|"
    r"buys?|purchases?|subscribes?|orders?|pays?|opts?|"
    r"is (?:an? (?!controller|processor|party)|established|located|domiciled|resident|incorporated|based|on the|subscribed|enrolled)|"
    r"(?:established|located|domiciled|resident|incorporated|based|in) )"
)
_TO_THE_CUSTOMER = late_pattern(r" to CUSTOMER(?:'s (?:\w+ )?(?:plan|subscription|order|contract|account))?\W*")
_OF_AFFILIATES = late_pattern(
    r"\A(?: only| solely| exclusively)? (?:to|for) (?:the |those )?(?:CUSTOMER's )?(?:affiliates?|subsidiar(?:y|ies)|group compan(?:y|ies))\b"
)
_OF_A_LAW = late_pattern(
    r"\b(?:gdpr|ccpa|cpra|hipaa|laws?|act|regulation|controller|processor|personal (?:data|information)|trial|beta)\b"
)
_EVERYBODY_ELSE = late_pattern(
    r"\b(?:all other|other than|except|excluding|without|not on|any other|unless|regardless|whether|"
    r"(?:has|have|did|do|does) not (?:yet )?(?:purchased?|bought|buy|ordered|order|subscribed?|have|taken))\b"
)
_NOTWITHSTANDING = late_pattern(rf"(?:^\W*(?:[\d.]+ )?|[.;] )notwithstanding {SECTIONS}")
_WHOLLY = late_pattern(
    r"\b(?:sole (?:and absolute )?discretion|at any time|for any (?:or no )?reason|by any amount|without (?:any )?exception|"
    r"in all cases|without limit)\b"
)
_ONLY_SOMETIMES = late_pattern(
    r"\b(?:if(?! it (?:considers|thinks|deems|sees))|where|to the extent|in the event|in case|when)\b"
)
_TRIGGER = late_pattern(
    rf"(?:\b(?:sections?|clauses?|articles?|paragraphs?|{ANY_EXHIBIT})|§|"
    rf"\b(?:this|the) (?:{_PAPER})(?: \([^)]{{0,30}}\))?(?: {_BELOW})?) ?"
    r"(?:\d[^.;]{0,20}|\d[\d.]*[^;]{0,60}?)??"
    r"(?: (?:(?:only|(?:does|do|shall|will) (?:not|only)|no longer|is|are) )?appl(?:y|ies)| are (?:made|given|granted) to|"
    r" (?:disapplied|inapplicable|(?:not )?applicable|available)| no (?:effect|force|application))\b|"
    r"\bnotwithstanding (?:sections?|clauses?|articles?|paragraphs?|§)"
)

_WHOLE = "*"  # the whole of a paper, among the numbers of sections
_OPENING = 200  # characters in which a paper names itself


@dataclass(frozen=True)
class Scope:
    """A section to which a sentence at `span` denies its force; `doubtful` where that depends on what the paper does not say."""

    section: Span
    span: Span
    why: str
    doubtful: bool = False
    overrides: bool = False


class Scopes:
    """Which readings of a paper do not hold for its customer."""

    def __init__(self, paper: Paper, holdings: Holdings) -> None:
        self._holdings = holdings
        self._scopes = tuple(_find_scopes(paper, holdings))
        self._of_others = tuple(headed_for_others(paper, holdings))
        self._targets = SectionTargets(paper)
        self._later = LaterSentences(paper, holdings)
        self._rows = RowDoubts(paper)
        self._resold = Resold(paper)
        self._hosted = Hosted(paper)
        self._titled = TitledScopes(paper, holdings)
        self._others = OtherCompanies(paper)
        self._some = SomeAlone(paper, holdings)

    def of_the_vendor(self, readings: Sequence[Reading], term: TermDefinition) -> list[Reading]:
        """The readings but for those of who houses the service: before a term makes one of several."""
        return self._hosted.settle(readings, term)

    def settle(self, readings: Sequence[Reading], term: TermDefinition) -> list[Reading]:
        """The readings that hold for the customer; one of which that is not known cannot be read, and yields to all others."""
        held = self._others.settle(self._titled.settle(self._in_force(readings), term), term)
        held = self._rows.settle(held, term)
        held = self._resold.settle(self._some.settle(held, term), term)
        return self._later.settle(self._targets.settle(held, term), term)

    def _in_force(self, readings: Sequence[Reading]) -> list[Reading]:
        if not (self._scopes or self._holdings):
            return list(readings)
        return [held for reading in readings for held in self._held(reading, readings)]

    def _held(self, reading: Reading, among: Iterable[Reading]) -> Iterator[Reading]:
        if reading.clause is not None and _is_for_others(reading.clause, self._holdings):
            return
        if any(section.holds(reading.span) for section in self._of_others):
            return
        if reading.clause is not None and _tells_the_rest_apart(reading.clause, self._holdings):
            yield replace(
                reading,
                found=Unreadable("it says one thing for a plan and another for the rest"),
                weight=reading.weight - 10,
            )
            return
        scopes = [s for s in self._scopes if s.section.holds(reading.span) and not s.span.holds(reading.span)]
        if any(not s.doubtful and not s.overrides for s in scopes):
            return
        if any(s.span.holds(other.span) for s in scopes if s.overrides for other in among):
            return
        if scopes:
            yield replace(reading, found=Unreadable(scopes[0].why), weight=reading.weight - 10)
        else:
            yield reading


def _is_for_others(clause: Clause, holdings: Holdings) -> bool:
    """Whether a sentence speaks of the customers of another plan alone, or of what this one has not."""
    own = clause.own
    if clause.table is not None or _EVERYBODY_ELSE.search(own):
        return False
    return holdings.excludes(own) or holdings.keeps_for_others(clause.text)


def _tells_the_rest_apart(clause: Clause, holdings: Holdings) -> bool:
    """Whether a sentence has a figure for another plan and one for the rest: "99.9% for Statewide and 99.5% for all other packages"."""
    return (
        clause.table is None
        and len(clause.quantities) > 1
        and _EVERYBODY_ELSE.search(clause.own) is not None
        and holdings.keeps_for_others(clause.text)
    )


def _find_scopes(paper: Paper, holdings: Holdings) -> Iterator[Scope]:
    for clause in (clause for index in paper.plain.holding(_TRIGGER) for clause in paper.clauses_of(index)):
        for section in _overridden_by(clause, paper):
            yield Scope(section.span, clause.span, _why("overrides it", paper, clause), overrides=True)
        force = _force(clause, paper, holdings)
        if force is not None:
            numbers, doubtful = force
            for span in _spans_of(paper, clause, numbers):
                yield Scope(span, clause.span, _why("limits it", paper, clause), doubtful=doubtful)


def _overridden_by(clause: Clause, paper: Paper) -> Iterator[Section]:
    """The sections that a clause sets aside altogether: "Notwithstanding Section 5, no credits are given in any case"."""
    own = clause.own
    for match in _NOTWITHSTANDING.finditer(own):
        if _WHOLLY.search(own, match.end()) and not _ONLY_SOMETIMES.search(own, match.end()):
            yield from sections_meant(paper, clause, match["numbers"])


def _spans_of(paper: Paper, clause: Clause, numbers: str) -> list[Span]:
    """The stretches of the paper that are named: all of it, a schedule by its label, or sections."""
    if numbers == _WHOLE:
        return [_whole(paper)]
    if numbers[:1].isalpha() and " " in numbers:
        label = re.compile(rf"\W*{re.escape(numbers)}\b")
        return [s.span for s in paper.document.sections if label.match(f"{s.number} {s.heading}".lower())]
    return [section.span for section in sections_meant(paper, clause, numbers)]


def _whole(paper: Paper) -> Span:
    return Span(0, len(paper.document.text))


def _why(what: str, paper: Paper, clause: Clause) -> str:
    label = paper.document.label_at(clause.span.start)
    return f"{f'section {label}' if label else 'another sentence'} {what}: “{clause.text.strip()[:160]}”"


def _force(clause: Clause, paper: Paper, holdings: Holdings) -> tuple[str, bool] | None:
    """Which sections a sentence takes from the customer ("" for its own), and whether that is in doubt."""
    own = clause.own
    denied = _DISAPPLIED.search(own)
    if denied:
        rest, before = denied["rest"], own[: denied.start()]
        if re.search(_PILOT, clause.text.lower()):
            return (denied["numbers"] or "", False) if _is_pilot(paper) else None
        if _TO_THE_CUSTOMER.fullmatch(rest) and not _is_supposed(before):
            return denied["numbers"] or "", False
        if re.match(_THROUGHOUT, rest):
            # "This section does not apply" alone is told of the sentence before it (`assertion.is_struck_out`).
            return (denied["numbers"], False) if denied["numbers"] and not _is_supposed(before) else None
        if holdings.includes(rest):
            return denied["numbers"] or "", False
        return (denied["numbers"] or "", True) if hangs_on_an_open_fact(rest, holdings) else None
    applied = _APPLIED.search(own)
    if applied is None or not _ONLY.search(applied["rest"] + (" only" if "only appl" in applied[0] else "")):
        return None
    rest = applied["rest"]
    if _EVERYBODY_ELSE.search(rest) or (applied["whole"] and not _is_titled(paper, applied["whole"])):
        return None
    numbers = _WHOLE if applied["whole"] else applied["schedule"] or applied["numbers"] or ""
    if holdings.excludes(rest):
        return numbers, False
    if holdings.includes(rest) or _OF_A_LAW.search(rest):
        return None
    is_open = (
        hangs_on_an_open_fact(rest, holdings)
        or names_another_case(rest)
        or _OF_THE_CUSTOMER.search(rest)
        or _OF_AFFILIATES.match(rest)
    )
    return (numbers, True) if is_open else None


def _is_titled(paper: Paper, name: str) -> bool:
    """Whether "this Addendum" is the paper itself; a DPA says of itself in so many words when the law asks for it."""
    return re.search(rf"(?<!processing )(?<!protection ){name}", paper.lowered[:_OPENING]) is not None


def _is_supposed(before: str) -> bool:
    return re.search(r"\b(?:if|where|when|unless|that|insofar as)\b|,\W*$", before) is not None


def _is_pilot(paper: Paper) -> bool:
    return re.search(r"\b(?:pilot|trial|evaluation|beta|proof of concept)\b", paper.lowered[:200]) is not None
