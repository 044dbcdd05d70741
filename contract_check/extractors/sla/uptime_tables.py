"""The availability that tables promise, and that below which credits begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from contract_check.extractors.framework import Reading
from contract_check.extractors.sla.credit_tiers import credit_tiers
from contract_check.language.clauses import Paper
from contract_check.language.passages import find
from contract_check.model.document import Table
from contract_check.model.term import Strength
from contract_check.model.values import Percent


def uptime_in_table(table: Table, paper: Paper) -> Iterator[Reading]:
    """Rows or columns called uptime or availability, without credits in the table's head."""
    heads = [cell.text.lower() for cell in table.rows[0]]
    if any(re.search(r"credit|refund|rebate|compensat|discount|penalt", head) for head in heads):
        return
    column = next((i for i, head in enumerate(heads) if re.search(r"uptime|availability", head)), None)
    for row in table.rows[1:]:
        label = row[0].text.lower()
        cells = (
            row[1:]
            if re.search(r"uptime|availability", label) and not re.search(r"support", label)
            else [row[column]]
            if column
            else []
        )
        for cell in cells:
            found = re.match(r"[^%]{0,25}?(9\d(?:\.\d+)?|100)\s?%", cell.text)
            if found:
                strength = (
                    Strength.SOFT if re.search(r"target|objective|goal", " ".join([label, *heads])) else Strength.FIRM
                )
                yield Reading(Percent(Decimal(found[1])), cell.span, "row of a table", strength)
                break  # the first column is the lowest plan


def uptime_by_credits(paper: Paper) -> Iterator[Reading]:
    """The availability below which credits begin, where no sentence states the commitment."""
    tiers = credit_tiers(paper)
    if not tiers:
        yield from _from_condition(paper)
    if tiers:
        first = max(tiers, key=lambda tier: (tier.availability < 100, tier.availability))
        if 90 <= first.availability < 100:
            yield Reading(Percent(first.availability), first.span, "highest tier of the credit table", weight=-2)


_BELOW_THEN_CREDIT = re.compile(
    r"(?:less than|lower than|below|under|short of|(?:not|fails? to) (?:reach|achieve|meet|attain)(?:ed)?)\s"
    r"(?:\w+\s){0,3}?\(?(?P<p>9\d(?:\.\d+)?)\s?(?:%|per\s?cent)[^;|]{0,180}?\b"
    r"(?:credit|refund|rebate|remed(?:y|ies)|service level (?:default|failure)|(?:fees?|charges?|price|remuneration)\b[^;|]{0,40}reduc|reduc\w+[^;|]{0,30}(?:fee|charge|price))"
)


def _from_condition(paper: Paper) -> Iterator[Reading]:
    """The availability below which a sentence grants a credit: the highest of them is what is promised."""
    found = [
        match
        for match in find(_BELOW_THEN_CREDIT, paper.lowered)
        if re.search(
            r"uptime|up-time|availab|service level|accessib|reachab|operational",
            paper.lowered[max(0, match.start() - 250) : match.end()],
        )
        and Decimal(match["p"]) >= 97  # less is a deeper tier, and not what was promised
        and not re.search(r"terminat|\bend\b|cancel", match.group())
    ]
    if found:
        match = max(found, key=lambda one: Decimal(one["p"]))
        block = paper.document.block_at(match.start())
        if block is not None:
            yield Reading(Percent(Decimal(match["p"])), block, "availability below which credit is due", weight=-2)
