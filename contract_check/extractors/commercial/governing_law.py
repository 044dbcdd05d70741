"""commercial.governing_law — the law that governs the contract.

Accepted: "governed by and construed in accordance with the laws of the State of New York",
"California law will govern these Terms", "subject to English law", "subject to the regulations of Delaware", "Governing Law: Delaware",
"Norwegian law applies", "the laws of [TX/USA]", "the law of this Agreement is that of …";
one law for each region ("if Customer is domiciled in Europe … the laws of Ireland"), tables of them.
Unclear: a blank, a choice in brackets, "the laws of the country where the Customer is".
Rejected: the law under which a party is incorporated, the seat of courts or arbitration, the law
chosen for the standard contractual clauses alone, a law that is expressly set aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from contract_check.extractors.framework import Extractor, Found, Pattern, Reading, Unreadable
from contract_check.language.clauses import Clause, Paper
from contract_check.language.jurisdictions import SPELLED_AS_LAW, find_jurisdictions, spell_out_codes
from contract_check.language.wording import compile_pattern, together
from contract_check.model.document import Table
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Names

# What follows the name of the law: rules set aside, courts, venue, other subjects.
_STOP = re.compile(
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
_ASIDE = re.compile(
    r"[,(]\s?(?:and )?(?:without(?! prejudice)|excluding|exclusive|other than|except|but not|"
    r"notwithstanding|regardless|irrespective|as)\b[^,()]{0,160}[,)]"
)
_SUBJECT = (
    r"(?:agreements?|terms|contracts?|dpa|addendum|sla|order(?: form)?|licen[sc]e|policy|relationship|warranty|"
    r"provisions|eula|(?:general |standard )?conditions|gtcs?)"
)
_GOVERN = r"(?:govern|interpret|constru|enforc|determin|controll|resolv)(?:ed|able)"
# The law of the paper itself, where a sentence speaks of the standard clauses too.
_OWN_LAW = (
    r"\bthis (?:dpa|agreement|addendum|contract|data processing (?:agreement|addendum))\b[^|.;]{0,80}"
    r"\b(?:is|are|shall be|will be) (?:exclusively )?governed\b"
)
_UNDER = (
    r"(?:by|in (?:all respects )?(?:accordance|conformity) with|under|pursuant to|according to|subject to|"
    r"in compliance with|exclusively by)"
)
# For whom a law holds, named before it: "for customers in Switzerland, the laws of Ireland".
_FOR_WHOM = re.compile(
    r"\b(?:if|for|where|when|in case|as to|with respect to)\b[^;:|]{3,200}?(?=\b(?:the )?laws? (?:of|in)\b)"
)
# The law of wherever somebody happens to be.
_SOMEWHERE = re.compile(
    r"\W*(?:the )?(?:\w+ )?laws? (?:of|in|applicable in) (?:the |that |any )?(?:\w+ )?"
    r"(?:country|state|province|jurisdiction|territory|place|location)(?: \([^)]{0,40}\))?,? "
    r"(?:or \w+ )?(?:where|in which|"
    r"of (?:the )?(?:\w+ )?"
    r"(?:residence|domicile|incorporation|establishment|registration)|"
    r"of (?:CUSTOMER|VENDOR)|from which)"
)
# The law of the clauses for transfers abroad, beside that of the contract.
_OF_TRANSFERS = re.compile(r";[^;]{0,60}\b(?:transfers?|standard contractual clauses|sccs?|uk addendum)\b.*")
# One law for each kind of customer.
_CASE_BY_CASE = re.compile(
    r"\b(?:if|where|when|for|whose|everyone else|anyone else)\b[^|]{0,80}\b"
    r"(?:resid\w+|located|domicil\w*|based|incorporated|established|outside|principal (?:office|place)|"
    r"customers? in|contracting (?:entity|party)|registered|billing address|ship\w*|sold)"
)


# What an exception says of other matters: "…, except that provisions on data protection are governed by …".
_EXCEPTED = re.compile(r"\bexcept that\b[^;|]{0,160}\Z")
ELSEWHERE = "the law is that of wherever a party or the work is"
_LEFT_OPEN = re.compile(
    r"(?:the )?(?:laws? of )?(?:the )?(?:(?:state|country|province) of )?(?:_{2,}|\[[^\]]{0,60}\]|\.{4,})"
)
_TO_BE_SETTLED = re.compile(r"\btb[adc]\b|to be (?:agreed|confirmed|determined|settled)|placeholder")


def _law(clause: Clause, match: re.Match[str]) -> Found:
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
    if not names and _SOMEWHERE.match(match["law"]) and not re.search(r"\bpatent|trade ?mark", clause.surface):
        return Unreadable(ELSEWHERE)
    return Names(names) if names else None


# For sentences that are read by their matters: the contract or what may be disputed, a word of ruling, a law by its name.
_RULED = (
    r"(?:\b(?:this |these |the |our |each |every )?"
    r"(?:agreement|contracts?|terms|orders?|gtcs?|policy|eula)\b|"
    r"\b(?:this|these) (?:\w+ )?"
    r"(?:conditions|deed|instrument|document|licen[sc]e|addendum|undertaking)\b|\bdisputes?\b|"
    r"disagree|\binterpretation\b|\bconstruction of|\bvalidity\b|hereof|hereunder|between BOTH|"
    r"\brelation(?:s|ship) (?:of|between) (?:BOTH|the parties))"
)
_RULES = (
    r"\b(?:decisive|authoritative|counts|appl(?:y|ies|ied|icable)|interpreted|reference to|proper law|"
    r"rul(?:es?|ed)|govern\w*|decid\w+|abide by|determin\w+|in accordance with|subject to|matter for|under|"
    r"controls?|construed|regulated by)\b"
)
_A_LAW = (
    r"(?:\b(?:the )?(?:laws?|legislation) (?:of|in force in) [^|.;:]{3,60}|\b[\w.]+(?: [\w.]+)? (?:law|legislation)\b)"
)
_LAW_BY_NAME = compile_pattern(_A_LAW)
_OTHER_LAW = (
    r"compl(?:y|iance|ies)|violat|organi[sz]ed|incorporated|existing|established|registered|export|"
    r"import|employ|\btax|privacy|data protection|personal data|consumer|insur|sanction|"
    r"securit(?:y|ies)|patent|copyright|trade ?mark|bankrupt|insolven|arbitra|mediat|"
    r"contractual clauses|\bsccs?\b|member state|antitrust|competition|holiday|anti-?|procurement|"
    r"required by|permitted (?:by|under)|prohibited|entitled under|rights under|protection of|case law|"
    r"provided (?:by|under)|warrant|licensed|duly|authori[sz]ed|cannot be|limits? liab|gdpr|"
    r"regulation \(|directive|enforced|\"\)|defined (?:in|under)|act of"
)


def _law_by_name(clause: Clause, _match: re.Match[str]) -> Found:
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


def _tables(table: Table, paper: Paper) -> Iterable[Reading]:
    """A column headed "Governing law" gives a law in each row; a line that is called so is read as a sentence."""
    if table not in paper.document.tables:
        return
    columns = [i for i, title in enumerate(table.header) if re.search(r"governing law|applicable law", title.lower())]
    for row in table.body:
        for column in columns:
            if column < len(row):
                cell = row[column]
                names = tuple(place.name for place in find_jurisdictions(cell.text.lower()))
                if names:
                    yield Reading(Names(names), cell.span, "law for each region", weight=2)


def _review(readings: list[Reading], _paper: Paper) -> list[Reading]:
    """Laws that hold case by case are one value; otherwise the first law that is named stands."""
    if any(r.value for r in readings):  # what a consumer's own law adds does not hide the law that is named
        readings = [r for r in readings if r.value or r.found != Unreadable(ELSEWHERE)]
    chosen = [r for r in readings if r.pattern == "law for each region"]
    chosen += [r for r in readings if r.clause and _CASE_BY_CASE.search(r.clause.surface)]
    main = [r for r in readings if r not in chosen]
    if chosen and len({str(r.found) for r in readings}) > 1:
        chosen = main[:1] + chosen
        places = find_jurisdictions(", ".join(name for r in chosen for name in _names_of(r)).lower())
        union = Names(tuple(place.name for place in places))
        return [replace(chosen[0], found=union, weight=3), *readings]
    best = max((r.weight for r in main), default=0)
    first = next((r for r in main if r.weight == best), None)
    return [replace(r, weight=r.weight + (r is first)) for r in readings]


def _names_of(reading: Reading) -> tuple[str, ...]:
    return reading.value.names if isinstance(reading.value, Names) else ()


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.governing_law",
            Kind.SET,
            Better.NONE,
            "Which law governs the contract?",
        ),
        triggers=(
            "govern",
            "this is a",
            "constru",
            "interpreted",
            "applicable law",
            "law of",
            "laws of",
            "law in force",
            "laws in force",
            " law applies",
            "subject to the regulations",
            "rules and regulations of",
            "law shall apply",
            "law will apply",
            "choice of law",
            "law applicable",
            "substantive law",
            "legislation",
            *SPELLED_AS_LAW,
        ),
        accept=(
            Pattern(
                "governed by",
                rf"\b(?:this|these|our|your|such)\b<60>{_SUBJECT}\b<200>{_GOVERN}\b(?! (?:to|as))<100>{_UNDER},? "
                r"(?P<law>[^|]{3,260})",
                _law,
                weight=2,
            ),
            Pattern(
                "something is governed by",
                rf"{_GOVERN}\b(?! (?:to|as))<100>{_UNDER},? (?P<law>[^|]{{3,260}})",
                _law,
                weight=1,
            ),
            Pattern(
                "laws of the place named before",
                r"(?P<law>\b(?:state|province|commonwealth) of [^|]{3,40})<120>governed<80>laws "
                r"(?:thereof|of (?:that|such|said))",
                _law,
                weight=1,
            ),
            Pattern(
                "the law governs",
                r"\blaws? (?:and regulations |in force )?(?:of|in) (?P<law>[^|]{3,160}?)(?:,<80>,)? "
                r"(?:shall |will |must )?(?:exclusively |solely |alone |also )?"
                rf"(?:govern|control|be applicable\b|appl(?:y|ies)(?= to<40>{_SUBJECT}|[.,;]|$| exclusively))",
                _law,
                weight=1,
            ),
            Pattern(
                "such law governs",
                r"(?P<law>\b(?:[\w.']+ ){1,4}laws?)(?: \([^)]{0,80}\))?,? (?:shall |will )?"
                r"(?:exclusively |solely |alone |also )?"
                r"(?:govern|"
                r"control|"
                r"decides?\b|"
                r"is what (?:governs|applies)|"
                r"(?:appl(?:y|ies)|be applied|(?:is|be) (?:exclusively |solely )?applicable)"
                f"(?= (?:also )?to<40>{_SUBJECT}| exclusively| solely| without| excluding| irrespective|[.,;]|$))",
                _law,
                weight=1,
            ),
            Pattern(
                "the parties choose",
                rf"(?:BOTH|\bparties|{_SUBJECT})\b<60>(?:agree|choose|elect|chosen|made|concluded|drawn up)\w*<60>"
                r"(?P<law>(?:\w+ )?laws? of [^|]{3,160}|\w+(?: \w+)? law\b)",
                _law,
            ),
            Pattern(
                "is subject to the law",
                rf"{_SUBJECT}\b<60>(?:is|are|be) (?:\w+ )?subject (?:exclusively |solely |only )?to (?:the )?"
                r"(?:exclusive )?(?P<law>(?:\w+ )?laws? of [^|]{3,160}|\w+(?: \w+)? law\b)",
                _law,
                weight=1,
            ),
            Pattern(
                "is subject to the regulations",
                rf"(?<!under )(?<!by )(?<!to )(?<!of )\b(?:this|these|the) {_SUBJECT} (?:is|are|shall be|will be) "
                r"(?:\w+ )?subject to (?:the )?(?P<law>(?:rules and )?regulations (?:of|in force in) [^|]{3,160})",
                _law,
            ),
            Pattern(
                "submitted to a law",
                rf"(?:BOTH|\bparties|{_SUBJECT})\b<60>\bsubmit\w*<60>\bto "
                r"(?P<law>(?:the )?(?:laws? of [^|]{3,80}|\w+(?: \w+)? (?:law|legislation)\b))",
                _law,
            ),
            Pattern(
                "the applicable law is",
                rf"\blaws? (?:applicable to|governing|of|for) <40>{_SUBJECT}\b<60>(?:is|are|shall be|will be) "
                r"(?P<law>[^|]{3,120})",
                _law,
                weight=1,
            ),
            Pattern(
                "field of a form",
                r"(?:(?:governing|applicable|chosen) laws?|"
                r"^\W*"
                r"(?:(?:proper |governing )?law of (?:the |this )?(?:contract|agreement|licen[cs]e|terms)|law)"
                r"(?=\s*[:|]))(?: (?:and )?(?:jurisdiction|venue|forum|courts?|state|country))?\"?"
                r"(?:(?: shall| will)? (?:be|is|are|means)|\s*[:|\-.])+ (?P<law>[^|]{3,160})",
                _law,
                weight=1,
            ),
            Pattern(
                "a contract of that place",
                r"\bthis is an? (?P<law>[\w ]{3,30}?) (?:contract|agreement|deed)\b<80>\blaws?\b<80>"
                r"\b(?:appl|govern|control)",
                _law,
            ),
            Pattern(
                "a matter and the law that rules it",
                together(_RULED, _RULES, _A_LAW, without=_OTHER_LAW),
                _law_by_name,
                weight=-2,
            ),
            Pattern(
                "under a heading on the law",
                r"\b(?P<law>laws? of [^|]{3,160}|\w+ law\b)",
                _law,
                heading=r"governing law|applicable law|choice of law",
                weight=-1,
            ),
        ),
        reject=(
            Pattern("the law of an insurance policy", r"insurance policy\b<80>\bgoverned by"),
            Pattern(
                "chosen for the standard clauses alone",
                rf"^(?!.*{_OWN_LAW}).*(?:\bsccs?\b|contractual clauses|clause 17|module (?:two|three|one|2|3)|"
                r"uk addendum|option [12]\b)<200>\blaws?\b|"
                r"law of the (?:eu |european )?member state|"
                r"\b(?:annex(?:es)?|options?) (?:of|in|under) (?:those|these|the) (?:\w+ )?clauses\b<120>\blaws?\b|"
                r"\blaws?\b<80>\bfor the (?:eu |uk |standard |swiss |model )+clauses",
            ),
            Pattern(
                "where a party was founded",
                r"^(?:(?!govern|constru)[^|])*"
                r"(?:organi[sz]ed|incorporated|existing|formed|registered|established|constituted)(?: and <40>)? "
                r"(?:under|pursuant to|according to|in accordance with) (?:and by virtue of )?(?:the )?laws?"
                r"(?!<400>govern)",
            ),
            Pattern(
                "a law that is set aside",
                r"not (?:be )?(?:governed|construed) (?:by|under)(?!<200>(?:shall|will|is|are) (?:be )?governed)",
            ),
            Pattern(
                "a law on data protection",
                r"^(?:(?!this agreement|these terms|this dpa|this addendum|laws? of)[^|])*\bgeneral data "
                r"protection regulation\b",
            ),
            Pattern(
                "a definition of other laws",
                r"(?<!governing law)(?<!governing laws)(?<!chosen law)(?<!applicable law)\"\)? (?:shall )?"
                r"(?:means?|have the meaning)\b",
            ),
            Pattern(
                "a law of another case",
                r"(?:to the extent|insofar as|if|where|when|unless) (?:that )?(?:\w+ ){1,5}laws? "
                r"(?:govern|appl|so |require|permit)"
                r"(?!<60>, (?:this|these|the|our|any|all)\b<160>\b(?:govern|subject to|constru))|"
                r"\b(?:if|where|when|insofar as) (?:the )?laws? of (?:\w+ ){1,3}(?:appl|govern)|"
                r"should (?:instead|rather)\b|"
                r"\bcode\b<40>(?:and|or) under other",
            ),
            Pattern(
                "all laws that there are", r"applicable laws?\W* (?:shall )?(?:means?|includes?) (?:any|all|every)\b"
            ),
            Pattern("a recital", r"^\W*(?:whereas|recital)\b"),
            Pattern(
                "law of another field",
                r"^(?:(?!govern)[^|])*"
                r"(?:inventorship|\btax(?:es|ation)?\b|accounting terms|ownership of inventions|sanctions)\b<200>"
                r"(?:govern|determin|law)",
            ),
            Pattern(
                "another subject's law",
                r"(?:processing|transfer) of personal data (?:is|shall be|will be) (?:governed|subject)",
            ),
        ),
        tables=_tables,
        review=_review,
    ),
)
