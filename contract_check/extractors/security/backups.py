"""security.backups — the interval between backups of customer data.

Accepted: "Account data is backed up at least daily", "We run a nightly backup", "hourly snapshots of
all databases", "continuous backups", "backups are taken regularly" (`unspecified`).
Rejected: the customer's own backups, copies of software for backup, how long backups are kept or
when data leaves them, backups in passing ("deleted from backups"), backup power and staff.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Pattern, duration_at
from contract_check.extractors.security.measure_intervals import repeated
from contract_check.extractors.security.measure_titles import DONE, is_title
from contract_check.extractors.security.measures import NOT, listed
from contract_check.extractors.security.no_measures import (
    not_defined,
    not_in_an_offer,
    not_planned,
    not_promised,
    not_sold,
    not_the_customers,
    not_the_products,
)
from contract_check.language.clauses import Clause
from contract_check.language.intervals import find_intervals, interval_of
from contract_check.language.wording import free_of, together
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Duration

_BACKUP = r"(?:\bcop(?:y|ies) of (?:the |all |its |every )?(?:databases?|production data|CUSTOMER data|CUSTOMER\'s data|customer data)\b|\bcopied to (?:a |an |another )(?:\w+ )?(?:second|separate|site|location|region|zone|storage|data cent\w+)|\bback-?\s?ups?\b(?! (?:power|documentation|answer\w*|phone|telephone|number|dns|link|circuit|connection|generator|support|contact|site|facilit|server|system|supply|line|personnel|staff|engineers?|persons?|colleagues?|teams?|operators?|managers?|consultants?|resources?|plan\b|polic))|\b(?:is|are) copied (?=daily|nightly|hourly|weekly|every)|\bbacked[- ]up\b|\bback-?upp?ed\b|\bbacked (?=daily|nightly|hourly|weekly|monthly)|\bbacks? up\b|\bback(?:s|ed)? (?:it|them|everything|all (?:of )?(?:it|this)|(?:CUSTOMER's |all )?(?:data|content|files)) up\b|\bsnapshot(?:s|ted)?\b)"
_MAKE = r"(?:perform\w*|mak(?:e|es|ing)|made|tak(?:e|es|en|ing)|creat(?:e|es|ed|ing)|runs?|run|running|maintain(?:s|ed|ing)?|conduct\w*|execut\w+|generat\w+|carr(?:y|ies|ied) out|implement\w*|schedul\w+|complet\w+|keeps?|produces?|provid(?:es?|ed)|automat\w+|does|do|stores?|captur\w+|have|has|saves?|holds?|retains?)"
_GONE = r"\b(?:delet\w+|remov\w+|purg\w+|eras\w+|destr\w+|expung\w+|residual|remain\w*|persist\w*|archiv\w+|overwrit\w+|retain\w*|retention|restor\w+|recover\w*|kept for|stored for|rotat\w+)\b"
# Whose interval is that of the looking: "reviews its backups annually".
_LOOKED_AT = re.compile(
    r"\b(?:reviews?|reviewing|tests?|testing|verif(?:y|ies|ying)|checks?|checking|audits?|auditing|validat(?:es?|ing)|monitors?|monitoring|restor(?:es?|ing))(?: (?:the|its|our|all|these|VENDOR's|of|from|and|integrity|a|sample|restor\w+))* $"
)
_TEST = re.compile(
    r"\b(?:test|verif|restor|recover|review|check|audit|validat|monitor|rotat|retain|retention|kept|delet|purg)\w*\b[^.;|]{0,25}$"
)


_NEAR = 30  # an interval so close before the backups is their own: "tests its daily backups"


def _interval(clause: Clause, match: re.Match[str]) -> Found:
    """The interval of the backup, not that of testing or of full copies beside daily ones."""
    if is_title(clause):
        return None
    surface = clause.surface
    mentions = re.compile(_BACKUP).finditer(surface, match.start())
    found = next((value for named in mentions if (value := _interval_at(clause, *named.span()))), None)
    if found is None:
        return None
    beside = [i.value for i in find_intervals(surface, clause.quantities)]
    if len(beside) > 1 and re.search(r"\bfull\b|\bincremental|\bdifferential|\breplicat", surface):
        return _partial(found, beside, surface)
    return found


def _interval_at(clause: Clause, start: int, end: int) -> Duration | None:
    """The interval of the backup that is named at a place, if it is not that of its testing."""
    found = interval_of(clause.surface, clause.quantities, start, end)
    if found is None:
        return None
    at = next(i for i in find_intervals(clause.surface, clause.quantities) if i.value == found)
    tested = at.start > end and _TEST.search(clause.surface[end : at.start])
    looked_at = not start >= at.start >= start - _NEAR and _LOOKED_AT.search(clause.surface[:start])
    return None if tested or looked_at else found


def _row(clause: Clause, match: re.Match[str]) -> Found:
    """The interval in the row of a table whose first cell names the backups."""
    return next((i.value for i in find_intervals(clause.surface, clause.quantities)), None)


def _partial(found: Duration, beside: list[Duration], surface: str) -> Duration:
    """Incremental daily and full weekly copies lose a day at most; replication beside does not count."""
    real = [v for v in beside if v.amount > 0 or "replicat" not in surface]
    days = {"minutes": 1 / 1440, "hours": 1 / 24, "days": 1.0, "weeks": 7.0, "months": 30.0}
    return min(real or [found], key=lambda v: float(v.amount) * days.get(v.unit.value, 365.0))


# The matters where no word of backing up stands: copies of data, made at intervals.
_COPY = (
    r"\b(?:is|are|be|gets?)(?: \w+ly| all| also)? (?:copied|mirrored|duplicated|safeguarded|saved)\b|\b(?:tak(?:e|es|en|ing)|mak(?:e|es|ing)|made|creat(?:e|es|ed|ing)|writes?|keeps?|produces?|stores?|performs?|effects?|generates?)\b[^.;|]{0,40}?\b(?:full |complete |fresh |security |safety |second )?cop(?:y|ies)\b(?! of (?:the |this |any |its |such |each )?(?:\w+ )?(?:agreement|contract|report|certificate|polic|invoice|notice|document|order|licen|software|program))|"
    r"\bcop(?:y|ies)\b[^.;|]{0,60}?\b(?:is|are|be) (?:\w+ly )?(?:taken|made|created|written|stored)\b|\bcopies (?:CUSTOMER|the|all) (?:\w+ )?(?:data|content|databases?)\b|\b(?:safeguards?|savings?) of (?:the )?(?:CUSTOMER's |CUSTOMER )?(?:data|databases?|files)\b|\bdata safeguards?\b"
)
_COPIED = r"\b(?:data|content|databases?|workspaces?|files|records|information|archive|repositor\w+|environment|system|account|tenant|projects|everything)\b"
_NO_COPY = r"\b(?:licen[cs]\w*|reproduc\w+|delet\w+|return\w*|destr\w+|confidential|receiving|photocop\w+|invoic\w+|statements?|financial|CUSTOMER (?:may|shall|must|can|should))\b"


def _copied(clause: Clause, match: re.Match[str]) -> Found:
    """The interval at which data is copied; a copy without one is no backup."""
    act = re.search(_COPY, clause.surface)
    return (
        None
        if act is None or re.search(NOT, clause.surface)
        else interval_of(clause.surface, clause.quantities, *act.span())
    )


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.backups",
            Kind.DURATION,
            Better.SHORTER,
            "How often is customer data backed up?",
        ),
        triggers=(
            "backup",
            "back-up",
            "back up",
            "backed up",
            "backed nightly",
            "backed daily",
            "backed hourly",
            "backed weekly",
            "backed-up",
            "copied to",
            "copied daily",
            "copied nightly",
            "copied hourly",
            "copied every",
            "copy of the data",
            "copies of the data",
            "copies of customer data",
            "snapshot",
            "copied",
            "copies ",
            "copy of all",
            "copy of customer",
            "full copy",
            "complete copy",
            "safeguards of",
            "backs up",
            "back it up",
            "back them up",
            "back everything up",
            "backs it up",
            "data up",
        ),
        accept=(
            Pattern(
                "asked how often",
                rf"\bhow (?:often|frequently|regularly)\b(?! (?:should|must|can|may) CUSTOMER)[^?|]{{0,60}}{_BACKUP}[^?|]{{0,60}}\? [^|]{{1,60}}",
                _row,
                weight=2,
            ),
            Pattern("the interval of backups", _BACKUP, _interval, weight=2),
            Pattern("copies at intervals", together(_COPY, _COPIED, without=_NO_COPY), _copied, weight=1),
            Pattern(
                "the interval of backups, in a row of a table",
                r"^\W*(?:(?:data|system|database|full) )?back-?ups?(?: (?:frequency|interval|schedule|cycle|cadence|policy|and \w+|routine))?\W*\|[^|]{0,80}",
                _row,
                weight=2,
            ),
            Pattern(
                "the interval, under their title",
                rf"^(?!.*\b(?:test|restor|review)\w*){DONE}[^|]{{0,80}}",
                _row,
                heading=r"\bback-?ups?\b(?!.*\b(?:test|restor))",
            ),
            Pattern(
                "a line on the interval",
                r"\bback-?ups? (?:interval|frequency|cycle|cadence|rhythm)\s?[:|=] ?(?:every )?(?P<d>DURATION)",
                duration_at,
                weight=2,
            ),
            Pattern(
                "backups are made",
                rf"(?:VENDOR(?:'s [\w ]{{2,30}})?(?: <shall>)?|\bthe (?:service|platform|infrastructure|database)|<shall>|\b(?:is|are|be) (?:\w+ly )?(?:to )?) ?(?:\w+ly |also |further )?{_MAKE}\b{free_of(NOT + '|;|CUSTOMER (?:may|shall|must)|' + _GONE, 60)}{_BACKUP}",
                repeated(_BACKUP),
            ),
            Pattern(
                "data is secured by backups",
                rf"VENDOR (?:<shall> )?(?:\w+ly )?(?:protects?|secures?|safeguards?|takes?|preserves?){free_of(NOT + '|;|CUSTOMER (?:may|shall|must)', 80)}\b(?:through|by|with|using|via|including)\b{free_of(NOT + '|;|' + _GONE, 40)}{_BACKUP}",
                repeated(_BACKUP),
            ),
            Pattern(
                "the vendor backs up",
                r"VENDOR(?: <shall>)?(?: \w+ly| also)? back(?:s|ing)?[- ]?up\b(?! (?:power|plan))",
                repeated(_BACKUP),
            ),
            Pattern(
                "data is backed up",
                r"(?:\b(?:is|are|be|gets?)|VENDOR has)\b(?: \w+ly| also| always| then| all| both){0,3} (?:[\w ,]{0,40} and )?(?:backed[- ]up|back-?upp?ed)\b|\b(?:data|databases?|systems?|content|files) ha(?:s|ve) (?:an? )?(?:\w+ )?back-?ups?\b",
                repeated(_BACKUP),
            ),
            Pattern(
                "backups are made, passively",
                rf"{_BACKUP}{free_of(NOT + '|;|[.]|' + _GONE, 60)}\b(?:is|are|be)\b(?: \w+ly| also| all){{0,2}} (?:performed|made|taken|created|run|executed|carried out|conducted|scheduled|generated|maintained|in place|done|automated)",
                repeated(_BACKUP),
            ),
            Pattern(
                "backups are stored elsewhere",
                rf"{_BACKUP}{free_of(NOT + '|;|[.]|' + _GONE, 40)}\b(?:is|are) (?:\w+ly )?(?:stored|kept|held|saved|placed)\b[^.;|]{{0,40}}\b(?:off-?site|elsewhere|(?:separate|different|second|another|other|remote)\b[^.;|]{{0,20}}\b(?:sites?|locations?|regions?|cent\w+|accounts?|facilit\w+|providers?|zones?|servers?))",
                repeated(_BACKUP),
                weight=-1,
            ),
            Pattern(
                "regular backups",
                rf"(?:\bregular(?:ly)?|\bperiodic(?:ally)?|\broutine(?:ly)?|\bautomat(?:ed|ic|ically)|\bfrequent|\bscheduled|\bredundant|\boff-?site|\bencrypted)[^.;:|]{{0,30}}{_BACKUP}",
                repeated(_BACKUP),
            ),
            listed(
                r"(?:\b(?:regular|periodic|automat(?:ed|ic)|redundant|encrypted|frequent|routine|off-?site|scheduled|data|database|system) (?:\w+ )?(?:back-?ups?|snapshots)\b|\bback-?ups? \((?=\w+ly\b|DURATION|every)|\bback-?ups? (?:and|&|with) (?:recovery|(?:tested )?restor\w+)\b|\bback-?up (?:and \w+ )?(?:concept|strategy|procedures?|process(?:es)?|system|plans?|polic(?:y|ies))\b)",
                repeated(_BACKUP),
            ),
            Pattern(
                "a way of backing up is in place",
                rf"\bback-?up(?: and \w+)? (?:concept|strategy|procedures?|process(?:es)?|system|plans?|polic(?:y|ies)|schedules?|mechanisms?)\b{free_of(NOT + '|;', 40)}\b(?:is|are|be) (?:\w+ly )?(?:in place|maintained|implemented|established|documented|tested|followed|used)|(?:VENDOR(?: <shall>)?|<shall>) (?:\w+ly )?(?:maintain|implement|operat|follow|ha[sv]e?|keep|employ|us)\w*{free_of(NOT + '|;|CUSTOMER', 60)}\bback-?up(?: and \w+)? (?:concept|strategy|procedures?|process(?:es)?|systems?|plans?|polic(?:y|ies)|schedules?|mechanisms?)\b",
                repeated(_BACKUP),
            ),
            Pattern(
                "backups among the measures of availability",
                r"^\W*(?:[\d.]+ )?(?:availab|resilien|recover|redundan|data protection|protection against loss)[^:|.]{0,40}:(?:(?!\b(?:is|are|shall|will|may|must|can)\b|CUSTOMER)[^|.;]){0,120}\bback-?ups?\b(?! (?:power|generator|site|server|line))",
                repeated(_BACKUP),
                weight=-1,
            ),
        ),
        reject=(
            not_the_customers(_BACKUP),
            not_the_products(_BACKUP),
            not_sold(_BACKUP),
            not_defined(r"back-?ups?"),
            Pattern(
                "a backup is defined",
                r"^\W*\"back-?ups?\"? (?:means|is|refers)|^\W*\"back-?up[^\"]{0,30}\" (?:means|is a|refers)",
            ),
            not_in_an_offer(_BACKUP),
            not_promised(_BACKUP),
            not_planned(_BACKUP),
            Pattern(
                "backups of others",
                rf"\bsub-?\s?processors?\b(?: \w+){{0,5}} (?:shall|must|will|states?|says?|confirms?|declares?|backs?|performs?|makes?|takes?)\b<60>{_BACKUP}|{_BACKUP}<20>\bits own (?:billing|internal|corporate)",
            ),
            Pattern(
                "backups that the customer makes",
                rf"{_BACKUP}[^.;|]{{0,60}}\b(?:made|taken|performed|created|done|kept) by CUSTOMER",
            ),
            Pattern(
                "no backups",
                rf"^(?!.*{_BACKUP}[^;|]{{0,60}}?(?:daily|nightly|hourly|weekly|every|regularly)\b[^;|]*\b(?:although|though|but|however)\b).*(?:<no_duty>|<will_not>|not (?:responsible|liable|obligated|obliged|guarantee)|no (?:obligation|responsibility|liability|guarantee)|disclaims?){free_of(', (?:[a-z]+ ){1,5}?(?:is|are|has|have) |:|;|but |because ', 120)}{_BACKUP}|no {_BACKUP}",
            ),
            Pattern(
                "a condition",
                rf"\b(?:provided|if|as long as|to the extent|where|unless)(?: that)? VENDOR\b{free_of('[,;]', 80)}{_BACKUP}",
            ),
            Pattern(
                "sold apart",
                rf"{_BACKUP}<60>\b(?:add-?on|option|extra|module)s?\b<60>\b(?:order|purchas|b[ou]\w+ght|subscrib|book)\w*|{_BACKUP}<40>\bmay be (?:ordered|purchased|booked)",
            ),
            Pattern(
                "copies of the licensed software",
                r"(?:copy|copies)<40>(?:for|as) (?:\w+ ){0,3}(?:backup|back-up|archiv)|(?:archival|backup|back-up)(?: (?:and|or|/) \w+)? (?:copy|copies|purposes?)<60>(?:software|program|licen[cs]ed|documentation|product)|one (?:\(1\) )?(?:backup|back-up)",
            ),
            Pattern(
                "data that leaves backups",
                rf"\b(?:delet|return|eras|destr)\w*\b[^.;|]{{0,140}}\b(?:subject to|except|save)\b[^.;|]{{0,80}}{_BACKUP}|(?:delet\w+|remov\w+|purg\w+|eras\w+|destr\w+|expung\w+|overwritten)<60>(?:from|in) <30>{_BACKUP}|(?:retain\w*|remain\w*|persist\w*|resid\w+|held|contained|stored)<60>(?:in|on|within) (?:\w+['s]* ){{0,3}}{_BACKUP}|{_BACKUP}(?: \w+){{0,3}} (?:is|are|will be|shall be) (?:\w+ly )?(?:deleted|purged|overwritten|removed|erased)(?!<200>backed up)",
            ),
            Pattern(
                "a licence to copy",
                rf"(?:licen[cs]e|permission|right|consent)(?: \w+){{0,12}} (?:to|includes?)<160>{_BACKUP}(?!<80>(?:daily|nightly|every))",
            ),
            Pattern(
                "copies of confidential information",
                rf"(?:receiving party|recipient|confidential information|disclosing party)(?:(?!DURATION)[^|]){{0,400}}{_BACKUP}|{_BACKUP}<20>\bits own confidential|\bretain\w*<120>(?:copies|records|information)<160>{_BACKUP}|automatic(?:ally)? archiv\w+",
            ),
            Pattern(
                "loss despite backups",
                rf"{_BACKUP}<120>\bas a courtesy|\bliab\w+[^.;|]{{0,100}}{_BACKUP}|(?:loss|corruption|failure)(?: of data)?<60>{_BACKUP}<40>(?:liab|responsib)|exception of<60>{_BACKUP}",
            ),
        ),
    ),
)
