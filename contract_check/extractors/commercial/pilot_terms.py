"""commercial.pilot_terms — the paper as a whole is a pilot, trial, beta, evaluation or proof of concept.

Accepted: a title that says so ("PILOT AGREEMENT", "Evaluation License"), an opening that says what the paper is for
("these terms apply to the pre-release software", "wishes to evaluate"), "this service is provided on a trial basis".
Rejected: a clause on optional beta features or free trials inside other terms, clinical trials, pilots who fly, an
evaluation that is forbidden.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from contract_check.extractors.framework import TRUE, Extractor, Reading
from contract_check.extractors.papers.document_facts import read_facts
from contract_check.language.clauses import Paper
from contract_check.language.wording import words
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.tool import Role

_OPENING = 2500
_KIND = (
    r"(?:pilot|free trial|trial|beta|evaluation|proof[- ]of[- ]concept|poc|pre-?release|"
    r"early[- ]access|proof[- ]of[- ]value|early[- ]adopter|design partner|preview|sandbox|"
    r"alpha(?= (?:test|program|release|version|phase|stage|agreement|terms|software|product)))"
)
# Trials of medicines, and people who fly.
_OTHER_KIND = late_pattern(r"\bclinical\b|\btrial (?:balance|court)|\bjury\b|\bpilots?\b(?: \w+)? training|\bflight\b")
_NAMED = late_pattern(rf"\b{_KIND}\b|evaluat|\btest")
# "Preview Terms of Service" are the terms of the preview, whatever else the paper is like.
_TITLE = late_pattern(
    rf"(?:\W*|.*\b){_KIND}(?: test(?:ing)?| user| phase| project)? (?:terms|agreement|licen[cs]e|contract)\b"
)
# "This pilot agreement", "these terms govern the beta".
_THIS_TRIAL_PAPER = (
    f"this {_KIND} (?:agreement|program|license|licence|addendum|letter)|"
    f"these (?:{_KIND} )?terms (?:apply|govern)"
    rf"(?:(?!includ|as well|whether|users,|visitors,)[^.]){{0,60}}\b{_KIND}\b"
)
# "Made available for the purpose of internal evaluation", "designated as a preview".
_FOR_TRYING = (
    r"\b(?:license|licence|access|right|use\b|(?:be|only) used|made available|provided|entered into)"
    r"(?:(?!cop(?:y|ies)\b)[^.]){0,60}\bfor (?:the )?(?:sole |limited )?(?:purposes? of )?"
    rf"(?:internal )?(?:evaluat\w+|testing|tests?(?= purposes)|{_KIND})\b(?![^.]{{0,40}}features)|"
    rf"purpose of this (?:agreement|letter|contract)[^.]{{0,80}}\b(?:test|evaluat|{_KIND})|"
    r"(?:designated|classified|labell?ed|regarded|released|offered|provided|made available|described)"
    rf"(?: \w+){{0,3}}? as (?:an? )?(?:\w+ )?{_KIND}\b(?! (?:feature|function)s?)"
)
# "The app is currently in beta", "participates in our pilot programme", "free of charge during the trial period … to assess".
_ON_TRIAL_NOW = (
    r"\b(?:app|service|platform|software|product)s? (?:is|are) (?:currently |still |now )?in "
    rf"(?:an? |its )?(?:\w+ )?{_KIND}\b|"
    r"\bmeans (?:the|an?) (?:limited,? )?(?:evaluation|trial|beta|pre-?release) (?:version|copy|edition) of\b|"
    r"\b(?:solely|only) in an? non-?production environment for (?:\w+ )?evaluat|"
    f"wish(?:es)? to (?:run|carry out|conduct|undertake) an? {_KIND}|"
    rf"particip\w+ (?:of|in) (?:the|our|this) (?:\w+ ){{0,3}}?{_KIND}(?: test(?:ing)?)? "
    r"(?:program(?:me)?|phase)|"
    r"(?:free of charge|without (?:payment|charge)|at no (?:cost|charge))[^.]{0,40}\b(?:for|during) "
    rf"(?:an?|the) (?:\w+ )?{_KIND} (?:period|phase)\b[^.]{{0,40}}\b(?:in order|so (?:as|that)|to)"
    r"\b[^.]{0,40}\b(?:try|test|evaluate|assess|find out|judge|decide)\b"
)
# "An agreement about a pilot", "will run a pilot project", "extends the trial period".
_TRIAL_IS_AGREED = (
    rf"\bagreement (?:about|on|for|regarding|concerning) an? (?:\w+ )?{_KIND}\b(?! features?)|"
    rf"(?:terms|conditions) (?:up)?on which [^.]{{0,120}}\b(?:try|test|evaluat\w+|{_KIND})\b|"
    r"\b(?:will|shall|agrees to) (?:provide|deliver|run|conduct|carry out) an? (?:[\w-]+ ){0,4}?"
    rf"{_KIND} (?:engagement|project|of (?:its|the|our)\b)|"
    r"wish(?:es)? to (?:evaluate|test|pilot|trial)|"
    f"extends? the {_KIND} (?:agreement|term|period)"
)
_SAYS_SO = late_pattern(rf"{_THIS_TRIAL_PAPER}|{_FOR_TRYING}|{_ON_TRIAL_NOW}|{_TRIAL_IS_AGREED}")

# Wherever it stands: the paper is about one service, and that is on trial.
_ON_TRIAL = late_pattern(
    rf"(?:^|[.\n]\s*)(?:this|our) (?:service|software|platform|product|offering) (?:is|are) (?:currently )?(?:offered|provided|supplied|"
    rf"made available|licensed|furnished)(?: to (?:you|customer|licensee))? on an? (?:\w+ )?{_KIND} basis\b"
)
# "Shall not use the Software for evaluation or benchmarking": what is forbidden is not what the paper is for.
_FORBIDDEN = late_pattern(
    r"\b(?:not|never|nor|neither|no|refrain\w*|prohibited|forbidden)"
    r"\b(?! (?:only|yet|later|costs?|charge|fees?|payment)\b)(?:(?! and | but |,)[^.;:]){0,80}$"
)
# "For trial services, Company may provide access for evaluation": some may be tried, which the paper is not about.
_SOME_MAY_BE_TRIED = late_pattern(
    r"\b(?:may|can)(?: from time to time| also)? (?:provide|offer|make|grant|give)\b[^.;]{0,80}$|"
    rf"\bfor (?:any |the )?{_KIND}(?: (?:or|and) \w+)? (?:services?|features?|products?|access|use|accounts?),[^.;]*$"
)


def _read_whole(paper: Paper) -> Iterable[Reading]:
    """What the title or the opening says of the paper, else a sentence anywhere that puts its one service on trial."""
    if _NAMED.search(paper.lowered, 0, _OPENING):
        yield from _read_opening(paper)
    if " basis" in paper.lowered and (on_trial := _ON_TRIAL.search(paper.lowered)):
        yield from _cite(paper, on_trial.end(), "the service is on trial")


def _read_opening(paper: Paper) -> Iterable[Reading]:
    """The title, and the sentence of the opening that says what the paper is for."""
    opening = paper.lowered[:_OPENING]
    facts = read_facts(paper)
    titled = next((citation for name, citation in facts.evidence if name == "title"), None)
    if (
        (facts.role is Role.PILOT or _TITLE.match(facts.title.lower()))
        and titled
        and re.search(rf"\b{_KIND}\b", facts.title.lower())
        and not facts.title.endswith(".")
        and not _OTHER_KIND.search(facts.title.lower())
    ):
        yield Reading(TRUE, titled.span, "the title says so", weight=1)
    said = (
        match
        for match in _SAYS_SO.finditer(opening)
        if not _FORBIDDEN.search(opening[: match.end()])
        and not _SOME_MAY_BE_TRIED.search(opening[: match.end()])
        and paper.document.block_at(match.start())
        == paper.document.block_at(match.end() - 1)  # one sentence, not two bullets
    )
    if first := next(said, None):
        yield from _cite(paper, first.start(), "the opening says so")


def _cite(paper: Paper, position: int, wording: str) -> Iterable[Reading]:
    """The paragraph at a position, or the beginning of a long one."""
    block = paper.document.block_at(position)
    if block is not None:
        yield Reading(TRUE, Span(block.start, min(block.end, block.start + 600)), wording)


def is_pilot(paper: Paper) -> bool:
    """Whether the paper as a whole is a pilot, so that its clauses on early use are its main ones."""
    return next(iter(_read_whole(paper)), None) is not None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.pilot_terms",
            Kind.FLAG,
            Better.FALSE,
            "Is the paper as a whole a pilot, trial, beta, evaluation or proof-of-concept agreement?",
        ),
        triggers=words(
            "pilot|alpha|trial|beta|evaluat|proof of concept|pre-release|early access|early adopter|"
            "proof of value|design partner"
        ),
        accept=(),
        whole_document=_read_whole,
    ),
)
