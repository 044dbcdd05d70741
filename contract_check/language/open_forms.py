"""Forms in which a sentence states nothing yet: what somebody asks or has not decided, alternatives, notes to who fills in, failed talks.

Accepted: "CUSTOMER may ask whether VENDOR has a plan", "VENDOR has not decided whether", "[Option A: …]", "[VENDOR to confirm: …]", "BOTH could
not agree on", "VENDOR may choose to keep", "VENDOR guarantees PERCENT to certain other CUSTOMER", "is one of several measures".
Rejected: "whether or not CUSTOMER asks, VENDOR shall", "VENDOR tests whether backups can be restored", "VENDOR may choose its tools, but
shall encrypt".
"""

from __future__ import annotations

from contract_check.language.denials import ANEW
from contract_check.language.wording import STATEMENT_BEGINS
from contract_check.model.late_pattern import late_pattern

_ASKS = (
    r"(?:ask(?:s|ed)?|enquires?|inquires?|states?|indicates?|says?|tells?|specif(?:y|ies)|explains?|confirms?|clarif(?:y|ies)|decide[sd]?|"
    r"determine[sd]?|examine[sd]?|consider(?:s|ed)?|discuss(?:es|ed)?|reviews?|knows?|open|undecided|unclear|uncertain|questions?)"
)
_WHETHER = late_pattern(
    rf"{STATEMENT_BEGINS}(?:(?!\bVENDOR (?:shall|will|must)\b)[^.;:|]){{0,80}}?\b{_ASKS} (?:VENDOR |CUSTOMER |it )?(?:whether|if VENDOR (?:has|is|does|"
    rf"can))\b(?! or not)|"
    rf"{STATEMENT_BEGINS}whether\b(?! or not)[^.;|,]{{3,120}} (?:(?:has|have) (?:yet|still) to be|(?:is|are|remains?) (?:still |yet )?(?:to be|open|"
    rf"undecided|unclear|left))\b"
)
_ALTERNATIVE = late_pattern(
    r"\[ ?(?:option|alternative|variant|version|choice) [a-z\d]{1,3}\b|"
    r"\[ ?[^\]:]{0,40}\bto (?:confirm|complete|check|be (?:confirmed|completed|agreed|checked)|insert|fill in)\b|"
    r"\[ ?(?:drafting |drafter's )?note(?: to \w+)?\b"
)
_TALKS = late_pattern(
    r"\b(?:BOTH|parties|sides)\b[^.;|]{0,20}\b(?:could not|cannot|did not|do not|failed to|were unable to|have not|have not yet) agree(?:d)? on\b|"
    r"\bnegotiations? (?:on|about|over|regarding|concerning)\b|\b(?:was|were|has been|have been) (?:\w+ly )?(?:rejected|turned down|refused|"
    r"declined|dropped) "
    r"(?:by (?:VENDOR|CUSTOMER|BOTH)|in|during)\b|"
    r"\bnothing is (?:promised|guaranteed|owed|warranted|agreed)\b|"
    r"\bwithout (?:reaching|coming to|concluding|having reached) (?:an? |any )?(?:agreement|result|consensus|conclusion)\b"
)
_ONE_OF_SEVERAL = late_pattern(
    r"\b(?:is|are) what (?!VENDOR )(?:(?:VENDOR's|CUSTOMER's|the|many|most|some) )?(?:[\w-]+ ){1,3}?(?:would|works?|wants?|wish(?:es)?|likes?|expects?|"
    r"aims?|hopes?|see|ask)\b|"
    r"\b(?:is|are|would be) (?:only |just )?(?:one|some) of (?:several|many|various|the possible|a number of) (?:measures|options|ways|means|"
    r"methods|possibilities)\b"
)
_MAY_CHOOSE = late_pattern(
    r"\bVENDOR,? (?:may|can|could|might) (?:also |\w+ly )?(?:configure|elect|decide|choose|opt|arrange|agree|offer)\b"
    r"(?! (?:\w+ )?(?:to )?(?:suspend|terminat|chang|modif|discontinu|amend|increas|limit|disabl|end\b|not\b))"
)
_TO_OTHERS = late_pattern(
    r"\b(?:guarantees?|offers?|grants?|gives?|promises?|undertakes?|provides?|commits?)\b[^.;|]{0,80}? (?:to|towards) (?:certain |some |its |VENDOR's |"
    r"individual |selected |many )?other CUSTOMER\b"
)
_BINDS = late_pattern(
    r"\b(?:and|but|however|while),? (?:that )?(?:VENDOR|it|BOTH) (?:hereby |therefore |\w+ly )?(?:shall|will|must|has|is|[a-z]{3,}s)\b"
)


def is_open_form(surface: str, start: int, end: int) -> bool:
    """Whether what a sentence says from `start` to `end` stands in a form that states nothing.

    >>> said = "CUSTOMER may ask whether VENDOR has a continuity plan"
    >>> is_open_form(said, 25, len(said)), is_open_form("VENDOR has a continuity plan", 0, 28)
    (True, False)
    >>> is_open_form("VENDOR may choose its tools, but shall encrypt data", 0, 50)
    False
    """
    for form in (_WHETHER, _TALKS, _TO_OTHERS, _ONE_OF_SEVERAL):
        found = form.search(surface)
        if (
            found is not None
            and (end > found.start() or form is not _WHETHER)
            and not _BINDS.search(surface, found.end())
        ):
            return True
    for form in (_MAY_CHOOSE, _ALTERNATIVE):
        for match in form.finditer(surface, 0, end):
            if not ANEW.search(surface.replace(":", " ") if form is _ALTERNATIVE else surface, match.end(), end):
                return True
    return False
