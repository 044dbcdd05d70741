"""security.backups — the interval between backups of customer data.

Accepted: "Account data is backed up at least daily", "We run a nightly backup", "hourly snapshots of
all databases", "continuous backups", "backups are taken regularly" (`unspecified`).
Rejected: the customer's own backups, copies of software for backup, how long backups are kept or
when data leaves them, backups in passing ("deleted from backups"), backup power and staff.
"""

from __future__ import annotations

from contract_check.extractors.framework import UNSPECIFIED, Extractor, Pattern, duration_at
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import PAST, UNSTATED
from contract_check.extractors.security.backup_intervals import (
    BACKUP,
    COPIED_THING,
    COPY,
    MADE_OF_DATA,
    NO_COPY,
    backup_interval,
    copied,
    copied_under_title,
    least_lost,
)
from contract_check.extractors.security.measure_intervals import interval_in_row, repeated
from contract_check.extractors.security.measure_titles import DONE
from contract_check.extractors.security.measures import NOT, listed
from contract_check.extractors.security.no_measures import (
    not_in_an_offer,
    not_the_customers,
    not_the_products,
)
from contract_check.extractors.security.other_backups import OTHER_BACKUPS
from contract_check.extractors.subject import Subject
from contract_check.language.wording import free_of, together, words
from contract_check.model.term import Better, Kind, TermDefinition

_MAKE = (
    r"(?:perform\w*|mak(?:e|es|ing)|made|tak(?:e|es|en|ing)|creat(?:e|es|ed|ing)|runs?|running|"
    r"maintain(?:s|ed|ing)?|conduct\w*|execut\w+|generat\w+|carr(?:y|ies|ied) out|implement\w*|schedul\w+|"
    r"complet\w+|keeps?|produces?|provid(?:es?|ed)|automat\w+|does|do|stores?|captur\w+|have|has|saves?|holds?|"
    r"retains?)"
)
_GONE = (
    r"\b(?:delet\w+|remov\w+|purg\w+|eras\w+|destr\w+|expung\w+|residual|remain\w*|persist\w*|archiv\w+|"
    r"overwrit\w+|retain\w*|retention|restor\w+|recover\w*|kept for|stored for|rotat\w+)\b"
)

_TRIGGERS = words(
    "backup|back-up|back up|backed up|backed nightly|backed daily|backed hourly|backed weekly|"
    "backed-up|copied to|copied daily|copied nightly|copied hourly|copied every|copy of the data|"
    "copies of the data|copies of customer data|snapshot|copied|copies |copy of all|copy of customer|"
    "full copy|complete copy|safeguards of|backs up|back it up|back them up|every night|each night|"
    "nightly|data save|saved to|back everything up|backs it up|data up|dumped"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.backups",
            Kind.DURATION,
            Better.SHORTER,
            "How often is customer data backed up?",
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "back(ed)?[- ]?ups?|backing up|backs up|snapshots?|replicat*|point[- ]in[- ]time|write-ahead",
            (
                "data|database*|system*|daily|hourly|weekly|nightly|regular*|perform*|taken|kept|maintain*|stor*|tak(e|es|"
                "ing)|continuous*|CUSTOMER('s)?|procedures|restor*"
            ),
            within=70,
            unless="confidential information|CUSTOMER (shall|must|should|may|is|can)|licen[cs]e|replicate the (service|software)|third part(y|ies)|prohibit*",
        ),
        weigh=standing(rf"(?:{BACKUP}|{COPY})", PAST, *UNSTATED),
        accept=(
            Pattern(
                "asked how often",
                rf"\bhow (?:often|frequently|regularly)\b(?! (?:should|must|can|may) CUSTOMER)[^?|]{{0,60}}{BACKUP}"
                r"[^?|]{0,60}\? [^|]{1,60}",
                interval_in_row,
                weight=2,
            ),
            Pattern("the interval of backups", BACKUP, backup_interval, weight=2),
            Pattern("copies at intervals", together(COPY, COPIED_THING, without=NO_COPY), copied, weight=1),
            Pattern(
                "the interval, under their title",
                rf"^(?!.*\b(?:test|restor|review)\w*){DONE}[^|]{{0,80}}",
                interval_in_row,
                heading=r"\bback-?ups?\b(?!.*\b(?:test|restor))",
            ),
            Pattern(
                "a line that begins with the interval, under their title",
                r"^\W*(?:(?:encrypted|automat(?:ed|ic)|incremental|full),? ){0,2}"
                r"(?:hourly|daily|nightly|weekly|every DURATION)"
                r"\b(?:(?!\b(?:test|restor|review|check|verif|monitor|is|are)\w*)[^.;:|]){0,40}(?:$|[.;,])",
                interval_in_row,
                heading=r"\bback-?ups?\b(?!.*\b(?:test|restor))",
            ),
            Pattern(
                "a copy at intervals, under the title of backups",
                MADE_OF_DATA,
                copied_under_title,
                heading=r"\bback-?ups?\b(?!.*\b(?:test|restor))",
            ),
            Pattern(
                "a line on the interval",
                r"\bback-?ups? (?:interval|frequency|cycle|cadence|rhythm)\s?[:|=] ?(?:every )?(?P<d>DURATION)",
                duration_at,
                weight=2,
            ),
            Pattern(
                "the interval between backups",
                r"\b(?:interval|time|period|gap)s? between (?:\w+ ){0,3}back-?ups?\b[^.;|]{0,40}"
                r"\b(?:is|are|be|exceeds?|than|most|to)\b[^.;|]{0,15}?(?P<d>DURATION)",
                duration_at,
                weight=2,
            ),
            Pattern(
                "backups are made",
                r"(?:VENDOR(?:'s [\w ]{2,30})?(?: <shall>)?|"
                rf"\bVENDOR (?:<shall> )?\w+{free_of(NOT + '|;|CUSTOMER|' + _GONE, 90)}(?:, and|,| and) ?|"
                r"\bthe (?:service|platform|infrastructure|database)|"
                r"<shall>|"
                rf"\b(?:is|are|be) (?:\w+ly )?(?:to )?) ?(?:\w+ly |also |further )?{_MAKE}"
                rf"\b{free_of(NOT + '|;|CUSTOMER (?:may|shall|must)|' + _GONE, 60)}{BACKUP}",
                repeated(BACKUP),
            ),
            Pattern(
                "data is secured by backups",
                r"VENDOR (?:<shall> )?(?:\w+ly )?(?:protects?|secures?|safeguards?|takes?|preserves?)"
                rf"{free_of(NOT + '|;|CUSTOMER (?:may|shall|must)', 80)}\b(?:through|by|with|using|via|including)"
                rf"\b{free_of(NOT + '|;|' + _GONE, 40)}{BACKUP}",
                repeated(BACKUP),
            ),
            Pattern(
                "the vendor backs up",
                r"VENDOR(?: <shall>)?(?: \w+ly| also)? back(?:s|ing)?[- ]?up\b(?! (?:power|plan))",
                repeated(BACKUP),
            ),
            Pattern(
                "data is backed up",
                r"(?:\b(?:is|are|be|gets?)|VENDOR has)\b(?: \w+ly| also| always| then| all| both){0,3} "
                r"(?:[\w ,]{0,40} and )?(?:backed[- ]up|back-?upp?ed)\b|"
                r"\b(?:data|databases?|systems?|content|files) ha(?:s|ve) (?:an? )?(?:\w+ )?back-?ups?\b",
                repeated(BACKUP),
            ),
            Pattern(
                "backups are made, passively",
                rf"{BACKUP}{free_of(NOT + '|;|[.]|' + _GONE, 60)}\b(?:is|are|be)\b(?: \w+ly| also| all){{0,2}} "
                r"(?:performed|made|taken|created|run|executed|carried out|conducted|scheduled|generated|"
                r"maintained|in place|done|automated)",
                repeated(BACKUP),
            ),
            Pattern(
                "backups are tested",
                rf"(?:^|[:;] |\bthe |\ball |VENDOR's ){BACKUP}(?: of [\w ]{{2,30}}| and \w+)? "
                f"(?:is|are|(?:shall|will|must) be){free_of(NOT + '|;|[.]|' + _GONE, 80)}"
                r"\b(?:tested|verified|checked)\b",
                UNSPECIFIED,
                weight=-2,
            ),
            Pattern(
                "backups are stored elsewhere",
                rf"{BACKUP}{free_of(NOT + '|;|[.]|' + _GONE, 40)}\b(?:is|are) (?:\w+ly )?"
                r"(?:stored|kept|held|saved|placed)\b[^.;|]{0,40}\b"
                r"(?:off-?site|elsewhere|"
                r"(?:separate|different|second|another|other|remote)\b[^.;|]{0,20}"
                r"\b(?:sites?|locations?|regions?|cent\w+|accounts?|facilit\w+|providers?|zones?|servers?))",
                repeated(BACKUP),
                weight=-1,
            ),
            Pattern(
                "regular backups",
                rf"{BACKUP}{free_of(NOT + '|;|[.]|delet|purg|eras|retain|kept', 80)}\b"
                r"(?:regularly|periodically|routinely|on a (?:regular|periodic|routine) basis|at regular intervals)"
                r"\b|"
                r"(?:\bregular(?:ly)?|\bperiodic(?:ally)?|\broutine(?:ly)?|\bautomat(?:ed|ic|ically)|\bfrequent|"
                rf"\bscheduled|\bredundant|\boff-?site|\bencrypted)[^.;:|]{{0,30}}{BACKUP}",
                repeated(BACKUP),
            ),
            listed(
                r"(?:\b(?:regular|periodic|automat(?:ed|ic)|redundant|encrypted|frequent|routine|off-?site|"
                r"scheduled|data|database|system) (?:\w+ )?(?:back-?ups?|snapshots)\b|"
                r"\bback-?ups? \((?=\w+ly\b|DURATION|every)|"
                r"\bback-?ups? (?:and|&|with) (?:recovery|(?:tested )?restor\w+)\b|"
                r"\bback-?up (?:and \w+ )?"
                r"(?:concept|strategy|procedures?|process(?:es)?|system|plans?|polic(?:y|ies))\b)",
                repeated(BACKUP),
            ),
            Pattern(
                "a way of backing up is in place",
                r"\bback-?up(?: and \w+)? (?:concept|strategy|procedures?|process(?:es)?|system|plans?|"
                rf"polic(?:y|ies)|schedules?|mechanisms?)\b{free_of(NOT + '|;', 40)}\b(?:is|are|be) (?:\w+ly )?"
                r"(?:in place|maintained|implemented|established|documented|tested|followed|used)|"
                r"(?:VENDOR(?: <shall>)?|<shall>) (?:\w+ly )?"
                rf"(?:maintain|implement|operat|follow|ha[sv]e?|keep|employ|us|rel(?:y|ies)(?= on))\w*{free_of(NOT + '|;|CUSTOMER', 60)}"
                r"\bback-?up(?: and \w+)? (?:concept|strategy|procedures?|process(?:es)?|systems?|plans?|"
                r"polic(?:y|ies)|schedules?|mechanisms?|services?)\b",
                repeated(BACKUP),
            ),
            Pattern(
                "backups in a bracket that lists measures",
                r"VENDOR(?: <shall>)? (?:\w+ly )?(?:maintain|implement|operat|ha|keep|us|tak|appl)\w*\b[^.;|()]{0,60}"
                r"\b(?:measures|safeguards|controls)\b[^.;|()]{0,20}\((?:[^()|]{0,200}?[,;/] ?)?(?:\w+ )?back-?ups?(?=[,;/)])",
                repeated(BACKUP),
                weight=-1,
            ),
            Pattern(
                "backups among the measures of availability",
                r"^\W*(?:[\d.]+ )?(?:availab|resilien|recover|redundan|data protection|protection against loss)"
                r"[^:|.]{0,40}:(?:(?!\b(?:is|are|shall|will|may|must|can)\b|CUSTOMER)[^|.;]){0,120}\bback-?ups?"
                r"\b(?! (?:power|generator|site|server|line))",
                repeated(BACKUP),
                weight=-1,
            ),
        ),
        reject=(
            not_the_customers(BACKUP),
            not_the_products(BACKUP),
            not_in_an_offer(BACKUP),
            *OTHER_BACKUPS,
        ),
        review=least_lost,
    ),
)
