"""What stands under the name of another company that the paper lists as a provider: its practice, and no promise of the vendor's.

Accepted: a section "Quillmodel (API)" that tells how long that company keeps prompts, where a table of providers has a row of that
name; that row itself ("Quillmodel | No | 30 days or less"). Rejected: the vendor's own name; a table of plans or measures; a heading
that says more ("How we use Quillmodel"); terms of another kind than data, AI and security.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from contract_check.extractors.term_reading import Reading, Unreadable
from contract_check.language.clauses import Paper
from contract_check.model.document import Table
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import TermDefinition
from contract_check.model.values import Flag

_AREAS = frozenset({"ai", "data", "security"})
_OF_PROVIDERS = late_pattern(
    r"\W*(?:(?:name of (?:the )?)?(?:third[- ]party |(?:ai|llm)(?: model)? |model |cloud |service )?(?:providers?|suppliers?)|"
    r"(?:ai |llm )?vendors?|sub-?\s?processors?|sub-?contractors?|compan(?:y|ies)|third part(?:y|ies))(?: names?)?\W*"
)
_PRACTICE = late_pattern(r"\btrain|\bretention\b|\bretain|\bkeeps?\b|\bkept\b|\bopt[- ]?out\b")
_NAME = late_pattern(r"\W*(?P<name>[A-Z][\w.&'-]*(?: [A-Z][\w.&'-]*){0,3})\W*(?:\(|\Z)")
_MADE_BY = "it stands under the name of another company, whose practice it tells"


class OtherCompanies:
    """The rows of a paper's tables of providers, and the sections that are headed by their names."""

    def __init__(self, paper: Paper) -> None:
        tables = [table for table in paper.document.tables if _is_of_providers(table)]
        own = {name.lower() for name in (paper.parties.vendor_name, *paper.parties.vendor)}
        names = {name for table in tables for name in _names_in(table) if not any(name in each for each in own)}
        self._spans = [table.span for table in tables]
        if names:
            headed = re.compile(
                rf"\W*(?:[\d.]+\W+)?(?:{'|'.join(map(re.escape, sorted(names)))})(?: \([^()]{{1,40}}\))?\W*"
            )
            self._spans += [s.span for s in paper.document.sections if headed.fullmatch(s.heading.lower())]

    def settle(self, readings: Sequence[Reading], term: TermDefinition) -> list[Reading]:
        """The readings; what stands under the name of another company cannot be read as the vendor's."""
        return [self._left(reading) for reading in readings] if term.area in _AREAS else list(readings)

    def _left(self, reading: Reading) -> Reading:
        if reading.value is None or reading.found == Flag(False):
            return reading
        if any(span.holds(reading.span) for span in self._spans):
            return replace(reading, found=Unreadable(_MADE_BY), weight=reading.weight - 10)
        return reading


def _is_of_providers(table: Table) -> bool:
    """Whether the first column of a table names providers, and another tells what each keeps or trains on; not where each works."""
    titles = [cell.text.lower() for cell in table.rows[0]] if table.rows else []
    return len(titles) > 1 and _OF_PROVIDERS.fullmatch(titles[0]) is not None and any(map(_PRACTICE.search, titles))


def _names_in(table: Table) -> Iterator[str]:
    for row in table.rows[1:]:
        if found := _NAME.match(row[0].text):
            yield found["name"].lower()
