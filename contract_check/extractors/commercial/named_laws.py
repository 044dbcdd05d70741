"""Which law a sentence names, as far as its words still speak of the law.

Accepted: "the laws of the State of New York, without regard to its conflict rules", "the laws, other than choice of
law rules, of the State of Ohio", "for customers in Switzerland, the laws of Ireland".
Unclear: a blank, a choice in brackets, boxes of which none is ticked, "the laws of the country where the Customer is".
Rejected: places behind the law (courts, venue, where a party is incorporated), the law of transfers abroad, what an
exception says of other matters.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found, Unreadable
from contract_check.language.clauses import Clause
from contract_check.language.jurisdictions import find_jurisdictions, is_jurisdiction, spell_out_codes
from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Names

# What follows the name of the law: rules set aside, courts, venue, other subjects.
_STOP = late_pattern(
    r"\b(?:without (?:regard|giving|reference|application|reliance|applying|recourse|resort|respect|"
    r"effect|taking|any)|"
    r"(?:but )?(?:excluding|exclusive of|irrespective|regardless|notwithstanding|disregarding|"
    r"not including)|except|other than|exclud\w+|with(?:out)? the exception|courts?|"
    r"provided,? (?:however|that)|(?:organi[sz]ed|formed|incorporated) (?:and \w+ )?under|"
    r"jurisdiction of|venue|arbitration(?! (?:act|law))|arbitrators?|tribunal|located in|"
    r"conflicts?|choice of laws?|rules of|without prejudice|guidance|published by|"
    r"(?:each party|either party|(?:the|both) parties|you|we) "
    r"(?:hereby |irrevocably |consents?|submits?|agrees?))"
)
# An exclusion in the midst of the choice: "the laws, other than choice of law rules, of the State of …".
_ASIDE = late_pattern(
    r"[,(]\s?(?:and )?(?:without(?! prejudice)|excluding|exclusive|other than|except|but not|"
    r"notwithstanding|regardless|irrespective|as)\b[^,()]{0,160}[,)]"
)
# For whom a law holds, named before it: "for customers in Switzerland, the laws of Ireland".
_FOR_WHOM = late_pattern(
    r"\b(?:if|for|where|when|in case|as to|with respect to)\b[^;:|]{3,200}?(?=\b(?:the )?laws? (?:of|in)\b)"
)
# The law of wherever somebody happens to be.
_SOMEWHERE = late_pattern(
    r"\W*(?:the )?(?:\w+ )?laws? (?:of|in|applicable in) (?:the |that |any )?(?:\w+ )?"
    r"(?:country|state|province|jurisdiction|territory|place|location)(?: \([^)]{0,40}\))?,? "
    r"(?:or \w+ )?(?:where|in which|of (?:the )?(?:\w+ )?"
    r"(?:residence|domicile|incorporation|establishment|registration)|"
    r"of (?:CUSTOMER|VENDOR)|from which)"
)
# The law of the clauses for transfers abroad, beside that of the contract.
_OF_TRANSFERS = late_pattern(r";[^;]{0,60}\b(?:transfers?|standard contractual clauses|sccs?|uk addendum)\b.*")
# What an exception says of other matters: "…, except that provisions on data protection are governed by …".
_EXCEPTED = late_pattern(r"\bexcept that\b[^;|]{0,160}\Z")
# "The laws of the Country", where the paper has defined which: "Country refers to: Oregon, United States".
_OF_THE_COUNTRY = late_pattern(
    r"\W*(?:the )?(?:laws? of )?(?:the )?[\"“]?(?:country|jurisdiction|territory|governing state)\b(?! (?:where|in|of))"
)
_COUNTRY = late_pattern(
    r"^\W*(?i:country|jurisdiction|territory|governing state)\W{1,4}(?:refers to|means|is|shall mean)\W+(?P<place>[^.;|\n]{3,60})",
    re.MULTILINE,
)
# "Federal law" is that of the United States in a paper that speaks of them or of their agencies, and of no other federation.
_FEDERAL = late_pattern(r"\bfederal (?:(?:statutory|contract|common|procurement) )?laws?\b(?! of\b)")
_OF_THE_US = late_pattern(
    r"(?s:\A(?!.*\b(?:Canad|German|Deutsch|Austria|Switzerland|Swiss|Brazil|Mexic|Nigeria|Russia|India\b|Malaysia|"
    r"United Arab)))(?s:.*?)(?:\bU\.? ?S\.?(?: |,|\.|A\b)|\bUnited States\b|\b[Ff]ederal (?:[Aa]genc|[Aa]cquisition|"
    r"[Gg]overnment|[Pp]rocurement)|\b(?:GSA|FAR|DFARS)\b|\bthe Agency\b)"
)
_UNITED_STATES = Names(("United States",))
ELSEWHERE = "the law is that of wherever a party or the work is"
_LEFT_OPEN = late_pattern(
    r"(?:the )?(?:laws? of )?(?:the )?(?:(?:state|country|province) of )?(?:_{2,}|\[[^\]]{0,60}\]|\.{4,})"
)
_TO_BE_SETTLED = late_pattern(r"\btb[adc]\b|to be (?:agreed|confirmed|determined|settled)|placeholder")
A_LAW = (
    r"(?:\b(?:the )?(?:laws?|legislation) (?:of|in force in) [^|.;:]{3,60}|\b[\w.]+(?: [\w.]+)? (?:law|legislation)\b)"
)
_LAW_BY_NAME = compile_pattern(A_LAW)


def law_at(clause: Clause, match: re.Match[str]) -> Found:
    """The places named behind "laws of", as far as the words still speak of the law."""
    # The document's own words: a party may be called after a place ("the PRC", "New").
    words = " ".join(spell_out_codes(clause.words_at(*match.span("law"))).lower().replace("’", "'").split())
    if "☐" in words and not re.search(r"[☒☑✓✔]", words):
        return Unreadable("none of the boxes for the law is ticked")
    words = _FOR_WHOM.sub(" ", _ASIDE.sub(" ", _OF_TRANSFERS.sub("", words)))
    if words.startswith("guidance"):
        return None  # "as interpreted under guidance that the authority has published"
    stop = _STOP.search(words, 3)
    words = words[: stop.start()] if stop else words
    if not re.search(
        r"\blaws?\b|legislation|legal order|\bregulations\b", clause.surface[match.start() : match.end() + 20]
    ):
        return None
    names = tuple(place.name for place in find_jurisdictions(words))
    if _EXCEPTED.search(clause.surface, 0, match.start("law")):
        return None
    bracket = _LEFT_OPEN.match(words)
    if bracket and (len(find_jurisdictions(bracket[0])) != 1 or _TO_BE_SETTLED.search(bracket[0])):
        return Unreadable("the law is left blank or as a choice in brackets")
    if not names and _FEDERAL.search(words) and _OF_THE_US.search(clause.document.text):
        return _UNITED_STATES
    if not names and _OF_THE_COUNTRY.match(words) and (country := _COUNTRY.search(clause.document.text)):
        names = tuple(place.name for place in find_jurisdictions(country["place"].lower())[:1])
    if not names and _SOMEWHERE.match(match["law"]) and not re.search(r"\bpatent|trade ?mark", clause.surface):
        return Unreadable(ELSEWHERE)
    return Names(names) if names else None


def place_alone(clause: Clause, match: re.Match[str]) -> Found:
    """The place that is all that stands under a heading on the law: "Law. New York."."""
    words = clause.words_at(*match.span("law")).strip(" .")
    return Names((find_jurisdictions(words.lower())[0].name,)) if is_jurisdiction(words) else None


def law_by_name(clause: Clause, _match: re.Match[str]) -> Found:
    """The first law that is called by its place."""
    for found in _LAW_BY_NAME.finditer(clause.surface, clause.start):
        words = spell_out_codes(clause.words_at(*found.span())).lower().replace("’", "'")
        if _TO_BE_SETTLED.search(words):
            continue
        stop = _STOP.search(words, 3)
        names = tuple(place.name for place in find_jurisdictions(words[: stop.start()] if stop else words))
        if names:
            return Names(names)
    return None
