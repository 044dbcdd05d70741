"""The customer's data under the name that a paper gives it: "Content", "Materials", "Hosted Records", "PHI".

Accepted: a name that a definition gives to what the customer or its users submit, upload or entrust: `"Materials" means any
files that you upload`, `the content you post (the "Submissions")`, `Content means data entered by Customer`; and protected
health information, which is the customer's by law (45 CFR 160.103) wherever the vendor is a business associate.
Rejected: what the vendor provides or makes, output, feedback, confidential information, and what is known of the customer's
account or use. Names that say themselves whose it is ("Customer Data", "your content") need no definition.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from contract_check.language.mentions import Parties
from contract_check.language.passages import find
from contract_check.language.sentences import Mark
from contract_check.model.late_pattern import late_pattern

# A name as its definition writes it; its last word says that it is data of some kind.
_NAME = r"(?P<name>[A-Z][\w-]*(?: (?:and |& )?[A-Z][\w-]*){0,2})"
_KIND = late_pattern(
    r"\b(?:data|datasets?|contents?|information|materials?|files|submissions?|uploads?|works?|records|"
    r"documents|assets|images|media|footage|recordings|clips|videos|photos|transcripts|messages|contributions?|posts|stuff)\Z"
)
_OPEN, _CLOSE = '["“”„]', '["“”]'
_DEFINED = late_pattern(
    rf"(?:(?:{_OPEN}{_NAME}{_CLOSE}(?: \([^()]{{1,60}}\))?|"
    r"(?:^|\n)\W{0,6}(?:\d+(?:\.\d+)*\.?\s+)?(?P<plain>[A-Z][\w-]*(?: [A-Z][\w-]*){0,2})"
    r"\W{0,3}) (?:shall mean|means?|refers to|will mean)\b|"
    rf"(?:^|\n){_OPEN}(?P<listed>[A-Z][\w-]*(?: [A-Z][\w-]*){{0,2}}){_CLOSE}\s?:(?=\s))"
    r"(?=(?P<body>[^\n]{20,600}))"
)
_NAMED_AFTER = late_pattern(
    rf"\((?:(?:collectively|together|hereinafter|the|such|all|each|,|referred to as|as) ?)*{_OPEN}"
    rf"(?:the |your )?{_NAME}[,.]?{_CLOSE}\)"
)
_LONGEST_DEFINITION = 500
_PUT = (
    r"(?:upload|submit|provid|suppl|enter|post|stor|input|transmit|import|contribut|send|sent|plac|creat|mak|shar|"
    r"host|load|add|transfer|publish|process|collect|own|generat|giv|captur|record|taken)"
)
_BY = r"(?:CUSTOMER|\b(?:(?:authori[sz]ed |end )?users?|members?|visitors|participants)\b)(?:'s?)?"
# What the customer or its users put in, or have the vendor keep for them.
_THEIRS = late_pattern(
    rf"{_BY}(?! (?:owes|pays?)\b)[^.;]{{0,60}}?\b{_PUT}\w*|"
    rf"\b{_PUT}\w*\b[^.;]{{0,80}}?\b(?:by|from|on behalf of|for) (?:or (?:for|by|from|on behalf of) )?"
    f"(?:the |any |its |an? )*{_BY}"
)
# Names that say whose data it is, or of which other terms speak.
_NOT_A_NAME = late_pattern(
    r"\b(?:Confidential|Proprietary|Personal|Users?|Customer|Client|Your|Usage|Account|Registration|"
    r"Billing|Contact|Aggregat\w+|De-?[Ii]dentified|Anonymi\w+|Third|Services?|Support|Licensed|"
    r"Feedback|Output|Inputs?|Performance|Product|Technical|Marketing|Training|Derived|System|"
    r"Payment|Cardholder|Network|Generated|Websites?|Site|Platform|Software|Provider|Supplier|Our|"
    r"AI)\b"
)
# What is not the customer's, or whose it is nobody can say by the definition.
_NOT_THEIRS = late_pattern(
    r"feedback|suggestion|\bideas\b|confidential|disclos(?:ing|ed by)|receiving party|\boutputs?\b|"
    r"\b(?:usage|aggregat\w+|anonymi\w+|de-identif\w+|statistic\w*|derived|telemetry)\b|"
    r"VENDOR(?:'s)? (?:(?:or|and) [^.;]{1,40} )?(?:\w+ )?"
    r"(?:provid|mak|publish|own|suppl|deliver|licen[cs]|develop|furnish|creat)|"
    r"(?:provided|made available|supplied|licensed|owned|furnished|delivered|developed) "
    r"(?:to \w+ )?by (?:or on behalf of )?VENDOR|\bfound on\b|available (?:on|through|via)|"
    r"\bthird[- ]part|\bmanuals?\b|\bpersonnel|deliverable"
)
_LEFT_OUT = late_pattern(r"\b(?:excluding|except|other than|but not|does not include)\b")
_HEALTH = (
    r"(?:(?:[Ee]lectronic )?(?:[Pp]rotected|PROTECTED|[Pp]ersonal) [Hh]ealth [Ii]nformation|"
    r"\b(?:e|E|[Ee]lectronic )?PHI)\b"
)

_OF_HEALTH = late_pattern(_HEALTH)
_PART_OF_A_NAME = late_pattern(
    r"[A-Z][\w-]*\Z(?<!\bAll)(?<!\bAny)(?<!\bThe)(?<!\bSuch)(?<!\bThis)(?<!\bNo)(?<!\bOf)(?<!\bIn)"
    r"(?<!\bIf)(?<!\bEach)(?<!\bTo)"
)


def find_data_names(text: str, parties: Parties) -> re.Pattern[str]:
    """A pattern for the names under which the paper speaks of the customer's data, those of health data among them."""
    verdicts: dict[str, bool] = {}
    for name, body in definitions(text):
        if not _KIND.search(name.lower()) or _NOT_A_NAME.search(name):
            continue
        words = _with_sides(body, parties)
        included = _LEFT_OUT.split(words)[0]
        theirs = bool(_THEIRS.search(included)) and not _NOT_THEIRS.search(included)
        verdicts[name] = verdicts.get(name, True) and theirs
    names = sorted((re.escape(name) for name, theirs in verdicts.items() if theirs), key=len, reverse=True)
    return re.compile("|".join([_HEALTH, *(rf"\b{name}\b" for name in names)]))


def find_named_data(text: str, names: re.Pattern[str], sides: Sequence[Mark]) -> Iterator[Mark]:
    """Where a text uses such a name by itself, as marks that say whose data it is.

    A name is left alone where it is part of a longer one ("Content Delivery Network") or of a mention in `sides`; behind
    a side ("your Content", "Customer's PHI") it is only `data`.
    """
    for match in find(names, text):
        if not stands_alone(match, text, sides) and not (_OF_HEALTH.match(match[0]) and _is_free(match, sides)):
            continue
        owned = any(side.end + 1 == match.start() and side.label == "CUSTOMER" for side in sides)
        yield Mark("data" if owned else "CUSTOMER data", match.start(), match.end())


def stands_alone(match: re.Match[str], text: str, marks: Sequence[Mark]) -> bool:
    """Whether a name is neither part of a longer one ("Content Delivery Network") nor of one of the marks."""
    before, after = text[: match.start()].rsplit(None, 1)[-1:], text[match.end() : match.end() + 2]
    owned = any(mark.end + 1 == match.start() and mark.label == "CUSTOMER" for mark in marks)
    longer = re.match(r" [A-Z]", after) or (before and not owned and _PART_OF_A_NAME.match(before[0]))
    return not longer and _is_free(match, marks)


def _is_free(match: re.Match[str], marks: Sequence[Mark]) -> bool:
    return not any(mark.start < match.end() and match.start() < mark.end for mark in marks)


@lru_cache(4)  # the names of data and those of output are both sought
def definitions(text: str) -> tuple[tuple[str, str], ...]:
    """Each name that the text defines, and the words that say what it is."""
    return tuple(_definitions(text))


def _definitions(text: str) -> Iterator[tuple[str, str]]:
    for match in find(_DEFINED, text):
        yield match["name"] or match["plain"] or match["listed"], re.split(r"(?<=[a-z)\"”]\.)\s", match["body"])[0]
    for match in find(_NAMED_AFTER, text):
        before = text[max(0, match.start() - _LONGEST_DEFINITION) : match.start()]
        yield match["name"], re.split(r"\n|(?<=[a-z)\"”][.;])\s", before)[-1]


def _with_sides(words: str, parties: Parties) -> str:
    """The words in lower case, with the sides in capitals."""
    parts, position = [], 0
    for mention in parties.find(words):
        parts += [words[position : mention.start].lower(), f"{mention.side}'s" if mention.possessive else mention.side]
        position = mention.end
    return "".join([*parts, words[position:].lower()])
