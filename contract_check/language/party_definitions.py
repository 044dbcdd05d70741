"""The definitions of the parties: which names a preamble or a cover page gives them.

Accepted: `Acme, Inc. ("Acme", "we")`, `ACME LIMITED (the Supplier)`, "Provider | Acme, Inc." on a cover page, and
“we”, “us” and “Acme” refer to …. What only describes a party, "a Delaware corporation with its seat in …", is no name.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from contract_check.language.jurisdictions import is_jurisdiction
from contract_check.language.names import LEGAL_FORM, is_name, without_form
from contract_check.model.late_pattern import late_pattern

PREAMBLE = 6000
_WORD = r"(?:\d{1,3}(?=[A-Z])|(?<!\w)[a-z]{1,4}(?=[A-Z]))?[A-ZÀ-ÖØ-Þ][\w&.’'\-]*"  # "2Fernway" and "iFernway" too
_PLACE = r"\([A-Z][\w.]*\)"  # "Fernway (India) Private Limited"
_NAME = late_pattern(rf"{_WORD}(?:,?[ ]+(?:{_WORD}|of|and|the|&)){{0,6}}")
_INCORPORATED = late_pattern(
    # A name in small letters counts right before its form: "plover, Inc."
    r"(?:(?<![\w.@-])[a-z][\w.-]+,?[ ]+(?=(?:Inc|LLC|Ltd|GmbH|AB|Pty|B\.V|S\.A\.S)\b)|"
    rf"{_WORD}(?:,?[ ]+(?:{_WORD}|{_PLACE}|of|and|&)){{0,6}}?,?[ ]+){LEGAL_FORM.pattern}\b\.?"
    r"(?!\s+[a-z]+ed\b)"
)
# The bracket that gives a party its short name: ("Acme"), (the "Provider"), (the Supplier).
_BRACKET = late_pattern(
    r"\(\s*(?!as\s+an?\s+[A-Z])(?:(?:collectively|together|hereinafter|hereafter|hereunder|"
    r"referred to as|called|known as|designated|the|as|each|in this \w+|a|an|,)\s*)*"
    r"(?P<aliases>[\"“”'‘][^()]{1,120}|(?:the\s+)?[A-Z][A-Za-z ]{2,24})\)"
)
_FIELD = late_pattern(
    r"^(?P<alias>[A-Z][A-Za-z ]{2,24}?)(?: name)?\s*[|:]\s*(?P<name>[A-Z][^|:\n]{2,60})$", re.MULTILINE
)
# "…, a Delaware corporation with its seat in …": what a party is, and no name.
# "Fernway (ABN 1), operating the Fernway platform".
_WHAT_IT_DOES = late_pattern(
    r",\s+(?:operating|located|based|(?:the\s+)?(?:operator|owner|provider|maker)\s+of|(?:which|who)\s+[a-z]+s)\b[^()]*\Z"
)
_LABELS = frozenset(
    "Address Contact Name Title Date Phone Telephone Email E-Mail Signature Signed By The Any Each A An".split()
)
_DESCRIPTION = late_pattern(
    r",?\s+(?i:an?)\s+(?:[A-Z][\w.’']*\s+(?:of\s+)?){0,4}(?:(?i:domestic|public|private|foreign|non-?profit|(?:not-)?for-profit|"
    r"banking|public benefit|business|stock|limited|liability|professional)\s+){0,4}(?i:corporation|company|partnership)\b"
)
# "Acme Ltd (registered number 01234567) ("Licensor")".
_REGISTERED = late_pattern(
    r"\s*\([^()\"“‘]{0,60}\b(?:regist\w+|reg\.?|incorporat\w+|company|CRN|ACN|ABN)\b[^()\"“‘]{0,60}\)\s*", re.IGNORECASE
)
# "the entity that is named on the Quote", "users of the Fernway Plugin": what stands behind that is a paper, a place or a product.
_OF_A_THING = late_pattern(
    r"\b(?:holders?|users?|owners?|customers?|purchasers?|buyers?|subscribers?|licensees?) of (?:the|an?|our|any)\s+\Z|"
    r"\b(?:in|on|to|by|through|via|per|under|us(?:e|es|ing)|at) the\s+"
    r"(?:(?:applicable|relevant|attached|respective|corresponding)\s+)?\Z",
    re.IGNORECASE,
)
_ARTICLE = late_pattern(r"(?<![\w/])[Aa]n?\s+\Z")
_RECITAL = late_pattern(r"^WHEREAS\b(?:.*\band\b)?[\s,]*")
_SENTENCE_BEFORE = late_pattern(r"^.*(?:[a-z]{3}|\b(?!CORP)[A-Z]{4,})\.\s+(?=[A-Z])")
# What an opening in capitals puts before a name: "OFFERED BY SWIFT TOOLS, INC.".
_LEADING = late_pattern(
    r"^(?:(?:Corporation|Company|Limited|LLC|Inc\.?|Ltd\.?|GmbH|Customer|Client|Controller|Subscriber),? and\s+|"
    r".*\b(?:BY|BETWEEN|AND|OF|WITH|FROM)\s+|"
    r".+\b(?:Licen[sc]e|Agreement|Addendum)\s+|"  # the title of the paper above its first sentence
    r"(?:We are|By|And|The|Between)\s+)(?=[A-Z])"
)
# "between Fernway Ltd and the customer that orders (“Customer”)": the other side, which has no name here.
_NAMELESS_SINCE = late_pattern(
    r",?\s+and\s+(?:you\b|the\s+(?:entity|organi[sz]ation|company|party)\b|"
    r"(?:the|an?|any|each|every)\s+(?:[a-z]+\s+){0,2}?"
    r"(?:customer|client|user|subscriber|person|individual|buyer|purchaser|licensee|recipient)\b)"
)
# "between us (Fernway, LLC d/b/a Fern) and you".
_WHO_WE_ARE = late_pattern(rf"\b(?:us|[Ww]e)\s+\(\s*(?P<name>{_INCORPORATED.pattern})")
# “Company” means Fernway, Inc., a Delaware corporation; in a list of definitions without quotation marks.
_MEANS = late_pattern(
    rf"(?:[\"“]|(?m:^))(?P<alias>[A-Z][A-Za-z ]{{2,24}}?)[\"”]?\s+(?:means|shall\s+mean|refers\s+to)\s+(?P<name>{_INCORPORATED.pattern})"
)
# "between Fernway Ltd and the customer that orders": the one side has its name alone.
_WITH_A_CUSTOMER = late_pattern(rf"\bbetween\s+(?P<name>{_INCORPORATED.pattern}){_NAMELESS_SINCE.pattern}")
# Short names given without a bracket: “we”, “us”, “Company” and “Acme” refer to Acme Inc.
_REFERS = late_pattern(
    r"(?P<aliases>(?:[\"“'‘][\w .,&-]{1,30}[\"”'’],?(?:\s+(?:and|or|,))?\s*){2,8})(?:each\s+|all\s+)?"
    r"(?:refers?\s+to|means?|shall\s+mean)\b"
)
# A trading name given without a bracket: "Fernway Web Ltd, a company …, trading as “fernway”".
_TRADING = late_pattern(
    r"\b(?:trading(?: under the name(?: of)?)?(?: as)?|doing business as|operating as|[td]/[bk]?/?a|"
    r"DBA|also known as),? (?=[\"“'‘][\w .&-]{2,30}[\"”'’](?!\w))",
    re.IGNORECASE,
)
_ENDS_PARTY = late_pattern(rf"\)(?!,?\s+{LEGAL_FORM.pattern}\b)|[;\n]")  # but for "Fernway (Pty) Ltd"
# A bracket without quotation marks: "Fernway Ltd (Fernway, we, our, us)".
_PRONOUN_LIST = late_pattern(r"\((?P<alias>[\w][\w .&-]{1,30}), (?:(?:we|our|us)(?:,| or| and)? ?){2,3}\)")
_ENDS_SENTENCE = late_pattern(
    r"(?:(?<=\bLimited)|(?<=\bLIMITED)|(?<=\bGmbH)|(?<=\bIncorporated)|(?<=\bCorporation)|(?<=\bCompany))\.$"
)
_BEFORE = 240  # characters in which the name stands before its bracket
# Defined beside a party, and none itself. A party may be called as what it makes: "Fernway Software, Inc. (“Fernway Software”)".
_THING = late_pattern(r"\b(?:Information|Data|Agreement|Content)\Z")
_THING_OR_NAME = late_pattern(
    r"\b(?:Features?|Functions?|Services?|Products?|Platform|Software|App(?:lication)?s?|Tools?|Materials?|Terms|Sites?|Websites?|"
    r"Polic(?:y|ies)|Documentation|Models?|Outputs?|Inputs?|Fees|Plans?|Tiers?|Trials?|Purposes?)\Z"
)
_ACTS_SINCE = late_pattern(r"\b(?:may|shall|will|must|can)\b")
# Whose technology the party uses: "Fernway uses models provided by Example Labs, Inc. (“Labs”)".
_USED = late_pattern(
    r"(?:\b[Ww]e\s+(?:\w+\s+)?use|\buses|\brel(?:y|ies)\s+on|\bintegrates?\s+with|\bbuilt\s+(?:on|with)|\bincorporates?)\b[^.()]{0,80}"
    r"\b(?:provided|supplied|developed|operated|offered|hosted|made\s+available|owned)\s+by\s+[^()]{0,60}\Z|"
    r"\bpowered\s+by\s+[^().]{0,60}\Z"
)
_OF_A_PARTY = frozenset("we us our you your".split())
_ALIAS = late_pattern(r"[\"“'‘]\s*(?:[Tt]he\s+)?((?:[^\"“”'’‘]|['’](?=[^\W\d_])){1,40}?)\s*,?[\"”'’](?!\w)")

# "The Swiss Federal Act on Data Protection (“FADP”)" is no party.
_LAW = late_pattern(r"\b(?:Act|Law|Ordinance|Directive|Regulations?|Statutes?|Decree|Convention|Treaty|Constitution)\Z")


def find_definitions(text: str, roles: Collection[str]) -> list[tuple[str, list[str]]]:
    """Names with the aliases that a bracket, or a field of a cover page, gives them.

    Without quotation marks, and on a cover page, only a role word names a party.

    >>> find_definitions("Fernway, Inc. (“Fernway”, “we”) and Example Ltd (the Client).", ["Client"])
    [('Fernway, Inc.', ['Fernway', 'we']), ('Example Ltd', ['Client'])]
    >>> find_definitions("This agreement is between Fernway Web Ltd, trading as 'fernway', and you.", ["Client"])
    [('Fernway Web Ltd', ['fernway'])]
    >>> find_definitions("the Swiss Federal Act on Data Protection (“FADP”)", ["Client"])
    []
    """
    preamble = text[:PREAMBLE]
    found = []
    for match in _BRACKET.finditer(preamble):
        aliases = [part.strip(" ,.") for alias in _ALIAS.findall(match["aliases"]) for part in _parts_of(alias)]
        if not aliases:
            bare = match["aliases"].removeprefix("the ").strip()
            aliases = [bare] if bare in roles else []
        name = _name_before(preamble, match.start())
        aliases = [alias for alias in aliases if not _is_thing(alias, name)]
        if _USED.search(preamble, max(0, match.start() - _BEFORE), match.start()) and not any(
            alias.lower() in _OF_A_PARTY or alias in roles for alias in aliases
        ):
            continue
        if aliases and len(aliases) <= 6 and not _LAW.search(name):
            found.append((name, aliases))
    found += [
        (_name_before(preamble, match.start()), [match["alias"], "we"]) for match in _PRONOUN_LIST.finditer(preamble)
    ]
    found += [(match["name"].strip(" ,"), ["we"]) for match in _WHO_WE_ARE.finditer(preamble)]
    for match in _TRADING.finditer(preamble):
        alias = _ALIAS.match(preamble, match.end())
        if alias and (name := _name_before(preamble, match.start())):
            found.append((name, [alias[1]]))
    for match in _FIELD.finditer(preamble):
        if match["alias"] in roles:
            found.append((_name_in_field(match["name"].strip()), [match["alias"]]))
    for match in _MEANS.finditer(preamble):
        if match["alias"] in roles or match["alias"] == "Company":
            found.append((match["name"].strip(" ,"), [match["alias"]]))
    found += [(match["name"], [without_form(match["name"])]) for match in _WITH_A_CUSTOMER.finditer(preamble)]
    for match in _REFERS.finditer(preamble):
        aliases = [alias.strip(" ,.") for alias in _ALIAS.findall(match["aliases"])]
        found.append(("", [alias for alias in aliases if not _is_thing(alias, "")]))
    return found


def _parts_of(alias: str) -> list[str]:
    """The short names that stand in one pair of quotation marks: “Data Processor, we, us”."""
    parts = alias.split(", ")
    return parts if any(part.lower() in _OF_A_PARTY for part in parts) else [alias]


def _is_thing(alias: str, name: str) -> bool:
    """Whether what a bracket defines is no party, but what one sells, writes or holds: "the features of Acme (“AI Features”)"."""
    return bool(_THING.search(alias) or (_THING_OR_NAME.search(alias) and alias not in name))


def _name_in_field(words: str) -> str:
    """The name that fills a field; nothing where a sentence or the next label does ("The customer who …", "Address")."""
    name = _NAME.match(words)
    if name is None or words.split()[0] in _LABELS:
        return ""
    return name[0] if name.end() == len(words) or is_incorporated(name[0]) else ""


def is_incorporated(name: str) -> bool:
    """Whether the name says what the company is: "Fernway, Inc."."""
    return bool(_INCORPORATED.search(name))


def _name_before(text: str, end: int) -> str:
    """The party's name in the words before its bracket: one with a legal form, else a short one.

    What only describes it, "a Delaware Corporation" and all that follows, is no part of it.
    """
    before = _REGISTERED.sub(" ", text[max(0, end - _BEFORE) : end])
    whole = _ENDS_PARTY.split(before)[-1]
    words = _without_description(whole)
    incorporated = [m for m in _INCORPORATED.finditer(words) if _may_be_named(words, m)]
    if incorporated and _ACTS_SINCE.search(whole, incorporated[-1].end()):
        return ""  # "Acme Inc. may offer a trial ("Free Trial")": the bracket names what it offers
    if incorporated and _NAMELESS_SINCE.match(words, incorporated[-1].end()):
        return ""
    if incorporated:
        name = _LEADING.sub("", _RECITAL.sub("", _SENTENCE_BEFORE.sub("", incorporated[-1][0])))
        return _ENDS_SENTENCE.sub("", name).strip(" ,")
    words = _WHAT_IT_DOES.sub("", words)
    last = re.split(r"\bbetween\b|\band\b(?= [A-Z])|\.\s|,|:\s", words)[-1]
    found = _NAME.search(last)
    if not found or (found[0].endswith(("'s", "’s")) and last[found.end() :].strip()):
        return ""  # "users of Acme's services" are not Acme
    if _OF_A_THING.search(last, 0, found.start()):
        return ""
    name = re.sub(r"['’]s$", "", found[0].strip(" ,"))
    if name in _LABELS:
        return ""
    if words != whole:  # "The Example Press, a New York corporation": it is said to be a company
        name = name.removeprefix("The ")
    return name if len(name.split()) <= 4 and "_" not in name and is_name(name) and not is_jurisdiction(name) else ""


def _may_be_named(words: str, found: re.Match[str]) -> bool:
    """Whether this is no description ("a Delaware Corporation") and no number ("Czech Republic, Company reg. no. 1")."""
    return not _ARTICLE.search(words, 0, found.start()) and not found[0].endswith(", Company")


def _without_description(words: str) -> str:
    """The words up to what a party is said to be, where no further party follows."""
    described = list(_DESCRIPTION.finditer(words))
    if not described:
        return words
    after = words[described[-1].end() :]
    another = re.search(r"\band\b(?= [A-Z])|\bbetween\b", after) or _INCORPORATED.search(after)
    return words if another else words[: described[-1].start()]
