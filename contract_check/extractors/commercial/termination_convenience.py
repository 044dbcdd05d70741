"""commercial.termination_convenience — whether the customer may end the contract without cause.

Accepted: "either party may terminate for convenience / without cause / for any or no reason / at any
time on 30 days' notice", "this Agreement may be terminated by either party upon written notice", "you
may cancel your account at any time", "if you want to cancel, you can do so in your settings", "ordinary
termination is possible with one month's notice"; refusals ("Customer has no right to terminate for
convenience", "orders are non-cancellable", "may not terminate without our consent") are false.
In any construction: the customer, or either side, ends the contract freely and no event stands in the sentence.
Rejected: termination for breach, insolvency, change of law or another event, also where the right must
be used within days of it ("within 30 days of the change"); the vendor's right alone;
what follows "upon termination for any reason"; a project, feature or purchase order only.
"""

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.ending_nouns import ENDING_NOUNS
from contract_check.extractors.commercial.free_ending import (
    ALSO,
    AS_IT_LIKES,
    END,
    FREELY,
    MAY,
    NOTICE,
    PAPER,
    PLAIN,
    WHO,
    free_to_end,
    said_before,
    unless_another_cause,
    unless_it_hangs_on_an_event,
)
from contract_check.extractors.commercial.leaving import LEAVING
from contract_check.extractors.commercial.refused_ending import REFUSED
from contract_check.extractors.framework import TRUE, Extractor, Pattern
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, TermDefinition

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.termination_convenience",
            Kind.FLAG,
            Better.TRUE,
            "May the customer end the contract without cause?",
        ),
        core=r"\bany time\b|\bconvenience\b|\bwithout cause\b|\b(?:any|no) reason\b<60>\bterminat|"
        r"\bterminat\w+<120>\b(?:any|no) reason\b",
        triggers=words(
            "an end to|to an end|months' notice|month's notice|weeks' notice|any reason|no reason|a close|"
            "whenever it|to end this|ending it|drop your|no way of|leaving the|leaving is|terminat|cancel|"
            "delete your account|stop using|convenience|without cause|end this|close your|stop accessing|"
            "discontinue|withdraw from|leave at any|may leave|can leave|leave with|be ended|end your|"
            "walk away|may quit|can quit|no lock-in|to an end|given up|give up|dissolved|rescind|may exit|"
            "can exit|no cause|to end its|right to end|to end the|deregister|early exit|unregister|resign|"
            "may quit|unsubscribe|no longer wish|no longer want|no longer need|non-cancel|terminable|"
            "locked in|give notice|end your subscription|to leave|ordinary termination|early termination|"
            "deletion of the account|account deletion|s written notice| days notice|days' notice|withdraw"
        ),
        accept=(
            Pattern(
                "may end freely",
                rf"\b{WHO}{ALSO} {MAY} <80>\b{END}\b"
                rf"(?:(?!\bif:|\bif (?:\(|any of)|following (?:events|cases|circumstances))[^|]){{0,160}}?{FREELY}",
                unless_another_cause,
                weight=2,
            ),
            Pattern(
                "may freely end", rf"\b{WHO},? {MAY},? <60>{FREELY},? <80>\b{END}\b", unless_another_cause, weight=2
            ),
            Pattern(
                "may be ended freely",
                rf"\b{PAPER}<60>\b(?:may|can|shall|is|are|remains|rests)\b(?! not| only|n't)<20>(?:be )?"
                rf"(?:(?:terminat(?:ed|able)|terminable)|cancel(?:l?ed|lable)|ended)<60>\bby (?:the )?{WHO}<160>"
                f"{FREELY}",
                unless_another_cause,
                weight=2,
            ),
            Pattern(
                "may be ended freely by",
                rf"\b{PAPER}<60>\b(?:may|can|shall|is|are|remains|rests)\b(?! not| only|n't)<20>(?:be )?"
                rf"(?:(?:terminat(?:ed|able)|terminable)|cancel(?:l?ed|lable)|ended)<100>{FREELY}<60>\bby (?:the )?"
                f"{WHO}",
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
                rf"\b{WHO}{ALSO} {MAY} (?:\w+ ){{0,3}}?(?:terminate|cancel|withdraw)"
                rf"(?: early| earlier| sooner| before then| it| prematurely)? {NOTICE} (?:[\w-]+ ){{0,4}}?"
                r"(?:DURATION|BLANK)'?s?'? <20>\b(?:notice|notification|in writing)",
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
                rf"\b{PAPER} {PLAIN}\b(?:may|can|shall|is|are|remains|rests)\b(?! not| only|n't)<20>(?:be )?"
                rf"(?:(?:terminat(?:ed|able)|terminable)|cancel(?:l?ed|lable)|ended){PLAIN}\bby (?:the )?{WHO}"
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
                "convenience, by either",
                r"terminat\w+ (?:for convenience|without cause) by "
                r"(?:either|BOTH|CUSTOMER|VENDOR or CUSTOMER|CUSTOMER or VENDOR)",
                weight=1,
            ),
            Pattern(
                "termination for convenience.",
                rf"(?:terminat\w+ for convenience|termination without cause)[.:;)]? <60>\b{WHO},? {MAY} <40>{END}",
                unless_another_cause,
                weight=2,
            ),
            Pattern(
                "goes on until one side ends it",
                r"^(?!.*\b(?:thereafter|after that|initial term|first term)\b).*"
                r"\b(?:continues?|remains?|in (?:full )?(?:force|effect)|effective|valid)\b<80>\buntil "
                rf"(?:it is |\w+ )?(?:terminated|cancell?ed|ended) by (?:the )?{WHO}\b<30>"
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
            Pattern(
                "notice of termination may be given",
                rf"\b{WHO}{ALSO} {MAY} give notice of (?:termination|cancellation)<60>"
                r"(?:with|on|at|by|upon|subject to)<40>(?:notice|at any time)",
                unless_it_hangs_on_an_event,
                weight=1,
            ),
            Pattern(
                "may end by notice of a period",
                rf"\b{WHO}{ALSO} {MAY} (?:\w+ ){{0,3}}?{END} {PAPER}<60>\b(?:by|on|upon|with|giving) "
                r"(?:\w+ ){0,2}?(?:notice|notice period|period of notice) of (?:at least |not less than )?"
                r"(?:DURATION|BLANK)",
                unless_it_hangs_on_an_event,
                weight=1,
            ),
            *LEAVING,
            *ENDING_NOUNS,
            *REFUSED,
            # What the sentence speaks of, in any construction; weaker than the wordings above.
            Pattern(
                "ended freely, in any words",
                together(
                    m.ENDING,
                    AS_IT_LIKES,
                    rf"{m.BUYER}|BOTH|{WHO}",
                    rf"{m.PAPER}|walk away|may (?:quit|leave)|\bexit|\bquit|unilateral termination",
                ),
                free_to_end,
                weight=-1,
            ),
            Pattern(
                "given up with notice",
                rf"\b{m.PAPER}\b<40>\b(?:may|can)<20>be "
                r"(?:given up|dissolved|rescinded|brought to an end|denounced|ended|exited) by (?:the )?"
                f"(?:{m.BUYER}|{WHO})<60>(?:notice|declaration|at any)",
                unless_it_hangs_on_an_event,
                weight=-1,
            ),
            Pattern(
                "freely, as the words before say",
                rf"\b{m.BUYER} (?:may|can)(?: elect to)? (?:end|terminate|cancel|leave|exit) "
                f"(?:its|the|this|CUSTOMER's) {m.PAPER}",
                said_before,
                weight=-1,
            ),
            Pattern(
                "notice of cancelling, before the anniversary",
                rf"{m.BUYER} (?:shall|must|may|can)\b<40>\bDURATION (?:cancell?ation|termination) notice",
                unless_it_hangs_on_an_event,
                weight=-1,
            ),
            Pattern(
                "a field says yes",
                r"^\W*(?:(?:early )?(?:termination|exit|cancell?ation) )?(?:without cause|for convenience)"
                r"(?: by CUSTOMER)?\s*[|:]\s*(?:(?:CUSTOMER|BOTH)\W{1,3})?(?:yes|DURATION|on DURATION)",
                TRUE,
                weight=-1,
            ),
        ),
        reject=(
            Pattern(
                "the effects of an end",
                r"^(?:\(?\w{1,4}[.)] ?)?(?:\d[\d.]* ?)?"
                r"(?:upon|after|following|on|in the event of|immediately upon|promptly (?:after|upon)) "
                r"(?:any |the |such |an? )?(?:expir\w+|terminat\w+|cancel\w+)|"
                r"\b(?:upon|after|following) (?:any |the |such )?(?:expir\w+|terminat\w+|cancel\w+)(?: or \w+)? of "
                r"(?:this|the|CUSTOMER's|any) (?:\w+ ){1,3}for (?:any|whatever) reason",
            ),
            Pattern(
                "payment for what was ended",
                r"(?:in the event|if|where|should) (?:BOTH|CUSTOMER|VENDOR|this|the) "
                r"(?!(?:\w+ ){0,4}?(?:wish|want|would like|decide|choose|need)\w*)(?:\w+ ){0,4}"
                r"(?:terminat|cancel)\w*",
            ),
            Pattern(
                "a sub-processor, event or order",
                r"sub-?\s?processor|"
                r"cancel (?:an? |any |the |such )?(?:\w+ )?"
                r"(?:purchase orders?|shipments?|deliver\w+|jobs?|export jobs?|tasks?|requests?|invitations?|"
                r"downloads?|event|class|booking|appointment|training|meeting|instruction)",
            ),
            Pattern(
                "a pilot or trial inside other terms", r"^\W*(?:if|where|when)\b<80>\b(?:pilot|evaluation|trial|beta)\b"
            ),
            Pattern(
                "one piece of work",
                r"\b(?:terminate|cancel|end) (?:an?|any|one) (?:individual )?"
                r"(?:statements? of work|sows?|work orders?|task orders?|projects?)\b(?! or)",
            ),
            Pattern("a cooling-off period", r"\bcancel\w* <60>\bwithin DURATION"),
            Pattern(
                "confidentiality alone ended",
                r"(?:use|receipt|sharing|processing|transfer) of (?:such )?"
                r"(?:cookies|personal data|emails|newsletters|marketing)|"
                r"\b(?:withdraw|revoke) (?:[\w']+ )?consent\b",
            ),
            Pattern("the vendor's employees", r"employment (?:of|with|relationship)|at[- ]will employ"),
        ),
    ),
)
