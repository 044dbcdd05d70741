"""resilience.material_developments — the vendor reports what might impair its performance.

Accepted: "shall notify the Customer without undue delay of any development that might have a material impact on its
ability to provide the services", "if anything occurs that could materially affect its capacity, Supplier shall advise",
"circumstances that could jeopardise the provision of services must be reported to Customer".
Rejected: notice of incidents and maintenance alone, force majeure, what the customer reports, material changes to
terms or features.
Source: DORA Art. 30(3)(b).
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.extractors.resilience.matters import INSTITUTION, TELLS, denied, statement
from contract_check.extractors.subject import Subject
from contract_check.language.wording import words
from contract_check.model.term import Better, Kind, TermDefinition

_EVENT = (
    r"\b(?:developments?|events?|circumstances?|changes?|facts?|matters?|occurrences?|occurs?|situations?|"
    r"conditions?|anything|something)\b"
)
_HARM = r"\b(?:material(?:ly)?|significant(?:ly)?|serious(?:ly)?|advers\w+|substantial(?:ly)?|considerabl[ey])\b"
_HIT = (
    r"\b(?:impact\w*|affect\w*|impair\w*|effects?|influenc\w*|prejudic\w*|hinder\w*|prevent\w*|get(?:s)? in the way)\b"
)
_HARMS = (
    rf"(?:{_HARM}<60>{_HIT}|{_HIT}<30>{_HARM}|\b(?:jeopardi[sz]\w*|endanger\w*|imperil\w*|put(?:s)? at risk)\b|"
    r"\badverse\b<80>\bimpair\w*|\b(?:likely|liable|apt) to (?:\w+ )?(?:impact|affect|impair|hinder|prevent|reduce|weaken)\b)"
)
_ABLE = (
    r"\b(?:ability|capacity|capability|performance|provision|continuity|quality|perform(?:ing)?|provid(?:e|ing)|"
    r"(?<=on the )service levels?|"
    r"deliver(?:y|ing|s)?|carry(?:ing)? out|compl(?:y|iance) with<30>(?:service levels?|agreement|contract))\b"
)
_FACTS = (
    f"(?:{_EVENT}<140>{_HARMS}<100>{_ABLE}|{_HARM} {_EVENT}<80>{_HIT}<60>{_ABLE}|"
    f"{_EVENT}<60>{_ABLE}<60>{_HARM}<20>{_HIT}|"
    rf"{_EVENT}<60>\bput(?:s|ting)?\b<40>{_ABLE}<40>\bat (?:\w+ )?risk\b)"
)
_ITS_DUTY = (
    rf"VENDOR,? (?:<shall>|\w+s\b)[^;|]{{0,140}}?{TELLS}|VENDOR,? (?:\w+ly )?{TELLS}|"
    f"{INSTITUTION} (?:is|(?:must|shall|will) be)<30>{TELLS}|"
    rf"\b(?:is|are|(?:must|shall|will|is to|are to) be) (?:\w+ly )?{TELLS}<30>\bto {INSTITUTION}"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.material_developments",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor report developments that might impair its performance?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=words(
            "material|adverse|significant|serious|substantial|likely to|liable to|jeopardi|endanger|imperil|at risk"
        ),
        speaks_of=Subject(
            "notif*|inform(s|ed)?|report*|notice|advise|tell|disclose|let CUSTOMER know",
            "material*|adverse*|significant*|serious*|likely|liable to|jeopard*|at risk",
            "impact*|effects?|ability|capacity|impair*|developments?|affect*|hinder|gets? in the way|jeopard*|at risk",
            "perform*|provi(de|ding|sion)|services?|deliver*|functions?|developments?",
            within=110,
            unless="price*|fees?|terms",
        ),
        accept=(
            Pattern(
                "reports what may hit its performance", statement(_ITS_DUTY, _FACTS, without=denied(TELLS)), weight=1
            ),
            Pattern(
                "reports material developments",
                f"VENDOR (?:<shall>,?<80>)?{TELLS}<80>"
                r"(?:\bmaterial developments?|\bdevelopments? (?:that|which) (?:is|are) material)\b",
            ),
        ),
        reject=(
            Pattern("delay and force majeure", r"\bforce majeure\b|\bbeyond (?:its|the) (?:reasonable )?control\b"),
            Pattern(
                "secrets, claims and goods",
                r"\b(?:claims?|litigation|patents?|goods|products?|clinical|regulatory approval|shipment|"
                r"adverse (?:event|drug|reaction)|any such action|proceedings?)\b",
            ),
        ),
    ),
)
