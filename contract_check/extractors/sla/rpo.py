"""sla.rpo — the recovery point objective: how much data, as time, a disaster can cost.

Accepted: "RPO: 15 minutes", "an RTO and RPO of 24 hours and one hour respectively", "no more than one hour of data
will be lost", "you lose at most the last 12 hours of entries", "a restore point at most 24h old", "an RPO of zero".
Rejected: definitions without a figure, the objectives of the customer or of a cloud supplier, backup
intervals and retention (another term).
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.framework import Extractor, Found, Pattern
from contract_check.extractors.promises.done_by_others import ANYBODY_DOES
from contract_check.extractors.promises.refusals import REFUSED
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import AGREED, AT_WILL
from contract_check.extractors.sla.cell_times import TIME, time_at
from contract_check.extractors.sla.recovery_objectives import (
    NO_MORE,
    NO_OBJECTIVE,
    RPO,
    RTO,
    apart_from,
    in_table,
    named_objective,
    of_first_tier,
)
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import words
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Duration, Unit

_OF_DATA = r"(?:data|transactions?|information|records|entries|changes|work)"


def _the_last_one(clause: Clause, match: re.Match[str]) -> Found:
    """One hour or day: "at worst you lose the last hour of work"."""
    return Duration(Decimal(1), Unit.HOURS if match["unit"] == "hour" else Unit.DAYS, match[0])


_TRIGGERS = words(
    "be irrecoverable|unrecoverable|rpo | rpo|(rpo|rpo:|rpo/|rpo /|restore point|is lost|are lost|recovery point|recovery-point|"
    "to a point|to a state|data loss|data lost|loss of data|be lost|lost data|disaster|lose |loses |rpo)|older than"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.rpo", Kind.DURATION, Better.SHORTER, "How much data, as time, can a disaster cost at most?"
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "recovery point|rpo|data loss|loss of data|lost data|restor*|lose|older than",
            "DURATION|rpo|recovery point",
            "objective|rpo|point|loss|lost|lose|backup*|older",
            unless="terminat*|retain(ed)?|uptime|CUSTOMER (shall|must)",
        ),
        weigh=standing(r"DURATION", REFUSED, AT_WILL, AGREED, ANYBODY_DOES),
        accept=(
            *named_objective(RPO, RTO),
            Pattern(
                "no more than so much data lost",
                f"(?:{NO_MORE}|more than) (?P<d>{TIME})(?:'s?|s')?<20>(?:of |worth of )?"
                rf"(?:{_OF_DATA}(?: \w+)? "
                r"(?:loss|is lost|(?:(?:may|can|could|should|would|will|shall|might) )?be lost|lost)|"
                f"loss of {_OF_DATA}|lost {_OF_DATA})",
                time_at,
            ),
            Pattern(
                "loss of data of so long",
                rf"\b(?:{_OF_DATA} loss|loss of {_OF_DATA}|{_OF_DATA} lost)<20>\b"
                r"(?:of|is|be|limited to|capped at|restricted to|kept to|bounded by|amounts? to|exceed\w*|beyond|"
                f"more than) (?:{NO_MORE} |approximately )?(?P<d>{TIME})"
                r"(?! (?:after|of (?:becoming|discover|detect|learn)))",
                apart_from(r"notif|report|inform|tell|credit|terminat|claim|rto|recovery time|restor"),
            ),
            Pattern(
                "loses no more than so much data",
                r"(?:(?:not|never|no)\b<40>(?:loses?|losing|lost)<40>(?:more than|beyond|over)|"
                rf"\blos(?:e|es|ing)(?: at the (?:very )?most| {NO_MORE})) (?:the (?:last|previous|preceding) )?"
                rf"(?P<d>{TIME})(?:'s?|s')?<20>{_OF_DATA}\b",
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
                rf"(?:restore|recovery|restoration|backup) (?:point|copy|state)s?\b<60>{NO_MORE} (?P<d>{TIME}) old|"
                rf"(?:{NO_MORE}|maximum|max\.?) (?P<old>{TIME})[- ]old (?:restore|recovery|backup)",
                lambda c, m: time_at(c, m) if m["d"] else time_at(c, m, "old"),
            ),
            Pattern(
                "no data lost at all",
                rf"{RPO}(?: \(\w+\))?\)?<12>(?:is|of|:|=)? ?(?:zero|0)\b(?! ?(?:DURATION|\.\d|h\b|min))",
                Duration(Decimal(0), Unit.HOURS, "zero"),
                weight=2,
            ),
            Pattern(
                "data brought back is no older than",
                rf"(?:(?:restor|recover)\w+<60>{_OF_DATA}|"
                rf"{_OF_DATA}<60>(?:(?:restor|recover)\w+|(?:brought|bring|get|put) back))<80>(?:no|not|never) "
                f"(?:be )?(?:older|more) than (?P<d>{TIME})(?! of)",
                apart_from(r"notif|within|rto|recovery time"),
            ),
            Pattern(
                "the last hour or day is lost",
                rf"\b(?:at (?:the )?(?:worst|most)|worst case|no more than|not more than)\b<30>\blos(?:e|es|t|ing)\b"
                rf"<20>\b(?:the |your )?(?:last|previous|latest) (?P<unit>hour|day)(?:'s)?\b(?= (?:of |worth )?<10>"
                rf"{_OF_DATA})",
                _the_last_one,
            ),
            Pattern(
                "the longest time whose data is lost",
                rf"\b(?:period|time|interval) (?:for|in|during|over|within) which {_OF_DATA} (?:may|can|could|might) be "
                r"(?:lost|irrecoverable|unrecoverable|irretrievabl[ey] lost)\b<40>\b(?:is|(?:shall|will) be|of|:|amounts to) ?"
                f"(?:{NO_MORE} )?(?P<d>{TIME})",
                time_at,
            ),
            Pattern(
                "loss of no more than the last so long",
                r"\bloss<60>(?:not|never|no)\b<20>(?:exceed\w*|more than|beyond)<40>"
                f"(?:last|preceding|previous|final) (?P<d>{TIME})",
                time_at,
            ),
        ),
        reject=(
            *NO_OBJECTIVE,
            Pattern(
                "the customer's own copies",
                r"CUSTOMER (?:should|must|shall|needs? to|ought to|has to)<40>\b(?:export|back|sav|cop|download|stor)\w*",
            ),
        ),
        tables=in_table(RPO),
        review=of_first_tier,
    ),
)
