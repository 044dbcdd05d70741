"""sla.rto, sla.rpo — recovery time and recovery point objectives.

Accepted: "Recovery Time Objective (RTO) of 4 hours", "RPO: 15 minutes", "an RTO and RPO of 24 hours
and one hour respectively", "restore the service within 8 hours of a disaster", "RTO | 4 h" in a
table, "no more than one hour of data will be lost", "a restore point at most 24h old", "an RPO of zero".
Rejected: definitions without a figure, the objectives of the customer or of a cloud supplier, how
often plans are tested, backup intervals and retention (another term), resolution of ordinary faults.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from contract_check.extractors.framework import Extractor, Found, Pattern, Reading
from contract_check.extractors.sla.cell_times import TIME, read_time, time_at
from contract_check.extractors.sla.plans import figure_of_cheapest_plan, of_standard_plan
from contract_check.extractors.upright import upright
from contract_check.language.clauses import Clause, Paper
from contract_check.model.document import Table
from contract_check.model.term import Better, Kind, Strength, TermDefinition
from contract_check.model.values import Duration, Unit

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


_NO_MORE = (
    r"(?:within|in (?:less|no more|not more) than|in under|in at most|(?:no|not) (?:later|longer|more|greater|older|"
    r"earlier) than|less than|(?:not|never) (?:be )?(?:exceed\w*|(?:go |extend |reach )?beyond)|at most|up to|"
    r"(?:a )?maximum(?: period)?(?: of)?)"
)
_UP_AGAIN = (
    r"(?:restor\w+|recover(?!y (?:time|point))\w*|resum\w+|fail(?:ed|ing|s)? ?over|operational|back online|"
    r"(?:brought|bring|put|be) back|back (?:in|into|up)\b|up again|up and running|running (?:at|from|in|on|again)\b|available again|"
    r"tak(?:e|en|ing) over|switch\w* over|rebuil\w+|reinstat\w+|re-?establish\w*)"
)
# What follows a period and gives it its name: "within 4 hours (the "Recovery Time Objective")".
_NAMED = (
    r"(?:(?!DURATION|\brto|\brpo|objective)[^|;]){0,70}?(?:\(|\bbeing|\bas|\bis|\bthat is,?|-|\") ?(?:the |its |our |an? "
    r"|VENDOR's |called |so-called )?\W{0,3}(?:maximum |target )?"
)
_OF_DATA = r"(?:data|transactions?|information|records|entries|changes|work)"


def _of_service(clause: Clause, match: re.Match[str]) -> Found:
    """The period in which the service is back, and not one for telling, crediting or leaving."""
    if re.search(
        r"notif|inform\b|credit|terminat|invoice|report|test(?:s|ed|ing)?\b|backups? (?:is|are)", match.group()
    ):
        return None
    return time_at(clause, match)


def _own(others: str) -> Callable[[Clause, re.Match[str]], Found]:
    """The duration, unless the other objective stands between the name and it."""
    between = re.compile(others)

    def parse(clause: Clause, match: re.Match[str]) -> Found:
        words = clause.surface[match.start() : match.start("d")]
        if between.search(words) or between.match(clause.surface[match.end("d") :].lstrip(' ("')):
            return None
        if re.search(r"test\w*|every $|annual|review|update|at least once", words):
            return None
        cheapest = figure_of_cheapest_plan(clause)
        return cheapest.value if cheapest and isinstance(cheapest.value, Duration) else time_at(clause, match)

    return parse


def _in_table(name: str) -> Callable[[Table, Paper], Iterator[Reading]]:
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
        for place in of_standard_plan([label for label, _, _ in timed]):
            _, cell, value = timed[place]
            soft = re.search(r"\btarget|\bgoal|\baim", f"{' '.join(sheet.titles)} {cell.text.lower()}")
            yield Reading(value, sheet.cite(cell), "row of a table", Strength.SOFT if soft else Strength.FIRM)

    return read


def _definition(term: str, question: str) -> TermDefinition:
    return TermDefinition(term, Kind.DURATION, Better.SHORTER, question)


_REJECT = (
    Pattern(
        "the customer's or a supplier's",
        r"CUSTOMER's (?:\w+ )?(?:rto|rpo|recovery (?:time|point))|CUSTOMER (?:defin|determin|choos|specif|sets?\b|select)\w*<30>"
        r"(?:rto|rpo|recovery)|CUSTOMER (?:shall|will|must|"
        r"is responsible)<40>(?:rto|rpo|recovery)",
    ),
    Pattern(
        "an example or a definition",
        r"(?:^|[.:;] )\W*(?:for (?:instance|example)|e\.g\.|by way of (?:example|illustration)|imagine|suppose)|"
        r"\ba (?:business|company|firm|system|organi[sz]ation) (?:that|with|whose|which)\b|would have an? (?:rto|rpo|recovery)",
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
            "rto/",
            "rto /",
            "recovery time",
            "recovery-time",
            "disaster",
            "failover",
            "fail-over",
            "time to recover",
            "catastroph",
        ),
        accept=(
            Pattern(
                "objectives named together",
                rf"{_RTO}(?: \(\w+\))?\)? ?(?:and|/|&|,) ?(?:a |an |the )?{_RPO}<50>{_BY} ?(?P<d>{TIME})",
                time_at,
                weight=2,
            ),
            Pattern(
                "objectives named the other way",
                rf"{_RPO}(?: \(\w+\))?\)? ?(?:and|/|&) ?(?:a |an |the )?{_RTO}<40>{_BY} ?(?:{TIME})"
                rf"(?:,? and | / |/| & )(?P<d>{TIME})",
                time_at,
                weight=2,
            ),
            Pattern("recovery time objective of", rf"{_RTO}<70>{_BY} ?(?P<d>{TIME})", _own(_RPO), weight=2),
            Pattern(
                "recovery time objective, bare",
                rf"{_RTO}(?: \(\w+\))?\)?[ |:=-]{{0,4}}(?P<d>{TIME})",
                _own(_RPO),
                weight=2,
            ),
            Pattern("time before the objective", rf"(?P<d>{TIME}) (?:{_RTO})", time_at, weight=2),
            Pattern("time that is called so", rf"(?P<d>{TIME}){_NAMED}{_RTO}", _of_service, weight=3),
            Pattern(
                "restored within, under the objective's title",
                rf"(?:{_UP_AGAIN}|\brestoration\b|\brecovery\b)<40>{_NO_MORE} (?P<d>{TIME})(?!<20>(?:before|prior|old\b))",
                _own(r"backup (?:is|are)|data (?:is|are) (?:retained|kept)|notif|credit|terminat|point|older"),
                heading=rf"^\W*(?:[\d.]+ )?{_RTO}",
            ),
            Pattern(
                "restored within, after a disaster",
                rf"{_DISASTER}<160>{_UP_AGAIN}<80>{_NO_MORE} (?P<d>{TIME})(?!<20>(?:before|prior|old\b))",
                _own(
                    r"backup (?:is|are)|data (?:is|are) (?:retained|kept)|notif|credit|terminat|point|loss|lost|older"
                ),
            ),
            Pattern(
                "restored within so long of a disaster",
                rf"{_UP_AGAIN}<80>{_NO_MORE} (?P<d>{TIME})(?! (?:before|prior))<60>{_DISASTER}",
                _own(r"notif|credit|terminat|point|loss|lost|older"),
            ),
            Pattern(
                "after a disaster, within so long restored",
                rf"{_DISASTER}<100>{_NO_MORE} (?P<d>{TIME})(?! (?:before|prior))<50>{_UP_AGAIN}",
                _of_service,
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
            "rpo/",
            "rpo /",
            "restore point",
            "is lost",
            "are lost",
            "recovery point",
            "recovery-point",
            "data loss",
            "loss of data",
            "be lost",
            "lost data",
            "disaster",
            "lose ",
            "rpo)",
            "restore point",
        ),
        accept=(
            Pattern(
                "objectives named together",
                rf"{_RTO}(?: \(\w+\))?\)? ?(?:and|/|&) ?(?:a |an |the )?{_RPO}<50>{_BY} ?(?:{TIME})"
                rf"(?:,? and | / |/| & )(?P<d>{TIME})",
                time_at,
                weight=3,
            ),
            Pattern(
                "objectives named the other way",
                rf"{_RPO}(?: \(\w+\))?\)? ?(?:and|/|&) ?(?:a |an |the )?{_RTO}<40>{_BY} ?(?P<d>{TIME})",
                time_at,
                weight=3,
            ),
            Pattern("recovery point objective of", rf"{_RPO}<70>{_BY} ?(?P<d>{TIME})", _own(_RTO), weight=2),
            Pattern(
                "recovery point objective, bare",
                rf"{_RPO}(?: \(\w+\))?\)?[ |:=-]{{0,4}}(?P<d>{TIME})",
                _own(_RTO),
                weight=2,
            ),
            Pattern("time before the objective", rf"(?P<d>{TIME}) (?:{_RPO})", time_at, weight=2),
            Pattern(
                "time that is called so",
                rf"(?P<d>{TIME}){_NAMED}{_RPO}",
                time_at,
                weight=3,
            ),
            Pattern(
                "no more than so much data lost",
                rf"(?:{_NO_MORE}|more than) (?P<d>{TIME})(?:'s?|s')?<20>(?:of |worth of )?(?:{_OF_DATA}(?: \w+)? (?:loss|"
                rf"is lost|will be lost|may be lost|lost)|loss of {_OF_DATA}|lost {_OF_DATA})",
                time_at,
            ),
            Pattern(
                "loses no more than so much data",
                rf"(?:not|never|no)\b<40>(?:lose|losing|lost)<40>(?:more than|beyond|over) (?P<d>{TIME})"
                rf"(?:'s?|s')?<20>{_OF_DATA}",
                time_at,
            ),
            Pattern(
                "data of so long may be lost",
                rf"(?:{_OF_DATA} (?:of|from|for|\w+ (?:in|during|within)) (?:at most |up to |the )?(?:last |previous |"
                rf"preceding |final |past )?(?P<d>{TIME})|(?:last|previous|preceding|final) (?P<last>{TIME}))<50>"
                rf"(?:(?:may|can|could|might|will|would)<10>be|is|are|gets?) lost",
                lambda c, m: time_at(c, m) if m["d"] else time_at(c, m, "last"),
            ),
            Pattern(
                "a restore point no older than",
                rf"(?:restore|recovery|restoration|backup) (?:point|copy|state)s?\b<60>{_NO_MORE} (?P<d>{TIME}) old|"
                rf"(?:{_NO_MORE}|maximum|max\.?) (?P<old>{TIME})[- ]old (?:restore|recovery|backup)",
                lambda c, m: time_at(c, m) if m["d"] else time_at(c, m, "old"),
            ),
            Pattern(
                "no data lost at all",
                rf"{_RPO}(?: \(\w+\))?\)?<12>(?:is|of|:|=)? ?(?:zero|0)\b(?! ?(?:DURATION|\.|h\b|min))",
                Duration(Decimal(0), Unit.HOURS, "zero"),
                weight=2,
            ),
            Pattern(
                "data brought back is no older than",
                rf"(?:(?:restor|recover)\w+<60>{_OF_DATA}|{_OF_DATA}<60>(?:restor|recover)\w+)<80>(?:no|not) (?:be )?"
                rf"(?:older|more) than (?P<d>{TIME})(?! of)",
                _own(r"notif|within|rto|recovery time"),
            ),
            Pattern(
                "longest span of lost data",
                rf"(?:maximum|longest|largest|greatest|most)<40>{_OF_DATA}<40>(?:lost|lose|loss)<40>(?:is|of|:|be|"
                rf"exceed\w*) (?P<d>{TIME})",
                time_at,
            ),
        ),
        reject=_REJECT,
        tables=_in_table(_RPO),
    ),
)
