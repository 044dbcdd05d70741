"""The objectives of recovery, in time and in data: their names, how a figure is tied to them, and their tables.

Both stand in one sentence or one row as often as not; a figure is read for the objective whose name is nearer. Where
tiers of systems have one each, the first tier's holds: the service itself is in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from contract_check.extractors.framework import Found, Pattern, Reading
from contract_check.extractors.sla.cell_times import TIME, read_time, time_at
from contract_check.extractors.sla.contexts import soft_where_taken_back
from contract_check.extractors.sla.matters import NO_TERM
from contract_check.extractors.sla.plans import figure_of_cheapest_plan, of_standard_plan
from contract_check.extractors.sla.severity_scale import Scale, read_severity
from contract_check.extractors.upright import upright
from contract_check.language.clauses import Clause, Paper
from contract_check.model.document import Table
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Strength
from contract_check.model.values import Duration

RTO = (
    r"(?:\brestor(?:e|ation) time(?=\W*[:|] ?DURATION[^|.;]{0,30}\bdisaster)|\brtos?\b|"
    r"recovery[- ]time[- ](?:objectives?|targets?|goals?)|recovery time\b|time to recover\w*|"
    r"maximum (?:recovery|restoration) time)"
)
RPO = (
    r"(?:\brpos?\b|recovery[- ]point[- ](?:objectives?|targets?|goals?)|recovery point\b|"
    r"maximum data loss|data loss (?:window|objective|tolerance))"
)
_BY = (
    r"(?:of|is|are|:|-|=|within|be|to|at|under|<|≤|exceed\w*|than|for|maximum|equals?|\()"
    r"(?: the| a maximum of| approximately| up to| at most| under| less than| no more "
    r"than| maximum| set at| targeted at)*"
)
NO_MORE = (
    r"(?:within|inside|in(?= DURATION or less)|in (?:less|no more|not more) than|in under|in at most|"
    r"(?:no|not) (?:later|longer|more|greater|older|earlier) than|less than|"
    r"(?:not|never) (?:be )?(?:exceed\w*|(?:go |extend |reach )?beyond)|at most|up to|"
    r"(?:a )?maximum(?: period)?(?: of)?)"
)
# What follows a period and gives it its name: "within 4 hours (the "Recovery Time Objective")".
_NAMED = (
    r"(?:(?!DURATION|\brto|\brpo|objective)[^|;]){0,70}?(?:\(|\bbeing|\bas|\bis|\bthat is,?|-|\") ?"
    r"(?:the |its |our |an? |VENDOR's |called |so-called )?\W{0,3}(?:maximum |target )?"
)

# Systems that are not the service: their objectives say nothing of it where it has its own.
_NO_PRODUCTION = late_pattern(
    r"\b(?:non-?production|pre-?production|tests?|testing|staging|development|dev|sandbox|demo|training)\b"
)


def apart_from(others: str) -> Callable[[Clause, re.Match[str]], Found]:
    """The duration, unless the other objective stands between the name and it."""
    between = late_pattern(others)
    # Said of the other: "24 hours RPO", but not the 24 of "24 hours RPO 2 hours".
    its_own = late_pattern(rf"(?>{others})(?!(?: \(\w+\))?\)?[ |:=-]{{0,4}}(?:{TIME}))")

    def parse(clause: Clause, match: re.Match[str]) -> Found:
        words = clause.surface[match.start() : match.start("d")]
        if ";" in words or between.search(words) or its_own.match(clause.surface[match.end("d") :].lstrip(' ("')):
            return None
        if re.search(r"test\w*|every $|annual|review|update|at least once", words):
            return None
        cheapest = figure_of_cheapest_plan(clause)
        return cheapest.value if cheapest and isinstance(cheapest.value, Duration) else time_at(clause, match)

    return parse


def in_table(name: str) -> Callable[[Table, Paper], Iterator[Reading]]:
    """A reader of tables in which that objective is the title of a column or the label of a row."""
    wanted = re.compile(name)

    def read(table: Table, paper: Paper) -> Iterator[Reading]:
        sheet = upright(paper, table, lambda text, _: wanted.search(text) is not None)
        columns = [at for at, title in enumerate(sheet.titles) if wanted.search(title)]
        placed = [(row[0].text, row[at]) for row in sheet.body for at in columns if at]
        for row in sheet.rows:
            if wanted.search(row[0].text.lower()):
                placed += zip(sheet.titles[1:], row[1:], strict=True)
        timed = [
            (label.lower(), cell, value)
            for label, cell in placed
            if isinstance(value := read_time(cell.text), Duration)
        ]
        timed = [one for one in timed if not _NO_PRODUCTION.search(one[0])] or timed
        labels = [label for label, _, _ in timed]
        for place in sorted({*of_standard_plan(labels)} & {*_of_first_tier(labels)}):
            _, cell, value = timed[place]
            soft = re.search(r"\btarget|\bgoal|\baim", f"{' '.join(sheet.titles)} {cell.text.lower()}")
            yield Reading(value, sheet.cite(cell), "row of a table", Strength.SOFT if soft else Strength.FIRM)

    return read


def of_first_tier(readings: list[Reading], paper: Paper) -> list[Reading]:
    """The readings, without those of a lower tier of systems where the first has its own."""
    places = _of_first_tier([reading.clause.own if reading.clause else "" for reading in readings])
    return soft_where_taken_back(readings[place] for place in places)


def _of_first_tier(labels: Sequence[str]) -> list[int]:
    """Which labels name the first tier or none, where several numbers, or words alone, are told apart."""
    tiers = [read_severity(label) for label in labels]
    scale = Scale.of(tiers)
    several = len({tier.number for tier in tiers} - {None}) > 1 or (
        scale.top_number is None and len({tier.rank for tier in tiers} - {None}) > 1
    )
    has_top = several and any(map(scale.is_top, tiers))
    return [place for place, tier in enumerate(tiers) if not (has_top and tier.named) or scale.is_top(tier)]


def _in_one_statement(clause: Clause, match: re.Match[str]) -> Found:
    """The time, unless a semicolon parts it from the objectives: "RTO/RPO targets; report within 5 days"."""
    return None if ";" in clause.surface[match.start() : match.start("d")] else time_at(clause, match)


def named_objective(own: str, other: str) -> tuple[Pattern, ...]:
    """The wordings that name an objective and give its figure; the two objectives differ in nothing else.

    `own` and `other` are `RTO` and `RPO`, or the other way about.
    """

    def pair(first: str, second: str) -> str:
        head = rf"{first}(?: \(\w+\))?\)? ?(?:and|/|&|,) ?(?:a |an |the )?{second}<50>{_BY} ?"
        return rf"{head}(?P<d>{TIME})" if first == own else rf"{head}(?:{TIME})(?:,? and | / |/| & )(?P<d>{TIME})"

    return (
        Pattern("objectives named together", pair(RTO, RPO), _in_one_statement, weight=3),
        Pattern("objectives named the other way", pair(RPO, RTO), _in_one_statement, weight=3),
        Pattern("objective and its figure", rf"{own}<70>{_BY} ?(?P<d>{TIME})", apart_from(other), weight=2),
        Pattern(
            "objective, bare",
            rf"{own}(?: \(\w+\))?\)?[ |:=-]{{0,4}}(?P<d>{TIME})",
            apart_from(other),
            weight=2,
        ),
        Pattern("time before the objective", rf"(?P<d>{TIME}) (?:{own})", _unless_of_the_other(other), weight=2),
        Pattern("time that is called so", rf"(?P<d>{TIME}){_NAMED}{own}", _of_recovery, weight=3),
    )


def _unless_of_the_other(other: str) -> Callable[[Clause, re.Match[str]], Found]:
    """The duration, unless it is the figure of the objective before it: "RPO 24 hours RTO 4 hours"."""
    before = late_pattern(rf"{other}(?: \(\w+\))?\)?[ |:=-]{{0,4}}\Z")

    def parse(clause: Clause, match: re.Match[str]) -> Found:
        return None if before.search(clause.surface, 0, match.start("d")) else time_at(clause, match)

    return parse


def _of_recovery(clause: Clause, match: re.Match[str]) -> Found:
    """The period of the recovery, and not one for telling, crediting, testing or leaving."""
    return None if _OF_SOMETHING_ELSE.search(match[0]) else time_at(clause, match)


_OF_SOMETHING_ELSE = late_pattern(
    r"notif|inform\b|credit|terminat|invoice|report|test(?:s|ed|ing)?\b|backups? (?:is|are)"
)

NO_OBJECTIVE = (
    Pattern("an example, the past or someone else's", NO_TERM),
    Pattern(
        "the customer's or a supplier's",
        r"(?:\brto|\brpo|recovery (?:time|point))[^.;|]{0,40}\bCUSTOMER (?:\w+ )?"
        r"(?:sets?|needs?|wants?|defin\w+|determin\w+|cho\w+|select\w*|specif\w+)\b|"
        r"CUSTOMER's (?:\w+ )?(?:rto|rpo|recovery (?:time|point))|"
        r"(?:\brto|\brpo|recovery (?:time|point))[^.;|]{0,30} (?:for|of|in) CUSTOMER's own\b|"
        r"CUSTOMER (?:defin|determin|choos|specif|sets?\b|select)\w*<30>(?:rto|rpo|recovery)|"
        r"CUSTOMER (?:shall|will|must|is responsible)<40>(?:rto|rpo|recovery)",
    ),
    Pattern(
        "an example or a definition",
        r"(?:^|[.:;] )\W*"
        r"(?:for (?:instance|example)|e\.g\.|by way of (?:example|illustration)|imagine|suppose)|"
        r"\ba (?:business|company|firm|system|organi[sz]ation) (?:that|with|whose|which)\b|"
        r"would have an? (?:rto|rpo|recovery)|"
        r"\ban? (?:rto|rpo|recovery (?:time|point) objective) of DURATION (?:\w+ )?(?:means|implies|signifies|indicates)\b|"
        r"\b(?:common|typical|usual|industry) (?:\w+ )?(?:figures|values|targets|objectives|benchmarks)\b",
    ),
)
