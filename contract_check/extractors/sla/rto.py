"""sla.rto — the recovery time objective: how soon the service is back after a disaster.

Accepted: "Recovery Time Objective (RTO) of 4 hours", "an RTO and RPO of 24 hours and one hour respectively",
"restore the service within 8 hours of a disaster", "back within 6 hours of a declared disaster", "within the RTO"
where that is defined, "RTO | 4 h" in a table; soft where the next sentence says that it is no promise.
Rejected: definitions without a figure, the objectives of the customer or of a cloud supplier, how
often plans are tested or summaries of tests sent, resolution of ordinary faults, leaving after force majeure.
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import NOT_PROMISED
from contract_check.extractors.sla.cell_times import TIME, time_at
from contract_check.extractors.sla.recovery_objectives import (
    NO_MORE,
    NO_OBJECTIVE,
    RPO,
    RTO,
    apart_from,
    in_table,
    named_objective,
    of_first_tier,
)
from contract_check.extractors.subject import Subject
from contract_check.language.wording import words
from contract_check.model.term import Better, Kind, TermDefinition

_DISASTER = (
    r"(?:disaster\w*|catastroph\w+|force majeure|major (?:incident|outage|failure)|site failure|"
    r"fail-?over|declar\w+|total loss|disaster recovery|business continuity|emergency|"
    r"(?:site|region|data cent\w+|facilit\w+|premises) (?:(?:is|are|were|be) "
    r"(?:lost|destroyed|unavailable)|(?:goes|go|went) (?:down|dark|offline|under))|"
    r"(?:primary|main|home) (?:site|region|data cent\w+|facilit\w+|zone) "
    r"(?:goes|go|went|is|fails?|has)(?: gone)? (?:down|dark|offline|under)|"
    r"loss of (?:the |a |its |any )?(?:primary |main )?(?:site|region|data cent\w+|facility))"
)
_UP_AGAIN = (
    r"(?:restor\w+|"
    r"recover(?!y (?:time|point|plans?|tests?|procedures?|exercises?|drills?|policy|site|strateg\w+)\b)\w*|resum\w+|"
    r"fail(?:ed|ing|s)? ?over|operational|"
    r"back online|(?:brought|brings?|puts?|be|gets?|ha(?:s|ve))\b[^|.;]{0,30}\bback\b|"
    r"back (?:in|into|up)\b|back(?= within\b| no later\b)|(?:works?|working) again|up again|"
    r"up and running|(?:running|operating) (?:at|from|in(?! no\b)|on|again)\b|"
    r"available again|tak(?:es?|en|ing) over|switch\w* over|rebuil\w+|reinstat\w+|re-?establish\w*)"
)


_TRIGGERS = words(
    " rto|(rto|rto:|rto/|rto /|recovery time|recovery-time|disaster|failover|fail-over|"
    "is lost|are lost|data loss|loss of data|restoration from|restored from|recovery from|"
    "time to recover|catastroph|primary site|main site|second site|secondary site|standby site|"
    "primary region|main region|home region|whole region|entire region|goes dark|primary data cent|main data cent|"
    "continuity plan|continuity event"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.rto", Kind.DURATION, Better.SHORTER, "How soon is the service recovered after a disaster?"
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "recovery time|rto|restor*|recover*|resum*|fail-?over",
            "DURATION|rto|recovery time",
            "disaster|objective|rto|continuity|outage|data cent*|backup|catastroph*|failure|fail-?over|recovery",
        ),
        weigh=standing(r"DURATION", *NOT_PROMISED),
        accept=(
            *named_objective(RTO, RPO),
            Pattern(
                "restored within, under the objective's title",
                rf"(?:{_UP_AGAIN}|\brestoration\b|\brecovery\b)<40>{NO_MORE} (?P<d>{TIME})"
                r"(?!<20>(?:before|prior|old\b))",
                apart_from(r"backup (?:is|are)|data (?:is|are) (?:retained|kept)|notif|credit|terminat|point|older"),
                heading=rf"(?:^|: )\W*(?:[\d.]+ )?{RTO}",
            ),
            Pattern(
                "restored within, after a disaster",
                rf"{_DISASTER}<160>{_UP_AGAIN}<80>{NO_MORE} (?P<d>{TIME})(?!<20>(?:before|prior|old\b))",
                apart_from(
                    r"backup (?:is|are)|data (?:is|are) (?:retained|kept)|notif|credit|terminat|point|loss(?! of)|"
                    r"(?:data(?! cent\w+)|information|transactions?) (?:\w+ ){0,3}lost|older"
                ),
            ),
            Pattern(
                "restored within so long of a disaster",
                rf"{_UP_AGAIN}<80>{NO_MORE} (?P<d>{TIME})(?! (?:before|prior))<80>{_DISASTER}",
                apart_from(r"notif|\btell|\btold|credit|terminat|point|loss|lost|older"),
            ),
            Pattern(
                "restored within, after a loss of data",
                rf"\b(?:data loss|loss of (?:CUSTOMER's |the )?data)\b<120>{_UP_AGAIN}<40>{NO_MORE} (?P<d>{TIME})"
                r"(?!<20>(?:before|prior|old\b))",
                apart_from(r"notif|\btell|\btold|credit|terminat|points?\b|older|request"),
            ),
            Pattern(
                "restored from backups within",
                rf"^(?!.*\b(?:request|tickets?|files?)\b).*\b(?:restor\w+|recover\w+)\b(?: of [\w ]{{1,30}})?"
                rf" from (?:the |its |a |VENDOR's )?(?:\w+ )?back-?ups?\b<30>{NO_MORE} (?P<d>{TIME})"
                r"(?!<20>(?:before|prior|old\b))",
                apart_from(r"notif|\btell|\btold|credit|terminat|points?\b|older"),
            ),
            Pattern(
                "time to recover, by plan",
                rf"{RTO}[^:|.]{{0,40}}: ?(?:[\w-]+ ){{1,3}}(?P<d>{TIME})(?= ?[|,;/])",
                apart_from(r"notif|credit|terminat|point|loss|older"),
            ),
            Pattern(
                "running again so much later",
                rf"{_DISASTER}<100>{_UP_AGAIN}<20>(?P<d>{TIME}) (?:later|at (?:the )?(?:most|latest)|afterwards)\b",
                apart_from(r"notif|credit|terminat|point|loss|older"),
            ),
            Pattern(
                "asked and answered",
                rf"\bhow (?:long|soon|quickly|fast)\b(?=[^?|]*{_DISASTER})[^?|]*?(?:{_UP_AGAIN}|\bback\b|\bdown\b)"
                rf"[^?|]{{0,80}}\?\W*(?:a\W+)?(?:(?:{NO_MORE}|about|after) )?(?P<d>{TIME})",
                time_at,
            ),
            Pattern(
                "how long failing over takes",
                r"\b(?:fail(?:ing)?-? ?over|switch-?over|recovery|restoration)\b<60>"
                rf"\b(?:takes?|lasts?|completes?|(?:is|are|be) complete\w*)<10>{NO_MORE} (?P<d>{TIME})",
                apart_from(r"notif|credit|terminat|point|loss|lost|older|backups? (?:is|are)"),
            ),
            Pattern(
                "restoration after a disaster, in a line",
                rf"\b(?:restoration|recovery) of\b<40>{_DISASTER}[^.;:|]{{0,20}}[:|] ?(?P<d>{TIME})",
                apart_from(r"notif|credit|terminat|point|data\b"),
            ),
        ),
        reject=(*NO_OBJECTIVE, Pattern("leaving after force majeure", r"terminat\w+<80>DURATION|DURATION<80>terminat")),
        tables=in_table(RTO),
        review=of_first_tier,
    ),
)
