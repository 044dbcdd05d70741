"""Whether a paper is signed, as far as its text shows.

Accepted as signed: "/s/ Priya Anand", "/s/ [***]", "/s/" over a drawn line, "[SIG]", "By: Priya Anand", "DocuSigned by: …".
Accepted as blank: "By: ________", "Signature:" with nothing behind it, "Signed by … on behalf of … ........",
"For Acme Limited: ________", "Name: … Title: …" below "in witness whereof".
A letter ("Dear Ms Vole, …, kind regards") of which nobody else accepts a word has one side.
Rejected: clauses about signing ("may be signed in counterparts"), "By:" before a label ("By: Name: Title:") or a
firm ("By: Acme GP, LLC, its general partner"), for which a person signs below.
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
    r"(?<!\w)/signed/|/s/\s*(?=-{4})|(?<!\w)/s (?=(?-i:[A-Z][a-z]))|\[sig\]|"
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
_FIRM = late_pattern(
    r"\b(?:Inc|LLC|LP|LLP|Ltd|Limited|Corp|Corporation|GmbH|plc|PLC|AG|National Association|L\.L\.C|L\.P|S\.A|B\.V|N\.A)\b"
)
# What stands below a place for a signature, which may be no more than a line that was drawn.
_BELOW = late_pattern(
    r"(?:^|\||\s)\(?(?:(?:Name|Title|Its|Date|NAME|TITLE|DATE)\s*(?::|\||$)|(?:Signature|SIGNATURE)\b|(?:and )?on behalf of\b|"
    r"signed in the presence\b|[Aa]uthori[sz]ed (?:[Ss]ignatory|[Oo]fficer)\))",
    re.MULTILINE,
)
_NEXT_LABEL = 12  # characters of a label between an empty place and the signature that fills it
_LONGEST = 80  # characters of a name, with rules around it
_ANNOUNCED = late_pattern(
    r"\bin witness whereof\b|"
    r"\bsignature page (?:to )?follows?\b|"
    r"\bsignatures? (?:appears?|on (?:the )?(?:next|following) page|below|follows?)\b|"
    r"\b(?:executed|signed) (?:and delivered )?(?:this \w+ )?(?:by|through) (?:their|its) "
    r"(?:respective )?(?:duly )?authori[sz]ed|"
    r"(?<!deemed to )\bhave (?:duly )?(?:executed|signed) this\b|"
    r"\bcaused this \w+ to be (?:duly )?(?:executed|signed)\b|"
    r"\bby (?:initialing [\w ]{1,30} and )?signing below\b|"
    r"\bthis (?:\w+ )?(?:agreement|contract|addendum) (?:shall |will )?(?:enters? into force|becomes? effective|takes? effect) "
    r"(?:up)?on (?:its |the )?signature by (?:both|all|the) parties\b",
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
    announced = [Span(*match.span()) for match in lines_of(document.text).find(_ANNOUNCED)]
    places = [field.span for field in blank] or [
        span for span in announced if _BELOW.search(document.text, span.end, span.end + _ONE_BLOCK)
    ]
    if document.unread_pages and (announced or places):
        return Signature.NOT_READABLE, (announced or places)[0]
    if places:
        return Signature.UNSIGNED, places[0]
    return (Signature.PAGE_MISSING, announced[0]) if announced else (Signature.NONE, None)


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
        if any(field.filled and field.span.start <= match.start() < field.span.end for field in found):
            continue
        found = [field for field in found if field.filled or not _fills(match, field, text)]
        end = _CONFORMED.search(text, match.end(), _end_of_line(text, match.end()))
        found.append(_Field(True, Span(match.start(), end.start() if end else _end_of_line(text, match.end()))))
    return found


def _fills(conformed: re.Match[str], place: _Field, text: str) -> bool:
    """Whether a conformed signature fills an empty place: it stands in it, just behind it or on the line above it.

    "By: Name: /s/ Ann Vole" fills the place before it. What a label leads ("For Acme: /s/ Ann Vole") has its place there.
    """
    if place.span.start <= conformed.start() <= place.span.end + _NEXT_LABEL:
        return True
    below = _end_of_line(text, conformed.end()) + 1
    before = text[text.rfind("\n", 0, conformed.start()) + 1 : conformed.start()]
    return ":" not in before and below <= place.span.start <= _end_of_line(text, below)


def _end_of_line(text: str, position: int) -> int:
    end = text.find("\n", position)
    return end if end >= 0 else len(text)


def _filling(fill: str) -> bool | None:
    """Whether a name fills the field (True), nothing does (False), or it is no place for a signature (None).

    "/s/" alone is a place for one; "By: using the Service" is a sentence, and a firm signs by a person, named below.
    """
    if _CONFORMED.match(fill):
        return True
    words = re.sub(rf"/\s?[sS]\s?/|\([^)]*\)|\b(?i:{_LABEL})\b(?=\s*(?:$|:|(?i:{_LABEL})\b))", "", fill.strip()).strip()
    if not _LETTERS.search(words):
        return False
    return True if len(words) <= _LONGEST and _NAME.match(words) and not _FIRM.search(words) else None
