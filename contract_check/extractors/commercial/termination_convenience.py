"""commercial.termination_convenience — whether the customer may end the contract without cause.

Accepted: "either party may terminate for convenience / without cause / for any or no reason / at any
time on 30 days' notice", "this Agreement may be terminated by either party upon written notice", "you
may cancel your account at any time", "if you want to cancel, you can do so in your settings", "ordinary
termination is possible with one month's notice"; refusals ("Customer has no right to terminate for
convenience", "orders are non-cancellable", "may not terminate without our consent") are false.
A right for the first days, until a day or for a pilot period alone is `unclear` (`for_a_time_only.py`).
In any construction: the customer, or either side, ends the contract freely and no event stands in the sentence.
Rejected: termination for breach, insolvency, change of law or another event, also where the right must
be used within days of it ("within 30 days of the change"); the vendor's right alone;
what follows "upon termination for any reason"; a project, feature or purchase order only.
"""

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.ending_at_will import ENDING_AT_WILL
from contract_check.extractors.commercial.ending_nouns import ENDING_NOUNS
from contract_check.extractors.commercial.for_a_time_only import holds_for_good
from contract_check.extractors.commercial.free_ending import (
    AS_IT_LIKES,
    WHO,
    free_to_end,
    said_before,
)
from contract_check.extractors.commercial.leaving import LEAVING
from contract_check.extractors.commercial.refused_ending import REFUSED
from contract_check.extractors.framework import TRUE, Extractor, Pattern
from contract_check.extractors.subject import Subject
from contract_check.language.wording import together, words
from contract_check.model.term import Act, Better, Kind, TermDefinition

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.termination_convenience",
            Kind.FLAG,
            Better.TRUE,
            "May the customer end the contract without cause?",
            act=Act.CUSTOMERS_RIGHT,
        ),
        core=r"\bany time\b|\bconvenience\b|\bwithout cause\b|\b(?:any|no) reason\b<60>\bterminat|"
        r"\bterminat\w+<120>\b(?:any|no) reason\b",
        triggers=words(
            "an end to|to an end|may end |can end |months' notice|month's notice|weeks' notice|any reason|no reason|a close|"
            "whenever it|to end this|ending it|drop your|no way of|leaving the|leaving is|terminat|cancel|"
            "delete your account|stop using|convenience|without cause|end this|close your|stop accessing|"
            "discontinue|withdraw from|leave at any|may leave|can leave|leave with|be ended|end your|"
            "walk away|may quit|can quit|may stop|can stop|no lock-in|given up|give up|dissolved|rescind|may exit|"
            "can exit|no cause|to end its|right to end|to end the|deregister|early exit|unregister|resign|"
            "unsubscribe|no longer wish|no longer want|no longer need|non-cancel|terminable|"
            "locked in|give notice|end your subscription|to leave|ordinary termination|early termination|"
            "deletion of the account|account deletion|s written notice| days notice|days' notice|withdraw"
        ),
        speaks_of=Subject(
            (
                "terminat(e|es|ed|ing|ion)|cancel*|(non-)?cancell?(able|ation)|end (this|the|CUSTOMER('s)?)|withdraw|clos(e|ing) "
                "(CUSTOMER('s)?|the|an?)|resign*|rescind*|unsubscrib*|quit|stop using|leave|leaving|give notice|determine this|"
                "discontinue|dissolved?|deregister|delet(e|ion) (of )?(CUSTOMER('s)?|the) account|exit"
            ),
            (
                "CUSTOMER('s)?|BOTH|either|NEITHER|party|orders?|subscriptions?|plans?|contract|cancellation|accounts?|no right|"
                "early termination|(this|the) agreement (may|can|cannot)"
            ),
            (
                "any (time|point)|convenience|without (\\w+ ){0,2}(cause|reason|grounds?)|any reason|no reason|for cause|cannot|may not|(may|"
                r"can) (\w+ ){0,3}(terminat|cancel|close|end)*|DURATION'? (\w+ ){0,3}notice|wish*|free to|whenever|not cancel*|non-cancel*|"
                "before (\\w+ ){0,4}(end|expir)*|ordinary termination|right (of|to) terminat*|not (possible|available|permitted)|"
                "(is|are) (only )?(possible|permitted)|at will|anytime|effect at once"
            ),
            within=130,
            unless=(
                "breach*|default|insolven*|object*|VENDOR (may|reserves?)|sub-?processors?|force majeure|transfers?|restrict|"
                "immediately|(after|DURATION of) termination|addendum|clause \\d+|cannot resolve|resolution|refund of prepaid|service levels?|"
                "affected|surviv*|(may|will) be terminated by VENDOR|data|terminated by VENDOR|may result in|payment obligations|beta"
            ),
        ),
        accept=(
            *ENDING_AT_WILL,
            *LEAVING,
            *ENDING_NOUNS,
            *REFUSED,
            Pattern(
                "what an ending without cause costs",
                rf"\b(?:{m.ENDING})\b[^.;|]{{0,60}}? by (?:CUSTOMER|BOTH)\b,?[^.;|]{{0,20}}?"
                r"\b(?:without cause|without (?:any )?reason|for (?:its )?convenience|for any reason),? "
                r"<shall> (?:\w+ )?(?:result in|incur|trigger|be subject to|require|entail|give rise to|attract)\b",
                weight=-1,
            ),
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
                "freely, as the words before say",
                rf"\b{m.BUYER} (?:may|can)(?: elect to)? (?:end|terminate|cancel|leave|exit) "
                f"(?:its|the|this|CUSTOMER's) {m.PAPER}",
                said_before,
                weight=-1,
            ),
            Pattern(
                "a line that sums it up",
                r"^\W*(?:termination|exit|cancell?ation)\W{1,3}DURATION'?s?'? (?:(?:prior|written|advance) )*notice for (?:the )?convenience\b",
                TRUE,
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
        weigh=holds_for_good,
        reject=(
            Pattern(
                "the effects of an end",
                r"^(?:\(?\w{1,4}[.)] ?)?(?:\d[\d.]* ?)?"
                r"(?:upon|after|following|on|in the event of|immediately upon|promptly (?:after|upon)) "
                r"(?:any |the |such |an? )?(?:effective date of (?:the |such |any )?)?(?:expir\w+|terminat\w+|cancel\w+)|"
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
            Pattern(
                "talks, sessions and the like",
                r"\b(?:terminate|end|cancel|withdraw from|leave) (?:(?:the|any|such|these|all|its|an?) )?(?:\w+ )?"
                r"(?:discussions?|negotiations?|talks|calls?(?![- ]off)|sessions?|meetings?|conversations?|chats?|tenders?|procurements?|mediation)\b",
            ),
            Pattern(
                "before the contract takes effect",
                r"\bat any time,?<40>\b(?:prior to|before) (?:the )?(?:effective (?:time|date)|distribution|closing|separation|spin-?off|"
                r"commencement(?: date)?)\b",
            ),
            Pattern(
                "a single right ended, and not the contract",
                r"\b(?:terminate|end|cancel|revoke)s? (?:CUSTOMER's|VENDOR's|its|the|such) (?:\w+ )?(?:right|permission|appointment|licen[cs]e) to "
                r"(?!use (?:the|VENDOR's))",
            ),
            Pattern(
                "an event of the vendor's that stands before the right",
                r"^\W*(?:\(?\w{1,4}[.)] ?)?VENDOR (?:becomes?|is|are|has|undergoes|enters|comes|ceases|fails)\b[^|;]{0,200}, "
                r"(?:then )?(?:CUSTOMER|BOTH) (?:<may>|(?:shall )?ha(?:s|ve) the right to) (?:terminate|end|cancel)",
            ),
            Pattern("the vendor's employees", r"employment (?:of|with|relationship)|at[- ]will employ"),
        ),
    ),
)
