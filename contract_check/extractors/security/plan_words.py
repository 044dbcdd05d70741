"""What a plan for continuity or recovery is called, what it is for, and what its drills are called."""

from __future__ import annotations

MATTER = (
    r"(?:\bbusiness[- ](?:continuity|resum\w+|resilience|recovery)|"
    r"\bdisaster[- ](?:recovery|contingency|response|preparedness|avoidance|prevention|management)|"
    r"\bcontingency|"
    r"\bcontinuity(?: of (?:operations|business|service))?|"
    r"\bservice continuity|"
    r"\bemergency(?: response| management| operations?)?|"
    r"\bcrisis(?: management)?|"
    r"\b(?:it|system|data|service|backup and) recovery)"
)
PLAN = (
    rf"(?:{MATTER}(?:(?! is | are | shall | will |;)[^.|]){{0,60}}?\b"
    r"(?:plan(?:s|ning)?\b|program(?:me)?s?\b|procedures?\b|polic(?:y|ies)\b|strateg(?:y|ies)\b|"
    r"capabilit(?:y|ies)\b|arrangements?\b|process(?:es)?\b|concepts?\b|measures\b|runbooks?\b|"
    r"playbooks?\b|framework\b|manuals?\b|management system)|"
    r"\b(?:bc|dr)(?:/| and | & |, )?(?:bc|dr)? "
    r"(?:plans?|program(?:me)?s?|polic(?:y|ies)|strateg(?:y|ies)|procedures?|runbooks?|playbooks?|concepts?)\b|"
    r"\bplans? (?:VENDOR (?:has|have|had) )?(?:(?:drawn up|worked out|written|made|prepared|designed) )?"
    r"(?:for|covering|in case of|against) (?:\w+ ){0,2}?"
    r"(?:disasters?|emergenc(?:y|ies)|cris[ie]s|recovery (?:from|after|of)|business continuity|continuity|"
    r"continuing)\b|\bbcdr\b|\bbc/dr\b|\bbcp(?:/drp?)?\b|"
    r"\b(?:plans?|procedures|process(?:es)?|strateg(?:y|ies)|concepts?) (?:and \w+ )?"
    r"(?:(?:is |are )?in place )?(?:to|for) (?:restor\w+|recover\w*|resum\w+|continu\w+)[^.;|]{0,60}?"
    r"\b(?:disasters?|emergenc(?:y|ies)|catastroph\w+|outages?|major incident|interruption|failure)|"
    r"\brecovery strateg(?:y|ies)\b|\b(?:restart|resumption) plans?\b|"
    r"\b(?:arrangements|plans?|procedures|provisions|measures) (?:for|to ensure|to secure|to maintain) "
    r"(?:the )?(?:business |service )?continuity\b|"
    r"\bemergency (?:recovery )?(?:plans?|concepts?|manuals?|handbooks?)\b|"
    r"\bdrp\b|\bdr plans?\b|\bbcms\b|"
    r"\bplans? of (?:business )?(?:continuity|recovery|resumption)\b)"
)
NAMED = (
    r"(?:\b(?:business continuity|disaster recovery|contingency|emergency|crisis)"
    r"(?:(?:,|/| and| &) (?:business continuity|disaster recovery|crisis|emergency|backup|recovery)){0,2} "
    r"(?:\w+ )?(?:plan(?:s|ning)?|program(?:me)?s?|procedures?|polic(?:y|ies)|strateg(?:y|ies)|concepts?|"
    r"management|manuals?|tests?|exercises?)\b|"
    r"\bbcdr\b|\bbc/dr\b|"
    r"\bdr (?:plans?|runbooks?|playbooks?|procedures?|strateg(?:y|ies))\b|"
    r"\bbcp\b)"
)
DRILL = (
    r"(?:\b(?:disaster|recovery|fail-?over|continuity|dr|emergency)[- ](?:recovery )?"
    r"(?:drills?|exercises?|tests?|testing|simulations?|table-?tops?|walk-?throughs?)\b)"
)
