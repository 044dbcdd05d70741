"""What a data processing agreement is called, and whether a paper is one by its title.

Accepted: "Data Processing Addendum", "Agreement on commissioned processing", "Annex 3 (Processing of Personal Data)".
Rejected: a sentence or a question about one, guides, samples and policies.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from contract_check.extractors.framework import TRUE, Reading
from contract_check.language.clauses import Paper
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern

DPA_NAME = (
    r"(?:data (?:processing|protection|privacy|security and processing|processor|security and privacy|"
    r"privacy and security) (?:and security |and protection |and transfer )?"
    r"(?:addendum|agreement|exhibit|annex|schedule|terms|amendment|appendix|addenda|contract|clauses)|"
    r"(?:personal data|customer data|gdpr|privacy and data|personal information) "
    r"(?:processing|protection|data processing) (?:addendum|agreement|annex|schedule|terms|exhibit|amendment)|"
    r"(?:agreement|contract|addendum|annex) (?:on|for|regarding|concerning|about|relating to) "
    r"(?:the )?(?:\w+ ){0,3}processing(?: of (?:personal )?data| on behalf)?|"
    r"(?:commissioned|contract|order) (?:data )?processing agreement|gdpr (?:addendum|data processing)|"
    r"\b(?:data )?processor (?:agreement|contract|terms)\b|\b(?:agreement|contract|addendum|terms)(?: \(\w+\))? "
    r"(?:under|pursuant to|within the meaning of|as required by|according to) (?:art\.|article) ?28\b|"
    r"\b(?:schedule|annex|exhibit|appendix|attachment) \w{1,3} ?[(:–-] ?(?:the )?"
    r"(?:data processing|(?:commissioned )?processing of personal data)\b|\bdpas?\b)"
)
_TITLE = late_pattern(DPA_NAME.replace(r"|\bdpas?\b", "|" + r"\bdpa\b") + r"|^\W*(?:data )?processor agreement")
# Before the name in a sentence, and in no title.
_NO_TITLE = late_pattern(r"^\W*no\b|\b(?:may|can|could|has|have|updates?|uses?|processes)\b")


def titled_as_one(paper: Paper) -> Iterable[Reading]:
    """The paper is itself a DPA: its title says so."""
    for block in paper.document.blocks[:4]:
        words = paper.lowered[block.start : min(block.end, block.start + 120)]
        match = _TITLE.search(words)
        if match is None or (len(words) > 110 and match.start() > 30):
            continue
        if words.rstrip().endswith(".") and words[: match.start()].strip(" \"'(") not in (
            "",
            "this",
        ):  # a sentence about one
            continue
        if re.search(
            r"\b(?:sample|checklist|guide|faq|policy|without|shall|will|must|where|when|if|bound)\b",
            words[: match.start() + 60],
        ):
            continue
        if words.rstrip().endswith("?") or _NO_TITLE.search(words[: match.start()]):
            continue
        yield Reading(TRUE, Span(block.start, block.end), "this paper is one", weight=1)
        return
