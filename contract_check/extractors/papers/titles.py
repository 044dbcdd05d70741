"""The title of a paper: the first of its lines that names a kind of document, else what it calls itself in its opening.

Accepted: "MASTER SERVICES AGREEMENT", a title of several lines ("SOFTWARE", "LICENCE", "AGREEMENT"), "This Support Policy describes …" where
no line is a title. Rejected: what is printed before a title (a number of filing, a company), sentences, rows of a table, addresses,
fields to be filled in, the bar of a web site, the head of another part ("Introduction").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from contract_check.documents.headings import looks_titled
from contract_check.language.clauses import Paper
from contract_check.language.names import LEGAL_FORM
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern

# Where a paper was filed with a registrar ("Exhibit 10.6"), the head of another part, the beginning of a sentence, and an item of a list.
_NO_TITLE = late_pattern(
    r"exhibit\s+[\d.()a-z-]+(?: (?:execution (?:copy|version)|confidential(?: treatment requested)?))?$|"
    r"(?:execution (?:copy|version)|table of contents|confidential(?: treatment requested)?)(?: page)?$|"
    r"(?:article [ivx\d]+|section \d[\d.]*)\b(?!.*\b(?:agreement|addendum|terms|contract|dpa)\b)|"
    r"[^|]*\|[^|]*\| *\d+$|\[[^\]]*\]$|\([^)]*\)$|dated?\b[^a-z]*$|(?:.* )?page \d+ of \d+$|"
    r"(?:whereas|in witness whereof|for purposes of|this|these)\b|[\W_]+$|[•●○▪■◦‣·*–—➢✅✓✔❌✗✘✖-]\s",
    re.IGNORECASE,
)
_TITLE_NOUN = late_pattern(
    r"\b(?:agreement|addendum|terms|policy|policies|sla|order form|exhibit|schedule|amendment|contract|"
    r"statement of work|overview|measures|dpa|eula|licen[cs]e|quotation|support|annex|objectives|"
    r"(?:side|renewal|amendment|change|termination) letter|letter (?:agreement|of \w+))\b",
    re.IGNORECASE,
)
# What heads a paper as its first block, and in a later block may be anything.
_TITLE_OF_ITS_OWN = late_pattern(
    r"\A\W*(?:(?:private|sales|service|upgrade|subscription|purchase) )?(?:offer|order)\b(?: form)?"
    r"(?:(?: (?:no\.?|number|#))? ?[a-z]{0,4}-?\d[\w-]*| \([^)]*\))*\W*\Z|"
    r"\A\W*(?:cover (?:sheet|page)|key terms|call-?off(?: (?:sheet|order|form|contract))?(?: no\.? ?\d+)?|general conditions|data rider|variation letter|"
    r"letter of variation)\W*\Z|\A\W*(?:your )?(?:[\w-]+ ){0,2}order\W*\Z",
    re.IGNORECASE,
)
# The name of a company above the title: "BROOK & FENN LIMITED".
_LETTERHEAD = late_pattern(rf"\W*(?:[A-Z\d][\w&.'’-]*,? |(?:and|of|&) ){{1,5}}{LEGAL_FORM.pattern}\b\W*")
# A clause with its number ("3. Section 9 of the Agreement is replaced by …"), which names papers and is no title.
_NUMBERED_CLAUSE = late_pattern(
    r"\d{1,2}\.?\d*[.)]? .*\b(?:is|are|shall|will|means|has|have|may|agrees?)\b", re.IGNORECASE
)
_GOES_ON = late_pattern(r"\b(?:of|and|for|the|to|with|&)\s*\Z", re.IGNORECASE)  # "Terms of" is not all of a title


# What is printed before a title and is not of it: under what number it was filed, and which copy it is.
_BEFORE_TITLE = late_pattern(
    r"(?:exhibit\s+[a-z\d]{1,3}(?:\.\d+|(?=\())(?:\(\w+\))*\*?\s+|(?:execution|conformed|final) (?:version|copy)\s+)+(?=\S{3})",
    re.IGNORECASE,
)


# What no title holds: a field to be filled in, an address, a row of a table, the bar of a web site ("Terms of ServicePrivacy Policy").
_FOREIGN = late_pattern(r"_{3}|@|/s/|-{4}|://|\s\|\s|\b(?:Service|Policy|Terms|Use|Agreement|Conduct)(?=[A-Z])")
# A sentence: "Provider makes a server." or what leads to a list, "It operates under these terms:".
_SAID = late_pattern(r"(?:\S+\s+){4,}\S*[.:!]$|.*\b(?:is|are|shall|will|may|has|have)\b.*[.:!]$")
_HEAD_OF_A_PART = late_pattern(
    r"(?:introduction|scope|overview|definitions?|background|summary|purpose|preamble|recitals|welcome|contents)\W*$",
    re.IGNORECASE,
)
_BARE = late_pattern(r"\W*(?:agreement|contract|terms|policy|addendum)\W*$", re.IGNORECASE)
# "This Support Policy describes …", "THIS LICENCE AGREEMENT is made …": what a paper calls itself.
_KIND = (
    r"(?:Agreement|Addendum|Amendment|Policy|Contract|Exhibit|Schedule|Annex|Order Form|Statement of Work|SLA|DPA|EULA|"
    r"Terms(?: (?:of (?:Service|Use)|and Conditions))?)"
)
_CALLS_ITSELF = late_pattern(
    rf"\b(?:[Tt]his|[Tt]hese)\s+(?P<title>(?:[A-Z][\w&/-]*\s+(?:(?:and|of|for)\s+)?){{1,6}}?{_KIND}(?:\s+and\s+Terms of (?:Service|Use))?)\b"
    rf"|\bTHIS\s+(?P<capitals>(?:[A-Z][A-Z&/-]*,?\s+){{1,8}}?(?:AGREEMENT|ADDENDUM|AMENDMENT|POLICY|CONTRACT|EXHIBIT|SCHEDULE))\b"
)
# "Exhibit 10.2 ALLIANCE AGREEMENT dated as of … among …": a title with the names of the parties behind it in one paragraph.
_IN_CAPITALS = late_pattern(
    r"(?P<title>(?:[A-Z][A-Z&/()“”\"’-]*,? ){1,9}(?:AGREEMENT|ADDENDUM|AMENDMENT|CONTRACT))\b(?=\s+[a-z])"
)
# What follows the title in its line: "COLLABORATION AGREEMENT by and between …".
_PARTIES = late_pattern(
    r"(?P<title>.*?\w\W+(?:agreement|addendum|contract))\s+(?:by and (?:between|among)|between|among|dated as of)\b",
    re.IGNORECASE,
)
_FIRST = 12  # blocks among which a title stands
_LONGEST = 140  # characters of a title
_OPENING = 1500  # characters in which a paper calls itself by its name


def find_title(paper: Paper) -> Span | None:
    """The first short block that names a kind of document, else what the paper calls itself, else the first short block."""
    text = paper.document.text
    blocks = [b for b in paper.document.blocks[:_FIRST] if 2 < b.end - b.start <= _LONGEST]
    blocks = [b for b in blocks if not _is_no_title(text[b.start : b.end].strip())]
    found = _named_block(blocks, text)
    if found is None or _BARE.match(text, found.start, found.end):
        # "Software", "Development", "Agreement" on lines of their own, or a name in the first sentence, tell more than "Agreement".
        found = _with_lines_above(found, paper) or _name_of_itself(text) or found
    return _alone(found or _first_heading(blocks, paper), text)


def _alone(title: Span | None, text: str) -> Span | None:
    """A title without the number of filing before it and the parties behind it."""
    if title is None:
        return None
    if before := _BEFORE_TITLE.match(text, title.start, title.end):
        title = Span(before.end(), title.end)
    parties = _PARTIES.match(text, title.start, title.end)
    return Span(*parties.span("title")) if parties else title


def _named_block(blocks: Sequence[Span], text: str) -> Span | None:
    """The first block that names a kind of document, with the next one where it breaks off ("Terms of")."""
    first = _below_letterhead(blocks, text)
    if first and _TITLE_OF_ITS_OWN.search(text[first.start : first.end]):
        return first
    for block, following in zip_longest(blocks, blocks[1:]):
        words = text[block.start : block.end]
        if _TITLE_NOUN.search(words) and not words.rstrip().endswith((".", ",", ";")):
            goes_on = following is not None and _GOES_ON.search(words) and not text[block.end : following.start].strip()
            return Span(block.start, following.end) if goes_on and following else block
    return None


def _with_lines_above(title: Span | None, paper: Paper) -> Span | None:
    """A bare "AGREEMENT" with the lines in capitals that stand right above it, if there are any."""
    if title is None:
        return None
    text, start = paper.document.text, title.start
    for block in reversed([block for block in paper.document.blocks[:_FIRST] if block.end <= title.start]):
        words = text[block.start : block.end]
        if not words.isupper() or not words.replace(" ", "").isalpha() or LEGAL_FORM.search(words):
            break
        start = block.start
    return Span(start, title.end) if start < title.start else None


def _name_of_itself(text: str) -> Span | None:
    """The name by which a paper calls itself in its opening."""
    head = _BEFORE_TITLE.match(text)
    if named := _IN_CAPITALS.match(text, head.end() if head else 0, _OPENING):
        return Span(*named.span("title"))
    called = _CALLS_ITSELF.search(text, 0, _OPENING)
    return Span(*called.span("title" if called["title"] else "capitals")) if called else None


def _first_heading(blocks: Sequence[Span], paper: Paper) -> Span | None:
    """The first block, unless it is the name of a company, begins in mid-sentence or stands below a paragraph or the head of a part."""
    text = paper.document.text
    first = _below_letterhead(blocks, text)
    if first is None or text[first.start].islower() or _LETTERHEAD.fullmatch(text, first.start, first.end):
        return None
    above = [block for block in paper.document.blocks[:_FIRST] if block.end <= first.start]
    below = any(
        len(block) > _LONGEST or _HEAD_OF_A_PART.match(block) for block in (text[b.start : b.end] for b in above)
    )
    return None if below else first


def _below_letterhead(blocks: Sequence[Span], text: str) -> Span | None:
    """The first block, or what stands in it or next below the name of a company."""
    if not blocks or not (name := _LETTERHEAD.match(text, blocks[0].start, blocks[0].end)):
        return blocks[0] if blocks else None
    return Span(name.end(), blocks[0].end) if name.end() < blocks[0].end else next(iter(blocks[1:]), None)


def _is_no_title(words: str) -> bool:
    words = _BEFORE_TITLE.sub("", words, count=1)
    if _FOREIGN.search(words) or (_SAID.match(words) and not looks_titled(words)):
        return True
    return bool(_NO_TITLE.match(words) or _NUMBERED_CLAUSE.match(words) or _HEAD_OF_A_PART.match(words))
