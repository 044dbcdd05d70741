"""resilience.insolvency_access — the customer gets its data also when the vendor is insolvent or stops its business.

Accepted: "in the event of the insolvency, resolution or discontinuation of business operations, Provider shall ensure
access, recovery and return of data", "on termination for any reason including the Supplier's insolvency, shall
return all Customer Data", "if Provider goes out of business, Customer receives its data", "these duties" of a section on
the return of data "apply also in the event of insolvency".
Rejected: insolvency as a ground for termination ("may terminate if it becomes insolvent and has access to"), return of data
without a word of insolvency, the customer's own
insolvency, escrow of source code.
Source: DORA Art. 30(2)(d).
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern
from contract_check.extractors.resilience.matters import by_any_name, denied, statement
from contract_check.extractors.subject import Subject
from contract_check.language.wording import words
from contract_check.model.term import Better, Kind, TermDefinition

_FAILURE = (
    r"\b(?:insolven\w+|bankrupt\w*|receiver(?:ship)?\b|"
    r"(?:enters|placed in|put into|goes into) (?:\w+ )?(?:administration|resolution)|"
    r"resolution (?:or|and|of)\b|,? resolution,? |"
    r"(?:discontinu\w+|cessation|ceas(?:e|es|ing)) (?:of |or \w+ of )?(?:\w+ ){0,3}"
    r"(?:business|operations|trading|activit\w+)|(?:ceas|stop)(?:e|s|es|ing|ping)? (?:trading|to trade)|"
    r"\bgoes (?:bust|under)\b|\bclosure of VENDOR's business|liquidat(?:ion|ed(?! damages)|or)|"
    r"winding[- ]up|wound up|winds? up|shuts? down (?:its|the|VENDOR's) (?:business|company)|(?:goes|going|go) out of business|"
    r"(?:business|operations) (?:is|are) (?:discontinued|ceased|closed))"
)
_DATA = (
    r"\b(?:data|contents?|(?:student|pupil|patient|education(?:al)?|client|employee|CUSTOMER(?:'s)?) records|"
    r"(?:everything|all|what) (?:that )?CUSTOMER (?:has )?(?:stored|uploaded))\b"
)
_GET = (
    r"\b(?:access\w*|recover\w*|return\w*|retriev\w+|export\w*|releas\w+|hand(?:s|ed)? (?:over|back)|"
    r"giv(?:e|es|en) back|get(?:s|ting)?(?= (?:\w+ ){0,3}?back)|back in\b|restitution|restor\w+|"
    r"transfer\w*|download\w*|surrender\w*|deliver(?:s|ed)? up|receiv\w+|available|disposal|"
    r"get(?:s|ting)?<40>\bout|get(?:s|ting)? (?=(?:[\w']+ ){0,3}data out\b))\b"
)
_WHOLE = rf"(?:{_GET}<120>{_DATA}|{_DATA}<120>{_GET})"


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.insolvency_access",
            Kind.FLAG,
            Better.TRUE,
            "Does the customer get its data also on the vendor's insolvency or discontinuation?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=words(
            "insolven|bankrupt|liquidat|discontinu|winding up|winding-up|wound up|receivership|receiver is|"
            "out of business|stop trading|stops trading|to trade|goes bust|winds up|wind up|"
            "enters administration|into administration|in administration|cease|ceasing|cessation|resolution"
        ),
        speaks_of=Subject(
            "insolven*|bankrupt*|liquidat*|winding up|resolution|ceas* (to trade|trading|business)",
            "data|content",
            "access*|return*|recover*|retriev*|export*",
            unless="dispute resolution",
        ),
        accept=(
            Pattern("on insolvency, the data", statement(_FAILURE, _WHOLE, without=denied(_GET)), weight=1),
            Pattern(
                "under a heading on return of data",
                rf"\b(?:upon|on|in the event of|in case of|if)\b<80>{_FAILURE}<60>:",
                TRUE,
                heading=rf"{_WHOLE}",
            ),
            Pattern(
                "no access on insolvency",
                rf"{_FAILURE}<160>\b(?:no|not)\b(?! (?:affect|prejudice|limit|impair|release|relieve))<30>(?:{_GET})"
                f"<60>{_DATA}",
                FALSE,
                weight=2,
            ),
        ),
        reject=(
            Pattern(
                "the customer's insolvency",
                by_any_name(
                    r"CUSTOMER (?:is|becomes|files|enters|goes|shall (?:be|become)|makes)<60>"
                    r"(?:insolven|bankrupt|liquidat|administration)|"
                    r"CUSTOMER's (?:insolven|bankrupt|liquidation)|"
                    r"against CUSTOMER\b|"
                    r"\binsolvency (?:proceedings )?of CUSTOMER\b"
                ),
            ),
            Pattern(
                "a ground for ending it",
                r"\b(?:terminat\w+|rescind\w*|cancel\w*)\b[^.;|]{0,100}\b(?:if|where|when|should|in the event)\b[^;|]{0,200}"
                rf"{_FAILURE}(?!.*\b(?:CUSTOMER|VENDOR|it|they) (?:shall|will|must|may)\b)",
            ),
            Pattern(
                "other processors, escrow and code",
                r"third-party beneficiary|\bsub-?\s?processor (?:contract|to)\b|\bescrow\b|\bsource code\b",
            ),
            Pattern(
                "the customer gives data",
                by_any_name(
                    r"CUSTOMER (?:shall|will|must|should)(?: (?!be\b)\w+)? "
                    r"(?:return|transfer|release|hand|surrender|make|keep|put|ensure)"
                ),
            ),
            Pattern("secrets", r"\bconfidential information\b|\btrade secret|\bwarrant|\brepresent"),
        ),
    ),
)
