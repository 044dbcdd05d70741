"""What is done to a section of another paper, by the words of it: replaced, deleted, or changed in some other way.

All patterns are for a sentence in lower case.
"""

from __future__ import annotations

from contract_check.model.late_pattern import late_pattern

# A stretch of a sentence, in which a section may be named: "Section 4.1" has no full stop.
_WITHIN = r"(?:[^.;]|\.\d)"
# "The period stated in Section 4.1", of which a figure is then told anew.
_MEASURE = (
    r"\b(?:periods?|terms?|deadlines?|limits?|caps?|amounts?|figures?|percentages?|rates?|notices?|times?|numbers?|sums?|levels?|targets?) "
    r"(?:stated |set out |referred to |specified |agreed )?(?:in|of|under|from) (?:section|clause|article|§)"
)
_CHANGE = (
    r"amend|replac|delet|substitut|restat|supersed|struck|strik|remov|insert|no longer|chang|modif|appl(?:y|ies|icable)\b|"
    r"omit|cancel|waive|void|effect|force|cease|suspend|extend|reduc|increas|shorten|lower|rais|revis|supplement|add|terminat|"
    r"revok|rescind|repeal|abrogat|annul|place of"
)
TRIGGER = late_pattern(_CHANGE)
# More words that only a paper uses which is made to change another.
TRIGGER_OF_CHANGES = late_pattern(
    rf"{_CHANGE}|"
    r"exclud|notwithstanding|not (?:part|included)|: none|lieu of|instead of|rather than|becom|releas|need not|forgo|forego|renounc|refrain|withdr|"
    r"carry (?:over|forward)|surviv|n/?a\b|"
    r"\b(?:section|clause|article)s? [^;]{0,160}\b(?:not|read|ends?|expires?|lapses?|falls?|drops?|"
    r"continues?|is|are|shall|will|has|have|loses?|may|means?|only)\b|"
    r"reserved|relieve|exempt|excused|discharged|"
    r"\b(?:not|never|no right|only|neither)\b[^.;]{0,160}\b(?:section|clause|article)|"
    rf"{_MEASURE}|"
    r"\b(?:form|agreement|addendum|order|letter|terms|amendment|dpa|sla)s?\b[^.;]{0,80} (?:ends?|ended|expires?|expired|lapses?|lapsed|"
    r"been (?:completed|fulfilled|performed|discharged|closed|concluded))\b"
)
_BE = r"(?:is|are|shall be|will be|(?:is|are) to be|be)(?: hereby)?(?: also)?"
_INSTEAD = r"(?:replaced|substituted|superseded|exchanged|restated)"
REPLACED = late_pattern(
    rf"\b{_BE} (?:amended,? (?:and restated )?(?:in (?:its|their) entirety )?"
    r"(?:by replacing|to (?:read|provide)|so (?:that|as)|as follows)|"
    r"(?:\w+ly )?(?:(?:deleted|removed|struck|amended|cancelled|repealed|annulled)"
    r"(?: in (?:its|their) entirety)?,?(?: and| to be)? ?"
    rf"(?:shall be |is |are )?(?:hereby )?)?(?:\w+ly )?{_INSTEAD}"
    r"(?: in (?:its|their) entirety)?)|"
    r"\b(?:deleting|replacing|striking)\b[^.;]{0,80}"
    r"\b(?:replacing|inserting|substituting|with the following|by the following)\b|"
    r"(?<!\bmay )(?<!\bcan )(?<!\bhow to )\b(?:the parties )?(?:hereby )?(?:amend|replace|restate)s? "
    r"(?:section|clause|article|exhibit|schedule|the table)"
)
DELETED = late_pattern(
    rf"\b{_BE} (?:\w+ly )?"
    r"(?:deleted|removed|struck(?: out)?|cancelled|omitted|repealed|abrogated|annulled|of no (?:further )?(?:force|effect))|"
    r"\bno longer appl(?:y|ies)\b|"
    r"\b(?:hereby )?(?:deletes?|strikes?|removes?) (?:sections?|clauses?|articles?|exhibit|schedule)\b|"
    r"(?<=[\d)]) \| (?:intentionally )?(?:deleted|removed|omitted|struck)(?=\W*$)|"
    r"(?<=[\d)])\s?[:–-] (?:intentionally )?(?:deleted?|removed?|omit(?:ted)?|reserved|struck|strike)\b|"
    r"(?<=[\d)])\s?(?:[:–-]|is|are) (?:not applicable|n/?a\b|none\b|excluded)"
)
OPEN = late_pattern(  # a change that this program does not carry out
    r"\b(?:does|do|shall|will|is|are)(?: hereby)? (?:not|no longer|only) (?:be )?appl(?:y|icable)\b|"
    r"\b(?:is|are|be) (?:hereby )?(?:disapplied|suspended|void|null and void|inapplicable|waived|revoked|rescinded)\b|"
    r"\bwaives?\b|\bceases? to (?:apply|have)\b|\bno (?:further )?(?:force|effect)\b|"
    r"\b(?:extended|reduced|increased|shortened|lowered|raised|changed|revised) (?:from|to|by)\b|"
    r"\b(?:added|inserted)(?: as [^.;:]{0,40})? (?:at|to|in|into|after|before|immediately)\b|"
    r"\bby (?:adding|inserting)\b|\b(?:supplemented|modified|revised|varied|changed|amended|deleted|replaced|repealed|excluded|overridden)\b|"
    rf"\b(?:section|clause|article)s? {_WITHIN}{{0,80}}(?:\d|\)|agreement|form|addendum|dpa|sla|terms)[\"”’']? (?:both |all |also )?"
    r"(?:ends?|expires?|lapses?|falls? away|drops? (?:away|out))\b|\bin (?:lieu|place) of (?:section|clause)|\b(?:instead of|rather than)\b|"
    r"\bnotwithstanding (?:section|clause|article)|"
    rf"{_MEASURE}{_WITHIN}{{0,80}}\b(?:is|are|shall be|will be|becomes?)\b"
)
# A right under a section that its holder gives up, or a duty that is not taken on.
GIVEN_UP = late_pattern(
    r"\b(?:not|never|no right|no longer|only|neither|nor|need not)\b[^.;]{0,80}?(?<!as )\b(?:exercise|invoke|rely on|terminate|cancel|bound by|"
    r"entitled|make use|enforce|"
    r"claim|assert|raise|comply|perform|observe|liable|obliged|obligated|required|responsible)\b[^.;]{0,80}?\b(?:section|clause|article)|"
    r"\b(?:is|are|shall be) (?:hereby )?(?:released|relieved|exempt(?:ed)?|freed|excused|discharged) from\b|"
    r"\b(?:refrains? from|foregoes|forgoes|renounces?|gives? up|releases?|surrenders?)\b"
)
NEW_SECTION = late_pattern(r"\bnew (?:sub-?)?(?:section|clause|article|paragraph|exhibit|schedule)\b")
STAYS = late_pattern(
    r"\b(?:remains?|continues?|unchanged|unaffected|ratified|confirmed)\b|"
    r"\b(?:nothing|no provision)\b[^.;]{0,80}\b(?:releases?|limits?|affects?|waives?|amends?|modif\w+|changes?|excludes?|relieves?)\b"
)
WHOLE_OPEN = late_pattern(
    r"\b(?:does|do|shall|will)(?: hereby)? not apply\b"
    r"(?! (?:to|for|in respect of) (?:any )?(?:beta|trial|free|third|preview|evaluation|non-production|sandbox|test))"
)
PART = late_pattern(
    r"\b(?:first|second|third|fourth|last|final|penultimate|following) (?:full )?"
    r"(?:sentences?|paragraphs?|lines?|bullets?)\b|"
    r"\b(?:words?|phrase|dates?|figures?|numbers?) [\"“‘']"
)
TABLE = late_pattern(r"\btables?\b")
NO_CHANGE = late_pattern(
    r"\b(?:not|no(?! \d)|never|neither)\b[^.;]{0,30}\b(?:amended|modified|changed|replaced|deleted)|"
    r"\bmay (?:only )?be (?:amended|modified|changed)|"
    r"\bexcept as\b[^.;]*\b(?:remains?|continues?|unchanged|ratified|confirmed)\b|"
    r"^\W*(?:whereas|\([a-z]\) whereas)\b|"
    r"^\W*(?:furthermore,? |moreover,? )?unless (?:section|clause|article)\b|"
    # What becomes of a provision that no court would enforce.
    r"\b(?:if|should|where|in the event|to the extent)\b[^.;]{0,120}\b(?:parts?|terms?|provisions?|portions?|covenants?|clauses?|sections?)\b[^.;]{0,160}"
    r"\b(?:invalid|unenforceable|illegal|void|in conflict with any)\b"
)
