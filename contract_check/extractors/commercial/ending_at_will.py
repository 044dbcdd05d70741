"""What says with a verb that the customer, or either side, may end the contract: freely, at any time, or on notice.

Accepted: "either party may terminate for convenience", "this Agreement may be terminated by either party upon
written notice", "may cancel at any time", "continues until it is ended by either party with three months' notice".
Rejected: a right that hangs on an event before or after it in the sentence, also one that an item of a list names.
"""

from contract_check.extractors.commercial.free_ending import (
    ALSO,
    END,
    FREELY,
    MAY,
    NOTICE,
    PAPER,
    PLAIN,
    WHO,
    unless_another_cause,
    unless_it_hangs_on_an_event,
)
from contract_check.extractors.framework import TRUE, Pattern

_MAY_BE_ENDED = (
    r"(?:may|can|shall|is|are|remains|rests)\b(?! not| only|n't)<20>(?:be )?"
    r"(?:(?:terminat(?:ed|able)|terminable)|cancel(?:l?ed|lable)|ended)"
)

ENDING_AT_WILL = (
    Pattern(
        "may end freely",
        rf"\b{WHO}{ALSO} {MAY},? <80>\b{END}\b"
        rf"(?:(?!\bif:|\bif (?:\(|any of)|following (?:events|cases|circumstances))[^|]){{0,160}}?{FREELY}",
        unless_another_cause,
        weight=2,
    ),
    Pattern(
        "may be ended freely",
        rf"\b{PAPER}<60>\b{_MAY_BE_ENDED}<60>\bby (?:the )?{WHO}<160>{FREELY}",
        unless_another_cause,
        weight=2,
    ),
    Pattern(
        "may be ended freely by",
        rf"\b{PAPER}<60>\b{_MAY_BE_ENDED}<100>{FREELY}<60>\bby (?:the )?{WHO}",
        unless_another_cause,
        weight=2,
    ),
    Pattern(
        "an item that ends freely",
        rf"\b{WHO}{ALSO} {MAY} <80>\b{END}\b(?:(?!VENDOR (?:may|can)\b)[^|])*?(?:[;,.] (?:or |and )?|: )\(?"
        f"[a-z0-9]{{1,4}}[.)] (?:at any time,? |immediately,? )?{FREELY}",
        TRUE,
        weight=1,
    ),
    Pattern(
        "sooner ended freely",
        rf"unless (?:sooner |earlier |previously )?(?:terminated|cancel?led)<40>\bby {WHO}<120>{FREELY}",
        unless_another_cause,
        weight=2,
    ),
    Pattern(
        "may end at any time",
        rf"\b{WHO}{ALSO} {MAY} {PLAIN}\b{END}\b"
        f"(?: {PAPER}|"
        r",? (?:(?!seats|users|licen[sc]es|sessions?|features|modules|jobs|tasks)\w+ )?"
        r"(?=at any|anytime))<120>\b"
        r"(?:(?:at )?any ?time|whenever|"
        r"(?:in|at) its (?:sole |own )?(?:and absolute )?(?:discretion|option|election))\b",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
    Pattern(
        "a line: cancel at any time",
        r"(?:^|[,;:|(] ?)\W*(?:(?:CUSTOMER )?can be )?cancell?(?:ed|able|ation)? (?:at )?any ?time\b"
        r"(?=\W*\Z|[.,;|)]| (?:with|by|via|without|online|effective)\b)",
        unless_it_hangs_on_an_event,
    ),
    Pattern(
        "may at any time end",
        rf"\b{WHO},? {MAY},? {PLAIN}\b(?:(?:at )?any ?time)\b{PLAIN}\b{END} {PAPER}",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
    Pattern(
        "may end on notice",
        rf"\b{WHO}{ALSO} {MAY} (?:\w+ ){{0,3}}?{END} {PAPER}{PLAIN}\b{NOTICE} {PLAIN}"
        r"(?:\b(?:notice|notification|notifying|informing)|in writing|writing to VENDOR)",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
    Pattern(
        "may end, on notice",
        rf"\b{WHO}{ALSO} {MAY} (?:\w+ ){{0,3}}?(?:terminate|cancel|withdraw|end (?=it\b))"
        r"(?: ?(?:early|earlier|sooner|before then|it|prematurely))?"
        rf"(?: (?:at any time )?after the (?:minimum|initial|first|fixed) (?:\w+ )?(?:term|period))? {NOTICE} (?:[\w-]+ ){{0,4}}?"
        r"(?:DURATION|BLANK)'?s?'? <20>\b(?:notice|notification|in writing)",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
    Pattern(
        "may end with notice, and no more is said",
        rf"\b{WHO}{ALSO} {MAY} (?:terminate|cancel|withdraw|end {PAPER}) (?:by|upon|on|with|giving|subject to) "
        r"(?:(?:prior|advance|written|reasonable|giving|due|to|the|other|party|BOTH) )*notice"
        r"(?: (?:to|in) (?:the other(?: party)?|writing|BOTH|VENDOR))*(?=[.;]|$)",
        unless_it_hangs_on_an_event,
    ),
    Pattern(
        "may, on a period of notice, end",
        rf"\b{WHO},? {MAY}, {NOTICE} (?:[\w-]+ ){{0,4}}?(?:DURATION|BLANK)'?s?'? <20>\b(?:notice|notification)\b<20>,"
        rf"(?: and without prejudice [^,;.|]{{3,100}},)? (?:\w+ )?{END} {PAPER}",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
    Pattern(
        "ends by either with notice",
        rf"\b{PAPER}<40>\b(?:shall|will|may|can)? ?(?:terminate|end|be terminated|be ended)s?\b:? <60>\bby "
        f"(?:the )?{WHO},? (?:with|on|upon|giving|by) <20>(?:DURATION|BLANK)'?s?'? <20>notice",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
    Pattern(
        "may be ended on notice",
        rf"(?:\b{PAPER}|\A\W*(?:\d[\d.]* )?it) {PLAIN}\b{_MAY_BE_ENDED}{PLAIN}\bby (?:the )?{WHO}"
        f"{PLAIN}(?:DURATION|BLANK|months?|days?|at any ?time|notice|notification)",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
    Pattern(
        "may be ended at any time by",
        rf"\b{PAPER} {PLAIN}\b(?:may|can|is)(?: also)? (?:be )?"
        rf"(?:(?:terminat(?:ed|able)|terminable)|cancel(?:l?ed|lable)|ended) (?:\w+ )?at any time {PLAIN}"
        rf"\bby (?:the )?{WHO}",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
    Pattern(
        "who wishes to end gives notice",
        rf"\b{WHO} (?:wishing|desiring|who wishes|that wishes|may wish) to {END} {PLAIN}(?:notice|notif)",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
    Pattern(
        "convenience in the heading",
        rf"\b{WHO}{ALSO} {MAY} <80>\b{END}\b",
        unless_another_cause,
        heading=r"terminat\w+ (?:for|at|by)? ?(?:convenience|without cause)|without cause|for convenience",
        weight=1,
    ),
    Pattern(
        "the customer's termination for convenience",
        r"(?:BOTH's|CUSTOMER's) (?:\w+ )?"
        f"(?:right (?:to terminate|of termination)<40>{FREELY}|"
        f"(?:termination|cancellation) (?:of <60>)?{FREELY})",
        weight=1,
    ),
    Pattern(
        "termination for convenience.",
        rf"(?:terminat\w+ for convenience|termination without cause)[.:)]? (?!(?:is|are|shall|will)\b)<60>\b{WHO},? {MAY} <40>{END}",
        unless_another_cause,
        weight=2,
    ),
    Pattern(
        "goes on until one side ends it",
        r"^(?!.*\b(?:thereafter|after that|initial term|first term)\b).*"
        r"\b(?:continues?|remains?|in (?:full )?(?:force|effect)|effective|valid)\b<80>\buntil "
        rf"(?:(?:it is |\w+ )?(?:terminated|cancell?ed|ended) by (?:the )?{WHO}|"
        rf"{WHO} (?:terminates?|cancels?|ends?)(?: it| (?:this|the) (?:agreement|contract))?)\b<30>"
        r"(?:by|on|upon|with|giving|subject to)<40>notice"
        r"(?!<140>(?:prior to|before) (?:the )?(?:end|expir|renewal|anniversary|commencement))",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
    Pattern(
        "may give notice to end",
        rf"\b{WHO}{ALSO} {MAY} give<60>\bnotice to (?:bring <60>\bto (?:an end|a close)|{END} {PAPER})",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
)
