"""Whether a duty that a sentence states is denied in it, left to somebody's pleasure, or told of others.

A refusal takes many constructions: a verb ("is not obliged to", "need not", "declines to"), a thing that does not exist
("there is no obligation on the Supplier to", "no duty rests on it", "nothing in this Agreement requires it to"), or a
promise that is taken back ("may at its option tell the Client, without being bound to do so").
"""

from __future__ import annotations

from contract_check.language.passages import find
from contract_check.language.wording import STATEMENT_BEGINS, compile_pattern
from contract_check.model.late_pattern import late_pattern

DUTY = r"(?:obligation|dut(?:y|ies)|responsibilit(?:y|ies)|commitment|requirement|undertaking)s?"
_BOUND = r"(?:required|obliged|obligated|bound|compelled|responsible)"
# What the customer need not do denies nothing of the vendor's.
_NOT_OF_CUSTOMER = r"(?! (?:whatsoever )?(?:for|of|on|upon|on the part of) CUSTOMER\b)"
# VENDOR, or a pronoun after it.
_VENDOR = r"(?:VENDOR|BOTH|(?<=VENDOR)(?:(?!CUSTOMER)[^.;|]){0,120}?,? (?:it|they))"
# "Never", in other words.
AT_NO_TIME = (
    r"(?:at no (?:time|point|stage)|under no (?:circumstances?|conditions?)|on no account|by no means|"
    r"in no (?:event|case|way|circumstances))"
)
# As it pleases; "at its option" chooses among remedies.
_AT_WILL = (
    r"(?:if it (?:so )?(?:wishes|chooses|decides|sees fit|elects)|"
    r"(?:as|if|where|when) it (?:deems|considers|thinks|sees) (?:it |this )?(?:appropriate|fit|necessary|useful|advisable)|"
    r"(?:in|at) (?:its|VENDOR's) (?:(?:sole|own|absolute|and|free) )*discretion)"
)
_IF = r"(?<!\bif )(?<!\bwhere )(?<!\bwhen )(?<!\bshould )(?<!\bunless )"
_NOT_OF_THE_SUPPOSED = (
    rf"{_IF}(?<!\bthat )(?<!\bwhich )(?<!\bonce )(?<!\bafter )(?<!\bwhile )(?<!\balthough )(?<!\bthough )"
)
# What never happens in this way happens all the same: "at no time longer than", "nor without".
_NO_LATER = (
    r"(?![^.;|]{0,120}\b(?:exceed|later|longer|more than|less than|fewer|below|beyond|fall|un\w+ed|plain ?text|clear text|in clear|"
    r"without|unless|except|until|other than|liab\w+(?! insurance))\b)"
)
_BY_THE_PAPER = r"(?:,? (?:under|by|pursuant to) (?:this|the|any) \w+,?| hereunder)?"
_DENIED = tuple(
    late_pattern(form)
    for form in (
        # It is not bound.
        rf"\b(?:is|are|be|being) (?:not|never|neither|under no \w+) (?:be )?(?:expressly )?(?:{_BOUND})?{_BY_THE_PAPER}\s*"
        r"(?:to(?! be (?:renewed|extended|prolonged|continued))|for)\b",
        rf"\b(?:shall|will|does|do) not be {_BOUND}{_BY_THE_PAPER} (?:to|for)\b",
        r"\b(?:NEITHER|neither VENDOR\b[^.;|]{0,60}?) "
        rf"(?:(?:is|are|shall be|will be) {_BOUND}|(?:has|have|shall have) (?:any|an) {DUTY}) to\b",
        rf"\b{_VENDOR} (?:need not|needn't|(?:(?:do|does|shall|will) not|don't|doesn't) (?:have|need) to)\b|"
        r"\bneed not be\b",
        rf"{_IF}\b{_VENDOR} (?:\w+ly )?"
        r"(?:declines?|refuses?|"
        r"(?:(?:do|does|shall|will) not|don't|doesn't) (?:undertake|agree|commit|promise|offer)) to\b",
        # It has ended, or has yet to begin, or neither is done.
        rf"{_NOT_OF_THE_SUPPOSED}\bVENDOR (?:\w+ly )?(?:(?:has|have|had) )?(?:ceased|stopped|discontinued)\b",
        rf"{_NOT_OF_THE_SUPPOSED}\bVENDOR (?:(?:do|does|has|have|is|are) )?(?:not yet|no longer)\b(?! than)",
        rf"{_NOT_OF_THE_SUPPOSED}\bVENDOR (?:shall|will) no longer (?!retain|keep|use|process|store|hold|access|have|disclose|share|be\b)",
        rf"{STATEMENT_BEGINS}VENDOR (?:\w+ly )?(?:(?:is|are) (?:not (?:in a position|able|prepared|willing|ready)|unable|unwilling)) to\b",
        r"\bVENDOR (?:(?:is|are|has|have|does|do|shall|will) )?neither\b",
        # It is not answered for.
        rf"{_NOT_OF_THE_SUPPOSED}\bVENDOR (?:\w+ly )?(?:(?:do|does|shall|will|can|did) not|cannot) "
        r"(?:warrant|guarantee|promise|represent|assure|confirm)\b[^.,;:|]{0,30}? that\b(?: (?:VENDOR|it|they) (?:shall|will|can|would)\b)?",
        # It never happens: "at no time are backups encrypted", but "in no event shall it take longer than".
        rf"(?:\A|[.;:|] )\W*(?:[\d.]+ )?{AT_NO_TIME} (?:shall|will|may|must|can|does|do|is|are|has|have|would)\b"
        rf"{_NO_LATER}",
        # Nothing has been done about it: "no steps have been taken to test a recovery plan", but "no effort is spared".
        r"(?:\A|[.;:|] )\W*(?:[\d.]+ )?(?:no (?:\w+ )?(?:steps?|measures?|actions?|efforts?|attempts?|provisions?|arrangements?|"
        r"work|progress)|nothing) (?:has|have|had|is|are|was|were)(?: yet| so far)? (?:been )?"
        r"(?:taken|made|done|undertaken|put in place|in place|planned|started|begun)\b",
        # There is no duty.
        r"\b(?:there (?:is|are|exists|(?:shall|will|can) be)|has|have|having|under|assum(?:es?|ing)|"
        r"undertak(?:es?|ing)|accepts?|owes?|plac(?:es?|ing)|impos(?:es?|ing)|creat(?:es?|ing)) "
        rf"(?:no|not any) (?:[\w-]+ ){{0,3}}?{DUTY}\b{_NOT_OF_CUSTOMER}(?: (?:or|and) \w+)? ?"
        r"(?:whatsoever ?)?(?:, [^.;|]{3,80}?,)? ?(?:to|for|of|on|upon|with)\b",
        rf"\bno (?:[\w-]+ ){{0,2}}?{DUTY}\b{_NOT_OF_CUSTOMER} (?:whatsoever )?(?:[^.;|]{{0,30}}? )?"
        r"(?:rests?|lies|exists?|arises?|falls?|"
        r"(?:is|are|shall be) (?:\w+ly )?(?:placed|imposed|assumed|accepted|created|owed|undertaken)) "
        r"(?:for|on|upon|with|by) (?!CUSTOMER)",
        rf"\b(?:not|never) have (?:any|an) {DUTY} (?:to|for|of)\b",
        # Nothing requires it.
        r"\bnothing\b[^.;|]{0,80}?"
        r"(?:\b(?:requir|oblig|obligat|bind|compel|commit)(?:es?|s|ing|ling|ting)? "
        r"(?:VENDOR|BOTH|either \w+)|"
        rf"\ban? {DUTY} (?:of|on|for|upon) VENDOR) to\b",
        r"\bnothing\b[^.;|]{0,80}? (?:(?:shall|is to|may|can|must) be |is )(?:construed|deemed|interpreted|understood|read|taken|regarded|seen) "
        r"(?:as|to be) (?:an? |any |the )?(?:\w+ )?(?:guarantee|commitment|promise|warranty|undertaking|obligation|assurance|representation)\b",
        r"\b(?:gives?|makes?|offers?|provides?|contains?) no (?:\w+ ){0,2}?(?:commitment|promise|guarantee|undertaking|assurance)s? "
        r"(?:whatsoever )?(?:that|to(?! that effect)|as to|of|on|for|regarding|about)\b(?: (?:VENDOR|it|they) (?:shall|will|can|would)\b)?",
        rf"\bnor (?:(?:shall|will|does|do|is|are|can|must) (?:VENDOR|BOTH|it|they)\b|to\b){_NO_LATER}",
        # The customer has no claim to it.
        rf"{_IF}\bCUSTOMER (?:cannot|(?:may|can|shall|must|should|is|are) not|(?:has|have|shall have) no)\b(?: \w+){{0,3}}? "
        r"(?:claim|expect|demand|require|assume|rely|insist|ask|request)\b(?: \w+){0,2}? "
        r"(?:VENDOR (?:to|(?:shall|will)\b)?|that VENDOR(?: (?:shall|will|must)\b)?)",
        r"\bno CUSTOMER (?:may|can|shall|is entitled to|has (?:an?|any|the) (?:right|claim)) ",
        # It is free to.
        rf"\b{_VENDOR} (?:may|can),? "
        f"(?:but is not {_BOUND} to|"
        r"(?:if it (?:so )?(?:wishes|chooses|decides)|"
        r"(?:in|at) (?:its|VENDOR's) (?:(?:sole|own|absolute|and|free)\s)*(?:discretion|option))),? "
        r"(?!suspend|terminat|modif|chang|discontinu|amend|cancel|increas|limit|disabl)",
        # It is still weighed, or was once.
        rf"\b{_VENDOR} (?:(?:will|shall|may|can|is (?:free|at liberty) to) )?"
        r"(?:consider|decide|determine|examine)s? (?:whether|if)\b",
        r"\bit (?:was|had been) (?:\w+ )?(?:planned|intended|envisaged|proposed|discussed) (?:that|to)\b",
        # Others do so.
        r"(?:\A|[.:?] )\W*(?:many|most|several|numerous|quite a few|a few|countless|some|other) "
        r"(?:\w+ ){0,2}?(?:vendors|providers|suppliers|companies|"
        r"VENDOR (?=of|in|now|today|already|have|promise|offer|indemnify|agree))",
    )
)
# What follows is not answered for: "does not warrant that", "no guarantee as to how".
_DISCLAIMED = late_pattern(
    rf"{_NOT_OF_THE_SUPPOSED}\b(?:VENDOR|NEITHER) (?:\w+ly )?(?:(?:do|does|shall|will|can|did|is|are) not|cannot|is unable to) "
    r"(?:\w+ (?:or|and) )?(?:(?:warrant|guarantee|promise|represent|assure|confirm|control|know|verify)\b[^.,;:|]{0,40}? "
    r"(?:that|whether|how|if|which)|(?:control|guarantee|warrant|endorse)(?: or \w+)? (?:the|any|what|third))\b|"
    r"\b(?:no|any|without|not a) (?:\w+ ){0,2}?(?:warrant(?:y|ies)|representations?|guarantees?|assurances?|commitments?|promises?)\b"
    r"[^.,;:|]{0,40}? (?:that|whether|how|as to|about|on|regarding|concerning)\b"
)
# Said beside the act, at the end of a statement.
_TAKEN_BACK = late_pattern(
    r"(?:\bwithout (?:(?:thereby |in any way )?being )?"
    f"(?:{_BOUND}|under (?:an|any) {DUTY}|"
    f"(?:assuming|accepting|incurring|having) (?:any|an) {DUTY})|"
    r"\b(?:but|though|although|yet|while) (?:(?:VENDOR|it|they) )?"
    r"(?:is|are|has|have|shall be|shall|does|do|under)?\s?"
    f"(?:(?:not|never) (?:be )?{_BOUND}|no {DUTY}|need not|not have to))"
    r"(?: to do so| so to do| thereto| to)?\s*(?:[.,;]|\Z)"
)
# As it pleases, unless it chooses among remedies: "in its sole discretion, repair or replace".
_AS_IT_PLEASES = late_pattern(
    rf"\b{_VENDOR} (?:shall|will|must),? {_AT_WILL},? (?!either\b|\(|(?:\w+ ){{0,6}}?or\b)"
    r"(?!suspend|terminat|modif|chang|discontinu|amend|cancel|increas|limit|disabl|determin|decid)"
)
# … or as a favour: "as a courtesy", "if it sees fit", "without any obligation".
_FAVOUR = (
    r"(?:as (?:a (?:mere |pure )?courtesy|a favou?r|a gesture of goodwill|a matter of goodwill)|on a (?:purely )?voluntary basis|voluntarily|"
    rf"if it (?:sees fit|so (?:wishes|chooses|decides))|without (?:any )?(?:legal |contractual )?{DUTY})"
)
_AS_A_FAVOUR = late_pattern(
    r"\bVENDOR (?:shall|will|[a-z]+s)\b(?:(?!\bCUSTOMER (?:may|can|shall)\b)[^.;|]){0,200}? (?:and )?"
    rf"{_FAVOUR}(?:,? (?:and|but) {_FAVOUR})?(?: to do so)?\s*(?:[.,;](?! to\b)|\Z)|"
    rf"\bVENDOR (?:may|can|could),? {_FAVOUR},|"
    rf"(?:\A|[.;] )\W*{_FAVOUR},? VENDOR (?:shall|will|[a-z]+s)\b[^.;|]*"
)
_STATEMENT_ENDS = late_pattern(r"[.;|]|\b(?:VENDOR|BOTH|CUSTOMER) (?:may|can|shall|will|must)\b")
# What begins a statement anew, whatever took the one before away: "is not obliged to do this, but shall do that".
TURNS = (
    r";|(?<!\bart)[.] |\b(?:but|however|(?<!is )(?<!are )(?<!be )provided)\b(?! not| without)|"
    r"\b(?:BOTH|VENDOR|it|which|who|and|that) (?:shall|will|must|agrees)\b"
)
# "Without delay" and "without charge" only say how.
_HOW = r"(?:(?:undue|unreasonable|any|additional|further|extra) )?(?:delay|charge|cost|fee|remuneration)s?\b"
# After a denial also an exception, or what the customer may then do.
ANEW = late_pattern(
    rf"{TURNS}|:|\b(?:unless|except|until)\b|"
    rf"\bwithout\b(?! (?:{_HOW}|(?:being|assuming|accepting|incurring)\b))|"
    r", (?:and |then )?CUSTOMER (?:may|can)\b"
)
# A right that the customer is refused, up to the act itself.
_NO_RIGHT = compile_pattern(r"<no_right>")
# "…, and CUSTOMER waives it": the right that has just been spoken of.
_WAIVED = late_pattern(
    r"\bCUSTOMER (?:\w+ly )?(?:waives?|renounces?|forgoes?|gives? up|surrenders?) (?:it|them|such|this|that|these|the (?:foregoing "
    r")?rights?\b(?! to))\b"
)
_ONLY_IF_SILENT = late_pattern(r"\b(?:if|unless|fail\w*|(?:does|do|has|have) not|without|after|by not|within)\b")
_SUBJECT = late_pattern(r"\b(?:VENDOR|BOTH|CUSTOMER|it|they)\b")


def is_denied(surface: str, end: int) -> bool:
    """Whether the duty stated in `surface` up to `end` is denied, or only at the vendor's discretion.

    >>> is_denied("VENDOR is not obliged to encrypt data at rest", 45)
    True
    >>> is_denied("VENDOR is not obliged to do so but shall encrypt data at rest", 60)
    False
    >>> is_denied("there is no duty on VENDOR to encrypt data", 42), is_denied("VENDOR has a duty to encrypt data", 33)
    (True, False)
    >>> is_denied("VENDOR may tell CUSTOMER, without being bound to do so.", 24)
    True
    >>> is_denied("VENDOR shall, in its sole discretion, tell CUSTOMER", 51), is_denied("VENDOR tells CUSTOMER as a courtesy", 21)
    (True, True)
    >>> is_denied("VENDOR shall, in its sole discretion, repair or replace it", 44)
    False
    """
    if any(not ANEW.search(surface, m.end(), end) for form in _DENIED for m in form.finditer(surface, 0, end)):
        return True
    if any(m.end() <= end and not ANEW.search(surface, m.end(), end) for m in find(_AS_IT_PLEASES, surface)):
        return True
    if any(m.end() >= end or not ANEW.search(surface, m.end(), end) for m in find(_AS_A_FAVOUR, surface)):
        return True
    return any(
        not (ANEW.search(surface, m.end(), end) or _STATEMENT_ENDS.search(surface, end, m.start()))
        for m in _TAKEN_BACK.finditer(surface)
    )


# "No training is given to staff": the act is told of nothing. "No person has access without …" tells of something.
_NAUGHT = late_pattern(
    r"(?:\A|[.;:] )\W*(?:[\d.]+ |\(?[a-z]\) )?(?:(?:currently|at present|generally),? )?"
    r"no (?!(?:later|less|fewer|more|matter|doubt|sooner|longer|one|other)\b|[^.;:|,]{0,40}\b(?:fees?|charges?|costs?|sub-?\s?processors?|changes?|"
    r"exceptions?|distinction|reasons?|liabilit\w+)\b)"
    r"(?:(?!\b(?:is|are|has|have|may|can|shall|will|must|unless|without|before|until|who|that|which|if|when|where)\b)[^.;:|,]){2,90}? "
    r"(?:is|are|(?:shall|will|can) be|(?:has|have) been) (?:\w+ly |yet |being )?"
    r"(?:given|made|provided|offered|performed|conducted|carried(?: out)?|run|undertaken|done|taken|used|encrypted|tested|trained|screened|"
    r"vetted|backed up|granted|available|in place|promised|guaranteed|owed|supplied|rendered|maintained|operated|foreseen|included)\b"
)
_SOMETHING = late_pattern(
    r"\b(?:and|but|while|instead|without|unless|except|until|before|other than|longer|later|more|less|fewer|older|outside|beyond|un\w+ed|"
    r"plain ?text|only|not|save|prior|against)\b"
)
_NEXT_STATEMENT = late_pattern(r"[.;|]")


def is_of_nothing(surface: str, start: int, end: int) -> bool:
    """Whether what is stated from `start` to `end` is an act that is done to nothing and nobody.

    >>> is_of_nothing("no training is given to staff", 3, 29), is_of_nothing("no access is given without training", 27, 35)
    (True, False)
    """
    if "no " not in surface:
        return False
    for naught in _NAUGHT.finditer(surface):
        close = _NEXT_STATEMENT.search(surface, naught.end())
        over = close.start() if close else len(surface)
        if start <= over and end >= naught.start() and not _SOMETHING.search(surface, naught.end(), over):
            return True
    return False


def is_disclaimed(surface: str, end: int) -> bool:
    """Whether the vendor only says that it does not answer for what is stated in `surface` up to `end`.

    >>> is_disclaimed("VENDOR does not represent that CUSTOMER data is not used to train", 66)
    True
    >>> is_disclaimed("VENDOR makes no warranty on output, but shall not use CUSTOMER data to train", 76)
    False
    """
    return any(not ANEW.search(surface, m.end(), end) for m in _DISCLAIMED.finditer(surface, 0, end))


def is_refused(surface: str, end: int) -> bool:
    """Whether the right of the customer's that is stated in `surface` up to `end` is refused.

    >>> is_refused("there shall be no right for CUSTOMER to object", 46), is_refused("CUSTOMER may object", 19)
    (True, False)
    """
    if _WAIVED.search(surface) and not _ONLY_IF_SILENT.search(surface):
        return True
    return any(
        not (ANEW.search(surface, m.end(), end) or _SUBJECT.search(surface, m.end(), end))
        for m in _NO_RIGHT.finditer(surface, 0, end)
    )
