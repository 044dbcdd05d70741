"""What is done to a section of another paper, by the words of it: replaced, deleted, or changed in some other way.

All patterns are for a sentence in lower case.
"""

from __future__ import annotations

import re

TRIGGER = re.compile(
    r"amend|replac|delet|substitut|restat|supersed|struck|strik|remov|insert|no longer|chang|modif|appl(?:y|ies|icable)\b|"
    r"omit|cancel|waive|void|effect|force|cease|suspend|extend|reduc|increas|shorten|lower|rais|revis|supplement|add|terminat|"
    r"revok|rescind"
)
_BE = r"(?:is|are|shall be|will be|(?:is|are) to be|be)(?: hereby)?(?: also)?"
_INSTEAD = r"(?:replaced|substituted|superseded|exchanged|restated)"
REPLACED = re.compile(
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
DELETED = re.compile(
    rf"\b{_BE} (?:\w+ly )?"
    r"(?:deleted|removed|struck(?: out)?|cancelled|omitted|of no (?:further )?(?:force|effect))|"
    r"\bno longer appl(?:y|ies)\b|"
    r"\b(?:hereby )?(?:deletes?|strikes?|removes?) (?:sections?|clauses?|articles?|exhibit|schedule)\b|"
    r"(?:\d|\))\s?[:–-] (?:intentionally )?(?:deleted|removed|omitted|reserved)\b"
)
OPEN = re.compile(  # a change that this program does not carry out
    r"\b(?:does|do|shall|will|is|are)(?: hereby)? (?:not|no longer|only) (?:be )?appl(?:y|icable)\b|"
    r"\b(?:is|are|be) (?:hereby )?(?:disapplied|suspended|void|null and void|inapplicable|waived|revoked|rescinded)\b|"
    r"\bwaives?\b|\bceases? to (?:apply|have)\b|\bno (?:further )?(?:force|effect)\b|"
    r"\b(?:extended|reduced|increased|shortened|lowered|raised|changed|revised) (?:from|to|by)\b|"
    r"\b(?:added|inserted)(?: as [^.;:]{0,40})? (?:at|to|in|into|after|before|immediately)\b|"
    r"\bby (?:adding|inserting)\b|\b(?:supplemented|modified|revised|varied|changed|amended|deleted|replaced)\b"
)
NEW_SECTION = re.compile(r"\bnew (?:sub-?)?(?:section|clause|article|paragraph|exhibit|schedule)\b")
STAYS = re.compile(r"\b(?:remains?|continues?|unchanged|unaffected|ratified|confirmed)\b")
WHOLE_OPEN = re.compile(
    r"\b(?:does|do|shall|will)(?: hereby)? not apply\b"
    r"(?! (?:to|for|in respect of) (?:any )?(?:beta|trial|free|third|preview|evaluation|non-production|sandbox|test))"
)
AMENDMENT_GONE = re.compile(
    r"\b(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|prior|previous)|the) amendment\b[^.;:]{0,60}"
    r"\b(?:is|are|shall be)(?: hereby)? (?:\w+ )?(?:terminated|revoked|rescinded|cancelled|deleted|void|superseded|replaced|of no)\b"
)
PART = re.compile(
    r"\b(?:first|second|third|fourth|last|final|penultimate|following) (?:full )?"
    r"(?:sentences?|paragraphs?|lines?|bullets?)\b|"
    r"\b(?:words?|phrase|dates?|figures?|numbers?) [\"“‘']"
)
TABLE = re.compile(r"\btables?\b")
NO_CHANGE = re.compile(
    r"\b(?:not|no(?! \d)|never|neither)\b[^.;]{0,30}\b(?:amended|modified|changed|replaced|deleted)|"
    r"\bmay (?:only )?be (?:amended|modified|changed)|"
    r"\bexcept as\b[^.;]*\b(?:remains?|continues?|unchanged|ratified|confirmed)\b|"
    r"^\W*(?:whereas|\([a-z]\) whereas)\b"
)
