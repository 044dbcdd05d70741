"""commercial.suspension_notice — how long before the vendor suspends the service the customer is told.

Accepted: "may suspend the Service upon 10 days' notice if fees are overdue", "if not paid within 7 days
of notice, Provider may suspend", "may, on giving 10 days' notice, suspend", "five days after a reminder,
… may block access", a warning in the next sentence ("We will warn you ten days in advance"); "upon notice",
a duty to tell in the next sentence (unspecified); "may suspend access immediately, with or without notice",
"will result in your account being suspended", "may take such action at once" after a sentence on suspending,
"service locked" in a line on arrears, "reserve the right to stop work", a right without a word on notice (0 days).
In any construction: the service stops so long after a warning, or there and then, for breach or arrears.
Rejected: a bar on suspending, maintenance, suspension of payment, deliveries or the customer's own
duties, log-in locks, beta features alone, what happens after suspension, survival. Breach and non-payment govern over emergencies.
"""

import re
from dataclasses import replace
from decimal import Decimal

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, duration_at
from contract_check.extractors.sla.matters import above
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import compile_pattern, together
from contract_check.model.term import Better, Kind, Strength, TermDefinition
from contract_check.model.values import Duration, OpenDuration, Unit

_AT_ONCE = Duration(Decimal(0), Unit.DAYS)
_D = r"(?P<d>DURATION|BLANK)'?s?'?"
_STOPPED = r"(?:suspended|deactivated|disabled|blocked|barred|paused|frozen|halted|switched off|shut off|cut off|locked|interrupted|throttled|stopped|put on hold)"
_STOP = (
    r"(?:suspend(?:s|ed|ing)?|suspension(?! of (?:payment|deliver))|restrict(?:s|ed|ing)?|disabl(?:e|es|ed|ing)|block(?:s|ed|ing)?|deactivat(?:e|es|ed|ing)|interrupt(?:s|ed)?|cut(?:s|ting)? off"
    r"|(?:den(?:y|ies|ied|ying)|bar(?:s|red|ring)?)(?= (?:\w+ ){0,2}access)|lock(?:s|ed|ing)?\b|fr(?:eeze|ozen)|paus(?:e|es|ed|ing)|throttl\w+|halt(?:s|ed|ing)?|put(?:s|ting)?(?= (?:[\w']+ ){0,3}on hold)|pull(?:s|ed|ing)?(?= (?:[\w']+ ){0,2}access)|limit|withhold|revoke)"
)
# What a vendor that is not paid does besides suspending.
_STOP_WORK = r"(?:interrupt|cut off|(?:stop|cease|discontinue|pause|halt) (?:all |any |further )*(?:work|performance|performing|providing|delivery of)|refuse to (?:undertake|perform|provide|carry out|continue)|withhold (?:the |its |further )*(?:services?|performance))"
_WHAT = r"\b(?:service|workspace|workload|instance|work|access|account|use\b|platform|licen[sc]e|subscription|software|product|performance|right|user|CUSTOMER|site|api|key|hosting|application|processing|website|it\b)"
_WITHOUT = r"(?:without (?:any |further |prior |advance |giving |additional |previous |need for |the need |liability(?: or|,) )*(?:\w+ )?(?:notice|notif\w+|warning|demand|reminder)|with or without (?:\w+ )?(?:notice|cause)|immediate(?:ly)?|at any time|forthwith|with immediate effect|straight ?away|instantly|at once|effective upon|no (?:prior )?notice)"
_TOLD = r"(?:notice|notif(?:y|ies|ied|ication|ying)|inform(?:s|ed|ing)?|advis(?:e|es|ed|ing)|warn(?:ing|ed)?|e-?mail)"
_DEFAULT = compile_pattern(
    r"breach|fail(?:s|ure|ed)?\b|overdue|past due|unpaid|non-?payment|not paid|delinquen|violat|\blate|default|arrears|abus|misus|unlawful|illegal|fraud|does not pay|owing|outstanding|any reason|no reason|without cause|sole discretion"
)
_TELLS = re.compile(
    rf"VENDOR (?:will|shall|must|agrees to|undertakes to)\b[^.|]{{0,60}}(?:{_TOLD}|tell|warn|let CUSTOMER know)|\bVENDOR (?:will|shall) [^.|]{{0,30}}give [^.|]{{0,60}}notice"
)
_BEFOREHAND = re.compile(
    r"\b(?:suspen\w+|do(?:es|ing)? so|first|beforehand|in advance|prior|before|this|such (?:action|step|measure))\b"
)


# To stop the service, and at once, in any words.
_HALT = (
    r"(?:suspend(?:s|ed|ing)?\b|suspension\b|cut(?:s|ting)? off|paus(?:e|es|ed|ing)\b|block(?:s|ed|ing)?\b|\block(?:s|ed)?\b|fr(?:eeze|ozen)\b|halt(?:s|ed|ing)?\b|switch(?:es|ed|ing)? off|tak(?:e|es|en) (?:[\w']+ ){0,4}off(?:line| the network)"
    r"|throttle|stop(?:s|ped)? (?:work|deliver\w+|perform\w+|provid\w+|the service)|interrupt(?:s|ed)?\b|disabl(?:e|es|ed)\b|deactivat(?:e|es|ed)\b|restrict(?:s|ed)? access|discontinue (?:the )?service to|withhold)"
)
_NOW = r"(?:straight ?away|at once|the moment\b|immediately|forthwith|with immediate effect|without (?:any |further |prior |advance )*(?:notice|warning)|there and then|no countdown|on the spot|instantly)"
_ALLOWED = r"(?:may|can|could|(?:is|are|shall be|will be) (?:allowed|at liberty|authori[sz]ed|free|entitled|permitted) to|reserves? the right to|has the right to|will|shall)"
_TIED_BEFORE = re.compile(
    r"(?:period|notice|warning) of (?:not less than |at least )?$|\bprecedes? [^.;|]{0,60}\bby $|summons leaving $"
)
_TIED_AFTER = re.compile(
    r"'?s?'?,? ?(?:[a-z]+ ){0,4}?(?:notice|warning|notification|reminder|warned)\b"
    r"|,? (?:in which |within which )?to (?:respond|reply|cure|remedy|put|pay)\b|,? (?:has|have) (?:gone by|passed|elapsed|run) since\b"
    r"|'? (?:after|from|of|following) (?:having )?(?:(?:that|such|this|the|its|VENDOR's?|a|receiv\w+|receipt of|written|formal|final) ){0,4}(?:notice|warning|reminder|e-?mail|letter|demand|reception|receipt|notif\w+|VENDOR (?:notif|warn|tell|inform))"
)


def _after_the_warning(clause: Clause, _match: re.Match[str]) -> Found:
    """The figure that is tied to a notice or a warning, where it is the vendor's service that stops."""
    said = clause.surface
    if m.is_told_only(clause) or _NOT_THE_SERVICE.search(said) or not _DEFAULT.search(m.passage(clause)):
        return None
    return m.tied_figure(clause, _TIED_BEFORE, _TIED_AFTER)


def _there_and_then(clause: Clause, _match: re.Match[str]) -> Found:
    """At once, where it is the customer's service that stops."""
    said = clause.surface
    if m.is_told_only(clause) or _NOT_THE_SERVICE.search(said) or not _DEFAULT.search(m.passage(clause)):
        return None
    return _AT_ONCE


_NOT_THE_SERVICE = re.compile(
    r"\b(?:scheduled|planned|regulatory|governmental|competent authority|licensed (?:product|compound)s?|employ\w+|personnel|its own|cardholder|payment provider|meetings?|author'?s?|transfers? of|exporter|importer|shipments?|milestone|clinical|trial|study)\b|BOTH (?:may|shall|can)|CUSTOMER (?:may|can|shall)[^,.;]{0,40}(?:suspend|stop|withhold)"
)


# What the vendor tells of in the next sentence may be something else.
_OF_ANOTHER = re.compile(r"restor|reinstat|resum|maintenance|\bprices?\b|\brenew")


def _bare_right(clause: Clause, _match: re.Match[str]) -> Found:
    """At once, unless the next sentence makes the vendor tell the customer."""
    told = _TELLS.search(clause.after) and _BEFOREHAND.search(clause.after)
    return UNSPECIFIED if told and not _OF_ANOTHER.search(clause.after) else _AT_ONCE


def _if_suspension_came_before(clause: Clause, _match: re.Match[str]) -> Found:
    """ "We will tell you before doing so" answers the question where the sentence before speaks of suspending."""
    return UNSPECIFIED if re.search(rf"VENDOR\b[^|]{{0,80}}\b{_STOP}", clause.before) else None


def _if_stopping_came_before(clause: Clause, _match: re.Match[str]) -> Found:
    """ "We may take such action without notice": at once, where the sentence before speaks of stopping the service."""
    return _AT_ONCE if _RIGHT_BEFORE.search(clause.before) else None


_DOWNTIME = re.compile(
    r"exclu|except|downtime|uptime|unavailab|availab\w+ (?:calc|commit)|credit|not (?:count|apply|cover)"
)


def _bare_line(clause: Clause, match: re.Match[str]) -> Found:
    """At once, where a line names breach or arrears and neither figure nor notice."""
    if _DOWNTIME.search(f"{above(clause, 300)} {clause.heading} {clause.surface}"):
        return None
    named = _DEFAULT.search(f"{clause.heading} {clause.own}")
    told = re.search(r"DURATION|BLANK|notice|notif|warn|remind", clause.own)
    return _bare_right(clause, match) if named and not told and not m.is_told_only(clause) else None


_RIGHT_BEFORE = compile_pattern(
    rf"\bVENDOR\b<200>\b{_STOP}|\b(?:may|can|will|shall) be <30>(?:suspended|deactivated|disabled|blocked)\b"
)


def _ahead_of_it(clause: Clause, match: re.Match[str]) -> Found:
    """The figure of a warning, where the sentence before speaks of suspending and this one of nothing else."""
    if not _RIGHT_BEFORE.search(clause.before) or _ANOTHER_ACT.search(clause.surface):
        return None
    return duration_at(clause, match)


_ANOTHER_ACT = re.compile(r"\b(?:restor|reinstat|resum|maintenance|renew|terminat|delet|chang|price|remov)\w*")


def _weigh(readings: list[Reading], paper: Paper) -> list[Reading]:
    """The case of breach or non-payment governs; a bare right says "0 days" only where no notice is owed."""
    weighed = [replace(r, weight=2 * r.weight + bool(r.clause and _DEFAULT.search(r.clause.surface))) for r in readings]
    # A right that is reserved binds the customer in any words.
    weighed = [replace(r, strength=Strength.FIRM) if r.value == _AT_ONCE else r for r in weighed]
    told = [
        r for r in weighed if r.weight > 1 and not (r.strength is Strength.SOFT and isinstance(r.value, OpenDuration))
    ]
    if told:
        return told
    bare = [r for r in weighed if r.weight <= 1]
    return [replace(r, note="no duty to notify stands beside the right") for r in bare] or weighed


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.suspension_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before the vendor suspends the service is the customer told?",
        ),
        core=r"\b(?:breach\w*|violat\w+|fail(?:s|ure)? to|non-?payment|overdue|unpaid|past due|any reason)\b",
        triggers=("suspend", "shut off", "suspension", "deactivate", "disable", "restrict access", "limit access", "deny access", "denying access", "block access", "revoke access",
                  "restrict customer", "restrict your", "restrict client", "block the", "temporarily block", "interrupt the", "stop work", "stop all work", "cease work",
                  "further work", "withhold service", "withhold the service", "before taking", "before undertaking", "before doing so", "days in advance", "days beforehand", "week in advance", "weeks in advance", "hours in advance", "hours beforehand", "warning", "cut off", "pause", "frozen", "freeze", "halted", "switch off", "off the network", "stop deliver", "stop work", "throttle", "blocking", "block ", "interrupt", "allow ", "such action", "such measure", "bar access", "lock your", "lock the", "locked", "locking", "lock acc", "deny ", "on hold", "be stopped", "pull your", "throttl"),
        accept=(
            Pattern("suspends on a period of notice", rf"\bVENDOR\b<160>\b{_STOP}\b<100>{_WHAT}<300>{_D} (?:(?:[\w']+ ){{0,4}}(?:notice|notification|warning)|in advance|prior|before)", weight=2),
            Pattern("a period of notice, then suspension", rf"{_D}<60>\b(?:notice|notif\w+|warning)\b<300>\bVENDOR (?:<may>|will|shall)<80>\b{_STOP}\b", weight=2),
            Pattern("may, on a period of notice, suspend", rf"\bVENDOR (?:<may>|will|shall|can)\b,?<60>{_D} (?:\w+ ){{0,3}}?(?:notice|notification|warning)<80>\b{_STOP}\b<80>{_WHAT}", weight=2),
            Pattern("may, on notice of a period, suspend", rf"\bVENDOR\b<30>(?:entitled|right|may|can)\b,? <40>(?:notice|warning) of (?:at least )?{_D},? <20>\b{_STOP}\b", weight=2),
            Pattern("told a period before suspension", rf"\bVENDOR (?:will|shall|must|agrees to)<60>(?:{_TOLD}|give|provide|endeavou?r)\b<160>{_D}<80>(?:prior|before|in advance|notice)<100>(?:{_STOP})", weight=2),
            Pattern("suspends at once", rf"\bVENDOR\b<120>(?:<may>|will|shall|can)<80>\b{_STOP}\b<240>{_WITHOUT}", _AT_ONCE, weight=1),
            Pattern("at once suspends", rf"\bVENDOR\b <60>(?:<may>|will|shall|can),? <60>{_WITHOUT},? <80>\b{_STOP}\b<80>{_WHAT}", _AT_ONCE, weight=1),
            Pattern("without notice, suspends", rf"{_WITHOUT}<80>\bVENDOR (?:<may>|will|shall|can)<60>\b{_STOP}\b<80>{_WHAT}", _AT_ONCE, weight=1),
            Pattern("suspended at once", rf"{_WHAT}<60>(?:may|can|will|shall) be <40>{_STOP}\b<160>{_WITHOUT}", _AT_ONCE, weight=1),
            Pattern("suspends on notice", rf"\bVENDOR\b<120>(?:<may>|will|shall|can)<80>\b{_STOP}\b<200>\b(?:upon|by|with|on|after|giv\w+|provid\w+|subject to|following|having) (?:\w+ ){{0,5}}?(?:notice|notification|notif\w+|informed|informing|warned|warning)(?! (?:of|from) CUSTOMER)", weight=1),
            Pattern("may, on notice, suspend", rf"\bVENDOR (?:<may>|will|shall|can),? <20>\b(?:upon|by|with|on|after|following|giving|subject to)\b(?! or without)(?: \w+){{0,4}}? (?:notice|notification|notifying|warning|informing)(?:(?: to)? CUSTOMER)?,? <40>\b{_STOP}\b<80>{_WHAT}", weight=1),
            Pattern("warned first", rf"\bVENDOR (?:will|shall|must) <30>(?:warn|notify|tell|inform|advise)<40>\b(?:first|beforehand)<20>\b(?:and|before)<40>\b{_STOP}\b", weight=1),
            Pattern("told before any action", rf"\bbefore (?:under)?taking (?:any |such |the |this |these )*(?:enforcement |of these )?(?:action|step|measure|activit)\w*<120>VENDOR (?:will|shall|must|agrees to)<60>(?:{_TOLD}|provide|give)", weight=1),
            Pattern("told before doing so", rf"\bbefore doing so\b<60>VENDOR (?:will|shall)<40>(?:{_TOLD}|tell|warn|give CUSTOMER)|VENDOR (?:will|shall)<40>(?:{_TOLD}|tell|warn|give)<80>\bbefore (?:doing so|VENDOR (?:do|does|suspends?))\b", _if_suspension_came_before, weight=1),
            Pattern("warned so long ahead of what the sentence before allows", rf"(?:\bVENDOR (?:will|shall|must)\b<20>\b(?:{_TOLD}|tell|give|send)|\bCUSTOMER (?:will|shall) (?:receive|be (?:warned|told|notified|informed|given|sent))|\b(?:notice|warning|reminder|e-?mail) (?:is|will be|shall be) (?:sent|given))\b<60>{_D}'?<20>\b(?:in advance|before(?:hand)?|ahead|prior|notice)\b", _ahead_of_it, weight=2),
            Pattern("on notice, suspends", rf"\b(?:upon|by|with|on|after|following)(?: \w+){{0,4}} (?:notice|notification)(?: to CUSTOMER)?,? <60>\bVENDOR (?:<may>|will|shall|can)<60>\b{_STOP}\b<80>{_WHAT}", weight=1),
            Pattern("days to answer before suspension", rf"\bbefore <20>{_STOP}\b<100>\bVENDOR (?:will|shall|must) (?:give|allow|grant) CUSTOMER {_D} (?:in which |within which )?to (?:respond|reply|cure|remedy|put|pay)", weight=2),
            Pattern("told before suspension", rf"\bVENDOR (?:will|shall|must|agrees to|undertakes to|may)<60>(?:{_TOLD}|(?:give|provide)<60>(?:{_TOLD}))\b<120>(?:prior to|before|of|in advance of|about|regarding) <40>(?:{_STOP})", weight=1),
            Pattern("suspends, and tells", rf"\bVENDOR\b<120>(?:<may>)<60>\b{_STOP}\b<80>{_WHAT}<200>\bVENDOR (?:will|shall|must) <40>{_TOLD}", weight=1),
            Pattern("told of any suspension", rf"(?:prior to|before|in the event of|in case of|upon) <60>{_STOP}<80>,? VENDOR (?:will|shall|must|agrees to)<40>(?:{_TOLD}|give|provide)", weight=1),
            Pattern("right to suspend", rf"\bVENDOR(?:'s)?,? (?:\w+ )?(?:<may>|can|reserves? the right(?:,[^,]{{0,80}},)? to)<160>\b(?:suspend|disable|deactivate|block|switch off|shut off|cut off|lock|freeze|pause|halt|throttle|put(?= (?:[\w']+ ){{0,3}}on hold)|pull(?= (?:[\w']+ ){{0,2}}access)|(?:deny|bar)(?= (?:\w+ ){{0,2}}access)|restrict CUSTOMER's)\b,? <100>{_WHAT}", _bare_right),
            Pattern("right to stop work", rf"(?:late|overdue|unpaid|non-?payment|pay|paid|payment|arrears|default|breach)\b<160>\bVENDOR (?:\w+ )?(?:<may>|can)<40>\b{_STOP_WORK}\b <100>{_WHAT}", _bare_right),
            Pattern("lateness leads to suspension", rf"(?:late|overdue|unpaid|non-?payment|failure to pay|breach|violation|abuse|misuse)<80>(?:may|will|shall|can) (?:result in|lead to|cause)<60>\b(?:suspension|interruption|discontinuation of (?:the )?services?|being {_STOPPED})\b", _bare_right),
            Pattern("may be suspended", rf"{_WHAT}\w*<40>(?:may|can) (?:be|have (?:CUSTOMER's|its|their) \w+) <30>{_STOPPED}\b", _bare_right),
            Pattern("will be suspended", rf"\b(?:CUSTOMER's|the|any) (?:\w+ )?(?:account|access|services?|subscription)s? (?:\w+ )?(?:will|shall) (?:automatically |immediately |also )?be (?:automatically |immediately )?{_STOPPED}\b", _bare_right),
            # What the sentence speaks of, in any construction.
            Pattern("so long after a warning", together(_HALT, m.TOLD, r"DURATION|BLANK", r"VENDOR|\bbe (?:suspended|blocked|paused|halted|locked|frozen|deactivated|disabled|interrupted)|\bis (?:suspended|interrupted)|\b(?:service|account|access|workspace)s? (?:suspended|suspension)|\bsuspension (?:of (?:the )?(?:services?|access)|for (?:arrears|breach|non-?payment|cause|policy|late))|the operator may|suspend CUSTOMER|warning ahead"), _after_the_warning, weight=1),
            Pattern("stopped on a period of notice", rf"{_WHAT}\w*<40>(?:may|can|will|shall) be <30>{_STOPPED}\b<60>{_D} (?:(?:[\w']+ ){{0,3}}(?:notice|warning)|in advance)", weight=2),
            Pattern("such a step, at once", rf"\bVENDOR (?:<may>|can|will) take (?:any |such |this |these |the )+(?:actions?|steps?|measures?)\b<40>{_WITHOUT}", _if_stopping_came_before, weight=1),
            Pattern("a line that says stopped", rf"^\W*(?:[\w -]{{0,30}}: )?(?:CUSTOMER's |service |account |access |workspace )*(?:account|service|access|workspace)s? (?:is |are |will be )?{_STOPPED}\b", _bare_line),
            Pattern("a step between warning and stop", rf"^VENDOR (?:shall|will):? <10>\ballow (?:CUSTOMER )?{_D} from (?:that|such|the) (?:notice|warning|reminder)", weight=1),
            Pattern("stopped there and then", rf"{_ALLOWED} <60>\b{_HALT}(?:(?!CUSTOMER (?:shall|will|must))[^|.;]){{0,60}}?\b{_NOW}|{_ALLOWED} (?:be )?{_HALT} {_NOW}|\bhalted {_NOW}", _there_and_then, weight=1),
        ),
        reject=(
            Pattern("no suspension", r"\bVENDOR (?:<will_not>) (?:\w+ ){0,2}(?:suspend|disable)|without (?:the )?CUSTOMER's (?:prior )?(?:written )?consent"),
            Pattern("the customer suspends", r"(?:CUSTOMER|BOTH|controller)(?: \w+|, [^,]{0,60},)? (?:may|can|shall|is entitled to|has the right to|will) (?:[\w']+ ){0,6}?suspend|suspend (?:the |any |all )?(?:payment|transfer|data transfer|processing of personal)"),
            Pattern("maintenance", r"maintenance(?! and support services if)|upgrade|downtime|repair"),
            Pattern("a person or user, by the customer", r"CUSTOMER (?:shall|will|must|agrees to) (?:\w+ ){0,3}(?:suspend|disable|restrict|block|deactivate)"),
            Pattern("locked out at log-in", r"\b(?:log-?ins?|sign-?ins?|log-?in attempts?|failed (?:[\w-]+ )?attempts?|passwords?|inactive (?:user )?sessions?)\b|\b(?:employees?|personnel|staff)\b<40>\b(?:leav\w+|left|depart\w*)\b|leaving"),
            Pattern("a beta feature alone", r"\b(?:suspend|disable|deactivate)\w* (?:or \w+ )?(?:the |any |an? )?(?:\w+ )?(?:beta|preview|trial|experimental)\b"),
            Pattern("downtime that does not count", r"\b(?:exclu\w+|unavailab\w+|not (?:include|count|apply))\b<160>suspen|suspen\w+<120>\b(?:is|are|shall be|will be) (?:excluded|not (?:counted|included))"),
            Pattern("a device or cookie", r"cookie|javascript|browser|debarred|suspended (?:or|and) debarred|disabling (?:code|device)|virus|malware|time bomb|harmful code"),
            Pattern("force majeure or after the end", r"force majeure|act of god|surviv|upon (?:any )?(?:expiration|termination)"),
            Pattern("sub-processors and transfers", r"sub-?\s?processor|standard contractual|data exporter|supervisory"),
        ),
        review=_weigh,
    ),
)  # fmt: skip
