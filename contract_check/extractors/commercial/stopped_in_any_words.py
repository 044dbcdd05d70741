"""The service stops so long after a warning, or there and then, in whatever construction and in lines without a verb.

It counts where breach or arrears are the reason and it is the customer's service that stops.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.suspending import (
    DEFAULT,
    RIGHT_BEFORE,
    STOP,
    STOPPED,
    UP_TO_THE_WARNING,
    WITHOUT_NOTICE,
    at_once,
    bare_right,
)
from contract_check.extractors.framework import Found, Pattern
from contract_check.extractors.sla.matters import above
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern, together
from contract_check.model.late_pattern import late_pattern

# To stop the service, and at once, in any words.
_HALT = (
    r"(?:suspend(?:s|ed|ing)?\b|suspension\b|cut(?:s|ting)? off|paus(?:e|es|ed|ing)\b|"
    r"block(?:s|ed|ing)?\b|\block(?:s|ed)?\b|fr(?:eeze|ozen)\b|halt(?:s|ed|ing)?\b|"
    r"(?:switch(?:es|ed|ing)?|turn(?:s|ed|ing)?) (?:[\w']+ ){0,4}?off\b|shut(?:s|ting)? out|"
    r"lock(?:s|ed|ing)? out|tak(?:e|es|en) (?:[\w']+ ){0,4}off(?:line| the network)|throttle|"
    r"stop(?:s|ped)? (?:work|deliver\w+|perform\w+|provid\w+|render\w+|suppl\w+|the service)|"
    r"interrupt(?:s|ed)?\b|disabl(?:e|es|ed)\b|deactivat(?:e|es|ed)\b|restrict(?:s|ed)? access|"
    r"discontinue (?:the )?service to|withhold)"
)
_NOW = (
    r"(?:straight ?away|at once|the moment\b|immediately|forthwith|with immediate effect|"
    r"without (?:any |further |prior |advance )*(?:notice|warning)|there and then|no countdown|on the spot|"
    r"instantly|needs? not (?:say|tell|warn|give notice)|without (?:saying|telling))"
)
_ALLOWED = (
    r"(?:may|can|could|"
    r"(?:is|are|shall be|will be) (?:allowed|free|at liberty|authori[sz]ed|entitled|permitted) to|"
    r"reserves? the right to|has the right to|will|shall)"
)
_TIED_BEFORE = late_pattern(
    r"(?:period|notice|warning) of (?:not less than |at least )?$|\bprecedes? [^.;|]{0,60}\bby $|summons leaving $"
)
_TIED_AFTER = late_pattern(
    rf"'?s?'?,? ?{UP_TO_THE_WARNING}(?:notice|warning|notification|reminder|warned)\b|"
    r" later\b|"
    r",? (?:in which |within which )?to (?:respond|reply|cure|remedy|put|pay)\b|"
    r",? (?:has|have) (?:gone by|passed|elapsed|run) since\b|"
    r"'? (?:after|from|of|following) (?:having )?"
    r"(?:(?:that|such|this|the|its|VENDOR's?|a|receiv\w+|receipt of|written|formal|final) ){0,4}"
    r"(?:notice|warning|reminder|e-?mail|letter|demand|reception|receipt|notif\w+|"
    r"VENDOR (?:(?:has|have) )?(?:notif|warn|tell|told|inform|remind))|"
    r"'? after (?:having )?(?:notif(?:y|ied)|warn|tell|told|inform|remind)(?:ing|ed)? CUSTOMER\b"
)
_NOT_THE_SERVICE = late_pattern(
    r"\b(?:credit facilit\w+|scheduled|planned|regulatory|governmental|competent authority|"
    r"licensed (?:product|compound)s?|employ\w+|personnel|its own|cardholder|payment provider|"
    r"meetings?|author'?s?|transfers? of|exporter|importer|shipments?|milestone|clinical|trial|"
    r"study)\b|BOTH (?:may|shall|can)\b|"
    r"CUSTOMER (?:may|can|shall)\b[^,.;]{0,40}(?:suspend|stop|withhold)"
)
_DOWNTIME = late_pattern(
    r"exclu|except|downtime|uptime|unavailab|availab\w+ (?:calc|commit)|credit|not (?:count|apply|cover)"
)


def _after_the_warning(clause: Clause, _match: re.Match[str]) -> Found:
    """The figure that is tied to a notice or a warning."""
    return m.tied_figure(clause, _TIED_BEFORE, _TIED_AFTER) if _is_for_default(clause) else None


def _there_and_then(clause: Clause, match: re.Match[str]) -> Found:
    """At once, in a sentence that says so of the service."""
    return at_once(clause, match) if _is_for_default(clause) else None


def _is_for_default(clause: Clause) -> bool:
    """Whether it is the customer's service that stops, and for what the customer did or failed to do."""
    if m.is_told_only(clause) or _NOT_THE_SERVICE.search(clause.surface):
        return False
    return DEFAULT.search(m.passage(clause)) is not None


def _bare_line(clause: Clause, match: re.Match[str]) -> Found:
    """At once, where a line names breach or arrears and neither figure nor notice."""
    if _DOWNTIME.search(f"{above(clause, 300)} {clause.heading} {clause.surface}"):
        return None
    named = DEFAULT.search(f"{clause.heading} {clause.own}")
    told = re.search(r"DURATION|BLANK|notice|notif|warn|remind", clause.own)
    return bare_right(clause, match) if named and not told and not m.is_told_only(clause) else None


def _if_stopping_is_spoken_of(clause: Clause, _match: re.Match[str]) -> Found:
    """ "We may take such action without notice": at once, where a neighbour says that it is stopping the service."""
    return m.AT_ONCE if RIGHT_BEFORE.search(clause.before) or _SUCH_ACTION_IS.search(clause.after) else None


_SUCH_ACTION_IS = compile_pattern(
    rf"^\W*(?:such|these|this|the|those) (?:actions?|steps?|measures?)\b<30>\b(?:include|be|consist)<80>\b{STOP}\b"
)


STOPPED_IN_ANY_WORDS = (
    Pattern(
        "so long after a warning",
        together(
            _HALT,
            rf"{m.TOLD}|\b(?:told|telling)\b",
            r"DURATION|BLANK",
            r"VENDOR|"
            r"\bbe (?:suspended|blocked|paused|halted|locked|frozen|deactivated|disabled|interrupted)|"
            r"\bis (?:suspended|interrupted)|"
            r"\b(?:service|account|access|workspace)s? (?:suspended|suspension)|"
            r"\bsuspension "
            r"(?:of (?:the )?(?:services?|access)|for (?:arrears|breach|non-?payment|cause|policy|late))|"
            r"the operator may|suspend CUSTOMER|warning ahead",
        ),
        _after_the_warning,
        weight=1,
    ),
    Pattern(
        "such a step, at once",
        r"\bVENDOR (?:<may>|can|will) take (?:any |such |this |these |the )+(?:actions?|steps?|measures?)"
        rf"\b<40>{WITHOUT_NOTICE}",
        _if_stopping_is_spoken_of,
        weight=1,
    ),
    Pattern(
        "a line that says stopped",
        r"^\W*(?:[\w -]{0,30}: )?(?:CUSTOMER's |service |account |access |workspace )*"
        rf"(?:account|service|access|workspace)s? (?:is |are |will be )?{STOPPED}\b",
        _bare_line,
    ),
    Pattern(
        "a step between warning and stop",
        rf"^VENDOR (?:shall|will):? <10>\ballow (?:CUSTOMER )?{m.D} from (?:that|such|the) "
        r"(?:notice|warning|reminder)",
        weight=1,
    ),
    Pattern(
        "stopped there and then",
        rf"{_ALLOWED} <60>\b{_HALT}(?:(?!CUSTOMER (?:shall|will|must))[^|.;]){{0,60}}?\b{_NOW}|"
        rf"{_ALLOWED} (?:be )?{_HALT} {_NOW}|\bhalted {_NOW}",
        _there_and_then,
        weight=1,
    ),
)
