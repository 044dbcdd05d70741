"""What is resolved, restored or put right, and is no problem with the service that the vendor resolves in a promised time.

Rejected: warranty and cure, tickets that close by themselves, disputes, vulnerabilities, data brought back or kept, the
length of an outage, the customer's own work, suspension, how the vendor works inside, measures of security, what is
disclaimed, what ended before.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.extractors.sla.cell_times import WORK_BEGINS
from contract_check.extractors.sla.escalation_steps import WHEN_IT_FAILS
from contract_check.extractors.sla.repairs import FIX

KEPT_FOR_SO_LONG = Pattern(
    "kept for so long",
    r"retain|retention|\blogs\b(?! (?:in|an?|the|it|any|each) )|\b(?:audit|server|access|event|activity) log\b|stored for",
)
OTHER_REPAIRS = (
    Pattern(
        "work on it only begins",
        rf"\bVENDOR (?:<shall> )?(?:\w+ ){{0,2}}?{WORK_BEGINS}",
    ),
    Pattern(
        "recovery after a disaster",
        r"\b(?:restore|recovery|backup) points?\b|\b(?:restore|recovery) time\b<40>\bdisaster",
    ),
    Pattern("under a heading of disasters", r"", heading=r"disaster|business continuity"),
    Pattern(
        "warranty, breach and cure",
        r"(?<!constitute a )(?<!not a )warrant|breach|\bcure\b|material default|non-?conform|deliverable|"
        r"fails? to (?:meet|conform to|comply with) (?:\w+ ){0,3}?(?:professional|industry|workmanlike|quality) standards|"
        r"acceptance|acceptable use|terminat|re-?perform|replacement|return(?:ed)? (?:product|hardware)",
    ),
    Pattern(
        "a ticket that nobody answers",
        r"automatically (?:be )?clos|clos\w+ (?:\w+ )?(?:automatically|if|unless)|"
        r"no (?:reply|response|answer|feedback)|does not (?:reply|respond|answer)",
    ),
    Pattern(
        "disputes and complaints",
        r"disput|arbitrat|complaint|\bmediat|negotiat|amicabl|grievance|conflict of interest|claims?\b|"
        r"\binvoic\w*|\bbilling\b|\b(?:payment|tax)(?:[ -](?:or|and|related|\w+-related))* (?:issues|problems|questions|matters)\b",
    ),
    Pattern(
        "vulnerabilities and breaches of data",
        r"vulnerabilit|(?<!and/or )(?<!workaround or )\bpatch(?!(?:es)? (?:or|and|,) (?:bypass|work|fix))|\bfindings?\b|personal data|"
        r"security incident|data (?:subject|breach)|penetration|audit finding",
    ),
    Pattern(
        "data brought back",
        r"(?:restor\w+|correct\w*|rectif\w+)<40>(?:data|backups?|copies|files|records|"
        r"information|inaccura\w+|access to CUSTOMER|suspended|account)",
    ),
    KEPT_FOR_SO_LONG,
    WHEN_IT_FAILS,
    Pattern(
        "what the customer may claim",
        r"\bremed(?:y|ies)\b<60>\b(?:shall|will|is to) be\b(?! (?:performed|carried|completed))",
    ),
    Pattern(
        "the length of an outage",
        r"\b(?:downtime|outages?|unavailability|interruptions?|disruptions?)\b(?: \w+){0,3}? "
        r"(?:(?:shall|will) )?(?:begins?|starts?|commences?|accrues?|runs?|lasts?|continues?|ends?|"
        r"(?:is|are|be) (?:measured|counted|calculated|deemed))\b<200>\b(?:until|till|when|once|and ends?)"
        r"\b",
    ),
    Pattern(
        "the customer's own work",
        r"CUSTOMER (?:shall|will|must|agrees to) (?:\w+ ){0,4}"
        r"(?:resolv|restor|fix|repair|remed|rectif|correct)|"
        r"\b"
        r"(?:inform|notif|tell|ask|request|requir|instruct|allow|giv|invit|direct|expect|remind|urg|advis)"
        r"\w* (?:the )?(?:CUSTOMER|users?)\b<40>\bto (?:\w+ ){0,2}"
        r"(?:resolv|restor|fix|repair|remed|rectif|correct|remov)|"
        r"\b(?:forward|pass)\w*<40>\bCUSTOMER\b<60>\bto (?:\w+ )?"
        r"(?:resolv|fix|repair|remed|rectif|correct|remov)|"
        r"\b(?:resolved|fixed|repaired|remedied|rectified|corrected|removed|implemented) (?:\w+ )?by "
        r"(?:the )?CUSTOMER",
    ),
    Pattern(
        "both sides, over what one of them has done",
        r"\bsuspen(?:d|sion)|\babus(?:e|ive)|"
        r"BOTH (?:<shall>|agree to|undertake to)<40>"
        r"(?:attempt|try|work|co-?operate|endeavou?r|seek|strive|negotiate|discuss|consult|confer)\w*\b<30>"
        r"(?:resolv|settl|remed|solution)",
    ),
    Pattern(
        "among measures of security",
        r"",
        heading=r"technical (?:and|&|or) organi[sz]ation|\btoms?\b|\bart(?:icle|\.)? ?32\b|"
        r"(?:rapid|quick|speedy|timely) (?:recover|restor)|recoverability|"
        r"(?:availability|access|transfer|input|entry|order|separation) control|"
        r"security (?:measures|controls)|acceptable use|resource usage|suspen(?:sion|ded)",
    ),
    Pattern(
        "disclaimed",
        r"(?:does not|do not|cannot|not|no) (?:guarantee|warrant|promise|commit|obligat|"
        r"represent|be able)\w*",
    ),
    Pattern(
        "what ended before",
        r"\b(?:after|following) (?:the |an? |any |each )?(?:\w+ )?"
        r"(?:incident|issue|problem|error|fault|outage|disruption)s? "
        rf"(?:is|are|has been|have been|was|were|had been) (?:\w+ )?{FIX}|"
        r"\bonce (?:\w+ ){0,3}(?:resolved|fixed|restored|repaired)|"
        r"after (?:the )?(?:\w+ )?(?:incident|issue|problem)?\s?(?:is |has been |was )?"
        r"(?:resolved|resolution|fixed|restored)|"
        r"following (?:the )?(?:resolution|restoration)|"
        r"DURATION (?:of|after|from|following) (?:the )?(?:\w+ )?(?:resolution|restoration)",
    ),
)
