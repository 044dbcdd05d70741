"""What a paper says of the company that houses the service, which is no promise of the vendor's.

Accepted: "Northgrid is certified to ISO 27001", "Northgrid's SOC 2 report", "reports are available from Northgrid", "It makes daily
backups" behind "Our data centre is run by Northgrid"; in doubt: "Certificates: ISO 27001" behind "hosted at Northgrid".
Rejected: "Northgrid houses our servers, and we test them every year", "we are certified too", what is said of the vendor itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from contract_check.extractors.promises.later_sentences import say_limit
from contract_check.extractors.term_reading import Reading, Unreadable
from contract_check.language.clauses import Clause, Paper
from contract_check.language.hosts import find_hosts
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, TermDefinition
from contract_check.model.values import Flag

_AREAS = frozenset({"security", "sla"})
_NUMBER = r"\A\W*(?:[\d.]+ |\(\w{1,3}\) )?"
_PAPERS = (
    r"(?:reports?|certificat\w+|certifications?|attestations?|audits?|assessments?|compliance|accreditations?|SOC\b|ISO\b|PCI\b|"
    r"(?:penetration|pen) tests?)"
)
# The vendor as one who does something; "VENDOR's data" is only spoken of.
_VENDOR_ACTS = late_pattern(
    r"\bVENDOR\b(?!'s)|\bBOTH\b|\bVENDOR's (?:own|certif|audit|report|attest|staff|personnel|employees)"
)
_PRONOUN = late_pattern(
    rf"{_NUMBER}(?:It|They|This (?:provider|company|host|operator)|The (?:provider|company|host|operator)|Its|Their)\b"
)
_LABEL = late_pattern(rf"{_NUMBER}(?:(?:[Aa]udit|[Ss]ecurity|[Cc]ompliance) )?(?i:{_PAPERS}) ?[:–-] ")
_HOUSES = late_pattern(
    r"\b(?:data ?cent(?:er|re)s?|(?:hosting|cloud|infrastructure) (?:provider|partner|operator|company)|hoster)\b",
    re.IGNORECASE,
)


class Hosted:
    """The readings of a paper that names who houses its service."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper

    def settle(self, readings: Sequence[Reading], term: TermDefinition) -> list[Reading]:
        """The readings but for those of a host; what may be the host's or the vendor's cannot be read."""
        if term.area not in _AREAS or term.better is Better.FALSE or not self._may_speak_of_hosts:
            return list(readings)
        return [left for reading in readings for left in self._left(reading, term)]

    def _left(self, reading: Reading, term: TermDefinition) -> list[Reading]:
        clause = reading.clause
        if clause is None or clause.table is not None or reading.value is None or reading.found == Flag(False):
            return [reading]
        if self._is_of_a_host(clause):
            return []
        if term.id == "security.certifications" and _LABEL.match(clause.text) and (above := self._said_before(clause)):
            return [replace(reading, found=Unreadable(say_limit(self._paper, above)), weight=reading.weight - 10)]
        return [reading]

    def _is_of_a_host(self, clause: Clause) -> bool:
        """Whether a sentence tells what a host holds or does, and nothing of the vendor."""
        text = clause.text
        if (
            self._theirs is not None
            and (found := self._theirs.search(text))
            and (found["own"] or "VENDOR" not in clause.own)
        ):
            return True
        if _VENDOR_ACTS.search(clause.own):
            return False
        if self._subject is not None and self._subject.match(text):
            return True
        return bool(_PRONOUN.match(text)) and self._said_before(clause, subject=True) is not None

    def _said_before(self, clause: Clause, *, subject: bool = False) -> Clause | None:
        """The sentence right before in the paragraph, where it speaks of a host (as its `subject`, or at all)."""
        before = [c for c in self._paper.clauses_at(clause.span.start) if c.span.start < clause.span.start][-1:]
        for other in before:
            if subject:
                named = self._subject is not None and self._subject.match(other.text)
                is_theirs = named or (self._run_by is not None and self._run_by.search(other.text))
                return other if is_theirs else None
            named = self._named is not None and self._named.search(other.text)
            return other if named or _HOUSES.search(other.text) else None
        return None

    @cached_property
    def _may_speak_of_hosts(self) -> bool:
        return _HOUSES.search(self._paper.document.text) is not None or bool(self._hosts)

    @cached_property
    def _hosts(self) -> str:
        """The names of the hosts as a pattern; "" where none is named."""
        parties = self._paper.parties
        is_known = bool(parties.vendor_name) or re.search(r"\b(?:we|our)\b", self._paper.lowered) is not None
        names = find_hosts(self._paper.document.text, (*parties.vendor, *parties.customer), vendor_is_known=is_known)
        return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))

    @cached_property
    def _named(self) -> re.Pattern[str] | None:
        return re.compile(rf"\b(?:{self._hosts})\b") if self._hosts else None

    @cached_property
    def _subject(self) -> re.Pattern[str] | None:
        """A host at the head of a sentence, before what it does: "Northgrid, a German company, is certified"."""
        rest = r"(?:,? [A-Z][\w.]*)*(?:,[^,;]{3,60},)? (?:[a-z]+ly |also |itself )?(?!and\b|or\b|on\b|in\b|for\b)[a-z]+"
        return re.compile(rf"{_NUMBER}(?:The )?(?:{self._hosts}){rest}\b") if self._hosts else None

    @cached_property
    def _run_by(self) -> re.Pattern[str] | None:
        """A host at the end of a sentence, of whom "it" in the next one speaks."""
        return (
            re.compile(rf"\b(?:{self._hosts})(?:,? [A-Z][\w.]*)*(?: in [A-Z]\w+(?:, [A-Z]\w+)?)?\W*\Z")
            if self._hosts
            else None
        )

    @cached_property
    def _theirs(self) -> re.Pattern[str] | None:
        """A report or certificate that is a host's, or comes from it."""
        if not self._hosts:
            return None
        company = rf"\b(?:{self._hosts})(?:,? [A-Z][\w.]*)*"
        return re.compile(
            rf"(?P<own>{company}['’]s? (?:[\w-]+ ){{0,4}}?{_PAPERS}|{company} \([^)]*\b(?:SOC|ISO|PCI))|"
            rf"\b{_PAPERS}(?: [\w,/-]+){{0,9}}? (?:from|of|by|with) (?:{self._hosts})\b"
        )
