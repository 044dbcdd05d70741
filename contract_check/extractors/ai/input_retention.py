"""ai.input_retention — how long prompts, inputs or outputs are kept during the contract.

Accepted: "zero data retention", "we do not store your prompts" (0 days), "Inputs and Outputs are
retained for no more than 30 days", "API inputs are deleted after 30 days".
Rejected: retention after the end of the contract, logs and backups, what the customer keeps.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.data.customer_data import THE_END, VENDOR_WILL_NOT, without
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, duration_at
from contract_check.language.clauses import Clause
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Duration, Unit

_NONE = Duration(Decimal(0), Unit.DAYS, "not kept")
_INPUT = r"(?:\binputs?\b|\bprompts?\b|\boutputs?\b|\bcompletions?\b|\bqueries\b|\bchats?\b|\bconversations?\b|\bchat (?:logs?|history)|\bgenerated (?:content|results?|images?|files)|\bapi (?:data|content|requests?))"
_KEEP = r"\b(?:retain(?:s|ed|ing)?|stor(?:e|es|ed|ing)|ke(?:ep|eps|pt)|log(?:s|ged)?|sav(?:e|es|ed)|persist(?:s|ed)?|maintain(?:s|ed)?|held|hold|retention|preserv\w+)\b"
_DELETE = r"\b(?:delet(?:e|es|ed|ion)|purg(?:e|es|ed)|remov(?:e|es|ed)|eras(?:e|es|ed)|discard(?:s|ed)?|destroy(?:s|ed)?|expires?)\b"
_ENDED = re.compile(rf"{THE_END}|\brequest")


def _period(clause: Clause, match: re.Match[str]) -> Found:
    """The period, unless it runs from the end of the contract."""
    return None if _ENDED.search(clause.surface) else duration_at(clause, match)


def _none(clause: Clause, match: re.Match[str]) -> Found:
    if re.search(
        r"DURATION|longer than|more than|beyond|except|after", clause.surface[match.start() : match.end() + 60]
    ):
        return UNSPECIFIED if re.search(r"longer than (?:is )?necessary", clause.surface) else None
    return _NONE


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.input_retention",
            Kind.DURATION,
            Better.SHORTER,
            "How long are prompts, inputs or outputs kept during the contract?",
        ),
        triggers=(
            "input",
            "prompt",
            "output",
            "zero data retention",
            "zero-data-retention",
            "zero retention",
            "zero-retention",
            "zdr",
            "queries",
            "conversation",
            "completions",
            "chat",
        ),
        accept=(
            Pattern(
                "zero retention",
                r"\bzero[- ](?:data[- ])?retention\b|\bzero day retention|\bno[- ]retention\b|\bzdr\b",
                _none,
            ),
            Pattern(
                "not kept",
                rf"{VENDOR_WILL_NOT}{without('train', 30)}{_KEEP}{without('train|CUSTOMER may', 60)}{_INPUT}",
                _none,
            ),
            Pattern(
                "are not kept",
                rf"{_INPUT}{without('train', 60)}\b(?:not|never)\b(?: be)?{without('train', 20)}{_KEEP}",
                _none,
            ),
            Pattern(
                "thrown away at once",
                rf"{_INPUT}{without('not ', 60)}(?:{_DELETE} (?:immediately|at once|right away|directly|as soon as)|(?:immediately|instantly|at once) {_DELETE})(?!<60>DURATION)",
                lambda clause, match: None if _ENDED.search(clause.surface) else _NONE,
            ),
            Pattern(
                "a row for retention",
                rf"{_INPUT} (?:data )?(?:retention|storage)\b[^|:]{{0,30}}[|:-]<40>(?P<d>DURATION)",
                _period,
                weight=1,
            ),
            Pattern(
                "kept as long as needed",
                rf"{_INPUT}{without('not ', 40)}{_KEEP}<30>(?:only )?(?:for )?(?:as long as|for the (?:time|period)|no longer than)<30>(?:necessary|needed|required)",
                lambda clause, match: None if _ENDED.search(clause.surface) else UNSPECIFIED,
            ),
            Pattern(
                "kept for a period",
                rf"{_KEEP}{without('not ', 60)}{_INPUT}{without('not ', 120)}(?:for|than|to|of|within) (?:a |an |up to |at most |no (?:more|longer) than |period |maximum |of |the )*(?P<d>DURATION)",
                _period,
                weight=1,
            ),
            Pattern(
                "are kept for a period",
                rf"{_INPUT}{without('not (?!exceed)', 100)}(?:{_KEEP}){without('not (?!exceed)', 80)}(?:for|than|to|of|within|exceed) (?:a |an |up to |at most |no (?:more|longer) than |period |maximum |of |the )*(?P<d>DURATION)",
                _period,
                weight=1,
            ),
            Pattern(
                "deleted after a period",
                rf"{_INPUT}{without('not ', 120)}{_DELETE}{without('not ', 60)}(?:within|after|in|every|than) (?:a |an |up to |at most |no (?:more|later|longer) than |period |maximum |of |the )*(?P<d>DURATION)",
                _period,
                weight=1,
            ),
            Pattern(
                "the vendor deletes after a period",
                rf"VENDOR{without('not ', 60)}{_DELETE}{without('not ', 60)}{_INPUT}{without('not ', 80)}(?:within|after|in|every|than) (?:a |an |up to |at most |no (?:more|later|longer) than |period |maximum |of |the )*(?P<d>DURATION)",
                _period,
                weight=1,
            ),
        ),
        reject=(
            Pattern(
                "what the customer keeps",
                r"CUSTOMER (?:may|can)<20>(?:retain|store|keep|save)\b|CUSTOMER (?:<shall>|should|is responsible)<60>(?:retain|store|keep|back|save|delete)",
            ),
            Pattern("models keep no memory in training", r"model weights|third[- ]party (?:model|provider)s? may"),
        ),
    ),
)
