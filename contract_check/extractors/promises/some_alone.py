"""Sentences that hold for some customers alone, or for a part of what the vendor runs, which the paper need not be about.

Accepted: "Customers who prepay for three years receive …", "Customers with Premium Support get …", "the certificate covers its offices
in …", "Hub is certified. Complete is in scope of neither", "…, but we cannot promise it"; a kind of customer, by what it is or where
(`language/customer_kinds`), good or bad: "if you are a consumer, …", the section "Country-unique terms"; what is said of a lesser object
(`lesser_objects`); what waits for an event, is bought besides or left to the vendor's pleasure (`waiting`).
Rejected: "Customers who use the Service may …", "Customer, who has prepaid, receives …", "notice is given in the customer
portal", "the certificate covers the Service and its offices".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from contract_check.extractors.plans.holdings import Holdings
from contract_check.extractors.plans.kept_for_a_plan import DEARER, plan_it_is_kept_for
from contract_check.extractors.promises.bad_values import is_bad
from contract_check.extractors.promises.later_sentences import may_be_sold_apart, say_limit, softened
from contract_check.extractors.promises.led_items import is_led_away
from contract_check.extractors.promises.lesser_objects import is_of_a_lesser_object
from contract_check.extractors.promises.waiting import is_at_will, is_for_a_price, is_for_holders, waits
from contract_check.extractors.term_reading import Reading, Unreadable
from contract_check.language.clauses import Clause, Paper
from contract_check.language.customer_kinds import is_headed_by_a_kind, is_of_a_kind
from contract_check.language.other_cases import is_of_another_case
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import TermDefinition
from contract_check.model.values import OpenDuration

_KIND = r"(?:customers|clients|subscribers|organi[sz]ations|CUSTOMER)"
_PAYS = (
    r"(?:pre-?pay|pay (?:annually|yearly|in advance)|commit to|sign up for \w+ years|have (?:\w+ly )?(?:purchased|bought|ordered|booked|"
    r"prepaid|chosen|selected|committed)|(?:purchase|buy|order|book|subscribe to|choose|select|opt for|spend))\b"
)
_HAVE = (
    rf"(?:an? )?(?:{DEARER}|enhanced|extended|dedicated|multi-year|annual|committed)\b(?: \w+){{0,2}}? "
    r"(?:support|care|plans?|tiers?|subscriptions?|spend|commitments?|contracts?|editions?|service)\b"
)
# The plural tells a class of customers from the one of this paper; it stands in the text, and not in the surface.
_SOME = late_pattern(
    rf"\A\W*(?:[\d.]+ |\(\w{{1,3}}\) )?(?:for |only |to )?(?:eligible )?{_KIND} (?:(?:who|that|which) {_PAYS}|(?:with|on) {_HAVE})",
    re.IGNORECASE,
)
# Customers of something that is bought besides: "customers of its Enterprise AI Shield".
_OF_AN_OPTION = late_pattern(
    r"\b(?:customers|clients|subscribers|purchasers|buyers|holders) of (?:its|the|our) (?:[A-Z][\w-]* ){1,3}"
    r"(?:Shield|Plus|Premium|Premier|Gold|Platinum|Advanced|Protection|Assurance|Add-?[Oo]n|Option|Module|Pack|Program(?:me)?|Care)\b"
)
# A part of what is bought, by its name or its line of the order: "as to Carrier Connect alone".
_OF_ONE_ALONE = late_pattern(
    r"\b(?i:as to|as regards|in respect of|with (?:respect|regard) to|in relation to|applies to|apply to|limited to|for) "
    r"(?:the )?(?:services? of |use of )?(?:(?:[Pp]ositions?|[Ll]ines?|[Ii]tems?|[Mm]odules?) \w+|(?:[A-Z][\w&'’-]*)(?: [A-Z\d][\w&'’-]*){0,4}) "
    r"(?:alone|only)\b"
)
_LED_TO_ONE = late_pattern(
    r"\b(?:applies|apply|holds?) (?:only |solely )?(?:to|for) (?:the )?(?:services?|positions?|lines?|items?|modules?|products?) (?:of )?[^.;:|]{1,60} "
    r"(?:alone|only)\b"
)
_OFFICES = late_pattern(
    r"\bcertificat(?:e|es|ion)\b[^.;|]{0,20}? (?:only )?(?:covers?|is limited to|extends? to|is for|relates? to|applies to) (?:only )?"
    r"(?:its|VENDOR's|the) (?:\w+ )?(?:offices?|headquarters|head office|premises|subsidiar(?:y|ies)|parent)\b(?! and)"
)
_OUT_OF_SCOPE = late_pattern(
    r"\b(?:is|are) (?:not )?(?:yet )?(?:in|within|part of|included in|covered by) (?:the )?(?:scope of )?"
    r"(?:neither|none of (?:them|these)|(?:its|their|this|that|these|those|either|the|such) "
    r"(?:scope|certifications?|certificates?|audits?|reports?|attestations?))|"
    r"\b(?:is|are) (?:out of|outside(?: of)?|excluded from) (?:the |its |their )?scope|\bin scope of neither\b"
)
_DENIES = late_pattern(r"\bnot\b|\bneither\b|\bnone\b|\bout of\b|\boutside\b|\bexcluded\b")
_NOT_PROMISED = late_pattern(
    r",? but (?:VENDOR|it) (?:(?:can|does|do|will|is able to) not|cannot|can't|is not able to|is unable to)(?: yet| currently)? "
    r"(?:promise|guarantee|commit to|assure|warrant) (?:it|this|that)"
    r"(?:\W*\Z|,| (?:before|until|yet|in all|at all|at present|for now|during|on|at|outside)\b)"
)


class SomeAlone:
    """The readings of sentences that need not hold for the customer, or not for the service."""

    def __init__(self, paper: Paper, holdings: Holdings) -> None:
        self._paper = paper
        self._holdings = holdings
        self._opening = "" if not paper.document.blocks else paper.lowered[: paper.document.blocks[0].end]
        self._headed = tuple(
            s for s in paper.document.sections if is_headed_by_a_kind(s.heading.lower(), self._opening)
        )

    def settle(self, readings: Sequence[Reading], term: TermDefinition) -> list[Reading]:
        """The readings; one that holds for some or a part alone cannot be read, and yields to all others."""
        return [self._of_a_kind(reading, term) or self._read(reading, term) for reading in readings]

    def _of_a_kind(self, reading: Reading, term: TermDefinition) -> Reading | None:
        """The reading in doubt where it holds for a kind of customer; a law for each region is one value (`laws_by_region`)."""
        clause = reading.clause
        if clause is None or reading.value is None:
            return None
        limit = self._limit_of_a_kind(clause, reading, term) if term.id != "commercial.governing_law" else None
        why = say_limit(self._paper, limit) if limit else ""
        for section in self._headed:
            if section.span.start <= reading.span.start < section.span.end:
                why = why or f"the heading of its section keeps it for some: “{section.heading.strip()[:160]}”"
        return replace(reading, found=Unreadable(why), weight=reading.weight - 10) if why else None

    def _limit_of_a_kind(self, clause: Clause, reading: Reading, term: TermDefinition) -> Clause | None:
        """The sentence that keeps a reading for some: its own, or what leads into its list."""
        if is_of_a_kind(clause.own, self._opening) or self._is_for_a_better_plan(clause):
            return clause
        if is_bad(reading.found, term):
            return None
        if is_of_another_case(clause.own, self._opening):
            return clause
        return is_led_away(clause, self._paper, term, self._holdings, self._opening)

    def _is_for_a_better_plan(self, clause: Clause) -> bool:
        """Whether a sentence keeps what it says for a plan that nobody says the customer has; the paper may be that plan's own."""
        name = plan_it_is_kept_for(clause.own) if clause.table is None else ""
        return bool(name) and name not in self._holdings.plans and name not in self._opening

    def _read(self, reading: Reading, term: TermDefinition) -> Reading:
        clause = reading.clause
        if clause is None or clause.table is not None:
            return reading
        if reading.value is None or is_bad(reading.found, term):
            return reading
        if _NOT_PROMISED.search(clause.own):
            return softened(reading, term, say_limit(self._paper, clause))
        limit = next(self._limits(clause, term), None)
        if limit is None and not (term.on_request or isinstance(reading.value, OpenDuration)) and is_at_will(clause):
            limit = clause
        if limit is None:
            return reading
        return replace(reading, found=Unreadable(say_limit(self._paper, limit)), weight=reading.weight - 10)

    def _limits(self, clause: Clause, term: TermDefinition) -> Iterator[Clause]:
        own = clause.own
        is_of_a_part = is_of_a_lesser_object(clause, term)
        is_to_come = (
            waits(clause)
            or is_for_holders(clause, self._holdings)
            or (may_be_sold_apart(term) and is_for_a_price(clause))
        )
        is_of_some = _SOME.match(clause.text) and not self._holdings.includes(own)
        is_of_one_alone = _OF_ONE_ALONE.search(clause.text) or _LED_TO_ONE.search(clause.surface, 0, clause.start)
        if is_of_a_part or is_of_some or is_of_one_alone or is_to_come or _OF_AN_OPTION.search(clause.text):
            yield clause
        elif term.id == "security.certifications":
            if _OFFICES.search(own):
                yield clause
            yield from (later for later in self._next(clause) if _denies_scope(later.own))

    def _next(self, clause: Clause) -> Iterator[Clause]:
        """The sentences after one in its paragraph."""
        yield from (
            other for other in self._paper.clauses_at(clause.span.start) if other.span.start > clause.span.start
        )


def _denies_scope(surface: str) -> bool:
    match = _OUT_OF_SCOPE.search(surface)
    return match is not None and _DENIES.search(match[0]) is not None
