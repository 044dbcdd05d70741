"""Whether a sentence asserts a statement, or denies, declines, strikes out, proposes or tells of it, whatever the statement is.

What is in question may be a duty, a right, a figure or a name: in such a frame none of them is a term of the paper. (What denies
a duty alone is in `denials`: there the denial itself may be the term.)

Accepted: "BOTH have not agreed that …", "nothing in this agreement provides that …", "it is no longer the case that …",
"VENDOR declined CUSTOMER's request that …", "the sentence "…" was struck", "… (intentionally omitted)", "… This clause does
not apply.", '"…" is replaced as follows', "VENDOR is considering whether …", "under the previous agreement, …", "CUSTOMER's template says: …".
Rejected: "BOTH agree that …", "unless otherwise agreed, …", "the sentence is deleted and replaced by "…"", "nothing limits …",
"VENDOR shall do so once CUSTOMER has requested that …", "… This does not apply to trials."
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from contract_check.language.draft_marks import is_draft
from contract_check.language.needs import Need, has_needs, needs_of
from contract_check.language.opinions import OPINIONS
from contract_check.language.wording import STATEMENT_BEGINS
from contract_check.model.late_pattern import late_pattern

_PAPER = (
    r"(?:agreement|contract|terms|terms and conditions|order|order form|schedule|annex|addendum|appendix|exhibit|"
    r"clause|section|paragraph|document|paper|msa|dpa|arrangement|version)s?"
)
_OF_A_STATEMENT = r"(?:that|whether|under which|by which|whereby|according to which|to the effect that|(?:saying|stating) that)\b(?! to\b)"
_SAID = rf'(?:{_OF_A_STATEMENT}|:|(?="))'
_AGREED = (
    r"(?:agree[ds]?|accept(?:s|ed)?|stipulate[ds]?|consent(?:s|ed)?|acknowledge[ds]?|contemplate[ds]?|concede[ds]?)"
)
_DENIED = (
    # Not agreed.
    rf"\b(?:has|have|had|did|does|do|is|are|was|were) (?:not|never)(?: yet| so far| been| \w+ly)*? {_AGREED}"
    rf"(?: (?:among|between|by|with) BOTH| in this {_PAPER}| to the following)? ?{_SAID}",
    rf"(?:\bNEITHER|\b(?:neither|none|nobody|no one|no party)\b[^.,;:|]{{0,40}}?) (?:(?:has|have|had) )?(?:\w+ly )?{_AGREED} "
    rf"{_SAID}",
    r"\bno (?:\w+ )?(?:agreement|consensus|understanding)\b[^.,;:|]{0,40}? (?:reached|made|concluded|found|exists?)"
    rf"(?: (?:among|between|by) BOTH)? {_SAID}",
    rf"\b(?:(?:could|can|would|will) not|cannot|failed to|fails? to|unable to|far from|no longer) "
    rf"(?:\w+ly )?(?:{_AGREED}|agreeing|accepting),? {_SAID}",
    rf"\b(?:disagree[ds]?|there (?:is|was) no agreement) {_SAID}",
    # Waived.
    r"\b(?:waive[ds]?|(?:released?|excused?|exempt(?:ed)?|relieved?|freed?) (?:VENDOR )?(?:from|of)|dispense[ds]? with|revoke[ds]?|"
    r"withdr[ae]ws?|cancel(?:s|led)?) (?:the |any |its |their |every )?(?:\w+ )?"
    rf"(?:requirement|obligation|provision|clause|duty|condition|term|rule)s? {_SAID}",
    # Not said.
    r"\bnothing\b[^.;:|]{0,80}?(?<!, )\b(?:provid|stat|stipulat|say|mean|impl|suggest)(?:es?|s|y|ies|ing)?(?: \w+){0,2}? that\b",
    rf"\b{_PAPER}\b[^.;:|]{{0,40}}? (?:do|does|did|shall|will) not(?: \w+ly| itself| in any way)? "
    r"(?:provide|state|stipulate|say|mean|imply|foresee|lay down)(?: \w+){0,2}? that\b",
    r"\b(?:contains?|includes?|has|have|holds?|knows?|comprises?|there (?:is|are)) (?:no|not any) (?:\w+ ){0,2}?"
    r"(?:provision|clause|term|rule|agreement|stipulation|wording|statement|sentence|undertaking|commitment)s? "
    rf"{_SAID}",
    # Not so.
    r"\b(?:it|this) (?:is|was|shall be|will be) (?:not|no longer|never|by no means)(?: \w+ly)? "
    r"(?:the case|true|correct|so|intended|(?:to be )?(?:assumed|inferred|implied|expected|understood|taken)) that\b",
    r"\b(?:it|this) (?:is|was|remains) (?:\w+ly )?"
    r"(?:false|untrue|incorrect|wrong|denied|disputed|doubtful|open|undecided|unclear|uncertain) (?:that|whether|if)\b",
    r"\bwould be (?:\w+ly )?(?:wrong|incorrect|false|untrue|a mistake) to \w+ that\b",
    r"\b(?:CUSTOMER|BOTH) (?:(?:may|can|shall|must|should|does|is|are) not|cannot)(?: be)?(?: entitled to)? "
    r"(?:assume|infer|expect|conclude|claim|suppose|presume|understand)(?: from this)? that\b",
)
_WISH = (
    r"(?:request|proposal|wish|demand|suggestion|idea|offer|counter-?proposal|counter-?offer|draft|wording|clause|sentence|"
    r"provision|passage|paragraph|amendment|change|text|words)s?"
)
_TURNED_DOWN = (
    r"(?:declined|rejected|refused|turned down|struck(?: out)?|deleted|removed|crossed out|withdrawn|withdrew|dropped|"
    r"dismissed|abandoned)"
)
_DECLINED = (
    r"\b(?:VENDOR|CUSTOMER|BOTH|NEITHER)(?: \w+ly)? (?:has |have |had |did |does )?(?:\w+ly )?"
    rf"(?:{_TURNED_DOWN}|(?:not|never) (?:accept|agree|adopt|sign)(?:e?d)?)\b"
    r"(?: to (?:accept|agree|include|insert|sign|adopt)\b(?: to)?)?"
    rf'(?:[^.;|"]{{0,60}}?\b(?:{_WISH})\b[^.;|"]{{0,40}}?{_SAID}| that\b|:)',
    rf"\bfollowing (?:\w+ ){{0,2}}?(?:(?:does|do|shall|will) not apply|(?:is|are|was|were|(?:has|have) been) (?:\w+ly )?"
    rf"(?:{_TURNED_DOWN}|not (?:accepted|agreed|adopted|applicable))) ?:",
)
_PROPOSED = (
    r"\b(?:VENDOR|CUSTOMER|BOTH)(?: \w+ly)? (?:(?:has|have|had|once|originally|first|also) ){0,2}"
    r"(?:proposed|suggested|offered|wished|wanted|demanded|considered|contemplated|discussed|negotiated|envisaged|"
    rf"requested|asked)(?: (?:to|with) (?:VENDOR|CUSTOMER))?(?: the following)? ?{_SAID}",
    r"\b(?:VENDOR|CUSTOMER|BOTH) (?:is|are|was|were|has been|have been) (?:\w+ )?"
    r"(?:considering|contemplating|evaluating|exploring|discussing|negotiating|thinking about|examining|debating|"
    rf"looking into)\b[^.,;:|]{{0,40}}? {_SAID}",
    r"\b(?:VENDOR|CUSTOMER|BOTH) (?:\w+ly )?(?:hopes?|hoped|wish(?:es)?|would (?:have )?(?:like|liked|prefer|preferred)) that\b",
    r"\b(?:VENDOR|BOTH|it|they) (?:(?:may|might|can|could|will|shall) (?:\w+ly |later |then )?"
    r"(?:negotiate|discuss|consider|examine|decide)|(?:may|might|can|could) (?:\w+ly |later |then )?agree)\b"
    rf"(?: (?:in|on|at) [^.,;:|]{{1,50}}?| with \w+)? {_OF_A_STATEMENT}",
    rf"\b(?:was|were) (?:\w+ly )?(?:proposed|suggested|requested|considered|discussed)\b[^.,;:|]{{0,40}}? ?{_SAID}",
    rf"\b(?:asked|requested|applied|called|pressed|argued) for [^.,;:|]{{1,40}}? {_SAID}",
    r"\b(?:sample|typical|model|possible|usual|conceivable) (?:\w+ )?(?:clause|provision|wording|sentence)s? "
    rf"(?:(?:would|could|might|may) )?(?:reads?|says?|provides?|states?|be) ?{_SAID}",
    r"\A\W*(?:by way of (?:example|illustration)|(?:for )?example)(?: only)? ?:",
    rf"\bwould (?:have |be (?:willing|prepared|ready) to )(?:\w+ly )?{_AGREED} {_SAID}",
    r"\bVENDOR would\b(?=[^.;|]{0,120}\b(?:but for|were it|if it (?:were|had|could|was)|had it)\b)",
    r"\A\W*(?:but for|were it|if it (?:were|had|was)|had (?:it|CUSTOMER|VENDOR))\b[^.;|]{0,80}?, VENDOR would\b",
)
_BYGONE = r"(?:previous|former|prior|earlier|preceding|expired|superseded|terminated|old|lapsed)"
_TELLS = (
    r"(?:says?|said|provides?|provided|states?|stated|asks?|asked|reads?|requires?|required|contains?|contained|had|"
    r"demands?|demanded|suggests?|suggested|proposes?|proposed|stipulates?|stipulated)"
)
_ELSEWHERE = (
    rf"{STATEMENT_BEGINS}(?:under|in|by|according to|pursuant to) (?:the|its|their|our|an?|(?:CUSTOMER|VENDOR|BOTH)'s) (?:\w+ )?"
    rf"{_BYGONE}(?: [\w-]+){{0,3}}? {_PAPER}\b(?!,? (?:which|that) (?:\w+ )?(?:continues|remains|still|is still))[^,;|]{{0,60}},",
    rf"\b{_BYGONE}(?: [\w-]+){{0,3}}? {_PAPER}\b[^.;:|]{{0,60}}?\b"
    rf"(?:said|provided|stated|required|contained|stipulated|read|had)\b(?: \w+)? ?{_SAID}",
    r"\b(?:(?:CUSTOMER|VENDOR|BOTH)'s|the|an?|its|our|your|their)(?: [\w-]+){0,3}? "
    r"(?:template|draft|playbook|model clause|sample clause|mark-?up|red-?line|wish list|counter-?proposal|"
    r"counter-?offer|brochure|questionnaire|specimen)\b"
    rf"[^.;:|]{{0,50}}?\b{_TELLS}\b(?: the following)? ?{_SAID}",
    rf"\b{_BYGONE}(?: [\w-]+){{0,3}}? {_PAPER}\b[^.;:|]{{0,40}}? (?:was|were|had been) \w+ that\b",
    rf"(?:{STATEMENT_BEGINS}|, )(?:until|till|before|formerly|previously|originally|once|in the past)\b[^.;:|]{{0,40}}?\b{_PAPER} "
    rf"(?:said|provided|stated|required|stipulated|read) {_SAID}",
    r"\b(?:competitors?|third part(?:y|ies)|(?:another|other) (?:VENDOR|vendors?|suppliers?|providers?))(?:'s?)?"
    rf"(?: (?:own|usual))? {_PAPER} {_TELLS} {_SAID}",
    r"\b(?:hosting|cloud|infrastructure|data ?cent(?:er|re)|colocation|network|storage|model|third[- ]party|upstream)(?: [a-z]+)? "
    r"(?:provider|operator|supplier|partner|host)s? (?:\w+ly )?(?:states?|represents?|says?|reports?|claims?|advises?|confirms?|indicates?|"
    r"asserts?|(?:has|have) (?:stated|informed|confirmed|told|advised|represented)\b[^.,;:|]{0,20}?) that\b",
    r"\b(?:provider|operator|supplier|maker|licensor)s? of (?:the |its |an? )?(?:\w+ )?(?:models?|components?|hosting|database) "
    r"(?:(?:has|have) (?:stated|informed|confirmed|told|advised|represented)|states?|says?|claims?)\b[^.,;:|]{0,20}? that\b",
    r"\b(?:other|another|some|several|most|many) CUSTOMER\b[^.;:|]{0,40}? (?:has|have|had)\b[^.;:|]{0,40}? that\b",
)
# The frame stands before the statement and reaches over it.
FRAMES = (*_DENIED, *_DECLINED, *_PROPOSED, *_ELSEWHERE, *OPINIONS)
_OPEN = r"(?:open|undecided|unclear|uncertain|to be (?:agreed|decided|settled|negotiated)|not (?:yet )?(?:agreed|decided|settled))"
# The frame stands around it: how it opens, and how it closes.
_AROUND = tuple(
    (late_pattern(opens), late_pattern(closes))
    for opens, closes in (
        (
            r"\b(?:request|proposal|wish|demand|suggestion|idea|offer|counter-?proposal|counter-?offer)s?\b"
            rf"[^.,;:|]{{0,40}}? {_SAID}",
            r"\b(?:was|were|is|are|(?:has|have|had) been) (?:\w+ly )?"
            r"(?:declined|rejected|refused|turned down|dropped|dismissed|abandoned|not (?:\w+ )?(?:accepted|agreed|adopted|granted))\b",
        ),
        (
            rf'\b{_WISH}(?: reading| saying)?:? (?=")',
            rf'" (?:was|were|is|are|(?:has|have|had|shall) (?:been|be)) (?:\w+ly )?'
            rf"(?:{_TURNED_DOWN}|not (?:part|binding|agreed|included|accepted))\b|"
            r'" (?:forms?|is|are|makes?) no part\b|" (?:does|do|shall|will) not (?:form part|apply|bind)\b|" has no (?:effect|force)\b',
        ),
        (
            rf"{STATEMENT_BEGINS}whether\b(?! or not)",
            rf"\b(?:is|are|was|remains?)(?: still| yet| currently)* (?:(?:being|under) (?:\w+ )?"
            rf"(?:negotiat|discuss|consider|review)\w*|{_OPEN})\b",
        ),
    )
)
# Old words in quotation marks, and what takes their place: '"data is stored in the US" is replaced as follows: …'.
_REPLACED_QUOTE = late_pattern(
    r'"[^"|]{12,}"(?:,? (?:in|of|under) [^".;|]{1,60}?)? (?:is|are|shall be|will be|has been|have been) (?:\w+ly |hereby )?'
    r"(?:deleted|replaced|removed|struck|superseded|withdrawn|omitted|amended(?= (?:to read|as follows|by|with))|restated)\b"
)
_QUOTE_AND_VERB = late_pattern(r'"[^|]*" [^"|]*ed\b')
_AROUND_CUE = late_pattern(rf"whether|\"|{_TURNED_DOWN}|\bnot (?:\w+ )?(?:accepted|agreed|adopted|granted)")
_TURNS = late_pattern(
    r";(?! ?(?:and |or )?\(\w{1,4}\) )|(?<!\bart)[.] (?!(?:was|were|is|has|had)\b)|"
    r"\b(?:(?<!paid )but(?! not (?:necessarily )?limited\b)"  # "prepaid but unused"
    r"(?! (?:VENDOR|CUSTOMER|BOTH|it|they|this|that) (?:\w+ ){0,2}?(?:refused|declined|rejected|not)\b)|"
    r"however|nevertheless|nonetheless|instead)\b(?! for\b)|\breplac\w+ (?:by|with)\b|"
    r", and (?:VENDOR|BOTH) (?:\w+ly |hereby )?(?:has |have )?"
    r"(?:confirm|agree|undertake|warrant|accept|promise)(?:s|d|ed)?\b"
)
# What follows from it, where it is only supposed or a reason ("if VENDOR has not agreed that …, it shall").
_SUPPOSED = late_pattern(
    r"(?:\A|[.,;:] )\W*(?:[\d.]+ )?(?:only )?"
    r"(?:if|where|when|whenever|once|after|unless|until|should|as soon as|as|since|because|given that|although|though|while)"
    r"\b[^,;:.]*\Z"
)
_CONSEQUENCE = late_pattern(r", (?:then )?(?:VENDOR|BOTH|CUSTOMER|it|they|the|this|all|any)\b")
_QUOTED = late_pattern(  # a sentence, and no term that is defined behind it
    r'\s?"(?:(?!\breplac)[^|])*"(?=\W*\Z)|\s?"[^"]*"(?! (?:(?:shall )?means?|refers? to|(?:has|have|shall have) the meaning)\b)'
)
# A statement before the frame, which is not merely its own beginning ("VENDOR is | released from the duty that").
_SAYS = late_pattern(
    r"\b(?:shall|will|must|may|can|is|are|has|have|agrees?|undertakes?)\b"
    r"(?:.{12,}(?<! that )|.*, (?:once|if|when|where|after|unless|until|as|since|because) )\Z"
)
_MARK = (
    r"(?:this (?:clause|section|paragraph|sentence|provision) (?:is |has been |was )?)?(?:intentionally |deliberately )?"
    r"(?:(?:deleted|omitted|struck(?: out)?|withdrawn|void|repealed|rejected|declined|not (?:yet )?agreed|not accepted)"
    r"(?: (?:by|on|in|from|as of|with effect from) [^\])]{0,40})?|"
    r"left blank|not applicable|not used|n/a|(?:does|do) not apply|no longer (?:applies|applicable|in force))"
)
_UNAPPLIED = (
    r"(?:not applicable|n/a|(?:does|do) not apply|not (?:yet )?agreed|intentionally omitted|intentionally deleted|"
    r"(?:currently |still )?(?:under (?:review|consideration|discussion|negotiation)|in preparation)|tb[acd]|"
    r"to be (?:agreed|decided|determined|defined|confirmed))"
)
# "Customer's right to terminate for convenience is removed": of data and copies this says something else.
_TAKEN_AWAY = (
    r"\b(?:right|entitlement|option|obligation|duty|commitment|undertaking)s? (?:of|to|for|under)\b"
    r"(?:(?!\b(?:that|which|whether|data|cop(?:y|ies)|information|content|materials?|accounts?|records?|if|where)\b)[^.;|\"]){0,100}?"
    r" (?:is|are|was|were|has been|have been|shall be) (?:hereby )?(?:removed|deleted|withdrawn|abolished|excluded|cancelled|waived|revoked|"
    r"no longer available)\b(?! (?:if|where|when|unless|to the extent|in case|during|for|as long))"
)
_STRUCK = late_pattern(
    rf"{_TAKEN_AWAY}|"
    rf"\A\W*(?:[\d.]+ )?(?:[\[(]{_MARK}[\])] ?[:-]?(?= )|"
    rf"(?:intentionally |deliberately )?(?:deleted|omitted|struck(?: out)?|not applicable|n/a|not used) ?(?::|-(?= )))|"
    rf"[\[(] ?{_MARK} ?[\])]\W*\Z|(?: -|:) {_UNAPPLIED}\W*\Z"
)
_STRUCK_BY_THE_NEXT = late_pattern(
    rf"\W*(?:[\[(] ?{_MARK} ?[\])]|not applicable|n/a|not agreed|not used|intentionally (?:deleted|omitted)|"
    rf"(?:this|the (?:foregoing|above|preceding))(?: (?:clause|section|paragraph|sentence|provision))? "
    r"(?:(?:does|do|shall|will) not apply|is not applicable|no longer applies|"
    r"(?:is|was|has been) (?:intentionally |deliberately )?(?:deleted|omitted|struck(?: out)?|withdrawn|not agreed|not accepted)"
    r"(?: (?:by|from|in|on|during) [^.]{1,60})?))\W*"
)


def is_asserted(surface: str, start: int, end: int) -> bool:
    """Whether the statement that a pattern finds in `surface` from `start` to `end` stands in no frame that takes it away.

    >>> is_asserted("BOTH have not agreed that VENDOR shall encrypt data", 26, 51)
    False
    >>> is_asserted("VENDOR shall encrypt data once CUSTOMER has requested that it do so", 0, 25)
    True
    >>> is_asserted('the sentence is deleted and replaced by "VENDOR shall encrypt data"', 41, 66)
    True
    """
    return not any(
        opens < end and (start >= opens or at_the_head) and reach >= end
        for opens, reach, at_the_head in _frames_of(surface)
    )


def is_struck_out(surface: str, after: str) -> bool:
    """Whether a sentence is marked as deleted, not applicable or a draft, by itself or by the sentence `after` it.

    >>> is_struck_out("VENDOR shall encrypt data (intentionally omitted).", "")
    True
    >>> is_struck_out("VENDOR shall encrypt data.", "this does not apply to trials.")
    False
    >>> is_struck_out("training of staff: under review", ""), is_struck_out("rights of access: under review every month", "")
    (True, False)
    """
    return _STRUCK.search(surface) is not None or is_draft(surface) or _STRUCK_BY_THE_NEXT.fullmatch(after) is not None


@cache
def _frames() -> tuple[tuple[Need, re.Pattern[str]], ...]:
    """Each frame with what it cannot match without."""
    return tuple((needs_of(frame), late_pattern(frame)) for frame in FRAMES)


@lru_cache(maxsize=256)
def _frames_of(surface: str) -> tuple[tuple[int, int, bool], ...]:
    """The frames of a sentence: where each begins, how far it reaches, and whether nothing is said before it."""
    frames = [frame for need, frame in _frames() if has_needs(surface, need)]
    reaches = [(match.start(), _reach(surface, match)) for frame in frames for match in frame.finditer(surface)]
    for opens, closes in _AROUND if _AROUND_CUE.search(surface) else ():
        for match in opens.finditer(surface):
            closing = closes.search(surface, match.end())
            if closing and not _TURNS.search(surface, match.end(), closing.start()):
                reaches.append((match.start(), _end_of_statement(surface, match.start(), closing.end())))
    framed = tuple((start, reach, _SAYS.search(surface[:start]) is None) for start, reach in reaches)
    replaced = _REPLACED_QUOTE.finditer(surface) if _QUOTE_AND_VERB.search(surface) else ()
    return (*framed, *((match.start(), match.end(), False) for match in replaced))


def _reach(surface: str, frame: re.Match[str]) -> int:
    if quoted := _QUOTED.match(surface, frame.end()):
        return quoted.end()
    return _end_of_statement(surface, frame.start(), frame.end())


def _end_of_statement(surface: str, start: int, end: int) -> int:
    """How far a frame from `start` to `end` reaches: to where the sentence turns, or to what follows from a supposition."""
    ends = [_TURNS.search(surface, end)]
    if _SUPPOSED.search(surface[:start]):
        ends.append(_CONSEQUENCE.search(surface, end))
    return min((found.start() for found in ends if found), default=len(surface))
