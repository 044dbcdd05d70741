"""sla.rto, sla.rpo — recovery time and recovery point objectives.

Accepted: "Recovery Time Objective (RTO) of 4 hours", "RPO: 15 minutes", "an RTO and RPO of 24 hours
and one hour respectively", "restore the service within 8 hours of a disaster", "RTO | 4 h" in a
table, "no more than one hour of data will be lost".
Rejected: definitions without a figure, the objectives of the customer or of a cloud supplier, how
often plans are tested, backup intervals and retention (another term), resolution of ordinary faults.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from contract_check.extractors.framework import Extractor, Found, Pattern, Reading, duration_at
from contract_check.extractors.sla.severity_tables import read_time
from contract_check.language.clauses import Clause, Paper
from contract_check.model.document import Span, Table
from contract_check.model.term import Better, Kind, Strength, TermDefinition
from contract_check.model.values import Duration

_RTO = (
    r"(?:\brtos?\b|recovery[- ]time[- ](?:objectives?|targets?|goals?)|recovery time\b|"
    r"time to recover\w*|maximum (?:recovery|restoration) time)"
)
_RPO = (
    r"(?:\brpos?\b|recovery[- ]point[- ](?:objectives?|targets?|goals?)|recovery point\b|"
    r"maximum data loss|data loss (?:window|objective|tolerance))"
)
_BY = (
    r"(?:of|is|are|:|-|=|within|be|to|at|under|<|≤|exceed\w*|than|for|maximum|equals?|\()"
    r"(?: the| a maximum of| approximately| up to| at most| under| less than| no more "
    r"than| maximum| set at| targeted at)*"
)
_DISASTER = (
    r"(?:disaster\w*|catastroph\w+|force majeure|major (?:incident|outage|failure)|site "
    r"failure|fail-?over|declar\w+|total loss|disaster recovery|business continuity|"
    r"emergency)"
)


def _own(others: str) -> Callable[[Clause, re.Match[str]], Found]:
    """The duration, unless the other objective stands between the name and it."""
    between = re.compile(others)

    def parse(clause: Clause, match: re.Match[str]) -> Found:
        words = clause.surface[match.start() : match.start("d")]
        if between.search(words):
            return None
        if re.search(r"test\w*|every $|annual|review|update|at least once", words):
            return None
        return duration_at(clause, match)

    return parse


def _in_table(name: str) -> Callable[[Table, Paper], Iterator[Reading]]:
    wanted = re.compile(name)

    def read(table: Table, paper: Paper) -> Iterator[Reading]:
        head = [cell.text.lower() for cell in table.rows[0]]
        column = next((i for i, text in enumerate(head) if wanted.search(text)), None)
        for row in table.rows:
            span = Span(row[0].span.start, row[-1].span.end)
            cells = row[1:] if wanted.search(row[0].text.lower()) else [row[column]] if column is not None else []
            for cell in cells:
                value = read_time(cell.text)
                if isinstance(value, Duration):
                    soft = re.search(r"\btarget|\bgoal|\baim", " ".join([*head, cell.text.lower()]))
                    yield Reading(value, span, "row of a table", Strength.SOFT if soft else Strength.FIRM)
                    break

    return read


def _definition(term: str, question: str) -> TermDefinition:
    return TermDefinition(term, Kind.DURATION, Better.SHORTER, question)


_REJECT = (
    Pattern(
        "the customer's or a supplier's",
        r"CUSTOMER's (?:\w+ )?(?:rto|rpo|recovery (?:time|point))|CUSTOMER (?:shall|will|must|"
        r"is responsible)<40>(?:rto|rpo|recovery)",
    ),
    Pattern(
        "not promised",
        r"(?:no|not|without)\b<30>(?:guarantee\w*|commit\w*|warrant\w*|provid\w+)<40>(?:rto|"
        r"rpo|recovery (?:time|point))|(?:rto|rpo|recovery (?:time|point))<60>(?:not|cannot "
        r"be) (?:guaranteed|committed|warranted|available)",
    ),
)

EXTRACTORS = (
    Extractor(
        term=_definition("sla.rto", "How soon is the service recovered after a disaster?"),
        triggers=(
            " rto",
            "(rto",
            "rto:",
            "recovery time",
            "recovery-time",
            "disaster",
            "failover",
            "fail-over",
            "time to recover",
        ),
        accept=(
            Pattern(
                "objectives named together",
                rf"{_RTO}(?: \(\w+\))?\)? ?(?:and|/|&|,) ?(?:a |an |the )?{_RPO}<50>{_BY} ?(?P<d>DURATION|BLANK)",
                lambda c, m: duration_at(c, m),
                weight=2,
            ),
            Pattern(
                "objectives named the other way",
                rf"{_RPO}(?: \(\w+\))?\)? ?(?:and|/|&) ?(?:a |an |the )?{_RTO}<40>{_BY} ?(?:DURATION)"
                rf"(?:,? and | / |/| & )(?P<d>DURATION)",
                lambda c, m: duration_at(c, m),
                weight=2,
            ),
            Pattern("recovery time objective of", rf"{_RTO}<70>{_BY} ?(?P<d>DURATION|BLANK)", _own(_RPO), weight=2),
            Pattern(
                "recovery time objective, bare",
                rf"{_RTO}(?: \(\w+\))?\)?[ |:=-]{{0,4}}(?P<d>DURATION)",
                _own(_RPO),
                weight=2,
            ),
            Pattern(
                "time before the objective", rf"(?P<d>DURATION) (?:{_RTO})", lambda c, m: duration_at(c, m), weight=2
            ),
            Pattern(
                "restored within, after a disaster",
                rf"{_DISASTER}<160>(?:restor\w+|recover\w*|resum\w+|fail ?over|operational|back online|"
                rf"reinstat\w+|re-?establish\w*)<80>(?:within|in less than|in under|no later than|no "
                rf"more than) (?P<d>DURATION|BLANK)",
                _own(r"backup (?:is|are)|data (?:is|are) (?:retained|kept)|notif|credit|terminat"),
            ),
            Pattern(
                "restored within so long of a disaster",
                rf"(?:restor\w+|recover\w*|resum\w+|fail ?over|re-?establish\w*|reinstat\w+)<80>"
                rf"(?:within|in less than|in under|no later than|no more than) (?P<d>DURATION|BLANK)"
                rf"<60>{_DISASTER}",
                _own(r"notif|credit|terminat"),
            ),
        ),
        reject=(*_REJECT, Pattern("leaving after force majeure", r"terminat\w+<80>DURATION|DURATION<80>terminat")),
        tables=_in_table(_RTO),
    ),
    Extractor(
        term=_definition("sla.rpo", "How much data, as time, can a disaster cost at most?"),
        triggers=(
            "rpo ",
            " rpo",
            "(rpo",
            "rpo:",
            "recovery point",
            "recovery-point",
            "data loss",
            "loss of data",
            "be lost",
            "lost data",
        ),
        accept=(
            Pattern(
                "objectives named together",
                rf"{_RTO}(?: \(\w+\))?\)? ?(?:and|/|&) ?(?:a |an |the )?{_RPO}<50>{_BY} ?(?:DURATION)"
                rf"(?:,? and | / |/| & )(?P<d>DURATION)",
                lambda c, m: duration_at(c, m),
                weight=3,
            ),
            Pattern(
                "both objectives of one figure",
                rf"{_RTO}(?: \(\w+\))?\)? ?(?:and|/|&) ?(?:a |an |the )?{_RPO}<50>{_BY} ?(?P<d>DURATION)",
                lambda c, m: duration_at(c, m),
                weight=2,
            ),
            Pattern(
                "objectives named the other way",
                rf"{_RPO}(?: \(\w+\))?\)? ?(?:and|/|&) ?(?:a |an |the )?{_RTO}<40>{_BY} ?(?P<d>DURATION)",
                lambda c, m: duration_at(c, m),
                weight=3,
            ),
            Pattern("recovery point objective of", rf"{_RPO}<70>{_BY} ?(?P<d>DURATION|BLANK)", _own(_RTO), weight=2),
            Pattern(
                "recovery point objective, bare",
                rf"{_RPO}(?: \(\w+\))?\)?[ |:=-]{{0,4}}(?P<d>DURATION)",
                _own(_RTO),
                weight=2,
            ),
            Pattern(
                "time before the objective", rf"(?P<d>DURATION) (?:{_RPO})", lambda c, m: duration_at(c, m), weight=2
            ),
            Pattern(
                "no more than so much data lost",
                r"(?:no more than|not more than|at most|maximum of|up to|less than|not exceed\w*) "
                r"(?P<d>DURATION)(?:'s?|s')?<20>(?:of )?(?:data(?: \w+)? (?:loss|is lost|will be lost|"
                r"may be lost|lost)|loss of data|lost data)",
                lambda c, m: duration_at(c, m),
            ),
            Pattern(
                "data loss of no more than",
                r"(?:data loss|loss of data)<40>(?:no more than|not more than|at most|maximum of|less "
                r"than|not exceed\w*|limited to) (?P<d>DURATION)",
                lambda c, m: duration_at(c, m),
            ),
        ),
        reject=_REJECT,
        tables=_in_table(_RPO),
    ),
)
