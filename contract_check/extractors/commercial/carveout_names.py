"""Which carve-outs the words of an exception to a limit of liability name, and which of them are the vendor's.

"(a) breach of confidentiality, (b) fraud" → confidentiality, fraud. "Section 8" is what the heading of section 8 says.
Left out: what the customer alone owes ("Customer's payment obligations"), and the whole where the exception is one to
the exclusion of indirect loss, to a disclaimer of warranties, or to something else than a limit.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found
from contract_check.language.clauses import Clause
from contract_check.model.document import Document
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Names

# Each carve-out and the words that name it.
CARVEOUTS = {
    "confidentiality": r"confidential|non-?disclosure|\bsecrecy|\b(?:breach(?:es)?|duty|duties|obligations?) of confidence\b",
    "data_breach": r"(?:data|security|privacy) "
    r"(?:breach|incident|security|protection(?! (?:laws?|legislation|acts?|regulations?)\b))|"
    r"(?<!under )(?<!under applicable )(?<!by )(?<!by applicable )(?:data|privacy) protection "
    r"(?:laws?|legislation|acts?|regulations?)\b|"
    r"personal data|"
    r"breach of (?:its |the )?(?:security|privacy|data)|"
    r"(?:security|privacy) (?:and \w+ )?obligations|"
    r"breach(?:es)? of (?:section|clause)s? [\d.]+ \(?(?:\w+ (?:and|&) )?(?:security|privacy|data)|"
    r"unauthori[sz]ed (?:access|disclosure)",
    "indemnification": r"indemnif|indemnit|defen[sc]e obligations?|dut(?:y|ies) to defend|obligations? to defend",
    "gross_negligence": r"gross(?:ly)?[- ](?:\w+ ){0,2}(?:negligen|fault)",
    "wilful_misconduct": r"wil+ful|\bon purpose\b|\bintent(?:ional(?:ly)?)?\b(?! of)|\bdeliberate|\bdolus",
    "ip_infringement": r"infring|misappropriat|intellectual property|proprietary rights|\bip (?:rights? )?claims?\b",
    "fraud": r"fraud",
    "death_or_injury": r"\bdeath\b|\bdies\b|"
    r"\b(?:damages?|injur\w+|harm) to (?:the )?life\b|"
    r"(?:personal|bodily|physical) injur|"
    r"\blife,? (?:body|limb|or)|"
    r"injury to (?:life|(?:the )?body|health|persons?)|"
    r"\b(?:persons?|people|someone|somebody|anyone) (?:\w+ )?(?:is|are|was|were|has been|gets?) "
    r"(?:\w+ )?(?:injured|killed|hurt)\b",
    "payment": r"payment obligations?\b(?! (?:under|of|in) (?:(?:sections?|clauses?) [\d.]+ [^,;]{0,40}|"
    r"(?:its|the|this|such) (?:\w+ )?)(?:indemn|infring|intellectual))|"
    r"obligations? (?:to (?:pay|make payments?)|of payment)|"
    r"(?:amounts?|fees|sums|charges) (?:\w+ )?(?:due|payable|owed|owing)"
    r"(?! to (?:a |any )?third| (?:under|pursuant to|in accordance with|in respect of) +(?:[\w.,'’]+ +){0,5}\(?indemn)|"
    r"payments? (?:that|which) (?:have fallen|fall|are) due|"
    r"pay undisputed|"
    r"pay(?:ment)? (?:of )?(?:the |any |all )?(?:\w+ )?(?:fees|charges|amounts|invoices)|"
    r"non-?payment",
    "law": r"(?:can|may|could|must|shall|will|is|are) ?not (?:\w+ ){0,2}be (?:\w+ )?"
    r"(?:excluded|limited|restricted|disclaimed|waived)|"
    r"not be (?:\w+ )?(?:excluded|limited)(?: \w+)* by law|"
    r"(?:prohibited|not permitted|not allowed|required|precluded) (?:by|under) (?:\w+ )?"
    r"(?:law|statute)|product liability (?:act|law)|"
    r"mandatory (?:\w+ )?(?:law|liabilit\w+|provisions)|"
    r"(?:unlawful|illegal|impermissible) (?:to|for)|"
    r"\b(?:that|this|it|doing so) (?:is|was|would be|were) (?:unlawful|illegal|against the law)\b|"
    r"(?:may not|cannot) (?:\w+ )?(?:limit|exclude)|"
    r"law (?:prohibits|forbids|does not (?:allow|permit))",
}
# Those for which a limit of liability falls away in most laws.
GRAVER_FAULT = {"gross_negligence", "wilful_misconduct"}
_PATTERNS = tuple((name, late_pattern(words)) for name, words in CARVEOUTS.items())
_ITEMS = late_pattern(r"\(?\b(?:[a-h]|[ivx]{1,4}|[1-9])\)|;")
_PIECES = late_pattern(r",|;|\bor\b(?! (?:its|their)\b)|\band\b(?! (?:misconduct|negligence))")
_PARTY = late_pattern(
    r"(?<!liability to )(?<!indemnify )(?<!defend )(?<!indemnification of )(?<!indemnity of )"
    r"(?<!infringement of )(?<!disclosure of )CUSTOMER(?:'s)?"
    r"(?! (?:data|content|personal|information|confidential))|"
    r"VENDOR|BOTH|NEITHER|"
    r"(?:either|each|a|such|any|the other|one) party"
)
_AGAINST_VENDOR = late_pattern(r"(?:infring\w+|misappropriat\w+|violat\w+|misus\w+)[^|,;]{0,40}\bof VENDOR's")
_ASIDE = late_pattern(
    # What is taken out of a carve-out stays under the cap.
    r",? (?:excluding|other than|but not(?! limited)(?: including)?) [^;,(|]*|"
    r"\((?:except|excluding|other than|but not|which)[^()]*\)"
    # How far another matter is excepted is none of its own: "fraud, to the extent it cannot be limited by law".
    r"|(?<=\w) to the extent (?:that )?"
    r"(?:(?:such|this|that|the|any such) (?:liability|limitation|exclusion)|it) (?:can|may|must)not "
    r"(?:\w+ )?be (?:excluded|limited|restricted)[^;|.]*"
)
# One item may name both sides: "breaches by CUSTOMER of section 3 or by VENDOR of section 7".
_OTHER_SIDE = late_pattern(
    r"\b(?:or|and) (?=(?:by|of) (?:VENDOR|BOTH)\b(?!'s (?:\w+ )?(?:intellectual|proprietary|rights|ip\b|confidential)))"
)
_CONTEXT = late_pattern(
    r"liab|(?:uncapped|excluded|excepted|increased|unlimited|super-?capped)[- ](?:claims|losses)|"
    r"without limit\b|ceiling|\bno limit\b|limit(?:ation)?s? (?:of|on|in|set out|above|under)|"
    r"exclusions? (?:of|and|or)|\bcaps?\b|damages?\b|maximum (?:amount|sum)s?|outside the limit|"
    r"^uncapped|\b(?:cap|limit)s? what (?:VENDOR|either|each)\b|\bnot (?:exclude|limit) (?:[\w']+ ){0,2}responsib|"
    r"\b(?:escape|avoid|evade)s? (?:[\w']+ ){0,2}responsib"
)
# "liability arising under section 8": what section 8 is about is said in its heading.
_REFERENCE = late_pattern(
    r"\b(?:sections?|clauses?|articles?|paragraphs?)\s+"
    r"(?P<numbers>\d+(?:\.\d+)*(?:\([a-z]\))?"
    r"(?:(?:, and| and|, or| or| and/or|,| &) \d+(?:\.\d+)*(?:\([a-z]\))?)*)(?!\.?\d)"
    r"(?! of (?:the|any|that) (?!agreement|terms))"
)
_NUMBER = late_pattern(r"\d+(?:\.\d+)*")
# A disclaimer of warranties is none of liability.
_DISCLAIMER = late_pattern(
    r"(?:foregoing|above|preceding|these|this|such) (?:\w+ )?(?:disclaimers?|exclusions? of (?:\w+ )?warrant)"
)
# "The foregoing sentence shall not limit …": what it says of depends on the sentence before.
_ONE_LIMIT = late_pattern(
    r"(?:\W|\d|notwithstanding[^,]{0,40},)*(?:the )?(?:foregoing|above|preceding|this|such)"
    r"(?: \w+){0,2} (?:sentence|limitation|exclusion|waiver|disclaimer)\b"
)
# "The limitation does not apply": whose limitation, the sentence before says.
_POINTS_BACK = late_pattern(
    r"\W*(?:[\d.]+\W+)?(?:none of )?(?:the|this|these|that|such|said|neither this) (?:\w+ ){0,2}?"
    r"(?:limit\w*|caps?|ceilings?|maximum|restrictions?|exclusions?)\b|"
    r"\W*(?:this|that|which) includes\b|"
    r"\W*(?:excluded|excepted|exempt(?:ed)?) from (?:this|the (?:above|foregoing|preceding))\b"
)
LIABLE = late_pattern(r"liab|damages|\bresponsible (?:only )?up to\b")
_INDIRECT = late_pattern(r"consequential|indirect|punitive|special,|incidental")
_CAPPED = late_pattern(
    r"exceed|(?<!not )limited to|in excess of|more than|greater than|capped|\bcaps?\b|aggregate|"
    r"total liability|limit\w* (?:of|on) liab|(?:limitations|exclusions) and|liability limit|"
    r"(?:dollar|financial|monetary) limit|ceiling|maximum amount|liable with respect to any subject matter"
)


def named(clause: Clause, exceptions: str) -> Found:
    """The carve-outs named among the exceptions, without those that the customer alone owes; None where there is none."""
    if not any(_CONTEXT.search(words) for words in (clause.surface, clause.heading, *_if_it_points_back(clause))):
        return None
    # An exception to the exclusion of indirect loss is none to the cap.
    if _INDIRECT.search(clause.surface) and not _CAPPED.search(clause.surface):
        return None
    before = clause.before or clause.heading
    if (
        _ONE_LIMIT.match(clause.own)
        and _INDIRECT.search(before)
        and not _CAPPED.search(before + _paragraph_before(clause))
    ):
        return None
    if _DISCLAIMER.search(clause.own) and not LIABLE.search(clause.own + clause.before):
        return None
    words = _with_headings(clause.document, _ASIDE.sub(" ", exceptions))
    listed = _ITEMS.split(words)
    pieces = [p for item in listed for p in _OTHER_SIDE.split(item)] if len(listed) > 1 else _PIECES.split(words)
    text = " ; ".join(piece for piece in pieces if not _customers_own(piece))
    names = tuple(name for name, pattern in _PATTERNS if pattern.search(text))
    return Names(names, words) if names else None


def _if_it_points_back(clause: Clause) -> tuple[str, ...]:
    """What "this limitation" speaks of: the sentence before, or the end of the paragraph before."""
    if not _ONE_LIMIT.match(clause.surface) and not _POINTS_BACK.match(clause.surface):
        return ()
    return (clause.before or clause.document.text[max(0, clause.span.start - 400) : clause.span.start].lower(),)


def _paragraph_before(clause: Clause) -> str:
    """What the paragraph says before the sentence, where that speaks of a limitation and not of an exclusion alone."""
    if "limitation" not in clause.own:
        return ""
    return clause.document.text[max(0, clause.span.start - 400) : clause.span.start].rpartition("\n")[2].lower()


def _with_headings(document: Document, words: str) -> str:
    """The words with the headings of the sections that they refer to put behind the references."""

    def spelled(match: re.Match[str]) -> str:
        headings = [_heading_of(document, number) for number in _NUMBER.findall(match["numbers"])]
        return f"{match[0]} {', '.join(filter(None, headings))} "

    return _REFERENCE.sub(spelled, words)


def _heading_of(document: Document, number: str) -> str:
    """The heading of the section with that number, or of the one that holds it; nothing where two differ."""
    while number:
        found = {
            s.heading.lower() for s in document.sections if s.heading and _NUMBER.findall(s.full_number) == [number]
        }
        if found:
            return found.pop() if len(found) == 1 else ""
        number = number.rpartition(".")[0]
    return ""


def _customers_own(piece: str) -> bool:
    party = _PARTY.search(piece)
    return bool(party and party[0].startswith("CUSTOMER")) or bool(_AGAINST_VENDOR.search(piece))
