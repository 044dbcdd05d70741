"""sla.deprecation_notice — notice before the service, a feature, an API or a model is ended or reduced.

Accepted: "at least twelve months' notice before discontinuing", "may modify or discontinue the
Service at any time with or without notice" (0 days), "will give reasonable notice before removing
material functionality" (unspecified), "may stop providing the SDK", a bare right to discontinue any
feature, a scope that may change "including the removal of functions", "features may be withdrawn", no liability for a
discontinuance (0 days), "12 months to migrate from a deprecated model", deprecation policies with their periods,
end-of-life announcements, notice of changes that affect the service adversely.
Rejected: ending the contract or an account, the customer's own use, a bare right to change the
service, beta and trial features in a paper about something else, support for old releases of
third-party software, what an app store or a supplier withdraws, suspension, a promise not to reduce.
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern, Reading
from contract_check.extractors.sla.contexts import about_software, firm_without_effort
from contract_check.extractors.sla.deprecation_periods import DEPRECATION_PERIODS
from contract_check.extractors.sla.ending_matters import ENDING_IN_ANY_WORDS
from contract_check.extractors.sla.free_endings import ENDED_FREELY
from contract_check.extractors.sla.notices_of_ending import that_count
from contract_check.extractors.sla.other_endings import OTHER_ENDINGS
from contract_check.extractors.sla.service_endings import (
    END,
    RIGHT,
    THING,
    notice_in_a_column,
    on_notice,
    period_on_either_side,
    period_stated,
)
from contract_check.extractors.sla.worse_changes import WORSE_CHANGES
from contract_check.extractors.subject import NOTICE, VENDOR_MAY, Subject
from contract_check.language.clauses import Paper
from contract_check.language.wording import words
from contract_check.model.term import Better, Kind, TermDefinition


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Only in a paper about software, and of several notices those that count."""
    return firm_without_effort(that_count(readings, paper)) if readings and about_software(paper) else []


_TRIGGERS = words(
    "discontinu|deprecat|or be removed|may be removed|sunset|retir|end of life|end-of-life|end of support|end of sale|decommission|"
    "phase out|phase-out|phasing out|shut down|platform down|service down|shut off|take away|shutting off|from the market|off the market|"
    "shutdown|cease to|cease off|cease prov|ceases to|ceasing|no longer offer|no longer support|"
    "no longer provide|no longer make|continue to operate|continue to offer|continue to provide|"
    "continue to support|stop (|stop a|ending support|end support|or stop|api removal|feature removal|"
    "remove or|add or remove|longer available|no longer be |ending a|end a |is removed|are removed|be removed|"
    "is ended|or terminate the|stop offer|stop prov|stop support|obsolet|removing|removal of|remove any|"
    "remove feat|remove func|remove cert|remove a |or remove|remove part|closure of a|closure of the s|"
    "old version|older version|previous version|earlier version|stop any of|stop all|switched off|switch off|"
    "turned off|turn off|out of the|taken offline|drop |dropped|dropping|wind down|close the|close down|"
    "stop operat|stop runn|suspend or remove|reduc|degrad|diminish|eliminat|withdraw|cessation|end-of-service|"
    "end of service|kill |end to the|abandon|pull the plug|operation stops|stop offering|terminate the service|"
    "abolish|give up a|giving up|given up|away with|scrap|its end|end of feat|end of a feat|end of the feat|"
    "end of a serv|end of an api|off the product|off the platform|goes away|go away|pull any|pull a |"
    "any part of the service|material restriction|such change|such a change|such modif|such update|"
    "these changes|advers|negativ|detriment|disadvantag|restrict the|worse|if we do|cease mak|stop mak|"
    "taken away|breaking change|incompatible change|remove, |terminate serv|terminate any serv|"
    "terminate all serv|termination of the serv|termination of serv|scope of serv|scope of the serv|"
    "agreed scope|terminate the plat|terminate the soft|stop the|cease the|end the|halt|deprecation|"
    "end has been announced|end is announced|to be available|whenever|successor"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.deprecation_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before the vendor discontinues or materially reduces the service, a feature, an API or a model "
            "is the customer told?",
        ),
        core=r"\b(?:discontinu\w+|deprecat\w+|retir(?:e|es|ed|ing|ement)|sunset\w*|end of (?:life|sale|support)|"
        r"cease|withdraw\w*)\b",
        triggers=_TRIGGERS,
        speaks_of=Subject(
            (
                "discontinu*|deprecat*|remov(e|es|ed|ing|al)|retir(e|es|ed|ing|ement)|sunset*|end[- ]of[- ](life|"
                "support|sale|service)|ceas(e|es|ed|ing)|cessation|withdraw(s|n|al)?|phas* out|shut(ting|s)? (down|off)|no longer (offer|"
                "support|provide|available|supported)*|reduc(e|es|tion)|eliminat*|replac(e|es|ed|ing)|decommission*|"
                "stops? (\\([^)]*\\) )?(offering|providing|supporting)|switche?[sd]? off|wind(s|ing)? down|dropp?(ed|ing|s)?|end(s|ing)? "
                "(support|the support|a service|the service|of support)|continue to (operate|offer|provide)|take (\\w+ ){0,3}(down|away)|"
                "abandon*|abolish*|pull|close any|put an end|goes away|terminate (the|any) services?"
            ),
            (
                "services?|features?|functionalit*|functions?|apis?|models?|versions?|products?|platform|software|tools?|modules?|solution|"
                "endpoints?|website|site|integrations?|components?|providers?|any part|aspects?|programs?|app|apps|add-ons?|connectors?|"
                "releases?|support"
            ),
            (
                f"{VENDOR_MAY}|VENDOR discontinu*|{NOTICE}|at any time|without (\\w+ ){{0,2}}notice|no obligation|end of life|may be|"
                "reserves the right|DURATION ahead|let (you|CUSTOMER) know|hears? of|discretion|prior|before|heads-up|free to"
            ),
            unless=(
                r"remove[sd]?\b[^.;]{0,30}\b(content|data|(copyright|proprietary) notices?|marks?|legends?|posts?)|refund*|infring*|"
                "sub-?processors?|late payment*|not paid|indemn*|personal data|parts|hardware|data subjects?|breach*|CUSTOMER (may|shall|can) "
                "(terminat|discontinu)*|confidential*|right of withdrawal|if CUSTOMER|should CUSTOMER|ability"
            ),
        ),
        accept=(
            *ENDED_FREELY,
            Pattern(
                "notice of a time before the end",
                rf"(?:notice|notif\w+|inform\w*|announce\w*|advance|warning)\b<60>(?P<d>DURATION|BLANK)<120>{END}",
                period_stated,
                weight=0,
            ),
            Pattern(
                "a time of notice, then the end",
                rf"(?P<d>DURATION|BLANK)(?:'s?|s')?(?: \(?\w+\)?){{0,3}} (?:notice|notification|"
                rf"warning|in advance|before|prior|advance)<120>{END}",
                period_stated,
            ),
            Pattern(
                "the end, on notice of a time",
                rf"{END}<160>(?:notice|notif\w+|inform\w*|announce\w*|least|minimum of|upon|on|with|"
                rf"giv\w+|provid\w+|than|for)\b<50>(?P<d>DURATION|BLANK)(?:'s?|s')?(?: \(?\w+\)?){{0,3}} "
                rf"?(?:notice|notification|warning|in advance|before|prior|advance|ahead|after (?:\w+ )"
                rf"?(?:notice|announce|deprecat)|from (?:the )?(?:\w+ )?(?:announce|notice|date of "
                rf"(?:\w+ )?notice))",
                period_stated,
            ),
            Pattern(
                "not ended earlier than",
                rf"\b(?:no|not|never|neither)\b<80>{END}<30>(?:earlier|sooner|before|until|less)(?: than| the end of)? "
                rf"?(?:at least )?(?P<d>DURATION|BLANK)<50>(?:notice|notif|announc|inform|told|replace|date)",
                period_stated,
                weight=1,
            ),
            Pattern(
                "ended no earlier than",
                rf"{END}<40>\b(?:no|not) (?:earlier|sooner) than (?:at least )?(?P<d>DURATION|BLANK) "
                r"(?:after|from|following)",
                period_stated,
                weight=1,
            ),
            Pattern(
                "supported for a time after deprecation",
                r"(?:continue to|support|maintain|available|operat\w+|remain|kept|keeps?|stays?|runs?)<60>"
                r"(?:for|until) (?:at least |a minimum of |a period of |no less than |not less than )*"
                f"(?P<d>DURATION)<60>(?:after|following|from|of)<60>{END}",
                period_stated,
            ),
            Pattern(
                "told that it ends after a time",
                r"(?:notif\w+|inform(?:s|ed)?\b|announce\w*|tell|told|e-?mails?|messages?|letters?|stating|saying)"
                rf"\b<100>{END}<30>(?:(?:after|in|within)(?: a period of)? (?P<d>DURATION)|"
                r"(?P<e>DURATION) (?:later|thereafter|from then|hence|afterwards)\b)",
                period_on_either_side,
            ),
            Pattern(
                "time to move away",
                r"(?:giv\w+|allow\w*|provid\w+|grant\w*|ha(?:s|ve))\b<40>(?P<d>DURATION) (?:in which )?to "
                rf"(?:migrate|move|transition|upgrade|switch|adapt)\b<60>{END}|"
                rf"{END}<120>(?:giv\w+|allow\w*|provid\w+|grant\w*|ha(?:s|ve))\b<30>(?P<e>DURATION) "
                r"(?:in which )?to (?:migrate|move|transition|upgrade|switch|adapt)\b",
                period_on_either_side,
            ),
            Pattern(
                "told before the end",
                r"VENDOR<60>(?:notif\w+|notice|inform(?:s|ing)?\b|announce(?:s|ment)?\b|advises?\b|tell|"
                r"communicat(?:e|es|ion)\b)<80>\b(?:prior to|before|in advance of|ahead of|if|when|of|about)\b<60>"
                f"{END}",
                on_notice,
                weight=0,
            ),
            Pattern(
                "ended, and notice given",
                rf"{END}<20>{THING}<80>VENDOR(?:'ll)?(?: <shall>)?<70>(?:notice|notif\w+|inform\w*|"
                rf"announce|tell|let CUSTOMER know)",
                on_notice,
            ),
            Pattern(
                "ended upon notice",
                rf"{RIGHT}<80>{END}<20>{THING}<140>(?:upon|with|after|by|on|subject to|giving|"
                rf"provid\w+|provided) (?:\w+ ){{0,4}}(?:notice|notification|notifying|informing)",
                on_notice,
                weight=0,
            ),
            Pattern("column of the notice", r"[|:].*DURATION", notice_in_a_column),
            *DEPRECATION_PERIODS,
            *ENDING_IN_ANY_WORDS,
            *WORSE_CHANGES,
        ),
        reject=OTHER_ENDINGS,
        review=_review,
    ),
)
