"""Clauses by which a paper changes another: what is replaced, deleted, or said in other words.

Accepted: "Section 8.2 is deleted and replaced by the following: …", "Section 5 is amended to read as follows",
"Section 9.3 of the Agreement is deleted", "the table in Exhibit B is replaced", "In Section 9.2 the words “ninety
(90) days” are replaced by “sixty (60) days”", "the words “…” are deleted", "Sections 5.1 and 9.3 are deleted",
"the Agreement is amended and restated in its entirety". What an amendment or an order form says of a section beyond
that ("shall not apply", "is waived", "is extended to", words that are inserted) is a change not understood.
Rejected: "may be amended only in writing", a section that "is not amended", data that is deleted, a defective
part that is replaced, an agreement "as amended and restated" that is only mentioned, a recital.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.language.clauses import Paper
from contract_check.language.paper_names import find_paper_names
from contract_check.language.passages import find
from contract_check.model.citation import cite
from contract_check.model.document import Span
from contract_check.model.family import AmendmentClause, Change, Named, Role

_TRIGGER = re.compile(
    r"amend|replac|delet|substitut|restat|supersed|struck|strik|remov|insert|no longer|chang|modif|appl(?:y|ies|icable)\b|"
    r"omit|cancel|waive|void|effect|force|cease|suspend|extend|reduc|increas|shorten|lower|rais|revis|supplement|add|terminat|"
    r"revok|rescind"
)
_NUMBER = r"(?P<section>[a-z]?\.?\d+(?:\.\d+)*(?:\([a-z0-9]{1,4}\))*|[ivx]+(?:\.\d+)*)"
_SECTION = re.compile(rf"(?:\b(?:sub-?)?(?:section|clause|article|paragraph|item)s? |§§? ?){_NUMBER}(?![\w(]|\.\d)")
_NEXT = re.compile(  # the rest of a list: ", 5.2", " and Section 9.3", " through 5.4"
    r",?;?(?: and| or|(?P<range> to| through| thru| until|\s?[-–])|,)? ?"
    rf"(?:(?:sub-?)?(?:section|clause|article|paragraph|item)s? |§§? ?)?{_NUMBER}(?![\w(]|\.\d)"
)
_PART = re.compile(
    r"\b(?:first|second|third|fourth|last|final|penultimate|following) (?:full )?"
    r"(?:sentences?|paragraphs?|lines?|bullets?)\b|"
    r"\b(?:words?|phrase|dates?|figures?|numbers?) [\"“‘']"
)
_EXHIBIT = re.compile(
    r"\b(?:exhibit|schedule|annex|appendix|attachment) (?P<exhibit>[a-z]|\d{1,2}|[ivx]{1,4})(?:-\d+)?\b"
)
_BE = r"(?:is|are|shall be|will be|(?:is|are) to be|be)(?: hereby)?(?: also)?"
_INSTEAD = r"(?:replaced|substituted|superseded|exchanged|restated)"
_REPLACED = re.compile(
    rf"\b{_BE} (?:amended,? (?:and restated )?(?:in (?:its|their) entirety )?"
    r"(?:by replacing|to (?:read|provide)|so (?:that|as)|as follows)|"
    r"(?:\w+ly )?(?:(?:deleted|removed|struck|amended|cancelled)"
    r"(?: in (?:its|their) entirety)?,?(?: and| to be)? ?"
    rf"(?:shall be |is |are )?(?:hereby )?)?(?:\w+ly )?{_INSTEAD}"
    r"(?: in (?:its|their) entirety)?)|"
    r"\b(?:deleting|replacing|striking)\b[^.;]{0,80}"
    r"\b(?:replacing|inserting|substituting|with the following|by the following)\b|"
    r"\b(?:the parties )?(?:hereby )?(?:amend|replace|restate)s? "
    r"(?:section|clause|article|exhibit|schedule|the table)"
)
_DELETED = re.compile(
    rf"\b{_BE} (?:\w+ly )?"
    r"(?:deleted|removed|struck(?: out)?|cancelled|omitted|of no (?:further )?(?:force|effect))|"
    r"\bno longer appl(?:y|ies)\b|"
    r"\b(?:hereby )?(?:deletes?|strikes?|removes?) (?:sections?|clauses?|articles?|exhibit|schedule)\b|"
    r"(?:\d|\))\s?[:–-] (?:intentionally )?(?:deleted|removed|omitted|reserved)\b"
)
_OPEN = re.compile(  # a change that this program does not carry out
    r"\b(?:does|do|shall|will|is|are)(?: hereby)? (?:not|no longer|only) (?:be )?appl(?:y|icable)\b|"
    r"\b(?:is|are|be) (?:hereby )?(?:disapplied|suspended|void|null and void|inapplicable|waived|revoked|rescinded)\b|"
    r"\bwaives?\b|\bceases? to (?:apply|have)\b|\bno (?:further )?(?:force|effect)\b|"
    r"\b(?:extended|reduced|increased|shortened|lowered|raised|changed|revised) (?:from|to|by)\b|"
    r"\b(?:added|inserted)(?: as [^.;:]{0,40})? (?:at|to|in|into|after|before|immediately)\b|"
    r"\bby (?:adding|inserting)\b|\b(?:supplemented|modified|revised|varied|changed|amended|deleted|replaced)\b"
)
_NEW_SECTION = re.compile(r"\bnew (?:sub-?)?(?:section|clause|article|paragraph|exhibit|schedule)\b")
_OWN_PLACE = re.compile(
    r"\s*(?:of this\b|hereof|herein|above\b|below\b)|\s*of (?:the )?(?:gdpr|regulation|act|directive)\b"
)
_RELIED_ON = re.compile(  # a section by which something is done, and not one to which something is done
    r"\b(?:pursuant to|in accordance with|in compliance with|by virtue of|as (?:defined|required|permitted|described) (?:in|by)|"
    r"defined in|meanings? (?:given|set out|set forth|ascribed)[^.;]{0,30}|described in|referred to in|subject to|required by|"
    r"permitted by|as provided in|notwithstanding)\s*$|^\W*(?:[\d.]+\s*)?(?:under|by)\s*$"
)
_STAYS = re.compile(r"\b(?:remains?|continues?|unchanged|unaffected|ratified|confirmed)\b")
_WHOLE_OPEN = re.compile(
    r"\b(?:does|do|shall|will)(?: hereby)? not apply\b"
    r"(?! (?:to|for|in respect of) (?:any )?(?:beta|trial|free|third|preview|evaluation|non-production|sandbox|test))"
)
_AMENDMENT_GONE = re.compile(
    r"\b(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|prior|previous)|the) amendment\b[^.;:]{0,60}"
    r"\b(?:is|are|shall be)(?: hereby)? (?:\w+ )?(?:terminated|revoked|rescinded|cancelled|deleted|void|superseded|replaced|of no)\b"
)
_OF_AMENDMENT = re.compile(r"\b(?:of|in) (?:the |that )?(?:\w+ )?amendment\b")
_OF_THE_AGREEMENT = re.compile(
    r"\b(?:section|clause|article)s? [\d.]+(?:\(\w+\))*(?: \([^)]{0,80}\))? of the "
    r"(?:(?:master|main|principal|underlying|services?|subscription|licen[cs]e|cloud|framework) ){0,3}(?:agreement|contract|msa)\b",
    re.IGNORECASE,
)
_LEFT_OUT = (Role.SLA, Role.DPA, Role.SECURITY, Role.AI_ADDENDUM)
_QUOTED = r"[\"“‘']+(?P<{0}>[^\"“”]{{2,300}}?)[\"”’']+"
_WORDS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_QUOTED.format('old')}\s+(?:is|are|shall be)(?: hereby)?(?: deleted and)?\s+"
        r"(?:replaced|substituted)\s+(?:by|with)\s+(?:the\s+(?:words?|phrase|figures?|following)\s*:?\s*)?"
        f"{_QUOTED.format('new')}",
        r"\b(?:replac|delet|substitut|strik)(?:e|ing)\s+(?:the\s+(?:words?|phrase|figures?)\s+)?"
        rf"{_QUOTED.format('old')}\s*,?\s*"
        r"(?:and\s+(?:replac|substitut|insert)(?:e|ing)?(?:\s+(?:it|them))?|with|by)\s*"
        r"(?:with|by|therefor|in (?:its|their) place)?\s*(?:the\s+(?:words?|phrase|figures?)\s+)?"
        f"{_QUOTED.format('new')}",
        rf"(?:reference|references)\s+to\s+{_QUOTED.format('old')}\s+(?:is|are|shall be)(?: hereby)?\s+"
        r"(?:replaced|changed|amended)\s+(?:by|with|to)\s+(?:a reference to\s+|references to\s+)?"
        f"{_QUOTED.format('new')}",
    )
)
_WORDS_DELETED = re.compile(
    rf"\b(?:words?|phrase|sentence|figures?|text)\s+{_QUOTED.format('old')}\s+(?:is|are|shall be)(?: hereby)?\s+"
    r"(?:deleted|removed|struck|cancelled|omitted)|"
    rf"\b(?:delet|remov|strik)ing\s+the\s+(?:words?|phrase|sentence)\s+{_QUOTED.format('old2')}",
    re.IGNORECASE,
)
_QUOTATION = re.compile("[\"“‘']")
_TABLE = re.compile(r"\btables?\b")
_NO_CHANGE = re.compile(
    r"\b(?:not|no(?! \d)|never|neither)\b[^.;]{0,30}\b(?:amended|modified|changed|replaced|deleted)|"
    r"\bmay (?:only )?be (?:amended|modified|changed)|"
    r"\bexcept as\b[^.;]*\b(?:remains?|continues?|unchanged|ratified|confirmed)\b|"
    r"^\W*(?:whereas|\([a-z]\) whereas)\b"
)
# "Section 5.1, as amended by the First Amendment, is deleted": what was before is no matter.
_AS_AMENDED = re.compile(
    r",? ?\bas (?:so |previously |already |most recently |heretofore )?(?:amended|modified|restated|replaced)\b"
    r"(?! to\b)(?: (?:by|in|under|pursuant to) (?:(?!\b(?:is|are|shall|will)\b)[^,.;])*)?,?"
)
_WHOLE = re.compile(
    r"\b(?:this|the)\b[^.;]{0,80}\b"
    r"(?:amends and restates|supersedes and replaces|replaces and supersedes|restates and replaces)"
    r"\b(?! (?:any|all)\b)|"
    r"\bthe\b[^.;]{0,80}\b(?:is|are)(?: hereby)? (?:amended and restated|replaced|superseded) in "
    r"(?:its|their) entirety"
)
# What may stand between a section and its change: a heading in quotation marks, the name of the paper.
_ASIDE = re.compile(
    r",? which (?:currently |presently )?(?:reads|states|provides)(?: as follows)?:? ?[\"“][^\"”]{0,600}[\"”],?|"
    r"\b(?:the|that|this) (?:[\w-]+ ){0,5}?(?:agreement|contract|addendum|terms|order form)\b|"
    r"\([^)]{0,80}\)|[\"“‘'][^\"”]{0,80}[\"”’']"
)
_BETWEEN = frozenset(
    "of the this that to in and or agreement contract msa gma master services service subscription "
    "license licence exhibit schedule annex appendix attachment dpa sla terms order form pilot data "
    "processing addendum hereby shall be is are also amended modified by its entirety such said "
    "sections clauses articles through thru until or original underlying cloud software support security main which".split()
)
_READS = re.compile(
    r"\bwhich (?:currently |presently )?(?:reads|states|provides)(?: as follows)?:? ?"
    r"[\"“](?P<old>[^\"”]{2,600})[\"”]",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\s*(?:\(\w{1,4}\)|[a-z\d]{1,3}[.)]|[•–-]|section|clause)\s", re.IGNORECASE)
_MOST_ITEMS = 20
_AMENDING = (Role.AMENDMENT, Role.RENEWAL, Role.ORDER_FORM, Role.OTHER)
_LEAD = 160  # characters before the verb in which the section that it changes is named


def find_amendments(paper: Paper, title: str, role: Role = Role.AMENDMENT) -> tuple[AmendmentClause, ...]:
    """The changes that a paper makes to others, in the order in which they stand."""
    return tuple(_read(paper, title.lower(), role))


def _read(paper: Paper, title: str, role: Role) -> Iterator[AmendmentClause]:
    usual = _changed_by(title, role)
    for index in paper.plain.holding(_TRIGGER):
        for clause in paper.clauses_of(index):
            found = tuple(_changes(paper, clause.span, usual)) or _listed(paper, index, clause.span, usual)
            if not found and (
                role in _AMENDING or speaks_of_the_agreement(paper.lowered[clause.span.start : clause.span.end])
            ):
                found = tuple(_changes_not_understood(paper, clause.span, usual))
            yield from found


def speaks_of_the_agreement(sentence: str) -> bool:
    """Whether a sentence names a section of the agreement beside which its own paper stands: "Section 5.1 of the MSA"."""
    return _OF_THE_AGREEMENT.search(sentence) is not None


def _changed_by(title: str, role: Role) -> Role | None:
    """What kind of paper an amendment changes by its title: "Amendment No. 2 to the Data Processing Addendum"."""
    _, _, rest = title.partition(" to ")
    kinds = [name.kind for name in find_paper_names(rest or title) if isinstance(name.kind, Role)]
    return next((kind for kind in kinds if kind not in (Role.AMENDMENT, role)), None)


def _sentence(paper: Paper, span: Span) -> str:
    """A sentence in lower case, with blanks for what it says of earlier amendments."""
    return _AS_AMENDED.sub(lambda match: " " * len(match[0]), paper.lowered[span.start : span.end])


def _changes(paper: Paper, span: Span, usual: Role | None) -> Iterator[AmendmentClause]:
    sentence = _sentence(paper, span)
    printed = paper.document.text[span.start : span.end]
    if any(find(_NO_CHANGE, sentence)):
        return
    citation = cite(paper.document, span)
    worded = (
        [m for m in (p.search(printed) for p in (*_WORDS, _WORDS_DELETED)) if m] if _QUOTATION.search(printed) else []
    )
    if worded and not _READS.search(sentence[: worded[0].start()]):
        place = sentence[: worded[0].start()]
        sections, exhibit = _place(place)
        target = _target(place, usual)
        exchanged = [(m["old"], m["new"]) for p in _WORDS for m in p.finditer(printed)]
        taken = [(m["old"] or m["old2"], "") for m in _WORDS_DELETED.finditer(printed)]
        for old, new in dict.fromkeys(exchanged or taken):
            for section in sections:
                yield AmendmentClause(Change.WORDS, citation, target, section, exhibit, False, old, new)
        return
    for pattern, change in ((_REPLACED, Change.REPLACED), (_DELETED, Change.DELETED)):
        match = pattern.search(sentence)
        if not match:
            continue
        around = sentence[max(0, match.start() - _LEAD) : match.end() + 40]
        sections, exhibit = _place(around)
        if not (sections[0] or exhibit) and change is Change.DELETED:
            sections, exhibit = _place(
                sentence[match.end() :]
            )  # "the following are deleted: Section 9.3 and Section 5.1"
        if (sections[0] or exhibit) and _is_of_the_passage(sentence, match.start()):
            change = Change.PART if _PART.search(around) else change
            tables = bool(_TABLE.search(sentence[: match.end()]))
            quoted = _READS.search(printed[: match.start()])
            old = quoted["old"] if quoted else ""
            for section in sections:
                yield AmendmentClause(change, citation, _target(around, usual), section, exhibit, tables, old)
            return
    whole = _WHOLE.search(sentence)
    if whole and not (_SECTION.search(sentence) or _EXHIBIT.search(sentence)):
        named = [n.kind for n in find_paper_names(sentence) if n.kind not in (Named.SELF, Role.AMENDMENT)]
        kind = next((k for k in named if isinstance(k, Role)), None)
        if kind:
            yield AmendmentClause(Change.RESTATED, citation, kind)


def _listed(paper: Paper, index: int, span: Span, usual: Role | None) -> tuple[AmendmentClause, ...]:
    """The sections of the paragraphs after "The following provisions are deleted:"."""
    sentence = _sentence(paper, span)
    if not sentence.rstrip().endswith(":") or not _DELETED.search(sentence) or any(find(_NO_CHANGE, sentence)):
        return ()
    found: list[AmendmentClause] = []
    for block in paper.document.blocks[index + 1 : index + 1 + _MOST_ITEMS]:
        words = paper.lowered[block.start : block.end]
        if not _ITEM.match(words):
            break
        sections, exhibit = _place(words)
        if sections[0] or exhibit:
            citation = cite(paper.document, Span(block.start, block.end))
            target = _target(sentence, usual)
            found += [AmendmentClause(Change.DELETED, citation, target, section, exhibit) for section in sections]
    return tuple(found)


def _changes_not_understood(paper: Paper, span: Span, usual: Role | None) -> Iterator[AmendmentClause]:
    """What is said of a section, an exhibit, an annex or an earlier amendment, and may leave nothing of it."""
    sentence = _sentence(paper, span)
    if any(find(_NO_CHANGE, sentence)) or _STAYS.search(sentence):
        return
    citation = cite(paper.document, span)
    if _AMENDMENT_GONE.search(sentence):
        yield AmendmentClause(Change.OPEN, citation, Role.AMENDMENT)
        return
    if not _OPEN.search(sentence) or _NEW_SECTION.search(sentence):
        return
    target = _target(sentence, usual)
    places = [*_SECTION.finditer(sentence), *_EXHIBIT.finditer(sentence)]
    for place in sorted(places, key=lambda match: match.start()):
        if not _OWN_PLACE.match(sentence, place.end()) and not _RELIED_ON.search(sentence[: place.start()]):
            sections, exhibit = _place(sentence[place.start() : place.end() + _LEAD])
            for section in sections:
                yield AmendmentClause(Change.OPEN, citation, target, section, exhibit)
            return
    if not places and _WHOLE_OPEN.search(sentence) and target in _LEFT_OUT and target is not usual:
        yield AmendmentClause(Change.OPEN, citation, target)


def _is_of_the_passage(sentence: str, verb: int) -> bool:
    """Whether it is the passage that is changed, and not something of which the passage speaks."""
    places = [*_SECTION.finditer(sentence), *_EXHIBIT.finditer(sentence)]
    before = [place.end() for place in places if place.end() <= verb]
    if not before:
        return True  # "the parties amend Section 6.5 as follows"
    between = _ASIDE.sub(" ", sentence[max(before) : verb])
    return all(word in _BETWEEN for word in re.findall(r"[a-z]+", between))


def _place(words: str) -> tuple[list[str], str]:
    """Sections and exhibit that a clause names, the last list of them before its verb; one empty section for none."""
    exhibits = list(_EXHIBIT.finditer(words))
    lists: list[list[str]] = []
    end = -1
    for first in _SECTION.finditer(words):
        if first.start() < end:
            continue  # named in the list before
        named, end = [first["section"]], first.end()
        while more := _NEXT.match(words, end):
            named += _between(named[-1], more["section"]) if more["range"] else []
            named.append(more["section"])
            end = more.end()
        lists.append(named)
    return (lists[-1] if lists else [""]), (exhibits[-1]["exhibit"] if exhibits else "")


def _between(first: str, last: str) -> list[str]:
    """The sections of a range between its ends: 5.2 and 5.3 of "5.1 through 5.4"."""
    head, _, start = first.rpartition(".")
    other, _, stop = last.rpartition(".")
    if head != other or not (start.isdigit() and stop.isdigit()) or not 0 < int(stop) - int(start) <= _MOST_ITEMS:
        return []
    return [f"{head}.{number}" if head else str(number) for number in range(int(start) + 1, int(stop))]


def _target(words: str, usual: Role | None) -> Role | None:
    """The kind of paper that is changed: the one named beside the section, else the one in the title."""
    if _OF_AMENDMENT.search(words):
        return Role.AMENDMENT
    named = [n.kind for n in find_paper_names(words) if isinstance(n.kind, Role) and n.kind is not Role.AMENDMENT]
    return named[0] if named else usual
