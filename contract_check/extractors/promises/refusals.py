"""The frame of a refusal, which says that a measure is not taken or not owed, whichever it is.

Accepted: "has yet to", "dispenses with", "gives no assurance that", "falls outside the scope", "penetration tests: none"; where
the vendor itself says that it does without, the frame refuses the measure outright.
Rejected: "not only", "shall not delay", "no later than", a denial that is turned round ("not unless encrypted").
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.promises.frames import ANEW, EXCEPT, Frame
from contract_check.language.wording import any_of

# "has not put in place", "does not yet have", "dispenses with": the vendor does without. What is merely not promised is no refusal.
_ACTS = (
    r"(?:carr\w+ out|perform\w*|conduct\w*|r[au]n|maintain\w*|keep|kept|ha(?:ve|d)|operate[sd]?|"
    r"require[sd]?|us(?:e|ed)|provide[sd]?|offer(?:ed)?|undert\w+|do|done|put (?:\w+ )?in place|"
    r"introduced?|adopt(?:ed)?|implement(?:ed)?|establish(?:ed)?|h[eo]ld|t[ao]ken?|ma[dk]e|"
    r"encrypt(?:ed)?|train(?:ed)?|instruct(?:ed)?|screen(?:ed)?|vet(?:ted)?|check(?:ed)?|"
    r"possess(?:ed)?|set up|dr[ae]wn? up|obtain(?:ed)?|commission(?:ed)?|protect(?:ed)?|"
    r"employ(?:ed)?)"
)
_DOES_NOT = (
    r"\bVENDOR(?: \w+ly)? (?:(?:do|does|did|has|have)(?: not|n't)"
    r"(?: (?:currently|presently|yet|so far|to date|at present|itself|as a rule))*|"
    r"(?:has|have) (?:never|yet to|so far not)|"
    r"never)"
)
_GOES_WITHOUT = (
    r"(?:dispenses? with|refrains? from|abstains? from|forgoes?|foregoes?|renounces?|lacks?|goes without|"
    r"does without|do without)"
)
_HAS_NO = (
    r"(?:offers?|provides?|has|have|performs?|includes?|comprises?|maintains?|there (?:is|are)) "
    r"(?:neither|no(?! (?:less|later|more|fewer|lower)))"
)
_OWED = (
    r"(?:provisions?|arrangements?|assurances?|guarantees?|warrant(?:y|ies)|undertakings?|commitments?|plans|"
    r"promises?|representations?|claims?|entitlements?|need|call|budget)"
)
REFUSED = Frame(
    before=any_of(
        r"\bVENDOR(?: \w+ly)? (?:(?:do|does|did|has|have|had|is|are|will|shall|can|could)(?: not|n't)|"
        r"never|cannot|(?:has|have) yet to|neither)\b"
        r"(?! (?:only|merely|just|(?:\w+ )?(?:guarantee|warrant|promise|assure|undertake|commit)\b|"
        r"(?:\w+ly )?(?:delay|wait|hesitate|fail|omit|neglect|postpone)|"
        r"(?:be )?(?:liable|responsible|deemed|considered|counted|charged?)|exceed|take|last|reduce|"
        r"decrease|diminish|weaken|degrade|lower|cease|stop|discontinue|relax|remove))",
        rf"(?<!who )(?<!that )\b(?:{_GOES_WITHOUT}|stopped|ceased|discontinued|abandoned|is spared)\b",
        r"\b(?:rejects?|refuses?|declines?|disclaims?|denies|opposes?|"
        r"(?:decided|opted|resolved|voted) against|unnecessary|needless|superfluous|not in a position|"
        r"unable)\b",
        rf"\b(?:no|not any|without) (?:\w+ )?{_OWED}\b(?: \w+){{0,4}}? "
        r"(?:for|to|that|of|as to|on|concerning|regarding)\b",
        r"\b(?:can)?not (?:\w+ )?(?:assure|guarantee|warrant|promise|undertake|commit)\w*"
        r"\b(?: that (?:VENDOR|it|they) (?:shall|will|can)\b)?",
        r"\bnot (?:[\w']+ ){0,2}(?:practice|policy|habit|custom|intention|part|role|task|business|duty)\b",
        r"\bCUSTOMER (?:cannot|can not|can't|may not|(?:has|have) no (?:right|claim)|"
        r"(?:is|are) not entitled|must not|should not) (?:\w+ ){0,2}"
        r"(?:claim|expect|demand|require|assume|rely|infer|insist)\b",
        r"\b(?:nobody|no one|none) (?:at|of|in|within) VENDOR\b",
        rf"\b{_HAS_NO}\b",
        r"\b(?:services?|support|maintenance|agreement|fees?|scope|subscription|plan|package|tier)\b(?: \w+ly)? (?:do|does|shall|will) not "
        r"(?:\w+ )?"
        r"(?:compris|includ|cover|contain|entail|extend to|provide for|requir|oblig|foresee|buy|pay for)\w*",
    ),
    after=any_of(
        r"\b(?:is|are|shall be|will be|has been|have been)(?: \w+ly| currently)? (?:not|n't|never)\b"
        r"(?! (?:only|merely|less|later|optional|limited|subject|shared|disclosed|deleted|used|accessible|"
        r"visible|published|a substitute|affected|changed))",
        r"\b(?:is|are) no (?:part|element|component|subject|matter)\b|\b(?:is|are)n't\b",
        r"\b(?:falls?|lies?|stays?|remains?|is|are) (?:expressly )?(?:outside|beyond|excluded|out of)\b",
        r"\b(?:would )?(?:exceeds?|goes? beyond)\b",
        r"\b(?:has|have) been (?:\w+ )?(?:abandoned|discontinued|stopped|suspended|abolished|given up|excluded)\b",
        r"\b(?:does|do) not (?:\w+ )?(?:take place|form part|exist|occur|belong|happen)\b",
        r"\b(?:is|are) (?:excluded|waived|dispensed with|out of scope|lacking|missing|absent)\b",
        r"\s?[:|=–—-] ?(?:none|nil|n/a|no|excluded|"
        r"not (?:\w+ )?(?:included|performed|conducted|carried out|done|made|required|used|"
        r"provided|offered|available|in place|implemented|foreseen|"
        r"applicable))\b(?! (?:later|less|more|fewer|longer))",
    ),
    ends=f"{ANEW}|{EXCEPT}|"
    r"\band (?:\w+ly )?(?:encrypt|train|patch|test|keep|run|use|screen|back|take|require) "
    r"(?:it|them|all|our|every)\b",
    reach=110,
    refusal=any_of(
        rf"{_DOES_NOT} (?:\w+ )?{_ACTS}\b",
        rf"\bVENDOR(?: \w+ly)? {_GOES_WITHOUT}\b",
        rf"\bVENDOR(?: \w+ly)? {_HAS_NO}\b",
        r"\b(?:is|are) not (?:carried out|performed|conducted|run|maintained|in place|done|made|taken|"
        r"provided|required|used|part of)\b",
        r"\bdo(?:es)? not (?:take place|exist)\b",
    ),
)
NOT_DONE = replace(REFUSED, after="")  # where the figure is of something else that "is not" counted
