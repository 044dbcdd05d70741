"""Whether a paper is signed, as far as its text shows.

Accepted as signed: "/s/ Priya Anand", "By: Priya Anand", "DocuSigned by: …", "Electronically signed by".
Accepted as blank: "By: ________", "Signature:" with nothing behind it, "Signed by … on behalf of … ........",
"For Acme Limited: ________". A letter ("Dear Ms Vole, …, kind regards") of which nobody else accepts a word has one side.
Rejected: clauses about signing ("may be signed in counterparts"), "By:" before a label ("By: Name: Title:").
"""

from __future__ import annotations

import re
from typing import NamedTuple

from contract_check.language.passages import around, lines_of
from contract_check.model.document import Document, Span
from contract_check.model.late_pattern import late_pattern
from contract_check.model.tool import Signature

_CONFORMED = late_pattern(
    r"/\s?s\s?/[ \t]*(?=[^\s|_-])(?!(?:name|title|date|by|its)\b\s*:)|"
    r"\b(?:docusigned|(?:electronically|digitally) signed|e-signed|signed electronically) by\b[:\s]*"
    r"(?=\w)",
    re.IGNORECASE,
)
_LABEL = (
    r"(?:by|signed(?: by)?|signature|authori[sz]ed signat(?:ure|ory)|(?:printed |print )?name|title|"
    r"date[d]?|its|position|function|witness|place|email|company|address)"
)
# The field and what fills it, up to the next label, cell or line.
_FIELD = late_pattern(
    r"(?:^|\|\s*|(?<=\s))"
    r"(?:By|BY|Signed(?: by)?|SIGNED(?: BY)?|Signature|SIGNATURE|Authori[sz]ed [Ss]ignature)[ \t]*:"
    r"[ \t]*(?:\|[ \t]*)?(?P<fill>[^\n|]*?)"
    rf"(?=[ \t]*(?:\||$|\n|(?i:\b(?:{_LABEL}|\w+ (?:legal )?name)) ?:))",
    re.MULTILINE,
)
_RULED = late_pattern(
    r"^[_.…\-\s]{4,}\s*(?:\(?(?:authori[sz]ed )?signature\)?)\s*$|^\(?(?:authori[sz]ed )?signature\)?\s*[_.…]{4,}\s*$",
    re.IGNORECASE | re.MULTILINE,
)
# "For Acme Limited: ________", with nothing behind it.
_FOR_A_PARTY = late_pattern(
    r"^[ \t]*(?:Signed )?(?:[Ff]or(?: and on behalf of)?|On behalf of) (?:the )?[A-Z][^\n:|_]{1,70}?[ \t]*:?[ \t]*[_…]{4,}"
    r"[_…\s]*(?:(?:Date|Name|Title)[ \t]*:?[_…\s]*)*$",
    re.MULTILINE,
)
# English practice: "Signed by Ann Vole for and on behalf of Acme Limited ........ Director".
_ATTESTED = late_pattern(
    r"\b(?:signed|executed)(?: as a deed)? by (?P<name>[^\n.]{0,80}?)(?:,? a director,?)? "
    r"(?:for and )?on behalf of\b[^._]{0,120}?[._…]{5,}",
    re.IGNORECASE,
)
# What the two need, and how far they reach from it.
_SIGNATURE, _FOR_ANOTHER, _REACH = late_pattern("[Ss]ignature|SIGNATURE"), late_pattern("[Bb]ehalf|BEHALF"), 200
_LETTERS = late_pattern(r"[^\W\d_]{2,}")
_NAME = late_pattern(r"[\W_\d]*[A-Z]")
_ONE_BLOCK = 1200  # characters over which the signatures of one paper stand
_NEXT_LABEL = 12  # characters of a label between an empty place and the signature that fills it
_LONGEST = 80  # characters of a name, with rules around it
_ANNOUNCED = late_pattern(
    r"\bin witness whereof\b|"
    r"\bsignature page (?:to )?follows?\b|"
    r"\bsignatures? (?:appears?|on (?:the )?(?:next|following) page|below|follows?)\b|"
    r"\b(?:executed|signed) (?:and delivered )?(?:this \w+ )?(?:by|through) (?:their|its) "
    r"(?:respective )?(?:duly )?authori[sz]ed|"
    r"(?<!deemed to )\bhave (?:duly )?(?:executed|signed) this\b|"
    r"\bcaused this \w+ to be (?:duly )?(?:executed|signed)\b",
    re.IGNORECASE,
)


_ADDRESSED = late_pattern(r"^Dear\b[^\n]{0,80}", re.MULTILINE)
_GREETS = late_pattern(
    r"^(?:(?:with )?(?:kind|best|warm)(?:est)? (?:regards|wishes)|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|regards)\b",
    re.IGNORECASE | re.MULTILINE,
)
_ACCEPTED = late_pattern(
    r"\b(?:agreed|accepted|acknowledged|countersign\w*|confirmed by|accept(?:s|ance)?)\b", re.IGNORECASE
)


class _Field(NamedTuple):
    filled: bool
    span: Span


def find_signature(document: Document) -> tuple[Signature, Span | None]:
    """What the text shows of signatures, and the words that show it."""
    fields = _fields(document.text)
    filled = [field for field in fields if field.filled]
    blank = [field for field in fields if not field.filled and (not filled or _stands_by(field, filled))]
    if len(filled) == 1 and blank:
        return Signature.ONE_SIDE, blank[0].span
    if filled:
        return Signature.SIGNED, filled[0].span
    announced = next(lines_of(document.text).find(_ANNOUNCED), None)
    if document.unread_pages and (announced or blank):
        return Signature.NOT_READABLE, Span(*announced.span()) if announced else blank[0].span
    if blank:
        return Signature.UNSIGNED, blank[0].span
    if announced:
        return Signature.PAGE_MISSING, Span(*announced.span())
    return Signature.NONE, None


def find_letter_of_one_side(text: str) -> Span | None:
    """The greeting of a letter that only its writer stands behind."""
    addressed = _ADDRESSED.search(text)
    greeting = _GREETS.search(text, addressed.end()) if addressed else None
    return Span(*greeting.span()) if greeting and not _ACCEPTED.search(text) else None


def _stands_by(blank: _Field, filled: list[_Field]) -> bool:
    """Whether an empty place stands beside a signature: those of a form in an annex do not count."""
    return any(abs(field.span.start - blank.span.start) <= _ONE_BLOCK for field in filled)


def _fields(text: str) -> list[_Field]:
    """The places for signatures; one that a conformed signature fills is counted once."""
    lines = lines_of(text)
    filled = ((_filling(match["fill"]), match) for match in lines.find(_FIELD))
    found = [_Field(state, Span(*match.span())) for state, match in filled if state is not None]
    found += [_Field(False, Span(*m.span())) for m in around(_SIGNATURE, text, _REACH, _REACH).find(_RULED)]
    found += [_Field(False, Span(*m.span())) for m in lines.find(_FOR_A_PARTY)]
    attested = around(_FOR_ANOTHER, text, _REACH, _REACH).find(_ATTESTED)
    found += [_Field(False, Span(*m.span())) for m in attested if not _CONFORMED.search(m[0])]
    for match in lines.find(_CONFORMED, _REACH):
        end = text.find("\n", match.end())
        line = Span(match.start(), end if end >= 0 else len(text))
        if any(field.span.start <= match.start() <= field.span.end for field in found):
            continue
        # "By: Name: /s/ Ann Vole" fills the empty place just before it.
        found = [f for f in found if f.filled or not 0 <= match.start() - f.span.end <= _NEXT_LABEL]
        found.append(_Field(True, line))
    return found


def _filling(fill: str) -> bool | None:
    """Whether a name fills the field (True), nothing does (False), or it is no place for a signature (None).

    "/s/" alone is a place for one, and "By: using the Service" is a sentence.
    """
    words = re.sub(rf"/\s?[sS]\s?/|\([^)]*\)|\b(?i:{_LABEL})\b(?=\s*(?:$|:|(?i:{_LABEL})\b))", "", fill.strip()).strip()
    if not _LETTERS.search(words):
        return False
    return True if len(words) <= _LONGEST and _NAME.match(words) else None
