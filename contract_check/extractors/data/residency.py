"""data.residency — where the vendor commits to host or keep customer data.

Accepted: "Customer Data is stored in data centres in Germany", "shall not process Customer Data
outside the EEA", "the Services are hosted in the United States", "no data leaves Canada", "processing outside the EEA is
excluded", "stored on EU servers", "in Dutch data centres", "Where is my data? In Ireland.".
Rejected: regions that the customer may choose, tables of sub-processors, "may be transferred to any
country", transfer bans that fall away where safeguards stand, addresses and courts, whose law holds for what is
hosted there, where people or companies are from, where some sub-processors work and to where data is transferred.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from contract_check.extractors.data.bound_to_a_place import BOUND_TO_A_PLACE
from contract_check.extractors.data.customer_data import without
from contract_check.extractors.data.keeping_words import BUT_THERE, KEEP, OUTSIDE
from contract_check.extractors.data.kept_in_a_place import KEPT_IN_A_PLACE
from contract_check.extractors.data.no_residency import NO_RESIDENCY
from contract_check.extractors.framework import Extractor, Found, Reading
from contract_check.extractors.subject import PLACES, AnyOf, Subject
from contract_check.language.clauses import Clause, Paper
from contract_check.language.denials import is_denied
from contract_check.language.wording import words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Names

_OTHER_PLACES = (
    "laws?|gdpr|courts?|regulation|legislation|sccs?|clauses|time|customers|office|company|sub-?processors?|privacy (framework|shield)|"
    "if"
)


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """All commitments together: the union of the places, quoted at the first."""
    best = max((r.weight for r in readings), default=0)
    kept = [r for r in readings if r.weight == best]
    return list(_merge(kept))


def _merge(readings: list[Reading]) -> Iterable[Reading]:
    if not readings:
        return
    names: dict[str, None] = {}
    for reading in readings:
        names.update(dict.fromkeys(reading.names))
    for reading in readings:
        yield replace(reading, found=Names(tuple(names)))


_NOT_THERE = late_pattern(
    r"\b(?:(?:no|none of|neither)(?: (?:the|its|any|such))?|(?:not|never)(?: \w+ly)?(?: be| been)?(?: \w+ly)?) \Z"
)
_NEVER_KEPT = late_pattern(rf"\b(?:never|not) (?:be )?(?:\w+ly )?{KEEP}")
_AWAY = late_pattern(rf"\b{OUTSIDE} |\bleaves?\b|\bfrom\b|\b{BUT_THERE}\b")


# "Several sub-processors process in Peru": where some others work is no place to which the vendor is bound.
_BY_SOME_OTHERS = late_pattern(
    r"\b(?:some|several|certain|a few|many|most|various|other|two|three|one|a number|individual)\b"
    r"(?: of)?(?: (?:the|these|those|its|our|VENDOR's))?(?: \w+)? (?:sub-?\s?processors?|sub-?contractors?)\b,? "
    rf"(?:(?:that|which|who|may|can|also|then|is|are|\w+ly) )*(?:{KEEP}|us(?:e|es|ing)\b)(?:(?!,? (?:and|but|while|"
    rf"whereas) )[^;|])*\Z"
)
# "…, so personal data is transferred outside the EEA" tells of a transfer, and of no place to which data is bound.
_TELLS_OF_A_TRANSFER = late_pattern(
    r"\b(?:so|so that|therefore|thus|hence|consequently|accordingly|as a result|which is why|(?:which|"
    r"this) means(?: that)?),? "
    rf"{without('not |never |no ', 60)}\b(?:(?:is|are|will be|gets?) (?:\w+ )?(?:transferred|exported|sent|moved)|"
    rf"leaves?)\b"
)


# "Customers who select the EU region have their data stored there. Data does not leave the EEA.": the choice carries over.
_BY_CHOICE = late_pattern(
    r"\b(?:CUSTOMER|customers)(?:,? (?:who|that|if|where))? (?:may |can )?(?:select|choose|opt for|elect|pick)s?\b"
    r"[^.;|]{0,40}\b(?:region|location|residency|zone)"
)


def _unless_denied(clause: Clause, match: re.Match[str], found: Found) -> Found:
    """A place where nobody is bound to keep data, or only some sub-processors work, is no place of the data."""
    if is_denied(clause.surface, match.end()) or _TELLS_OF_A_TRANSFER.search(clause.surface):
        return None
    if _BY_CHOICE.search(clause.before):
        return None
    if _BY_SOME_OTHERS.search(clause.surface, 0, match.start("where")):
        return None
    not_there = _NOT_THERE.search(clause.surface[: match.start()]) or _NEVER_KEPT.search(match[0])
    return None if not_there and not _AWAY.search(match[0]) else found


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.residency",
            Kind.SET,
            Better.NONE,
            "Where does the vendor commit to host or keep customer data?",
            must_be_outright=True,
        ),
        triggers=words(
            "host|stored|store |stores|storage|data cent|datacent|server|located|residen|reside|outside|"
            "member state|exclusively in|european union|economic area|the eea|exclusively within|"
            "solely within|only within|kept|stays in|remain in|remains in|place of|processing within|"
            "processing in |stay in|region|infrastructure|onshore|held in|held only|only in |"
            "within the united|location|keeps|keep your|inside the|keep all|records within|data within|"
            "operated|processed in|processed within|occurs in|occurs within|takes place in|takes place within|"
            "anywhere|beyond the|-based|-hosted|records in|leaves |leave |not leave|live in|stand in|"
            "remain within|remains within|stay within|stays within|soil|prohibited from|where is|where are|"
            "where do"
        ),
        speaks_of=AnyOf(
            Subject(
                (
                    "stor(ed|age|es?|ing)|host(ed|s|ing)?|located|location|kept|keeps?|held|hold|resid(e|es|ency)|data cent(er|re)s?|servers?|"
                    "stays?|remains? in|lives?|operated|place of|hosting region|processed (exclusively|only|solely)|run(s|ning)? (in|on)"
                ),
                PLACES,
                "data|content|information|servers?|infrastructure|host(ed|ing)?|services?|databases?|records|copies|platform|storage|processing",
                within=90,
                unless=f"{_OTHER_PLACES}|drive|address|transfer*",
            ),
            Subject(
                "transfer(s|red|ring)?|process(ed|es|ing)?|leaves?|access(ed)?|mov(e|ed|es)|export(ed)?|stored?|kept|keep",
                (
                    "outside|only (be )?(\\w+ )?(in|within)|solely (in|within)|exclusively (in|within)|beyond|within the|leaves?|(other|"
                    "elsewhere) than in|anywhere"
                ),
                PLACES,
                "data|content|information|records|phi",
                within=110,
                unless=(
                    f"{_OTHER_PLACES}|mechanism|adequa*|safeguards|where (\\w+ ){{0,4}}(transferred|outside)|may (be )?(transfer|process|access)*|"
                    "to the extent"
                ),
            ),
        ),
        accept=(*BOUND_TO_A_PLACE, *KEPT_IN_A_PLACE),
        reject=NO_RESIDENCY,
        review=_review,
        weigh=_unless_denied,
    ),
)
