"""resilience.exit_on_monitoring, exit_on_weakness, exit_on_supervision — the grounds for an exit of DORA Art. 28(7).

Accepted: "Customer may terminate … where monitoring shows circumstances capable of altering the performance of the
functions" (`circumstances`; `material_changes` where only those are named), "… for evidenced weaknesses in Provider's
overall ICT risk management", "… where the competent authority can no longer effectively supervise Customer"
(`impaired`; `on_demand` where its regulator so directs). Also as items under "may terminate if:".
Rejected: the same grounds for the vendor, notice of a change without a right to leave, a mere reference to the
article.
Source: DORA Art. 28(7)(b), (c) and (d).
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, Extractor, Pattern, choice
from contract_check.extractors.resilience.matters import AUTHORITY, END, INSTITUTION, MAY
from contract_check.model.term import Better, Kind, TermDefinition

_LEAVES = rf"(?:(?:{INSTITUTION}|BOTH)<60>{MAY}<60>{END}|\b(?:terminated|termination)\b<60>\bby\b<10>{INSTITUTION}|\bright of (?:termination|{INSTITUTION} to terminate))"
_NOT_THEIRS = (
    Pattern("the vendor leaves", rf"VENDOR {MAY}<40>{END}(?!<300>CUSTOMER {MAY}<40>{END})"),
    Pattern("denied", r"CUSTOMER (?:may not|shall not|cannot|has no right to)<40>terminat"),
)
_MATERIAL = r"\b(?:material|significant|substantial) changes?\b"
_MONITORED = r"\b(?:monitoring|circumstances?)\b"
_ALTERS = r"\b(?:alter\w*|chang\w+|affect\w*|impair\w*|impact\w*)\b"


def _ground(
    name: str, question: str, triggers: tuple[str, ...], *wordings: Pattern, words: tuple[str, ...] = ()
) -> Extractor:
    """An extractor for one ground: a flag, or a choice of `words`."""
    kind, better = (Kind.CHOICE, Better.NONE) if words else (Kind.FLAG, Better.TRUE)
    term = TermDefinition(f"resilience.{name}", kind, better, question, words, on_request=True)
    return Extractor(term=term, triggers=triggers, accept=wordings, reject=_NOT_THEIRS)


EXTRACTORS = (
    _ground(
        "exit_on_monitoring",
        "May the customer leave where monitoring shows that performance may alter?",
        ("monitoring", "altering", "alter the", "material change", "significant change", "substantial change", "change of control"),
        Pattern("circumstances that alter performance", rf"{_LEAVES}<700>{_MONITORED}<200>{_ALTERS}<60>\b(?:performance|functions?|services?|provision)\b", choice("circumstances"), weight=1),
        Pattern("material changes at the vendor", rf"{_LEAVES}<400>{_MATERIAL}<80>\b(?:affect\w*|in|to|of)\b<40>(?:\bsituation\b|\barrangements?\b|VENDOR's (?:situation|ownership|control|business|organi[sz]ation|financial))", choice("material_changes")),
        words=("circumstances", "material_changes"),
    ),
    _ground(
        "exit_on_weakness",
        "May the customer leave for weaknesses in the vendor's ICT risk management?",
        ("weakness", "deficienc"),
        Pattern("weaknesses in risk management", rf"{_LEAVES}<900>\b(?:weakness\w*|deficienc\w+)\b<120>\b(?:risk[- ]management|ict risk|security|protect\w*|availability)\b", weight=1),
        Pattern("no exit for weaknesses", r"CUSTOMER (?:may not|shall not|cannot|has no right to)<40>terminat\w*<200>\bweakness", FALSE),
    ),
    _ground(
        "exit_on_supervision",
        "May the customer leave where its authority can no longer supervise it, or demands it?",
        ("supervis", "competent authorit", "regulator", "resolution authorit"),
        Pattern("supervision is impaired", rf"{_LEAVES}<1200>{AUTHORITY}<60>\b(?:no longer|not|unable|cannot|impair\w*|imped\w*|prevent\w*)\b<60>\bsupervis\w+", choice("impaired"), weight=1),
        Pattern("effective supervision ends", rf"{_LEAVES}<1200>\bsupervis\w+<60>\b(?:no longer|not|impair\w*|imped\w*|prevent\w*)\b", choice("impaired"), weight=1),
        Pattern("the authority demands it", rf"{_LEAVES}<400>\b(?:where|if|when|upon|required|directed|requested|ordered|instructed|so)\b<60>{AUTHORITY}<60>\b(?:directs?|requires?|demands?|orders?|requests?|instructs?|so)\b", choice("on_demand")),
        Pattern("it is demanded by the authority", rf"{_LEAVES}<400>\b(?:required|directed|requested|ordered|instructed|demanded)\b<40>\bby\b<30>{AUTHORITY}", choice("on_demand")),
        words=("impaired", "on_demand"),
    ),
)  # fmt: skip
