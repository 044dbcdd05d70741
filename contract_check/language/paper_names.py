"""The names by which contracts call the papers of a family: "the Order Form", "this DPA", "the Schedules".

>>> [(str(name.kind), name.words) for name in find_paper_names("between this agreement and an order form")]
[('this document', 'this agreement'), ('order form', 'an order form')]
"""

from __future__ import annotations

from typing import NamedTuple

from contract_check.language.dates import MONTH_BEGINS
from contract_check.model.family import Named, Paperlike, Role
from contract_check.model.late_pattern import late_pattern

# "The terms of the Order Form" speaks of the Order Form, "these Terms" of themselves.
_NOT_OF_ANOTHER = (
    r"(?! (?:and conditions )?(?:of|in|set|stated|contained|herein|that|which|under)\b)(?! and conditions)"
)
_QUALITY = (
    r"(?:(?!(?:this|these|the|an?|and|or|of|between|among|with|any|to|in|under|by|that|each|such|from|for|"
    r"conflict\w*|other|existing|prior|non-disclosure|confidentiality)\b)[\w-]+ ){0,3}?"
)
_AGREEMENT = (
    f"(?:{_QUALITY}(?:agreement|contract)s?|"
    r"terms of (?:service|use)|"
    r"(?:terms and conditions|general (?:terms|conditions)|base terms|terms|clauses|msa|eula)"
    + _NOT_OF_ANOTHER
    + r"|(?<=the )conditions(?=\W*$|[.,;:]| (?:shall|will|prevail|govern|apply|yield|come|rank)|,? (?:and|but|while|whereas) (?:the|this|in)\b)"
    + r"|(?:main )?body(?! of (?:this|the)))"
)
_KINDS: tuple[tuple[Paperlike, str], ...] = (
    (Role.AMENDMENT, r"amendments?|change orders?|variations?|addendum no\b"),
    (Role.PILOT, r"(?:pilot|trial|evaluation|beta|proof of concept|poc) (?:\w+ )?(?:agreements?|contracts?|terms"
        + _NOT_OF_ANOTHER + r"|order forms?|letters?)"),
    (Role.RENEWAL, r"renewal (?:order|form|letter)s?"),
    (Role.DPA, r"data (?:processing|protection) (?:addend\w+|agreements?|terms|annex\w*|exhibits?|schedules?|riders?)|data riders?|dpas?\b"),
    (Role.SLA, r"service level (?:agreements?|exhibits?|schedules?|terms|addend\w+)|"
        r"slas?\b|"
        r"support (?:terms|polic\w+|exhibits?|schedules?)"),
    (Role.AI_ADDENDUM, r"(?:ai|artificial intelligence) (?:\w+ )?(?:addend\w+|terms|exhibits?|schedules?)"),
    (Role.SECURITY, r"(?:information |data )?security "
        r"(?:exhibits?|addend\w+|schedules?|annex\w*|terms|measures|polic\w+|requirements)"),
    (Role.ORDER_FORM, r"order forms?|"
        rf"(?:sales |service |subscription )?orders?\b(?! of(?! (?:\d|{MONTH_BEGINS}[a-z]* \d)))|"
        r"statements? of work|sows?\b|"
        r"ordering documents?|call-?offs?\b(?! (?:terms|conditions|agreement))(?: (?:sheet|order|form|contract)s?)?|"
        r"quotes?\b|quotations?\b|key terms|cover (?:page|sheet)s?|private offers?"),
    (Role.ONLINE_TERMS, r"online terms|click-?(?:through|wrap) (?:terms|agreements?)|website terms"),
    (Role.OTHER, r"(?:service|product) (?:descriptions?|schedules?|specifications?|catalog(?:ue)?s?)|service guides?"),
    (Named.SCHEDULES, r"(?:exhibits?|schedules?|annex(?:es)?|appendi(?:x|ces)|attachments?)(?! (?:[a-z]|\d+|[ivx]+)\b)|"
        r"addend(?:um|a)|supplemental terms"),
    (Role.MASTER, r"(?:master|main|principal|underlying|services?|subscription|licen[cs]e|cloud|framework)"
        r"(?: \w+){0,3}? (?:agreements?|contracts?)|"
        r"msas?\b|"
        r"" + _AGREEMENT),
)  # fmt: skip
# Papers of nobody here: the customer's purchase order and its terms, the clauses of the Commission, a translation,
# the rules of arbitration, whatever "other terms" there may be, and agreements on something else than the service.
_STRANGERS = late_pattern(
    r"\b(?:(?:non-?disclosure|confidentiality|secrecy|lease|escrow|employment|loan|credit|shareholders?|trust|collective) agreements?|"
    r"(?:its|their|said) (?:terms|conditions|provisions)(?: and conditions)?|"
    r"purchase orders?|standard contractual clauses|sccs?|model clauses|translations?|"
    r"english (?:language )?version|laws?|regulations?|incoterms|"
    r"orders? (?:acknowledge?ments?|acceptances?|confirmations?|instructions?)|"
    r"acknowledge?ment forms?|invoices?|such terms(?: and conditions)?|"
    r"(?:arbitration|aaa|jams|icc|lcia|uncitral|procedural) "
    r"(?:agreements?|rules|terms|procedures?)|"
    r"rules|"
    r"(?:additional|other|contrary|different|third[- ]party|inconsistent|conflicting|"
    r"open[- ]source|pre-?printed|boilerplate) (?:(?:or|and|\w+|\w+ or [\w-]+) ){0,2}?"
    r"(?:terms|conditions|provisions)(?:,? (?:and|or) (?:conditions|provisions|terms))?|"
    r"(?:terms|conditions|provisions)\b"
    r"(?:(?!\b(?:this|these|agreement|contract|form|quote|addendum|dpa)\b)[^.;]){0,80}\bpurchase "
    r"orders?)\b"
)
_NAME = late_pattern(
    r"\b(?:(?P<own>this|these)|the|an?|any|each|such|applicable|relevant|all)?\s*"
    r"(?:(?:applicable|relevant|executed|signed|written) )?(?:"
    + "|".join(f"(?P<k{index}>{pattern})" for index, (_, pattern) in enumerate(_KINDS))
    + r")\b"
)


class PaperName(NamedTuple):
    """A mention of a paper: its kind, or that it is the document itself."""

    kind: Paperlike
    words: str
    start: int
    end: int


def find_paper_names(text: str) -> list[PaperName]:
    """The papers that a sentence (in lower case) names, in order, strangers left out."""
    strangers = [match.span() for match in _STRANGERS.finditer(text)]
    found = []
    for match in _NAME.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in strangers):
            continue
        index = next(i for i in range(len(_KINDS)) if match[f"k{i}"])
        kind = Named.SELF if match["own"] else _KINDS[index][0]
        if match[f"k{index}"] == "clauses" and not match[0].startswith("the "):
            continue
        found.append(PaperName(kind, match[0].strip(), match.start(), match.end()))
    return found
