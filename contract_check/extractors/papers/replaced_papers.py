"""Papers that a sentence says are replaced, superseded or ended as a whole, with the date by which it names them.

Accepted: "This Agreement amends and restates the Master Services Agreement", "this Agreement supersedes the Data Processing
Addendum dated May 5, 2021", "supersedes all prior agreements, including the DPA", "the Pilot Agreement is hereby terminated",
"the parties hereby terminate the Order Form dated …".
Rejected: "this Agreement, including the DPA, supersedes all prior agreements", "the DPA supersedes the Agreement to the extent of any
conflict", "does not supersede", "other than the DPA", "the DPA is terminated when the Agreement is", "may terminate the Order Form".
"""

from __future__ import annotations

from collections.abc import Iterator

from contract_check.extractors.papers.changed_places import EXHIBIT, SECTION
from contract_check.extractors.papers.named_papers import NamedPaper, name_papers, stands_in_another
from contract_check.language.paper_names import find_paper_names
from contract_check.model.family import Role
from contract_check.model.late_pattern import late_pattern

_RESTATED = late_pattern(
    r"\b(?:this|the)\b[^.;]{0,80}\b"
    r"(?:amends and restates|supersedes and replaces|replaces and supersedes|restates and replaces)"
    r"\b(?! (?:any|all)\b)|"
    r"\bthe\b[^.;]{0,80}\b(?:is|are)(?: hereby)? (?:amended and restated|replaced|superseded) in "
    r"(?:its|their) entirety"
)
_SUPERSEDES = r"(?:takes? the place of|stands? in (?:the )?place of|amends? and restates?|supersedes?|replaces?|supplants?|cancels?)"
_REPLACING = late_pattern(
    rf"\b(?:this|these)\b[^;]{{0,160}}?{_SUPERSEDES}\b(?: (?:and|,) {_SUPERSEDES})?(?P<papers>[^;]*)|"
    r"\bhereby (?:terminate|cancel|supersede|replace)s?\b(?P<ended>[^;]*)"
)
_REPLACED = late_pattern(
    r"\b(?:is|are|shall be|will be|has been|have been)(?: hereby| also| fully| mutually)* "
    r"(?:(?:superseded|replaced)(?= (?:by|with|in (?:its|their)|as of)\b|\W*$)|"
    r"(?<=hereby )(?:terminated|cancell?ed|rescinded|superseded|replaced)|"
    r"(?:terminated|cancell?ed|rescinded)(?= (?:and (?:replaced|superseded)|by (?:this|the present)|as of|with effect)\b))"
)
REPLACING = (_RESTATED, _REPLACING, _REPLACED)  # without the words of any of them no paper is replaced
# What makes of it a matter of precedence, a condition or a power.
_NOT_WHOLE = late_pattern(
    r"\b(?:conflicts?|inconsisten\w+|discrepanc\w+|to the extent|with (?:respect|regard) to the processing|as regards|solely as to|may(?! \d)|can|"
    r"if|when|whenever|unless|before|after|until|upon (?:the )?(?:termination|expir\w+)|from time to time|in the event|nothing|not|never|no longer than|"
    r"purchase orders?|"
    r"has the right|entitled)\b"
)
_KEPT = late_pattern(
    r"\b(?:except|other than|save for|apart from|excluding|but not|with the exception of|together with)\b.*"
)
_ENDS = late_pattern(r"\b(?:terminate[sd]?|cancell?(?:s|ed)?|rescind(?:s|ed)?)\b")
_PUTS_IN_PLACE = late_pattern(r"\b(?:supersede|replace|restate)")
_ASIDE = late_pattern(
    r"\s*(?:(?:,|of the parties|between|among|by and between|dated|made|entered|effective|signed|executed)\b[^;]*?)?\s*(?:,|and|each)?\s*\Z"
)


def find_replaced(sentence: str) -> Iterator[NamedPaper]:
    """The papers that a sentence (in lower case) says are replaced as a whole.

    >>> [paper[:2] for paper in find_replaced("this agreement supersedes the data processing addendum dated may 5, 2021.")]
    [(<Role.DPA: 'DPA'>, datetime.date(2021, 5, 5))]
    """
    if _RESTATED.search(sentence) and not _names_a_part(sentence):
        named = [NamedPaper(n.kind) for n in find_paper_names(sentence) if isinstance(n.kind, Role)]
        dated = {paper.kind: paper for paper in name_papers(sentence)}
        if named:
            yield dated.get(named[0].kind, named[0])
            return
    if _NOT_WHOLE.search(sentence):
        return
    if replacing := _REPLACING.search(sentence):
        said = replacing["papers"] if replacing["papers"] is not None else replacing["ended"]
        reach = _KEPT.sub("", said)
        papers = [paper for paper in name_papers(reach) if not stands_in_another(paper, reach)]
    elif replaced := _REPLACED.search(sentence):
        reach = sentence[: replaced.start()].rpartition(";")[2]
        papers = [paper for paper in name_papers(reach)[-1:] if _ASIDE.match(reach, paper.end)]
    else:
        return
    if not _names_a_part(reach):
        found = {paper.kind: paper for paper in reversed(papers)}
        partly = any(_names_a_part(kept[0]) for kept in _KEPT.finditer(sentence))
        yield from (paper._replace(partly=partly) for paper in reversed(found.values()))


def is_ended(sentence: str) -> bool:
    """Whether a sentence ends a paper and puts nothing in its place."""
    return _ENDS.search(sentence) is not None and _PUTS_IN_PLACE.search(sentence) is None


def _names_a_part(words: str) -> bool:
    return bool(SECTION.search(words) or EXHIBIT.search(words))
