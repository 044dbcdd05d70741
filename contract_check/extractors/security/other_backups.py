"""What speaks of backups and promises none of the customer's data by the vendor.

Rejected: backups that the customer or a sub-processor makes, or that are refused, sold apart, a condition, or only of
the vendor's own things; copies of licensed software and of confidential information; data that leaves backups, how
long they last, how they are checked; loss despite them.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.extractors.security.backup_intervals import BACKUP
from contract_check.language.wording import free_of

OTHER_BACKUPS = (
    Pattern(
        "backups of others",
        r"\bsub-?\s?processors?\b(?: \w+){0,5} "
        r"(?:shall|must|will|states?|says?|confirms?|declares?|backs?|performs?|makes?|takes?)\b<60>"
        f"{BACKUP}|"
        rf"{BACKUP}<20>\bits own (?:billing|internal|corporate)",
    ),
    Pattern(
        "no backups",
        rf"^(?!.*{BACKUP}[^;|]{{0,60}}?(?:daily|nightly|hourly|weekly|every|regularly)\b[^;|]*"
        r"\b(?:although|though|but|however)\b).*"
        r"(?:<no_duty>|<will_not>|not (?:responsible|liable|obligated|obliged|guarantee)|"
        r"no (?:obligation|responsibility|liability|guarantee)|disclaims?)"
        f"{free_of(', (?:[a-z]+ ){1,5}?(?:is|are|has|have) |:|;|but |because ', 120)}{BACKUP}|"
        f"no {BACKUP}|"
        rf"\b(?:excludes?|excluding|lacks?|does not include)\b[^.;|]{{0,80}}{BACKUP}|"
        rf"{BACKUP}[^.;|]{{0,20}}\b(?:is|are) (?:not included|excluded)\b",
    ),
    Pattern(
        "a condition",
        rf"\b(?:provided|if|as long as|to the extent|where|unless)(?: that)? VENDOR\b{free_of('[,;]', 80)}"
        f"{BACKUP}",
    ),
    Pattern(
        "only the vendor's own things",
        rf"^\W*no, |\bonly VENDOR's (?:own )?(?:\w+ ){{1,3}}(?:is|are) {BACKUP}|"
        rf"{BACKUP} of (?:the |its |VENDOR's |all )?(?:(?:system|network|server|device|firewall|router|infrastructure) )?"
        r"(?:configurations?|settings|source code|logs?|log files)\b(?!,? (?:and|or|files and)\b|, |/)",
    ),
    Pattern(
        "copies of the licensed software",
        r"(?:copy|copies)<40>(?:for|as) (?:\w+ ){0,3}(?:backup|back-up|archiv)|"
        r"(?:archival|backup|back-up)(?: (?:and|or|/) \w+)? (?:copy|copies|purposes?)<60>"
        r"(?:software|program|licen[cs]ed|documentation|product)|"
        r"(?:make|create|keep|retain|produce) (?:only |up to )?one (?:\(1\) )?(?:backup|back-up)|"
        r"one (?:\(1\) )?(?:backup|back-up)(?: (?:and|or) \w+)? cop",
    ),
    Pattern(
        "how often data is processed or transferred",
        r"\A\W*(?:the )?frequency (?:and nature|& nature|of (?:the )?(?:\w+ )?(?:transfers?|processing))\b",
    ),
    Pattern(
        "data that leaves backups",
        rf"\b(?:obligation|duty|requirement|foregoing|this|section|deletion)\b[^.;|]{{0,40}}\b(?:(?:does|do|shall|"
        rf"will) not|need not) "
        rf"(?:apply|extend|relate)\b[^.;|]{{0,200}}{BACKUP}|"
        r"\b(?:delet|return|eras|destr)\w*\b[^.;|]{0,140}\b(?:subject to|except|save)\b[^.;|]{0,80}"
        f"{BACKUP}|"
        rf"(?:delet\w+|remov\w+|purg\w+|eras\w+|destr\w+|expung\w+|overwritten)<60>(?:from|in) <30>{BACKUP}|"
        r"(?:retain\w*|remain\w*|persist\w*|resid\w+|held|contained|stored)<60>(?:in|on|within) "
        rf"(?:\w+['s]* ){{0,3}}{BACKUP}|"
        rf"{BACKUP}(?: \w+){{0,3}} (?:is|are|will be|shall be) (?:\w+ly )?"
        r"(?:deleted|purged|overwritten|removed|erased)(?!<200>backed up)",
    ),
    Pattern(
        "how long backups last",
        r"^(?!.*\b(?:hourly|daily|nightly|weekly|monthly|every|each|regular|continuous|automat|schedul|"
        rf"twice|incremental)\w*)[^|]*?{BACKUP}(?: cop(?:y|ies)| sets?| files?)? (?:then |are |is )?"
        r"(?:\w+ly )?(?:expires?|expired|lapses?|rolls? (?:off|over|out)|rolled (?:off|over)|ages? out|"
        r"aged out|rotates? out|rotated out|cycled? out|"
        r"(?:may|can) be (?:retained|kept|stored))\b",
    ),
    Pattern(
        "a licence to copy",
        rf"(?:licen[cs]e|permission|right|consent)(?: \w+){{0,12}} (?:to|includes?)<160>{BACKUP}"
        r"(?!<80>(?:daily|nightly|every))",
    ),
    Pattern(
        "checks of the backups that there are",
        r"\b(?:checks?|tests?|testing|verification|reviews?|monitoring|inspections?|restor\w+) of "
        f"(?:the |all |our |its |VENDOR's )*{BACKUP}",
    ),
    Pattern(
        "what cannot befall them",
        rf"{BACKUP}[^.;|]{{0,20}}\b(?:cannot|can not|may not|can't) be\b",
    ),
    Pattern(
        "copies of confidential information",
        r"(?:receiving party|recipient|confidential information|disclosing party)"
        f"(?:(?!DURATION)[^|]){{0,400}}{BACKUP}|"
        rf"{BACKUP}<20>\bits own confidential|"
        rf"\bretain\w*<120>(?:copies|records|information)<160>{BACKUP}|"
        r"automatic(?:ally)? archiv\w+",
    ),
    Pattern(
        "loss despite backups",
        rf"{BACKUP}<120>\bas a courtesy|\bliab\w+[^.;|]{{0,220}}{BACKUP}|"
        f"(?:loss|corruption|failure)(?: of data)?<60>{BACKUP}<40>(?:liab|responsib)|"
        f"exception of<60>{BACKUP}",
    ),
)
