"""commercial.suspension_notice — how long before the vendor suspends the service the customer is told.

Accepted: "may suspend the Service upon 10 days' notice if fees are overdue", "if not paid within 7 days
of notice, Provider may suspend", "may, on giving 10 days' notice, suspend", "five days after a reminder,
… may block access", a warning in the next sentence ("We will warn you ten days in advance"); "upon notice",
a duty to tell in the next sentence (unspecified); "may suspend access immediately, with or without notice",
"will result in your account being suspended", "may take such action at once" after a sentence on suspending,
"service locked" in a line on arrears, "reserve the right to stop work", a right without a word on notice (0 days).
A warning that stands anywhere in the sentence ("after prior reminder", "a week's grace") keeps a bare right from that.
In any construction: the service stops so long after a warning, or there and then, for breach or arrears.
Rejected: a bar on suspending, maintenance, suspension of payment, deliveries or the customer's own
duties, log-in locks, beta features alone, what happens after suspension, survival. Breach and non-payment govern over emergencies.
"""

from __future__ import annotations

import re
from dataclasses import replace

from contract_check.extractors.commercial.matters import AT_ONCE, D
from contract_check.extractors.commercial.stopped_in_any_words import STOPPED_IN_ANY_WORDS
from contract_check.extractors.commercial.suspending import (
    DEFAULT,
    GROUND,
    MAY,
    RIGHT_BEFORE,
    RIGHT_TO,
    STOP,
    STOP_WORK,
    STOPPED,
    TELLS,
    WHAT,
    WITHOUT_NOTICE,
    at_once,
    bare_right,
    if_owed_or_broken,
    leads_to_it,
    may_be_stopped,
    on_notice,
)
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, duration_at
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import words
from contract_check.model.term import Better, Kind, Strength, TermDefinition
from contract_check.model.values import OpenDuration


def _if_suspension_came_before(clause: Clause, _match: re.Match[str]) -> Found:
    """ "We will tell you before doing so" answers the question where the sentence before speaks of suspending."""
    return UNSPECIFIED if re.search(rf"VENDOR\b[^|]{{0,80}}\b{STOP}", clause.before) else None


def _ahead_of_it(clause: Clause, match: re.Match[str]) -> Found:
    """The figure of a warning, where the sentence before speaks of suspending and this one of nothing else."""
    if not RIGHT_BEFORE.search(clause.before) or _ANOTHER_ACT.search(clause.surface):
        return None
    return duration_at(clause, match)


_ANOTHER_ACT = re.compile(r"\b(?:restor|reinstat|resum|maintenance|renew|terminat|delet|chang|price|remov)\w*")


def _weigh(readings: list[Reading], paper: Paper) -> list[Reading]:
    """The case of breach or non-payment governs; a bare right says "0 days" only where no notice is owed."""
    weighed = [replace(r, weight=2 * r.weight + bool(r.clause and DEFAULT.search(r.clause.surface))) for r in readings]
    # A right that is reserved binds the customer in any words.
    weighed = [replace(r, strength=Strength.FIRM) if r.value == AT_ONCE else r for r in weighed]
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
        triggers=words(
            "suspend|overdue|unpaid|non-payment|arrears|shut out|lock out|turn the|turn off|stop rendering|"
            "stop supply|barred|shut off|suspension|deactivate|disable|restrict access|limit access|"
            "deny access|denying access|block access|revoke access|restrict or|revoke your|revoke the|"
            "revoke any|revoke customer|withdrawn|cease all|stop performing|stop providing|cease perform|"
            "cease provid|stop the service|cease the service|restrict customer|restrict your|restrict client|"
            "block the|temporarily block|interrupt the|stop work|stop all work|cease work|further work|"
            "withhold service|withhold the service|before taking|before undertaking|before doing so|"
            "days in advance|days beforehand|week in advance|weeks in advance|hours in advance|"
            "hours beforehand|warning|cut off|pause|frozen|freeze|halted|switch off|off the network|"
            "stop deliver|stop work|throttle|blocking|block |interrupt|allow |such action|such measure|"
            "bar access|lock your|lock the|locked|locking|lock acc|deny |on hold|be stopped|pull your|"
            "throttl|offline|withdraw your|withdraw access|withdraw the|withdraw customer|inactive|"
            "stops working|downgraded|close your|read-only|revoked|suspend or|halt|shut your|shut down your"
        ),
        accept=(
            Pattern(
                "suspends on a period of notice",
                rf"\bVENDOR\b<160>\b{STOP}\b<100>{WHAT}<300>{D} "
                r"(?:(?:[\w']+ ){0,4}(?:notice|notification|warning)|in advance|prior|before)",
                weight=2,
            ),
            Pattern(
                "a period of notice, then suspension",
                rf"{D}<60>\b(?:notice|notif\w+|warning)\b<300>\bVENDOR (?:<may>|will|shall)<80>\b{STOP}\b",
                weight=2,
            ),
            Pattern(
                "may, on a period of notice, suspend",
                rf"\bVENDOR (?:<may>|will|shall|can)\b,?<60>{D} (?:\w+ ){{0,3}}?(?:notice|notification|warning)<80>"
                rf"\b{STOP}\b<80>{WHAT}",
                weight=2,
            ),
            Pattern(
                "may, on notice of a period, suspend",
                rf"\bVENDOR\b<30>(?:entitled|right|may|can)\b,? <40>(?:notice|warning) of (?:at least )?{D},? <20>"
                rf"\b{STOP}\b",
                weight=2,
            ),
            Pattern(
                "told a period before suspension",
                rf"\bVENDOR (?:will|shall|must|agrees to)<60>(?:{TELLS}|give|provide|endeavou?r)\b<160>{D}<80>"
                f"(?:prior|before|in advance|notice)<100>(?:{STOP})",
                weight=2,
            ),
            Pattern(
                "not suspended without a period of notice",
                rf"\bVENDOR (?:<will_not>) (?:\w+ ){{0,2}}?{STOP}\b<120>"
                rf"\b(?:without|unless|until|except (?:upon|on|after|with))\b<80>{D} (?:\w+ ){{0,3}}?"
                r"(?:notice|notification|warning|in advance|prior|before)",
                weight=2,
            ),
            Pattern(
                "not suspended without notice",
                rf"\bVENDOR (?:<will_not>) (?:\w+ ){{0,2}}?{STOP}\b(?:(?!DURATION|BLANK)[^|]){{0,80}}?"
                r"\b(?:without|unless|until|except (?:upon|on|after|with))\b(?:(?!DURATION|BLANK)[^|]){0,60}?"
                r"\b(?:notice|notif\w+|warn\w+|inform\w*|tell\w*|told)\b",
                weight=1,
            ),
            Pattern(
                "not put right within so long of a request",
                rf"\b(?:fail\w*|not)\b<80>\bwithin {D} (?:of|after|from|following) (?:\w+ ){{0,3}}?(?:VENDOR's )?"
                rf"(?:request|notice|notification|demand|reminder|warning)<80>\bVENDOR <may> <30>\b{STOP}\b<80>"
                f"{WHAT}",
                weight=2,
            ),
            Pattern(
                "so long after having warned",
                rf"\bVENDOR\b<120>\b{STOP}\b<80>\b{D} after (?:having |VENDOR has |it has )?"
                r"(?:notif|warn|inform|remind|told|sending|sent|giving|given)\w*",
                weight=2,
            ),
            Pattern(
                "a warning that sets a period",
                rf"\bVENDOR\b<120>\b{STOP}\b<200>\b(?:notice|notification|reminder|warning|demand)"
                rf"\b(?:<30>\b(?:grace period|deadline|period|time limit|term))? of (?:at least |not less than )?{D}",
                weight=2,
            ),
            Pattern(
                "suspends at once",
                rf"\bVENDOR\b<120>(?:<may>|will|shall|can)(?! not\b)<80>\b{STOP}\b<240>{WITHOUT_NOTICE}",
                at_once,
                weight=1,
            ),
            Pattern(
                "at once suspends",
                rf"\bVENDOR\b <60>(?:<may>|will|shall|can),? <60>{WITHOUT_NOTICE},? <80>\b{STOP}\b<80>{WHAT}",
                at_once,
                weight=1,
            ),
            Pattern(
                "without notice, suspends",
                rf"{WITHOUT_NOTICE}<80>\bVENDOR (?:<may>|will|shall|can)"
                rf"(?:(?!notice|notif|inform|warn)[^|]){{0,60}}?\b{STOP}\b<80>{WHAT}",
                at_once,
                weight=1,
            ),
            Pattern(
                "suspended at once",
                rf"{WHAT}<60>(?:may|can|will|shall) be <40>{STOP}\b<160>{WITHOUT_NOTICE}",
                at_once,
                weight=1,
            ),
            Pattern(
                "suspends on notice",
                rf"\bVENDOR\b<120>(?:<may>|will|shall|can)<80>\b{STOP}\b<200>"
                r"\b(?:upon|by|with|on|after|giv\w+|provid\w+|subject to|following|having) (?:\w+ ){0,5}?"
                r"(?:notice|notification|notif\w+|informed|informing|warned|warning)(?! (?:of|from) CUSTOMER)",
                on_notice,
                weight=1,
            ),
            Pattern(
                "may, on notice, suspend",
                r"\bVENDOR (?:<may>|will|shall|can),? <20>\b(?:upon|by|with|on|after|following|giving|subject to)"
                r"\b(?! or without)(?: \w+){0,4}? (?:notice|notification|notifying|warning|informing)"
                rf"(?:(?: to)? CUSTOMER)?,? <40>\b{STOP}\b<80>{WHAT}",
                on_notice,
                weight=1,
            ),
            Pattern(
                "warned first",
                r"\bVENDOR (?:will|shall|must) <30>(?:warn|notify|tell|inform|advise)<40>\b(?:first|beforehand)<20>"
                rf"\b(?:and|before)<40>\b{STOP}\b",
                weight=1,
            ),
            Pattern(
                "told before any action",
                r"\bbefore (?:under)?taking (?:any |such |the |this |these )*(?:enforcement |of these )?"
                r"(?:action|step|measure|activit)\w*<120>VENDOR (?:will|shall|must|agrees to)<60>"
                f"(?:{TELLS}|provide|give)",
                weight=1,
            ),
            Pattern(
                "told before doing so",
                rf"\bbefore doing so\b<60>VENDOR (?:will|shall)<40>(?:{TELLS}|tell|warn|give CUSTOMER)|"
                rf"VENDOR (?:will|shall)<40>(?:{TELLS}|tell|warn|give)<80>\bbefore "
                r"(?:doing so|VENDOR (?:do|does|suspends?))\b",
                _if_suspension_came_before,
                weight=1,
            ),
            Pattern(
                "warned so long ahead of what the sentence before allows",
                rf"(?:\bVENDOR (?:will|shall|must)\b<20>\b(?:{TELLS}|tell|give|send)|"
                r"\bCUSTOMER (?:will|shall) (?:receive|be (?:warned|told|notified|informed|given|sent))|"
                rf"\b(?:notice|warning|reminder|e-?mail) (?:is|will be|shall be) (?:sent|given))\b<60>{D}'?<20>"
                r"\b(?:in advance|before(?:hand)?|ahead|prior|notice)\b",
                _ahead_of_it,
                weight=2,
            ),
            Pattern(
                "on notice, suspends",
                r"\b(?:upon|by|with|on|after|following)(?: \w+){0,4} (?:notice|notification)(?: to CUSTOMER)?,? "
                rf"<60>\bVENDOR (?:<may>|will|shall|can)<60>\b{STOP}\b<80>{WHAT}",
                on_notice,
                weight=1,
            ),
            Pattern(
                "days to answer before suspension",
                rf"\bbefore <20>{STOP}\b<100>\bVENDOR (?:will|shall|must) (?:give|allow|grant) CUSTOMER {D} "
                r"(?:in which |within which )?to (?:respond|reply|cure|remedy|put|pay)",
                weight=2,
            ),
            Pattern(
                "so long to put it right, then suspension",
                rf"\bVENDOR (?:will|shall|must) (?:give|allow|grant) CUSTOMER {D} (?:in which |within which )?to "
                r"(?:respond|reply|cure|remedy|put|pay|fix|correct|comply)\b<60>"
                rf"\b(?:and then|then|before|after which|failing which|otherwise)\b<30>\b{STOP}",
                weight=2,
            ),
            Pattern(
                "told before suspension",
                r"\bVENDOR (?:will|shall|must|agrees to|undertakes to|may)<60>"
                rf"(?:{TELLS}|(?:give|provide)<60>(?:{TELLS}))\b<120>"
                f"(?:prior to|before|of|in advance of|about|regarding) <40>(?:{STOP})",
                weight=1,
            ),
            Pattern(
                "suspends, and tells",
                rf"\bVENDOR\b<120>(?:<may>)<60>\b{STOP}\b<80>{WHAT}<200>\bVENDOR (?:will|shall|must) <40>{TELLS}",
                weight=1,
            ),
            Pattern(
                "told of any suspension",
                f"(?:prior to|before|in the event of|in case of|upon) <60>{STOP}<80>,? VENDOR "
                f"(?:will|shall|must|agrees to)<40>(?:{TELLS}|give|provide)",
                weight=1,
            ),
            Pattern("right to suspend", rf"{MAY}<160>\b{RIGHT_TO}\b,? <100>{WHAT}", bare_right),
            Pattern(
                "may, as the subject before, suspend",
                r"\bVENDOR (?:<will_not>|<shall>|is|are|has|have|(?!<may>)\w+)"
                r"\b(?:(?!CUSTOMER (?:may|shall|must|will|agrees?))[^|.;]){0,160}?,? and (?:\w+ )?<may> (?:\w+ )?"
                rf"(?:\w+ or )?{RIGHT_TO}\b<60>{WHAT}",
                bare_right,
            ),
            Pattern(
                "such measures as to suspend",
                rf"{MAY}<20>\b(?:take|impose|adopt|apply)\b<60>\b(?:measures?|actions?|steps?|sanctions?)"
                r"\b(?:(?!CUSTOMER (?:may|shall|must|will))[^|.;]){0,60}?"
                r"(?:\b(?:such as|includ\w+|in particular|e\.g\.|for example|namely|among (?:them|others|which))|:)"
                rf"<300>\b(?:suspend|block|disabl|deactivat|restrict|lock|freez|clos|withdraw)\w*<40>{WHAT}",
                bare_right,
            ),
            Pattern(
                "whoever may suspend the customer",
                rf"(?<!CUSTOMER )(?<!BOTH )(?<!NEITHER )\b<may>(?:(?!CUSTOMER|BOTH)[^|.;]){{0,60}}?\b{RIGHT_TO}"
                r"\b(?:(?!by CUSTOMER)[^|.;]){0,50}?"
                r"(?:\bCUSTOMER's (?:\w+ ){0,2}(?:access|account|use|services?|subscription|workspace)\b|"
                r"\b(?:access|services?)\b[^|.;]{0,20} (?:to|by) CUSTOMER\b)",
                bare_right,
                weight=-1,
            ),
            Pattern(
                "access restricted for arrears or breach",
                rf"(?:{MAY}|\b(?:platform|portal|system|service|software) (?:may|can|will))"
                r"(?:(?!CUSTOMER (?:may|shall|must|will))[^|.;]){0,160}?"
                r"\b(?:restrict|limit|suspend|withhold|remove|close)(?: \w+ing)? "
                r"(?:(?:CUSTOMER's|the|any|all|or|some) ){0,3}(?:[\w-]+ )?(?:access|use|usage|account)"
                r"\b(?! to (?:personal|data|information))",
                if_owed_or_broken,
                weight=-1,
            ),
            Pattern(
                "stopped, being in arrears or breach",
                r"(?<!\bfor )(?<!\bof )\b"
                r"(?:accounts?|access|services?|subscriptions?|workspaces?|sites?|licen[cs]es?|hosting)"
                r"\b(?: \w+){0,6}? (?:(?:is|are|gets?|becomes?|stays?|will be|shall be|may be|can be) "
                r"(?:(?:then|also|temporarily|automatically|immediately|first) )*"
                f"(?:{STOPPED}|inactive|inaccessible|taken offline|read-only|downgraded|"
                r"revoked|withdrawn|closed)|"
                r"goes? (?:offline|read-only|dark)|"
                r"stops? working)\b",
                if_owed_or_broken,
                weight=-1,
            ),
            Pattern(
                "supply stopped for arrears or breach",
                rf"{MAY}(?:(?!CUSTOMER (?:may|shall|must|will))[^|.;]){{0,80}}?\b"
                r"(?:(?:stop|cease|discontinue|interrupt|pause|halt|withhold|refuse) "
                r"(?:(?:to )?(?:provid|suppl|deliver|perform|render|host)\w*|"
                r"(?:the |any |all |further )*"
                r"(?:provision|supply|performance|delivery|rendering|operation|hosting|services?)))\b",
                if_owed_or_broken,
                weight=-1,
            ),
            Pattern(
                "its rights include suspending",
                r"\bVENDOR's (?:rights?|remedies) <20>\b(?:include|extend to|comprise)s?\b<60>"
                rf"\b(?:suspension|blocking|deactivation) of <30>{WHAT}",
                bare_right,
            ),
            Pattern(
                "right to stop work",
                r"(?:late|overdue|unpaid|non-?payment|pays?|paid|payment|arrears|default|breach)\b<160>\bVENDOR "
                rf"(?:\w+ )?(?:<may>|can)<40>\b{STOP_WORK}|"
                rf"\bVENDOR (?:\w+ )?<may><40>\b{STOP_WORK}<120>"
                r"\b(?:unpaid|overdue|not paid|non-?payment|late|arrears|past due)",
                bare_right,
            ),
            Pattern(
                "lateness leads to suspension",
                r"(?:\blate|failed payments?|overdue|unpaid|non-?payment|"
                r"failure to (?:pay|comply|adhere|observe|abide|follow|respect)|non-?compliance|breach|"
                r"violati(?:on|ng)|abuse|misuse|misconduct|infringement)<120>(?:may|will|shall|can) "
                r"(?:result in|lead to|cause|be subject to|incur|entail)<60>\b"
                r"(?:(?<!market )suspension|(?<!business )interruption|discontinuation of (?:the )?services?|"
                rf"being {STOPPED})\b",
                leads_to_it,
            ),
            Pattern(
                "subject to suspension",
                rf"{WHAT}\w*<40>\b(?:is|are|will be|shall be) subject to <80>\bsuspension"
                r"\b(?! of (?:payment|deliver))",
                leads_to_it,
            ),
            Pattern(
                "may be suspended",
                rf"{WHAT}\w*<40>(?:may|can) (?:be|have (?:CUSTOMER's|its|their) \w+) <30>{STOPPED}\b",
                may_be_stopped,
            ),
            Pattern(
                "will be suspended",
                r"\b(?:CUSTOMER(?:'s)?|the|any) (?:\w+ )?(?:account|access|services?|subscription)s? (?:\w+ )?"
                f"(?:will|shall) (?:automatically |immediately |also )?be (?:automatically |immediately )?{STOPPED}"
                r"\b",
                may_be_stopped,
            ),
            *STOPPED_IN_ANY_WORDS,
        ),
        reject=(
            Pattern(
                "no suspension",
                r"\bVENDOR (?:<will_not>) (?:\w+ ){0,2}(?:suspend|disable)"
                r"(?!<160>\b(?:without|unless|until|except)\b<80>\b(?:notice|notif|warn|inform|tell|DURATION))|"
                r"without (?:the )?CUSTOMER's (?:prior )?(?:written )?consent",
            ),
            Pattern(
                "the customer suspends",
                r"(?:CUSTOMER|BOTH|controller)(?: \w+|, [^,]{0,60},)? "
                r"(?:may|can|shall|is entitled to|has the right to|will) (?:[\w']+ ){0,6}?suspend|"
                r"suspend (?:the |any |all )?(?:payment|transfer|data transfer|processing of personal)",
            ),
            # Not where breach or arrears stand beside it: "for non-payment or for maintenance".
            Pattern(
                "maintenance",
                rf"\A(?!.*{GROUND}).*"
                r"(?:maintenance(?! (?:and|or|&) support|(?: and support)? services?\b)|upgrade|downtime|repair)|"
                r"\b(?:scheduled|planned) (?:\w+ )?(?:interruption|suspension|outage)",
            ),
            Pattern(
                "a person or user, by the customer",
                r"CUSTOMER (?:shall|will|must|agrees to) (?:\w+ ){0,3}(?:suspend|disable|restrict|block|deactivate)",
            ),
            Pattern(
                "locked out at log-in",
                r"\b(?:failed|unsuccessful|incorrect|wrong|invalid|consecutive|multiple|repeated) "
                r"(?:[\w-]+ ){0,3}?(?:log-?ins?|sign-?ins?|passwords?|attempts?|authentications?)\b|"
                r"\b(?:log-?in|sign-?in|password|access) (?:attempts?|failures?)|"
                r"\binactiv\w+\b<30>\bsessions?|"
                r"\b(?:employees?|personnel|staff|employment)\b<60>\b(?:leav\w+|left|depart\w*|terminat\w+|ends?)"
                r"\b|"
                r"leaving",
            ),
            Pattern(
                "a beta feature alone",
                r"\b(?:suspend|disable|deactivate)\w* (?:or \w+ )?(?:the |any |an? )?(?:\w+ )?"
                r"(?:beta|preview|trial|experimental)\b",
            ),
            Pattern(
                "downtime that does not count",
                r"\b(?:exclu\w+|unavailab\w+|not (?:include|count|apply))\b<160>suspen|"
                r"suspen\w+<120>\b(?:is|are|shall be|will be) (?:excluded|not (?:counted|included))",
            ),
            Pattern(
                "a device or cookie",
                r"cookie|javascript|browser|debarred|suspended (?:or|and) debarred|disabling (?:code|device)|"
                r"time bomb|"
                r"\b(?:virus\w*|malware|code|instructions?|routines?|device)\b<100>"
                r"\b(?:that|which|to|will|may|could|can|designed|intended)\b<60>"
                r"\b(?:disabl|interrupt|limit|lock|deactivat|block|interfer)\w*|"
                r"\b(?:antivirus|anti-virus|firewalls?|filters?)\b",
            ),
            Pattern(
                "force majeure or after the end",
                r"force majeure|act of god|surviv|upon (?:any )?(?:expiration|termination)",
            ),
            Pattern(
                "sub-processors and transfers",
                r"\binstructions?\b<80>\b(?:infring|violat|contraven|breach|unlawful)\w*|"
                r"\b(?:suspend|stop|refuse|pause)\w* <30>\b"
                r"(?:execution|implementation|carrying out|following|performance|fulfil\w+) (?:of )?"
                r"(?:the |such |that |an? |any )*(?:\w+ )?instruction|"
                r"sub-?\s?processor|"
                r"standard contractual|"
                r"data exporter|"
                r"supervisory",
            ),
        ),
        review=_weigh,
    ),
)
