"""Whether words of renewal say that the contract renews by itself: they may be refused, ruled out, chosen or supposed.

True: "shall automatically renew", and a question ("Does it renew?") whose answer is yes.
False: "automatic renewal is excluded", a question whose answer is no.
Neither: "at its option", "may be renewed by mutual agreement", "unless the Order provides for renewal", "provided that the
continuance is approved each year", a first term beside which a renewal is only possible, a longer deadline or lease.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.renewed_by_a_new_act import TOGETHER
from contract_check.extractors.framework import FALSE, TRUE, Found
from contract_check.language.clauses import Clause
from contract_check.language.questions import answer_after, says_no, says_yes
from contract_check.model.late_pattern import late_pattern

_REFUSED = late_pattern(
    r"\bat [\w' ]{1,20} option,? [^.]{0,30}$|\b(?:not|no|never|without|n't|cannot)(?: be)?(?: \w+)? ?$"
)
# "unless the Order provides for automatic renewal": what another paper may say.
_SUPPOSED = late_pattern(
    r"\b(?:if|unless|where|when|whether|to the extent|in case)\b[^.;]{0,140}"
    r"\b(?:provid\w+ for|specif\w+|stat\w+|stipulat\w+|says?|indicat\w+|mentions?|includes?|sets? out)"
    r"\b[^.;,]{0,20}$"
)
_LONGER = late_pattern(r"\b(?:exten[ds]|prolong)")
_BY_AGREEMENT = late_pattern(rf"\brenewed\b[^.;|]{{0,80}}(?:{TOGETHER})(?![^.;|]{{0,20}} not to)")
_RULED_OUT = late_pattern(
    r"[^,.;|]{0,60}?\b(?:(?:is|are|shall be|will be|be) (?:\w+ly )?"
    r"(?:excluded|ruled out|precluded|waived|"
    r"not (?:possible|intended|agreed|provided|permitted|foreseen))|"
    r"(?:does|do|shall|will) not (?:take place|occur|happen|apply|come about))\b"
)
_THE_CONTRACT = late_pattern(rf"\b{m.PAPER}")
_IT = late_pattern(r"(?:it|this)\b")
# Left to a choice, an agreement or a condition: it does not happen by itself.
_CHOSEN = late_pattern(
    r"\b(?:may|can|could|option|mutual\w*|upon (?:the )?agreement|wish\w* to|elects? to|chooses? to|"
    r"if (?:CUSTOMER|BOTH) renew|right to|provid(?:ed|ing)|suspension|"
    r"unless(?: \w+){0,4}(?= (?:renew|exten|prolong))|\bor (?=(?:renew|exten|prolong)ed))"
    rf"\b[^.;|]{{0,40}}{m.RENEW}|{m.RENEW}[^.;|]{{0,60}}\b"
    r"(?:by mutual|mutual|only (?:by|if|with|upon)|at the option|at its option|upon agreement|"
    r"signed by|provided(?!,? (?:that )?(?:NEITHER|neither|no\b))|providing)|"
    r"\bin the event\b|\bproviding\b|"
    rf"\b(?:not|no|never|nor|cannot|without)\b[^,.;|]{{0,20}}{m.GO_ON}"
)

# "Continues for three years unless terminated": a first term that may be cut short, and nothing after it.
_FIRST_RUN = late_pattern(
    r"(?:\b(?:continu|remain|run|last|stay)\w*(?: in (?:full )?(?:force|effect)(?: and effect)?)?,?|"
    r"\bterm\b[^,.;|]{0,60}\b(?:shall|will) (?:be|extend)) (?:for "
    r"(?:an? |the |at least |not less than )*(?:(?:initial|first|minimum|fixed|base|full) )?"
    r"(?:(?:term|period)s? of )?(?:at least )?DURATION\b(?! (?:each|at a time|terms|periods))|"
    r"(?:through|until) (?:and including )?(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?|[a-z]+ \d{1,2},?)(?: \w+)? \d{4}\b)"
)
# A renewal that somebody may still choose, or that is only named, is none that follows by itself.
_PERHAPS = late_pattern(
    rf"\b(?:may|can|could)(?: also)? be (?:\w+ )?{m.RENEW}|\b(?:unless|if) BOTH (?:\w+ )?{m.RENEW}|"
    r"\b(?:and|or|plus|with|including) (?:any|each|every|all|the|such) (?:\w+ )?(?:renewals?|extensions?)(?: (?:term|period)s?)?\b"
)
# "Provided that such continuance is approved each year", "upon the parties' agreement on new goals": not by itself.
_APPROVED = late_pattern(
    r"\b(?:provided|so long as|as long as|only if|if)\b[^.;|]{0,40}\b(?:such|the|this|its|each) "
    r"(?:continuance|continuation|renewal|extension)s? (?:is|are|has been|have been|shall be) (?:\w+ )?"
    r"(?:approved|agreed|confirmed|authori[sz]ed|accepted|ratified)\b|"
    r"\b(?:provided|subject to|conditional on|only if)\b(?:(?!\bunless\b)[^.;|]){0,200}\bBOTH (?:have |shall have )?(?:mutually )?agreed?\b|"
    r"\b(?:subject to|conditional on|upon|on) (?:BOTH's |the )?mutual (?:\w+ )?agreement\b(?! not\b)"
)
_ONCE_OVER = late_pattern(
    r"\b(?:thereafter|afterwards|then|after|upon|following|once|otherwise|at the end|expir\w+|failing)\b"
)
_ANOTHER_RUN = late_pattern(
    rf"{m.RENEW}|\b(?:thereafter|then for|success\w+|further|additional|another|again|consecutive|subsequent|new term|"
    r"year to year|month to month|rolling|evergreen)\b"
)


def _runs_once(clause: Clause) -> bool:
    """Whether the contract runs for a first term of which the sentence does not say that another follows."""
    surface = _PERHAPS.sub("", clause.surface)
    first = _FIRST_RUN.search(surface)
    return bool(
        first
        and not _ONCE_OVER.search(surface[: first.start()])
        and not _ANOTHER_RUN.search(surface[: first.start()] + surface[first.end() :])
    )


def unless_refused(clause: Clause, match: re.Match[str]) -> Found:
    """True, save after "not", "no", "never" or where it is ruled out; a question is answered by the next sentence."""
    if _RULED_OUT.match(clause.surface, match.end()):
        return FALSE
    if clause.own.rstrip().endswith("?"):
        answer = answer_after(clause)
        return TRUE if says_yes(answer) else FALSE if says_no(answer) else None
    before = clause.surface[max(0, match.start() - 40) : match.start()]
    if _SUPPOSED.search(clause.surface[: match.start()]) or _APPROVED.search(clause.surface) or _runs_once(clause):
        return None
    if _LONGER.search(match[0]) and not _THE_CONTRACT.search(f"{clause.heading} {clause.surface}"):
        return None  # a deadline, a lease of an address
    return None if _REFUSED.search(before) or _BY_AGREEMENT.search(match[0]) else TRUE


def goes_on(clause: Clause, match: re.Match[str]) -> Found:
    """True where it is the contract that goes on, and nobody's choice or agreement is needed for it."""
    if (
        m.is_told_only(clause)
        or _APPROVED.search(clause.surface)
        or _CHOSEN.search(clause.surface)
        or _SUPPOSED.search(clause.surface[: match.start()])
    ):
        return None
    if _runs_once(clause):
        return None
    if _RULED_OUT.match(clause.surface, match.end()):
        return FALSE
    of_it = clause.before if _IT.match(match[0]) else ""  # "The first period is three years. After that it goes on …"
    return TRUE if _THE_CONTRACT.search(f"{clause.heading} {of_it} {clause.surface}") else None
